//! Several references share author and year, so that a citation cannot tell which (REQ-119).

use crate::check::ground::Ground;
use crate::check::rule::{Found, Group, Look, Rule, Severity};
use crate::model::Reference;
use std::collections::BTreeMap;

pub(super) static RULE: Rule = Rule {
    name: "reference-ambiguous",
    title: "rule-reference-ambiguous",
    sentence: "finding-reference-ambiguous",
    why: "finding-reference-ambiguous-why",
    severity: Severity::Tip,
    group: Group::Sources,
    look: Look::Roadmap(look),
};

fn look(ground: &Ground<'_>, found: &mut Found<'_>) {
    let mut known: BTreeMap<(&str, &str), Vec<&Reference>> = BTreeMap::new();
    for reference in &ground.roadmap.references {
        let (author, year) = (reference.author.trim(), reference.year.trim());
        if !author.is_empty() && !year.is_empty() {
            known.entry((author, year)).or_default().push(reference);
        }
    }
    for ((author, year), alike) in known.into_iter().filter(|(_, alike)| alike.len() > 1) {
        for reference in alike {
            let args = [("author", author.to_owned().into()), ("year", year.to_owned().into())];
            found.say(&reference.id, args);
        }
    }
}
