use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::rows::{RowKind, Rows};
use super::shape::{Chip, Shape, shape};
use super::span::End;
use crate::model::{Activity, Certainty, Id, Mention, Roadmap, Years};

/// What a picture shows, and so what its legend must explain.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Used {
    pub(super) phases: BTreeSet<Id>,
    pub(super) unknown_phase: bool,
    pub(super) planned: bool,
    pub(super) tentative: bool,
    /// An end that is not known: torn.
    pub(super) torn: bool,
    /// An end that goes on: pointed.
    pub(super) open: bool,
    /// A boundary or milestone within a stretch of time.
    pub(super) whisker: bool,
    /// Under way without dates: on the status line.
    pub(super) marker: bool,
    /// Several phases at once in one bar or marker.
    pub(super) mixed: bool,
    /// Outside the years of the axis.
    pub(super) outside: bool,
    /// How many segments and milestones have no date and no place on the axis.
    pub(super) undated: usize,
    pub(super) milestone_kinds: BTreeSet<Id>,
    /// Short and full names of the actors that are named short.
    pub(super) abbreviations: BTreeMap<String, String>,
}

/// What the rows of a range use; `years` are those on the axis.
pub fn used(roadmap: &Roadmap, rows: &Rows, range: Range<usize>, years: Years) -> Used {
    let mut used = Used::default();
    let axis = (super::day_number(years.first_day()), super::day_number(years.last_day()) + 1.0);
    for at in range {
        let Some(RowKind::Activity(row)) = rows.get(at).map(|entry| &entry.kind) else { continue };
        used.add(&row.activity, &shape(&row.activity, &row.lane, &rows.filters, rows.mixed), axis);
        let roles = row.activity.roles.iter().map(|role| &role.who);
        used.abbreviate(roadmap, roles);
    }
    used
}

impl Used {
    fn add(&mut self, activity: &Activity, shape: &Shape, axis: (f64, f64)) {
        self.mixed |= shape.mixed > 0 || shape.mixed_markers;
        for bar in &shape.bars {
            let segment = &activity.segments[bar.segment];
            self.phase(segment.phase.as_ref());
            if bar.span.end <= axis.0 || bar.span.start >= axis.1 {
                self.outside = true;
                continue;
            }
            self.outside |= bar.span.start < axis.0 && segment.start.when().is_some();
            self.outside |= bar.span.end > axis.1 && segment.end.when().is_some();
            for certainty in [segment.certainty.start(), segment.certainty.end()] {
                self.certainty(certainty);
            }
            for end in [bar.span.left, bar.span.right] {
                self.torn |= end == End::Torn;
                self.open |= end == End::Open;
                self.whisker |= matches!(end, End::Joined(_));
            }
        }
        for &marker in &shape.markers {
            let segment = &activity.segments[marker];
            self.phase(segment.phase.as_ref());
            self.certainty(segment.certainty.start());
            self.marker = true;
        }
        for chip in &shape.chips {
            self.undated += 1;
            match *chip {
                Chip::Segment(at) => self.phase(activity.segments[at].phase.as_ref()),
                Chip::Milestone(at) => self.milestone(activity, at),
            }
        }
        for moment in &shape.milestones {
            self.milestone(activity, moment.milestone);
            self.outside |= moment.day < axis.0 || moment.day >= axis.1;
            self.whisker |= moment.when.first_day() != moment.when.last_day();
        }
    }

    fn milestone(&mut self, activity: &Activity, at: usize) {
        self.milestone_kinds.insert(activity.milestones[at].kind.clone());
    }

    fn phase(&mut self, phase: Option<&Id>) {
        match phase {
            Some(phase) => {
                self.phases.insert(phase.clone());
            }
            None => self.unknown_phase = true,
        }
    }

    fn certainty(&mut self, certainty: Certainty) {
        match certainty {
            Certainty::Planned => self.planned = true,
            Certainty::Tentative => self.tentative = true,
        }
    }

    fn abbreviate<'a>(&mut self, roadmap: &Roadmap, who: impl Iterator<Item = &'a Mention>) {
        for actor in who.filter_map(Mention::id).filter_map(|id| roadmap.actor(id)) {
            // A short name that stands in the name itself, or spells its words out, explains itself.
            let hides = !actor.short.contains('/')
                && !actor.name.to_lowercase().contains(&actor.short.to_lowercase());
            if !actor.short.is_empty() && hides {
                self.abbreviations.insert(actor.short.clone(), actor.name.clone());
            }
        }
    }
}
