//! Below the cells: what their looks mean, what keys do, and what was not understood.

use egui::{RichText, ScrollArea, Sense, Ui, vec2};

use super::{MatrixState, cell};
use crate::app::session::Session;
use crate::app::style::{SMALL, color32};
use crate::i18n;

const LEGEND: f32 = 58.0;
const PROBLEMS: f32 = 108.0;

pub(super) fn height(state: &MatrixState) -> f32 {
    if state.problems.is_empty() { LEGEND } else { LEGEND + PROBLEMS }
}

pub(super) fn foot_ui(ui: &mut Ui, state: &mut MatrixState, session: &Session) {
    let look = session.look;
    let muted = color32(look.theme.text_muted);
    if !state.problems.is_empty() {
        problems_ui(ui, state, session);
    }
    let small = |words: String| RichText::new(words).size(SMALL).color(muted);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(5.0, 2.0);
        for (at, phase) in session.document.committed().value_chain.iter().enumerate() {
            let (place, _) = ui.allocate_exact_size(vec2(18.0, 18.0), Sense::hover());
            cell::letter_box(ui, session, place, Some(at));
            let name = phase.names.get(look.lang.tag()).unwrap_or(&phase.name);
            ui.label(small(name.to_owned()));
            ui.add_space(8.0);
        }
        for (stated, key) in [(true, "matrix-legend-stated"), (false, "matrix-legend-segments")] {
            let (place, _) = ui.allocate_exact_size(vec2(34.0, 18.0), Sense::hover());
            cell::sample(ui, session, place, stated);
            ui.label(small(i18n::text(look.lang, key).into_owned()));
            ui.add_space(8.0);
        }
    });
    ui.add(egui::Label::new(small(i18n::text(look.lang, "matrix-keys").into_owned())).truncate());
}

fn problems_ui(ui: &mut Ui, state: &mut MatrixState, session: &Session) {
    let look = session.look;
    ui.horizontal(|ui| {
        let title = i18n::text(look.lang, "matrix-problems");
        ui.label(RichText::new(title).strong().color(color32(look.theme.warning)));
        if ui.button(i18n::text(look.lang, "matrix-problems-close")).clicked() {
            state.problems.clear();
            state.take_focus = true;
        }
    });
    let list = ScrollArea::vertical().id_salt("matrix problems").max_height(PROBLEMS - 42.0);
    list.auto_shrink([false, false]).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        for problem in &state.problems {
            ui.label(RichText::new(problem).size(SMALL));
        }
    });
}
