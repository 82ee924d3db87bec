//! Activities that no figure of the whole can show.

use std::collections::BTreeSet;

use super::{Finding, Rule};
use crate::model::{Id, Roadmap, Row};

pub(super) fn check(roadmap: &Roadmap) -> Vec<Finding> {
    let mut placed = roadmap.candidates();
    placed.extend(roadmap.activities.values().flat_map(|activity| &activity.children));
    for sub_goal in roadmap.goals.iter().flat_map(|goal| &goal.sub_goals) {
        collect(&sub_goal.outline, &mut placed);
    }
    roadmap
        .activities
        .iter()
        .filter(|(id, _)| !placed.contains(id))
        .map(|(id, activity)| Finding::new(Rule::Unplaced, id, [("name", activity.name.clone())]))
        .collect()
}

fn collect<'a>(rows: &'a [Row], placed: &mut BTreeSet<&'a Id>) {
    for row in rows {
        match row {
            Row::Activity(id) => {
                placed.insert(id);
            }
            Row::Theme(theme) => collect(&theme.rows, placed),
        }
    }
}
