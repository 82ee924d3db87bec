//! What a frame of the whole window costs with 10 000 activities (panels, canvas, accessibility
//! tree, tessellation) while the pointer hovers, drags a bar, and draws a marquee.
//!
//! `cargo bench --bench window` prints the median, the 95th percentile and the worst in
//! milliseconds.

#![expect(clippy::print_stdout, reason = "a benchmark prints what it measured")]

use std::time::Instant;

use eframe::App as _;
use egui::{
    Context, CursorIcon, Event, FullOutput, Modifiers, PointerButton, Pos2, RawInput, Rect, pos2,
    vec2,
};
use veikart::app::{Chooser, SettingsFile, Start, VeikartApp};
use veikart::generate::generate;
use veikart::store::{SaveOptions, save};

const ACTIVITIES: usize = 10_000;
const FRAMES: usize = 240;

fn main() {
    let mut bench = Bench::new();
    println!("gesture  p50 ms  p95 ms  worst ms   ({ACTIVITIES} activities)");
    for (name, gesture) in [("hover", hover as Gesture), ("drag", drag), ("marquee", marquee)] {
        let mut times = gesture(&mut bench);
        times.sort_by(f64::total_cmp);
        let at = |percent: usize| times[(times.len() - 1) * percent / 100];
        println!("{name:>7}  {:>6.2}  {:>6.2}  {:>8.2}", at(50), at(95), at(100));
    }
}

type Gesture = fn(&mut Bench) -> Vec<f64>;

struct Bench {
    ctx: Context,
    app: VeikartApp,
    frame: eframe::Frame,
    time: f64,
}

impl Bench {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder for the file");
        let file = folder.path().join("plan.ron");
        save(&generate(ACTIVITIES, 1), &file, SaveOptions::default()).expect("a file to open");
        let ctx = Context::default();
        ctx.enable_accesskit();
        let start = Start {
            file: Some(file),
            settings: SettingsFile::default(),
            chooser: Chooser::Typed,
            today: None,
            present: None,
            tour: false,
        };
        let app = VeikartApp::new(&ctx, start);
        let mut bench = Self { ctx, app, frame: eframe::Frame::_new_kittest(), time: 0.0 };
        while bench.app.session().is_none() {
            bench.step(Vec::new());
        }
        for _ in 0..10 {
            bench.step(Vec::new());
        }
        bench
    }

    /// One frame with these events, and what it cost in milliseconds.
    fn step(&mut self, events: Vec<Event>) -> (f64, CursorIcon) {
        self.time += 1.0 / 60.0;
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, vec2(1600.0, 1000.0))),
            time: Some(self.time),
            events,
            ..RawInput::default()
        };
        let start = Instant::now();
        let (app, frame) = (&mut self.app, &mut self.frame);
        let mut output: FullOutput = self.ctx.run_ui(input, |ui| app.ui(ui, frame));
        let shapes = std::mem::take(&mut output.shapes);
        let meshes = self.ctx.tessellate(shapes, output.pixels_per_point);
        let cost = start.elapsed().as_secs_f64() * 1e3;
        assert!(!meshes.is_empty());
        let cursor = output.platform_output.cursor_icon;
        output.drop_without_applying_deltas();
        (cost, cursor)
    }

    fn moves(&mut self, place: impl Fn(usize) -> Pos2) -> Vec<f64> {
        (0..FRAMES).map(|at| self.step(vec![Event::PointerMoved(place(at))]).0).collect()
    }

    fn press(&mut self, at: Pos2, pressed: bool) {
        let button = PointerButton::Primary;
        let event = Event::PointerButton { pos: at, button, pressed, modifiers: Modifiers::NONE };
        self.step(vec![event]);
    }

    /// The first place on the axis where the pointer takes this form.
    fn place_with(&mut self, cursor: CursorIcon) -> Pos2 {
        let places = (0..60).flat_map(|y| (0..20).map(move |x| (x, y)));
        let places = places.map(|(x, y)| pos2(620.0 + x as f32 * 20.0, 240.0 + y as f32 * 10.0));
        let mut places = places.filter(|place| {
            self.step(vec![Event::PointerMoved(*place)]);
            self.step(Vec::new()).1 == cursor
        });
        places.next().expect("such a place is in sight")
    }
}

fn hover(bench: &mut Bench) -> Vec<f64> {
    bench.moves(|at| pos2(560.0 + at as f32 * 2.0, 200.0 + (at * 7 % 600) as f32))
}

fn drag(bench: &mut Bench) -> Vec<f64> {
    let bar = bench.place_with(CursorIcon::Grab);
    bench.press(bar, true);
    let times = bench.moves(|at| bar + vec2(20.0 + (at as f32 / 9.0).sin() * 120.0, 0.0));
    bench.step(vec![Event::PointerGone]);
    times
}

fn marquee(bench: &mut Bench) -> Vec<f64> {
    let ground = bench.place_with(CursorIcon::Default);
    bench.press(ground, true);
    let times = bench.moves(|at| ground + vec2(at as f32, at as f32 * 1.5));
    bench.press(ground, false);
    times
}
