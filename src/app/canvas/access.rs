//! Everything in sight for those who do not see the picture: names in the accessibility tree,
//! and a place for the keyboard to stand.

use egui::accesskit::Action;
use egui::{Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo};

use super::CanvasState;
use super::kept_rows::KeptRows;
use super::places::Places;
use super::pointer::target_of;
use crate::app::paint::egui_rect;
use crate::app::session::Session;
use crate::app::style::color32;
use crate::edit::{Selection, Target};
use crate::i18n::{Value, format};
use crate::model::{Id, Roadmap};
use crate::scene::{self, Hit, HitIndex, Part};

/// One node of the tree per bar, mark, chip, name and heading in sight.
pub(super) fn access_ui(
    ui: &Ui,
    state: &mut CanvasState,
    session: &mut Session,
    places: &Places,
    kept: &KeptRows,
) {
    let body = egui_rect(places.frame.body());
    let hits = std::mem::take(&mut state.hits);
    for hit in hits.all() {
        let rect = egui_rect(hit.rect).intersect(body);
        if !rect.is_positive() {
            continue;
        }
        let row = kept.rows.at_y(
            f64::from(hit.rect.top.midpoint(hit.rect.bottom) - places.frame.axis.top)
                + session.view.scroll_y,
        );
        if is_chevron(hit) {
            chevron_ui(ui, hit, rect, row, session);
        } else if is_item(hit) {
            item_ui(ui, hit, rect, row, state, session);
        }
    }
    state.hits = hits;
}

/// The mark that folds a heading or an activity.
pub(super) fn is_chevron(hit: &Hit) -> bool {
    hit.tag.part == Part::Start
}

/// Whether this group stands for the whole item: its own ink, or the words of a name.
fn is_item(hit: &Hit) -> bool {
    match hit.tag.role {
        scene::Role::Heading | scene::Role::Activity => hit.tag.part == Part::Label,
        scene::Role::Furniture => false,
        scene::Role::Bar
        | scene::Role::Marker
        | scene::Role::Chip
        | scene::Role::Rim
        | scene::Role::Milestone => hit.tag.part == Part::Body,
    }
}

fn item_ui(
    ui: &Ui,
    hit: &Hit,
    rect: Rect,
    row: Option<usize>,
    state: &mut CanvasState,
    session: &mut Session,
) {
    let Some(target) = target_of(hit, session.document.roadmap()) else { return };
    let reached = state.reached.as_ref() == Some(&target);
    let selected = session.selection.contains(&target);
    // One stop for the Tab key; arrows go on from there.
    let sense = if reached { Sense::focusable_noninteractive() } else { Sense::hover() };
    let id = ui.scope_id().with(("item", &hit.tag.id, row));
    let response = ui.interact(rect, id, sense);
    if reached {
        state.reached_id = Some(id);
    }
    let role = match target {
        Target::Heading(_) => Role::Heading,
        Target::Activity(_) => Role::RowHeader,
        Target::Segment { .. } | Target::Milestone { .. } => Role::ListItem,
    };
    let place = place_in(session.document.roadmap(), &target);
    let said = match place {
        Some((at, all)) => {
            let args = [
                ("words", Value::from(hit.tag.words.as_str())),
                ("at", Value::from(at)),
                ("all", Value::from(all)),
            ];
            format(session.look.lang, "canvas-place-in", &args)
        }
        None => hit.tag.words.clone(),
    };
    response.widget_info(|| WidgetInfo::selected(role, true, selected, &said));
    if let Some((at, all)) = place {
        ui.accesskit_node_builder(id, |node| {
            node.set_position_in_set(at);
            node.set_size_of_set(all);
        });
    }
    if response.has_focus() {
        let pen = Stroke::new(2.0, color32(session.look.theme.focus));
        ui.painter().rect_stroke(rect.expand(4.0), 4.0, pen, StrokeKind::Middle);
    }
    if state.focus_wanted.as_ref() == Some(&target) {
        response.request_focus();
        state.focus_wanted = None;
    }
    if asked(ui, &response) {
        state.reached = Some(target.clone());
        session.selection = Selection::only(target);
    }
}

/// Which of its activity's segments and milestones it is, 1 is the first, and how many there are.
fn place_in(roadmap: &Roadmap, target: &Target) -> Option<(usize, usize)> {
    let activity = roadmap.activity(target.activity()?)?;
    let all = activity.segments.len() + activity.milestones.len();
    let at = match target {
        Target::Segment { id, .. } => activity.segments.iter().position(|it| it.id == *id)?,
        Target::Milestone { id, .. } => {
            activity.segments.len() + activity.milestones.iter().position(|it| it.id == *id)?
        }
        Target::Activity(_) | Target::Heading(_) => return None,
    };
    Some((at + 1, all))
}

/// A screen reader pressed it.
fn asked(ui: &Ui, response: &Response) -> bool {
    ui.input(|input| input.has_accesskit_action_request(response.id, Action::Click))
}

fn chevron_ui(ui: &Ui, hit: &Hit, rect: Rect, row: Option<usize>, session: &mut Session) {
    let Ok(id) = Id::new(&hit.tag.id) else { return };
    let unique = ui.scope_id().with(("fold", &hit.tag.id, row));
    let response = ui.interact(rect.expand(4.0), unique, Sense::CLICK);
    let folded = session.view.collapsed.contains(&id);
    let key = if folded { "canvas-unfold" } else { "canvas-fold" };
    let words = format(session.look.lang, key, &[("name", Value::from(hit.tag.words.as_str()))]);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &words));
    if response.clicked() {
        if !session.view.collapsed.remove(&id) {
            session.view.collapsed.insert(id);
        }
        session.view.touch();
    }
}

/// Where an item is drawn: the first time, if it stands in several rows.
pub(super) fn rect_of(hits: &HitIndex, target: &Target) -> Option<scene::Rect> {
    let owner = target.activity().unwrap_or(target.id()).as_str();
    let id = target.id().as_str();
    let of_item = |hit: &&Hit| hit.tag.id == id && hit.tag.owner == owner && is_item(hit);
    hits.all().iter().find(of_item).map(|hit| hit.rect)
}
