//! The way of everything out of the window: choose, write on a thread, say what became of it.

use std::path::{Path, PathBuf};
use std::time::Instant;

use egui::Context;

use super::dialogs::{ComesAlong, Dialog, PublishChoice, document_keys};
use super::figure_flow::Drawing;
use super::figures::Progress;
use super::file_flow::plain_file_name;
use super::files::{DocumentKind, Purpose};
use super::shell::VeikartApp;
use super::task::Task;
use crate::i18n::{self, Lang, Value};
use crate::model::Roadmap;
use crate::publish::bundle::{Manifest, PublishError, PublishOrder, place_in, publish};
use crate::store::SaveError;

/// A publication that is being written.
#[derive(Debug)]
pub struct Publishing {
    folder: PathBuf,
    choice: PublishChoice,
    pub(super) since: Instant,
    pub(super) progress: Progress,
    answer: Task<Result<Manifest, PublishError>>,
}

impl VeikartApp {
    pub(super) fn ask_publish(&mut self) {
        let look = self.look();
        let Some(session) = &self.session else { return };
        let roadmap = session.document.roadmap();
        let lang = Lang::from_tag(&roadmap.language).unwrap_or(look.lang);
        let along = ComesAlong::of(roadmap, look);
        let report = self.settings.report_template.clone();
        let deck = self.settings.deck_template.clone();
        self.dialog = Some(Dialog::Publish(PublishChoice::new(lang, report, deck, along)));
    }

    pub(super) fn choose_publish_template(
        &mut self,
        ctx: &Context,
        choice: PublishChoice,
        kind: DocumentKind,
    ) {
        let start = choice.template(kind).unwrap_or_else(|| self.home_folder());
        self.publish_choice = Some(choice);
        let title = document_keys(kind).choose_template;
        self.choose(ctx, Purpose::PublishTemplate(kind), title, &start);
    }

    /// Back in the dialog, with a template or without.
    pub(super) fn publish_template_chosen(&mut self, path: Option<(DocumentKind, PathBuf)>) {
        let Some(choice) = self.publish_choice.take() else { return };
        let choice = match path {
            Some((kind, path)) => choice.with_template(kind, &path),
            None => choice,
        };
        self.dialog = Some(Dialog::Publish(choice));
    }

    pub(super) fn choose_publish_place(&mut self, ctx: &Context, choice: PublishChoice) {
        self.settings.report_template = choice.template(DocumentKind::Report);
        self.settings.deck_template = choice.template(DocumentKind::Deck);
        self.keep_settings();
        self.publish_choice = Some(choice);
        let start = self.home_folder();
        self.choose(ctx, Purpose::PublishFolder, "publish-folder", &start);
    }

    /// Publishes what was chosen; with `replace` over files that somebody changed.
    pub(super) fn publish_to(&mut self, ctx: &Context, folder: PathBuf, replace: bool) {
        let (Some(choice), Some(session)) = (self.publish_choice.take(), &self.session) else {
            return;
        };
        let roadmap = session.document.committed().clone();
        let progress = Progress::default();
        let name = plain_file_name(&roadmap.title);
        let folder = if replace { folder } else { place_in(&folder, &name) };
        let (target, seen, wanted) = (folder.clone(), progress.clone(), choice.clone());
        let answer = Task::start(ctx, move || write(&roadmap, &wanted, replace, &target, &seen));
        let since = Instant::now();
        let publishing = Publishing { folder, choice, since, progress, answer };
        self.drawing = Some(Drawing::Publishing(publishing));
    }

    /// Takes in a publication that has been written, or has not.
    pub(super) fn publish_answers(&mut self) {
        let Some(Drawing::Publishing(publishing)) = &self.drawing else { return };
        let Some(answer) = publishing.answer.poll() else { return };
        let (folder, choice) = (publishing.folder.clone(), publishing.choice.clone());
        self.drawing = None;
        let lang = self.look().lang;
        let words = match answer {
            Ok(Ok(manifest)) => {
                let args = [
                    ("figures", Value::from(manifest.figures.len())),
                    ("count", Value::from(manifest.files.len() + 1)),
                    ("path", Value::from(folder.display().to_string())),
                ];
                return self.toasts.say(i18n::format(lang, "publish-done", &args));
            }
            Ok(Err(PublishError::Stopped)) => {
                return self.toasts.say(i18n::text(lang, "publish-problem-stopped").into_owned());
            }
            Ok(Err(PublishError::Changed { files, .. })) => {
                self.publish_choice = Some(choice);
                self.dialog = Some(Dialog::ReplacePublished { folder, files });
                return;
            }
            Ok(Err(error)) => {
                let args: Vec<(&str, Value<'_>)> = error
                    .args()
                    .into_iter()
                    .map(|(name, value)| (name, Value::from(value)))
                    .collect();
                i18n::format(lang, error.key(), &args)
            }
            Err(_) => i18n::text(lang, "problem-program-words").into_owned(),
        };
        let title = i18n::text(lang, "publish-problem").into_owned();
        self.dialog = Some(Dialog::Problem { title, words });
    }
}

fn write(
    roadmap: &Roadmap,
    choice: &PublishChoice,
    replace: bool,
    folder: &Path,
    progress: &Progress,
) -> Result<Manifest, PublishError> {
    let read = |path: PathBuf| {
        std::fs::read(&path)
            .map_err(|why| SaveError::Failed { path: path.clone(), why: why.to_string() })
    };
    let order = PublishOrder {
        theme: choice.theme,
        preset: choice.preset,
        template: choice.template(DocumentKind::Report).map(read).transpose()?,
        deck_template: choice.template(DocumentKind::Deck).map(read).transpose()?,
        internal: choice.internal,
        replace,
        ..PublishOrder::new(choice.lang)
    };
    publish(roadmap, &order, folder, &|reached| {
        progress.reach(reached.done + 1, reached.total);
        !progress.is_stopped()
    })
}
