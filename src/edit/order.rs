//! Ordered lists whose entries are named by id.

use std::sync::Arc;

use crate::model::{
    Actor, Audience, Decision, Dependency, Goal, Id, Indicator, Link, Meeting, Milestone,
    MilestoneKind, Phase, Priority, Reference, Row, Segment, SubGoal, Term, Theme, VersionNote,
    View,
};

use super::EditError;

/// An entry of an ordered list.
pub(crate) trait Entry {
    fn id(&self) -> &Id;
}

macro_rules! entries {
    ($($record:ident),*) => {
        $(impl Entry for $record {
            fn id(&self) -> &Id {
                &self.id
            }
        })*
    };
}

entries!(Phase, MilestoneKind, Actor, Audience, Dependency, Indicator, Link, Priority, View);
entries!(Term, Meeting, Decision, Reference, VersionNote, Goal, SubGoal, Theme, Segment, Milestone);

impl<T: Entry> Entry for Arc<T> {
    fn id(&self) -> &Id {
        T::id(self)
    }
}

impl Entry for Id {
    fn id(&self) -> &Id {
        self
    }
}

impl Entry for Row {
    fn id(&self) -> &Id {
        match self {
            Self::Theme(theme) => &theme.id,
            Self::Activity(id) => id,
        }
    }
}

/// Puts `entry` right after the one named `after`, or first. Refuses an entry whose id
/// stands in the list already.
pub(crate) fn insert<T: Entry>(
    list: &mut Vec<T>,
    entry: T,
    after: Option<&Id>,
) -> Result<(), EditError> {
    if find(list, entry.id()).is_some() {
        return Err(EditError::Taken(entry.id().clone()));
    }
    let at = match after {
        None => 0,
        Some(after) => find(list, after).ok_or_else(|| EditError::Missing(after.clone()))? + 1,
    };
    list.insert(at, entry);
    Ok(())
}

pub(crate) fn remove<T: Entry>(list: &mut Vec<T>, id: &Id) -> Result<T, EditError> {
    let at = find(list, id).ok_or_else(|| EditError::Missing(id.clone()))?;
    Ok(list.remove(at))
}

pub(crate) fn entry_mut<'a, T: Entry>(list: &'a mut [T], id: &Id) -> Result<&'a mut T, EditError> {
    let entry = list.iter_mut().find(|entry| entry.id() == id);
    entry.ok_or_else(|| EditError::Missing(id.clone()))
}

fn find<T: Entry>(list: &[T], id: &Id) -> Option<usize> {
    list.iter().position(|entry| entry.id() == id)
}
