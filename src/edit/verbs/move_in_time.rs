use crate::edit::dates::{Drag, Side, drag_boundary, drag_edge, drag_point, drag_span, touch};
use crate::edit::{Edit, EditError, MilestoneField, SegmentField, Setting};
use crate::model::{Edge, Id, Roadmap, Segment, Status};

use super::{find_milestone, find_segment};

/// Moves a whole segment. A completed one moves only with Shift, and then keeps its
/// precision.
pub fn move_segment(
    roadmap: &Roadmap,
    activity: &Id,
    id: &Id,
    drag: &Drag,
) -> Result<Vec<Edit>, EditError> {
    let segment = find_segment(roadmap, activity, id)?;
    let drag = unlock(segment.status, id, drag)?;
    if segment.is_undated() {
        return Err(EditError::Undated(id.clone()));
    }
    let (start, end) = drag_span(segment.start, segment.end, &drag)
        .ok_or_else(|| EditError::OutsideCalendar(id.clone()))?;
    Ok(set_edges(activity, segment, start, end))
}

/// Moves one end of a segment, or dates it if it had no date.
pub fn resize_segment(
    roadmap: &Roadmap,
    activity: &Id,
    id: &Id,
    side: Side,
    drag: &Drag,
) -> Result<Vec<Edit>, EditError> {
    let segment = find_segment(roadmap, activity, id)?;
    let drag = unlock(segment.status, id, drag)?;
    let edge = drag_edge(segment.start, segment.end, side, &drag)
        .ok_or_else(|| EditError::OutsideCalendar(id.clone()))?;
    Ok(match side {
        Side::Start => set_edges(activity, segment, edge, segment.end),
        Side::End => set_edges(activity, segment, segment.start, edge),
    })
}

/// Moves the boundary between two segments of an activity that touch: the end of `left`
/// and the start of `right`.
pub fn move_boundary(
    roadmap: &Roadmap,
    activity: &Id,
    left: &Id,
    right: &Id,
    drag: &Drag,
) -> Result<Vec<Edit>, EditError> {
    let one = find_segment(roadmap, activity, left)?;
    let next = find_segment(roadmap, activity, right)?;
    let completed = [(one, left), (next, right)];
    let completed = completed.into_iter().find(|(segment, _)| segment.status == Status::Completed);
    let drag = completed.map_or(Ok(*drag), |(segment, id)| unlock(segment.status, id, drag))?;
    let dates = one.end.when().zip(next.start.when());
    let dates = dates.filter(|_| touch(one.end, next.start));
    let dates = dates.ok_or_else(|| EditError::Undated(left.clone()))?;
    let (end, start) = drag_boundary(one.start, dates, next.end, &drag)
        .ok_or_else(|| EditError::OutsideCalendar(left.clone()))?;
    let mut edits = set_edges(activity, one, one.start, Edge::At(end));
    edits.extend(set_edges(activity, next, Edge::At(start), next.end));
    Ok(edits)
}

/// The segment of the activity that touches this one at its start or end.
pub fn neighbour(roadmap: &Roadmap, activity: &Id, id: &Id, side: Side) -> Option<Id> {
    let segments = &roadmap.activity(activity)?.segments;
    let held = segments.iter().find(|it| it.id == *id)?;
    let touches = |other: &&Segment| match side {
        Side::Start => touch(other.end, held.start),
        Side::End => touch(held.end, other.start),
    };
    segments.iter().filter(|it| it.id != *id).find(touches).map(|it| it.id.clone())
}

/// Moves a milestone. A completed one moves only with Shift, and then keeps its precision.
pub fn move_milestone(
    roadmap: &Roadmap,
    activity: &Id,
    id: &Id,
    drag: &Drag,
) -> Result<Vec<Edit>, EditError> {
    let milestone = find_milestone(roadmap, activity, id)?;
    let drag = unlock(milestone.status, id, drag)?;
    let when = milestone.when.when().ok_or_else(|| EditError::Undated(id.clone()))?;
    let moved = drag_point(when, &drag).ok_or_else(|| EditError::OutsideCalendar(id.clone()))?;
    if moved == when {
        return Ok(Vec::new());
    }
    let field = MilestoneField::When(Edge::At(moved));
    Ok(vec![Setting::Milestone(activity.clone(), id.clone(), field).into()])
}

/// For what is completed, Shift means only that it may move.
fn unlock(status: Status, id: &Id, drag: &Drag) -> Result<Drag, EditError> {
    match (status, drag.shift) {
        (Status::Completed, false) => Err(EditError::Completed(id.clone())),
        (Status::Completed, true) => Ok(drag.with_shift(false)),
        _ => Ok(*drag),
    }
}

/// Only what differs.
fn set_edges(activity: &Id, segment: &Segment, start: Edge, end: Edge) -> Vec<Edit> {
    let start = (start != segment.start).then_some(SegmentField::Start(start));
    let end = (end != segment.end).then_some(SegmentField::End(end));
    let set = |field| Setting::Segment(activity.clone(), segment.id.clone(), field).into();
    start.into_iter().chain(end).map(set).collect()
}
