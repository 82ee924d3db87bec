//! Packages of office documents, taken apart and put together.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read as _, Write as _};

use quick_xml::Reader;
use quick_xml::events::Event;

pub(super) type Parts = BTreeMap<String, Vec<u8>>;

pub(super) fn unpacked(bytes: &[u8]) -> Parts {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut parts = BTreeMap::new();
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).unwrap();
        let name = file.name().unwrap().into_owned();
        let mut content = Vec::new();
        file.read_to_end(&mut content).unwrap();
        assert!(parts.insert(name, content).is_none(), "a part stands twice");
    }
    parts
}

pub(super) fn packed(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        writer.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        writer.write_all(content.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// The parts as a package again.
pub(super) fn packed_bytes(parts: &Parts) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        writer.start_file(name.as_str(), zip::write::SimpleFileOptions::default()).unwrap();
        writer.write_all(content).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

pub(super) fn text<'a>(parts: &'a Parts, name: &str) -> &'a str {
    std::str::from_utf8(&parts[name]).unwrap()
}

/// Every tag with its attributes, in order; fails where the XML is not well formed.
pub(super) fn tags(text: &str) -> Vec<(String, BTreeMap<String, String>)> {
    let mut reader = Reader::from_str(text);
    let mut tags = Vec::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Start(tag) | Event::Empty(tag) => {
                let name = String::from_utf8(tag.name().as_ref().to_vec()).unwrap();
                let attributes = tag.attributes().map(|attribute| {
                    let attribute = attribute.unwrap();
                    let key = String::from_utf8(attribute.key.as_ref().to_vec()).unwrap();
                    let value = String::from_utf8(attribute.value.to_vec()).unwrap();
                    (key, quick_xml::escape::unescape(&value).unwrap().into_owned())
                });
                tags.push((name, attributes.collect()));
            }
            Event::Eof => return tags,
            _ => {}
        }
    }
}

/// Everything that a reader of the package relies on.
pub(super) fn package_is_sound(parts: &Parts) {
    let types = tags(text(parts, "[Content_Types].xml"));
    for (name, bytes) in parts {
        if name.ends_with(".xml") || name.ends_with(".rels") {
            let text = std::str::from_utf8(bytes).unwrap();
            assert!(!tags(text).is_empty(), "{name}");
            // No control characters but line breaks, and nothing that XML cannot hold.
            let bad = |c: char| c.is_control() && c != '\n' && c != '\r' && c != '\t';
            assert!(!text.contains(bad), "{name}");
        }
        let ending = name.rsplit('.').next().unwrap();
        let typed = types.iter().any(|(_, it)| {
            it.get("Extension").is_some_and(|it| it == ending)
                || it.get("PartName").is_some_and(|it| *it == format!("/{name}"))
        });
        assert!(typed || name == "[Content_Types].xml", "{name} has no content type");
    }
    for (name, _) in parts.iter().filter(|(name, _)| name.ends_with(".rels")) {
        let mut ids = BTreeSet::new();
        for (_, link) in tags(text(parts, name)).iter().filter(|(it, _)| it == "Relationship") {
            assert!(ids.insert(link["Id"].clone()), "{name}: {} twice", link["Id"]);
            if link.get("TargetMode").is_some_and(|mode| mode == "External") {
                continue;
            }
            let folder = name.trim_start_matches("_rels").split("_rels").next().unwrap();
            let mut way: Vec<&str> = match link["Target"].strip_prefix('/') {
                Some(_) => Vec::new(),
                None => {
                    folder.split('/').filter(|step| !step.is_empty() && *step != ".rels").collect()
                }
            };
            for step in link["Target"].split('/').filter(|step| !step.is_empty()) {
                if step == ".." {
                    way.pop();
                } else {
                    way.push(step);
                }
            }
            let target = way.join("/");
            assert!(parts.contains_key(&target), "{name}: {target} is not there");
        }
    }
}
