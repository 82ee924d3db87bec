//! The colours of window, canvas and figures: four themes from one table.
//!
//! Phase colours are the roadmap's own; [`palette`] says whether they can be told apart, and
//! [`READY`] holds rows of colours that can.

pub mod palette;
mod ready;
mod tokens;

pub use ready::{READY, Ready};
pub use tokens::{Theme, ThemeKind, theme};
