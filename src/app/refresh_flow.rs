//! Figures in a document that was worked on: choose it, renew them on a thread, say what changed.

use std::path::PathBuf;
use std::time::Instant;

use egui::Context;

use super::dialogs::Dialog;
use super::figure_flow::Drawing;
use super::files::Purpose;
use super::session::file_name;
use super::shell::VeikartApp;
use super::task::Task;
use crate::i18n::{self, Value};
use crate::publish::refresh::{RefreshError, RefreshOptions, Refreshed, refresh_file};
use crate::store::backup_folder;

/// A document whose figures are being renewed.
#[derive(Debug)]
pub struct Refreshing {
    pub(super) path: PathBuf,
    pub(super) since: Instant,
    answer: Task<Result<Refreshed, RefreshError>>,
}

impl VeikartApp {
    pub(super) fn ask_refresh(&mut self, ctx: &Context) {
        if self.session.is_some() {
            let start = self.home_folder();
            self.choose(ctx, Purpose::Refresh, "refresh-choose", &start);
        }
    }

    pub(super) fn refresh_figures_in(&mut self, ctx: &Context, path: PathBuf) {
        let Some(session) = &self.session else { return };
        let roadmap = session.document.committed().clone();
        let target = path.clone();
        let answer = Task::start(ctx, move || {
            let backups = backup_folder();
            refresh_file(&target, &roadmap, &RefreshOptions::default(), backups.as_deref())
        });
        let since = Instant::now();
        self.drawing = Some(Drawing::Refreshing(Refreshing { path, since, answer }));
    }

    /// Takes in what became of the figures of a document.
    pub(super) fn refresh_answers(&mut self) {
        let Some(Drawing::Refreshing(refreshing)) = &self.drawing else { return };
        let Some(answer) = refreshing.answer.poll() else { return };
        let name = file_name(&refreshing.path);
        self.drawing = None;
        let lang = self.look().lang;
        let named = |key| i18n::format(lang, key, &[("name", Value::from(name.as_str()))]);
        let (title, words) = match answer {
            Ok(Ok(refreshed)) => {
                let mut lines = refreshed.outcome.lines(lang, &RefreshOptions::default());
                let key = match refreshed.backup {
                    Some(backup) => {
                        let args = [("path", Value::from(backup.display().to_string()))];
                        lines.push(i18n::text(lang, "refresh-rest").into_owned());
                        lines.push(i18n::format(lang, "refresh-backup", &args));
                        "refresh-done"
                    }
                    None => "refresh-nothing",
                };
                (named(key), lines.join("\n\n"))
            }
            Ok(Err(error)) => {
                let args: Vec<(&str, Value<'_>)> = error
                    .args()
                    .into_iter()
                    .map(|(name, value)| (name, Value::from(value)))
                    .collect();
                (named("refresh-problem"), i18n::format(lang, error.key(), &args))
            }
            Err(_) => {
                let words = i18n::text(lang, "problem-program-words").into_owned();
                (named("refresh-problem"), words)
            }
        };
        self.dialog = Some(Dialog::Problem { title, words });
    }
}
