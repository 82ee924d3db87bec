//! What dragging does to a date. A drag keeps each date's precision and qualifier: it
//! goes by whole steps, and a step is never finer than the date. Only Shift makes a date
//! more precise.

mod drag;
mod step;

pub use drag::{Drag, Side, Travel, drag_boundary, drag_edge, drag_point, drag_span, touch};
pub use step::{common_step, shift, step_of, steps_between, whole_steps};

use chrono::NaiveDate;

use crate::model::{Edge, Period, Precision, When};

/// A date made from the place where something was dropped.
pub fn dropped(day: NaiveDate, precision: Precision) -> When {
    When::exact(Period::containing(day, precision))
}

/// Whether `after` names a shorter stretch of the calendar than `before` did.
pub fn is_sharper(before: Edge, after: Edge) -> bool {
    let days = |when: When| (when.last_day() - when.first_day()).num_days() + 1;
    // Units of one kind differ by a few days: months by three, tertials by three.
    let shorter = |(before, after)| days(after) + 3 < days(before);
    before.when().zip(after.when()).is_some_and(shorter)
}
