//! A roadmap in JSON: the fields of the file under the same names, for other programs.
//!
//! The notation loses nothing: what is written here opens equal to what it was made from.

use std::collections::HashSet;
use std::fmt;
use std::path::Path;

use serde::de::{Deserialize, Deserializer, Error as _, IgnoredAny, MapAccess, Visitor};

use super::{OpenError, Opened, Place, Problem, Stamp, open_text, print};
use crate::model::{Format, Roadmap};

/// Whether a file of this name holds JSON.
pub fn is_json(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("json"))
}

/// The text of `roadmap` for a file of this name: JSON where it ends so, else the canonical text.
pub fn text_for(path: &Path, roadmap: &Roadmap) -> String {
    if is_json(path) { print_json(roadmap) } else { print(roadmap) }
}

/// The roadmap in JSON, with a newline at its end.
#[must_use]
pub fn print_json(roadmap: &Roadmap) -> String {
    match serde_json::to_string_pretty(roadmap) {
        Ok(text) => text + "\n",
        Err(fault) => unreachable!("the model holds only kinds of values that print: {fault}"),
    }
}

/// Whether a text is meant to be JSON: the canonical text never begins with a brace.
pub(super) fn looks_like_json(text: &str) -> bool {
    text.trim_start_matches('\u{FEFF}').trim_start().starts_with('{')
}

/// Reads a roadmap from JSON, as strictly as one in the canonical text.
pub(super) fn open_json(text: &str) -> Result<Opened, OpenError> {
    let stamp = Stamp::of(text.as_bytes());
    let text = text.trim_start_matches('\u{FEFF}');
    let refused = |error: serde_json::Error| OpenError {
        path: None,
        place: Some(Place { line: error.line(), column: error.column() }),
        problem: Problem::Other(without_place(&error)),
    };
    let Head { format, activities: Distinct } = serde_json::from_str(text).map_err(refused)?;
    match format {
        None => return Err(OpenError { path: None, place: None, problem: Problem::NoFormat }),
        Some(format) if format > u64::from(Format::VERSION) => {
            let problem = Problem::NewerFormat(format.to_string());
            return Err(OpenError { path: None, place: None, problem });
        }
        Some(_) => {}
    }
    let roadmap: Roadmap = serde_json::from_str(text).map_err(refused)?;
    // What else a file must keep to (ids, nesting, characters) is looked after in one place. The
    // places it names are those of the canonical text, which nobody has before them here.
    let opened = open_text(&print(&roadmap)).map_err(|error| OpenError { place: None, ..error })?;
    Ok(Opened { stamp, ..opened })
}

/// The parser's words; the place stands before them anyway.
fn without_place(error: &serde_json::Error) -> String {
    let words = error.to_string();
    match words.rsplit_once(" at line ") {
        Some((words, _place)) => words.to_owned(),
        None => words,
    }
}

/// What is looked at before the whole is read.
#[derive(serde::Deserialize)]
struct Head {
    format: Option<u64>,
    #[serde(default)]
    activities: Distinct,
}

/// A map in which no key stands twice: of two activities with one id, one would be lost.
#[derive(Default)]
struct Distinct;

impl<'de> Deserialize<'de> for Distinct {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Keys;

        impl<'de> Visitor<'de> for Keys {
            type Value = Distinct;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("activities by their ids")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Distinct, A::Error> {
                let mut seen = HashSet::new();
                while let Some((key, IgnoredAny)) = map.next_entry::<String, IgnoredAny>()? {
                    if let Some(twice) = seen.replace(key) {
                        return Err(A::Error::custom(format_args!(
                            "the id \"{twice}\" is used twice"
                        )));
                    }
                }
                Ok(Distinct)
            }
        }

        deserializer.deserialize_map(Keys)
    }
}
