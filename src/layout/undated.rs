//! What has no date: chips in their column, or in a line under the row.

use super::content::{Content, Mark, Sign};
use super::metrics::Metrics;
use super::pane::{Column, Ctx};
use super::{draw, glyph, text};
use crate::i18n;
use crate::model::{Certainty, Undated};
use crate::scene::{Node, Outline, Part, Point, Rect, Role, Stroke};

/// Whether chips stand in a line under the row: in a figure without a column for them.
pub(super) fn stands_below(ctx: &Ctx<'_>) -> bool {
    ctx.full && ctx.frame.undated.width() <= 0.0 && ctx.rows.undated != Undated::Count
}

/// Draws the chips of a row: one a line in their column, side by side under the row.
pub(super) fn chips(ctx: &Ctx<'_>, owner: &str, content: &Content) -> Column {
    let (area, axis) = (ctx.frame.undated, ctx.frame.axis);
    let (below, unit) = (stands_below(ctx), ctx.metrics.unit);
    let (left, right) = if below {
        (axis.left + 4.0 * unit, axis.right - 4.0 * unit)
    } else {
        (area.left + 10.0 * unit, area.right - 4.0 * unit)
    };
    let mut column = Column::default();
    if right - left < ctx.metrics.bar * 2.0 || content.chips.is_empty() {
        return column;
    }
    let gap = ctx.metrics.gap;
    let (mut x, mut line) = (left, 0.0_f32);
    if below {
        x += lead_in(ctx, left, &mut column);
        line = ctx.metrics.bar;
    }
    for mark in &content.chips {
        let chip = Chip::new(ctx, mark, right - left);
        if x > left && (!below || x + chip.width > right) {
            (x, column.height, line) = (left, column.height + line + gap, 0.0);
        }
        let nodes = chip.draw(ctx, Point::new(x, column.height));
        let tag = draw::tag(&mark.id, owner, Role::Chip, Part::Body, &mark.words);
        column.nodes.push(draw::tagged(tag, nodes));
        x += chip.width + gap;
        line = line.max(chip.height);
    }
    column.height += line;
    if below {
        // The line is no part of the axis: its years do not run on behind the chips.
        let ground = Rect::new(axis.left + 1.0, -2.0, axis.right - 1.0, column.height + 2.0);
        column.nodes.insert(0, draw::fill(ground, 0.0, ctx.theme.surface));
    }
    column
}

/// "Tidspunkt ikke fastsatt:" before chips in a line; returns what it takes.
fn lead_in(ctx: &Ctx<'_>, left: f32, column: &mut Column) -> f32 {
    let words = format!("{}:", i18n::text(ctx.lang, "figure-undated"));
    let (font, middle) = (ctx.metrics.detail, ctx.metrics.bar / 2.0);
    let color = ctx.theme.text_muted;
    column.nodes.push(text::line(ctx.measure, &words, left + 2.0, middle, font, color));
    ctx.width(&words, font) + 10.0 * ctx.metrics.unit
}

/// A pill with the letter of the phase and words.
struct Chip<'a> {
    mark: &'a Mark,
    lines: Vec<String>,
    width: f32,
    height: f32,
}

impl<'a> Chip<'a> {
    fn new(ctx: &Ctx<'_>, mark: &'a Mark, most: f32) -> Self {
        let metrics = &ctx.metrics;
        let font = metrics.detail;
        let around = metrics.bar + 10.0 * metrics.unit;
        let lines = if ctx.full {
            text::wrap(ctx.measure, &mark.label, font, most - around)
        } else {
            vec![text::shorten(ctx.measure, &mark.label, font, most - around)]
        };
        let step = Metrics::line_height(font);
        let widest = lines.iter().map(|line| ctx.width(line, font)).fold(0.0, f32::max);
        let height = metrics.bar.max(lines.len() as f32 * step + 4.0);
        Self { mark, width: widest + around, height, lines }
    }

    fn draw(&self, ctx: &Ctx<'_>, at: Point) -> Vec<Node> {
        let Self { mark, lines, width, height } = self;
        let metrics = &ctx.metrics;
        let (font, head, unit) = (metrics.detail, metrics.bar, metrics.unit);
        let middle = at.y + *height / 2.0;
        let rect = Rect::new(at.x, at.y, at.x + *width, at.y + *height);
        let tentative = mark.certainty.start() == Certainty::Tentative;
        let edge = match mark.sign {
            Sign::Phase(phase, _) => ctx.paint(phase).edge,
            Sign::Milestone(_) => ctx.theme.line_strong,
        };
        let stroke = if tentative {
            draw::dashed(edge, 1.6 * unit)
        } else {
            Stroke::solid(edge, 1.2 * unit)
        };
        let outline = Outline::Rect { rect, radius: head / 2.0 };
        let mut nodes = vec![draw::shape(outline, Some(ctx.theme.surface), Some(stroke))];
        let centre = Point::new(at.x + head / 2.0 + 1.0, middle);
        nodes.extend(glyph::badge(ctx, &mark.sign, centre, head / 2.0 - 3.0 * unit, tentative));
        let step = Metrics::line_height(font);
        let first = middle - (lines.len() as f32 - 1.0) * step / 2.0;
        nodes.extend(lines.iter().enumerate().map(|(at_line, line)| {
            let middle = first + at_line as f32 * step;
            text::line(ctx.measure, line, at.x + head + 3.0 * unit, middle, font, ctx.theme.text)
        }));
        nodes
    }
}
