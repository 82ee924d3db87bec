//! A drag that is under way: where it began, where it is, and the edits it means by now.

use chrono::NaiveDate;

use super::gesture::{Ground, Keys, Pane, Spot};
use super::grip::{Grip, Hold};
use super::regroup::{self, regroup};
use super::siblings;
use crate::edit::dates::{self, Side};
use crate::edit::{Action, Edit, EditError, Target, Verb, apply, verbs};
use crate::layout::{Group, TimeScale};
use crate::model::{Edge, Grouping, Id, Precision, Roadmap, Status};

#[derive(Clone, Debug, PartialEq)]
pub struct Drag {
    pub grip: Grip,
    /// What moves; the item under the pointer comes first.
    pub items: Vec<Target>,
    pub from: Spot,
    pub now: Spot,
    pub keys: Keys,
    /// The edits, or why there are none.
    pub outcome: Result<Vec<Edit>, EditError>,
}

impl Drag {
    /// Takes hold; none if it is nothing that moves.
    pub fn begin(grip: Grip, from: Spot, ground: Ground<'_>) -> Option<Self> {
        let mut items = grip.targets();
        match &grip {
            Grip::Heading { .. } => return None,
            Grip::Segment { part: Hold::Body, .. } | Grip::Milestone { .. } => {
                // A selected item takes the other selected ones along.
                let held = items.clone();
                if held.iter().all(|item| ground.selection.contains(item)) {
                    let others = ground.selection.iter().filter(|item| !held.contains(item));
                    items.extend(others.filter(|item| is_dated_kind(item)).cloned());
                }
            }
            Grip::Segment { .. } | Grip::Boundary { .. } => {
                // One edge of several selected bars takes the same edge of the others along.
                let held = held_item(&grip);
                if held.is_some_and(|held| ground.selection.contains(&held)) {
                    let others = ground.selection.iter().filter(|item| !items.contains(item));
                    let others = others.filter(|it| matches!(it, Target::Segment { .. }));
                    items.extend(others.cloned().collect::<Vec<_>>());
                }
            }
            Grip::Name { .. } => {}
        }
        let (now, outcome) = (from.clone(), Ok(Vec::new()));
        Some(Self { grip, items, from, now, keys: Keys::default(), outcome })
    }

    /// The same drag with the pointer at another place or other keys held.
    #[must_use]
    pub fn to(mut self, at: Spot, keys: Keys, ground: Ground<'_>) -> Self {
        self.now = at;
        self.keys = keys;
        self.outcome = self.reckon(ground);
        self
    }

    pub fn edits(&self) -> &[Edit] {
        self.outcome.as_deref().unwrap_or_default()
    }

    /// A chip that is held over the axis: how precise its date is has to be asked.
    pub fn asks_precision(&self) -> bool {
        self.is_chip() && self.now.pane == Pane::Axis && self.outcome.is_ok()
    }

    fn is_chip(&self) -> bool {
        match self.grip {
            Grip::Segment { part: Hold::Undated, .. } => true,
            Grip::Milestone { .. } => self.from.pane == Pane::Undated,
            Grip::Segment { .. }
            | Grip::Boundary { .. }
            | Grip::Name { .. }
            | Grip::Heading { .. } => false,
        }
    }

    /// The activity that the items go to, if it is another than theirs.
    pub fn new_activity(&self) -> Option<&Id> {
        let row = self.now.row.as_ref().filter(|row| row.is_activity && row.lane.is_whole())?;
        let carries = matches!(
            self.grip,
            Grip::Segment { part: Hold::Body | Hold::Undated, .. } | Grip::Milestone { .. }
        );
        let owner = self.items.first().and_then(Target::activity)?;
        let in_columns = matches!(self.now.pane, Pane::Axis | Pane::Undated | Pane::Outline);
        (carries && in_columns && row.id != *owner && !self.asks_precision()).then_some(&row.id)
    }

    /// The groups that what is carried leaves, and those it goes to: for bars and milestones
    /// those that divide activities (phase, certainty, actor's part), for names the others.
    pub fn new_groups(&self) -> Vec<(&Group, &Group)> {
        let (Some(old), Some(new)) = (&self.from.row, &self.now.row) else { return Vec::new() };
        let divides = match self.grip {
            Grip::Segment { part: Hold::Body | Hold::Undated, .. } | Grip::Milestone { .. } => true,
            Grip::Name { .. } => false,
            Grip::Segment { .. } | Grip::Boundary { .. } | Grip::Heading { .. } => {
                return Vec::new();
            }
        };
        let mut groups = regroup::differences(&old.lane, &new.lane);
        groups.retain(|(_, to)| to.divides() == divides && !matches!(to, Group::SubGoal(_)));
        groups
    }

    /// What the step is called when it is undone.
    pub fn action(&self, roadmap: &Roadmap) -> Action {
        let verb = match &self.grip {
            _ if self.new_activity().is_some() => Verb::Place,
            _ if !self.new_groups().is_empty() => self.regroups(),
            Grip::Name { .. } | Grip::Heading { .. } => Verb::Place,
            _ if self.undates() => Verb::Undate,
            _ if self.is_chip() => Verb::Date,
            _ if self.keys.shift => Verb::Sharpen,
            Grip::Segment { part: Hold::Body, .. } | Grip::Milestone { .. } => Verb::Move,
            Grip::Segment { .. } | Grip::Boundary { .. } => Verb::Resize,
        };
        let activity = self.items.first().and_then(Target::activity);
        let name = activity.and_then(|id| roadmap.activity(id)).map(|it| it.name.as_str());
        Action::new(verb, name.unwrap_or_default())
    }

    fn regroups(&self) -> Verb {
        match self.new_groups().first() {
            Some((_, Group::Phase(_))) => Verb::Phase,
            Some((_, Group::Certainty(_))) => Verb::Certainty,
            Some((_, Group::Status(_))) => Verb::Status,
            _ => Verb::Change,
        }
    }

    /// The items as they are called once the edits are made.
    pub fn items_after(&self) -> Vec<Target> {
        let Some(to) = self.new_activity() else { return self.items.clone() };
        let moved = self.items.iter().map(|item| match item {
            Target::Segment { id, .. } => Target::Segment { activity: to.clone(), id: id.clone() },
            Target::Milestone { id, .. } => {
                Target::Milestone { activity: to.clone(), id: id.clone() }
            }
            Target::Activity(_) | Target::Heading(_) => item.clone(),
        });
        moved.collect()
    }

    /// Over the column of what has no date, with something that has one.
    pub fn undates(&self) -> bool {
        let carries =
            matches!(self.grip, Grip::Segment { part: Hold::Body, .. } | Grip::Milestone { .. });
        carries && self.now.pane == Pane::Undated && self.from.pane == Pane::Axis
    }

    /// The step in which the item under the pointer goes, where that of the toolbar is too fine
    /// for its dates.
    pub fn coarser_step(&self, roadmap: &Roadmap, snap: Precision) -> Option<Precision> {
        if self.is_chip() || self.undates() {
            return None;
        }
        let segment = |activity, id| roadmap.activity(activity)?.segment(id);
        let (edges, status) = match &self.grip {
            Grip::Segment { activity, segment: id, part } => {
                let held = segment(activity, id)?;
                let edges = match part {
                    Hold::Start => [held.start, Edge::Unknown],
                    Hold::End => [Edge::Unknown, held.end],
                    Hold::Body | Hold::Undated => [held.start, held.end],
                };
                (edges, held.status)
            }
            Grip::Boundary { activity, before, after, held } => {
                let (one, next) = (segment(activity, before)?, segment(activity, after)?);
                match held {
                    Hold::Start if self.keys.ctrl => ([Edge::Unknown, next.start], next.status),
                    _ if self.keys.ctrl => ([one.end, Edge::Unknown], one.status),
                    _ => ([one.end, next.start], one.status),
                }
            }
            Grip::Milestone { activity, milestone } => {
                let held = roadmap.activity(activity)?.milestone(milestone)?;
                ([held.when, Edge::Unknown], held.status)
            }
            Grip::Name { .. } | Grip::Heading { .. } => return None,
        };
        // For what is completed, Shift means only that it may move.
        let sharpens = self.keys.shift && status != Status::Completed;
        let drag = dates::Drag::pointer(self.from.day, self.now.day, snap).with_shift(sharpens);
        let step = drag.common(edges.into_iter().filter_map(Edge::when))?;
        (step != snap).then_some(step)
    }

    fn reckon(&self, ground: Ground<'_>) -> Result<Vec<Edit>, EditError> {
        let roadmap = ground.roadmap;
        let drag = dates::Drag::pointer(self.from.day, self.now.day, ground.snap)
            .with_shift(self.keys.shift);
        match &self.grip {
            _ if self.is_chip() => self.drop_chip(roadmap),
            Grip::Segment { part: Hold::Body | Hold::Undated, .. } | Grip::Milestone { .. } => {
                self.carry(roadmap, &drag)
            }
            Grip::Segment { .. } | Grip::Boundary { .. } if self.takes_edges_along() => {
                self.pull_edges(roadmap, &drag)
            }
            Grip::Segment { activity, segment, part: Hold::Start } => {
                verbs::resize_segment(roadmap, activity, segment, Side::Start, &drag)
            }
            Grip::Segment { activity, segment, part: Hold::End } => {
                verbs::resize_segment(roadmap, activity, segment, Side::End, &drag)
            }
            Grip::Boundary { activity, before, after, held } if self.keys.ctrl => match held {
                Hold::Start => verbs::resize_segment(roadmap, activity, after, Side::Start, &drag),
                _ => verbs::resize_segment(roadmap, activity, before, Side::End, &drag),
            },
            Grip::Boundary { activity, before, after, .. } => {
                verbs::move_boundary(roadmap, activity, before, after, &drag)
            }
            Grip::Name { activity } if ground.grouping == Grouping::Strategy => {
                self.to_place(roadmap, activity)
            }
            Grip::Name { .. } => self.to_row(roadmap),
            Grip::Heading { .. } => Ok(Vec::new()),
        }
    }

    /// Whether other bars are pulled by the same edge.
    fn takes_edges_along(&self) -> bool {
        self.items.len() > self.grip.targets().len()
    }

    /// The same edge of several bars; where one touches its neighbour, that goes along, but
    /// with Ctrl.
    fn pull_edges(&self, roadmap: &Roadmap, drag: &dates::Drag) -> Result<Vec<Edit>, EditError> {
        let side = match self.grip {
            Grip::Segment { part: Hold::Start, .. } | Grip::Boundary { held: Hold::Start, .. } => {
                Side::Start
            }
            _ => Side::End,
        };
        let held = held_item(&self.grip);
        let others = &self.items[self.grip.targets().len()..];
        let mut edits = Vec::new();
        for (at, item) in held.iter().chain(others).enumerate() {
            let Target::Segment { activity, id } = item else { continue };
            let neighbour = verbs::neighbour(roadmap, activity, id, side);
            let pulled = match (neighbour.filter(|_| !self.keys.ctrl), side) {
                (Some(other), Side::Start) => {
                    verbs::move_boundary(roadmap, activity, &other, id, drag)
                }
                (Some(other), Side::End) => {
                    verbs::move_boundary(roadmap, activity, id, &other, drag)
                }
                (None, _) => verbs::resize_segment(roadmap, activity, id, side, drag),
            };
            match pulled {
                Ok(pulled) => edits.extend(pulled),
                Err(error) if at == 0 => return Err(error),
                Err(_) => {}
            }
        }
        Ok(edits)
    }

    /// On the axis it gets the year under the pointer; beside it, it may go to another row.
    fn drop_chip(&self, roadmap: &Roadmap) -> Result<Vec<Edit>, EditError> {
        if self.now.pane != Pane::Axis {
            return self.to_row(roadmap);
        }
        let day = day_at(self.now.day);
        let date = |item| verbs::date_chip(roadmap, item, day, Precision::Year);
        let dated: Result<Vec<_>, _> = self.items.iter().map(date).collect();
        dated.map(|edits| edits.concat())
    }

    /// Bars and milestones that are moved as a whole: in time or out of it, and to another row.
    fn carry(&self, roadmap: &Roadmap, drag: &dates::Drag) -> Result<Vec<Edit>, EditError> {
        let mut edits = Vec::new();
        for (at, item) in self.items.iter().enumerate() {
            let moved = if self.undates() {
                verbs::undate(roadmap, item)
            } else {
                move_in_time(roadmap, item, drag)
            };
            match moved {
                Ok(moved) => edits.extend(moved),
                // What comes along stays behind where it cannot; what is held says why.
                Err(error) if at == 0 => return Err(error),
                Err(_) => {}
            }
        }
        if self.new_activity().is_none() && self.new_groups().is_empty() {
            return Ok(edits);
        }
        let moved = apply(roadmap, &edits)?;
        edits.extend(self.to_row(&moved)?);
        Ok(edits)
    }

    /// To the activity of another row, or to other groups.
    fn to_row(&self, roadmap: &Roadmap) -> Result<Vec<Edit>, EditError> {
        let mut roadmap = roadmap.clone();
        let mut edits = Vec::new();
        for item in &self.items {
            let mut moves: Vec<Step<'_>> = Vec::new();
            match self.new_activity() {
                Some(to) => moves.push(Step::To(to)),
                None => moves.extend(self.new_groups().into_iter().map(Step::Into)),
            }
            for step in moves {
                let moved = match step {
                    Step::To(to) => verbs::move_to_activity(&roadmap, item, to)?,
                    Step::Into(groups) => regroup(&roadmap, item, groups, self.keys.ctrl)?,
                };
                // Several go behind one another: each must see the ones before it.
                roadmap = apply(&roadmap, &moved)?;
                edits.extend(moved);
            }
        }
        Ok(edits)
    }

    /// An activity to another place of the outline.
    fn to_place(&self, roadmap: &Roadmap, activity: &Id) -> Result<Vec<Edit>, EditError> {
        let (Some(from), Some(to)) = (&self.from.row, &self.now.row) else { return Ok(Vec::new()) };
        let under = siblings::stands_under(roadmap, from);
        match siblings::place_at(roadmap, to, activity) {
            Some(place) if siblings::is_there(roadmap, from, &place) => Ok(Vec::new()),
            Some(place) => {
                let edits = verbs::move_activity(roadmap, activity, under.as_ref(), place)?;
                apply(roadmap, &edits).map(|_| edits)
            }
            None => Ok(Vec::new()),
        }
    }
}

/// One part of a way to another row.
enum Step<'a> {
    To(&'a Id),
    Into((&'a Group, &'a Group)),
}

/// The bar whose edge is held.
fn held_item(grip: &Grip) -> Option<Target> {
    match grip {
        Grip::Segment { activity, segment, .. } => Some(Target::segment(activity, segment)),
        Grip::Boundary { activity, after, held: Hold::Start, .. } => {
            Some(Target::segment(activity, after))
        }
        Grip::Boundary { activity, before, .. } => Some(Target::segment(activity, before)),
        Grip::Milestone { .. } | Grip::Name { .. } | Grip::Heading { .. } => None,
    }
}

fn move_in_time(
    roadmap: &Roadmap,
    item: &Target,
    drag: &dates::Drag,
) -> Result<Vec<Edit>, EditError> {
    let moved = match item {
        Target::Segment { activity, id } => verbs::move_segment(roadmap, activity, id, drag),
        Target::Milestone { activity, id } => verbs::move_milestone(roadmap, activity, id, drag),
        Target::Activity(_) | Target::Heading(_) => Ok(Vec::new()),
    };
    match moved {
        // A marker has no date to move, but can be carried to another row.
        Err(EditError::Undated(_)) => Ok(Vec::new()),
        moved => moved,
    }
}

fn is_dated_kind(item: &Target) -> bool {
    matches!(item, Target::Segment { .. } | Target::Milestone { .. })
}

/// The day with this number.
pub(super) fn day_at(number: f64) -> NaiveDate {
    TimeScale { first: number, per_day: 1.0 }.day(0.0)
}
