//! The roadmap as a value: no input or output, no clock, no user interface.
//!
//! Everything here is plain immutable data that is cheap to clone (`Arc` and
//! `imbl` share structure) and compares exactly (`Eq`, no floating point).

mod activity;
mod actor;
mod adoption;
mod certainty;
mod chain;
mod colour;
mod consequence;
mod counts;
mod day;
mod drawing;
mod figure;
mod forms;
mod handover;
mod id;
mod indicator;
mod internal;
mod lookup;
mod nesting;
mod note;
mod outline;
mod period;
mod provenance;
mod record;
mod relation;
mod roadmap;
pub mod search;
mod status;
mod tally;
mod when;

pub use activity::{Activity, ActorStatus, Confirmation, Milestone, PhaseDecision, Role, Segment};
pub use actor::{Actor, Audience};
pub use adoption::{
    Census, CurrentPhase, Majority, Reached, Standing, amount_of, has_begun, majority, shares,
};
pub use certainty::{Certainty, SpanCertainty};
pub use chain::{ActorCount, ActorState, MilestoneKind, Phase, RunBy, Shape};
pub use colour::Colour;
pub use consequence::{Affected, Breach, Ties, moved_activities};
pub use counts::Counts;
pub use day::{DayError, parse_day};
pub use drawing::{FigureKind, Flow, FlowArrow, FlowBox};
pub use figure::{
    Column, Dated, Entry, Filters, Grouping, Links, Scope, Sort, Standpoint, Undated, View,
    file_stems,
};
pub use forms::Forms;
pub use handover::drivers_by_year;
pub use id::{Id, IdError, Mention};
pub use indicator::{Indicator, Link, Observation};
pub use internal::{Internal, InternalCounts};
pub use lookup::{Index, Kind, name_of, visit_ids, visit_placements};
pub use nesting::NestingError;
pub use note::{Note, NoteKind, Promotion, Term};
pub use outline::{Goal, Row, SubGoal, Theme};
pub use period::{Period, Precision, Season, Years};
pub use provenance::{Basis, Provenance};
pub use relation::{Dependency, Need, Relation};
pub use roadmap::{
    Accepted, Decision, Detail, Format, Meeting, Priority, Reference, Roadmap, VersionNote,
};
pub use status::Status;
pub use tally::{
    Count, Label, Tally, adoption_by_actor_kind, certainty_by_year, milestones_by_quarter,
    phases_by_year, years_of,
};
pub use when::{Edge, Qualifier, When, WhenError};

/// Nesting of themes and of children is at most this deep, on every way in.
pub const MAX_DEPTH: usize = 16;

/// Whether a field holds what it would hold if the file left it out.
pub(crate) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
