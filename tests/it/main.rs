//! All integration tests in one binary: linking is the cost.

mod i18n;
