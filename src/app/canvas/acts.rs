//! What keys and menus do to the selection: edits through the queue, one undo step each.

use super::drag::day_at;
use super::gesture::Spot;
use super::words;
use crate::app::queue::{Queue, Request};
use crate::app::session::Session;
use crate::edit::dates::{Drag, Side};
use crate::edit::{Action, Edit, EditError, Place, Selection, Target, Verb, apply, verbs};
use crate::i18n::text;
use crate::model::{Certainty, Id, Roadmap, Status};

/// Gives the selected segments a phase; none is a phase that is not known.
pub(super) fn set_phase(session: &Session, queue: &mut Queue, phase: Option<&Id>) {
    act(session, queue, Verb::Phase, |roadmap, target| match target {
        Target::Segment { activity, id } => verbs::set_phase(roadmap, activity, id, phase),
        _ => Ok(Vec::new()),
    });
}

/// Says how certain the selected segments (one end, or both) and milestones are.
pub(super) fn set_certainty(
    session: &Session,
    queue: &mut Queue,
    side: Option<Side>,
    certainty: Certainty,
) {
    act(session, queue, Verb::Certainty, |roadmap, target| match target {
        Target::Segment { activity, id } => {
            verbs::set_certainty(roadmap, activity, id, side, certainty)
        }
        Target::Milestone { activity, id } if side.is_none() => {
            verbs::set_milestone_certainty(roadmap, activity, id, certainty)
        }
        _ => Ok(Vec::new()),
    });
}

/// Tentative if all that is selected is planned, else planned.
pub(super) fn switch_certainty(session: &Session, queue: &mut Queue) {
    let roadmap = session.document.roadmap();
    let planned = session.selection.iter().all(|target| is_planned(roadmap, target));
    let certainty = if planned { Certainty::Tentative } else { Certainty::Planned };
    set_certainty(session, queue, None, certainty);
}

fn is_planned(roadmap: &Roadmap, target: &Target) -> bool {
    let activity = target.activity().and_then(|id| roadmap.activity(id));
    activity.is_none_or(|activity| match target {
        Target::Segment { id, .. } => activity
            .segment(id)
            .is_none_or(|it| [it.certainty.start(), it.certainty.end()] == [Certainty::Planned; 2]),
        Target::Milestone { id, .. } => {
            activity.milestone(id).is_none_or(|it| it.certainty == Certainty::Planned)
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
