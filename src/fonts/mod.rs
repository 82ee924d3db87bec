//! The bundled typeface: one family for the window, for measuring and for
//! every export, so that all of them agree on every width.

mod shape;

pub use shape::{Glyph, Pen, advance, draw, shape};

use crate::scene::{Font, Weight};

/// The name of the family, as CSS and font databases know it.
pub const FAMILY: &str = "Inter";

/// The capital I with serifs, so that the letter of a phase is no bare stroke.
pub const SERIF_I: char = '\u{A7AE}';

/// A face of the family; italic exists in regular only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Face {
    Regular,
    SemiBold,
    Bold,
    Italic,
}

impl Face {
    pub const ALL: [Self; 4] = [Self::Regular, Self::SemiBold, Self::Bold, Self::Italic];

    /// The face a font is drawn with; heavier weights have no italic.
    pub const fn of(font: Font) -> Self {
        match font.weight {
            Weight::Regular if font.italic => Self::Italic,
            Weight::Regular => Self::Regular,
            Weight::SemiBold => Self::SemiBold,
            Weight::Bold => Self::Bold,
        }
    }

    /// The weight as CSS counts it.
    pub const fn css_weight(self) -> u16 {
        match self {
            Self::Regular | Self::Italic => 400,
            Self::SemiBold => 600,
            Self::Bold => 700,
        }
    }

    /// The TrueType file.
    pub const fn ttf(self) -> &'static [u8] {
        match self {
            Self::Regular => include_bytes!("../../assets/fonts/Inter-Regular.ttf"),
            Self::SemiBold => include_bytes!("../../assets/fonts/Inter-SemiBold.ttf"),
            Self::Bold => include_bytes!("../../assets/fonts/Inter-Bold.ttf"),
            Self::Italic => include_bytes!("../../assets/fonts/Inter-Italic.ttf"),
        }
    }

    /// The same face, packed for the web.
    pub const fn woff2(self) -> &'static [u8] {
        match self {
            Self::Regular => include_bytes!("../../assets/fonts/Inter-Regular.woff2"),
            Self::SemiBold => include_bytes!("../../assets/fonts/Inter-SemiBold.woff2"),
            Self::Bold => include_bytes!("../../assets/fonts/Inter-Bold.woff2"),
            Self::Italic => include_bytes!("../../assets/fonts/Inter-Italic.woff2"),
        }
    }
}
