use std::collections::HashSet;
use std::sync::Arc;

use crate::model::{Activity, Id, Roadmap, Row, visit_ids};

use super::fields::Fields as _;
use super::order::{entry_mut, insert, remove};
use super::outline::{goal_mut, goal_of, heading_of, lies_in, rows_mut, sub_goal_mut, theme_mut};
use super::texts::refuse_control_characters;
use super::{Addition, Edit, EditError, Place, Setting, Subject, lists};

/// The roadmap with all of these edits made in order, or none.
///
/// Ids stay unique, nesting stays within its limit, and nothing comes to lie below itself.
pub fn apply(roadmap: &Roadmap, edits: &[Edit]) -> Result<Roadmap, EditError> {
    let mut after = roadmap.clone();
    for edit in edits {
        refuse_control_characters(edit)?;
        match edit {
            Edit::Set(setting) => set(&mut after, setting)?,
            Edit::Add(addition, place) => add(&mut after, addition, place)?,
            Edit::Remove(subject) => take_away(&mut after, subject)?,
            Edit::Move(subject, place) => move_to(&mut after, subject, place)?,
        }
    }
    // Both look at the whole roadmap, so they are left out where they cannot fail.
    if edits.iter().any(brings_ids) {
        refuse_taken_ids(&after)?;
    }
    if edits.iter().any(|edit| nests(&after, edit)) {
        after.check_nesting()?;
    }
    Ok(after)
}

fn set(roadmap: &mut Roadmap, setting: &Setting) -> Result<(), EditError> {
    match setting {
        Setting::Roadmap(field) => roadmap.set(field.clone()),
        Setting::Record(id, field) => lists::set(roadmap, id, field)?,
        Setting::SubGoal(id, field) => sub_goal_mut(roadmap, id)?.set(field.clone()),
        Setting::Theme(id, field) => theme_mut(roadmap, id)?.set(field.clone()),
        Setting::Activity(id, field) => activity_mut(roadmap, id)?.set(field.clone()),
        Setting::Segment(activity, id, field) => {
            entry_mut(&mut activity_mut(roadmap, activity)?.segments, id)?.set(field.clone());
        }
        Setting::Milestone(activity, id, field) => {
            entry_mut(&mut activity_mut(roadmap, activity)?.milestones, id)?.set(field.clone());
        }
    }
    Ok(())
}

fn add(roadmap: &mut Roadmap, addition: &Addition, place: &Place) -> Result<(), EditError> {
    let after = place.after.as_ref();
    match addition {
        Addition::Record(record) => lists::add(roadmap, record, after),
        Addition::SubGoal(sub_goal) => {
            insert(&mut goal_mut(roadmap, place.under()?)?.sub_goals, Arc::clone(sub_goal), after)
        }
        Addition::Theme(theme) => {
            insert(rows_mut(roadmap, place.under()?)?, Row::Theme(Arc::clone(theme)), after)
        }
        Addition::Activity(id, activity) => {
            match roadmap.activities.insert(id.clone(), Arc::clone(activity)) {
                None => Ok(()),
                Some(_) => Err(EditError::Taken(id.clone())),
            }
        }
        Addition::Placement(activity) => insert_placement(roadmap, activity, place),
        Addition::Segment(segment) => {
            let activity = activity_mut(roadmap, place.under()?)?;
            insert(&mut activity.segments, segment.clone(), after)
        }
        Addition::Milestone(milestone) => {
            let activity = activity_mut(roadmap, place.under()?)?;
            insert(&mut activity.milestones, milestone.clone(), after)
        }
    }
}

fn take_away(roadmap: &mut Roadmap, subject: &Subject) -> Result<(), EditError> {
    match subject {
        Subject::Record(list, id) => lists::remove(roadmap, *list, id),
        Subject::SubGoal(id) => {
            let goal = goal_of(roadmap, id)?;
            remove(&mut goal_mut(roadmap, &goal)?.sub_goals, id).map(drop)
        }
        Subject::Theme(id) => {
            let under = heading_of(roadmap, id)?;
            remove(rows_mut(roadmap, &under)?, id).map(drop)
        }
        Subject::Activity(id) => match roadmap.activities.remove(id) {
            Some(_) => Ok(()),
            None => Err(EditError::Missing(id.clone())),
        },
        Subject::Placement { activity, under } => remove_placement(roadmap, activity, under),
        Subject::Segment { activity, id } => {
            remove(&mut activity_mut(roadmap, activity)?.segments, id).map(drop)
        }
        Subject::Milestone { activity, id } => {
            remove(&mut activity_mut(roadmap, activity)?.milestones, id).map(drop)
        }
    }
}

fn move_to(roadmap: &mut Roadmap, subject: &Subject, place: &Place) -> Result<(), EditError> {
    let after = place.after.as_ref();
    match subject {
        Subject::Record(list, id) => lists::move_to(roadmap, *list, id, after),
        Subject::SubGoal(id) => {
            let goal = goal_of(roadmap, id)?;
            let sub_goal = remove(&mut goal_mut(roadmap, &goal)?.sub_goals, id)?;
            insert(&mut goal_mut(roadmap, place.under()?)?.sub_goals, sub_goal, after)
        }
        Subject::Theme(id) => {
            if lies_in(roadmap, place.under()?, id) {
                return Err(EditError::Cycle(id.clone()));
            }
            let under = heading_of(roadmap, id)?;
            let theme = remove(rows_mut(roadmap, &under)?, id)?;
            insert(rows_mut(roadmap, place.under()?)?, theme, after)
        }
        Subject::Activity(id) => Err(EditError::WrongPlace(id.clone())),
        Subject::Placement { activity, under } => {
            remove_placement(roadmap, activity, under)?;
            insert_placement(roadmap, activity, place)
        }
        Subject::Segment { activity, id } => {
            let segment = remove(&mut activity_mut(roadmap, activity)?.segments, id)?;
            insert(&mut activity_mut(roadmap, place.under()?)?.segments, segment, after)
        }
        Subject::Milestone { activity, id } => {
            let milestone = remove(&mut activity_mut(roadmap, activity)?.milestones, id)?;
            insert(&mut activity_mut(roadmap, place.under()?)?.milestones, milestone, after)
        }
    }
}

fn insert_placement(roadmap: &mut Roadmap, activity: &Id, place: &Place) -> Result<(), EditError> {
    let (under, after) = (place.under()?, place.after.as_ref());
    if roadmap.activities.contains_key(under) {
        insert(&mut activity_mut(roadmap, under)?.children, activity.clone(), after)
    } else if roadmap.goal(under).is_some() {
        insert(&mut goal_mut(roadmap, under)?.candidates, activity.clone(), after)
    } else {
        insert(rows_mut(roadmap, under)?, Row::Activity(activity.clone()), after)
    }
}

fn remove_placement(roadmap: &mut Roadmap, activity: &Id, under: &Id) -> Result<(), EditError> {
    if roadmap.activities.contains_key(under) {
        remove(&mut activity_mut(roadmap, under)?.children, activity).map(drop)
    } else if roadmap.goal(under).is_some() {
        remove(&mut goal_mut(roadmap, under)?.candidates, activity).map(drop)
    } else {
        remove(rows_mut(roadmap, under)?, activity).map(drop)
    }
}

fn activity_mut<'a>(roadmap: &'a mut Roadmap, id: &Id) -> Result<&'a mut Activity, EditError> {
    let activity = roadmap.activities.get_mut(id);
    activity.map(Arc::make_mut).ok_or_else(|| EditError::Missing(id.clone()))
}

/// Every id of a roadmap names one thing.
fn refuse_taken_ids(after: &Roadmap) -> Result<(), EditError> {
    let (mut seen, mut taken) = (HashSet::new(), None);
    visit_ids(after, &mut |_, id, _| {
        if !seen.insert(id) {
            taken = Some(id);
        }
    });
    taken.map_or(Ok(()), |id| Err(EditError::Taken(id.clone())))
}

/// Whether the edit can bring in an id that something else has.
fn brings_ids(edit: &Edit) -> bool {
    match edit {
        Edit::Add(addition, _) => !matches!(addition, Addition::Placement(_)),
        Edit::Set(_) | Edit::Remove(_) | Edit::Move(..) => false,
    }
}

/// Whether the edit can make themes or children lie deeper than before.
fn nests(roadmap: &Roadmap, edit: &Edit) -> bool {
    let is_child = |place: &Place| {
        place.under.as_ref().is_some_and(|under| roadmap.activities.contains_key(under))
    };
    match edit {
        Edit::Add(Addition::Placement(_), place) | Edit::Move(Subject::Placement { .. }, place) => {
            is_child(place)
        }
        Edit::Add(..) | Edit::Move(Subject::Theme(_), _) => true,
        Edit::Set(_) | Edit::Remove(_) | Edit::Move(..) => false,
    }
}
