//! Boxes in a grid, and arrows between them. An arrow to a neighbour is straight; one that has
//! others in its way goes round them between the rows or columns.

use std::collections::{BTreeMap, BTreeSet};

use super::super::block::Block;
use super::super::{Metrics, draw};
use super::board::{Board, Pen};
use crate::model::{Flow, FlowArrow, FlowBox};
use crate::scene::{Font, Node, Part, Point, Rect, Role, Stroke};

pub(super) fn blocks(board: &Board<'_>) -> (Vec<Block>, String) {
    let flow = &board.view.flow;
    let told = spoken(flow);
    match Grid::new(board, flow) {
        Some(grid) => {
            let block = grid.block(flow);
            if block.height <= board.room {
                return (vec![block], told);
            }
            (list(board, flow), told)
        }
        None => (list(board, flow), told),
    }
}

/// "Kommune → NHN: måledata", arrow by arrow, then the boxes that no arrow touches.
fn spoken(flow: &Flow) -> String {
    arrows_in_words(flow).into_iter().chain(lonely(flow)).collect::<Vec<_>>().join("; ")
}

fn arrows_in_words(flow: &Flow) -> Vec<String> {
    let arrows = flow.arrows.iter().filter_map(|arrow| {
        let (from, to) = (flow.part(&arrow.from)?, flow.part(&arrow.to)?);
        let sign = if arrow.both { "↔" } else { "→" };
        let ends = format!("{} {sign} {}", from.text, to.text);
        Some(if arrow.text.is_empty() { ends } else { format!("{ends}: {}", arrow.text) })
    });
    arrows.collect()
}

fn lonely(flow: &Flow) -> impl Iterator<Item = String> {
    let touched = |key: &str| flow.arrows.iter().any(|it| it.from == key || it.to == key);
    flow.boxes.iter().filter(move |it| !touched(&it.key)).map(|it| it.text.clone())
}

/// Where there is no room for the boxes side by side, what they say stands in lines.
fn list(board: &Board<'_>, flow: &Flow) -> Vec<Block> {
    let line = |words: String| {
        let mut block = Block::default();
        let lines = board.wrap(&words, board.metrics.detail, board.width);
        block.height = board.lines(&mut block.nodes, &lines, board.small(), (0.0, 0.0));
        block
    };
    arrows_in_words(flow).into_iter().chain(lonely(flow)).map(line).collect()
}

/// A place in the grid: column and row.
type Cell = (usize, usize);

struct Grid<'a> {
    board: &'a Board<'a>,
    /// Of each box, in their order.
    cells: Vec<Cell>,
    column: f32,
    /// Between columns.
    aisle: f32,
    /// Top of each row and its height.
    rows: Vec<(f32, f32)>,
    height: f32,
}

impl<'a> Grid<'a> {
    /// None where there are no boxes, or more columns than the width has room for.
    fn new(board: &'a Board<'a>, flow: &Flow) -> Option<Self> {
        let cells = cells(&flow.boxes);
        let columns = cells.iter().map(|cell| cell.0 + 1).max()?;
        let labelled = flow.arrows.iter().any(|arrow| !arrow.text.is_empty());
        let ratio = if labelled { 0.55 } else { 0.35 };
        let units = columns as f32 + columns.saturating_sub(1).max(1) as f32 * ratio;
        let column = board.width / units;
        if column < board.em * 6.5 {
            return None;
        }
        let aisle = column * ratio;
        let count = cells.iter().map(|cell| cell.1 + 1).max()?;
        let between = Metrics::line_height(board.metrics.detail) * if labelled { 2.6 } else { 1.6 };
        let mut heights = vec![board.em * 3.4; count];
        for (part, cell) in flow.boxes.iter().zip(&cells) {
            let height = inside(board, part, column).height;
            heights[cell.1] = heights[cell.1].max(height);
        }
        let mut top = 0.0;
        let mut rows = Vec::new();
        for height in heights {
            rows.push((top, height));
            top += height + between;
        }
        // An arrow that goes round the last row needs the room below it too.
        let round = flow.arrows.iter().any(|arrow| {
            ends(flow, &cells, arrow).is_some_and(|(from, to)| {
                from.1 == to.1 && from.0.abs_diff(to.0) > 1 && from.1 + 1 == count
            })
        });
        let height = if round { top } else { top - between };
        Some(Self { board, cells, column, aisle, rows, height })
    }

    fn rect(&self, cell: Cell) -> Rect {
        let left = cell.0 as f32 * (self.column + self.aisle);
        let (top, height) = self.rows[cell.1];
        Rect::new(left, top, left + self.column, top + height)
    }

    /// Between this row and the next.
    fn alley(&self, row: usize) -> f32 {
        let (top, height) = self.rows[row];
        let next = self.rows.get(row + 1).map_or(self.height, |row| row.0);
        (top + height).midpoint(next)
    }

    fn block(&self, flow: &Flow) -> Block {
        let mut nodes = Vec::new();
        let mut labels = Vec::new();
        let mut seen: BTreeMap<(Cell, Cell), usize> = BTreeMap::new();
        for arrow in &flow.arrows {
            let Some((from, to)) = ends(flow, &self.cells, arrow) else { continue };
            let between = (from.min(to), from.max(to));
            let before = seen.entry(between).or_default();
            let (drawn, label) = self.arrow(arrow, (from, to), *before);
            nodes.extend(drawn);
            labels.extend(label);
            *before += 1;
        }
        for (part, cell) in flow.boxes.iter().zip(&self.cells) {
            nodes.push(self.part(part, *cell));
        }
        // Words lie over lines, never under them.
        nodes.extend(labels);
        Block { nodes, height: self.height }
    }

    fn part(&self, part: &FlowBox, cell: Cell) -> Node {
        let (board, rect) = (self.board, self.rect(cell));
        let inner = inside(board, part, self.column);
        let (fill, rim) = if part.strong {
            (board.theme.band_strong, board.theme.ink)
        } else {
            (board.theme.surface, board.theme.line_strong)
        };
        let mut nodes = vec![board.panel(rect, fill, rim)];
        let top = rect.top + (rect.height() - inner.height) / 2.0;
        nodes.extend(inner.nodes.into_iter().map(|node| super::moved(node, rect.left, top)));
        let words = format!("{} {}", part.text, part.note);
        draw::tagged(draw::tag(&part.key, "", Role::Furniture, Part::Body, words.trim()), nodes)
    }

    /// The line of an arrow and its words; `before` others run between the same two boxes.
    fn arrow(
        &self,
        arrow: &FlowArrow,
        (from, to): (Cell, Cell),
        before: usize,
    ) -> (Vec<Node>, Vec<Node>) {
        let board = self.board;
        let width = 1.6 * board.metrics.unit;
        let stroke = if arrow.tentative {
            draw::dashed(board.theme.text, width)
        } else {
            Stroke::solid(board.theme.text, width)
        };
        // The second arrow runs beside the first, the third on its other side.
        let side = if before.is_multiple_of(2) { 1.0 } else { -1.0 };
        let aside = before.div_ceil(2) as f32 * side * -1.3 * board.em;
        let path = self.path((from, to), aside);
        let mut nodes = Vec::new();
        if arrow.both
            && let [first, second, ..] = path[..]
        {
            nodes.push(board.head(second, first, stroke.color));
        }
        let label = self.label(arrow, (from, to), &path, before);
        nodes.extend(board.arrow(path, stroke));
        (nodes, label)
    }

    fn path(&self, (from, to): (Cell, Cell), aside: f32) -> Vec<Point> {
        let (start, end) = (self.rect(from), self.rect(to));
        let middle =
            |rect: Rect| Point::new(rect.left.midpoint(rect.right), rect.top.midpoint(rect.bottom));
        let (one, other) = (middle(start), middle(end));
        let rightwards = to.0 > from.0;
        let (out, into) =
            if rightwards { (start.right, end.left) } else { (start.left, end.right) };
        match (from.0.abs_diff(to.0), from.1.abs_diff(to.1)) {
            (1, _) => {
                vec![Point::new(out, one.y + aside), Point::new(into, other.y + aside)]
            }
            (0, 1) => {
                let (out, into) =
                    if to.1 > from.1 { (start.bottom, end.top) } else { (start.top, end.bottom) };
                vec![Point::new(one.x + aside, out), Point::new(other.x + aside, into)]
            }
            (0, _) => {
                let x = start.right + self.aisle * 0.5 + aside;
                let corner = |y| Point::new(x, y);
                vec![
                    Point::new(start.right, one.y),
                    corner(one.y),
                    corner(other.y),
                    Point::new(end.right, other.y),
                ]
            }
            (_, 0) => {
                let y = self.alley(from.1) + aside * 0.4;
                vec![
                    Point::new(one.x + aside, start.bottom),
                    Point::new(one.x + aside, y),
                    Point::new(other.x + aside, y),
                    Point::new(other.x + aside, end.bottom),
                ]
            }
            _ => {
                let down = to.1 > from.1;
                let y = self.alley(if down { from.1 } else { from.1 - 1 }) + aside * 0.4;
                let step = if rightwards { -1.0 } else { 1.0 };
                let x = into + step * self.aisle * 0.5 + aside;
                vec![
                    Point::new(one.x, if down { start.bottom } else { start.top }),
                    Point::new(one.x, y),
                    Point::new(x, y),
                    Point::new(x, other.y),
                    Point::new(into, other.y),
                ]
            }
        }
    }

    /// The words of an arrow beside the middle of its longest stretch.
    fn label(
        &self,
        arrow: &FlowArrow,
        (from, to): (Cell, Cell),
        path: &[Point],
        before: usize,
    ) -> Vec<Node> {
        let board = self.board;
        let font = board.metrics.detail;
        let longest = path.windows(2).max_by(|one, other| {
            let length = |pair: &[Point]| (pair[1].x - pair[0].x).hypot(pair[1].y - pair[0].y);
            length(one).total_cmp(&length(other))
        });
        let Some(&[start, end]) = longest else { return Vec::new() };
        let upright = (end.x - start.x).abs() < (end.y - start.y).abs() * 0.2;
        let straight = from.0.abs_diff(to.0) == 1;
        let width = if straight { self.aisle - board.em * 0.8 } else { self.column * 0.5 };
        let lines = board.wrap(&arrow.text, font, width.max(board.em * 3.0));
        if lines.is_empty() {
            return Vec::new();
        }
        let step = Metrics::line_height(font);
        let height = step * lines.len() as f32;
        let (x, y) = (start.x.midpoint(end.x), start.y.midpoint(end.y));
        let pen = Pen { font, color: board.theme.text };
        let mut nodes = Vec::new();
        let widest = lines.iter().map(|line| board.width_of(line, font)).fold(0.0, f32::max);
        if upright {
            let left = x + board.em * 0.5;
            let top = y - height / 2.0;
            board.lines(&mut nodes, &lines, pen, (left, top));
            return nodes;
        }
        // Above the line, or below it where another has its words above; a slanting line is
        // interrupted.
        let slant = (end.y - start.y).abs() > step;
        let top = if slant {
            y - height / 2.0
        } else if before.is_multiple_of(2) {
            y - height - board.em * 0.25
        } else {
            y + board.em * 0.25
        };
        if slant {
            let ground = Rect::new(x - widest / 2.0, top, x + widest / 2.0, top + height);
            nodes.push(draw::fill(ground.expand(board.em * 0.2), 2.0, board.theme.surface));
        }
        board.centred(&mut nodes, &lines, pen, (x, top));
        nodes
    }
}

/// The columns and rows that boxes stand in, without empty ones; a box whose place is taken
/// stands in the next free one below.
fn cells(boxes: &[FlowBox]) -> Vec<Cell> {
    let dense = |of: fn(&FlowBox) -> u8| -> BTreeMap<u8, usize> {
        let used: BTreeSet<u8> = boxes.iter().map(of).collect();
        used.into_iter().zip(0..).collect()
    };
    let (columns, rows) = (dense(|it| it.column), dense(|it| it.row));
    let mut taken: BTreeSet<Cell> = BTreeSet::new();
    boxes
        .iter()
        .map(|part| {
            let column = columns.get(&part.column).copied().unwrap_or_default();
            let row = rows.get(&part.row).copied().unwrap_or_default();
            let free = (row..).map(|row| (column, row)).find(|cell| !taken.contains(cell));
            let cell = free.unwrap_or((column, row));
            taken.insert(cell);
            cell
        })
        .collect()
}

/// The places of the two boxes of an arrow; none where one is missing or both are the same.
fn ends(flow: &Flow, cells: &[Cell], arrow: &FlowArrow) -> Option<(Cell, Cell)> {
    let cell = |key: &str| {
        let at = flow.boxes.iter().position(|part| part.key == key)?;
        cells.get(at).copied()
    };
    let (from, to) = (cell(&arrow.from)?, cell(&arrow.to)?);
    (from != to).then_some((from, to))
}

/// What stands in a box, centred.
fn inside(board: &Board<'_>, part: &FlowBox, width: f32) -> Block {
    let pad = board.em * 0.6;
    let (inner, middle) = (width - 2.0 * pad, width / 2.0);
    let font = Font::semi_bold(board.metrics.name.size);
    let title = Pen { font, color: board.theme.text };
    let mut block = Block::default();
    let lines = board.wrap(&part.text, font, inner);
    let y = board.centred(&mut block.nodes, &lines, title, (middle, pad));
    let quiet = board.quiet();
    let lines = board.wrap(&part.note, quiet.font, inner);
    block.height = board.centred(&mut block.nodes, &lines, quiet, (middle, y)) + pad;
    block
}
