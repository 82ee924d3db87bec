//! Signs: letters of phases, shapes of milestones, triangles at the rim.

use super::content::Sign;
use super::pane::Ctx;
use super::{draw, text};
use crate::model::Shape as Glyph;
use crate::scene::{Color, Font, Node, Outline, Point, Rect, Stroke};
use crate::theme::Theme;

/// How far out a milestone's shape reaches for a line of this height.
pub(super) fn radius(line: f32) -> f32 {
    (line * 0.31).round()
}

/// The shape of a milestone around a point; hollow and dashed if it is only expected.
pub(super) fn milestone(
    theme: &Theme,
    glyph: Glyph,
    centre: Point,
    radius: f32,
    tentative: bool,
) -> Vec<Node> {
    let ink = theme.ink;
    let unit = (radius / 7.0).max(1.0);
    let stroke = if tentative {
        Stroke {
            dash: Some(crate::scene::Dash { on: 2.2 * unit, off: 1.6 * unit }),
            ..Stroke::solid(ink, 1.4 * unit)
        }
    } else {
        Stroke::solid(ink, 1.6 * unit)
    };
    let body = if tentative { theme.surface } else { ink };
    let Point { x, y } = centre;
    match glyph {
        Glyph::Diamond => vec![draw::polygon(diamond(centre, radius), Some(body), Some(stroke))],
        Glyph::HollowDiamond => {
            vec![draw::polygon(diamond(centre, radius), Some(theme.surface), Some(stroke))]
        }
        Glyph::TickedSquare => {
            let side = radius * 0.86;
            let rect = Rect::new(x - side, y - side, x + side, y + side);
            let outline = Outline::Rect { rect, radius: 2.0 };
            let tick = [(-0.5, 0.05), (-0.12, 0.42), (0.52, -0.38)];
            let tick = tick.map(|(dx, dy)| Point::new(x + side * dx, y + side * dy));
            vec![
                draw::shape(outline, Some(theme.surface), Some(stroke)),
                draw::polyline(tick.to_vec(), Stroke::solid(ink, 1.8 * unit)),
            ]
        }
        Glyph::Flag => {
            let pole = x - radius * 0.55;
            let flag = vec![
                Point::new(pole, y - radius),
                Point::new(pole + radius * 1.5, y - radius * 0.45),
                Point::new(pole, y + radius * 0.1),
            ];
            vec![
                draw::polygon(flag, Some(body), Some(stroke)),
                draw::segment(
                    Point::new(pole, y - radius),
                    Point::new(pole, y + radius),
                    Stroke::solid(ink, 1.6 * unit),
                ),
            ]
        }
        Glyph::Dot => {
            let outline = Outline::Circle { centre, radius: radius * 0.68 };
            vec![draw::shape(outline, Some(body), Some(stroke))]
        }
    }
}

fn diamond(centre: Point, radius: f32) -> Vec<Point> {
    let Point { x, y } = centre;
    vec![
        Point::new(x, y - radius),
        Point::new(x + radius, y),
        Point::new(x, y + radius),
        Point::new(x - radius, y),
    ]
}

/// The corners of a marker: a hexagon that points to both sides.
pub(super) fn hexagon(rect: Rect) -> Vec<Point> {
    let middle = rect.top.midpoint(rect.bottom);
    let cut = rect.height() * 0.3;
    vec![
        Point::new(rect.left + cut, rect.top),
        Point::new(rect.right - cut, rect.top),
        Point::new(rect.right, middle),
        Point::new(rect.right - cut, rect.bottom),
        Point::new(rect.left + cut, rect.bottom),
        Point::new(rect.left, middle),
    ]
}

/// Which rim of the axis something lies beyond.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rim {
    Left,
    Right,
}

/// A triangle that points out over a rim; its base is at `x`.
pub(super) fn triangle(rim: Rim, x: f32, middle: f32, size: f32) -> Vec<Point> {
    let tip = match rim {
        Rim::Left => x - size,
        Rim::Right => x + size,
    };
    vec![
        Point::new(x, middle - size * 0.8),
        Point::new(tip, middle),
        Point::new(x, middle + size * 0.8),
    ]
}

/// A letter centred on a point.
pub(super) fn letter(ctx: &Ctx<'_>, letter: &str, centre: Point, font: Font, color: Color) -> Node {
    let width = ctx.width(letter, font);
    text::line(ctx.measure, letter, centre.x - width / 2.0, centre.y, font, color)
}

/// The letter of a phase in a circle, or the shape of a milestone: the head of a chip.
pub(super) fn badge(
    ctx: &Ctx<'_>,
    sign: &Sign,
    centre: Point,
    radius: f32,
    tentative: bool,
) -> Vec<Node> {
    match sign {
        Sign::Milestone(glyph) => milestone(ctx.theme, *glyph, centre, radius * 0.85, tentative),
        Sign::Phase(phase, sign) => {
            let paint = ctx.paint(*phase);
            let outline = Outline::Circle { centre, radius };
            let font = Font::bold(ctx.metrics.detail.size);
            let (fill, color) = if phase.is_some() {
                (paint.fill, paint.label)
            } else {
                (ctx.theme.surface, ctx.theme.text)
            };
            vec![
                draw::shape(outline, Some(fill), Some(Stroke::solid(paint.edge, 1.0))),
                letter(ctx, sign, centre, font, color),
            ]
        }
    }
}
