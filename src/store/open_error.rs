use std::fmt;
use std::path::PathBuf;

use super::Place;
use crate::model::MAX_DEPTH;

/// Why a file cannot be opened: where, what, and (in its words) what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenError {
    /// None: the text did not come from a file.
    pub path: Option<PathBuf>,
    /// None: the file could not be read at all.
    pub place: Option<Place>,
    pub problem: Problem,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The system's words for why the file cannot be read.
    Unreadable(String),
    NotUtf8,
    ControlCharacter(char),
    /// The text does not begin with `format`.
    NoFormat,
    /// A later version of the program wrote it; holds the format.
    NewerFormat(String),
    /// The text breaks off or something else stands where this is expected.
    Expected(Expected),
    UnknownField {
        field: String,
        record: String,
        known: Vec<String>,
    },
    MissingField {
        field: String,
        record: String,
    },
    RepeatedField {
        field: String,
        record: String,
    },
    /// A word that is none of those that can stand here.
    UnknownWord {
        word: String,
        known: Vec<String>,
    },
    NoDate(String),
    NoDay(String),
    NoColour(String),
    NoNumber(String),
    NumberTooLarge,
    NoYears,
    /// The id and why it cannot be one.
    NoId {
        id: String,
        why: String,
    },
    DuplicateId {
        id: String,
        first: Place,
    },
    TooDeep {
        id: Option<String>,
    },
    Cycle {
        id: String,
    },
    /// Anything else, in the parser's words.
    Other(String),
}

/// What can be missing from a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    Comma,
    Colon,
    Text,
    TextEnd,
    List,
    ListEnd,
    Record,
    RecordEnd,
    Map,
    MapEnd,
    Number,
    TrueOrFalse,
    Name,
    Escape,
    CommentEnd,
    Header,
    More,
    End,
}

impl Problem {
    /// The key of its sentence in the catalogues.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::Unreadable(_) => "open-unreadable",
            Self::NotUtf8 => "open-not-utf8",
            Self::ControlCharacter(_) => "open-control-character",
            Self::NoFormat => "open-no-format",
            Self::NewerFormat(_) => "open-newer-format",
            Self::Expected(expected) => expected.key(),
            Self::UnknownField { .. } => "open-unknown-field",
            Self::MissingField { .. } => "open-missing-field",
            Self::RepeatedField { .. } => "open-repeated-field",
            Self::UnknownWord { .. } => "open-unknown-word",
            Self::NoDate(_) => "open-no-date",
            Self::NoDay(_) => "open-no-day",
            Self::NoColour(_) => "open-no-colour",
            Self::NoNumber(_) => "open-no-number",
            Self::NumberTooLarge => "open-number-too-large",
            Self::NoYears => "open-no-years",
            Self::NoId { .. } => "open-no-id",
            Self::DuplicateId { .. } => "open-duplicate-id",
            Self::TooDeep { .. } => "open-too-deep",
            Self::Cycle { .. } => "open-cycle",
            Self::Other(_) => "open-other",
        }
    }

    /// The arguments of its sentence.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Unreadable(why) | Self::Other(why) => vec![("why", why.clone())],
            Self::ControlCharacter(char) => vec![("code", code(*char))],
            Self::NewerFormat(format) => vec![("format", format.clone())],
            Self::UnknownField { field, record, known } => vec![
                ("field", field.clone()),
                ("record", record.clone()),
                ("known", known.join(", ")),
            ],
            Self::MissingField { field, record } | Self::RepeatedField { field, record } => {
                vec![("field", field.clone()), ("record", record.clone())]
            }
            Self::UnknownWord { word, known } => {
                vec![("word", word.clone()), ("known", known.join(", "))]
            }
            Self::NoDate(text)
            | Self::NoDay(text)
            | Self::NoColour(text)
            | Self::NoNumber(text) => vec![("text", text.clone())],
            Self::NoId { id, why } => vec![("id", id.clone()), ("why", why.clone())],
            Self::DuplicateId { id, first } => {
                vec![("id", id.clone()), ("line", first.line.to_string())]
            }
            Self::TooDeep { id } => {
                vec![("id", id.clone().unwrap_or_default()), ("most", MAX_DEPTH.to_string())]
            }
            Self::Cycle { id } => vec![("id", id.clone())],
            Self::NotUtf8
            | Self::NoFormat
            | Self::Expected(_)
            | Self::NumberTooLarge
            | Self::NoYears => Vec::new(),
        }
    }
}

impl Expected {
    fn key(self) -> &'static str {
        match self {
            Self::Comma => "open-expected-comma",
            Self::Colon => "open-expected-colon",
            Self::Text => "open-expected-text",
            Self::TextEnd => "open-expected-text-end",
            Self::List => "open-expected-list",
            Self::ListEnd => "open-expected-list-end",
            Self::Record => "open-expected-record",
            Self::RecordEnd => "open-expected-record-end",
            Self::Map => "open-expected-map",
            Self::MapEnd => "open-expected-map-end",
            Self::Number => "open-expected-number",
            Self::TrueOrFalse => "open-expected-true-or-false",
            Self::Name => "open-expected-name",
            Self::Escape => "open-expected-escape",
            Self::CommentEnd => "open-expected-comment-end",
            Self::Header => "open-expected-header",
            Self::More => "open-expected-more",
            Self::End => "open-expected-end",
        }
    }
}

fn code(char: char) -> String {
    format!("U+{:04X}", u32::from(char))
}

impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(path) = &self.path {
            write!(f, "{}:", path.display())?;
        }
        if let Some(place) = self.place {
            write!(f, "{place}:")?;
        }
        if self.path.is_some() || self.place.is_some() {
            f.write_str(" ")?;
        }
        self.problem.fmt(f)
    }
}

impl std::error::Error for OpenError {}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(why) => write!(f, "the file cannot be read: {why}. Check the name and that you may read it"),
            Self::NotUtf8 => f.write_str("this is not UTF-8 text. Save the file as UTF-8, or choose another file"),
            Self::ControlCharacter(char) => write!(f, "the control character {} cannot stand in a roadmap. Remove it; newline and tab are the only ones allowed", code(*char)),
            Self::NoFormat => f.write_str("a roadmap begins with ( and format: 1, on a line of its own. This seems to be another kind of file"),
            Self::NewerFormat(format) => write!(f, "this file has format {format}; this program knows format 1. Open it with a newer version of Veikart"),
            Self::Expected(expected) => expected.fmt(f),
            Self::UnknownField { field, record, known } => write!(f, "{record} has no field {field}. Remove it or correct its name; the fields are {}", known.join(", ")),
            Self::MissingField { field, record } => write!(f, "the field {field} is missing from this {record}. Add it"),
            Self::RepeatedField { field, record } => write!(f, "the field {field} stands twice in this {record}. Remove one of them"),
            Self::UnknownWord { word, known } => write!(f, "{word} is no word that can stand here. Write one of {}", known.join(", ")),
            Self::NoDate(text) => write!(f, "\"{text}\" is no date. Write for example 2026, 2025-H2, 2025-T1, 2025-Q1, 2023-autumn, 2024-06, 2024-06-10, 2025/2026, >=2025, <=2025-06 or ~2024 (and for an edge also open, ? or ?past)"),
            Self::NoDay(text) => write!(f, "\"{text}\" is no day. Write for example 2024-08-21"),
            Self::NoColour(text) => write!(f, "\"{text}\" is no colour. Write for example #F5AF58"),
            Self::NoNumber(text) => write!(f, "{text} is no number that can stand here. Write for example \"12.5\", with the quotes and at most 28 digits"),
            Self::NumberTooLarge => f.write_str("this number is too large, or negative where that means nothing. Write a smaller one"),
            Self::NoYears => f.write_str("these years cannot be an axis. They run from a year to the same or a later one, between 1000 and 9999, at most 200 of them"),
            Self::NoId { id, why } => write!(f, "\"{id}\" cannot be an id: {why}. Write another one"),
            Self::DuplicateId { id, first } => write!(f, "the id \"{id}\" stands on line {} already. Give one of the two another id", first.line),
            Self::TooDeep { id: Some(id) } => write!(f, "\"{id}\" lies more than {MAX_DEPTH} levels deep. Move it further up"),
            Self::TooDeep { id: None } => f.write_str("parentheses nest too deep here. Remove some of them"),
            Self::Cycle { id } => write!(f, "the activity \"{id}\" is a child of itself, directly or further down. Remove it from one of the children"),
            Self::Other(why) => write!(f, "{why}. Correct this place"),
        }
    }
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Comma => "expected a comma or a closing parenthesis. Put one before this",
            Self::Colon => "expected a colon between the name of a field and its value. Put one here",
            Self::Text => "expected a text. Write it in quotes, for example \"text\"",
            Self::TextEnd => "expected a closing quote before the end of the file. Put \" where the text ends",
            Self::List => "expected a list. Write it in square brackets, for example [\"a\", \"b\"]",
            Self::ListEnd => "expected a closing ]. Put one where the list ends",
            Self::Record => "expected an opening parenthesis. Put ( before the fields",
            Self::RecordEnd => "expected a closing parenthesis. Put ) after the last field",
            Self::Map => "expected an opening {. Put one before the first id",
            Self::MapEnd => "expected a closing }. Put one after the last entry",
            Self::Number => "expected a whole number. Write digits only",
            Self::TrueOrFalse => "expected true or false. Write one of the two",
            Self::Name => "expected a name here. Write the name of a field, or one of the words that can stand here",
            Self::Escape => "expected an escape after \\: one of \\\" \\\\ \\n \\t or \\u{...}. Write \\\\ for a backslash itself",
            Self::CommentEnd => "expected the end of a comment. Put */ where it ends",
            Self::Header => "expected a first line such as #![enable(implicit_some, unwrap_newtypes, unwrap_variant_newtypes)]. Restore it or remove it",
            Self::More => "expected more; the file ends in the middle. It may be cut off: look for a backup",
            Self::End => "expected nothing more after the closing parenthesis. Remove what follows",
        })
    }
}
