use chrono::NaiveDate;

use crate::edit::dates::{common_step, step_of};
use crate::edit::{Addition, Edit, EditError, Place, SegmentField, Setting};
use crate::model::{Edge, Id, Period, Precision, Roadmap, Season, Segment, SpanCertainty, When};

use super::{find_segment, new_id};

/// Where a segment is cut in two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cut {
    /// What the first part ends with.
    pub end: When,
    /// What the second part begins with.
    pub start: When,
}

impl Cut {
    /// Right before this period: the first part ends with the unit before it.
    pub fn before(period: Period) -> Option<Self> {
        let precision = match period {
            // They have no neighbour of their kind.
            Period::Season(_, Season::Summer | Season::Winter) => Precision::Month,
            _ => period.precision(),
        };
        let end = Period::containing(period.first_day().pred_opt()?, precision);
        let known = Period::YEARS.contains(&end.year());
        known.then_some(Self { end: When::exact(end), start: When::exact(period) })
    }
}

/// The cut that a pointer at this day means: at the nearest unit of the toolbar's step or of
/// the segment's own dates, whichever is coarser. Where the segment has only one such unit,
/// it is cut somewhere within that. None for a segment without dates.
pub fn cut_at(segment: &Segment, day: NaiveDate, snap: Precision) -> Option<Cut> {
    let dates = [segment.start, segment.end].into_iter().filter_map(Edge::when);
    let step = common_step(snap, dates.map(step_of).reduce(common_step)?);
    let unit = Period::containing(day, step);
    let fits = |cut: &Cut| lies_within(segment, *cut);
    let into = (day - unit.first_day()).num_days() * 2;
    let long = (unit.last_day() - unit.first_day()).num_days();
    let next = unit.last_day().succ_opt().map(|day| Period::containing(day, step));
    let (near, far) = if into > long { (next, Some(unit)) } else { (Some(unit), next) };
    let here = Cut { end: When::exact(unit), start: When::exact(unit) };
    let between = [near, far].into_iter().flatten().filter_map(Cut::before).find(fits);
    between.or_else(|| Some(here).filter(fits))
}

/// Cuts a segment in two of the same phase; the first keeps the id.
pub fn split(
    roadmap: &Roadmap,
    activity: &Id,
    id: &Id,
    cut: Cut,
) -> Result<(Id, Vec<Edit>), EditError> {
    let segment = find_segment(roadmap, activity, id)?;
    if !lies_within(segment, cut) {
        return Err(EditError::NotWithin(id.clone()));
    }
    let new = new_id::segment_id(roadmap, activity)?;
    let end = segment.certainty.end();
    let second = Segment {
        id: new.clone(),
        start: Edge::At(cut.start),
        certainty: SpanCertainty::new(end, end),
        ..segment.clone()
    };
    let set = |field| Setting::Segment(activity.clone(), id.clone(), field).into();
    let edits = vec![
        set(SegmentField::End(Edge::At(cut.end))),
        Edit::Add(Addition::Segment(second), Place::after(activity, id)),
    ];
    Ok((new, edits))
}

/// Whether both parts are left with something: neither ends before it begins.
fn lies_within(segment: &Segment, cut: Cut) -> bool {
    let starts = |start: When| start.first_day() <= cut.end.last_day();
    let ends = |end: When| cut.start.first_day() <= end.last_day();
    segment.start.when().is_none_or(starts) && segment.end.when().is_none_or(ends)
}
