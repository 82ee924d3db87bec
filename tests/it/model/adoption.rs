//! How far the majority has come (REQ-033), and amounts as people write them (REQ-050).

use proptest::prelude::*;
use rust_decimal::Decimal;
use veikart::model::{
    Activity, ActorStatus, Census, Id, Mention, PhaseDecision, Reached, Roadmap, amount_of, shares,
};
use veikart::store::open_text;

fn roadmap() -> Roadmap {
    let text = include_str!("../../../sample-roadmaps/nasjonalt-veikart-2021-2027.ron");
    open_text(text).unwrap().roadmap
}

const CHAIN: [&str; 5] = ["konsept", "utvikling", "tilpasning", "innforing", "praksis"];

/// An activity with an actor in each of these phases; 5 is a state that nobody knows.
fn activity(phases: &[usize]) -> Activity {
    let mut activity = Activity::new("En".to_owned());
    for (at, phase) in phases.iter().enumerate() {
        let mut status = ActorStatus::new(Mention::Words(format!("aktør {at}")));
        status.state = CHAIN.get(*phase).map(|id| Mention::Id(Id::new(id).unwrap()));
        activity.actor_status.push(status);
    }
    activity
}

fn current(phases: &[usize]) -> (Option<String>, Option<String>) {
    let roadmap = roadmap();
    let found = Census::new(&roadmap).current_phase(&activity(phases));
    (found.phase.map(|it| it.to_string()), found.tied.map(|it| it.to_string()))
}

#[test]
fn req_033_the_phase_is_the_furthest_that_more_than_half_have_reached() {
    let is = |phases: &[usize], phase: Option<&str>, tied: Option<&str>| {
        let expected = (phase.map(str::to_owned), tied.map(str::to_owned));
        assert_eq!(current(phases), expected, "{phases:?}");
    };
    is(&[4, 4, 4, 3], Some("praksis"), None);
    is(&[4, 3, 3], Some("innforing"), None);
    is(&[0, 0, 4, 4, 4], Some("praksis"), None);
    // Nobody is in utvikling, but three of five have come at least so far.
    is(&[0, 0, 2, 3, 4], Some("tilpasning"), None);
    // A tie is stated: half have come to innføring.
    is(&[1, 1, 3, 3], Some("utvikling"), Some("innforing"));
    // What is not known counts neither way.
    is(&[4, 5, 5, 5], Some("praksis"), None);
    is(&[5], None, None);
    is(&[], None, None);
}

#[test]
fn req_033_a_decision_is_shown_and_the_majority_is_still_told() {
    let roadmap = roadmap();
    let mut decided = activity(&[4, 4, 0]);
    let mut decision = PhaseDecision::new(Id::new("tilpasning").unwrap());
    decision.reason = "Ny versjon".to_owned();
    decided.current_phase = Some(decision);
    let found = Census::new(&roadmap).current_phase(&decided);
    assert_eq!(found.phase.unwrap().as_str(), "tilpasning");
    assert_eq!(found.majority.unwrap().as_str(), "praksis");
    assert_eq!(found.decision.unwrap().reason, "Ny versjon");
}

#[test]
fn req_050_a_group_counts_by_its_members_or_by_the_amount_that_is_given() {
    let roadmap = roadmap();
    let mut activity = activity(&[0, 0, 0]);
    let mut regions = ActorStatus::new(Mention::Id(Id::new("RHF").unwrap()));
    regions.state = Some(Mention::Id(Id::new("praksis").unwrap()));
    activity.actor_status.push(regions);
    let weight = |activity: &Activity| {
        let standings = Census::new(&roadmap).standings(activity, roadmap.as_of);
        standings.last().unwrap().weight
    };
    // Four regions, of which one is given with a hospital of its own.
    assert_eq!(weight(&activity), Decimal::from(4));
    activity.actor_status.last_mut().unwrap().amount = "de fleste".to_owned();
    assert_eq!(weight(&activity), Decimal::from(4));
    activity.actor_status.last_mut().unwrap().amount = "50 %".to_owned();
    assert_eq!(weight(&activity), Decimal::from(2));
}

#[test]
fn the_national_roadmap_says_what_its_actors_say() {
    let roadmap = roadmap();
    let census = Census::new(&roadmap);
    let pepj = roadmap.activity(&Id::new("2A-12").unwrap()).unwrap();
    let found = census.current_phase(pepj);
    assert_eq!(found.phase.unwrap().as_str(), "praksis");
    assert_eq!((found.reached, found.known), (Decimal::from(3), Decimal::from(4)));
}

#[test]
fn req_050_amounts_are_read_as_people_write_them() {
    let ten = Decimal::TEN;
    let is = |text: &str, amount: Option<&str>| {
        assert_eq!(amount_of(text, ten), amount.map(|it| it.parse().unwrap()), "{text}");
    };
    is("86,5 %", Some("8.65"));
    is("32 av 41", Some("32"));
    is("32/41", Some("32"));
    is("12", Some("12"));
    is("ca. 50", Some("50"));
    is("omtrent 5 %", Some("0.5"));
    is("de fleste", None);
    is("", None);
    is("-3", None);
    is("9999999999999999999999999999 %", None);
}

#[test]
fn ten_thousand_actors_are_counted() {
    let roadmap = roadmap();
    let many: Vec<usize> = (0..10_000).map(|at| at % 5).collect();
    let found = Census::new(&roadmap).current_phase(&activity(&many));
    assert_eq!(found.phase.unwrap().as_str(), "tilpasning");
}

proptest! {
    #[test]
    fn req_033_one_more_actor_never_lowers_the_share_of_its_phase(
        phases in prop::collection::vec(0_usize..6, 0..20),
        one in 0_usize..5,
    ) {
        let roadmap = roadmap();
        let census = Census::new(&roadmap);
        let share = |phases: &[usize]| {
            let standings = census.standings(&activity(phases), roadmap.as_of);
            let shares = shares(&standings);
            let of = shares.iter().find(|(reached, _)| *reached == Reached::Phase(one));
            of.map_or(Decimal::ZERO, |(_, share)| *share)
        };
        let more: Vec<usize> = phases.iter().copied().chain([one]).collect();
        prop_assert!(share(&more) >= share(&phases));
    }

    #[test]
    fn req_033_the_order_of_actors_does_not_matter(
        phases in prop::collection::vec(0_usize..6, 0..20),
        turn in 0_usize..20,
    ) {
        let mut turned = phases.clone();
        turned.rotate_left(turn.min(phases.len()));
        turned.reverse();
        prop_assert_eq!(current(&phases), current(&turned));
    }

    #[test]
    fn shares_make_a_whole(phases in prop::collection::vec(0_usize..5, 1..20)) {
        let roadmap = roadmap();
        let standings = Census::new(&roadmap).standings(&activity(&phases), roadmap.as_of);
        let sum: Decimal = shares(&standings).iter().map(|(_, share)| *share).sum();
        prop_assert_eq!(sum.round_dp(12), Decimal::ONE);
    }
}
