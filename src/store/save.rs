//! Writing a file whole or not at all.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use super::backup::back_up;
use super::{Stamp, text_for};
use crate::model::Roadmap;

/// How to save, apart from what and where.
#[derive(Clone, Copy, Debug, Default)]
pub struct SaveOptions<'a> {
    /// What the file held when it was opened or saved last. The file is left
    /// alone if it holds something else now. None: replace whatever stands there.
    pub opened_as: Option<Stamp>,
    /// Where the version that is replaced is kept; see [`super::backup_folder`].
    pub backups: Option<&'a Path>,
}

/// What saving did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// What the file holds now.
    pub stamp: Stamp,
    /// The copy of the version that was replaced.
    pub backup: Option<PathBuf>,
    /// Why there is no such copy, where one was wanted; in the system's words.
    pub backup_failed: Option<String>,
}

/// Why nothing was saved. The file is as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveError {
    /// Somebody else changed the file since it was opened.
    ChangedOnDisk(PathBuf),
    /// There is no such folder.
    NoFolder(PathBuf),
    /// The name is that of a folder.
    IsFolder(PathBuf),
    ReadOnly(PathBuf),
    /// The system's words for anything else.
    Failed {
        path: PathBuf,
        why: String,
    },
}

/// How long to try again while a virus scanner or a sync client holds the file.
const PATIENCE: Duration = Duration::from_secs(4);

/// Saves `roadmap` at `path`: in its canonical text, or in JSON where the name ends so.
pub fn save(roadmap: &Roadmap, path: &Path, options: SaveOptions<'_>) -> Result<Saved, SaveError> {
    save_text(&text_for(path, roadmap), path, options)
}

fn save_text(text: &str, path: &Path, options: SaveOptions<'_>) -> Result<Saved, SaveError> {
    let failed =
        |error: io::Error| SaveError::Failed { path: path.to_owned(), why: error.to_string() };
    let mut saved = Saved { stamp: Stamp::of(text.as_bytes()), backup: None, backup_failed: None };
    if path.is_dir() {
        return Err(SaveError::IsFolder(path.to_owned()));
    }
    let now = Stamp::of_file(path).map_err(failed)?;
    if let (Some(now), Some(opened_as)) = (now, options.opened_as)
        && now != opened_as
    {
        return Err(SaveError::ChangedOnDisk(path.to_owned()));
    }
    if let (Some(backups), Some(_)) = (options.backups, now) {
        match back_up(path, backups) {
            Ok(copy) => saved.backup = Some(copy),
            Err(error) => saved.backup_failed = Some(error.to_string()),
        }
    }
    write_whole(path, text.as_bytes())?;
    Ok(saved)
}

/// Puts `bytes` at `path` in one step: a reader sees the old file or the new one,
/// and a failure at any point leaves the old one. A symbolic link stays one.
pub fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), SaveError> {
    write_with(path, bytes, |from, to| fs::rename(from, to), PATIENCE)
}

fn write_with(
    path: &Path,
    bytes: &[u8],
    rename: impl FnMut(&Path, &Path) -> io::Result<()>,
    patience: Duration,
) -> Result<(), SaveError> {
    let failed =
        |error: io::Error| SaveError::Failed { path: path.to_owned(), why: error.to_string() };
    let target = fs::canonicalize(path).unwrap_or_else(|_no_file_yet| path.to_owned());
    if target.is_dir() {
        return Err(SaveError::IsFolder(path.to_owned()));
    }
    let folder = match target.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    if !folder.is_dir() {
        return Err(SaveError::NoFolder(folder.to_owned()));
    }
    let permissions = fs::metadata(&target).ok().map(|metadata| metadata.permissions());
    if permissions.as_ref().is_some_and(fs::Permissions::readonly) {
        return Err(SaveError::ReadOnly(path.to_owned()));
    }
    let mut file = temporary(folder, &target).map_err(failed)?;
    file.write_all(bytes).map_err(failed)?;
    if let Some(permissions) = permissions {
        file.as_file().set_permissions(permissions).map_err(failed)?;
    }
    file.as_file().sync_all().map_err(failed)?;
    // Dropped without the rename, this removes the temporary file.
    let temporary = file.into_temp_path();
    rename_patiently(&temporary, &target, rename, patience).map_err(failed)?;
    sync_folder(folder).map_err(failed)
}

/// An empty file beside the target, with the permissions that new files get.
fn temporary(folder: &Path, target: &Path) -> io::Result<tempfile::NamedTempFile> {
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    let prefix = format!(".{name}-");
    let mut builder = tempfile::Builder::new();
    builder.prefix(&prefix).suffix(".tmp");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    builder.tempfile_in(folder)
}

fn rename_patiently(
    from: &Path,
    to: &Path,
    mut rename: impl FnMut(&Path, &Path) -> io::Result<()>,
    patience: Duration,
) -> io::Result<()> {
    let begin = Instant::now();
    loop {
        match rename(from, to) {
            Err(error) if is_held(&error) && begin.elapsed() < patience => {
                thread::sleep(Duration::from_millis(50));
            }
            result => return result,
        }
    }
}

/// Whether another program has the file open just now.
fn is_held(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::PermissionDenied | io::ErrorKind::ResourceBusy)
        || (cfg!(windows) && error.raw_os_error() == Some(SHARING_VIOLATION))
}

/// What Windows says of a file that another program holds.
const SHARING_VIOLATION: i32 = 32;

/// Makes the rename itself last, on the systems where that is a step of its own.
fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) { fs::File::open(folder)?.sync_all() } else { Ok(()) }
}

impl SaveError {
    /// The key of its sentence in the catalogues.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::ChangedOnDisk(_) => "save-changed-on-disk",
            Self::NoFolder(_) => "save-no-folder",
            Self::IsFolder(_) => "save-is-folder",
            Self::ReadOnly(_) => "save-read-only",
            Self::Failed { .. } => "save-failed",
        }
    }

    /// The arguments of its sentence.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::ChangedOnDisk(path)
            | Self::NoFolder(path)
            | Self::IsFolder(path)
            | Self::ReadOnly(path) => vec![("path", path.display().to_string())],
            Self::Failed { path, why } => {
                vec![("path", path.display().to_string()), ("why", why.clone())]
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn denied(_: &Path, _: &Path) -> io::Result<()> {
        Err(io::ErrorKind::PermissionDenied.into())
    }

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
    }

    #[test]
    fn a_failure_between_write_and_rename_leaves_the_old_file() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.ron");
        write_whole(&path, b"old").unwrap();
        for failure in [io::ErrorKind::StorageFull, io::ErrorKind::PermissionDenied] {
            let failed = write_with(&path, b"new", |_, _| Err(failure.into()), Duration::ZERO);
            assert!(matches!(failed, Err(SaveError::Failed { .. })), "{failed:?}");
            assert_eq!(fs::read(&path).unwrap(), b"old");
            assert_eq!(names(folder.path()), ["a.ron"]);
        }
    }

    #[test]
    fn the_new_file_is_whole_beside_the_old_one_before_the_rename() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.ron");
        write_whole(&path, b"old").unwrap();
        let seen = |from: &Path, to: &Path| {
            assert_eq!(fs::read(from).unwrap(), b"new");
            assert_eq!(fs::read(to).unwrap(), b"old");
            assert_eq!(from.parent(), to.parent());
            assert_eq!(from.extension().unwrap(), "tmp");
            fs::rename(from, to)
        };
        write_with(&path, b"new", seen, Duration::ZERO).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new");
    }

    #[test]
    fn a_file_that_is_held_for_a_moment_is_written_after_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.ron");
        let mut refusals = 3;
        let held = |from: &Path, to: &Path| {
            if refusals == 0 {
                return fs::rename(from, to);
            }
            refusals -= 1;
            denied(from, to)
        };
        write_with(&path, b"new", held, PATIENCE).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new");
    }
}
