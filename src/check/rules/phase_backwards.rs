//! The same actors go back up the chain (REQ-042: allowed, and worth a look).

use super::steps::successive;
use crate::check::ground::Ground;
use crate::check::rule::{Found, Group, Look, Rule, Severity};
use crate::model::{Activity, Id};

pub(super) static RULE: Rule = Rule {
    name: "phase-backwards",
    title: "rule-phase-backwards",
    sentence: "finding-phase-backwards",
    why: "finding-phase-backwards-why",
    severity: Severity::Tip,
    group: Group::Phases,
    look: Look::Activity(look),
};

fn look(ground: &Ground<'_>, _: &Id, activity: &Activity, found: &mut Found<'_>) {
    for (before, after) in successive(ground, activity) {
        if after.step < before.step {
            let phase = |step: usize| ground.roadmap.value_chain[step].name.clone();
            found.say(
                &after.segment.id,
                [("phase", phase(after.step).into()), ("before", phase(before.step).into())],
            );
        }
    }
}
