use egui::{Context, RichText, ScrollArea, Ui};

use super::Answer;
use super::frame::{Button, button_row, dialog};
use crate::app::clipboard::{Mode, Plan, plan};
use crate::app::session::Look;
use crate::app::style::{SMALL, color32};
use crate::edit::{Action, Selection, Target, Verb};
use crate::i18n::{self, Lang, Value};
use crate::model::Roadmap;

/// What a pasted table would do, before it is done.
#[derive(Debug)]
pub struct PasteChoice {
    name: String,
    update: Plan,
    /// All rows as new things, where some of them have ids that are known here.
    copies: Option<Plan>,
}

/// The most rows that are not understood that are told one by one.
const TOLD: usize = 200;

impl PasteChoice {
    /// An error where the text is no table.
    pub fn new(
        roadmap: Roadmap,
        at: Vec<Target>,
        text: String,
        name: String,
        lang: Lang,
    ) -> Result<Self, String> {
        let update = plan(&roadmap, &text, &at, (Mode::Update, lang))?;
        let copies = (update.changed + update.same > 0)
            .then(|| plan(&roadmap, &text, &at, (Mode::AsNew, lang)).ok())
            .flatten();
        Ok(Self { name, update, copies })
    }

    pub(super) fn show(&self, ctx: &Context, look: Look) -> Option<Answer> {
        let say = |key| i18n::text(look.lang, key).into_owned();
        dialog(ctx, look, &say("paste-title"), 560.0, |ui| {
            ui.label(counts(&self.update, look.lang));
            if !self.update.unknown.is_empty() {
                let titles = Value::from(self.update.unknown.join(", "));
                ui.label(i18n::format(look.lang, "paste-unknown", &[("titles", titles)]));
            }
            wrong_ui(ui, &self.update, look);
            ui.add_space(14.0);
            let answer = |plan: &Plan| {
                let action = Action::new(Verb::Paste, self.name.as_str());
                let selection: Selection = plan.targets.iter().cloned().collect();
                Answer::Edit(action, plan.edits.clone(), Some(selection))
            };
            let cancel = Button::cancel(say("dialog-cancel"));
            let copies = self.copies.as_ref().filter(|plan| !plan.edits.is_empty());
            let as_new = say("paste-as-new");
            match (self.update.edits.is_empty(), copies) {
                (true, None) => button_row(ui, look, &[Button::close(say("dialog-ok"))]),
                (true, Some(copies)) => {
                    let new = Button::primary(as_new, || answer(copies));
                    button_row(ui, look, &[new, cancel])
                }
                (false, None) => {
                    let paste = Button::primary(say("paste-do"), || answer(&self.update));
                    button_row(ui, look, &[paste, cancel])
                }
                (false, Some(copies)) => {
                    let paste = Button::primary(say("paste-do"), || answer(&self.update));
                    let new = Button::plain(as_new, || answer(copies));
                    button_row(ui, look, &[paste, new, cancel])
                }
            }
        })
    }
}

/// "3 endres, 2 nye, 1 ikke forstått".
fn counts(plan: &Plan, lang: Lang) -> String {
    let counts = [
        ("paste-changed", plan.changed),
        ("paste-new", plan.new),
        ("paste-same", plan.same),
        ("paste-wrong", plan.wrong.len()),
    ];
    let said = counts.into_iter().filter(|(_, count)| *count > 0);
    let words = said.map(|(key, count)| i18n::format(lang, key, &[("count", count.into())]));
    words.collect::<Vec<_>>().join(", ")
}

fn wrong_ui(ui: &mut Ui, plan: &Plan, look: Look) {
    let danger = color32(look.theme.danger);
    ScrollArea::vertical().max_height(220.0).show(ui, |ui| {
        for wrong in plan.wrong.iter().take(TOLD) {
            ui.label(RichText::new(wrong.said(look.lang)).size(SMALL).color(danger));
        }
        if plan.wrong.len() > TOLD {
            let count = [("count", Value::from(plan.wrong.len() - TOLD))];
            ui.label(i18n::format(look.lang, "drag-and-more", &count));
        }
    });
}
