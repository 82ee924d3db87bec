//! The file: printed, opened, refused, saved.

mod golden;
mod hostile;
mod refusals;
mod round_trip;
mod saving;
