use crate::edit::dates::{Drag, whole_steps};
use crate::edit::{Edit, EditError, Target};
use crate::model::{Edge, Precision, Roadmap, Status};

use super::{Many, find_milestone, find_segment, move_milestone, move_segment, parts};

/// Moves all of these, and what they have, by exactly `count` of `unit`. A date that is too
/// coarse for that, what has no date, and what is completed (unless `completed` is to move
/// too) is left, and it is said why.
pub fn shift_by<'a>(
    roadmap: &Roadmap,
    targets: impl IntoIterator<Item = &'a Target>,
    amount: (i32, Precision),
    completed: bool,
) -> Many {
    Many::each(&parts(roadmap, targets), |target| shift_one(roadmap, target, amount, completed))
}

fn shift_one(
    roadmap: &Roadmap,
    target: &Target,
    amount: (i32, Precision),
    completed: bool,
) -> Result<Vec<Edit>, EditError> {
    let (edges, status) = match target {
        Target::Heading(_) | Target::Activity(_) => return Ok(Vec::new()),
        Target::Segment { activity, id } => {
            let segment = find_segment(roadmap, activity, id)?;
            ([segment.start, segment.end], segment.status)
        }
        Target::Milestone { activity, id } => {
            let milestone = find_milestone(roadmap, activity, id)?;
            ([milestone.when, Edge::Unknown], milestone.status)
        }
    };
    let dates = || edges.into_iter().filter_map(Edge::when);
    if dates().next().is_none() {
        return Err(EditError::Undated(target.id().clone()));
    }
    if status == Status::Completed && !completed {
        return Err(EditError::Completed(target.id().clone()));
    }
    let steps = whole_steps(dates(), amount);
    let (count, step) = steps.ok_or_else(|| EditError::TooCoarse(target.id().clone()))?;
    let drag = Drag::steps(count, step).with_shift(status == Status::Completed);
    match target {
        Target::Milestone { activity, id } => move_milestone(roadmap, activity, id, &drag),
        _ => move_segment(roadmap, target.activity().unwrap_or(target.id()), target.id(), &drag),
    }
}
