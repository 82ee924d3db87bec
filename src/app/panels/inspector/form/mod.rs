//! Fields of a form over the roadmap: what is typed becomes one edit when the field is left.

mod choice;
mod date;
mod items;
mod markdown;
mod mentions;
mod text;

use egui::{Key, Modifiers, Response, RichText, TextEdit, Ui};

use crate::app::icons::{self, Icon};
use crate::app::queue::{Queue, Request};
use crate::app::session::Look;
use crate::app::style::{self, color32};
use crate::edit::{Action, Edit, Selection, Target, Verb};
use crate::i18n;
use crate::model::Roadmap;

pub(super) use mentions::name_of;

/// Where the title of something that folds begins.
const FOLD: f32 = 20.0;

/// The fields of one thing.
pub(super) struct Form<'a> {
    pub roadmap: &'a Roadmap,
    pub look: Look,
    pub queue: &'a mut Queue,
    /// What is edited; the ids of the fields begin with it.
    pub subject: egui::Id,
    /// What "undo" calls it.
    pub name: String,
    memory: &'a mut Memory,
}

/// What the forms remember between frames.
#[derive(Default)]
pub(super) struct Memory {
    draft: Option<Draft>,
    markdown: egui_commonmark::CommonMarkCache,
    /// Which of the offered actors the arrow keys stand on.
    offered: usize,
}

/// A text that somebody is typing and that is not in the roadmap yet.
struct Draft {
    field: egui::Id,
    text: String,
    /// What the field said before.
    before: String,
    /// What the text means; none while it means nothing.
    edits: Option<(Action, Vec<Edit>)>,
    /// Whether its field was on the screen in this frame.
    seen: bool,
}

/// How a field of text looks.
#[derive(Clone, Copy)]
pub(super) enum Size {
    Line,
    /// At least this many lines.
    Lines(usize),
}

/// What is to be known of a field of text after it was drawn.
pub(super) struct Typed {
    pub response: Response,
    /// What stands in the field, if it is not what the roadmap says.
    pub text: Option<String>,
    pub error: Option<String>,
}

/// What a text means for the roadmap, or what is wrong with it.
pub(super) type Meaning = Result<Vec<Edit>, String>;

impl Memory {
    /// Forgets which fields were on the screen.
    pub(super) fn begin_frame(&mut self) {
        if let Some(draft) = &mut self.draft {
            draft.seen = false;
        }
    }

    /// Takes over what was typed into a field that is gone from the screen.
    pub(super) fn end_frame(&mut self, queue: &mut Queue) {
        if self.draft.as_ref().is_some_and(|draft| !draft.seen) {
            self.finish(queue);
        }
    }

    /// Takes over what is being typed.
    pub(super) fn finish(&mut self, queue: &mut Queue) {
        if let Some(draft) = self.draft.take()
            && draft.text != draft.before
            && let Some((action, edits)) = draft.edits
        {
            queue.push(Request::Edit(action, edits));
        }
    }
}

impl<'a> Form<'a> {
    pub(super) fn new(
        roadmap: &'a Roadmap,
        look: Look,
        queue: &'a mut Queue,
        memory: &'a mut Memory,
        subject: impl std::hash::Hash + std::fmt::Debug,
        name: &str,
    ) -> Self {
        let subject = egui::Id::unique(("inspector", subject));
        Self { roadmap, look, queue, subject, name: name.to_owned(), memory }
    }

    pub(super) fn words(&self, key: &str) -> String {
        i18n::text(self.look.lang, key).into_owned()
    }

    /// One step that can be undone.
    pub(super) fn push(&mut self, verb: Verb, edits: Vec<Edit>) {
        self.queue.push(Request::Edit(Action::new(verb, self.name.as_str()), edits));
    }

    /// Adds something and opens it.
    pub(super) fn add(&mut self, edits: Vec<Edit>, target: Target) {
        self.push(Verb::Add, edits);
        self.queue.push(Request::Select(Selection::only(target)));
    }

    /// Fields whose ids are told apart from others of the same name.
    pub(super) fn within<R>(
        &mut self,
        salt: impl std::hash::Hash + std::fmt::Debug,
        fields: impl FnOnce(&mut Self) -> R,
    ) -> R {
        let outer = self.subject;
        self.subject = outer.with(salt);
        let result = fields(self);
        self.subject = outer;
        result
    }

    /// A quiet heading over some fields.
    pub(super) fn section(&self, ui: &mut Ui, key: &str) {
        self.section_named(ui, &self.words(key));
    }

    /// The same with words of the roadmap's own.
    pub(super) fn section_named(&self, ui: &mut Ui, title: &str) {
        ui.add_space(14.0);
        let words = RichText::new(title).font(style::strong(style::BODY));
        ui.label(words.color(color32(self.look.theme.heading)));
        ui.add_space(2.0);
    }

    /// Fields that are seldom needed, folded together.
    pub(super) fn folded(
        &mut self,
        ui: &mut Ui,
        key: &str,
        fields: impl FnOnce(&mut Self, &mut Ui),
    ) {
        ui.add_space(6.0);
        let title = self.words(key);
        self.fold(ui, key, &title, style::strong(style::BODY), fields);
    }

    /// Something of a list, which folds out into its fields.
    pub(super) fn card(
        &mut self,
        ui: &mut Ui,
        title: &str,
        fields: impl FnOnce(&mut Self, &mut Ui),
    ) {
        self.fold(ui, "card", title, egui::FontId::proportional(style::BODY), fields);
    }

    /// A title that is written in full, on several lines if need be, and opens with a click.
    fn fold(
        &mut self,
        ui: &mut Ui,
        salt: &str,
        title: &str,
        font: egui::FontId,
        fields: impl FnOnce(&mut Self, &mut Ui),
    ) {
        let id = self.subject.with((salt, "fold"));
        let mut open = ui.data(|data| data.get_temp(id)).unwrap_or(false);
        let color = color32(self.look.theme.text);
        let width = ui.available_width();
        let galley = ui.painter().layout(title.to_owned(), font, color, width - FOLD);
        let (_, rect) = ui.allocate_space(egui::vec2(width, galley.size().y + 8.0));
        let response = ui.interact(rect, id, egui::Sense::click());
        if response.clicked() {
            open = !open;
            ui.data_mut(|data| data.insert_temp(id, open));
        }
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, title));
        ui.accesskit_node_builder(id, |node| node.set_expanded(open));
        if ui.is_rect_visible(rect) {
            if response.hovered() || response.has_focus() {
                ui.painter().rect_filled(rect, 6.0, color32(self.look.theme.hover));
            }
            let icon = if open { Icon::ChevronDown } else { Icon::ChevronRight };
            let place =
                egui::Rect::from_min_size(rect.min + egui::vec2(4.0, 7.0), egui::Vec2::splat(11.0));
            icons::paint(ui.painter(), place, icon, color32(self.look.theme.text_muted));
            ui.painter().galley(rect.min + egui::vec2(FOLD, 4.0), galley, color);
        }
        if open {
            egui::Frame::new()
                .inner_margin(egui::Margin { left: 14, right: 0, top: 0, bottom: 8 })
                .show(ui, |ui| fields(self, ui));
        }
    }

    pub(super) fn label(&self, ui: &mut Ui, key: &str) -> Response {
        ui.add_space(4.0);
        ui.label(
            RichText::new(self.words(key))
                .size(style::SMALL)
                .color(color32(self.look.theme.text_muted)),
        )
    }

    pub(super) fn error(&self, ui: &mut Ui, words: &str) {
        let text = RichText::new(words).size(style::SMALL);
        ui.label(text.color(color32(self.look.theme.danger)));
    }

    /// A field of text with its label. Enter and leaving the field make what was typed one
    /// edit, Esc takes it back; what is wrong stays, said, until it is mended.
    pub(super) fn typed(
        &mut self,
        ui: &mut Ui,
        key: &str,
        size: Size,
        value: &str,
        meaning: impl Fn(&str) -> (Verb, Meaning),
    ) -> Typed {
        let label = self.label(ui, key);
        self.field(ui, key, Some(label.id), size, value, meaning)
    }

    /// The same without a label above; `key` names it to screen readers.
    pub(super) fn field(
        &mut self,
        ui: &mut Ui,
        key: &str,
        label: Option<egui::Id>,
        size: Size,
        value: &str,
        meaning: impl Fn(&str) -> (Verb, Meaning),
    ) -> Typed {
        let id = self.subject.with(key);
        let mut text = self.draft_of(id, value).unwrap_or_else(|| value.to_owned());
        let wrong =
            self.memory.draft.as_ref().is_some_and(|it| it.field == id && it.edits.is_none());
        let response = self.text_edit(ui, id, size, &mut text, wrong);
        let response = match label {
            Some(label) => response.labelled_by(label),
            None => response.accessible_name(self.words(key)),
        };
        if response.changed() {
            let text = text.replace('\t', " ").replace(|c: char| c.is_control() && c != '\n', "");
            let before = value.to_owned();
            self.memory.draft = Some(Draft { field: id, text, before, edits: None, seen: true });
        }
        let mut error = None;
        let name = self.name.as_str();
        let mut typed = None;
        if let Some(draft) = self.memory.draft.as_mut().filter(|draft| draft.field == id) {
            draft.seen = true;
            let (verb, meaning) = meaning(&draft.text);
            draft.edits = match meaning {
                Ok(edits) => Some((Action::new(verb, name), edits)),
                Err(words) => {
                    error = Some(words);
                    None
                }
            };
            typed = Some(draft.text.clone());
        }
        self.leave(ui, &response, size);
        Typed { response, text: typed, error }
    }

    /// What is being typed into this field. Undo and redo win over it.
    fn draft_of(&mut self, field: egui::Id, value: &str) -> Option<String> {
        let draft = self.memory.draft.as_ref().filter(|draft| draft.field == field)?;
        if draft.before != value {
            self.memory.draft = None;
            return None;
        }
        Some(draft.text.clone())
    }

    fn text_edit(
        &self,
        ui: &mut Ui,
        id: egui::Id,
        size: Size,
        text: &mut String,
        wrong: bool,
    ) -> Response {
        let edit = match size {
            Size::Line => TextEdit::singleline(text),
            Size::Lines(rows) => TextEdit::multiline(text).desired_rows(rows),
        };
        let edit = edit.id(id).desired_width(f32::INFINITY).margin(egui::Margin::symmetric(8, 5));
        if !wrong {
            return ui.add(edit);
        }
        ui.scope(|ui| {
            let rim = egui::Stroke::new(1.5, color32(self.look.theme.danger));
            ui.visuals_mut().selection.stroke = rim;
            ui.visuals_mut().widgets.inactive.bg_stroke = rim;
            ui.visuals_mut().widgets.hovered.bg_stroke = rim;
            ui.add(edit)
        })
        .inner
    }

    fn leave(&mut self, ui: &Ui, response: &Response, size: Size) {
        let done = Modifiers::COMMAND;
        if matches!(size, Size::Lines(_))
            && response.has_focus()
            && ui.input_mut(|input| input.consume_key(done, Key::Enter))
        {
            if self.memory.draft.as_ref().is_none_or(|draft| draft.edits.is_some()) {
                response.surrender_focus();
                self.memory.finish(self.queue);
            }
            return;
        }
        if !response.lost_focus() {
            return;
        }
        let Some(draft) = self.memory.draft.as_ref().filter(|it| it.field == response.id) else {
            return;
        };
        if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
            self.memory.draft = None;
        } else if draft.edits.is_some() {
            self.memory.finish(self.queue);
        } else if ui.input(|input| input.key_pressed(Key::Enter)) {
            // What is wrong is mended where it stands.
            response.request_focus();
        }
    }

    /// Forgets what is being typed.
    pub(super) fn drop_draft(&mut self) {
        self.memory.draft = None;
    }
}
