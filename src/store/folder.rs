//! A folder of files that is put in its place whole, or not at all.

use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use tempfile::TempDir;

use super::SaveError;

/// Files on their way to a folder: until [`WholeFolder::finish`] nobody sees any of them, and
/// dropping it removes them.
#[derive(Debug)]
pub struct WholeFolder {
    target: PathBuf,
    staging: TempDir,
}

impl WholeFolder {
    /// Begins beside `target`, so that the last step is a rename. Folders above it are made.
    pub fn begin(target: &Path) -> Result<Self, SaveError> {
        // A symbolic link stays one; `.` gets its name.
        let target = fs::canonicalize(target).unwrap_or_else(|_no_folder_yet| target.to_owned());
        let failed = |error: io::Error| failure(&target, &error);
        if target.is_file() {
            return Err(failed(io::ErrorKind::NotADirectory.into()));
        }
        let parent = match target.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent,
            _ => Path::new("."),
        };
        fs::create_dir_all(parent).map_err(failed)?;
        let name = target.file_name().unwrap_or_default().to_string_lossy();
        let mut builder = tempfile::Builder::new();
        let prefix = format!(".{name}-");
        builder.prefix(&prefix).suffix(".tmp");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            builder.permissions(fs::Permissions::from_mode(0o777));
        }
        let staging = builder.tempdir_in(parent).map_err(failed)?;
        Ok(Self { target, staging })
    }

    /// Adds a file; `name` may lead into folders below, with slashes, and never out.
    pub fn write(&self, name: &str, bytes: &[u8]) -> Result<(), SaveError> {
        let path = self.place(Path::new(name))?;
        let written = fs::write(&path, bytes).and_then(|()| fs::File::open(&path)?.sync_all());
        written.map_err(|error| failure(&self.target.join(name), &error))
    }

    /// Takes a file of the folder as it stands now along, unless there is a new one of its name.
    pub fn carry_over(&self, name: &Path) -> Result<(), SaveError> {
        let path = self.place(name)?;
        if path.exists() {
            return Ok(());
        }
        let from = self.target.join(name);
        fs::copy(&from, &path).map(|_bytes| ()).map_err(|error| failure(&from, &error))
    }

    fn place(&self, name: &Path) -> Result<PathBuf, SaveError> {
        let refused = |error: io::Error| failure(&self.target.join(name), &error);
        if !name.components().all(|part| matches!(part, Component::Normal(_))) {
            return Err(refused(io::ErrorKind::InvalidInput.into()));
        }
        let path = self.staging.path().join(name);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(refused)?;
        }
        Ok(path)
    }

    /// Puts the folder in its place. What stood there is there until then, and again if this
    /// does not go.
    pub fn finish(self) -> Result<(), SaveError> {
        let Self { target, staging } = self;
        let failed = |error: io::Error| failure(&target, &error);
        if !target.exists() {
            let staging = staging.keep();
            return fs::rename(&staging, &target).map_err(|error| {
                let _left_behind = fs::remove_dir_all(&staging);
                failed(error)
            });
        }
        let aside = tempfile::Builder::new()
            .prefix(".old-")
            .suffix(".tmp")
            .tempdir_in(staging.path().parent().unwrap_or(Path::new(".")))
            .map_err(failed)?;
        let old = aside.path().join("folder");
        fs::rename(&target, &old).map_err(failed)?;
        if let Err(error) = fs::rename(staging.path(), &target) {
            if fs::rename(&old, &target).is_err() {
                // The old folder must not go away with the temporary one.
                let _kept = aside.keep();
            }
            return Err(failed(error));
        }
        // Its files are in their place: there is nothing left to remove.
        let _moved = staging.keep();
        Ok(())
    }
}

fn failure(path: &Path, error: &io::Error) -> SaveError {
    SaveError::Failed { path: path.to_owned(), why: error.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        let mut names: Vec<String> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn nothing_is_there_before_the_end_and_nothing_is_left_beside_it() {
        let home = tempfile::tempdir().unwrap();
        let target = home.path().join("on/the way/out");
        let folder = WholeFolder::begin(&target).unwrap();
        folder.write("a.txt", b"a").unwrap();
        folder.write("below/b.txt", b"b").unwrap();
        assert!(!target.exists());
        folder.finish().unwrap();
        assert_eq!(names(&target), ["a.txt", "below"]);
        assert_eq!(names(target.parent().unwrap()), ["out"]);
    }

    #[test]
    fn what_stood_there_is_replaced_as_a_whole_but_for_what_is_carried_over() {
        let home = tempfile::tempdir().unwrap();
        let target = home.path().join("out");
        fs::create_dir(&target).unwrap();
        for name in ["a.txt", "mine.txt", "gone.txt"] {
            fs::write(target.join(name), "old").unwrap();
        }
        let folder = WholeFolder::begin(&target).unwrap();
        folder.write("a.txt", b"new").unwrap();
        folder.carry_over(Path::new("mine.txt")).unwrap();
        folder.carry_over(Path::new("a.txt")).unwrap();
        assert_eq!(names(&target).len(), 3, "the old folder stands until the end");
        folder.finish().unwrap();
        assert_eq!(names(&target), ["a.txt", "mine.txt"]);
        assert_eq!(fs::read(target.join("a.txt")).unwrap(), b"new");
        assert_eq!(names(home.path()), ["out"]);
    }

    #[test]
    fn given_up_it_leaves_nothing() {
        let home = tempfile::tempdir().unwrap();
        let folder = WholeFolder::begin(&home.path().join("out")).unwrap();
        folder.write("a.txt", b"a").unwrap();
        for outside in ["../a.txt", "/a.txt", "b/../../a.txt"] {
            assert!(folder.write(outside, b"a").is_err(), "{outside}");
        }
        drop(folder);
        assert_eq!(names(home.path()), Vec::<String>::new());
    }
}
