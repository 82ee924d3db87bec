//! The bar of filters: free text, a chip for everything that is asked, and how much is left.

mod dates;
mod facet;

use egui::containers::menu::{MenuButton, MenuConfig, SubMenuButton};
use egui::{Button, Key, PopupCloseBehavior, RichText, ScrollArea, TextEdit, Ui};

pub use self::facet::{Facet, Value as FacetValue};
use crate::app::command::Command;
use crate::app::queue::Queue;
use crate::app::session::{Look, Session};
use crate::app::style::{SMALL, color32};
use crate::i18n::{self, Value, text};
use crate::layout;
use crate::model::{Filters, Roadmap};

/// What the bar remembers between frames.
#[derive(Debug, Default)]
pub struct FilterState {
    /// The keyboard goes into the free text in the next frame.
    pub take_focus: bool,
    /// The counts of a list that is open, and what they were counted of.
    counted: Option<Counted>,
    window: dates::WindowState,
}

#[derive(Debug)]
struct Counted {
    facet: Facet,
    filters: Filters,
    document: u64,
    choices: Vec<(FacetValue, String, usize)>,
}

pub fn filter_bar_ui(
    ui: &mut Ui,
    state: &mut FilterState,
    session: &mut Session,
    queue: &mut Queue,
) {
    let look = session.look;
    let mut filters = session.view.view.filters.clone();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        free_text(ui, state, &mut filters, look);
        for facet in Facet::ALL {
            if is_asked(facet, &filters) {
                chip(ui, facet, state, &mut filters, session);
            }
        }
        dates::window_ui(ui, &mut state.window, &mut filters, look);
        flag(ui, look, "filter-unconfirmed", &mut filters.unconfirmed);
        let mut changed_only = session.view.changed_only();
        flag(ui, look, "filter-changed", &mut changed_only);
        if changed_only != session.view.changed_only() {
            session.view.show_changed_only(changed_only);
        }
        more(ui, state, &mut filters, session);
        for command in [Command::DimFiltered, Command::ClearFilters] {
            let held = command == Command::DimFiltered && session.view.dims();
            let button = Button::new(command.title(look.lang)).selected(held).frame(held);
            let button = ui.add_enabled(command.enabled(Some(session)), button);
            if button.on_hover_text(command.tooltip(look.lang, ui.ctx())).clicked() {
                queue.command(command);
            }
        }
        let (shown, all) = session.view.counted;
        let counts = [("shown", Value::from(shown)), ("all", Value::from(all))];
        let words = i18n::format(look.lang, "filter-count", &counts);
        ui.label(RichText::new(words).size(SMALL).color(color32(look.theme.text_muted)));
    });
    if filters != session.view.view.filters {
        session.view.filter(filters);
    }
}

fn free_text(ui: &mut Ui, state: &mut FilterState, filters: &mut Filters, look: Look) {
    let name = text(look.lang, "filter-text");
    let field =
        TextEdit::singleline(&mut filters.text).hint_text(name.as_ref()).desired_width(180.0);
    let response = ui.add(field).accessible_name(name);
    if std::mem::take(&mut state.take_focus) {
        response.request_focus();
    }
    if response.lost_focus() && ui.input(|input| input.key_pressed(Key::Escape)) {
        filters.text.clear();
    }
}

fn is_asked(facet: Facet, filters: &Filters) -> bool {
    let mut without = filters.clone();
    facet.clear(&mut without);
    without != *filters
}

/// What is asked of one facet, and the list to ask otherwise; a cross lets all through.
fn chip(
    ui: &mut Ui,
    facet: Facet,
    state: &mut FilterState,
    filters: &mut Filters,
    session: &Session,
) {
    let look = session.look;
    let roadmap = session.document.roadmap();
    let chosen: Vec<String> = facet
        .choices(roadmap, look.lang)
        .into_iter()
        .filter(|(value, _)| facet.holds(filters, value))
        .map(|(_, words)| words)
        .collect();
    let said = match chosen.len() {
        0..=2 => chosen.join(", "),
        more => {
            let count = [("first", Value::from(chosen[0].as_str())), ("more", (more - 1).into())];
            i18n::format(look.lang, "filter-and-more", &count)
        }
    };
    let title = format!("{}: {said}", text(look.lang, facet.key()));
    let button = Button::new(title).selected(!chosen.is_empty());
    let config = MenuConfig::new().close_behavior(PopupCloseBehavior::CloseOnClickOutside);
    MenuButton::from_button(button).config(config).ui(ui, |ui| {
        choices_ui(ui, facet, state, filters, session);
    });
    let clear = [("filter", Value::from(text(look.lang, facet.key())))];
    let clear = i18n::format(look.lang, "filter-remove", &clear);
    if ui.add(Button::new("×").frame(false)).on_hover_text(&clear).accessible_name(clear).clicked()
    {
        facet.clear(filters);
    }
}

/// The choices of a facet, each with how many activities it would show.
fn choices_ui(
    ui: &mut Ui,
    facet: Facet,
    state: &mut FilterState,
    filters: &mut Filters,
    session: &Session,
) {
    let look = session.look;
    let document = session.document.revision();
    let known = state.counted.take().filter(|it| {
        it.facet == facet && it.document == document && same_but(facet, &it.filters, filters)
    });
    let counted = known.unwrap_or_else(|| Counted {
        facet,
        filters: filters.clone(),
        document,
        choices: counts(session.document.roadmap(), facet, filters, look),
    });
    ScrollArea::vertical().max_height(420.0).show(ui, |ui| {
        for (value, words, count) in &counted.choices {
            let mut held = facet.holds(filters, value);
            let label = format!("{words}  ({count})");
            let quiet = *count == 0 && !held;
            let label = RichText::new(label);
            let label = if quiet { label.color(color32(look.theme.text_muted)) } else { label };
            if ui.checkbox(&mut held, label).changed() {
                facet.toggle(filters, value);
            }
        }
        if counted.choices.is_empty() {
            ui.label(text(look.lang, "filter-nothing"));
        }
    });
    state.counted = Some(counted);
}

/// Counts do not depend on what the facet itself asks.
fn same_but(facet: Facet, one: &Filters, other: &Filters) -> bool {
    let without = |filters: &Filters| {
        let mut filters = filters.clone();
        facet.clear(&mut filters);
        filters
    };
    without(one) == without(other)
}

/// How many activities each choice alone would show, with all other filters as they are.
fn counts(
    roadmap: &Roadmap,
    facet: Facet,
    filters: &Filters,
    look: Look,
) -> Vec<(FacetValue, String, usize)> {
    let count = |(value, words): (FacetValue, String)| {
        let mut asked = filters.clone();
        facet.clear(&mut asked);
        facet.toggle(&mut asked, &value);
        let activities = roadmap.activities.values();
        let fits = activities.filter(|activity| layout::shows(&asked, activity)).count();
        (value, words, fits)
    };
    facet.choices(roadmap, look.lang).into_iter().map(count).collect()
}

/// A filter that is on or off.
fn flag(ui: &mut Ui, look: Look, key: &'static str, on: &mut bool) {
    if !*on {
        return;
    }
    let words = text(look.lang, key);
    let remove = i18n::format(look.lang, "filter-remove", &[("filter", words.clone().into())]);
    let chip = Button::new(format!("{words}  ×")).selected(true);
    if ui.add(chip).on_hover_text(&remove).accessible_name(remove).clicked() {
        *on = false;
    }
}

/// Everything else that can be asked.
fn more(ui: &mut Ui, state: &mut FilterState, filters: &mut Filters, session: &mut Session) {
    let look = session.look;
    ui.menu_button(text(look.lang, "filter-more"), |ui| {
        for facet in Facet::ALL {
            let config = MenuConfig::new().close_behavior(PopupCloseBehavior::CloseOnClickOutside);
            SubMenuButton::new(text(look.lang, facet.key())).config(config).ui(ui, |ui| {
                choices_ui(ui, facet, state, filters, session);
            });
        }
        ui.separator();
        if ui.button(text(look.lang, "filter-window")).clicked() {
            state.window.open = true;
        }
        if ui.button(text(look.lang, "filter-unconfirmed")).clicked() {
            filters.unconfirmed = true;
        }
        if ui.button(text(look.lang, "filter-changed")).clicked() {
            session.view.show_changed_only(true);
        }
    });
}
