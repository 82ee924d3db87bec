use egui::{Context, EventFilter, Key, RichText, ScrollArea, TextEdit, Ui};

use super::Answer;
use super::frame::{Button, button_row, dialog};
use crate::app::impact::called;
use crate::app::session::Look;
use crate::app::style::{SMALL, color32};
use crate::edit::{Action, Verb, verbs};
use crate::i18n;
use crate::layout::relation_words;
use crate::model::search::{Hit, Kind, Search};
use crate::model::{Id, Mention, Relation, Roadmap};

/// What something shall hang on: searched for by typing, or kept as the words that were typed.
pub struct DependencyEntry {
    roadmap: Roadmap,
    search: Search,
    about: Id,
    text: String,
    relation: Relation,
    hits: Vec<Hit>,
    cursor: usize,
    /// The keyboard was given to the field when it was first shown.
    shown: bool,
}

/// The most hits that are shown.
const MOST: usize = 8;

impl std::fmt::Debug for DependencyEntry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("DependencyEntry").field("about", &self.about).finish_non_exhaustive()
    }
}

impl DependencyEntry {
    pub fn new(roadmap: Roadmap, about: Id) -> Self {
        let search = Search::new(&roadmap);
        let (text, relation, hits) = (String::new(), Relation::Prerequisite, Vec::new());
        Self { roadmap, search, about, text, relation, hits, cursor: 0, shown: false }
    }

    fn seek(&mut self) {
        let found = self.search.find(&self.text, MOST * 2);
        let fits = |hit: &Hit| hit.id != self.about && hit.kind != Kind::Figure;
        self.hits = found.into_iter().filter(fits).take(MOST).collect();
        self.cursor = 0;
    }

    pub(super) fn show(&mut self, ctx: &Context, look: Look) -> Option<Answer> {
        let say = |key| i18n::text(look.lang, key).into_owned();
        let name = called(&self.roadmap, &self.about);
        let title = i18n::format(look.lang, "links-title", &[("name", name.into())]);
        dialog(ctx, look, &title, 520.0, |ui| {
            self.relation_ui(ui, look);
            self.keys(ui);
            let label = ui.label(say("links-on"));
            let keys = EventFilter {
                vertical_arrows: true,
                horizontal_arrows: true,
                ..EventFilter::default()
            };
            let field = TextEdit::singleline(&mut self.text)
                .hint_text(say("links-hint"))
                .event_filter(keys)
                .desired_width(f32::INFINITY);
            let field = ui.add(field).labelled_by(label.id);
            if !std::mem::replace(&mut self.shown, true) {
                field.request_focus();
            }
            if field.changed() {
                self.seek();
            }
            let chosen = self.hits_ui(ui, look);
            ui.add_space(10.0);
            let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
            let buttons = [
                Button::primary(say("links-make"), || Answer::SaveElsewhere),
                Button::cancel(say("dialog-cancel")),
            ];
            match button_row(ui, look, &buttons) {
                Some(Answer::Cancel) => Some(Answer::Cancel),
                None if !entered && chosen.is_none() => None,
                _ => self.answer(chosen),
            }
        })
    }

    fn relation_ui(&mut self, ui: &mut Ui, look: Look) {
        let label = ui.label(i18n::text(look.lang, "inspector-relation"));
        egui::ComboBox::from_id_salt("relation")
            .width(240.0)
            .selected_text(relation_words(self.relation, look.lang))
            .show_ui(ui, |ui| {
                for relation in Relation::ALL {
                    let words = relation_words(relation, look.lang);
                    ui.selectable_value(&mut self.relation, relation, words);
                }
            })
            .response
            .labelled_by(label.id);
    }

    /// Up and down walk the hits while the field has the keyboard.
    fn keys(&mut self, ui: &Ui) {
        let pressed = |key| ui.input_mut(|it| it.consume_key(egui::Modifiers::NONE, key));
        if pressed(Key::ArrowDown) {
            self.cursor = (self.cursor + 1).min(self.hits.len().saturating_sub(1));
        }
        if pressed(Key::ArrowUp) {
            self.cursor = self.cursor.saturating_sub(1);
        }
    }

    fn hits_ui(&self, ui: &mut Ui, look: Look) -> Option<usize> {
        let muted = color32(look.theme.text_muted);
        let mut chosen = None;
        ScrollArea::vertical().max_height(240.0).min_scrolled_height(120.0).show(ui, |ui| {
            ui.set_width(ui.available_width());
            for (at, hit) in self.hits.iter().enumerate() {
                let words = format!("{}  {}", hit.id, hit.title);
                let button = ui.selectable_label(at == self.cursor, words);
                if at == self.cursor {
                    button.scroll_to_me(None);
                }
                if button.clicked() {
                    chosen = Some(at);
                }
            }
            let typed = self.text.trim();
            let words = if typed.is_empty() {
                i18n::text(look.lang, "links-empty").into_owned()
            } else if self.hits.is_empty() {
                i18n::format(look.lang, "links-as-words", &[("words", typed.into())])
            } else {
                return;
            };
            ui.label(RichText::new(words).size(SMALL).color(muted));
        });
        chosen
    }

    fn answer(&mut self, chosen: Option<usize>) -> Option<Answer> {
        let hit = self.hits.get(chosen.unwrap_or(self.cursor));
        let typed = self.text.trim();
        let on = match hit {
            Some(hit) => Mention::Id(hit.id.clone()),
            None if !typed.is_empty() => Mention::Words(typed.to_owned()),
            None => {
                // What is missing is given where it is missing.
                self.shown = false;
                return None;
            }
        };
        let edits = verbs::add_dependency(&self.roadmap, &self.about, self.relation, &on);
        let action = Action::new(Verb::Link, called(&self.roadmap, &self.about));
        Some(Answer::Edit(action, edits.unwrap_or_default(), None))
    }
}
