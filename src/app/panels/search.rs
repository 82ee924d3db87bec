use egui::Ui;

use crate::app::queue::Queue;
use crate::app::session::Session;

/// What the search box remembers between frames.
#[derive(Debug, Default)]
pub struct SearchState {
    /// Ctrl+F was pressed: take the keyboard.
    pub take_focus: bool,
}

pub fn search_ui(
    _ui: &mut Ui,
    state: &mut SearchState,
    _session: &mut Session,
    _queue: &mut Queue,
) {
    state.take_focus = false;
}
