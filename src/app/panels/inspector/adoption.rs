//! How far the actors of an activity have come, and which phase that makes it be in.

use egui::{RichText, Ui};

use super::form::{Form, name_of};
use crate::app::phase_words::current_phase_words;
use crate::app::style::color32;
use crate::edit::{ActivityField, Edit, RoadmapField, Setting, Verb};
use crate::model::{Activity, ActorCount, ActorState, ActorStatus, Id, Mention, PhaseDecision};

/// The current phase with how it was found, and the decision of a person in its place.
pub(super) fn current_phase_ui(
    form: &mut Form<'_>,
    ui: &mut Ui,
    activity: &Activity,
    set: &impl Fn(ActivityField) -> Edit,
) {
    form.section(ui, "inspector-current-phase");
    let muted = color32(form.look.theme.text_muted);
    let lines = current_phase_words(form.roadmap, activity, form.look.lang);
    if lines.is_empty() {
        ui.label(RichText::new(form.words("majority-not-known")).color(muted));
    }
    for line in lines {
        ui.label(line);
    }
    let mut options = form.phases();
    options.retain(|(phase, _)| phase.is_some());
    options.insert(0, (None, form.words("inspector-phase-by-majority")));
    let decision = activity.current_phase.as_ref();
    let current: Option<Id> = decision.map(|it| it.phase.clone());
    let reason = decision.map(|it| it.reason.clone()).unwrap_or_default();
    form.choice(ui, "inspector-phase-decided", Verb::Phase, Some(&current), &options, |phase| {
        let decided = phase.clone().map(|phase| PhaseDecision { phase, reason: reason.clone() });
        vec![set(ActivityField::CurrentPhase(decided))]
    });
    if let Some(decision) = decision {
        form.line(ui, "inspector-phase-reason", &decision.reason, |reason| {
            let phase = decision.phase.clone();
            set(ActivityField::CurrentPhase(Some(PhaseDecision { phase, reason })))
        });
    }
}

/// Who has come how far, since when, and how many of a group.
pub(super) fn actor_status_ui(
    form: &mut Form<'_>,
    ui: &mut Ui,
    activity: &Activity,
    set: &impl Fn(ActivityField) -> Edit,
) {
    let roadmap = form.roadmap;
    let unknown = form.words("inspector-state-unknown");
    let title = |status: &ActorStatus| {
        let state = status.state.as_ref().map(|state| name_of(roadmap, state));
        let state = state.unwrap_or_else(|| unknown.clone());
        let amount = Some(status.amount.clone()).filter(|it| !it.is_empty());
        let names = [Some(name_of(roadmap, &status.who)), amount, Some(state)];
        names.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    };
    let new = ActorStatus::new(Mention::Words(form.words("inspector-new-name")));
    form.items(
        ui,
        ("inspector-new-actor-status", &activity.actor_status, new),
        |list| set(ActivityField::ActorStatus(list)),
        title,
        |form, ui, status, put| {
            form.mention(ui, "inspector-who", Some(&status.who), |who| {
                put(ActorStatus { who, ..status.clone() })
            });
            let states = states(form, status);
            form.choice(ui, "inspector-state", Verb::Change, Some(&status.state), &states, |it| {
                vec![put(ActorStatus { state: it.clone(), ..status.clone() })]
            });
            form.line(ui, "inspector-amount", &status.amount, |amount| {
                put(ActorStatus { amount, ..status.clone() })
            });
            form.when(ui, "inspector-since", status.since, |since| {
                put(ActorStatus { since, ..status.clone() })
            });
            form.line(ui, "inspector-note", &status.note, |note| {
                put(ActorStatus { note, ..status.clone() })
            });
            form.provenance(ui, &status.provenance, |provenance| {
                put(ActorStatus { provenance, ..status.clone() })
            });
        },
    );
}

/// The states of actors that are finer than phases, and how actors are counted.
pub(super) fn actor_states_ui(form: &mut Form<'_>, ui: &mut Ui) {
    let roadmap = form.roadmap;
    let counts = [
        (ActorCount::Members, form.words("inspector-count-members")),
        (ActorCount::Equally, form.words("inspector-count-equally")),
    ];
    let count = Some(&roadmap.actor_count);
    form.choice(ui, "inspector-actor-count", Verb::Change, count, &counts, |count| {
        vec![Setting::Roadmap(RoadmapField::ActorCount(*count)).into()]
    });
    let new = ActorState::new(form.words("inspector-new-name"));
    form.items(
        ui,
        ("inspector-new-actor-state", &roadmap.actor_states, new),
        |states| Setting::Roadmap(RoadmapField::ActorStates(states)).into(),
        |state| state.name.clone(),
        |form, ui, state, put| {
            form.name(ui, "inspector-name", &state.name, |name| {
                put(ActorState { name, ..state.clone() })
            });
            let mut phases = form.phases();
            phases.retain(|(phase, _)| phase.is_some());
            phases.push((None, form.words("inspector-state-in-no-phase")));
            let key = "inspector-state-in-phase";
            form.choice(ui, key, Verb::Change, Some(&state.phase), &phases, |phase| {
                vec![put(ActorState { phase: phase.clone(), ..state.clone() })]
            });
        },
    );
}

/// The phases, the finer states of the roadmap, and not known, which is never "no".
fn states(form: &Form<'_>, status: &ActorStatus) -> Vec<(Option<Mention>, String)> {
    let phases = form.phases().into_iter().filter_map(|(phase, words)| {
        let phase = Mention::Id(phase?);
        Some((Some(phase), words))
    });
    let finer = form.roadmap.actor_states.iter().map(|state| {
        let name = state.name.clone();
        (Some(Mention::Words(name.clone())), name)
    });
    let mut states: Vec<(Option<Mention>, String)> = phases.chain(finer).collect();
    if let Some(Mention::Words(words)) = &status.state
        && !states.iter().any(|(state, _)| *state == status.state)
    {
        states.push((status.state.clone(), words.clone()));
    }
    states.push((None, form.words("inspector-state-unknown")));
    states
}
