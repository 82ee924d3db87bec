//! The columns of the outline, between the names and the axis.

use std::collections::BTreeMap;

use super::metrics::Metrics;
use super::names::Names;
use super::pane::{Column as Part, Ctx};
use super::rows::{ActivityRow, Rows};
use super::{draw, text, words};
use crate::i18n::dates::when_words;
use crate::i18n::{self, Lang};
use crate::model::Column;
use crate::scene::{Font, Node, Point, Stroke};

/// Widths that a person has chosen, in scene units.
pub type ColumnWidths = BTreeMap<Column, f32>;

/// No width has been chosen.
pub const USUAL_WIDTHS: &ColumnWidths = &ColumnWidths::new();

/// The narrowest that a column becomes, in scene units.
pub const NARROWEST_COLUMN: f32 = 40.0;

/// How wide a column is: as chosen, or as its words need in most roadmaps.
pub fn column_width(column: Column, metrics: &Metrics, chosen: &ColumnWidths) -> f32 {
    let letters = match column {
        Column::Actors => 11.0,
        Column::Kind | Column::Tags => 8.5,
        Column::Status => 6.5,
        Column::Priority => 6.0,
        Column::Confirmed => 7.0,
        Column::NextMilestone => 9.5,
    };
    let usual = (letters * metrics.detail.size).round();
    chosen.get(&column).copied().unwrap_or(usual).max(NARROWEST_COLUMN)
}

/// The catalogue key of what stands above a column.
pub fn column_key(column: Column) -> &'static str {
    match column {
        Column::Actors => "column-actors",
        Column::Kind => "column-kind",
        Column::Status => "column-status",
        Column::Priority => "column-priority",
        Column::Tags => "column-tags",
        Column::Confirmed => "column-confirmed",
        Column::NextMilestone => "column-next-milestone",
    }
}

/// What the columns say of an activity, in their order.
pub(super) fn cells_of(rows: &Rows, row: &ActivityRow) -> Vec<String> {
    let columns = rows.columns.iter();
    columns.map(|(column, _)| cell(&rows.names, rows.lang, row, *column)).collect()
}

fn cell(names: &Names, lang: Lang, row: &ActivityRow, column: Column) -> String {
    let activity = &row.activity;
    match column {
        Column::Actors => names.list(activity.roles.iter().map(|role| &role.who)),
        Column::Kind => words::capital(&activity.kind),
        Column::Status => words::capital(&words::status_word(activity.status, lang)),
        Column::Priority => names.rank(&row.id).map(|rank| rank.to_string()).unwrap_or_default(),
        Column::Tags => activity.tags.join(", "),
        Column::Confirmed => activity.confirmed.as_ref().map_or_else(
            || i18n::text(lang, "column-not-confirmed").into_owned(),
            |it| when_words(it.when, lang),
        ),
        Column::NextMilestone => next(names, row, lang).unwrap_or_default(),
    }
}

/// "1. kv. 2025 Minimumsløsning".
fn next(names: &Names, row: &ActivityRow, lang: Lang) -> Option<String> {
    let day = names.next_milestone(&row.activity)?;
    let milestones = row.activity.milestones.iter();
    let (when, label) = milestones
        .filter_map(|it| Some((it.when.when()?, it.label.as_str())))
        .find(|(when, _)| when.last_day() == day)?;
    Some(format!("{} {label}", when_words(when, lang)).trim_end().to_owned())
}

impl Ctx<'_> {
    /// Where the names end and the columns begin.
    pub(super) fn names_right(&self) -> f32 {
        let columns: f32 = self.rows.columns.iter().map(|(_, width)| width).sum();
        (self.frame.outline.right - columns).max(self.frame.outline.left)
    }

    /// Each column, and where it lies.
    fn columns(&self) -> impl Iterator<Item = (Column, f32, f32)> {
        let mut left = self.names_right();
        self.rows.columns.iter().map(move |(column, width)| {
            let from = left;
            left += width;
            (*column, from, left)
        })
    }
}

/// Draws the cells of a row, its top at 0.
pub(super) fn cells(ctx: &Ctx<'_>, cells: &[String]) -> Part {
    let font = ctx.metrics.detail;
    let step = Metrics::line_height(font);
    let first = Metrics::line_height(ctx.metrics.name) / 2.0;
    let mut part = Part::default();
    for ((_, left, right), words) in ctx.columns().zip(cells) {
        let left = left + pad(ctx);
        let room = right - left - pad(ctx) / 2.0;
        let lines = match ctx.full {
            true => text::wrap(ctx.measure, words, font, room),
            false => text::wrap_short(ctx.measure, words, font, room, 2),
        };
        for (at, line) in lines.iter().enumerate() {
            let middle = first + at as f32 * step;
            part.nodes.push(text::line(ctx.measure, line, left, middle, font, ctx.theme.text));
        }
        part.height = part.height.max(first + (lines.len() as f32 - 0.5) * step);
    }
    part
}

/// What stands above the columns, at the bottom of the header, and the lines between them.
pub(super) fn titles(ctx: &Ctx<'_>) -> Vec<Node> {
    let font = Font::semi_bold(ctx.metrics.detail.size);
    let bottom = ctx.frame.header.bottom;
    let middle = bottom - 6.0 - Metrics::line_height(font) / 2.0;
    let mut nodes = Vec::new();
    for (column, left, right) in ctx.columns() {
        let words = i18n::text(ctx.lang, column_key(column));
        let inner = left + pad(ctx);
        let words = text::shorten(ctx.measure, &words, font, right - inner);
        nodes.push(text::line(ctx.measure, &words, inner, middle, font, ctx.theme.text_muted));
        let stroke = Stroke::solid(ctx.theme.line, 1.0);
        let top = bottom - Metrics::line_height(font) - 8.0;
        nodes.push(draw::segment(Point::new(left, top), Point::new(left, bottom), stroke));
    }
    nodes
}

fn pad(ctx: &Ctx<'_>) -> f32 {
    8.0 * ctx.metrics.unit
}
