//! The steps that were done, to go back to any of them.

use std::collections::HashMap;

use chrono::NaiveTime;
use egui::{Align2, FontId, Key, Modifiers, Rect, Role, ScrollArea, Sense, Ui, WidgetInfo, vec2};

use crate::app::command::Command;
use crate::app::help::Topic;
use crate::app::help_flow::help_button;
use crate::app::icons::{self, ButtonState, Icon};
use crate::app::queue::{Queue, Request};
use crate::app::session::{Look, Session};
use crate::app::style::{BODY, SMALL, color32, strong};
use crate::app::wording::{action_words, capital};
use crate::edit::Document;
use crate::i18n::{self, Value};

/// When steps were made.
#[derive(Debug, Default)]
pub struct HistoryState {
    times: HashMap<u64, NaiveTime>,
    /// The position that the list last showed.
    shown: Option<usize>,
}

impl HistoryState {
    /// Notes the time of a step that has just been made.
    pub fn note(&mut self, document: &Document, clock: fn() -> NaiveTime) {
        let latest = document.steps().map(|step| step.number).max();
        if let Some(number) = latest {
            self.times.entry(number).or_insert_with(clock);
        }
    }
}

const LINE: f32 = 30.0;

pub fn history_ui(ui: &mut Ui, state: &mut HistoryState, session: &Session, queue: &mut Queue) {
    let look = session.look;
    ui.horizontal(|ui| {
        ui.add_space(6.0);
        let title = i18n::text(look.lang, "history-title");
        ui.label(egui::RichText::new(title).font(strong(BODY)));
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            let name = i18n::text(look.lang, "history-close");
            if icons::button(ui, Icon::Close, &name, ButtonState::Plain).clicked() {
                queue.command(Command::History);
            }
            help_button(ui, Topic::History, look, queue);
        });
    });
    ui.add_space(4.0);
    let position = session.document.position();
    let lines = lines(session, state);
    let list = ui.available_rect_before_wrap();
    let response =
        ui.interact(list, ui.scope_id().with("steps"), Sense::focusable_noninteractive());
    let name = i18n::format(
        look.lang,
        "history-name",
        &[("done", Value::from(position)), ("count", Value::from(lines.len() - 1))],
    );
    response.widget_info(|| WidgetInfo::labeled(Role::ListBox, true, &name));
    if response.has_focus() {
        keys(ui, response.id, position, lines.len() - 1, queue);
        ui.painter().rect_stroke(
            list.shrink(1.0),
            6.0,
            ui.visuals().selection.stroke,
            egui::StrokeKind::Inside,
        );
    }
    ui.spacing_mut().item_spacing.y = 0.0;
    let mut area = ScrollArea::vertical().auto_shrink(false).id_salt("history");
    if state.shown != Some(position) {
        let top = position as f32 * LINE;
        area = area.vertical_scroll_offset((top - list.height() / 2.0).max(0.0));
        state.shown = Some(position);
    }
    area.show_rows(ui, LINE, lines.len(), |ui, range| {
        for at in range {
            if line_ui(ui, &lines[at], at, position, look) {
                response.request_focus();
                queue.push(Request::GoToStep(at));
            }
        }
    });
}

/// Name and time of the state after each step; the first is the roadmap as it was opened.
fn lines(session: &Session, state: &HistoryState) -> Vec<(String, String)> {
    let lang = session.look.lang;
    let opened = (i18n::text(lang, "history-opened").into_owned(), String::new());
    let steps = session.document.steps().map(|step| {
        let time = state.times.get(&step.number);
        let time = time.map(|it| it.format("%H.%M").to_string()).unwrap_or_default();
        (capital(&action_words(step.action, lang)), time)
    });
    std::iter::once(opened).chain(steps).collect()
}

/// The arrows go from step to step, Home and End to the first and the last.
fn keys(ui: &Ui, id: egui::Id, position: usize, last: usize, queue: &mut Queue) {
    let filter = egui::EventFilter { vertical_arrows: true, ..Default::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let ways = [
        (Key::ArrowUp, position.saturating_sub(1)),
        (Key::ArrowDown, (position + 1).min(last)),
        (Key::Home, 0),
        (Key::End, last),
    ];
    for (key, to) in ways {
        if pressed(key) && to != position {
            queue.push(Request::GoToStep(to));
        }
    }
}

/// Draws one state; returns whether it was clicked.
fn line_ui(
    ui: &mut Ui,
    (name, time): &(String, String),
    at: usize,
    position: usize,
    look: Look,
) -> bool {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), LINE), Sense::CLICK);
    let here = at == position;
    response.widget_info(|| {
        let key = if at > position { "history-undone" } else { "history-done" };
        let words = [("name", Value::from(name.as_str())), ("time", time.as_str().into())];
        let words = i18n::format(look.lang, key, &words);
        WidgetInfo::selected(Role::ListBoxOption, true, here, words)
    });
    let theme = look.theme;
    let ground = match here {
        true => Some(theme.selection),
        false => response.hovered().then_some(theme.hover),
    };
    if let Some(ground) = ground {
        ui.painter().rect_filled(rect.shrink2(vec2(2.0, 1.0)), 6.0, color32(ground));
    }
    let inside = rect.shrink2(vec2(10.0, 0.0));
    let muted = color32(theme.text_muted);
    let small = FontId::proportional(SMALL);
    let painter = ui.painter();
    let end = painter.text(inside.right_center(), Align2::RIGHT_CENTER, time, small, muted);
    let font = if here { strong(BODY) } else { FontId::proportional(BODY) };
    let ink = if at > position { muted } else { color32(theme.text) };
    let mut job =
        egui::text::LayoutJob::single_section(name.clone(), egui::TextFormat::simple(font, ink));
    job.wrap.max_width = end.left() - inside.left() - 8.0;
    job.wrap.max_rows = 1;
    job.wrap.break_anywhere = true;
    let galley = painter.layout_job(job);
    let top = rect.center().y - galley.size().y / 2.0;
    let line = Rect::from_min_size(egui::pos2(inside.left(), top), galley.size());
    painter.galley(line.min, galley, ink);
    if at > position {
        // What was taken back is struck through: no colour is needed to see it.
        painter.hline(line.x_range(), line.center().y, egui::Stroke::new(1.0, muted));
    }
    response.on_hover_text(name).clicked()
}
