//! Saving, closing, and what is asked before work goes away.

use egui::{Key, Modifiers};
use veikart::app::Command;
use veikart::app::Request;

use super::Desk;

const SHIFTED: Modifiers = Modifiers::COMMAND.plus(Modifiers::SHIFT);

fn saved(desk: &mut Desk) {
    desk.until("it is saved", |app| {
        app.session().is_some_and(|session| !session.document.is_modified())
    });
}

#[test]
fn saving_writes_the_change_and_nothing_else() {
    let mut desk = Desk::with_file("eksempel-kommune.ron");
    let before = desk.text();
    desk.move_something();
    assert!(desk.sees("Endringer er ikke lagret"));
    desk.press(Modifiers::COMMAND, Key::S);
    saved(&mut desk);
    let after = desk.text();
    let differing =
        before.lines().zip(after.lines()).filter(|(before, after)| before != after).count();
    assert_eq!((differing, before.lines().count()), (1, after.lines().count()));
}

#[test]
fn undoing_everything_is_no_change() {
    let mut desk = Desk::with_file("eksempel-kommune.ron");
    let name = desk.move_something();
    desk.click("Rediger");
    assert!(desk.sees(&format!("Angre flytting av «{name}»")));
    desk.press(Modifiers::NONE, Key::Escape);
    desk.press(Modifiers::COMMAND, Key::Z);
    assert!(!desk.app().session().unwrap().document.is_modified());
    desk.press(SHIFTED, Key::Z);
    assert!(desk.app().session().unwrap().document.is_modified());
}

#[test]
fn closing_asks_and_each_answer_is_kept() {
    let mut desk = Desk::with_file("eksempel-kommune.ron");
    let before = desk.text();
    desk.move_something();
    desk.press(Modifiers::COMMAND, Key::W);
    assert!(desk.sees("Lagre endringene i «plan.ron»?"));
    desk.click("Avbryt");
    assert!(desk.app().session().is_some());
    desk.press(Modifiers::COMMAND, Key::W);
    desk.press(Modifiers::NONE, Key::Escape);
    assert!(desk.app().session().is_some(), "Esc is Avbryt");
    desk.press(Modifiers::COMMAND, Key::W);
    desk.click("Lagre");
    desk.until("it is closed", |app| app.session().is_none());
    assert_ne!(desk.text(), before);
}

#[test]
fn not_saving_leaves_the_file_alone() {
    let mut desk = Desk::with_file("eksempel-kommune.ron");
    let before = desk.text();
    desk.move_something();
    desk.press(Modifiers::COMMAND, Key::W);
    desk.click("Ikke lagre");
    assert!(desk.app().session().is_none());
    assert_eq!(desk.text(), before);
}

#[test]
fn a_trial_is_saved_under_a_typed_name() {
    let mut desk = Desk::new();
    desk.click("Prøv det nasjonale veikartet");
    desk.until("it is open", |app| app.session().is_some());
    desk.ask(Request::Command(Command::SaveAs));
    let path = desk.folder.path().join("mitt veikart 1.0");
    type_path(&mut desk, &path.display().to_string());
    desk.press(Modifiers::NONE, Key::Enter);
    desk.until("it has a file", |app| app.session().is_some_and(|it| it.file.is_some()));
    assert!(desk.folder.path().join("mitt veikart 1.0.ron").exists(), "the ending is added");
    assert!(!desk.app().session().unwrap().trial);
}

#[test]
fn a_typed_name_never_replaces_a_file_unasked() {
    let mut desk = Desk::with_file("eksempel-kommune.ron");
    let other = desk.folder.path().join("annen.ron");
    std::fs::write(&other, "noe annet").unwrap();
    desk.ask(Request::Command(Command::SaveAs));
    type_path(&mut desk, &other.display().to_string());
    desk.press(Modifiers::NONE, Key::Enter);
    assert!(desk.sees("Erstatte filen?"), "{:#?}", desk.names());
    desk.click("Avbryt");
    assert_eq!(std::fs::read_to_string(&other).unwrap(), "noe annet");
}

#[test]
fn a_typed_path_to_nowhere_is_answered_beside_the_field() {
    let mut desk = Desk::with_file("eksempel-kommune.ron");
    desk.ask(Request::Command(Command::SaveAs));
    let nowhere = desk.folder.path().join("finnes ikke").join("plan.ron");
    type_path(&mut desk, &nowhere.display().to_string());
    desk.press(Modifiers::NONE, Key::Enter);
    assert!(desk.sees("Mappen finnes ikke"), "{:#?}", desk.names());
}

#[test]
fn a_file_that_somebody_else_changed_is_not_overwritten_unasked() {
    let mut desk = Desk::with_file("eksempel-kommune.ron");
    desk.move_something();
    let theirs = desk.text().replace("eksempel", "Eksempel");
    let theirs = format!("{theirs}\n");
    std::fs::write(desk.file(), &theirs).unwrap();
    desk.press(Modifiers::COMMAND, Key::S);
    wait_to_see(&mut desk, "Filen er endret av noen andre");
    assert_eq!(desk.text(), theirs);
    desk.click("Lagre likevel");
    saved(&mut desk);
    assert_ne!(desk.text(), theirs);
}

fn wait_to_see(desk: &mut Desk, words: &str) {
    for _ in 0..1000 {
        if desk.sees(words) {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(5));
        desk.window.step();
    }
    panic!("never saw {words}");
}

pub(super) fn type_path(desk: &mut Desk, path: &str) {
    use egui_kittest::kittest::Queryable as _;
    desk.window.run();
    desk.press(Modifiers::COMMAND, Key::A);
    desk.window.get_by_role_and_label(egui::Role::TextInput, "Mappe og filnavn").type_text(path);
    desk.window.run();
}
