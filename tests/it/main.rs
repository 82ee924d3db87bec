//! All integration tests in one binary: linking is the cost.

mod house;
mod i18n;
mod model;
