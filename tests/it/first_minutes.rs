//! The first five minutes of a new user, with the mouse and no manual: try the national
//! roadmap, find one's project, move a phase, undo, make it tentative, copy the figure, save.

use std::path::PathBuf;

use egui::{Key, Modifiers, vec2};
use veikart::model::SpanCertainty;

use crate::person::Person;

const STEP_TWO: &str = "2C-07.s2";

#[test]
fn the_first_five_minutes_need_no_manual() {
    let mut person = Person::sits_down();
    person.click("Prøv det nasjonale veikartet");
    person.waits_until("roadmap", |person| person.window.state().session().is_some());

    person.click("Søk i veikartet");
    person.types("prøvesvar");
    person.click("Pasientens prøvesvar");
    assert_eq!(person.dates(STEP_TWO), "2024-06 2025-Q1");

    let words = "Pasientens prøvesvar, Trinn 2, Utvikling";
    let bar = person.place(words);
    let quarter = person.year() / 4.0;
    person.drags(bar, vec2(quarter, 0.0));
    assert_eq!(person.dates(STEP_TWO), "2024-09 2025-Q2");

    person.click("Angre");
    assert_eq!(person.dates(STEP_TWO), "2024-06 2025-Q1");

    person.right_click(words);
    person.click("Sikkerhet");
    person.click("Tentativ");
    assert_eq!(person.segment(STEP_TWO).certainty, SpanCertainty::Tentative);

    person.click("Kopier figur");
    person.waits_until("picture", |person| person.copied_pictures == 1);

    person.click("Lagre");
    assert!(person.find("Mappe og filnavn").is_some(), "a copy must be told where to go");
    let path: PathBuf = person.folder.path().join("mitt-veikart.ron");
    person.press(Modifiers::COMMAND, Key::A);
    person.types(&path.display().to_string());
    person.click("Lagre");
    person.waits_until("saved file", |person| {
        !person.window.state().session().unwrap().document.is_modified()
    });

    let saved = veikart::store::open_path(&path).unwrap().roadmap;
    assert_eq!(&saved, person.window.state().session().unwrap().document.committed());
    // Nine clicks, one of them the start; the only question was where to save.
    assert!(person.clicks <= 11, "{} clicks", person.clicks);
}
