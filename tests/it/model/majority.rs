//! The rule of the majority as a function of nothing but standings, and of who counts for how
//! many (REQ-033, REQ-050): its laws, and what would hang or break a careless one.

use std::sync::Arc;

use proptest::prelude::*;
use rust_decimal::Decimal;
use veikart::edit::{Addition, Edit, Place, apply};
use veikart::model::{
    Activity, Actor, ActorCount, ActorStatus, Census, Id, Majority, Mention, Reached, Roadmap,
    Standing, majority, shares,
};

fn national() -> Roadmap {
    let text = include_str!("../../../sample-roadmaps/nasjonalt-veikart-2021-2027.ron");
    veikart::store::open_text(text).unwrap().roadmap
}

/// The value chain, and nobody.
fn tiny() -> Roadmap {
    Roadmap { actors: Vec::new(), activities: imbl::OrdMap::new(), ..national() }
}

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn standing((reached, weight): (Option<usize>, u32)) -> Standing {
    Standing {
        who: Mention::Words("en".to_owned()),
        reached: reached.map_or(Reached::Unknown, |at| match at {
            0 => Reached::NotBegun,
            at => Reached::Phase(at - 1),
        }),
        weight: Decimal::from(weight),
    }
}

fn standings() -> impl Strategy<Value = Vec<Standing>> {
    let one = (prop::option::weighted(0.8, 0_usize..6), 1_u32..9).prop_map(standing);
    prop::collection::vec(one, 0..24)
}

fn share_of(standings: &[Standing], step: usize) -> Decimal {
    let shares = shares(standings);
    let own = shares.iter().find(|(reached, _)| *reached == Reached::Phase(step));
    own.map_or(Decimal::ZERO, |(_, share)| *share)
}

/// A roadmap with groups: each name, and its members.
fn with_groups(groups: &[(&str, &[&str])]) -> Roadmap {
    let mut roadmap = tiny();
    for (name, members) in groups {
        let mut actor = Actor::new(id(name), (*name).to_owned());
        actor.members = members.iter().map(|it| id(it)).collect();
        roadmap.actors.push(Arc::new(actor));
    }
    roadmap
}

proptest! {
    /// REQ-033: an actor more in a phase never lowers the phase's share, whatever it weighs.
    #[test]
    fn req_033_one_more_in_a_phase_never_lowers_its_share(
        before in standings(), step in 0_usize..5, weight in 1_u32..50,
    ) {
        let more = [before.as_slice(), &[standing((Some(step + 1), weight))]].concat();
        prop_assert!(share_of(&more, step) >= share_of(&before, step));
    }

    /// REQ-033: nor does it ever bring the majority further back than where it was, or where
    /// the new one is.
    #[test]
    fn req_033_one_more_pulls_the_majority_towards_itself(
        before in standings(), step in 0_usize..5, weight in 1_u32..50,
    ) {
        let more = [before.as_slice(), &[standing((Some(step + 1), weight))]].concat();
        let (old, new) = (majority(&before).step, majority(&more).step);
        prop_assert!(new >= old.min(Some(step)), "{old:?} {new:?}");
        prop_assert!(new <= old.max(Some(step)), "{old:?} {new:?}");
    }

    #[test]
    fn req_033_the_order_of_actors_does_not_matter(
        (one, other) in standings().prop_flat_map(|it| (Just(it.clone()), Just(it).prop_shuffle())),
    ) {
        prop_assert_eq!(majority(&one), majority(&other));
        prop_assert_eq!(shares(&one), shares(&other));
    }

    /// REQ-050: one that weighs three is the same as three that weigh one.
    #[test]
    fn req_050_a_weight_is_so_many_actors(all in standings()) {
        let single = |one: &Standing| {
            let times = usize::try_from(one.weight.mantissa()).unwrap();
            vec![Standing { weight: Decimal::ONE, ..one.clone() }; times]
        };
        let singles: Vec<Standing> = all.iter().flat_map(single).collect();
        prop_assert_eq!(majority(&all), majority(&singles));
    }

    /// A tie is stated only where half have come further, and no more than half.
    #[test]
    fn req_033_ties_are_stated(all in standings()) {
        let found = majority(&all);
        let at_least = |step| -> Decimal {
            all.iter().filter(|it| it.reached >= Reached::Phase(step)).map(|it| it.weight).sum()
        };
        let two = Decimal::TWO;
        for step in 0..5 {
            let half = found.known > Decimal::ZERO && at_least(step) * two == found.known;
            prop_assert_eq!(found.tied.is_some_and(|tied| step <= tied) && Some(step) > found.step
                && at_least(step) > Decimal::ZERO, half, "{}: {:?}", step, found);
            prop_assert_eq!(found.step.is_some_and(|it| step <= it), at_least(step) * two > found.known);
        }
    }

    /// Groups of groups, in circles too: everybody counts once, and the count comes to an end.
    #[test]
    fn groups_within_groups_count_everybody_once(
        edges in prop::collection::vec((0_usize..12, 0_usize..16), 0..80),
    ) {
        let names: Vec<String> = (0..16).map(|at| format!("g{at}")).collect();
        let members = |group: usize| -> Vec<&str> {
            edges.iter().filter(|(from, _)| *from == group).map(|(_, to)| names[*to].as_str()).collect()
        };
        let groups: Vec<(&str, Vec<&str>)> =
            (0..16).map(|at| (names[at].as_str(), members(at))).collect();
        let groups: Vec<(&str, &[&str])> = groups.iter().map(|(name, it)| (*name, it.as_slice())).collect();
        let roadmap = with_groups(&groups);
        let census = Census::new(&roadmap);
        for name in &names {
            prop_assert!((1..=16).contains(&census.members(&id(name))));
        }
    }
}

#[test]
fn a_circle_of_groups_counts_those_who_stand_in_it() {
    let groups: [(&str, &[&str]); 5] = [
        ("A", &["B", "x"]),
        ("B", &["A", "y", "y"]),
        ("C", &["C"]),
        ("D", &["A", "B", "z"]),
        ("E", &[]),
    ];
    let roadmap = with_groups(&groups);
    let census = Census::new(&roadmap);
    let members = |name: &str| census.members(&id(name));
    assert_eq!((members("A"), members("B")), (2, 2));
    assert_eq!(members("C"), 1, "a group of nobody but itself is somebody");
    assert_eq!(members("D"), 3);
    assert_eq!((members("E"), members("unheard-of")), (1, 1));
}

/// Every group holds all groups: walking every way through them would never end.
#[test]
fn groups_that_all_hold_each_other_are_counted_at_once() {
    let names: Vec<String> = (0..300).map(|at| format!("g{at}")).collect();
    let all: Vec<&str> = names.iter().map(String::as_str).collect();
    let groups: Vec<(&str, &[&str])> = all.iter().map(|name| (*name, all.as_slice())).collect();
    let roadmap = with_groups(&groups);
    assert_eq!(Census::new(&roadmap).members(&id("g0")), 1);
}

#[test]
fn ten_thousand_actors_on_an_activity_each_a_group_of_all_are_counted() {
    let mut roadmap = tiny();
    let ids: Vec<Id> = (0..10_000).map(|at| id(&format!("a{at}"))).collect();
    for one in &ids {
        roadmap.actors.push(Arc::new(Actor::new(one.clone(), one.to_string())));
    }
    let mut group = Actor::new(id("alle"), "Alle".to_owned());
    group.members = ids.clone();
    roadmap.actors.push(Arc::new(group));
    let last = roadmap.value_chain.last().unwrap().id.clone();
    let mut activity = Activity::new("En".to_owned());
    let status = |who: &Id| {
        let mut status = ActorStatus::new(Mention::Id(who.clone()));
        status.state = Some(Mention::Id(last.clone()));
        status
    };
    activity.actor_status = ids.iter().map(status).collect();
    activity.actor_status.extend((0..10_000).map(|_| status(&id("alle"))));
    let found = Census::new(&roadmap).current_phase(&activity);
    assert_eq!(found.phase.as_ref(), Some(&last));
    assert_eq!(found.known, Decimal::from(10_000 + 10_000 * 10_000_u64));
    roadmap.actor_count = ActorCount::Equally;
    let found = Census::new(&roadmap).current_phase(&activity);
    assert_eq!(found.known, Decimal::from(20_000));
}

#[test]
fn nobody_and_nothing_have_no_majority() {
    assert_eq!(majority(&[]), Majority::default());
    let mut roadmap = tiny();
    roadmap.value_chain = Vec::new();
    roadmap.actors = Vec::new();
    let census = Census::new(&roadmap);
    let mut activity = Activity::new("En".to_owned());
    assert_eq!(census.current_phase(&activity).phase, None);
    activity.actor_status.push(ActorStatus::new(Mention::Words(String::new())));
    assert_eq!(census.current_phase(&activity).phase, None);
    assert!(shares(&census.standings(&activity, roadmap.as_of)).is_empty());
}

/// An activity that stands in ten places is one activity: it counts once wherever it is counted.
#[test]
fn an_activity_in_ten_places_counts_once() {
    let before = national();
    let one = id("2A-12");
    let places: Vec<Id> = before
        .goals
        .iter()
        .flat_map(|goal| &goal.sub_goals)
        .map(|it| it.id.clone())
        .filter(|it| it.as_str() != "2.A")
        .take(10)
        .collect();
    assert_eq!(places.len(), 10);
    let edits: Vec<_> = places
        .iter()
        .map(|place| {
            let place = Place { under: Some(place.clone()), after: None };
            Edit::Add(Addition::Placement(one.clone()), place)
        })
        .collect();
    let after = apply(&before, &edits).unwrap();
    let tallies = |roadmap: &Roadmap| {
        (
            veikart::model::adoption_by_actor_kind(roadmap),
            veikart::model::phases_by_year(roadmap, |_| true),
        )
    };
    assert_eq!(tallies(&before), tallies(&after));
    let phase =
        |roadmap: &Roadmap| Census::new(roadmap).current_phase(roadmap.activity(&one).unwrap());
    assert_eq!(phase(&before), phase(&after));
}
