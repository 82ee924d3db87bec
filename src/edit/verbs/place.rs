use crate::edit::{Addition, Edit, EditError, List, Place, Subject, Target};
use crate::model::{Id, Roadmap};

use super::{find_activity, find_milestone, find_segment};

/// Moves one place of an activity: to another theme or sub-goal, among its siblings, to
/// the candidates of a goal, or below another activity. `from` is what it stands under
/// now; an activity that stands nowhere gets its first place.
pub fn move_activity(
    roadmap: &Roadmap,
    activity: &Id,
    from: Option<&Id>,
    place: Place,
) -> Result<Vec<Edit>, EditError> {
    find_activity(roadmap, activity)?;
    if place.after.as_ref() == Some(activity) {
        return Ok(Vec::new());
    }
    Ok(vec![match from {
        Some(under) => {
            let under = under.clone();
            Edit::Move(Subject::Placement { activity: activity.clone(), under }, place)
        }
        None => Edit::Add(Addition::Placement(activity.clone()), place),
    }])
}

/// Moves a goal, sub-goal or theme with all below it.
pub fn move_heading(roadmap: &Roadmap, id: &Id, place: Place) -> Result<Vec<Edit>, EditError> {
    if place.after.as_ref() == Some(id) {
        return Ok(Vec::new());
    }
    let subject = if roadmap.goal(id).is_some() {
        Subject::Record(List::Goal, id.clone())
    } else if roadmap.sub_goal(id).is_some() {
        Subject::SubGoal(id.clone())
    } else {
        Subject::Theme(id.clone())
    };
    Ok(vec![Edit::Move(subject, place)])
}

/// Moves a segment or milestone to another activity, last among those it has.
pub fn move_to_activity(
    roadmap: &Roadmap,
    target: &Target,
    to: &Id,
) -> Result<Vec<Edit>, EditError> {
    if target.activity() == Some(to) {
        return Ok(Vec::new());
    }
    let receiver = find_activity(roadmap, to)?;
    let (subject, last) = match target {
        Target::Heading(id) | Target::Activity(id) => {
            return Err(EditError::WrongPlace(id.clone()));
        }
        Target::Segment { activity, id } => {
            find_segment(roadmap, activity, id)?;
            let subject = Subject::Segment { activity: activity.clone(), id: id.clone() };
            (subject, receiver.segments.last().map(|segment| &segment.id))
        }
        Target::Milestone { activity, id } => {
            find_milestone(roadmap, activity, id)?;
            let subject = Subject::Milestone { activity: activity.clone(), id: id.clone() };
            (subject, receiver.milestones.last().map(|milestone| &milestone.id))
        }
    };
    let place = Place { under: Some(to.clone()), after: last.cloned() };
    Ok(vec![Edit::Move(subject, place)])
}
