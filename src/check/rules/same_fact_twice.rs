//! The same phase or milestone is told twice with the same dates and words (REQ-141).

use crate::check::Fix;
use crate::check::ground::Ground;
use crate::check::rule::{Found, Group, Look, Rule, Severity};
use crate::edit::{Edit, Subject};
use crate::model::{Activity, Id, Milestone, Segment};

pub(super) static RULE: Rule = Rule {
    name: "same-fact-twice",
    title: "rule-same-fact-twice",
    sentence: "finding-same-fact-twice",
    why: "finding-same-fact-twice-why",
    severity: Severity::Tip,
    group: Group::Structure,
    look: Look::Activity(look),
};

fn look(_: &Ground<'_>, id: &Id, activity: &Activity, found: &mut Found<'_>) {
    let segments = &activity.segments;
    for (at, segment) in segments.iter().enumerate() {
        let same =
            |other: &&Segment| Segment { id: segment.id.clone(), ..(*other).clone() } == *segment;
        if let Some(other) = segments[..at].iter().find(same) {
            let subject = Subject::Segment { activity: id.clone(), id: segment.id.clone() };
            twice(found, &segment.id, &other.id, subject);
        }
    }
    let milestones = &activity.milestones;
    for (at, milestone) in milestones.iter().enumerate() {
        let same = |other: &&Milestone| {
            Milestone { id: milestone.id.clone(), ..(*other).clone() } == *milestone
        };
        if let Some(other) = milestones[..at].iter().find(same) {
            let subject = Subject::Milestone { activity: id.clone(), id: milestone.id.clone() };
            twice(found, &milestone.id, &other.id, subject);
        }
    }
}

fn twice(found: &mut Found<'_>, one: &Id, other: &Id, subject: Subject) {
    let fix = Fix { key: "fix-remove", edits: vec![Edit::Remove(subject)] };
    found.say_with_fix(one, [("other", other.to_string().into())], fix);
}
