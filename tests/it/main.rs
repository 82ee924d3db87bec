//! All integration tests in one binary: linking is the cost.

mod arbitrary;
mod canvas;
mod check;
mod cli;
mod edit;
mod export;
mod figures;
mod generate;
mod house;
mod i18n;
mod model;
mod sample;
mod store;
