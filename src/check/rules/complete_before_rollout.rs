//! All have taken it in use before anybody begins to.

use crate::check::ground::Ground;
use crate::check::rule::{Found, Group, Look, Rule, Severity};
use crate::model::{Activity, Id, Shape, When};

pub(super) static RULE: Rule = Rule {
    name: "complete-before-rollout",
    title: "rule-complete-before-rollout",
    sentence: "finding-complete-before-rollout",
    why: "finding-complete-before-rollout-why",
    severity: Severity::Warning,
    group: Group::Dates,
    look: Look::Activity(look),
};

fn look(ground: &Ground<'_>, _: &Id, activity: &Activity, found: &mut Found<'_>) {
    let rollout = activity.segments.iter().filter(|it| it.phase.as_ref() == ground.rollout);
    let begins = rollout.filter_map(|it| it.start.when()).map(When::first_day).min();
    let Some(begins) = begins else { return };
    for milestone in &activity.milestones {
        let complete = ground.shape(&milestone.kind) == Some(Shape::TickedSquare);
        let Some(when) = milestone.when.when().filter(|_| complete) else { continue };
        if when.last_day() < begins {
            found.say(&milestone.id, [("when", when.into())]);
        }
    }
}
