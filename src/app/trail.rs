//! The way that jumps have led: back to where one was, and forward again.

use super::session::Session;
use super::view_state::{ViewState, Wish};
use crate::edit::Selection;

/// The places that were left, the latest last.
#[derive(Clone, Debug, Default)]
pub struct Trail {
    back: Vec<Spot>,
    forward: Vec<Spot>,
}

/// What was in sight, and what was selected.
#[derive(Clone, Debug)]
pub struct Spot {
    view: Box<ViewState>,
    selection: Selection,
}

/// More places than this are forgotten.
const MOST: usize = 100;

impl Trail {
    pub fn leads_back(&self) -> bool {
        !self.back.is_empty()
    }

    pub fn leads_forward(&self) -> bool {
        !self.forward.is_empty()
    }

    /// A place was left for another.
    fn leave(&mut self, spot: Spot) {
        self.forward.clear();
        if self.back.last().is_some_and(|last| last.is_like(&spot)) {
            return;
        }
        self.back.push(spot);
        if self.back.len() > MOST {
            self.back.remove(0);
        }
    }
}

impl Spot {
    fn is_like(&self, other: &Self) -> bool {
        let shown = |spot: &Self| {
            let it = &spot.view;
            (it.figure.clone(), it.focus.clone(), it.scale, it.scroll_y)
        };
        shown(self) == shown(other)
            && self.selection == other.selection
            && self.view.view == other.view.view
    }
}

impl Session {
    /// What is in sight now.
    pub fn spot(&mut self) -> Spot {
        let trail = std::mem::take(&mut self.view.trail);
        let mut view = Box::new(self.view.clone());
        view.wishes.clear();
        self.view.trail = trail;
        Spot { view, selection: self.selection.clone() }
    }

    /// Keeps the place where one was, if what was done since then leads elsewhere: to another
    /// figure, another part of the roadmap, or something that is to be brought into sight.
    pub fn went_from(&mut self, before: Spot) {
        let now = &self.view;
        let elsewhere = now.figure != before.view.figure
            || now.focus != before.view.focus
            || now.view.filters != before.view.view.filters
            || now.wishes.iter().any(|wish| matches!(wish, Wish::Reveal(_) | Wish::Year(_)));
        if elsewhere {
            self.view.trail.leave(before);
        }
    }

    pub fn go_back(&mut self) {
        let here = self.spot();
        if let Some(spot) = self.view.trail.back.pop() {
            self.view.trail.forward.push(here);
            self.return_to(spot);
        }
    }

    pub fn go_forward(&mut self) {
        let here = self.spot();
        if let Some(spot) = self.view.trail.forward.pop() {
            self.view.trail.back.push(here);
            self.return_to(spot);
        }
    }

    /// What was deleted meanwhile is not brought back.
    fn return_to(&mut self, spot: Spot) {
        let Spot { mut view, mut selection } = spot;
        view.snap = self.view.snap;
        view.figure = view.figure.filter(|id| self.document.roadmap().view(id).is_some());
        self.view.show(*view);
        selection.keep_existing(self.document.roadmap());
        self.selection = selection;
    }
}
