//! The way onto paper: a PDF that the system's viewer opens, which has the system's print dialog.

use std::path::PathBuf;
use std::time::Instant;

use egui::Context;

use super::dialogs::{Dialog, PrintChoice, PrintDialog};
use super::figure_flow::Drawing;
use super::figures::{FigureError, Progress};
use super::files::Chooser;
use super::shell::VeikartApp;
use super::task::Task;
use crate::i18n::{self, Value};

/// Sheets that are being drawn.
#[derive(Debug)]
pub struct Printing {
    pub(super) since: Instant,
    pub(super) total: usize,
    pub(super) progress: Progress,
    answer: Task<Result<Option<Printed>, FigureError>>,
}

/// A PDF to print, and whether the system opened it.
#[derive(Debug)]
struct Printed {
    path: PathBuf,
    opened: bool,
}

impl VeikartApp {
    pub(super) fn ask_print(&mut self) {
        let look = self.look();
        let Some(session) = &self.session else { return };
        let roadmap = session.document.committed().clone();
        let dialog = PrintDialog::new(PrintChoice::new(look), roadmap, session.shown_figure());
        self.dialog = Some(Dialog::Print(Box::new(dialog)));
    }

    pub(super) fn print(&mut self, ctx: &Context, choice: &PrintChoice) {
        let Some(session) = &self.session else { return };
        let order = choice.order(session.document.committed(), &session.shown_figure());
        let (total, progress) = (order.views.len(), Progress::default());
        let seen = progress.clone();
        // Without a desktop there is no viewer either.
        let desktop = self.chooser == Chooser::Desktop;
        let answer = Task::start(ctx, move || {
            let path = order.write_for_printer(&seen)?;
            Ok(path.map(|path| {
                let opened = desktop && open::that_detached(&path).is_ok();
                Printed { path, opened }
            }))
        });
        let since = Instant::now();
        self.drawing = Some(Drawing::Printing(Printing { since, total, progress, answer }));
    }

    /// Takes in what has been drawn for the printer.
    pub(super) fn print_answers(&mut self) {
        let Some(Drawing::Printing(printing)) = &self.drawing else { return };
        let Some(answer) = printing.answer.poll() else { return };
        self.drawing = None;
        let lang = self.look().lang;
        match answer {
            Ok(Ok(Some(printed))) => {
                let path = [("path", Value::from(printed.path.display().to_string()))];
                let key = if printed.opened { "print-opened" } else { "print-lies" };
                self.toasts.say(i18n::format(lang, key, &path));
            }
            Ok(Ok(None)) => self.toasts.say(i18n::text(lang, "print-stopped").into_owned()),
            Ok(Err(error)) => self.figure_failed(&error),
            Err(_) => {
                let title = i18n::text(lang, "problem-export").into_owned();
                let words = i18n::text(lang, "problem-program-words").into_owned();
                self.dialog = Some(Dialog::Problem { title, words });
            }
        }
    }
}
