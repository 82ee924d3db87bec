//! A save is whole or did not happen.

use std::fs;
use std::path::Path;

use veikart::generate::generate;
use veikart::store::{SaveError, SaveOptions, Stamp, backups_of, open_path, print, save};

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn what_is_saved_opens_equal_and_leaves_nothing_beside() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("veikart æøå.ron");
    let roadmap = generate(20, 1);
    let saved = save(&roadmap, &path, SaveOptions::default()).unwrap();
    let opened = open_path(&path).unwrap();
    assert_eq!((opened.roadmap, opened.stamp), (roadmap.clone(), saved.stamp));
    assert_eq!(fs::read_to_string(&path).unwrap(), print(&roadmap));
    let next = generate(20, 2);
    let options = SaveOptions { opened_as: Some(saved.stamp), backups: None };
    save(&next, &path, options).unwrap();
    assert_eq!(open_path(&path).unwrap().roadmap, next);
    assert_eq!(names(folder.path()), ["veikart æøå.ron"]);
}

#[test]
fn somebody_elses_work_is_not_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ron");
    let ours = save(&generate(3, 1), &path, SaveOptions::default()).unwrap().stamp;
    save(&generate(3, 2), &path, SaveOptions::default()).unwrap();
    let theirs = fs::read(&path).unwrap();
    let options = SaveOptions { opened_as: Some(ours), backups: None };
    let refused = save(&generate(3, 3), &path, options);
    assert_eq!(refused, Err(SaveError::ChangedOnDisk(path.clone())));
    assert_eq!(fs::read(&path).unwrap(), theirs);
    // Written again with the same content, it is not changed; gone, it is nobody's.
    let options = SaveOptions { opened_as: Some(Stamp::of(&theirs)), backups: None };
    fs::write(&path, &theirs).unwrap();
    save(&generate(3, 3), &path, options).unwrap();
    fs::remove_file(&path).unwrap();
    save(&generate(3, 3), &path, options).unwrap();
}

#[test]
fn the_version_that_is_replaced_is_kept_and_the_oldest_go() {
    let folder = tempfile::tempdir().unwrap();
    let backups = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ron");
    let options = SaveOptions { opened_as: None, backups: Some(backups.path()) };
    for seed in 0..25 {
        let saved = save(&generate(2, seed), &path, options).unwrap();
        assert_eq!((saved.backup.is_some(), saved.backup_failed), (seed > 0, None));
    }
    let kept = backups_of(&path, backups.path()).unwrap();
    assert_eq!(kept.len(), 20);
    assert_eq!(open_path(&kept[19]).unwrap().roadmap, generate(2, 23));
    assert_eq!(open_path(&kept[0]).unwrap().roadmap, generate(2, 4));
    assert_eq!(names(folder.path()), ["a.ron"]);
    assert_eq!(backups_of(&folder.path().join("b.ron"), backups.path()).unwrap().len(), 0);
}

#[test]
fn a_backup_that_fails_does_not_stop_the_save() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ron");
    let no_folder = folder.path().join("file");
    fs::write(&no_folder, "").unwrap();
    save(&generate(2, 1), &path, SaveOptions::default()).unwrap();
    let options = SaveOptions { opened_as: None, backups: Some(&no_folder) };
    let saved = save(&generate(2, 2), &path, options).unwrap();
    assert!(saved.backup.is_none() && saved.backup_failed.is_some());
    assert_eq!(open_path(&path).unwrap().roadmap, generate(2, 2));
}

#[test]
fn places_that_cannot_hold_a_file_are_told_of() {
    let folder = tempfile::tempdir().unwrap();
    let roadmap = generate(1, 1);
    let gone = folder.path().join("borte").join("a.ron");
    assert_eq!(
        save(&roadmap, &gone, SaveOptions::default()),
        Err(SaveError::NoFolder(folder.path().join("borte")))
    );
    assert_eq!(
        save(&roadmap, folder.path(), SaveOptions::default()),
        Err(SaveError::IsFolder(folder.path().to_owned()))
    );
    assert_eq!(names(folder.path()), [] as [&str; 0]);
}

#[test]
fn a_read_only_file_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ron");
    save(&generate(1, 1), &path, SaveOptions::default()).unwrap();
    let before = fs::read(&path).unwrap();
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    let refused = save(&generate(1, 2), &path, SaveOptions::default());
    assert_eq!(refused, Err(SaveError::ReadOnly(path.clone())));
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn a_temporary_file_left_behind_is_harmless() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ron");
    fs::write(folder.path().join(".a.ron-XXXXXX.tmp"), "halvskrevet").unwrap();
    save(&generate(2, 1), &path, SaveOptions::default()).unwrap();
    assert_eq!(open_path(&path).unwrap().roadmap, generate(2, 1));
}

#[cfg(unix)]
#[test]
fn links_and_permissions_stay() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    let folder = tempfile::tempdir().unwrap();
    let (path, link) = (folder.path().join("a.ron"), folder.path().join("lenke.ron"));
    save(&generate(2, 1), &path, SaveOptions::default()).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
    symlink("a.ron", &link).unwrap();
    save(&generate(2, 2), &link, SaveOptions::default()).unwrap();
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(open_path(&path).unwrap().roadmap, generate(2, 2));
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o640);
}
