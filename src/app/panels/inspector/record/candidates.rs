use egui::Ui;

use crate::app::panels::inspector::form::Form;
use crate::app::queue::Request;
use crate::edit::{Place, Verb, verbs};
use crate::i18n::dates::when_words;
use crate::model::{Id, Period, Row, SubGoal, When};

/// The candidates of each goal, and what was one before.
pub(super) fn candidates_ui(form: &mut Form<'_>, ui: &mut Ui) {
    let roadmap = form.roadmap;
    for goal in &roadmap.goals {
        form.within(&goal.id, |form| {
            let title = format!("{} {}", goal.id, goal.title);
            form.section_named(ui, &title);
            of_goal(form, ui, &goal.id);
        });
    }
    let promoted: Vec<_> =
        roadmap.activities.iter().filter(|(_, it)| it.promoted.is_some()).collect();
    if promoted.is_empty() {
        return;
    }
    form.section(ui, "record-promoted");
    for (id, activity) in promoted {
        let Some(promotion) = &activity.promoted else { continue };
        let when = promotion.when.map(|it| when_words(it, form.look.lang)).unwrap_or_default();
        let from = form.named("record-from-goal", promotion.from.as_str());
        activity_link(form, ui, id, &activity.name);
        form.remark(ui, format!("{from}  {when}").trim_end());
        if let Some(goal) = verbs::goal_above(roadmap, id)
            && ui.button(form.named("record-demote", &activity.name)).clicked()
        {
            form.name.clone_from(&activity.name);
            form.try_push(Verb::Place, verbs::demote(roadmap, id, &goal));
        }
    }
}

/// The candidates of one goal: each can be taken into a sub-goal, and one more begun.
pub(in super::super) fn of_goal(form: &mut Form<'_>, ui: &mut Ui, goal: &Id) {
    let roadmap = form.roadmap;
    let Some(known) = roadmap.goal(goal) else { return };
    for id in &known.candidates {
        let Some(activity) = roadmap.activity(id) else { continue };
        form.within(id, |form| {
            form.name.clone_from(&activity.name);
            activity_link(form, ui, id, &activity.name);
            promote_ui(form, ui, id, &known.sub_goals);
        });
        ui.add_space(6.0);
    }
    if ui.button(form.named("record-new-candidate", goal.as_str())).clicked() {
        let name = form.words("inspector-new-name");
        form.name.clone_from(&name);
        let place = Place { under: Some(goal.clone()), after: known.candidates.last().cloned() };
        let added = verbs::add_activity(roadmap, place, &name);
        form.try_push(Verb::Add, added.map(|(_, edits)| edits));
    }
}

fn activity_link(form: &mut Form<'_>, ui: &mut Ui, id: &Id, name: &str) {
    if ui.link(format!("{id}  {name}")).clicked() {
        form.queue.push(Request::Jump(id.clone()));
    }
}

fn promote_ui(
    form: &mut Form<'_>,
    ui: &mut Ui,
    candidate: &Id,
    sub_goals: &[std::sync::Arc<SubGoal>],
) {
    let roadmap = form.roadmap;
    let mut options: Vec<(Option<Id>, String)> = vec![(None, form.words("record-choose"))];
    options.extend(
        sub_goals.iter().map(|it| (Some(it.id.clone()), format!("{} {}", it.id, it.title))),
    );
    let when = When::exact(Period::Day(roadmap.as_of));
    form.choice(ui, "record-promote", Verb::Place, Some(&None), &options, |chosen| {
        let Some(sub_goal) = chosen.as_ref().and_then(|id| roadmap.sub_goal(id)) else {
            return Vec::new();
        };
        let after = sub_goal.outline.last().map(row_id).cloned();
        let place = Place { under: Some(sub_goal.id.clone()), after };
        verbs::promote(roadmap, candidate, place, Some(when)).unwrap_or_default()
    });
}

fn row_id(row: &Row) -> &Id {
    match row {
        Row::Activity(id) => id,
        Row::Theme(theme) => &theme.id,
    }
}
