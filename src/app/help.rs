//! The parts of the window that help and tour speak of, and where they lie.

use egui::{Context, Pos2, Rect};

use super::command::Command;
use crate::model::Grouping;

/// A part of the window, and the page of help on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Topic {
    Canvas,
    /// The same as lines and columns.
    Table,
    Outline,
    Inspector,
    Search,
    Filters,
    Replace,
    History,
    Figures,
    /// The bar of tools, and the ways out of the program.
    Output,
}

impl Topic {
    pub const ALL: [Self; 10] = [
        Self::Canvas,
        Self::Table,
        Self::Outline,
        Self::Inspector,
        Self::Search,
        Self::Filters,
        Self::Replace,
        Self::History,
        Self::Figures,
        Self::Output,
    ];

    /// The keys of its title and its words in the catalogues.
    pub fn keys(self) -> (&'static str, &'static str) {
        match self {
            Self::Canvas => ("help-canvas", "help-canvas-words"),
            Self::Table => ("help-table", "help-table-words"),
            Self::Outline => ("help-outline", "help-outline-words"),
            Self::Inspector => ("help-inspector", "help-inspector-words"),
            Self::Search => ("help-search", "help-search-words"),
            Self::Filters => ("help-filters", "help-filters-words"),
            Self::Replace => ("help-replace", "help-replace-words"),
            Self::History => ("help-history", "help-history-words"),
            Self::Figures => ("help-figures", "help-figures-words"),
            Self::Output => ("help-output", "help-output-words"),
        }
    }

    /// What one does there most, to be shown with its keys.
    pub fn commands(self) -> &'static [Command] {
        use Command as C;
        match self {
            Self::Canvas => &[
                C::Rename,
                C::NewSegment,
                C::NewMilestone,
                C::Tentative,
                C::MoveBy(1),
                C::StartBy(1),
                C::EndBy(1),
                C::CarryBy(1),
                C::FitAll,
            ],
            Self::Table => &[C::Table, C::Copy, C::Paste, C::Undo, C::Redo],
            Self::Outline => &[C::Outline, C::CollapseAll, C::ExpandAll, C::WholeRoadmap],
            Self::Inspector => &[C::Inspector, C::Undo, C::Redo],
            Self::Search => &[C::Palette, C::Find, C::Replace, C::GoBack, C::GoForward],
            Self::Filters => {
                &[C::FilterBar, C::DimFiltered, C::ClearFilters, C::GroupBy(Grouping::ValueChain)]
            }
            Self::Replace => &[C::Replace, C::Undo],
            Self::History => &[C::History, C::Undo, C::Redo],
            Self::Figures => {
                &[C::NewFigure, C::UpdateFigure, C::NextFigure, C::PreviousFigure, C::Present]
            }
            Self::Output => &[C::CopyFigure, C::Export, C::Report, C::Present],
        }
    }
}

/// Where the parts lay when they were last drawn.
#[derive(Debug, Default)]
pub struct Places(Vec<(Topic, Rect)>);

impl Places {
    /// A new frame: what is not noted again is not there.
    pub fn begin(&mut self) {
        self.0.clear();
    }

    /// Parts that lie upon others are noted after them.
    pub fn note(&mut self, topic: Topic, place: Rect) {
        self.0.push((topic, place));
    }

    pub fn of(&self, topic: Topic) -> Option<Rect> {
        self.0.iter().rev().find(|(it, _)| *it == topic).map(|(_, place)| *place)
    }

    fn at(&self, point: Pos2) -> Option<Topic> {
        self.0.iter().rev().find(|(_, place)| place.contains(point)).map(|(topic, _)| *topic)
    }

    /// The part that has the keyboard, or else the one under the pointer.
    pub fn meant(&self, ctx: &Context) -> Topic {
        let focused = ctx.memory(|memory| memory.focused()).and_then(|id| ctx.read_response(id));
        let focused = focused.map(|it| it.rect.center());
        let pointed = || ctx.input(|input| input.pointer.latest_pos());
        focused.or_else(pointed).and_then(|at| self.at(at)).unwrap_or(Topic::Canvas)
    }
}
