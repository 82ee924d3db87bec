//! The roadmap as pictures: the only place that measures, wraps, shortens or places anything.
//!
//! Two pure steps: [`rows`] gives the order and heights of the rows, [`scene`] draws any range
//! of them for the canvas. [`figure`] draws all rows of a view, laid out for a size of paper.

mod measure;
mod time;

pub use measure::BundledFont;
pub use time::{TimeScale, day_number};

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
