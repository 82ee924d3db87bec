//! Things that hang on each other in a circle (REQ-098: allowed, and worth knowing).

use crate::check::ground::Ground;
use crate::check::rule::{Found, Group, Look, Rule, Severity};
use crate::model::{Id, Mention};
use std::collections::{BTreeMap, BTreeSet};

pub(super) static RULE: Rule = Rule {
    name: "circle",
    title: "rule-circle",
    sentence: "finding-circle",
    why: "finding-circle-why",
    severity: Severity::Tip,
    group: Group::Structure,
    look: Look::Roadmap(look),
};

fn look(ground: &Ground<'_>, found: &mut Found<'_>) {
    let mut needs: BTreeMap<&Id, Vec<&Id>> = BTreeMap::new();
    for dependency in &ground.roadmap.dependencies {
        for about in dependency.about.iter().filter_map(Mention::id) {
            let on = dependency.on.mentions().iter().filter_map(Mention::id);
            needs.entry(about).or_default().extend(on);
        }
    }
    for dependency in &ground.roadmap.dependencies {
        let about = dependency.about.iter().filter_map(Mention::id);
        let closes = about.into_iter().any(|about| {
            let on = dependency.on.mentions().iter().filter_map(Mention::id);
            on.into_iter().any(|on| leads_to(&needs, on, about))
        });
        if closes {
            found.say(&dependency.id, []);
        }
    }
}

/// Whether one comes from `from` to `to` by following what things hang on.
fn leads_to<'a>(needs: &BTreeMap<&'a Id, Vec<&'a Id>>, from: &'a Id, to: &Id) -> bool {
    let (mut seen, mut open) = (BTreeSet::from([from]), vec![from]);
    while let Some(here) = open.pop() {
        if here == to {
            return true;
        }
        for next in needs.get(here).into_iter().flatten() {
            if seen.insert(next) {
                open.push(next);
            }
        }
    }
    false
}
