//! Making a dependency by hand: a handle below the bar under the pointer is pulled to what shall
//! hang on it.

use egui::{
    CursorIcon, PointerButton, Pos2, Rect, Role, Sense, Shape, Stroke, StrokeKind, Ui, WidgetInfo,
    pos2, vec2,
};

use super::gesture::{Gesture, Pane};
use super::grip::{Grip, grip_at};
use super::kept_rows::KeptRows;
use super::places::Places;
use super::{CanvasState, access, acts};
use crate::app::impact::called;
use crate::app::paint::egui_rect;
use crate::app::queue::{Queue, Request};
use crate::app::session::Session;
use crate::app::style::{SMALL, color32};
use crate::edit::{Action, Selection, Target, Verb, verbs};
use crate::i18n::{Value, format};
use crate::model::{Id, Mention, Relation};
use crate::scene::Point;

/// The handle that is shown, and whether it is being pulled.
#[derive(Clone, Debug)]
pub(super) struct Handle {
    target: Target,
    at: Pos2,
    /// The bar it belongs to.
    bar: Rect,
    pulled: bool,
}

/// How large the handle is drawn, and how near it is found.
const RADIUS: f32 = 4.5;
const REACH: f32 = 7.0;
/// How far from its bar the pointer may be before the handle goes.
const NEAR: f32 = 16.0;

impl Handle {
    /// Whether a press here belongs to the handle.
    pub(super) fn holds(&self, at: Pos2) -> bool {
        self.pulled || self.at.distance(at) <= REACH
    }
}

/// Shows the handle of what the pointer is over, and pulls it.
pub(super) fn linking_ui(
    ui: &Ui,
    state: &mut CanvasState,
    session: &Session,
    queue: &mut Queue,
    places: &Places,
    rows: &KeptRows,
) {
    let pointer = ui.input(|input| input.pointer.latest_pos());
    place(state, session, places, pointer);
    let Some(mut handle) = state.handle.clone() else { return };
    let theme = session.look.theme;
    let reach = Rect::from_center_size(handle.at, vec2(REACH, REACH) * 2.0);
    let response = ui.interact(reach, ui.scope_id().with("handle"), Sense::drag());
    let from = activity_of(&handle.target);
    let name = [("name", Value::from(called(session.document.roadmap(), from)))];
    let words = format(session.look.lang, "links-handle", &name);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &words));
    let painter = ui.painter().with_clip_rect(egui_rect(places.frame.body()));
    let pen = Stroke::new(1.5, color32(theme.focus));
    painter.circle(handle.at, RADIUS, color32(theme.surface), pen);
    painter.circle_filled(handle.at, 1.6, color32(theme.focus));
    if response.hovered() && !response.dragged() {
        ui.set_cursor_icon(CursorIcon::Crosshair);
        response.clone().on_hover_text(&words);
    }
    handle.pulled = response.dragged();
    if let Some(at) = pointer.filter(|_| response.dragged()) {
        ui.set_cursor_icon(CursorIcon::Crosshair);
        let over = over(state, session, places, rows, at);
        pull_ui(ui, &handle, state, session, (at, over));
    } else if response.drag_stopped_by(PointerButton::Primary)
        && let Some(about) = pointer.and_then(|at| over(state, session, places, rows, at))
    {
        make(session, queue, &about, from);
    }
    state.handle = Some(handle);
}

/// Where the handle is: at the bar or mark under the pointer, as long as the pointer is near.
fn place(state: &mut CanvasState, session: &Session, places: &Places, pointer: Option<Pos2>) {
    if state.handle.as_ref().is_some_and(|handle| handle.pulled) {
        return;
    }
    if !matches!(state.gesture, Gesture::Idle) || session.document.is_previewing() {
        state.handle = None;
        return;
    }
    let hover = state
        .hover
        .as_ref()
        .filter(|it| matches!(it, Grip::Segment { .. } | Grip::Milestone { .. }));
    let target = hover.and_then(|grip| grip.targets().into_iter().next());
    let holds = |at: Pos2| state.handle.as_ref().is_some_and(|it| it.holds(at));
    if let Some(target) = target.filter(|_| !pointer.is_some_and(holds)) {
        let rect = access::rect_of(&state.hits, &target).map(egui_rect);
        let rect = rect.map(|rect| rect.intersect(egui_rect(places.frame.body())));
        state.handle = rect.filter(|rect| rect.is_positive()).map(|bar| {
            let x = (bar.right() - 12.0).max(bar.center().x);
            Handle { target, at: pos2(x, bar.bottom() + 3.0), bar, pulled: false }
        });
    } else if let Some(handle) = &state.handle
        && !pointer.is_some_and(|at| handle.bar.expand(NEAR).contains(at))
    {
        state.handle = None;
    }
}

/// The activity that something belongs to.
fn activity_of(target: &Target) -> &Id {
    target.activity().unwrap_or(target.id())
}

/// What lies there: an activity, or the heading of a goal, sub-goal or theme.
fn over(
    state: &CanvasState,
    session: &Session,
    places: &Places,
    rows: &KeptRows,
    at: Pos2,
) -> Option<Id> {
    let roadmap = session.document.roadmap();
    let point = Point::new(at.x, at.y);
    let spot = places.spot(point, session.view.scale?, session.view.scroll_y, &rows.rows);
    if matches!(spot.pane, Pane::Axis | Pane::Undated)
        && let Some(grip) = grip_at(&state.hits, point, roadmap)
    {
        return grip.targets().first().map(|it| activity_of(it).clone());
    }
    let row = spot.row?;
    let known = roadmap.activity(&row.id).is_some()
        || roadmap.goal(&row.id).is_some()
        || roadmap.sub_goal(&row.id).is_some();
    known.then_some(row.id)
}

/// The line to the pointer, the frame round what is under it, and what will be made.
fn pull_ui(
    ui: &Ui,
    handle: &Handle,
    state: &CanvasState,
    session: &Session,
    (at, over): (Pos2, Option<Id>),
) {
    let (theme, lang) = (session.look.theme, session.look.lang);
    let roadmap = session.document.roadmap();
    let from = activity_of(&handle.target);
    let layer = egui::LayerId::new(egui::Order::Tooltip, ui.scope_id().with("link"));
    let painter = ui.ctx().layer_painter(layer);
    let pen = Stroke::new(2.0, color32(theme.focus));
    painter.extend(Shape::dashed_line(&[handle.at, at], pen, 6.0, 4.0));
    painter.circle_filled(at, 4.0, color32(theme.focus));
    let over = over.filter(|it| it != from);
    let words = match &over {
        Some(about) => {
            let target = Target::Activity(about.clone());
            if let Some(rect) = access::rect_of(&state.hits, &target) {
                let rect = egui_rect(rect).expand2(vec2(4.0, 3.0));
                painter.rect_stroke(rect, 4.0, pen, StrokeKind::Middle);
            }
            let name = |id| Value::from(called(roadmap, id));
            format(lang, "links-will-be", &[("about", name(about)), ("on", name(from))])
        }
        None => format(lang, "links-pull", &[("name", called(roadmap, from).into())]),
    };
    let font = egui::FontId::proportional(SMALL + 1.0);
    let galley = painter.layout(words.clone(), font, color32(theme.on_ink), 380.0);
    let size = galley.size() + vec2(20.0, 12.0);
    let window = ui.max_rect().shrink(6.0);
    let left = (at.x + 16.0).min(window.right() - size.x).max(window.left());
    let top = (at.y + 18.0).min(window.bottom() - size.y);
    let rect = Rect::from_min_size(pos2(left, top), size);
    painter.rect_filled(rect, 6.0, color32(theme.ink));
    painter.galley(rect.min + vec2(10.0, 6.0), galley, color32(theme.on_ink));
    let said = ui.interact(rect, ui.scope_id().with("words of the link"), Sense::hover());
    said.widget_info(|| WidgetInfo::labeled(Role::Status, true, &words));
}

/// One step: what was dropped on hangs on what was pulled, and is selected to say more about it.
fn make(session: &Session, queue: &mut Queue, about: &Id, on: &Id) {
    let roadmap = session.document.committed();
    let relation = Relation::Prerequisite;
    match verbs::add_dependency(roadmap, about, relation, &Mention::Id(on.clone())) {
        Ok(edits) if edits.is_empty() => {}
        Ok(edits) => {
            queue.push(Request::Edit(Action::new(Verb::Link, called(roadmap, about)), edits));
            let target = match roadmap.activity(about) {
                Some(_) => Target::Activity(about.clone()),
                None => Target::Heading(about.clone()),
            };
            queue.push(Request::Select(Selection::only(target)));
        }
        Err(error) => acts::notice(&error, session, queue),
    }
}
