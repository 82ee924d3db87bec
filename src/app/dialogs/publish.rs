use std::path::PathBuf;

use egui::{Context, Grid};

use super::Answer;
use super::comes_along::ComesAlong;
use super::export::{colours_key, size_key};
use super::fields::{choice, path_field};
use super::frame::{Button, button_row, dialog};
use crate::app::session::Look;
use crate::i18n::{self, Lang};
use crate::layout::Preset;
use crate::theme::ThemeKind;

/// What publication is wanted.
#[derive(Clone, Debug, PartialEq)]
pub struct PublishChoice {
    pub lang: Lang,
    pub preset: Preset,
    pub theme: ThemeKind,
    /// The path of the report's template as it is typed; empty: none.
    template: String,
    pub internal: bool,
    along: ComesAlong,
}

impl PublishChoice {
    pub fn new(lang: Lang, template: Option<PathBuf>, along: ComesAlong) -> Self {
        let template = template.map(|path| path.display().to_string()).unwrap_or_default();
        Self {
            lang,
            preset: Preset::Word,
            theme: ThemeKind::Light,
            template,
            internal: false,
            along,
        }
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
        let say = |key| i18n::text(look.lang, key).into_owned();
        dialog(ctx, look, &say("publish-title"), 520.0, |ui| {
            ui.label(say("publish-about"));
            ui.add_space(6.0);
            let mut browse = false;
            Grid::new("publish").num_columns(2).spacing([18.0, 10.0]).show(ui, |ui| {
                choice(ui, &say("menu-language"), &mut self.lang, &Lang::ALL, |it| {
                    it.own_name().to_owned()
                });
                choice(ui, &say("export-size"), &mut self.preset, &Preset::FIXED, |it| {
                    say(size_key(*it))
                });
                choice(ui, &say("export-colours"), &mut self.theme, &ThemeKind::ALL, |it| {
                    say(colours_key(*it))
                });
                let words = (say("report-no-template"), say("report-browse"));
                let words = (words.0.as_str(), words.1.as_str());
                browse = path_field(ui, &say("report-template"), words, &mut self.template);
            });
            ui.add_space(6.0);
            self.along.show(ui, look, Some(&mut self.internal));
            ui.add_space(14.0);
            let choice = &*self;
            let buttons = [
                Button::primary(say("publish-go"), || Answer::Publish(choice.clone())),
                Button::cancel(say("dialog-cancel")),
            ];
            let answer = button_row(ui, look, &buttons);
            if browse { Some(Answer::PublishTemplate(choice.clone())) } else { answer }
        })
    }
}
