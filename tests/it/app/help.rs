//! Help on what one is doing, and the tour of the first time.

use egui::{Key, Modifiers};
use veikart::app::help::Topic;
use veikart::app::{Command, Request};
use veikart::i18n::{self, Lang};

use crate::person::Person;

const NATIONAL: &str = "nasjonalt-veikart-2021-2027.ron";

fn words(key: &str) -> String {
    i18n::text(Lang::Nb, key).into_owned()
}

fn reads(person: &Person, topic: Topic) -> bool {
    let page = words(topic.keys().1);
    page.split('\n').all(|paragraph| person.sees(paragraph))
}

#[test]
fn help_is_on_what_has_the_keyboard() {
    let mut person = Person::with_file(NATIONAL);
    for (place, topic) in [
        ("Versjon", Topic::Inspector),
        ("Søk i veikartet", Topic::Search),
        ("2 Enklere arbeidshverdag", Topic::Outline),
    ] {
        person.click(place);
        person.press(Modifiers::SHIFT, Key::F1);
        assert!(reads(&person, topic), "{topic:?}: {:#?}", person.names());
        person.press(Modifiers::NONE, Key::Escape);
    }
}

#[test]
fn every_panel_has_a_mark_that_opens_its_page_and_arrows_turn_to_the_others() {
    let mut person = Person::with_file(NATIONAL);
    for command in [Command::FilterBar, Command::History, Command::Replace] {
        person.window.state_mut().request(Request::Command(command));
        person.steps(4);
    }
    for topic in Topic::ALL {
        if topic == Topic::Table || person.session().table {
            person.press(Modifiers::COMMAND, Key::T);
        }
        let name = format!("Hjelp: {}", words(topic.keys().0));
        if person.find(&name).is_none() {
            assert!(matches!(topic, Topic::Search | Topic::Output | Topic::Figures), "{name}");
            continue;
        }
        person.click(&name);
        assert!(reads(&person, topic), "{topic:?}");
        person.press(Modifiers::NONE, Key::Escape);
    }
    person.press(Modifiers::SHIFT, Key::F1);
    for _ in Topic::ALL {
        person.press(Modifiers::NONE, Key::ArrowUp);
    }
    for topic in Topic::ALL {
        assert!(reads(&person, topic), "{topic:?}");
        person.press(Modifiers::NONE, Key::ArrowDown);
    }
}

#[test]
fn the_tour_comes_the_first_time_and_no_other() {
    let mut person = Person::first_time(NATIONAL);
    assert!(person.sees("Trinn 1 av 5"));
    for number in 2..=5 {
        person.press(Modifiers::NONE, Key::Enter);
        assert!(person.sees(&format!("Trinn {number} av 5")), "{:#?}", person.names());
    }
    person.press(Modifiers::NONE, Key::Enter);
    assert!(!person.sees("av 5"));
    assert!(person.window.state().settings().tour_seen);
    let mut person = person.starts_again();
    assert!(!person.sees("av 5"));
    person.window.state_mut().request(Request::Command(Command::Tour));
    person.steps(4);
    assert!(person.sees("Trinn 1 av 5"), "it is there again when it is asked for");
}

#[test]
fn the_tour_goes_back_and_is_left_at_any_step() {
    let mut person = Person::first_time(NATIONAL);
    person.press(Modifiers::NONE, Key::ArrowRight);
    person.press(Modifiers::NONE, Key::ArrowRight);
    person.press(Modifiers::NONE, Key::ArrowLeft);
    assert!(person.sees("Trinn 2 av 5"));
    let before = person.roadmap().clone();
    person.press(Modifiers::NONE, Key::Delete);
    person.press(Modifiers::COMMAND, Key::A);
    assert!(person.session().selection.is_empty(), "keys of the window rest meanwhile");
    person.press(Modifiers::NONE, Key::Escape);
    assert!(!person.sees("av 5"));
    assert_eq!(*person.roadmap(), before);
    let mut person = Person::first_time(NATIONAL);
    person.click("Hopp over");
    assert!(!person.sees("av 5"));
}
