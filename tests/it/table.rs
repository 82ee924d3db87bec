//! The table, as somebody types in it.

use egui::{Key, Modifiers, vec2};
use veikart::model::{Edge, Status};

use crate::person::Person;

const NONE: Modifiers = Modifiers::NONE;
const SHIFT: Modifiers = Modifiers::SHIFT;
const CTRL: Modifiers = Modifiers::COMMAND;

/// The table of phase periods, with the keyboard on the first of «Pasientens prøvesvar».
fn at_the_answers() -> Person {
    let mut person = Person::with_file("nasjonalt-veikart-2021-2027.ron");
    person.press(CTRL, Key::F);
    person.types("2C-07");
    person.press(NONE, Key::Enter);
    person.press(CTRL, Key::T);
    assert!(person.session().table);
    person
}

fn starts(person: &Person) -> Vec<String> {
    person.activity("2C-07").segments.iter().map(|it| it.start.to_string()).collect()
}

#[test]
fn cells_are_typed_one_after_the_other_and_each_is_a_step() {
    let mut person = at_the_answers();
    assert!(person.sees("Pasientens prøvesvar, Aktivitet: 2C-07 Pasientens prøvesvar"));
    // To the phase, and with Tab on to the start.
    person.press(NONE, Key::ArrowRight);
    person.types("tilp");
    person.press(NONE, Key::Tab);
    let first = &person.activity("2C-07").segments[0];
    assert_eq!(first.phase.as_ref().map(|it| it.as_str()), Some("tilpasning"));
    person.types("mars 2024");
    person.press(NONE, Key::Enter);
    assert_eq!(starts(&person)[0], "2024-03");
    // Enter went down: the same column of the next line.
    person.types("2. kv. 2024");
    person.press(NONE, Key::Enter);
    assert_eq!(starts(&person)[..2], ["2024-03", "2024-Q2"]);
    for _ in 0..3 {
        person.press(CTRL, Key::Z);
    }
    assert!(!person.session().document.is_modified());
}

#[test]
fn a_word_that_no_cell_can_hold_is_refused_and_stays_to_be_mended() {
    let mut person = at_the_answers();
    person.press(NONE, Key::ArrowRight);
    person.types("pilot");
    person.press(NONE, Key::Enter);
    assert!(person.sees("«pilot» er ingen fase i verdikjeden"));
    assert!(!person.session().document.is_modified());
    // Esc gives the cell back as it was.
    person.press(NONE, Key::Escape);
    assert!(!person.sees("«pilot» er ingen fase i verdikjeden"));
    // The id belongs to the activity.
    person.click("Aktiviteter");
    person.press(NONE, Key::Home);
    person.types("9Z-99");
    assert!(person.sees("Id-en følger aktiviteten"));
}

#[test]
fn choices_are_taken_with_the_arrows_or_the_mouse() {
    let mut person = at_the_answers();
    person.press(NONE, Key::ArrowRight);
    person.press(NONE, Key::Enter);
    for _ in 0..4 {
        person.press(NONE, Key::ArrowDown);
    }
    person.press(NONE, Key::Enter);
    let phase = |person: &Person| person.activity("2C-07").segments[0].phase.clone().unwrap();
    assert_eq!(phase(&person).as_str(), "innforing");
    person.press(NONE, Key::ArrowUp);
    person.press(NONE, Key::F2);
    person.click("Konsept/mandat");
    assert_eq!(phase(&person).as_str(), "konsept");
}

#[test]
fn many_cells_are_filled_emptied_and_copied_in_one_step() {
    let mut person = at_the_answers();
    let before = starts(&person);
    for _ in 0..2 {
        person.press(NONE, Key::ArrowRight);
    }
    for _ in 0..2 {
        person.press(SHIFT, Key::ArrowDown);
    }
    person.window.event(egui::Event::Copy);
    person.steps(2);
    assert_eq!(person.copied, "desember\u{a0}2023\njuni\u{a0}2024\n1. kv. 2025\n");
    person.press(CTRL, Key::D);
    assert_eq!(starts(&person)[..3], ["2023-12", "2023-12", "2023-12"]);
    person.press(CTRL, Key::Z);
    assert_eq!(starts(&person), before);
    person.press(NONE, Key::Delete);
    let first: Vec<Edge> =
        person.activity("2C-07").segments[..3].iter().map(|it| it.start).collect();
    assert!(first.iter().all(|it| it.when().is_none()), "{first:?}");
    person.press(CTRL, Key::Z);
    // Out to a spreadsheet and back.
    person.window.event(egui::Event::Paste("jan. 2022\n\n2023\n".to_owned()));
    person.steps(6);
    let after = starts(&person);
    assert_eq!((after[0].as_str(), after[2].as_str()), ("2022-01", "2023"));
    person.press(CTRL, Key::Z);
    assert!(!person.session().document.is_modified());
}

#[test]
fn lines_are_sorted_by_what_a_column_says_and_the_keyboard_stays_with_its_line() {
    let mut person = at_the_answers();
    let selected = person.session().selection.clone();
    person.click("Start");
    person.steps(4);
    assert!(person.sees("Start, sortert stigende"));
    let order = |person: &Person| -> Vec<String> {
        let cells = person.names().into_iter();
        cells.filter_map(|it| Some(it.split_once(", Start: ")?.1.to_owned())).collect()
    };
    assert!(person.sees("linje"), "the keyboard is in the table");
    let rising = order(&person);
    person.click("Start, sortert stigende");
    person.click("Start, sortert synkende");
    assert!(!person.sees("sortert"));
    assert_ne!(order(&person), rising);
    assert_eq!(person.session().selection, selected);
}

#[test]
fn the_table_shows_what_the_filters_let_through_and_follows_what_is_found() {
    let mut person = at_the_answers();
    person.press(CTRL, Key::F);
    person.types("DigiHelsestasjon");
    person.press(NONE, Key::Enter);
    assert!(person.sees("DigiHelsestasjon, Aktivitet: "));
    // Back on the canvas it is the same that is selected.
    let selected = person.session().selection.clone();
    person.press(CTRL, Key::T);
    assert!(!person.session().table);
    assert_eq!(person.session().selection, selected);
}

#[test]
fn a_status_is_given_to_many_by_dragging_over_them() {
    let mut person = at_the_answers();
    person.click("Aktiviteter");
    person.press(CTRL, Key::I);
    person.press(CTRL, Key::B);
    let cells: Vec<String> =
        person.names().into_iter().filter(|it| it.contains(", Status: ")).skip(2).take(3).collect();
    let (from, to) = (person.place(&cells[0]), person.place(&cells[2]));
    person.drags(from, vec2(0.0, to.y - from.y));
    person.window.event(egui::Event::Paste("Forsinket".to_owned()));
    person.steps(6);
    let late = person.roadmap().activities.values().filter(|it| it.status == Status::Delayed);
    assert!(late.count() >= 3);
    assert_eq!(person.session().document.position(), 1);
}
