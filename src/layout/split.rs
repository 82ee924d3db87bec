//! One row per actor of an activity.

use super::lane::{Group, Lane};
use super::rows::{ActivityRow, RowKind};
use crate::model::{Activity, Mention};

/// Whose parts an activity has, in the order of its segments; none if it is one actor's alone.
fn parts(activity: &Activity) -> Vec<&Mention> {
    let mut parts: Vec<&Mention> = Vec::new();
    let segments = activity.segments.iter().flat_map(|it| &it.who);
    for who in segments.chain(activity.milestones.iter().flat_map(|it| &it.who)) {
        if !parts.contains(&who) {
            parts.push(who);
        }
    }
    if parts.len() > 1 { parts } else { Vec::new() }
}

/// The parts that have a row of their own in this lane: what nobody sees there has none.
fn parts_in<'a>(lane: &Lane, activity: &'a Activity) -> impl Iterator<Item = &'a Mention> {
    parts(activity).into_iter().filter(move |who| {
        let part = Lane(vec![Group::Part(Some((*who).clone()))]);
        let in_both = |it| part.holds(activity, it) && lane.holds(activity, it);
        lane.is_whole() || activity.segments.iter().any(in_both)
    })
}

/// Whether an activity that stands in this lane, or one of its parts that does, has the same
/// rows there after a change.
pub(super) fn stands_alike(lane: &Lane, old: &Activity, new: &Activity) -> bool {
    let around = lane.0.iter().filter(|it| !matches!(it, Group::Part(_))).cloned().collect();
    let around = Lane(around);
    parts_in(&around, old).eq(parts_in(&around, new))
}

/// Below every activity of several actors a row for each; its own row keeps what is nobody's.
pub(super) fn split(rows: Vec<RowKind>) -> Vec<RowKind> {
    let mut out = Vec::with_capacity(rows.len() * 2);
    for row in rows {
        let RowKind::Activity(row) = row else {
            out.push(row);
            continue;
        };
        let parts: Vec<Group> =
            parts_in(&row.lane, &row.activity).map(|who| Group::Part(Some(who.clone()))).collect();
        if parts.is_empty() {
            out.push(RowKind::Activity(row));
            continue;
        }
        out.push(part_of(&row, Group::Part(None), 0));
        out.extend(parts.into_iter().map(|part| part_of(&row, part, 1)));
    }
    out
}

fn part_of(row: &ActivityRow, part: Group, deeper: u8) -> RowKind {
    let mut part_row = row.clone();
    part_row.lane.0.push(part);
    part_row.depth += deeper;
    part_row.level += deeper;
    RowKind::Activity(part_row)
}
