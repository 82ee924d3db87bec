//! A plan that lies before the as-of date, and nobody has said what came of it (REQ-070).

use crate::check::Fix;
use crate::check::ground::Ground;
use crate::check::rule::{Found, Group, Look, Rule, Severity};
use crate::edit::{MilestoneField, SegmentField, Setting};
use crate::model::{Activity, Id, Status};

pub(super) static RULE: Rule = Rule {
    name: "stale-plan",
    title: "rule-stale-plan",
    sentence: "finding-stale-plan",
    why: "finding-stale-plan-why",
    severity: Severity::Warning,
    group: Group::Dates,
    look: Look::Activity(look),
};

fn look(ground: &Ground<'_>, id: &Id, activity: &Activity, found: &mut Found<'_>) {
    let as_of = ground.roadmap.as_of;
    for segment in &activity.segments {
        let Some(end) = segment.end.when().filter(|end| end.last_day() < as_of) else { continue };
        if is_plan(segment.status) {
            let done = SegmentField::Status(Status::Completed);
            let fix = Setting::Segment(id.clone(), segment.id.clone(), done);
            found.say_with_fix(&segment.id, [("when", end.into())], completed(fix));
        }
    }
    for milestone in &activity.milestones {
        let Some(when) = milestone.when.when().filter(|when| when.last_day() < as_of) else {
            continue;
        };
        if is_plan(milestone.status) {
            let done = MilestoneField::Status(Status::Completed);
            let fix = Setting::Milestone(id.clone(), milestone.id.clone(), done);
            found.say_with_fix(&milestone.id, [("when", when.into())], completed(fix));
        }
    }
}

fn is_plan(status: Status) -> bool {
    matches!(status, Status::Planned)
}

fn completed(setting: Setting) -> Fix {
    Fix { key: "fix-completed", edits: vec![setting.into()] }
}
