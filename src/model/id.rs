use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

/// A name that is stable for ever and unique in its file ("2C-07", "2C-07.s3").
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(Arc<str>);

/// Why a text cannot be an [`Id`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IdError {
    Empty,
    TooLong,
    Spaces,
    Control,
    AtSign,
}

impl Id {
    /// The longest id, in characters.
    pub const MAX_CHARS: usize = 64;

    /// Refuses the empty text, more than [`Id::MAX_CHARS`], control characters,
    /// a leading `@` (the mark of a [`Mention`]) and spaces at either end.
    pub fn new(text: &str) -> Result<Self, IdError> {
        if text.is_empty() {
            Err(IdError::Empty)
        } else if text.chars().count() > Self::MAX_CHARS {
            Err(IdError::TooLong)
        } else if text.trim() != text {
            Err(IdError::Spaces)
        } else if text.chars().any(char::is_control) {
            Err(IdError::Control)
        } else if text.starts_with('@') {
            Err(IdError::AtSign)
        } else {
            Ok(Self(text.into()))
        }
    }

    /// An id that the program itself gives; the text must be one that [`Id::new`] takes.
    pub(super) fn literal(text: &'static str) -> Self {
        Self(text.into())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for IdError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "an id cannot be empty",
            Self::TooLong => "an id has at most 64 characters",
            Self::Spaces => "an id cannot begin or end with a space",
            Self::Control => "an id cannot hold control characters",
            Self::AtSign => "an id cannot begin with @",
        })
    }
}

impl std::error::Error for IdError {}

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::new(&text).map_err(D::Error::custom)
    }
}

/// Someone or something named in a field: an object of this file, or plain words.
///
/// In the file an id carries an `@` ("@HSØ"), words stand as they are; words
/// that begin with `@` have it doubled.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mention {
    Id(Id),
    Words(String),
}

impl Mention {
    /// The id, if this names an object of the file.
    pub fn id(&self) -> Option<&Id> {
        match self {
            Self::Id(id) => Some(id),
            Self::Words(_) => None,
        }
    }
}

impl fmt::Display for Mention {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Id(id) => write!(f, "@{id}"),
            Self::Words(words) if words.starts_with('@') => write!(f, "@{words}"),
            Self::Words(words) => f.write_str(words),
        }
    }
}

impl std::str::FromStr for Mention {
    type Err = IdError;

    fn from_str(text: &str) -> Result<Self, IdError> {
        match text.strip_prefix('@') {
            Some(words) if words.starts_with('@') => Ok(Self::Words(words.to_owned())),
            Some(id) => Id::new(id).map(Self::Id),
            None => Ok(Self::Words(text.to_owned())),
        }
    }
}

impl Serialize for Mention {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Mention {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}
