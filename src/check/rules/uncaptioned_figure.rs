//! A figure without a caption of its own (REQ-107).

use crate::check::ground::Ground;
use crate::check::rule::{Found, Group, Look, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    name: "uncaptioned-figure",
    title: "rule-uncaptioned-figure",
    sentence: "finding-uncaptioned-figure",
    why: "finding-uncaptioned-figure-why",
    severity: Severity::Warning,
    group: Group::Figures,
    look: Look::Roadmap(look),
};

fn look(ground: &Ground<'_>, found: &mut Found<'_>) {
    for view in ground.roadmap.views.iter().filter(|view| view.caption.trim().is_empty()) {
        found.say(&view.id, []);
    }
}
