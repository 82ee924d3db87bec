//! The overview map beside the rows, as somebody uses it.

use egui::{Modifiers, vec2};
use veikart::app::{Command, Request};

use crate::person::Person;

const STRIP: &str = "Oversiktskart: klikk eller dra for å gå dit";

fn opens() -> Person {
    let mut person = Person::with_file("nasjonalt-veikart-2021-2027.ron");
    person.press(Modifiers::COMMAND | Modifiers::SHIFT, egui::Key::K);
    person
}

#[test]
fn a_click_goes_to_the_rows_that_lie_there_and_a_drag_follows() {
    let mut person = opens();
    let strip = person.find_rect(STRIP).unwrap();
    let bottom = strip.center_bottom() - vec2(0.0, 8.0);
    person.click_at(bottom, egui::PointerButton::Primary, Modifiers::NONE);
    let far = person.session().view.scroll_y;
    assert!(far > 1000.0, "{far}");
    person.drags(bottom, vec2(0.0, -strip.height() / 2.0));
    let half = person.session().view.scroll_y;
    assert!(half < far * 0.7 && half > far * 0.2, "{half} of {far}");
    assert!(!person.session().document.is_modified());
    assert!(person.session().selection.is_empty(), "nothing below the strip is hit");
}

/// Where time is enlarged, the strip moves along it too.
#[test]
fn a_click_goes_to_the_year_that_lies_there() {
    let mut person = opens();
    person.window.state_mut().request(Request::Command(Command::ZoomIn));
    person.steps(4);
    person.window.state_mut().request(Request::Command(Command::ZoomIn));
    person.steps(4);
    let strip = person.find_rect(STRIP).unwrap();
    let first = |person: &Person| person.session().view.scale.unwrap().first;
    let right = strip.right_center() - vec2(6.0, 0.0);
    person.click_at(right, egui::PointerButton::Primary, Modifiers::NONE);
    let late = first(&person);
    let left = strip.left_center() + vec2(6.0, 0.0);
    person.click_at(left, egui::PointerButton::Primary, Modifiers::NONE);
    assert!(late > first(&person) + 365.0, "{late} {}", first(&person));
}

#[test]
fn the_strip_is_there_again_after_a_new_start() {
    let person = opens().starts_again_with_settings();
    assert!(person.find_rect(STRIP).is_some());
}
