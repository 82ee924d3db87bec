use egui::Ui;

use crate::app::queue::Queue;
use crate::app::session::Session;

/// What the inspector remembers between frames.
#[derive(Debug, Default)]
pub struct InspectorState;

pub fn inspector_ui(
    ui: &mut Ui,
    _state: &mut InspectorState,
    session: &mut Session,
    _queue: &mut Queue,
) {
    ui.label(&session.document.roadmap().title);
}
