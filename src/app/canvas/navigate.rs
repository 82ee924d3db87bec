//! What is in sight: wheel and pinch, and what commands wish for.

use egui::{Response, Ui};

use super::CanvasState;
use super::gesture::Gesture;
use super::kept_rows::KeptRows;
use super::places::{Places, years};
use super::viewport::Extent;
use crate::app::session::Session;
use crate::app::view_state::Wish;
use crate::edit::{Criterion, Selection, Target};
use crate::layout::{RowEntry, RowKind, Rows, TimeScale, day_number};
use crate::model::{Edge, Id, Period, Roadmap};

/// One step of "zoom in".
const ZOOM: f64 = 1.4;
/// How long a row that was jumped to stays marked, in seconds.
const FLASH: f64 = 1.2;

/// Brings scale and scroll to what wheel, pinch and wishes ask for, within what there is.
pub(super) fn navigate(
    ui: &Ui,
    response: &Response,
    state: &mut CanvasState,
    session: &mut Session,
    places: &Places,
    kept: &KeptRows,
) {
    let extent = places.extent(years(session), &kept.rows);
    let mut scale = match (session.view.scale, state.axis_width) {
        (None, _) => extent.fit(),
        // A wider window shows the same days, wider.
        (Some(scale), Some(width)) if width != extent.width => {
            let per_day = scale.per_day * extent.width / width;
            extent.clamp(TimeScale { per_day, ..scale })
        }
        (Some(scale), _) => extent.clamp(scale),
    };
    state.axis_width = Some(extent.width);
    let mut scroll = session.view.scroll_y;
    if response.contains_pointer() {
        let (delta, zoom, at) =
            ui.input(|i| (i.smooth_scroll_delta(), i.zoom_delta(), i.pointer.hover_pos()));
        let x = at.map_or(0.0, |at| f64::from(at.x - places.frame.axis.left));
        if zoom != 1.0 {
            scale = extent.zoom(scale, x.clamp(0.0, extent.width), f64::from(zoom));
        }
        scale = extent.pan(scale, -f64::from(delta.x));
        scroll -= f64::from(delta.y);
    }
    session.view.scale = Some(scale);
    session.view.scroll_y = extent.clamp_scroll(scroll);
    for wish in std::mem::take(&mut session.view.wishes) {
        grant(ui, state, session, &extent, &kept.rows, wish);
    }
    if let Some((_, until)) = &state.flash {
        let left = until - ui.input(|i| i.time);
        if left > 0.0 {
            ui.request_repaint_after_secs(left as f32);
        } else {
            state.flash = None;
        }
    }
}

fn grant(
    ui: &Ui,
    state: &mut CanvasState,
    session: &mut Session,
    extent: &Extent,
    rows: &Rows,
    wish: Wish,
) {
    let scale = session.view.scale.unwrap_or_else(|| extent.fit());
    let middle = extent.width / 2.0;
    match wish {
        Wish::ZoomIn => session.view.scale = Some(extent.zoom(scale, middle, ZOOM)),
        Wish::ZoomOut => session.view.scale = Some(extent.zoom(scale, middle, 1.0 / ZOOM)),
        Wish::FitAll => {
            session.view.scale = Some(extent.fit());
            session.view.scroll_y = 0.0;
        }
        Wish::SelectAll => session.selection = everything(rows).collect(),
        Wish::Invert => {
            let old = std::mem::take(&mut session.selection);
            let others = like(rows, &old).into_iter().filter(|it| !old.contains(it));
            session.selection = others.collect();
        }
        Wish::Choose(criteria) => {
            let among = like(rows, &session.selection);
            let roadmap = session.document.roadmap();
            session.selection = Criterion::choose(roadmap, &criteria, among);
        }
        Wish::FitSelection => fit_selection(session, extent, rows),
        // The keys of the canvas do it: they know of edits.
        Wish::Carry(way) => session.view.wishes.push(Wish::Carry(way)),
        Wish::Year(year) => {
            let year = Period::Year(year);
            let (first, end) = (day_number(year.first_day()), day_number(year.last_day()) + 1.0);
            session.view.scale = Some(extent.clamp(extent.fit_days(first, end, 0.02)));
        }
        Wish::Reveal(id) => {
            let until = ui.input(|i| i.time) + FLASH;
            reveal(state, session, extent, rows, &id, until);
            // Who has just searched has the keyboard nowhere: it goes to what was found.
            if !state.aside && ui.memory(egui::Memory::focused).is_none() {
                state.reached = session.selection.single().cloned();
                state.focus_wanted.clone_from(&state.reached);
            }
        }
    }
    ui.request_repaint();
}

/// Every segment and milestone that the rows show.
fn everything(rows: &Rows) -> impl Iterator<Item = Target> {
    (0..rows.len()).filter_map(|row| rows.shown(row)).flat_map(|(row, segments, milestones)| {
        let segments = segments.into_iter().map(|it| Target::segment(&row.id, &it.id));
        let milestones = milestones.into_iter().map(|it| Target::milestone(&row.id, &it.id));
        segments.chain(milestones).collect::<Vec<_>>()
    })
}

/// All in the rows that is of the kind of what is selected: whole activities where only those
/// are, else segments and milestones.
fn like(rows: &Rows, selection: &Selection) -> Vec<Target> {
    let whole = |target: &Target| matches!(target, Target::Activity(_));
    if selection.is_empty() || !selection.iter().all(whole) {
        return everything(rows).collect();
    }
    let activity = |entry: &RowEntry| match &entry.kind {
        RowKind::Activity(row) => Some(Target::Activity(row.id.clone())),
        RowKind::Heading(_) => None,
    };
    rows.iter().filter_map(activity).collect()
}

/// All days of what is selected, and its first row.
fn fit_selection(session: &mut Session, extent: &Extent, rows: &Rows) {
    let roadmap = session.document.roadmap();
    let days = session.selection.iter().filter_map(|target| days_of(roadmap, target));
    let span = days.reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)));
    if let Some((first, end)) = span {
        session.view.scale = Some(extent.clamp(extent.fit_days(first, end, 0.1)));
    }
    let row_of = |target: &Target| rows.position(target.activity().unwrap_or(target.id()));
    let places: Vec<usize> = session.selection.iter().filter_map(row_of).collect();
    if let (Some(&first), Some(&last)) = (places.iter().min(), places.iter().max()) {
        let bottom = rows.top(last) + f64::from(rows.height(last));
        session.view.scroll_y =
            extent.scroll_to_show(session.view.scroll_y, rows.top(first), bottom);
    }
}

/// Scrolls to the row of an item, and along the axis to its days.
fn reveal(
    state: &mut CanvasState,
    session: &mut Session,
    extent: &Extent,
    rows: &Rows,
    id: &Id,
    until: f64,
) {
    let target = session.selection.iter().find(|target| target.id() == id).cloned();
    let row_id = target.as_ref().and_then(Target::activity).unwrap_or(id).clone();
    let Some(row) = rows.position(&row_id) else { return };
    let (top, height) = (rows.top(row), f64::from(rows.height(row)));
    let inside =
        top >= session.view.scroll_y && top + height <= session.view.scroll_y + extent.height;
    if !inside {
        // In the upper third, with what comes before and after it in sight.
        session.view.scroll_y = extent.clamp_scroll(top - extent.height / 3.0);
    }
    let days = target.and_then(|target| days_of(session.document.roadmap(), &target));
    if let (Some((first, end)), Some(scale)) = (days, session.view.scale) {
        session.view.scale = Some(extent.pan_to_show(scale, first, end));
    }
    state.flash = Some((row_id, until));
}

/// The first day number and the one after the last of what has dates.
pub(super) fn days_of(roadmap: &Roadmap, target: &Target) -> Option<(f64, f64)> {
    let span = |start: Edge, end: Edge| {
        let (start, end) = (start.when(), end.when());
        let first = start.or(end)?.first_day();
        let last = end.or(start)?.last_day();
        Some((day_number(first), day_number(last) + 1.0))
    };
    let activity = roadmap.activity(target.activity()?)?;
    match target {
        Target::Heading(_) => None,
        Target::Segment { id, .. } => {
            activity.segment(id).and_then(|segment| span(segment.start, segment.end))
        }
        Target::Milestone { id, .. } => {
            activity.milestone(id).and_then(|milestone| span(milestone.when, milestone.when))
        }
        Target::Activity(_) => {
            let segments = activity.segments.iter().map(|it| span(it.start, it.end));
            let milestones = activity.milestones.iter().map(|it| span(it.when, it.when));
            segments.chain(milestones).flatten().reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)))
        }
    }
}

/// While something is dragged near the rim, the canvas moves; returns whether it did.
pub(super) fn scroll_at_rim(
    ui: &Ui,
    gesture: &Gesture,
    session: &mut Session,
    places: &Places,
    rows: &Rows,
) -> bool {
    use super::viewport::rim_scroll;
    if !matches!(gesture, Gesture::Dragging(_) | Gesture::Marquee { .. }) {
        return false;
    }
    let (Some(at), Some(scale)) = (ui.input(|i| i.pointer.latest_pos()), session.view.scale) else {
        return false;
    };
    let seconds = f64::from(ui.input(|i| i.stable_dt).min(0.05));
    let extent = places.extent(years(session), rows);
    let axis = places.frame.axis;
    let dy = rim_scroll(at.y.into(), axis.top.into(), axis.bottom.into(), seconds);
    let dx = if axis.left <= at.x && at.x < axis.right {
        rim_scroll(at.x.into(), axis.left.into(), axis.right.into(), seconds)
    } else {
        0.0
    };
    let scrolled: (TimeScale, f64) =
        (extent.pan(scale, dx), extent.clamp_scroll(session.view.scroll_y + dy));
    let moved = scrolled != (scale, session.view.scroll_y);
    (session.view.scale, session.view.scroll_y) = (Some(scrolled.0), scrolled.1);
    if moved {
        ui.request_repaint();
    }
    moved
}
