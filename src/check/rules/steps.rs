//! One dated segment after another of the same actors, as rules on the order of phases see them.

use crate::check::ground::Ground;
use crate::model::{Activity, Segment};

/// A segment, and how far down the chain its phase is.
#[derive(Clone, Copy)]
pub(super) struct Step<'a> {
    pub(super) segment: &'a Segment,
    pub(super) step: usize,
}

/// Neighbours in time that have the same actors and the same words, so that they tell of the
/// same thing moving on.
pub(super) fn successive<'a>(
    ground: &Ground<'_>,
    activity: &'a Activity,
) -> Vec<(Step<'a>, Step<'a>)> {
    let dated = activity.segments.iter().filter_map(|segment| {
        let step = ground.step(segment.phase.as_ref()?)?;
        let start = segment.start.when().or(segment.end.when())?.first_day();
        Some((start, Step { segment, step }))
    });
    let mut dated: Vec<_> = dated.collect();
    dated.sort_by_key(|(start, step)| (*start, step.step));
    let mut pairs = Vec::new();
    for (at, (_, after)) in dated.iter().enumerate() {
        let same = |it: &&(_, Step<'_>)| it.1.segment.who == after.segment.who;
        if let Some((_, before)) = dated[..at].iter().rfind(same) {
            pairs.push((*before, *after));
        }
    }
    pairs
}
