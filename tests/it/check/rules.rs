//! Each rule finds what it is for, and nothing in a sound roadmap.

use std::collections::BTreeSet;

use veikart::check::rules;
use veikart::i18n::{Lang, text};

use super::{findings, rule_finds};

/// A rule, what is changed in the sound roadmap, and what is then found.
const CASES: &[(&str, &str, &str, &[&str])] = &[
    ("unplaced", "children: [\"A-2\"]", "children: []", &["A-2"]),
    ("stale-plan", "end: \"2026\"", "end: \"2024-06\", status: Planned", &["A-1.s1"]),
    ("stale-plan", "end: \"2026\"", "end: \"2024\", status: Planned", &[]),
    ("stale-plan", "end: \"2026\"", "end: \"2024-06\", status: Completed", &[]),
    ("doubtful-plan", "when: \"2024\"", "when: \"~2024\", status: Planned", &["A-1.m1"]),
    (
        "outside-period",
        "start: \"2025\", end: \"2026\"",
        "start: \"2028\", end: \"2029\"",
        &["A-1.s1"],
    ),
    ("outside-period", "start: \"2025\", end: \"2026\"", "start: \"2018\", end: \"2021\"", &[]),
    ("undated", "start: \"2025\", end: \"2026\", ", "", &["A-1.s1"]),
    (
        "tentative-unexplained",
        "end: \"2026\"",
        "end: \"2026\", certainty: TentativeEnd",
        &["A-1.s1"],
    ),
    (
        "tentative-unexplained",
        "end: \"2026\"",
        "end: \"2026\", certainty: TentativeEnd, why: \"penger\"",
        &[],
    ),
    ("phase-missing", "phase: \"k\", ", "", &["A-1.s1"]),
    (
        "no-owner",
        "roles: [\n                (who: \"@RHF\"),",
        "roles: [\n                (who: \"@RHF\", role: \"leder\"),",
        &[],
    ),
    (
        "placeholder",
        "title: \"Delmål\"",
        "title: \"Delmål\", text: \"Se [navn på plan]\"",
        &["1.A"],
    ),
    (
        "placeholder",
        "title: \"Delmål\"",
        "title: \"Delmål\", text: \"Se [planen](https://a.no) og[^1]\"",
        &[],
    ),
];

/// REQ-041, REQ-058, REQ-065, REQ-068, REQ-070, REQ-113: a rule for each.
#[test]
fn every_rule_finds_what_it_is_for() {
    for (rule, from, to, expected) in CASES {
        rule_finds(rule, from, to, expected);
    }
}

/// REQ-042: another order is only noticed.
#[test]
fn a_phase_that_is_left_out_or_gone_back_to_is_a_tip() {
    let chain = "(\n            id: \"k\",\n            name: \"Konsept\",\n            letter: \"K\",\n            colour: \"#EDE9D2\",\n        ),";
    let more = ["u", "t"].map(|id| {
        format!("(id: \"{id}\", name: \"{id}\", letter: \"{id}\", colour: \"#000000\"),")
    });
    let longer = format!("{chain}{}{}", more[0], more[1]);
    let roadmap = |segments: &str| {
        let with_chain = super::SOUND.replace(chain, &longer);
        let whole = with_chain.replace(
            "(id: \"A-1.s1\", phase: \"k\", start: \"2025\", end: \"2026\", who: [\"@HD\"]),",
            segments,
        );
        veikart::check::check(&veikart::store::open_text(&whole).unwrap().roadmap)
    };
    let named =
        |segments: &str, rule: &str| roadmap(segments).iter().any(|it| it.rule.name == rule);
    let two = |first: &str, second: &str| {
        format!(
            "(id: \"A-1.s1\", phase: \"{first}\", start: \"2023\", end: \"2024\"), \
             (id: \"A-1.s2\", phase: \"{second}\", start: \"2025\", end: \"2026\"),"
        )
    };
    assert!(named(&two("k", "t"), "phase-skipped"));
    assert!(!named(&two("k", "u"), "phase-skipped"));
    assert!(named(&two("u", "k"), "phase-backwards"));
    assert!(!named(&two("k", "u"), "phase-backwards"));
    let twice = "(id: \"A-1.s1\", phase: \"k\", start: \"2023\", end: \"2026\"), \
                 (id: \"A-1.s2\", phase: \"k\", start: \"2024\", end: \"2026\"),";
    assert!(named(twice, "phase-overlap"));
    assert!(!named(&two("k", "k"), "phase-overlap"));
    let same = "(id: \"A-1.s1\", phase: \"k\", start: \"2023\"), (id: \"A-1.s2\", phase: \"k\", start: \"2023\"),";
    assert!(named(same, "same-fact-twice"));
}

#[test]
fn every_rule_has_a_name_and_words_of_its_own() {
    let names: BTreeSet<&str> = rules().map(|rule| rule.name).collect();
    assert_eq!(names.len(), rules().count());
    for rule in rules() {
        for lang in Lang::ALL {
            assert!(!text(lang, rule.why).is_empty(), "{}", rule.name);
        }
    }
}

#[test]
fn dates_are_words_in_sentences() {
    let found = findings("when: \"2024\"", "when: \"2024-Q1\", status: Planned");
    let stale = found.iter().find(|it| it.rule.name == "stale-plan").unwrap();
    let sentence = stale.sentence(Lang::Nb);
    assert!(sentence.contains("1. kv. 2024"), "{sentence}");
    assert_eq!(stale.fix_title(Lang::Nb).unwrap(), "Sett status til fullført");
}
