//! Back to where one was before a jump, and the list of steps.

use egui::{Event, Key, Modifiers, PointerButton};
use veikart::app::{Command, Request};
use veikart::model::Id;

use crate::person::Person;

const NATIONAL: &str = "nasjonalt-veikart-2021-2027.ron";

fn asks(person: &mut Person, request: Request) {
    person.window.state_mut().request(request);
    person.steps(4);
}

fn id(name: &str) -> Id {
    Id::new(name).unwrap()
}

fn figure(person: &Person) -> Option<String> {
    person.session().view.figure.as_ref().map(ToString::to_string)
}

#[test]
fn jumps_are_taken_back_and_again_by_keys_and_by_the_mouse() {
    let mut person = Person::with_file(NATIONAL);
    asks(&mut person, Request::ShowFigure(Some(id("fig-13"))));
    asks(&mut person, Request::ShowFigure(Some(id("fig-05"))));
    person.press(Modifiers::ALT, Key::ArrowLeft);
    assert_eq!(figure(&person).as_deref(), Some("fig-13"));
    person.press(Modifiers::ALT, Key::ArrowLeft);
    assert_eq!(figure(&person), None);
    person.press(Modifiers::ALT, Key::ArrowLeft);
    assert_eq!(figure(&person), None, "there is nothing before");
    person.press(Modifiers::ALT, Key::ArrowRight);
    assert_eq!(figure(&person).as_deref(), Some("fig-13"));
    let place = egui::pos2(700.0, 500.0);
    person.click_at(place, PointerButton::Extra2, Modifiers::NONE);
    assert_eq!(figure(&person).as_deref(), Some("fig-05"));
    person.click_at(place, PointerButton::Extra1, Modifiers::NONE);
    assert_eq!(figure(&person).as_deref(), Some("fig-13"));
}

#[test]
fn going_back_selects_what_was_selected_and_a_new_jump_ends_the_way_forward() {
    let mut person = Person::with_file(NATIONAL);
    asks(&mut person, Request::Jump(id("2C-07")));
    let first = person.session().selection.clone();
    asks(&mut person, Request::Jump(id("1C-07")));
    asks(&mut person, Request::Command(Command::GoBack));
    assert_eq!(person.session().selection, first);
    asks(&mut person, Request::Jump(id("3A-01")));
    assert!(!person.session().view.trail.leads_forward());
    assert!(person.session().view.trail.leads_back());
}

#[test]
fn a_figure_that_was_deleted_meanwhile_is_not_gone_back_to() {
    let mut person = Person::with_file(NATIONAL);
    asks(&mut person, Request::ShowFigure(Some(id("fig-13"))));
    asks(&mut person, Request::Command(Command::DeleteFigure));
    asks(&mut person, Request::ShowFigure(Some(id("fig-05"))));
    asks(&mut person, Request::Command(Command::GoBack));
    asks(&mut person, Request::Command(Command::GoBack));
    assert_eq!(figure(&person), None);
}

#[test]
fn any_step_is_gone_to_by_a_click_and_by_keys() {
    let mut person = Person::with_file(NATIONAL);
    let opened = person.roadmap().clone();
    asks(&mut person, Request::Jump(id("2C-07")));
    let mut states = vec![opened];
    for _ in 0..3 {
        asks(&mut person, Request::Command(Command::Duplicate));
        states.push(person.roadmap().clone());
    }
    person.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::H);
    person.click("Slik veikartet ble åpnet");
    assert_eq!(*person.roadmap(), states[0]);
    assert!(!person.session().document.is_modified());
    person.press(Modifiers::NONE, Key::ArrowDown);
    assert_eq!(*person.roadmap(), states[1]);
    person.press(Modifiers::NONE, Key::End);
    assert_eq!(*person.roadmap(), states[3]);
    person.press(Modifiers::NONE, Key::ArrowUp);
    assert_eq!(*person.roadmap(), states[2]);
    assert_eq!(person.session().document.steps().filter(|step| step.done).count(), 2);
}

#[test]
fn other_buttons_of_the_mouse_do_nothing() {
    let mut person = Person::with_file(NATIONAL);
    asks(&mut person, Request::ShowFigure(Some(id("fig-13"))));
    person.window.event(Event::PointerGone);
    person.click_at(egui::pos2(700.0, 500.0), PointerButton::Middle, Modifiers::NONE);
    assert_eq!(figure(&person).as_deref(), Some("fig-13"));
}
