//! The figures as a deck for `PowerPoint`: native shapes that people go on working with, on their
//! own template, with speaker notes.
//!
//! Same roadmap, same template, same bytes.

mod base;
mod desk;
mod notes;
mod paints;
mod parts;
mod pieces;
mod shapes;
mod slides;

use std::fmt;
use std::sync::Arc;

pub(super) use desk::{Desk, LEGEND, Page};
pub(super) use shapes::Area;

use super::package::{self, PackageError};
use crate::i18n::Lang;
use crate::model::{Roadmap, View};
use crate::theme::ThemeKind;

/// How a deck is wanted.
#[derive(Clone, Copy, Debug)]
pub struct DeckOptions {
    pub lang: Lang,
    pub theme: ThemeKind,
    /// Whether the notes tell the reasons behind dates, which are internal otherwise.
    pub reasons: bool,
}

/// Why there is no deck.
#[derive(Clone, Debug, PartialEq)]
pub enum DeckError {
    /// A person gave up.
    Stopped,
    /// The template cannot be read; why.
    Template(String),
    /// The template holds macros.
    Macros,
    /// The template is of the strict kind.
    Strict,
    /// The package cannot be written; why.
    Package(String),
}

impl From<PackageError> for DeckError {
    fn from(error: PackageError) -> Self {
        match error {
            PackageError::Unreadable(why) => Self::Template(why),
            PackageError::Unwritten(why) => Self::Package(why),
        }
    }
}

impl DeckError {
    /// The key of its sentence in the catalogues.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::Stopped => "deck-problem-stopped",
            Self::Template(_) => "deck-problem-template",
            Self::Macros => "deck-problem-macros",
            Self::Strict => "deck-problem-strict",
            Self::Package(_) => "deck-problem-package",
        }
    }

    /// The arguments of its sentence.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Template(why) | Self::Package(why) => vec![("why", why.clone())],
            Self::Stopped | Self::Macros | Self::Strict => Vec::new(),
        }
    }
}

impl fmt::Display for DeckError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.key())
    }
}

impl std::error::Error for DeckError {}

/// The deck of these views. `watch` hears the number of each figure before it is drawn, and says
/// whether to go on.
pub fn pptx(
    roadmap: &Roadmap,
    views: &[Arc<View>],
    options: &DeckOptions,
    template: Option<&[u8]>,
    watch: &mut dyn FnMut(usize) -> bool,
) -> Result<Vec<u8>, DeckError> {
    let theme = crate::theme::theme(options.theme);
    let mut base = match template {
        Some(bytes) => base::Base::of(package::read(bytes)?)?,
        None => base::Base::own(roadmap, theme),
    };
    base.with_notes(roadmap, theme)?;
    let parts = slides::assemble(base, roadmap, views, options, watch)?;
    Ok(package::write(&parts)?)
}
