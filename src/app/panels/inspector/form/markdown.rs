use egui::Ui;
use egui_commonmark::CommonMarkViewer;

use super::{Form, Size};
use crate::edit::{Edit, Verb};

impl Form<'_> {
    /// A text in Markdown: read as it will look, written as it is.
    pub(in super::super) fn markdown(
        &mut self,
        ui: &mut Ui,
        key: &str,
        value: &str,
        set: impl Fn(String) -> Edit,
    ) {
        let writing_id = self.subject.with((key, "writing"));
        let mut writing = ui.data(|data| data.get_temp(writing_id)).unwrap_or(false);
        let label = self.label(ui, key);
        if !value.is_empty() {
            let options = [("inspector-read", false), ("inspector-write", true)];
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 4.0;
                for (key, option) in options {
                    if ui.selectable_label(writing == option, self.words(key)).clicked() {
                        writing = option;
                    }
                }
            });
            ui.data_mut(|data| data.insert_temp(writing_id, writing));
        }
        if writing || value.is_empty() {
            let rows = if writing { 8 } else { 2 };
            let typed = self.field(ui, key, Some(label.id), Size::Lines(rows), value, |text| {
                (Verb::Change, Ok(vec![set(text.trim_end().to_owned())]))
            });
            // While it is written one sees what becomes of it.
            if let Some(text) = typed.text.filter(|text| !text.trim().is_empty()) {
                self.label(ui, "inspector-preview");
                ui.push_id(writing_id.with("preview"), |ui| {
                    CommonMarkViewer::new().show(ui, &mut self.memory.markdown, &text);
                });
            }
        } else {
            ui.push_id(writing_id, |ui| {
                CommonMarkViewer::new().show(ui, &mut self.memory.markdown, value);
            });
        }
    }
}
