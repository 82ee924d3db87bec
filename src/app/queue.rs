use std::collections::BTreeSet;
use std::path::PathBuf;

use super::bars::{Facet, FacetValue};
use super::command::Command;
use super::help::Topic;
use super::samples::Sample;
use crate::edit::verbs::{Spot, Way};
use crate::edit::{Action, Criterion, Edit, Selection};
use crate::model::Id;

/// What a part of the window asks for; the shell does it after the frame is drawn.
#[derive(Clone, Debug)]
pub enum Request {
    Command(Command),
    /// One undo step.
    Edit(Action, Vec<Edit>),
    Select(Selection),
    /// All in sight that fit one of these.
    Choose(BTreeSet<Criterion>),
    /// A text from the clipboard.
    Paste(String),
    /// Bring this into sight, select it and show the way there.
    Jump(Id),
    /// Only what lies below this goal, sub-goal or theme; none: everything again.
    ShowOnly(Option<Id>),
    /// A saved view; none: the whole roadmap.
    ShowFigure(Option<Id>),
    ZoomToYear(i32),
    /// So many steps of the history are done.
    GoToStep(usize),
    /// Only activities of this actor; none of the other filters.
    ShowActor(Id),
    /// Asks the filters for this choice too, or no more.
    ToggleFilter(Facet, FacetValue),
    /// A page of help.
    Help(Topic),
    /// The row goes a step through the outline.
    Arrange(Spot, Way),
    OpenPath(PathBuf),
    OpenSample(Sample),
    /// Words that stand in the corner for some seconds.
    Notice(String),
}

/// Requests of one frame, in order.
#[derive(Debug, Default)]
pub struct Queue(Vec<Request>);

impl Queue {
    pub fn push(&mut self, request: Request) {
        self.0.push(request);
    }

    pub fn command(&mut self, command: Command) {
        self.push(Request::Command(command));
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What has been asked for; the queue is empty afterwards.
    pub fn take(&mut self) -> Vec<Request> {
        std::mem::take(&mut self.0)
    }
}
