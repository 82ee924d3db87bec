//! The sign that something slow is under way, and the way out of it.

use std::time::{Duration, Instant};

use egui::{Context, Id, Key, Modal, Spinner};

use super::dialogs::document_keys;
use super::figure_flow::Drawing;
use super::files::Source;
use super::session::file_name;
use super::shell::VeikartApp;
use super::style::color32;
use crate::i18n::{self, Value};

/// Work that is done before this shows no sign.
const PATIENCE: Duration = Duration::from_millis(250);

impl VeikartApp {
    /// While a big file is read or many figures are written: what is done, and a button to
    /// give up.
    pub(super) fn waiting(&mut self, ctx: &Context) {
        let Some((since, words)) = self.slow_work() else { return };
        let waited = since.elapsed();
        if waited < PATIENCE {
            ctx.request_repaint_after(PATIENCE - waited);
            return;
        }
        let look = self.look();
        let backdrop = color32(look.theme.label_dark.with_alpha(110));
        let modal = Modal::new(Id::unique("waiting")).backdrop_color(backdrop);
        let given_up = modal.show(ctx, |ui| {
            ui.set_width(320.0);
            ui.horizontal(|ui| {
                ui.add(Spinner::new().size(22.0));
                ui.label(words);
            });
            ui.add_space(8.0);
            let escaped = ui.input(|input| input.key_pressed(Key::Escape));
            ui.button(i18n::text(look.lang, "dialog-cancel")).clicked() || escaped
        });
        if given_up.inner {
            self.give_up();
        }
    }

    /// Since when something has been under way, and what.
    fn slow_work(&self) -> Option<(Instant, String)> {
        let lang = self.look().lang;
        if let Some(opening) = &self.opening {
            let name = match &opening.source {
                Source::Path(path) => file_name(path),
                Source::Sample(sample) => i18n::text(lang, sample.title_key()).into_owned(),
            };
            let words = i18n::format(lang, "waiting-open", &[("name", Value::from(name))]);
            return Some((opening.since, words));
        }
        match &self.drawing {
            Some(Drawing::Files(writing)) if !writing.progress.is_stopped() => {
                let numbers = [
                    ("number", Value::from(writing.progress.number())),
                    ("total", Value::from(writing.total)),
                ];
                Some((writing.since, i18n::format(lang, "waiting-export", &numbers)))
            }
            Some(Drawing::Document(writing)) if !writing.progress.is_stopped() => {
                let numbers = [
                    ("number", Value::from(writing.progress.number())),
                    ("total", Value::from(writing.total)),
                ];
                let key = document_keys(writing.kind).waiting;
                Some((writing.since, i18n::format(lang, key, &numbers)))
            }
            Some(Drawing::Printing(printing)) if !printing.progress.is_stopped() => {
                let numbers = [
                    ("number", Value::from(printing.progress.number())),
                    ("total", Value::from(printing.total)),
                ];
                Some((printing.since, i18n::format(lang, "waiting-export", &numbers)))
            }
            Some(Drawing::Publishing(publishing)) if !publishing.progress.is_stopped() => {
                let numbers = [
                    ("number", Value::from(publishing.progress.number())),
                    ("total", Value::from(publishing.progress.total())),
                ];
                Some((publishing.since, i18n::format(lang, "publish-waiting", &numbers)))
            }
            Some(Drawing::Refreshing(refreshing)) => {
                let words = [("name", Value::from(file_name(&refreshing.path)))];
                Some((refreshing.since, i18n::format(lang, "refresh-waiting", &words)))
            }
            _ => None,
        }
    }

    /// Figures that are written stay; what became of them is said when the thread has stopped.
    fn give_up(&mut self) {
        self.opening = None;
        match &self.drawing {
            Some(Drawing::Files(writing)) => writing.progress.stop(),
            Some(Drawing::Document(writing)) => writing.progress.stop(),
            Some(Drawing::Publishing(publishing)) => publishing.progress.stop(),
            Some(Drawing::Printing(printing)) => printing.progress.stop(),
            // A document is written whole in a moment: then it is too late to stop.
            Some(
                Drawing::Picture(_)
                | Drawing::Words(_)
                | Drawing::Sharing(_)
                | Drawing::Refreshing(_),
            )
            | None => {}
        }
    }
}
