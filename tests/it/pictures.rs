//! Pictures of the window in its states, kept in `tests/pictures`. What is drawn otherwise than
//! there fails; after a look at it, `UPDATE_PICTURES=1 cargo test pictures` keeps the new one.

use std::path::{Path, PathBuf};

use egui::{Key, Modifiers, PointerButton, vec2};
use image::RgbaImage;
use image::imageops::{FilterType, resize};
use veikart::app::{Command, Request};
use veikart::layout::Density;
use veikart::model::{Column, Grouping, Id};

use crate::person::Person;

const NATIONAL: &str = "nasjonalt-veikart-2021-2027.ron";

fn kept(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pictures").join(format!("{name}.png"))
}

/// Compares with the picture that is kept; letters may lie a hair beside where they were.
fn same(name: &str, person: &mut Person) {
    let picture = person.picture();
    let (width, height) = (picture.width() / 2, picture.height() / 2);
    let picture = resize(&picture, width, height, FilterType::Triangle);
    if std::env::var_os("UPDATE_PICTURES").is_some() {
        std::fs::create_dir_all(kept(name).parent().unwrap()).unwrap();
        return picture.save(kept(name)).unwrap();
    }
    let old = image::open(kept(name)).unwrap().into_rgba8();
    let differs = differing(&old, &picture);
    if differs > 0.002 {
        let place = std::env::temp_dir().join(format!("{name}-now.png"));
        picture.save(&place).unwrap();
        panic!("{name}: {:.2} % is drawn otherwise; see {}", differs * 100.0, place.display());
    }
}

/// The share of pixels that differ so that one sees it.
fn differing(old: &RgbaImage, new: &RgbaImage) -> f64 {
    if old.dimensions() != new.dimensions() {
        return 1.0;
    }
    let apart = |(one, other): (&image::Rgba<u8>, &image::Rgba<u8>)| {
        one.0.iter().zip(other.0).any(|(one, other)| one.abs_diff(other) > 40)
    };
    let count = old.pixels().zip(new.pixels()).filter(|pair| apart(*pair)).count();
    count as f64 / f64::from(old.width() * old.height())
}

fn ask(person: &mut Person, command: Command) {
    person.window.state_mut().request(Request::Command(command));
    person.steps(4);
}

fn figure(person: &mut Person, id: &str) {
    let id = Id::new(id).unwrap();
    person.window.state_mut().request(Request::ShowFigure(Some(id)));
    person.steps(4);
}

/// Figure 13, with the rows of this activity in sight.
fn show_answers(person: &mut Person) {
    figure(person, "fig-13");
    person.window.state_mut().request(Request::Jump(Id::new("2C-07").unwrap()));
    person.steps(6);
}

fn national() -> Person {
    Person::with_file(NATIONAL)
}

#[test]
fn selection() {
    let mut person = national();
    show_answers(&mut person);
    person.click("Pasientens prøvesvar, Trinn 2, Utvikling");
    same("selection", &mut person);
}

#[test]
fn dragging() {
    let mut person = national();
    show_answers(&mut person);
    let bar = person.place("Pasientens prøvesvar, Trinn 2, Utvikling");
    let by = vec2(person.year() / 2.0, 0.0);
    person.pulls(bar, by);
    same("dragging", &mut person);
}

#[test]
fn value_chain() {
    let mut person = national();
    figure(&mut person, "fig-13");
    ask(&mut person, Command::GroupBy(Grouping::ValueChain));
    same("value-chain", &mut person);
}

#[test]
fn actor_then_phase() {
    let mut person = national();
    figure(&mut person, "fig-13");
    ask(&mut person, Command::GroupBy(Grouping::Actor));
    ask(&mut person, Command::ThenBy(Some(Grouping::ValueChain)));
    same("actor-then-phase", &mut person);
}

#[test]
fn split_by_actor() {
    let mut person = national();
    figure(&mut person, "fig-13");
    ask(&mut person, Command::SplitByActor);
    same("split-by-actor", &mut person);
}

#[test]
fn filter() {
    let mut person = national();
    ask(&mut person, Command::FilterBar);
    person.click("+ Filter");
    person.click("Sikkerhet");
    person.click("Tentativ  (");
    same("filter", &mut person);
}

#[test]
fn filter_dimmed() {
    let mut person = national();
    ask(&mut person, Command::FilterBar);
    person.click("Filtrer etter tekst");
    person.types("prøvesvar");
    ask(&mut person, Command::DimFiltered);
    same("filter-dimmed", &mut person);
}

#[test]
fn figures() {
    let mut person = national();
    figure(&mut person, "fig-13");
    ask(&mut person, Command::GroupBy(Grouping::Status));
    person.click("Figurer");
    same("figures", &mut person);
}

#[test]
fn dark() {
    let mut person = national();
    figure(&mut person, "fig-13");
    ask(&mut person, Command::Theme(veikart::app::ThemeChoice::Dark));
    same("dark", &mut person);
}

#[test]
fn high_contrast() {
    let mut person = national();
    figure(&mut person, "fig-13");
    ask(&mut person, Command::Theme(veikart::app::ThemeChoice::Contrast));
    same("high-contrast", &mut person);
}

#[test]
fn at_two_hundred_per_cent() {
    let mut person = national();
    for _ in 0..4 {
        ask(&mut person, Command::ScaleUp);
    }
    person.steps(6);
    same("scale-200", &mut person);
}

#[test]
fn presenting() {
    let mut person = national();
    person.press(Modifiers::NONE, Key::F5);
    for key in [Key::Num1, Key::Num3, Key::Enter] {
        person.press(Modifiers::NONE, key);
    }
    person.steps(6);
    same("presenting", &mut person);
}

#[test]
fn report_dialog() {
    let mut person = national();
    ask(&mut person, Command::Report);
    same("report-dialog", &mut person);
}

#[test]
fn deck_dialog() {
    let mut person = national();
    ask(&mut person, Command::Deck);
    same("deck-dialog", &mut person);
}

#[test]
fn palette() {
    let mut person = national();
    person.press(Modifiers::COMMAND, Key::K);
    person.types("prøve");
    same("palette", &mut person);
}

#[test]
fn shortcut_sheet() {
    let mut person = national();
    person.press(Modifiers::NONE, Key::F1);
    same("shortcut-sheet", &mut person);
}

#[test]
fn settings() {
    let mut person = national();
    ask(&mut person, Command::Preferences);
    same("settings", &mut person);
}

#[test]
fn find_and_replace() {
    let mut person = national();
    show_answers(&mut person);
    person.press(Modifiers::COMMAND, Key::H);
    person.types("prøvesvar");
    person.press(Modifiers::NONE, Key::Tab);
    person.types("svar på prøver");
    person.press(Modifiers::NONE, Key::Enter);
    person.press(Modifiers::NONE, Key::ArrowDown);
    person.press(Modifiers::NONE, Key::Space);
    same("find-and-replace", &mut person);
}

#[test]
fn diagrams() {
    let mut person = national();
    figure(&mut person, "fig-01");
    assert!(person.sees("Strategi, veikart og indikatorer: "), "{:#?}", person.names());
    same("diagram", &mut person);
}

#[test]
fn tour() {
    let mut person = Person::first_time(NATIONAL);
    person.press(Modifiers::NONE, Key::ArrowRight);
    same("tour", &mut person);
}

#[test]
fn help() {
    let mut person = national();
    person.press(Modifiers::SHIFT, Key::F1);
    same("help", &mut person);
}

#[test]
fn export_dialog() {
    let mut person = national();
    person.window.state_mut().request(Request::ShowFigure(Id::new("fig-13").ok()));
    ask(&mut person, Command::Export);
    person.waits_until("preview", |it| it.sees("Side 1 av"));
    same("export-dialog", &mut person);
}

#[test]
fn publish_dialog() {
    let mut person = national();
    ask(&mut person, Command::Publish);
    same("publish-dialog", &mut person);
}

#[test]
fn print_dialog() {
    let mut person = national();
    person.window.state_mut().request(Request::ShowFigure(Id::new("fig-13").ok()));
    ask(&mut person, Command::Print);
    person.waits_until("preview", |it| it.sees("Side 1 av"));
    same("print-dialog", &mut person);
}

#[test]
fn palette_at_two_hundred_per_cent() {
    let mut person = national();
    for _ in 0..4 {
        ask(&mut person, Command::ScaleUp);
    }
    person.press(Modifiers::COMMAND, Key::K);
    person.types("figur");
    same("palette-200", &mut person);
}

#[test]
fn find_and_replace_in_high_contrast() {
    let mut person = national();
    ask(&mut person, Command::Theme(veikart::app::ThemeChoice::Contrast));
    person.press(Modifiers::COMMAND, Key::H);
    person.types("kjernejournal");
    person.press(Modifiers::NONE, Key::Tab);
    person.types("journal");
    same("find-and-replace-contrast", &mut person);
}

/// An activity on its way to another sub-goal, held over the line it would go under.
#[test]
fn outline_drag() {
    let mut person = national();
    let line = person.find_rect("1.C Digitale tjenester for ungdom, ").unwrap();
    person.click_at(line.left_top() + vec2(30.0, 13.0), PointerButton::Primary, Modifiers::NONE);
    let from = person.place("Innbyggertjenester fra spesialisthelsetjenesten, ");
    let to = person.place("1.A Behandlingsforløp, dialog og innsyn på Helsenorge, ");
    person.pulls(from, to - from);
    same("outline-drag", &mut person);
}

/// Sub-goals folded together: each shows the spread of phases over the years.
#[test]
fn folded() {
    let mut person = national();
    ask(&mut person, Command::CollapseAll);
    same("folded", &mut person);
}

/// A phase is chosen in the table.
#[test]
fn table() {
    let mut person = national();
    show_answers(&mut person);
    person.click("Pasientens prøvesvar, Trinn 2, Utvikling");
    ask(&mut person, Command::Table);
    person.press(Modifiers::NONE, Key::ArrowRight);
    person.press(Modifiers::NONE, Key::F2);
    same("table", &mut person);
}

/// Close rows, and columns beside the names.
#[test]
fn columns() {
    let mut person = national();
    figure(&mut person, "fig-13");
    ask(&mut person, Command::Inspector);
    for column in [Column::Actors, Column::Status, Column::NextMilestone] {
        ask(&mut person, Command::Column(column));
    }
    ask(&mut person, Command::Density(Density::Compact));
    same("columns", &mut person);
}

#[test]
fn large_rows() {
    let mut person = national();
    ask(&mut person, Command::Density(Density::Large));
    same("large-rows", &mut person);
}

/// What there is of everything, counted.
#[test]
fn dashboard() {
    let mut person = national();
    ask(&mut person, Command::Dashboard);
    same("dashboard", &mut person);
}

#[test]
fn record() {
    let mut person = national();
    ask(&mut person, Command::Record);
    same("record", &mut person);
}

#[test]
fn record_of_meetings_in_the_dark() {
    let mut person = national();
    ask(&mut person, Command::Theme(veikart::app::ThemeChoice::Dark));
    ask(&mut person, Command::Record);
    person.click("Møter");
    same("record-meetings-dark", &mut person);
}

/// All rows and the whole period in small, beside what is in sight.
#[test]
fn minimap() {
    let mut person = national();
    ask(&mut person, Command::Minimap);
    person.window.state_mut().request(Request::Jump(Id::new("2C-07").unwrap()));
    person.steps(6);
    same("minimap", &mut person);
}

/// Two views of the roadmap, each grouped in its own way.
#[test]
fn split_view() {
    let mut person = national();
    ask(&mut person, Command::SecondView);
    person.window.state_mut().request(Request::Jump(Id::new("2C-07").unwrap()));
    person.steps(6);
    same("split-view", &mut person);
}

/// Who drives the activities, and where the responsibility passes over.
#[test]
fn drivers() {
    let mut person = national();
    ask(&mut person, Command::Dashboard);
    person.click("Hvem som driver, år for år");
    same("drivers", &mut person);
}
