//! How one day stands in the file: `2024-08-21`, and nothing looser.

use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize as _, Deserializer, Serializer, de::Error as _};

use super::Period;

/// A text that is no day; holds the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayError(pub String);

impl fmt::Display for DayError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\" is no day: write for example 2024-08-21", self.0)
    }
}

impl std::error::Error for DayError {}

/// Reads `2024-08-21`.
pub fn parse_day(text: &str) -> Result<NaiveDate, DayError> {
    match text.parse() {
        Ok(Period::Day(day)) => Ok(day),
        _ => Err(DayError(text.to_owned())),
    }
}

pub(super) fn serialize<S: Serializer>(day: &NaiveDate, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(&Period::Day(*day))
}

pub(super) fn deserialize<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<NaiveDate, D::Error> {
    parse_day(&String::deserialize(deserializer)?).map_err(D::Error::custom)
}
