//! Nobody is said to take part in it.

use crate::check::ground::Ground;
use crate::check::rule::{Found, Group, Look, Rule, Severity};
use crate::model::{Activity, Id};

pub(super) static RULE: Rule = Rule {
    name: "no-actor",
    title: "rule-no-actor",
    sentence: "finding-no-actor",
    why: "finding-no-actor-why",
    severity: Severity::Tip,
    group: Group::Actors,
    look: Look::Activity(look),
};

fn look(_: &Ground<'_>, id: &Id, activity: &Activity, found: &mut Found<'_>) {
    let nobody = activity.roles.is_empty()
        && activity.actor_status.is_empty()
        && activity.segments.iter().all(|segment| segment.who.is_empty())
        && activity.milestones.iter().all(|milestone| milestone.who.is_empty());
    if nobody {
        found.say(id, [("name", activity.name.clone().into())]);
    }
}
