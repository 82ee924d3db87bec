//! The way of the report out of the window: choose, write on a thread, say what became of it.

use std::path::{Path, PathBuf};
use std::time::Instant;

use egui::Context;

use super::dialogs::{Dialog, ReportChoice};
use super::figure_flow::Drawing;
use super::figures::Progress;
use super::file_flow::plain_file_name;
use super::files::{Purpose, save_problem};
use super::shell::VeikartApp;
use super::task::Task;
use crate::i18n::{self, Lang, Value};
use crate::model::Roadmap;
use crate::publish::docx::{DocxError, docx, figure_count};
use crate::publish::report::{Report, ReportOptions, report};
use crate::store::{self, SaveError};

/// A report that is being written.
#[derive(Debug)]
pub struct Reporting {
    path: PathBuf,
    pub(super) since: Instant,
    /// How many figures it has.
    pub(super) total: usize,
    pub(super) progress: Progress,
    answer: Task<Result<(), ReportError>>,
}

/// Why there is no report.
#[derive(Clone, Debug)]
enum ReportError {
    Template(PathBuf, String),
    Docx(DocxError),
    Save(SaveError),
}

impl VeikartApp {
    pub(super) fn ask_report(&mut self) {
        let Some(session) = &self.session else { return };
        let of_content = Lang::from_tag(&session.document.roadmap().language);
        let lang = of_content.unwrap_or(self.look().lang);
        let template = self.settings.report_template.clone();
        self.dialog = Some(Dialog::Report(ReportChoice::new(lang, template)));
    }

    pub(super) fn choose_report_template(&mut self, ctx: &Context, choice: ReportChoice) {
        let start = choice.template().unwrap_or_else(|| self.home_folder());
        self.report_choice = Some(choice);
        self.choose(ctx, Purpose::ReportTemplate, "report-choose-template", &start);
    }

    /// Back in the dialog, with a template or without.
    pub(super) fn report_template_chosen(&mut self, path: Option<PathBuf>) {
        let Some(choice) = self.report_choice.take() else { return };
        let choice = match path {
            Some(path) => choice.with_template(path),
            None => choice,
        };
        self.dialog = Some(Dialog::Report(choice));
    }

    pub(super) fn choose_report_place(&mut self, ctx: &Context, choice: ReportChoice) {
        let Some(session) = &self.session else { return };
        let name = plain_file_name(&session.document.roadmap().title);
        let start = self.home_folder().join(name).with_extension("docx");
        self.settings.report_template = choice.template();
        self.keep_settings();
        self.report_choice = Some(choice);
        self.choose(ctx, Purpose::Report, "report-save", &start);
    }

    pub(super) fn report_to(&mut self, ctx: &Context, path: PathBuf) {
        let (Some(choice), Some(session)) = (self.report_choice.take(), &self.session) else {
            return;
        };
        let roadmap = session.document.committed().clone();
        let options = ReportOptions { lang: choice.lang, reasons: choice.reasons };
        let made = report(&roadmap, &options);
        let (total, progress) = (figure_count(&made), Progress::default());
        let (target, seen, template) = (path.clone(), progress.clone(), choice.template());
        let answer =
            Task::start(ctx, move || write(&roadmap, &made, template.as_deref(), &target, &seen));
        let since = Instant::now();
        self.drawing = Some(Drawing::Report(Reporting { path, since, total, progress, answer }));
    }

    /// Takes in a report that has been written, or has not.
    pub(super) fn report_answers(&mut self) {
        let Some(Drawing::Report(reporting)) = &self.drawing else { return };
        let Some(answer) = reporting.answer.poll() else { return };
        let path = reporting.path.display().to_string();
        self.drawing = None;
        let lang = self.look().lang;
        let words = match answer {
            Ok(Ok(())) => {
                let args = [("path", Value::from(path))];
                return self.toasts.say(i18n::format(lang, "report-saved", &args));
            }
            Ok(Err(ReportError::Docx(DocxError::Stopped))) => {
                return self.toasts.say(i18n::text(lang, "report-problem-stopped").into_owned());
            }
            Ok(Err(error)) => problem(lang, &error),
            Err(_) => i18n::text(lang, "problem-program-words").into_owned(),
        };
        let title = i18n::text(lang, "report-problem").into_owned();
        self.dialog = Some(Dialog::Problem { title, words });
    }
}

fn problem(lang: Lang, error: &ReportError) -> String {
    match error {
        ReportError::Save(error) => save_problem(lang, error),
        ReportError::Template(path, why) => {
            let why = format!("{}: {why}", path.display());
            i18n::format(lang, "report-problem-template", &[("why", Value::from(why))])
        }
        ReportError::Docx(error) => {
            let args: Vec<(&str, Value<'_>)> =
                error.args().into_iter().map(|(name, value)| (name, Value::from(value))).collect();
            i18n::format(lang, error.key(), &args)
        }
    }
}

/// The whole report, or none.
fn write(
    roadmap: &Roadmap,
    report: &Report,
    template: Option<&Path>,
    target: &Path,
    progress: &Progress,
) -> Result<(), ReportError> {
    let read = |path: &Path| {
        let refused = |why: std::io::Error| ReportError::Template(path.into(), why.to_string());
        std::fs::read(path).map_err(refused)
    };
    let template = template.map(read).transpose()?;
    let watch = &mut |_number: usize| {
        progress.begin_next();
        !progress.is_stopped()
    };
    let document = docx(roadmap, report, template.as_deref(), watch).map_err(ReportError::Docx)?;
    if progress.is_stopped() {
        return Err(ReportError::Docx(DocxError::Stopped));
    }
    store::write_whole(target, &document).map_err(ReportError::Save)
}
