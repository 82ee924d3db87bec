//! The real window, driven by mouse and keyboard as a person drives it.
//!
//! Runs only where `.ci/window-tests` has made a screen for it (it sets `VEIKART_WINDOW_TESTS`).
//! A twin of the window without a screen, of the same size and with the same file, takes every
//! step too and says where things are.

use std::process::{Child, Command as Process};
use std::thread::sleep;
use std::time::{Duration, Instant};

use egui::{Key, Modifiers, Pos2, Rect, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use veikart::app::{Chooser, SettingsFile, Start, VeikartApp};

/// The size of the window, in pixels; the screen has the same.
const SIZE: [f32; 2] = [1440.0, 900.0];

struct Twins {
    real: Child,
    window: String,
    twin: Harness<'static, VeikartApp>,
    folder: tempfile::TempDir,
}

#[test]
fn drag_a_bar_change_a_phase_undo_redo_save() {
    if std::env::var_os("VEIKART_WINDOW_TESTS").is_none() {
        return;
    }
    let mut twins = Twins::open("nasjonalt-veikart-2021-2027.ron");
    let before = twins.saved();

    // Whoever opens the window for the first time is offered a tour.
    twins.key("Escape", Modifiers::NONE, Key::Escape);
    twins.show_figure("Figur 3 ");
    let quarter = twins.days(91.3);
    let bar = twins.bar("juni 2024 – 1. kv. 2025");
    twins.drag(bar, bar + vec2(quarter, 0.0));

    twins.key("g", Modifiers::NONE, Key::G);
    let bar = twins.bar("september 2024 – 2. kv. 2025");
    let other_phase = ", Tilpasning og utvidet utprøving, ";
    let lane = twins.find(other_phase, |name| name.contains(other_phase)).center();
    twins.drag(bar, Pos2::new(bar.x, lane.y));

    twins.key("ctrl+z", Modifiers::COMMAND, Key::Z);
    twins.key("ctrl+z", Modifiers::COMMAND, Key::Z);
    let shifted = Modifiers::COMMAND.plus(Modifiers::SHIFT);
    twins.key("ctrl+shift+z", shifted, Key::Z);
    twins.key("ctrl+shift+z", shifted, Key::Z);
    twins.key("ctrl+s", Modifiers::COMMAND, Key::S);

    let expected = before
        .lines()
        .map(|line| match line {
            _ if line.contains("(id: \"2C-07.s2\",") => line
                .replace("start: \"2024-06\"", "start: \"2024-09\"")
                .replace("end: \"2025-Q1\"", "end: \"2025-Q2\"")
                .replace("phase: \"utvikling\"", "phase: \"tilpasning\""),
            _ => line.to_owned(),
        })
        .collect::<Vec<_>>();
    let after = twins.saved_as_other_than(&before);
    let after: Vec<&str> = after.lines().collect();
    assert_eq!(after.len(), expected.len());
    for (after, expected) in after.iter().zip(&expected) {
        assert_eq!(after, expected);
    }
}

impl Twins {
    fn open(sample: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("plan.ron");
        let twin_file = folder.path().join("twin.ron");
        for copy in [&file, &twin_file] {
            std::fs::copy(super::samples().join(sample), copy).unwrap();
        }
        let real = Process::new(env!("CARGO_BIN_EXE_veikart"))
            .arg(&file)
            .env("XDG_CONFIG_HOME", folder.path().join("config"))
            .env("XDG_DATA_HOME", folder.path().join("data"))
            .spawn()
            .unwrap();
        let window = xdotool(&["search", "--sync", "--onlyvisible", "--name", "plan.ron"]);
        let window = window.lines().next().unwrap().to_owned();
        xdotool(&["windowfocus", "--sync", &window]);
        let start = Start {
            file: Some(twin_file),
            settings: SettingsFile::at(folder.path().join("twin.json")),
            chooser: Chooser::Typed,
            today: Some(veikart::app::today()),
            present: None,
            tour: false,
        };
        let mut twin = Harness::builder()
            .with_size(SIZE)
            .with_step_dt(1.0 / 60.0)
            .with_max_steps(30)
            .build_eframe(move |cc| VeikartApp::new(&cc.egui_ctx, start));
        let began = Instant::now();
        while twin.state().session().is_none() {
            assert!(began.elapsed() < Duration::from_secs(20), "the twin did not open its file");
            sleep(Duration::from_millis(5));
            twin.step();
        }
        twin.run();
        sleep(Duration::from_millis(1500));
        Self { real, window, twin, folder }
    }

    /// Chooses a figure in its menu.
    fn show_figure(&mut self, beginning: &str) {
        let menu = self.find("Figur", |name| name == "Figur").center();
        self.click(menu);
        let item = self.find(beginning, |name| name.starts_with(beginning)).center();
        self.click(item);
    }

    /// The middle of the bar of «Pasientens prøvesvar» with these dates.
    fn bar(&self, dates: &str) -> Pos2 {
        self.find(dates, |name| name.starts_with("Pasientens prøvesvar") && name.contains(dates))
            .center()
    }

    /// Days as pixels.
    fn days(&self, days: f64) -> f32 {
        let scale = self.twin.state().session().unwrap().view.scale.unwrap();
        (days * scale.per_day) as f32
    }

    fn find(&self, what: &str, fits: impl Fn(&str) -> bool) -> Rect {
        let nodes = self.twin.query_all(egui_kittest::kittest::by());
        let named: Vec<_> = nodes
            .filter_map(|node| node.accesskit_node().label().map(|name| (name, node.rect())))
            .collect();
        let names = || named.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>().join("\n");
        let found = named.iter().find(|(name, _)| fits(name));
        found.unwrap_or_else(|| panic!("no {what} in:\n{}", names())).1
    }

    fn click(&mut self, at: Pos2) {
        self.pointer(at);
        sleep(Duration::from_millis(150));
        xdotool(&["mousedown", "1"]);
        sleep(Duration::from_millis(80));
        xdotool(&["mouseup", "1"]);
        self.twin.hover_at(at);
        self.twin.step();
        self.twin.drag_at(at);
        self.twin.step();
        self.twin.drop_at(at);
        self.twin.run();
        rest();
    }

    fn drag(&mut self, from: Pos2, to: Pos2) {
        self.pointer(from);
        self.twin.hover_at(from);
        self.twin.run();
        rest();
        xdotool(&["mousedown", "1"]);
        self.twin.drag_at(from);
        self.twin.step();
        for step in 1_u8..=8 {
            let at = from + (to - from) * (f32::from(step) / 8.0);
            self.pointer(at);
            self.twin.hover_at(at);
            self.twin.step();
            sleep(Duration::from_millis(60));
        }
        rest();
        xdotool(&["mouseup", "1"]);
        self.twin.drop_at(to);
        self.twin.run();
        rest();
    }

    fn pointer(&self, at: Pos2) {
        let (x, y) = (at.x.round().to_string(), at.y.round().to_string());
        xdotool(&["mousemove", "--window", &self.window, &x, &y]);
    }

    fn key(&mut self, name: &str, modifiers: Modifiers, key: Key) {
        xdotool(&["key", name]);
        self.twin.key_press_modifiers(modifiers, key);
        self.twin.run();
        rest();
    }

    fn saved(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("plan.ron")).unwrap()
    }

    fn saved_as_other_than(&self, before: &str) -> String {
        let began = Instant::now();
        loop {
            let now = self.saved();
            if now != before {
                return now;
            }
            assert!(began.elapsed() < Duration::from_secs(20), "nothing was saved");
            sleep(Duration::from_millis(50));
        }
    }
}

impl Drop for Twins {
    fn drop(&mut self) {
        // It may have ended by itself.
        drop(self.real.kill());
        drop(self.real.wait());
    }
}

/// Gives a slow machine time to draw what was done.
fn rest() {
    sleep(Duration::from_millis(500));
}

fn xdotool(arguments: &[&str]) -> String {
    let answer = Process::new("xdotool").args(arguments).output().unwrap();
    assert!(answer.status.success(), "xdotool {arguments:?}: {answer:?}");
    String::from_utf8(answer.stdout).unwrap()
}
