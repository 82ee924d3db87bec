use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::edit::fields::Fields as _;
use crate::edit::{Edit, EditError, SegmentField, Setting, Subject, Target};
use crate::model::{Basis, Edge, Id, Mention, Provenance, Roadmap, Segment, SpanCertainty, Status};

use super::references::detach;
use super::{Many, find_activity};

/// The phases of the segments that [`join`] would make one, each once, in the order of time.
pub fn phases_to_join<'a>(
    roadmap: &Roadmap,
    targets: impl IntoIterator<Item = &'a Target>,
) -> Vec<Option<Id>> {
    let mut phases: Vec<Option<Id>> = Vec::new();
    for (_, segments) in groups(roadmap, targets) {
        for segment in segments {
            if !phases.contains(&segment.phase) {
                phases.push(segment.phase.clone());
            }
        }
    }
    phases
}

/// Makes the selected segments of each activity one that lasts from the start of the first to
/// the end of the last. They must touch or overlap. What they say is kept; `phase` is what the
/// whole is called where they differ, else that of the first.
pub fn join<'a>(
    roadmap: &Roadmap,
    targets: impl IntoIterator<Item = &'a Target>,
    phase: Option<&Option<Id>>,
) -> Many {
    let mut many = Many::default();
    let mut gone = BTreeMap::new();
    for (activity, segments) in groups(roadmap, targets) {
        match joined(&segments) {
            Ok(mut whole) => {
                if let Some(phase) = phase {
                    whole.phase.clone_from(phase);
                }
                let stays = Mention::Id(whole.id.clone());
                let others = segments.iter().skip(1).map(|it| (it.id.clone(), stays.clone()));
                gone.extend(others);
                many.edits.extend(edits(&activity, &segments, whole));
            }
            Err(error) => many.left.push(error),
        }
    }
    let mut all = detach(roadmap, &gone);
    all.append(&mut many.edits);
    Many { edits: all, ..many }
}

/// The selected segments of each activity that has several, in the order of time.
fn groups<'a, 'b>(
    roadmap: &'a Roadmap,
    targets: impl IntoIterator<Item = &'b Target>,
) -> BTreeMap<Id, Vec<&'a Segment>> {
    let mut groups: BTreeMap<Id, Vec<&Segment>> = BTreeMap::new();
    for target in targets {
        if let Target::Segment { activity, id } = target
            && let Ok(found) = find_activity(roadmap, activity)
            && let Some(segment) = found.segment(id)
        {
            groups.entry(activity.clone()).or_default().push(segment);
        }
    }
    groups.retain(|_, segments| segments.len() > 1);
    for segments in groups.values_mut() {
        segments.sort_by_key(|it| (it.start.when(), last_day(it.end), &it.id));
    }
    groups
}

/// Beyond every day where it is no date.
fn last_day(end: Edge) -> NaiveDate {
    end.when().map_or(NaiveDate::MAX, |when| when.last_day())
}

fn joined(segments: &[&Segment]) -> Result<Segment, EditError> {
    let Some((first, others)) = segments.split_first() else { return Err(EditError::NoPlace) };
    let mut whole = Segment::clone(first);
    for next in others {
        let apart = || EditError::Apart(next.id.clone());
        let start = next.start.when().ok_or_else(|| EditError::Undated(next.id.clone()))?;
        let end = match whole.end {
            Edge::At(end) => end.last_day().succ_opt().unwrap_or(NaiveDate::MAX),
            Edge::Open => NaiveDate::MAX,
            Edge::Unknown | Edge::Past => return Err(apart()),
        };
        if start.first_day() > end {
            return Err(apart());
        }
        whole = add(whole, next);
    }
    Ok(whole)
}

/// One segment that says what both say.
fn add(one: Segment, next: &Segment) -> Segment {
    let later = last_day(next.end) >= last_day(one.end);
    let end = if later { next.certainty.end() } else { one.certainty.end() };
    Segment {
        end: if later { next.end } else { one.end },
        certainty: SpanCertainty::new(one.certainty.start(), end),
        status: both_status(one.status, next.status),
        why: both(&one.why, &next.why, "; "),
        label: both(&one.label, &next.label, "; "),
        note: both(&one.note, &next.note, "\n"),
        who: {
            let new = next.who.iter().filter(|who| !one.who.contains(who));
            one.who.iter().chain(new).cloned().collect()
        },
        provenance: both_sources(&one.provenance, &next.provenance),
        ..one
    }
}

fn both(one: &str, next: &str, between: &str) -> String {
    match (one, next) {
        (one, next) if one == next || next.is_empty() => one.to_owned(),
        ("", next) => next.to_owned(),
        (one, next) => format!("{one}{between}{next}"),
    }
}

/// What has begun and is not done is ongoing; else the later part tells.
fn both_status(one: Status, next: Status) -> Status {
    match (one, next) {
        (one, next) if one == next => one,
        (one, Status::Unknown) => one,
        (Status::Completed | Status::Ongoing, Status::Planned) => Status::Ongoing,
        (_, next) => next,
    }
}

fn both_sources(one: &Provenance, next: &Provenance) -> Provenance {
    let inferred = [one.basis, next.basis].contains(&Some(Basis::Inferred));
    Provenance {
        lines: both(&one.lines, &next.lines, ", "),
        basis: if inferred { Some(Basis::Inferred) } else { one.basis.or(next.basis) },
        wording: both(&one.wording, &next.wording, " … "),
    }
}

/// The first becomes the whole, the others go.
fn edits(activity: &Id, segments: &[&Segment], whole: Segment) -> Vec<Edit> {
    let Some((first, others)) = segments.split_first() else { return Vec::new() };
    let mut edits: Vec<Edit> = others
        .iter()
        .map(|it| Edit::Remove(Subject::Segment { activity: activity.clone(), id: it.id.clone() }))
        .collect();
    let fields = first.differences(&whole).into_iter();
    let set = |field: SegmentField| Setting::Segment(activity.clone(), whole.id.clone(), field);
    edits.extend(fields.map(|field| set(field).into()));
    edits
}
