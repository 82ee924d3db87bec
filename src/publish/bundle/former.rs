//! What stands in the folder already: nobody's work is overwritten.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::PublishError;
use super::manifest::{MANIFEST, Manifest, sha256};
use crate::store::SaveError;

/// The publication that a new one replaces.
#[derive(Debug, Default)]
pub(super) struct Former {
    /// Files that are not of the publication, from the folder down.
    pub(super) others: Vec<PathBuf>,
}

/// Other people's folders are followed this far down.
const DEEPEST: usize = 16;

impl Former {
    /// Looks at the folder; with `replace` it may hold files that somebody changed.
    pub(super) fn read(folder: &Path, replace: bool) -> Result<Self, PublishError> {
        let mut found = Vec::new();
        if folder.is_dir() {
            files_below(folder, Path::new(""), DEEPEST, &mut found)?;
        }
        if found.is_empty() {
            return Ok(Self::default());
        }
        found.sort();
        let text = fs::read_to_string(folder.join(MANIFEST)).unwrap_or_default();
        let Some(manifest) = Manifest::read(&text) else {
            return Err(PublishError::Occupied(folder.to_owned()));
        };
        let ours: BTreeMap<PathBuf, &str> = manifest
            .files
            .iter()
            .map(|file| (PathBuf::from(&file.path), file.sha256.as_str()))
            .collect();
        let mut former = Self::default();
        let mut changed = Vec::new();
        for name in found {
            match ours.get(&name) {
                None if name == Path::new(MANIFEST) => {}
                None => former.others.push(name),
                Some(_) if replace => {}
                Some(sum) => {
                    let path = folder.join(&name);
                    let bytes = fs::read(&path).map_err(|error| refused(&path, &error))?;
                    if sha256(&bytes) != **sum {
                        changed.push(name.display().to_string());
                    }
                }
            }
        }
        match changed.is_empty() {
            true => Ok(former),
            false => Err(PublishError::Changed { folder: folder.to_owned(), files: changed }),
        }
    }
}

fn files_below(
    folder: &Path,
    below: &Path,
    deeper: usize,
    found: &mut Vec<PathBuf>,
) -> Result<(), PublishError> {
    let place = folder.join(below);
    let entries = fs::read_dir(&place).map_err(|error| refused(&place, &error))?;
    for entry in entries {
        let entry = entry.map_err(|error| refused(&place, &error))?;
        let name = below.join(entry.file_name());
        let kind = entry.file_type().map_err(|error| refused(&place, &error))?;
        match kind.is_dir() {
            true if deeper > 0 => files_below(folder, &name, deeper - 1, found)?,
            _ => found.push(name),
        }
    }
    Ok(())
}

fn refused(path: &Path, error: &std::io::Error) -> PublishError {
    SaveError::Failed { path: path.to_owned(), why: error.to_string() }.into()
}
