//! What the program remembers and a person may choose, on one small page.

use egui::{ComboBox, Context, Grid, Ui};

use super::Answer;
use super::frame::{Button, button_row, dialog};
use crate::app::command::Command;
use crate::app::session::Look;
use crate::app::settings::{Motion, Settings, ThemeChoice};
use crate::i18n::{self, Lang};

/// The settings as they are chosen here; they hold at once.
#[derive(Debug)]
pub struct PreferencesEntry(Settings);

impl PreferencesEntry {
    pub fn new(settings: Settings) -> Self {
        Self(settings)
    }

    /// The settings with what is chosen here, if that is otherwise than now.
    pub(super) fn settings(&self, now: &Settings) -> Option<Settings> {
        let chosen = &self.0;
        let settings = Settings {
            language: chosen.language,
            theme: chosen.theme,
            scale: chosen.scale,
            motion: chosen.motion,
            snap: chosen.snap,
            outline: chosen.outline,
            inspector: chosen.inspector,
            history: chosen.history,
            filter_bar: chosen.filter_bar,
            recent: if chosen.recent.is_empty() { Vec::new() } else { now.recent.clone() },
            chosen: if chosen.chosen.is_empty() { Vec::new() } else { now.chosen.clone() },
            looks: if chosen.looks.is_empty() { Vec::new() } else { now.looks.clone() },
            ..now.clone()
        };
        (settings != *now).then_some(settings)
    }

    pub(super) fn show(&mut self, ctx: &Context, look: Look) -> Option<Answer> {
        let say = |key| i18n::text(look.lang, key);
        let title = say("command-preferences");
        dialog(ctx, look, title.trim_end_matches('…'), 520.0, |ui| {
            Grid::new("preferences").num_columns(2).spacing([18.0, 10.0]).show(ui, |ui| {
                self.choices_ui(ui, look);
                ui.label(say("preferences-panels"));
                ui.vertical(|ui| self.panels_ui(ui, look));
                ui.end_row();
                ui.label(say("preferences-memory"));
                ui.vertical(|ui| self.memory_ui(ui, look));
                ui.end_row();
            });
            ui.add_space(14.0);
            button_row(ui, look, &[Button::close(say("dialog-close").into_owned())])
        })
    }

    fn choices_ui(&mut self, ui: &mut Ui, look: Look) {
        let title = |command: Command| command.title(look.lang);
        let languages = Lang::ALL.map(|it| (it, it.own_name().to_owned()));
        choice(ui, look, "menu-language", &mut self.0.language, &languages);
        let themes = ThemeChoice::ALL.map(|it| (it, title(Command::Theme(it))));
        choice(ui, look, "menu-theme", &mut self.0.theme, &themes);
        let scales = Settings::SCALES.map(|it| (it, format!("{it} %")));
        choice(ui, look, "menu-scale", &mut self.0.scale, &scales);
        let motions = Motion::ALL.map(|it| (it, title(Command::Motion(it))));
        choice(ui, look, "menu-motion", &mut self.0.motion, &motions);
        let steps = Command::SNAPS.map(|it| (it, title(Command::Snap(it))));
        choice(ui, look, "preferences-step", &mut self.0.snap, &steps);
    }

    fn panels_ui(&mut self, ui: &mut Ui, look: Look) {
        for (shown, command) in [
            (&mut self.0.outline, Command::Outline),
            (&mut self.0.inspector, Command::Inspector),
            (&mut self.0.history, Command::History),
            (&mut self.0.filter_bar, Command::FilterBar),
        ] {
            ui.checkbox(shown, command.title(look.lang));
        }
    }

    fn memory_ui(&mut self, ui: &mut Ui, look: Look) {
        let kept = &mut self.0;
        let empty = kept.recent.is_empty() && kept.chosen.is_empty() && kept.looks.is_empty();
        let forget = egui::Button::new(i18n::text(look.lang, "preferences-forget"));
        if ui.add_enabled(!empty, forget).clicked() {
            kept.recent.clear();
            kept.chosen.clear();
            kept.looks.clear();
        }
    }
}

/// A line of the page: a name, and one of several.
fn choice<T: PartialEq + Clone>(
    ui: &mut Ui,
    look: Look,
    key: &str,
    chosen: &mut T,
    all: &[(T, String)],
) {
    let label = ui.label(i18n::text(look.lang, key));
    let now = all.iter().find(|(it, _)| it == chosen);
    ComboBox::from_id_salt(label.id)
        .width(270.0)
        .selected_text(now.map(|(_, words)| words.as_str()).unwrap_or_default())
        .show_ui(ui, |ui| {
            for (it, words) in all {
                ui.selectable_value(chosen, it.clone(), words);
            }
        })
        .response
        .labelled_by(label.id);
    ui.end_row();
}
