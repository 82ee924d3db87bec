//! Rules and their findings.

use veikart::check::{Rule, check};
use veikart::store::open_text;

use crate::arbitrary;

/// A roadmap with one of everything that can name something, and nothing wrong.
const SOUND: &str = include_str!("sound.ron");

#[track_caller]
fn finds(from: &str, to: &str, expected: &[(Rule, &str)]) {
    assert!(SOUND.contains(from), "{from}");
    let roadmap = open_text(&SOUND.replace(from, to)).unwrap().roadmap;
    let found = check(&roadmap);
    let found: Vec<(Rule, &str)> = found.iter().map(|f| (f.rule, f.subject.as_str())).collect();
    assert_eq!(found, expected);
}

#[test]
fn nothing_wrong_finds_nothing() {
    finds("Et veikart", "Et veikart", &[]);
}

#[test]
fn ids_that_name_nothing_are_errors() {
    finds("phase: \"k\"", "phase: \"x\"", &[(Rule::UnknownPhase, "A-1.s1")]);
    finds("kind: \"event\"", "kind: \"x\"", &[(Rule::UnknownMilestoneKind, "A-1.m1")]);
    finds("who: [\"@HD\"]", "who: [\"@XX\"]", &[(Rule::UnknownActor, "A-1.s1")]);
    finds("members: [\"HD\"]", "members: [\"k\"]", &[(Rule::UnknownActor, "RHF")]);
    finds("(who: \"@RHF\"", "(who: \"@A-1\"", &[(Rule::UnknownActor, "A-1")]);
    finds("owner: [\"@HD\"]", "owner: [\"@XX\"]", &[(Rule::UnknownActor, "1")]);
    finds("audience: [\"@alle\"]", "audience: [\"@XX\"]", &[(Rule::UnknownAudience, "A-1")]);
    finds(
        "Activity(\"A-1\")",
        "Activity(\"XX\")",
        &[(Rule::UnknownActivity, "T1"), (Rule::Unplaced, "A-1")],
    );
    finds("children: [\"A-2\"]", "children: [\"A-2\", \"XX\"]", &[(Rule::UnknownActivity, "A-1")]);
    finds(
        "candidates: [\"A-3\"]",
        "candidates: [\"XX\"]",
        &[(Rule::UnknownActivity, "1"), (Rule::Unplaced, "A-3")],
    );
    finds("about: [\"A-1\", \"T1\"]", "about: [\"1.A\"]", &[(Rule::UnknownPriorityItem, "P-1")]);
    finds("Of([\"1\", \"1.A\"])", "Of([\"P-1\"])", &[(Rule::UnknownViewItem, "fig-01")]);
    finds("Item(\"T1\")", "Item(\"XX\")", &[(Rule::UnknownViewItem, "fig-02")]);
    finds("Any([\"@A-1.s1\"", "Any([\"@XX\"", &[(Rule::UnknownMention, "DEP-01")]);
    finds("state: \"@k\"", "state: \"@HD\"", &[(Rule::UnknownPhase, "A-1")]);
    finds("phases: [\"@k\"]", "phases: [\"@HD\"]", &[(Rule::UnknownPhase, "fig-02")]);
    finds("by: \"@HD\"", "by: \"@XX\"", &[(Rule::UnknownActor, "A-1")]);
    finds(
        "(id: \"M-01\", who: \"@HD\"",
        "(id: \"M-01\", who: \"@XX\"",
        &[(Rule::UnknownActor, "M-01")],
    );
    finds("about: [\"@IND-01\"]", "about: [\"@XX\"]", &[(Rule::UnknownMention, "LNK-01")]);
}

#[test]
fn words_in_place_of_an_id_are_fine() {
    finds("who: [\"@HD\"]", "who: [\"noen i HD\"]", &[]);
}

#[test]
fn an_end_before_its_start_is_a_warning() {
    finds("end: \"2026\"", "end: \"2024\"", &[(Rule::EndsBeforeStart, "A-1.s1")]);
    finds("end: \"2026\"", "end: \"2025-Q1\"", &[]);
}

#[test]
fn an_activity_that_stands_nowhere_is_told_of() {
    finds("children: [\"A-2\"]", "children: []", &[(Rule::Unplaced, "A-2")]);
}

proptest::proptest! {
    #[test]
    fn generated_references_hold(roadmap in arbitrary::roadmap()) {
        let dangling = |rule: Rule| !matches!(rule, Rule::EndsBeforeStart | Rule::Unplaced
            // The generator names activities as actors now and then.
            | Rule::UnknownActor | Rule::UnknownAudience | Rule::UnknownPhase);
        proptest::prop_assert!(check(&roadmap).iter().all(|finding| !dangling(finding.rule)));
    }
}
