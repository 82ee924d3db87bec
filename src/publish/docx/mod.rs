//! The report as a Word document: real styles, fields, captions, footnotes and pictures, built on
//! a template where one is given.
//!
//! Same roadmap, same template, same bytes: the document is dated by the roadmap's own day.

mod assemble;
mod base;
mod body;
mod field;
mod inline;
mod pages;
mod picture;
mod style;
mod table;

use std::fmt;

pub(super) use picture::{Page as Picture, Room as PageRoom};

use super::package::{self, PackageError};
use super::report::{Block, Report};
use crate::export::ExportError;
use crate::i18n::Lang;
use crate::layout::BundledFont;
use crate::model::{Roadmap, View};

/// Why there is no document.
#[derive(Clone, Debug, PartialEq)]
pub enum DocxError {
    /// A person gave up.
    Stopped,
    /// The template cannot be read; why.
    Template(String),
    /// The template holds macros.
    Macros,
    /// The template is of the strict kind.
    Strict,
    /// A figure cannot be drawn.
    Figure(ExportError),
    /// The package cannot be written; why.
    Package(String),
}

impl From<ExportError> for DocxError {
    fn from(error: ExportError) -> Self {
        Self::Figure(error)
    }
}

impl From<PackageError> for DocxError {
    fn from(error: PackageError) -> Self {
        match error {
            PackageError::Unreadable(why) => Self::Template(why),
            PackageError::Unwritten(why) => Self::Package(why),
        }
    }
}

impl DocxError {
    /// The key of its sentence in the catalogues.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::Stopped => "report-problem-stopped",
            Self::Template(_) => "report-problem-template",
            Self::Macros => "report-problem-macros",
            Self::Strict => "report-problem-strict",
            Self::Figure(_) => "problem-figure-size",
            Self::Package(_) => "report-problem-package",
        }
    }

    /// The arguments of its sentence.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Template(why) | Self::Package(why) => vec![("why", why.clone())],
            Self::Stopped | Self::Macros | Self::Strict | Self::Figure(_) => Vec::new(),
        }
    }
}

impl fmt::Display for DocxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.key())
    }
}

impl std::error::Error for DocxError {}

/// How many figures a report has.
pub fn figure_count(report: &Report) -> usize {
    report.blocks.iter().filter(|block| matches!(block, Block::Figure(_))).count()
}

/// The document. `watch` hears the number of each figure before it is drawn, and says whether to
/// go on.
pub fn docx(
    roadmap: &Roadmap,
    report: &Report,
    template: Option<&[u8]>,
    watch: &mut dyn FnMut(usize) -> bool,
) -> Result<Vec<u8>, DocxError> {
    let base = match template {
        Some(bytes) => base::Base::of(package::read(bytes)?)?,
        None => base::Base::own(),
    };
    let figures = picture::draw(roadmap, report, base.room, watch)?;
    let pages = pages::pages(report, &figures, base.room);
    let parts = assemble::assemble(base, report, &figures, &pages)?;
    Ok(package::write(&parts)?)
}

/// The pages of one figure as pictures for a page of this size.
pub(super) fn pictures(
    roadmap: &Roadmap,
    (view, stem): (&View, &str),
    room: PageRoom,
    lang: Lang,
) -> Result<Vec<Picture>, DocxError> {
    picture::pages(roadmap, (view, stem), (room, lang), &BundledFont::new())
}

/// The room for text on the pages of the document's last section.
pub(super) fn page_room(document: &str) -> Result<PageRoom, DocxError> {
    base::page_room(document)
}
