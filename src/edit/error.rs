use std::fmt;

use crate::model::{Id, IdError, MAX_DEPTH, NestingError};

/// Why an edit cannot be made. Nothing has changed then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EditError {
    /// Nothing here has this id.
    Missing(Id),
    /// Something has this id already.
    Taken(Id),
    /// It cannot stand under this.
    WrongPlace(Id),
    /// It cannot stand at the top.
    NoParent,
    /// This can be no id.
    BadId(IdError),
    /// This would lie deeper than [`MAX_DEPTH`].
    TooDeep(Id),
    /// This would come to lie below itself.
    Cycle(Id),
    /// The segment or milestone is completed, and moves only with Shift held.
    Completed(Id),
    /// The date would leave the years that a roadmap can name.
    OutsideCalendar(Id),
    /// It has no date that can be moved.
    Undated(Id),
    /// What it is grouped by follows from something else, and is not set by hand.
    Follows(Id),
    /// Its date is too coarse to be moved by so little.
    TooCoarse(Id),
    /// The date does not lie within it.
    NotWithin(Id),
    /// It does not touch what it should be joined with.
    Apart(Id),
    /// Other things cannot be without it.
    InUse(Id),
    /// Nothing is selected that this could stand under.
    NoPlace,
    /// A text holds control characters that no file can hold.
    ControlCharacters,
}

impl EditError {
    /// What it is about.
    pub fn id(&self) -> Option<&Id> {
        match self {
            Self::NoParent | Self::NoPlace | Self::BadId(_) | Self::ControlCharacters => None,
            Self::Missing(id)
            | Self::Taken(id)
            | Self::WrongPlace(id)
            | Self::TooDeep(id)
            | Self::Cycle(id)
            | Self::Completed(id)
            | Self::OutsideCalendar(id)
            | Self::Undated(id)
            | Self::Follows(id)
            | Self::TooCoarse(id)
            | Self::NotWithin(id)
            | Self::InUse(id)
            | Self::Apart(id) => Some(id),
        }
    }

    /// The key of its sentence in the catalogues; the sentence takes the argument `id`.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Missing(_) => "edit-missing",
            Self::Taken(_) => "edit-taken",
            Self::WrongPlace(_) => "edit-wrong-place",
            Self::NoParent => "edit-no-parent",
            Self::BadId(_) => "edit-bad-id",
            Self::TooDeep(_) => "edit-too-deep",
            Self::Cycle(_) => "edit-cycle",
            Self::Completed(_) => "edit-completed",
            Self::OutsideCalendar(_) => "edit-outside-calendar",
            Self::Undated(_) => "edit-undated",
            Self::Follows(_) => "edit-follows",
            Self::TooCoarse(_) => "edit-too-coarse",
            Self::NotWithin(_) => "edit-not-within",
            Self::Apart(_) => "edit-apart",
            Self::InUse(_) => "edit-in-use",
            Self::NoPlace => "edit-no-place",
            Self::ControlCharacters => "edit-control-characters",
        }
    }
}

impl fmt::Display for EditError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(id) => write!(f, "there is no \"{id}\" here"),
            Self::Taken(id) => write!(f, "the id \"{id}\" is taken already"),
            Self::WrongPlace(id) => write!(f, "it cannot stand under \"{id}\""),
            Self::NoParent => f.write_str("it cannot stand at the top"),
            Self::BadId(error) => error.fmt(f),
            Self::ControlCharacters => f.write_str("a text holds control characters"),
            Self::TooDeep(id) => write!(f, "\"{id}\" would lie more than {MAX_DEPTH} levels deep"),
            Self::Cycle(id) => write!(f, "\"{id}\" would lie below itself"),
            Self::Completed(id) => write!(f, "\"{id}\" is completed; hold Shift to move it"),
            Self::OutsideCalendar(id) => write!(f, "\"{id}\" would leave the years 1000 to 9999"),
            Self::Undated(id) => write!(f, "\"{id}\" has no date to move"),
            Self::Follows(id) => write!(f, "what \"{id}\" is grouped by is not set by hand"),
            Self::TooCoarse(id) => write!(f, "the date of \"{id}\" is too coarse for this step"),
            Self::NotWithin(id) => write!(f, "the date does not lie within \"{id}\""),
            Self::Apart(id) => write!(f, "\"{id}\" does not touch the one before it"),
            Self::InUse(id) => write!(f, "\"{id}\" is in use"),
            Self::NoPlace => f.write_str("nothing is selected that it could stand under"),
        }
    }
}

impl std::error::Error for EditError {}

impl From<NestingError> for EditError {
    fn from(error: NestingError) -> Self {
        match error {
            NestingError::TooDeep(id) => Self::TooDeep(id),
            NestingError::Cycle(id) => Self::Cycle(id),
        }
    }
}
