//! One bar: its body by certainty and ends, and the letter on it.

use super::content::{Bar, Sign};
use super::draw;
use super::glyph::{self, Rim};
use super::pane::Ctx;
use super::span::{End, Span};
use crate::model::{Certainty, SpanCertainty};
use crate::scene::{Color, Node, Point, Rect, Stroke};
use crate::theme::palette::Paint;

/// On the canvas, a bar that leaves the axis is drawn this far on, so that its rim is not seen.
const BEYOND: f32 = 14.0;
/// How deep the teeth of a torn end are.
const TOOTH: f32 = 4.0;
/// The stroke of a planned and of a tentative edge.
const SOLID: f32 = 1.2;
const DASHED: f32 = 2.5;

/// Where a bar is, once the axis has cut it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Body {
    pub(super) rect: Rect,
    left: Side,
    right: Side,
    /// The part of it on the axis.
    visible: (f32, f32),
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Side {
    End(End),
    /// It goes on beyond the rim.
    Cut,
}

/// The bar's body, or the rim it lies beyond.
pub(super) fn body(ctx: &Ctx<'_>, span: Span, top: f32) -> Result<Body, Rim> {
    let axis = ctx.frame.axis;
    let (mut left, mut right) = (ctx.x(span.start), ctx.x(span.end));
    if right <= axis.left + 0.5 {
        return Err(Rim::Left);
    }
    if left >= axis.right - 0.5 {
        return Err(Rim::Right);
    }
    let side = |end: End, cut: bool| match end {
        End::Open => Side::End(End::Open),
        End::Sharp | End::Torn | End::Joined(_) if cut => Side::Cut,
        End::Sharp | End::Torn | End::Joined(_) => Side::End(end),
    };
    let sides =
        (side(span.left, left < axis.left - 0.5), side(span.right, right > axis.right + 0.5));
    let beyond = if ctx.full { 0.0 } else { BEYOND };
    let rim = |side: Side| if side == Side::Cut { beyond } else { 0.0 };
    left = left.max(axis.left - rim(sides.0));
    right = right.min(axis.right - 0.5 + rim(sides.1)).max(left + 2.0);
    let rect = Rect::new(left, top, right, top + ctx.metrics.bar);
    let visible = (left.max(axis.left), right.min(axis.right));
    Ok(Body { rect, left: sides.0, right: sides.1, visible })
}

impl Body {
    pub(super) fn is_cut(&self) -> bool {
        self.left == Side::Cut || self.right == Side::Cut
    }

    /// Where the letter and a label may stand, between what the ends take.
    fn room(&self, unit: f32) -> (f32, f32) {
        let height = self.rect.height();
        let taken = |side: Side| match side {
            // A line of text reaches a little into the point.
            Side::End(End::Open) => height * 0.2,
            Side::End(End::Torn) => TOOTH * unit,
            Side::Cut => 9.0 * unit,
            Side::End(End::Sharp | End::Joined(_)) => 0.0,
        };
        let pad = 2.0 * unit;
        (self.visible.0 + taken(self.left) + pad, self.visible.1 - taken(self.right) - pad)
    }
}

/// How the letter and the label of a bar are to be drawn.
#[derive(Clone, Copy, Debug)]
pub(super) struct Inside {
    /// The middle of the letter; none if it does not fit.
    pub(super) letter: Option<f32>,
    /// Where a label may stand on the bar.
    pub(super) label: Option<(f32, f32)>,
    pub(super) color: Color,
}

/// What finds room on the bar.
pub(super) fn inside(ctx: &Ctx<'_>, bar: &Bar, body: &Body, paint: Paint) -> Inside {
    let Sign::Phase(_, letter) = &bar.mark.sign else {
        return Inside { letter: None, label: None, color: paint.label };
    };
    let width = ctx.width(letter, ctx.metrics.letter);
    let certainty = bar.mark.certainty;
    let unit = ctx.metrics.unit;
    let (left, right) = body.room(unit);
    let color = match certainty.start() {
        Certainty::Planned => paint.label,
        Certainty::Tentative => ctx.theme.text,
    };
    if right - left < width {
        return Inside { letter: None, label: None, color };
    }
    let block = block_side(ctx, body);
    let (middle, start) = match certainty.start() {
        Certainty::Tentative if right - left >= block + 2.0 * unit => {
            (left + 2.0 * unit + block / 2.0, left + block + 6.0 * unit)
        }
        Certainty::Tentative => (left.midpoint(right), right),
        Certainty::Planned if right - left >= width + 6.0 * unit => {
            (left + 3.0 * unit + width / 2.0, left + width + 7.0 * unit)
        }
        Certainty::Planned => (left.midpoint(right), right),
    };
    let end = if certainty.start() == certainty.end() {
        right - 2.0 * unit
    } else {
        body.rect.left.midpoint(body.rect.right) - 3.0 * unit
    };
    Inside { letter: Some(middle), label: (end - start > 8.0).then_some((start, end)), color }
}

/// The side of the full-colour block on a tentative bar.
fn block_side(ctx: &Ctx<'_>, body: &Body) -> f32 {
    (body.rect.height() - 8.0 * ctx.metrics.unit).max(ctx.metrics.letter.size)
}

/// The body, the letter, and the triangles where the bar goes on beyond the rim.
pub(super) fn draw(
    ctx: &Ctx<'_>,
    bar: &Bar,
    body: &Body,
    inside: &Inside,
    paint: Paint,
) -> Vec<Node> {
    let mut nodes = shell(ctx, body, bar.mark.certainty, paint);
    let middle = body.rect.top.midpoint(body.rect.bottom);
    let tentative = bar.mark.certainty.start() == Certainty::Tentative;
    if let (Some(x), Sign::Phase(_, letter)) = (inside.letter, &bar.mark.sign) {
        if tentative {
            let half = (block_side(ctx, body) / 2.0).min(x - body.visible.0 - 2.0).max(2.0);
            let high = block_side(ctx, body) / 2.0;
            let block = Rect::new(x - half, middle - high, x + half, middle + high);
            nodes.push(draw::fill(block, 1.5 * ctx.metrics.unit, paint.fill));
        }
        nodes.push(glyph::letter(
            ctx,
            letter,
            Point::new(x, middle),
            ctx.metrics.letter,
            paint.label,
        ));
    }
    let axis = ctx.frame.axis;
    let unit = ctx.metrics.unit;
    let ends = bar.mark.certainty;
    for (side, rim, x, certainty) in [
        (body.left, Rim::Left, axis.left + 8.0 * unit, ends.start()),
        (body.right, Rim::Right, axis.right - 8.0 * unit, ends.end()),
    ] {
        if side == Side::Cut {
            let color = match certainty {
                Certainty::Planned => paint.label,
                Certainty::Tentative => paint.edge,
            };
            nodes.push(draw::polygon(
                glyph::triangle(rim, x, middle, 5.5 * unit),
                Some(color),
                None,
            ));
        }
    }
    nodes
}

fn shell(ctx: &Ctx<'_>, body: &Body, certainty: SpanCertainty, paint: Paint) -> Vec<Node> {
    let unit = ctx.metrics.unit;
    let solid = Stroke::solid(paint.edge, SOLID * unit);
    let dashed = draw::dashed(paint.edge, DASHED * unit);
    let white = ctx.theme.tentative;
    match certainty {
        SpanCertainty::Planned => {
            let mut points = left_rim(body, solid.width / 2.0, unit);
            points.extend(right_rim(body, solid.width / 2.0, unit));
            vec![draw::polygon(points, Some(paint.fill), Some(solid))]
        }
        SpanCertainty::Tentative => {
            let mut points = left_rim(body, dashed.width / 2.0, unit);
            points.extend(right_rim(body, dashed.width / 2.0, unit));
            vec![draw::polygon(points, Some(white), Some(dashed))]
        }
        SpanCertainty::TentativeStart => halves(body, (white, dashed), (paint.fill, solid), unit),
        SpanCertainty::TentativeEnd => halves(body, (paint.fill, solid), (white, dashed), unit),
    }
}

/// Two halves of different certainty; the line between them is left out.
fn halves(body: &Body, left: (Color, Stroke), right: (Color, Stroke), unit: f32) -> Vec<Node> {
    let middle = body.rect.left.midpoint(body.rect.right);
    let seam = |inset: f32, down: bool| {
        let (from, to) = (body.rect.top + inset, body.rect.bottom - inset);
        let (from, to) = if down { (from, to) } else { (to, from) };
        [Point::new(middle, from), Point::new(middle, to)]
    };
    let mut first = left_rim(body, left.1.width / 2.0, unit);
    let [above, under] = seam(left.1.width / 2.0, true);
    let mut first_line = vec![under];
    first_line.extend(first.iter().copied());
    first_line.push(above);
    first.extend([above, under]);
    let mut second = right_rim(body, right.1.width / 2.0, unit);
    let [under, above] = seam(right.1.width / 2.0, false);
    let mut second_line = vec![above];
    second_line.extend(second.iter().copied());
    second_line.push(under);
    second.extend([under, above]);
    vec![
        draw::polygon(first, Some(left.0), None),
        draw::polygon(second, Some(right.0), None),
        draw::polyline(first_line, left.1),
        draw::polyline(second_line, right.1),
    ]
}

/// The corners of the left end, from bottom to top, set in by half the stroke.
fn left_rim(body: &Body, inset: f32, unit: f32) -> Vec<Point> {
    let (top, bottom) = (body.rect.top + inset, body.rect.bottom - inset);
    rim(body.left, body.rect.left + inset, bottom, top, unit)
}

/// The corners of the right end, from top to bottom.
fn right_rim(body: &Body, inset: f32, unit: f32) -> Vec<Point> {
    let (top, bottom) = (body.rect.top + inset, body.rect.bottom - inset);
    rim(body.right, body.rect.right - inset, top, bottom, -unit)
}

/// One end, from `from` to `to`; the sign of `inward` is the direction into the bar, its size
/// the unit of strokes.
fn rim(side: Side, x: f32, from: f32, to: f32, inward: f32) -> Vec<Point> {
    match side {
        Side::Cut | Side::End(End::Sharp | End::Joined(_)) => {
            vec![Point::new(x, from), Point::new(x, to)]
        }
        Side::End(End::Open) => {
            let back = x + inward.signum() * (to - from).abs() * 0.4;
            vec![Point::new(back, from), Point::new(x, from.midpoint(to)), Point::new(back, to)]
        }
        Side::End(End::Torn) => (0..=6_u8)
            .map(|step| {
                let tooth = if step.is_multiple_of(2) { 0.0 } else { TOOTH };
                Point::new(x + inward * tooth, from + (to - from) * f32::from(step) / 6.0)
            })
            .collect(),
    }
}
