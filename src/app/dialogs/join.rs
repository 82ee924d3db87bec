use egui::{Context, vec2};

use super::Answer;
use super::frame::{Button, button_row, dialog};
use crate::app::session::Look;
use crate::edit::{Action, Selection, Target, Verb, verbs};
use crate::i18n::{self, Lang};
use crate::model::{Id, Roadmap};

/// Which phase the whole is, where those of its parts differ.
#[derive(Debug)]
pub struct JoinChoice {
    pub roadmap: Roadmap,
    pub targets: Vec<Target>,
    pub phases: Vec<Option<Id>>,
    /// What undo calls it.
    pub name: String,
}

impl JoinChoice {
    pub(super) fn show(&self, ctx: &Context, look: Look) -> Option<Answer> {
        let title = i18n::text(look.lang, "join-title");
        dialog(ctx, look, &title, 420.0, |ui| {
            ui.label(i18n::text(look.lang, "join-words"));
            let mut answer = None;
            for phase in &self.phases {
                let name = phase_name(&self.roadmap, phase.as_ref(), look.lang);
                let button = egui::Button::new(name).min_size(vec2(ui.available_width(), 32.0));
                if ui.add(button).clicked() {
                    answer = Some(self.answer(phase));
                }
            }
            ui.add_space(14.0);
            let cancel = Button::cancel(i18n::text(look.lang, "dialog-cancel").into_owned());
            button_row(ui, look, &[cancel]).or(answer)
        })
    }

    fn answer(&self, phase: &Option<Id>) -> Answer {
        let many = verbs::join(&self.roadmap, &self.targets, Some(phase));
        let action = Action::new(Verb::Join, self.name.as_str());
        let selection: Selection = self.targets.iter().cloned().collect();
        Answer::Edit(action, many.edits, Some(selection))
    }
}

fn phase_name(roadmap: &Roadmap, phase: Option<&Id>, lang: Lang) -> String {
    match phase.and_then(|id| roadmap.phase(id)) {
        Some(phase) => {
            let name = phase.names.get(lang.tag()).unwrap_or(&phase.name);
            format!("{}  {name}", phase.letter)
        }
        None => i18n::text(lang, "inspector-phase-unknown").into_owned(),
    }
}
