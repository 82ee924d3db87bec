//! A short guide: what a first hour needs.

use egui::{Context, RichText, ScrollArea};

use super::Answer;
use super::frame::{Button, button_row, dialog};
use crate::app::session::Look;
use crate::app::style::{BODY, strong};
use crate::i18n;

const SECTIONS: [(&str, &str); 6] = [
    ("guide-read", "guide-read-words"),
    ("guide-move", "guide-move-words"),
    ("guide-dates", "guide-dates-words"),
    ("guide-undated", "guide-undated-words"),
    ("guide-export", "guide-export-words"),
    ("guide-limits", "guide-limits-words"),
];

pub(super) fn show(ctx: &Context, look: Look) -> Option<Answer> {
    let say = |key| i18n::text(look.lang, key);
    dialog(ctx, look, &say("command-guide"), 620.0, |ui| {
        let height = ui.ctx().content_rect().height() - 220.0;
        ScrollArea::vertical().max_height(height).min_scrolled_height(height).show(ui, |ui| {
            for (heading, words) in SECTIONS {
                ui.label(RichText::new(say(heading)).font(strong(BODY)));
                ui.label(say(words));
                ui.add_space(8.0);
            }
        });
        ui.add_space(6.0);
        button_row(ui, look, &[Button::close(say("dialog-close").into_owned())])
    })
}
