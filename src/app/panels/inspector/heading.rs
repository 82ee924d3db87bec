use egui::Ui;

use super::form::Form;
use super::record::of_goal;
use super::spread::spread_ui;
use super::{indicator, kind_ui, related};
use crate::app::queue::Request;
use crate::edit::{Edit, GoalField, RecordField, Setting, SubGoalField, ThemeField, Verb};
use crate::model::{Goal, Id, SubGoal, Theme};

/// A goal, sub-goal or theme.
pub(super) fn heading_ui(form: &mut Form<'_>, ui: &mut Ui, id: &Id) {
    let roadmap = form.roadmap;
    if let Some(goal) = roadmap.goal(id) {
        goal_ui(form, ui, goal);
    } else if let Some(sub_goal) = roadmap.sub_goal(id) {
        sub_goal_ui(form, ui, sub_goal);
    } else if let Some(theme) = roadmap.theme(id) {
        theme_ui(form, ui, theme);
    }
}

fn goal_ui(form: &mut Form<'_>, ui: &mut Ui, goal: &Goal) {
    let set = |field| Edit::from(Setting::Record(goal.id.clone(), RecordField::Goal(field)));
    goal.title.clone_into(&mut form.name);
    kind_ui(form, ui, "inspector-goal", goal.id.as_str());
    form.name(ui, "inspector-title", &goal.title, |title| set(GoalField::Title(title)));
    form.line(ui, "inspector-short-title", &goal.short_title, |it| set(GoalField::ShortTitle(it)));
    form.mentions(ui, "inspector-goal-owner", &goal.owner, |owner| set(GoalField::Owner(owner)));
    form.markdown(ui, "inspector-text", &goal.text, |text| set(GoalField::Text(text)));
    form.lines(ui, "inspector-aliases", &goal.aliases, |aliases| set(GoalField::Aliases(aliases)));
    indicator::indicators_ui(form, ui, &goal.id);
    spread_ui(form, ui, &goal.id);
    benefits_ui(form, ui, goal);
    form.section(ui, "record-candidates");
    of_goal(form, ui, &goal.id);
    goal.title.clone_into(&mut form.name);
    related::related_ui(form, ui, &goal.id);
    form.forms(ui, "inspector-titles", &goal.titles, |titles| set(GoalField::Titles(titles)));
    form.provenance(ui, &goal.provenance, |it| set(GoalField::Provenance(it)));
}

/// What is gained by each sub-goal, and its effects.
fn benefits_ui(form: &mut Form<'_>, ui: &mut Ui, goal: &Goal) {
    if goal.sub_goals.is_empty() {
        return;
    }
    form.section(ui, "inspector-benefits");
    for sub_goal in &goal.sub_goals {
        if ui.link(format!("{} {}", sub_goal.id, sub_goal.title)).clicked() {
            form.queue.push(Request::Jump(sub_goal.id.clone()));
        }
        if !sub_goal.benefit.is_empty() {
            ui.label(&sub_goal.benefit);
        }
        for effect in &sub_goal.effects {
            ui.label(format!("• {effect}"));
        }
        ui.add_space(4.0);
    }
}

fn sub_goal_ui(form: &mut Form<'_>, ui: &mut Ui, sub_goal: &SubGoal) {
    let set = |field| Edit::from(Setting::SubGoal(sub_goal.id.clone(), field));
    sub_goal.title.clone_into(&mut form.name);
    kind_ui(form, ui, "inspector-sub-goal", sub_goal.id.as_str());
    form.name(ui, "inspector-title", &sub_goal.title, |title| set(SubGoalField::Title(title)));
    form.line(ui, "inspector-short-title", &sub_goal.short_title, |short| {
        set(SubGoalField::ShortTitle(short))
    });
    form.paragraph(ui, "inspector-benefit", &sub_goal.benefit, |it| set(SubGoalField::Benefit(it)));
    let bases = form.bases();
    form.choice(
        ui,
        "inspector-benefit-basis",
        Verb::Change,
        Some(&sub_goal.benefit_basis),
        &bases,
        |basis| vec![set(SubGoalField::BenefitBasis(*basis))],
    );
    form.lines(ui, "inspector-effects", &sub_goal.effects, |it| set(SubGoalField::Effects(it)));
    form.markdown(ui, "inspector-text", &sub_goal.text, |text| set(SubGoalField::Text(text)));
    form.lines(ui, "inspector-aliases", &sub_goal.aliases, |it| set(SubGoalField::Aliases(it)));
    indicator::indicators_ui(form, ui, &sub_goal.id);
    spread_ui(form, ui, &sub_goal.id);
    related::related_ui(form, ui, &sub_goal.id);
    form.forms(ui, "inspector-titles", &sub_goal.titles, |it| set(SubGoalField::Titles(it)));
    form.provenance(ui, &sub_goal.provenance, |it| set(SubGoalField::Provenance(it)));
}

fn theme_ui(form: &mut Form<'_>, ui: &mut Ui, theme: &Theme) {
    let set = |field| Edit::from(Setting::Theme(theme.id.clone(), field));
    theme.title.clone_into(&mut form.name);
    kind_ui(form, ui, "inspector-theme", theme.id.as_str());
    form.name(ui, "inspector-title", &theme.title, |title| set(ThemeField::Title(title)));
    form.line(ui, "inspector-short-title", &theme.short_title, |it| {
        set(ThemeField::ShortTitle(it))
    });
    form.markdown(ui, "inspector-text", &theme.text, |text| set(ThemeField::Text(text)));
    form.lines(ui, "inspector-aliases", &theme.aliases, |it| set(ThemeField::Aliases(it)));
    indicator::indicators_ui(form, ui, &theme.id);
    related::related_ui(form, ui, &theme.id);
    form.provenance(ui, &theme.provenance, |it| set(ThemeField::Provenance(it)));
}
