use serde::{Deserialize, Serialize};

use super::Metrics;
use crate::scene::{PER_MM, PER_PT};

/// A size that a figure is laid out for; its text is readable there and nowhere smaller.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub enum Preset {
    /// The text width of a Word page, 170 mm, and at most 235 mm high.
    #[default]
    Word,
    /// A landscape A4 page inside its margins: 247 × 160 mm.
    Landscape,
    /// A landscape A3 page inside its margins: 390 × 262 mm.
    A3,
    /// A slide in 16:9: 338.67 × 190.5 mm.
    Slide,
    /// A width of one's own; without a height the figure grows and is never broken.
    Own { width_mm: f32, height_mm: Option<f32> },
}

impl Preset {
    /// The fixed sizes, in the order that menus show them.
    pub const FIXED: [Self; 4] = [Self::Word, Self::Landscape, Self::A3, Self::Slide];

    /// Width in scene units.
    pub fn width(self) -> f32 {
        PER_MM
            * match self {
                Self::Word => 170.0,
                Self::Landscape => 247.0,
                Self::A3 => 390.0,
                Self::Slide => 1280.0 / PER_MM,
                Self::Own { width_mm, .. } => width_mm.clamp(80.0, 3000.0),
            }
    }

    /// The greatest height in scene units; none: as high as it must be.
    pub fn height(self) -> Option<f32> {
        match self {
            Self::Word => Some(235.0 * PER_MM),
            Self::Landscape => Some(160.0 * PER_MM),
            Self::A3 => Some(262.0 * PER_MM),
            Self::Slide => Some(720.0),
            Self::Own { height_mm, .. } => height_mm.map(|height| height.max(80.0) * PER_MM),
        }
    }

    /// Whether every page has the full height, as slides do; others end where their rows end.
    pub fn fills_page(self) -> bool {
        self == Self::Slide
    }

    /// The smallest text that the size allows, in scene units: 8 pt, on a slide 18 pt.
    pub fn smallest_text(self) -> f32 {
        PER_PT
            * match self {
                Self::Slide => 18.0,
                Self::Word | Self::Landscape | Self::A3 | Self::Own { .. } => 8.0,
            }
    }

    /// Sizes of everything in a figure for this size.
    pub fn metrics(self) -> Metrics {
        let small = self.smallest_text();
        let names = match self {
            Self::Word | Self::Slide => small * 1.06,
            Self::Landscape | Self::A3 | Self::Own { .. } => small * 1.125,
        };
        let metrics = Metrics::new(names, small);
        if self == Self::Slide {
            // Large text leaves little height: what is around it stands closer.
            return Metrics { band: [names * 1.65; 3], pad: names * 0.28, ..metrics };
        }
        metrics
    }

    /// The margin around the content, in scene units; pages of a document bring their own.
    pub fn margin(self) -> f32 {
        match self {
            Self::Slide => 30.0,
            Self::Word | Self::Landscape | Self::A3 | Self::Own { .. } => 2.0,
        }
    }
}
