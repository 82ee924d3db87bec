use egui::{ComboBox, Ui};

use super::Form;
use crate::edit::{Edit, Verb};

impl Form<'_> {
    /// One of several; `current` is none where the things selected differ.
    pub(in super::super) fn choice<T: Clone + PartialEq>(
        &mut self,
        ui: &mut Ui,
        key: &str,
        verb: Verb,
        current: Option<&T>,
        options: &[(T, String)],
        set: impl Fn(&T) -> Vec<Edit>,
    ) {
        let label = self.label(ui, key);
        let shown = match current {
            Some(current) => options
                .iter()
                .find(|(option, _)| option == current)
                .map_or_else(|| self.words("inspector-not-in-list"), |(_, words)| words.clone()),
            None => self.words("inspector-several-values"),
        };
        let mut picked = None;
        let response = ComboBox::from_id_salt(self.subject.with(key))
            .width(ui.available_width())
            .truncate()
            .selected_text(shown)
            .show_ui(ui, |ui| {
                for (option, words) in options {
                    if ui.selectable_label(current == Some(option), words).clicked() {
                        picked = Some(option.clone());
                    }
                }
            })
            .response;
        response.labelled_by(label.id);
        if let Some(picked) = picked.filter(|picked| current != Some(picked)) {
            self.push(verb, set(&picked));
        }
    }

    /// Two or three things side by side, one of which holds.
    pub(in super::super) fn switch<T: Clone + PartialEq>(
        &mut self,
        ui: &mut Ui,
        verb: Verb,
        current: Option<&T>,
        options: &[(T, String)],
        set: impl Fn(&T) -> Vec<Edit>,
    ) {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            for (option, words) in options {
                let holds = current == Some(option);
                if ui.selectable_label(holds, words).clicked() && !holds {
                    self.push(verb, set(option));
                }
            }
        });
    }

    /// Yes or no.
    pub(in super::super) fn tick(
        &mut self,
        ui: &mut Ui,
        key: &str,
        value: bool,
        set: impl Fn(bool) -> Edit,
    ) {
        ui.add_space(4.0);
        let mut ticked = value;
        if ui.checkbox(&mut ticked, self.words(key)).changed() {
            self.push(Verb::Change, vec![set(ticked)]);
        }
    }
}
