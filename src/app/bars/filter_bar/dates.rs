//! The window in time that something must happen in, typed as people write dates.

use egui::{Button, TextEdit, Ui};

use crate::app::session::Look;
use crate::app::style::color32;
use crate::i18n::dates::when_words;
use crate::i18n::typed_dates::{Typed, parse_edge};
use crate::i18n::{self, text};
use crate::model::{Filters, When};

/// What is typed and not understood yet.
#[derive(Debug, Default)]
pub(super) struct WindowState {
    pub(super) open: bool,
    from: Option<String>,
    until: Option<String>,
}

pub(super) fn window_ui(ui: &mut Ui, state: &mut WindowState, filters: &mut Filters, look: Look) {
    if !state.open && filters.from.is_none() && filters.until.is_none() {
        return;
    }
    state.open = true;
    field(ui, "filter-from", &mut state.from, &mut filters.from, look);
    field(ui, "filter-until", &mut state.until, &mut filters.until, look);
    let words = text(look.lang, "filter-window");
    let remove = i18n::format(look.lang, "filter-remove", &[("filter", words.into())]);
    let cross = ui.add(Button::new("×").frame(false)).on_hover_text(&remove);
    if cross.accessible_name(remove).clicked() {
        (filters.from, filters.until) = (None, None);
        *state = WindowState::default();
    }
}

fn field(
    ui: &mut Ui,
    key: &'static str,
    typed: &mut Option<String>,
    when: &mut Option<When>,
    look: Look,
) {
    let words = text(look.lang, key);
    ui.label(words.as_ref());
    let mut shown =
        typed.clone().unwrap_or_else(|| when.map_or(String::new(), |it| when_words(it, look.lang)));
    let wrong = typed.is_some() && !ui.memory(|it| it.focused().is_some());
    let color = wrong.then(|| color32(look.theme.danger));
    let response =
        ui.add(TextEdit::singleline(&mut shown).desired_width(90.0).text_color_opt(color));
    let response = response.accessible_name(words);
    if response.changed() {
        *typed = Some(shown.clone());
    }
    if !response.lost_focus() {
        return;
    }
    match parse_edge(&shown) {
        _ if shown.trim().is_empty() => (*when, *typed) = (None, None),
        Ok(Typed::Edge(edge)) if edge.when().is_some() => (*when, *typed) = (edge.when(), None),
        Ok(Typed::Ask { included, .. }) => (*when, *typed) = (included.when(), None),
        Ok(Typed::Edge(_)) | Err(_) => {}
    }
}
