//! The parts of a publication, made side by side on as many threads as the machine has.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use super::figures::{self, Made};
use super::manifest::{FigureEntry, FileEntry};
use super::{Progress, PublishError, PublishOrder};
use crate::model::{Roadmap, View, file_stems};
use crate::publish::docx::{docx, figure_count};
use crate::publish::pptx::{DeckOptions, pptx};
use crate::publish::report::{Report, ReportOptions, report};
use crate::publish::{CsvOptions, FileOrder, TableFormat, TableKind, TableOptions, table_file};
use crate::store::WholeFolder;

/// More threads than this would only hold more pictures in memory at once.
const MOST_THREADS: usize = 8;

/// What is to be done, and how much of it is.
pub(super) struct Work<'a> {
    roadmap: &'a Roadmap,
    order: &'a PublishOrder,
    folder: &'a WholeFolder,
    watch: &'a (dyn Fn(Progress) -> bool + Sync),
    report: Report,
    views: Vec<(Arc<View>, String)>,
    /// Whether the views are the roadmap's own.
    saved: bool,
    next: AtomicUsize,
    done: AtomicUsize,
    total: usize,
    stopped: AtomicBool,
    made: Mutex<Result<Collected, PublishError>>,
}

/// What has been made so far: figures by their place, and files in any order.
type Collected = (Vec<(usize, FigureEntry)>, Vec<FileEntry>);

/// One piece of work.
enum Part {
    /// First, because it takes longest.
    Report,
    Deck,
    Tables(TableFormat),
    Figure(usize),
}

impl<'a> Work<'a> {
    pub(super) fn new(
        roadmap: &'a Roadmap,
        order: &'a PublishOrder,
        folder: &'a WholeFolder,
        watch: &'a (dyn Fn(Progress) -> bool + Sync),
    ) -> Self {
        let options = ReportOptions { lang: order.lang, reasons: order.internal };
        let report = report(roadmap, &options);
        let saved = !roadmap.views.is_empty();
        let views = if saved {
            let stems = file_stems(roadmap.views.iter().map(Arc::as_ref));
            roadmap.views.iter().cloned().zip(stems).collect()
        } else {
            vec![(Arc::new(View::whole()), "veikart".to_owned())]
        };
        // The deck is one step: its shapes are written in no time.
        let total = figure_count(&report) + 1 + TableFormat::ALL.len() + views.len();
        Self {
            roadmap,
            order,
            folder,
            watch,
            report,
            views,
            saved,
            next: AtomicUsize::new(0),
            done: AtomicUsize::new(0),
            total,
            stopped: AtomicBool::new(false),
            made: Mutex::new(Ok((Vec::new(), Vec::new()))),
        }
    }

    /// All figures in their order, and all files.
    pub(super) fn run(self) -> Result<(Vec<FigureEntry>, Vec<FileEntry>), PublishError> {
        let threads = thread::available_parallelism().map_or(1, usize::from).min(MOST_THREADS);
        thread::scope(|scope| {
            for _ in 1..threads {
                scope.spawn(|| self.work());
            }
            self.work();
        });
        let (mut figures, files) =
            self.made.into_inner().unwrap_or_else(PoisonError::into_inner)?;
        figures.sort_by_key(|(place, _)| *place);
        Ok((figures.into_iter().map(|(_, figure)| figure).collect(), files))
    }

    /// Takes one part after another until there is none, or somebody stopped.
    fn work(&self) {
        while let Some(part) = self.part(self.next.fetch_add(1, Ordering::Relaxed)) {
            if self.stopped.load(Ordering::Relaxed) {
                return;
            }
            if let Err(error) = self.make(&part) {
                self.stopped.store(true, Ordering::Relaxed);
                let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
                // That other threads stopped follows from the reason, and does not hide it.
                if matches!(&*made, Ok(_) | Err(PublishError::Stopped)) {
                    *made = Err(error);
                }
                return;
            }
        }
    }

    fn part(&self, number: usize) -> Option<Part> {
        let number = match number {
            0 => return Some(Part::Report),
            1 => return Some(Part::Deck),
            _ => number - 2,
        };
        if let Some(&format) = TableFormat::ALL.get(number) {
            return Some(Part::Tables(format));
        }
        let view = number - TableFormat::ALL.len();
        (view < self.views.len()).then_some(Part::Figure(view))
    }

    fn make(&self, part: &Part) -> Result<(), PublishError> {
        match part {
            Part::Report => {
                let template = self.order.template.as_deref();
                let watch = &mut |_number: usize| self.step().is_ok();
                let document = docx(self.roadmap, &self.report, template, watch)?;
                self.keep(("report.docx".to_owned(), document))
            }
            Part::Deck => {
                self.step()?;
                self.deck()
            }
            Part::Tables(format) => {
                self.step()?;
                self.tables(*format)
            }
            Part::Figure(place) => {
                self.step()?;
                let Some((view, stem)) = self.views.get(*place) else { return Ok(()) };
                let named = (stem.as_str(), self.saved);
                let keep = &mut |made| self.keep(made);
                let entry = figures::draw(self.roadmap, view, named, self.order, keep)?;
                self.collect(|(figures, _)| figures.push((*place, entry)));
                Ok(())
            }
        }
    }

    fn deck(&self) -> Result<(), PublishError> {
        let Work { roadmap, order, .. } = self;
        let options = DeckOptions { lang: order.lang, theme: order.theme, reasons: order.internal };
        let views: Vec<Arc<View>> = self.views.iter().map(|(view, _)| Arc::clone(view)).collect();
        let watch = &mut |_number: usize| !self.stopped.load(Ordering::Relaxed);
        let deck = pptx(roadmap, &views, &options, order.deck_template.as_deref(), watch)?;
        self.keep(("deck.pptx".to_owned(), deck))
    }

    /// The workbook and its like are one file; of CSV there is one per table.
    fn tables(&self, format: TableFormat) -> Result<(), PublishError> {
        let options = TableOptions { lang: self.order.lang, internal: self.order.internal };
        let kinds: &[TableKind] =
            if format == TableFormat::Csv { &TableKind::ALL } else { &[TableKind::Activities] };
        for &table in kinds {
            let name = if format == TableFormat::Csv { table.name() } else { "veikart" };
            let order = FileOrder { options, table, csv: CsvOptions::default() };
            let bytes = table_file(self.roadmap, format, order)?;
            self.keep((format!("tables/{name}.{}", format.ending()), bytes))?;
        }
        Ok(())
    }

    fn keep(&self, (path, bytes): Made) -> Result<(), PublishError> {
        if self.stopped.load(Ordering::Relaxed) {
            return Err(PublishError::Stopped);
        }
        self.folder.write(&path, &bytes)?;
        let entry = FileEntry::of(path, &bytes);
        self.collect(|(_, files)| files.push(entry));
        Ok(())
    }

    fn collect(&self, add: impl FnOnce(&mut Collected)) {
        if let Ok(made) = &mut *self.made.lock().unwrap_or_else(PoisonError::into_inner) {
            add(made);
        }
    }

    /// Begins the next step, unless somebody gave up.
    fn step(&self) -> Result<(), PublishError> {
        let done = self.done.fetch_add(1, Ordering::Relaxed);
        let on = (self.watch)(Progress { done, total: self.total });
        if on && !self.stopped.load(Ordering::Relaxed) {
            return Ok(());
        }
        self.stopped.store(true, Ordering::Relaxed);
        Err(PublishError::Stopped)
    }
}
