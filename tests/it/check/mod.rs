//! Rules and their findings.

mod checker;
mod national;
mod release;
mod rules;

use veikart::check::{Finding, Severity, check};
use veikart::store::open_text;

use crate::arbitrary;

/// A roadmap with one of everything that can name something, and nothing wrong.
const SOUND: &str = include_str!("sound.ron");

/// The sound roadmap with other words in it.
#[track_caller]
fn findings(from: &str, to: &str) -> Vec<Finding> {
    assert!(SOUND.contains(from), "{from}");
    check(&open_text(&SOUND.replace(from, to)).unwrap().roadmap)
}

/// What is more than a tip.
#[track_caller]
fn finds(from: &str, to: &str, expected: &[(&str, &str)]) {
    let found = findings(from, to);
    let found = found.iter().filter(|it| it.rule.severity != Severity::Tip);
    let found: Vec<(&str, &str)> = found.map(|it| (it.rule.name, it.subject.as_str())).collect();
    assert_eq!(found, expected);
}

/// What one rule finds.
#[track_caller]
fn rule_finds(rule: &str, from: &str, to: &str, expected: &[&str]) {
    let found = findings(from, to);
    let found = found.iter().filter(|it| it.rule.name == rule);
    let found: Vec<&str> = found.map(|it| it.subject.as_str()).collect();
    assert_eq!(found, expected, "{rule}");
}

#[test]
fn nothing_wrong_finds_nothing() {
    finds("Et veikart", "Et veikart", &[]);
}

#[test]
fn ids_that_name_nothing_are_errors() {
    finds("phase: \"k\"", "phase: \"x\"", &[("unknown-phase", "A-1.s1")]);
    finds("kind: \"event\"", "kind: \"x\"", &[("unknown-milestone-kind", "A-1.m1")]);
    finds("who: [\"@HD\"]", "who: [\"@XX\"]", &[("unknown-actor", "A-1.s1")]);
    finds("members: [\"HD\"]", "members: [\"k\"]", &[("unknown-actor", "RHF")]);
    finds("(who: \"@RHF\"", "(who: \"@A-1\"", &[("unknown-actor", "A-1")]);
    finds("owner: [\"@HD\"]", "owner: [\"@XX\"]", &[("unknown-actor", "1")]);
    finds("audience: [\"@alle\"]", "audience: [\"@XX\"]", &[("unknown-audience", "A-1")]);
    finds("Activity(\"A-1\")", "Activity(\"XX\")", &[("unknown-activity", "T1")]);
    finds("children: [\"A-2\"]", "children: [\"A-2\", \"XX\"]", &[("unknown-activity", "A-1")]);
    finds("candidates: [\"A-3\"]", "candidates: [\"XX\"]", &[("unknown-activity", "1")]);
    finds("about: [\"A-1\", \"T1\"]", "about: [\"1.A\"]", &[("unknown-priority-item", "P-1")]);
    finds("Of([\"1\", \"1.A\"])", "Of([\"P-1\"])", &[("unknown-view-item", "fig-01")]);
    finds("Item(\"T1\")", "Item(\"XX\")", &[("unknown-view-item", "fig-02")]);
    finds("Any([\"@A-1.s1\"", "Any([\"@XX\"", &[("unknown-mention", "DEP-01")]);
    finds("state: \"@k\"", "state: \"@HD\"", &[("unknown-phase", "A-1")]);
    finds("phases: [\"@k\"]", "phases: [\"@HD\"]", &[("unknown-phase", "fig-02")]);
    finds("by: \"@HD\"", "by: \"@XX\"", &[("unknown-actor", "A-1")]);
    finds(
        "(id: \"M-01\", who: \"@HD\"",
        "(id: \"M-01\", who: \"@XX\"",
        &[("unknown-actor", "M-01")],
    );
    finds("about: [\"@IND-01\"]", "about: [\"@XX\"]", &[("unknown-mention", "LNK-01")]);
}

/// REQ-059: nobody has to be guessed.
#[test]
fn words_in_place_of_an_id_are_fine() {
    finds("who: [\"@HD\"]", "who: [\"noen i HD\"]", &[]);
}

#[test]
fn an_end_before_its_start_is_a_warning() {
    finds("end: \"2026\"", "end: \"2024\"", &[("ends-before-start", "A-1.s1")]);
    finds("end: \"2026\"", "end: \"2025-Q1\"", &[]);
}

proptest::proptest! {
    #[test]
    fn generated_references_hold(roadmap in arbitrary::roadmap()) {
        // The generator names activities as actors now and then.
        let loose = ["unknown-actor", "unknown-audience", "unknown-phase"];
        let wrong = |it: &Finding| {
            it.rule.severity == Severity::Error && !loose.contains(&it.rule.name)
        };
        proptest::prop_assert!(!check(&roadmap).iter().any(wrong));
    }
}
