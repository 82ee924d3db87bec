//! A copy of the roadmap that can leave the house: without what is for the editors only.

use std::path::PathBuf;

use egui::Context;

use super::dialogs::{ComesAlong, Dialog};
use super::figure_flow::Drawing;
use super::file_flow::plain_file_name;
use super::files::{Purpose, save_problem};
use super::shell::VeikartApp;
use super::task::Task;
use crate::i18n::{self, Value};
use crate::store::{self, SaveError, SaveOptions};

/// A copy that is being written.
#[derive(Debug)]
pub struct Sharing {
    path: PathBuf,
    answer: Task<Result<(), SaveError>>,
}

impl VeikartApp {
    pub(super) fn ask_share(&mut self) {
        let look = self.look();
        let Some(session) = &self.session else { return };
        let along = ComesAlong::of(session.document.roadmap(), look);
        self.dialog = Some(Dialog::Share(along));
    }

    pub(super) fn choose_share_place(&mut self, ctx: &Context) {
        let Some(session) = &self.session else { return };
        let lang = self.look().lang;
        let name = plain_file_name(&session.document.roadmap().title);
        let name = i18n::format(lang, "share-name", &[("name", Value::from(name))]);
        let start = self.home_folder().join(format!("{name}.ron"));
        self.choose(ctx, Purpose::Share, "share-save", &start);
    }

    /// Writes the copy, unless the place is that of the roadmap itself.
    pub(super) fn share_to(&mut self, ctx: &Context, path: PathBuf) {
        let lang = self.look().lang;
        let Some(session) = &self.session else { return };
        let own = session.file.as_ref().map(|file| file.path.clone());
        let same = |own: &PathBuf| match (own.canonicalize(), path.canonicalize()) {
            (Ok(own), Ok(path)) => own == path,
            _ => *own == path,
        };
        if own.as_ref().is_some_and(same) {
            let title = i18n::text(lang, "share-problem").into_owned();
            let words = i18n::text(lang, "share-problem-itself").into_owned();
            self.dialog = Some(Dialog::Problem { title, words });
            return;
        }
        let roadmap = session.document.committed().clone();
        let target = path.clone();
        let answer = Task::start(ctx, move || {
            let shared = roadmap.without_internal();
            store::save(&shared, &target, SaveOptions::default()).map(|_saved| ())
        });
        self.drawing = Some(Drawing::Sharing(Sharing { path, answer }));
    }

    /// Takes in a copy that has been written, or has not.
    pub(super) fn share_answers(&mut self) {
        let Some(Drawing::Sharing(sharing)) = &self.drawing else { return };
        let Some(answer) = sharing.answer.poll() else { return };
        let path = sharing.path.display().to_string();
        self.drawing = None;
        let lang = self.look().lang;
        let words = match answer {
            Ok(Ok(())) => {
                let args = [("path", Value::from(path))];
                return self.toasts.say(i18n::format(lang, "share-done", &args));
            }
            Ok(Err(error)) => save_problem(lang, &error),
            Err(_) => i18n::text(lang, "problem-program-words").into_owned(),
        };
        let title = i18n::text(lang, "share-problem").into_owned();
        self.dialog = Some(Dialog::Problem { title, words });
    }
}
