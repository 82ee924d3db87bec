//! Where something comes to stand when it is pasted onto what is selected.

use crate::edit::outline::{goal_of, heading_of, way_to};
use crate::edit::{EditError, Place, Target};
use crate::model::{Id, Index, Kind, Roadmap, Row};

/// The activities that segments and milestones are pasted into: all that are selected or
/// have something selected.
pub(super) fn receivers(at: &[Target]) -> Vec<Id> {
    let mut receivers: Vec<Id> = Vec::new();
    for id in at.iter().filter_map(Target::activity) {
        if !receivers.contains(id) {
            receivers.push(id.clone());
        }
    }
    receivers
}

/// Right after the selected segment of this activity, or after its last.
pub(super) fn segment_place(roadmap: &Roadmap, activity: &Id, at: &[Target]) -> Place {
    let segments = roadmap.activity(activity).map(|it| it.segments.as_slice()).unwrap_or_default();
    let selected = segments.iter().rev().find(|it| at.contains(&Target::segment(activity, &it.id)));
    let after = selected.or(segments.last()).map(|it| it.id.clone());
    Place { under: Some(activity.clone()), after }
}

pub(super) fn milestone_place(roadmap: &Roadmap, activity: &Id, at: &[Target]) -> Place {
    let known = roadmap.activity(activity).map(|it| it.milestones.as_slice()).unwrap_or_default();
    let selected = known.iter().rev().find(|it| at.contains(&Target::milestone(activity, &it.id)));
    let after = selected.or(known.last()).map(|it| it.id.clone());
    Place { under: Some(activity.clone()), after }
}

/// For an activity: last under a sub-goal or theme, right after another activity.
pub(super) fn activity_place(
    roadmap: &Roadmap,
    index: &Index,
    at: &Target,
) -> Result<Place, EditError> {
    match at.activity() {
        Some(id) => {
            let under = index.parents(id).first().ok_or(EditError::NoPlace)?;
            Ok(Place::after(under, id))
        }
        None => last_row(roadmap, at.id()).ok_or_else(|| EditError::WrongPlace(at.id().clone())),
    }
}

/// For a theme: last in a sub-goal, right after another theme, or last in the sub-goal of an
/// activity.
pub(super) fn theme_place(
    roadmap: &Roadmap,
    index: &Index,
    at: &Target,
) -> Result<Place, EditError> {
    let heading = heading_at(roadmap, index, at)?;
    if roadmap.sub_goal(&heading).is_none() && roadmap.theme(&heading).is_some() {
        let under = heading_of(roadmap, &heading)?;
        return Ok(Place::after(&under, &heading));
    }
    last_row(roadmap, &heading).ok_or(EditError::WrongPlace(heading))
}

/// For a sub-goal: last in a goal, or right after the sub-goal that is meant.
pub(super) fn sub_goal_place(
    roadmap: &Roadmap,
    index: &Index,
    at: &Target,
) -> Result<Place, EditError> {
    if let Some(goal) = roadmap.goal(at.id()) {
        let after = goal.sub_goals.last().map(|last| last.id.clone());
        return Ok(Place { under: Some(goal.id.clone()), after });
    }
    let heading = heading_at(roadmap, index, at)?;
    let sub_goal = sub_goal_over(roadmap, &heading)?;
    Ok(Place::after(&goal_of(roadmap, &sub_goal)?, &sub_goal))
}

/// For a goal: right after the goal that is meant, or last.
pub(super) fn goal_place(roadmap: &Roadmap, index: &Index, at: Option<&Target>) -> Place {
    let over = |at: &Target| {
        if roadmap.goal(at.id()).is_some() {
            return Some(at.id().clone());
        }
        let sub_goal = sub_goal_over(roadmap, &heading_at(roadmap, index, at).ok()?).ok()?;
        goal_of(roadmap, &sub_goal).ok()
    };
    let last = || roadmap.goals.last().map(|goal| goal.id.clone());
    Place { under: None, after: at.and_then(over).or_else(last) }
}

/// The heading that is selected, or that the selected activity stands under.
fn heading_at(roadmap: &Roadmap, index: &Index, at: &Target) -> Result<Id, EditError> {
    let Some(activity) = at.activity() else { return Ok(at.id().clone()) };
    let mut above = index.paths(activity).into_iter().flatten();
    let sub_goal = above.find(|id| index.kind(id) == Some(Kind::SubGoal));
    sub_goal.filter(|id| roadmap.sub_goal(id).is_some()).ok_or(EditError::NoPlace)
}

fn sub_goal_over(roadmap: &Roadmap, heading: &Id) -> Result<Id, EditError> {
    let way = way_to(roadmap, heading).and_then(|way| way.into_iter().next());
    way.ok_or_else(|| EditError::WrongPlace(heading.clone()))
}

/// Last under a sub-goal or theme; none if it is none.
pub fn last_row(roadmap: &Roadmap, heading: &Id) -> Option<Place> {
    let sub_goal = roadmap.sub_goal(heading).map(|it| it.outline.as_slice());
    let rows = sub_goal.or_else(|| roadmap.theme(heading).map(|it| it.rows.as_slice()))?;
    let after = rows.last().map(|row| match row {
        Row::Theme(theme) => theme.id.clone(),
        Row::Activity(id) => id.clone(),
    });
    Some(Place { under: Some(heading.clone()), after })
}
