//! What is shown while no roadmap is open: three choices and the recent files.

use egui::{Align, Frame, Id, Layout, RichText, ScrollArea, Sense, Ui, UiBuilder, vec2};

use super::command::Command;
use super::icons::{self, Icon};
use super::queue::{Queue, Request};
use super::samples::Sample;
use super::session::{Look, file_name};
use super::settings::Settings;
use super::style::{BODY, SMALL, TITLE, color32, strong};
use crate::i18n;

const WIDTH: f32 = 820.0;

pub fn start_page_ui(ui: &mut Ui, settings: &Settings, look: Look, queue: &mut Queue) {
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        let width = WIDTH.min(ui.available_width() - 64.0);
        let left = ((ui.available_width() - width) / 2.0).floor();
        let top = (ui.available_height() * 0.14).floor().max(24.0);
        ui.add_space(top);
        ui.horizontal(|ui| {
            ui.add_space(left);
            ui.vertical(|ui| {
                ui.set_width(width);
                content_ui(ui, settings, look, queue);
            });
        });
    });
}

fn content_ui(ui: &mut Ui, settings: &Settings, look: Look, queue: &mut Queue) {
    let say = |key| i18n::text(look.lang, key);
    mark_ui(ui, look);
    ui.label(RichText::new("Veikart").font(strong(TITLE)).color(color32(look.theme.heading)));
    ui.label(RichText::new(say("start-what")).size(16.0).color(color32(look.theme.text_muted)));
    ui.add_space(26.0);
    let cards = [
        (Icon::Open, "start-open", "start-open-words", Request::Command(Command::Open)),
        (Icon::Compass, "start-try", "start-try-words", Request::OpenSample(Sample::National)),
        (Icon::New, "start-new", "start-new-words", Request::Command(Command::New)),
    ];
    ui.columns(cards.len(), |columns| {
        for (ui, (icon, title, words, request)) in columns.iter_mut().zip(cards) {
            if card_ui(ui, look, icon, &say(title), &say(words)) {
                queue.push(request);
            }
        }
    });
    ui.add_space(26.0);
    recent_ui(ui, settings, look, queue);
}

/// Five stepped bars: the program's mark.
fn mark_ui(ui: &mut Ui, look: Look) {
    let (rect, _) = ui.allocate_exact_size(vec2(64.0, 40.0), Sense::hover());
    let steps = [look.theme.unknown_fill, look.theme.unknown_edge, look.theme.accent];
    for (at, color) in steps.into_iter().enumerate() {
        let at = at as f32;
        let corner = rect.min + vec2(at * 15.0, at * 12.0);
        let bar = egui::Rect::from_min_size(corner, vec2(30.0, 9.0));
        ui.painter().rect_filled(bar, 2.0, color32(color));
    }
}

fn card_ui(ui: &mut Ui, look: Look, icon: Icon, title: &str, words: &str) -> bool {
    let id = Id::unique(("start", title));
    // Columns justify their text; cards do not.
    let layout = Layout::top_down(Align::Min);
    let builder = UiBuilder::new().sense(Sense::click()).scope_id(id).layout(layout);
    let response = ui
        .scope_builder(builder, |ui| {
            let response = ui.response();
            let lit = response.hovered() || response.has_focus();
            let rim = if lit { look.theme.focus } else { look.theme.line };
            let fill = if response.hovered() { look.theme.hover } else { look.theme.surface };
            Frame::new()
                .fill(color32(fill))
                .stroke((if response.has_focus() { 2.0 } else { 1.0 }, color32(rim)))
                .corner_radius(10.0)
                .inner_margin(18.0)
                .show(ui, |ui| {
                    ui.set_min_size(vec2(ui.available_width(), 132.0));
                    let (place, _) = ui.allocate_exact_size(vec2(26.0, 26.0), Sense::hover());
                    icons::paint(ui.painter(), place, icon, color32(look.theme.heading));
                    ui.add_space(10.0);
                    ui.label(RichText::new(title).font(strong(16.0)));
                    ui.label(RichText::new(words).color(color32(look.theme.text_muted)));
                });
        })
        .response;
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, title));
    response.clicked()
}

fn recent_ui(ui: &mut Ui, settings: &Settings, look: Look, queue: &mut Queue) {
    let muted = color32(look.theme.text_muted);
    ui.label(RichText::new(i18n::text(look.lang, "start-recent")).font(strong(BODY)));
    if settings.recent.is_empty() {
        ui.label(RichText::new(i18n::text(look.lang, "start-no-recent")).color(muted));
    }
    for path in &settings.recent {
        let folder = path.parent().map(|it| it.display().to_string()).unwrap_or_default();
        let row = ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            let open = ui.add(egui::Button::new(file_name(path)).frame_when_inactive(false));
            ui.add(egui::Label::new(RichText::new(folder).size(SMALL).color(muted)).truncate());
            open
        });
        if row.inner.clicked() {
            queue.push(Request::OpenPath(path.clone()));
        }
    }
}
