//! The start page, the trial, and the settings.

use egui::{Key, Modifiers};
use veikart::app::{Request, Settings, SettingsFile};
use veikart::i18n::Lang;
use veikart::model::Grouping;

use super::Desk;

#[test]
fn the_start_page_offers_three_ways_in() {
    let desk = Desk::new();
    for name in ["Åpne", "Prøv det nasjonale veikartet", "Nytt", "Nylig brukt"] {
        assert!(desk.sees(name), "{name}");
    }
}

#[test]
fn the_trial_opens_on_figure_3_as_a_copy_with_one_hint() {
    let mut desk = Desk::new();
    desk.click("Prøv det nasjonale veikartet");
    desk.until("the sample is open", |app| app.session().is_some());
    let session = desk.app().session().unwrap();
    assert!(session.trial && session.hint && session.file.is_none());
    assert_eq!(session.view.view.number, Some(3));
    assert!(desk.sees("Prøvekopi"));
    desk.move_something();
    assert!(!desk.app().session().unwrap().hint, "the first change dismisses the hint");
}

#[test]
fn a_new_roadmap_has_a_value_chain_and_asks_nothing_when_closed() {
    let mut desk = Desk::new();
    desk.click("Nytt");
    desk.until("it is open", |app| app.session().is_some());
    let session = desk.app().session().unwrap();
    assert_eq!(session.document.roadmap().value_chain.len(), 5);
    assert!(!session.trial);
    desk.press(Modifiers::COMMAND, Key::W);
    assert!(desk.app().session().is_none());
}

#[test]
fn a_file_opens_whole_by_strategy_and_is_remembered() {
    let mut desk = Desk::with_file("eksempel-kommune.ron");
    let session = desk.app().session().unwrap();
    assert_eq!(session.view.view.group_by, Grouping::Strategy);
    assert!(session.view.figure.is_none());
    assert_eq!(desk.app().settings().recent, [desk.file()]);
    desk.press(Modifiers::COMMAND, Key::W);
    assert!(desk.sees("plan.ron"), "the start page lists it");
}

#[test]
fn the_language_changes_at_once_and_is_kept() {
    let mut desk = Desk::new();
    desk.click("Vis");
    desk.click_beginning("Språk");
    desk.click("Nynorsk");
    assert!(desk.sees("Opne"));
    assert_eq!(desk.app().settings().language, Lang::Nn);
    let kept = SettingsFile::at(desk.folder.path().join("settings.json")).read();
    assert_eq!(kept.language, Lang::Nn);
}

#[test]
fn damaged_settings_do_not_stop_the_start() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("settings.json");
    std::fs::write(&file, "{ \"language\": 17").unwrap();
    assert_eq!(SettingsFile::at(file).read(), Settings::default());
}

#[test]
fn a_file_that_is_no_roadmap_is_refused_with_its_place() {
    let mut desk = Desk::new();
    let broken = desk.folder.path().join("ødelagt.ron");
    std::fs::write(&broken, "(\n    format: 1,\n    title: 7,\n)\n").unwrap();
    desk.ask(Request::OpenPath(broken));
    for _ in 0..200 {
        if desk.sees("kan ikke åpnes") {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(5));
        desk.window.step();
    }
    assert!(desk.sees("«ødelagt.ron» kan ikke åpnes"));
    assert!(desk.sees("Linje 3"));
    desk.click("OK");
    assert!(!desk.sees("kan ikke åpnes"));
}
