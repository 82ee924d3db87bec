//! The canvas: rows, bars, and the gestures on them.

use egui::Ui;

use super::queue::Queue;
use super::session::Session;

/// What the canvas remembers between frames.
#[derive(Debug, Default)]
pub struct CanvasState;

pub fn canvas_ui(ui: &mut Ui, _state: &mut CanvasState, session: &mut Session, _queue: &mut Queue) {
    session.view.wishes.clear();
    ui.label(&session.document.roadmap().title);
}
