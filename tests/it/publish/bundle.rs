//! Everything in one folder: whole, the same bytes again, and nobody's work overwritten.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use sha2::{Digest as _, Sha256};
use veikart::i18n::Lang;
use veikart::publish::bundle::{MANIFEST, Manifest, PublishError, PublishOrder, place_in, publish};

use super::{SMALL, open};

/// Every file below a folder by its path with slashes.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    fn walk(root: &Path, folder: &Path, found: &mut BTreeMap<String, Vec<u8>>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(root, &path, found);
            } else {
                let name = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
                found.insert(name, fs::read(&path).unwrap());
            }
        }
    }
    let mut found = BTreeMap::new();
    walk(folder, folder, &mut found);
    found
}

fn order() -> PublishOrder {
    PublishOrder::new(Lang::Nb)
}

fn publish_small(folder: &Path) -> Result<Manifest, PublishError> {
    publish(&open(SMALL), &order(), folder, &|_| true)
}

/// REQ-125: published as a folder of files.
#[test]
fn a_publication_is_whole_and_comes_out_the_same_again() {
    let home = tempfile::tempdir().unwrap();
    let (one, two) = (home.path().join("one"), home.path().join("two"));
    let manifest = publish_small(&one).unwrap();
    publish_small(&two).unwrap();
    publish_small(&two).unwrap();
    let made = files(&one);
    assert!(made == files(&two), "the same bytes, elsewhere and over itself");
    assert_eq!(fs::read_dir(home.path()).unwrap().count(), 2, "nothing is left beside it");

    let listed: Vec<&str> = manifest.files.iter().map(|file| file.path.as_str()).collect();
    let mut there: Vec<&str> = made.keys().map(String::as_str).collect();
    there.retain(|name| *name != MANIFEST);
    assert_eq!(listed, there);
    for file in &manifest.files {
        let sum: String =
            Sha256::digest(&made[&file.path]).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!((file.bytes, &file.sha256), (made[&file.path].len(), &sum), "{}", file.path);
    }
    assert_eq!(Manifest::read(std::str::from_utf8(&made[MANIFEST]).unwrap()), Some(manifest));
    for name in [
        "report.docx",
        "deck.pptx",
        "tables/veikart.xlsx",
        "tables/activities.csv",
        "tables/veikart.ics",
    ] {
        assert!(made.contains_key(name), "{name}");
    }
}

/// REQ-129: figures as SVG, PNG and PDF.
#[test]
fn every_figure_is_there_in_every_format_with_its_alternative_text() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("ut");
    let manifest = publish_small(&folder).unwrap();
    let roadmap = open(SMALL);
    let ids: Vec<_> = manifest.figures.iter().map(|figure| figure.id.clone()).collect();
    let views: Vec<_> = roadmap.views.iter().map(|view| Some(view.id.clone())).collect();
    assert_eq!(ids, views);
    for figure in &manifest.figures {
        assert!(!figure.alternative.is_empty() && !figure.title.is_empty());
        for ending in [".svg", ".png", ".pdf", ".txt"] {
            let name = figure.files.iter().find(|name| name.ends_with(ending)).unwrap();
            let bytes = fs::read(folder.join(name)).unwrap();
            match ending {
                ".txt" => {
                    assert_eq!(bytes, format!("{}\n", figure.alternative).into_bytes(), "{name}");
                }
                ".svg" => assert!(String::from_utf8(bytes).unwrap().contains("<desc id=")),
                _ => assert!(bytes.len() > 100, "{name}"),
            }
        }
    }
}

#[test]
fn given_up_or_refused_it_leaves_everything_as_it_was() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("ut");
    publish_small(&folder).unwrap();
    let before = files(&folder);
    for stop_after in [0, 1, 5, 9] {
        let seen = AtomicUsize::new(0);
        let watch = |_| seen.fetch_add(1, Ordering::Relaxed) < stop_after;
        let mut roadmap = open(SMALL);
        roadmap.title = "Ny tittel".to_owned();
        let stopped = publish(&roadmap, &order(), &folder, &watch);
        assert_eq!(stopped, Err(PublishError::Stopped), "after {stop_after}");
        assert!(files(&folder) == before, "after {stop_after}");
    }
    let bad = PublishOrder { template: Some(b"no template".to_vec()), ..order() };
    let refused = publish(&open(SMALL), &bad, &folder, &|_| true);
    assert!(matches!(refused, Err(PublishError::Report(_))), "{refused:?}");
    let bad = PublishOrder { deck_template: Some(b"no template".to_vec()), ..order() };
    let refused = publish(&open(SMALL), &bad, &folder, &|_| true);
    assert!(matches!(refused, Err(PublishError::Deck(_))), "{refused:?}");
    assert!(files(&folder) == before);
    assert_eq!(fs::read_dir(home.path()).unwrap().count(), 1);
}

#[test]
fn what_somebody_changed_is_not_overwritten_and_what_is_theirs_stays() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("ut");
    publish_small(&folder).unwrap();
    fs::create_dir(folder.join("mine")).unwrap();
    fs::write(folder.join("mine/notat.txt"), "mitt").unwrap();
    fs::write(folder.join("report.docx"), "skrevet om").unwrap();
    fs::remove_file(folder.join("tables/veikart.md")).unwrap();
    let before = files(&folder);
    let refused = publish_small(&folder);
    let files_named = vec!["report.docx".to_owned()];
    assert_eq!(refused, Err(PublishError::Changed { folder: folder.clone(), files: files_named }));
    assert!(files(&folder) == before);

    let replace = PublishOrder { replace: true, ..order() };
    publish(&open(SMALL), &replace, &folder, &|_| true).unwrap();
    let after = files(&folder);
    assert_eq!(after["mine/notat.txt"], b"mitt");
    assert_ne!(after["report.docx"], b"skrevet om");
    assert!(after.contains_key("tables/veikart.md"));
}

#[test]
fn a_folder_of_other_things_is_not_touched() {
    let home = tempfile::tempdir().unwrap();
    fs::write(home.path().join("brev.txt"), "kjære").unwrap();
    let refused = publish_small(home.path());
    assert_eq!(refused, Err(PublishError::Occupied(home.path().to_owned())));
    assert_eq!(files(home.path()).len(), 1);
    assert_eq!(place_in(home.path(), "veikart"), home.path().join("veikart"));
    let new = home.path().join("ny");
    assert_eq!(place_in(&new, "veikart"), new, "a new folder is the place itself");
    publish_small(&new).unwrap();
    assert_eq!(place_in(&new, "veikart"), new, "and a former publication too");
    assert!(publish_small(&home.path().join("brev.txt")).is_err());
}

#[test]
fn what_is_internal_is_in_no_file_unless_asked_for() {
    const SECRET: &str = "hemmelig-begrunnelse-4711";
    let home = tempfile::tempdir().unwrap();
    let mut roadmap = open(SMALL);
    let mut hidden = 0;
    let ids: Vec<_> = roadmap.activities.keys().cloned().collect();
    for id in ids {
        let mut activity = (*roadmap.activities[&id]).clone();
        activity.status_note = SECRET.to_owned();
        for segment in &mut activity.segments {
            segment.why = SECRET.to_owned();
            segment.note = SECRET.to_owned();
            hidden += 1;
        }
        roadmap.activities.insert(id, activity.into());
    }
    assert!(hidden > 0);
    let holds = |internal: bool| {
        let folder = home.path().join(internal.to_string());
        let order = PublishOrder { internal, ..order() };
        publish(&roadmap, &order, &folder, &|_| true).unwrap();
        let plain = files(&folder).into_iter().filter(|(name, bytes)| {
            let text = if [".docx", ".pptx", ".xlsx"].iter().any(|it| name.ends_with(it)) {
                unpacked(bytes)
            } else {
                String::from_utf8_lossy(bytes).into_owned()
            };
            text.contains(SECRET)
        });
        plain.map(|(name, _)| name).collect::<Vec<_>>()
    };
    assert_eq!(holds(false), Vec::<String>::new());
    let with = holds(true);
    for name in [
        "report.docx",
        "deck.pptx",
        "tables/segments.csv",
        "tables/veikart.json",
        "tables/veikart.xlsx",
    ] {
        assert!(with.contains(&name.to_owned()), "{name} in {with:?}");
    }
}

/// All parts of a package in one text.
fn unpacked(bytes: &[u8]) -> String {
    use std::io::Read as _;
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    for at in 0..archive.len() {
        let mut part = Vec::new();
        archive.by_index(at).unwrap().read_to_end(&mut part).unwrap();
        text += &String::from_utf8_lossy(&part);
    }
    text
}
