use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::model::{Activity, Id, Milestone, Segment, SubGoal, Theme};

use super::{
    ActivityField, EditError, List, MilestoneField, Record, RecordField, RoadmapField,
    SegmentField, SubGoalField, Target, ThemeField,
};

/// One change of a roadmap, as plain data. What it touches is named by id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Edit {
    /// Gives one field a new value.
    Set(Setting),
    /// Adds something with a new id.
    Add(Addition, Place),
    /// Takes something away, with all that is part of it. What refers to it is not looked
    /// after here; [`super::verbs::delete`] does.
    Remove(Subject),
    /// Gives something another place.
    Move(Subject, Place),
}

/// A field of something, and its new value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Setting {
    Roadmap(RoadmapField),
    /// Of a record in one of the roadmap's own lists.
    Record(Id, RecordField),
    SubGoal(Id, SubGoalField),
    Theme(Id, ThemeField),
    Activity(Id, ActivityField),
    /// Of the activity's segment.
    Segment(Id, Id, SegmentField),
    /// Of the activity's milestone.
    Milestone(Id, Id, MilestoneField),
}

/// What is added.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Addition {
    /// To one of the roadmap's own lists; its place is under nothing.
    Record(Record),
    /// Under a goal.
    SubGoal(Arc<SubGoal>),
    /// Under a sub-goal or theme.
    Theme(Arc<Theme>),
    /// The activity itself, which then stands nowhere yet: its place says nothing.
    Activity(Id, Arc<Activity>),
    /// One more place for an activity: under a sub-goal or theme as a row, under a goal as
    /// a candidate, under an activity as a child.
    Placement(Id),
    /// Under an activity.
    Segment(Segment),
    /// Under an activity.
    Milestone(Milestone),
}

/// What is taken away or moved.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Subject {
    Record(List, Id),
    SubGoal(Id),
    Theme(Id),
    /// The activity itself. It cannot be moved; its placements can.
    Activity(Id),
    /// One place of an activity; the activity itself stays.
    Placement {
        activity: Id,
        under: Id,
    },
    Segment {
        activity: Id,
        id: Id,
    },
    Milestone {
        activity: Id,
        id: Id,
    },
}

/// Where something comes to stand: never an index, so that it means the same after others
/// have changed the list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// None: in one of the roadmap's own lists.
    pub under: Option<Id>,
    /// What stands right before it; none: it comes first.
    pub after: Option<Id>,
}

impl Place {
    /// First under `under`.
    pub fn first(under: &Id) -> Self {
        Self { under: Some(under.clone()), after: None }
    }

    /// Right after `after`, under `under`.
    pub fn after(under: &Id, after: &Id) -> Self {
        Self { under: Some(under.clone()), after: Some(after.clone()) }
    }

    /// What it stands under; an error where there must be something.
    pub(super) fn under(&self) -> Result<&Id, EditError> {
        self.under.as_ref().ok_or(EditError::NoParent)
    }
}

impl Edit {
    /// What a person sees changing, where it can be selected: as it was called before the
    /// edit, and as it is called after it.
    pub(super) fn targets(&self) -> impl Iterator<Item = Target> {
        let (before, after) = match self {
            Self::Set(setting) => (None, setting.target()),
            Self::Add(addition, place) => (None, addition.target(place)),
            Self::Remove(subject) => (subject.target(None), None),
            Self::Move(subject, place) => {
                (subject.target(None), subject.target(place.under.as_ref()))
            }
        };
        before.into_iter().chain(after)
    }
}

impl Setting {
    fn target(&self) -> Option<Target> {
        Some(match self {
            Self::Record(id, RecordField::Goal(_)) | Self::SubGoal(id, _) | Self::Theme(id, _) => {
                Target::Heading(id.clone())
            }
            Self::Activity(id, _) => Target::Activity(id.clone()),
            Self::Segment(activity, id, _) => Target::segment(activity, id),
            Self::Milestone(activity, id, _) => Target::milestone(activity, id),
            Self::Roadmap(_) | Self::Record(..) => return None,
        })
    }
}

impl Addition {
    fn target(&self, place: &Place) -> Option<Target> {
        Some(match self {
            Self::Record(Record::Goal(goal)) => Target::Heading(goal.id.clone()),
            Self::SubGoal(sub_goal) => Target::Heading(sub_goal.id.clone()),
            Self::Theme(theme) => Target::Heading(theme.id.clone()),
            Self::Activity(id, _) | Self::Placement(id) => Target::Activity(id.clone()),
            Self::Segment(segment) => Target::segment(place.under.as_ref()?, &segment.id),
            Self::Milestone(milestone) => Target::milestone(place.under.as_ref()?, &milestone.id),
            Self::Record(_) => return None,
        })
    }
}

impl Subject {
    /// As it is called once it stands under `under`, if it was moved there.
    fn target(&self, under: Option<&Id>) -> Option<Target> {
        Some(match self {
            Self::Record(List::Goal, id) | Self::SubGoal(id) | Self::Theme(id) => {
                Target::Heading(id.clone())
            }
            Self::Activity(id) | Self::Placement { activity: id, .. } => {
                Target::Activity(id.clone())
            }
            Self::Segment { activity, id } => Target::segment(under.unwrap_or(activity), id),
            Self::Milestone { activity, id } => Target::milestone(under.unwrap_or(activity), id),
            Self::Record(..) => return None,
        })
    }
}

impl From<Setting> for Edit {
    fn from(setting: Setting) -> Self {
        Self::Set(setting)
    }
}
