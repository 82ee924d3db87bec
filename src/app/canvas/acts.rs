//! What keys and menus do to the selection: edits through the queue, one undo step each.

use super::drag::day_at;
use super::gesture::Spot;
use super::{regroup, words};
use crate::app::command::Command;
use crate::app::queue::{Queue, Request};
use crate::app::session::Session;
use crate::edit::dates::{Drag, Side};
use crate::edit::{Action, Edit, EditError, Place, Selection, Target, Verb, apply, verbs};
use crate::i18n::text;
use crate::layout::{RowKind, Rows};
use crate::model::{Certainty, Id, Roadmap, Status};

/// Gives the selected segments a phase; none is a phase that is not known.
pub(super) fn set_phase(session: &Session, queue: &mut Queue, phase: Option<&Id>) {
    act(session, queue, Verb::Phase, |roadmap, target| match target {
        Target::Segment { activity, id } => verbs::set_phase(roadmap, activity, id, phase),
        _ => Ok(Vec::new()),
    });
}

/// Planned if all that is selected is tentative, else tentative.
pub(super) fn switch_certainty(session: &Session, queue: &mut Queue) {
    let roadmap = session.document.roadmap();
    let parts = verbs::parts(roadmap, session.selection.iter());
    let tentative = parts.iter().all(|target| is_tentative(roadmap, target));
    let certainty = if tentative { Certainty::Planned } else { Certainty::Tentative };
    queue.command(Command::Certainty(None, certainty));
}

fn is_tentative(roadmap: &Roadmap, target: &Target) -> bool {
    let activity = target.activity().and_then(|id| roadmap.activity(id));
    activity.is_none_or(|activity| match target {
        Target::Segment { id, .. } => activity.segment(id).is_none_or(|it| {
            [it.certainty.start(), it.certainty.end()] == [Certainty::Tentative; 2]
        }),
        Target::Milestone { id, .. } => {
            activity.milestone(id).is_none_or(|it| it.certainty == Certainty::Tentative)
        }
        Target::Activity(_) | Target::Heading(_) => true,
    })
}

pub(super) fn set_status(session: &Session, queue: &mut Queue, status: Status) {
    act(session, queue, Verb::Status, |roadmap, target| match target {
        Target::Heading(_) => Ok(Vec::new()),
        _ => verbs::set_status(roadmap, target, status),
    });
}

/// Does what a command asks of what is selected.
pub(in crate::app) fn command(command: Command, session: &Session, queue: &mut Queue) {
    match command {
        Command::Tentative => switch_certainty(session, queue),
        Command::Phase(0) => set_phase(session, queue, None),
        Command::Phase(number) => {
            let chain = &session.document.roadmap().value_chain;
            if let Some(phase) = chain.get(usize::from(number) - 1) {
                set_phase(session, queue, Some(&phase.id));
            }
        }
        Command::MoveBy(steps) => nudge(session, queue, steps.into()),
        Command::StartBy(steps) => stretch(session, queue, Side::Start, steps.into()),
        Command::EndBy(steps) => stretch(session, queue, Side::End, steps.into()),
        Command::NewSegment => new_item(session, queue, true),
        Command::NewMilestone => new_item(session, queue, false),
        _ => {}
    }
}

/// Moves one end of the selected segments by so many steps of the toolbar.
fn stretch(session: &Session, queue: &mut Queue, side: Side, steps: i32) {
    let drag = Drag::steps(steps, session.view.snap);
    act(session, queue, Verb::Resize, |roadmap, target| match target {
        Target::Segment { activity, id } => {
            verbs::resize_segment(roadmap, activity, id, side, &drag)
        }
        _ => Ok(Vec::new()),
    });
}

/// A new segment or milestone where the activity's last one ends, or at the as-of date.
fn new_item(session: &Session, queue: &mut Queue, segment: bool) {
    let roadmap = session.document.committed();
    let activity = session.selection.iter().find_map(Target::activity);
    let Some((id, activity)) = activity.and_then(|id| Some((id, roadmap.activity(id)?))) else {
        return;
    };
    let ends = activity.segments.iter().filter_map(|it| it.end.when().or(it.start.when()));
    let day = ends.map(|end| end.last_day()).max().and_then(|day| day.succ_opt());
    let (day, snap) = (day.unwrap_or(roadmap.as_of), session.view.snap);
    let kind = roadmap.milestone_kinds.first().map(|kind| kind.id.clone());
    let added = match (segment, kind) {
        (true, _) => verbs::add_segment(roadmap, id, day, snap, None)
            .map(|(new, edits)| (Target::segment(id, &new), edits)),
        (false, Some(kind)) => verbs::add_milestone(roadmap, id, day, snap, &kind)
            .map(|(new, edits)| (Target::milestone(id, &new), edits)),
        (false, None) => return,
    };
    match added {
        Ok((target, edits)) => {
            let action = Action::new(Verb::Add, words::name_of(roadmap, &target));
            queue.push(Request::Edit(action, edits));
            queue.push(Request::Select(Selection::only(target)));
        }
        Err(error) => notice(&error, session, queue),
    }
}

/// To the row or lane above (-1) or below (1): the phase of the neighbouring lane, the group of
/// the neighbouring group, or the activity of the neighbouring row.
pub(super) fn carry(session: &Session, queue: &mut Queue, rows: &Rows, way: i8) {
    let Some(first) = session.selection.iter().next() else { return };
    let Some(here) = rows.position(first.activity().unwrap_or(first.id())) else { return };
    let lane_of = |row: usize| match rows.get(row).map(|entry| &entry.kind) {
        Some(RowKind::Activity(it)) => Some(it.lane.clone()),
        Some(RowKind::Heading(it)) if !it.lane.0.is_empty() => Some(it.lane.clone()),
        _ => None,
    };
    let Some(from) = rows
        .positions(first.activity().unwrap_or(first.id()))
        .find(|row| holds(rows, *row, first))
        .or(Some(here))
    else {
        return;
    };
    let old = lane_of(from).unwrap_or_default();
    let mut to = from;
    let next = loop {
        let Some(next) = to.checked_add_signed(way.into()) else { return };
        if next >= rows.len() {
            return;
        }
        to = next;
        match lane_of(next).filter(|lane| lane.0.len() == old.0.len()) {
            Some(lane) if !old.0.is_empty() && lane != old => break Ok(lane),
            Some(_) if old.0.is_empty() => {
                if let Some(RowKind::Activity(row)) = rows.get(next).map(|entry| &entry.kind) {
                    break Err(row.id.clone());
                }
            }
            _ => {}
        }
    };
    act(session, queue, Verb::Place, |roadmap, target| match &next {
        Ok(lane) => {
            let mut edits = Vec::new();
            for groups in regroup::differences(&old, lane) {
                edits.extend(regroup::regroup(roadmap, target, groups, false)?);
            }
            Ok(edits)
        }
        Err(activity) => match target {
            Target::Segment { .. } | Target::Milestone { .. } => {
                verbs::move_to_activity(roadmap, target, activity)
            }
            _ => Ok(Vec::new()),
        },
    });
}

/// Whether a row shows this very item.
fn holds(rows: &Rows, row: usize, target: &Target) -> bool {
    match (rows.get(row).map(|entry| &entry.kind), target) {
        (Some(RowKind::Activity(it)), Target::Segment { id, .. }) => {
            it.activity.segment(id).is_some_and(|segment| it.lane.holds(&it.activity, segment))
        }
        (Some(RowKind::Activity(it)), _) => it.lane.is_whole(),
        _ => false,
    }
}

/// Moves what is selected by so many steps of the toolbar.
pub(super) fn nudge(session: &Session, queue: &mut Queue, steps: i32) {
    let drag = Drag::steps(steps, session.view.snap);
    act(session, queue, Verb::Move, |roadmap, target| match target {
        Target::Segment { activity, id } => verbs::move_segment(roadmap, activity, id, &drag),
        Target::Milestone { activity, id } => verbs::move_milestone(roadmap, activity, id, &drag),
        Target::Activity(_) | Target::Heading(_) => Ok(Vec::new()),
    });
}

/// Takes the dates of what is selected away.
pub(super) fn undate(session: &Session, queue: &mut Queue) {
    act(session, queue, Verb::Undate, |roadmap, target| match target {
        Target::Activity(_) | Target::Heading(_) => Ok(Vec::new()),
        _ => verbs::undate(roadmap, target),
    });
}

/// A new segment in the unit under the pointer; in a lane it has the lane's phase.
pub(super) fn create_segment(at: &Spot, session: &Session, queue: &mut Queue) {
    let Some(row) = at.row.as_ref().filter(|row| row.is_activity) else { return };
    let roadmap = session.document.committed();
    let phase = row.lane.phase().flatten().cloned();
    let (day, snap) = (day_at(at.day), session.view.snap);
    match verbs::add_segment(roadmap, &row.id, day, snap, phase.as_ref()) {
        Ok((id, edits)) => {
            let target = Target::Segment { activity: row.id.clone(), id };
            let name = words::name_of(roadmap, &target);
            queue.push(Request::Edit(Action::new(Verb::Add, name), edits));
            queue.push(Request::Select(Selection::only(target)));
        }
        Err(error) => notice(&error, session, queue),
    }
}

/// A new activity, first under a sub-goal or theme. What it is called is for the caller to ask.
pub(super) fn create_activity(
    heading: &Id,
    session: &Session,
    queue: &mut Queue,
) -> Option<Target> {
    let name = text(session.look.lang, "canvas-new-activity");
    match verbs::add_activity(session.document.committed(), Place::first(heading), &name) {
        Ok((id, edits)) => {
            queue.push(Request::Edit(Action::new(Verb::Add, name), edits));
            queue.push(Request::Jump(id.clone()));
            Some(Target::Activity(id))
        }
        Err(error) => {
            notice(&error, session, queue);
            None
        }
    }
}

/// Says in the corner why something cannot be done.
pub(super) fn notice(error: &EditError, session: &Session, queue: &mut Queue) {
    queue.push(Request::Notice(words::refusal(error, session.look.lang)));
}

/// Does the same to all that is selected, as one step; what cannot be done to one is said.
fn act(
    session: &Session,
    queue: &mut Queue,
    verb: Verb,
    edits_of: impl Fn(&Roadmap, &Target) -> Result<Vec<Edit>, EditError>,
) {
    let before = session.document.committed();
    let mut roadmap = before.clone();
    let mut edits = Vec::new();
    for target in session.selection.iter() {
        let made = edits_of(&roadmap, target).and_then(|made| {
            roadmap = apply(&roadmap, &made)?;
            Ok(made)
        });
        match made {
            Ok(made) => edits.extend(made),
            Err(error) => notice(&error, session, queue),
        }
    }
    if let (Some(first), false) = (session.selection.iter().next(), edits.is_empty()) {
        queue.push(Request::Edit(Action::new(verb, words::name_of(before, first)), edits));
    }
}
