//! Ctrl+H: words replaced by others, by mouse and by keyboard alone.

use egui::{Key, Modifiers};
use veikart::edit::Verb;

use crate::person::Person;

const NATIONAL: &str = "nasjonalt-veikart-2021-2027.ron";

fn with_panel(sought: &str, with: &str) -> Person {
    let mut person = Person::with_file(NATIONAL);
    person.press(Modifiers::COMMAND, Key::H);
    person.types(sought);
    person.press(Modifiers::NONE, Key::Tab);
    person.types(with);
    person
}

fn name(person: &Person) -> String {
    person.activity("2C-07").name.clone()
}

#[test]
fn all_hits_are_replaced_in_one_step_with_the_keyboard_alone() {
    let mut person = with_panel("pasientens prøvesvar", "Svarene dine");
    let before = person.roadmap().clone();
    assert_eq!(name(&person), "Pasientens prøvesvar");
    person.press(Modifiers::COMMAND, Key::Enter);
    assert_eq!(name(&person), "Svarene dine");
    let steps: Vec<Verb> = person.session().document.steps().map(|it| it.action.verb).collect();
    assert_eq!(steps, [Verb::Replace]);
    assert_eq!((person.keys, person.clicks), (5, 0));
    assert!(person.sees("Ingen treff"));
    person.press(Modifiers::NONE, Key::Escape);
    assert!(!person.sees("Ingen treff"));
    person.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(*person.roadmap(), before);
}

#[test]
fn what_is_not_ticked_stays() {
    let mut person = with_panel("pasientens prøvesvar", "Svarene dine");
    person.press(Modifiers::NONE, Key::Enter);
    person.press(Modifiers::NONE, Key::Space);
    person.press(Modifiers::NONE, Key::ArrowDown);
    let before = person.roadmap().clone();
    person.press(Modifiers::COMMAND, Key::Enter);
    assert_ne!(*person.roadmap(), before);
    assert!(person.sees("Ett treff"), "{:#?}", person.names());
}

#[test]
fn one_hit_is_replaced_and_the_next_is_at_hand() {
    let mut person = with_panel("pasientens prøvesvar", "Svarene dine");
    person.press(Modifiers::NONE, Key::Enter);
    let count = |person: &Person| {
        let list = person.names().into_iter().find(|it| it.starts_with("Treff 1 av")).unwrap();
        list.split(' ').nth(3).unwrap().trim_end_matches(':').parse::<usize>().unwrap()
    };
    let before = count(&person);
    person.press(Modifiers::SHIFT, Key::Enter);
    assert_eq!(count(&person), before - 1);
    person.press(Modifiers::NONE, Key::Space);
    person.press(Modifiers::SHIFT, Key::Enter);
    assert_eq!(count(&person), before - 2);
    assert_eq!(person.session().document.position(), 2);
}

#[test]
fn a_hit_is_shown_where_it_stands() {
    let mut person = with_panel("pasientens prøvesvar", "");
    person.click("Tekster");
    person.click("Notater");
    person.click("Vis treffet");
    let activity = person.session().selection.single().unwrap().activity().unwrap().clone();
    assert!(person.activity(activity.as_str()).name.contains("Pasientens prøvesvar"));
}

#[test]
fn a_wrong_expression_is_said_and_changes_nothing() {
    let mut person = with_panel("prøve(", "x");
    person.click("Regulært uttrykk");
    let before = person.roadmap().clone();
    assert!(person.sees("ikke et gyldig regulært uttrykk"));
    person.press(Modifiers::COMMAND, Key::Enter);
    assert_eq!(*person.roadmap(), before);
}
