//! Two activities are called the same.

use crate::check::ground::Ground;
use crate::check::rule::{Found, Group, Look, Rule, Severity};
use crate::model::Id;
use std::collections::HashMap;
use std::collections::hash_map::Entry;

pub(super) static RULE: Rule = Rule {
    name: "duplicate-name",
    title: "rule-duplicate-name",
    sentence: "finding-duplicate-name",
    why: "finding-duplicate-name-why",
    severity: Severity::Tip,
    group: Group::Structure,
    look: Look::Roadmap(look),
};

fn look(ground: &Ground<'_>, found: &mut Found<'_>) {
    let mut known: HashMap<String, &Id> = HashMap::new();
    for (id, activity) in &ground.roadmap.activities {
        match known.entry(activity.name.trim().to_lowercase()) {
            Entry::Vacant(first) => _ = first.insert(id),
            Entry::Occupied(first) => found.say(
                id,
                [("name", activity.name.clone().into()), ("other", first.get().to_string().into())],
            ),
        }
    }
}
