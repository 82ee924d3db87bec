//! Candidates, confirmations and the entries of the roadmap's own lists.

use veikart::edit::{Edit, EditError, List, Place, apply, ids_of, verbs};
use veikart::model::{Id, Mention, Roadmap, When};
use veikart::store::open_text;

const NATIONAL: &str = include_str!("../../../sample-roadmaps/nasjonalt-veikart-2021-2027.ron");

fn national() -> Roadmap {
    open_text(NATIONAL).unwrap().roadmap
}

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn done(roadmap: &Roadmap, edits: Result<Vec<Edit>, EditError>) -> Roadmap {
    apply(roadmap, &edits.unwrap()).unwrap()
}

#[test]
fn req_088_a_candidate_comes_onto_the_roadmap_with_its_origin_and_goes_back() {
    let before = national();
    let when: When = "2024-09".parse().unwrap();
    let place = Place::first(&id("4.A"));
    let after = done(&before, verbs::promote(&before, &id("K-03"), place, Some(when)));
    let promoted = after.activity(&id("K-03")).unwrap().promoted.clone().unwrap();
    assert_eq!((promoted.from.as_str(), promoted.when), ("4", Some(when)));
    assert_eq!(after.goal(&id("4")).unwrap().candidates, [id("K-04")]);
    assert_eq!(verbs::goal_above(&after, &id("K-03")), Some(id("4")));
    let back = done(&after, verbs::demote(&after, &id("K-03"), &id("4")));
    assert_eq!(back.goal(&id("4")).unwrap().candidates, [id("K-04"), id("K-03")]);
    assert!(back.activity(&id("K-03")).unwrap().promoted.is_none());
    assert_eq!(back.counts().candidates, before.counts().candidates);
    let wrong = verbs::promote(&before, &id("K-03"), Place::first(&id("5")), None);
    assert_eq!(wrong, Err(EditError::WrongPlace(id("5"))));
    let no_candidate = verbs::promote(&before, &id("2C-07"), Place::first(&id("2.A")), None);
    assert_eq!(no_candidate, Err(EditError::WrongPlace(id("2C-07"))));
}

#[test]
fn an_activity_of_several_places_is_a_candidate_once_it_is_demoted() {
    let before = national();
    let after = done(&before, verbs::demote(&before, &id("5C-01"), &id("5")));
    let mut places = Vec::new();
    veikart::model::visit_placements(&after, &mut |activity, under| {
        if activity.as_str() == "5C-01" {
            places.push(under.to_string());
        }
    });
    assert_eq!(places, ["5"]);
    assert_eq!(verbs::demote(&after, &id("5C-01"), &id("5")), Ok(Vec::new()));
}

#[test]
fn req_135_an_actor_confirms_all_of_its_rows_in_one_act() {
    let before = national();
    let who = Mention::Id(id("HSØ"));
    let rows = verbs::activities_with(&before, &who);
    assert!(rows.contains(&id("1A-09")) && !rows.contains(&id("5A-01")), "{rows:?}");
    let when: When = "2024-09-01".parse().unwrap();
    let after = done(&before, verbs::confirm(&before, &rows, &who, when));
    let open = verbs::unconfirmed(&after);
    assert!(rows.iter().all(|row| !open.contains(row)));
    assert_eq!(open.len() + rows.len(), verbs::unconfirmed(&before).len());
    assert_eq!(verbs::confirm(&after, &rows, &who, when), Ok(Vec::new()), "said already");
}

#[test]
fn req_084_priorities_are_ranked_by_their_order() {
    let before = national();
    let ranked = |roadmap: &Roadmap| -> Vec<String> {
        ids_of(roadmap, List::Priority).into_iter().map(Id::to_string).collect()
    };
    assert_eq!(ranked(&before), ["P-1", "P-2", "P-3", "P-4", "P-5"]);
    let steps = [("P-3", -1), ("P-3", -9), ("P-1", 99), ("P-5", 0)];
    let mut after = before;
    for (which, step) in steps {
        after = done(&after, verbs::step_record(&after, List::Priority, &id(which), step));
    }
    assert_eq!(ranked(&after), ["P-3", "P-2", "P-4", "P-5", "P-1"]);
}

#[test]
fn what_goes_leaves_its_name_and_what_is_used_stays() {
    let before = national();
    let after = done(&before, verbs::remove_record(&before, List::Actor, &id("HSØ")));
    let text = veikart::store::print(&after);
    assert!(!text.contains("\"@HSØ\""), "a mention is left");
    assert!(text.contains("Helse Sør-Øst RHF"));
    let used = verbs::remove_record(&before, List::Phase, &id("innforing"));
    assert_eq!(used, Err(EditError::InUse(id("innforing"))));
    let used = verbs::remove_record(&before, List::MilestoneKind, &id("event"));
    assert_eq!(used, Err(EditError::InUse(id("event"))));
}

#[test]
fn every_list_takes_a_new_entry_and_gives_it_back() {
    let before = national();
    for list in [
        List::Phase,
        List::MilestoneKind,
        List::Actor,
        List::Audience,
        List::Goal,
        List::Dependency,
        List::Indicator,
        List::Link,
        List::Priority,
        List::View,
        List::Meeting,
        List::Decision,
        List::Reference,
        List::VersionNote,
        List::Term,
    ] {
        let (new, edits) = verbs::add_record(&before, list, "Ny", None).unwrap();
        let after = apply(&before, &edits).unwrap();
        assert_eq!(ids_of(&after, list).last(), Some(&&new), "{list:?}");
        let text = veikart::store::print(&after);
        assert_eq!(open_text(&text).unwrap().roadmap, after, "{list:?}");
        assert_eq!(done(&after, verbs::remove_record(&after, list, &new)), before, "{list:?}");
    }
}
