//! How far actors have come with activities.

use std::collections::BTreeMap;

use crate::edit::{ActivityField, Edit, EditError, Setting};
use crate::model::{ActorStatus, Id, Mention, Roadmap};

use super::find_activity;

/// What is now said of how far one actor has come with one activity: a state, or several with
/// the amount that each is of; nothing says that nobody has said anything.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stand {
    pub activity: Id,
    pub who: Mention,
    pub said: Vec<ActorStatus>,
}

/// Says so; what is said of others stays, in its order.
pub fn set_stands(roadmap: &Roadmap, stands: &[Stand]) -> Result<Vec<Edit>, EditError> {
    let mut by_activity: BTreeMap<&Id, Vec<&Stand>> = BTreeMap::new();
    for stand in stands {
        by_activity.entry(&stand.activity).or_default().push(stand);
    }
    let mut edits = Vec::new();
    for (id, stands) in by_activity {
        let before = &find_activity(roadmap, id)?.actor_status;
        let after = stands.into_iter().fold(before.clone(), with);
        if after != *before {
            edits.push(Setting::Activity(id.clone(), ActivityField::ActorStatus(after)).into());
        }
    }
    Ok(edits)
}

fn with(mut all: Vec<ActorStatus>, stand: &Stand) -> Vec<ActorStatus> {
    let at = all.iter().position(|it| it.who == stand.who).unwrap_or(all.len());
    all.retain(|it| it.who != stand.who);
    let own = stand.said.iter().map(|said| ActorStatus { who: stand.who.clone(), ..said.clone() });
    all.splice(at..at, own);
    all
}
