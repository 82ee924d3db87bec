use egui::{RichText, Ui};

use super::form::Form;
use crate::app::style;
use crate::edit::{
    ActivityField, Edit, MilestoneField, SegmentField, Selection, Setting, Target, Verb,
};
use crate::i18n::{self, Value};
use crate::model::{Certainty, Id, Milestone, Segment, SpanCertainty, Status};

/// What is common to several things at once.
pub(super) fn several_ui(form: &mut Form<'_>, ui: &mut Ui, selection: &Selection) {
    let count = [("count", Value::from(selection.len()))];
    let words = i18n::format(form.look.lang, "inspector-selected", &count);
    ui.label(RichText::new(words).font(style::strong(style::BODY)));
    let segments = segments(form, selection);
    let milestones = milestones(form, selection);
    if !segments.is_empty() {
        let phases = form.phases();
        let phase = common(segments.iter().map(|(_, segment)| segment.phase.clone()));
        form.choice(ui, "inspector-phase", Verb::Phase, phase.as_ref(), &phases, |phase| {
            let phase = || SegmentField::Phase(phase.clone());
            segments.iter().map(|(owner, it)| segment_edit(owner, it, phase())).collect()
        });
    }
    if !segments.is_empty() || !milestones.is_empty() {
        certainty_ui(form, ui, &segments, &milestones);
    }
    status_ui(form, ui, selection, &segments, &milestones);
}

type Owned<'a, T> = (&'a Id, &'a T);

fn segments<'a>(form: &Form<'a>, selection: &'a Selection) -> Vec<Owned<'a, Segment>> {
    let roadmap = form.roadmap;
    let found = selection.iter().filter_map(|target| match target {
        Target::Segment { activity, id } => {
            let segments = &roadmap.activity(activity)?.segments;
            Some((activity, segments.iter().find(|segment| segment.id == *id)?))
        }
        Target::Heading(_) | Target::Activity(_) | Target::Milestone { .. } => None,
    });
    found.collect()
}

fn milestones<'a>(form: &Form<'a>, selection: &'a Selection) -> Vec<Owned<'a, Milestone>> {
    let roadmap = form.roadmap;
    let found = selection.iter().filter_map(|target| match target {
        Target::Milestone { activity, id } => {
            let milestones = &roadmap.activity(activity)?.milestones;
            Some((activity, milestones.iter().find(|milestone| milestone.id == *id)?))
        }
        Target::Heading(_) | Target::Activity(_) | Target::Segment { .. } => None,
    });
    found.collect()
}

fn certainty_ui(
    form: &mut Form<'_>,
    ui: &mut Ui,
    segments: &[Owned<'_, Segment>],
    milestones: &[Owned<'_, Milestone>],
) {
    let edges = segments.iter().flat_map(|(_, it)| [it.certainty.start(), it.certainty.end()]);
    let certainty: Option<Certainty> =
        common(edges.chain(milestones.iter().map(|(_, it)| it.certainty)));
    let certainties = form.certainties();
    form.choice(
        ui,
        "inspector-certainty",
        Verb::Certainty,
        certainty.as_ref(),
        &certainties,
        |it| {
            let both = SegmentField::Certainty(SpanCertainty::new(*it, *it));
            let of_segments =
                segments.iter().map(|(owner, it)| segment_edit(owner, it, both.clone()));
            let of_milestones = milestones.iter().map(|(owner, milestone)| {
                milestone_edit(owner, milestone, MilestoneField::Certainty(*it))
            });
            of_segments.chain(of_milestones).collect()
        },
    );
}

fn status_ui(
    form: &mut Form<'_>,
    ui: &mut Ui,
    selection: &Selection,
    segments: &[Owned<'_, Segment>],
    milestones: &[Owned<'_, Milestone>],
) {
    let roadmap = form.roadmap;
    let activities: Vec<(&Id, Status)> = selection
        .iter()
        .filter_map(|target| match target {
            Target::Activity(id) => Some((id, roadmap.activity(id)?.status)),
            Target::Heading(_) | Target::Segment { .. } | Target::Milestone { .. } => None,
        })
        .collect();
    let status = common(
        segments
            .iter()
            .map(|(_, it)| it.status)
            .chain(milestones.iter().map(|(_, it)| it.status))
            .chain(activities.iter().map(|(_, status)| *status)),
    );
    if segments.is_empty() && milestones.is_empty() && activities.is_empty() {
        return;
    }
    let statuses = form.statuses();
    form.choice(ui, "inspector-status", Verb::Status, status.as_ref(), &statuses, |status| {
        let segments = segments
            .iter()
            .map(|(owner, it)| segment_edit(owner, it, SegmentField::Status(*status)));
        let milestones = milestones
            .iter()
            .map(|(owner, it)| milestone_edit(owner, it, MilestoneField::Status(*status)));
        let activities = activities
            .iter()
            .map(|(id, _)| Setting::Activity((*id).clone(), ActivityField::Status(*status)).into());
        segments.chain(milestones).chain(activities).collect()
    });
}

fn segment_edit(owner: &Id, segment: &Segment, field: SegmentField) -> Edit {
    Setting::Segment(owner.clone(), segment.id.clone(), field).into()
}

fn milestone_edit(owner: &Id, milestone: &Milestone, field: MilestoneField) -> Edit {
    Setting::Milestone(owner.clone(), milestone.id.clone(), field).into()
}

/// The value that all have; none if they differ or there are none.
fn common<T: PartialEq>(mut values: impl Iterator<Item = T>) -> Option<T> {
    let first = values.next()?;
    values.all(|value| value == first).then_some(first)
}
