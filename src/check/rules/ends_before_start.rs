//! Even the last day of its end comes before the first day of its start.

use crate::check::ground::Ground;
use crate::check::rule::{Found, Group, Look, Rule, Severity};
use crate::model::{Activity, Id};

pub(super) static RULE: Rule = Rule {
    name: "ends-before-start",
    title: "rule-ends-before-start",
    sentence: "finding-ends-before-start",
    why: "finding-ends-before-start-why",
    severity: Severity::Warning,
    group: Group::Dates,
    look: Look::Activity(look),
};

fn look(_: &Ground<'_>, _: &Id, activity: &Activity, found: &mut Found<'_>) {
    for segment in &activity.segments {
        let (Some(start), Some(end)) = (segment.start.when(), segment.end.when()) else { continue };
        if end.last_day() < start.first_day() {
            let args = [("start", start.into()), ("end", end.into())];
            found.say(&segment.id, args);
        }
    }
}
