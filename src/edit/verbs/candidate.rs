//! Candidates come onto the roadmap, and go back to the goal they hung on (REQ-088).

use crate::edit::{ActivityField, Addition, Edit, EditError, Place, Setting, Subject};
use crate::model::{Id, Index, Kind, Promotion, Roadmap, When};

use super::find_activity;

/// Takes a candidate onto the roadmap, to a place under a sub-goal or theme. What it was a
/// candidate of, and when it was taken up, stays with it.
pub fn promote(
    roadmap: &Roadmap,
    candidate: &Id,
    place: Place,
    when: Option<When>,
) -> Result<Vec<Edit>, EditError> {
    find_activity(roadmap, candidate)?;
    let index = Index::new(roadmap);
    let under = place.under()?;
    if !matches!(index.kind(under), Some(Kind::SubGoal | Kind::Theme)) {
        return Err(EditError::WrongPlace(under.clone()));
    }
    let goals: Vec<&Id> =
        index.parents(candidate).iter().filter(|id| roadmap.goal(id).is_some()).collect();
    let Some((&from, others)) = goals.split_first() else {
        return Err(EditError::WrongPlace(candidate.clone()));
    };
    let of = |under: &Id| Subject::Placement { activity: candidate.clone(), under: under.clone() };
    let mut edits: Vec<Edit> = others.iter().map(|goal| Edit::Remove(of(goal))).collect();
    edits.push(Edit::Move(of(from), place));
    let promotion = Promotion { when, ..Promotion::new(from.clone()) };
    edits.push(promoted(candidate, Some(promotion)));
    Ok(edits)
}

/// Takes an activity off the roadmap: it becomes a candidate of this goal, and stands in no
/// outline and under no other activity any more. What stands under it comes along.
pub fn demote(roadmap: &Roadmap, activity: &Id, goal: &Id) -> Result<Vec<Edit>, EditError> {
    let known = find_activity(roadmap, activity)?;
    let goal_of = roadmap.goal(goal).ok_or_else(|| EditError::Missing(goal.clone()))?;
    if goal_of.candidates.contains(activity) {
        return Ok(Vec::new());
    }
    let index = Index::new(roadmap);
    let mut places: Vec<&Id> = index.parents(activity).iter().collect();
    places.dedup();
    let mut edits: Vec<Edit> = places
        .into_iter()
        .map(|under| {
            let (activity, under) = (activity.clone(), under.clone());
            Edit::Remove(Subject::Placement { activity, under })
        })
        .collect();
    let place = Place { under: Some(goal.clone()), after: goal_of.candidates.last().cloned() };
    edits.push(Edit::Add(Addition::Placement(activity.clone()), place));
    if known.promoted.is_some() {
        edits.push(promoted(activity, None));
    }
    Ok(edits)
}

/// The goal that an activity lies under, by its first place; where it would be a candidate.
pub fn goal_above(roadmap: &Roadmap, activity: &Id) -> Option<Id> {
    let origin = roadmap.activity(activity)?.promoted.as_ref().map(|it| it.from.clone());
    let above = || {
        let ways = Index::new(roadmap).paths(activity);
        ways.into_iter().flatten().find(|id| roadmap.goal(id).is_some())
    };
    origin.filter(|goal| roadmap.goal(goal).is_some()).or_else(above)
}

fn promoted(activity: &Id, promotion: Option<Promotion>) -> Edit {
    Setting::Activity(activity.clone(), ActivityField::Promoted(promotion)).into()
}
