//! The lines and columns: what is in sight is drawn, cell by cell.

use egui::{
    Align2, FontId, Id, IdSalt, Label, Painter, Rect, RichText, Role, Sense, Stroke, StrokeKind,
    Ui, WidgetInfo, pos2, vec2,
};
use egui_table::{CellInfo, HeaderCellInfo, HeaderRow, Table, TableDelegate, TableState as Widths};

use super::change::Chosen;
use super::rows::{Kept, Order};
use super::{Act, Cell, Sheet, TableState};
use crate::app::clipboard::Column;
use crate::app::session::Session;
use crate::app::style::{BODY, SMALL, color32, strong};
use crate::edit::Target;
use crate::i18n::{Value, format, text};
use crate::scene::Color;
use crate::theme::palette::{self, Paint};

pub(super) const LINE: f32 = 28.0;
const HEADER: f32 = 32.0;
/// Between the rim of a cell and its words.
const PAD: f32 = 8.0;

/// Draws the table; returns what was done to it, and where the cell with the keyboard is.
pub(super) fn grid_ui(
    ui: &mut Ui,
    state: &TableState,
    session: &Session,
    (chosen, focused): (&Chosen, bool),
) -> (Vec<Act>, Option<Rect>) {
    let salt = IdSalt::new(("table", state.sheet));
    let columns = state.sheet.columns();
    let widths =
        columns.iter().map(|column| {
            egui_table::Column::new(state.sheet.width(*column))
                .range(60.0..=900.0)
                .id(Id::unique(("table column", state.sheet, *column as usize)))
        });
    let widths: Vec<_> = widths.collect();
    let id = Widths::id(ui, salt);
    if Widths::load(ui, id).is_none() {
        // The widths are what they are said to be; without this the crate measures every cell.
        Widths { parent_width: Some(ui.available_width()), ..Widths::default() }.store(ui, id);
    }
    let mut table = Table::new()
        .id_salt(("table", state.sheet))
        .num_rows(state.kept.lines.len() as u64)
        .columns(widths)
        .num_sticky_cols(state.sheet.sticky())
        .headers([HeaderRow::new(HEADER)]);
    if state.follow {
        table = table.scroll_to_row(state.at.row as u64, None);
        if state.at.column >= state.sheet.sticky() {
            table = table.scroll_to_column(state.at.column, None);
        }
    }
    let mut grid = Grid {
        sheet: state.sheet,
        order: state.order,
        kept: &state.kept,
        at: state.at,
        corner: state.corner,
        chosen,
        session,
        focused,
        phases: paints(session),
        row: None,
        acts: Vec::new(),
        place: None,
    };
    table.show(ui, &mut grid);
    (grid.acts, grid.place)
}

/// Letter and paint of every phase.
fn paints(session: &Session) -> Vec<(String, Paint)> {
    let theme = session.look.theme;
    let color = |colour: crate::model::Colour| {
        let crate::model::Colour(r, g, b) = colour;
        Color::rgb(r, g, b)
    };
    let chain = session.document.roadmap().value_chain.iter();
    chain
        .map(|it| {
            let paint = palette::paint(theme, color(it.colour), it.edge.map(color));
            (it.letter.clone(), paint)
        })
        .collect()
}

struct Grid<'a> {
    sheet: Sheet,
    order: Option<Order>,
    kept: &'a Kept,
    at: Cell,
    corner: Cell,
    chosen: &'a Chosen,
    session: &'a Session,
    focused: bool,
    phases: Vec<(String, Paint)>,
    /// The cells of the row that is drawn.
    row: Option<(usize, Vec<String>)>,
    acts: Vec<Act>,
    place: Option<Rect>,
}

impl TableDelegate for Grid<'_> {
    fn default_row_height(&self) -> f32 {
        LINE
    }

    fn header_cell_ui(&mut self, ui: &mut Ui, info: &HeaderCellInfo) {
        let Some(&column) = self.sheet.columns().get(info.col_range.start) else { return };
        let look = self.session.look;
        let title = self.sheet.title(column, look.lang);
        let rect = ui.max_rect();
        let id = info.table_id.with(("header", info.col_range.start));
        // The rim belongs to the line that is dragged to make the column wider.
        let response = ui.interact(rect.shrink2(vec2(5.0, 0.0)), id, Sense::CLICK);
        let order = self.order.filter(|it| it.column == column);
        let said = match order {
            None => title.clone(),
            Some(order) => {
                let key = if order.falling { "grid-falling" } else { "grid-rising" };
                format(look.lang, key, &[("column", Value::from(title.as_str()))])
            }
        };
        response.widget_info(|| WidgetInfo::labeled(Role::ColumnHeader, true, &said));
        let ground = if response.hovered() { look.theme.hover } else { look.theme.heading_band };
        ui.painter().rect_filled(rect, 0.0, color32(ground));
        let ink = color32(look.theme.heading);
        let inner = rect.shrink2(vec2(PAD, 0.0));
        let mut words = ui.new_child(
            egui::UiBuilder::new()
                .max_rect(inner)
                .layout(egui::Layout::left_to_right(egui::Align::Center)),
        );
        let title = RichText::new(title).font(strong(SMALL)).color(ink);
        words.add(Label::new(title).truncate().selectable(false));
        if let Some(order) = order {
            arrow(ui.painter(), pos2(rect.right() - 14.0, rect.center().y), order.falling, ink);
        }
        if response.on_hover_text(text(look.lang, "grid-sort-tip")).clicked() {
            self.acts.push(Act::Sort(column));
        }
    }

    fn cell_ui(&mut self, ui: &mut Ui, info: &CellInfo) {
        let cell =
            Cell { row: usize::try_from(info.row_nr).unwrap_or(usize::MAX), column: info.col_nr };
        let Some(&column) = self.sheet.columns().get(cell.column) else { return };
        if self.row.as_ref().is_none_or(|(row, _)| *row != cell.row) {
            let session = self.session;
            let cells = self.kept.cells(cell.row, session.document.roadmap(), session.look.lang);
            self.row = Some((cell.row, cells.unwrap_or_default()));
        }
        let words = self.row.as_ref().and_then(|(_, it)| it.get(column as usize)).cloned();
        let words = words.unwrap_or_default();
        let rect = ui.max_rect();
        let id = info.table_id.with(("cell", cell.row, cell.column));
        let response = ui.interact(rect, id, Sense::CLICK | Sense::DRAG);
        let name = self.name(cell.row, column, &words);
        let here = cell == self.at;
        response.widget_info(|| WidgetInfo::selected(Role::GridCell, true, here, &name));
        self.ground(ui.painter(), rect, cell);
        let ink = self.session.look.theme.text;
        let ink = if column == Column::Id || words.is_empty() {
            self.session.look.theme.text_muted
        } else {
            ink
        };
        let left = self.mark(ui.painter(), rect, cell.row, column);
        let font = FontId::proportional(BODY);
        let room = Rect::from_min_max(pos2(left, rect.top()), rect.max - vec2(PAD, 0.0));
        let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut job = egui::text::LayoutJob::single_section(
            line,
            egui::TextFormat::simple(font, color32(ink)),
        );
        job.wrap = egui::text::TextWrapping::truncate_at_width(room.width().max(1.0));
        let galley = ui.painter().layout_job(job);
        let at = pos2(room.left(), rect.center().y - galley.size().y / 2.0);
        let cut = galley.elided;
        ui.painter().galley(at, galley, color32(ink));
        if response.double_clicked() {
            self.acts.push(Act::Go { to: cell, extend: false });
            self.acts.push(Act::Begin(None));
        } else if response.clicked() || response.drag_started() {
            let extend = ui.input(|input| input.modifiers.shift);
            self.acts.push(Act::Go { to: cell, extend });
        } else if cell != self.at && self.is_dragged_over(ui, rect, info.table_id) {
            self.acts.push(Act::Go { to: cell, extend: true });
        }
        if cut {
            response.on_hover_text(words);
        }
        if here {
            self.place = Some(rect);
        }
    }
}

impl Grid<'_> {
    /// Whether a drag that began in the first cell of what is chosen is over this one now.
    fn is_dragged_over(&self, ui: &Ui, rect: Rect, table: Id) -> bool {
        let Cell { row, column } = self.corner;
        ui.ctx().dragged_id() == Some(table.with(("cell", row, column)))
            && ui
                .input(|input| input.pointer.interact_pos())
                .is_some_and(|at| rect.intersect(ui.clip_rect()).contains(at))
    }

    fn name(&self, row: usize, column: Column, words: &str) -> String {
        let (session, lang) = (self.session, self.session.look.lang);
        let owner = self.kept.lines.get(row).and_then(|it| it.target.activity());
        let owner = owner.and_then(|id| session.document.roadmap().activity(id));
        let said = match words.trim() {
            "" => text(lang, "grid-empty").into_owned(),
            words => words.to_owned(),
        };
        let args = [
            ("row", Value::from(owner.map(|it| it.shown_name()).unwrap_or_default())),
            ("column", Value::from(self.sheet.title(column, lang))),
            ("words", Value::from(said)),
        ];
        format(lang, "grid-cell", &args)
    }

    fn ground(&self, painter: &Painter, rect: Rect, cell: Cell) {
        let theme = self.session.look.theme;
        let of_selection = self
            .kept
            .lines
            .get(cell.row)
            .is_some_and(|it| self.session.selection.contains(&it.target));
        let many = !self.chosen.is_one() && self.chosen.holds(cell);
        let ground = match () {
            () if many => Some(theme.selection),
            () if of_selection => Some(theme.hover),
            () => (cell.row % 2 == 1).then_some(theme.zebra),
        };
        if let Some(ground) = ground {
            painter.rect_filled(rect, 0.0, color32(ground));
        }
        let line = Stroke::new(1.0, color32(theme.row_line));
        painter.hline(rect.x_range(), rect.bottom() - 0.5, line);
        painter.vline(rect.right() - 0.5, rect.y_range(), line);
        if cell == self.at {
            let (width, ink) =
                if self.focused { (2.0, theme.focus) } else { (1.0, theme.line_strong) };
            let rim = Stroke::new(width, color32(ink));
            painter.rect_stroke(rect.shrink(0.5), 2.0, rim, StrokeKind::Inside);
        }
    }

    /// The colour of the phase before its name; returns where the words begin.
    fn mark(&self, painter: &Painter, rect: Rect, row: usize, column: Column) -> f32 {
        let left = rect.left() + PAD;
        let is_phase = self.sheet == Sheet::Segments && column == Column::Phase;
        let Some(line) = self.kept.lines.get(row).filter(|_| is_phase) else { return left };
        let Target::Segment { activity, id } = &line.target else { return left };
        let roadmap = self.session.document.roadmap();
        let segment = roadmap.activity(activity).and_then(|it| it.segment(id));
        let phase = segment.and_then(|it| it.phase.as_ref());
        let at = roadmap.value_chain.iter().position(|it| Some(&it.id) == phase);
        let known = at.and_then(|at| self.phases.get(at));
        let (letter, paint) = match known {
            Some((letter, paint)) => (letter.as_str(), *paint),
            None => ("–", palette::unknown(self.session.look.theme)),
        };
        let swatch = Rect::from_min_size(pos2(left, rect.center().y - 9.0), vec2(18.0, 18.0));
        let edge = Stroke::new(1.0, color32(paint.edge));
        painter.rect(swatch, 2.0, color32(paint.fill), edge, StrokeKind::Inside);
        painter.text(
            swatch.center(),
            Align2::CENTER_CENTER,
            letter,
            strong(SMALL),
            color32(paint.label),
        );
        left + 26.0
    }
}

fn arrow(painter: &Painter, at: egui::Pos2, falling: bool, ink: egui::Color32) {
    let tip = if falling { 3.0 } else { -3.0 };
    let points = [vec2(-4.0, -tip), vec2(4.0, -tip), vec2(0.0, tip)].map(|it| at + it);
    painter.add(egui::Shape::convex_polygon(points.to_vec(), ink, Stroke::NONE));
}
