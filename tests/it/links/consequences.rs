use std::collections::BTreeSet;
use std::sync::Arc;

use veikart::edit::{apply, verbs};
use veikart::model::*;

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn national() -> Roadmap {
    let path =
        concat!(env!("CARGO_MANIFEST_DIR"), "/sample-roadmaps/nasjonalt-veikart-2021-2027.ron");
    veikart::store::open_path(std::path::Path::new(path)).unwrap().roadmap
}

/// Activities with one segment of the first phase each, and who depends on whom.
fn chain(starts: &[(&str, &str)], needs: &[(&str, Need)]) -> Roadmap {
    let mut roadmap = national();
    roadmap.activities.clear();
    roadmap.dependencies = Vec::new();
    let phase = roadmap.value_chain[0].id.clone();
    for (name, start) in starts {
        let mut segment = Segment::new(id(&format!("{name}.s1")));
        segment.phase = Some(phase.clone());
        segment.start = start.parse().unwrap();
        let mut activity = Activity::new((*name).to_owned());
        activity.segments = vec![segment];
        roadmap.activities.insert(id(name), Arc::new(activity));
    }
    let mut dependencies = Vec::new();
    for (at, (about, on)) in needs.iter().enumerate() {
        let mut dependency = Dependency::new(id(&format!("D-{at}")), Relation::Prerequisite);
        dependency.about = vec![Mention::Id(id(about))];
        dependency.on = on.clone();
        dependencies.push(Arc::new(dependency));
    }
    roadmap.dependencies = dependencies;
    roadmap
}

fn all(ids: &[&str]) -> Need {
    Need::All(ids.iter().map(|it| Mention::Id(id(it))).collect())
}

fn any(ids: &[&str]) -> Need {
    Need::Any(ids.iter().map(|it| Mention::Id(id(it))).collect())
}

fn reached(list: &[Affected]) -> Vec<String> {
    list.iter().map(|it| format!("{} {}", it.distance, it.id)).collect()
}

/// REQ-096: the prerequisites that figure 11 names.
#[test]
fn the_list_of_medicines_needs_what_its_figure_says() {
    let ties = Ties::of(&national(), |it| it == Relation::Prerequisite);
    let needs = ties.prerequisites(&id("2B-09"));
    let direct: BTreeSet<&str> =
        needs.iter().filter(|it| it.distance == 1).map(|it| it.id.as_str()).collect();
    assert!(["2B-01", "2B-02", "2B-03"].iter().all(|it| direct.contains(it)), "{direct:?}");
}

#[test]
fn a_slip_spreads_over_several_steps_and_never_twice() {
    let starts = [("a", "2024"), ("b", "2024"), ("c", "2024"), ("d", "2024")];
    let needs =
        [("b", all(&["a"])), ("c", all(&["a", "b"])), ("d", all(&["c"])), ("a", all(&["d"]))];
    let ties = Ties::new(&chain(&starts, &needs));
    let affected = ties.affected(&BTreeSet::from([id("a")]));
    assert_eq!(reached(&affected), ["1 b", "1 c", "2 d"]);
}

/// REQ-098: the framework follows the model, and the model the framework.
#[test]
fn two_that_hang_on_each_other_end() {
    let mut roadmap = national();
    let mutual = verbs::add_dependency(
        &roadmap,
        &id("4A-02"),
        Relation::Prerequisite,
        &Mention::Id(id("4A-01")),
    );
    roadmap = apply(&roadmap, &mutual.unwrap()).unwrap();
    let ties = Ties::new(&roadmap);
    let reaches = |from: &str, to: &str| {
        let affected = ties.affected(&BTreeSet::from([id(from)]));
        affected.iter().filter(|it| it.id.as_str() == to).count()
    };
    assert_eq!((reaches("4A-02", "4A-01"), reaches("4A-01", "4A-02")), (1, 1));
    assert_eq!((reaches("4A-02", "4A-02"), reaches("4A-01", "4A-01")), (0, 0));
}

/// REQ-099: what hangs on an activity that moves.
#[test]
fn what_hangs_on_what_moved_is_found_from_the_two_roadmaps() {
    let before = chain(&[("a", "2024"), ("b", "2025")], &[("b", all(&["a"]))]);
    let edits = verbs::shift_by(
        &before,
        &[veikart::edit::Target::segment(&id("a"), &id("a.s1"))],
        (2, Precision::Year),
        true,
    );
    let after = apply(&before, &edits.edits).unwrap();
    let moved = moved_activities(&before, &after);
    assert_eq!(moved, BTreeSet::from([id("a")]));
    assert!(Breach::all(&before).is_empty());
    let [breach] = Breach::all(&after).try_into().unwrap();
    assert_eq!((breach.about.as_str(), breach.on.as_str()), ("b", "a"));
    assert_eq!(breach.needed.to_string(), "2025-12-31");
    assert_eq!(breach.ready.to_string(), "2026-01-01");
}

/// REQ-097: one of two is enough.
#[test]
fn of_alternatives_one_that_is_in_time_is_enough() {
    let late = [("a", "2027"), ("b", "2024"), ("c", "2025")];
    assert!(Breach::all(&chain(&late, &[("c", any(&["a", "b"]))])).is_empty());
    assert_eq!(Breach::all(&chain(&late, &[("c", all(&["a", "b"]))])).len(), 1);
    let both = [("a", "2027"), ("b", "2026"), ("c", "2025")];
    assert_eq!(Breach::all(&chain(&both, &[("c", any(&["a", "b"]))])).len(), 2);
}

#[test]
fn what_is_not_certain_to_be_late_is_no_breach() {
    let broken = |needs: &str, depends: &str| {
        !Breach::all(&chain(&[("a", needs), ("b", depends)], &[("b", all(&["a"]))])).is_empty()
    };
    assert!(broken("2026", "2025"));
    assert!(!broken("2025", "2025"), "both some time in 2025");
    assert!(!broken("<=2026", "2025"), "it may be there before");
    assert!(!broken("2026", ">=2025"), "it may begin after");
    assert!(!broken("?", "2025") && !broken("2026", "open"));
}

#[test]
fn words_and_ids_that_lead_nowhere_are_fine() {
    let mut needs = all(&["a", "gone"]);
    if let Need::All(mentions) = &mut needs {
        mentions.push(Mention::Words("finansiering".to_owned()));
    }
    let roadmap = chain(&[("a", "2030"), ("b", "2025")], &[("b", needs), ("gone", all(&["b"]))]);
    assert_eq!(Breach::all(&roadmap).len(), 1);
    assert_eq!(
        reached(&Ties::new(&roadmap).affected(&BTreeSet::from([id("a")]))),
        ["1 b", "2 gone"]
    );
}

#[test]
fn ten_thousand_in_a_row_and_in_a_circle() {
    let names: Vec<String> = (0..10_000).map(|at| format!("x{at}")).collect();
    let mut roadmap = chain(&[], &[]);
    let dependencies = (0..names.len()).map(|at| {
        let mut one = Dependency::new(id(&format!("D{at}")), Relation::BuildsOn);
        one.about = vec![Mention::Id(id(&names[(at + 1) % names.len()]))];
        one.on = all(&[&names[at]]);
        Arc::new(one)
    });
    roadmap.dependencies = dependencies.collect();
    let affected = Ties::new(&roadmap).affected(&BTreeSet::from([id("x0")]));
    assert_eq!(affected.last().map(|it| it.distance), Some(9_999));
}

#[test]
fn a_dependency_is_made_once_and_taken_away() {
    let before = national();
    let on = Mention::Id(id("2B-04"));
    let edits = verbs::add_dependency(&before, &id("2B-05"), Relation::Prerequisite, &on).unwrap();
    let after = apply(&before, &edits).unwrap();
    assert_eq!(after.dependencies.len(), before.dependencies.len() + 1);
    let again = verbs::add_dependency(&after, &id("2B-05"), Relation::Prerequisite, &on).unwrap();
    assert!(again.is_empty());
    let itself = Mention::Id(id("2B-05"));
    let itself = verbs::add_dependency(&after, &id("2B-05"), Relation::BuildsOn, &itself).unwrap();
    assert!(itself.is_empty());
    let new = after.dependencies.iter().last().unwrap().id.clone();
    assert_eq!(apply(&after, &verbs::remove_dependency(&new)).unwrap(), before);
}
