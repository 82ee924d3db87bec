//! Who is where: activities down, actors across, in the place of the canvas. What is shown can be
//! changed cell by cell, by keys, and by tables of a spreadsheet.

mod cell;
mod editor;
mod foot;
mod grid;
mod keys;
mod sheet;
mod taken;
mod tools;
mod written;

use egui::{Frame, Margin, Response, RichText, Ui};

use self::editor::Editing;
pub use self::sheet::{Asked, Cell, Down, Kind, Line, Matrix, Order};
pub use self::taken::{Taken, said_of, taken};
pub use self::written::{Said, read};
use super::clipboard::sheet as table;
use super::command::Command;
use super::queue::{Queue, Request};
use super::session::{Look, Session};
use super::style::{self, color32};
use crate::edit::verbs::{Stand, set_stands};
use crate::edit::{Action, Verb};
use crate::i18n::{self, Lang, Value};
use crate::model::{Id, Mention};
use crate::theme::ThemeKind;
use crate::theme::palette::Paint;

/// What the page remembers between frames.
#[derive(Debug, Default)]
pub struct MatrixState {
    made: Option<(Key, Matrix)>,
    asked: Asked,
    hide_subtotals: bool,
    /// Line and actor: where the keyboard is, and the other corner of what is selected.
    cursor: (usize, usize),
    anchor: (usize, usize),
    /// The cell of the cursor shall be in sight.
    follow: bool,
    take_focus: bool,
    has_focus: bool,
    editing: Option<Editing>,
    /// Where the cell of the cursor was last drawn.
    open_at: Option<egui::Rect>,
    /// What of a pasted table was not understood.
    problems: Vec<String>,
}

/// What the matrix was made of.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Key {
    document: u64,
    view: u64,
    asked: Asked,
    lang: Lang,
}

/// What a key, a click or a button asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Act {
    /// Every selected cell gets this state; none: said to be not known.
    State(Option<Mention>),
    Clear,
    Copy,
    Cut,
    Paste(String),
    /// Open the cell of the cursor.
    Open,
    /// What was chosen and typed in the open cell.
    Said(Said),
    /// Back to the canvas.
    Leave,
    /// To the activity, on the canvas.
    Show(Id),
}

impl MatrixState {
    /// It is not shown: once it is, the keyboard goes to the cells.
    pub fn rest(&mut self) {
        self.take_focus = true;
        self.editing = None;
    }

    /// The corners of what is selected: the first and the last line and actor.
    fn selected(&self) -> ((usize, usize), (usize, usize)) {
        let (a, b) = (self.cursor, self.anchor);
        ((a.0.min(b.0), a.1.min(b.1)), (a.0.max(b.0), a.1.max(b.1)))
    }

    fn is_selected(&self, line: usize, actor: usize) -> bool {
        let (from, to) = self.selected();
        (from.0..=to.0).contains(&line) && (from.1..=to.1).contains(&actor)
    }

    fn go(&mut self, to: (usize, usize), extend: bool) {
        self.cursor = to;
        if !extend {
            self.anchor = to;
        }
        self.follow = true;
    }

    /// Makes the matrix anew where something has changed; the cursor stays on its activity and
    /// its actor.
    fn bring_up_to_date(&mut self, session: &Session) {
        let key = Key {
            document: session.document.revision(),
            view: session.view.revision(),
            asked: self.asked.clone(),
            lang: session.look.lang,
        };
        if self.made.as_ref().is_some_and(|(made, _)| *made == key) {
            return;
        }
        let only = session.view.changed_only().then(|| session.document.changed_activities());
        let roadmap = session.document.committed();
        let view = session.view.shown();
        let matrix = Matrix::new(roadmap, &view, only.as_ref(), &self.asked, session.look.lang);
        if let Some((_, old)) = self.made.take() {
            self.cursor = moved(&old, &matrix, self.cursor);
            self.anchor = moved(&old, &matrix, self.anchor);
        }
        for place in [&mut self.cursor, &mut self.anchor] {
            place.0 = near(&matrix, place.0);
            place.1 = place.1.min(matrix.actors.len().saturating_sub(1));
        }
        self.made = Some((key, matrix));
    }

    fn act(&mut self, act: Act, session: &mut Session, queue: &mut Queue, ctx: &egui::Context) {
        let lang = session.look.lang;
        let Some((_, matrix)) = &self.made else { return };
        match act {
            Act::Leave => session.view.page = None,
            Act::Show(id) => queue.push(Request::Jump(id)),
            Act::Open => {
                let editing = Editing::new(session.document.committed(), matrix, self.cursor, lang);
                self.editing = editing;
            }
            Act::State(state) => {
                let said = vec![Said { state, ..Said::default() }];
                self.say(said, Verb::Change, session, queue);
            }
            Act::Said(said) => {
                self.anchor = self.cursor;
                (self.editing, self.take_focus) = (None, true);
                self.say(vec![said], Verb::Change, session, queue);
            }
            Act::Clear => self.say(Vec::new(), Verb::Change, session, queue),
            Act::Copy => self.copy(ctx, queue, lang),
            Act::Cut => {
                self.copy(ctx, queue, lang);
                self.say(Vec::new(), Verb::Change, session, queue);
            }
            Act::Paste(text) => {
                let roadmap = session.document.committed();
                let (from, to) = self.selected();
                let Taken { stands, problems } = taken(roadmap, matrix, &text, (from, to), lang);
                self.problems = problems;
                let edits = commit(session, queue, &stands, Verb::Paste);
                let words = [("count", Value::from(edits))];
                queue.push(Request::Notice(i18n::format(lang, "matrix-pasted", &words)));
            }
        }
    }

    /// Says this of every selected cell: one step.
    fn say(&self, said: Vec<Said>, verb: Verb, session: &Session, queue: &mut Queue) {
        let Some((_, matrix)) = &self.made else { return };
        let roadmap = session.document.committed();
        let (from, to) = self.selected();
        let cells =
            (from.0..=to.0).flat_map(|line| (from.1..=to.1).map(move |actor| (line, actor)));
        let stands: Vec<Stand> = cells
            .filter_map(|(line, actor)| {
                let (down, across) = (matrix.activity(line)?, matrix.actors.get(actor)?);
                Some(said_of(roadmap, &down.id, &across.who, said.clone()))
            })
            .collect();
        commit(session, queue, &stands, verb);
    }

    fn copy(&self, ctx: &egui::Context, queue: &mut Queue, lang: Lang) {
        let Some((_, matrix)) = &self.made else { return };
        let (from, to) = self.selected();
        let lines = (from.0..=to.0).filter(|line| matrix.activity(*line).is_some());
        let text_of = |line: usize, actor: usize| {
            let cell = matrix.cell(line, actor).map(|it| it.text.clone());
            cell.filter(|it| !it.is_empty())
                .unwrap_or_else(|| i18n::text(lang, "matrix-unknown").into_owned())
        };
        let rows: Vec<Vec<String>> =
            lines.map(|line| (from.1..=to.1).map(|actor| text_of(line, actor)).collect()).collect();
        let count = [("count", Value::from(rows.iter().map(Vec::len).sum::<usize>()))];
        ctx.copy_text(table::write(&rows));
        queue.push(Request::Notice(i18n::format(lang, "matrix-copied", &count)));
    }
}

/// One undo step; returns how many cells it says something of.
fn commit(session: &Session, queue: &mut Queue, stands: &[Stand], verb: Verb) -> usize {
    let roadmap = session.document.committed();
    let Ok(edits) = set_stands(roadmap, stands) else { return 0 };
    if edits.is_empty() {
        return 0;
    }
    let name = match stands {
        [one] => crate::model::name_of(roadmap, &one.activity).unwrap_or_default(),
        _ => {
            let count = [("count", Value::from(stands.len()))];
            i18n::format(session.look.lang, "matrix-cells", &count)
        }
    };
    queue.push(Request::Edit(Action::new(verb, name), edits));
    stands.len()
}

/// Where the same cell is in a new matrix; the old place if it is there no more.
fn moved(old: &Matrix, new: &Matrix, (line, actor): (usize, usize)) -> (usize, usize) {
    let id = old.activity(line).map(|it| &it.id);
    let same = |it: &Line| it.activity().map(|it| &it.id) == id;
    let who = old.actors.get(actor).map(|it| &it.who);
    let to = id.and_then(|_| new.lines.iter().position(same));
    let across = new.actors.iter().position(|it| Some(&it.who) == who);
    (to.unwrap_or(line), across.unwrap_or(actor))
}

/// The nearest line that is an activity.
fn near(matrix: &Matrix, line: usize) -> usize {
    let is = |at: &usize| matrix.activity(*at).is_some();
    let last = matrix.lines.len().saturating_sub(1);
    let line = line.min(last);
    (line..=last).find(is).or_else(|| (0..line).rev().find(is)).unwrap_or(line)
}

/// The paint of a phase by its place in the chain.
fn paint_of(session: &Session, step: Option<usize>) -> Paint {
    let chain = &session.document.committed().value_chain;
    style::phase_paint(session.look.theme, step.and_then(|at| chain.get(at)).map(AsRef::as_ref))
}

/// Draws the page; it fills the room it is given.
pub fn matrix_ui(ui: &mut Ui, state: &mut MatrixState, session: &mut Session, queue: &mut Queue) {
    state.bring_up_to_date(session);
    let mut act = None;
    Frame::new().inner_margin(Margin::symmetric(22, 10)).show(ui, |ui| {
        head_ui(ui, session.look);
        tools::tools_ui(ui, state, session);
        ui.add_space(6.0);
        let foot = foot::height(state);
        let room = ui.available_rect_before_wrap();
        let place = room.with_max_y((room.bottom() - foot).max(room.top() + 80.0));
        let mut inner = ui.new_child(egui::UiBuilder::new().id_salt("matrix").max_rect(place));
        inner.shrink_clip_rect(place.expand(2.0));
        act = grid::grid_ui(&mut inner, state, session);
        let below = room.with_min_y(place.bottom() + 6.0);
        let mut inner = ui.new_child(egui::UiBuilder::new().id_salt("matrix foot").max_rect(below));
        foot::foot_ui(&mut inner, state, session);
        ui.advance_cursor_after_rect(room);
    });
    if let Some(asked) = editor::editor_ui(ui, state, session) {
        act = Some(asked);
    }
    if let Some(act) = act {
        state.act(act, session, queue, ui.ctx());
        ui.ctx().request_repaint();
    }
}

fn head_ui(ui: &mut Ui, look: Look) {
    let title = RichText::new(Command::Matrix.title(look.lang)).font(style::strong(22.0));
    ui.label(title.color(color32(look.theme.heading)));
    let about = RichText::new(i18n::text(look.lang, "matrix-about"));
    ui.label(about.size(style::SMALL).color(color32(look.theme.text_muted)));
    ui.add_space(4.0);
}

/// Says what a part of the page is, to whom hears it.
fn named(response: &Response, role: egui::Role, words: &str) {
    response.widget_info(|| egui::WidgetInfo::labeled(role, true, words));
}

/// Whether lines are to be strong.
fn strong_lines(look: Look) -> bool {
    look.theme.kind == ThemeKind::Contrast
}
