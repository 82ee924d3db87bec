//! The package around the parts of an office document: a zip file of XML and pictures.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read as _, Write as _};

use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use super::xml::elements;

/// Why a package could not be read or written, in the reader's own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum PackageError {
    Unreadable(String),
    Unwritten(String),
}

/// A part of a template that is larger unpacked is refused.
const LARGEST: u64 = 256 << 20;

/// The parts of a package by their names.
pub(super) fn read(bytes: &[u8]) -> Result<BTreeMap<String, Vec<u8>>, PackageError> {
    let broken = |error: &dyn std::fmt::Display| PackageError::Unreadable(error.to_string());
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(&error))?;
    let mut parts = BTreeMap::new();
    let mut left = LARGEST;
    for at in 0..archive.len() {
        let file = archive.by_index(at).map_err(|error| broken(&error))?;
        if file.is_dir() {
            continue;
        }
        let name = file.name().map_err(|error| broken(&error))?.trim_start_matches('/').to_owned();
        let mut content = Vec::new();
        file.take(left + 1).read_to_end(&mut content).map_err(|error| broken(&error))?;
        left = left
            .checked_sub(content.len() as u64)
            .ok_or_else(|| PackageError::Unreadable("it is too large".to_owned()))?;
        parts.insert(name, content);
    }
    Ok(parts)
}

/// A package of these parts: the list of contents first, the rest by name.
pub(super) fn write(parts: &BTreeMap<String, Vec<u8>>) -> Result<Vec<u8>, PackageError> {
    let failed = |error: &dyn std::fmt::Display| PackageError::Unwritten(error.to_string());
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().last_modified_time(zip::DateTime::default());
    let first = |name: &&String| *name != "[Content_Types].xml";
    let mut names: Vec<&String> = parts.keys().collect();
    names.sort_by_key(first);
    for name in names {
        writer.start_file(name.as_str(), options).map_err(|error| failed(&error))?;
        let content = parts.get(name).map_or(&[][..], Vec::as_slice);
        writer.write_all(content).map_err(|error| failed(&error))?;
    }
    Ok(writer.finish().map_err(|error| failed(&error))?.into_inner())
}

/// A package with other bytes in some of its parts, and new parts at its end. All other parts
/// are copied as they are packed, in their order.
pub(super) fn with_parts(
    bytes: &[u8],
    changed: &BTreeMap<String, Vec<u8>>,
) -> Result<Vec<u8>, PackageError> {
    let broken = |error: &dyn std::fmt::Display| PackageError::Unreadable(error.to_string());
    let failed = |error: &dyn std::fmt::Display| PackageError::Unwritten(error.to_string());
    let options = SimpleFileOptions::default().last_modified_time(zip::DateTime::default());
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(&error))?;
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let mut there = BTreeSet::new();
    for at in 0..archive.len() {
        let file = archive.by_index_raw(at).map_err(|error| broken(&error))?;
        let name = file.name().map_err(|error| broken(&error))?.into_owned();
        match changed.get_key_value(name.trim_start_matches('/')) {
            None => writer.raw_copy_file(file).map_err(|error| failed(&error))?,
            Some((key, content)) => {
                there.insert(key);
                writer.start_file(name, options).map_err(|error| failed(&error))?;
                writer.write_all(content).map_err(|error| failed(&error))?;
            }
        }
    }
    for (name, content) in changed.iter().filter(|(name, _)| !there.contains(name)) {
        writer.start_file(name.as_str(), options).map_err(|error| failed(&error))?;
        writer.write_all(content).map_err(|error| failed(&error))?;
    }
    Ok(writer.finish().map_err(|error| failed(&error))?.into_inner())
}

/// The name of the part that holds the relationships of another.
pub(super) fn links_of(part: &str) -> String {
    let (folder, name) = part.rsplit_once('/').unwrap_or(("", part));
    let slash = if folder.is_empty() { "" } else { "/" };
    format!("{folder}{slash}_rels/{name}.rels")
}

/// A target as the name of a part.
pub(super) fn resolved(from: &str, target: &str) -> String {
    if let Some(whole) = target.strip_prefix('/') {
        return whole.to_owned();
    }
    let mut way: Vec<&str> = from.split('/').collect();
    way.pop();
    for step in target.split('/') {
        match step {
            ".." => {
                way.pop();
            }
            "." | "" => {}
            step => way.push(step),
        }
    }
    way.join("/")
}

/// The target of the first relationship of this kind.
pub(super) fn target(links: &str, kind: &str) -> Result<Option<String>, PackageError> {
    let all = if links.is_empty() { Vec::new() } else { elements(links, 1)? };
    let ending = format!("/{kind}");
    let found = all.iter().find(|it| it.attribute("Type").is_some_and(|it| it.ends_with(&ending)));
    Ok(found.and_then(|it| it.attribute("Target")).map(str::to_owned))
}
