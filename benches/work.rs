//! What single acts cost: opening and saving a file, making all rows, the
//! search and its index, one step of a drag.
//!
//! `cargo bench --bench work` prints milliseconds, the best of a few runs.

#![expect(clippy::print_stdout, reason = "a benchmark prints what it measured")]

use std::collections::BTreeSet;
use std::hint::black_box;
use std::time::Instant;

use veikart::edit::dates::Drag;
use veikart::edit::{Document, verbs};
use veikart::generate::generate;
use veikart::i18n::Lang;
use veikart::layout::{Density, Metrics, RowOptions, rows};
use veikart::model::search::Search;
use veikart::model::{Precision, View};
use veikart::store;

fn main() {
    println!("activities    open    save    rows   index  search  drag step   (ms)");
    for activities in [100, 1_000, 10_000, 100_000] {
        let roadmap = generate(activities, 1);
        let text = store::print(&roadmap);
        let open = best(|| store::open_text(&text).is_ok());
        let save = best(|| store::print(&roadmap).len());
        let collapsed = BTreeSet::new();
        let options = RowOptions::new(&collapsed, Lang::Nb, Metrics::canvas(Density::Normal), 40);
        let view = View::whole();
        let all = best(|| rows(&roadmap, &view, &options).len());
        let index = best(|| Search::new(&roadmap));
        let searcher = Search::new(&roadmap);
        let search = best(|| searcher.find("prøvesvar", 50).len());
        let (owner, segment) = roadmap
            .activities
            .iter()
            .find_map(|(owner, activity)| {
                let segment = activity.segments.iter().find(|segment| !segment.is_undated())?;
                Some((owner.clone(), segment.id.clone()))
            })
            .expect("something has a date");
        let mut document = Document::new(roadmap.clone());
        let mut way = 0.0;
        let step = best(|| {
            way += 400.0;
            let drag =
                Drag::pointer(738_000.0, 738_000.0 + way, Precision::Quarter).with_shift(true);
            let edits = verbs::move_segment(document.committed(), &owner, &segment, &drag);
            edits.is_ok_and(|edits| document.preview(&edits).is_ok())
        });
        println!(
            "{activities:>10}  {open:>6.1}  {save:>6.1}  {all:>6.1}  {index:>6.1}  {search:>6.2}  {step:>9.3}"
        );
    }
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
