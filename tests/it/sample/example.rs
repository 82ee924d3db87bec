//! The invented municipality shows every feature of the drawing.

use std::collections::BTreeSet;

use veikart::model::{Edge, Id, Qualifier, Shape, SpanCertainty, When};

use super::{EMPTY, MUNICIPALITY, open};

/// REQ-061, REQ-064, REQ-078, REQ-082: dates of every kind, also beyond the axis, and every shape.
#[test]
fn the_municipality_shows_every_drawing_feature() {
    let roadmap = open(MUNICIPALITY);
    assert!(!roadmap.notice.is_empty() && roadmap.title.contains("eksempel"));
    let segments: Vec<_> = roadmap.activities.values().flat_map(|a| &a.segments).collect();
    let milestones: Vec<_> = roadmap.activities.values().flat_map(|a| &a.milestones).collect();
    let edges: Vec<Edge> = segments.iter().flat_map(|s| [s.start, s.end]).collect();
    let whens: Vec<When> = edges
        .iter()
        .copied()
        .chain(milestones.iter().map(|m| m.when))
        .filter_map(Edge::when)
        .collect();

    assert!(segments.iter().all(|segment| !segment.is_undated()), "all of it is dated");
    let precisions: BTreeSet<_> = whens.iter().map(|when| when.from.precision()).collect();
    assert_eq!(precisions.len(), 7, "{precisions:?}");
    assert!(whens.iter().any(|when| when.to.is_some()), "a span of two");
    for qualifier in [Qualifier::From, Qualifier::NoLaterThan, Qualifier::About] {
        assert!(whens.iter().any(|when| when.qualifier == qualifier), "{qualifier:?}");
    }
    for edge in [Edge::Open, Edge::Unknown, Edge::Past] {
        assert!(edges.contains(&edge), "{edge:?}");
    }
    let certainties: BTreeSet<_> = segments.iter().map(|segment| segment.certainty).collect();
    assert_eq!(certainties.len(), [SpanCertainty::Planned; 4].len(), "{certainties:?}");
    let phases: BTreeSet<&Id> = segments.iter().filter_map(|s| s.phase.as_ref()).collect();
    assert_eq!(phases.len(), roadmap.value_chain.len());
    let shapes: BTreeSet<Shape> = (milestones.iter())
        .filter_map(|milestone| Some(roadmap.milestone_kind(&milestone.kind)?.shape))
        .collect();
    assert_eq!(shapes.len(), 5, "{shapes:?}");

    let (mut touching, mut overlapping) = (0, 0);
    let (first, last) = (roadmap.period.first_day(), roadmap.period.last_day());
    assert!(segments.iter().any(|s| s.end.when().is_some_and(|end| end.last_day() < first)));
    assert!(segments.iter().any(|s| s.start.when().is_some_and(|start| start.first_day() > last)));
    assert!(milestones.iter().any(|m| m.when.when().is_some_and(|when| when.first_day() > last)));
    for activity in roadmap.activities.values() {
        for (before, after) in activity.segments.iter().zip(activity.segments.iter().skip(1)) {
            if let (Some(end), Some(start)) = (before.end.when(), after.start.when()) {
                touching += usize::from(end == start);
                overlapping += usize::from(end.last_day() > start.last_day());
            }
        }
    }
    assert!(touching > 0 && overlapping > 0);
    assert!(roadmap.indicators.iter().any(|indicator| indicator.observations.len() > 4));
}

#[test]
fn the_empty_start_has_chain_kinds_and_actors_ready() {
    let roadmap = open(EMPTY);
    assert_eq!((roadmap.value_chain.len(), roadmap.milestone_kinds.len()), (5, 5));
    assert!(roadmap.actors.len() >= 12);
    assert!(roadmap.goals.is_empty() && roadmap.activities.is_empty());
}
