//! Only expected, and nobody says why (REQ-068).

use crate::check::ground::Ground;
use crate::check::rule::{Found, Group, Look, Rule, Severity};
use crate::model::{Activity, Certainty, Id, SpanCertainty};

pub(super) static RULE: Rule = Rule {
    name: "tentative-unexplained",
    title: "rule-tentative-unexplained",
    sentence: "finding-tentative-unexplained",
    why: "finding-tentative-unexplained-why",
    severity: Severity::Tip,
    group: Group::Dates,
    look: Look::Activity(look),
};

fn look(_: &Ground<'_>, _: &Id, activity: &Activity, found: &mut Found<'_>) {
    let silent = |why: &str, note: &str| why.trim().is_empty() && note.trim().is_empty();
    for segment in &activity.segments {
        if segment.certainty != SpanCertainty::Planned && silent(&segment.why, &segment.note) {
            found.say(&segment.id, [("name", activity.name.clone().into())]);
        }
    }
    for milestone in &activity.milestones {
        if milestone.certainty == Certainty::Tentative && silent(&milestone.why, &milestone.note) {
            found.say(&milestone.id, [("name", activity.name.clone().into())]);
        }
    }
}
