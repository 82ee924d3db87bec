//! The current phase and the actors' states in the inspector.

use egui_kittest::kittest::Queryable as _;
use veikart::app::phase_words::current_phase_words;
use veikart::edit::Target;
use veikart::i18n::Lang;
use veikart::model::{ActorStatus, Mention, PhaseDecision};

use super::{Panel, desk, id, national, window};

fn lines(states: &[Option<&str>], decided: Option<&str>, lang: Lang) -> Vec<String> {
    let roadmap = national();
    let mut activity = veikart::model::Activity::new("En".to_owned());
    for (at, state) in states.iter().enumerate() {
        let mut status = ActorStatus::new(Mention::Words(format!("aktør {at}")));
        status.state = state.map(|state| Mention::Id(id(state)));
        activity.actor_status.push(status);
    }
    activity.current_phase = decided.map(|phase| {
        let mut decision = PhaseDecision::new(id(phase));
        decision.reason = "Ny versjon".to_owned();
        decision
    });
    current_phase_words(&roadmap, &activity, lang)
}

/// REQ-100: so many of so many.
#[test]
fn req_033_how_the_majority_was_counted_is_said_in_words() {
    let (early, late) = (Some("utvikling"), Some("innforing"));
    let seven = [late, late, late, late, early, early, early, None];
    assert_eq!(
        lines(&seven, None, Lang::Nb),
        ["4 av 7 aktører har kommet til Innføring.", "Ukjent: 1"]
    );
    let tie = lines(&[early, late], None, Lang::Nb);
    assert!(tie.iter().any(|line| line.starts_with("Likt: ")), "{tie:?}");
    let decided = lines(&seven, Some("praksis"), Lang::Nb);
    assert!(decided[0].contains("uansett flertall"), "{decided:?}");
    assert_eq!(decided[1], "Grunn: Ny versjon");
    assert!(decided[2].starts_with("4 av 7"));
    assert_eq!(lines(&[], None, Lang::Nb), Vec::<String>::new());
}

#[test]
fn req_033_the_inspector_shows_it_and_req_058_says_that_nobody_is_named() {
    let mut harness =
        window(desk([Target::Activity(id("2A-12"))]), Panel::Inspector, [380.0, 1800.0]);
    harness.run();
    assert!(harness.query_by_label_contains("3 av 4 aktører").is_some());
    let mut harness =
        window(desk([Target::Activity(id("1C-03"))]), Panel::Inspector, [380.0, 1800.0]);
    harness.run();
    assert!(harness.query_by_label("Ansvarlig er ikke navngitt").is_some());
}
