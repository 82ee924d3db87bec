use std::fmt;
use std::path::PathBuf;

use crate::export::ExportError;
use crate::publish::WorkbookError;
use crate::publish::docx::DocxError;
use crate::publish::pptx::DeckError;
use crate::store::SaveError;

/// Why there is no publication. The folder is as it was.
#[derive(Clone, Debug, PartialEq)]
pub enum PublishError {
    /// A person gave up.
    Stopped,
    /// The folder holds something else than a publication.
    Occupied(PathBuf),
    /// Somebody changed these files of the last publication.
    Changed {
        folder: PathBuf,
        files: Vec<String>,
    },
    Report(DocxError),
    Deck(DeckError),
    Figure(ExportError),
    /// The workbook was refused, in the writer's words.
    Table(String),
    Save(SaveError),
}

impl PublishError {
    /// The key of its sentence in the catalogues.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::Stopped => "publish-problem-stopped",
            Self::Occupied(_) => "publish-problem-occupied",
            Self::Changed { .. } => "publish-problem-changed",
            Self::Report(error) => error.key(),
            Self::Deck(error) => error.key(),
            Self::Figure(_) => "problem-figure-size",
            Self::Table(_) => "publish-problem-table",
            Self::Save(error) => error.key(),
        }
    }

    /// The arguments of its sentence.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Stopped | Self::Figure(_) => Vec::new(),
            Self::Occupied(path) => vec![("path", path.display().to_string())],
            Self::Changed { folder, files } => {
                vec![("path", folder.display().to_string()), ("files", files.join(", "))]
            }
            Self::Report(error) => error.args(),
            Self::Deck(error) => error.args(),
            Self::Table(why) => vec![("why", why.clone())],
            Self::Save(error) => error.args(),
        }
    }
}

impl fmt::Display for PublishError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.key())
    }
}

impl std::error::Error for PublishError {}

impl From<SaveError> for PublishError {
    fn from(error: SaveError) -> Self {
        Self::Save(error)
    }
}

impl From<ExportError> for PublishError {
    fn from(error: ExportError) -> Self {
        Self::Figure(error)
    }
}

impl From<DocxError> for PublishError {
    fn from(error: DocxError) -> Self {
        match error {
            DocxError::Stopped => Self::Stopped,
            error => Self::Report(error),
        }
    }
}

impl From<DeckError> for PublishError {
    fn from(error: DeckError) -> Self {
        match error {
            DeckError::Stopped => Self::Stopped,
            error => Self::Deck(error),
        }
    }
}

impl From<WorkbookError> for PublishError {
    fn from(error: WorkbookError) -> Self {
        Self::Table(error.to_string())
    }
}
