//! All integration tests in one binary: linking is the cost.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops where it stands")]

mod app;
mod arbitrary;
mod canvas;
mod check;
mod cli;
mod clipboard;
mod edit;
mod export;
mod figures;
mod first_minutes;
mod generate;
mod generated;
mod guide;
mod house;
mod i18n;
mod layout;
mod links;
mod matrix;
mod mixed;
mod model;
mod panels;
mod person;
mod pictures;
mod publish;
mod requirements;
mod sample;
mod software;
mod store;
mod table;
mod tasks;
