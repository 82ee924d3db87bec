mod apply;
mod arrange;
mod candidates;
mod dates;
mod diff;
mod document;
mod figures;
mod laws;
mod many;
mod paste;
mod replace;
mod verbs;

use std::path::Path;

use veikart::model::{Id, Roadmap};

/// The national roadmap.
fn national() -> Roadmap {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("sample-roadmaps/nasjonalt-veikart-2021-2027.ron");
    let text = std::fs::read_to_string(path).unwrap();
    veikart::store::open_text(&text).unwrap().roadmap
}

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}
