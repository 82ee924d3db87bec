use egui::{Response, ScrollArea, Sense, Ui};

use crate::app::command::Command;
use crate::app::queue::{Queue, Request};
use crate::app::session::Session;
use crate::app::style;
use crate::edit::{Action, Verb, verbs};
use crate::i18n::{self, Lang, Value};
use crate::model::{Id, Roadmap, View};

/// The saved views in their order: a click shows one, a drag gives it another place.
pub(super) fn figures_ui(ui: &mut Ui, session: &Session, queue: &mut Queue) {
    let lang = session.look.lang;
    let roadmap = session.document.roadmap();
    let shown = session.view.figure.as_ref();
    let differs = session.view.differs(roadmap);
    ui.horizontal_wrapped(|ui| {
        for command in [Command::NewFigure, Command::UpdateFigure] {
            let offered = command == Command::NewFigure || differs;
            let button = egui::Button::new(command.title(lang));
            let response = ui.add_enabled(offered, button);
            if response.on_hover_text(command.tooltip(lang, ui.ctx())).clicked() {
                queue.command(command);
            }
        }
    });
    ui.add_space(4.0);
    ScrollArea::vertical().auto_shrink(false).id_salt("figures").show(ui, |ui| {
        if entry_ui(ui, &i18n::text(lang, "outline-whole"), "", shown.is_none()).clicked() {
            queue.push(Request::ShowFigure(None));
        }
        let mut before: Option<&Id> = None;
        for view in &roadmap.views {
            let (mut name, caption) = words(view, lang);
            let chosen = shown == Some(&view.id);
            if chosen && differs {
                name = format!("{name} ●");
            }
            let response = entry_ui(ui, &name, caption, chosen);
            if response.clicked() {
                queue.push(Request::ShowFigure(Some(view.id.clone())));
            }
            menu_ui(&response, view, chosen, lang, queue);
            drag_ui(ui, &response, view, before, roadmap, queue);
            before = Some(&view.id);
        }
    });
}

/// The right button: everything that can be done with a figure.
fn menu_ui(response: &Response, view: &View, chosen: bool, lang: Lang, queue: &mut Queue) {
    response.context_menu(|ui| {
        for command in [
            Command::UpdateFigure,
            Command::RevertFigure,
            Command::CopyOfFigure,
            Command::FigureUp,
            Command::FigureDown,
            Command::NumberFigures,
            Command::DeleteFigure,
        ] {
            if ui.button(command.title(lang)).clicked() {
                if !chosen {
                    queue.push(Request::ShowFigure(Some(view.id.clone())));
                }
                queue.command(command);
            }
        }
    });
}

/// A figure that is held over another one goes before or after it.
fn drag_ui(
    ui: &Ui,
    response: &Response,
    view: &View,
    before: Option<&Id>,
    roadmap: &Roadmap,
    queue: &mut Queue,
) {
    response.dnd_set_drag_payload(view.id.clone());
    let Some(at) = ui.input(|input| input.pointer.interact_pos()) else { return };
    let lower = at.y > response.rect.center().y;
    if response.dnd_hover_payload::<Id>().is_some() {
        let y = if lower { response.rect.bottom() } else { response.rect.top() };
        let pen = egui::Stroke::new(2.0, ui.visuals().selection.stroke.color);
        ui.painter().hline(response.rect.x_range(), y, pen);
    }
    if let Some(held) = response.dnd_release_payload::<Id>() {
        let after = if lower { Some(&view.id) } else { before };
        if let Ok(edits) = verbs::move_figure(roadmap, &held, after) {
            let name = roadmap.view(&held).map(|view| view.title.clone()).unwrap_or_default();
            queue.push(Request::Edit(Action::new(Verb::Place, name), edits));
        }
    }
}

/// "Figur 13" and its caption; views without a number go by their title.
fn words(view: &View, lang: Lang) -> (String, &str) {
    let text = if view.title.is_empty() { &view.caption } else { &view.title };
    match view.number {
        Some(number) => {
            (i18n::format(lang, "outline-figure", &[("number", Value::from(number))]), text)
        }
        None if text.is_empty() => (view.id.to_string(), ""),
        None => (text.clone(), ""),
    }
}

fn entry_ui(ui: &mut Ui, name: &str, caption: &str, shown: bool) -> Response {
    let mut words = egui::text::LayoutJob::default();
    let color = ui.visuals().text_color();
    words.append(name, 0.0, egui::TextFormat::simple(style::strong(style::BODY), color));
    if !caption.is_empty() {
        let font = egui::FontId::proportional(style::SMALL);
        words.append("\n", 0.0, egui::TextFormat::simple(font.clone(), color));
        words.append(caption, 0.0, egui::TextFormat::simple(font, color));
    }
    let width = ui.available_width();
    let button = egui::Button::selectable(shown, words)
        .wrap()
        .min_size(egui::vec2(width, 0.0))
        .sense(Sense::click_and_drag());
    ui.add(button)
}
