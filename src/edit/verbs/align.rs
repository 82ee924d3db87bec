use crate::edit::dates::Side;
use crate::edit::{EditError, SegmentField, Setting, Target};
use crate::model::{Edge, Roadmap, Segment, Status, When};

use super::{Many, find_segment};

/// Gives all of these segments the start of the one that starts first, or the end of the one
/// that ends last, as precise as that is. Their other ends stay.
pub fn align<'a>(
    roadmap: &Roadmap,
    targets: impl IntoIterator<Item = &'a Target>,
    side: Side,
) -> Many {
    let targets = targets.into_iter().filter(|it| matches!(it, Target::Segment { .. }));
    let targets: Vec<&Target> = targets.collect();
    let segment = |target: &Target| {
        find_segment(roadmap, target.activity().unwrap_or(target.id()), target.id())
    };
    let found = targets.iter().filter_map(|target| segment(target).ok());
    let Some(common) = common(found.filter_map(|it| edge(it, side).when()), side) else {
        return Many::default();
    };
    Many::each(targets, |target| {
        let segment = segment(target)?;
        match edge(segment, side) {
            Edge::At(when) if when == common => Ok(Vec::new()),
            Edge::At(_) if segment.status == Status::Completed => {
                Err(EditError::Completed(segment.id.clone()))
            }
            Edge::At(_) => {
                let field = match side {
                    Side::Start => SegmentField::Start(Edge::At(common)),
                    Side::End => SegmentField::End(Edge::At(common)),
                };
                let activity = target.activity().unwrap_or(target.id()).clone();
                Ok(vec![Setting::Segment(activity, segment.id.clone(), field).into()])
            }
            Edge::Open | Edge::Unknown | Edge::Past => Err(EditError::Undated(segment.id.clone())),
        }
    })
}

fn edge(segment: &Segment, side: Side) -> Edge {
    match side {
        Side::Start => segment.start,
        Side::End => segment.end,
    }
}

/// The first start or the last end; of those on the same day the most precise.
fn common(dates: impl Iterator<Item = When>, side: Side) -> Option<When> {
    match side {
        Side::Start => dates.min(),
        Side::End => dates.max_by_key(|when| (when.last_day(), when.first_day(), *when)),
    }
}
