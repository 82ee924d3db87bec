//! Figures drawn on a thread: to files and to the clipboard.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use chrono::NaiveDate;

use super::dialogs::{ExportChoice, Place, What};
use super::system_clipboard::CopiedFigure;
use crate::export::{self, ExportError, FileOptions, Format, Picture, PngOptions, Resolution};
use crate::i18n::Lang;
use crate::layout::{BundledFont, FigureOptions, Paper, Preset, figure, sheets};
use crate::model::{Roadmap, View};
use crate::publish::file_names;
use crate::scene::{Figure, Size};
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
    pub title: bool,
    pub caption: bool,
    pub today: Option<NaiveDate>,
    pub files: FileOptions,
    /// On sheets of paper, to print.
    pub paper: Option<Paper>,
    /// The pattern of the names of many figures.
    pub names: String,
}

/// One page of a figure as pixels, and what there is to know of it.
#[derive(Clone, Debug)]
pub struct Sheet {
    pub picture: Picture,
    /// Which page it is, from 0, and of how many.
    pub page: usize,
    pub pages: usize,
    /// In scene units.
    pub size: Size,
    /// Its alternative text.
    pub description: String,
}

/// How far the writing of figures has come, and the wish to stop it: the window holds one end,
/// the thread the other.
#[derive(Clone, Debug, Default)]
pub struct Progress(Arc<Shared>);

#[derive(Debug, Default)]
struct Shared {
    begun: AtomicUsize,
    /// How much there is to do, where that is known.
    total: AtomicUsize,
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

    /// How much there is to do, as far as it is known.
    pub fn total(&self) -> usize {
        self.0.total.load(Ordering::Relaxed).max(self.number())
    }

    pub(super) fn reach(&self, number: usize, total: usize) {
        self.0.begun.fetch_max(number, Ordering::Relaxed);
        self.0.total.store(total, Ordering::Relaxed);
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
    /// What is chosen, of the roadmap or of what the window shows of it.
    pub fn new(roadmap: &Roadmap, shown: &View, choice: &ExportChoice) -> Self {
        let mut views: Vec<View> = match choice.what {
            What::Shown => vec![shown.clone()],
            What::AllFigures => roadmap.views.iter().map(|view| view.as_ref().clone()).collect(),
        };
        for view in &mut views {
            view.undated = choice.undated.unwrap_or(view.undated);
            if !choice.breaks {
                view.page_breaks.clear();
            }
        }
        let resolution = Resolution::Scale(f32::from(choice.dpi) / 96.0);
        Self {
            roadmap: roadmap.clone(),
            views,
            preset: choice.preset,
            lang: choice.lang,
            theme: choice.theme,
            title: choice.title,
            caption: choice.caption,
            today: None,
            files: FileOptions { resolution, outlines: false },
            paper: None,
            names: choice.names.clone(),
        }
    }

    /// A page of a view, as large as fits into so many pixels.
    pub fn sheet(&self, place: Place, room: [f32; 2]) -> Result<Option<Sheet>, FigureError> {
        let Some(view) = self.views.get(place.view) else { return Ok(None) };
        let pages = self.pages(view, &BundledFont::new());
        let page = place.page.min(pages.len().saturating_sub(1));
        let Some(figure) = pages.get(page) else { return Ok(None) };
        let size = figure.scene.size;
        let scale = (room[0] / size.width).min(room[1] / size.height).max(0.05);
        Ok(Some(Sheet {
            picture: export::picture(figure, scale)?,
            page,
            pages: pages.len(),
            size,
            description: figure.description.clone(),
        }))
    }

    /// The pages of one of its views.
    fn pages(&self, view: &View, measure: &BundledFont) -> Vec<Figure> {
        let options = FigureOptions {
            preset: self.preset,
            theme: theme(self.theme),
            lang: self.lang,
            today: self.today,
            title: self.title,
            caption: self.caption,
        };
        match self.paper {
            Some(paper) => sheets(&self.roadmap, view, &options, paper, measure),
            None => figure(&self.roadmap, view, &options, measure),
        }
    }

    /// The first view as it is copied, sharp enough for a document.
    pub fn copied(&self) -> Result<Option<CopiedFigure>, FigureError> {
        let measure = BundledFont::new();
        let pages = self.views.first().map(|view| self.pages(view, &measure)).unwrap_or_default();
        let Some(page) = pages.first() else { return Ok(None) };
        Ok(Some(CopiedFigure {
            picture: export::picture(page, PICTURE_SCALE)?,
            png: export::png(page, &PngOptions { scale: PICTURE_SCALE })?,
            width: page.scene.size.width.round() as u32,
            words: page.description.clone(),
        }))
    }

    /// The alternative text of the first view.
    pub fn words(&self) -> String {
        let measure = BundledFont::new();
        let pages = self.views.first().map(|view| self.pages(view, &measure)).unwrap_or_default();
        pages.into_iter().next().map(|page| page.description).unwrap_or_default()
    }

    /// All pages of all views in one PDF in the folder for temporary files.
    pub fn write_for_printer(&self, progress: &Progress) -> Result<Option<PathBuf>, FigureError> {
        let measure = BundledFont::new();
        let mut pages = Vec::new();
        for view in &self.views {
            if progress.is_stopped() {
                return Ok(None);
            }
            progress.begin_next();
            pages.extend(self.pages(view, &measure));
        }
        let bytes = export::pdf(&pages)?;
        let failed = |path: PathBuf, why: String| SaveError::Failed { path, why };
        let mut file = tempfile::Builder::new()
            .prefix("veikart-")
            .suffix(".pdf")
            .tempfile()
            .map_err(|error| failed(std::env::temp_dir(), error.to_string()))?;
        let path = file.path().to_owned();
        file.write_all(&bytes).map_err(|error| failed(path.clone(), error.to_string()))?;
        let (_file, path) = file.keep().map_err(|error| failed(path, error.to_string()))?;
        Ok(Some(path))
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
        let pages = self.pages(view, &BundledFont::new());
        write(&pages, (format, &self.files), path, progress)
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
        let names = file_names(&self.roadmap, &self.views, &self.names, self.lang);
        for (view, stem) in self.views.iter().zip(names) {
            if progress.is_stopped() {
                break;
            }
            progress.begin_next();
            let path = folder.join(format!("{stem}.{}", format.ending()));
            count += write(&self.pages(view, &measure), (format, &self.files), &path, progress)?;
        }
        Ok(count)
    }
}

/// Pixels per scene unit of a copied picture: 192 dpi.
const PICTURE_SCALE: f32 = 2.0;

/// All files of a figure, or none if it was stopped before the first of them.
fn write(
    pages: &[Figure],
    (format, options): (Format, &FileOptions),
    path: &Path,
    progress: &Progress,
) -> Result<usize, FigureError> {
    let files = export::files(pages, format, options)?;
    if progress.is_stopped() {
        return Ok(0);
    }
    for (number, bytes) in (1..).zip(&files) {
        store::write_whole(&export::file_path(path, number), bytes)?;
    }
    Ok(files.len())
}
