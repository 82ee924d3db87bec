//! The same actors go on two or more links down the chain.

use super::steps::successive;
use crate::check::ground::Ground;
use crate::check::rule::{Found, Group, Look, Rule, Severity};
use crate::model::{Activity, Id};

pub(super) static RULE: Rule = Rule {
    name: "phase-skipped",
    title: "rule-phase-skipped",
    sentence: "finding-phase-skipped",
    why: "finding-phase-skipped-why",
    severity: Severity::Tip,
    group: Group::Phases,
    look: Look::Activity(look),
};

fn look(ground: &Ground<'_>, _: &Id, activity: &Activity, found: &mut Found<'_>) {
    for (before, after) in successive(ground, activity) {
        if after.step > before.step + 1 {
            let skipped = &ground.roadmap.value_chain[before.step + 1];
            found.say(&after.segment.id, [("phase", skipped.name.clone().into())]);
        }
    }
}
