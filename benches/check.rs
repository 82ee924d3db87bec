//! What the findings cost: all of them, and after one edit.
//!
//! `cargo bench --bench check` prints milliseconds, the best of a few runs.

#![expect(clippy::print_stdout, reason = "a benchmark prints what it measured")]

use std::hint::black_box;
use std::time::Instant;

use veikart::check::Checker;
use veikart::edit::{ActivityField, Setting, apply};
use veikart::generate::generate;
use veikart::model::Roadmap;
use veikart::store;

fn main() {
    println!("roadmap            all   after an edit   (ms)");
    let text = include_str!("../sample-roadmaps/nasjonalt-veikart-2021-2027.ron");
    let national = store::open_text(text).expect("the sample opens").roadmap;
    measure("national", &national);
    measure("10 000 activities", &generate(10_000, 1));
}

fn measure(name: &str, roadmap: &Roadmap) {
    let all = best(|| Checker::new(roadmap).findings().count());
    let id = roadmap.activities.keys().next().expect("there is an activity").clone();
    let mut checker = Checker::new(roadmap);
    let mut turn = 0;
    let edit = best(|| {
        turn += 1;
        let name = ActivityField::StatusNote(format!("note {turn}"));
        let edited = apply(roadmap, &[Setting::Activity(id.clone(), name).into()]);
        checker.update(&edited.expect("the edit fits"));
        checker.findings().count()
    });
    println!("{name:<18} {all:>6.1}  {edit:>14.2}");
}

/// The shortest of five runs, in milliseconds.
fn best<T>(mut act: impl FnMut() -> T) -> f64 {
    let run = |_| {
        let start = Instant::now();
        black_box(act());
        start.elapsed().as_secs_f64() * 1e3
    };
    (0..5).map(run).fold(f64::INFINITY, f64::min)
}
