//! Figures drawn on a thread: to files and to the clipboard.

use std::path::Path;

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
    pub fn write_file(&self, format: Format, path: &Path) -> Result<usize, FigureError> {
        let Some(view) = self.views.first() else { return Ok(0) };
        write(&self.pages(view, &BundledFont::new()), format, path)
    }

    /// Writes every view to a file of its own in this folder.
    pub fn write_folder(&self, format: Format, folder: &Path) -> Result<usize, FigureError> {
        let measure = BundledFont::new();
        let mut count = 0;
        for (view, stem) in self.views.iter().zip(file_stems(&self.views)) {
            let path = folder.join(format!("{stem}.{}", format.ending()));
            count += write(&self.pages(view, &measure), format, &path)?;
        }
        Ok(count)
    }
}

/// Pixels per scene unit of a copied picture: 192 dpi.
const PICTURE_SCALE: f32 = 2.0;

fn write(pages: &[Figure], format: Format, path: &Path) -> Result<usize, FigureError> {
    let files = export::files(pages, format, &FileOptions::default())?;
    for (number, bytes) in (1..).zip(&files) {
        store::write_whole(&export::file_path(path, number), bytes)?;
    }
    Ok(files.len())
}
