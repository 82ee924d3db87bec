//! The roadmap's own lists: one table says which there are, and adding, removing, moving
//! and setting fields follow from it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::model::{
    Actor, Audience, Decision, Dependency, Goal, Id, Indicator, Link, Meeting, MilestoneKind,
    Phase, Priority, Reference, Roadmap, Term, VersionNote, View,
};

use super::diff::misplaced;
use super::fields::{
    ActorField, AudienceField, DecisionField, DependencyField, Fields, GoalField, IndicatorField,
    LinkField, MeetingField, MilestoneKindField, PhaseField, PriorityField, ReferenceField,
    TermField, VersionNoteField, ViewField,
};
use super::order::{self, Entry};
use super::{Addition, Edit, EditError, Place, Setting, Subject};

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

        /// The ids of a list, in its order.
        pub fn ids_of(roadmap: &Roadmap, list: List) -> Vec<&Id> {
            match list {
                $(List::$record => roadmap.$list.iter().map(|record| &record.id).collect(),)*
            }
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

        /// What to do to the lists of one roadmap to make them another's; goals hold more
        /// than fields and are left out.
        pub(super) fn diff(one: &Roadmap, other: &Roadmap, edits: &mut Vec<Edit>) {
            $(if List::$record != List::Goal && one.$list != other.$list {
                let set = |field| RecordField::$record(field);
                diff_list(List::$record, &one.$list, &other.$list, Record::$record, set, edits);
            })*
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
    Term, TermField: terms;
}

fn diff_list<T: Fields + Entry + PartialEq>(
    list: List,
    before: &[Arc<T>],
    after: &[Arc<T>],
    record: impl Fn(Arc<T>) -> Record,
    field: impl Fn(T::Field) -> RecordField,
    edits: &mut Vec<Edit>,
) {
    let old: BTreeMap<&Id, &Arc<T>> = before.iter().map(|record| (record.id(), record)).collect();
    let ids: BTreeSet<&Id> = after.iter().map(Entry::id).collect();
    let gone = old.keys().filter(|id| !ids.contains(*id));
    edits.extend(gone.map(|id| Edit::Remove(Subject::Record(list, (*id).clone()))));
    for (new, previous) in misplaced(before, after) {
        let place = Place { under: None, after: previous.cloned() };
        edits.push(if old.contains_key(new.id()) {
            Edit::Move(Subject::Record(list, new.id().clone()), place)
        } else {
            Edit::Add(Addition::Record(record(Arc::clone(new))), place)
        });
    }
    for new in after {
        let fields = old.get(new.id()).map(|old| old.differences(new)).unwrap_or_default();
        let set = |value| Setting::Record(new.id().clone(), field(value)).into();
        edits.extend(fields.into_iter().map(set));
    }
}
