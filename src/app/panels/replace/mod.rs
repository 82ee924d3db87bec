//! Find and replace: every hit with what it would become, below the picture, so that one sees
//! where it stands.

mod list;

use egui::{Align, Context, Id, Key, Layout, Modifiers, Rect, RichText, TextEdit, Ui, vec2};

use crate::app::dialogs::primary_button;
use crate::app::help::Topic;
use crate::app::help_flow::help_button;
use crate::app::icons::{self, ButtonState, Icon};
use crate::app::queue::{Queue, Request};
use crate::app::session::{Look, Session};
use crate::app::style::{self, BODY, SMALL, color32, strong};
use crate::edit::replace::{Hit, PatternError, Wanted, Which, Whose, find, replace};
use crate::edit::{Action, Selection, Verb};
use crate::i18n::{self, Lang, Value};

/// What is sought, what was found, and which of it is ticked.
#[derive(Debug)]
pub struct ReplaceState {
    open: bool,
    wanted: Wanted,
    with: String,
    kinds: Vec<Which>,
    hits: Vec<Hit>,
    ticked: Vec<bool>,
    /// What the hits were found for.
    found: Option<Asked>,
    wrong: Option<PatternError>,
    cursor: usize,
    /// The row at the cursor shall be brought into sight.
    follow: bool,
    /// The keyboard goes into the field in the next frame.
    take_focus: bool,
    /// Something in the panel had the keyboard in the last frame; Esc takes it away before
    /// anybody can ask.
    inside: bool,
}

/// What is asked of which roadmap.
#[derive(Clone, Debug, PartialEq)]
struct Asked {
    revision: u64,
    wanted: Wanted,
    with: String,
    kinds: Vec<Which>,
}

impl Default for ReplaceState {
    fn default() -> Self {
        Self {
            open: false,
            wanted: Wanted::default(),
            with: String::new(),
            kinds: Which::ALL.to_vec(),
            hits: Vec::new(),
            ticked: Vec::new(),
            found: None,
            wrong: None,
            cursor: 0,
            follow: false,
            take_focus: false,
            inside: false,
        }
    }
}

/// What was asked for with the keyboard or a button.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    Close,
    /// Show where the hit at the cursor stands.
    Show,
    /// Replace the hit at the cursor.
    One,
    /// Replace what is ticked.
    Ticked,
}

const FIELD: f32 = 230.0;

impl ReplaceState {
    pub fn is_open(&self) -> bool {
        self.open
    }

    /// Opens it, and gives it the keyboard; the words that were sought last still stand there.
    pub fn open(&mut self) {
        (self.open, self.take_focus) = (true, true);
    }

    fn ticked(&self) -> usize {
        self.ticked.iter().filter(|it| **it).count()
    }

    /// Seeks again where what is asked, or the roadmap, is not what it was.
    fn bring_up_to_date(&mut self, session: &Session) {
        let document = &session.document;
        // While something is dragged the texts stay what they are.
        if !std::ptr::eq(document.roadmap(), document.committed()) {
            return;
        }
        let asked = Asked {
            revision: document.revision(),
            wanted: self.wanted.clone(),
            with: self.with.clone(),
            kinds: self.kinds.clone(),
        };
        if self.found.as_ref() == Some(&asked) {
            return;
        }
        let pattern = asked.wanted.pattern();
        self.wrong = pattern.as_ref().err().copied();
        self.hits = match pattern {
            Ok(Some(pattern)) => find(document.committed(), &pattern, &self.with, &self.kinds),
            Ok(None) | Err(_) => Vec::new(),
        };
        let same = |old: &Asked| old.wanted == asked.wanted && old.kinds == asked.kinds;
        let kept = self.found.as_ref().is_some_and(same) && self.hits.len() == self.ticked.len();
        if !kept {
            self.ticked = vec![true; self.hits.len()];
        }
        if !self.found.as_ref().is_some_and(same) {
            (self.cursor, self.follow) = (0, true);
        }
        self.cursor = self.cursor.min(self.hits.len().saturating_sub(1));
        self.found = Some(asked);
    }

    fn act(&mut self, act: Act, session: &Session, queue: &mut Queue) {
        match act {
            Act::Close => self.open = false,
            Act::Show => self.show(queue),
            Act::One => {
                let one: Vec<Hit> = self.hits.get(self.cursor).cloned().into_iter().collect();
                if self.change(&one, session, queue) && self.cursor < self.ticked.len() {
                    self.ticked.remove(self.cursor);
                }
                self.follow = true;
            }
            Act::Ticked => {
                let ticked = self.hits.iter().zip(&self.ticked).filter(|(_, ticked)| **ticked);
                let hits: Vec<Hit> = ticked.map(|(hit, _)| hit.clone()).collect();
                self.change(&hits, session, queue);
            }
        }
    }

    /// One step that can be undone; returns whether there is anything to do.
    fn change(&self, hits: &[Hit], session: &Session, queue: &mut Queue) -> bool {
        let lang = session.look.lang;
        let (edits, left) = replace(session.document.committed(), hits);
        let say = |key, count: usize| i18n::format(lang, key, &[("count", Value::from(count))]);
        if left > 0 {
            queue.push(Request::Notice(say("replace-left", left)));
        }
        if edits.is_empty() {
            return false;
        }
        let action = Action::new(Verb::Replace, self.wanted.text.trim());
        queue.push(Request::Edit(action, edits));
        queue.push(Request::Notice(say("replace-done", hits.len() - left)));
        true
    }

    fn show(&self, queue: &mut Queue) {
        let Some(hit) = self.hits.get(self.cursor) else { return };
        match &hit.passage.whose {
            Whose::Item(id) => queue.push(Request::Jump(id.clone())),
            Whose::Figure(id) => {
                queue.push(Request::ShowFigure(Some(id.clone())));
                queue.push(Request::Select(Selection::default()));
            }
            Whose::Roadmap => {
                queue.push(Request::ShowFigure(None));
                queue.push(Request::Select(Selection::default()));
            }
        }
    }
}

/// Draws the panel; it fills the room it is given.
pub fn replace_ui(ui: &mut Ui, state: &mut ReplaceState, session: &Session, queue: &mut Queue) {
    let look = session.look;
    state.bring_up_to_date(session);
    let place = ui.available_rect_before_wrap();
    ui.set_min_height(place.height());
    let mut act = keys(ui.ctx(), state);
    act = act.or(heading_ui(ui, look, queue));
    let to_list = fields_ui(ui, state, look);
    act = act.or(outcome_ui(ui, state, look));
    act = act.or(list::list_ui(ui, state, to_list, look));
    state.inside = has_keyboard(ui.ctx(), place);
    if let Some(act) = act {
        state.act(act, session, queue);
        ui.ctx().request_repaint();
    }
}

/// Whether something in the panel has the keyboard.
fn has_keyboard(ctx: &Context, place: Rect) -> bool {
    let focused = ctx.memory(|memory| memory.focused()).and_then(|id| ctx.read_response(id));
    focused.is_some_and(|it| place.expand(2.0).contains_rect(it.rect))
}

/// The keys that mean the whole panel.
fn keys(ctx: &Context, state: &ReplaceState) -> Option<Act> {
    if !state.inside {
        return None;
    }
    ctx.input_mut(|input| {
        if input.consume_key(Modifiers::COMMAND, Key::Enter) {
            Some(Act::Ticked)
        } else {
            input.consume_key(Modifiers::NONE, Key::Escape).then_some(Act::Close)
        }
    })
}

fn heading_ui(ui: &mut Ui, look: Look, queue: &mut Queue) -> Option<Act> {
    ui.horizontal(|ui| {
        let title = i18n::text(look.lang, "replace-title");
        ui.label(RichText::new(title).font(strong(BODY)).color(color32(look.theme.heading)));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let name = i18n::text(look.lang, "replace-close");
            let close = icons::button(ui, Icon::Close, &name, ButtonState::Plain);
            help_button(ui, Topic::Replace, look, queue);
            let keys = i18n::text(look.lang, "replace-keys");
            let muted = color32(look.theme.text_muted);
            ui.add(egui::Label::new(RichText::new(keys).size(SMALL).color(muted)).truncate());
            close.clicked().then_some(Act::Close)
        })
        .inner
    })
    .inner
}

/// What is sought, and what comes instead; returns whether the keyboard goes on to the list.
fn fields_ui(ui: &mut Ui, state: &mut ReplaceState, look: Look) -> bool {
    let say = |key| i18n::text(look.lang, key);
    let mut to_list = false;
    ui.horizontal_wrapped(|ui| {
        let label = ui.label(say("replace-find"));
        let id = Id::unique("replace find");
        let field = TextEdit::singleline(&mut state.wanted.text).id(id).desired_width(FIELD);
        let field = ui.add(field).labelled_by(label.id);
        if std::mem::take(&mut state.take_focus) {
            field.request_focus();
            style::select_all(ui, id, &state.wanted.text);
        }
        to_list |= field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        ui.add_space(8.0);
        let label = ui.label(say("replace-with"));
        let field = TextEdit::singleline(&mut state.with).desired_width(FIELD);
        let field = ui.add(field).labelled_by(label.id);
        to_list |= field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        ui.add_space(8.0);
        ui.checkbox(&mut state.wanted.case, say("replace-case"));
        ui.checkbox(&mut state.wanted.whole_words, say("replace-words"));
        let expression = ui.checkbox(&mut state.wanted.expression, say("replace-expression"));
        expression.on_hover_text(say("replace-expression-tip"));
        ui.add_space(8.0);
        ui.label(RichText::new(say("replace-in")).color(color32(look.theme.text_muted)));
        for (kind, key) in
            Which::ALL.into_iter().zip(["replace-names", "replace-texts", "replace-notes"])
        {
            let mut on = state.kinds.contains(&kind);
            if ui.checkbox(&mut on, say(key)).changed() {
                state.kinds.retain(|it| *it != kind);
                state.kinds.extend(on.then_some(kind));
            }
        }
    });
    to_list && !state.hits.is_empty()
}

/// How much was found, and what can be done with it.
fn outcome_ui(ui: &mut Ui, state: &mut ReplaceState, look: Look) -> Option<Act> {
    let lang = look.lang;
    let mut act = None;
    ui.allocate_ui_with_layout(
        vec2(ui.available_width(), 32.0),
        Layout::left_to_right(Align::Center),
        |ui| {
            let wrong = state.wrong.is_some();
            let ink = if wrong { look.theme.danger } else { look.theme.text_muted };
            let words = outcome(state, lang);
            let label = ui.label(RichText::new(words.as_str()).color(color32(ink)));
            ui.accesskit_node_builder(label.id, |node| {
                node.set_role(egui::Role::Status);
                node.set_live(egui::accesskit::Live::Polite);
                node.set_label(words);
            });
            if state.hits.is_empty() {
                return;
            }
            let ticked = state.ticked();
            let (all, key) = match ticked == state.hits.len() {
                true => (false, "replace-tick-none"),
                false => (true, "replace-tick-all"),
            };
            if ui.button(i18n::text(lang, key)).clicked() {
                state.ticked = vec![all; state.hits.len()];
            }
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let key = if state.with.is_empty() { "replace-delete" } else { "replace-all" };
                let title = i18n::format(lang, key, &[("count", Value::from(ticked))]);
                ui.add_enabled_ui(ticked > 0, |ui| {
                    if primary_button(ui, look, &title).clicked() {
                        act = Some(Act::Ticked);
                    }
                });
                if ui.button(i18n::text(lang, "replace-one")).clicked() {
                    act = Some(Act::One);
                }
                if ui.button(i18n::text(lang, "replace-show")).clicked() {
                    act = Some(Act::Show);
                }
            });
        },
    );
    act
}

fn outcome(state: &ReplaceState, lang: Lang) -> String {
    if let Some(wrong) = state.wrong {
        return i18n::text(lang, wrong.key()).into_owned();
    }
    if state.wanted.text.is_empty() {
        return i18n::text(lang, "replace-hint").into_owned();
    }
    let passages =
        state.hits.chunk_by(|one, other| std::sync::Arc::ptr_eq(&one.passage, &other.passage));
    let counts =
        [("hits", Value::from(state.hits.len())), ("texts", Value::from(passages.count()))];
    i18n::format(lang, "replace-count", &counts)
}
