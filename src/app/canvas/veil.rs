//! What a filter leaves: rows that do not fit lie behind a veil, and where nothing fits it is
//! said.

use egui::{Align2, Button, FontId, Rect, Ui, pos2, vec2};

use super::kept_rows::KeptRows;
use super::places::Places;
use crate::app::command::Command;
use crate::app::paint::egui_rect;
use crate::app::queue::Queue;
use crate::app::session::Session;
use crate::app::style::{BODY, color32};
use crate::i18n::text;

/// How much of a dimmed row is covered: its words stay legible.
const VEIL: u8 = 140;

pub(super) fn veil_ui(
    ui: &mut Ui,
    session: &Session,
    queue: &mut Queue,
    places: &Places,
    kept: &KeptRows,
) {
    let body = egui_rect(places.frame.body());
    let look = session.look;
    if kept.rows.activities() == 0 && session.view.is_filtered() {
        let painter = ui.painter().with_clip_rect(body);
        let words = text(look.lang, "filter-empty");
        let font = FontId::proportional(BODY + 2.0);
        let muted = color32(look.theme.text_muted);
        let middle = body.center() - vec2(0.0, 22.0);
        painter.text(middle, Align2::CENTER_CENTER, words, font, muted);
        let button = Rect::from_center_size(body.center() + vec2(0.0, 12.0), vec2(180.0, 30.0));
        let clear = Button::new(Command::ClearFilters.title(look.lang));
        if ui.put(button, clear).clicked() {
            queue.command(Command::ClearFilters);
        }
        return;
    }
    if !session.view.dims() {
        return;
    }
    let painter = ui.painter().with_clip_rect(body);
    let color = color32(look.theme.surface.with_alpha(VEIL));
    let scroll = session.view.scroll_y;
    for row in kept.rows.between(scroll, scroll + f64::from(body.height())) {
        if kept.rows.get(row).is_some_and(|entry| entry.dimmed) {
            let top = body.top() + (kept.rows.top(row) - scroll) as f32;
            let size = vec2(body.width(), kept.rows.height(row));
            let rect = Rect::from_min_size(pos2(body.left(), top), size);
            painter.rect_filled(rect, 0.0, color);
        }
    }
}
