use serde::{Deserialize, Serialize};

/// What a person did, in words enough to name it in "Angre ...".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Action {
    pub verb: Verb,
    /// What it was done to: the name of an activity, a title.
    pub name: String,
}

/// The kinds of things a person does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Verb {
    /// Moved in time.
    Move,
    /// One end, or the boundary of two segments, moved in time.
    Resize,
    /// Made more precise.
    Sharpen,
    /// Given a date.
    Date,
    /// The date taken away.
    Undate,
    /// Moved to another activity or heading.
    Place,
    Phase,
    Certainty,
    Status,
    Rename,
    Add,
    Delete,
    /// A field changed in a form.
    Change,
    /// Given the same start or end as others.
    Align,
    /// Put one after the other.
    Distribute,
    Split,
    Join,
    Paste,
    Duplicate,
    /// Words replaced by others; the name is what was sought.
    Replace,
    /// Made to hang on something.
    Link,
    /// Made to hang on it no longer.
    Unlink,
    /// What a finding said was mended.
    Mend,
    /// A finding shall stand.
    Accept,
    /// A finding that stood shall count again.
    Reopen,
}

impl Action {
    pub fn new(verb: Verb, name: impl Into<String>) -> Self {
        Self { verb, name: name.into() }
    }
}

impl Verb {
    /// The key of its words in the catalogues; they take the argument `name`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Move => "undo-move",
            Self::Resize => "undo-resize",
            Self::Sharpen => "undo-sharpen",
            Self::Date => "undo-date",
            Self::Undate => "undo-undate",
            Self::Place => "undo-place",
            Self::Phase => "undo-phase",
            Self::Certainty => "undo-certainty",
            Self::Status => "undo-status",
            Self::Rename => "undo-rename",
            Self::Add => "undo-add",
            Self::Delete => "undo-delete",
            Self::Change => "undo-change",
            Self::Align => "undo-align",
            Self::Distribute => "undo-distribute",
            Self::Split => "undo-split",
            Self::Join => "undo-join",
            Self::Paste => "undo-paste",
            Self::Duplicate => "undo-duplicate",
            Self::Replace => "undo-replace",
            Self::Link => "undo-link",
            Self::Unlink => "undo-unlink",
            Self::Mend => "undo-mend",
            Self::Accept => "undo-accept",
            Self::Reopen => "undo-reopen",
        }
    }
}
