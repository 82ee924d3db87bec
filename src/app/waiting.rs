//! The sign that something slow is under way, and the way out of it.

use std::time::Duration;

use egui::{Context, Id, Modal, Spinner};

use super::files::Source;
use super::session::file_name;
use super::shell::VeikartApp;
use super::style::color32;
use crate::i18n::{self, Value};

/// Work that is done before this shows no sign.
const PATIENCE: Duration = Duration::from_millis(250);

impl VeikartApp {
    /// While a big file is read: which one, and a button to give up.
    pub(super) fn waiting(&mut self, ctx: &Context) {
        let Some(opening) = &self.opening else { return };
        let waited = opening.since.elapsed();
        if waited < PATIENCE {
            ctx.request_repaint_after(PATIENCE - waited);
            return;
        }
        let look = self.look();
        let name = match &opening.source {
            Source::Path(path) => file_name(path),
            Source::Sample(sample) => i18n::text(look.lang, sample.title_key()).into_owned(),
        };
        let words = i18n::format(look.lang, "waiting-open", &[("name", Value::from(name))]);
        let backdrop = color32(look.theme.label_dark.with_alpha(110));
        let modal = Modal::new(Id::unique("waiting")).backdrop_color(backdrop);
        let given_up = modal.show(ctx, |ui| {
            ui.set_width(320.0);
            ui.horizontal(|ui| {
                ui.add(Spinner::new().size(22.0));
                ui.label(words);
            });
            ui.add_space(8.0);
            ui.button(i18n::text(look.lang, "dialog-cancel")).clicked()
        });
        if given_up.inner {
            self.opening = None;
        }
    }
}
