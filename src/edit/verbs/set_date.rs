use chrono::NaiveDate;

use crate::edit::dates::dropped;
use crate::edit::{Edit, EditError, MilestoneField, SegmentField, Setting, Target};
use crate::model::{Edge, Precision, Roadmap};

use super::{find_milestone, find_segment};

/// Dates what was dropped on the axis: a segment gets a start and keeps its end as it is,
/// unknown as a rule; a milestone gets its date.
pub fn date_chip(
    roadmap: &Roadmap,
    target: &Target,
    day: NaiveDate,
    precision: Precision,
) -> Result<Vec<Edit>, EditError> {
    let at = Edge::At(dropped(day, precision));
    set_date(roadmap, target, |_| at, |end| end)
}

/// Takes the dates away. What is no date (open, before publication) stays what it is.
pub fn undate(roadmap: &Roadmap, target: &Target) -> Result<Vec<Edit>, EditError> {
    let forget = |edge: Edge| if edge.when().is_some() { Edge::Unknown } else { edge };
    set_date(roadmap, target, forget, forget)
}

fn set_date(
    roadmap: &Roadmap,
    target: &Target,
    start: impl Fn(Edge) -> Edge,
    end: impl Fn(Edge) -> Edge,
) -> Result<Vec<Edit>, EditError> {
    let settings = match target {
        Target::Heading(id) | Target::Activity(id) => {
            return Err(EditError::Undated(id.clone()));
        }
        Target::Segment { activity, id } => {
            let segment = find_segment(roadmap, activity, id)?;
            let set = |field| Setting::Segment(activity.clone(), id.clone(), field);
            let (start, end) = (start(segment.start), end(segment.end));
            vec![
                (start != segment.start).then(|| set(SegmentField::Start(start))),
                (end != segment.end).then(|| set(SegmentField::End(end))),
            ]
        }
        Target::Milestone { activity, id } => {
            let before = find_milestone(roadmap, activity, id)?.when;
            let set = |field| Setting::Milestone(activity.clone(), id.clone(), field);
            let when = start(before);
            vec![(when != before).then(|| set(MilestoneField::When(when)))]
        }
    };
    Ok(settings.into_iter().flatten().map(Edit::from).collect())
}
