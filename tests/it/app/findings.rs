//! F8: what looks wrong, gone through by keyboard and by mouse.

use egui::{Key, Modifiers};
use veikart::edit::Verb;
use veikart::model::{Id, Status};

use crate::person::Person;

const NATIONAL: &str = "nasjonalt-veikart-2021-2027.ron";

/// The panel, with only the findings in which these words stand.
fn with_panel(words: &str) -> Person {
    let mut person = Person::with_file(NATIONAL);
    person.press(Modifiers::NONE, Key::F8);
    person.click("Inneholder");
    person.types(words);
    person
}

/// Focus on the list, and the first finding chosen.
fn chooses_first(person: &mut Person) {
    person.press(Modifiers::NONE, Key::Tab);
    person.press(Modifiers::NONE, Key::Tab);
    person.press(Modifiers::NONE, Key::ArrowDown);
}

fn verbs(person: &Person) -> Vec<Verb> {
    person.session().document.steps().map(|it| it.action.verb).collect()
}

#[test]
fn req_070_a_stale_plan_is_found_shown_and_mended_in_one_step() {
    let mut person = with_panel("2A-12.s1» (");
    let before = person.roadmap().clone();
    chooses_first(&mut person);
    person.press(Modifiers::NONE, Key::Enter);
    let selected = person.session().selection.single().map(|it| it.id().clone());
    assert_eq!(selected, Id::new("2A-12.s1").ok());
    person.press(Modifiers::SHIFT, Key::Enter);
    assert_eq!(person.segment("2A-12.s1").status, Status::Completed);
    assert_eq!(verbs(&person), [Verb::Mend]);
    assert!(person.sees("Ingenting å merke seg."), "{:#?}", person.names());
    person.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(*person.roadmap(), before);
    assert!(!person.sees("Ingenting å merke seg."));
}

#[test]
fn a_finding_is_accepted_with_a_reason_that_the_file_keeps() {
    let mut person = with_panel("2A-12.s1» (");
    chooses_first(&mut person);
    person.press(Modifiers::NONE, Key::Space);
    person.types("Avklares i høst");
    person.press(Modifiers::NONE, Key::Enter);
    assert_eq!(verbs(&person), [Verb::Accept]);
    let accepted = person.roadmap().accepted.last().unwrap().clone();
    assert_eq!(
        (accepted.rule.as_str(), accepted.reason.as_str()),
        ("stale-plan", "Avklares i høst")
    );
    assert!(person.sees("Avklares i høst"));
    assert!(person.sees("0 åpne, 1 godtatt"), "{:#?}", person.names());
    let text = veikart::store::print(person.roadmap());
    assert!(text.contains("Avklares i høst"));
    // The list has the keyboard again.
    person.press(Modifiers::NONE, Key::Space);
    assert_eq!(verbs(&person), [Verb::Accept, Verb::Reopen]);
    assert!(person.roadmap().accepted.is_empty());
}

#[test]
fn the_panel_follows_what_is_changed_elsewhere() {
    let mut person = with_panel("2A-12.s1» (");
    assert!(person.sees("2A-12.s1"));
    let done = veikart::edit::SegmentField::Status(Status::Completed);
    let id = |text| Id::new(text).unwrap();
    let setting = veikart::edit::Setting::Segment(id("2A-12"), id("2A-12.s1"), done);
    let action = veikart::edit::Action::new(Verb::Status, "P-EPJ");
    person.window.state_mut().request(veikart::app::Request::Edit(action, vec![setting.into()]));
    person.steps(4);
    assert!(person.sees("Ingenting å merke seg."));
}

#[test]
fn req_148_the_release_check_is_a_list_to_go_through() {
    let mut person = Person::with_file(NATIONAL);
    person
        .window
        .state_mut()
        .request(veikart::app::Request::Command(veikart::app::Command::ReleaseCheck));
    person.steps(4);
    assert!(
        person.sees("Alle faseperioder har en fase: 30 åpne, 0 godtatt"),
        "{:#?}",
        person.names()
    );
    assert!(person.sees("Alle henvisninger finnes: 0 åpne, 0 godtatt"));
    person.press(Modifiers::NONE, Key::Escape);
    assert!(!person.sees("Alle henvisninger finnes"));
}

#[test]
fn pictures_of_the_findings() {
    let Some(folder) = std::env::var_os("VEIKART_PICTURES") else { return };
    let folder = std::path::PathBuf::from(folder);
    let mut person = Person::with_file(NATIONAL);
    person.press(Modifiers::NONE, Key::F8);
    for _ in 0..3 {
        person.press(Modifiers::NONE, Key::ArrowDown);
    }
    person.picture().save(folder.join("findings.png")).unwrap();
    person.click("Sjekkliste før utgivelse");
    person.picture().save(folder.join("findings-release.png")).unwrap();
}
