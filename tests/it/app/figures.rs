//! Figures on their way out of the window.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use egui::{Key, Modifiers, OutputCommand};
use egui_kittest::kittest::Queryable as _;
use veikart::app::{Command, Request};
use veikart::edit::{Selection, Target};
use veikart::model::{Id, View, file_stems};

use super::files::type_path;
use super::{Desk, samples};

#[test]
fn the_figure_in_sight_becomes_a_file() {
    let mut desk = Desk::with_file("eksempel-kommune.ron");
    desk.press(Modifiers::COMMAND, Key::E);
    desk.click("Velg sted…");
    let path = desk.folder.path().join("figuren");
    type_path(&mut desk, &path.display().to_string());
    desk.press(Modifiers::NONE, Key::Enter);
    let file = desk.folder.path().join("figuren.pdf");
    desk.until("the figure is written", |_| file.exists());
    assert!(std::fs::read(&file).unwrap().starts_with(b"%PDF"));
}

/// Opens the list that holds one value, and takes another.
fn choose(desk: &mut Desk, from: &str, to: &str) {
    desk.window
        .get_all_by_role(egui::Role::ComboBox)
        .find(|node| node.value().as_deref() == Some(from))
        .expect(from)
        .click();
    desk.window.run();
    desk.click(to);
}

/// Asks for all figures in a new folder and leaves the thread to write them.
fn export_all(desk: &mut Desk) -> PathBuf {
    desk.press(Modifiers::COMMAND, Key::E);
    choose(desk, "Figuren som vises", "Alle figurene i veikartet");
    desk.click("Velg sted…");
    let folder = desk.folder.path().join("figurer");
    std::fs::create_dir(&folder).unwrap();
    type_path(desk, &folder.display().to_string());
    desk.window.key_press(Key::Enter);
    folder
}

/// Frames until these words are in sight: what turns all the time never comes to rest.
fn wait_for(desk: &mut Desk, words: &str) {
    let began = Instant::now();
    while !desk.sees(words) {
        assert!(began.elapsed() < Duration::from_secs(60), "no {words} in {:#?}", desk.names());
        std::thread::sleep(Duration::from_millis(5));
        desk.window.step();
    }
}

/// The names of the files in a folder; every one is whole.
fn whole_pdfs(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut names: Vec<String> = entries
        .map(|path| {
            let bytes = std::fs::read(&path).unwrap();
            assert!(bytes.starts_with(b"%PDF") && bytes.trim_ascii_end().ends_with(b"%%EOF"));
            path.file_name().unwrap().to_string_lossy().into_owned()
        })
        .collect();
    names.sort();
    names
}

#[test]
fn all_figures_go_to_a_folder() {
    let mut desk = Desk::with_file("eksempel-kommune.ron");
    let roadmap = desk.app().session().unwrap().document.roadmap().clone();
    let folder = export_all(&mut desk);
    let count = roadmap.views.len();
    wait_for(&mut desk, &format!("{count} filer er lagret i {}", folder.display()));
    let views: Vec<_> = roadmap.views.iter().map(|view| view.as_ref().clone()).collect();
    let mut expected: Vec<String> =
        file_stems(&views).iter().map(|stem| format!("{stem}.pdf")).collect();
    expected.sort();
    assert_eq!(whole_pdfs(&folder), expected);
}

impl Desk {
    /// The national roadmap with so many figures that writing them takes some time.
    fn with_figures(count: usize) -> Self {
        let sample = samples().join("nasjonalt-veikart-2021-2027.ron");
        let mut roadmap = veikart::store::open_path(&sample).unwrap().roadmap;
        let views = roadmap.views.clone();
        roadmap.views = (0..count)
            .map(|number| {
                let id = Id::new(&format!("mange-{number}")).unwrap();
                View { id, ..views[number % views.len()].as_ref().clone() }.into()
            })
            .collect();
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("plan.ron");
        std::fs::write(&file, veikart::store::print(&roadmap)).unwrap();
        let mut desk = Self::open(folder, Some(file));
        desk.until("the file is open", |app| app.session().is_some());
        desk
    }
}

#[test]
fn an_export_says_how_far_it_is_and_can_be_stopped() {
    let all = 400;
    let mut desk = Desk::with_figures(all);
    let folder = export_all(&mut desk);
    wait_for(&mut desk, &format!("av {all} …"));
    desk.window.get_by_label("Avbryt").click();
    wait_for(&mut desk, "Eksporten er avbrutt.");
    let written = whole_pdfs(&folder).len();
    assert!(written < all, "{written} of {all}");
    std::thread::sleep(Duration::from_millis(200));
    assert_eq!(whole_pdfs(&folder).len(), written, "nothing comes afterwards");
}

#[test]
fn a_copied_figure_is_a_picture() {
    let mut desk = Desk::with_file("eksempel-kommune.ron");
    let view = desk.app().session().unwrap().document.roadmap().views[0].id.clone();
    desk.ask(Request::ShowFigure(Some(view)));
    desk.ask(Request::Command(Command::CopyFigure));
    for _ in 0..2000 {
        let commands = &desk.window.output().platform_output.commands;
        let copied = commands.iter().find_map(|command| match command {
            OutputCommand::CopyImage(image) => Some(image.size),
            _ => None,
        });
        if let Some([width, height]) = copied {
            assert!(width > 1500 && height > 300, "{width} × {height}");
            return;
        }
        std::thread::sleep(Duration::from_millis(5));
        desk.window.step();
    }
    panic!("nothing was copied");
}

#[test]
fn the_export_dialog_shows_every_page_and_remembers_what_was_chosen() {
    let mut desk = Desk::with_file("nasjonalt-veikart-2021-2027.ron");
    desk.ask(Request::ShowFigure(Id::new("fig-13").ok()));
    desk.press(Modifiers::COMMAND, Key::E);
    wait_for(&mut desk, "Side 1 av ");
    choose(&mut desk, "Liggende A4", "Egen størrelse");
    wait_for(&mut desk, "· 200 ×");
    desk.click("Figurtekst");
    desk.window.get_by_label("Neste").click();
    wait_for(&mut desk, "Side 2 av ");
    desk.click("Velg sted…");
    desk.press(Modifiers::NONE, Key::Escape);
    desk.press(Modifiers::COMMAND, Key::E);
    wait_for(&mut desk, "· 200 ×");
    let kept = desk.app().settings().export.clone().unwrap();
    assert_eq!((kept.caption, kept.title), (false, true));
}

#[test]
fn a_page_of_a_figure_begins_where_a_person_wants_it() {
    let mut desk = Desk::with_file("nasjonalt-veikart-2021-2027.ron");
    let figure = Id::new("fig-13").unwrap();
    desk.ask(Request::ShowFigure(Some(figure.clone())));
    let row = Id::new("2C-07").unwrap();
    desk.ask(Request::Select(Selection::only(Target::Activity(row.clone()))));
    let breaks = |desk: &Desk| {
        let session = desk.app().session().unwrap();
        session.document.roadmap().view(&figure).unwrap().page_breaks.clone()
    };
    desk.ask(Request::Command(Command::BreakPage));
    assert_eq!(breaks(&desk), [row]);
    desk.press(Modifiers::COMMAND, Key::E);
    choose(&mut desk, "Liggende A4", "Egen størrelse");
    desk.click("Så høy som nødvendig");
    wait_for(&mut desk, "Side 1 av 2");
    desk.click_beginning("Ett eget sideskift");
    wait_for(&mut desk, "Side 1 av 1");
    desk.press(Modifiers::NONE, Key::Escape);
    desk.ask(Request::Command(Command::BreakPage));
    assert_eq!(breaks(&desk), []);
}
