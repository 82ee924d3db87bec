//! Actors shall take it in use, and nobody says from when they can.

use crate::check::ground::Ground;
use crate::check::rule::{Found, Group, Look, Rule, Severity};
use crate::model::{Activity, Id, Shape};

pub(super) static RULE: Rule = Rule {
    name: "availability-missing",
    title: "rule-availability-missing",
    sentence: "finding-availability-missing",
    why: "finding-availability-missing-why",
    severity: Severity::Tip,
    group: Group::Dates,
    look: Look::Activity(look),
};

fn look(ground: &Ground<'_>, id: &Id, activity: &Activity, found: &mut Found<'_>) {
    let as_of = ground.roadmap.as_of;
    let planned = activity.segments.iter().any(|segment| {
        segment.phase.is_some()
            && segment.phase.as_ref() == ground.rollout
            && segment.start.when().is_some_and(|start| start.last_day() >= as_of)
    });
    let available = activity.milestones.iter().any(|milestone| {
        matches!(ground.shape(&milestone.kind), Some(Shape::Diamond | Shape::HollowDiamond))
    });
    if planned && !available {
        found.say(id, [("name", activity.name.clone().into())]);
    }
}
