//! An activity that no saved figure shows.

use crate::check::ground::Ground;
use crate::check::rule::{Found, Group, Look, Rule, Severity};
use crate::model::{Entry, FigureKind, Id, Scope, View};
use std::collections::BTreeSet;
use std::sync::Arc;

pub(super) static RULE: Rule = Rule {
    name: "in-no-figure",
    title: "rule-in-no-figure",
    sentence: "finding-in-no-figure",
    why: "finding-in-no-figure-why",
    severity: Severity::Tip,
    group: Group::Figures,
    look: Look::Roadmap(look),
};

fn look(ground: &Ground<'_>, found: &mut Found<'_>) {
    let drawn = |view: &&Arc<View>| view.kind == FigureKind::Roadmap;
    let views: Vec<&View> = ground.roadmap.views.iter().filter(drawn).map(Arc::as_ref).collect();
    if views.is_empty() || views.iter().any(|view| view.scope == Scope::All) {
        return;
    }
    let mut tops: BTreeSet<&Id> = BTreeSet::new();
    let mut listed: BTreeSet<&Id> = BTreeSet::new();
    for view in views {
        match &view.scope {
            Scope::All => {}
            Scope::Priorities => {
                tops.extend(ground.roadmap.priorities.iter().flat_map(|it| &it.about));
            }
            Scope::Of(ids) => tops.extend(ids),
            Scope::List(entries) => listed.extend(entries.iter().filter_map(|entry| match entry {
                Entry::Item(id) => Some(id),
                Entry::Heading(_) => None,
            })),
        }
    }
    let candidates: BTreeSet<&Id> =
        ground.roadmap.goals.iter().flat_map(|goal| &goal.candidates).collect();
    for (id, activity) in &ground.roadmap.activities {
        let below = |tops: &BTreeSet<&Id>| {
            ground.index.paths(id).iter().flatten().any(|above| tops.contains(above))
        };
        let shown = listed.contains(id) || tops.contains(id) || below(&tops);
        if !shown && !activity.hidden && !candidates.contains(id) {
            found.say(id, [("name", activity.name.clone().into())]);
        }
    }
}
