//! An actor has come further than the activity's bars say.

use crate::check::ground::Ground;
use crate::check::rule::{Found, Group, Look, Rule, Severity};
use crate::model::{Activity, Id, Mention};

pub(super) static RULE: Rule = Rule {
    name: "actor-ahead",
    title: "rule-actor-ahead",
    sentence: "finding-actor-ahead",
    why: "finding-actor-ahead-why",
    severity: Severity::Tip,
    group: Group::Phases,
    look: Look::Activity(look),
};

fn look(ground: &Ground<'_>, id: &Id, activity: &Activity, found: &mut Found<'_>) {
    let steps = activity.segments.iter().filter_map(|it| ground.step(it.phase.as_ref()?));
    let Some(furthest) = steps.max() else { return };
    for status in &activity.actor_status {
        let phase = status.state.as_ref().and_then(Mention::id);
        if let Some(step) = phase.and_then(|phase| ground.step(phase)).filter(|it| *it > furthest) {
            let phase = ground.roadmap.value_chain[step].name.clone();
            let who = match &status.who {
                Mention::Id(actor) => ground.roadmap.actor(actor).map(|it| it.name.clone()),
                Mention::Words(words) => Some(words.clone()),
            };
            found.say(id, [("who", who.unwrap_or_default().into()), ("phase", phase.into())]);
        }
    }
}
