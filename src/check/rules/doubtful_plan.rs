//! A plan of about a time that has begun: it may be done, or be late (REQ-070, "towards 2024").

use crate::check::ground::Ground;
use crate::check::rule::{Found, Group, Look, Rule, Severity};
use crate::model::{Activity, Id, Qualifier, Status, When};

pub(super) static RULE: Rule = Rule {
    name: "doubtful-plan",
    title: "rule-doubtful-plan",
    sentence: "finding-doubtful-plan",
    why: "finding-doubtful-plan-why",
    severity: Severity::Tip,
    group: Group::Dates,
    look: Look::Activity(look),
};

fn look(ground: &Ground<'_>, _: &Id, activity: &Activity, found: &mut Found<'_>) {
    let as_of = ground.roadmap.as_of;
    let doubtful = |when: &When| {
        when.qualifier == Qualifier::About && when.first_day() < as_of && as_of <= when.last_day()
    };
    for milestone in &activity.milestones {
        let when = milestone.when.when().filter(doubtful);
        if let (Some(when), Status::Planned) = (when, milestone.status) {
            found.say(&milestone.id, [("when", when.into())]);
        }
    }
}
