//! Activities down, actors across: how far each has come.

use std::collections::HashMap;

use super::{Cell, Draft};
use crate::model::{ActorStatus, Mention};

pub(super) fn fill(draft: &mut Draft<'_>) {
    draft.column("table-id", 10);
    draft.column("table-activity", 44);
    let ground = draft.ground;
    let said = |activity: &crate::model::Activity| !activity.actor_status.is_empty();
    let activities: Vec<_> = ground.roadmap.activities.iter().filter(|(_, it)| said(it)).collect();
    // Actors in the order of their list, then those who are named in words, as they come.
    let mut across: Vec<&Mention> = Vec::new();
    let mut places: HashMap<&Mention, usize> = HashMap::new();
    for status in activities.iter().flat_map(|(_, it)| &it.actor_status) {
        places.entry(&status.who).or_insert_with(|| {
            across.push(&status.who);
            across.len() - 1
        });
    }
    let order: HashMap<&crate::model::Id, usize> =
        ground.roadmap.actors.iter().zip(0..).map(|(actor, at)| (&actor.id, at)).collect();
    across.sort_by_key(|who| who.id().and_then(|id| order.get(id)).copied().unwrap_or(usize::MAX));
    // A spreadsheet has room for no more; the rest stands in the list of the activity itself.
    across.truncate(MOST_ACTORS);
    places = across.iter().zip(0..).map(|(who, at)| (*who, at)).collect();
    for who in &across {
        draft.titled(ground.mention(who), 16);
    }
    for (id, activity) in activities {
        let mut cells = vec![Cell::text(id.as_str()), Cell::text(&activity.name)];
        cells.resize(across.len() + 2, Cell::Empty);
        for status in &activity.actor_status {
            let Some(at) = places.get(&status.who) else { continue };
            if let Some(cell) = cells.get_mut(at + 2) {
                *cell = standing(draft, status);
            }
        }
        draft.rows.push(cells);
    }
}

/// Columns of actors beside each other.
const MOST_ACTORS: usize = 400;

/// "Innføring (86,5 %)".
fn standing(draft: &Draft<'_>, status: &ActorStatus) -> Cell {
    let ground = draft.ground;
    let state = match &status.state {
        Some(state) => ground.mention(state),
        None => ground.say("table-not-known"),
    };
    let words = match status.amount.as_str() {
        "" => state,
        amount => format!("{state} ({amount})"),
    };
    let step = match &status.state {
        Some(Mention::Id(phase)) => ground.step(phase),
        Some(Mention::Words(words)) => {
            let finer = ground.roadmap.actor_states.iter().find(|it| it.name == *words);
            finer.and_then(|it| it.phase.as_ref()).and_then(|phase| ground.step(phase))
        }
        None => None,
    };
    step.map_or_else(|| Cell::text(&words), |step| Cell::Phase(step, words.clone()))
}
