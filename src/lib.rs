//! Veikart: a desktop editor for value-chain roadmaps.

pub mod model;
pub mod scene;
