//! The sheet of shortcuts (F1), made from the table of commands.

use egui::{Context, Grid, RichText, ScrollArea, Ui};

use super::Answer;
use super::frame::{Button, button_row, dialog};
use crate::app::command::{Command, shortcut_words};
use crate::app::session::Look;
use crate::app::style::{BODY, color32, strong};
use crate::i18n;

/// What hands do on the canvas: keys or mouse, and what comes of it.
const GESTURES: [(&str, &str); 12] = [
    ("keys-drag", "keys-drag-does"),
    ("keys-drag-edge", "keys-drag-edge-does"),
    ("keys-drag-shift", "keys-drag-shift-does"),
    ("keys-escape", "keys-escape-does"),
    ("keys-double-click", "keys-double-click-does"),
    ("keys-wheel", "keys-wheel-does"),
    ("keys-shift-wheel", "keys-shift-wheel-does"),
    ("keys-ctrl-wheel", "keys-ctrl-wheel-does"),
    ("keys-space-drag", "keys-space-drag-does"),
    ("keys-arrows", "keys-arrows-does"),
    ("keys-ctrl-arrows", "keys-ctrl-arrows-does"),
    ("keys-phase", "keys-phase-does"),
];

pub(super) fn show(ctx: &Context, look: Look) -> Option<Answer> {
    let say = |key| i18n::text(look.lang, key);
    dialog(ctx, look, &say("command-shortcuts"), 860.0, |ui| {
        let height = ui.ctx().content_rect().height() - 220.0;
        ScrollArea::vertical().max_height(height).min_scrolled_height(height).show(ui, |ui| {
            ui.columns(2, |columns| {
                heading(&mut columns[0], &say("keys-commands"));
                Grid::new("commands").num_columns(2).spacing([20.0, 7.0]).show(
                    &mut columns[0],
                    |ui| {
                        for command in Command::all() {
                            if let Some(keys) = command.shortcut() {
                                let keys = shortcut_words(ctx, &keys);
                                line(ui, look, &keys, &command.title(look.lang));
                            }
                        }
                    },
                );
                heading(&mut columns[1], &say("keys-canvas"));
                Grid::new("gestures").num_columns(2).spacing([20.0, 7.0]).show(
                    &mut columns[1],
                    |ui| {
                        for (keys, does) in GESTURES {
                            line(ui, look, &say(keys), &say(does));
                        }
                    },
                );
            });
        });
        ui.add_space(10.0);
        button_row(ui, look, &[Button::close(say("dialog-close").into_owned())])
    })
}

fn heading(ui: &mut Ui, words: &str) {
    ui.label(RichText::new(words).font(strong(BODY)));
    ui.add_space(2.0);
}

fn line(ui: &mut Ui, look: Look, keys: &str, does: &str) {
    ui.label(RichText::new(keys).font(strong(13.0)).color(color32(look.theme.heading)));
    ui.label(does);
    ui.end_row();
}
