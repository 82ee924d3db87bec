//! Activities that no figure of the whole can show: in no outline, no child, no candidate.

use crate::check::ground::Ground;
use crate::check::rule::{Found, Group, Look, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    name: "unplaced",
    title: "rule-unplaced",
    sentence: "finding-unplaced",
    why: "finding-unplaced-why",
    severity: Severity::Tip,
    group: Group::Structure,
    look: Look::Roadmap(look),
};

fn look(ground: &Ground<'_>, found: &mut Found<'_>) {
    for (id, activity) in &ground.roadmap.activities {
        if ground.index.parents(id).is_empty() {
            found.say(id, [("name", activity.name.clone().into())]);
        }
    }
}
