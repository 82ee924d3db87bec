use egui::Ui;

use crate::app::queue::Queue;
use crate::app::session::Session;

/// What the outline remembers between frames.
#[derive(Debug, Default)]
pub struct OutlineState;

pub fn outline_ui(
    ui: &mut Ui,
    _state: &mut OutlineState,
    session: &mut Session,
    _queue: &mut Queue,
) {
    for goal in &session.document.roadmap().goals {
        ui.label(&goal.title);
    }
}
