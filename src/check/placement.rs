//! Activities that no figure of the whole can show.

use std::collections::BTreeSet;

use super::{Finding, Rule};
use crate::model::{Roadmap, visit_placements};

pub(super) fn check(roadmap: &Roadmap) -> Vec<Finding> {
    let mut placed = BTreeSet::new();
    visit_placements(roadmap, &mut |activity, _under| {
        placed.insert(activity);
    });
    roadmap
        .activities
        .iter()
        .filter(|(id, _)| !placed.contains(id))
        .map(|(id, activity)| Finding::new(Rule::Unplaced, id, [("name", activity.name.clone())]))
        .collect()
}
