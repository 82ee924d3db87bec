//! Other ways to see the same.

use egui::{Key, Modifiers, PointerButton, Pos2};
use egui_kittest::kittest::Queryable as _;
use veikart::model::{Grouping, Id};

use super::change::chooses;
use super::find::searches;
use super::{Task, way};
use crate::person::Person;

const NONE: Modifiers = Modifiers::NONE;

/// Clicks the one of this name that lies farthest to a side: a submenu opens to the right of its
/// menu, and the tool bar begins at the left.
fn click_at_side(person: &mut Person, name: &str, right: bool) {
    let mut places: Vec<Pos2> =
        person.window.query_all_by_label(name).map(|node| node.rect().center()).collect();
    places.sort_by(|a, b| a.x.total_cmp(&b.x));
    let place = if right { places.last() } else { places.first() };
    person.click_at(*place.unwrap(), PointerButton::Primary, NONE);
}

pub(super) const TASKS: &[Task] = &[
    Task {
        job: "Hvem gjør hva: grupper etter aktør, så type",
        asks: "REQ-003, REQ-110",
        mouse: way(5, "Klikk grupperingen, Aktør, klikk igjen, Deretter etter, Type", |person| {
            person.click("Mål, delmål og tema      ");
            person.click("Aktør");
            person.click("Aktør      ");
            person.click("Deretter etter");
            click_at_side(person, "Type", true);
        }),
        keyboard: way(
            6,
            "Ctrl+K, skriv «grupper aktør», Enter, Ctrl+K, skriv «deretter type», Enter",
            |person| {
                chooses(person, "grupper aktør");
                chooses(person, "deretter type");
            },
        ),
        done: |person| {
            assert_eq!(person.session().view.view.group_by, Grouping::Actor);
            assert_eq!(person.session().view.view.then_by, Some(Grouping::Kind));
        },
    },
    Task {
        job: "Bytt mellom målene og verdikjeden",
        asks: "REQ-026, REQ-109",
        mouse: way(1, "Klikk Verdikjede", |person| click_at_side(person, "Verdikjede", false)),
        keyboard: way(1, "G", |person| person.press(NONE, Key::G)),
        done: |person| assert_eq!(person.session().view.view.group_by, Grouping::ValueChain),
    },
    Task {
        job: "Vis delmål 3.A med én rad per region",
        asks: "REQ-057",
        mouse: way(
            3,
            "Pek på delmålet i oversikten og klikk «Vis bare dette», Vis-menyen, Del på aktør",
            |person| {
                person.points_at("3.A Data- og analyseplattformer, 4");
                person.click("Vis bare dette");
                person.click("Vis");
                person.click("Del på aktør");
            },
        ),
        keyboard: way(
            9,
            "Søk og Enter, Ctrl+K, skriv «vis bare dette», Enter, Ctrl+K, skriv «del på aktør», Enter",
            |person| {
                searches(person, "3.A");
                chooses(person, "vis bare dette");
                chooses(person, "del på aktør");
            },
        ),
        done: |person| {
            let view = &person.session().view;
            assert!(view.view.split_by_actor && view.focus == Id::new("3.A").ok());
        },
    },
];
