use egui::Ui;

use super::form::Form;
use super::kind_ui;
use crate::edit::{Edit, SegmentField, Setting, Verb};
use crate::model::{Certainty, Id, Segment, SpanCertainty};

/// One phase of one activity.
pub(super) fn segment_ui(form: &mut Form<'_>, ui: &mut Ui, owner: &Id, segment: &Segment) {
    let set = |field| Edit::from(Setting::Segment(owner.clone(), segment.id.clone(), field));
    kind_ui(form, ui, "inspector-segment", segment.id.as_str());
    let phases = form.phases();
    form.choice(ui, "inspector-phase", Verb::Phase, Some(&segment.phase), &phases, |phase| {
        vec![set(SegmentField::Phase(phase.clone()))]
    });
    let (start, end) = (segment.certainty.start(), segment.certainty.end());
    ui.columns_const(|[left, right]| {
        form.edge(left, "inspector-start", segment.start, |edge| set(SegmentField::Start(edge)));
        form.within("start", |form| {
            certainty_ui(form, left, start, |start| {
                set(SegmentField::Certainty(SpanCertainty::new(start, end)))
            });
        });
        form.edge(right, "inspector-end", segment.end, |edge| set(SegmentField::End(edge)));
        form.within("end", |form| {
            certainty_ui(form, right, end, |end| {
                set(SegmentField::Certainty(SpanCertainty::new(start, end)))
            });
        });
    });
    form.line(ui, "inspector-why", &segment.why, |why| set(SegmentField::Why(why)));
    form.line(ui, "inspector-label", &segment.label, |label| set(SegmentField::Label(label)));
    form.mentions(ui, "inspector-who", &segment.who, |who| set(SegmentField::Who(who)));
    let statuses = form.statuses();
    form.choice(ui, "inspector-status", Verb::Status, Some(&segment.status), &statuses, |status| {
        vec![set(SegmentField::Status(*status))]
    });
    form.paragraph(ui, "inspector-note", &segment.note, |note| set(SegmentField::Note(note)));
    form.provenance(ui, &segment.provenance, |provenance| {
        set(SegmentField::Provenance(provenance))
    });
}

fn certainty_ui(
    form: &mut Form<'_>,
    ui: &mut Ui,
    current: Certainty,
    set: impl Fn(Certainty) -> Edit,
) {
    ui.add_space(2.0);
    let certainties = form.certainties();
    form.switch(ui, Verb::Certainty, Some(&current), &certainties, |it| vec![set(*it)]);
}
