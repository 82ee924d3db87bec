use egui::Ui;

use super::form::Form;
use super::kind_ui;
use crate::edit::{Edit, MilestoneField, Setting, Verb};
use crate::model::{Id, Milestone};

/// A point in time of one activity.
pub(super) fn milestone_ui(form: &mut Form<'_>, ui: &mut Ui, owner: &Id, milestone: &Milestone) {
    let set = |field| Edit::from(Setting::Milestone(owner.clone(), milestone.id.clone(), field));
    kind_ui(form, ui, "inspector-milestone", milestone.id.as_str());
    let kinds = form.milestone_kinds();
    form.choice(
        ui,
        "inspector-milestone-kind",
        Verb::Change,
        Some(&milestone.kind),
        &kinds,
        |kind| vec![set(MilestoneField::Kind(kind.clone()))],
    );
    form.line(ui, "inspector-label", &milestone.label, |label| set(MilestoneField::Label(label)));
    form.edge(ui, "inspector-when", milestone.when, |edge| set(MilestoneField::When(edge)));
    let certainties = form.certainties();
    ui.add_space(2.0);
    form.switch(ui, Verb::Certainty, Some(&milestone.certainty), &certainties, |certainty| {
        vec![set(MilestoneField::Certainty(*certainty))]
    });
    form.line(ui, "inspector-why", &milestone.why, |why| set(MilestoneField::Why(why)));
    form.mentions(ui, "inspector-who", &milestone.who, |who| set(MilestoneField::Who(who)));
    let statuses = form.statuses();
    form.choice(
        ui,
        "inspector-status",
        Verb::Status,
        Some(&milestone.status),
        &statuses,
        |status| vec![set(MilestoneField::Status(*status))],
    );
    form.paragraph(ui, "inspector-note", &milestone.note, |note| set(MilestoneField::Note(note)));
    form.provenance(ui, &milestone.provenance, |provenance| {
        set(MilestoneField::Provenance(provenance))
    });
}
