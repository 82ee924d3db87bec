//! The roadmap's own lists: one table says which there are, and adding, removing, moving
//! and setting fields follow from it.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::model::{
    Actor, Audience, Decision, Dependency, Goal, Id, Indicator, Link, Meeting, MilestoneKind,
    Phase, Priority, Reference, Roadmap, VersionNote, View,
};

use super::fields::{
    ActorField, AudienceField, DecisionField, DependencyField, Fields as _, GoalField,
    IndicatorField, LinkField, MeetingField, MilestoneKindField, PhaseField, PriorityField,
    ReferenceField, VersionNoteField, ViewField,
};
use super::{EditError, order};

macro_rules! lists {
    ($($record:ident, $field:ident: $list:ident;)*) => {
        /// One of the roadmap's own lists, by what it holds.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum List {
            $($record,)*
        }

        /// A record of one of the roadmap's own lists.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        pub enum Record {
            $($record(Arc<$record>),)*
        }

        /// One field of such a record, and its value.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        pub enum RecordField {
            $($record($field),)*
        }

        pub(super) fn add(
            roadmap: &mut Roadmap,
            record: &Record,
            after: Option<&Id>,
        ) -> Result<(), EditError> {
            match record {
                $(Record::$record(record) => {
                    order::insert(&mut roadmap.$list, Arc::clone(record), after)
                })*
            }
        }

        pub(super) fn remove(roadmap: &mut Roadmap, list: List, id: &Id) -> Result<(), EditError> {
            match list {
                $(List::$record => order::remove(&mut roadmap.$list, id).map(drop),)*
            }
        }

        pub(super) fn move_to(
            roadmap: &mut Roadmap,
            list: List,
            id: &Id,
            after: Option<&Id>,
        ) -> Result<(), EditError> {
            match list {
                $(List::$record => {
                    let record = order::remove(&mut roadmap.$list, id)?;
                    order::insert(&mut roadmap.$list, record, after)
                })*
            }
        }

        pub(super) fn set(
            roadmap: &mut Roadmap,
            id: &Id,
            field: &RecordField,
        ) -> Result<(), EditError> {
            match field {
                $(RecordField::$record(field) => {
                    let record = order::entry_mut(&mut roadmap.$list, id)?;
                    Arc::make_mut(record).set(field.clone());
                })*
            }
            Ok(())
        }

        /// Whether all lists hold the same; shared records are not looked into.
        pub(super) fn same(one: &Roadmap, other: &Roadmap) -> bool {
            $(one.$list == other.$list)&&*
        }

        $(
            impl From<$record> for Record {
                fn from(record: $record) -> Self {
                    Self::$record(Arc::new(record))
                }
            }

            impl From<$field> for RecordField {
                fn from(field: $field) -> Self {
                    Self::$record(field)
                }
            }
        )*
    };
}

lists! {
    Phase, PhaseField: value_chain;
    MilestoneKind, MilestoneKindField: milestone_kinds;
    Actor, ActorField: actors;
    Audience, AudienceField: audiences;
    Goal, GoalField: goals;
    Dependency, DependencyField: dependencies;
    Indicator, IndicatorField: indicators;
    Link, LinkField: links;
    Priority, PriorityField: priorities;
    View, ViewField: views;
    Meeting, MeetingField: meetings;
    Decision, DecisionField: decisions;
    Reference, ReferenceField: references;
    VersionNote, VersionNoteField: version_notes;
}
