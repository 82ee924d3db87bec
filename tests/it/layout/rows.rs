//! The order of rows by grouping, scope and filter.

use std::collections::BTreeSet;
use std::sync::Arc;

use expect_test::{Expect, expect};
use veikart::i18n::Lang;
use veikart::layout::{Density, Metrics, RowKind, RowOptions, rows};
use veikart::model::*;

use super::{activity, id, milestone, roadmap};

/// Two activities, the first with a child; the second has a lead and a milestone.
fn sample() -> Roadmap {
    let mut first = activity(&["utvikling 2024 2024", "praksis 2025 open"]);
    first.children = vec![id("b")];
    let child = Activity::new("Barn".to_owned());
    let mut second = Activity::new("Annet".to_owned());
    second.segments = vec![super::segment("c.s1", "tilpasning 2024 2025")];
    second.milestones = vec![milestone("c.m1", "klar", "2025-03", "Klar")];
    second.roles = vec![Role::new(Mention::Id(id("HV"))), Role::new(Mention::Words("NHN".into()))];
    let mut roadmap = roadmap(vec![("a", first), ("c", second)]);
    roadmap.activities.insert(id("b"), Arc::new(child));
    roadmap.actors = vec![Arc::new(Actor::new(id("HV"), "Helse Vest RHF".to_owned()))];
    roadmap
}

fn listed(roadmap: &Roadmap, view: &View, collapsed: &[&str]) -> String {
    let collapsed: BTreeSet<Id> = collapsed.iter().map(|key| id(key)).collect();
    let options = RowOptions::new(&collapsed, Lang::Nb, Metrics::canvas(Density::Normal), 30);
    let rows = rows(roadmap, view, &options);
    let lines = rows.iter().map(|row| match &row.kind {
        RowKind::Heading(heading) => {
            let shut = if heading.collapsed { " shut" } else { "" };
            format!("[{}] {} ({}){shut}\n", heading.id, heading.title, heading.count)
        }
        RowKind::Activity(row) => {
            let indent = "  ".repeat(usize::from(row.depth) + 1);
            format!("{indent}{} {}\n", row.id, row.activity.name)
        }
    });
    lines.collect()
}

fn check(view: &View, collapsed: &[&str], expected: &Expect) {
    expected.assert_eq(&listed(&sample(), view, collapsed));
}

fn view(change: impl FnOnce(&mut View)) -> View {
    let mut view = View::new(id("v"));
    change(&mut view);
    view
}

#[test]
fn strategy() {
    check(
        &view(|_| {}),
        &[],
        &expect![[r#"
        [1] Mål (3)
        [1.A] Delmål (3)
          a Svar
            b Barn
          c Annet
    "#]],
    );
}

/// REQ-020: a folded parent keeps its row.
#[test]
fn collapsed_headings_and_parents_hide_what_lies_below() {
    check(
        &view(|_| {}),
        &["a"],
        &expect![[r#"
        [1] Mål (3)
        [1.A] Delmål (3)
          a Svar
          c Annet
    "#]],
    );
    check(
        &view(|_| {}),
        &["1.A"],
        &expect![[r#"
        [1] Mål (3)
        [1.A] Delmål (3) shut
    "#]],
    );
}

/// REQ-041: a lane for what has no phase.
#[test]
fn value_chain() {
    check(
        &view(|view| view.group_by = Grouping::ValueChain),
        &[],
        &expect![[r#"
        [phase:utvikling] Utvikling (1)
          a Svar
        [phase:tilpasning] Tilpasning (1)
          c Annet
        [phase:praksis] Ny praksis (1)
          a Svar
        [phase:?] Fase ikke kjent (1)
          b Barn
    "#]],
    );
}

/// REQ-058, REQ-110: actors as rows, and one for those that nobody named.
#[test]
fn actors() {
    check(
        &view(|view| view.group_by = Grouping::Actor),
        &[],
        &expect![[r#"
        [actor:HV] Helse Vest RHF (1)
          c Annet
        [actor:NHN] NHN (1)
          c Annet
        [actor:?] Aktør ikke oppgitt (2)
          a Svar
          b Barn
    "#]],
    );
}

/// REQ-016: a figure of chosen rows.
#[test]
fn an_explicit_list_keeps_its_order() {
    let list = vec![
        Entry::Item(id("c")),
        Entry::Heading("Resten".to_owned()),
        Entry::Item(id("a")),
        Entry::Item(id("b")),
    ];
    check(
        &view(|view| view.scope = Scope::List(list)),
        &[],
        &expect![[r#"
          c Annet
        [heading:1] Resten (2)
          a Svar
            b Barn
    "#]],
    );
}

/// REQ-146: phase, actor, text.
#[test]
fn filters_leave_out_what_does_not_fit_and_the_headings_of_nothing() {
    let filters = |change: fn(&mut Filters)| view(|view| change(&mut view.filters));
    let phase = filters(|filters| filters.phases = vec![Mention::Id(id("tilpasning"))]);
    check(
        &phase,
        &[],
        &expect![[r#"
        [1] Mål (1)
        [1.A] Delmål (1)
          c Annet
    "#]],
    );
    let actor = filters(|filters| filters.actors = vec![Mention::Id(id("HV"))]);
    check(
        &actor,
        &[],
        &expect![[r#"
        [1] Mål (1)
        [1.A] Delmål (1)
          c Annet
    "#]],
    );
    check(&filters(|filters| filters.text = "finnes ikke".to_owned()), &[], &expect![[r#""#]]);
}

#[test]
fn what_stands_nowhere_is_not_lost_to_sight() {
    let mut roadmap = sample();
    roadmap.activities.insert(id("z"), Arc::new(Activity::new("Glemt".to_owned())));
    let expected = expect![[r#"
        [1] Mål (3) shut
        [heading:unplaced] Uten plass i strategien (1)
          z Glemt
    "#]];
    expected.assert_eq(&listed(&roadmap, &view(|_| {}), &["1"]));
}

#[test]
fn rows_are_found_by_id_in_every_lane() {
    let roadmap = sample();
    let rows = super::all_of(&roadmap, Grouping::ValueChain);
    assert_eq!(rows.positions(&id("a")).count(), 2);
    assert_eq!(rows.between(0.0, rows.total_height()), 0..rows.len());
    assert_eq!(rows.position(&id("finnes-ikke")), None);
}
