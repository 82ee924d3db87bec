use std::collections::{BTreeSet, HashMap};

use crate::edit::Target;
use crate::edit::verbs::activities_of;
use crate::model::{Id, MAX_DEPTH, Roadmap, Row};

/// What is copied when these are selected: each that is not part of another, in the order of
/// the roadmap.
pub(super) fn tops<'a>(
    roadmap: &Roadmap,
    targets: impl IntoIterator<Item = &'a Target>,
) -> Vec<Target> {
    let targets: BTreeSet<&Target> = targets.into_iter().collect();
    let mut below: BTreeSet<Id> = BTreeSet::new();
    for target in &targets {
        match target {
            Target::Heading(id) => {
                below.extend(activities_of(roadmap, [*target]));
                headings_below(roadmap, id, &mut below);
            }
            Target::Activity(id) => children_of(roadmap, id, 0, &mut below),
            Target::Segment { .. } | Target::Milestone { .. } => {}
        }
    }
    let whole: BTreeSet<&Id> = targets
        .iter()
        .filter_map(|target| match target {
            Target::Activity(id) => Some(id),
            _ => None,
        })
        .collect();
    let is_top = |target: &&&Target| match target {
        Target::Heading(id) | Target::Activity(id) => !below.contains(id),
        Target::Segment { activity, .. } | Target::Milestone { activity, .. } => {
            !below.contains(activity) && !whole.contains(activity)
        }
    };
    let order = order(roadmap);
    let mut tops: Vec<Target> = targets.iter().filter(is_top).map(|it| (*it).clone()).collect();
    tops.sort_by_key(|target| {
        let row = target.activity().unwrap_or(target.id());
        let parts = roadmap.activity(row).and_then(|activity| {
            let segment = activity.segments.iter().position(|it| it.id == *target.id());
            let milestones = activity.milestones.iter().position(|it| it.id == *target.id());
            segment.or_else(|| milestones.map(|at| activity.segments.len() + at))
        });
        (order.get(row).copied().unwrap_or(usize::MAX), row.clone(), parts)
    });
    tops
}

fn headings_below(roadmap: &Roadmap, id: &Id, below: &mut BTreeSet<Id>) {
    if let Some(goal) = roadmap.goal(id) {
        for sub_goal in &goal.sub_goals {
            below.insert(sub_goal.id.clone());
            themes(&sub_goal.outline, below);
        }
    } else if let Some(sub_goal) = roadmap.sub_goal(id) {
        themes(&sub_goal.outline, below);
    } else if let Some(theme) = roadmap.theme(id) {
        themes(&theme.rows, below);
    }
}

fn themes(rows: &[Row], below: &mut BTreeSet<Id>) {
    for row in rows {
        if let Row::Theme(theme) = row {
            below.insert(theme.id.clone());
            themes(&theme.rows, below);
        }
    }
}

fn children_of(roadmap: &Roadmap, id: &Id, depth: usize, below: &mut BTreeSet<Id>) {
    let Some(activity) = roadmap.activity(id).filter(|_| depth <= MAX_DEPTH) else { return };
    for child in &activity.children {
        below.insert(child.clone());
        children_of(roadmap, child, depth + 1, below);
    }
}

/// Where headings and activities first stand.
fn order(roadmap: &Roadmap) -> HashMap<&Id, usize> {
    let mut order = HashMap::new();
    for goal in &roadmap.goals {
        stands(&goal.id, &mut order);
        for sub_goal in &goal.sub_goals {
            stands(&sub_goal.id, &mut order);
            walk(&sub_goal.outline, &mut order);
        }
        goal.candidates.iter().for_each(|candidate| stands(candidate, &mut order));
    }
    order
}

fn stands<'a>(id: &'a Id, order: &mut HashMap<&'a Id, usize>) {
    let next = order.len();
    order.entry(id).or_insert(next);
}

fn walk<'a>(rows: &'a [Row], order: &mut HashMap<&'a Id, usize>) {
    for row in rows {
        match row {
            Row::Theme(theme) => {
                stands(&theme.id, order);
                walk(&theme.rows, order);
            }
            Row::Activity(id) => stands(id, order),
        }
    }
}
