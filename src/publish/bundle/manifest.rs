//! What a publication holds, in a file of its own that programs can read.

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::PublishOrder;
use crate::model::{Id, Roadmap};

/// The name of the file.
pub const MANIFEST: &str = "manifest.json";

/// The list of a publication.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// Always [`Manifest::KIND`]: tells it from manifests of other programs.
    pub kind: String,
    /// Of this list.
    pub format: u32,
    pub program: String,
    pub roadmap: Origin,
    /// "nb", "nn" or "en".
    pub language: String,
    /// Whether the files hold what is for the editors only.
    pub internal: bool,
    pub figures: Vec<FigureEntry>,
    /// Every file but this one, by path.
    pub files: Vec<FileEntry>,
}

/// The roadmap that was published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    pub title: String,
    pub version: String,
    pub as_of: String,
    /// Of its text, without what is internal unless that was published too.
    pub sha256: String,
}

/// One figure, with the words that stand in for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FigureEntry {
    /// None: the whole roadmap, where no figure is saved.
    pub id: Option<Id>,
    pub number: Option<u32>,
    pub title: String,
    pub caption: String,
    pub alternative: String,
    pub pages: usize,
    /// Paths of its files.
    pub files: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileEntry {
    /// From the folder of the manifest, with slashes.
    pub path: String,
    pub bytes: usize,
    pub sha256: String,
}

impl Manifest {
    pub const KIND: &str = "veikart-publication";

    pub(super) fn new(
        roadmap: Origin,
        order: &PublishOrder,
        figures: Vec<FigureEntry>,
        files: Vec<FileEntry>,
    ) -> Self {
        Self {
            kind: Self::KIND.to_owned(),
            format: 1,
            program: concat!("veikart ", env!("CARGO_PKG_VERSION")).to_owned(),
            roadmap,
            language: order.lang.tag().to_owned(),
            internal: order.internal,
            figures,
            files,
        }
    }

    /// The manifest that this text is, if it is one of ours.
    pub fn read(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok().filter(|it: &Self| it.kind == Self::KIND)
    }

    /// As it stands in its file.
    pub fn text(&self) -> String {
        // Strings and numbers only: there is nothing that could fail.
        let mut text = serde_json::to_string_pretty(self).unwrap_or_default();
        text.push('\n');
        text
    }
}

impl Origin {
    pub(super) fn of(roadmap: &Roadmap, sha256: String) -> Self {
        Self {
            title: roadmap.title.clone(),
            version: roadmap.version.clone(),
            as_of: roadmap.as_of.to_string(),
            sha256,
        }
    }
}

impl FileEntry {
    pub(super) fn of(path: String, bytes: &[u8]) -> Self {
        Self { path, bytes: bytes.len(), sha256: sha256(bytes) }
    }
}

/// In hexadecimal digits.
pub(super) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
