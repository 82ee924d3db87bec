//! What follows from a change: what hangs on what, how far a slip spreads, and where the dates no
//! longer fit a prerequisite. Circles are no trouble: everything is visited once.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};

use chrono::NaiveDate;

use super::{Activity, Dependency, Edge, Id, Mention, Need, Relation, Roadmap, When};

/// Who hangs on whom, looked up by id.
///
/// Built in one pass over the dependencies; segments and milestones count for their activity.
#[derive(Clone, Debug, Default)]
pub struct Ties {
    /// What depends directly on something: the dependency, and what depends.
    onward: HashMap<Id, Vec<(Id, Id)>>,
    /// What something depends on directly, in the order of the roadmap.
    back: HashMap<Id, Vec<(Id, Id)>>,
    owners: HashMap<Id, Id>,
}

/// Something that a change reaches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Affected {
    pub id: Id,
    /// How many dependencies away, 1 is the nearest.
    pub distance: usize,
    /// The dependency that leads to it, and what it comes from.
    pub through: Id,
    pub from: Id,
}

/// A prerequisite whose dates come too late for what depends on it, whatever the uncertain dates
/// turn out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Breach {
    pub dependency: Id,
    pub about: Id,
    pub on: Id,
    /// The last day on which what depends can begin.
    pub needed: NaiveDate,
    /// The first day on which the prerequisite can be there.
    pub ready: NaiveDate,
}

impl Relation {
    /// Whether a slip of the one is felt by the other.
    pub fn carries_slips(self) -> bool {
        match self {
            Self::Prerequisite | Self::BuildsOn | Self::DecidedBy | Self::FinancedBy => true,
            Self::Succeeds
            | Self::MergedInto
            | Self::PartOf
            | Self::CoordinatedWith
            | Self::Related => false,
        }
    }
}

impl Ties {
    /// The ties by which a slip spreads.
    pub fn new(roadmap: &Roadmap) -> Self {
        Self::of(roadmap, Relation::carries_slips)
    }

    /// The ties of the relations that are wanted.
    pub fn of(roadmap: &Roadmap, wanted: impl Fn(Relation) -> bool) -> Self {
        let mut ties = Self { owners: owners(roadmap), ..Self::default() };
        for dependency in roadmap.dependencies.iter().filter(|it| wanted(it.relation)) {
            for about in dependency.about.iter().filter_map(Mention::id) {
                for on in dependency.on.mentions().iter().filter_map(Mention::id) {
                    let (about, on) = (ties.owner(about).clone(), ties.owner(on).clone());
                    if about == on {
                        continue;
                    }
                    let tie = (dependency.id.clone(), about.clone());
                    ties.onward.entry(on.clone()).or_default().push(tie);
                    ties.back.entry(about).or_default().push((dependency.id.clone(), on));
                }
            }
        }
        ties
    }

    /// The activity that a segment or milestone counts for; anything else is its own.
    pub fn owner<'a>(&'a self, id: &'a Id) -> &'a Id {
        self.owners.get(id).unwrap_or(id)
    }

    /// Everything that hangs on these, directly or not, the nearest first.
    pub fn affected(&self, starts: &BTreeSet<Id>) -> Vec<Affected> {
        self.reached(starts, &self.onward)
    }

    /// Everything that this hangs on, directly or not, the nearest first.
    pub fn prerequisites(&self, id: &Id) -> Vec<Affected> {
        self.reached(&BTreeSet::from([id.clone()]), &self.back)
    }

    fn reached(&self, starts: &BTreeSet<Id>, ties: &HashMap<Id, Vec<(Id, Id)>>) -> Vec<Affected> {
        let starts: BTreeSet<&Id> = starts.iter().map(|id| self.owner(id)).collect();
        let mut seen: HashSet<&Id> = starts.iter().copied().collect();
        let mut queue: VecDeque<(&Id, usize)> = starts.iter().map(|id| (*id, 0)).collect();
        let mut affected = Vec::new();
        while let Some((from, distance)) = queue.pop_front() {
            for (through, id) in ties.get(from).into_iter().flatten() {
                if seen.insert(id) {
                    let (through, from) = (through.clone(), from.clone());
                    let id_of = id.clone();
                    affected.push(Affected { id: id_of, distance: distance + 1, through, from });
                    queue.push_back((id, distance + 1));
                }
            }
        }
        affected
    }
}

/// The activities of the segments and milestones that dependencies name.
fn owners(roadmap: &Roadmap) -> HashMap<Id, Id> {
    let mentions =
        roadmap.dependencies.iter().flat_map(|it| it.about.iter().chain(it.on.mentions()));
    let parts: HashSet<&Id> =
        mentions.filter_map(Mention::id).filter(|id| roadmap.activity(id).is_none()).collect();
    let mut owners = HashMap::new();
    if parts.is_empty() {
        return owners;
    }
    for (id, activity) in &roadmap.activities {
        let segments = activity.segments.iter().map(|it| &it.id);
        for part in segments.chain(activity.milestones.iter().map(|it| &it.id)) {
            if parts.contains(part) {
                owners.insert(part.clone(), id.clone());
            }
        }
    }
    owners
}

/// The activities that two roadmaps date differently.
pub fn moved_activities(before: &Roadmap, after: &Roadmap) -> BTreeSet<Id> {
    let dates = |activity: &Activity| -> Vec<Edge> {
        let segments = activity.segments.iter().flat_map(|it| [it.start, it.end]);
        segments.chain(activity.milestones.iter().map(|it| it.when)).collect()
    };
    let moved = after.activities.iter().filter(|(id, now)| {
        before
            .activities
            .get(*id)
            .is_some_and(|was| !std::sync::Arc::ptr_eq(was, now) && dates(was) != dates(now))
    });
    moved.map(|(id, _)| id.clone()).collect()
}

impl Breach {
    /// Every prerequisite that is certain to come too late. Of "A or B" one is enough.
    pub fn all(roadmap: &Roadmap) -> Vec<Self> {
        let ties = Ties { owners: owners(roadmap), ..Ties::default() };
        roadmap.dependencies.iter().flat_map(|it| Self::of(roadmap, it, &ties)).collect()
    }

    /// Those that concern one of these activities, by what they depend on or what depends.
    pub fn around(roadmap: &Roadmap, ties: &Ties, activities: &BTreeSet<Id>) -> Vec<Self> {
        let names =
            |mention: &Mention| mention.id().is_some_and(|id| activities.contains(ties.owner(id)));
        let concerned = roadmap.dependencies.iter().filter(|it| {
            it.relation.carries_slips()
                && (it.about.iter().any(names) || it.on.mentions().iter().any(names))
        });
        concerned.flat_map(|it| Self::of(roadmap, it, ties)).collect()
    }

    fn of(roadmap: &Roadmap, dependency: &Dependency, ties: &Ties) -> Vec<Self> {
        if !matches!(dependency.relation, Relation::Prerequisite | Relation::DecidedBy) {
            return Vec::new();
        }
        let mut breaches = Vec::new();
        for about in dependency.about.iter().filter_map(Mention::id) {
            let each = dependency.on.mentions().iter().map(|on| {
                let on = on.id()?;
                let (needed, ready) = too_late(roadmap, ties, about, on)?;
                let (dependency, about) = (dependency.id.clone(), about.clone());
                Some(Self { dependency, about, on: on.clone(), needed, ready })
            });
            let each: Vec<Option<Self>> = each.collect();
            let one_is_enough = matches!(dependency.on, Need::Any(_));
            if one_is_enough && each.iter().any(Option::is_none) {
                continue;
            }
            breaches.extend(each.into_iter().flatten());
        }
        breaches
    }
}

/// The last day that `about` can begin and the first that `on` can be there, if the first is
/// certainly before the second.
fn too_late(roadmap: &Roadmap, ties: &Ties, about: &Id, on: &Id) -> Option<(NaiveDate, NaiveDate)> {
    let owner = |id| roadmap.activity(ties.owner(id));
    let (depends, needs) = (owner(about)?, owner(on)?);
    if ties.owner(about) == ties.owner(on) && (about == ties.owner(about) || about == on) {
        return None;
    }
    let order: BTreeMap<&Id, usize> =
        roadmap.value_chain.iter().enumerate().map(|(at, phase)| (&phase.id, at)).collect();
    // Two activities are compared where both have come equally far: what depends cannot reach a
    // phase before what it depends on does.
    let furthest = |activity: &Activity| {
        let dated = activity.segments.iter().filter(|it| it.start.when().is_some());
        dated.filter_map(|it| order.get(it.phase.as_ref()?)).max().copied()
    };
    let common = furthest(depends).zip(furthest(needs)).map(|(a, b)| a.min(b));
    let reaches = |activity: &Activity| -> Option<When> {
        let common = common?;
        let far = activity.segments.iter().filter(|it| {
            it.phase.as_ref().and_then(|phase| order.get(phase)).is_some_and(|at| *at >= common)
        });
        far.filter_map(|it| it.start.when()).min()
    };
    let starts = |activity: &Activity| -> Option<When> {
        let starts = activity.segments.iter().filter_map(|it| it.start.when());
        let last = furthest(activity).map(|furthest| {
            let at = |it: &&super::Segment| {
                it.phase.as_ref().and_then(|phase| order.get(phase)) == Some(&furthest)
            };
            activity.segments.iter().filter(at).filter_map(|it| it.start.when()).min()
        });
        last.flatten().or_else(|| starts.min())
    };
    let begins = match (depends.segment(about), depends.milestone(about)) {
        (Some(segment), _) => segment.start.when(),
        (_, Some(milestone)) => milestone.when.when(),
        _ if needs.segment(on).is_some() || needs.milestone(on).is_some() => starts(depends),
        _ => reaches(depends),
    }?;
    let ready = match (needs.segment(on), needs.milestone(on)) {
        (Some(segment), _) => segment.end.when().or(segment.start.when()),
        (_, Some(milestone)) => milestone.when.when(),
        _ if depends.segment(about).is_some() || depends.milestone(about).is_some() => {
            starts(needs)
        }
        _ => reaches(needs),
    }?;
    let (needed, ready) = (begins.last_possible()?, ready.first_possible()?);
    (needed < ready).then_some((needed, ready))
}
