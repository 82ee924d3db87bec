use egui::{Align, Frame, Label, Layout, Margin, RichText, Ui};

use crate::app::session::{Look, Session};
use crate::app::style::{SMALL, color32, strong};
use crate::app::wording::{figure_title, selection_words};
use crate::i18n::{self, Value};

/// What is open and shown, what is selected, and whether it is saved.
pub fn status_bar_ui(ui: &mut Ui, session: &Session) {
    let look = session.look;
    let muted =
        |words: String| RichText::new(words).size(SMALL).color(color32(look.theme.text_muted));
    ui.horizontal(|ui| {
        // The right end has its room first; what stands left shares the rest, and is shortened.
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.label(muted(saved_words(session)));
            if !session.selection.is_empty() {
                ui.separator();
                let what = Value::from(selection_words(&session.selection, look.lang));
                ui.label(muted(i18n::format(look.lang, "status-selected", &[("what", what)])));
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| left_ui(ui, session, muted));
        });
    });
}

fn left_ui(ui: &mut Ui, session: &Session, muted: impl Fn(String) -> RichText) {
    let look = session.look;
    if session.trial {
        badge(ui, look, &i18n::text(look.lang, "status-trial"));
    }
    let shown = Label::new(muted(shown_words(session))).truncate();
    if session.said.is_empty() {
        ui.add(shown);
        return;
    }
    let room = ui.available_width() / 2.0;
    ui.scope(|ui| {
        ui.set_max_width(room);
        ui.add(shown);
    });
    ui.separator();
    let said = ui.add(Label::new(muted(session.said.clone())).truncate());
    ui.accesskit_node_builder(said.id, |node| {
        node.set_role(egui::accesskit::Role::Status);
        node.set_live(egui::accesskit::Live::Polite);
        node.set_label(session.said.as_str());
    });
}

fn shown_words(session: &Session) -> String {
    let lang = session.look.lang;
    let roadmap = session.document.roadmap();
    match session.view.figure.as_ref().and_then(|id| roadmap.view(id)) {
        Some(view) => figure_title(view, lang),
        None => {
            let count =
                [("count", Value::from(roadmap.activities.len() - roadmap.candidates().len()))];
            i18n::format(lang, "status-whole", &count)
        }
    }
}

fn saved_words(session: &Session) -> String {
    let key = match (session.document.is_modified(), &session.file) {
        (true, _) => "status-modified",
        (false, Some(_)) => "status-saved",
        (false, None) => "status-no-file",
    };
    i18n::text(session.look.lang, key).into_owned()
}

fn badge(ui: &mut Ui, look: Look, words: &str) {
    Frame::new()
        .fill(color32(look.theme.accent))
        .corner_radius(9.0)
        .inner_margin(Margin::symmetric(9, 1))
        .show(ui, |ui| {
            ui.label(RichText::new(words).font(strong(SMALL)).color(color32(look.theme.on_accent)));
        });
}
