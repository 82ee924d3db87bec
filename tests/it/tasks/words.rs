//! Words, structure and what hangs together.

use egui::{Key, Modifiers};
use veikart::model::{Id, Mention, Status};

use super::change::looks_up;
use super::find::searches;
use super::{Task, way};
use crate::person::Person;

const NONE: Modifiers = Modifiers::NONE;
const CTRL: Modifiers = Modifiers::COMMAND;

fn presses(person: &mut Person, keys: &[Key]) {
    for key in keys {
        person.press(NONE, *key);
    }
}

pub(super) const TASKS: &[Task] = &[
    Task {
        job: "To starttidspunkter av Pasientens prøvesvar skrives i tabellen",
        asks: "REQ-063, REQ-145",
        mouse: way(
            9,
            "Søk og klikk treffet, Tabell, klikk cellen, skriv, Enter, skriv, Enter",
            |person| {
                looks_up(person, "2C-07", "Pasientens prøvesvar, Aktivitet");
                person.click("Tabell");
                person.click("Pasientens prøvesvar, Start: desember");
                person.types("mars 2024");
                person.press(NONE, Key::Enter);
                person.types("2. kv. 2024");
                person.press(NONE, Key::Enter);
            },
        ),
        keyboard: way(
            10,
            "Søk og Enter, Ctrl+T, Pil høyre to ganger, skriv, Enter, skriv, Enter",
            |person| {
                searches(person, "2C-07");
                person.press(CTRL, Key::T);
                presses(person, &[Key::ArrowRight; 2]);
                person.types("mars 2024");
                person.press(NONE, Key::Enter);
                person.types("2. kv. 2024");
                person.press(NONE, Key::Enter);
            },
        ),
        done: |person| {
            assert_eq!(person.segment("2C-07.s1").start.to_string(), "2024-03");
            assert_eq!(person.segment("2C-07.s2").start.to_string(), "2024-Q2");
        },
    },
    Task {
        job: "Pasientens prøvesvar heter nå Svarene dine, overalt",
        asks: "REQ-019, REQ-122",
        mouse: way(
            6,
            "Rediger-menyen, Søk og erstatt…, skriv, klikk «Erstatt med», skriv, Erstatt",
            |person| {
                person.click("Rediger");
                person.click("Søk og erstatt…");
                person.types("pasientens prøvesvar");
                person.click("Erstatt med");
                person.types("Svarene dine");
                let all = person.names().into_iter();
                let all =
                    all.filter(|it| it.starts_with("Erstatt ")).find(|it| it.ends_with("valgte"));
                person.click(&all.unwrap());
            },
        ),
        keyboard: way(5, "Ctrl+H, skriv, Tab, skriv, Ctrl+Enter", |person| {
            person.press(CTRL, Key::H);
            person.types("pasientens prøvesvar");
            person.press(NONE, Key::Tab);
            person.types("Svarene dine");
            person.press(CTRL, Key::Enter);
        }),
        done: |person| {
            assert_eq!(person.activity("2C-07").name, "Svarene dine");
            assert_eq!(person.session().document.position(), 1, "one step to take back");
        },
    },
    Task {
        job: "SFM til legevakt forutsetter SFM til fastleger",
        asks: "REQ-096",
        mouse: way(4, "Søk og klikk treffet, dra håndtaket på stolpen til navnet", |person| {
            looks_up(person, "2B-04", "Sentral forskrivningsmodul til fastleger");
            let bar = person
                .names()
                .into_iter()
                .rfind(|it| it.contains("fastleger") && it.contains("Fastleger, Innføring"));
            let bar = person.find_rect(&bar.unwrap()).unwrap();
            person.window.hover_at(bar.center());
            person.steps(2);
            let handle = person.place("Dra herfra til det som forutsetter");
            let target = person.place(&person.activity("2B-05").name.clone());
            person.drags(handle, target - handle);
        }),
        keyboard: way(6, "Søk og Enter, Ctrl+L, skriv «2B-04», Enter", |person| {
            searches(person, "2B-05");
            person.press(CTRL, Key::L);
            person.types("2B-04");
            person.press(NONE, Key::Enter);
        }),
        done: |person| {
            let of = |id: &str| Mention::Id(Id::new(id).unwrap());
            let made = person.roadmap().dependencies.iter().any(|it| {
                it.about.contains(&of("2B-05")) && it.on.mentions().contains(&of("2B-04"))
            });
            assert!(made);
        },
    },
    Task {
        job: "Rett den første merknaden: en plan som er passert, er fullført",
        asks: "REQ-070, REQ-148",
        mouse: way(
            4,
            "Vis-menyen, Merknader, klikk merknaden, «Sett status til fullført»",
            |person| {
                person.click("Vis");
                person.click("Merknader");
                person.click("Planen for «2A-12.s1»");
                person.click("Sett status til fullført");
            },
        ),
        keyboard: way(3, "F8, Pil ned, Shift+Enter", |person| {
            presses(person, &[Key::F8, Key::ArrowDown]);
            person.press(Modifiers::SHIFT, Key::Enter);
        }),
        done: |person| assert_eq!(person.segment("2A-12.s1").status, Status::Completed),
    },
    Task {
        job: "I den felles KI-planen går et innsatsområde foran det som sto over",
        asks: "REQ-019, REQ-048",
        mouse: way(6, "Søk og klikk treffet, Rediger-menyen, Oversikten, Flytt opp", |person| {
            looks_up(person, "3B-10", &person.activity("3B-10").name.clone());
            person.click("Rediger");
            person.click("Oversikten");
            person.click("Flytt opp");
        }),
        keyboard: way(4, "Søk og Enter, Alt+Pil opp", |person| {
            searches(person, "3B-10");
            person.press(Modifiers::ALT, Key::ArrowUp);
        }),
        done: |person| {
            let areas: Vec<&str> =
                person.activity("3B-08").children.iter().map(Id::as_str).collect();
            assert_eq!(areas[..3], ["3B-10", "3B-09", "3B-11"]);
        },
    },
];
