//! Finding, reading and filtering.

use egui::{Key, Modifiers};

use veikart::model::{Certainty, Id};

use super::change::chooses;
use super::{Task, way};
use crate::person::Person;

const CTRL_SHIFT: Modifiers = Modifiers::COMMAND.plus(Modifiers::SHIFT);

pub(super) fn searches(person: &mut Person, words: &str) {
    person.press(Modifiers::COMMAND, Key::F);
    person.types(words);
    person.press(Modifiers::NONE, Key::Enter);
}

pub(super) const TASKS: &[Task] = &[
    Task {
        job: "Når er trinn 2 av Pasientens prøvesvar?",
        asks: "REQ-001, REQ-015",
        mouse: way(3, "Klikk søkefeltet, skriv, klikk treffet", |person| {
            person.click("Søk i veikartet");
            person.types("prøvesvar");
            person.click("Pasientens prøvesvar, Aktivitet");
        }),
        keyboard: way(3, "Ctrl+F, skriv, Enter", |person| searches(person, "prøvesvar")),
        done: |person| {
            assert!(person.session().selection.single().unwrap().id().as_str() == "2C-07");
            let bar = "Pasientens prøvesvar, Trinn 2, Utvikling og begrenset utprøving, juni 2024 – 1. kv. 2025";
            assert!(person.sees(bar), "{:#?}", person.names());
        },
    },
    Task {
        job: "Vis alle fem mål på én side, med antall aktiviteter",
        asks: "REQ-002",
        mouse: way(2, "Vis-menyen, «Skjul detaljer»", |person| {
            person.click("Vis");
            person.click("Skjul detaljer");
        }),
        keyboard: way(1, "Ctrl+Shift+Pil opp", |person| person.press(CTRL_SHIFT, Key::ArrowUp)),
        done: |person| {
            for goal in 1..=5 {
                let heading = person.find_rect(&format!("{goal} ")).unwrap();
                assert!(heading.bottom() < 900.0, "goal {goal} is out of sight");
            }
        },
    },
    Task {
        job: "Vis figuren for delmål 1.A",
        asks: "REQ-003, REQ-016",
        mouse: way(2, "Klikk «Figurer», klikk figuren", |person| {
            person.click("Figurer");
            person.click("Figur 5");
        }),
        keyboard: way(3, "Ctrl+F, skriv «figur 5», Enter", |person| {
            searches(person, "figur 5");
        }),
        done: |person| {
            assert_eq!(person.session().view.figure.as_ref().map(Id::as_str), Some("fig-05"));
        },
    },
    Task {
        job: "Hvor er det fortsatt tvil i Mål 2: bare det tentative",
        asks: "REQ-066, REQ-146",
        mouse: way(
            6,
            "Pek på målet i oversikten og klikk «Vis bare dette», Vis-menyen, Filterlinje, + Filter, Sikkerhet, Tentativ",
            |person| {
                person.points_at("2 Enklere arbeidshverdag, 46");
                person.click("Vis bare dette");
                person.click("Vis");
                person.click("Filterlinje");
                person.click("+ Filter");
                person.click("Sikkerhet");
                person.click("Tentativ");
            },
        ),
        keyboard: way(
            9,
            "Søk og Enter, Ctrl+K, skriv «vis bare dette», Enter, Ctrl+K, skriv «filter tentativ», Enter",
            |person| {
                searches(person, "enklere arbeidshverdag");
                chooses(person, "vis bare dette");
                chooses(person, "filter tentativ");
            },
        ),
        done: |person| {
            let view = &person.session().view;
            assert_eq!(view.view.filters.certainties, [Certainty::Tentative]);
            assert_eq!((view.focus.as_ref().map(Id::as_str), view.counted), (Some("2"), (15, 138)));
        },
    },
];
