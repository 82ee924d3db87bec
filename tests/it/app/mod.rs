//! The window without a screen: driven by names, as a screen reader would.

mod commands;
mod figures;
mod files;
mod findings;
mod help;
mod many;
mod minimap;
mod pages;
mod palette;
mod present;
mod publish;
mod refresh;
mod replace;
mod report;
mod settings;
mod shortcut_sheet;
mod split_view;
mod start;
mod texts;
mod trail;
mod window;

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use tempfile::TempDir;
use veikart::app::{Chooser, Request, SettingsFile, Start, VeikartApp};
use veikart::edit::dates::Drag;
use veikart::edit::{Action, Verb, verbs};
use veikart::model::{Id, Precision};

/// A window and the folder that it may write to.
struct Desk {
    window: Harness<'static, VeikartApp>,
    folder: TempDir,
}

impl Desk {
    /// The start page, in a fresh folder.
    fn new() -> Self {
        Self::open(tempfile::tempdir().unwrap(), None)
    }

    /// With this sample as a file of its own.
    fn with_file(sample: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("plan.ron");
        std::fs::copy(samples().join(sample), &file).unwrap();
        let mut desk = Self::open(folder, Some(file));
        desk.until("the file is open", |app| app.session().is_some());
        desk
    }

    fn open(folder: TempDir, file: Option<PathBuf>) -> Self {
        let start = Start {
            file,
            settings: SettingsFile::at(folder.path().join("settings.json")),
            chooser: Chooser::Typed,
            today: None,
            present: None,
            tour: false,
        };
        let mut window = Harness::builder()
            .with_size(egui::vec2(1280.0, 860.0))
            .with_step_dt(1.0 / 60.0)
            .with_max_steps(12)
            .build_eframe(move |cc| VeikartApp::new(&cc.egui_ctx, start));
        window.run();
        Self { window, folder }
    }

    fn file(&self) -> PathBuf {
        self.folder.path().join("plan.ron")
    }

    fn text(&self) -> String {
        std::fs::read_to_string(self.file()).unwrap()
    }

    fn app(&self) -> &VeikartApp {
        self.window.state()
    }

    /// Clicks what has this name; the one in front, if there are several.
    fn click(&mut self, name: &str) {
        let nodes = self.window.query_all_by_label(name);
        let Some(node) = nodes.last() else { panic!("no {name} in {:#?}", self.names()) };
        node.click();
        self.window.run();
    }

    /// What a screen reader could say now.
    fn names(&self) -> Vec<String> {
        let all = self.window.query_all(egui_kittest::kittest::by());
        all.filter_map(|node| node.accesskit_node().label()).collect()
    }

    /// Clicks the one thing whose name begins so; menus add shortcuts to names.
    fn click_beginning(&mut self, name: &str) {
        self.window.get_by_label_contains(name).click();
        self.window.run();
    }

    fn sees(&self, name: &str) -> bool {
        self.window.query_all_by_label_contains(name).next().is_some()
    }

    fn press(&mut self, modifiers: egui::Modifiers, key: egui::Key) {
        self.window.key_press_modifiers(modifiers, key);
        self.window.run();
    }

    fn ask(&mut self, request: Request) {
        self.window.state_mut().request(request);
        self.window.run();
    }

    /// Runs frames until threads have answered.
    fn until(&mut self, what: &str, done: impl Fn(&VeikartApp) -> bool) {
        let began = Instant::now();
        while !done(self.app()) {
            let names = || self.names().join("\n");
            assert!(began.elapsed() < Duration::from_secs(20), "no {what} in:\n{}", names());
            std::thread::sleep(Duration::from_millis(5));
            self.window.step();
        }
        self.window.run();
    }

    /// Moves the first dated segment of the roadmap by a year; the name of its activity.
    fn move_something(&mut self) -> String {
        let roadmap = self.app().session().unwrap().document.roadmap().clone();
        let (activity, segment): (Id, Id) = roadmap
            .activities
            .iter()
            .find_map(|(id, activity)| {
                let dated = activity.segments.iter().find(|it| {
                    it.start.when().is_some()
                        && it.end.when().is_some()
                        && it.status != veikart::model::Status::Completed
                });
                dated.map(|segment| (id.clone(), segment.id.clone()))
            })
            .unwrap();
        let drag = Drag::steps(1, Precision::Year);
        let edits = verbs::move_segment(&roadmap, &activity, &segment, &drag).unwrap();
        let name = roadmap.activity(&activity).unwrap().name.clone();
        self.ask(Request::Edit(Action::new(Verb::Move, name.clone()), edits));
        assert!(self.app().session().unwrap().document.is_modified());
        name
    }
}

fn samples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-roadmaps")
}
