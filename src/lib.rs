//! Veikart: a desktop editor for value-chain roadmaps.

pub mod app;
pub mod check;
pub mod cli;
pub mod edit;
pub mod export;
pub mod fonts;
pub mod generate;
pub mod i18n;
pub mod layout;
pub mod model;
pub mod publish;
pub mod scene;
pub mod store;
pub mod theme;
