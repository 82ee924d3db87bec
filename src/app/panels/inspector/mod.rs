//! The inspector: every field of what is selected, and the roadmap's own when nothing is.

mod activity;
mod adoption;
mod chain;
mod colours;
mod figure;
mod form;
mod heading;
mod indicator;
mod milestone;
mod notes;
mod options;
mod plot;
pub mod record;
mod related;
mod roadmap;
mod segment;
mod several;
mod spread;

use egui::{Align, Layout, RichText, ScrollArea, Ui};

use self::form::{Form, Memory};
use crate::app::help::Topic;
use crate::app::help_flow::help_button;
use crate::app::queue::Queue;
use crate::app::session::Session;
use crate::app::style::{self, color32};
use crate::edit::{Selection, Target};
use crate::i18n;

/// What the inspector remembers between frames: a text that is being typed.
#[derive(Default)]
pub struct InspectorState {
    memory: Memory,
}

impl InspectorState {
    /// Makes what is being typed an edit; for what comes before saving and closing.
    pub fn finish(&mut self, queue: &mut Queue) {
        self.memory.finish(queue);
    }
}

impl std::fmt::Debug for InspectorState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("InspectorState").finish_non_exhaustive()
    }
}

/// Draws the inspector into the panel.
pub fn inspector_ui(
    ui: &mut Ui,
    state: &mut InspectorState,
    session: &mut Session,
    queue: &mut Queue,
) {
    state.memory.begin_frame();
    // Each thing has its own place to scroll to.
    let subject = session.selection.single().map(|target| target.id().clone());
    ScrollArea::vertical().auto_shrink(false).id_salt(("inspector", subject)).show(ui, |ui| {
        egui::Frame::new()
            .inner_margin(egui::Margin { left: 12, right: 14, top: 8, bottom: 24 })
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                page_ui(ui, &mut state.memory, session, queue);
            });
    });
    state.memory.end_frame(queue);
}

fn page_ui(ui: &mut Ui, memory: &mut Memory, session: &Session, queue: &mut Queue) {
    let (roadmap, look) = (session.document.committed(), session.look);
    let figure = session.view.figure.as_ref().and_then(|id| roadmap.view(id));
    if let Some(view) = figure.filter(|_| session.selection.is_empty()) {
        let mut form = Form::new(roadmap, look, queue, memory, &view.id, &view.title);
        return figure::figure_ui(&mut form, ui, view, session.view.differs(roadmap));
    }
    if session.selection.is_empty() {
        let mut form = Form::new(roadmap, look, queue, memory, "roadmap", &roadmap.title);
        return roadmap::roadmap_ui(&mut form, ui);
    }
    let Some(target) = session.selection.single() else {
        let name = i18n::text(look.lang, "inspector-several");
        let mut form = Form::new(roadmap, look, queue, memory, "several", &name);
        return several::several_ui(&mut form, ui, &session.selection);
    };
    let activity = target.activity().and_then(|id| Some((id, roadmap.activity(id)?)));
    let name = activity.map(|(_, activity)| activity.name.as_str()).unwrap_or_default();
    let mut form = Form::new(roadmap, look, queue, memory, target.id(), name);
    match (target, activity) {
        (Target::Heading(id), _) => heading::heading_ui(&mut form, ui, id),
        (Target::Activity(id), Some((_, activity))) => {
            activity::activity_ui(&mut form, ui, id, activity);
        }
        (Target::Segment { activity: owner, id }, Some((_, activity))) => {
            if let Some(segment) = activity.segments.iter().find(|segment| segment.id == *id) {
                owner_ui(&mut form, ui, target);
                segment::segment_ui(&mut form, ui, owner, segment);
            }
        }
        (Target::Milestone { activity: owner, id }, Some((_, activity))) => {
            if let Some(milestone) = activity.milestones.iter().find(|it| it.id == *id) {
                owner_ui(&mut form, ui, target);
                milestone::milestone_ui(&mut form, ui, owner, milestone);
            }
        }
        (Target::Activity(_) | Target::Segment { .. } | Target::Milestone { .. }, None) => {}
    }
}

/// What kind of thing it is, and its id.
fn kind_ui(form: &mut Form<'_>, ui: &mut Ui, key: &str, id: &str) {
    let words = format!("{} {id}", form.words(key));
    let color = color32(form.look.theme.text_muted);
    ui.horizontal(|ui| {
        ui.label(RichText::new(words.trim()).size(style::SMALL).color(color));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            help_button(ui, Topic::Inspector, form.look, form.queue);
        });
    });
}

/// The activity that a segment or milestone is part of; a click selects it.
fn owner_ui(form: &mut Form<'_>, ui: &mut Ui, target: &Target) {
    let Some(owner) = target.activity() else { return };
    if ui.add(egui::Button::new(form.name.as_str()).wrap().frame(false)).clicked() {
        let selection = Selection::only(Target::Activity(owner.clone()));
        form.queue.push(crate::app::queue::Request::Select(selection));
    }
}
