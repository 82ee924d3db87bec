//! Everything by keyboard: items are walked, moved, stretched, carried and changed.

use egui::{Key, Modifiers};
use veikart::app::{Command, Request};
use veikart::model::{Certainty, Grouping, Id};

use crate::person::Person;

const SHIFT: Modifiers = Modifiers::SHIFT;
const BOTH: Modifiers = Modifiers::COMMAND.plus(Modifiers::SHIFT);

/// With this segment or activity selected and in sight.
fn at(id: &str) -> Person {
    let mut person = Person::with_file("nasjonalt-veikart-2021-2027.ron");
    person.window.state_mut().request(Request::Jump(Id::new(id).unwrap()));
    person.steps(6);
    person
}

#[test]
fn a_bar_is_moved_and_stretched_by_steps() {
    let mut person = at("2C-07.s2");
    assert_eq!(person.dates("2C-07.s2"), "2024-06 2025-Q1");
    person.press(Modifiers::COMMAND, Key::ArrowRight);
    assert_eq!(person.dates("2C-07.s2"), "2024-09 2025-Q2");
    person.press(SHIFT, Key::ArrowRight);
    assert_eq!(person.dates("2C-07.s2"), "2024-09 2025-Q3");
    person.press(BOTH, Key::ArrowLeft);
    assert_eq!(person.dates("2C-07.s2"), "2024-06 2025-Q3");
    for _ in 0..3 {
        person.press(Modifiers::COMMAND, Key::Z);
    }
    assert_eq!(person.dates("2C-07.s2"), "2024-06 2025-Q1");
}

/// REQ-145: where they stand.
#[test]
fn phase_and_certainty_have_keys_of_their_own() {
    let mut person = at("2C-07.s2");
    person.press(Modifiers::NONE, Key::Num4);
    assert_eq!(person.segment("2C-07.s2").phase.as_ref().unwrap().as_str(), "innforing");
    person.press(Modifiers::NONE, Key::Num0);
    assert_eq!(person.segment("2C-07.s2").phase, None);
    person.press(Modifiers::NONE, Key::T);
    assert_eq!(person.segment("2C-07.s2").certainty.start(), Certainty::Tentative);
}

#[test]
fn insert_makes_a_segment_and_shift_insert_a_milestone() {
    let mut person = at("2C-07");
    let before = person.activity("2C-07").clone();
    person.press(Modifiers::NONE, Key::Insert);
    assert_eq!(person.activity("2C-07").segments.len(), before.segments.len() + 1);
    person.press(SHIFT, Key::Insert);
    assert_eq!(person.activity("2C-07").milestones.len(), before.milestones.len() + 1);
}

#[test]
fn in_lanes_a_bar_is_carried_to_the_next_phase() {
    let mut person = at("2C-07.s2");
    person.window.state_mut().request(Request::Command(Command::GroupBy(Grouping::ValueChain)));
    person.window.state_mut().request(Request::Jump(Id::new("2C-07.s2").unwrap()));
    person.steps(6);
    assert_eq!(person.segment("2C-07.s2").phase.as_ref().unwrap().as_str(), "utvikling");
    person.press(Modifiers::COMMAND, Key::ArrowDown);
    person.steps(4);
    assert_eq!(person.segment("2C-07.s2").phase.as_ref().unwrap().as_str(), "tilpasning");
}

#[test]
fn changes_are_announced() {
    let mut person = at("2C-07.s2");
    person.press(Modifiers::COMMAND, Key::ArrowRight);
    assert!(person.sees("Utført: flytting av «Pasientens prøvesvar»"), "{:#?}", person.names());
    person.press(Modifiers::COMMAND, Key::Z);
    assert!(person.sees("Angret: flytting av «Pasientens prøvesvar»"));
}

#[test]
fn arrows_fold_headings() {
    let mut person = Person::with_file("nasjonalt-veikart-2021-2027.ron");
    person.press(Modifiers::NONE, Key::ArrowDown);
    person.press(Modifiers::NONE, Key::ArrowLeft);
    assert_eq!(person.session().view.collapsed.len(), 1);
    person.press(Modifiers::NONE, Key::ArrowRight);
    assert_eq!(person.session().view.collapsed.len(), 0);
}
