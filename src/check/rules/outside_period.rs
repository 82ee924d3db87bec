//! It lies wholly outside the years on the axis.

use crate::check::ground::Ground;
use crate::check::rule::{Found, Group, Look, Rule, Severity};
use crate::model::{Activity, Id, When};

pub(super) static RULE: Rule = Rule {
    name: "outside-period",
    title: "rule-outside-period",
    sentence: "finding-outside-period",
    why: "finding-outside-period-why",
    severity: Severity::Tip,
    group: Group::Dates,
    look: Look::Activity(look),
};

fn look(ground: &Ground<'_>, _: &Id, activity: &Activity, found: &mut Found<'_>) {
    let (first, last) = (ground.roadmap.period.first_day(), ground.roadmap.period.last_day());
    for segment in &activity.segments {
        let (start, end) = (segment.start.when(), segment.end.when());
        let over = end.is_some_and(|end| end.last_day() < first);
        let later = start.is_some_and(|start| start.first_day() > last);
        if over || later {
            let Some(when) = (if over { end } else { start }) else { continue };
            found.say(&segment.id, [("when", when.into())]);
        }
    }
    for milestone in &activity.milestones {
        let outside = |when: &When| when.last_day() < first || when.first_day() > last;
        if let Some(when) = milestone.when.when().filter(outside) {
            found.say(&milestone.id, [("when", when.into())]);
        }
    }
}
