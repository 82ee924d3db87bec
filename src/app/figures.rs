//! Figures drawn on a thread: to files and to the clipboard.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use crate::export::{self, ExportError, Format, Picture, PngOptions, SvgOptions};
use crate::i18n::Lang;
use crate::layout::{BundledFont, FigureOptions, Preset, figure};
use crate::model::{Roadmap, View};
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
        for view in &self.views {
            let path = folder.join(view.file_stem()).with_extension(format.ending());
            count += write(&self.pages(view, &measure), format, &path)?;
        }
        Ok(count)
    }
}

/// Pixels per scene unit of a copied picture: 192 dpi.
const PICTURE_SCALE: f32 = 2.0;

fn write(pages: &[Figure], format: Format, path: &Path) -> Result<usize, FigureError> {
    let files: Vec<Vec<u8>> = match format {
        Format::Pdf => vec![export::pdf(pages)?],
        Format::Svg => pages
            .iter()
            .map(|page| export::svg(page, &SvgOptions::default()).into_bytes())
            .collect(),
        Format::Png => pages
            .iter()
            .map(|page| export::png(page, &PngOptions::default()))
            .collect::<Result<_, _>>()?,
    };
    for (number, bytes) in (1..).zip(&files) {
        store::write_whole(&page_path(path, number), bytes)?;
    }
    Ok(files.len())
}

/// `figur-10.svg`, `figur-10-2.svg` ...
fn page_path(path: &Path, number: usize) -> PathBuf {
    if number == 1 {
        return path.to_owned();
    }
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let ending = path.extension().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!("{stem}-{number}.{ending}"))
}
