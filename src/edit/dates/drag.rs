use chrono::{Datelike as _, NaiveDate};

use crate::model::{Edge, Precision, When};

use super::dropped;
use super::step::{common_step, months, shift, step_of, steps_between, unit_at};

/// How something was dragged.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Drag {
    pub travel: Travel,
    /// The step of the toolbar.
    pub snap: Precision,
    /// Shift is held: dates may become as precise as `snap`, and what is completed moves.
    pub shift: bool,
}

/// How far.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Travel {
    /// A pointer went from one day number to another (days from 1 January of year 1).
    Pointer { from: f64, to: f64 },
    /// So many steps, by a key.
    Steps(i32),
}

/// An end of a segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    Start,
    End,
}

impl Drag {
    pub fn pointer(from: f64, to: f64, snap: Precision) -> Self {
        Self { travel: Travel::Pointer { from, to }, snap, shift: false }
    }

    pub fn steps(steps: i32, snap: Precision) -> Self {
        Self { travel: Travel::Steps(steps), snap, shift: false }
    }

    #[must_use]
    pub fn with_shift(self, shift: bool) -> Self {
        Self { shift, ..self }
    }

    /// The step in which these dates go when they go together; none if there is none.
    pub fn common(&self, dates: impl IntoIterator<Item = When>) -> Option<Precision> {
        dates.into_iter().map(|when| self.step(when)).reduce(common_step)
    }

    /// How many steps what lay at `place` has gone.
    fn count(&self, place: f64, step: Precision) -> i32 {
        match self.travel {
            Travel::Pointer { from, to } => steps_between(place, place + (to - from), step),
            Travel::Steps(steps) => steps,
        }
    }

    /// The day that the pointer is at now.
    fn day(&self) -> Option<NaiveDate> {
        match self.travel {
            Travel::Pointer { to, .. } => NaiveDate::from_num_days_from_ce_opt(to.floor() as i32),
            Travel::Steps(_) => None,
        }
    }

    /// The step in which this date goes.
    fn step(&self, when: When) -> Precision {
        if self.shift && self.sharpens(when) {
            self.snap
        } else {
            common_step(self.snap, step_of(when))
        }
    }

    fn sharpens(&self, when: When) -> bool {
        months(self.snap) < months(step_of(when))
    }

    /// The date so many steps on; `anchor` is the day of it that is being dragged.
    fn moved(&self, when: When, anchor: NaiveDate, step: Precision, steps: i32) -> Option<When> {
        if steps == 0 {
            Some(when)
        } else if self.shift && self.sharpens(when) {
            Some(When { from: unit_at(anchor, self.snap, step, steps)?, to: None, ..when })
        } else {
            shift(when, step, steps)
        }
    }
}

/// Both ends of a segment, moved together by the coarser of their steps, so that it stays
/// as long as it is in its own units. What is no date stays what it is. None if it would
/// leave the calendar, or has no date.
pub fn drag_span(start: Edge, end: Edge, drag: &Drag) -> Option<(Edge, Edge)> {
    let starts = start.when();
    let ends = end.when();
    let step = drag.common(starts.into_iter().chain(ends))?;
    let place = starts.map_or_else(|| after(ends), |start| number(start.first_day()));
    let count = drag.count(place, step);
    let start = match starts {
        Some(when) => Edge::At(drag.moved(when, when.first_day(), step, count)?),
        None => start,
    };
    let end = match ends {
        Some(when) => Edge::At(drag.moved(when, when.last_day(), step, count)?),
        None => end,
    };
    Some((start, end))
}

/// One end of a segment. It never crosses the other end. What is no date gets the date of
/// the place it was pulled to. None if it would leave the calendar.
pub fn drag_edge(start: Edge, end: Edge, side: Side, drag: &Drag) -> Option<Edge> {
    let (edge, other) = match side {
        Side::Start => (start, end.when()),
        Side::End => (end, start.when()),
    };
    let Some(when) = edge.when() else { return pull(edge, other, side, drag) };
    let (anchor, place) = match side {
        Side::Start => (when.first_day(), number(when.first_day())),
        Side::End => (when.last_day(), number(when.last_day()) + 1.0),
    };
    let step = drag.step(when);
    let fits = |when: When| other.is_none_or(|other| in_order(when, other, side));
    let mut count = drag.count(place, step);
    if let Some(other) = other
        && fits(when)
    {
        // The other end is the farthest it can go.
        let farthest = steps_between(place, limit(other, side), step);
        count = match side {
            Side::Start => count.min(farthest.max(0)),
            Side::End => count.max(farthest.min(0)),
        };
        while count != 0 && drag.moved(when, anchor, step, count).is_some_and(|when| !fits(when)) {
            count -= count.signum();
        }
    }
    drag.moved(when, anchor, step, count).map(Edge::At)
}

/// A milestone.
pub fn drag_point(when: When, drag: &Drag) -> Option<When> {
    let step = drag.step(when);
    let middle = middle(when);
    drag.moved(when, middle, step, drag.count(number(middle), step))
}

/// The end of one segment and the start of the next, where they [`touch`], moved together;
/// `first` is the start of the one and `last` the end of the other, which stay and are not
/// crossed.
pub fn drag_boundary(
    first: Edge,
    (end, start): (When, When),
    last: Edge,
    drag: &Drag,
) -> Option<(When, When)> {
    let step = common_step(drag.step(end), drag.step(start));
    // In one and the same token the boundary is drawn in the middle.
    let shared = end.last_day() >= start.first_day();
    let place = if shared { number(middle(end)) } else { number(start.first_day()) };
    let moved = |count| {
        let (end_anchor, start_anchor) =
            if shared { (middle(end), middle(start)) } else { (end.last_day(), start.first_day()) };
        let end = drag.moved(end, end_anchor, step, count)?;
        Some((end, drag.moved(start, start_anchor, step, count)?))
    };
    let fits = |(end, start): (When, When)| {
        first.when().is_none_or(|first| in_order(end, first, Side::End))
            && last.when().is_none_or(|last| in_order(start, last, Side::Start))
    };
    let mut count = drag.count(place, step);
    if fits((end, start)) {
        let farthest = |edge: Edge, side| {
            edge.when().map(|when| steps_between(place, limit(when, side), step))
        };
        count = count.min(farthest(last, Side::Start).unwrap_or(i32::MAX).max(0));
        count = count.max(farthest(first, Side::End).unwrap_or(i32::MIN).min(0));
        while count != 0 && moved(count).is_some_and(|dates| !fits(dates)) {
            count -= count.signum();
        }
    }
    moved(count)
}

/// Whether one segment ends where the next begins: in the same date, or on the day before.
pub fn touch(end: Edge, start: Edge) -> bool {
    match (end.when(), start.when()) {
        (Some(end), Some(start)) => {
            end == start || end.last_day().succ_opt() == Some(start.first_day())
        }
        _ => false,
    }
}

/// An end that had no date, pulled to a place.
fn pull(edge: Edge, other: Option<When>, side: Side, drag: &Drag) -> Option<Edge> {
    let Some(day) = drag.day() else { return Some(edge) };
    let when = dropped(day, drag.snap);
    Some(Edge::At(match other {
        Some(other) if !in_order(when, other, side) => match side {
            Side::Start => dropped(other.last_day(), drag.snap),
            Side::End => dropped(other.first_day(), drag.snap),
        },
        _ => when,
    }))
}

/// Whether an end does not lie beyond the other one.
fn in_order(edge: When, other: When, side: Side) -> bool {
    match side {
        Side::Start => edge.first_day() <= other.last_day(),
        Side::End => other.first_day() <= edge.last_day(),
    }
}

/// The place that an end cannot go beyond.
fn limit(other: When, side: Side) -> f64 {
    match side {
        Side::Start => number(other.last_day()) + 1.0,
        Side::End => number(other.first_day()),
    }
}

fn after(when: Option<When>) -> f64 {
    when.map_or(0.0, |when| number(when.last_day()) + 1.0)
}

fn middle(when: When) -> NaiveDate {
    let days = (when.last_day() - when.first_day()).num_days();
    when.first_day() + chrono::Duration::days(days / 2)
}

fn number(day: NaiveDate) -> f64 {
    f64::from(day.num_days_from_ce())
}
