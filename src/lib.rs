//! Veikart: a desktop editor for value-chain roadmaps.

pub mod fonts;
pub mod model;
pub mod scene;
