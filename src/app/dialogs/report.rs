use std::path::PathBuf;

use egui::{ComboBox, Context, Grid, TextEdit};

use super::Answer;
use super::frame::{Button, button_row, dialog};
use crate::app::files::DocumentKind;
use crate::app::session::Look;
use crate::i18n::{self, Lang};

/// What document is wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentChoice {
    pub kind: DocumentKind,
    pub lang: Lang,
    /// The path of a template as it is typed; empty: none.
    template: String,
    /// Whether reasons are told.
    pub reasons: bool,
}

/// The catalogue keys of what is said of a kind of document.
pub struct DocumentKeys {
    title: &'static str,
    about: &'static str,
    reasons: &'static str,
    pub choose_template: &'static str,
    pub save: &'static str,
    pub waiting: &'static str,
    pub saved: &'static str,
    pub problem: &'static str,
}

/// What is said of documents of this kind.
pub fn document_keys(kind: DocumentKind) -> DocumentKeys {
    match kind {
        DocumentKind::Report => DocumentKeys {
            title: "report-title",
            about: "report-about",
            reasons: "report-reasons",
            choose_template: "report-choose-template",
            save: "report-save",
            waiting: "report-waiting",
            saved: "report-saved",
            problem: "report-problem",
        },
        DocumentKind::Deck => DocumentKeys {
            title: "deck-title",
            about: "deck-about",
            reasons: "deck-reasons",
            choose_template: "deck-choose-template",
            save: "deck-save",
            waiting: "deck-waiting",
            saved: "deck-saved",
            problem: "deck-problem",
        },
    }
}

impl DocumentChoice {
    pub fn new(kind: DocumentKind, lang: Lang, template: Option<PathBuf>) -> Self {
        let template = template.map(|path| path.display().to_string()).unwrap_or_default();
        Self { kind, lang, template, reasons: false }
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
        let keys = document_keys(self.kind);
        dialog(ctx, look, &say(keys.title), 520.0, |ui| {
            ui.label(say(keys.about));
            ui.add_space(6.0);
            let mut browse = false;
            Grid::new("document").num_columns(2).spacing([18.0, 10.0]).show(ui, |ui| {
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
                ui.checkbox(&mut self.reasons, say(keys.reasons));
                ui.end_row();
            });
            ui.add_space(14.0);
            let choice = &*self;
            let buttons = [
                Button::primary(say("export-go").into_owned(), || Answer::Document(choice.clone())),
                Button::cancel(say("dialog-cancel").into_owned()),
            ];
            let answer = button_row(ui, look, &buttons);
            if browse { Some(Answer::DocumentTemplate(choice.clone())) } else { answer }
        })
    }
}
