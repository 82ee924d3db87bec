//! The menu of the right button: phase, certainty, status, and what else one does to an item.

use egui::{Popup, Response, Ui};

use super::CanvasState;
use super::acts;
use super::grip::Grip;
use super::menu_many;
use super::places::Places;
use super::rename::Rename;
use crate::app::command::Command;
use crate::app::queue::{Queue, Request};
use crate::app::session::Session;
use crate::edit::dates::Side;
use crate::edit::{Selection, Target};
use crate::i18n::text;
use crate::model::{Certainty, Id, Roadmap, Status};

/// Opens the menu of what the right button was pressed on, which becomes selected.
pub(super) fn menu_ui(
    response: &Response,
    state: &mut CanvasState,
    session: &mut Session,
    queue: &mut Queue,
    places: &Places,
) {
    if response.secondary_clicked() {
        state.menu_day = day_under(response, session, places);
        let targets = state.hover.as_ref().map(Grip::targets).unwrap_or_default();
        if !targets.iter().all(|target| session.selection.contains(target)) || targets.is_empty() {
            let roadmap = session.document.roadmap();
            // The heading of a lane is nothing of the roadmap's own.
            let known = targets.into_iter().take(1).filter(|target| is_known(roadmap, target));
            session.selection = known.collect::<Selection>();
        }
    }
    if session.selection.is_empty()
        && !Popup::is_id_open(&response.ctx, Popup::default_response_id(response))
    {
        return;
    }
    Popup::context_menu(response).show(|ui| items_ui(ui, state, session, queue));
}

/// The day number under the pointer, where that is on the axis.
fn day_under(response: &Response, session: &Session, places: &Places) -> Option<f64> {
    let at = response.interact_pointer_pos()?;
    let axis = places.frame.axis;
    let scale = session.view.scale?;
    (axis.left <= at.x && at.x < axis.right).then(|| scale.number_at(f64::from(at.x - axis.left)))
}

fn items_ui(ui: &mut Ui, state: &mut CanvasState, session: &Session, queue: &mut Queue) {
    let lang = session.look.lang;
    let of = |kind: fn(&Target) -> bool| session.selection.iter().any(kind);
    let segments = of(|target| matches!(target, Target::Segment { .. }));
    let milestones = of(|target| matches!(target, Target::Milestone { .. }));
    if segments {
        ui.menu_button(text(lang, "canvas-menu-phase"), |ui| phases_ui(ui, session, queue));
    }
    if !session.selection.is_empty() {
        ui.menu_button(text(lang, "canvas-menu-certainty"), |ui| {
            certainty_ui(ui, session, queue, segments);
        });
    }
    let headings = of(|target| matches!(target, Target::Heading(_)));
    if !headings && !session.selection.is_empty() {
        ui.menu_button(text(lang, "canvas-menu-status"), |ui| statuses_ui(ui, session, queue));
    }
    if (segments || milestones) && ui.button(text(lang, "canvas-menu-undate")).clicked() {
        acts::undate(session, queue);
    }
    if !session.selection.is_empty() {
        menu_many::changes_ui(ui, state, session, queue);
        ui.separator();
    }
    menu_many::alike_ui(ui, session, queue);
    menu_many::clipboard_ui(ui, session, queue);
    ui.separator();
    if let Some(target) = session.selection.single()
        && ui.button((text(lang, "canvas-menu-rename"), "F2")).clicked()
    {
        state.rename = Rename::begin(target, session);
    }
    if let Some(target @ (Target::Activity(id) | Target::Heading(id))) = session.selection.single()
    {
        row_ui(ui, state, session, queue, (target, id));
    }
    if Command::BreakPage.enabled(Some(session)) {
        let title = Command::BreakPage.title(lang);
        if ui.add(egui::Button::selectable(session.breaks_page(), title)).clicked() {
            queue.command(Command::BreakPage);
        }
    }
    if ui.button(Command::Delete.title(lang)).clicked() {
        queue.command(Command::Delete);
    }
}

/// What one does to a whole row: an activity or a heading.
fn row_ui(
    ui: &mut Ui,
    state: &mut CanvasState,
    session: &Session,
    queue: &mut Queue,
    (target, id): (&Target, &Id),
) {
    let lang = session.look.lang;
    let alone = session.view.focus.as_ref() == Some(id);
    let (key, only) =
        if alone { ("outline-show-all", None) } else { ("outline-only-this", Some(id.clone())) };
    if ui.button(text(lang, key)).clicked() {
        queue.push(Request::ShowOnly(only));
    }
    let also = matches!(target, Target::Activity(_)).then_some(Command::PlaceAlso);
    for command in std::iter::once(Command::MoveTo).chain(also) {
        if ui.button(command.title(lang)).clicked() {
            queue.command(command);
        }
    }
    let roadmap = session.document.committed();
    let holds_activities = roadmap.sub_goal(id).is_some() || roadmap.theme(id).is_some();
    if matches!(target, Target::Heading(_))
        && holds_activities
        && ui.button(text(lang, "canvas-menu-new-activity")).clicked()
    {
        state.rename_wanted = acts::create_activity(id, session, queue);
    }
}

fn is_known(roadmap: &Roadmap, target: &Target) -> bool {
    let Target::Heading(id) = target else { return true };
    roadmap.goal(id).is_some() || roadmap.sub_goal(id).is_some() || roadmap.theme(id).is_some()
}

fn phases_ui(ui: &mut Ui, session: &Session, queue: &mut Queue) {
    let roadmap = session.document.roadmap();
    let lang = session.look.lang;
    let chosen: Option<Option<&Id>> = session.selection.single().and_then(|target| {
        let activity = roadmap.activity(target.activity()?)?;
        Some(activity.segment(target.id())?.phase.as_ref())
    });
    for phase in &roadmap.value_chain {
        let name = phase.names.get(lang.tag()).unwrap_or(&phase.name);
        let words = format!("{}  {name}", phase.letter);
        if ui.radio(chosen == Some(Some(&phase.id)), words).clicked() {
            acts::set_phase(session, queue, Some(&phase.id));
            ui.close();
        }
    }
    let unknown = format!("–  {}", text(lang, "drag-phase-unknown"));
    if ui.radio(chosen == Some(None), unknown).clicked() {
        acts::set_phase(session, queue, None);
        ui.close();
    }
}

fn certainty_ui(ui: &mut Ui, session: &Session, queue: &mut Queue, edges: bool) {
    use Certainty::{Planned, Tentative};
    let whole = [("canvas-planned", None, Planned), ("canvas-tentative", None, Tentative)];
    let halves = [
        ("canvas-tentative-start", Some(Side::Start), Tentative),
        ("canvas-tentative-end", Some(Side::End), Tentative),
        ("canvas-planned-start", Some(Side::Start), Planned),
        ("canvas-planned-end", Some(Side::End), Planned),
    ];
    let shown = whole.into_iter().chain(halves.into_iter().filter(|_| edges));
    for (key, side, certainty) in shown {
        if ui.button(text(session.look.lang, key)).clicked() {
            queue.command(Command::Certainty(side, certainty));
            ui.close();
        }
    }
}

fn statuses_ui(ui: &mut Ui, session: &Session, queue: &mut Queue) {
    for status in Status::ALL {
        if ui.button(crate::app::wording::status(status, session.look.lang)).clicked() {
            acts::set_status(session, queue, status);
            ui.close();
        }
    }
}
