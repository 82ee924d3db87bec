//! Figures, files and what others get.

use egui::{Key, Modifiers};
use veikart::model::Id;

use super::change::chooses;
use super::find::searches;
use super::{Task, way};
use crate::person::Person;

const NONE: Modifiers = Modifiers::NONE;
const CTRL: Modifiers = Modifiers::COMMAND;
const CTRL_SHIFT: Modifiers = Modifiers::COMMAND.plus(Modifiers::SHIFT);

/// Searches for figure 13 by mouse and clicks the hit.
fn opens_figure(person: &mut Person) {
    person.click("Søk i veikartet");
    person.types("figur 13");
    person.click("Veikartet viser en detaljert oversikt over leveranser og planer for deling");
}

/// A path in the folder of the person, typed where it is asked for.
fn types_path(person: &mut Person, name: &str) {
    let path = person.folder.path().join(name);
    person.press(CTRL, Key::A);
    person.keys -= 1;
    person.types(&path.display().to_string());
}

fn waits_for_report(person: &mut Person) {
    person.waits_until("report", |it| it.sees("Rapporten er lagret"));
}

pub(super) const TASKS: &[Task] = &[
    Task {
        job: "Figur 13 inn i presentasjonen: kopier den",
        asks: "REQ-109, REQ-129",
        mouse: way(4, "Søk og klikk treffet, Kopier figur", |person| {
            opens_figure(person);
            person.click("Kopier figur");
            person.waits_until("picture", |person| person.copied_pictures == 1);
        }),
        keyboard: way(4, "Søk og Enter, Ctrl+Shift+C", |person| {
            searches(person, "figur 13");
            person.press(CTRL_SHIFT, Key::C);
            person.waits_until("picture", |person| person.copied_pictures == 1);
        }),
        done: |person| assert_eq!(person.session().view.figure, Id::new("fig-13").ok()),
    },
    Task {
        job: "Vis Figur 13 i møtet, og figuren etter",
        asks: "REQ-002, REQ-040",
        mouse: way(6, "Søk og klikk treffet, Figur-menyen, Presenter, klikk", |person| {
            opens_figure(person);
            person.click("Figur");
            person.click("Presenter");
            person.click("Neste figur");
        }),
        keyboard: way(5, "Søk og Enter, F5, Page Down", |person| {
            searches(person, "figur 13");
            person.press(NONE, Key::F5);
            person.press(NONE, Key::PageDown);
        }),
        done: |person| {
            assert_eq!(person.session().view.figure, Id::new("fig-14").ok());
            assert!(!person.sees("Rediger"), "nothing but the figure");
        },
    },
    Task {
        job: "Lagre det som er gjort",
        asks: "REQ-131, REQ-144",
        mouse: way(1, "Lagre", |person| {
            person.click("Lagre");
            person.waits_until("saved file", |it| !it.session().document.is_modified());
        }),
        keyboard: way(1, "Ctrl+S", |person| {
            person.press(CTRL, Key::S);
            person.waits_until("saved file", |it| !it.session().document.is_modified());
        }),
        done: |person| assert!(!person.session().document.is_modified()),
    },
    Task {
        job: "Rapporten til Word",
        asks: "REQ-112",
        mouse: way(
            5,
            "Fil-menyen, Rapport til Word…, Velg sted…, skriv stedet, Lagre",
            |person| {
                person.click("Fil");
                person.click("Rapport til Word…");
                person.click("Velg sted…");
                types_path(person, "rapport.docx");
                person.click("Lagre");
                waits_for_report(person);
            },
        ),
        keyboard: way(
            6,
            "Ctrl+K, skriv «rapport til word», Enter, Enter, skriv stedet, Enter",
            |person| {
                chooses(person, "rapport til word");
                person.press(NONE, Key::Enter);
                types_path(person, "rapport.docx");
                person.press(NONE, Key::Enter);
                waits_for_report(person);
            },
        ),
        done: |person| {
            let report = std::fs::read(person.folder.path().join("rapport.docx")).unwrap();
            assert!(report.starts_with(b"PK"));
        },
    },
];
