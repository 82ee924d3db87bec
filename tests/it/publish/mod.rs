//! Documents made from a roadmap.

mod bundle;
mod deck;
mod docx;
mod package;
mod refresh;
mod report;
mod tables;

use veikart::model::Roadmap;

const NATIONAL: &str = include_str!("../../../sample-roadmaps/nasjonalt-veikart-2021-2027.ron");
const EXAMPLE: &str = include_str!("../../../sample-roadmaps/eksempel-kommune.ron");
const SMALL: &str = include_str!("small.ron");

fn open(text: &str) -> Roadmap {
    veikart::store::open_text(text).unwrap().roadmap
}
