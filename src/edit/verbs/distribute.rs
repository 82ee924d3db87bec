use chrono::{Datelike as _, NaiveDate};

use crate::edit::dates::{Drag, common_step, shift, step_of, steps_between, touch};
use crate::edit::{Edit, EditError, SegmentField, Setting, Target};
use crate::model::{Edge, Id, Precision, Roadmap, Segment, Status, When};

use super::{Many, find_segment, move_segment};

/// Puts these segments one after the other in the order they start in: each begins where the
/// one before it ends, and stays as long as it is. The first stays where it is; so does what
/// is completed.
///
/// A start is never made more precise: it becomes the unit that holds the day after the end
/// before it.
pub fn distribute<'a>(roadmap: &Roadmap, targets: impl IntoIterator<Item = &'a Target>) -> Many {
    let mut many = Many::default();
    let mut segments: Vec<(&Id, &Segment, When)> = Vec::new();
    for target in targets {
        let Target::Segment { activity, id } = target else { continue };
        match find_segment(roadmap, activity, id) {
            Ok(segment) => match segment.start.when() {
                Some(start) => segments.push((activity, segment, start)),
                None => many.left.push(EditError::Undated(id.clone())),
            },
            Err(error) => many.left.push(error),
        }
    }
    segments.sort_by_key(|(_, segment, start)| {
        (start.last_day(), segment.end.when().map(When::last_day), &segment.id)
    });
    let mut before: Option<(Edge, &Id)> = None;
    for (activity, segment, start) in segments {
        let made = match before {
            None => Ok(Vec::new()),
            Some((Edge::At(end), _)) => follow(roadmap, activity, segment, (start, end)),
            Some((Edge::Open | Edge::Unknown | Edge::Past, id)) => {
                Err(EditError::Undated(id.clone()))
            }
        };
        let end = made.as_ref().ok().and_then(|edits| new_end(edits));
        before = Some((end.unwrap_or(segment.end), &segment.id));
        many.take(made);
    }
    many
}

/// The edits that let a segment begin after `end`.
fn follow(
    roadmap: &Roadmap,
    activity: &Id,
    segment: &Segment,
    (start, end): (When, When),
) -> Result<Vec<Edit>, EditError> {
    if touch(Edge::At(end), segment.start) {
        return Ok(Vec::new());
    }
    let outside = || EditError::OutsideCalendar(segment.id.clone());
    let step =
        segment.end.when().map_or(step_of(start), |it| common_step(step_of(start), step_of(it)));
    let begins = end.last_day().succ_opt().ok_or_else(outside)?;
    let count = steps_to(start, step, begins).ok_or_else(outside)?;
    if count != 0 && segment.status == Status::Completed {
        return Err(EditError::Completed(segment.id.clone()));
    }
    move_segment(roadmap, activity, &segment.id, &Drag::steps(count, step))
}

/// How many steps a date goes until it holds this day, or is the first after it.
fn steps_to(start: When, step: Precision, day: NaiveDate) -> Option<i32> {
    let number = |day: NaiveDate| f64::from(day.num_days_from_ce());
    let near = steps_between(number(start.first_day()), number(day), step);
    let holds =
        |count: &i32| shift(start, step, *count).is_some_and(|moved| moved.from.last_day() >= day);
    (near - 2..=near + 2).find(holds)
}

fn new_end(edits: &[Edit]) -> Option<Edge> {
    edits.iter().find_map(|edit| match edit {
        Edit::Set(Setting::Segment(_, _, SegmentField::End(end))) => Some(*end),
        _ => None,
    })
}
