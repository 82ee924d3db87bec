//! Where in the outline an activity stands, and where a drop would put it.

use super::gesture::RowAt;
use crate::edit::Place;
use crate::model::{Id, Roadmap, Row};

/// Where in the outline a row stands: under what, and after what.
fn find(roadmap: &Roadmap, row: &RowAt) -> Option<Place> {
    let sub_goal = roadmap.sub_goal(row.place.as_ref()?)?;
    find_in(roadmap, &sub_goal.id, &sub_goal.outline, &row.id, 0)
}

fn find_in(
    roadmap: &Roadmap,
    under: &Id,
    rows: &[Row],
    wanted: &Id,
    depth: usize,
) -> Option<Place> {
    let ids = rows.iter().map(|row| match row {
        Row::Theme(theme) => &theme.id,
        Row::Activity(id) => id,
    });
    if let Some(place) = place_among(under, ids, wanted) {
        return Some(place);
    }
    rows.iter().find_map(|row| match row {
        Row::Theme(theme) => find_in(roadmap, &theme.id, &theme.rows, wanted, depth + 1),
        Row::Activity(id) => find_child(roadmap, id, wanted, depth + 1),
    })
}

fn find_child(roadmap: &Roadmap, parent: &Id, wanted: &Id, depth: usize) -> Option<Place> {
    if depth > crate::model::MAX_DEPTH {
        return None;
    }
    let children = &roadmap.activity(parent)?.children;
    place_among(parent, children.iter(), wanted)
        .or_else(|| children.iter().find_map(|child| find_child(roadmap, child, wanted, depth + 1)))
}

fn place_among<'a>(under: &Id, ids: impl Iterator<Item = &'a Id>, wanted: &Id) -> Option<Place> {
    let mut before: Option<&Id> = None;
    for id in ids {
        if id == wanted {
            return Some(Place { under: Some(under.clone()), after: before.cloned() });
        }
        before = Some(id);
    }
    None
}

/// What the activity of a row stands under: a sub-goal, a theme or another activity.
pub(super) fn stands_under(roadmap: &Roadmap, row: &RowAt) -> Option<Id> {
    find(roadmap, row)?.under
}

/// Whether the activity of a row stands at that place already.
pub(super) fn is_there(roadmap: &Roadmap, row: &RowAt, place: &Place) -> bool {
    find(roadmap, row).is_some_and(|here| here == *place)
}

/// Where `activity` comes to stand when it is dropped on a row: first under a sub-goal or
/// theme, before an activity on its upper half, after it on its lower half.
pub(super) fn place_at(roadmap: &Roadmap, row: &RowAt, activity: &Id) -> Option<Place> {
    if !row.is_activity {
        let is_home = roadmap.sub_goal(&row.id).is_some() || roadmap.theme(&row.id).is_some();
        return is_home.then(|| Place::first(&row.id));
    }
    if row.id == *activity {
        return None;
    }
    let place = find(roadmap, row)?;
    if row.lower {
        return Some(Place { after: Some(row.id.clone()), ..place });
    }
    if place.after.as_ref() == Some(activity) {
        // It stands right before this row already.
        return None;
    }
    Some(place)
}
