//! Goals, sub-goals and themes: a tree of shared nodes that is rebuilt along one path.

use std::sync::Arc;

use crate::model::{Goal, Id, Roadmap, Row, SubGoal, Theme};

use super::EditError;
use super::order::entry_mut;

/// The goal, to be changed.
pub(super) fn goal_mut<'a>(roadmap: &'a mut Roadmap, id: &Id) -> Result<&'a mut Goal, EditError> {
    entry_mut(&mut roadmap.goals, id).map(Arc::make_mut)
}

/// The sub-goal, to be changed.
pub(super) fn sub_goal_mut<'a>(
    roadmap: &'a mut Roadmap,
    id: &Id,
) -> Result<&'a mut SubGoal, EditError> {
    let goal = goal_mut(roadmap, &goal_of(roadmap, id)?)?;
    entry_mut(&mut goal.sub_goals, id).map(Arc::make_mut)
}

/// The goal that holds the sub-goal.
pub(super) fn goal_of(roadmap: &Roadmap, sub_goal: &Id) -> Result<Id, EditError> {
    let holds = |goal: &&Arc<Goal>| goal.sub_goals.iter().any(|held| held.id == *sub_goal);
    let goal = roadmap.goals.iter().find(holds);
    goal.map(|goal| goal.id.clone()).ok_or_else(|| EditError::Missing(sub_goal.clone()))
}

/// The theme, to be changed.
pub(super) fn theme_mut<'a>(roadmap: &'a mut Roadmap, id: &Id) -> Result<&'a mut Theme, EditError> {
    let under = heading_of(roadmap, id)?;
    rows_mut(roadmap, &under)?
        .iter_mut()
        .find_map(|row| match row {
            Row::Theme(theme) if theme.id == *id => Some(Arc::make_mut(theme)),
            Row::Theme(_) | Row::Activity(_) => None,
        })
        .ok_or_else(|| EditError::Missing(id.clone()))
}

/// The sub-goal or theme that the theme stands under.
pub(super) fn heading_of(roadmap: &Roadmap, theme: &Id) -> Result<Id, EditError> {
    let way = way_to(roadmap, theme).ok_or_else(|| EditError::Missing(theme.clone()))?;
    // The way ends at the theme itself, below a sub-goal at least.
    way.get(way.len().wrapping_sub(2)).cloned().ok_or_else(|| EditError::WrongPlace(theme.clone()))
}

/// The rows under a sub-goal or theme, to be changed.
pub(super) fn rows_mut<'a>(
    roadmap: &'a mut Roadmap,
    heading: &Id,
) -> Result<&'a mut Vec<Row>, EditError> {
    let missing = || EditError::Missing(heading.clone());
    let way = way_to(roadmap, heading).ok_or_else(missing)?;
    let (sub_goal, themes) = way.split_first().ok_or_else(missing)?;
    let mut rows = &mut sub_goal_mut(roadmap, sub_goal)?.outline;
    for id in themes {
        let row = rows.iter_mut().find_map(|row| match row {
            Row::Theme(theme) if theme.id == *id => Some(theme),
            Row::Theme(_) | Row::Activity(_) => None,
        });
        rows = &mut Arc::make_mut(row.ok_or_else(missing)?).rows;
    }
    Ok(rows)
}

/// Whether the heading is the theme, or lies somewhere below it.
pub(super) fn lies_in(roadmap: &Roadmap, heading: &Id, theme: &Id) -> bool {
    way_to(roadmap, heading).is_some_and(|way| way.contains(theme))
}

/// From the sub-goal down to the heading itself.
pub(super) fn way_to(roadmap: &Roadmap, heading: &Id) -> Option<Vec<Id>> {
    roadmap.goals.iter().flat_map(|goal| &goal.sub_goals).find_map(|sub_goal| {
        let mut way = vec![sub_goal.id.clone()];
        (sub_goal.id == *heading || find_theme(&sub_goal.outline, heading, &mut way)).then_some(way)
    })
}

fn find_theme(rows: &[Row], id: &Id, way: &mut Vec<Id>) -> bool {
    rows.iter().any(|row| {
        let Row::Theme(theme) = row else { return false };
        way.push(theme.id.clone());
        let found = theme.id == *id || find_theme(&theme.rows, id, way);
        if !found {
            way.pop();
        }
        found
    })
}
