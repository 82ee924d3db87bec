//! What a frame of the canvas costs (layout of the rows in sight, paint, tessellation) while
//! panning, zooming and dragging. Up to 1 000 rows the legend tells of all of them, so 800
//! activities are measured beside 1 000 and 100 000.
//!
//! `cargo bench --bench frame` prints the median and the 95th percentile in milliseconds.

#![expect(clippy::print_stdout, reason = "a benchmark prints what it measured")]

use std::time::Instant;

use egui::{
    Context, CursorIcon, Event, FullOutput, Modifiers, MouseWheelSource, MouseWheelUnit,
    PointerButton, Pos2, RawInput, Rect, TouchPhase, pos2, vec2,
};
use veikart::app::canvas::{CanvasState, canvas_ui};
use veikart::app::{Look, Queue, Session, style};
use veikart::generate::generate;
use veikart::i18n::Lang;
use veikart::layout::Density;
use veikart::model::Precision;
use veikart::theme::{ThemeKind, theme};

const FRAMES: usize = 300;

fn main() {
    println!("activities  gesture  p50 ms  p95 ms");
    let sizes = [800, 1_000, 100_000];
    let results = sizes.map(|activities| {
        let mut bench = Bench::new(activities);
        [("pan", pan as Gesture), ("zoom", zoom), ("drag", drag)].map(|(name, gesture)| {
            let times = gesture(&mut bench);
            let (p50, p95) = (percentile(&times, 50), percentile(&times, 95));
            println!("{activities:>10}  {name:>7}  {p50:>6.3}  {p95:>6.3}");
            (name, p95)
        })
    });
    for ((name, few), (_, many)) in results[1].iter().zip(&results[2]) {
        println!("{name}: p95 at 100 000 is {:.2} times that at 1 000", many / few);
    }
}

type Gesture = fn(&mut Bench) -> Vec<f64>;

struct Bench {
    ctx: Context,
    session: Session,
    state: CanvasState,
    queue: Queue,
    time: f64,
}

impl Bench {
    fn new(activities: usize) -> Self {
        let ctx = Context::default();
        style::install_fonts(&ctx);
        let (theme, density) = (theme(ThemeKind::Light), Density::Normal);
        let look = Look { lang: Lang::Nb, theme, today: None, density, minimap: true };
        style::apply(look.theme, &ctx);
        let session = Session::new(generate(activities, 1), None, false, Precision::Quarter, look);
        let (state, queue) = (CanvasState::default(), Queue::default());
        let mut bench = Self { ctx, session, state, queue, time: 0.0 };
        bench.session.view.scroll_y = 5_000.0;
        for _ in 0..10 {
            bench.frame(Vec::new());
        }
        bench
    }

    /// One frame with these events, and what it cost in milliseconds.
    fn frame(&mut self, events: Vec<Event>) -> (f64, CursorIcon) {
        self.time += 1.0 / 60.0;
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, vec2(1600.0, 1000.0))),
            time: Some(self.time),
            events,
            ..RawInput::default()
        };
        let start = Instant::now();
        let (state, session, queue) = (&mut self.state, &mut self.session, &mut self.queue);
        let mut output: FullOutput =
            self.ctx.run_ui(input, |ui| canvas_ui(ui, state, session, queue));
        let shapes = std::mem::take(&mut output.shapes);
        let meshes = self.ctx.tessellate(shapes, output.pixels_per_point);
        let cost = start.elapsed().as_secs_f64() * 1e3;
        assert!(!meshes.is_empty());
        let cursor = output.platform_output.cursor_icon;
        output.drop_without_applying_deltas();
        (cost, cursor)
    }

    fn many(&mut self, event: impl Fn(usize) -> Event) -> Vec<f64> {
        (0..FRAMES).map(|at| self.frame(vec![event(at)]).0).collect()
    }

    fn press(&mut self, at: Pos2, pressed: bool) {
        let button = PointerButton::Primary;
        let event = Event::PointerButton { pos: at, button, pressed, modifiers: Modifiers::NONE };
        self.frame(vec![event]);
    }
}

const MIDDLE: Pos2 = pos2(800.0, 500.0);

fn pan(bench: &mut Bench) -> Vec<f64> {
    bench.frame(vec![Event::PointerMoved(MIDDLE)]);
    bench.many(|at| Event::MouseWheel {
        unit: MouseWheelUnit::Point,
        delta: vec2(if at % 2 == 0 { 7.0 } else { -6.0 }, -9.0),
        phase: TouchPhase::Move,
        source: MouseWheelSource::Wheel,
        modifiers: Modifiers::NONE,
    })
}

fn zoom(bench: &mut Bench) -> Vec<f64> {
    bench.frame(vec![Event::PointerMoved(MIDDLE)]);
    bench.many(|at| Event::Zoom(if at % 60 < 30 { 1.03 } else { 1.0 / 1.03 }))
}

/// Drags the first bar that the pointer finds and that moves.
fn drag(bench: &mut Bench) -> Vec<f64> {
    let places = (0..60).flat_map(|y| (0..40).map(move |x| (x, y)));
    let places = places.map(|(x, y)| pos2(320.0 + x as f32 * 25.0, 120.0 + y as f32 * 10.0));
    let bar = places.into_iter().find(|place| bench.takes_hold(*place));
    let bar = bar.expect("a bar that moves is in sight");
    let times = bench
        .many(|at| Event::PointerMoved(bar + vec2(20.0 + (at as f32 / 9.0).sin() * 120.0, 0.0)));
    bench.press(bar, false);
    times
}

impl Bench {
    /// Presses there and pulls; lets go again if nothing moves along.
    fn takes_hold(&mut self, place: Pos2) -> bool {
        self.frame(vec![Event::PointerMoved(place)]);
        if self.frame(Vec::new()).1 != CursorIcon::Grab {
            return false;
        }
        let before = self.session.document.revision();
        self.press(place, true);
        self.frame(vec![Event::PointerMoved(place + vec2(150.0, 0.0))]);
        let moves = self.session.document.revision() > before;
        if !moves {
            self.frame(vec![Event::PointerMoved(place)]);
            self.press(place, false);
        }
        moves
    }
}

fn percentile(times: &[f64], percent: usize) -> f64 {
    let mut times = times.to_vec();
    times.sort_by(f64::total_cmp);
    times[(times.len() - 1) * percent / 100]
}
