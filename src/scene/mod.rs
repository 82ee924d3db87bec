//! The display list: what a picture consists of, and nothing of why.
//!
//! Lengths are scene units: 1/96 inch (a CSS pixel), y grows downwards. The
//! canvas, SVG, PNG and PDF draw the same nodes and decide nothing.

mod dump;
mod geometry;
mod hit;
mod node;
mod paint;
mod tag;

pub use dump::{dump, dump_nodes};
pub use geometry::{Point, Rect, Size};
pub use hit::{Hit, HitIndex};
pub use node::{Figure, Group, Link, Node, Outline, Scene, Shape, Text};
pub use paint::{Color, Dash, Font, Stroke, Weight};
pub use tag::{Part, Role, Tag};

/// Scene units per millimetre.
pub const PER_MM: f32 = 96.0 / 25.4;
/// Scene units per typographic point.
pub const PER_PT: f32 = 96.0 / 72.0;
