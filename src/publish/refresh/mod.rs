//! Figures in documents that people went on working with, renewed in their places.
//!
//! A figure is found by the name of its object. Its picture or its shapes and its alternative
//! text are replaced; its place, its size as somebody set it, its crop and everything around it
//! stay. Parts of the package that are not ours stay byte for byte.

mod error;
mod file;
mod media;
mod outcome;
mod pictures;
mod slides;
mod word;

use std::collections::BTreeMap;

pub use error::RefreshError;
pub use file::{Refreshed, refresh_file};
pub use outcome::{Became, FigureName, Outcome, Place};

use super::package::{self, resolved, target};
use super::xml::elements;
use crate::i18n::Lang;
use crate::model::Roadmap;
use crate::theme::ThemeKind;

/// How the figures of a document are renewed.
#[derive(Clone, Copy, Debug, Default)]
pub struct RefreshOptions {
    /// None: the language that the document's figures are in.
    pub lang: Option<Lang>,
    pub theme: ThemeKind,
    /// Nothing is written: only what would change is found out.
    pub only_look: bool,
}

/// The parts of a package by their names.
type Parts = BTreeMap<String, Vec<u8>>;

/// The document with figures of the roadmap as it is now. Where nothing changes, its bytes are
/// the same.
pub fn refresh(
    document: &[u8],
    roadmap: &Roadmap,
    options: &RefreshOptions,
) -> Result<(Vec<u8>, Outcome), RefreshError> {
    const COMPOUND: &[u8] = b"\xD0\xCF\x11\xE0";
    if document.starts_with(COMPOUND) {
        return Err(RefreshError::Locked);
    }
    let parts = package::read(document)?;
    if parts.keys().any(|name| name.starts_with("_xmlsignatures/")) {
        return Err(RefreshError::Signed);
    }
    let root = text(&parts, "_rels/.rels").map_err(|_missing| RefreshError::Foreign)?;
    let main = target(root, "officeDocument")?.ok_or(RefreshError::Foreign)?;
    let main = resolved("", &main);
    let content = text(&parts, &main)?;
    let name = elements(content, 0)?.into_iter().next().map(|root| root.name);
    let (changed, outcome) = match name.as_deref() {
        Some("document") => word::renewed(&parts, &main, roadmap, options)?,
        Some("presentation") => slides::renewed(&parts, &main, roadmap, options)?,
        _ => return Err(RefreshError::Foreign),
    };
    let renewed = match changed.is_empty() {
        true => document.to_vec(),
        false => package::with_parts(document, &changed)?,
    };
    Ok((renewed, outcome))
}

/// The text of a part.
fn text<'p>(parts: &'p Parts, name: &str) -> Result<&'p str, RefreshError> {
    let missing = || RefreshError::Damaged(format!("it has no {name}"));
    let bytes = parts.get(name).ok_or_else(missing)?;
    let text = std::str::from_utf8(bytes);
    text.map_err(|_not_utf8| RefreshError::Damaged(format!("{name} is not written in UTF-8")))
}

/// The language that a tag of an office program stands for: `nn-NO`.
fn language(tag: &str) -> Option<Lang> {
    Lang::from_tag(tag.split('-').next().unwrap_or_default())
}
