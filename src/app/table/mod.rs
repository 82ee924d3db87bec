//! The table: the activities, phase periods and milestones that the canvas shows, one on each
//! line, for typing many values one after the other.

mod change;
mod editor;
mod grid;
mod keys;
mod rows;
mod sheet;

use egui::{Id, RichText, Role, Sense, Ui, WidgetInfo};

use self::change::Chosen;
use self::editor::{Typing, editor_ui};
use self::rows::{Kept, Order};
use self::sheet::Sheet;
use super::clipboard::Column;
use super::queue::{Queue, Request};
use super::session::Session;
use super::style::{BODY, SMALL, color32, strong};
use super::view_state::Wish;
use crate::edit::{Selection, Target};
use crate::i18n::{Value, format, text};

/// What the table remembers between frames.
#[derive(Debug, Default)]
pub(super) struct TableState {
    sheet: Sheet,
    order: Option<Order>,
    kept: Kept,
    /// The cell with the keyboard.
    at: Cell,
    /// The other corner of what is chosen.
    corner: Cell,
    typing: Option<Typing>,
    /// Why the last cells were not taken.
    refused: Option<String>,
    /// The cell shall come into sight.
    follow: bool,
    take_focus: bool,
    /// The selection that the cell stands for.
    told: Option<Selection>,
    /// The table itself, while it is shown.
    own: Option<Id>,
    /// So many lines are in sight.
    page: usize,
}

/// A cell: line and column, counted from 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Cell {
    row: usize,
    column: usize,
}

/// What a key or the mouse asks of the table.
#[derive(Clone, Debug, PartialEq)]
enum Act {
    Go {
        to: Cell,
        extend: bool,
    },
    /// To type in the cell: what is there, or this.
    Begin(Option<String>),
    /// What is typed is taken, and the cell so far to the right and below comes next.
    Take(isize, isize),
    /// What is typed is forgotten.
    Drop,
    Sort(Column),
    Copy,
    Cut,
    Paste(String),
    Clear,
    /// The first line into all below it.
    Fill,
    All,
}

impl TableState {
    /// Whether keys that write, copy and paste belong to the table now.
    pub(super) fn has_keyboard(&self, ctx: &egui::Context) -> bool {
        self.own.is_some() && ctx.memory(egui::Memory::focused) == self.own
    }

    /// The table is not shown; when it comes to the front it takes the keyboard.
    pub(super) fn rest(&mut self) {
        self.take_focus = true;
        self.told = None;
        self.typing = None;
        self.own = None;
    }
}

/// Draws the table in the place of the canvas.
pub(super) fn table_ui(
    ui: &mut Ui,
    state: &mut TableState,
    session: &mut Session,
    queue: &mut Queue,
) {
    head_ui(ui, state, session);
    let held = state.kept.lines.get(state.at.row).map(|it| it.target.clone());
    if state.kept.update(session, state.sheet, state.order) {
        state.stay_at(held);
    }
    session.view.counted = counted(session, state);
    state.follow_selection(session);
    state.answer_wishes(session);
    if state.kept.lines.is_empty() {
        let words = text(session.look.lang, "grid-nothing");
        ui.centered_and_justified(|ui| ui.weak(words));
        return;
    }
    let own = ui.scope_id().with("lines");
    let area = ui.available_rect_before_wrap();
    state.page = ((area.height() / grid::LINE) as usize).saturating_sub(3);
    let response = ui.interact(area, own, Sense::focusable_noninteractive());
    let name = state.spoken(session);
    response.widget_info(|| WidgetInfo::labeled(Role::Grid, true, &name));
    state.own = Some(own);
    if std::mem::take(&mut state.take_focus) {
        response.request_focus();
    }
    let focused = response.has_focus();
    let chosen = Chosen::between(state.at, state.corner);
    let (mut acts, place) = grid::grid_ui(ui, state, session, (&chosen, focused));
    state.follow = false;
    if focused && state.typing.is_none() {
        acts.extend(keys::keys(ui, &response, state));
    }
    if !acts.is_empty() {
        response.request_focus();
    }
    if let (Some(typing), Some(place)) = (&mut state.typing, place) {
        let act = editor_ui(ui, typing, (place, &name), session.look);
        acts.splice(0..0, act);
    }
    for act in acts {
        let over = matches!(act, Act::Take(..) | Act::Drop);
        if state.typing.is_some() && !over {
            continue;
        }
        state.act(ui, act, session, queue);
        if over && state.typing.is_none() {
            ui.memory_mut(|memory| memory.request_focus(own));
        }
    }
}

fn head_ui(ui: &mut Ui, state: &mut TableState, session: &Session) {
    let look = session.look;
    ui.add_space(6.0);
    ui.horizontal(|ui| {
        ui.add_space(44.0);
        for sheet in Sheet::ALL {
            let words = RichText::new(text(look.lang, sheet.key())).font(strong(BODY));
            let response = ui.selectable_label(state.sheet == sheet, words);
            ui.accesskit_node_builder(response.id, |node| node.set_role(Role::Tab));
            if response.clicked() && state.sheet != sheet {
                *state = TableState { sheet, take_focus: true, ..TableState::default() };
            }
        }
        ui.add_space(12.0);
        let (words, ink) = match &state.refused {
            Some(words) => (words.clone(), look.theme.danger),
            None => (text(look.lang, "grid-hint").into_owned(), look.theme.text_muted),
        };
        let shown = RichText::new(words.as_str()).size(SMALL).color(color32(ink));
        let said = ui.add(egui::Label::new(shown).truncate());
        if state.refused.is_some() {
            ui.accesskit_node_builder(said.id, |node| {
                node.set_role(Role::Alert);
                node.set_label(words);
                node.set_live(egui::accesskit::Live::Assertive);
            });
        }
    });
    ui.add_space(4.0);
}

/// How many activities have lines, and how many there are.
fn counted(session: &Session, state: &TableState) -> (usize, usize) {
    let owners: std::collections::BTreeSet<_> =
        state.kept.lines.iter().filter_map(|it| it.target.activity()).collect();
    (owners.len(), session.document.roadmap().activities.len())
}

impl TableState {
    /// The keyboard stays with the line it was on, wherever that has gone.
    fn stay_at(&mut self, held: Option<Target>) {
        let last = self.kept.lines.len().saturating_sub(1);
        let at = held.and_then(|held| self.kept.lines.iter().position(|it| it.target == held));
        let row = at.unwrap_or(self.at.row).min(last);
        if row != self.at.row {
            self.follow = true;
        }
        self.corner.row =
            if self.corner.row == self.at.row { row } else { self.corner.row.min(last) };
        self.at.row = row;
    }

    /// What was selected elsewhere has the keyboard here.
    fn follow_selection(&mut self, session: &Session) {
        if self.told.as_ref() == Some(&session.selection) {
            return;
        }
        self.told = Some(session.selection.clone());
        let here = self.kept.lines.get(self.at.row);
        if here.is_some_and(|line| session.selection.contains(&line.target)) {
            return;
        }
        let Some(target) = session.selection.iter().next() else { return };
        let same = self.kept.lines.iter().position(|it| it.target == *target);
        let of_it = || {
            let owner = target.activity()?;
            self.kept.lines.iter().position(|it| it.target.activity() == Some(owner))
        };
        if let Some(row) = same.or_else(of_it) {
            self.at.row = row;
            self.corner = self.at;
            self.follow = true;
        }
    }

    /// What the canvas would do that has a meaning here.
    fn answer_wishes(&mut self, session: &mut Session) {
        let wishes = &mut session.view.wishes;
        if wishes.contains(&Wish::SelectAll) {
            self.choose_all();
        }
        wishes.retain(|it| {
            !matches!(it, Wish::SelectAll | Wish::Invert | Wish::Choose(_) | Wish::Carry(_))
        });
    }

    fn choose_all(&mut self) {
        self.at = Cell::default();
        self.corner = Cell {
            row: self.kept.lines.len().saturating_sub(1),
            column: self.sheet.columns().len() - 1,
        };
    }

    /// What a screen reader says of the table and of the cell in it.
    fn spoken(&self, session: &Session) -> String {
        let lang = session.look.lang;
        let column = self.column();
        let cells = self.kept.cells(self.at.row, session.document.roadmap(), lang);
        let words = cells.and_then(|it| it.get(column as usize).cloned()).unwrap_or_default();
        let owner = self.kept.lines.get(self.at.row).and_then(|it| it.target.activity());
        let owner = owner.and_then(|id| session.document.roadmap().activity(id));
        let args = [
            ("row", Value::from(owner.map(|it| it.shown_name()).unwrap_or_default())),
            ("column", Value::from(self.sheet.title(column, lang))),
            ("words", Value::from(words)),
            ("number", Value::from(self.at.row + 1)),
            ("count", Value::from(self.kept.lines.len())),
        ];
        format(lang, "grid-spoken", &args)
    }

    fn column(&self) -> Column {
        self.sheet.columns().get(self.at.column).copied().unwrap_or(Column::Name)
    }

    fn act(&mut self, ui: &Ui, act: Act, session: &Session, queue: &mut Queue) {
        let chosen = Chosen::between(self.at, self.corner);
        match act {
            Act::Go { to, extend } => self.go(to, extend, queue),
            Act::Begin(text) => self.begin(text, session),
            Act::Take(right, down) => self.take(right, down, session, queue),
            Act::Drop => (self.typing, self.refused) = (None, None),
            Act::Sort(column) => self.sort_by(column),
            Act::Copy => {
                ui.copy_text(change::copied(&chosen, self.sheet, &self.kept, session));
            }
            Act::Cut => {
                ui.copy_text(change::copied(&chosen, self.sheet, &self.kept, session));
                let texts = change::of_all(&chosen, "");
                self.put(&texts, session, queue);
            }
            Act::Paste(text) => {
                let lines = self.kept.lines.len();
                let texts = change::pasted(&text, &chosen, self.sheet, lines);
                self.put(&texts, session, queue);
            }
            Act::Clear => self.put(&change::of_all(&chosen, ""), session, queue),
            Act::Fill => {
                let texts = change::filled(&chosen, self.sheet, &self.kept, session);
                self.put(&texts, session, queue);
            }
            Act::All => self.choose_all(),
        }
    }

    fn go(&mut self, to: Cell, extend: bool, queue: &mut Queue) {
        self.refused = None;
        if extend {
            self.at = to;
        } else {
            (self.at, self.corner) = (to, to);
        }
        self.follow = true;
        if let Some(line) = self.kept.lines.get(to.row) {
            let selection = Selection::only(line.target.clone());
            if self.told.as_ref() != Some(&selection) {
                self.told = Some(selection.clone());
                queue.push(Request::Select(selection));
            }
        }
    }

    fn begin(&mut self, typed: Option<String>, session: &Session) {
        let column = self.column();
        self.refused = None;
        let lang = session.look.lang;
        if column == Column::Id {
            self.refused = Some(text(lang, "grid-id-stays").into_owned());
            return;
        }
        let roadmap = session.document.committed();
        let Some(cells) = self.kept.cells(self.at.row, roadmap, lang) else { return };
        let first = cells.get(column as usize).cloned().unwrap_or_default();
        self.corner = self.at;
        self.follow = true;
        self.typing = Some(Typing {
            text: typed.unwrap_or_else(|| first.clone()),
            first,
            chosen: None,
            begun: false,
            choices: self.sheet.choices(column, roadmap, lang),
            long: matches!(column, Column::Text | Column::Note),
        });
    }

    fn take(&mut self, right: isize, down: isize, session: &Session, queue: &mut Queue) {
        let Some(typing) = self.typing.take() else { return };
        let words = typing.choices.completed(&typing.text);
        if words != typing.first {
            let texts = [(self.at, words)].into();
            self.put(&texts, session, queue);
            if self.refused.is_some() {
                self.typing = Some(Typing { begun: false, ..typing });
                return;
            }
        }
        let last = self.kept.lines.len().saturating_sub(1);
        let to = Cell {
            row: self.at.row.saturating_add_signed(down).min(last),
            column: (self.at.column.saturating_add_signed(right))
                .min(self.sheet.columns().len() - 1),
        };
        self.go(to, false, queue);
    }

    fn put(&mut self, texts: &change::Texts, session: &Session, queue: &mut Queue) {
        let done = change::put(texts, self.sheet, &self.kept, session, queue);
        self.refused = done.err();
    }

    /// Rising, then falling, then as on the canvas again.
    fn sort_by(&mut self, column: Column) {
        self.order = match self.order.filter(|it| it.column == column) {
            None => Some(Order { column, falling: false }),
            Some(order) if !order.falling => Some(Order { falling: true, ..order }),
            Some(_) => None,
        };
        self.follow = true;
    }
}
