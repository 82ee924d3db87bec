//! Report and deck on their way out of the window.

use std::time::{Duration, Instant};

use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use veikart::app::{Command, Request};

use super::Desk;
use super::files::type_path;

impl Desk {
    fn wants_report(&mut self) {
        self.window.state_mut().request(Request::Command(Command::Report));
        self.window.run();
    }

    /// Frames until these words are in sight: what turns all the time never comes to rest.
    pub(super) fn waits_for(&mut self, words: &str) {
        let began = Instant::now();
        while !self.sees(words) {
            assert!(began.elapsed() < Duration::from_secs(90), "no {words} in {:#?}", self.names());
            std::thread::sleep(Duration::from_millis(5));
            self.window.step();
        }
    }
}

#[test]
fn the_report_becomes_a_word_document() {
    let mut desk = Desk::with_file("eksempel-kommune.ron");
    desk.wants_report();
    assert!(desk.sees("Rapport til Word"));
    desk.click("Velg sted…");
    let path = desk.folder.path().join("rapporten");
    type_path(&mut desk, &path.display().to_string());
    desk.window.key_press(Key::Enter);
    let file = desk.folder.path().join("rapporten.docx");
    desk.waits_for(&format!("Rapporten er lagret: {}", file.display()));
    assert!(std::fs::read(&file).unwrap().starts_with(b"PK"));
}

#[test]
fn a_template_that_is_none_is_refused_in_words_and_nothing_is_written() {
    let mut desk = Desk::with_file("eksempel-kommune.ron");
    let template = desk.folder.path().join("mal.dotx");
    std::fs::write(&template, "ingen mal").unwrap();
    desk.wants_report();
    desk.click("Bla…");
    type_path(&mut desk, &template.display().to_string());
    desk.press(Modifiers::NONE, Key::Enter);
    assert!(desk.sees("Rapport til Word"), "back in the dialog: {:#?}", desk.names());
    let field = desk.window.get_by_label("Mal");
    assert_eq!(field.value().as_deref(), Some(template.display().to_string().as_str()));
    desk.click("Velg sted…");
    let path = desk.folder.path().join("rapport.docx");
    type_path(&mut desk, &path.display().to_string());
    desk.window.key_press(Key::Enter);
    desk.waits_for("Rapporten ble ikke lagret");
    assert!(!path.exists());
}

#[test]
fn the_figures_become_slides_on_a_template_that_is_remembered() {
    let mut desk = Desk::with_file("eksempel-kommune.ron");
    let name = |desk: &Desk, name: &str| desk.folder.path().join(name);
    let makes = |desk: &mut Desk, path: &std::path::Path| {
        desk.click("Velg sted…");
        type_path(desk, &path.display().to_string());
        desk.window.key_press(Key::Enter);
        desk.waits_for(&format!("Lysbildene er lagret: {}", path.display()));
        assert!(std::fs::read(path).unwrap().starts_with(b"PK"));
    };
    desk.ask(Request::Command(Command::Deck));
    assert!(desk.sees("Lysbilder til PowerPoint"));
    let first = name(&desk, "lysbilder.pptx");
    makes(&mut desk, &first);
    desk.ask(Request::Command(Command::Deck));
    desk.click("Bla…");
    type_path(&mut desk, &first.display().to_string());
    desk.press(Modifiers::NONE, Key::Enter);
    let second = name(&desk, "på mal.pptx");
    makes(&mut desk, &second);
    desk.ask(Request::Command(Command::Deck));
    let field = desk.window.get_by_label("Mal");
    assert_eq!(field.value().as_deref(), Some(first.display().to_string().as_str()));
}
