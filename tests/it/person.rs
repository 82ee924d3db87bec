//! A person at the window: knows things by the names a screen reader says, points, types, and
//! counts every act.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use egui::{Key, Modifiers, OutputCommand, PointerButton, Pos2, Rect, Vec2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use tempfile::TempDir;
use veikart::app::{Chooser, Command, Request, Session, SettingsFile, Start, VeikartApp};
use veikart::model::{Activity, Id, Roadmap, Segment};

use crate::software::Software;

pub(crate) struct Person {
    pub(crate) window: Harness<'static, VeikartApp>,
    pub(crate) folder: TempDir,
    /// The tour may begin by itself.
    tour: bool,
    /// Clicks and drags.
    pub(crate) clicks: usize,
    /// Keys and chords; a stretch of typing is one.
    pub(crate) keys: usize,
    pub(crate) copied_pictures: usize,
    /// What was last copied as text.
    pub(crate) copied: String,
}

impl Person {
    /// The start page.
    pub(crate) fn sits_down() -> Self {
        Self::opens(tempfile::tempdir().unwrap(), None, false)
    }

    /// With a copy of this sample as a file of its own.
    pub(crate) fn with_file(sample: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("plan.ron");
        let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-roadmaps");
        std::fs::copy(samples.join(sample), &file).unwrap();
        Self::opens_file(folder, file, false)
    }

    /// With a copy of this sample, at a machine that has never run the program.
    pub(crate) fn first_time(sample: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("plan.ron");
        let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-roadmaps");
        std::fs::copy(samples.join(sample), &file).unwrap();
        Self::opens_file(folder, file, true)
    }

    fn opens_file(folder: TempDir, file: PathBuf, tour: bool) -> Self {
        let mut person = Self::opens(folder, Some(file), tour);
        person.waits_until("roadmap", |it| it.window.state().session().is_some());
        person
    }

    /// Closes the file and the window, and opens both again.
    pub(crate) fn starts_again(mut self) -> Self {
        self.window.state_mut().request(Request::Command(Command::Close));
        self.waits_until("start page", |it| it.window.state().session().is_none());
        self.starts_again_with_settings()
    }

    /// Opens the file in a new window, with the settings that lie on the disk.
    pub(crate) fn starts_again_with_settings(self) -> Self {
        let file = self.folder.path().join("plan.ron");
        Self::opens_file(self.folder, file, self.tour)
    }

    fn opens(folder: TempDir, file: Option<PathBuf>, tour: bool) -> Self {
        let start = Start {
            file,
            settings: SettingsFile::at(folder.path().join("settings.json")),
            chooser: Chooser::Typed,
            today: None,
            present: None,
            tour,
        };
        let window = Harness::builder()
            .with_size(vec2(1400.0, 900.0))
            .with_step_dt(1.0 / 60.0)
            .with_max_steps(16)
            .renderer(Software::default())
            .build_eframe(move |cc| VeikartApp::new(&cc.egui_ctx, start));
        let (clicks, keys, copied_pictures, copied) = (0, 0, 0, String::new());
        let mut person = Self { window, folder, tour, clicks, keys, copied_pictures, copied };
        person.steps(4);
        person
    }

    /// Everything done so far.
    pub(crate) fn acts(&self) -> usize {
        self.clicks + self.keys
    }

    /// What the window shows.
    pub(crate) fn picture(&mut self) -> image::RgbaImage {
        self.steps(3);
        self.window.render().unwrap()
    }

    pub(crate) fn session(&self) -> &Session {
        self.window.state().session().unwrap()
    }

    pub(crate) fn roadmap(&self) -> &Roadmap {
        self.session().document.committed()
    }

    pub(crate) fn activity(&self, id: &str) -> &Activity {
        self.roadmap().activity(&Id::new(id).unwrap()).unwrap()
    }

    /// By its id, which begins with that of its activity.
    pub(crate) fn segment(&self, id: &str) -> &Segment {
        let (activity, _) = id.split_once('.').unwrap();
        self.activity(activity).segment(&Id::new(id).unwrap()).unwrap()
    }

    /// "2024-06 2025-Q1".
    pub(crate) fn dates(&self, segment: &str) -> String {
        let segment = self.segment(segment);
        format!("{} {}", segment.start, segment.end)
    }

    /// A year along the axis, in points.
    pub(crate) fn year(&self) -> f32 {
        (self.session().view.scale.unwrap().per_day * 365.25) as f32
    }

    pub(crate) fn steps(&mut self, count: usize) {
        for _ in 0..count {
            self.window.step();
            for command in &self.window.output().platform_output.commands {
                match command {
                    OutputCommand::CopyImage(_) => self.copied_pictures += 1,
                    OutputCommand::CopyText(text) => self.copied.clone_from(text),
                    OutputCommand::OpenUrl(_) | OutputCommand::TextSelectionSettled(_) => {}
                }
            }
            // A menu asks the system for what was copied.
            let mut asked =
                self.window.output().viewport_output.values().flat_map(|it| &it.commands);
            if asked.any(|it| *it == egui::ViewportCommand::RequestPaste) {
                self.window.event(egui::Event::Paste(self.copied.clone()));
            }
        }
    }

    /// Where the things are that are called so, or else whose name begins so; the last lies in
    /// front.
    pub(crate) fn rects(&self, name: &str) -> Vec<Rect> {
        let named = |fits: fn(&str, &str) -> bool| -> Vec<Rect> {
            let name = name.to_owned();
            let fits = egui_kittest::kittest::by()
                .predicate(move |node| node.label().is_some_and(|label| fits(&label, &name)));
            self.window.query_all(fits).map(|node| node.rect()).collect()
        };
        let exact = named(|label, name| label == name);
        if exact.is_empty() { named(|label, name| label.starts_with(name)) } else { exact }
    }

    pub(crate) fn find_rect(&self, name: &str) -> Option<Rect> {
        self.rects(name).pop()
    }

    pub(crate) fn find(&self, name: &str) -> Option<Pos2> {
        self.find_rect(name).map(|rect| rect.center())
    }

    #[track_caller]
    pub(crate) fn place(&self, name: &str) -> Pos2 {
        self.find(name).unwrap_or_else(|| panic!("no {name} in {:#?}", self.names()))
    }

    pub(crate) fn sees(&self, words: &str) -> bool {
        self.window.query_all_by_label_contains(words).next().is_some()
    }

    /// What a screen reader could say now.
    pub(crate) fn names(&self) -> Vec<String> {
        let all = self.window.query_all(egui_kittest::kittest::by());
        all.filter_map(|node| node.accesskit_node().label()).collect()
    }

    pub(crate) fn click_at(&mut self, place: Pos2, button: PointerButton, modifiers: Modifiers) {
        self.window.hover_at(place);
        self.steps(1);
        for pressed in [true, false] {
            let event = egui::Event::PointerButton { pos: place, button, pressed, modifiers };
            match modifiers.is_none() {
                true => self.window.event(event),
                false => self.window.event_modifiers(event, modifiers),
            }
            self.steps(1);
        }
        self.steps(4);
        self.clicks += 1;
    }

    /// Moves the pointer there; the way to a click, and no act of its own.
    #[track_caller]
    pub(crate) fn points_at(&mut self, name: &str) {
        self.window.hover_at(self.place(name));
        self.steps(4);
    }

    #[track_caller]
    pub(crate) fn click(&mut self, name: &str) {
        self.click_at(self.place(name), PointerButton::Primary, Modifiers::NONE);
    }

    #[track_caller]
    pub(crate) fn right_click(&mut self, name: &str) {
        self.click_at(self.place(name), PointerButton::Secondary, Modifiers::NONE);
    }

    #[track_caller]
    pub(crate) fn double_click(&mut self, name: &str) {
        // Long enough after the click before that it is not a triple one.
        self.steps(40);
        let place = self.place(name);
        self.click_at(place, PointerButton::Primary, Modifiers::NONE);
        self.click_at(place, PointerButton::Primary, Modifiers::NONE);
        self.clicks -= 1;
    }

    pub(crate) fn drags(&mut self, from: Pos2, by: Vec2) {
        self.pulls(from, by);
        self.window.drop_at(from + by);
        self.steps(4);
        self.clicks += 1;
    }

    /// Presses and moves, and does not let go.
    pub(crate) fn pulls(&mut self, from: Pos2, by: Vec2) {
        self.window.hover_at(from);
        self.steps(1);
        self.window.drag_at(from);
        for part in 1..=6_u8 {
            self.window.hover_at(from + by * (f32::from(part) / 6.0));
            self.steps(1);
        }
    }

    pub(crate) fn press(&mut self, modifiers: Modifiers, key: Key) {
        self.window.key_press_modifiers(modifiers, key);
        self.steps(4);
        self.keys += 1;
    }

    pub(crate) fn types(&mut self, text: &str) {
        self.window.event(egui::Event::Text(text.to_owned()));
        self.steps(4);
        self.keys += 1;
    }

    pub(crate) fn waits_until(&mut self, what: &str, done: impl Fn(&Self) -> bool) {
        let began = Instant::now();
        while !done(self) {
            assert!(began.elapsed() < Duration::from_secs(60), "no {what} comes");
            std::thread::yield_now();
            self.steps(1);
        }
        self.steps(4);
    }
}
