//! Nobody has said when (REQ-065).

use crate::check::ground::Ground;
use crate::check::rule::{Found, Group, Look, Rule, Severity};
use crate::model::{Activity, Id};

pub(super) static RULE: Rule = Rule {
    name: "undated",
    title: "rule-undated",
    sentence: "finding-undated",
    why: "finding-undated-why",
    severity: Severity::Tip,
    group: Group::Dates,
    look: Look::Activity(look),
};

fn look(_: &Ground<'_>, _: &Id, activity: &Activity, found: &mut Found<'_>) {
    for segment in activity.segments.iter().filter(|segment| segment.is_undated()) {
        found.say(&segment.id, [("name", activity.name.clone().into())]);
    }
    for milestone in activity.milestones.iter().filter(|it| it.when.when().is_none()) {
        found.say(&milestone.id, [("name", activity.name.clone().into())]);
    }
}
