//! Help on one part of the window; the other parts are a click, or an arrow, away.

use egui::{Context, Grid, Key, Modifiers, RichText, Role, ScrollArea, Ui};

use super::Answer;
use super::frame::{Button, button_row, dialog};
use crate::app::command::{Command, shortcut_words};
use crate::app::help::Topic;
use crate::app::session::Look;
use crate::app::style::{HEADING, color32, strong};
use crate::i18n;

/// The page that is open.
#[derive(Debug)]
pub struct HelpPage(Topic);

const HEIGHT: f32 = 400.0;

impl HelpPage {
    pub fn new(topic: Topic) -> Self {
        Self(topic)
    }

    pub(super) fn show(&mut self, ctx: &Context, look: Look) -> Option<Answer> {
        self.keys(ctx);
        let say = |key| i18n::text(look.lang, key).into_owned();
        dialog(ctx, look, &say("help-title"), 760.0, |ui| {
            let height = HEIGHT.min(ui.ctx().content_rect().height() - 190.0);
            ui.horizontal_top(|ui| {
                ui.vertical(|ui| {
                    ui.set_width(180.0);
                    self.topics_ui(ui, look);
                });
                ui.add_space(14.0);
                ui.vertical(|ui| {
                    let area = ScrollArea::vertical().id_salt(self.0).auto_shrink(false);
                    area.max_height(height).min_scrolled_height(height).show(ui, |ui| {
                        page_ui(ui, self.0, look);
                    });
                });
            });
            ui.add_space(8.0);
            let buttons = [
                Button::close(say("dialog-close")),
                Button::plain(say("command-shortcuts"), || Answer::Command(Command::Shortcuts)),
                Button::plain(say("command-tour"), || Answer::Command(Command::Tour)),
            ];
            button_row(ui, look, &buttons)
        })
    }

    /// Up and down turn the pages.
    fn keys(&mut self, ctx: &Context) {
        let at = Topic::ALL.iter().position(|it| *it == self.0).unwrap_or_default();
        let pressed = |key| ctx.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        let way = isize::from(pressed(Key::ArrowDown)) - isize::from(pressed(Key::ArrowUp));
        if let Some(next) = Topic::ALL.get(at.saturating_add_signed(way)) {
            self.0 = *next;
        }
    }

    fn topics_ui(&mut self, ui: &mut Ui, look: Look) {
        ui.spacing_mut().item_spacing.y = 2.0;
        for topic in Topic::ALL {
            let chosen = topic == self.0;
            let words = i18n::text(look.lang, topic.keys().0);
            let button = egui::Button::selectable(chosen, words)
                .min_size(egui::vec2(ui.available_width(), 28.0));
            let response = ui.add(button);
            ui.accesskit_node_builder(response.id, |node| node.set_role(Role::Tab));
            if response.clicked() {
                self.0 = topic;
            }
        }
    }
}

fn page_ui(ui: &mut Ui, topic: Topic, look: Look) {
    let (title, words) = topic.keys();
    let title = RichText::new(i18n::text(look.lang, title)).font(strong(HEADING));
    ui.label(title.color(color32(look.theme.heading)));
    for paragraph in i18n::text(look.lang, words).split('\n') {
        ui.label(paragraph);
    }
    ui.add_space(10.0);
    Grid::new("keys of the topic").num_columns(2).spacing([18.0, 5.0]).show(ui, |ui| {
        for command in topic.commands() {
            let keys = command.keys(ui.ctx()).map(|it| shortcut_words(ui.ctx(), &it));
            let keys = RichText::new(keys.unwrap_or_else(|| "–".to_owned())).font(strong(13.0));
            ui.label(keys.color(color32(look.theme.heading)));
            ui.label(command.title(look.lang)).on_hover_text(command.tooltip(look.lang, ui.ctx()));
            ui.end_row();
        }
    });
}
