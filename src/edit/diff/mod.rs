//! What to do to one roadmap to make it another.

mod activities;
mod goals;
mod order;

use crate::model::Roadmap;

pub(super) use order::misplaced;

use super::fields::Fields as _;
use super::{Edit, Setting, lists};

/// Edits that make `before` say exactly what `after` says:
/// `apply(before, &diff(before, after))` is `after`. What the two share is not looked into.
pub fn diff(before: &Roadmap, after: &Roadmap) -> Vec<Edit> {
    let fields = before.differences(after);
    let mut edits: Vec<Edit> =
        fields.into_iter().map(|field| Setting::Roadmap(field).into()).collect();
    lists::diff(before, after, &mut edits);
    let activities = activities::diff(before, after);
    let goals = goals::diff(before, after);
    // What goes is removed last, when all that stays has moved out of it.
    edits.extend(goals.removed_first);
    edits.extend(activities.made);
    edits.extend(goals.made);
    edits.extend(activities.removed);
    edits.extend(goals.removed_last);
    edits
}
