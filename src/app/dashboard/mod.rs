//! The dashboard: what there is on the roadmap, counted; every number leads to the activities
//! behind it.

mod chart;
mod counted;
mod table;

use std::collections::BTreeSet;

use egui::{Frame, Margin, RichText, ScrollArea, Ui};

use self::counted::Counted;
use super::command::Command;
use super::page::{Chart, Page};
use super::queue::{Queue, Request};
use super::session::Session;
use super::style::{self, color32};
use super::view_state::ViewState;
use crate::edit::{Action, Selection, Target, Verb, verbs};
use crate::i18n::{self, Value};
use crate::model::{Id, View, name_of};

/// A list of so many names is read; of more the number says enough.
const MOST_NAMED: usize = 200;

/// What was counted last, and which number was asked about.
#[derive(Debug, Default)]
pub(super) struct DashboardState {
    counted: Option<Counted>,
    chosen: Option<Chosen>,
}

/// A row of a count, or one series of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Chosen {
    chart: Chart,
    row: usize,
    series: Option<usize>,
}

pub(super) fn dashboard_ui(
    ui: &mut Ui,
    state: &mut DashboardState,
    session: &mut Session,
    queue: &mut Queue,
    chart: Chart,
) {
    let counted = Counted::brought_up_to_date(state.counted.take(), session, chart);
    ScrollArea::vertical().auto_shrink(false).id_salt("dashboard").show(ui, |ui| {
        Frame::new().inner_margin(Margin::symmetric(22, 16)).show(ui, |ui| {
            ui.set_width(ui.available_width());
            head_ui(ui, session, chart);
            ui.add_space(10.0);
            let chosen = state.chosen.filter(|it| it.chart == chart);
            let mut asked = chart::chart_ui(ui, session, &counted, chart);
            ui.add_space(10.0);
            asked = table::table_ui(ui, session, &counted, chosen).or(asked);
            if let Some((row, series)) = asked {
                state.chosen = Some(Chosen { chart, row, series });
            }
            acts_ui(ui, session, queue, &counted, chart);
            if let Some(chosen) = state.chosen.filter(|it| it.chart == chart) {
                behind_ui(ui, session, queue, &counted, chosen);
            }
        });
    });
    state.counted = Some(counted);
}

/// The heading, and one button for each count.
fn head_ui(ui: &mut Ui, session: &mut Session, chart: Chart) {
    let look = session.look;
    let title = RichText::new(Command::Dashboard.title(look.lang)).font(style::strong(22.0));
    ui.label(title.color(color32(look.theme.heading)));
    ui.add_space(4.0);
    ui.horizontal_wrapped(|ui| {
        for option in Chart::ALL {
            if ui.selectable_label(option == chart, option.title(look.lang)).clicked() {
                session.view.page = Some(Page::Dashboard(option));
            }
        }
    });
}

/// What can be made of the whole count.
fn acts_ui(ui: &mut Ui, session: &Session, queue: &mut Queue, counted: &Counted, chart: Chart) {
    let lang = session.look.lang;
    ui.add_space(8.0);
    ui.horizontal_wrapped(|ui| {
        if ui.button(i18n::text(lang, "dashboard-copy")).clicked() {
            ui.ctx().copy_text(counted.as_text());
            queue.push(Request::Notice(i18n::text(lang, "dashboard-copied").into_owned()));
        }
        if let Some(kind) = chart.figure()
            && ui.button(i18n::text(lang, "dashboard-figure")).clicked()
        {
            let title = chart.title(lang);
            let shown = View { kind, ..View::whole() };
            let roadmap = session.document.committed();
            if let Ok((id, edits)) = verbs::add_figure(roadmap, &shown, &title, None) {
                queue.push(Request::Edit(Action::new(Verb::Add, title), edits));
                queue.push(Request::ShowFigure(Some(id)));
            }
        }
    });
}

/// The activities behind a number, and the way to them.
fn behind_ui(
    ui: &mut Ui,
    session: &mut Session,
    queue: &mut Queue,
    counted: &Counted,
    chosen: Chosen,
) {
    let look = session.look;
    let behind = counted.tally.behind(chosen.row, chosen.series);
    let Some(name) = counted.cell_name(chosen.row, chosen.series) else { return };
    ui.add_space(16.0);
    let count = [("name", Value::from(name)), ("count", Value::from(behind.len()))];
    let title = i18n::format(look.lang, "dashboard-behind", &count);
    let title = RichText::new(title).font(style::strong(style::HEADING));
    ui.label(title.color(color32(look.theme.heading)));
    if behind.is_empty() {
        return;
    }
    if ui.button(i18n::text(look.lang, "dashboard-show")).clicked() {
        show(session, &behind);
    }
    ui.add_space(4.0);
    let roadmap = session.document.roadmap();
    for id in behind.iter().take(MOST_NAMED) {
        let name = name_of(roadmap, id).unwrap_or_default();
        if ui.link(format!("{id}  {name}")).clicked() {
            queue.push(Request::Jump(id.clone()));
        }
    }
    if behind.len() > MOST_NAMED {
        let rest = [("count", Value::from(behind.len() - MOST_NAMED))];
        ui.label(i18n::format(look.lang, "dashboard-more", &rest));
    }
}

/// Shows these activities and no others, all of them selected.
fn show(session: &mut Session, activities: &BTreeSet<Id>) {
    let roadmap = session.document.roadmap();
    let known: Vec<Id> =
        activities.iter().filter(|id| roadmap.activity(id).is_some()).cloned().collect();
    session.selection = Selection::from_iter(known.iter().cloned().map(Target::Activity));
    let snap = session.view.snap;
    session.view.show(ViewState::of_activities(known, snap));
}
