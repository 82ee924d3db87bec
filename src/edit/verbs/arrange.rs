//! Rows of the outline change places: a goal, sub-goal, theme or activity goes before, after or
//! under another row.

use crate::edit::{Edit, EditError, Place, apply};
use crate::model::{Id, Index, Roadmap, Row};

use super::candidate::{demote, promote};
use super::place::{move_activity, move_heading};

/// A row of the outline: an activity may stand in several, and each is a row of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    pub id: Id,
    /// What it stands directly under; none for a goal. Candidates stand under their goal.
    pub under: Option<Id>,
}

/// Where something goes, seen from a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beside {
    Before,
    After,
    /// Last of what stands under it.
    Inside,
}

/// A step through the outline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Way {
    Up,
    Down,
    /// Under the row above.
    In,
    /// After what it stands under.
    Out,
}

impl Spot {
    /// The first place of a heading or activity; none if nothing has this id.
    pub fn first(roadmap: &Roadmap, id: &Id) -> Option<Self> {
        let index = Index::new(roadmap);
        index.kind(id)?;
        Some(Self { id: id.clone(), under: index.parents(id).first().cloned() })
    }
}

/// Puts the row beside or under another one. With `also` an activity keeps the place it has and
/// gets another one (REQ-013).
pub fn arrange(
    roadmap: &Roadmap,
    row: &Spot,
    to: &Spot,
    side: Beside,
    also: bool,
) -> Result<Vec<Edit>, EditError> {
    if row == to {
        return Ok(Vec::new());
    }
    let under = if side == Beside::Inside { Some(to.id.clone()) } else { to.under.clone() };
    let others: Vec<Id> =
        siblings(roadmap, under.as_ref(), row).into_iter().filter(|id| *id != row.id).collect();
    let after = match side {
        Beside::Inside => others.last().cloned(),
        Beside::After => Some(to.id.clone()),
        Beside::Before => {
            let at = others.iter().position(|id| *id == to.id);
            at.and_then(|at| at.checked_sub(1)).map(|at| others[at].clone())
        }
    };
    let edits = placed(roadmap, row, Place { under, after }, also)?;
    let arranged = apply(roadmap, &edits)?;
    Ok(if arranged == *roadmap { Vec::new() } else { edits })
}

/// A step through the outline. At the end of a theme or sub-goal the step leads out of it; where
/// there is no further way nothing changes.
pub fn step(roadmap: &Roadmap, row: &Spot, way: Way) -> Result<Vec<Edit>, EditError> {
    let Some((to, side)) = destination(roadmap, row, way) else { return Ok(Vec::new()) };
    arrange(roadmap, row, &to, side, false)
}

fn destination(roadmap: &Roadmap, row: &Spot, way: Way) -> Option<(Spot, Beside)> {
    let around = siblings(roadmap, row.under.as_ref(), row);
    let at = around.iter().position(|id| *id == row.id)?;
    let beside = |at: Option<usize>| {
        let id = around.get(at?)?.clone();
        Some(Spot { id, under: row.under.clone() })
    };
    let above = || beside(at.checked_sub(1));
    let out = |side| {
        let parent = row.under.as_ref()?;
        // Out of a theme or activity, never out of a sub-goal or goal.
        let inner = roadmap.theme(parent).is_some() || roadmap.activity(parent).is_some();
        Some((Spot::first(roadmap, parent).filter(|_| inner)?, side))
    };
    let next_sub_goal = |way: isize| {
        let order: Vec<&Id> =
            roadmap.goals.iter().flat_map(|it| &it.sub_goals).map(|it| &it.id).collect();
        let here = order.iter().position(|id| Some(*id) == row.under.as_ref())?;
        let next = (*order.get(here.checked_add_signed(way)?)?).clone();
        Some((Spot::first(roadmap, &next)?, Beside::Inside))
    };
    match way {
        Way::Up => above()
            .map(|to| (to, Beside::Before))
            .or_else(|| out(Beside::Before))
            .or_else(|| next_sub_goal(-1)),
        Way::Down => beside(Some(at + 1))
            .map(|to| (to, Beside::After))
            .or_else(|| out(Beside::After))
            .or_else(|| next_sub_goal(1)),
        Way::In => above().map(|to| (to, Beside::Inside)),
        Way::Out => out(Beside::After),
    }
}

/// What stands under it, of the kind that `row` would stand among.
fn siblings(roadmap: &Roadmap, under: Option<&Id>, row: &Spot) -> Vec<Id> {
    let Some(under) = under else {
        return roadmap.goals.iter().map(|it| it.id.clone()).collect();
    };
    let ids = |rows: &[Row]| -> Vec<Id> {
        let id = |row: &Row| match row {
            Row::Theme(theme) => theme.id.clone(),
            Row::Activity(id) => id.clone(),
        };
        rows.iter().map(id).collect()
    };
    if let Some(goal) = roadmap.goal(under) {
        return match roadmap.activity(&row.id) {
            Some(_) => goal.candidates.clone(),
            None => goal.sub_goals.iter().map(|it| it.id.clone()).collect(),
        };
    }
    if let Some(sub_goal) = roadmap.sub_goal(under) {
        return ids(&sub_goal.outline);
    }
    if let Some(theme) = roadmap.theme(under) {
        return ids(&theme.rows);
    }
    roadmap.activity(under).map(|it| it.children.clone()).unwrap_or_default()
}

fn placed(roadmap: &Roadmap, row: &Spot, place: Place, also: bool) -> Result<Vec<Edit>, EditError> {
    if roadmap.activity(&row.id).is_none() {
        return move_heading(roadmap, &row.id, place);
    }
    let goal = |id: Option<&Id>| id.is_some_and(|id| roadmap.goal(id).is_some());
    match (goal(row.under.as_ref()), goal(place.under.as_ref())) {
        // A candidate comes onto the roadmap, and an activity becomes one.
        (true, false) if !also => promote(roadmap, &row.id, place, None),
        (false, true) => {
            let goal = place.under.clone().ok_or(EditError::NoParent)?;
            demote(roadmap, &row.id, &goal)
        }
        _ => {
            let from = row.under.as_ref().filter(|_| !also);
            move_activity(roadmap, &row.id, from, place)
        }
    }
}
