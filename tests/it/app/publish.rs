//! Everything on its way out of the window.

use std::time::{Duration, Instant};

use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use veikart::app::{Command, Request};
use veikart::model::Id;

use super::Desk;
use super::files::type_path;

fn publish_into(desk: &mut Desk, folder: &std::path::Path) {
    desk.window.state_mut().request(Request::Command(Command::Publish));
    desk.window.run();
    desk.click("Publiser");
    type_path(desk, &folder.display().to_string());
    desk.window.key_press(Key::Enter);
}

#[test]
fn everything_goes_into_one_folder_and_changed_files_are_asked_about() {
    let mut desk = Desk::with_file("eksempel-kommune.ron");
    desk.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::E);
    assert!(desk.sees("Publiser alt") && desk.sees("Dette følger med"));
    assert!(desk.sees("Internt innhold som ikke blir med"));
    desk.press(Modifiers::NONE, Key::Escape);

    let folder = desk.folder.path().join("ut");
    publish_into(&mut desk, &folder);
    desk.waits_for("Publisert:");
    for name in ["manifest.json", "report.docx", "deck.pptx", "tables/veikart.xlsx"] {
        assert!(folder.join(name).is_file(), "{name}");
    }

    std::fs::write(folder.join("report.docx"), "skrevet om").unwrap();
    publish_into(&mut desk, &folder);
    desk.waits_for("Erstatte filer som er endret?");
    assert_eq!(std::fs::read(folder.join("report.docx")).unwrap(), b"skrevet om");
}

#[test]
fn a_copy_to_share_leaves_internal_content_at_home_and_the_roadmap_alone() {
    let mut desk = Desk::with_file("nasjonalt-veikart-2021-2027.ron");
    let before = desk.text();
    desk.ask(Request::Command(Command::Share));
    assert!(desk.sees("Dette følger med") && desk.sees("begrunnelser"));
    desk.click("Velg sted…");
    let own = desk.file();
    type_path(&mut desk, &own.display().to_string());
    desk.press(Modifiers::NONE, Key::Enter);
    desk.click("Erstatt");
    assert!(desk.sees("Dette er filen du arbeider i"));
    desk.click("OK");
    desk.ask(Request::Command(Command::Share));
    desk.click("Velg sted…");
    let copy = desk.folder.path().join("kopi.ron");
    type_path(&mut desk, &copy.display().to_string());
    desk.window.key_press(Key::Enter);
    desk.waits_for("Kopien er lagret");
    let shared = veikart::store::open_path(&copy).unwrap().roadmap;
    assert_eq!(shared.internal().total(), 0);
    assert_eq!(shared.views.len(), desk.app().session().unwrap().document.roadmap().views.len());
    assert_eq!(desk.text(), before);
}

#[test]
fn the_words_of_a_figure_are_copied_alone() {
    let mut desk = Desk::with_file("nasjonalt-veikart-2021-2027.ron");
    desk.ask(Request::ShowFigure(Id::new("fig-13").ok()));
    desk.window.state_mut().request(Request::Command(Command::CopyAlternative));
    let began = Instant::now();
    loop {
        let commands = &desk.window.output().platform_output.commands;
        let copied = commands.iter().find_map(|command| match command {
            egui::OutputCommand::CopyText(words) => Some(words.clone()),
            _ => None,
        });
        if let Some(words) = copied {
            assert!(words.starts_with("Veikartfigur: Helsepersonell"), "{words}");
            return;
        }
        assert!(began.elapsed() < Duration::from_secs(90), "nothing is copied");
        std::thread::sleep(Duration::from_millis(5));
        desk.window.step();
    }
}

#[test]
fn what_is_printed_lies_ready_as_a_pdf() {
    let mut desk = Desk::with_file("eksempel-kommune.ron");
    desk.press(Modifiers::COMMAND, Key::P);
    desk.waits_for("Side 1 av ");
    desk.click("Åpne for utskrift");
    desk.waits_for("Klar til utskrift: ");
    let node = desk.window.get_by_label_contains("Klar til utskrift: ");
    let said = node.value().or(node.accesskit_node().label()).unwrap();
    let path = said.trim_start_matches("Klar til utskrift: ").to_owned();
    assert!(std::fs::read(&path).unwrap().starts_with(b"%PDF"));
    std::fs::remove_file(path).unwrap();
}
