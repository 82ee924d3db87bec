//! Two views of the roadmap at once, as somebody uses them.

use egui::{Key, Modifiers, Pos2, vec2};
use veikart::app::{Command, Request};
use veikart::layout::TimeScale;
use veikart::model::{Grouping, Id};

use crate::person::Person;

const UPPER: &str = "Hele veikartet · Mål, delmål og tema";
const LOWER: &str = "Hele veikartet · Verdikjede";
const SEGMENT: &str = "Pasientens prøvesvar, Trinn 2, Utvikling";

fn opens() -> Person {
    let mut person = Person::with_file("nasjonalt-veikart-2021-2027.ron");
    person.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::W);
    person.window.state_mut().request(Request::Jump(Id::new("2C-07").unwrap()));
    person.steps(6);
    person
}

fn ask(person: &mut Person, command: Command) {
    person.window.state_mut().request(Request::Command(command));
    person.steps(4);
}

/// How the view that commands act on is grouped, and the other.
fn groupings(person: &Person) -> (Grouping, Option<Grouping>) {
    let session = person.session();
    (session.view.view.group_by, session.beside.as_ref().map(|it| it.view.view.group_by))
}

/// Where items stand whose names begin so, from the top.
fn places(person: &Person, name: &str) -> Vec<Pos2> {
    let all = person.rects(name);
    all.into_iter().map(|it| it.center()).collect()
}

#[test]
fn the_second_view_is_grouped_otherwise_and_is_the_one_that_commands_mean() {
    let mut person = opens();
    assert!(person.find(UPPER).unwrap().y < person.find(LOWER).unwrap().y);
    assert_eq!(groupings(&person), (Grouping::ValueChain, Some(Grouping::Strategy)));
    assert_eq!(places(&person, SEGMENT).len(), 2);
    ask(&mut person, Command::GroupBy(Grouping::Owner));
    assert_eq!(groupings(&person), (Grouping::Owner, Some(Grouping::Strategy)));
}

#[test]
fn who_presses_in_a_view_or_asks_for_the_other_goes_there() {
    let mut person = opens();
    person.press(Modifiers::NONE, Key::F6);
    assert_eq!(groupings(&person).0, Grouping::Strategy);
    person.click(LOWER);
    assert_eq!(groupings(&person).0, Grouping::ValueChain);
    person.click(UPPER);
    assert_eq!(groupings(&person).0, Grouping::Strategy);
    person.press(Modifiers::NONE, Key::F6);
    assert_eq!(groupings(&person).0, Grouping::ValueChain);
    person.press(Modifiers::NONE, Key::F6);
    person.press(Modifiers::COMMAND, Key::Home);
    assert_eq!(groupings(&person), (Grouping::Strategy, Some(Grouping::ValueChain)));
}

/// A menu may lie over the other view; to press in it is not to go there.
#[test]
fn a_menu_that_lies_over_the_other_view_is_of_its_own_view() {
    let mut person = opens();
    let upper = places(&person, SEGMENT)[0];
    person.click_at(upper, egui::PointerButton::Secondary, Modifiers::NONE);
    let item = person.place("Slett");
    assert!(item.y > person.place(LOWER).y, "the menu reaches into the lower view: {item}");
    person.click("Slett");
    assert_eq!(groupings(&person).0, Grouping::Strategy);
    assert!(person.session().document.is_modified());
}

/// One roadmap: what is dragged in one view lies there in the other too, and undo is one step.
#[test]
fn a_drag_in_one_view_shows_in_both() {
    let mut person = opens();
    let before = person.names().into_iter().filter(|it| it.starts_with(SEGMENT)).count();
    assert_eq!(before, 2, "{:#?}", person.names());
    let (year, lower) = (person.year(), places(&person, SEGMENT)[1]);
    person.drags(lower, vec2(year, 0.0));
    let said: Vec<_> = person.names().into_iter().filter(|it| it.starts_with(SEGMENT)).collect();
    assert_eq!(said.len(), 2, "{:#?}", person.names());
    assert!(said.iter().all(|it| it.contains("2025")), "{said:?}");
    person.press(Modifiers::COMMAND, Key::Z);
    assert!(!person.session().document.is_modified());
}

#[test]
fn both_show_the_same_time() {
    let mut person = opens();
    let scales = |person: &Person| -> (TimeScale, TimeScale) {
        let session = person.session();
        (session.view.scale.unwrap(), session.beside.as_ref().unwrap().view.scale.unwrap())
    };
    let (whole, _) = scales(&person);
    ask(&mut person, Command::ZoomIn);
    let (one, other) = scales(&person);
    assert!(one.per_day > whole.per_day);
    assert_eq!(one, other);
    person.press(Modifiers::NONE, Key::F6);
    ask(&mut person, Command::FitAll);
    assert_eq!(scales(&person).0, scales(&person).1);
}

#[test]
fn closing_one_leaves_the_other_with_its_own_rows() {
    for (closed, left) in [(0, Grouping::ValueChain), (1, Grouping::Strategy)] {
        let mut person = opens();
        let cross = person.rects("Lukk denne visningen")[closed].center();
        person.click_at(cross, egui::PointerButton::Primary, Modifiers::NONE);
        person.steps(4);
        assert_eq!(groupings(&person), (left, None));
        assert!(!person.sees("Lukk denne visningen"));
        // A lane of the value chain has the bars of its own phase only.
        let all_phases = person.sees("Pasientens prøvesvar, Full produksjon, Ny praksis");
        assert_eq!(all_phases, left == Grouping::Strategy);
    }
}

/// A page or the table takes all the room, and gives it back.
#[test]
fn the_table_takes_the_room_and_gives_it_back() {
    let mut person = opens();
    person.press(Modifiers::COMMAND, Key::T);
    assert!(!person.sees(UPPER));
    person.press(Modifiers::COMMAND, Key::T);
    assert!(person.sees(UPPER));
    ask(&mut person, Command::Present);
    assert!(!person.sees("Lukk denne visningen"));
    ask(&mut person, Command::Present);
    assert!(person.sees(LOWER));
}
