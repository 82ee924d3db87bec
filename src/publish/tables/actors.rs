use std::collections::HashMap;

use super::{Cell, Draft, source};
use crate::model::Id;

pub(super) fn fill(draft: &mut Draft<'_>) {
    draft.column("table-id", 12);
    draft.column("table-name", 44);
    draft.column("table-short-name", 16);
    draft.column("table-kind", 22);
    draft.column("table-members", 40);
    draft.column("table-former", 12);
    draft.column("table-activities", 12);
    draft.column("table-leads", 14);
    draft.column("table-aliases", 30);
    draft.internal_columns(&[("table-note", 36), ("table-source", 24)]);
    let ground = draft.ground;
    let mut takes_part: HashMap<&Id, usize> = HashMap::new();
    let mut leads: HashMap<&Id, usize> = HashMap::new();
    for activity in ground.roadmap.activities.values() {
        let mut counted: Vec<&Id> = Vec::new();
        for role in &activity.roles {
            let Some(who) = role.who.id() else { continue };
            if !counted.contains(&who) {
                counted.push(who);
                *takes_part.entry(who).or_default() += 1;
            }
            if role.leads() {
                *leads.entry(who).or_default() += 1;
            }
        }
    }
    for actor in &ground.roadmap.actors {
        let members: Vec<String> = actor.members.iter().map(|id| ground.name(id)).collect();
        let count = |of: &HashMap<&Id, usize>| of.get(&actor.id).copied().unwrap_or_default();
        let cells = vec![
            Cell::text(actor.id.as_str()),
            Cell::text(&actor.name),
            Cell::text(&actor.short),
            Cell::text(&actor.kind),
            Cell::text(members.join("; ")),
            Cell::text(if actor.former { ground.say("table-yes") } else { String::new() }),
            Cell::count(count(&takes_part)),
            Cell::count(count(&leads)),
            Cell::text(actor.aliases.join("; ")),
        ];
        draft.row(cells, || vec![Cell::text(&actor.note), source(&actor.provenance)]);
    }
}
