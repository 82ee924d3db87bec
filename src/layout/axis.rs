//! The axis part of a row: bars on tracks, markers on the status line, milestones on lines.

use super::bar::{self, Body, Inside};
use super::content::{Bar, Content, Mark, Sign};
use super::glyph::{self, Rim};
use super::label::{self, Spot, Wish};
use super::metrics::Metrics;
use super::pane::{Column, Ctx};
use super::shape::{self, Track};
use super::{draw, mixed, moments, text, words};
use crate::model::Certainty;
use crate::scene::{Node, Part, Point, Rect, Role, Stroke};
use crate::theme::palette::Paint;

/// The size of a triangle at the rim.
const TRIANGLE: f32 = 8.0;

/// Draws the axis part of a row, its top at 0.
pub(super) fn axis(ctx: &Ctx<'_>, owner: &str, content: &Content) -> Column {
    let mut column = Column::default();
    if content.mixed > 0 {
        mixed::draw(ctx, owner, content, &mut column);
    } else {
        draw_tracks(ctx, owner, content, &mut column);
    }
    if content.shares.is_empty() {
        for mark in &content.markers {
            draw_marker(ctx, owner, mark, &mut column);
        }
    } else {
        mixed::draw_markers(ctx, owner, content, &mut column);
    }
    if content.lines > 0 {
        moments::draw(ctx, owner, content, &mut column);
    } else if content.tracks.last().is_none_or(|track| track.levels == 0) {
        column.height = (column.height - ctx.metrics.gap).max(0.0);
    }
    column
}

/// Every track with its bars.
fn draw_tracks(ctx: &Ctx<'_>, owner: &str, content: &Content, column: &mut Column) {
    let mut bars = content.bars.as_slice();
    for (at, track) in content.tracks.iter().enumerate() {
        // Bars are sorted by track.
        let (own, rest) = bars.split_at(bars.partition_point(|bar| bar.track <= at));
        bars = rest;
        draw_track(ctx, owner, content, (own, track), column);
    }
}

/// A bar on its track, or the triangle that stands for it at the rim.
struct Placed<'a> {
    bar: &'a Bar,
    paint: Paint,
    ink: Ink,
}

enum Ink {
    Body(Body, Inside),
    Rim(Rim, f32),
}

fn draw_track(
    ctx: &Ctx<'_>,
    owner: &str,
    content: &Content,
    (bars, track): (&[Bar], &Track),
    column: &mut Column,
) {
    let metrics = &ctx.metrics;
    let top = column.height;
    let middle = top + metrics.bar / 2.0;
    let placed = on_track(ctx, bars, top);
    let wishes: Vec<Wish> = placed.iter().map(|placed| wish(ctx, content, placed)).collect();
    let (spots, lines) = label::place(ctx, &wishes, metrics.label);
    let below =
        top + metrics.bar + metrics.gap * 0.5 + track.levels as f32 * metrics.whisker_step();
    draw_whiskers(ctx, track, top + metrics.bar, column);
    for (placed, spot) in placed.iter().zip(spots) {
        draw_placed(ctx, owner, placed, &spot, (middle, below), column);
    }
    column.height +=
        metrics.bar + metrics.gap + track.levels.saturating_sub(1) as f32 * metrics.whisker_step();
    if lines > 0 {
        column.height += lines as f32 * Metrics::line_height(metrics.label)
            + if track.levels > 0 { metrics.whisker_step() } else { 0.0 };
    }
}

/// The bars that have ink on the axis, from left to right. Of several beyond the same rim, the
/// canvas shows the nearest, a figure all.
fn on_track<'a>(ctx: &Ctx<'_>, bars: &'a [Bar], top: f32) -> Vec<Placed<'a>> {
    let (axis, triangle) = (ctx.frame.axis, TRIANGLE * ctx.metrics.unit);
    let mut placed = Vec::with_capacity(bars.len());
    let bodies: Vec<_> = bars.iter().map(|bar| bar::body(ctx, bar.span, top)).collect();
    let left = bodies.iter().filter(|body| matches!(body, Err(Rim::Left))).count();
    let right = bodies.iter().filter(|body| matches!(body, Err(Rim::Right))).count();
    let (mut lefts, mut rights) = (0, 0);
    for (bar, body) in bars.iter().zip(bodies) {
        let Sign::Phase(phase, _) = bar.mark.sign else { continue };
        let paint = ctx.paint(phase);
        let ink = match body {
            Ok(body) => Ink::Body(body, bar::inside(ctx, bar, &body, paint)),
            Err(Rim::Left) => {
                lefts += 1;
                if !ctx.full && lefts < left {
                    continue;
                }
                let place = if ctx.full { lefts } else { 1 };
                Ink::Rim(Rim::Left, axis.left + 1.0 + (triangle + 2.0) * place as f32)
            }
            Err(Rim::Right) => {
                rights += 1;
                if !ctx.full && rights > 1 {
                    continue;
                }
                let place = if ctx.full { right + 1 - rights } else { 1 };
                Ink::Rim(Rim::Right, axis.right - 1.0 - (triangle + 2.0) * place as f32)
            }
        };
        placed.push(Placed { bar, paint, ink });
    }
    placed
}

fn wish(ctx: &Ctx<'_>, content: &Content, placed: &Placed<'_>) -> Wish {
    let mark = &placed.bar.mark;
    let span = placed.bar.span;
    let told = content.moments.iter().any(|moment| {
        moment.mark.label == mark.label && span.start <= moment.day && moment.day <= span.end
    });
    let letter = match &mark.sign {
        Sign::Phase(_, letter) => letter.clone(),
        Sign::Milestone(_) => String::new(),
    };
    match &placed.ink {
        Ink::Body(body, inside) => {
            let mut label = mark.label.clone();
            if ctx.full && body.is_cut() {
                label = words::joined(&[label.as_str(), mark.dates.as_str()]);
            }
            // A bar with room says its phase rather than nothing.
            if label.is_empty()
                && let Some((left, right)) = inside.label
                && ctx.width(&placed.bar.phase, ctx.metrics.label) <= right - left
            {
                label.clone_from(&placed.bar.phase);
            }
            let lead = if inside.letter.is_none() { letter.clone() } else { String::new() };
            let (left, right) = (body.rect.left, body.rect.right);
            Wish { left, right, inner: inside.label, label, lead, letter, told }
        }
        Ink::Rim(rim, base) => {
            let triangle = TRIANGLE * ctx.metrics.unit;
            let (left, right) = match rim {
                Rim::Left => (base - triangle, *base),
                Rim::Right => (*base, base + triangle),
            };
            let label = words::joined(&[mark.label.as_str(), mark.dates.as_str()]);
            Wish { left, right, inner: None, label, lead: letter.clone(), letter, told: false }
        }
    }
}

fn draw_placed(
    ctx: &Ctx<'_>,
    owner: &str,
    placed: &Placed<'_>,
    spot: &Spot,
    (middle, below): (f32, f32),
    column: &mut Column,
) {
    let mark = &placed.bar.mark;
    let (font, unit) = (ctx.metrics.label, ctx.metrics.unit);
    let (role, mut nodes, color) = match &placed.ink {
        Ink::Body(body, inside) => {
            let nodes = bar::draw(ctx, placed.bar, body, inside, placed.paint);
            (Role::Bar, nodes, inside.color)
        }
        Ink::Rim(rim, base) => {
            let points = glyph::triangle(*rim, *base, middle, TRIANGLE * unit);
            let tentative = mark.certainty.start() == Certainty::Tentative;
            let (fill, stroke) = if tentative {
                (ctx.theme.tentative, draw::dashed(placed.paint.edge, 1.6 * unit))
            } else {
                (placed.paint.fill, Stroke::solid(placed.paint.edge, unit))
            };
            let node = draw::polygon(points, Some(fill), Some(stroke));
            (Role::Rim, vec![node], ctx.theme.text)
        }
    };
    let outside = match spot {
        Spot::Inside { left, label } => {
            nodes.push(text::line(ctx.measure, label, *left, middle, font, color));
            Vec::new()
        }
        Spot::Beside { left, lead, label } => {
            let color = if role == Role::Rim { ctx.theme.text_muted } else { ctx.theme.text };
            label::draw(ctx, lead, label, *left, middle, font, color)
        }
        Spot::Below { left, line, lead, lines } => {
            let step = Metrics::line_height(font);
            let first = below + (*line as f32 + 0.5) * step;
            let mut nodes = Vec::new();
            for (at, label) in lines.iter().enumerate() {
                let lead = if at == 0 { lead.as_str() } else { "" };
                let left = if at == 0 {
                    *left
                } else {
                    left + label::lead_width(ctx, &spot_lead(spot), font)
                };
                let middle = first + at as f32 * step;
                nodes.extend(label::draw(ctx, lead, label, left, middle, font, ctx.theme.text));
            }
            nodes
        }
        Spot::None => Vec::new(),
    };
    let tag = |part| draw::tag(&mark.id, owner, role, part, &mark.words);
    column.nodes.push(draw::tagged(tag(Part::Body), nodes));
    if !outside.is_empty() {
        column.nodes.push(draw::tagged(tag(Part::Label), outside));
    }
}

fn spot_lead(spot: &Spot) -> String {
    match spot {
        Spot::Below { lead, .. } => lead.clone(),
        Spot::Inside { .. } | Spot::Beside { .. } | Spot::None => String::new(),
    }
}

/// Thin lines with ticks over the times within which boundaries lie.
fn draw_whiskers(ctx: &Ctx<'_>, track: &Track, top: f32, column: &mut Column) {
    for whisker in &track.whiskers {
        let y = top + ctx.metrics.gap * 0.5 + whisker.level as f32 * ctx.metrics.whisker_step();
        column.nodes.extend(draw_whisker(ctx, shape::interval(whisker.when), y, 10.0));
    }
}

/// A whisker over a stretch of days; none if it would be shorter than `least`.
pub(super) fn draw_whisker(ctx: &Ctx<'_>, (from, to): (f64, f64), y: f32, least: f32) -> Vec<Node> {
    let axis = ctx.frame.axis;
    let (left, right) = (ctx.x(from), ctx.x(to));
    if right - left < least || right < axis.left || left > axis.right {
        return Vec::new();
    }
    let stroke = Stroke::solid(ctx.theme.line_strong, ctx.metrics.unit);
    let tick = 2.5 * ctx.metrics.unit;
    let (start, end) = ((left + 0.5).max(axis.left), (right - 0.5).min(axis.right));
    let mut nodes = vec![draw::segment(Point::new(start, y), Point::new(end, y), stroke)];
    for (x, seen) in [(left + 0.5, left >= axis.left), (right - 0.5, right <= axis.right + 0.5)] {
        if seen {
            nodes.push(draw::segment(Point::new(x, y - tick), Point::new(x, y + tick), stroke));
        }
    }
    nodes
}

/// What is under way without dates: a hexagon on the status line, words beside it.
fn draw_marker(ctx: &Ctx<'_>, owner: &str, mark: &Mark, column: &mut Column) {
    let Sign::Phase(phase, letter) = &mark.sign else { return };
    let (axis, metrics) = (ctx.frame.axis, &ctx.metrics);
    let top = column.height;
    let x = ctx.status_x();
    let half = (metrics.bar * 0.68).round();
    let font = metrics.label;
    let step = Metrics::line_height(font);
    let (unit, gap) = (metrics.unit, label::gaps_of(ctx).0);
    // The status line may be off the axis: then the marker waits at the rim.
    let x = x.clamp(axis.left + half + 1.0, axis.right - half - 1.0);
    let right = axis.right - (x + half) - 2.0 * gap;
    let left = x - half - axis.left - 2.0 * gap;
    let width = ctx.width(&mark.label, font);
    let to_right = width <= right || (width > left && right >= left);
    let room = if to_right { right } else { left };
    let lines = if width <= room {
        vec![mark.label.clone()]
    } else if ctx.full {
        text::wrap(ctx.measure, &mark.label, font, room)
    } else {
        vec![text::shorten(ctx.measure, &mark.label, font, room)]
    };
    let height = metrics.bar.max(lines.len() as f32 * step);
    let middle = top + height / 2.0;
    let rect =
        Rect::new(x - half, middle - metrics.bar / 2.0, x + half, middle + metrics.bar / 2.0);
    let paint = ctx.paint(*phase);
    let tentative = mark.certainty.start() == Certainty::Tentative;
    let (fill, stroke, color) = if tentative {
        (ctx.theme.tentative, draw::dashed(paint.edge, 2.0 * unit), ctx.theme.text)
    } else {
        (paint.fill, Stroke::solid(paint.edge, 1.2 * unit), paint.label)
    };
    let nodes = vec![
        draw::polygon(glyph::hexagon(rect), Some(fill), Some(stroke)),
        glyph::letter(ctx, letter, Point::new(x, middle), metrics.letter, color),
    ];
    let first = middle - (lines.len() as f32 - 1.0) * step / 2.0;
    let labels = lines.iter().enumerate().filter(|(_, line)| !line.is_empty());
    let labels: Vec<Node> = labels
        .flat_map(|(at, line)| {
            let left =
                if to_right { x + half + gap } else { x - half - gap - ctx.width(line, font) };
            let middle = first + at as f32 * step;
            label::draw(ctx, "", line, left, middle, font, ctx.theme.text)
        })
        .collect();
    let tag = |part| draw::tag(&mark.id, owner, Role::Marker, part, &mark.words);
    column.nodes.push(draw::tagged(tag(Part::Body), nodes));
    if !labels.is_empty() {
        column.nodes.push(draw::tagged(tag(Part::Label), labels));
    }
    column.height = top + height + metrics.gap;
}
