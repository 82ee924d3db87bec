use serde::{Deserialize, Serialize};

use super::{
    Basis, Certainty, FigureKind, Flow, Forms, Id, Mention, Provenance, Status, When, Years,
    record::record,
};

record! {
    /// A saved view of the roadmap: one figure. In the interface: figur.
    pub struct View {
        pub id: Id,
    } optional {
        /// The figure's number; views without one are not numbered.
        pub number: Option<u32>,
        /// What is drawn.
        pub kind: FigureKind,
        /// Title above the figure; empty: made from the scope.
        pub title: String,
        pub caption: String,
        pub captions: Forms,
        /// Alternative text; empty: made from the data.
        pub alternative: String,
        pub alternatives: Forms,
        pub scope: Scope,
        /// Boxes and arrows, of a figure that is a flow.
        pub flow: Flow,
        pub group_by: Grouping,
        /// How rows are grouped within each group.
        pub then_by: Option<Grouping>,
        /// One row per actor of an activity.
        pub split_by_actor: bool,
        /// One bar for an activity that is in several phases at once, divided by the shares of
        /// its actors.
        pub mixed: bool,
        /// The order of activities within their group.
        pub sort: Sort,
        pub filters: Filters,
        /// Years on the axis; none: the roadmap's period.
        pub window: Option<Years>,
        /// Columns of the outline beside the name.
        pub columns: Vec<Column>,
        pub undated: Undated,
        /// Rows that begin a new page: goals, sub-goals, themes and activities.
        pub page_breaks: Vec<Id>,
        /// Which dependencies are drawn as connectors.
        pub links: Links,
        pub note: String,
        pub provenance: Provenance,
    }
}

impl View {
    /// Everything but candidates, by strategy, over the roadmap's own period; not in any file.
    pub fn whole() -> Self {
        Self::new(Id::literal("*"))
    }

    /// The name of its files without ending: `figur-04`, or the id where there is no number.
    pub fn file_stem(&self) -> String {
        match self.number {
            Some(number) => format!("figur-{number:02}"),
            None => self
                .id
                .as_str()
                .chars()
                .map(|c| if c.is_alphanumeric() || c == '-' || c == '.' { c } else { '-' })
                .collect(),
        }
    }
}

/// A name of its own for the files of each view: its [`View::file_stem`], with the id added where
/// an earlier view has the same.
pub fn file_stems<'a>(views: impl IntoIterator<Item = &'a View>) -> Vec<String> {
    let mut stems: Vec<String> = Vec::new();
    for view in views {
        let mut stem = view.file_stem();
        while stems.contains(&stem) {
            stem = format!("{stem}-{}", View::new(view.id.clone()).file_stem());
        }
        stems.push(stem);
    }
    stems
}

/// What a view shows.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Scope {
    /// Everything but candidates.
    #[default]
    All,
    /// Everything below these goals, sub-goals, themes or activities.
    Of(Vec<Id>),
    /// Exactly these, in this order.
    List(Vec<Entry>),
    /// What is prioritised, in the order of rank.
    Priorities,
}

/// One line of an explicit list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Entry {
    Heading(String),
    /// A goal, sub-goal, theme or activity; of what lies below it only what is listed too.
    Item(Id),
}

/// How rows are grouped.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Grouping {
    /// Goal, sub-goal, theme.
    #[default]
    Strategy,
    /// One lane per phase, and one for unknown phase.
    ValueChain,
    /// Who leads or owns it.
    Owner,
    /// One group per actor (its roles).
    Actor,
    ActorKind,
    Audience,
    Kind,
    Status,
    /// Planned and tentative segments.
    Certainty,
    Priority,
    Tag,
    /// The year of the first milestone at or after the as-of date.
    NextMilestone,
    /// No groups.
    Flat,
}

impl Grouping {
    /// Every grouping, in the order that menus show them.
    pub const ALL: [Self; 13] = [
        Self::Strategy,
        Self::ValueChain,
        Self::Owner,
        Self::Actor,
        Self::ActorKind,
        Self::Audience,
        Self::Kind,
        Self::Status,
        Self::Certainty,
        Self::Priority,
        Self::Tag,
        Self::NextMilestone,
        Self::Flat,
    ];
}

/// The order of activities within their group.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Sort {
    /// As the outline has them.
    #[default]
    Outline,
    Name,
    /// The first dated thing first; what has no date last.
    Start,
    /// The last dated thing first to end.
    End,
    NextMilestone,
    Status,
    Kind,
}

impl Sort {
    /// Every order, as menus show them.
    pub const ALL: [Self; 7] = [
        Self::Outline,
        Self::Name,
        Self::Start,
        Self::End,
        Self::NextMilestone,
        Self::Status,
        Self::Kind,
    ];
}

/// A column of the outline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Column {
    Actors,
    Kind,
    Status,
    Priority,
    Tags,
    /// When somebody last confirmed that the activity is told right.
    Confirmed,
    NextMilestone,
}

impl Column {
    /// Every column, in the order that menus show them.
    pub const ALL: [Self; 7] = [
        Self::Actors,
        Self::Kind,
        Self::Status,
        Self::Priority,
        Self::Tags,
        Self::Confirmed,
        Self::NextMilestone,
    ];
}

/// Which dependencies are drawn as connectors between rows.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Links {
    #[default]
    Hidden,
    /// Those of what is selected; a figure on paper has none.
    Selected,
    All,
}

impl Links {
    /// Every choice, in the order that menus show them.
    pub const ALL: [Self; 3] = [Self::Hidden, Self::Selected, Self::All];
}

/// Where a figure puts what has no date.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Undated {
    /// A column at the right; a line under the row where the figure is narrow.
    #[default]
    Column,
    Line,
    /// Left out, with the count said.
    Count,
}

record! {
    /// Only what fits every list that is not empty.
    #[derive(Default)]
    pub struct Filters {
    } optional {
        pub text: String,
        /// Phases; the words "?" stand for unknown phase.
        pub phases: Vec<Mention>,
        pub actors: Vec<Mention>,
        pub kinds: Vec<String>,
        pub statuses: Vec<Status>,
        pub certainties: Vec<Certainty>,
        pub tags: Vec<String>,
        pub bases: Vec<Basis>,
        /// Who leads or owns it.
        pub owners: Vec<Mention>,
        pub audiences: Vec<Mention>,
        /// Places in the roadmap; empty: what stands in its outline.
        pub standings: Vec<Standpoint>,
        /// Whether it has a date.
        pub dated: Vec<Dated>,
        /// Something happens on this day or later.
        pub from: Option<When>,
        /// Something happens on this day or earlier.
        pub until: Option<When>,
        /// Only what nobody has confirmed since the last version.
        pub unconfirmed: bool,
    }
}

/// Where an activity stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Standpoint {
    /// In the outline of a sub-goal.
    Outline,
    /// It hangs on a goal and is not on the roadmap yet.
    Candidate,
    /// Kept in the file but not drawn in figures.
    Hidden,
}

impl Standpoint {
    pub const ALL: [Self; 3] = [Self::Outline, Self::Candidate, Self::Hidden];
}

/// Whether something has a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Dated {
    Dated,
    Undated,
}

impl Dated {
    pub const ALL: [Self; 2] = [Self::Dated, Self::Undated];
}
