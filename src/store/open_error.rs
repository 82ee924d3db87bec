use std::path::PathBuf;

use super::Place;
use crate::model::{IdError, MAX_DEPTH};

/// Why a file cannot be opened: where, and what is wrong. The sentence for it, with what
/// to do, is in the catalogues.
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
    NoId {
        id: String,
        why: IdError,
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
            Self::NoId { why, .. } => match why {
                IdError::Empty => "open-id-empty",
                IdError::TooLong => "open-id-too-long",
                IdError::Spaces => "open-id-spaces",
                IdError::Control => "open-id-control",
                IdError::AtSign => "open-id-at-sign",
            },
            Self::DuplicateId { .. } => "open-duplicate-id",
            Self::TooDeep { id: Some(_) } => "open-too-deep",
            Self::TooDeep { id: None } => "open-parentheses-too-deep",
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
            Self::DuplicateId { id, first } => {
                vec![("id", id.clone()), ("line", first.line.to_string())]
            }
            Self::TooDeep { id: Some(id) } => {
                vec![("id", id.clone()), ("most", MAX_DEPTH.to_string())]
            }
            Self::NoId { id, .. } | Self::Cycle { id } => vec![("id", id.clone())],
            Self::TooDeep { id: None }
            | Self::NotUtf8
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
