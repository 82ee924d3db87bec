//! Files of format 1, kept for ever: they open, hold what they held, and stay canonical.
//!
//! Never change one of these files. A new kind of field gets a new file.

use std::fs;
use std::path::Path;

use expect_test::{Expect, expect};
use veikart::store::{open_path, print};

#[track_caller]
fn holds(name: &str, expected: Expect) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/format-1").join(name);
    let opened = open_path(&path).unwrap();
    assert_eq!(print(&opened.roadmap), fs::read_to_string(&path).unwrap(), "{name} is canonical");
    let counts = opened.roadmap.counts().named().into_iter().filter(|(_, count)| *count > 0);
    let counts: Vec<String> = counts.map(|(name, count)| format!("{name} {count}")).collect();
    expected.assert_eq(&counts.join(", "));
}

#[test]
fn the_least_that_is_a_roadmap() {
    holds("least.ron", expect![[""]]);
}

#[test]
fn every_field_of_every_record() {
    holds(
        "every-field.ron",
        expect![
            "goals 1, sub_goals 1, themes 2, activities 3, candidates 1, segments 3, segments_undated 1, segments_without_phase 1, milestones 1, phases 2, milestone_kinds 5, indicators 1, dependencies 9, actors 2, audiences 1, priorities 1, meetings 1, decisions 1, references 1, links 1, views 3"
        ],
    );
}

/// REQ-063, REQ-064: kept in the file as they are.
#[test]
fn every_kind_of_date() {
    holds("dates.ron", expect!["activities 1, segments 23, segments_without_phase 23"]);
}

#[test]
fn texts_that_need_escapes() {
    holds(
        "texts.ron",
        expect!["activities 12, segments 12, segments_undated 12, segments_without_phase 12"],
    );
}

#[test]
fn a_generated_plan() {
    holds(
        "generated.ron",
        expect![
            "goals 1, sub_goals 1, themes 2, activities 12, segments 28, segments_undated 1, segments_without_phase 1, milestones 7, phases 5, milestone_kinds 5, dependencies 1, actors 12, views 2"
        ],
    );
}
