use std::path::PathBuf;

use egui::{ComboBox, Context, Grid, TextEdit};

use super::Answer;
use super::frame::{Button, button_row, dialog};
use crate::app::session::Look;
use crate::i18n::{self, Lang};

/// What report is wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportChoice {
    pub lang: Lang,
    /// The path of a template as it is typed; empty: none.
    template: String,
    /// Whether reasons are told.
    pub reasons: bool,
}

impl ReportChoice {
    pub fn new(lang: Lang, template: Option<PathBuf>) -> Self {
        let template = template.map(|path| path.display().to_string()).unwrap_or_default();
        Self { lang, template, reasons: false }
    }

    /// The template, if there is to be one.
    pub fn template(&self) -> Option<PathBuf> {
        let path = self.template.trim();
        (!path.is_empty()).then(|| PathBuf::from(path))
    }

    /// The same with another template.
    pub fn with_template(self, path: PathBuf) -> Self {
        Self { template: path.display().to_string(), ..self }
    }

    pub(super) fn show(&mut self, ctx: &Context, look: Look) -> Option<Answer> {
        let say = |key| i18n::text(look.lang, key);
        dialog(ctx, look, &say("report-title"), 520.0, |ui| {
            ui.label(say("report-about"));
            ui.add_space(6.0);
            let mut browse = false;
            Grid::new("report").num_columns(2).spacing([18.0, 10.0]).show(ui, |ui| {
                let label = ui.label(say("menu-language"));
                ComboBox::from_id_salt(label.id)
                    .width(290.0)
                    .selected_text(self.lang.own_name())
                    .show_ui(ui, |ui| {
                        for lang in Lang::ALL {
                            ui.selectable_value(&mut self.lang, lang, lang.own_name());
                        }
                    })
                    .response
                    .labelled_by(label.id);
                ui.end_row();
                let label = ui.label(say("report-template"));
                ui.horizontal(|ui| {
                    let field = TextEdit::singleline(&mut self.template)
                        .hint_text(say("report-no-template"))
                        .desired_width(212.0);
                    ui.add(field).labelled_by(label.id);
                    browse = ui.button(say("report-browse")).clicked();
                });
                ui.end_row();
                ui.label("");
                ui.checkbox(&mut self.reasons, say("report-reasons"));
                ui.end_row();
            });
            ui.add_space(14.0);
            let choice = &*self;
            let buttons = [
                Button::primary(say("export-go").into_owned(), || Answer::Report(choice.clone())),
                Button::cancel(say("dialog-cancel").into_owned()),
            ];
            let answer = button_row(ui, look, &buttons);
            if browse { Some(Answer::ReportTemplate(choice.clone())) } else { answer }
        })
    }
}
