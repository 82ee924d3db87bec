use std::fmt;
use std::path::PathBuf;

use crate::publish::docx::DocxError;
use crate::publish::package::PackageError;
use crate::publish::pptx::DeckError;
use crate::store::SaveError;

/// Why the figures of a document were not renewed. The document is as it was.
#[derive(Clone, Debug, PartialEq)]
pub enum RefreshError {
    /// Another program has the document open; the file that says so.
    InUse(PathBuf),
    /// The system cannot read the file; why.
    NoFile {
        path: PathBuf,
        why: String,
    },
    /// The package is broken; where and how.
    Damaged(String),
    /// The document has a password, or is of the time before packages.
    Locked,
    /// It is no document of Word and none of `PowerPoint`.
    Foreign,
    /// The document is of the strict kind.
    Strict,
    /// The document is signed: any change would break that.
    Signed,
    /// A figure cannot be drawn.
    Report(DocxError),
    Deck(DeckError),
    /// No copy of the document could be kept; why.
    NoBackup(String),
    Save(SaveError),
}

impl RefreshError {
    /// The key of its sentence in the catalogues.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::InUse(_) => "refresh-problem-in-use",
            Self::NoFile { .. } => "refresh-problem-no-file",
            Self::Damaged(_) => "refresh-problem-damaged",
            Self::Locked => "refresh-problem-locked",
            Self::Foreign => "refresh-problem-foreign",
            Self::Strict => "refresh-problem-strict",
            Self::Signed => "refresh-problem-signed",
            Self::Report(error) => error.key(),
            Self::Deck(error) => error.key(),
            Self::NoBackup(_) => "refresh-problem-backup",
            Self::Save(error) => error.key(),
        }
    }

    /// The arguments of its sentence.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::InUse(path) => vec![("path", path.display().to_string())],
            Self::NoFile { path, why } => {
                vec![("path", path.display().to_string()), ("why", why.clone())]
            }
            Self::Damaged(why) | Self::NoBackup(why) => vec![("why", why.clone())],
            Self::Locked | Self::Foreign | Self::Strict | Self::Signed => Vec::new(),
            Self::Report(error) => error.args(),
            Self::Deck(error) => error.args(),
            Self::Save(error) => error.args(),
        }
    }
}

impl fmt::Display for RefreshError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.key())
    }
}

impl std::error::Error for RefreshError {}

impl From<PackageError> for RefreshError {
    fn from(error: PackageError) -> Self {
        match error {
            PackageError::Unreadable(why) | PackageError::Unwritten(why) => Self::Damaged(why),
        }
    }
}

impl From<DocxError> for RefreshError {
    fn from(error: DocxError) -> Self {
        match error {
            DocxError::Template(why) => Self::Damaged(why),
            error => Self::Report(error),
        }
    }
}

impl From<DeckError> for RefreshError {
    fn from(error: DeckError) -> Self {
        match error {
            DeckError::Template(why) => Self::Damaged(why),
            error => Self::Deck(error),
        }
    }
}

impl From<SaveError> for RefreshError {
    fn from(error: SaveError) -> Self {
        Self::Save(error)
    }
}
