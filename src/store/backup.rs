//! Earlier versions of a file, in the user's application folder and never beside it.

use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io;
use std::path::{Path, PathBuf};

/// How many versions of each file are kept.
const KEPT: usize = 20;

/// Where backups belong on this system; none where the user has no home.
#[must_use]
pub fn backup_folder() -> Option<PathBuf> {
    let folders = directories::ProjectDirs::from("", "", "Veikart")?;
    Some(folders.data_local_dir().join("backups"))
}

/// The versions of the file at `path` that are kept below `folder`, oldest first.
pub fn backups_of(path: &Path, folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut versions = Vec::new();
    match fs::read_dir(own_folder(path, folder)?) {
        Ok(entries) => {
            for entry in entries {
                let version = entry?.path();
                if number(&version).is_some() {
                    versions.push(version);
                }
            }
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(error),
    }
    versions.sort_by_key(|version| number(version));
    Ok(versions)
}

/// Copies the file at `path` as its newest version below `folder`, and drops those beyond a certain number.
pub fn back_up(path: &Path, folder: &Path) -> io::Result<PathBuf> {
    let versions = backups_of(path, folder)?;
    let next = versions.last().and_then(|last| number(last)).unwrap_or(0) + 1;
    let own_folder = own_folder(path, folder)?;
    fs::create_dir_all(&own_folder)?;
    let copy = own_folder.join(format!("{next:06}.{}", ending(path)));
    fs::copy(path, &copy)?;
    for old in versions.iter().rev().skip(KEPT - 1) {
        fs::remove_file(old)?;
    }
    Ok(copy)
}

/// The folder of one file: its name, and a hash of where it lies.
fn own_folder(path: &Path, folder: &Path) -> io::Result<PathBuf> {
    let path = fs::canonicalize(path).or_else(|_gone| std::path::absolute(path))?;
    let mut hasher = DefaultHasher::new();
    path.hash(&mut hasher);
    let name = path.file_stem().unwrap_or_default().to_string_lossy();
    Ok(folder.join(format!("{name}-{:016x}", hasher.finish())))
}

/// What the versions of a file end in: a document of an office program opens by its ending.
fn ending(path: &Path) -> &'static str {
    let own = path.extension().unwrap_or_default();
    ENDINGS.into_iter().find(|ending| own.eq_ignore_ascii_case(ending)).unwrap_or("ron")
}

const ENDINGS: [&str; 5] = ["ron", "docx", "docm", "pptx", "pptm"];

fn number(version: &Path) -> Option<u64> {
    let is_ours = ENDINGS.iter().any(|ending| version.extension().is_some_and(|it| it == *ending));
    is_ours.then(|| version.file_stem()?.to_str()?.parse().ok()).flatten()
}
