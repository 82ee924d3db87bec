//! The roadmap as pictures: the only place that measures, wraps, shortens or places anything.
//!
//! Two pure steps: [`rows()`] gives the order and heights of the rows, [`scene()`] draws any range
//! of them for the canvas. [`figure()`] draws all rows of a view, laid out for a size of paper.

mod axis;
mod bar;
mod block;
mod columns;
mod content;
mod description;
mod diagram;
mod draw;
mod figure;
mod filter;
mod flow;
mod glyph;
mod grouping;
mod header;
mod heading;
mod label;
mod lane;
mod legend;
mod legend_slides;
mod links;
mod measure;
mod metrics;
mod mixed;
mod moments;
mod name;
mod names;
mod outline;
mod pack;
mod pages;
mod pane;
mod paper;
mod prefix;
mod preset;
mod rows;
mod shape;
mod sort;
mod span;
mod split;
mod spread;
mod text;
mod ticks;
mod time;
mod title;
mod undated;
mod used;
mod words;

pub use columns::{ColumnWidths, NARROWEST_COLUMN, USUAL_WIDTHS, column_key, column_width};
pub use diagram::{
    SeriesLook, Trend, indicators_of, kind_key, label_words, run_by_key, series_looks, tally_of,
    trend,
};
pub use figure::{FigureOptions, figure, slides};
pub use filter::shows;
pub use grouping::group_words;
pub use header::header_height;
pub use lane::{Group, Lane};
pub use legend::canvas_legend;
pub use legend_slides::legend_slides;
pub use links::{Connector, Obstacle, Wanted, connector_nodes, connectors, relation_words, route};
pub use measure::BundledFont;
pub use metrics::{Density, Metrics};
pub use pane::{Frame, LayoutOptions, Panes, scene};
pub use paper::{Paper, PaperSize, sheets};
pub use preset::Preset;
pub use rows::{ActivityRow, Heading, HeadingKind, RowEntry, RowKind, RowOptions, Rows, rows};
pub use span::bar_days;
pub use spread::Spread;
pub use time::{TimeScale, day_number};
pub use used::{Used, used};

use crate::scene::Font;

/// Measures text.
pub trait TextMeasure {
    /// The advance width of one line, in scene units.
    fn width(&self, text: &str, font: Font) -> f32;
}

/// Every character is equally wide: for tests whose results can be reckoned by head.
#[derive(Clone, Copy, Debug)]
pub struct FixedWidth {
    /// The width of a character, in em.
    pub em: f32,
}

impl Default for FixedWidth {
    fn default() -> Self {
        Self { em: 0.55 }
    }
}

impl TextMeasure for FixedWidth {
    fn width(&self, text: &str, font: Font) -> f32 {
        text.chars().count() as f32 * self.em * font.size
    }
}
