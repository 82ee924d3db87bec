//! Copies: within a roadmap, between two, cut and paste, duplicate.

use std::collections::HashSet;

use proptest::prelude::*;
use veikart::edit::verbs::Pasted;
use veikart::edit::{EditError, Target, apply, diff, verbs};
use veikart::model::{Id, Mention, Roadmap, Row, SubGoal, visit_ids, visit_placements};

use super::{id, national};
use crate::arbitrary;

fn done(roadmap: &Roadmap, pasted: Result<Pasted, EditError>) -> (Roadmap, Vec<Target>) {
    let pasted = pasted.unwrap();
    (apply(roadmap, &pasted.edits).unwrap(), pasted.targets)
}

fn activity(text: &str) -> Target {
    Target::Activity(id(text))
}

fn heading(text: &str) -> Target {
    Target::Heading(id(text))
}

fn segment(text: &str) -> Target {
    Target::segment(&id(text.split_once('.').unwrap().0), &id(text))
}

/// The ids of the rows of a sub-goal.
fn rows(sub_goal: &SubGoal) -> Vec<&Id> {
    let ids = sub_goal.outline.iter().map(|row| match row {
        Row::Theme(theme) => &theme.id,
        Row::Activity(id) => id,
    });
    ids.collect()
}

fn assert_whole(roadmap: &Roadmap) {
    let mut seen = HashSet::new();
    visit_ids(roadmap, &mut |_, id, _| assert!(seen.insert(id.clone()), "{id} stands twice"));
    visit_placements(roadmap, &mut |activity, _| assert!(roadmap.activity(activity).is_some()));
}

#[test]
fn segments_are_pasted_after_what_is_selected_into_every_activity_meant() {
    let roadmap = national();
    let copied = [segment("2C-07.s3"), segment("2C-07.s2")];
    let at = [activity("2C-01"), activity("2C-02")];
    let before = roadmap.activity(&id("2C-01")).unwrap().segments.len();
    let (after, targets) = done(&roadmap, verbs::paste(&roadmap, &copied, &roadmap, &at));
    assert_eq!(targets.len(), 4);
    let pasted = &after.activity(&id("2C-01")).unwrap().segments[before..];
    let originals = &roadmap.activity(&id("2C-07")).unwrap().segments;
    assert_eq!(pasted.len(), 2);
    for (copy, original) in pasted.iter().zip(&originals[1..3]) {
        assert_ne!(copy.id, original.id);
        assert!(copy.id.as_str().starts_with("2C-01.s"));
        let same = veikart::model::Segment { id: copy.id.clone(), ..original.clone() };
        assert_eq!(*copy, same);
    }
    let (after, targets) = done(&roadmap, verbs::duplicate(&roadmap, &copied[..1]));
    let segments = &after.activity(&id("2C-07")).unwrap().segments;
    let at = segments.iter().position(|it| it.id == id("2C-07.s3")).unwrap();
    assert_eq!(&segments[at + 1].id, targets[0].id(), "right after itself");
    assert_eq!(
        verbs::paste(&roadmap, &copied, &roadmap, &[heading("2.C")]),
        Err(EditError::WrongPlace(id("2.C")))
    );
}

#[test]
fn a_sub_goal_is_copied_whole_and_its_inner_references_stay_inside() {
    let roadmap = national();
    let (after, targets) = done(&roadmap, verbs::duplicate(&roadmap, &[heading("2.C")]));
    assert_whole(&after);
    let [Target::Heading(copy)] = &targets[..] else { panic!("{targets:?}") };
    let (old, new) = (roadmap.sub_goal(&id("2.C")).unwrap(), after.sub_goal(copy).unwrap());
    assert_eq!(old.title, new.title);
    assert_eq!(rows(old).len(), rows(new).len());
    let goal = after.goal(&id("2")).unwrap();
    let order: Vec<_> = goal.sub_goals.iter().map(|it| it.id.as_str()).collect();
    let at = order.iter().position(|it| *it == "2.C").unwrap();
    assert_eq!(order[at + 1], copy.as_str());
    let copies = verbs::activities_of(&after, &targets);
    let originals = verbs::activities_of(&roadmap, &[heading("2.C")]);
    assert_eq!(copies.len(), originals.len());
    assert!(copies.is_disjoint(&originals));
    for dependency in &after.dependencies[roadmap.dependencies.len()..] {
        let named = dependency.about.iter().chain(dependency.on.mentions());
        assert!(named.filter_map(Mention::id).all(|id| roadmap.activity(id).is_none()));
    }
    assert_eq!(apply(&after, &diff(&after, &roadmap)).as_ref(), Ok(&roadmap));
}

#[test]
fn whole_things_go_where_they_can_stand() {
    let roadmap = national();
    let cases = [
        (activity("2C-07"), heading("1.A"), Some("1.A")),
        (activity("2C-07"), activity("1A-01"), None),
        (activity("2C-07"), segment("2C-07.s1"), None),
        (heading("2.C"), heading("1"), Some("1")),
        (heading("2.C"), heading("1.A"), Some("1")),
        (heading("2"), heading("1.A"), None),
    ];
    for (what, at, under) in cases {
        let pasted = verbs::paste(
            &roadmap,
            std::slice::from_ref(&what),
            &roadmap,
            std::slice::from_ref(&at),
        );
        let (after, targets) = done(&roadmap, pasted);
        assert_whole(&after);
        let index = veikart::model::Index::new(&after);
        let parents = index.parents(targets[0].id());
        if let Some(under) = under {
            assert_eq!(parents, [id(under)], "{what:?} at {at:?}");
        }
    }
    let refused = verbs::paste(&roadmap, &[activity("2C-07")], &roadmap, &[heading("1")]);
    assert_eq!(refused, Err(EditError::WrongPlace(id("1"))));
}

#[test]
fn another_roadmap_calls_things_its_own_names() {
    let roadmap = national();
    let mut other =
        Roadmap::new(veikart::model::Format, "Et annet".to_owned(), roadmap.as_of, roadmap.period);
    for phase in &roadmap.value_chain {
        let renamed =
            veikart::model::Phase { id: id(&format!("x-{}", phase.id)), ..(**phase).clone() };
        other.value_chain.push(renamed.into());
    }
    other.milestone_kinds.clone_from(&roadmap.milestone_kinds);
    let (other, goals) = done(&other, verbs::paste(&roadmap, &[heading("2")], &other, &[]));
    assert_whole(&other);
    assert_eq!(goals, [heading("1")]);
    for activity in other.activities.values() {
        for segment in &activity.segments {
            if let Some(phase) = &segment.phase {
                assert!(other.phase(phase).is_some(), "{phase}");
            }
            assert!(segment.who.iter().all(|who| who.id().is_none()), "actors are named in words");
        }
    }
    let wanted = verbs::activities_of(&roadmap, &[heading("2")]).len();
    assert!(other.activities.len() >= wanted);
}

#[test]
fn what_is_cut_keeps_its_id() {
    let roadmap = national();
    let cases = [
        (vec![segment("2C-07.s2"), segment("2C-07.s3")], activity("1A-01")),
        (vec![activity("2C-07")], heading("1.A")),
        (vec![activity("2C-07"), activity("2C-01")], activity("1A-01")),
        (vec![heading("2.C")], heading("1")),
        (vec![heading("2")], heading("4")),
    ];
    for (targets, at) in cases {
        let pasted = verbs::move_pasted(&roadmap, &targets, std::slice::from_ref(&at));
        let (after, moved) = done(&roadmap, pasted);
        assert_whole(&after);
        assert_ne!(after, roadmap, "{targets:?}");
        let ids = |targets: &[Target]| -> HashSet<Id> {
            targets.iter().map(|it| it.id().clone()).collect()
        };
        assert_eq!(ids(&moved), ids(&targets));
        assert_eq!(after.activities.len(), roadmap.activities.len());
    }
    let own = [activity("2C-07")];
    let (same, _) = done(&roadmap, verbs::move_pasted(&roadmap, &own, &own));
    assert_eq!(same, roadmap);
}

proptest! {
    #[test]
    fn a_duplicate_of_anything_breaks_nothing(roadmap in arbitrary::roadmap(), pick in any::<u64>()) {
        let mut all = Vec::new();
        use veikart::model::Kind;
        visit_ids(&roadmap, &mut |kind, id, parent| match (kind, parent) {
            (Kind::Goal | Kind::SubGoal | Kind::Theme, _) => all.push(Target::Heading(id.clone())),
            (Kind::Activity, _) => all.push(Target::Activity(id.clone())),
            (Kind::Segment, Some(owner)) => all.push(Target::segment(owner, id)),
            (Kind::Milestone, Some(owner)) => all.push(Target::milestone(owner, id)),
            _ => {}
        });
        let chosen = all.into_iter().enumerate().filter(|(at, _)| pick >> (at % 64) & 1 == 1);
        let chosen: Vec<Target> = chosen.map(|(_, target)| target).collect();
        if let Ok(pasted) = verbs::duplicate(&roadmap, &chosen)
            && let Ok(after) = apply(&roadmap, &pasted.edits)
        {
            let mut seen = HashSet::new();
            visit_ids(&after, &mut |_, id, _| assert!(seen.insert(id.clone())));
            prop_assert!(pasted.targets.len() <= chosen.len());
        }
    }
}
