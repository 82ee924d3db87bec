//! Figures on their way out of the window.

use egui::{Key, Modifiers, OutputCommand};
use veikart::app::{Command, Request};

use super::Desk;
use super::files::type_path;

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
        std::thread::sleep(std::time::Duration::from_millis(5));
        desk.window.step();
    }
    panic!("nothing was copied");
}
