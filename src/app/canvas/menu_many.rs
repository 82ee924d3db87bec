//! What the menu of the right button offers for many things at once, and for the place that
//! was pressed on.

use std::collections::BTreeSet;

use egui::Ui;

use super::CanvasState;
use super::drag::day_at;
use super::words;
use crate::app::command::Command;
use crate::app::dialogs::cut_words;
use crate::app::queue::{Queue, Request};
use crate::app::session::Session;
use crate::app::wording::{self, mention_words};
use crate::edit::{Action, Criterion, Selection, Target, Trait, Verb, verbs};
use crate::i18n::{Lang, Value, format, text};
use crate::model::{Certainty, Roadmap, name_of};

/// The most names that a menu lists.
const NAMES: usize = 12;

/// "Velg alle": all in sight that have something in common with what is selected.
pub(super) fn alike_ui(ui: &mut Ui, session: &Session, queue: &mut Queue) {
    let (roadmap, lang) = (session.document.roadmap(), session.look.lang);
    let mut offers: Vec<(String, BTreeSet<Criterion>)> = Vec::new();
    for shared in Trait::ALL {
        for criterion in shared.of(roadmap, session.selection.iter()).into_iter().take(NAMES) {
            let words = criterion_words(roadmap, &criterion, lang);
            offers.push((words, BTreeSet::from([criterion])));
        }
    }
    if offers.is_empty() {
        return;
    }
    ui.menu_button(text(lang, "menu-choose-all"), |ui| {
        for (words, criteria) in offers {
            if ui.button(words).clicked() {
                queue.push(Request::Choose(criteria));
                ui.close();
            }
        }
    });
}

/// "i Innføring", "med Helse Nord".
fn criterion_words(roadmap: &Roadmap, criterion: &Criterion, lang: Lang) -> String {
    let said = |key, name: String| format(lang, key, &[("name", Value::from(name))]);
    match criterion {
        Criterion::Phase(None) => text(lang, "choose-phase-unknown").into_owned(),
        Criterion::Phase(Some(id)) => {
            let name = roadmap.phase(id).map(|it| it.names.get(lang.tag()).unwrap_or(&it.name));
            said("choose-phase", name.map_or_else(|| id.to_string(), str::to_owned))
        }
        Criterion::Actor(who) => said("choose-actor", mention_words(roadmap, who)),
        Criterion::Status(status) => {
            said("choose-status", wording::status(*status, lang).to_lowercase())
        }
        Criterion::Under(id) => {
            said("choose-under", name_of(roadmap, id).unwrap_or_else(|| id.to_string()))
        }
        Criterion::Certainty(Certainty::Planned) => text(lang, "choose-planned").into_owned(),
        Criterion::Certainty(Certainty::Tentative) => text(lang, "choose-tentative").into_owned(),
    }
}

/// Shift, cut here, join.
pub(super) fn changes_ui(ui: &mut Ui, state: &CanvasState, session: &Session, queue: &mut Queue) {
    let lang = session.look.lang;
    let segments = session.selection.iter().filter(|it| matches!(it, Target::Segment { .. }));
    let segments = segments.count();
    let rows = |it: &Target| matches!(it, Target::Activity(_) | Target::Heading(_));
    let mut commands = vec![Command::ShiftBy];
    if session.selection.iter().any(rows) {
        commands.push(Command::SelectParts);
    }
    if segments > 1 {
        commands.push(Command::Join);
    }
    for command in commands {
        if ui.button(command.title(lang)).clicked() {
            queue.command(command);
        }
    }
    cut_here_ui(ui, state, session, queue);
}

/// Cuts the segment where the button was pressed; the item says what comes of it.
fn cut_here_ui(ui: &mut Ui, state: &CanvasState, session: &Session, queue: &mut Queue) {
    let Some(Target::Segment { activity, id }) = session.selection.single() else { return };
    let (roadmap, lang) = (session.document.committed(), session.look.lang);
    let segment = roadmap.activity(activity).and_then(|it| it.segment(id));
    let cut = segment.zip(state.menu_day).and_then(|(segment, day)| {
        Some((segment, verbs::cut_at(segment, day_at(day), session.view.snap)?))
    });
    let Some((segment, cut)) = cut else {
        if ui.button(Command::Split.title(lang)).clicked() {
            queue.command(Command::Split);
        }
        return;
    };
    ui.menu_button(text(lang, "menu-split"), |ui| {
        if ui.button(cut_words(segment, cut, lang)).clicked() {
            match verbs::split(roadmap, activity, id, cut) {
                Ok((new, edits)) => {
                    let parts = [id, &new].map(|id| Target::segment(activity, id));
                    let name = words::name_of(roadmap, &parts[0]);
                    queue.push(Request::Edit(Action::new(Verb::Split, name), edits));
                    queue.push(Request::Select(Selection::from_iter(parts)));
                }
                Err(error) => queue.push(Request::Notice(words::refusal(&error, lang))),
            }
            ui.close();
        }
        if ui.button(Command::Split.title(lang)).clicked() {
            queue.command(Command::Split);
            ui.close();
        }
    });
}

/// Cut, copy, paste, duplicate.
pub(super) fn clipboard_ui(ui: &mut Ui, session: &Session, queue: &mut Queue) {
    for command in [Command::Cut, Command::Copy, Command::Paste, Command::Duplicate] {
        let keys = command.keys(ui.ctx());
        let keys = keys.map(|keys| ui.ctx().format_shortcut(&keys)).unwrap_or_default();
        let button = egui::Button::new((command.title(session.look.lang), keys));
        if ui.add_enabled(command.enabled(Some(session)), button).clicked() {
            queue.command(command);
        }
    }
}
