use super::session::Session;
use super::view_state::ViewState;
use crate::model::Grouping;

/// A second view of the same roadmap. What is asked for is done to the first, the session's own.
#[derive(Clone, Debug)]
pub struct Beside {
    pub view: ViewState,
    /// Whether it stands above the first, or below.
    pub above: bool,
}

impl Session {
    /// A second view below, grouped otherwise, which takes over; or one view again.
    pub fn turn_beside(&mut self) {
        self.table = false;
        self.view.page = None;
        if self.beside.take().is_none() {
            let mut second = self.view.clone();
            second.group_by(match second.view.group_by {
                Grouping::Strategy => Grouping::ValueChain,
                _ => Grouping::Strategy,
            });
            let first = std::mem::replace(&mut self.view, second);
            self.beside = Some(Beside { view: first, above: true });
        }
    }

    /// The second view becomes the first, where it stands.
    pub fn take_other_view(&mut self) {
        if let Some(beside) = &mut self.beside {
            beside.view.snap = self.view.snap;
            beside.above ^= true;
            std::mem::swap(&mut beside.view, &mut self.view);
        }
    }
}
