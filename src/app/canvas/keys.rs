//! The keyboard on the canvas: the least that makes every item reachable.

use egui::{EventFilter, Key, Modifiers, Response, Ui};

use super::acts;
use super::gesture::Gesture;
use super::kept_rows::KeptRows;
use super::places::{Places, years};
use super::rename::Rename;
use super::{CanvasState, navigate};
use crate::app::queue::Queue;
use crate::app::session::Session;
use crate::edit::{Selection, Target};
use crate::layout::{Lane, RowKind, Rows};
use crate::model::{Activity, Id};

const PHASE_KEYS: [Key; 9] = [
    Key::Num1,
    Key::Num2,
    Key::Num3,
    Key::Num4,
    Key::Num5,
    Key::Num6,
    Key::Num7,
    Key::Num8,
    Key::Num9,
];

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
    let focus = ui.memory(egui::Memory::focused);
    let elsewhere = focus.is_some_and(|id| id != response.id && state.reached_id != Some(id));
    let open = state.rename.is_some() || state.chooser.is_some();
    if elsewhere || open || egui::Popup::is_any_open(ui.ctx()) || response.ctx.text_edit_focused() {
        return;
    }
    // Esc takes the keyboard from the fields of a dialog before it closes the dialog.
    if ui.memory(|memory| memory.top_modal_layer().is_some()) {
        return;
    }
    if let Some(focus) = focus {
        let filter = EventFilter {
            horizontal_arrows: true,
            vertical_arrows: true,
            ..EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(focus, filter));
    }
    arrows(ui, state, session, queue, places, kept);
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let idle = matches!(state.gesture, Gesture::Idle);
    if idle && (session.cut.is_some() || !session.selection.is_empty()) && pressed(Key::Escape) {
        // First what waits to be moved, then the selection.
        if session.cut.take().is_none() {
            session.selection.clear();
        }
    }
    if session.selection.is_empty() {
        return;
    }
    if pressed(Key::Enter) || pressed(Key::F2) {
        let target = session.selection.iter().next();
        state.rename = target.and_then(|target| Rename::begin(target, session));
    }
    if pressed(Key::T) {
        acts::switch_certainty(session, queue);
    }
    if pressed(Key::Num0) {
        acts::set_phase(session, queue, None);
    }
    let chain: Vec<Id> =
        session.document.roadmap().value_chain.iter().map(|phase| phase.id.clone()).collect();
    for (key, phase) in PHASE_KEYS.into_iter().zip(&chain) {
        if pressed(key) {
            acts::set_phase(session, queue, Some(phase));
        }
    }
}

/// Arrows go from item to item; with Ctrl they move what is selected.
fn arrows(
    ui: &Ui,
    state: &mut CanvasState,
    session: &mut Session,
    queue: &mut Queue,
    places: &Places,
    kept: &KeptRows,
) {
    let pressed = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
    for (key, way) in [(Key::ArrowLeft, -1_i32), (Key::ArrowRight, 1)] {
        if pressed(Modifiers::COMMAND, key) {
            acts::nudge(session, queue, way);
        } else if pressed(Modifiers::NONE, key) {
            let next = beside(state, &kept.rows, session, way as isize);
            reach(state, session, places, &kept.rows, next);
        }
    }
    for (key, way) in [(Key::ArrowUp, -1), (Key::ArrowDown, 1)] {
        if pressed(Modifiers::NONE, key) {
            let next = above_or_below(state, &kept.rows, session, way);
            reach(state, session, places, &kept.rows, next);
        }
    }
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
    let items = row_items(rows, row.checked_add_signed(way)?);
    items.get(at.min(items.len().checked_sub(1)?)).cloned()
}

/// The first item in sight.
fn first(rows: &Rows, session: &Session) -> Option<Target> {
    let row = rows.at_y(session.view.scroll_y)?;
    row_items(rows, row).into_iter().next()
}
