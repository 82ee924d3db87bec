use std::collections::BTreeMap;
use std::sync::Arc;

use imbl::ordmap::DiffItem;

use crate::edit::fields::Fields as _;
use crate::edit::order::Entry;
use crate::edit::{Addition, Edit, Place, Setting, Subject};
use crate::model::{Activity, Id, Milestone, Roadmap, Segment};

use super::goals::placements;
use super::order::{misplaced, repeats};

#[derive(Default)]
pub(super) struct Edits {
    pub(super) made: Vec<Edit>,
    pub(super) removed: Vec<Edit>,
}

/// Activities that are not the same in both.
#[derive(Default)]
struct Changed<'a> {
    old: BTreeMap<&'a Id, &'a Activity>,
    new: BTreeMap<&'a Id, &'a Activity>,
}

pub(super) fn diff(before: &Roadmap, after: &Roadmap) -> Edits {
    let mut changed = Changed::default();
    for item in before.activities.diff(&after.activities) {
        match item {
            DiffItem::Add(id, new) => _ = changed.new.insert(id, new),
            DiffItem::Remove(id, old) => _ = changed.old.insert(id, old),
            DiffItem::Update { old: (_, old), new: (id, new) } => {
                changed.old.insert(id, old);
                changed.new.insert(id, new);
            }
        }
    }
    let all = || changed.old.values().chain(changed.new.values());
    if all().any(|activity| repeats(&activity.children)) {
        // Edits cannot name one of two equal places, so the activities are replaced.
        let removed = changed.old.keys().map(|id| Edit::Remove(Subject::Activity((*id).clone())));
        let added = changed.new.iter().map(|(id, activity)| add(id, (*activity).clone()));
        return Edits { made: removed.chain(added).collect(), removed: Vec::new() };
    }
    changed.edits()
}

fn add(id: &Id, activity: Activity) -> Edit {
    Edit::Add(Addition::Activity(id.clone(), Arc::new(activity)), Place::default())
}

impl<'a> Changed<'a> {
    fn edits(&self) -> Edits {
        let mut edits = Edits::default();
        let segments = parts(&self.old, |activity| &activity.segments);
        let milestones = parts(&self.old, |activity| &activity.milestones);
        let mut bases = BTreeMap::new();
        for (id, new) in &self.new {
            let base = self.old.get(id).map_or_else(
                || {
                    // A new activity comes whole, but for what moves to it from elsewhere.
                    let mut base = (*new).clone();
                    base.segments.retain(|segment| !segments.contains_key(&segment.id));
                    base.milestones.retain(|milestone| !milestones.contains_key(&milestone.id));
                    edits.made.push(add(id, base.clone()));
                    base
                },
                |old| (*old).clone(),
            );
            bases.insert(*id, base);
        }
        let new_segments = parts(&self.new, |activity| &activity.segments);
        let new_milestones = parts(&self.new, |activity| &activity.milestones);
        for (id, new) in &self.new {
            let Some(base) = bases.get(id) else { continue };
            let made = &mut edits.made;
            made.extend(
                base.differences(new)
                    .into_iter()
                    .map(|field| Setting::Activity((*id).clone(), field).into()),
            );
            placements(id, &base.children, &new.children, made);
            put(id, base, new, &segments, made);
            put(id, base, new, &milestones, made);
            take_away(id, &base.segments, &new_segments, &mut edits.removed);
            take_away(id, &base.milestones, &new_milestones, &mut edits.removed);
        }
        let gone = self.old.keys().filter(|id| !self.new.contains_key(*id));
        edits.removed.extend(gone.map(|id| Edit::Remove(Subject::Activity((*id).clone()))));
        edits
    }
}

/// A segment or milestone.
trait Part: Entry + Clone + 'static {
    fn of(activity: &Activity) -> &[Self];
    fn subject(activity: &Id, id: &Id) -> Subject;
    fn addition(self) -> Addition;
    fn settings(&self, other: &Self, activity: &Id) -> Vec<Setting>;
}

macro_rules! part {
    ($record:ident, $list:ident) => {
        impl Part for $record {
            fn of(activity: &Activity) -> &[Self] {
                &activity.$list
            }

            fn subject(activity: &Id, id: &Id) -> Subject {
                Subject::$record { activity: activity.clone(), id: id.clone() }
            }

            fn addition(self) -> Addition {
                Addition::$record(self)
            }

            fn settings(&self, other: &Self, activity: &Id) -> Vec<Setting> {
                let set = |field| Setting::$record(activity.clone(), self.id.clone(), field);
                self.differences(other).into_iter().map(set).collect()
            }
        }
    };
}

part!(Segment, segments);
part!(Milestone, milestones);

/// Every part with these activities, and whose it is.
fn parts<'a, T: Part>(
    activities: &BTreeMap<&'a Id, &'a Activity>,
    of: impl Fn(&'a Activity) -> &'a Vec<T>,
) -> BTreeMap<&'a Id, (&'a Id, &'a T)> {
    let owned = |(id, activity): (&&'a Id, &&'a Activity)| {
        let id: &'a Id = id;
        of(activity).iter().map(move |part| (part.id(), (id, part))).collect::<Vec<_>>()
    };
    activities.iter().flat_map(owned).collect()
}

/// Adds, moves and sets what the activity has in the end.
fn put<T: Part>(
    activity: &Id,
    base: &Activity,
    new: &Activity,
    old_parts: &BTreeMap<&Id, (&Id, &T)>,
    edits: &mut Vec<Edit>,
) {
    for (part, after) in misplaced(T::of(base), T::of(new)) {
        let place = Place { under: Some(activity.clone()), after: after.cloned() };
        edits.push(match old_parts.get(part.id()) {
            Some((owner, _)) => Edit::Move(T::subject(owner, part.id()), place),
            None if T::of(base).iter().any(|own| own.id() == part.id()) => {
                Edit::Move(T::subject(activity, part.id()), place)
            }
            None => Edit::Add(part.clone().addition(), place),
        });
    }
    for part in T::of(new) {
        if let Some((_, old)) = old_parts.get(part.id()) {
            edits.extend(old.settings(part, activity).into_iter().map(Edit::from));
        }
    }
}

/// Removes what no activity has in the end.
fn take_away<T: Part>(
    activity: &Id,
    old: &[T],
    new_parts: &BTreeMap<&Id, (&Id, &T)>,
    edits: &mut Vec<Edit>,
) {
    let gone = old.iter().filter(|part| !new_parts.contains_key(part.id()));
    edits.extend(gone.map(|part| Edit::Remove(T::subject(activity, part.id()))));
}
