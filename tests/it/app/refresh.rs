//! Figures renewed in a document, from the window.

use egui::{Key, Modifiers};
use veikart::app::{Command, Request};
use veikart::i18n::Lang;
use veikart::publish::pptx::{DeckOptions, pptx};
use veikart::theme::ThemeKind;

use super::Desk;
use super::files::type_path;

impl Desk {
    fn renews(&mut self, path: &std::path::Path) {
        self.ask(Request::Command(Command::Refresh));
        type_path(self, &path.display().to_string());
        self.window.key_press(Key::Enter);
    }
}

/// REQ-109: figures follow the data.
#[test]
fn the_figures_of_a_deck_follow_a_drag_and_the_rest_stays() {
    let mut desk = Desk::with_file("eksempel-kommune.ron");
    let roadmap = desk.app().session().unwrap().document.roadmap().clone();
    let options = DeckOptions { lang: Lang::Nb, theme: ThemeKind::Light, reasons: false };
    let deck = pptx(&roadmap, &roadmap.views, &options, None, &mut |_| true).unwrap();
    let path = desk.folder.path().join("rådsmøte.pptx");
    std::fs::write(&path, &deck).unwrap();

    desk.renews(&path);
    desk.waits_for("rådsmøte.pptx er ikke endret");
    desk.press(Modifiers::NONE, Key::Escape);
    assert!(std::fs::read(&path).unwrap() == deck);

    desk.move_something();
    let sign = desk.folder.path().join("~$rådsmøte.pptx");
    std::fs::write(&sign, "").unwrap();
    desk.renews(&path);
    desk.waits_for("Figurene i rådsmøte.pptx ble ikke oppdatert");
    assert!(desk.sees("Dokumentet er åpent i et annet program"));
    desk.press(Modifiers::NONE, Key::Escape);
    std::fs::remove_file(sign).unwrap();

    desk.renews(&path);
    desk.waits_for("Figurene i rådsmøte.pptx er oppdatert");
    assert!(desk.sees("Skiftet ut: Figur") && desk.sees("Dokumentet slik det var"));
    assert!(std::fs::read(&path).unwrap() != deck);
}

#[test]
fn what_is_no_document_is_refused_in_words() {
    let mut desk = Desk::with_file("eksempel-kommune.ron");
    let path = desk.folder.path().join("brev.docx");
    std::fs::write(&path, "kjære alle").unwrap();
    desk.renews(&path);
    desk.waits_for("Figurene i brev.docx ble ikke oppdatert");
    assert!(desk.sees("Dokumentet er skadet"));
    assert_eq!(std::fs::read(&path).unwrap(), "kjære alle".as_bytes());
}
