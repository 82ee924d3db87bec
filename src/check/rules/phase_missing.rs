//! The phase is not known (REQ-041).

use crate::check::ground::Ground;
use crate::check::rule::{Found, Group, Look, Rule, Severity};
use crate::model::{Activity, Id};

pub(super) static RULE: Rule = Rule {
    name: "phase-missing",
    title: "rule-phase-missing",
    sentence: "finding-phase-missing",
    why: "finding-phase-missing-why",
    severity: Severity::Tip,
    group: Group::Phases,
    look: Look::Activity(look),
};

fn look(_: &Ground<'_>, _: &Id, activity: &Activity, found: &mut Found<'_>) {
    for segment in activity.segments.iter().filter(|segment| segment.phase.is_none()) {
        found.say(&segment.id, [("name", activity.name.clone().into())]);
    }
}
