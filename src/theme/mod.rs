//! The colours of window, canvas and figures: four themes from one table.
//!
//! Phase colours are the roadmap's own; [`palette`] says whether they can be told apart.

pub mod palette;
mod tokens;

pub use tokens::{Theme, ThemeKind, theme};
