//! What lies over the picture while hands are on it: selection, hover, the old place of what is
//! dragged, guide lines, the marquee, and the words of the drag.

use egui::{
    Color32, Painter, Rect, Role, Sense, Shape, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use super::CanvasState;
use super::drag::Drag;
use super::gesture::{Gesture, Pane, Spot};
use super::grip::{Grip, Hold};
use super::kept_rows::KeptRows;
use super::picture::row_rect;
use super::places::Places;
use super::pointer::target_of;
use super::{access, words};
use crate::app::paint::egui_rect;
use crate::app::session::Session;
use crate::app::style::{SMALL, color32};
use crate::layout::{Rows, TimeScale};
use crate::scene::Part;
use crate::theme::Theme;

/// The old place of something that is dragged.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ghost {
    /// Day numbers of its left and right rim.
    pub first: f64,
    pub end: f64,
    /// From the top of the first row, in scene units.
    pub top: f64,
    pub height: f32,
}

/// Draws all that lies over the picture.
pub(super) fn overlay_ui(
    ui: &Ui,
    state: &CanvasState,
    session: &Session,
    places: &Places,
    kept: &KeptRows,
) {
    let theme = session.look.theme;
    let body = egui_rect(places.frame.body());
    let painter = ui.painter().with_clip_rect(body.intersect(ui.clip_rect()));
    selection(&painter, state, session, theme);
    match &state.gesture {
        Gesture::Idle | Gesture::Pressed(_) => hover(&painter, state, theme),
        Gesture::Panning { .. } => {}
        Gesture::Marquee { from, to, .. } => {
            marquee(&painter, from, to, session, places, theme);
        }
        Gesture::Dragging(drag) => {
            drop_target(&painter, drag, session, &kept.rows, body, theme);
            guides(&painter, drag, state, session, places);
            bubble_ui(ui, drag, state, session, places);
        }
    }
}

fn selection(painter: &Painter, state: &CanvasState, session: &Session, theme: &Theme) {
    let pen = Stroke::new(2.0, color32(theme.focus));
    for hit in state.hits.all() {
        let is_body = hit.tag.part == Part::Body;
        let target = target_of(hit, session.document.roadmap()).filter(|_| is_body);
        let Some(target) = target else { continue };
        if session.selection.contains(&target) {
            let rect = egui_rect(hit.rect).expand(2.5);
            painter.rect_stroke(rect, 3.0, pen, StrokeKind::Middle);
        }
        if session.cut.as_ref().is_some_and(|cut| cut.targets.contains(&target)) {
            let rect = egui_rect(hit.rect).expand(4.0);
            painter.rect_filled(rect, 3.0, color32(theme.surface.with_alpha(140)));
            dashed_rect(painter, rect, color32(theme.focus));
        }
    }
}

fn hover(painter: &Painter, state: &CanvasState, theme: &Theme) {
    let Some(grip) = &state.hover else { return };
    let pen = Stroke::new(1.5, color32(theme.line_strong));
    for target in grip.targets() {
        if matches!(grip, Grip::Name { .. } | Grip::Heading { .. }) {
            continue;
        }
        let Some(rect) = access::rect_of(&state.hits, &target) else { continue };
        let rect = egui_rect(rect);
        match grip {
            Grip::Segment { part: Hold::Start, .. } => edge_mark(painter, rect.left(), rect, theme),
            Grip::Segment { part: Hold::End, .. } => edge_mark(painter, rect.right(), rect, theme),
            Grip::Boundary { after, .. } if target.id() == after => {
                edge_mark(painter, rect.left(), rect, theme);
            }
            Grip::Boundary { .. } => {}
            _ => {
                painter.rect_stroke(rect.expand(1.5), 3.0, pen, StrokeKind::Middle);
            }
        }
    }
}

/// A handle on the edge that would move.
fn edge_mark(painter: &Painter, x: f32, bar: Rect, theme: &Theme) {
    let mark = Rect::from_center_size(pos2(x, bar.center().y), vec2(5.0, bar.height() * 0.8));
    painter.rect(
        mark,
        2.5,
        color32(theme.surface),
        Stroke::new(1.5, color32(theme.focus)),
        StrokeKind::Middle,
    );
}

fn x_of(places: &Places, scale: TimeScale, day: f64) -> f32 {
    places.frame.axis.left + scale.x_of(day) as f32
}

fn marquee(
    painter: &Painter,
    from: &Spot,
    to: &Spot,
    session: &Session,
    places: &Places,
    theme: &Theme,
) {
    let Some(scale) = session.view.scale else { return };
    let y = |height: f64| places.frame.axis.top + (height - session.view.scroll_y) as f32;
    let corner = |spot: &Spot| pos2(x_of(places, scale, spot.day), y(spot.height));
    let rect = Rect::from_two_pos(corner(from), corner(to));
    let pen = Stroke::new(1.0, color32(theme.focus));
    painter.rect(rect, 2.0, color32(theme.selection.with_alpha(90)), pen, StrokeKind::Middle);
}

/// The old places of what is dragged, below the picture: what is dragged stays clear.
pub(super) fn ghosts(
    painter: &Painter,
    state: &CanvasState,
    session: &Session,
    places: &Places,
    theme: &Theme,
) {
    let (Gesture::Dragging(_), Some(scale)) = (&state.gesture, session.view.scale) else { return };
    for ghost in &state.ghosts {
        let top = places.frame.axis.top + (ghost.top - session.view.scroll_y) as f32;
        let rect = Rect::from_min_max(
            pos2(x_of(places, scale, ghost.first), top),
            pos2(x_of(places, scale, ghost.end), top + ghost.height),
        );
        painter.rect_filled(rect, 3.0, color32(theme.line.with_alpha(70)));
        dashed_rect(painter, rect, color32(theme.line_strong));
    }
}

fn dashed_rect(painter: &Painter, rect: Rect, color: Color32) {
    let corners = [
        rect.left_top(),
        rect.right_top(),
        rect.right_bottom(),
        rect.left_bottom(),
        rect.left_top(),
    ];
    painter.extend(Shape::dashed_line(&corners, Stroke::new(1.0, color), 3.0, 3.0));
}

/// The row, lane or column that would receive what is dragged.
fn drop_target(
    painter: &Painter,
    drag: &Drag,
    session: &Session,
    rows: &Rows,
    body: Rect,
    theme: &Theme,
) {
    let Some(row) = &drag.now.row else { return };
    let rect = row_rect(row.index, rows, session.view.scroll_y, body);
    let pen = Stroke::new(2.0, color32(theme.focus));
    let regroups = !drag.new_groups().is_empty();
    if matches!(drag.grip, Grip::Name { .. }) && !regroups {
        if drag.edits().is_empty() {
            return;
        }
        let y = match (row.is_activity, row.lower) {
            (true, false) => rect.top(),
            (true, true) | (false, _) => rect.bottom(),
        };
        painter.hline(rect.left() + 8.0..=rect.left() + 320.0, y, pen);
        painter.circle_filled(pos2(rect.left() + 8.0, y), 4.0, color32(theme.focus));
    } else if drag.new_activity().is_some() || regroups {
        painter.rect(
            rect.shrink(1.0),
            2.0,
            color32(theme.selection.with_alpha(45)),
            pen,
            StrokeKind::Inside,
        );
    }
}

/// Lines from the header down to where the dragged edges now stand; edges that stay have none.
fn guides(painter: &Painter, drag: &Drag, state: &CanvasState, session: &Session, places: &Places) {
    let items = drag.items_after();
    let now = items.first().and_then(|item| access::rect_of(&state.hits, item));
    let (Some(now), Some(was), Some(scale)) = (now, state.ghosts.first(), session.view.scale)
    else {
        return;
    };
    if drag.now.pane != Pane::Axis {
        return;
    }
    let was = [was.first, was.end].map(|day| x_of(places, scale, day));
    let middle = |[left, right]: [f32; 2]| f32::midpoint(left, right);
    let now = [now.left, now.right];
    let moved = match drag.grip {
        Grip::Milestone { .. } => vec![(middle(was), middle(now))],
        _ => was.into_iter().zip(now).collect(),
    };
    let axis = places.frame.axis;
    let pen = Stroke::new(1.0, color32(session.look.theme.focus));
    for (was, now) in moved {
        if (was - now).abs() > 1.0 && axis.left <= now && now <= axis.right {
            let line = [pos2(now, axis.top), pos2(now, axis.bottom)];
            painter.extend(Shape::dashed_line(&line, pen, 4.0, 4.0));
        }
    }
}

/// The words of the drag: near the bar, never on it, never out of the window.
fn bubble_ui(ui: &Ui, drag: &Drag, state: &CanvasState, session: &Session, places: &Places) {
    let document = &session.document;
    let say = (session.view.snap, session.look.lang);
    let mut lines = words::drag_words(drag, document.committed(), document.roadmap(), say);
    if let Some(impact) = state.links.impact() {
        lines.extend(impact.words(document.roadmap(), session.look.lang));
    }
    if lines.is_empty() {
        return;
    }
    let theme = session.look.theme;
    let said = lines.join("\n");
    let font = egui::FontId::proportional(SMALL + 1.0);
    let galley = ui.painter().layout(said.clone(), font, color32(theme.on_ink), 420.0);
    let size = galley.size() + vec2(20.0, 12.0);
    let pointer = pos2(drag.now.point.x, drag.now.point.y);
    let items = drag.items_after();
    let bar = items.first().and_then(|item| access::rect_of(&state.hits, item));
    let bar = bar.map_or(Rect::from_center_size(pointer, vec2(8.0, 24.0)), egui_rect);
    let window = ui.max_rect().shrink(6.0);
    let around =
        bar.union(Rect::from_center_size(pos2(bar.center().x, pointer.y), vec2(0.0, 24.0)));
    let above = around.top() - 12.0 - size.y;
    let floor = places.frame.axis.top;
    let top = if above >= floor { above } else { around.bottom() + 14.0 };
    let left = (pointer.x - size.x / 2.0)
        .clamp(window.left(), (window.right() - size.x).max(window.left()));
    let rect = Rect::from_min_size(pos2(left, top.min(window.bottom() - size.y)), size);
    let painter = ui.ctx().layer_painter(egui::LayerId::new(
        egui::Order::Tooltip,
        ui.scope_id().with("words of the drag"),
    ));
    painter.rect_filled(rect, 6.0, color32(theme.ink));
    painter.galley(rect.min + vec2(10.0, 6.0), galley, color32(theme.on_ink));
    let response = ui.interact(rect, ui.scope_id().with("words of the drag"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Status, true, &said));
}
