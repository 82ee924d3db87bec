//! Notes with a preview, and the colours of the phases, in the properties.

use veikart::app::Request;
use veikart::model::{Colour, Id, NoteKind};

use crate::person::Person;

const NATIONAL: &str = "nasjonalt-veikart-2021-2027.ron";

/// REQ-116: text with headings and lists.
#[test]
fn a_note_is_written_and_seen_as_it_will_look_before_it_is_kept() {
    let mut person = Person::with_file(NATIONAL);
    // With the other panels away, its whole page lies in sight.
    person.window.set_size(egui::vec2(1400.0, 3000.0));
    person.window.state_mut().request(Request::Jump(Id::new("3C-01").unwrap()));
    person.steps(8);
    let before = person.activity("3C-01").notes.len();
    person.click("Nytt notat");
    assert_eq!(person.activity("3C-01").notes.len(), before + 1);
    person.click("Annet");
    person.steps(4);
    person.click("Tekst");
    person.types("Venter på **midler**");
    assert!(person.sees("Slik blir det"), "{:#?}", person.names());
    person.press(egui::Modifiers::COMMAND, egui::Key::Enter);
    let note = person.activity("3C-01").notes.last().unwrap().clone();
    assert_eq!((note.kind, note.text.as_str()), (NoteKind::Other, "Venter på **midler**"));
}

#[test]
fn all_phases_take_ready_colours_in_one_step_and_what_is_too_alike_is_said() {
    let mut person = Person::with_file(NATIONAL);
    person.window.set_size(egui::vec2(1400.0, 3000.0));
    person.steps(6);
    person.click("Verdikjede");
    assert!(person.sees("Fasene skilles i gråtoner"));
    let before = person.roadmap().clone();
    person.click("Gråtoner");
    let colours = |person: &Person| -> Vec<Colour> {
        person.roadmap().value_chain.iter().map(|phase| phase.colour).collect()
    };
    assert!(colours(&person).iter().all(|Colour(r, g, b)| r == g && g == b));
    assert_eq!(person.session().document.position(), 1);
    person.click("Krem til marineblå");
    assert_eq!(person.roadmap().value_chain, before.value_chain);
    person.click("U  Utvikling");
    person.click("Farge");
    person.press(egui::Modifiers::COMMAND, egui::Key::A);
    person.types("#EDE9D0");
    person.press(egui::Modifiers::NONE, egui::Key::Enter);
    assert!(person.sees("K og U er for like i gråtoner: 0 L* fra hverandre, minst 15"));
}
