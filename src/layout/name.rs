//! The outline part of a row: the name of an activity, who is in it, its priority.

use super::content::Content;
use super::metrics::Metrics;
use super::pane::{Column, Ctx};
use super::rows::ActivityRow;
use super::{draw, heading, text};
use crate::scene::{Font, Node, Part, Role};

/// What is left free beside names and headings.
pub(super) fn margin(ctx: &Ctx<'_>) -> f32 {
    10.0 * ctx.metrics.unit
}

/// An outline narrower than this, in em of a name, has the priority on a line of its own.
const NARROW: f32 = 19.0;

/// Draws the name column of a row, its top at 0. `given` is the height that the row has.
pub(super) fn names(
    ctx: &Ctx<'_>,
    row: &ActivityRow,
    content: &Content,
    given: Option<f32>,
) -> Column {
    let metrics = &ctx.metrics;
    let outline = ctx.frame.outline;
    let chevron = if ctx.full { 0.0 } else { heading::CHEVRON };
    let left = outline.left + margin(ctx) + chevron + f32::from(row.depth) * metrics.indent;
    let right = (ctx.names_right() - margin(ctx)).max(left + 24.0);
    let mark = Font::semi_bold(metrics.detail.size);
    let mark_width = ctx.width(&content.priority, mark);
    let beside = !content.priority.is_empty()
        && ctx.names_right() - outline.left >= NARROW * metrics.name.size;
    let width = right - left - if beside { mark_width + margin(ctx) } else { 0.0 };
    let steps = (Metrics::line_height(metrics.name), Metrics::line_height(metrics.detail));
    let lines = match given {
        None => text::wrap(ctx.measure, &content.name, metrics.name, width),
        Some(height) => {
            let free = height - 2.0 * metrics.pad - steps.1;
            let most = if free >= 2.0 * steps.0 { 2 } else { 1 };
            text::wrap_short(ctx.measure, &content.name, metrics.name, width, most)
        }
    };
    let mut nodes = Vec::new();
    let mut y = 0.0;
    for line in &lines {
        let middle = y + steps.0 / 2.0;
        nodes.push(text::line(ctx.measure, line, left, middle, metrics.name, ctx.theme.text));
        y += steps.0;
    }
    if beside {
        let (x, middle) = (right - mark_width, steps.0 / 2.0);
        nodes.push(text::line(ctx.measure, &content.priority, x, middle, mark, ctx.theme.heading));
    }
    let mut nodes = vec![name_group(row, nodes)];
    if !content.priority.is_empty() && !beside {
        let middle = y + steps.1 / 2.0;
        nodes.push(text::line(
            ctx.measure,
            &content.priority,
            left,
            middle,
            mark,
            ctx.theme.heading,
        ));
        y += steps.1;
    }
    if !content.detail.is_empty() {
        let lines = if ctx.full {
            text::wrap(ctx.measure, &content.detail, metrics.detail, right - left)
        } else {
            vec![text::shorten(ctx.measure, &content.detail, metrics.detail, right - left)]
        };
        for line in lines {
            let middle = y + steps.1 / 2.0;
            let color = ctx.theme.text_muted;
            nodes.push(text::line(ctx.measure, &line, left, middle, metrics.detail, color));
            y += steps.1;
        }
    }
    if !ctx.full && !row.activity.children.is_empty() {
        let middle = steps.0 / 2.0;
        let x = left - heading::CHEVRON;
        nodes.push(heading::chevron(
            ctx,
            (row.id.as_str(), ctx.rows.name_of(row)),
            x,
            middle,
            row.collapsed,
        ));
    }
    Column { height: y, nodes }
}

fn name_group(row: &ActivityRow, nodes: Vec<Node>) -> Node {
    let id = row.id.as_str();
    draw::tagged(draw::tag(id, id, Role::Activity, Part::Label, &row.activity.name), nodes)
}
