//! Finished pictures as files: one exhaustive walk over the display list each.
//!
//! The exporters decide nothing: no measuring, no wrapping, no colours of their own. The same
//! figure gives the same bytes, on every machine and on every run.

mod files;
mod path;
mod pdf;
mod png;
mod raster;
mod svg;

use std::fmt;

use serde::{Deserialize, Serialize};

pub use files::{FileOptions, Resolution, file_path, files};
pub use pdf::pdf;
pub use png::{PngOptions, png};
pub use raster::{Picture, picture};
pub use svg::{SvgOptions, svg};

/// A kind of file that a figure can be written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Format {
    Svg,
    Png,
    Pdf,
}

/// Why a figure could not be written as a file.
#[derive(Clone, Debug, PartialEq)]
pub enum ExportError {
    /// The picture would have this many pixels, or none.
    Size { width: f64, height: f64 },
    /// The writer of the format refused, in its own words.
    Writer(String),
}

impl Format {
    pub const ALL: [Self; 3] = [Self::Svg, Self::Png, Self::Pdf];

    /// The ending of file names, and the name on the command line.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::Png => "png",
            Self::Pdf => "pdf",
        }
    }

    /// The format that a name or an ending stands for, in whatever case.
    pub fn of(ending: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.ending().eq_ignore_ascii_case(ending))
    }
}

impl fmt::Display for ExportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Size { width, height } => write!(
                f,
                "the picture would be {width:.0} × {height:.0} pixels, which is more than fits \
                 or nothing at all; choose another scale, or PDF or SVG"
            ),
            Self::Writer(words) => write!(f, "the file could not be made: {words}"),
        }
    }
}

impl std::error::Error for ExportError {}

/// Whether an address may become a link: a reader's click must never run a program.
fn is_web_address(address: &str) -> bool {
    ["https://", "http://", "mailto:"].iter().any(|scheme| {
        address.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    }) && !address.chars().any(|c| c.is_control() || c.is_whitespace())
}
