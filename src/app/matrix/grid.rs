//! The cells: the names of activities and actors stay in sight, and of the rest only what is in
//! sight is drawn. All cells are one Tab stop.

use egui::{Id as UiId, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, vec2};
use egui_table::{CellInfo, Column, HeaderCellInfo, HeaderRow, Table, TableDelegate};

use super::tools::kind_title;
use super::{Act, Down, Line, Matrix, MatrixState, cell, keys, named, strong_lines};
use crate::app::session::Session;
use crate::app::style::{BODY, SMALL, color32, strong};
use crate::i18n::{self, Value};

const LINE: f32 = 36.0;
const HEADING: f32 = 30.0;
const KINDS: f32 = 38.0;
const ACTORS: f32 = 40.0;
const NAME: f32 = 290.0;
const CURRENT: f32 = 112.0;
const ACTOR: f32 = 96.0;
const SUBTOTAL: f32 = 104.0;

/// What a column of the table is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Across {
    Name,
    Current,
    /// All of a kind together.
    Subtotal(usize),
    Actor(usize),
}

pub(super) fn grid_ui(ui: &mut Ui, state: &mut MatrixState, session: &Session) -> Option<Act> {
    let place = ui.available_rect_before_wrap();
    let look = session.look;
    let (made, matrix) = state.made.take()?;
    if matrix.actors.is_empty() || matrix.lines.is_empty() {
        ui.add_space(20.0);
        ui.label(i18n::text(look.lang, "matrix-empty"));
        state.made = Some((made, matrix));
        return None;
    }
    let response = focus_ui(ui, state, &matrix, session, place);
    let columns = columns(&matrix, !state.hide_subtotals);
    let mut groups = vec![0..1, 1..2];
    for kind in &matrix.kinds {
        let first = groups.last().map_or(2, |it| it.end);
        let more = usize::from(has_subtotal(kind.actors.len(), !state.hide_subtotals));
        groups.push(first..first + kind.actors.len() + more);
    }
    let width = |column: &Across| match column {
        Across::Name => NAME,
        Across::Current => CURRENT,
        Across::Subtotal(_) => SUBTOTAL,
        Across::Actor(_) => ACTOR,
    };
    let fixed = |column: &Across| Column::new(width(column)).resizable(false);
    let mut table = Table::new()
        .id_salt("matrix cells")
        .num_rows(matrix.lines.len() as u64)
        .columns(columns.iter().map(fixed).collect::<Vec<_>>())
        .num_sticky_cols(2)
        .headers([HeaderRow { height: KINDS, groups }, HeaderRow::new(ACTORS)]);
    if std::mem::take(&mut state.follow) {
        let (line, actor) = state.cursor;
        // The heading above the first rows comes into sight with them.
        let first = line.saturating_sub(usize::from(line <= 1));
        table = table.scroll_to_rows(first as u64..=line as u64, None);
        if let Some(at) = columns.iter().position(|it| *it == Across::Actor(actor)) {
            table = table.scroll_to_column(at, None);
        }
    }
    let tops = tops(&matrix);
    let focused = response.has_focus();
    let page = ((place.height() - KINDS - ACTORS) / LINE).max(2.0) as usize - 1;
    let mut cells = Cells {
        session,
        matrix: &matrix,
        columns,
        tops,
        state,
        focused,
        act: None,
        clicked: false,
    };
    table.show(ui, &mut cells);
    let (mut act, clicked) = (cells.act, cells.clicked);
    if clicked {
        response.request_focus();
    }
    state.made = Some((made, matrix));
    state.has_focus = focused;
    if focused && state.editing.is_none() {
        act = keys::keys(ui, &response, state, session, page).or(act);
    }
    act
}

/// The one Tab stop, which tells of the cell of the cursor.
fn focus_ui(
    ui: &Ui,
    state: &mut MatrixState,
    matrix: &Matrix,
    session: &Session,
    place: Rect,
) -> Response {
    let lang = session.look.lang;
    let id = ui.scope_id().with("matrix focus");
    let response = ui.interact(place, id, Sense::focusable_noninteractive());
    let (line, actor) = state.cursor;
    let across = matrix.actors.get(actor).map(|it| it.full.as_str()).unwrap_or_default();
    let here =
        matrix.activity(line).map(|down| cell::words(down, across, matrix.cell(line, actor), lang));
    let args = [
        ("row", Value::from(line + 1)),
        ("rows", matrix.lines.len().into()),
        ("column", (actor + 1).into()),
        ("columns", matrix.actors.len().into()),
        ("cell", here.unwrap_or_default().into()),
    ];
    named(&response, Role::Grid, &i18n::format(lang, "matrix-grid", &args));
    if std::mem::take(&mut state.take_focus) {
        response.request_focus();
    }
    response
}

fn has_subtotal(actors: usize, wanted: bool) -> bool {
    wanted && actors > 1
}

fn columns(matrix: &Matrix, subtotals: bool) -> Vec<Across> {
    let mut columns = vec![Across::Name, Across::Current];
    for (at, kind) in matrix.kinds.iter().enumerate() {
        if has_subtotal(kind.actors.len(), subtotals) {
            columns.push(Across::Subtotal(at));
        }
        columns.extend(kind.actors.clone().map(Across::Actor));
    }
    columns
}

/// Where each row begins, and the last ends.
fn tops(matrix: &Matrix) -> Vec<f32> {
    let mut top = 0.0;
    let height = |line: &Line| if line.activity().is_some() { LINE } else { HEADING };
    let ends = matrix.lines.iter().map(|line| {
        top += height(line);
        top
    });
    std::iter::once(0.0).chain(ends.collect::<Vec<_>>()).collect()
}

/// Draws the cells that are in sight.
struct Cells<'a> {
    session: &'a Session,
    matrix: &'a Matrix,
    columns: Vec<Across>,
    tops: Vec<f32>,
    state: &'a mut MatrixState,
    focused: bool,
    act: Option<Act>,
    clicked: bool,
}

impl TableDelegate for Cells<'_> {
    fn header_cell_ui(&mut self, ui: &mut Ui, info: &HeaderCellInfo) {
        let rect = ui.max_rect();
        let look = self.session.look;
        let theme = look.theme;
        ui.painter().rect_filled(rect, 0.0, color32(theme.panel));
        let ink = color32(theme.heading);
        let line = Stroke::new(1.0, color32(theme.line_strong));
        if info.row_nr == 0 {
            let Some(kind) =
                info.group_index.checked_sub(2).and_then(|at| self.matrix.kinds.get(at))
            else {
                return;
            };
            let title = kind_title(kind, look.lang);
            // A title as wide as its columns stays in sight while they are scrolled.
            let seen = rect.intersect(ui.clip_rect()).shrink2(vec2(6.0, 0.0));
            cell::lines(ui, seen, &title, (strong(SMALL), ink), 2);
            ui.painter().vline(rect.left(), rect.y_range(), line);
            let response = ui.interact(rect, ui.id_of(("kind", info.group_index)), Sense::hover());
            named(&response, Role::ColumnHeader, &title);
            response.on_hover_text(title);
            return;
        }
        let Some(column) = self.columns.get(info.col_range.start).copied() else { return };
        let (words, full) = match column {
            Across::Name => (self.say("matrix-activity"), String::new()),
            Across::Current => (self.say("matrix-current"), self.say("matrix-current-about")),
            Across::Subtotal(_) => (self.say("matrix-subtotal"), self.say("matrix-subtotal-about")),
            Across::Actor(at) => {
                let across = self.matrix.actors.get(at);
                across.map(|it| (it.short.clone(), it.full.clone())).unwrap_or_default()
            }
        };
        cell::lines(ui, rect.shrink2(vec2(6.0, 2.0)), &words, (strong(SMALL), ink), 2);
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, line);
        let id = ui.id_of(("title", info.col_range.start));
        let response = ui.interact(rect, id, Sense::hover());
        named(&response, Role::ColumnHeader, if full.is_empty() { &words } else { &full });
        if !full.is_empty() {
            response.on_hover_text(full);
        }
    }

    fn row_ui(&mut self, ui: &mut Ui, row: u64) {
        let theme = self.session.look.theme;
        let heading = matches!(self.matrix.lines.get(row as usize), Some(Line::Heading(_)));
        let fill = if heading { theme.band_soft } else { theme.surface };
        ui.painter().rect_filled(ui.max_rect(), 0.0, color32(fill));
        let line = if strong_lines(self.session.look) { theme.line_strong } else { theme.row_line };
        let rect = ui.max_rect();
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, color32(line)));
    }

    fn cell_ui(&mut self, ui: &mut Ui, info: &CellInfo) {
        let line = info.row_nr as usize;
        let Some(column) = self.columns.get(info.col_nr).copied() else { return };
        let rect = ui.max_rect();
        match self.matrix.lines.get(line) {
            // The heading runs on over the next column.
            Some(Line::Heading(title)) if column == Across::Current => {
                cell::draw_heading(ui, self.session, rect.with_min_x(rect.left() - NAME), title);
            }
            Some(Line::Heading(title)) if column == Across::Name => {
                let both = rect.with_max_x(rect.right() + CURRENT);
                cell::draw_heading(ui, self.session, both, title);
                let response = ui.interact(rect, ui.id_of("heading"), Sense::hover());
                named(&response, Role::Heading, title);
                response.on_hover_text(title);
            }
            Some(Line::Activity(down)) => match column {
                Across::Name => self.name_ui(ui, line, down),
                Across::Current => self.current_ui(ui, down),
                Across::Subtotal(kind) => self.subtotal_ui(ui, line, down, kind),
                Across::Actor(actor) => self.actor_ui(ui, (line, actor), down),
            },
            _ => {}
        }
    }

    fn row_top_offset(&self, _: &egui::Context, _: UiId, row: u64) -> f32 {
        let at = (row as usize).min(self.tops.len().saturating_sub(1));
        self.tops.get(at).copied().unwrap_or_default()
    }

    fn default_row_height(&self) -> f32 {
        LINE
    }
}

impl Cells<'_> {
    fn say(&self, key: &str) -> String {
        i18n::text(self.session.look.lang, key).into_owned()
    }

    /// A click takes the whole row, two lead to the activity.
    fn name_ui(&mut self, ui: &Ui, line: usize, down: &Down) {
        let rect = ui.max_rect();
        let response = ui.interact(rect, ui.id_of("name"), Sense::CLICK);
        let theme = self.session.look.theme;
        if response.hovered() {
            ui.painter().rect_filled(rect.shrink(1.0), 4.0, color32(theme.hover));
        }
        let place = rect.shrink2(vec2(8.0, 2.0));
        let font = egui::FontId::proportional(if down.name.chars().count() > 40 {
            SMALL
        } else {
            BODY - 1.0
        });
        cell::lines(ui, place, &down.name, (font, color32(theme.text)), 2);
        named(&response, Role::RowHeader, &down.name);
        if response.clicked() {
            self.clicked = true;
            let last = self.matrix.actors.len().saturating_sub(1);
            (self.state.anchor, self.state.cursor) = ((line, last), (line, 0));
        }
        if response.double_clicked() {
            self.act = Some(Act::Show(down.id.clone()));
        }
        let tip = [("id", Value::from(down.id.as_str())), ("name", down.name.as_str().into())];
        response.on_hover_text(i18n::format(self.session.look.lang, "matrix-name-tip", &tip));
    }

    fn current_ui(&self, ui: &Ui, down: &Down) {
        let rect = ui.max_rect();
        cell::draw_current(ui, self.session, rect, down);
        let response = ui.interact(rect, ui.id_of("current"), Sense::hover());
        let found = down.words.join(" ");
        let found = if found.is_empty() { self.say("majority-not-known") } else { found };
        named(&response, Role::Cell, &format!("{}: {found}", down.name));
        response.on_hover_text(found);
    }

    fn subtotal_ui(&self, ui: &Ui, line: usize, down: &Down, kind: usize) {
        let Some(kind) = self.matrix.kinds.get(kind) else { return };
        let rect = ui.max_rect();
        let theme = self.session.look.theme;
        ui.painter().rect_filled(rect.shrink2(vec2(0.0, 0.5)), 0.0, color32(theme.zebra));
        ui.painter().vline(rect.left(), rect.y_range(), Stroke::new(1.0, color32(theme.line)));
        let sums = self.matrix.subtotal(line, kind);
        let name = super::tools::kind_words(&kind.name, self.session.look.lang);
        let words = cell::subtotal_words(self.session, down, &name, &sums);
        if !sums.is_empty() {
            cell::draw_subtotal(ui, self.session, rect, &sums);
        }
        let response = ui.interact(rect, ui.id_of(("subtotal", name)), Sense::hover());
        named(&response, Role::Cell, &words);
        response.on_hover_text(words);
    }

    fn actor_ui(&mut self, ui: &Ui, at: (usize, usize), down: &Down) {
        let rect = ui.max_rect();
        let theme = self.session.look.theme;
        let Some(across) = self.matrix.actors.get(at.1) else { return };
        let own = self.matrix.cell(at.0, at.1);
        let response = ui.interact(rect, ui.id_of(("cell", at.1)), Sense::CLICK | Sense::DRAG);
        let words = cell::words(down, &across.full, own, self.session.look.lang);
        named(&response, Role::GridCell, &words);
        let selected = self.state.is_selected(at.0, at.1);
        if self.focused && selected {
            ui.painter().rect_filled(rect.shrink(0.5), 2.0, color32(theme.selection));
        } else if response.hovered() {
            ui.painter().rect_filled(rect.shrink(0.5), 2.0, color32(theme.hover));
        }
        if self.matrix.kinds.iter().any(|kind| kind.actors.start == at.1 && kind.actors.len() == 1)
        {
            ui.painter().vline(rect.left(), rect.y_range(), Stroke::new(1.0, color32(theme.line)));
        }
        cell::draw(ui, self.session, rect, own);
        if self.state.cursor == at {
            self.state.open_at = Some(rect);
            let rim = if self.focused { theme.focus } else { theme.line_strong };
            let rim = Stroke::new(if self.focused { 2.0 } else { 1.0 }, color32(rim));
            ui.painter().rect_stroke(rect.shrink(1.0), 3.0, rim, StrokeKind::Inside);
        }
        let extend = ui.input(|input| input.modifiers.shift);
        if response.clicked() || response.drag_started() {
            self.clicked = true;
            self.state.go(at, extend);
            self.state.follow = false;
        }
        if response.double_clicked() {
            self.act = Some(Act::Open);
        }
        // Dragged from another cell to here.
        let dragging =
            ui.input(|it| it.pointer.primary_down() && it.pointer.is_decidedly_dragging());
        if dragging && self.focused && response.contains_pointer() && !response.drag_started() {
            self.state.cursor = at;
        }
        response.on_hover_text(words);
    }
}

/// Ids of what is drawn in a cell.
trait IdOf {
    fn id_of(&self, what: impl std::hash::Hash + std::fmt::Debug) -> UiId;
}

impl IdOf for Ui {
    fn id_of(&self, what: impl std::hash::Hash + std::fmt::Debug) -> UiId {
        self.unique_id().with(UiId::unique(what))
    }
}
