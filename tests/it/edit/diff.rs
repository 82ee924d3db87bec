use std::sync::Arc;

use proptest::prelude::*;
use veikart::edit::{Edit, SegmentField, Setting, apply, diff};
use veikart::model::{Edge, Roadmap, Row, Theme};

use super::{id, national};
use crate::arbitrary;

fn assert_law(before: &Roadmap, after: &Roadmap) -> Vec<Edit> {
    let edits = diff(before, after);
    assert_eq!(apply(before, &edits).as_ref(), Ok(after), "{edits:#?}");
    edits
}

#[test]
fn one_change_is_one_edit() {
    let before = national();
    assert_eq!(diff(&before, &before), []);
    let end = SegmentField::End(Edge::Open);
    let edit = Edit::from(Setting::Segment(id("2C-07"), id("2C-07.s1"), end));
    let after = apply(&before, std::slice::from_ref(&edit)).unwrap();
    assert_eq!(assert_law(&before, &after), [edit]);
}

#[test]
fn a_theme_and_its_parent_change_places() {
    let theme = |name: &str, rows| {
        Row::Theme(Arc::new(Theme { rows, ..Theme::new(id(name), name.to_owned()) }))
    };
    let with = |row| {
        let mut roadmap = national();
        let goal = Arc::make_mut(&mut roadmap.goals[1]);
        Arc::make_mut(&mut goal.sub_goals[2]).outline = vec![row];
        roadmap
    };
    let one = with(theme("X", vec![theme("Y", vec![Row::Activity(id("2C-07"))])]));
    let other = with(theme("Y", vec![theme("X", vec![Row::Activity(id("2C-07"))])]));
    let edits = assert_law(&one, &other);
    assert!(edits.iter().all(|edit| !matches!(edit, Edit::Add(..)) || edits.len() < 6));
    assert_law(&other, &one);
}

/// REQ-131: two versions compared.
#[test]
fn the_samples_turn_into_each_other() {
    let empty = include_str!("../../../sample-roadmaps/tomt-veikart.ron");
    let town = include_str!("../../../sample-roadmaps/eksempel-kommune.ron");
    let open = |text| veikart::store::open_text(text).unwrap().roadmap;
    let samples = [national(), open(empty), open(town)];
    for before in &samples {
        for after in &samples {
            assert_law(before, after);
        }
    }
}

proptest! {
    #[test]
    fn applying_the_difference_gives_the_other(
        before in arbitrary::roadmap(),
        after in arbitrary::roadmap(),
    ) {
        assert_law(&before, &after);
    }
}
