use std::sync::Arc;

use chrono::NaiveDate;

use crate::edit::dates::dropped;
use crate::edit::outline::way_to;
use crate::edit::{Addition, Edit, EditError, Place, Record};
use crate::model::{
    Activity, Edge, Goal, Id, Milestone, Precision, Roadmap, Segment, SubGoal, Theme,
};

use super::{find_activity, new_id};

/// A new segment that fills the unit under the pointer. Its phase is what the caller knows
/// it to be, for example that of the lane.
pub fn add_segment(
    roadmap: &Roadmap,
    activity: &Id,
    day: NaiveDate,
    precision: Precision,
    phase: Option<&Id>,
) -> Result<(Id, Vec<Edit>), EditError> {
    let id = new_id::segment_id(roadmap, activity)?;
    let at = Edge::At(dropped(day, precision));
    let last = find_activity(roadmap, activity)?.segments.last();
    let place = Place { under: Some(activity.clone()), after: last.map(|last| last.id.clone()) };
    let segment = Segment { phase: phase.cloned(), start: at, end: at, ..Segment::new(id.clone()) };
    Ok((id, vec![Edit::Add(Addition::Segment(segment), place)]))
}

/// A new milestone in the unit under the pointer.
pub fn add_milestone(
    roadmap: &Roadmap,
    activity: &Id,
    day: NaiveDate,
    precision: Precision,
    kind: &Id,
) -> Result<(Id, Vec<Edit>), EditError> {
    let id = new_id::milestone_id(roadmap, activity)?;
    let last = find_activity(roadmap, activity)?.milestones.last();
    let place = Place { under: Some(activity.clone()), after: last.map(|last| last.id.clone()) };
    let milestone = Milestone {
        when: Edge::At(dropped(day, precision)),
        ..Milestone::new(id.clone(), kind.clone())
    };
    Ok((id, vec![Edit::Add(Addition::Milestone(milestone), place)]))
}

/// A new activity at a place: a row of a sub-goal or theme, a candidate of a goal, or a
/// child of an activity.
pub fn add_activity(
    roadmap: &Roadmap,
    place: Place,
    name: &str,
) -> Result<(Id, Vec<Edit>), EditError> {
    let under = place.under()?;
    let above = if roadmap.activity(under).is_some() || roadmap.goal(under).is_some() {
        under.clone()
    } else {
        sub_goal_above(roadmap, under)?
    };
    let id = new_id::activity_id(roadmap, &above)?;
    let activity = Arc::new(Activity::new(name.to_owned()));
    let edits = vec![
        Edit::Add(Addition::Activity(id.clone(), activity), Place::default()),
        Edit::Add(Addition::Placement(id.clone()), place),
    ];
    Ok((id, edits))
}

/// A new theme under a sub-goal or theme.
pub fn add_theme(
    roadmap: &Roadmap,
    place: Place,
    title: &str,
) -> Result<(Id, Vec<Edit>), EditError> {
    let sub_goal = sub_goal_above(roadmap, place.under()?)?;
    let id = new_id::theme_id(roadmap, &sub_goal)?;
    let theme = Arc::new(Theme::new(id.clone(), title.to_owned()));
    Ok((id, vec![Edit::Add(Addition::Theme(theme), place)]))
}

/// A new sub-goal, last under its goal.
pub fn add_sub_goal(
    roadmap: &Roadmap,
    goal: &Id,
    title: &str,
) -> Result<(Id, Vec<Edit>), EditError> {
    let above = roadmap.goal(goal).ok_or_else(|| EditError::Missing(goal.clone()))?;
    let id = new_id::sub_goal_id(roadmap, goal)?;
    let sub_goal = Arc::new(SubGoal::new(id.clone(), title.to_owned()));
    let last = above.sub_goals.last().map(|last| last.id.clone());
    let place = Place { under: Some(goal.clone()), after: last };
    Ok((id, vec![Edit::Add(Addition::SubGoal(sub_goal), place)]))
}

/// A new goal, after all others.
pub fn add_goal(roadmap: &Roadmap, title: &str) -> Result<(Id, Vec<Edit>), EditError> {
    let id = new_id::goal_id(roadmap)?;
    let record = Record::from(Goal::new(id.clone(), title.to_owned()));
    let after = roadmap.goals.last().map(|last| last.id.clone());
    Ok((id, vec![Edit::Add(Addition::Record(record), Place { under: None, after })]))
}

/// The sub-goal that a theme stands in, or that it is.
fn sub_goal_above(roadmap: &Roadmap, heading: &Id) -> Result<Id, EditError> {
    let way = way_to(roadmap, heading).ok_or_else(|| EditError::WrongPlace(heading.clone()))?;
    way.into_iter().next().ok_or_else(|| EditError::WrongPlace(heading.clone()))
}
