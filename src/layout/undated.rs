//! The column of what has no date: chips, one a line.

use super::content::{Content, Mark};
use super::metrics::Metrics;
use super::pane::{Column, Ctx};
use super::{draw, glyph, text};
use crate::model::Certainty;
use crate::scene::{Outline, Part, Point, Rect, Role, Stroke};

/// Draws the chips of a row, the first at 0.
pub(super) fn chips(ctx: &Ctx<'_>, owner: &str, content: &Content) -> Column {
    let mut column = Column::default();
    let area = ctx.frame.undated;
    if area.width() <= 0.0 || content.chips.is_empty() {
        return column;
    }
    for mark in &content.chips {
        chip(ctx, owner, mark, (area.left + 10.0, area.right - 4.0), &mut column);
    }
    column.height -= ctx.metrics.gap;
    column
}

/// Draws one chip within these ends and moves the column on.
pub(super) fn chip(
    ctx: &Ctx<'_>,
    owner: &str,
    mark: &Mark,
    (left, right): (f32, f32),
    column: &mut Column,
) {
    let metrics = &ctx.metrics;
    let font = metrics.detail;
    let step = Metrics::line_height(font);
    let head = metrics.bar;
    let width = (right - left - head - 10.0).max(20.0);
    let lines = if ctx.full {
        text::wrap(ctx.measure, &mark.label, font, width)
    } else {
        vec![text::shorten(ctx.measure, &mark.label, font, width)]
    };
    let height = metrics.bar.max(lines.len() as f32 * step + 4.0);
    let widest = lines.iter().map(|line| ctx.width(line, font)).fold(0.0, f32::max);
    let top = column.height;
    let middle = top + height / 2.0;
    let rect = Rect::new(left, top, left + head + widest + 10.0, top + height);
    let tentative = mark.certainty.start() == Certainty::Tentative;
    let edge = match mark.sign {
        super::content::Sign::Phase(phase, _) => ctx.paint(phase).edge,
        super::content::Sign::Milestone(_) => ctx.theme.line_strong,
    };
    let stroke = if tentative { draw::dashed(edge, 1.6) } else { Stroke::solid(edge, 1.2) };
    let outline = Outline::Rect { rect, radius: metrics.bar / 2.0 };
    let mut nodes = vec![draw::shape(outline, Some(ctx.theme.surface), Some(stroke))];
    let centre = Point::new(left + head / 2.0 + 1.0, middle);
    nodes.extend(glyph::badge(ctx, &mark.sign, centre, head / 2.0 - 3.0, tentative));
    let first = middle - (lines.len() as f32 - 1.0) * step / 2.0;
    for (at, line) in lines.iter().enumerate() {
        let middle = first + at as f32 * step;
        nodes.push(text::line(ctx.measure, line, left + head + 3.0, middle, font, ctx.theme.text));
    }
    let tag = draw::tag(&mark.id, owner, Role::Chip, Part::Body, &mark.words);
    column.nodes.push(draw::tagged(tag, nodes));
    column.height = top + height + metrics.gap;
}
