//! A link that leads nowhere (REQ-121).

use crate::check::ground::Ground;
use crate::check::rule::{Found, Group, Look, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    name: "link-without-address",
    title: "rule-link-without-address",
    sentence: "finding-link-without-address",
    why: "finding-link-without-address-why",
    severity: Severity::Tip,
    group: Group::Sources,
    look: Look::Roadmap(look),
};

fn look(ground: &Ground<'_>, found: &mut Found<'_>) {
    for link in ground.roadmap.links.iter().filter(|link| link.address.trim().is_empty()) {
        found.say(&link.id, [("text", link.text.clone().into())]);
    }
}
