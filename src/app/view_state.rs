use std::collections::BTreeSet;

use super::page::Page;
use super::trail::Trail;
use crate::edit::{Criterion, verbs};
use crate::layout::{ColumnWidths, NARROWEST_COLUMN, TimeScale};
use crate::model::{
    Column, Entry, Filters, Grouping, Id, Links, Precision, Roadmap, Scope, Sort, View,
};

/// What the window shows of a roadmap, and how; none of it is in the file.
#[derive(Clone, Debug)]
pub struct ViewState {
    /// A working copy of a figure, or of "everything".
    pub view: View,
    /// The figure it was taken from.
    pub figure: Option<Id>,
    /// Headings that are folded together.
    pub collapsed: BTreeSet<Id>,
    /// Only what lies below this goal, sub-goal or theme.
    pub focus: Option<Id>,
    /// What a drag steps by at least.
    pub snap: Precision,
    /// Where days lie on the axis; none: the canvas fits the whole period.
    pub scale: Option<TimeScale>,
    /// Of the columns beside the names, as they were dragged.
    pub column_widths: ColumnWidths,
    /// How far the rows are scrolled, in scene units.
    pub scroll_y: f64,
    /// What the canvas shall do in its next frame; only it knows its size.
    pub wishes: Vec<Wish>,
    /// How many activities the rows show, and how many there would be without filters; the
    /// canvas counts them.
    pub counted: (usize, usize),
    /// Where jumps have led from.
    pub trail: Trail,
    /// What does not fit the filters is dimmed rather than hidden.
    dim: bool,
    /// What stands in the place of the canvas; none: the canvas itself.
    pub page: Option<Page>,
    /// Only activities that are not as they were saved.
    changed_only: bool,
    revision: u64,
}

/// A change of what is in sight.
#[derive(Clone, Debug, PartialEq)]
pub enum Wish {
    ZoomIn,
    ZoomOut,
    FitAll,
    FitSelection,
    /// Every bar and milestone in the rows that are shown.
    SelectAll,
    /// What is shown and not selected.
    Invert,
    /// What is shown and fits one of these.
    Choose(BTreeSet<Criterion>),
    Year(i32),
    /// What is selected goes to the row or lane above (-1) or below (1).
    Carry(i8),
    /// Scroll to a row, and to its bar in time if that is a segment or milestone.
    Reveal(Id),
}

impl ViewState {
    /// Everything, grouped by strategy.
    pub fn whole(snap: Precision) -> Self {
        Self::new(View::whole(), None, snap)
    }

    /// A saved view of the roadmap; everything if there is none with this id.
    pub fn figure(roadmap: &Roadmap, id: &Id, snap: Precision) -> Self {
        match roadmap.view(id) {
            Some(view) => Self::new(view.clone(), Some(id.clone()), snap),
            None => Self::whole(snap),
        }
    }

    /// These activities in this order, and nothing else.
    pub fn of_activities(activities: Vec<Id>, snap: Precision) -> Self {
        let scope = Scope::List(activities.into_iter().map(Entry::Item).collect());
        Self::new(View { scope, ..View::whole() }, None, snap)
    }

    fn new(view: View, figure: Option<Id>, snap: Precision) -> Self {
        Self {
            view,
            figure,
            collapsed: BTreeSet::new(),
            focus: None,
            snap,
            scale: None,
            column_widths: ColumnWidths::new(),
            scroll_y: 0.0,
            wishes: Vec::new(),
            counted: (0, 0),
            trail: Trail::default(),
            dim: false,
            page: None,
            changed_only: false,
            revision: 0,
        }
    }

    /// Grows with every change of which rows are shown.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// Says that other rows are shown than before.
    pub fn touch(&mut self) {
        self.revision += 1;
    }

    pub fn group_by(&mut self, grouping: Grouping) {
        if self.view.group_by != grouping {
            self.arrange(|view| view.group_by = grouping);
        }
    }

    /// Groups within groups; none: one level.
    pub fn then_by(&mut self, grouping: Option<Grouping>) {
        self.arrange(|view| view.then_by = grouping);
    }

    /// One row per actor of every activity, or one row for each activity again.
    pub fn split_by_actor(&mut self) {
        self.arrange(|view| view.split_by_actor ^= true);
    }

    /// One bar for an activity that is in several phases at once, or a bar for each again.
    pub fn mix_bars(&mut self) {
        self.arrange(|view| view.mixed ^= true);
    }

    /// Draws these dependencies; asked for again, they go.
    pub fn show_links(&mut self, links: Links) {
        let again = self.view.links == links;
        self.view.links = if again { Links::Hidden } else { links };
    }

    /// Shows a column beside the names, or takes it away.
    pub fn show_column(&mut self, column: Column) {
        let columns = &mut self.view.columns;
        match columns.iter().position(|it| *it == column) {
            Some(_) => columns.retain(|it| *it != column),
            None => columns.push(column),
        }
        self.touch();
    }

    /// Makes a column so wide.
    pub fn size_column(&mut self, column: Column, width: f32) {
        self.column_widths.insert(column, width.clamp(NARROWEST_COLUMN, 600.0));
        self.touch();
    }

    pub fn sort_by(&mut self, sort: Sort) {
        self.arrange(|view| view.sort = sort);
    }

    /// Changes which rows there are.
    fn arrange(&mut self, change: impl FnOnce(&mut View)) {
        change(&mut self.view);
        self.scroll_y = 0.0;
        self.touch();
    }

    /// Shows only what fits.
    pub fn filter(&mut self, filters: Filters) {
        self.arrange(|view| view.filters = filters);
    }

    /// Shows everything again.
    pub fn clear_filters(&mut self) {
        self.changed_only = false;
        self.filter(Filters::default());
    }

    /// Whether anything is asked.
    pub fn is_filtered(&self) -> bool {
        self.changed_only || self.view.filters != Filters::default()
    }

    pub fn dims(&self) -> bool {
        self.dim
    }

    /// Dims what does not fit, or hides it again.
    pub fn switch_dim(&mut self) {
        self.dim ^= true;
        self.touch();
    }

    pub fn changed_only(&self) -> bool {
        self.changed_only
    }

    pub fn show_changed_only(&mut self, only: bool) {
        self.changed_only = only;
        self.touch();
    }

    /// Replaces what is shown by another view, keeping the revision growing, and the way back.
    pub fn show(&mut self, other: Self) {
        let (revision, trail) = (self.revision, std::mem::take(&mut self.trail));
        let column_widths = std::mem::take(&mut self.column_widths);
        *self = Self { revision: revision + 1, trail, column_widths, ..other };
    }

    pub fn expand_all(&mut self) {
        if !self.collapsed.is_empty() {
            self.collapsed.clear();
            self.touch();
        }
    }

    pub fn show_only(&mut self, focus: Option<Id>) {
        if self.focus != focus {
            self.focus = focus;
            self.scroll_y = 0.0;
            self.touch();
        }
    }

    /// Whether the row of this activity or heading is shown, perhaps folded away; `ways` are
    /// all ways down to it.
    pub fn shows(&self, row: &Id, ways: &[Vec<Id>]) -> bool {
        let below = |top: &Id| row == top || ways.iter().flatten().any(|above| above == top);
        let in_scope = match &self.view.scope {
            Scope::All => true,
            // Which these are is the roadmap's: a jump to another row shows everything.
            Scope::Priorities => false,
            Scope::Of(tops) => tops.iter().any(below),
            Scope::List(entries) => {
                entries.iter().any(|entry| matches!(entry, Entry::Item(id) if id == row))
            }
        };
        in_scope && self.focus.as_ref().is_none_or(below) && self.view.filters == Filters::default()
    }

    /// Whether something else is shown than the figure says that was chosen.
    pub fn differs(&self, roadmap: &Roadmap) -> bool {
        let saved = self.figure.as_ref().and_then(|id| roadmap.view(id));
        saved.is_some_and(|saved| {
            let edits = verbs::update_figure(roadmap, &saved.id, &self.shown());
            edits.is_ok_and(|edits| !edits.is_empty())
        })
    }

    /// The view with "show only this" taken into its scope: what layout is asked for.
    pub fn shown(&self) -> View {
        match &self.focus {
            Some(id) => View { scope: Scope::Of(vec![id.clone()]), ..self.view.clone() },
            None => self.view.clone(),
        }
    }
}
