//! What filters show.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use veikart::i18n::Lang;
use veikart::layout::{Density, Metrics, RowKind, RowOptions, Rows, rows, shows};
use veikart::model::*;
use veikart::store::open_text;

use crate::arbitrary;

fn national() -> Roadmap {
    let text = include_str!("../../../sample-roadmaps/nasjonalt-veikart-2021-2027.ron");
    open_text(text).unwrap().roadmap
}

fn made(roadmap: &Roadmap, view: &View) -> Rows {
    let nothing = BTreeSet::new();
    rows(roadmap, view, &RowOptions::new(&nothing, Lang::Nb, Metrics::canvas(Density::Normal), 30))
}

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

/// Ids of activities with a row.
fn shown(roadmap: &Roadmap, filters: Filters) -> BTreeSet<String> {
    let view = View { filters, ..View::whole() };
    let rows = made(roadmap, &view);
    let ids = rows.iter().filter_map(|row| match &row.kind {
        RowKind::Activity(row) => Some(row.id.to_string()),
        RowKind::Heading(_) => None,
    });
    ids.collect()
}

/// REQ-146: dashed + Mål 2 gives exactly these segments and milestones.
#[test]
fn req_146_tentative_in_goal_two() {
    let roadmap = national();
    let filters = Filters { certainties: vec![Certainty::Tentative], ..Filters::new() };
    let view = View { filters: filters.clone(), scope: Scope::Of(vec![id("2")]), ..View::whole() };
    let rows = made(&roadmap, &view);
    let mut found: Vec<String> = Vec::new();
    for row in rows.iter() {
        let RowKind::Activity(row) = &row.kind else { continue };
        let alone = |segments: Vec<Segment>, milestones: Vec<Milestone>| {
            shows(&filters, &Activity { segments, milestones, ..(*row.activity).clone() })
        };
        let segments = row.activity.segments.iter();
        found.extend(
            segments.filter(|it| alone(vec![(*it).clone()], vec![])).map(|it| it.id.to_string()),
        );
        let milestones = row.activity.milestones.iter();
        found.extend(
            milestones.filter(|it| alone(vec![], vec![(*it).clone()])).map(|it| it.id.to_string()),
        );
    }
    found.sort();
    found.dedup();
    let mut expected: Vec<&str> = "2A-05.s1 2A-09.s1 2A-13.s2 2A-20.s1 2A-20.s2 2A-21.s1 2A-22.s1 \
        2A-23.s1 2B-04.s2 2B-05.s2 2B-07.s1 2C-01.s3 2C-03.s2 2C-06.s1 2C-06.s2 2C-07.s5 \
        2B-02.m1 2B-04.m1 2B-05.m1 2C-06.m1 2C-07.m5"
        .split_whitespace()
        .collect();
    expected.sort_unstable();
    assert_eq!(found, expected);
}

#[test]
fn candidates_stand_in_rows_when_they_are_asked_for() {
    let roadmap = national();
    let with = Filters { standings: vec![Standpoint::Candidate], ..Filters::new() };
    let shown = shown(&roadmap, with);
    assert_eq!(shown, BTreeSet::from(["K-01", "K-02", "K-03", "K-04"].map(str::to_owned)));
}

#[test]
fn a_window_shows_what_may_lie_in_it() {
    let roadmap = national();
    let when = |text: &str| Some(text.parse::<When>().unwrap());
    let from_2027 = Filters { from: when("2027"), ..Filters::new() };
    for (text, inside) in [("2C-06", true), ("2A-12", false)] {
        assert_eq!(shown(&roadmap, from_2027.clone()).contains(text), inside, "{text}");
    }
    let until_2015 = Filters { until: when("2015"), ..Filters::new() };
    assert!(shown(&roadmap, until_2015).contains("1B-01"));
}

#[test]
fn every_filter_alone_is_a_part_of_the_whole() {
    let roadmap = national();
    let all = shown(&roadmap, Filters::new());
    let cases: BTreeMap<&str, Filters> = BTreeMap::from([
        ("undated", Filters { dated: vec![Dated::Undated], ..Filters::new() }),
        ("inferred", Filters { bases: vec![Basis::Inferred], ..Filters::new() }),
        ("text", Filters { text: "prøvesvar".to_owned(), ..Filters::new() }),
        ("no owner", Filters { owners: vec![Mention::Words("?".to_owned())], ..Filters::new() }),
        ("actor", Filters { actors: vec![Mention::Id(id("NHN"))], ..Filters::new() }),
        ("ongoing", Filters { statuses: vec![Status::Ongoing], ..Filters::new() }),
    ]);
    for (name, filters) in cases {
        let part = shown(&roadmap, filters);
        assert!(part.is_subset(&all) && !part.is_empty() && part.len() < all.len(), "{name}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    /// Whatever the view asks, rows brought up to date are rows made anew.
    #[test]
    fn rows_under_any_view_follow_an_edit(
        roadmap in arbitrary::roadmap(),
        grouping in 0_usize..13,
        inner in 0_usize..14,
        split in any::<bool>(),
        sort in 0_usize..7,
        status in 0_usize..7,
        dim in any::<bool>(),
    ) {
        let view = View {
            group_by: Grouping::ALL[grouping],
            then_by: Grouping::ALL.get(inner).copied(),
            split_by_actor: split,
            sort: Sort::ALL[sort],
            filters: Filters { statuses: vec![Status::ALL[status], Status::Ongoing], ..Filters::new() },
            ..View::whole()
        };
        let nothing = BTreeSet::new();
        let options = RowOptions { dim, ..RowOptions::new(&nothing, Lang::Nb, Metrics::canvas(Density::Normal), 30) };
        for (id, activity) in &roadmap.activities {
            let mut kept = rows(&roadmap, &view, &options);
            let mut changed = (**activity).clone();
            changed.status = Status::Ongoing;
            changed.tags = vec!["ny".to_owned()];
            changed.segments.truncate(1);
            let mut after = roadmap.clone();
            after.activities.insert(id.clone(), changed.into());
            if kept.update(&after, [id]) {
                let fresh = rows(&after, &view, &options);
                let line = |rows: &Rows| -> Vec<String> {
                    let line = |at: usize, row: &veikart::layout::RowEntry| {
                        format!("{} {} {}", row.kind.id(), row.dimmed, rows.height(at))
                    };
                    rows.iter().enumerate().map(|(at, row)| line(at, row)).collect()
                };
                prop_assert_eq!(line(&kept), line(&fresh));
            }
        }
    }
}
