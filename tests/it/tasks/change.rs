//! Changing one thing.

use egui::{Key, Modifiers, PointerButton, vec2};
use veikart::model::{Id, SpanCertainty, Status};

use super::find::searches;
use super::{Task, way};
use crate::person::Person;

const NONE: Modifiers = Modifiers::NONE;
const CTRL: Modifiers = Modifiers::COMMAND;
const SHIFT: Modifiers = Modifiers::SHIFT;

/// Searches by mouse and clicks the hit.
pub(super) fn looks_up(person: &mut Person, words: &str, hit: &str) {
    person.click("Søk i veikartet");
    person.types(words);
    person.click(hit);
}

fn presses(person: &mut Person, times: usize, key: Key) {
    for _ in 0..times {
        person.press(NONE, key);
    }
}

/// Opens a line of the outline that stands so deep.
fn unfolds(person: &mut Person, name: &str, depth: u8) {
    let line = person.find_rect(name).unwrap();
    let chevron = line.left_top() + vec2(16.0 + 14.0 * f32::from(depth), 13.0);
    person.click_at(chevron, PointerButton::Primary, NONE);
}

/// A command by its name, in the palette.
pub(super) fn chooses(person: &mut Person, words: &str) {
    person.press(CTRL, Key::K);
    person.types(words);
    person.press(NONE, Key::Enter);
}

const STEP_TWO: &str = "Pasientens prøvesvar, Trinn 2, Utvikling";

pub(super) const TASKS: &[Task] = &[
    Task {
        job: "Trinn 2 av Pasientens prøvesvar glir et kvartal",
        asks: "REQ-145",
        mouse: way(4, "Søk og klikk treffet, dra stolpen", |person| {
            looks_up(person, "prøvesvar", "Pasientens prøvesvar, Aktivitet");
            let (bar, quarter) = (person.place(STEP_TWO), person.year() / 4.0);
            person.drags(bar, vec2(quarter, 0.0));
        }),
        keyboard: way(7, "Søk og Enter, tre ganger Pil høyre, Ctrl+Pil høyre", |person| {
            searches(person, "prøvesvar");
            presses(person, 3, Key::ArrowRight);
            person.press(CTRL, Key::ArrowRight);
        }),
        done: |person| assert_eq!(person.dates("2C-07.s2"), "2024-09 2025-Q2"),
    },
    Task {
        job: "Innføringen av DIPS Arena i Sør-Øst varer et kvartal lenger og blir tentativ",
        asks: "REQ-066, REQ-145",
        mouse: way(
            7,
            "Søk og klikk treffet, dra enden, høyreklikk, Sikkerhet, Tentativ",
            |person| {
                looks_up(person, "2A-06", "DIPS Arena (Helse Sør-Øst), Aktivitet");
                let bar = "DIPS Arena (Helse Sør-Øst), Ni sykehus, Innføring";
                let (rect, quarter) = (person.find_rect(bar).unwrap(), person.year() / 4.0);
                person.drags(rect.right_center() - vec2(2.0, 0.0), vec2(quarter, 0.0));
                person.right_click(bar);
                person.click("Sikkerhet");
                person.click("Tentativ");
            },
        ),
        keyboard: way(6, "Søk og Enter, Pil høyre, Shift+Pil høyre, T", |person| {
            searches(person, "2A-06");
            presses(person, 1, Key::ArrowRight);
            person.press(SHIFT, Key::ArrowRight);
            person.press(NONE, Key::T);
        }),
        done: |person| {
            assert_eq!(person.segment("2A-06.s1").end.to_string(), "<=2025-09");
            assert_eq!(person.segment("2A-06.s1").certainty, SpanCertainty::Tentative);
        },
    },
    Task {
        job: "Utprøvingen av Trinn 2 er over i tilpasning: bytt fase",
        asks: "REQ-026, REQ-145",
        mouse: way(6, "Søk og klikk treffet, høyreklikk stolpen, Fase, velg", |person| {
            looks_up(person, "prøvesvar", "Pasientens prøvesvar, Aktivitet");
            person.right_click(STEP_TWO);
            person.click("Fase");
            person.click("T  Tilpasning og utvidet utprøving");
        }),
        keyboard: way(7, "Søk og Enter, tre ganger Pil høyre, 3", |person| {
            searches(person, "prøvesvar");
            presses(person, 3, Key::ArrowRight);
            person.press(NONE, Key::Num3);
        }),
        done: |person| {
            let phase = person.segment("2C-07.s2").phase.as_ref().map(Id::as_str);
            assert_eq!(phase, Some("tilpasning"));
        },
    },
    Task {
        job: "Delmål 1.B får nytt navn",
        asks: "REQ-019, REQ-122",
        mouse: way(6, "Søk og klikk treffet, dobbeltklikk navnet, skriv, Enter", |person| {
            looks_up(person, "1.B", "Innbyggere skal ha tilgang på velferdsteknologi");
            person.double_click("1.B Velferdsteknologi og digital hjemmeoppfølging");
            person.types("Velferdsteknologi hjemme");
            person.press(NONE, Key::Enter);
        }),
        keyboard: way(6, "Søk og Enter, F2, skriv, Enter", |person| {
            searches(person, "1.B");
            person.press(NONE, Key::F2);
            person.types("Velferdsteknologi hjemme");
            person.press(NONE, Key::Enter);
        }),
        done: |person| {
            assert!(person.find("1.B Velferdsteknologi hjemme").is_some(), "{:#?}", person.names());
            let saved = veikart::store::print(person.roadmap());
            assert_eq!(saved.matches("\"Velferdsteknologi hjemme\"").count(), 1);
        },
    },
    Task {
        job: "Pasientens prøvesvar er forsinket: sett status",
        asks: "REQ-071",
        mouse: way(5, "Søk og klikk treffet, klikk Status i egenskapene, velg", |person| {
            looks_up(person, "prøvesvar", "Pasientens prøvesvar, Aktivitet");
            person.click("Status");
            person.click("Forsinket");
        }),
        keyboard: way(6, "Søk og Enter, Ctrl+K, skriv «forsinket», Enter", |person| {
            searches(person, "prøvesvar");
            chooses(person, "forsinket");
        }),
        done: |person| assert_eq!(person.activity("2C-07").status, Status::Delayed),
    },
    Task {
        job: "Flytt 1C-07 fra 1.C til 1.A",
        asks: "REQ-019",
        mouse: way(3, "Fold ut 1.C og temaet i oversikten, dra aktiviteten til 1.A", |person| {
            unfolds(person, "1.C Digitale tjenester for ungdom, ", 1);
            unfolds(person, "Innbyggertjenester fra spesialisthelsetjenesten, ", 2);
            let from = person.place("Tjenester for ungdom");
            let to = person.place("1.A Behandlingsforløp, dialog og innsyn på Helsenorge, ");
            person.drags(from, to - from);
        }),
        keyboard: way(6, "Søk og Enter, Ctrl+Shift+M, skriv «1.A», Enter", |person| {
            searches(person, "1C-07");
            person.press(CTRL.plus(SHIFT), Key::M);
            person.types("1.A");
            person.press(NONE, Key::Enter);
        }),
        done: |person| {
            let goal = &person.roadmap().goals[0];
            let holds = |at: usize| format!("{:?}", goal.sub_goals[at].outline).contains("1C-07");
            assert!(holds(0) && !holds(2));
        },
    },
    Task {
        job: "Utprøvingen av IPS-formatet får et år: 2026",
        asks: "REQ-065",
        mouse: way(
            5,
            "Søk og klikk treffet, dra fra kolonnen til høyre inn på tidsaksen, velg 2026",
            |person| {
                looks_up(
                    person,
                    "2C-06",
                    "Kritisk informasjon gjennom datadeling (API) som støtter IPS",
                );
                let undated = person.place("Kritisk informasjon gjennom datadeling (API) som støtter IPS (EHDS standard), IPS-format");
                person.drags(undated, vec2(-215.0, 0.0));
                person.click("2026");
            },
        ),
        keyboard: way(
            8,
            "Søk og Enter, End, Ctrl+Pil høyre, Enter (2024), Ctrl+Pil høyre to ganger",
            |person| {
                searches(person, "2C-06");
                person.press(NONE, Key::End);
                person.press(CTRL, Key::ArrowRight);
                person.press(NONE, Key::Enter);
                person.press(CTRL, Key::ArrowRight);
                person.press(CTRL, Key::ArrowRight);
            },
        ),
        done: |person| {
            assert_eq!(person.dates("2C-06.s2"), "2026 ?");
        },
    },
    Task {
        job: "Angre de to siste endringene",
        asks: "REQ-145",
        mouse: way(7, "Søk og klikk treffet, dra stolpen to ganger, Angre to ganger", |person| {
            looks_up(person, "prøvesvar", "Pasientens prøvesvar, Aktivitet");
            for _ in 0..2 {
                let (bar, quarter) = (person.place(STEP_TWO), person.year() / 4.0);
                person.drags(bar, vec2(quarter, 0.0));
            }
            assert_eq!(person.dates("2C-07.s2"), "2024-12 2025-Q3");
            let undo = person.place("Angre");
            for _ in 0..2 {
                person.click_at(undo, PointerButton::Primary, NONE);
            }
        }),
        keyboard: way(
            10,
            "Søk og Enter, tre ganger Pil høyre, to ganger Ctrl+Pil høyre, Ctrl+Z to ganger",
            |person| {
                searches(person, "prøvesvar");
                presses(person, 3, Key::ArrowRight);
                for key in [Key::ArrowRight, Key::ArrowRight, Key::Z, Key::Z] {
                    person.press(CTRL, key);
                }
            },
        ),
        done: |person| assert_eq!(person.dates("2C-07.s2"), "2024-06 2025-Q1"),
    },
];
