//! What is shown while no roadmap is open: three choices and the recent files.

use egui::{Align, FontId, Layout, Rect, RichText, ScrollArea, Sense, Ui, vec2};

use super::command::Command;
use super::icons::{self, Icon};
use super::queue::{Queue, Request};
use super::samples::Sample;
use super::session::{Look, file_name};
use super::settings::Settings;
use super::style::{BODY, SMALL, TITLE, color32, strong};
use crate::i18n;

const WIDTH: f32 = 820.0;
const CARD_HEIGHT: f32 = 144.0;

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
        let bar = Rect::from_min_size(corner, vec2(30.0, 9.0));
        ui.painter().rect_filled(bar, 2.0, color32(color));
    }
}

/// A button as large as a card; true if it was pressed.
fn card_ui(ui: &mut Ui, look: Look, icon: Icon, title: &str, words: &str) -> bool {
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), CARD_HEIGHT), Sense::click());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, title));
    let lit = response.hovered() || response.has_focus();
    let rim = if lit { look.theme.focus } else { look.theme.line };
    let fill = if response.hovered() { look.theme.hover } else { look.theme.surface };
    let width = if response.has_focus() { 2.0 } else { 1.0 };
    let stroke = egui::Stroke::new(width, color32(rim));
    let painter = ui.painter();
    painter.rect(rect, 10.0, color32(fill), stroke, egui::StrokeKind::Inside);
    let inner = rect.shrink(18.0);
    let place = Rect::from_min_size(inner.min, vec2(26.0, 26.0));
    icons::paint(painter, place, icon, color32(look.theme.heading));
    let lines = [
        (title, strong(16.0), look.theme.text),
        (words, FontId::proportional(BODY), look.theme.text_muted),
    ];
    let mut at = place.left_bottom() + vec2(0.0, 12.0);
    for (text, font, color) in lines {
        let galley = painter.layout(text.to_owned(), font, color32(color), inner.width());
        at.y += galley.size().y + 5.0;
        painter.galley(at - vec2(0.0, galley.size().y + 5.0), galley, color32(color));
    }
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
            let (place, _) = ui.allocate_exact_size(vec2(16.0, 16.0), Sense::hover());
            icons::paint(ui.painter(), place, Icon::File, muted);
            ui.spacing_mut().item_spacing.x = 2.0;
            let open = ui.add(egui::Button::new(file_name(path)).frame_when_inactive(false));
            ui.add(egui::Label::new(RichText::new(folder).size(SMALL).color(muted)).truncate());
            open
        });
        if row.inner.clicked() {
            queue.push(Request::OpenPath(path.clone()));
        }
    }
}
