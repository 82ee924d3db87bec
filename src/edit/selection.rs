use std::collections::BTreeSet;

use crate::model::{Id, Roadmap};

/// Something that can be selected.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Target {
    /// A goal, sub-goal or theme.
    Heading(Id),
    Activity(Id),
    Segment {
        activity: Id,
        id: Id,
    },
    Milestone {
        activity: Id,
        id: Id,
    },
}

/// What is selected, in a fixed order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection(BTreeSet<Target>);

impl Target {
    pub fn segment(activity: &Id, id: &Id) -> Self {
        Self::Segment { activity: activity.clone(), id: id.clone() }
    }

    pub fn milestone(activity: &Id, id: &Id) -> Self {
        Self::Milestone { activity: activity.clone(), id: id.clone() }
    }

    /// Its own id.
    pub fn id(&self) -> &Id {
        match self {
            Self::Heading(id)
            | Self::Activity(id)
            | Self::Segment { id, .. }
            | Self::Milestone { id, .. } => id,
        }
    }

    /// The activity it is, or is part of.
    pub fn activity(&self) -> Option<&Id> {
        match self {
            Self::Heading(_) => None,
            Self::Activity(id) => Some(id),
            Self::Segment { activity, .. } | Self::Milestone { activity, .. } => Some(activity),
        }
    }

    fn exists(&self, roadmap: &Roadmap) -> bool {
        match self {
            Self::Heading(id) => {
                roadmap.goal(id).is_some()
                    || roadmap.sub_goal(id).is_some()
                    || roadmap.theme(id).is_some()
            }
            Self::Activity(id) => roadmap.activity(id).is_some(),
            Self::Segment { activity, id } => {
                roadmap.activity(activity).is_some_and(|activity| activity.segment(id).is_some())
            }
            Self::Milestone { activity, id } => {
                roadmap.activity(activity).is_some_and(|activity| activity.milestone(id).is_some())
            }
        }
    }
}

impl Selection {
    /// Only this.
    pub fn only(target: Target) -> Self {
        Self(BTreeSet::from([target]))
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn contains(&self, target: &Target) -> bool {
        self.0.contains(target)
    }

    pub fn iter(&self) -> impl Iterator<Item = &Target> {
        self.0.iter()
    }

    /// The one thing that is selected, if it is one.
    pub fn single(&self) -> Option<&Target> {
        if self.0.len() == 1 { self.0.first() } else { None }
    }

    pub fn add(&mut self, target: Target) {
        self.0.insert(target);
    }

    pub fn remove(&mut self, target: &Target) {
        self.0.remove(target);
    }

    /// In if it was out, out if it was in.
    pub fn toggle(&mut self, target: Target) {
        if !self.0.remove(&target) {
            self.0.insert(target);
        }
    }

    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// Forgets what is not in the roadmap any more. Segments and milestones that went to
    /// another activity are followed only by who moved them.
    pub fn keep_existing(&mut self, roadmap: &Roadmap) {
        self.0.retain(|target| target.exists(roadmap));
    }
}

impl FromIterator<Target> for Selection {
    fn from_iter<I: IntoIterator<Item = Target>>(targets: I) -> Self {
        Self(targets.into_iter().collect())
    }
}
