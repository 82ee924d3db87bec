//! Ctrl+K: everything by a few letters.

use egui::{Key, Modifiers};
use veikart::model::{Filters, Id, Mention};

use crate::person::Person;

const NATIONAL: &str = "nasjonalt-veikart-2021-2027.ron";

fn with_palette(typed: &str) -> Person {
    let mut person = Person::with_file(NATIONAL);
    person.press(Modifiers::COMMAND, Key::K);
    person.types(typed);
    person
}

fn selected(person: &Person) -> Vec<String> {
    person.session().selection.iter().map(|it| it.id().to_string()).collect()
}

#[test]
fn an_activity_is_jumped_to_with_the_keyboard_alone() {
    let mut person = with_palette("prøvesvar");
    assert!(person.sees("Pasientens prøvesvar"));
    person.press(Modifiers::NONE, Key::Enter);
    assert_eq!(selected(&person), ["2C-07"]);
    assert!(!person.sees("Skriv noen bokstaver"));
    assert_eq!(person.keys, 3);
}

#[test]
fn a_command_is_done_by_a_click_and_stands_first_the_next_time() {
    let mut person = with_palette("zzzz");
    let before = person.session().view.collapsed.len();
    person.press(Modifiers::NONE, Key::Escape);
    person.press(Modifiers::COMMAND, Key::K);
    person.types("skjul detal");
    person.press(Modifiers::NONE, Key::Enter);
    let chosen = person.window.state().settings().chosen.clone();
    assert_eq!(chosen, ["command CollapseAll"]);
    assert!(person.session().view.collapsed.len() > before);
    person.press(Modifiers::COMMAND, Key::K);
    person.press(Modifiers::NONE, Key::Enter);
    assert_eq!(person.window.state().settings().chosen, chosen, "Enter takes the first");
}

#[test]
fn a_figure_is_shown_and_an_actor_filters() {
    let mut person = with_palette("figur 13");
    person.press(Modifiers::NONE, Key::Enter);
    assert_eq!(person.session().view.figure, Id::new("fig-13").ok());
    person.press(Modifiers::COMMAND, Key::K);
    person.click("Aktører");
    person.types("Helse Nord");
    person.press(Modifiers::NONE, Key::Enter);
    let actor = person.roadmap().actors.iter().find(|it| it.name.contains("Helse Nord")).unwrap();
    let actors = vec![Mention::Id(actor.id.clone())];
    assert_eq!(person.session().view.view.filters, Filters { actors, ..Filters::default() });
    assert_eq!(person.session().view.figure, None);
}

#[test]
fn keys_of_the_window_rest_while_the_palette_stands_in_front() {
    let mut person = with_palette("");
    person.click_at(person.place("Kommandoer"), egui::PointerButton::Primary, Modifiers::NONE);
    let before = person.roadmap().clone();
    person.press(Modifiers::COMMAND, Key::A);
    person.press(Modifiers::NONE, Key::Delete);
    assert_eq!(*person.roadmap(), before);
    person.press(Modifiers::COMMAND, Key::K);
    assert!(!person.sees("Piltaster velger"), "the same keys close it");
}
