//! Dates that cannot be meant.

use super::{Finding, Rule};
use crate::model::{Roadmap, Segment};

pub(super) fn check(roadmap: &Roadmap) -> Vec<Finding> {
    let segments = roadmap.activities.values().flat_map(|activity| &activity.segments);
    segments.filter_map(ends_before_start).collect()
}

/// Even the last day of its end comes before the first day of its start.
fn ends_before_start(segment: &Segment) -> Option<Finding> {
    let (start, end) = (segment.start.when()?, segment.end.when()?);
    (end.last_day() < start.first_day()).then(|| {
        Finding::new(
            Rule::EndsBeforeStart,
            &segment.id,
            [("start", start.to_string()), ("end", end.to_string())],
        )
    })
}
