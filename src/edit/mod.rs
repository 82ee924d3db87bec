//! The one vocabulary of change: everything that changes a roadmap is a list of
//! [`Edit`]s, and nothing else changes one.
//!
//! [`verbs`] turn what a person does (drag, rename, delete) into edits, [`apply()`] turns
//! edits into the next roadmap, [`replace`] finds and replaces in texts, and [`Document`] keeps the roadmaps that were, for undo.
//! [`dates`] holds the rule of what dragging does to a date. All of it is pure.

mod action;
mod apply;
mod criterion;
pub mod dates;
mod diff;
mod document;
mod error;
mod fields;
mod lists;
mod order;
mod outline;
pub mod replace;
mod selection;
mod texts;
pub mod verbs;
mod vocabulary;

pub use action::{Action, Verb};
pub use apply::apply;
pub use criterion::{Criterion, Trait};
pub use diff::diff;
pub use document::{Change, Document, MadeStep, Step};
pub use error::EditError;
pub use fields::{
    ActivityField, ActorField, AudienceField, DecisionField, DependencyField, GoalField,
    IndicatorField, LinkField, MeetingField, MilestoneField, MilestoneKindField, PhaseField,
    PriorityField, ReferenceField, RoadmapField, SegmentField, SubGoalField, TermField, ThemeField,
    VersionNoteField, ViewField,
};
pub use lists::{List, Record, RecordField, ids_of};
pub use selection::{Selection, Target};
pub use vocabulary::{Addition, Edit, Place, Setting, Subject};
