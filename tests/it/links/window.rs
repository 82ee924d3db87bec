use egui::{Key, Modifiers, vec2};
use veikart::app::{Command, Request};
use veikart::model::{Id, Links, Mention, Relation};

use crate::person::Person;

const NATIONAL: &str = "nasjonalt-veikart-2021-2027.ron";

pub(super) fn ask(person: &mut Person, command: Command) {
    person.window.state_mut().request(Request::Command(command));
    person.steps(4);
}

pub(super) fn jump(person: &mut Person, id: &str) {
    person.window.state_mut().request(Request::Jump(Id::new(id).unwrap()));
    person.steps(6);
}

pub(super) fn medicines() -> Person {
    let mut person = Person::with_file(NATIONAL);
    let figure = Some(Id::new("2.B").unwrap());
    person.window.state_mut().request(Request::ShowOnly(figure));
    person.steps(4);
    person
}

fn depends(person: &Person, about: &str, on: &str) -> bool {
    let names = |mention: &Mention, id: &str| mention.id().is_some_and(|it| it.as_str() == id);
    person.roadmap().dependencies.iter().any(|it| {
        it.relation == Relation::Prerequisite
            && it.about.iter().any(|mention| names(mention, about))
            && it.on.mentions().iter().any(|mention| names(mention, on))
    })
}

#[test]
fn connectors_come_and_go_by_command() {
    let mut person = medicines();
    let link = "Pasientens legemiddelliste (PLL) forutsetter";
    jump(&mut person, "2B-09");
    assert!(!person.sees(link));
    person.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::L);
    assert!(person.sees(link), "{:#?}", person.names());
    person.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::L);
    assert!(!person.sees(link));
    jump(&mut person, "2B-09");
    ask(&mut person, Command::ShowLinks(Links::Selected));
    assert!(person.sees(link));
    ask(&mut person, Command::SelectNone);
    assert!(!person.sees(link));
}

#[test]
fn a_dependency_is_pulled_from_a_bar_to_a_name() {
    let mut person = medicines();
    assert!(!depends(&person, "2B-05", "2B-04"));
    let bar = "Sentral forskrivningsmodul";
    let bar = person.names().into_iter().find(|it| it.starts_with(bar) && it.contains("Fastleger"));
    let bar = person.find_rect(&bar.unwrap()).unwrap();
    person.window.hover_at(bar.center());
    person.steps(2);
    let handle = person.place("Dra herfra til det som forutsetter");
    let target = person.activity("2B-05").name.clone();
    let target = person.place(&target);
    person.pulls(handle, target - handle);
    assert!(person.sees("» forutsetter «"), "{:#?}", person.names());
    person.press(Modifiers::NONE, Key::Escape);
    person.window.drop_at(target);
    person.steps(4);
    assert!(!depends(&person, "2B-05", "2B-04"), "Esc makes nothing");
    person.window.hover_at(bar.center());
    person.steps(2);
    let handle = person.place("Dra herfra til det som forutsetter");
    person.drags(handle, target - handle);
    assert!(depends(&person, "2B-05", "2B-04"));
    person.press(Modifiers::COMMAND, Key::Z);
    assert!(!depends(&person, "2B-05", "2B-04"));
}

#[test]
fn a_dependency_is_made_by_keyboard_alone() {
    let mut person = medicines();
    jump(&mut person, "2B-05");
    person.press(Modifiers::COMMAND, Key::L);
    person.types("2B-04");
    person.press(Modifiers::NONE, Key::Enter);
    assert!(depends(&person, "2B-05", "2B-04"));
    person.press(Modifiers::COMMAND, Key::L);
    person.types("penger fra staten");
    person.press(Modifiers::NONE, Key::Enter);
    let words = Mention::Words("penger fra staten".to_owned());
    assert!(person.roadmap().dependencies.iter().any(|it| it.on.mentions().contains(&words)));
}

/// REQ-096: the small graph of the inspector, and the way along it.
#[test]
fn the_inspector_shows_what_an_activity_needs_and_leads_there() {
    let mut person = medicines();
    jump(&mut person, "2B-09");
    let needs = person.names().into_iter().filter(|it| it.starts_with("Kritiske forutsetninger: "));
    let needs: Vec<String> = needs.collect();
    for id in ["2B-01", "2B-02", "2B-03"] {
        let name = &person.activity(id).name;
        assert!(needs.iter().any(|it| it.ends_with(name.as_str())), "{name} in {needs:#?}");
    }
}

/// REQ-099: a move that comes too late for what hangs on it says so before it is dropped.
#[test]
fn a_drag_says_what_hangs_on_it_and_which_prerequisite_breaks() {
    let mut person = medicines();
    jump(&mut person, "2B-05");
    person.press(Modifiers::COMMAND, Key::L);
    person.types("2B-04");
    person.press(Modifiers::NONE, Key::Enter);
    let mut names = person.names().into_iter();
    let bar = names.rfind(|it| {
        it.starts_with("Sentral forskrivningsmodul")
            && it.contains("Fastleger")
            && it.contains("Innføring")
    });
    let bar = bar.unwrap();
    let bar = person.find_rect(&bar).unwrap();
    let year = person.year();
    person.pulls(bar.center(), vec2(year, 0.0));
    assert!(person.sees("Berører "), "{:#?}", person.names());
    person.press(Modifiers::NONE, Key::Escape);
    person.window.drop_at(bar.center());
    person.steps(4);
    assert!(!person.sees("Berører "));
}
