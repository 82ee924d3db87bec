//! The package around the parts.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _, Write as _};

use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use super::DocxError;

/// A part of a template that is larger unpacked is refused.
const LARGEST: u64 = 256 << 20;

/// The parts of a package by their names.
pub(super) fn read(bytes: &[u8]) -> Result<BTreeMap<String, Vec<u8>>, DocxError> {
    let broken = |error: &dyn std::fmt::Display| DocxError::Template(error.to_string());
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
            .ok_or_else(|| DocxError::Template("it is too large".to_owned()))?;
        parts.insert(name, content);
    }
    Ok(parts)
}

/// A package of these parts: the list of contents first, the rest by name.
pub(super) fn write(parts: &BTreeMap<String, Vec<u8>>) -> Result<Vec<u8>, DocxError> {
    let failed = |error: &dyn std::fmt::Display| DocxError::Package(error.to_string());
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
