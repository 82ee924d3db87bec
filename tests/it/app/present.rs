//! Presenting: the figures one by one, and back to where one was.

use egui::{Key, Modifiers, vec2};
use veikart::app::Request;
use veikart::model::Id;

use crate::person::Person;

fn figure(person: &Person) -> Option<String> {
    person.session().view.figure.as_ref().map(Id::to_string)
}

#[test]
fn figures_are_stepped_through_and_the_editor_is_as_it_was() {
    let mut person = Person::with_file("nasjonalt-veikart-2021-2027.ron");
    let before = person.session().view.view.clone();
    person.press(Modifiers::NONE, Key::F5);
    assert!(!person.sees("Rediger"), "no menus");
    person.press(Modifiers::NONE, Key::PageDown);
    assert_eq!(figure(&person).unwrap(), "fig-01");
    person.press(Modifiers::NONE, Key::ArrowRight);
    assert_eq!(figure(&person).unwrap(), "fig-02");
    person.press(Modifiers::NONE, Key::ArrowLeft);
    person.press(Modifiers::NONE, Key::End);
    assert!(person.sees("22 av 22"));
    for key in [Key::Num1, Key::Num3, Key::Enter] {
        person.press(Modifiers::NONE, key);
    }
    assert_eq!(figure(&person).unwrap(), "fig-13");
    person.press(Modifiers::NONE, Key::B);
    assert!(!person.sees("Figur 13"), "the screen is dark");
    person.press(Modifiers::NONE, Key::B);
    assert!(person.sees("Figur 13"));
    person.press(Modifiers::NONE, Key::Escape);
    assert!(person.sees("Rediger"));
    assert_eq!((figure(&person), &person.session().view.view), (None, &before));
}

#[test]
fn a_bar_is_dragged_while_presenting_and_the_drag_taken_back() {
    let mut person = Person::with_file("nasjonalt-veikart-2021-2027.ron");
    person.press(Modifiers::NONE, Key::F5);
    for key in [Key::Num1, Key::Num3, Key::Enter] {
        person.press(Modifiers::NONE, key);
    }
    person.steps(4);
    person.window.state_mut().request(Request::Jump(Id::new("2C-07").unwrap()));
    person.steps(6);
    let dates = person.dates("2C-07.s2");
    let bar = person.place("Pasientens prøvesvar, Trinn 2, Utvikling");
    person.drags(bar, vec2(person.year() / 2.0, 0.0));
    assert_ne!(person.dates("2C-07.s2"), dates);
    person.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(person.dates("2C-07.s2"), dates);
}
