//! The order of the rows, and which rows and columns there are.

use egui::{Button, ComboBox, Ui};

use super::{Kind, MatrixState, Order};
use crate::app::session::Session;
use crate::i18n::{self, Lang, Value};

pub(super) fn tools_ui(ui: &mut Ui, state: &mut MatrixState, session: &Session) {
    let lang = session.look.lang;
    let say = |key| i18n::text(lang, key);
    ui.horizontal_wrapped(|ui| {
        ui.label(say("matrix-order"));
        for (order, key) in [
            (Order::Outline, "matrix-order-outline"),
            (Order::FurthestFirst, "matrix-order-furthest"),
            (Order::FurthestLast, "matrix-order-least"),
        ] {
            if ui.add(Button::selectable(state.asked.order == order, say(key))).clicked() {
                state.asked.order = order;
                state.follow = true;
            }
        }
        ui.separator();
        kinds_ui(ui, state, session);
        ui.separator();
        ui.checkbox(&mut state.asked.only_said, say("matrix-only-said"));
        let mut subtotals = !state.hide_subtotals;
        if ui.checkbox(&mut subtotals, say("matrix-subtotals")).changed() {
            state.hide_subtotals = !subtotals;
        }
        ui.separator();
        if let Some((_, matrix)) = &state.made {
            let lines = matrix.lines.iter().filter(|it| it.activity().is_some()).count();
            let counts =
                [("activities", Value::from(lines)), ("actors", Value::from(matrix.actors.len()))];
            ui.weak(i18n::format(lang, "matrix-count", &counts));
        }
    });
}

/// Only actors of one kind, or of all.
fn kinds_ui(ui: &mut Ui, state: &mut MatrixState, session: &Session) {
    let lang = session.look.lang;
    let label = ui.label(i18n::text(lang, "matrix-kind"));
    let all = i18n::text(lang, "matrix-all-kinds");
    let shown = state.asked.kind.as_ref().map_or(all.to_string(), |kind| kind_words(kind, lang));
    let mut kinds: Vec<&str> = Vec::new();
    for actor in &session.document.committed().actors {
        if !kinds.contains(&actor.kind.as_str()) {
            kinds.push(&actor.kind);
        }
    }
    let combo = ComboBox::from_id_salt("matrix kind").selected_text(shown).width(170.0).truncate();
    let combo = combo.show_ui(ui, |ui| {
        ui.selectable_value(&mut state.asked.kind, None, all);
        for kind in kinds {
            let words = kind_words(kind, lang);
            ui.selectable_value(&mut state.asked.kind, Some(kind.to_owned()), words);
        }
    });
    combo.response.labelled_by(label.id);
}

/// What a kind of actors is called; those of no kind too.
pub(super) fn kind_words(kind: &str, lang: Lang) -> String {
    if kind.is_empty() { i18n::text(lang, "matrix-no-kind").into_owned() } else { kind.to_owned() }
}

/// The heading above the columns of a kind.
pub(super) fn kind_title(kind: &Kind, lang: Lang) -> String {
    match kind.actors.len() {
        1 => kind_words(&kind.name, lang),
        count => format!("{} ({count})", kind_words(&kind.name, lang)),
    }
}
