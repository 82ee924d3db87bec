//! The panels beside the canvas.

pub mod inspector;
pub mod outline;
pub mod search;
