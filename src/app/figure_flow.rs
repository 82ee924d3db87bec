//! The ways of a figure out of the window: choose, draw on a thread, say what became of it.

use std::path::PathBuf;
use std::time::Instant;

use egui::{ColorImage, Context};

use super::command::Command;
use super::dialogs::{Dialog, ExportChoice, ExportDialog, What};
use super::figures::{FigureError, Order, Progress};
use super::file_flow::plain_file_name;
use super::files::{Purpose, save_problem};
use super::print_flow::Printing;
use super::publish_flow::Publishing;
use super::refresh_flow::Refreshing;
use super::report_flow::DocumentWriting;
use super::share_flow::Sharing;
use super::shell::VeikartApp;
use super::system_clipboard::CopiedFigure;
use super::task::Task;
use crate::i18n::{self, Value};
use crate::layout::Preset;

/// A figure that is being drawn.
#[derive(Debug)]
pub enum Drawing {
    Picture(Task<Result<Option<CopiedFigure>, FigureError>>),
    /// The alternative text of a figure, to copy.
    Words(Task<String>),
    Printing(Printing),
    Sharing(Sharing),
    Files(Writing),
    Document(DocumentWriting),
    Publishing(Publishing),
    Refreshing(Refreshing),
}

/// Figures that are being written to files.
#[derive(Debug)]
pub struct Writing {
    /// The file or the folder.
    path: PathBuf,
    pub(super) since: Instant,
    /// How many figures there are.
    pub(super) total: usize,
    pub(super) progress: Progress,
    /// How many files it became.
    answer: Task<Result<usize, FigureError>>,
}

/// A copied figure is as wide as a landscape page and as high as it must be.
const COPIED: Preset = Preset::Own { width_mm: 247.0, height_mm: None };

impl VeikartApp {
    /// Copies the figure in sight, or the words that stand in for it.
    pub(super) fn copy_out(&mut self, ctx: &Context, command: Command) {
        match command {
            Command::CopyAlternative => self.copy_alternative(ctx),
            _ => self.copy_figure(ctx),
        }
    }

    fn copy_figure(&mut self, ctx: &Context) {
        // The document it is pasted into has captions of its own.
        let choice =
            ExportChoice { preset: COPIED, caption: false, ..ExportChoice::new(self.look().lang) };
        if let Some(order) = self.order(&choice) {
            self.drawing = Some(Drawing::Picture(Task::start(ctx, move || order.copied())));
        }
    }

    fn copy_alternative(&mut self, ctx: &Context) {
        if let Some(order) = self.order(&ExportChoice::new(self.look().lang)) {
            self.drawing = Some(Drawing::Words(Task::start(ctx, move || order.words())));
        }
    }

    pub(super) fn ask_export(&mut self) {
        let usual = || ExportChoice::new(self.look().lang);
        let choice = self.settings.export.clone().unwrap_or_else(usual);
        let Some(session) = &self.session else { return };
        let roadmap = session.document.committed().clone();
        let dialog = ExportDialog::new(choice, roadmap, session.shown_figure());
        self.dialog = Some(Dialog::Export(Box::new(dialog)));
    }

    /// What is wanted of the roadmap as it is now.
    fn order(&self, choice: &ExportChoice) -> Option<Order> {
        let session = self.session.as_ref()?;
        Some(Order::new(session.document.committed(), &session.shown_figure(), choice))
    }

    pub(super) fn choose_export_place(&mut self, ctx: &Context, choice: ExportChoice) {
        self.settings.export = Some(choice.clone());
        self.keep_settings();
        let Some(session) = &self.session else { return };
        self.export_choice = Some(choice.clone());
        let folder = self.home_folder();
        match choice.what {
            What::AllFigures => {
                self.choose(ctx, Purpose::ExportFolder, "path-export-folder", &folder);
            }
            What::Shown => {
                let stem = match &session.view.figure {
                    Some(_) => session.view.view.file_stem(),
                    None => plain_file_name(&session.document.roadmap().title),
                };
                let ending = choice.format.ending();
                let start = folder.join(format!("{stem}.{ending}"));
                self.choose(ctx, Purpose::ExportFile(ending), "path-export-file", &start);
            }
        }
    }

    pub(super) fn export_to(&mut self, ctx: &Context, path: PathBuf) {
        let Some(choice) = self.export_choice.take() else { return };
        let Some(order) = self.order(&choice) else { return };
        let (total, progress) = (order.views.len(), Progress::default());
        let (target, seen) = (path.clone(), progress.clone());
        let answer = Task::start(ctx, move || match choice.what {
            What::Shown => order.write_file(choice.format, &target, &seen),
            What::AllFigures => order.write_folder(choice.format, &target, &seen),
        });
        let since = Instant::now();
        self.drawing = Some(Drawing::Files(Writing { path, since, total, progress, answer }));
    }

    /// Takes in what has been drawn.
    pub(super) fn figure_answers(&mut self, ctx: &Context) {
        match &self.drawing {
            None => {}
            Some(Drawing::Words(task)) => {
                let Some(answer) = task.poll() else { return };
                self.drawing = None;
                if let Ok(words) = answer {
                    ctx.copy_text(words);
                    let said = i18n::text(self.look().lang, "notice-copied-words");
                    self.toasts.say(said.into_owned());
                }
            }
            Some(Drawing::Printing(_)) => self.print_answers(),
            Some(Drawing::Sharing(_)) => self.share_answers(),
            Some(Drawing::Document(_)) => self.document_answers(),
            Some(Drawing::Publishing(_)) => self.publish_answers(),
            Some(Drawing::Refreshing(_)) => self.refresh_answers(),
            Some(Drawing::Picture(task)) => {
                let Some(answer) = task.poll() else { return };
                self.drawing = None;
                match answer {
                    Ok(Ok(picture)) => self.picture_copied(ctx, picture),
                    Ok(Err(error)) => self.figure_failed(&error),
                    Err(_) => {}
                }
            }
            Some(Drawing::Files(writing)) => {
                let Some(answer) = writing.answer.poll() else { return };
                let path = writing.path.display().to_string();
                let stopped = writing.progress.is_stopped();
                self.drawing = None;
                match answer {
                    Ok(Ok(count)) => {
                        let args = [("count", Value::from(count)), ("path", Value::from(path))];
                        let key = if stopped { "notice-export-stopped" } else { "notice-exported" };
                        self.toasts.say(i18n::format(self.look().lang, key, &args));
                    }
                    Ok(Err(error)) => self.figure_failed(&error),
                    Err(_) => {}
                }
            }
        }
    }

    /// Everything the system takes; at least the picture.
    fn picture_copied(&mut self, ctx: &Context, figure: Option<CopiedFigure>) {
        let Some(figure) = figure else { return };
        let whole = self.system_clipboard.take(&figure);
        if !whole {
            let size = [figure.picture.width as usize, figure.picture.height as usize];
            ctx.copy_image(ColorImage::from_rgba_unmultiplied(size, &figure.picture.rgba));
        }
        let key = if whole { "notice-copied-whole" } else { "notice-copied-picture" };
        self.toasts.say(i18n::text(self.look().lang, key).into_owned());
    }

    pub(super) fn figure_failed(&mut self, error: &FigureError) {
        let lang = self.look().lang;
        let words = match error {
            FigureError::Save(error) => save_problem(lang, error),
            FigureError::Export(_) => i18n::text(lang, "problem-figure-size").into_owned(),
        };
        let title = i18n::text(lang, "problem-export").into_owned();
        self.dialog = Some(Dialog::Problem { title, words });
    }
}
