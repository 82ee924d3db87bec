//! Changing much at once.

use egui::{Key, Modifiers};
use veikart::model::Certainty;

use super::find::searches;
use super::{Task, way};

const CTRL: Modifiers = Modifiers::COMMAND;

pub(super) const TASKS: &[Task] = &[Task {
    job: "Alt under temaet Laboratorie- og radiologisvar glir ett år og blir tentativt",
    asks: "REQ-145, REQ-146",
    mouse: way(
        10,
        "Søk og klikk treffet, høyreklikk temaet, Flytt med…, skriv, Enter, høyreklikk, Sikkerhet, Tentativ",
        |person| {
            person.click("Søk i veikartet");
            person.types("radiologisvar");
            person.click("Helsepersonell skal ha tilgang til laboratorie");
            person.right_click("Laboratorie- og radiologisvar");
            person.click("Flytt med…");
            person.types("+1 år");
            person.press(Modifiers::NONE, Key::Enter);
            person.right_click("Laboratorie- og radiologisvar");
            person.click("Sikkerhet");
            person.click("Tentativ");
        },
    ),
    keyboard: way(7, "Søk og Enter, Ctrl+M, skriv, Enter, T", |person| {
        searches(person, "radiologisvar");
        person.press(CTRL, Key::M);
        person.types("+1 år");
        person.press(Modifiers::NONE, Key::Enter);
        person.press(Modifiers::NONE, Key::T);
    }),
    done: |person| {
        assert_eq!(person.dates("2C-07.s2"), "2025-06 2026-Q1");
        assert_eq!(person.segment("2C-07.s2").certainty.start(), Certainty::Tentative);
    },
}];
