//! The table of commands, and the menus made from it.

use std::collections::BTreeMap;

use egui::{Key, Modifiers};
use veikart::app::Command;
use veikart::i18n::Lang;
use veikart::model::Grouping;

use super::Desk;

#[test]
fn no_two_commands_share_a_shortcut() {
    let mut known = BTreeMap::new();
    for command in Command::all() {
        for keys in command.usual_keys() {
            let old = known.insert(format!("{keys:?}"), command);
            assert_eq!(old, None, "{keys:?}");
        }
    }
}

#[test]
fn titles_differ_within_a_language() {
    for lang in Lang::ALL {
        let mut known = BTreeMap::new();
        for row in Command::rows() {
            let old = known.insert((row.submenu, row.command.title(lang)), row.command);
            assert_eq!(old, None, "{lang:?}");
        }
    }
}

#[test]
fn every_menu_opens() {
    let mut desk = Desk::with_file("eksempel-kommune.ron");
    for (menu, item) in [
        ("Fil", "Lagre som"),
        ("Rediger", "Velg alt"),
        ("Vis", "Zoom inn"),
        ("Figur", "Kopier figur"),
        ("Hjelp", "Om Veikart"),
    ] {
        desk.click(menu);
        assert!(desk.sees(item), "{menu}: {item}");
        desk.press(Modifiers::NONE, Key::Escape);
    }
}

#[test]
fn one_key_switches_the_grouping() {
    let mut desk = Desk::with_file("eksempel-kommune.ron");
    let grouping = |desk: &Desk| desk.app().session().unwrap().view.view.group_by;
    desk.press(Modifiers::NONE, Key::G);
    assert_eq!(grouping(&desk), Grouping::ValueChain);
    desk.press(Modifiers::NONE, Key::G);
    assert_eq!(grouping(&desk), Grouping::Strategy);
}

#[test]
fn help_is_one_key_away_and_esc_closes_it() {
    let mut desk = Desk::new();
    desk.press(Modifiers::NONE, Key::F1);
    assert!(desk.sees("Gjør datoen mer presis"));
    desk.press(Modifiers::NONE, Key::Escape);
    assert!(!desk.sees("Gjør datoen mer presis"));
}
