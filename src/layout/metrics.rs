use serde::{Deserialize, Serialize};

use crate::scene::Font;

/// Sizes of everything in a picture, in scene units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Metrics {
    /// Names of activities.
    pub name: Font,
    /// Actors under a name, chips, words about time.
    pub detail: Font,
    /// Labels of bars and milestones.
    pub label: Font,
    /// The letter of a phase.
    pub letter: Font,
    /// Headings from goal to theme.
    pub heading: [Font; 3],
    /// The years in the time header.
    pub year: Font,
    /// Height of a bar.
    pub bar: f32,
    /// Between tracks; holds the first line of whiskers.
    pub gap: f32,
    /// Height of a line of milestones.
    pub line: f32,
    /// Above and below a row's content.
    pub pad: f32,
    /// Height of a heading of one line, from goal to theme.
    pub band: [f32; 3],
    /// How far a level of nesting is set in.
    pub indent: f32,
    /// How much thicker strokes and wider gaps are than beside text of 13 units; at least 1.
    pub unit: f32,
}

/// How high the rows of the window are.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Density {
    Compact,
    #[default]
    Normal,
    Large,
}

impl Density {
    pub const ALL: [Self; 3] = [Self::Compact, Self::Normal, Self::Large];
}

impl Metrics {
    /// Sizes for the window.
    pub const fn canvas(density: Density) -> Self {
        match density {
            Density::Compact => {
                let dense = Self::new(12.0, 11.0);
                Self {
                    pad: 2.0,
                    gap: 4.0,
                    bar: 17.0,
                    line: 17.0,
                    band: [25.0, 22.0, 21.0],
                    ..dense
                }
            }
            Density::Normal => Self { band: [30.0, 27.0, 26.0], ..Self::new(13.0, 12.0) },
            Density::Large => {
                Self { pad: 12.0, band: [38.0, 35.0, 33.0], unit: 1.0, ..Self::new(15.0, 13.5) }
            }
        }
    }

    /// Sizes that follow from those of names and of the smallest text.
    pub const fn new(text: f32, small: f32) -> Self {
        Self {
            name: Font::regular(text),
            detail: Font::regular(small),
            label: Font::regular(small),
            letter: Font::bold(text),
            heading: [Font::bold(text * 1.12), Font::semi_bold(text * 1.04), Font::semi_bold(text)],
            year: Font::semi_bold(text * 1.08),
            bar: text * 1.7,
            gap: text * 0.55,
            line: text * 1.7,
            pad: text * 0.5,
            band: [text * 1.9, text * 1.7, text * 1.6],
            indent: text * 1.15,
            unit: if text > 13.0 { text / 13.0 } else { 1.0 },
        }
    }

    /// From one line of text to the next.
    pub fn line_height(font: Font) -> f32 {
        (font.size * 1.32).ceil()
    }

    /// From one line of whiskers to the next.
    pub fn whisker_step(&self) -> f32 {
        (self.gap * 0.62).round()
    }
}
