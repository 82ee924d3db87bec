//! The field over a cell that is typed in, and what may be chosen below it.

use egui::{
    Area, Context, Frame, Id, Key, KeyboardShortcut, Margin, Modifiers, Order, Rect, Role, Sense,
    Stroke, TextEdit, Ui, WidgetInfo, vec2,
};

use egui::text::{CCursor, CCursorRange};

use super::Act;
use super::sheet::Choices;
use crate::app::session::Look;
use crate::app::style::color32;

/// A cell that is typed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Typing {
    pub(super) text: String,
    /// As it was at first; nothing has been typed as long as it is the same.
    pub(super) first: String,
    /// Which of the choices the arrows have come to.
    pub(super) chosen: Option<usize>,
    /// The field has the keyboard.
    pub(super) begun: bool,
    pub(super) choices: Choices,
    /// More than one line may be typed.
    pub(super) long: bool,
}

/// So many choices are shown.
const MOST: usize = 9;
const CHOICE: f32 = 26.0;

/// Draws the field over its cell; returns what was asked for.
pub(super) fn editor_ui(
    ui: &Ui,
    typing: &mut Typing,
    (cell, name): (Rect, &str),
    look: Look,
) -> Option<Act> {
    let ctx = ui.ctx().clone();
    let fitting: Vec<String> = {
        let asked = if typing.text == typing.first { "" } else { typing.text.as_str() };
        typing.choices.fitting(asked).into_iter().take(MOST).map(str::to_owned).collect()
    };
    let mut act = keys(&ctx, typing, &fitting);
    let id = Id::unique("cell of the table");
    let font = egui::FontId::proportional(crate::app::style::BODY);
    let longest = fitting.iter().map(|words| {
        ui.painter().layout_no_wrap(words.clone(), font.clone(), egui::Color32::BLACK).size().x
    });
    let longest = longest.fold(0.0, f32::max) + 24.0;
    let width = cell.width().max(if typing.long { 340.0 } else { 140.0 }).max(longest);
    let screen = ctx.content_rect();
    let left = cell.left().min(screen.right() - width - 8.0).max(screen.left());
    Area::new(id).order(Order::Foreground).fixed_pos(egui::pos2(left, cell.top())).show(
        &ctx,
        |ui| {
            Frame::new()
                .fill(color32(look.theme.field))
                .stroke(Stroke::new(2.0, color32(look.theme.focus)))
                .corner_radius(3)
                .shadow(ui.visuals().popup_shadow)
                .show(ui, |ui| {
                    ui.set_width(width);
                    ui.spacing_mut().item_spacing = vec2(0.0, 0.0);
                    let field = field_ui(ui, typing, (cell.height(), name), id);
                    if field.lost_focus() && act.is_none() {
                        act = Some(Act::Take(0, 0));
                    }
                    if let Some(chosen) = choices_ui(ui, typing.chosen, &fitting, look) {
                        typing.text = typing.choices.taken(&typing.text, &chosen);
                        act = Some(Act::Take(0, 0));
                    }
                });
        },
    );
    act
}

fn field_ui(
    ui: &mut Ui,
    typing: &mut Typing,
    (height, name): (f32, &str),
    id: Id,
) -> egui::Response {
    let id = id.with("field");
    let edit = match typing.long {
        true => TextEdit::multiline(&mut typing.text)
            .desired_rows(3)
            .return_key(KeyboardShortcut::new(Modifiers::SHIFT, Key::Enter)),
        false => TextEdit::singleline(&mut typing.text),
    };
    let field = ui.add(
        edit.id(id)
            .frame(Frame::NONE.inner_margin(Margin::symmetric(7, 3)))
            .align(egui::Align2::LEFT_CENTER)
            // Tab goes to the next cell, not to the next part of the window.
            .lock_focus(true)
            .min_size(vec2(0.0, height - 8.0))
            .desired_width(f32::INFINITY),
    );
    field.widget_info(|| WidgetInfo::labeled(Role::TextInput, true, name));
    if !typing.begun {
        typing.begun = true;
        field.request_focus();
        // What is there is marked, what was typed goes on.
        if typing.text == typing.first {
            crate::app::style::select_all(ui.ctx(), id, &typing.text);
        } else {
            to_the_end(ui.ctx(), id, &typing.text);
        }
    }
    field
}

fn to_the_end(ctx: &Context, field: Id, text: &str) {
    let end = CCursor::new(text.chars().count());
    let mut state = TextEdit::load_state(ctx, field).unwrap_or_default();
    state.cursor.set_char_range(Some(CCursorRange::one(end)));
    TextEdit::store_state(ctx, field, state);
}

fn choices_ui(ui: &mut Ui, at: Option<usize>, fitting: &[String], look: Look) -> Option<String> {
    let mut chosen = None;
    for (index, words) in fitting.iter().enumerate() {
        let (rect, response) =
            ui.allocate_exact_size(vec2(ui.available_width(), CHOICE), Sense::CLICK);
        let here = at == Some(index);
        response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, here, words));
        if here || response.hovered() {
            let ground = if here { look.theme.selection } else { look.theme.hover };
            ui.painter().rect_filled(rect.shrink2(vec2(2.0, 1.0)), 4.0, color32(ground));
        }
        let ink = color32(look.theme.text);
        let font = egui::FontId::proportional(crate::app::style::BODY);
        let left = egui::pos2(rect.left() + 8.0, rect.center().y);
        ui.painter().text(left, egui::Align2::LEFT_CENTER, words, font, ink);
        if response.clicked() {
            chosen = Some(words.clone());
        }
    }
    chosen
}

/// Keys that mean more than a letter.
fn keys(ctx: &Context, typing: &mut Typing, fitting: &[String]) -> Option<Act> {
    let pressed = |modifiers, key| ctx.input_mut(|input| input.consume_key(modifiers, key));
    if !fitting.is_empty() {
        if pressed(Modifiers::NONE, Key::ArrowDown) {
            let next = typing.chosen.map_or(0, |at| at + 1);
            typing.chosen = Some(next.min(fitting.len() - 1));
        }
        if pressed(Modifiers::NONE, Key::ArrowUp) {
            typing.chosen = typing.chosen.and_then(|at| at.checked_sub(1));
        }
    }
    let ways = [
        (Modifiers::SHIFT, Key::Tab, Act::Take(-1, 0)),
        (Modifiers::NONE, Key::Tab, Act::Take(1, 0)),
        (Modifiers::NONE, Key::Enter, Act::Take(0, 1)),
    ];
    for (modifiers, key, act) in ways {
        if key == Key::Enter && typing.long && ctx.input(|input| input.modifiers.shift) {
            continue;
        }
        if pressed(modifiers, key) {
            if let Some(words) = typing.chosen.and_then(|at| fitting.get(at)) {
                typing.text = typing.choices.taken(&typing.text, words);
            }
            return Some(act);
        }
    }
    pressed(Modifiers::NONE, Key::Escape).then_some(Act::Drop)
}
