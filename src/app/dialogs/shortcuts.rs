//! The sheet of shortcuts (F1), made from the table of commands; keys are changed here.

use egui::{
    Align, Context, Event, Grid, Key, Layout, RichText, ScrollArea, TextEdit, Ui, accesskit, vec2,
};

use super::Answer;
use super::frame::{Button, button_row, dialog};
use crate::app::command::{
    ChangedKeys, Command, Keymap, Refusal, Row, allowed, pressed_keys, shortcut_words,
};
use crate::app::icons::{self, ButtonState, Icon};
use crate::app::session::Look;
use crate::app::style::{BODY, SMALL, color32, strong};
use crate::i18n::{self, Value};

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

/// What only `AltGr` writes on a Norwegian keyboard.
const BEHIND_ALTGR: &str = "@£$€{[]}\\|~";

/// The sheet, and the keys as they are changed in it.
#[derive(Debug)]
pub struct ShortcutSheet {
    keys: ChangedKeys,
    map: Keymap,
    sought: String,
    state: State,
    shown: bool,
}

/// What is being done to a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Reading,
    /// The next keys are for this command.
    Listening(Command),
    Refused(Command, Refusal),
    /// The keys belong to another: they change hands, or do not.
    Taken(Command, egui::KeyboardShortcut, Command),
}

impl ShortcutSheet {
    pub fn new(keys: ChangedKeys) -> Self {
        let map = Keymap::new(&keys);
        Self { keys, map, sought: String::new(), state: State::Reading, shown: false }
    }

    pub fn keys(&self) -> &ChangedKeys {
        &self.keys
    }

    pub(super) fn show(&mut self, ctx: &Context, look: Look) -> Option<Answer> {
        self.listen(ctx);
        let say = |key| i18n::text(look.lang, key);
        dialog(ctx, look, &say("command-shortcuts"), 940.0, |ui| {
            let field = TextEdit::singleline(&mut self.sought)
                .hint_text(say("keys-search"))
                .desired_width(f32::INFINITY);
            let field = ui.add(field).accessible_name(say("keys-search"));
            if !std::mem::replace(&mut self.shown, true) {
                field.request_focus();
            }
            let height = ui.ctx().content_rect().height() - 330.0;
            ScrollArea::vertical().max_height(height).min_scrolled_height(height).show(ui, |ui| {
                ui.columns(2, |columns| {
                    self.commands_ui(&mut columns[0], look);
                    self.gestures_ui(&mut columns[1], look);
                });
            });
            ui.add_space(4.0);
            self.state_ui(ui, look);
            ui.horizontal(|ui| {
                let reset = egui::Button::new(say("keys-reset-all")).min_size(vec2(0.0, 32.0));
                if ui.add_enabled(!self.keys.is_empty(), reset).clicked() {
                    self.change(ChangedKeys::reset_all);
                }
                button_row(ui, look, &[Button::close(say("dialog-close").into_owned())])
            })
            .inner
        })
    }

    fn change(&mut self, change: impl FnOnce(&mut ChangedKeys)) {
        change(&mut self.keys);
        self.map = Keymap::new(&self.keys);
        self.state = State::Reading;
    }

    /// While it listens, everything that is pressed is meant for the command that was picked.
    fn listen(&mut self, ctx: &Context) {
        let State::Listening(command) = self.state else { return };
        let (pressed, written, clipboard) = ctx.input_mut(|input| {
            let mut pressed = None;
            let (mut written, mut clipboard) = (String::new(), false);
            input.events.retain(|event| match event {
                Event::Key { key, pressed: down, modifiers, .. } => {
                    if *down {
                        pressed = Some((*key, *modifiers));
                    }
                    false
                }
                Event::Text(text) => {
                    written.push_str(text);
                    false
                }
                Event::Copy | Event::Cut | Event::Paste(_) => {
                    clipboard = true;
                    false
                }
                _ => true,
            });
            (pressed, written, clipboard)
        });
        if clipboard {
            self.state = State::Refused(command, Refusal::Fixed);
        } else if written.chars().any(|letter| BEHIND_ALTGR.contains(letter)) {
            self.state = State::Refused(command, Refusal::AltGr);
        } else if let Some((key, modifiers)) = pressed {
            self.pressed(command, key, modifiers);
        }
    }

    fn pressed(&mut self, command: Command, key: Key, modifiers: egui::Modifiers) {
        if key == Key::Escape && modifiers.is_none() {
            self.state = State::Reading;
            return;
        }
        let keys = pressed_keys(key, modifiers);
        if let Err(refusal) = allowed(keys) {
            self.state = State::Refused(command, refusal);
            return;
        }
        let other = self.map.owners(keys).find(|other| *other != command);
        match other {
            Some(other) => self.state = State::Taken(command, keys, other),
            None => self.change(|all| all.give(command, keys)),
        }
    }

    fn commands_ui(&mut self, ui: &mut Ui, look: Look) {
        heading(ui, &i18n::text(look.lang, "keys-commands"));
        let sought = self.sought.trim().to_lowercase();
        let mut none = true;
        Grid::new("commands").num_columns(2).spacing([14.0, 5.0]).show(ui, |ui| {
            for row in Command::rows() {
                let title = title(row, look);
                let keys = self.words(ui.ctx(), row.command);
                let fits = format!("{title} {keys}").to_lowercase().contains(&sought);
                if fits {
                    none = false;
                    self.line_ui(ui, row.command, (&title, &keys), look);
                }
            }
        });
        if none {
            ui.weak(i18n::text(look.lang, "keys-none"));
        }
    }

    /// The keys of a command in words.
    fn words(&self, ctx: &Context, command: Command) -> String {
        let keys = self.map.keys(command).iter().map(|keys| shortcut_words(ctx, keys));
        keys.collect::<Vec<_>>().join(", ")
    }

    fn line_ui(&mut self, ui: &mut Ui, command: Command, (title, keys): (&str, &str), look: Look) {
        let say = |key, keys: &str| {
            let words = [("name", Value::from(title)), ("keys", Value::from(keys))];
            i18n::format(look.lang, key, &words)
        };
        ui.allocate_ui_with_layout(vec2(190.0, 24.0), Layout::left_to_right(Align::Center), |ui| {
            let listening = self.state == State::Listening(command);
            let words = match (listening, keys.is_empty()) {
                (true, _) => i18n::text(look.lang, "keys-press").into_owned(),
                (false, true) => "–".to_owned(),
                (false, false) => keys.to_owned(),
            };
            let words = RichText::new(words).font(strong(13.0)).color(color32(look.theme.heading));
            if command.keys_are_fixed() {
                ui.add_space(8.0);
                ui.label(words).on_hover_text(i18n::text(look.lang, "keys-fixed"));
            } else {
                let button = egui::Button::selectable(listening, words).truncate();
                let button = ui.add(button).on_hover_text(say("keys-change", keys));
                ui.accesskit_node_builder(button.id, |node: &mut accesskit::Node| {
                    node.set_label(say("keys-change", keys));
                });
                if button.clicked() {
                    self.state = State::Listening(command);
                    // Space and Enter shall be keys like others now.
                    ui.memory_mut(|memory| memory.surrender_focus(button.id));
                }
            }
            if self.keys.is_changed(command) {
                let name = say("keys-reset", keys);
                if icons::button(ui, Icon::Undo, &name, ButtonState::Plain).clicked() {
                    self.change(|all| all.reset(command));
                }
            }
        });
        ui.label(title);
        ui.end_row();
    }

    fn gestures_ui(&self, ui: &mut Ui, look: Look) {
        let say = |key| i18n::text(look.lang, key);
        let sought = self.sought.trim().to_lowercase();
        heading(ui, &say("keys-canvas"));
        Grid::new("gestures").num_columns(2).spacing([20.0, 7.0]).show(ui, |ui| {
            for (keys, does) in GESTURES {
                let (keys, does) = (say(keys), say(does));
                if format!("{keys} {does}").to_lowercase().contains(&sought) {
                    let keys = RichText::new(keys).font(strong(13.0));
                    ui.label(keys.color(color32(look.theme.heading)));
                    ui.label(does);
                    ui.end_row();
                }
            }
        });
    }

    /// What is asked of the person now, and why keys were refused.
    fn state_ui(&mut self, ui: &mut Ui, look: Look) {
        let say = |key: &str, values: &[(&str, Value<'_>)]| i18n::format(look.lang, key, values);
        let name = |command: Command| Value::from(command.title(look.lang));
        let small = |words: String| RichText::new(words).size(BODY);
        let muted = color32(look.theme.text_muted);
        ui.horizontal_wrapped(|ui| {
            ui.set_min_height(34.0);
            let label = match self.state {
                State::Reading => {
                    let words = say("keys-hint", &[]);
                    ui.label(RichText::new(words).size(SMALL).color(muted))
                }
                State::Listening(command) => {
                    ui.label(small(say("keys-listening", &[("name", name(command))])))
                }
                State::Refused(command, refusal) => {
                    let words = say(refusal.key(), &[]);
                    let label = ui.label(small(words).color(color32(look.theme.danger)));
                    if ui.button(say("keys-again", &[])).clicked() {
                        self.state = State::Listening(command);
                    }
                    label
                }
                State::Taken(command, keys, other) => {
                    let spelled = Value::from(shortcut_words(ui.ctx(), &keys));
                    let words = [("keys", spelled), ("other", name(other))];
                    let label = ui.label(small(say("keys-taken", &words)));
                    if ui.button(say("keys-take", &[("name", name(command))])).clicked() {
                        self.change(|all| all.give(command, keys));
                    }
                    if ui.button(say("keys-leave", &[])).clicked() {
                        self.state = State::Reading;
                    }
                    label
                }
            };
            ui.accesskit_node_builder(label.id, |node| node.set_live(accesskit::Live::Polite));
        });
    }
}

/// "Utseende: Mørkt".
fn title(row: &Row, look: Look) -> String {
    let title = row.command.title(look.lang);
    match row.submenu {
        Some(submenu) => format!("{}: {title}", i18n::text(look.lang, submenu)),
        None => title,
    }
}

fn heading(ui: &mut Ui, words: &str) {
    ui.label(RichText::new(words).font(strong(BODY)));
    ui.add_space(2.0);
}
