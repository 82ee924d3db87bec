//! The same phase twice at the same time for the same actors.

use crate::check::ground::Ground;
use crate::check::rule::{Found, Group, Look, Rule, Severity};
use crate::model::{Activity, Id, Segment};

pub(super) static RULE: Rule = Rule {
    name: "phase-overlap",
    title: "rule-phase-overlap",
    sentence: "finding-phase-overlap",
    why: "finding-phase-overlap-why",
    severity: Severity::Tip,
    group: Group::Phases,
    look: Look::Activity(look),
};

fn look(_: &Ground<'_>, _: &Id, activity: &Activity, found: &mut Found<'_>) {
    let segments = &activity.segments;
    for (at, one) in segments.iter().enumerate() {
        let same = |other: &&Segment| {
            other.phase.is_some()
                && other.phase == one.phase
                && other.who == one.who
                && other.label == one.label
        };
        if let Some(other) = segments[..at].iter().filter(same).find(|it| overlap(it, one)) {
            found.say(&one.id, [("other", other.id.to_string().into())]);
        }
    }
}

/// Surely, not only perhaps: what is known of their dates leaves no room between them.
fn overlap(one: &Segment, other: &Segment) -> bool {
    let span = |it: &Segment| Some((it.start.when()?.last_day(), it.end.when()?.first_day()));
    match (span(one), span(other)) {
        (Some(one), Some(other)) => one.0 < other.1 && other.0 < one.1,
        _ => false,
    }
}
