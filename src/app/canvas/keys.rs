//! The keyboard on the canvas: walking over rows and items. What changes them is a command.

use egui::{EventFilter, Key, Modifiers, Response, Ui};

use super::acts;
use super::gesture::Gesture;
use super::kept_rows::KeptRows;
use super::places::{Places, years};
use super::{CanvasState, navigate};
use crate::app::queue::Queue;
use crate::app::session::Session;
use crate::app::view_state::Wish;
use crate::edit::{Selection, Target};
use crate::layout::{Lane, RowKind, Rows};
use crate::model::{Activity, Id};

/// Does what the keys of this frame ask for, unless they belong to something that is typed in
/// or chosen from.
pub(super) fn keys(
    ui: &Ui,
    response: &Response,
    state: &mut CanvasState,
    session: &mut Session,
    queue: &mut Queue,
    places: &Places,
    kept: &KeptRows,
) {
    let carried: Vec<i8> = session
        .view
        .wishes
        .iter()
        .filter_map(|wish| match wish {
            Wish::Carry(way) => Some(*way),
            _ => None,
        })
        .collect();
    session.view.wishes.retain(|wish| !matches!(wish, Wish::Carry(_)));
    for way in carried {
        acts::carry(session, queue, &kept.rows, way);
    }
    if !state.has_keyboard(ui.ctx()) || response.ctx.text_edit_focused() {
        return;
    }
    // Esc takes the keyboard from the fields of a dialog before it closes the dialog.
    if ui.memory(|memory| memory.top_modal_layer().is_some()) {
        return;
    }
    let focus = ui.memory(egui::Memory::focused);
    if let Some(focus) = focus {
        let filter = EventFilter {
            horizontal_arrows: true,
            vertical_arrows: true,
            ..EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(focus, filter));
    }
    arrows(ui, state, session, places, kept);
}

/// Arrows go from item to item and over rows, and fold headings; Home and End go along a row,
/// a page at a time and to the first and last row. With Shift rows are added to the selection.
fn arrows(
    ui: &Ui,
    state: &mut CanvasState,
    session: &mut Session,
    places: &Places,
    kept: &KeptRows,
) {
    let pressed = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
    let rows = &kept.rows;
    for (key, way) in [(Key::ArrowLeft, -1_isize), (Key::ArrowRight, 1)] {
        if pressed(Modifiers::NONE, key) && !fold(state, session, way < 0) {
            let next = beside(state, rows, session, way);
            reach(state, session, places, rows, next);
        }
    }
    let page = rows
        .between(
            session.view.scroll_y,
            session.view.scroll_y + f64::from(places.frame.axis.height()),
        )
        .len()
        .saturating_sub(2)
        .max(1);
    let page = isize::try_from(page).unwrap_or(1);
    let all = isize::try_from(rows.len()).unwrap_or(isize::MAX);
    let ways = [
        (Modifiers::NONE, Key::ArrowUp, -1_isize),
        (Modifiers::NONE, Key::ArrowDown, 1),
        (Modifiers::NONE, Key::PageUp, -page),
        (Modifiers::NONE, Key::PageDown, page),
        (Modifiers::COMMAND, Key::Home, -all),
        (Modifiers::COMMAND, Key::End, all),
    ];
    for (modifiers, key, way) in ways {
        if pressed(modifiers, key) {
            let next = above_or_below(state, rows, session, way);
            reach(state, session, places, rows, next);
        }
    }
    for (key, last) in [(Key::Home, false), (Key::End, true)] {
        if pressed(Modifiers::NONE, key) {
            let items = reached_row(state, rows).map(|(row, _)| row_items(rows, row));
            let items = items.unwrap_or_default();
            let end = if last { items.last() } else { items.first() };
            reach(state, session, places, rows, end.cloned());
        }
    }
    for (key, way) in [(Key::ArrowUp, -1), (Key::ArrowDown, 1)] {
        if pressed(Modifiers::SHIFT, key) {
            let next = above_or_below(state, rows, session, way);
            let kept = session.selection.clone();
            reach(state, session, places, rows, next);
            kept.iter().for_each(|target| session.selection.add(target.clone()));
        }
    }
    if pressed(Modifiers::COMMAND, Key::Space)
        && let Some(target) = state.reached.clone()
    {
        session.selection.toggle(target);
    }
    // Esc during a gesture belongs to the gesture.
    let idle = matches!(state.gesture, Gesture::Idle);
    if idle
        && (session.cut.is_some() || !session.selection.is_empty())
        && pressed(Modifiers::NONE, Key::Escape)
    {
        // First what waits to be moved, then the selection.
        if session.cut.take().is_none() {
            session.selection.clear();
        }
    }
}

/// A heading that is reached folds to the left and unfolds to the right; returns whether it did.
fn fold(state: &CanvasState, session: &mut Session, shut: bool) -> bool {
    let Some(Target::Heading(id)) = &state.reached else { return false };
    let changed = match shut {
        true => session.view.collapsed.insert(id.clone()),
        false => session.view.collapsed.remove(id),
    };
    if changed {
        session.view.touch();
    }
    changed
}

/// Selects an item and brings it into sight.
fn reach(
    state: &mut CanvasState,
    session: &mut Session,
    places: &Places,
    rows: &Rows,
    target: Option<Target>,
) {
    let Some(target) = target else { return };
    let extent = places.extent(years(session), rows);
    let row = rows.position(target.activity().unwrap_or(target.id()));
    if let Some(row) = row {
        let (top, height) = (rows.top(row), f64::from(rows.height(row)));
        session.view.scroll_y = extent.scroll_to_show(session.view.scroll_y, top, top + height);
    }
    let days = navigate::days_of(session.document.roadmap(), &target);
    if let (Some((first, end)), Some(scale), false) =
        (days, session.view.scale, matches!(target, Target::Activity(_)))
    {
        session.view.scale = Some(extent.pan_to_show(scale, first, end));
    }
    session.selection = Selection::only(target.clone());
    state.reached = Some(target.clone());
    state.focus_wanted = Some(target);
}

/// The items of a row from left to right: its name, then segments and milestones by date, then
/// what has none.
fn items(id: &Id, activity: &Activity, lane: &Lane) -> Vec<Target> {
    let segments = activity.segments.iter().filter(|it| lane.holds(activity, it)).map(|it| {
        let when = it.start.when().or(it.end.when());
        (when, Target::Segment { activity: id.clone(), id: it.id.clone() })
    });
    let whole = lane.is_whole();
    let milestones =
        activity.milestones.iter().filter(|_| whole).map(|it| {
            (it.when.when(), Target::Milestone { activity: id.clone(), id: it.id.clone() })
        });
    let mut dated: Vec<_> = segments.chain(milestones).collect();
    dated.sort_by_key(|(when, _)| (when.is_none(), *when));
    let name = Target::Activity(id.clone());
    std::iter::once(name).chain(dated.into_iter().map(|(_, target)| target)).collect()
}

fn row_items(rows: &Rows, row: usize) -> Vec<Target> {
    match rows.get(row).map(|entry| &entry.kind) {
        Some(RowKind::Activity(it)) => items(&it.id, &it.activity, &it.lane),
        Some(RowKind::Heading(heading)) => vec![Target::Heading(heading.id.clone())],
        None => Vec::new(),
    }
}

/// The row of what has been reached; none before anything has.
fn reached_row(state: &CanvasState, rows: &Rows) -> Option<(usize, Target)> {
    let target = state.reached.as_ref()?;
    let row = rows
        .positions(target.activity().unwrap_or(target.id()))
        .find(|row| row_items(rows, *row).contains(target))?;
    Some((row, target.clone()))
}

fn beside(state: &CanvasState, rows: &Rows, session: &Session, way: isize) -> Option<Target> {
    let Some((row, target)) = reached_row(state, rows) else { return first(rows, session) };
    let items = row_items(rows, row);
    let at = items.iter().position(|item| *item == target)?;
    items.get(at.checked_add_signed(way)?).cloned()
}

fn above_or_below(
    state: &CanvasState,
    rows: &Rows,
    session: &Session,
    way: isize,
) -> Option<Target> {
    let Some((row, target)) = reached_row(state, rows) else { return first(rows, session) };
    let at = row_items(rows, row).iter().position(|item| *item == target).unwrap_or(0);
    let to = row.saturating_add_signed(way).min(rows.len().checked_sub(1)?);
    let items = row_items(rows, to);
    items.get(at.min(items.len().checked_sub(1)?)).cloned()
}

/// The first item in sight.
fn first(rows: &Rows, session: &Session) -> Option<Target> {
    let row = rows.at_y(session.view.scroll_y)?;
    row_items(rows, row).into_iter().next()
}
