//! Pictures to look at; kept where `VEIKART_LOOK` names a folder.

use egui::{Key, Modifiers, vec2};
use veikart::app::Command;
use veikart::model::Links;

use super::window::{ask, jump, medicines};
use crate::person::Person;

/// Keeps the picture where somebody wants to look at it; it must not be empty in any case.
fn look(name: &str, person: &mut Person) {
    let picture = person.picture();
    let first = *picture.get_pixel(0, 0);
    assert!(picture.pixels().any(|it| *it != first));
    if let Some(folder) = std::env::var_os("VEIKART_LOOK") {
        picture.save(std::path::Path::new(&folder).join(format!("{name}.png"))).unwrap();
    }
}

#[test]
fn connectors() {
    let mut person = medicines();
    ask(&mut person, Command::ShowLinks(Links::All));
    jump(&mut person, "2B-09");
    look("connectors", &mut person);
}

#[test]
fn impact() {
    let mut person = medicines();
    jump(&mut person, "2B-05");
    person.press(Modifiers::COMMAND, Key::L);
    person.types("2B-04");
    look("new-dependency", &mut person);
    person.press(Modifiers::NONE, Key::Enter);
    let mut names = person.names().into_iter();
    let bar = names.rfind(|it| {
        it.starts_with("Sentral forskrivningsmodul")
            && it.contains("Fastleger")
            && it.contains("Innføring")
    });
    let bar = bar.unwrap();
    let bar = person.find_rect(&bar).unwrap();
    person.window.hover_at(bar.center());
    person.steps(3);
    look("handle", &mut person);
    let year = person.year();
    person.pulls(bar.center(), vec2(year, 0.0));
    look("impact", &mut person);
}
