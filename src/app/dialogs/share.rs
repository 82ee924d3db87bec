use egui::Context;

use super::Answer;
use super::comes_along::ComesAlong;
use super::frame::{Button, button_row, dialog};
use crate::app::session::Look;
use crate::i18n;

/// What a copy for others leaves out, before it is made.
pub(super) fn show(along: &ComesAlong, ctx: &Context, look: Look) -> Option<Answer> {
    let say = |key| i18n::text(look.lang, key).into_owned();
    dialog(ctx, look, &say("share-title"), 480.0, |ui| {
        ui.label(say("share-about"));
        ui.add_space(6.0);
        along.show(ui, look, None);
        ui.add_space(14.0);
        let buttons = [
            Button::primary(say("export-go"), || Answer::Share),
            Button::cancel(say("dialog-cancel")),
        ];
        button_row(ui, look, &buttons)
    })
}
