//! How the national roadmap hangs together: counts, places, ids, figures.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use veikart::model::{Entry, FigureKind, Grouping, Id, Row, Scope};

use super::{EMPTY, MUNICIPALITY, NATIONAL, open};

fn themes(rows: &[Row]) -> usize {
    rows.iter()
        .map(|row| match row {
            Row::Theme(theme) => 1 + themes(&theme.rows),
            Row::Activity(_) => 0,
        })
        .sum()
}

/// Counts each activity in `rows` once for each place.
fn place(rows: &[Row], places: &mut BTreeMap<String, usize>) {
    for row in rows {
        match row {
            Row::Theme(theme) => place(&theme.rows, places),
            Row::Activity(id) => *places.entry(id.to_string()).or_default() += 1,
        }
    }
}

/// REQ-001, REQ-041, REQ-065, REQ-088: what the roadmap of a whole sector holds, also where phase
/// or date is not known.
#[test]
fn the_national_roadmap_is_complete() {
    let roadmap = open(NATIONAL);
    let candidates: Vec<&Id> = roadmap.goals.iter().flat_map(|goal| &goal.candidates).collect();
    let sub_goals: Vec<_> = roadmap.goals.iter().flat_map(|goal| &goal.sub_goals).collect();
    let segments: Vec<_> = roadmap.activities.values().flat_map(|a| &a.segments).collect();
    let milestones: Vec<_> = roadmap.activities.values().flat_map(|a| &a.milestones).collect();
    let undated: Vec<_> = segments.iter().filter(|segment| segment.is_undated()).collect();
    let counted = [
        ("goals", roadmap.goals.len(), 5),
        ("sub-goals", sub_goals.len(), 17),
        ("themes", sub_goals.iter().map(|sub_goal| themes(&sub_goal.outline)).sum(), 48),
        ("activities", roadmap.activities.len() - candidates.len(), 134),
        ("candidates", candidates.len(), 4),
        ("segments", segments.len(), 215),
        ("undated", undated.len(), 142),
        ("under way", undated.iter().filter(|segment| segment.is_under_way()).count(), 91),
        ("without phase", segments.iter().filter(|s| s.phase.is_none()).count(), 30),
        ("milestones", milestones.len(), 53),
        ("dated milestones", milestones.iter().filter(|m| m.when.when().is_some()).count(), 43),
        ("indicators", roadmap.indicators.len(), 22),
        ("dependencies", roadmap.dependencies.len(), 58),
        ("actors", roadmap.actors.len(), 78),
        ("meetings", roadmap.meetings.len(), 9),
        ("references", roadmap.references.len(), 38),
        ("links", roadmap.links.len(), 64),
        ("links with address", roadmap.links.iter().filter(|l| !l.address.is_empty()).count(), 4),
        ("priorities", roadmap.priorities.len(), 5),
        ("phases", roadmap.value_chain.len(), 5),
        ("milestone kinds", roadmap.milestone_kinds.len(), 5),
        ("version notes", roadmap.version_notes.len(), 12),
        ("views", roadmap.views.len(), 22),
    ];
    for (what, count, expected) in counted {
        assert_eq!(count, expected, "{what}");
    }
}

/// REQ-013: one activity, two places.
#[test]
fn every_activity_has_one_place_and_the_shared_one_two() {
    let roadmap = open(NATIONAL);
    let mut places = BTreeMap::new();
    for goal in &roadmap.goals {
        for sub_goal in &goal.sub_goals {
            place(&sub_goal.outline, &mut places);
        }
        goal.candidates.iter().for_each(|id| *places.entry(id.to_string()).or_default() += 1);
    }
    let mut parents = BTreeMap::new();
    for (id, activity) in roadmap.activities.iter().filter(|(_, a)| !a.children.is_empty()) {
        let children: Vec<&str> = activity.children.iter().map(Id::as_str).collect();
        children.iter().for_each(|child| *places.entry((*child).to_owned()).or_default() += 1);
        parents.insert(id.as_str(), children);
    }
    assert_eq!(
        parents,
        BTreeMap::from([
            ("2A-20", vec!["2A-21", "2A-22", "2A-23"]),
            ("2C-07", vec!["2C-08", "2C-09", "2C-10"]),
            ("3B-08", vec!["3B-09", "3B-10", "3B-11", "3B-12", "3B-13", "3B-14"]),
            ("5C-01", vec!["5C-02", "5C-03", "5C-04", "5C-05", "5C-06"]),
        ])
    );
    for id in roadmap.activities.keys() {
        let expected = if id.as_str() == "5C-01" { 2 } else { 1 };
        assert_eq!(places.remove(id.as_str()), Some(expected), "{id}");
    }
    assert!(places.is_empty(), "{places:?}");
    let shared = &roadmap.activities[&Id::new("5C-01").unwrap()];
    assert!(shared.aliases.iter().any(|alias| alias == "1B-02"));
    let segments: Vec<&str> = shared.segments.iter().map(|s| s.id.as_str()).collect();
    assert_eq!(segments, ["1B-02.s1", "5C-01.s1"]);
}

/// REQ-011: themes within themes.
/// Nesting as the facts read it: parent and child of every theme below a theme.
#[test]
fn themes_nest() {
    fn below(rows: &[Row], parent: Option<&str>, pairs: &mut Vec<String>) {
        for row in rows {
            if let Row::Theme(theme) = row {
                pairs.extend(parent.map(|parent| format!("{parent} {}", theme.id)));
                below(&theme.rows, Some(theme.id.as_str()), pairs);
            }
        }
    }
    let roadmap = open(NATIONAL);
    let mut pairs = Vec::new();
    for sub_goal in roadmap.goals.iter().flat_map(|goal| &goal.sub_goals) {
        below(&sub_goal.outline, None, &mut pairs);
    }
    assert_eq!(
        pairs,
        [
            "T1.B-2 T1.B-3",
            "T1.B-2 T1.B-4",
            "T1.C-1 T1.C-2",
            "T2.B-3 T2.B-4",
            "T2.B-3 T2.B-5",
            "T2.B-3 T2.B-6",
            "T2.B-3 T2.B-7",
            "T2.C-1 T2.C-2",
            "T2.C-1 T2.C-3",
            "T2.C-4 T2.C-5",
            "T2.C-4 T2.C-6",
        ]
    );
}

/// Every id, and every word that stands where an id may stand, with an `@` before it.
fn ids_and_mentions(value: &Value, ids: &mut Vec<String>, mentions: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => {
            for (key, field) in fields {
                match field {
                    Value::String(id) if key == "id" => ids.push(id.clone()),
                    _ => ids_and_mentions(field, ids, mentions),
                }
            }
        }
        Value::Array(items) => {
            items.iter().for_each(|item| ids_and_mentions(item, ids, mentions));
        }
        Value::String(text) => {
            mentions.extend(text.strip_prefix('@').map(str::to_owned));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

#[test]
fn ids_are_unique_and_every_mention_resolves() {
    for name in [NATIONAL, MUNICIPALITY, EMPTY] {
        let roadmap = open(name);
        let mut ids: Vec<String> = roadmap.activities.keys().map(Id::to_string).collect();
        let mut mentions = BTreeSet::new();
        ids_and_mentions(&serde_json::to_value(&roadmap).unwrap(), &mut ids, &mut mentions);
        let unique: BTreeSet<String> = ids.iter().cloned().collect();
        assert_eq!(unique.len(), ids.len(), "{name}");
        let dangling: Vec<&String> = mentions.difference(&unique).collect();
        assert!(dangling.is_empty(), "{name}: {dangling:?}");
        let phases: BTreeSet<&Id> = roadmap.value_chain.iter().map(|phase| &phase.id).collect();
        let kinds: BTreeSet<&Id> = roadmap.milestone_kinds.iter().map(|kind| &kind.id).collect();
        for activity in roadmap.activities.values() {
            assert!(activity.segments.iter().flat_map(|s| &s.phase).all(|id| phases.contains(id)));
            assert!(activity.milestones.iter().all(|m| kinds.contains(&m.kind)));
        }
    }
}

/// REQ-016, REQ-086, REQ-107, REQ-108, REQ-110: parts of sub-goals, priorities, captions, other kinds
/// of figures, actors as rows.
/// Number and scope of each view; headings of a list in quotation marks.
#[test]
fn the_figures_show_what_the_source_shows() {
    let roadmap = open(NATIONAL);
    let mut told = String::new();
    for view in &roadmap.views {
        let scope: Vec<String> = match &view.scope {
            Scope::All => vec!["all".to_owned()],
            Scope::Priorities => vec!["priorities".to_owned()],
            Scope::Of(ids) => ids.iter().map(Id::to_string).collect(),
            Scope::List(entries) => (entries.iter())
                .map(|entry| match entry {
                    Entry::Heading(text) => format!("\"{text}\""),
                    Entry::Item(id) => id.to_string(),
                })
                .collect(),
        };
        let kind = match view.kind {
            FigureKind::Roadmap => String::new(),
            kind => format!(" {kind:?}"),
        };
        let by = if view.group_by == Grouping::Actor { " by actor" } else { "" };
        told += &format!("{} {}: {}{by}{kind}\n", view.id, view.number.unwrap(), scope.join(" "));
        assert!(!view.caption.is_empty() && view.window.is_none(), "{}", view.id);
        assert!(view.captions.nn.is_some() && view.captions.en.is_some(), "{}", view.id);
    }
    expect_test::expect![[r#"
        fig-01 1: all Strategy
        fig-02 2: all ValueChain
        fig-03 3: priorities
        fig-04 4: 1.A
        fig-05 5: T1.B-1 1B-01 5C-01 1B-03 1B-04 1B-05
        fig-06 6: 1B-06 Flow
        fig-07 7: 1.C
        fig-08 8: 1.D
        fig-09 9: 1.E
        fig-10 10: 2.A
        fig-11 11: T2.B-1 2B-01 T2.B-2 2B-02 T2.B-3 2B-03 T2.B-4 2B-04 2B-05 T2.B-5 2B-06 T2.B-6 2B-07 T2.B-7 2B-08
        fig-12 12: T2.B-8 2B-09 2B-10 2B-11 2B-12
        fig-13 13: 2.C
        fig-14 14: 3.A by actor
        fig-15 15: 3.B
        fig-16 16: 3.C
        fig-17 17: 4.A
        fig-18 18: 4.B
        fig-19 19: 4.C
        fig-20 20: 5.A
        fig-21 21: 5.B
        fig-22 22: 5.C
    "#]].assert_eq(&told);
}
