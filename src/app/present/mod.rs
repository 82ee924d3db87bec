//! Presenting: one figure at a time, large, and nothing else. Dragging works as always.
//!
//! The room sees the canvas of the editor, drawn larger; a fuller mode for council meetings
//! will live beside it.

mod keys;

use egui::{
    Align, CentralPanel, Color32, Context, CursorIcon, Frame, Layout, Margin, RichText, Ui,
    ViewportCommand,
};

use self::keys::Wanted;
use super::queue::Queue;
use super::session::Session;
use super::stages::Stage;
use super::style::{self, color32};
use super::view_state::ViewState;
use super::wording::figure_title;
use crate::edit::Selection;
use crate::i18n::{self, Value};
use crate::model::Id;

/// Text of the size of the editor can be read in a room when a screen of this height shows it
/// so much larger: 13 points become 18 on a slide.
const ROOM: f32 = 1.75 / 1080.0;

/// After so many seconds without a move the pointer is not shown.
const STILL: f64 = 3.0;

/// A presentation that is under way.
#[derive(Debug)]
pub(super) struct Present {
    /// What the editor showed, to come back to.
    kept: (ViewState, Selection),
    stage: Stage,
    /// The screen is dark or white, and shows nothing.
    blank: Option<Color32>,
    /// Digits of a figure number that is being typed.
    digits: String,
    /// When the pointer moved last.
    moved: f64,
    /// What a button asked for, until the next frame.
    asked: Option<Wanted>,
}

impl Present {
    pub(super) fn begin(ctx: &Context, session: &mut Session) -> Self {
        ctx.send_viewport_cmd(ViewportCommand::Fullscreen(true));
        let kept = (session.view.clone(), std::mem::take(&mut session.selection));
        session.view.scale = None;
        Self {
            kept,
            stage: Stage::default(),
            blank: None,
            digits: String::new(),
            moved: ctx.input(|input| input.time),
            asked: None,
        }
    }

    /// Back to where the editor was.
    pub(super) fn end(self, ctx: &Context, session: &mut Session) {
        ctx.send_viewport_cmd(ViewportCommand::Fullscreen(false));
        let (view, selection) = self.kept;
        session.view.show(view);
        session.selection = selection;
        session.selection.keep_existing(session.document.roadmap());
    }

    /// How much larger than in the editor everything is drawn on a screen of this height.
    pub(super) fn zoom(height: f32) -> f32 {
        (height * ROOM).clamp(1.0, 4.0)
    }

    /// What the keys of this frame and the buttons ask for; false: the presentation is over.
    pub(super) fn keys(&mut self, ctx: &Context, session: &mut Session) -> bool {
        let Some(wanted) = self.asked.take().or_else(|| keys::wanted(ctx)) else { return true };
        if self.blank.take().is_some() && wanted != Wanted::End {
            return true;
        }
        match wanted {
            Wanted::End => return false,
            Wanted::Next => step(session, 1),
            Wanted::Previous => step(session, -1),
            Wanted::First => show(session, 0),
            Wanted::Last => {
                show(session, session.document.roadmap().views.len().saturating_sub(1));
            }
            Wanted::Down => self.scroll(ctx, session, 1.0),
            Wanted::Up => self.scroll(ctx, session, -1.0),
            Wanted::Black => self.blank = Some(Color32::BLACK),
            Wanted::White => self.blank = Some(Color32::WHITE),
            Wanted::Digit(digit) => self.digits.push(digit),
            Wanted::Number => {
                let number: Option<u32> = std::mem::take(&mut self.digits).parse().ok();
                let views = &session.document.roadmap().views;
                if let Some(at) =
                    views.iter().position(|it| number.is_some() && it.number == number)
                {
                    show(session, at);
                }
            }
        }
        true
    }

    /// Rows that did not fit, a screen at a time; the time axis stays.
    fn scroll(&self, ctx: &Context, session: &mut Session, way: f64) {
        let height = f64::from(ctx.content_rect().height());
        session.view.scroll_y = (session.view.scroll_y + way * height * 0.7).max(0.0);
    }

    pub(super) fn ui(&mut self, ui: &mut Ui, session: &mut Session, queue: &mut Queue) {
        if let Some(color) = self.blank {
            CentralPanel::default().frame(Frame::new().fill(color)).show(ui, |_| {});
            return;
        }
        let ground = color32(session.look.theme.surface);
        let frame = Frame::new().fill(ground).inner_margin(Margin::symmetric(14, 10));
        CentralPanel::default().frame(frame).show(ui, |ui| {
            let pointed = ui.input(|input| input.time) < self.moved + STILL;
            self.asked = title_ui(ui, session, &self.digits, pointed);
            ui.add_space(6.0);
            self.stage.show(ui, session, queue);
        });
        self.hide_pointer(ui);
    }

    fn hide_pointer(&mut self, ui: &Ui) {
        let (now, moves) = ui.input(|input| (input.time, input.pointer.is_moving()));
        if moves || ui.input(|input| input.pointer.any_down()) {
            self.moved = now;
        }
        let left = self.moved + STILL - now;
        if left <= 0.0 {
            ui.set_cursor_icon(CursorIcon::None);
        } else {
            ui.request_repaint_after_secs(left as f32);
        }
    }
}

/// Number and title of the figure, and the way through all of them; with buttons for who points.
fn title_ui(ui: &mut Ui, session: &Session, digits: &str, pointed: bool) -> Option<Wanted> {
    let look = session.look;
    let roadmap = session.document.roadmap();
    let view = session.view.figure.as_ref().and_then(|id| roadmap.view(id));
    let title = view.map_or_else(|| roadmap.title.clone(), |view| figure_title(view, look.lang));
    let mut asked = None;
    ui.horizontal(|ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let muted = color32(look.theme.text_muted);
            let mut button = |ui: &mut Ui, sign: &str, key: &str, wanted: Wanted| {
                let name = i18n::text(look.lang, key);
                let sign = RichText::new(sign).color(muted).size(style::HEADING);
                let button = ui.add_visible(pointed, egui::Button::new(sign).frame(false));
                if button.on_hover_text(name.as_ref()).accessible_name(name).clicked() {
                    asked = Some(wanted);
                }
            };
            button(ui, "×", "present-end", Wanted::End);
            button(ui, "›", "command-next-figure", Wanted::Next);
            let place = if digits.is_empty() { place_words(session) } else { digits.to_owned() };
            ui.label(RichText::new(place).color(muted));
            button(ui, "‹", "command-previous-figure", Wanted::Previous);
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let font = style::strong(style::HEADING);
                let title = RichText::new(title).font(font).color(color32(look.theme.heading));
                ui.add(egui::Label::new(title).truncate());
            });
        });
    });
    asked
}

/// "14 av 19".
fn place_words(session: &Session) -> String {
    let views = &session.document.roadmap().views;
    let here = |id: &Id| views.iter().position(|view| view.id == *id);
    session.view.figure.as_ref().and_then(here).map_or_else(String::new, |at| {
        let words = [("at", Value::from(at + 1)), ("all", Value::from(views.len()))];
        i18n::format(session.look.lang, "present-place", &words)
    })
}

fn step(session: &mut Session, way: isize) {
    let views = &session.document.roadmap().views;
    let here = session.view.figure.as_ref();
    let here = here.and_then(|id| views.iter().position(|view| view.id == *id));
    let next = match here {
        Some(at) => at.checked_add_signed(way),
        None => (way > 0).then_some(0),
    };
    if let Some(next) = next {
        show(session, next);
    }
}

fn show(session: &mut Session, at: usize) {
    let id = session.document.roadmap().views.get(at).map(|view| view.id.clone());
    if let Some(id) = id {
        session.show_figure(Some(&id));
    }
}
