use std::collections::BTreeSet;

use veikart::edit::{apply, verbs};
use veikart::i18n::Lang;
use veikart::layout::{Density, Metrics, RowKind, RowOptions, Rows, Spread, rows};
use veikart::model::{Roadmap, View};
use veikart::store::open_text;

use super::id;

fn national() -> Roadmap {
    let text = include_str!("../../../sample-roadmaps/nasjonalt-veikart-2021-2027.ron");
    open_text(text).unwrap().roadmap
}

/// REQ-002: the spread of phases in one look.
/// A heading that is folded together tells of all it hides, and notices when that changes.
#[test]
fn a_folded_heading_keeps_the_spread_of_what_it_hides() {
    let roadmap = national();
    let collapsed = BTreeSet::from([id("2.C")]);
    let options = RowOptions::new(&collapsed, Lang::Nb, Metrics::canvas(Density::Normal), 30);
    let made = |roadmap: &Roadmap| rows(roadmap, &View::whole(), &options);
    let spread = |rows: &Rows| {
        let heading = rows.iter().find_map(|row| match &row.kind {
            RowKind::Heading(heading) if heading.id == id("2.C") => Some(heading.spread.clone()),
            _ => None,
        });
        heading.unwrap()
    };
    let mut before = made(&roadmap);
    assert!(before.position(&id("2C-07")).is_none());
    assert_ne!(spread(&before), Spread::default());
    let edits = verbs::set_phase(&roadmap, &id("2C-07"), &id("2C-07.s2"), None).unwrap();
    let edited = apply(&roadmap, &edits).unwrap();
    assert!(!before.update(&edited, [&id("2C-07")]), "the rows must be made anew");
    assert_ne!(spread(&made(&edited)), spread(&before));
}
