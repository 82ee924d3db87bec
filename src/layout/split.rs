//! One row per actor of an activity.

use super::lane::Group;
use super::rows::{ActivityRow, RowKind};
use crate::model::{Activity, Mention};

/// Whose parts an activity has, in the order of its segments; none if it is one actor's alone.
pub(super) fn parts(activity: &Activity) -> Vec<&Mention> {
    let mut parts: Vec<&Mention> = Vec::new();
    let segments = activity.segments.iter().flat_map(|it| &it.who);
    for who in segments.chain(activity.milestones.iter().flat_map(|it| &it.who)) {
        if !parts.contains(&who) {
            parts.push(who);
        }
    }
    if parts.len() > 1 { parts } else { Vec::new() }
}

/// Below every activity of several actors a row for each; its own row keeps what is nobody's.
pub(super) fn split(rows: Vec<RowKind>) -> Vec<RowKind> {
    let mut out = Vec::with_capacity(rows.len() * 2);
    for row in rows {
        let RowKind::Activity(row) = row else {
            out.push(row);
            continue;
        };
        let shown = |part: &Group| {
            let lane = super::lane::Lane(vec![part.clone()]);
            row.activity
                .segments
                .iter()
                .any(|it| lane.holds(&row.activity, it) && row.lane.holds(&row.activity, it))
                || row.lane.is_whole()
        };
        let parts = parts(&row.activity).into_iter().map(|who| Group::Part(Some(who.clone())));
        let parts: Vec<Group> = parts.filter(shown).collect();
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
