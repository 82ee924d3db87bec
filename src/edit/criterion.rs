use std::cell::LazyCell;
use std::collections::BTreeSet;

use crate::model::{Certainty, Id, Index, Mention, Roadmap, Status};

use super::{Target, verbs};

/// What selected things can have in common.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Criterion {
    /// None: the phase is not known.
    Phase(Option<Id>),
    /// Named at the segment or milestone, or, where nobody is, taking part in the activity.
    Actor(Mention),
    Status(Status),
    /// Below this goal, sub-goal or theme.
    Under(Id),
    /// Tentative at either end, or planned at both.
    Certainty(Certainty),
}

/// The kinds of [`Criterion`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Trait {
    Phase,
    Actor,
    Status,
    Under,
    Certainty,
}

impl Trait {
    pub const ALL: [Self; 5] =
        [Self::Phase, Self::Actor, Self::Status, Self::Under, Self::Certainty];

    /// What these have of this kind; an actor each, if several are named.
    pub fn of<'a>(
        self,
        roadmap: &Roadmap,
        targets: impl IntoIterator<Item = &'a Target>,
    ) -> BTreeSet<Criterion> {
        let mut found = BTreeSet::new();
        let index = LazyCell::new(|| Index::new(roadmap));
        for target in targets {
            match self {
                Self::Phase => found.extend(phase(roadmap, target).map(Criterion::Phase)),
                Self::Actor => {
                    found.extend(actors(roadmap, target).into_iter().map(Criterion::Actor));
                }
                Self::Status => found.extend(status(roadmap, target).map(Criterion::Status)),
                Self::Under => {
                    found.extend(heading(roadmap, &index, target).map(Criterion::Under));
                }
                Self::Certainty => {
                    found.extend(certainty(roadmap, target).map(Criterion::Certainty));
                }
            }
        }
        found
    }
}

impl Criterion {
    /// Those of `among` that fit any of the criteria.
    pub fn choose(
        roadmap: &Roadmap,
        criteria: &BTreeSet<Self>,
        among: impl IntoIterator<Item = Target>,
    ) -> super::Selection {
        let tops = criteria.iter().filter_map(|it| match it {
            Self::Under(id) => Some(Target::Heading(id.clone())),
            _ => None,
        });
        let tops: Vec<Target> = tops.collect();
        let below = verbs::activities_of(roadmap, &tops);
        let fits = |target: &Target| {
            criteria.iter().any(|criterion| match criterion {
                Self::Phase(wanted) => phase(roadmap, target).as_ref() == Some(wanted),
                Self::Actor(wanted) => actors(roadmap, target).contains(wanted),
                Self::Status(wanted) => status(roadmap, target) == Some(*wanted),
                Self::Certainty(wanted) => certainty(roadmap, target) == Some(*wanted),
                Self::Under(_) => target.activity().is_some_and(|id| below.contains(id)),
            })
        };
        among.into_iter().filter(fits).collect()
    }
}

/// The phase of a segment, if it is one.
fn phase(roadmap: &Roadmap, target: &Target) -> Option<Option<Id>> {
    let Target::Segment { activity, id } = target else { return None };
    Some(roadmap.activity(activity)?.segment(id)?.phase.clone())
}

fn actors(roadmap: &Roadmap, target: &Target) -> Vec<Mention> {
    let Some(activity) = target.activity().and_then(|id| roadmap.activity(id)) else {
        return Vec::new();
    };
    let named = match target {
        Target::Segment { id, .. } => activity.segment(id).map(|it| &it.who),
        Target::Milestone { id, .. } => activity.milestone(id).map(|it| &it.who),
        Target::Activity(_) | Target::Heading(_) => None,
    };
    match named.filter(|who| !who.is_empty()) {
        Some(who) => who.clone(),
        None => activity.roles.iter().map(|role| role.who.clone()).collect(),
    }
}

fn status(roadmap: &Roadmap, target: &Target) -> Option<Status> {
    let activity = roadmap.activity(target.activity()?)?;
    match target {
        Target::Heading(_) => None,
        Target::Activity(_) => Some(activity.status),
        Target::Segment { id, .. } => activity.segment(id).map(|it| it.status),
        Target::Milestone { id, .. } => activity.milestone(id).map(|it| it.status),
    }
}

fn certainty(roadmap: &Roadmap, target: &Target) -> Option<Certainty> {
    let activity = roadmap.activity(target.activity()?)?;
    match target {
        Target::Heading(_) | Target::Activity(_) => None,
        Target::Segment { id, .. } => {
            let certainty = activity.segment(id)?.certainty;
            Some(certainty.start().max(certainty.end()))
        }
        Target::Milestone { id, .. } => activity.milestone(id).map(|it| it.certainty),
    }
}

/// The theme, or else the sub-goal, that its activity first stands under; a heading is its own.
fn heading(roadmap: &Roadmap, index: &Index, target: &Target) -> Option<Id> {
    let Some(activity) = target.activity() else { return Some(target.id().clone()) };
    let way = index.paths(activity).into_iter().next()?;
    way.into_iter().rev().find(|id| roadmap.activity(id).is_none())
}
