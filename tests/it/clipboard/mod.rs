//! What is copied, as text: out to spreadsheets and back, and what strangers paste.

mod hostile;
mod round_trip;

use std::path::Path;

use veikart::app::clipboard::{Mode, Plan, plan};
use veikart::edit::{Target, apply};
use veikart::i18n::Lang;
use veikart::model::{Id, Roadmap};

fn national() -> Roadmap {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("sample-roadmaps/nasjonalt-veikart-2021-2027.ron");
    veikart::store::open_text(&std::fs::read_to_string(path).unwrap()).unwrap().roadmap
}

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn pasted(roadmap: &Roadmap, text: &str, at: &[Target], mode: Mode) -> (Plan, Roadmap) {
    let plan = plan(roadmap, text, at, (mode, Lang::Nb)).unwrap();
    let after = apply(roadmap, &plan.edits).unwrap();
    (plan, after)
}

/// What is said of the rows that were not understood.
fn wrong(plan: &Plan) -> Vec<String> {
    plan.wrong.iter().map(|wrong| wrong.said(Lang::Nb)).collect()
}
