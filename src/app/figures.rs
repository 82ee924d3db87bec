//! Figures drawn on a thread: to files and to the clipboard.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use chrono::NaiveDate;

use crate::export::{self, ExportError, FileOptions, Format, Picture};
use crate::i18n::Lang;
use crate::layout::{BundledFont, FigureOptions, Preset, figure};
use crate::model::{Roadmap, View, file_stems};
use crate::scene::Figure;
use crate::store::{self, SaveError};
use crate::theme::{ThemeKind, theme};

/// Which figures are wanted, and how they are to look.
#[derive(Clone, Debug)]
pub struct Order {
    pub roadmap: Roadmap,
    pub views: Vec<View>,
    pub preset: Preset,
    pub lang: Lang,
    pub theme: ThemeKind,
    pub today: Option<NaiveDate>,
}

/// How far the writing of figures has come, and the wish to stop it: the window holds one end,
/// the thread the other.
#[derive(Clone, Debug, Default)]
pub struct Progress(Arc<Shared>);

#[derive(Debug, Default)]
struct Shared {
    begun: AtomicUsize,
    stopped: AtomicBool,
}

impl Progress {
    /// The number of the figure that is being written, from 1.
    pub fn number(&self) -> usize {
        self.0.begun.load(Ordering::Relaxed).max(1)
    }

    /// No further figure is begun.
    pub fn stop(&self) {
        self.0.stopped.store(true, Ordering::Relaxed);
    }

    pub fn is_stopped(&self) -> bool {
        self.0.stopped.load(Ordering::Relaxed)
    }

    pub(super) fn begin_next(&self) {
        self.0.begun.fetch_add(1, Ordering::Relaxed);
    }
}

/// Why a figure did not get out.
#[derive(Clone, Debug)]
pub enum FigureError {
    Export(ExportError),
    Save(SaveError),
}

impl From<ExportError> for FigureError {
    fn from(error: ExportError) -> Self {
        Self::Export(error)
    }
}

impl From<SaveError> for FigureError {
    fn from(error: SaveError) -> Self {
        Self::Save(error)
    }
}

impl Order {
    /// The pages of one of its views.
    fn pages(&self, view: &View, measure: &BundledFont) -> Vec<Figure> {
        let options = FigureOptions {
            preset: self.preset,
            theme: theme(self.theme),
            lang: self.lang,
            today: self.today,
            caption: true,
        };
        figure(&self.roadmap, view, &options, measure)
    }

    /// The first view as pixels, sharp enough for a document.
    pub fn picture(&self) -> Result<Option<Picture>, FigureError> {
        let measure = BundledFont::new();
        let pages = self.views.first().map(|view| self.pages(view, &measure)).unwrap_or_default();
        let page = pages.first();
        Ok(page.map(|page| export::picture(page, PICTURE_SCALE)).transpose()?)
    }

    /// Writes the first view to this file, further pages beside it. How many files it became.
    pub fn write_file(
        &self,
        format: Format,
        path: &Path,
        progress: &Progress,
    ) -> Result<usize, FigureError> {
        let Some(view) = self.views.first() else { return Ok(0) };
        progress.begin_next();
        write(&self.pages(view, &BundledFont::new()), format, path, progress)
    }

    /// Writes every view to a file of its own in this folder. How many files it became; what
    /// was written before it was stopped stays.
    pub fn write_folder(
        &self,
        format: Format,
        folder: &Path,
        progress: &Progress,
    ) -> Result<usize, FigureError> {
        let measure = BundledFont::new();
        let mut count = 0;
        for (view, stem) in self.views.iter().zip(file_stems(&self.views)) {
            if progress.is_stopped() {
                break;
            }
            progress.begin_next();
            let path = folder.join(format!("{stem}.{}", format.ending()));
            count += write(&self.pages(view, &measure), format, &path, progress)?;
        }
        Ok(count)
    }
}

/// Pixels per scene unit of a copied picture: 192 dpi.
const PICTURE_SCALE: f32 = 2.0;

/// All files of a figure, or none if it was stopped before the first of them.
fn write(
    pages: &[Figure],
    format: Format,
    path: &Path,
    progress: &Progress,
) -> Result<usize, FigureError> {
    let files = export::files(pages, format, &FileOptions::default())?;
    if progress.is_stopped() {
        return Ok(0);
    }
    for (number, bytes) in (1..).zip(&files) {
        store::write_whole(&export::file_path(path, number), bytes)?;
    }
    Ok(files.len())
}
