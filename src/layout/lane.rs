//! The groups that rows stand in, other than those of the strategy.

use super::names::Names;
use super::span::Stand;
use crate::model::{
    Activity, Certainty, Filters, Grouping, Id, Mention, Milestone, Segment, Status,
};

/// The groups that a row stands in, the outermost first. They say which part of its activity
/// the row shows; none: all of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lane(pub Vec<Group>);

/// One group of a grouping. None, or an empty text, is what has no such thing.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Group {
    SubGoal(Option<Id>),
    Phase(Option<Id>),
    Certainty(Certainty),
    Owner(Option<Mention>),
    Actor(Option<Mention>),
    ActorKind(String),
    Audience(Option<Mention>),
    Kind(String),
    Status(Status),
    /// 1 is first.
    Priority(Option<usize>),
    Tag(String),
    /// The year of the next milestone.
    Year(Option<i32>),
    /// One actor's part of an activity that is split; none: what is nobody's.
    Part(Option<Mention>),
}

impl Lane {
    /// The phase of the lane, if rows are grouped by phase; none inside: not known.
    pub fn phase(&self) -> Option<Option<&Id>> {
        self.0.iter().find_map(|group| match group {
            Group::Phase(phase) => Some(phase.as_ref()),
            _ => None,
        })
    }

    /// Whether the whole of an activity is shown.
    pub fn is_whole(&self) -> bool {
        !self.0.iter().any(Group::divides)
    }

    /// Whether it shows this segment of the activity.
    pub fn holds(&self, activity: &Activity, segment: &Segment) -> bool {
        self.0.iter().all(|group| group.holds(activity, segment))
    }

    pub(super) fn holds_milestone(
        &self,
        activity: &Activity,
        milestone: &Milestone,
        day: Option<f64>,
        stands: &[Stand],
    ) -> bool {
        self.0.iter().all(|group| match group {
            Group::Phase(phase) => home_of(activity, day, stands) == phase.as_ref(),
            Group::Certainty(certainty) => milestone.certainty == *certainty,
            Group::Part(Some(who)) => milestone.who.contains(who),
            Group::Part(None) => milestone.who.is_empty(),
            _ => true,
        })
    }
}

impl Group {
    /// Whether it is a group of segments rather than of whole activities.
    pub fn divides(&self) -> bool {
        matches!(self, Self::Phase(_) | Self::Certainty(_) | Self::Part(_))
    }

    fn holds(&self, activity: &Activity, segment: &Segment) -> bool {
        match self {
            Self::Phase(phase) => segment.phase == *phase,
            Self::Certainty(certainty) => certainty_of(segment) == *certainty,
            // Where segments say whose they are, an actor's lane shows its own and nobody's.
            Self::Actor(Some(who)) => {
                let names = |segment: &Segment| segment.who.contains(who);
                segment.who.is_empty() || names(segment) || !activity.segments.iter().any(names)
            }
            Self::Part(Some(who)) => segment.who.contains(who),
            Self::Part(None) => segment.who.is_empty(),
            _ => true,
        }
    }
}

/// Tentative if any of it is.
fn certainty_of(segment: &Segment) -> Certainty {
    match (segment.certainty.start(), segment.certainty.end()) {
        (Certainty::Planned, Certainty::Planned) => Certainty::Planned,
        _ => Certainty::Tentative,
    }
}

/// The phase in whose lane a milestone stands: where the segment runs that holds its day; where
/// none does, with the first segment of the activity; without segments none, which is the lane
/// of unknown phase. So it is shown exactly once.
fn home_of<'a>(activity: &'a Activity, day: Option<f64>, stands: &[Stand]) -> Option<&'a Id> {
    let holding = day.and_then(|day| {
        stands.iter().position(
            |stand| matches!(stand, Stand::Bar(span) if span.start <= day && day < span.end),
        )
    });
    activity.segments.get(holding.unwrap_or_default()).and_then(|segment| segment.phase.as_ref())
}

/// Every combination of groups that an activity stands in, each once. `place` is the sub-goal
/// it stands under.
pub(super) fn lanes_of(
    names: &Names,
    groupings: &[Grouping],
    activity: &Activity,
    id: &Id,
    place: Option<&Id>,
    filters: &Filters,
) -> Vec<Lane> {
    let shown = |segment: &&Segment| super::filter::shows_segment(filters, segment);
    let segments: Vec<&Segment> = activity.segments.iter().filter(shown).collect();
    if !groupings.iter().any(|grouping| divides(*grouping)) || segments.is_empty() {
        let groups =
            |grouping: &Grouping| groups_of(names, *grouping, activity, id, place, None, filters);
        return combined(groupings.iter().map(groups));
    }
    let mut lanes: Vec<Lane> = Vec::new();
    for segment in segments {
        let groups = |grouping: &Grouping| {
            groups_of(names, *grouping, activity, id, place, Some(segment), filters)
        };
        for lane in combined(groupings.iter().map(groups)) {
            if !lanes.contains(&lane) {
                lanes.push(lane);
            }
        }
    }
    lanes
}

/// Whether a grouping puts segments of one activity into several groups.
fn divides(grouping: Grouping) -> bool {
    matches!(grouping, Grouping::ValueChain | Grouping::Certainty)
}

/// One group of each level, in every combination.
fn combined(levels: impl Iterator<Item = Vec<Group>>) -> Vec<Lane> {
    levels.fold(vec![Lane::default()], |lanes, level| {
        let longer =
            |lane: &Lane, group: &Group| Lane(lane.0.iter().chain([group]).cloned().collect());
        lanes.iter().flat_map(|lane| level.iter().map(move |group| longer(lane, group))).collect()
    })
}

/// The groups of an activity, or of one of its segments, each once and at least one.
fn groups_of(
    names: &Names,
    grouping: Grouping,
    activity: &Activity,
    id: &Id,
    place: Option<&Id>,
    segment: Option<&Segment>,
    filters: &Filters,
) -> Vec<Group> {
    let chosen = |who: &Mention| filters.actors.is_empty() || filters.actors.contains(who);
    let roles = || activity.roles.iter().filter(|role| chosen(&role.who));
    match grouping {
        Grouping::Strategy => vec![Group::SubGoal(place.cloned())],
        Grouping::ValueChain => vec![Group::Phase(segment.and_then(|it| it.phase.clone()))],
        Grouping::Certainty => {
            vec![Group::Certainty(segment.map_or(Certainty::Planned, certainty_of))]
        }
        Grouping::Owner => {
            let owners = roles().filter(|role| role.leads()).map(|role| role.who.clone());
            optional(owners, Group::Owner)
        }
        Grouping::Actor => optional(roles().map(|role| role.who.clone()), Group::Actor),
        Grouping::ActorKind => {
            let kinds = roles().map(|role| names.actor_kind(&role.who).to_owned());
            texts(kinds.collect(), Group::ActorKind)
        }
        Grouping::Audience => optional(activity.audience.iter().cloned(), Group::Audience),
        Grouping::Kind => vec![Group::Kind(activity.kind.clone())],
        Grouping::Status => vec![Group::Status(activity.status)],
        Grouping::Priority => vec![Group::Priority(names.rank(id))],
        Grouping::Tag => texts(activity.tags.clone(), Group::Tag),
        Grouping::NextMilestone => vec![Group::Year(names.next_year(activity))],
        Grouping::Flat => vec![Group::Kind(String::new())],
    }
}

fn optional(
    mentions: impl Iterator<Item = Mention>,
    group: fn(Option<Mention>) -> Group,
) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for mention in mentions {
        let one = group(Some(mention));
        if !groups.contains(&one) {
            groups.push(one);
        }
    }
    if groups.is_empty() { vec![group(None)] } else { groups }
}

fn texts(texts: Vec<String>, group: fn(String) -> Group) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for text in texts {
        let one = group(text);
        if !groups.contains(&one) {
            groups.push(one);
        }
    }
    if groups.is_empty() { vec![group(String::new())] } else { groups }
}
