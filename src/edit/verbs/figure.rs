//! Saved views, which are the figures. Their numbers follow their order (REQ-106).

use std::sync::Arc;

use crate::edit::apply;
use crate::edit::fields::Fields as _;
use crate::edit::{
    Addition, Edit, EditError, List, Place, Record, RecordField, Setting, Subject, ViewField,
};
use crate::model::{Id, Roadmap, View};

use super::new_record_id;

/// A new figure of what `shown` shows, right after another one or last; and its id.
pub fn add_figure(
    roadmap: &Roadmap,
    shown: &View,
    title: &str,
    after: Option<&Id>,
) -> Result<(Id, Vec<Edit>), EditError> {
    let id = new_record_id(roadmap, List::View)?;
    let last = roadmap.views.last().map(|view| &view.id);
    let after = after.or(last).cloned();
    let figure = View {
        number: Some(next_number(roadmap)),
        title: title.to_owned(),
        ..View { id: id.clone(), ..shown.clone() }
    };
    let place = Place { under: None, after: after.clone() };
    let mut edits = vec![Edit::Add(Addition::Record(Record::View(Arc::new(figure))), place)];
    let mut order: Vec<Id> = roadmap.views.iter().map(|view| view.id.clone()).collect();
    let at = after.and_then(|after| order.iter().position(|id| *id == after));
    order.insert(at.map_or(0, |at| at + 1), id.clone());
    let changed = apply(roadmap, &edits)?;
    edits.extend(numbered(&changed, &order));
    Ok((id, edits))
}

/// A copy of a figure, right after it; and its id.
pub fn copy_figure(roadmap: &Roadmap, id: &Id) -> Result<(Id, Vec<Edit>), EditError> {
    let view = roadmap.view(id).ok_or_else(|| EditError::Missing(id.clone()))?;
    add_figure(roadmap, view, &view.title, Some(id))
}

/// A row begins a new page of the figure, or no longer does.
pub fn break_page(roadmap: &Roadmap, figure: &Id, row: &Id) -> Result<Vec<Edit>, EditError> {
    let view = roadmap.view(figure).ok_or_else(|| EditError::Missing(figure.clone()))?;
    let mut breaks = view.page_breaks.clone();
    match breaks.iter().position(|id| id == row) {
        Some(at) => {
            breaks.remove(at);
        }
        None => breaks.push(row.clone()),
    }
    let field = RecordField::View(ViewField::PageBreaks(breaks));
    Ok(vec![Setting::Record(figure.clone(), field).into()])
}

/// Writes what is shown into a figure: which rows, in what groups and order, what is filtered,
/// which years and columns. Its number and words stay.
pub fn update_figure(roadmap: &Roadmap, id: &Id, shown: &View) -> Result<Vec<Edit>, EditError> {
    let view = roadmap.view(id).ok_or_else(|| EditError::Missing(id.clone()))?;
    let field = |field| Setting::Record(id.clone(), RecordField::View(field)).into();
    let shows = |field: &ViewField| {
        matches!(
            field,
            ViewField::Scope(_)
                | ViewField::GroupBy(_)
                | ViewField::ThenBy(_)
                | ViewField::SplitByActor(_)
                | ViewField::Mixed(_)
                | ViewField::Sort(_)
                | ViewField::Filters(_)
                | ViewField::Window(_)
                | ViewField::Columns(_)
                | ViewField::Undated(_)
                | ViewField::Links(_)
        )
    };
    Ok(view.differences(shown).into_iter().filter(shows).map(field).collect())
}

/// Moves a figure one place up or down the list, or (`after`) behind another one.
pub fn move_figure(roadmap: &Roadmap, id: &Id, after: Option<&Id>) -> Result<Vec<Edit>, EditError> {
    let mut order: Vec<Id> = roadmap.views.iter().map(|view| view.id.clone()).collect();
    let before = order.clone();
    let at = order.iter().position(|it| it == id).ok_or_else(|| EditError::Missing(id.clone()))?;
    order.remove(at);
    let to = match after {
        None => 0,
        Some(after) if after == id => return Ok(Vec::new()),
        Some(after) => match order.iter().position(|it| it == after) {
            Some(at) => at + 1,
            None => return Err(EditError::Missing(after.clone())),
        },
    };
    order.insert(to, id.clone());
    if order == before {
        return Ok(Vec::new());
    }
    let place = Place { under: None, after: after.cloned() };
    let mut edits = vec![Edit::Move(Subject::Record(List::View, id.clone()), place)];
    edits.extend(numbered(roadmap, &order));
    Ok(edits)
}

/// Numbers the figures one by one in their order, beginning with the lowest number there is.
pub fn number_figures(roadmap: &Roadmap) -> Vec<Edit> {
    let numbered = roadmap.views.iter().filter(|view| view.number.is_some());
    let first = numbered.clone().filter_map(|view| view.number).min().unwrap_or(1);
    let numbers = numbered.zip(first..).filter(|(view, number)| view.number != Some(*number));
    numbers.map(|(view, number)| number_it(&view.id, number)).collect()
}

/// What to do so that figures in this order have the numbers that there are in theirs.
fn numbered(roadmap: &Roadmap, order: &[Id]) -> Vec<Edit> {
    let mut numbers: Vec<u32> = roadmap.views.iter().filter_map(|view| view.number).collect();
    numbers.sort_unstable();
    let views = order.iter().filter_map(|id| roadmap.view(id)).filter(|it| it.number.is_some());
    let new = views.zip(numbers).filter(|(view, number)| view.number != Some(*number));
    new.map(|(view, number)| number_it(&view.id, number)).collect()
}

fn number_it(id: &Id, number: u32) -> Edit {
    Setting::Record(id.clone(), RecordField::View(ViewField::Number(Some(number)))).into()
}

fn next_number(roadmap: &Roadmap) -> u32 {
    roadmap
        .views
        .iter()
        .filter_map(|view| view.number)
        .max()
        .map_or(1, |last| last.saturating_add(1))
}
