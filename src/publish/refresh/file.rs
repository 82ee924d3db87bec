//! The document on disk: nobody has it open, a copy is kept, and it is written whole.

use std::fs;
use std::path::{Path, PathBuf};

use super::{Outcome, RefreshError, RefreshOptions, refresh};
use crate::model::Roadmap;
use crate::store::{self, SaveError, Stamp};

/// What renewing the figures of a file did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refreshed {
    pub outcome: Outcome,
    /// The copy of the document as it was; none: the document did not change.
    pub backup: Option<PathBuf>,
}

/// Renews the figures of the document at `path`. Before, it is copied below `backups`.
pub fn refresh_file(
    path: &Path,
    roadmap: &Roadmap,
    options: &RefreshOptions,
    backups: Option<&Path>,
) -> Result<Refreshed, RefreshError> {
    let refused = |error: std::io::Error| RefreshError::NoFile {
        path: path.to_owned(),
        why: error.to_string(),
    };
    let before = fs::read(path).map_err(refused)?;
    if !options.only_look {
        nobody_has_it_open(path)?;
    }
    let (after, outcome) = refresh(&before, roadmap, options)?;
    if options.only_look || after == before {
        return Ok(Refreshed { outcome, backup: None });
    }
    let none = || RefreshError::NoBackup("the system has no folder for them".to_owned());
    let folder = backups.ok_or_else(none)?;
    let backup = store::back_up(path, folder)
        .map_err(|error| RefreshError::NoBackup(format!("{}: {error}", folder.display())))?;
    let same = |now: Option<Stamp>| now == Some(Stamp::of(&before));
    if !Stamp::of_file(path).is_ok_and(same) {
        return Err(SaveError::ChangedOnDisk(path.to_owned()).into());
    }
    nobody_has_it_open(path)?;
    store::write_whole(path, &after)?;
    Ok(Refreshed { outcome, backup: Some(backup) })
}

/// The signs that office programs leave beside a document while they have it open.
fn nobody_has_it_open(path: &Path) -> Result<(), RefreshError> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    // Word leaves out the beginning of longer names.
    let skipped = stem.chars().count().saturating_sub(6).min(2);
    let short: String = name.chars().skip(skipped).collect();
    for sign in [format!("~${name}"), format!("~${short}"), format!(".~lock.{name}#")] {
        let sign = path.with_file_name(sign);
        if sign.exists() {
            return Err(RefreshError::InUse(sign));
        }
    }
    Ok(())
}
