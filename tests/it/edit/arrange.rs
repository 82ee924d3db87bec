//! Rows of the outline change places.

use proptest::prelude::*;
use veikart::edit::apply;
use veikart::edit::verbs::{self, Beside, Spot, Way};
use veikart::model::{Id, Index, Kind, Roadmap};

use super::national;
use crate::arbitrary;

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn spot(roadmap: &Roadmap, text: &str) -> Spot {
    Spot::first(roadmap, &id(text)).unwrap()
}

fn way_to(roadmap: &Roadmap, text: &str) -> String {
    let ways = Index::new(roadmap).paths(&id(text));
    let words = |way: &Vec<Id>| way.iter().map(Id::as_str).collect::<Vec<_>>().join(" > ");
    ways.iter().map(words).collect::<Vec<_>>().join(" and ")
}

/// REQ-019: moved from 1.C to 1.A, and back by a move the other way.
#[test]
fn req_019_an_activity_moves_to_another_sub_goal() {
    let roadmap = national();
    let (row, to) = (spot(&roadmap, "1C-07"), spot(&roadmap, "1.A"));
    let edits = verbs::arrange(&roadmap, &row, &to, Beside::Inside, false).unwrap();
    let moved = apply(&roadmap, &edits).unwrap();
    assert_eq!(way_to(&moved, "1C-07"), "1 > 1.A");
    assert_eq!(moved.activities, roadmap.activities);
}

/// REQ-013: one activity, two places.
#[test]
fn req_013_an_activity_gets_a_second_place() {
    let roadmap = national();
    let (row, to) = (spot(&roadmap, "2A-01"), spot(&roadmap, "2.B"));
    let edits = verbs::arrange(&roadmap, &row, &to, Beside::Inside, true).unwrap();
    let placed = apply(&roadmap, &edits).unwrap();
    assert_eq!(way_to(&placed, "2A-01"), "2 > 2.A > T2.A-1 and 2 > 2.B");
}

/// REQ-008: a goal takes all its content along.
#[test]
fn req_008_a_goal_moves_with_everything_below_it() {
    let roadmap = national();
    let (row, to) = (spot(&roadmap, "1"), spot(&roadmap, "3"));
    let edits = verbs::arrange(&roadmap, &row, &to, Beside::After, false).unwrap();
    let moved = apply(&roadmap, &edits).unwrap();
    let order: Vec<&str> = moved.goals.iter().map(|goal| goal.id.as_str()).collect();
    assert_eq!(order, ["2", "3", "1", "4", "5"]);
    assert_eq!(moved.goals[2], roadmap.goals[0]);
}

#[test]
fn steps_lead_along_into_and_out_of_themes() {
    let roadmap = national();
    for (row, way, told) in [
        ("2A-02", Way::Up, "2 > 2.A > T2.A-1"),
        ("2A-01", Way::Up, "2 > 2.A"),
        ("2A-02", Way::Down, "2 > 2.A"),
        ("2A-01", Way::Out, "2 > 2.A"),
        ("2A-02", Way::In, "2 > 2.A > T2.A-1 > 2A-01"),
        ("2.B", Way::Up, "2"),
        ("1", Way::Up, ""),
    ] {
        let edits = verbs::step(&roadmap, &spot(&roadmap, row), way).unwrap();
        let after = apply(&roadmap, &edits).unwrap();
        assert_eq!(way_to(&after, row), told, "{row} {way:?}");
    }
}

#[test]
fn what_cannot_stand_there_is_refused() {
    let roadmap = national();
    for (row, to) in
        [("2", "2.A"), ("2.A", "2.B"), ("T2.A-1", "2"), ("T2.A-1", "2A-05"), ("2", "1")]
    {
        let (row, to) = (spot(&roadmap, row), spot(&roadmap, to));
        assert!(verbs::arrange(&roadmap, &row, &to, Beside::Inside, false).is_err(), "{row:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    /// Whatever is dragged wherever: nothing gets lost, and it can stand where it stood.
    #[test]
    fn nothing_is_lost(
        roadmap in arbitrary::roadmap(),
        rows in (any::<prop::sample::Index>(), any::<prop::sample::Index>()),
        side in prop::sample::select(vec![Beside::Before, Beside::After, Beside::Inside]),
        also in any::<bool>(),
    ) {
        let index = Index::new(&roadmap);
        let mut ids: Vec<Id> = Vec::new();
        veikart::model::visit_ids(&roadmap, &mut |kind, id, _| {
            if matches!(kind, Kind::Goal | Kind::SubGoal | Kind::Theme | Kind::Activity) {
                ids.push(id.clone());
            }
        });
        if ids.is_empty() {
            return Ok(());
        }
        let spot = |at: prop::sample::Index| Spot::first(&roadmap, at.get(&ids)).unwrap();
        let Ok(edits) = verbs::arrange(&roadmap, &spot(rows.0), &spot(rows.1), side, also) else {
            return Ok(());
        };
        let after = apply(&roadmap, &edits).unwrap();
        let then = Index::new(&after);
        for id in &ids {
            prop_assert_eq!(index.kind(id), then.kind(id));
        }
    }
}
