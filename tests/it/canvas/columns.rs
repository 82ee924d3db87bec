//! Columns beside the names, and the height of rows, as somebody chooses them.

use egui::{Key, Modifiers, vec2};
use veikart::app::{Command, Request};
use veikart::layout::Density;
use veikart::model::{Column, Id};

use crate::person::Person;

fn ask(person: &mut Person, command: Command) {
    person.window.state_mut().request(Request::Command(command));
    person.steps(4);
}

fn shows_figure_13() -> Person {
    let mut person = Person::with_file("nasjonalt-veikart-2021-2027.ron");
    let figure = Id::new("fig-13").unwrap();
    person.window.state_mut().request(Request::ShowFigure(Some(figure)));
    person.steps(4);
    person
}

#[test]
fn columns_are_shown_made_wider_taken_away_and_kept_in_the_figure() {
    let mut person = shows_figure_13();
    let axis = |person: &Person| person.place("Bredde på navnekolonnen").x;
    let before = axis(&person);
    ask(&mut person, Command::Column(Column::Status));
    ask(&mut person, Command::Column(Column::Tags));
    // The names keep their room.
    assert!((axis(&person) - before).abs() < 1.0);
    let rim = person.place("Bredde på kolonnen «Status»");
    assert!(rim.x > before + 40.0);
    person.drags(rim, vec2(50.0, 0.0));
    assert!((person.place("Bredde på kolonnen «Status»").x - rim.x - 50.0).abs() < 2.0);
    ask(&mut person, Command::Column(Column::Tags));
    assert!(person.find("Bredde på kolonnen «Stikkord»").is_none());
    ask(&mut person, Command::UpdateFigure);
    let saved = person.roadmap().view(&Id::new("fig-13").unwrap()).unwrap();
    assert_eq!(saved.columns, [Column::Status]);
    person.press(Modifiers::COMMAND, Key::Z);
    assert!(!person.session().document.is_modified());
}

#[test]
fn rows_are_lower_or_higher_and_stay_so_in_the_next_run() {
    let mut person = shows_figure_13();
    let height = |person: &Person| {
        person
            .find_rect("Pasientens journaldokumenter fra spesialisthelsetjenesten, Utprøving, ")
            .unwrap()
            .height()
    };
    ask(&mut person, Command::Density(Density::Compact));
    let compact = height(&person);
    ask(&mut person, Command::Density(Density::Large));
    assert!(height(&person) > compact);
    let person = person.starts_again();
    assert_eq!(person.window.state().settings().density, Density::Large);
}
