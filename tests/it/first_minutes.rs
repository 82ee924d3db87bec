//! The first five minutes of a new user, with the mouse and no manual: try the national
//! roadmap, find one's project, move a phase, undo, make it tentative, copy the figure, save.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use egui::{OutputCommand, PointerButton, Pos2, Vec2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use tempfile::TempDir;
use veikart::app::{Chooser, SettingsFile, Start, VeikartApp};
use veikart::model::{Id, Segment, SpanCertainty};

/// A person at the window, who counts clicks and the questions the program asks.
struct Person {
    window: Harness<'static, VeikartApp>,
    folder: TempDir,
    clicks: usize,
    questions: usize,
    copied_pictures: usize,
}

const STEP_TWO: &str = "2C-07.s2";

impl Person {
    fn sits_down() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let start = Start {
            file: None,
            settings: SettingsFile::at(folder.path().join("settings.json")),
            chooser: Chooser::Typed,
            today: None,
        };
        let window = Harness::builder()
            .with_size(vec2(1400.0, 900.0))
            .with_step_dt(1.0 / 60.0)
            .with_max_steps(16)
            .build_eframe(move |cc| VeikartApp::new(&cc.egui_ctx, start));
        let mut person = Self { window, folder, clicks: 0, questions: 0, copied_pictures: 0 };
        person.steps(4);
        person
    }

    fn steps(&mut self, count: usize) {
        for _ in 0..count {
            self.window.step();
            let commands = &self.window.output().platform_output.commands;
            let pictures = commands.iter().filter(|it| matches!(it, OutputCommand::CopyImage(_)));
            self.copied_pictures += pictures.count();
        }
    }

    /// Where the thing is that is called so, or else whose name begins so; the last lies in front.
    fn find(&self, name: &str) -> Option<Pos2> {
        let named = |fits: fn(&str, &str) -> bool| {
            let name = name.to_owned();
            let fits = egui_kittest::kittest::by()
                .predicate(move |node| node.label().is_some_and(|label| fits(&label, &name)));
            self.window.query_all(fits).last().map(|node| node.rect().center())
        };
        named(|label, name| label == name).or_else(|| named(|label, name| label.starts_with(name)))
    }

    fn click_at(&mut self, place: Pos2, button: PointerButton) {
        self.window.hover_at(place);
        self.steps(1);
        for pressed in [true, false] {
            self.window.event(egui::Event::PointerButton {
                pos: place,
                button,
                pressed,
                modifiers: egui::Modifiers::NONE,
            });
            self.steps(1);
        }
        self.steps(4);
        self.clicks += 1;
    }

    fn click(&mut self, name: &str) {
        let place = self.find(name).unwrap_or_else(|| panic!("no {name} to click"));
        self.click_at(place, PointerButton::Primary);
    }

    fn drags(&mut self, from: Pos2, by: Vec2) {
        self.window.hover_at(from);
        self.steps(1);
        self.window.drag_at(from);
        for part in 1..=6_u8 {
            self.window.hover_at(from + by * (f32::from(part) / 6.0));
            self.steps(1);
        }
        self.window.drop_at(from + by);
        self.steps(4);
        self.clicks += 1;
    }

    fn types(&mut self, text: &str) {
        self.window.event(egui::Event::Text(text.to_owned()));
        self.steps(4);
    }

    fn waits_until(&mut self, what: &str, done: impl Fn(&Self) -> bool) {
        let began = Instant::now();
        while !done(self) {
            assert!(began.elapsed() < Duration::from_secs(60), "no {what} comes");
            std::thread::yield_now();
            self.steps(1);
        }
        self.steps(4);
    }

    fn segment(&self) -> Segment {
        let session = self.window.state().session().unwrap();
        let activity = session.document.committed().activity(&Id::new("2C-07").unwrap()).unwrap();
        activity.segment(&Id::new(STEP_TWO).unwrap()).unwrap().clone()
    }

    fn dates(&self) -> String {
        let segment = self.segment();
        format!("{} {}", segment.start, segment.end)
    }
}

#[test]
fn the_first_five_minutes_need_no_manual() {
    let mut person = Person::sits_down();
    person.click("Prøv det nasjonale veikartet");
    person.waits_until("roadmap", |person| person.window.state().session().is_some());

    person.click("Søk i veikartet");
    person.types("prøvesvar");
    person.click("Pasientens prøvesvar");
    assert_eq!(person.dates(), "2024-06 2025-Q1");

    let words = "Pasientens prøvesvar, Trinn 2, Utvikling";
    let bar = person.find(words).unwrap();
    let quarter = {
        let scale = person.window.state().session().unwrap().view.scale.unwrap();
        (scale.per_day * 365.25 / 4.0) as f32
    };
    person.drags(bar, vec2(quarter, 0.0));
    assert_eq!(person.dates(), "2024-09 2025-Q2");

    person.click("Angre");
    assert_eq!(person.dates(), "2024-06 2025-Q1");

    let bar = person.find(words).unwrap();
    person.click_at(bar, PointerButton::Secondary);
    person.click("Sikkerhet");
    person.click("Tentativ");
    assert_eq!(person.segment().certainty, SpanCertainty::Tentative);

    person.click("Kopier figur");
    person.waits_until("picture", |person| person.copied_pictures == 1);

    person.click("Lagre");
    assert!(person.find("Mappe og filnavn").is_some(), "a copy must be told where to go");
    person.questions += 1;
    let path: PathBuf = person.folder.path().join("mitt-veikart.ron");
    for pressed in [true, false] {
        person.window.event(egui::Event::Key {
            key: egui::Key::A,
            physical_key: None,
            pressed,
            repeat: false,
            modifiers: egui::Modifiers::COMMAND,
        });
    }
    person.types(&path.display().to_string());
    person.click("Lagre");
    person.waits_until("saved file", |person| {
        !person.window.state().session().unwrap().document.is_modified()
    });

    let saved = veikart::store::open_path(&path).unwrap().roadmap;
    assert_eq!(&saved, person.window.state().session().unwrap().document.committed());
    // Nine clicks, one of them the start; the only question is where to save.
    assert!(person.clicks <= 11, "{} clicks", person.clicks);
    assert_eq!(person.questions, 1);
}
