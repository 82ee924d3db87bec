use std::ops::Range;

use chrono::{Datelike as _, NaiveDate};

use super::metrics::Metrics;
use super::rows::{RowKind, Rows};
use super::time::{TimeScale, day_number};
use super::{TextMeasure, axis, columns, header, heading, name, undated};
use crate::i18n::Lang;
use crate::model::Roadmap;
use crate::scene::{Color, Node, Rect};
use crate::theme::Theme;
use crate::theme::palette::{self, Paint};

/// Where the parts of the picture lie, in scene units.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Frame {
    /// The time header, over all columns.
    pub header: Rect,
    /// Names; the columns share top and bottom.
    pub outline: Rect,
    pub axis: Rect,
    /// What has no date. Without width there is no such column: a figure then has it in a line
    /// under the row, unless the view only counts it.
    pub undated: Rect,
}

impl Frame {
    /// Everything under the header.
    pub fn body(&self) -> Rect {
        self.outline.union(self.axis).union(self.undated)
    }
}

/// How rows are drawn.
#[derive(Clone, Debug)]
pub struct LayoutOptions<'a> {
    pub frame: Frame,
    pub scale: TimeScale,
    /// How far the rows are scrolled, from the top of the first.
    pub scroll_y: f64,
    pub theme: &'a Theme,
    /// Draws a line at this day.
    pub today: Option<NaiveDate>,
    /// For paper: nothing is shortened, rows grow with their labels, no marks to click on.
    pub full: bool,
}

/// Nodes by the part of the frame they are clipped to; drawn in this order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Panes {
    /// Years and lines of time behind the rows; clipped to the axis.
    pub backdrop: Vec<Node>,
    /// Bands of headings; clipped to the body.
    pub headings: Vec<Node>,
    pub outline: Vec<Node>,
    pub axis: Vec<Node>,
    pub undated: Vec<Node>,
    /// The time header; clipped to it.
    pub header: Vec<Node>,
}

/// Draws a range of rows. Whatever the ranges, the parts put together are the whole:
/// backdrop and header do not depend on the range, the rest is drawn row by row.
pub fn scene(
    roadmap: &Roadmap,
    rows: &Rows,
    range: Range<usize>,
    options: &LayoutOptions<'_>,
    measure: &dyn TextMeasure,
) -> Panes {
    let ctx = Ctx::new(roadmap, rows, options, measure);
    let body = options.frame.body();
    let mut panes = Panes {
        backdrop: header::backdrop(&ctx, body.top, body.bottom),
        header: header::header(&ctx),
        ..Panes::default()
    };
    for row in range.start..range.end.min(rows.len()) {
        let top = (rows.top(row) - options.scroll_y + f64::from(body.top)) as f32;
        let parts = parts(&ctx, row, top);
        panes.headings.extend(parts.headings);
        panes.outline.extend(parts.outline);
        panes.axis.extend(parts.axis);
        panes.undated.extend(parts.undated);
    }
    panes
}

impl Rows {
    /// Gives every row the height that it needs when nothing is shortened: for figures, whose
    /// scale and columns are fixed. `options` are those the rows are then drawn with.
    pub fn fit(
        &mut self,
        roadmap: &Roadmap,
        options: &LayoutOptions<'_>,
        measure: &dyn TextMeasure,
    ) {
        let ctx = Ctx::new(roadmap, self, options, measure);
        let heights = (0..self.len()).map(|row| parts(&ctx, row, 0.0).height).collect();
        self.set_heights(heights);
    }
}

/// One row, drawn.
#[derive(Clone, Debug, Default)]
pub(super) struct Parts {
    pub(super) height: f32,
    pub(super) headings: Vec<Node>,
    pub(super) outline: Vec<Node>,
    pub(super) axis: Vec<Node>,
    pub(super) undated: Vec<Node>,
}

/// Draws one row with its upper rim at `top`.
pub(super) fn parts(ctx: &Ctx<'_>, row: usize, top: f32) -> Parts {
    let Some(entry) = ctx.rows.get(row) else { return Parts::default() };
    let given = (!ctx.full).then(|| ctx.rows.height(row));
    match &entry.kind {
        RowKind::Heading(heading) => heading::parts(ctx, heading, top, given),
        RowKind::Activity(activity) => {
            let content = ctx.rows.content(ctx.roadmap, entry, activity);
            let mut names = name::names(ctx, activity, content, given);
            let cells = columns::cells(ctx, &content.cells);
            names.height = names.height.max(cells.height);
            names.nodes.extend(cells.nodes);
            let mut bars = axis::axis(ctx, activity.id.as_str(), content);
            let mut chips = undated::chips(ctx, activity.id.as_str(), content);
            if undated::stands_below(ctx) {
                bars.put_below(std::mem::take(&mut chips), ctx.metrics.gap);
            }
            let inner = names.height.max(bars.height).max(chips.height);
            let pad = ctx.metrics.pad;
            let height = given.unwrap_or_else(|| (inner + 2.0 * pad).ceil());
            // Bars and chips stand beside the name, in its middle where it is the higher one; a
            // name lower than a bar stands in the middle of the first.
            let bottom = top + height;
            let top = top + pad.max((height - inner) / 2.0).floor();
            let names_height = names.height;
            let beside = |column: Column| {
                let offset = ((names_height - column.height) / 2.0).max(0.0);
                column.at(top + offset.floor())
            };
            let lowered = ((bars.height.min(ctx.metrics.bar) - names.height) / 2.0).max(0.0);
            let (bars, chips) = (beside(bars), beside(chips));
            Parts {
                height,
                headings: Vec::new(),
                outline: ruled(ctx, ctx.frame.outline, bottom, names.at(top + lowered.floor())),
                axis: ruled(ctx, ctx.frame.axis, bottom, bars),
                undated: ruled(ctx, ctx.frame.undated, bottom, chips),
            }
        }
    }
}

/// The column's nodes over the line under a row.
fn ruled(ctx: &Ctx<'_>, column: Rect, bottom: f32, nodes: Vec<Node>) -> Vec<Node> {
    if column.width() <= 0.0 {
        return nodes;
    }
    let y = bottom - 0.5;
    let mut all = vec![super::draw::rule(column.left, column.right, y, ctx.theme.row_line)];
    all.extend(nodes);
    all
}

/// A column's part of a row, drawn as if the row's content began at 0.
#[derive(Debug, Default)]
pub(super) struct Column {
    pub(super) height: f32,
    pub(super) nodes: Vec<Node>,
}

impl Column {
    /// Adds another column's nodes under this one's.
    fn put_below(&mut self, below: Self, gap: f32) {
        if below.nodes.is_empty() {
            return;
        }
        let top = if self.height > 0.0 { self.height + gap } else { 0.0 };
        self.height = top + below.height;
        self.nodes.extend(below.at(top));
    }

    fn at(mut self, top: f32) -> Vec<Node> {
        self.nodes.iter_mut().for_each(|node| node.translate(0.0, top));
        self.nodes
    }
}

/// What all drawing of rows needs to know.
pub(super) struct Ctx<'a> {
    pub(super) roadmap: &'a Roadmap,
    pub(super) rows: &'a Rows,
    pub(super) theme: &'a Theme,
    pub(super) lang: Lang,
    pub(super) metrics: Metrics,
    pub(super) measure: &'a dyn TextMeasure,
    pub(super) frame: Frame,
    pub(super) scale: TimeScale,
    pub(super) today: Option<NaiveDate>,
    pub(super) full: bool,
    /// Of the phases, in the order of the chain.
    paints: Vec<Paint>,
}

impl<'a> Ctx<'a> {
    pub(super) fn new(
        roadmap: &'a Roadmap,
        rows: &'a Rows,
        options: &LayoutOptions<'a>,
        measure: &'a dyn TextMeasure,
    ) -> Self {
        Self {
            roadmap,
            rows,
            theme: options.theme,
            lang: rows.lang,
            metrics: rows.metrics,
            measure,
            frame: options.frame,
            scale: options.scale,
            today: options.today,
            full: options.full,
            paints: phase_paints(roadmap, options.theme),
        }
    }

    /// The paint of a phase, by its place in the chain.
    pub(super) fn paint(&self, phase: Option<usize>) -> Paint {
        let paint = phase.and_then(|at| self.paints.get(at)).copied();
        paint.unwrap_or_else(|| palette::unknown(self.theme))
    }

    /// Where a day number lies; far places stop a little outside the axis.
    pub(super) fn x(&self, number: f64) -> f32 {
        let axis = self.frame.axis;
        let x = f64::from(axis.left) + self.scale.x_of(number);
        x.clamp(f64::from(axis.left) - 1000.0, f64::from(axis.right) + 1000.0) as f32
    }

    /// Where the as-of day ends, which is where the status line stands.
    pub(super) fn status_x(&self) -> f32 {
        self.x(day_number(self.roadmap.as_of) + 0.5)
    }

    /// The ground behind a place of the axis.
    pub(super) fn ground(&self, x: f32) -> Color {
        let year = self.scale.day(f64::from(x - self.frame.axis.left)).year();
        header::ground(self.theme, year)
    }

    pub(super) fn width(&self, text: &str, font: crate::scene::Font) -> f32 {
        self.measure.width(text, font)
    }
}

/// The paints of the phases, in the order of the chain.
pub(super) fn phase_paints(roadmap: &Roadmap, theme: &Theme) -> Vec<Paint> {
    let color = |colour: crate::model::Colour| Color::rgb(colour.0, colour.1, colour.2);
    let phases = roadmap.value_chain.iter();
    phases.map(|phase| palette::paint(theme, color(phase.colour), phase.edge.map(color))).collect()
}
