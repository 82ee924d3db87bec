//! Nobody is said to lead or own it (REQ-058: never invented, always visible).

use crate::check::ground::Ground;
use crate::check::rule::{Found, Group, Look, Rule, Severity};
use crate::model::{Activity, Id, Role};

pub(super) static RULE: Rule = Rule {
    name: "no-owner",
    title: "rule-no-owner",
    sentence: "finding-no-owner",
    why: "finding-no-owner-why",
    severity: Severity::Tip,
    group: Group::Actors,
    look: Look::Activity(look),
};

fn look(_: &Ground<'_>, id: &Id, activity: &Activity, found: &mut Found<'_>) {
    if !activity.roles.is_empty() && !activity.roles.iter().any(Role::leads) {
        found.say(id, [("name", activity.name.clone().into())]);
    }
}
