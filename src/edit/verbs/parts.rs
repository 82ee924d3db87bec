use std::collections::BTreeSet;

use crate::edit::Target;
use crate::model::{Id, MAX_DEPTH, Roadmap, Row};

/// The segments and milestones that are meant when these are selected: of an activity all it
/// has, of a heading all of the activities below it.
pub fn parts<'a>(
    roadmap: &Roadmap,
    targets: impl IntoIterator<Item = &'a Target>,
) -> BTreeSet<Target> {
    let mut found = BTreeSet::new();
    for target in targets {
        match target {
            Target::Segment { .. } | Target::Milestone { .. } => {
                found.insert(target.clone());
            }
            Target::Activity(id) => parts_of(roadmap, id, &mut found),
            Target::Heading(_) => {
                for id in activities_of(roadmap, [target]) {
                    parts_of(roadmap, &id, &mut found);
                }
            }
        }
    }
    found
}

fn parts_of(roadmap: &Roadmap, id: &Id, found: &mut BTreeSet<Target>) {
    let Some(activity) = roadmap.activity(id) else { return };
    found.extend(activity.segments.iter().map(|it| Target::segment(id, &it.id)));
    found.extend(activity.milestones.iter().map(|it| Target::milestone(id, &it.id)));
}

/// The activities that these are, are part of, or have below them.
pub fn activities_of<'a>(
    roadmap: &Roadmap,
    targets: impl IntoIterator<Item = &'a Target>,
) -> BTreeSet<Id> {
    let mut found = BTreeSet::new();
    for target in targets {
        if let Some(activity) = target.activity() {
            found.insert(activity.clone());
        } else if let Some(goal) = roadmap.goal(target.id()) {
            goal.sub_goals.iter().for_each(|it| below(roadmap, &it.outline, &mut found));
        } else if let Some(sub_goal) = roadmap.sub_goal(target.id()) {
            below(roadmap, &sub_goal.outline, &mut found);
        } else if let Some(theme) = roadmap.theme(target.id()) {
            below(roadmap, &theme.rows, &mut found);
        }
    }
    found
}

fn below(roadmap: &Roadmap, rows: &[Row], found: &mut BTreeSet<Id>) {
    for row in rows {
        match row {
            Row::Theme(theme) => below(roadmap, &theme.rows, found),
            Row::Activity(id) => with_children(roadmap, id, 0, found),
        }
    }
}

fn with_children(roadmap: &Roadmap, id: &Id, depth: usize, found: &mut BTreeSet<Id>) {
    let Some(activity) = roadmap.activity(id).filter(|_| depth <= MAX_DEPTH) else { return };
    found.insert(id.clone());
    activity.children.iter().for_each(|child| with_children(roadmap, child, depth + 1, found));
}
