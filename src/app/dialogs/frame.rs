//! What all dialogs share: the frame, the heading, the row of buttons.

use egui::{Context, Frame, Id, Key, Layout, Modal, Response, RichText, Ui, vec2};

use super::Answer;
use crate::app::session::Look;
use crate::app::style::{HEADING, color32, strong};

/// A button of a dialog and what it answers.
pub(super) struct Button<'a> {
    title: String,
    primary: bool,
    answer: Box<dyn Fn() -> Answer + 'a>,
}

impl<'a> Button<'a> {
    /// What Enter does.
    pub(super) fn primary(title: String, answer: impl Fn() -> Answer + 'a) -> Self {
        Self { title, primary: true, answer: Box::new(answer) }
    }

    pub(super) fn plain(title: String, answer: impl Fn() -> Answer + 'a) -> Self {
        Self { title, primary: false, answer: Box::new(answer) }
    }

    pub(super) fn cancel(title: String) -> Self {
        Self::plain(title, || Answer::Cancel)
    }

    /// The only button of a dialog that asks nothing.
    pub(super) fn close(title: String) -> Self {
        Self::primary(title, || Answer::Cancel)
    }
}

/// A heading, some sentences, and buttons; Esc cancels.
pub(super) fn question<const N: usize>(
    ctx: &Context,
    look: Look,
    title: &str,
    words: &str,
    buttons: [Button<'_>; N],
) -> Option<Answer> {
    dialog(ctx, look, title, 440.0, |ui| {
        for paragraph in words.split('\n') {
            ui.label(paragraph);
        }
        ui.add_space(14.0);
        button_row(ui, look, &buttons)
    })
}

/// The frame of a dialog with its heading. Esc answers Cancel.
pub(super) fn dialog(
    ctx: &Context,
    look: Look,
    title: &str,
    width: f32,
    content: impl FnOnce(&mut Ui) -> Option<Answer>,
) -> Option<Answer> {
    let frame = Frame::window(&ctx.global_style())
        .fill(color32(look.theme.surface))
        .inner_margin(24.0)
        .corner_radius(12.0);
    let backdrop = color32(look.theme.label_dark.with_alpha(110));
    let modal = Modal::new(Id::unique("dialog")).frame(frame).backdrop_color(backdrop);
    let shown = modal.show(ctx, |ui| {
        ui.set_width(width.min(ui.ctx().content_rect().width() - 80.0));
        ui.spacing_mut().item_spacing.y = 8.0;
        ui.label(RichText::new(title).font(strong(HEADING)).color(color32(look.theme.heading)));
        ui.add_space(4.0);
        content(ui)
    });
    let escaped = ctx.input(|input| input.key_pressed(Key::Escape)) && !shown.any_popup_open;
    shown.inner.or(escaped.then_some(Answer::Cancel))
}

/// Buttons from the right, the first of the list outermost. Enter presses the primary one.
pub(super) fn button_row(ui: &mut Ui, look: Look, buttons: &[Button<'_>]) -> Option<Answer> {
    let mut answer = None;
    let room = vec2(ui.available_width(), 34.0);
    ui.allocate_ui_with_layout(room, Layout::right_to_left(egui::Align::Center), |ui| {
        for button in buttons {
            let response = if button.primary {
                primary_button(ui, look, &button.title)
            } else {
                ui.add(egui::Button::new(&button.title).min_size(vec2(0.0, 32.0)))
            };
            if response.clicked() {
                answer = Some((button.answer)());
            }
        }
        let entered = ui.input(|input| input.key_pressed(Key::Enter));
        if entered && answer.is_none() && ui.memory(|memory| memory.focused().is_none()) {
            answer = buttons.iter().find(|button| button.primary).map(|it| (it.answer)());
        }
    });
    answer
}

/// The button that matters most on a page.
pub(crate) fn primary_button(ui: &mut Ui, look: Look, title: &str) -> Response {
    let text = RichText::new(title).color(color32(look.theme.on_accent));
    ui.add(egui::Button::new(text).fill(color32(look.theme.accent)).min_size(vec2(0.0, 32.0)))
}
