//! Rows of the outline are dragged: between others, or onto one and under it.

use egui::{CursorIcon, DragAndDrop, Rect, Response, Stroke, StrokeKind, Ui, vec2};

use super::tree::Branch;
use crate::app::queue::{Queue, Request};
use crate::app::session::{Look, Session};
use crate::app::style::color32;
use crate::edit::verbs::{self, Beside, Spot};
use crate::edit::{Action, Target, Verb};
use crate::i18n;
use crate::model::{Id, Roadmap, name_of};

/// The height at the edges of the panel where a drag scrolls.
const EDGE: f32 = 36.0;
/// How far it scrolls in a frame.
const SPEED: f32 = 9.0;

/// The part of a row's height, above and below, that means before and after it.
const RIM: f32 = 0.3;

/// Lets the row be dragged, and takes what is dragged onto it.
pub(super) fn drag_ui(
    ui: &Ui,
    response: &Response,
    branch: Branch,
    spot: &Spot,
    session: &Session,
    queue: &mut Queue,
) {
    if branch != Branch::Candidates {
        response.dnd_set_drag_payload(spot.clone());
    }
    let Some(at) = ui.input(|input| input.pointer.interact_pos()) else { return };
    let held = response.dnd_hover_payload::<Spot>();
    let released = response.dnd_release_payload::<Spot>();
    let Some(held) = released.clone().or(held) else { return };
    if held.id == spot.id && held.under == spot.under {
        return;
    }
    let side = side(response.rect, at.y, branch);
    let roadmap = session.document.committed();
    let also = ui.input(|input| input.modifiers.command) && roadmap.activity(&held.id).is_some();
    let name = |id| name_of(roadmap, id).unwrap_or_else(|| id.to_string());
    match verbs::arrange(roadmap, &held, spot, side, also) {
        Ok(edits) if released.is_some() && !edits.is_empty() => {
            queue.push(Request::Edit(Action::new(Verb::Place, name(&held.id)), edits));
        }
        Ok(edits) if !edits.is_empty() => {
            mark(ui, response.rect, side, session.look);
            let key = match (side, also) {
                (Beside::Before, false) => "arrange-before",
                (Beside::After, false) => "arrange-after",
                (Beside::Inside, false) => "arrange-inside",
                (_, true) => "arrange-also",
            };
            let words = [
                ("what", brief(roadmap, &held.id).into()),
                ("to", brief(roadmap, &spot.id).into()),
            ];
            response.show_tooltip_text(i18n::format(session.look.lang, key, &words));
        }
        Ok(_) => {}
        Err(_) => ui.set_cursor_icon(CursorIcon::NotAllowed),
    }
}

/// The number of a goal or sub-goal, the name of what else there is as rows show it.
fn brief(roadmap: &Roadmap, id: &Id) -> String {
    if roadmap.goal(id).is_some() || roadmap.sub_goal(id).is_some() {
        return id.to_string();
    }
    let target = match roadmap.activity(id) {
        Some(_) => Target::Activity(id.clone()),
        None => Target::Heading(id.clone()),
    };
    verbs::name_to_change(roadmap, &target).map_or_else(|_| id.to_string(), str::to_owned)
}

fn side(rect: Rect, y: f32, branch: Branch) -> Beside {
    let part = (y - rect.top()) / rect.height().max(1.0);
    match part {
        _ if branch == Branch::Candidates => Beside::Inside,
        part if part < RIM => Beside::Before,
        part if part > 1.0 - RIM => Beside::After,
        _ => Beside::Inside,
    }
}

/// A line between rows, or a frame around the one it goes under.
fn mark(ui: &Ui, rect: Rect, side: Beside, look: Look) {
    let pen = Stroke::new(2.0, color32(look.theme.focus));
    let inner = rect.shrink2(vec2(6.0, 0.0));
    match side {
        Beside::Before => _ = ui.painter().hline(inner.x_range(), rect.top(), pen),
        Beside::After => _ = ui.painter().hline(inner.x_range(), rect.bottom(), pen),
        Beside::Inside => {
            let ground = rect.shrink2(vec2(4.0, 1.0));
            ui.painter().rect_stroke(ground, 6.0, pen, StrokeKind::Inside);
        }
    }
}

/// Scrolls while something is held at the upper or lower edge of the panel.
pub(super) fn scroll_while_held(ui: &Ui, sight: Rect) {
    if !DragAndDrop::has_payload_of_type::<Spot>(ui.ctx()) {
        return;
    }
    let Some(at) = ui.input(|input| input.pointer.interact_pos()) else { return };
    let way = match at.y {
        y if y < sight.top() + EDGE => SPEED,
        y if y > sight.bottom() - EDGE => -SPEED,
        _ => return,
    };
    if sight.x_range().contains(at.x) {
        ui.scroll_with_delta(vec2(0.0, way));
        ui.request_repaint();
    }
}
