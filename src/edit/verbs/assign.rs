use crate::edit::dates::Side;
use crate::edit::{ActivityField, Edit, EditError, MilestoneField, SegmentField, Setting, Target};
use crate::model::{Certainty, Id, Mention, Roadmap, SpanCertainty, Status};

use super::{find_activity, find_milestone, find_segment};

/// Gives a segment another phase; none is a phase that is not known.
pub fn set_phase(
    roadmap: &Roadmap,
    activity: &Id,
    id: &Id,
    phase: Option<&Id>,
) -> Result<Vec<Edit>, EditError> {
    let segment = find_segment(roadmap, activity, id)?;
    if let Some(phase) = phase
        && roadmap.phase(phase).is_none()
    {
        return Err(EditError::Missing(phase.clone()));
    }
    if segment.phase.as_ref() == phase {
        return Ok(Vec::new());
    }
    let field = SegmentField::Phase(phase.cloned());
    Ok(vec![Setting::Segment(activity.clone(), id.clone(), field).into()])
}

/// Says how certain one end of a segment is, or both.
pub fn set_certainty(
    roadmap: &Roadmap,
    activity: &Id,
    id: &Id,
    side: Option<Side>,
    certainty: Certainty,
) -> Result<Vec<Edit>, EditError> {
    let before = find_segment(roadmap, activity, id)?.certainty;
    let after = match side {
        None => SpanCertainty::new(certainty, certainty),
        Some(Side::Start) => SpanCertainty::new(certainty, before.end()),
        Some(Side::End) => SpanCertainty::new(before.start(), certainty),
    };
    if after == before {
        return Ok(Vec::new());
    }
    let field = SegmentField::Certainty(after);
    Ok(vec![Setting::Segment(activity.clone(), id.clone(), field).into()])
}

/// Says how certain a milestone is.
pub fn set_milestone_certainty(
    roadmap: &Roadmap,
    activity: &Id,
    id: &Id,
    certainty: Certainty,
) -> Result<Vec<Edit>, EditError> {
    if find_milestone(roadmap, activity, id)?.certainty == certainty {
        return Ok(Vec::new());
    }
    let field = MilestoneField::Certainty(certainty);
    Ok(vec![Setting::Milestone(activity.clone(), id.clone(), field).into()])
}

/// Says where an activity, segment or milestone stands; headings have no status.
pub fn set_status(
    roadmap: &Roadmap,
    target: &Target,
    status: Status,
) -> Result<Vec<Edit>, EditError> {
    let (before, setting) = match target {
        Target::Heading(id) => return Err(EditError::WrongPlace(id.clone())),
        Target::Activity(id) => (
            find_activity(roadmap, id)?.status,
            Setting::Activity(id.clone(), ActivityField::Status(status)),
        ),
        Target::Segment { activity, id } => (
            find_segment(roadmap, activity, id)?.status,
            Setting::Segment(activity.clone(), id.clone(), SegmentField::Status(status)),
        ),
        Target::Milestone { activity, id } => (
            find_milestone(roadmap, activity, id)?.status,
            Setting::Milestone(activity.clone(), id.clone(), MilestoneField::Status(status)),
        ),
    };
    Ok(if before == status { Vec::new() } else { vec![setting.into()] })
}

/// Makes a segment or milestone somebody else's: `new` in place of `old`, or beside it. None
/// is nobody.
pub fn set_part(
    roadmap: &Roadmap,
    target: &Target,
    old: Option<&Mention>,
    new: Option<&Mention>,
    adding: bool,
) -> Result<Vec<Edit>, EditError> {
    let (activity, id) = match target {
        Target::Segment { activity, id } | Target::Milestone { activity, id } => (activity, id),
        Target::Activity(id) | Target::Heading(id) => {
            return Err(EditError::WrongPlace(id.clone()));
        }
    };
    let before = match target {
        Target::Segment { .. } => &find_segment(roadmap, activity, id)?.who,
        _ => &find_milestone(roadmap, activity, id)?.who,
    };
    let mut after = before.clone();
    if !adding {
        after.retain(|who| Some(who) != old);
    }
    if let Some(new) = new.filter(|new| !after.contains(new)) {
        let at = before.iter().position(|who| Some(who) == old).unwrap_or(after.len());
        after.insert(at.min(after.len()), new.clone());
    }
    if after == *before {
        return Ok(Vec::new());
    }
    let (activity, id) = (activity.clone(), id.clone());
    let setting = match target {
        Target::Segment { .. } => Setting::Segment(activity, id, SegmentField::Who(after)),
        _ => Setting::Milestone(activity, id, MilestoneField::Who(after)),
    };
    Ok(vec![setting.into()])
}
