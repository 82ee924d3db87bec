use std::path::{Path, PathBuf};

use egui::{Context, Grid};

use super::Answer;
use super::comes_along::ComesAlong;
use super::export::{colours_key, size_key};
use super::fields::{choice, path_field};
use super::frame::{Button, button_row, dialog};
use crate::app::files::DocumentKind;
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
    /// The paths of the templates of report and deck as they are typed; empty: none.
    report_template: String,
    deck_template: String,
    pub internal: bool,
    along: ComesAlong,
}

impl PublishChoice {
    pub fn new(
        lang: Lang,
        report_template: Option<PathBuf>,
        deck_template: Option<PathBuf>,
        along: ComesAlong,
    ) -> Self {
        let typed =
            |path: Option<PathBuf>| path.map(|it| it.display().to_string()).unwrap_or_default();
        Self {
            lang,
            preset: Preset::Word,
            theme: ThemeKind::Light,
            report_template: typed(report_template),
            deck_template: typed(deck_template),
            internal: false,
            along,
        }
    }

    /// The template of the report or the deck, if there is to be one.
    pub fn template(&self, kind: DocumentKind) -> Option<PathBuf> {
        let path = match kind {
            DocumentKind::Report => self.report_template.trim(),
            DocumentKind::Deck => self.deck_template.trim(),
        };
        (!path.is_empty()).then(|| PathBuf::from(path))
    }

    /// The same with another template.
    pub fn with_template(mut self, kind: DocumentKind, path: &Path) -> Self {
        let path = path.display().to_string();
        match kind {
            DocumentKind::Report => self.report_template = path,
            DocumentKind::Deck => self.deck_template = path,
        }
        self
    }

    pub(super) fn show(&mut self, ctx: &Context, look: Look) -> Option<Answer> {
        let say = |key| i18n::text(look.lang, key).into_owned();
        dialog(ctx, look, &say("publish-title"), 520.0, |ui| {
            ui.label(say("publish-about"));
            ui.add_space(6.0);
            let mut browse = None;
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
                let templates = [
                    (DocumentKind::Report, "publish-report-template", &mut self.report_template),
                    (DocumentKind::Deck, "publish-deck-template", &mut self.deck_template),
                ];
                for (kind, key, path) in templates {
                    if ui.push_id(key, |ui| path_field(ui, &say(key), words, path)).inner {
                        browse = Some(kind);
                    }
                }
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
            browse.map(|kind| Answer::PublishTemplate(choice.clone(), kind)).or(answer)
        })
    }
}
