//! Keys are changed in the sheet that F1 opens.

use egui::{Event, Key, Modifiers};
use veikart::app::{Command, Request};

use crate::person::Person;

const NATIONAL: &str = "nasjonalt-veikart-2021-2027.ron";
const ALT_SHIFT: Modifiers = Modifiers::ALT.plus(Modifiers::SHIFT);

fn with_sheet(sought: &str) -> Person {
    let mut person = Person::with_file(NATIONAL);
    person.press(Modifiers::NONE, Key::F1);
    person.types(sought);
    person
}

#[test]
fn the_sheet_is_searched() {
    let person = with_sheet("endringslogg");
    assert!(person.find("Endre hurtigtast for «Endringslogg»").is_some());
    assert!(person.find("Endre hurtigtast for «Angre»").is_none());
}

#[test]
fn new_keys_do_the_work_and_are_kept() {
    let mut person = with_sheet("endringslogg");
    person.click("Endre hurtigtast for «Endringslogg»");
    person.press(Modifiers::COMMAND, Key::U);
    person.press(Modifiers::NONE, Key::Escape);
    assert!(!person.window.state().settings().history);
    let mut person = person.starts_again();
    person.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::H);
    assert!(!person.window.state().settings().history, "the old keys do nothing");
    person.press(Modifiers::COMMAND, Key::U);
    assert!(person.window.state().settings().history);
}

#[test]
fn keys_of_another_command_are_named_and_change_hands_only_when_asked() {
    let mut person = with_sheet("endringslogg");
    person.click("Endre hurtigtast for «Endringslogg»");
    person.press(Modifiers::COMMAND, Key::B);
    assert!(person.sees("hører allerede til"));
    person.click("La dem være");
    assert!(person.window.state().settings().keys.is_empty());
    person.click("Endre hurtigtast for «Endringslogg»");
    person.press(Modifiers::COMMAND, Key::B);
    person.click("Flytt dem til «Endringslogg»");
    let keys = &person.window.state().settings().keys;
    assert!(keys.is_changed(Command::History) && keys.is_changed(Command::Outline));
    person.click("Tilbakestill alle");
    assert!(person.window.state().settings().keys.is_empty());
}

#[test]
fn altgr_and_keys_of_the_system_are_refused_with_the_reason() {
    for (modifiers, key, why) in [
        (Modifiers::CTRL | Modifiers::ALT, Key::Num2, "krever AltGr"),
        (Modifiers::NONE, Key::OpenBracket, "krever AltGr"),
        (ALT_SHIFT, Key::P, "tastaturspråk"),
        (Modifiers::NONE, Key::ArrowLeft, "fast betydning"),
    ] {
        let mut person = with_sheet("endringslogg");
        person.click("Endre hurtigtast for «Endringslogg»");
        person.press(modifiers, key);
        assert!(person.sees(why), "{key:?}: {:#?}", person.names());
        assert!(person.window.state().settings().keys.is_empty());
    }
    let mut person = with_sheet("endringslogg");
    person.click("Endre hurtigtast for «Endringslogg»");
    person.types("@");
    assert!(person.sees("krever AltGr"));
    person.click("Prøv andre taster");
    person.window.event(Event::Copy);
    person.steps(3);
    assert!(person.sees("fast betydning"));
}

#[test]
fn escape_ends_listening_before_it_closes_the_sheet() {
    let mut person = with_sheet("endringslogg");
    person.click("Endre hurtigtast for «Endringslogg»");
    person.press(Modifiers::NONE, Key::Escape);
    assert!(person.sees("Velg tastene til en kommando"));
    person.press(Modifiers::NONE, Key::Escape);
    assert!(!person.sees("Velg tastene til en kommando"));
    person.window.state_mut().request(Request::Command(Command::History));
    person.steps(3);
    assert!(person.window.state().settings().history);
}
