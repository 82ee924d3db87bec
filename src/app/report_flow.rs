//! The way of report and deck out of the window: choose, write on a thread, say what became of it.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use egui::Context;

use super::command::Command;
use super::dialogs::{Dialog, DocumentChoice, document_keys};
use super::figure_flow::Drawing;
use super::figures::Progress;
use super::file_flow::plain_file_name;
use super::files::{DocumentKind, Purpose, save_problem};
use super::shell::VeikartApp;
use super::task::Task;
use crate::i18n::{self, Lang, Value};
use crate::model::{Roadmap, View};
use crate::publish::docx::{DocxError, docx, figure_count};
use crate::publish::pptx::{DeckError, DeckOptions, pptx};
use crate::publish::report::{Report, ReportOptions, report};
use crate::store::{self, SaveError};
use crate::theme::ThemeKind;

/// A report or a deck that is being written.
#[derive(Debug)]
pub struct DocumentWriting {
    path: PathBuf,
    pub(super) kind: DocumentKind,
    pub(super) since: Instant,
    /// How many figures it has.
    pub(super) total: usize,
    pub(super) progress: Progress,
    answer: Task<Result<(), DocumentError>>,
}

/// Why there is no document.
#[derive(Clone, Debug)]
enum DocumentError {
    Template(DocumentKind, PathBuf, String),
    Docx(DocxError),
    Deck(DeckError),
    Save(SaveError),
}

impl VeikartApp {
    /// Asks how the report is wanted, or the deck.
    pub(super) fn ask_document(&mut self, command: Command) {
        let Some(session) = &self.session else { return };
        let is_deck = command == Command::Deck;
        let kind = if is_deck { DocumentKind::Deck } else { DocumentKind::Report };
        let of_content = Lang::from_tag(&session.document.roadmap().language);
        let lang = of_content.unwrap_or(self.look().lang);
        let template = match kind {
            DocumentKind::Report => self.settings.report_template.clone(),
            DocumentKind::Deck => self.settings.deck_template.clone(),
        };
        self.dialog = Some(Dialog::Document(DocumentChoice::new(kind, lang, template)));
    }

    pub(super) fn choose_document_template(&mut self, ctx: &Context, choice: DocumentChoice) {
        let start = choice.template().unwrap_or_else(|| self.home_folder());
        let kind = choice.kind;
        self.document_choice = Some(choice);
        self.choose(ctx, Purpose::Template(kind), document_keys(kind).choose_template, &start);
    }

    /// Back in the dialog, with a template or without.
    pub(super) fn document_template_chosen(&mut self, path: Option<PathBuf>) {
        let Some(choice) = self.document_choice.take() else { return };
        let choice = match path {
            Some(path) => choice.with_template(path),
            None => choice,
        };
        self.dialog = Some(Dialog::Document(choice));
    }

    pub(super) fn choose_document_place(&mut self, ctx: &Context, choice: DocumentChoice) {
        let Some(session) = &self.session else { return };
        let kind = choice.kind;
        let name = plain_file_name(&session.document.roadmap().title);
        let start = self.home_folder().join(name).with_extension(kind.ending());
        match kind {
            DocumentKind::Report => self.settings.report_template = choice.template(),
            DocumentKind::Deck => self.settings.deck_template = choice.template(),
        }
        self.keep_settings();
        self.document_choice = Some(choice);
        self.choose(ctx, Purpose::Document(kind), document_keys(kind).save, &start);
    }

    pub(super) fn document_to(&mut self, ctx: &Context, path: PathBuf) {
        let (Some(choice), Some(session)) = (self.document_choice.take(), &self.session) else {
            return;
        };
        let roadmap = session.document.committed().clone();
        let (kind, progress) = (choice.kind, Progress::default());
        let made = Made::new(&roadmap, &choice);
        let total = made.figures();
        let (target, seen, template) = (path.clone(), progress.clone(), choice.template());
        let answer =
            Task::start(ctx, move || write(&roadmap, &made, template.as_deref(), &target, &seen));
        let since = Instant::now();
        let writing = DocumentWriting { path, kind, since, total, progress, answer };
        self.drawing = Some(Drawing::Document(writing));
    }

    /// Takes in a document that has been written, or has not.
    pub(super) fn document_answers(&mut self) {
        let Some(Drawing::Document(writing)) = &self.drawing else { return };
        let Some(answer) = writing.answer.poll() else { return };
        let (path, keys) = (writing.path.display().to_string(), document_keys(writing.kind));
        self.drawing = None;
        let lang = self.look().lang;
        let words = match answer {
            Ok(Ok(())) => {
                let args = [("path", Value::from(path))];
                return self.toasts.say(i18n::format(lang, keys.saved, &args));
            }
            Ok(Err(
                ref error @ (DocumentError::Docx(DocxError::Stopped)
                | DocumentError::Deck(DeckError::Stopped)),
            )) => return self.toasts.say(problem(lang, error)),
            Ok(Err(error)) => problem(lang, &error),
            Err(_) => i18n::text(lang, "problem-program-words").into_owned(),
        };
        let title = i18n::text(lang, keys.problem).into_owned();
        self.dialog = Some(Dialog::Problem { title, words });
    }
}

/// What is to be written.
enum Made {
    Report(Report),
    Deck(DeckOptions, Vec<Arc<View>>),
}

impl Made {
    fn new(roadmap: &Roadmap, choice: &DocumentChoice) -> Self {
        let DocumentChoice { lang, reasons, .. } = *choice;
        match choice.kind {
            DocumentKind::Report => Self::Report(report(roadmap, &ReportOptions { lang, reasons })),
            DocumentKind::Deck => {
                let views = match roadmap.views.is_empty() {
                    true => vec![Arc::new(View::whole())],
                    false => roadmap.views.clone(),
                };
                Self::Deck(DeckOptions { lang, theme: ThemeKind::Light, reasons }, views)
            }
        }
    }

    fn figures(&self) -> usize {
        match self {
            Self::Report(report) => figure_count(report),
            Self::Deck(_, views) => views.len(),
        }
    }
}

fn problem(lang: Lang, error: &DocumentError) -> String {
    match error {
        DocumentError::Save(error) => save_problem(lang, error),
        DocumentError::Template(kind, path, why) => {
            let key = match kind {
                DocumentKind::Report => "report-problem-template",
                DocumentKind::Deck => "deck-problem-template",
            };
            let why = format!("{}: {why}", path.display());
            i18n::format(lang, key, &[("why", Value::from(why))])
        }
        DocumentError::Deck(error) => sentence(lang, error.key(), error.args()),
        DocumentError::Docx(error) => sentence(lang, error.key(), error.args()),
    }
}

fn sentence(lang: Lang, key: &str, args: Vec<(&'static str, String)>) -> String {
    let args: Vec<(&str, Value<'_>)> =
        args.into_iter().map(|(name, value)| (name, Value::from(value))).collect();
    i18n::format(lang, key, &args)
}

/// The whole document, or none.
fn write(
    roadmap: &Roadmap,
    made: &Made,
    template: Option<&Path>,
    target: &Path,
    progress: &Progress,
) -> Result<(), DocumentError> {
    let kind = match made {
        Made::Report(_) => DocumentKind::Report,
        Made::Deck(..) => DocumentKind::Deck,
    };
    let read = |path: &Path| {
        let refused =
            |why: std::io::Error| DocumentError::Template(kind, path.into(), why.to_string());
        std::fs::read(path).map_err(refused)
    };
    let template = template.map(read).transpose()?;
    let watch = &mut |_number: usize| {
        progress.begin_next();
        !progress.is_stopped()
    };
    let template = template.as_deref();
    let document = match made {
        Made::Report(report) => {
            docx(roadmap, report, template, watch).map_err(DocumentError::Docx)?
        }
        Made::Deck(options, views) => {
            pptx(roadmap, views, options, template, watch).map_err(DocumentError::Deck)?
        }
    };
    if progress.is_stopped() {
        return Err(match made {
            Made::Report(_) => DocumentError::Docx(DocxError::Stopped),
            Made::Deck(..) => DocumentError::Deck(DeckError::Stopped),
        });
    }
    store::write_whole(target, &document).map_err(DocumentError::Save)
}
