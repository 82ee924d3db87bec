//! Counts as stacked bars: one line for each year, quarter or kind of actor.

use super::super::block::Block;
use super::super::{Metrics, draw};
use super::board::{Board, Pen};
use super::look::{SeriesLook, label_words, series_looks};
use crate::model::{
    FigureKind, Roadmap, Tally, adoption_by_actor_kind, certainty_by_year, drivers_by_year,
    milestones_by_quarter, phases_by_year,
};
use crate::scene::{Font, Node, Outline, Part, Rect, Role, Stroke};

/// What a kind of figure counts; none for kinds that count nothing.
pub fn tally_of(roadmap: &Roadmap, kind: FigureKind) -> Option<Tally> {
    match kind {
        FigureKind::PhasesByYear => Some(phases_by_year(roadmap, |_| true)),
        FigureKind::CertaintyByYear => Some(certainty_by_year(roadmap)),
        FigureKind::MilestonesByQuarter => Some(milestones_by_quarter(roadmap)),
        FigureKind::DriversByYear => Some(drivers_by_year(roadmap)),
        FigureKind::AdoptionByActorKind => Some(adoption_by_actor_kind(roadmap)),
        FigureKind::Roadmap
        | FigureKind::Strategy
        | FigureKind::ValueChain
        | FigureKind::Flow
        | FigureKind::Indicators => None,
    }
}

pub(super) fn blocks(board: &Board<'_>) -> (Vec<Block>, String) {
    let tally = tally_of(board.roadmap, board.view.kind).unwrap_or_default();
    let looks = series_looks(board.roadmap, &tally, board.theme, board.lang);
    let names: Vec<String> =
        tally.rows.iter().map(|row| label_words(board.roadmap, row, board.lang)).collect();
    let most = (0..tally.rows.len()).map(|row| tally.sum(row)).max().unwrap_or_default();
    let font = board.metrics.detail;
    let widest = names.iter().map(|name| board.width_of(name, font)).fold(0.0, f32::max);
    let left = (widest + board.em).min(board.width * 0.34);
    let sums = board.width_of("0000", font) + board.em * 0.5;
    let scale = (board.width - left - sums) / most.max(1) as f32;
    let mut blocks = vec![legend(board, &looks)];
    let mut told = Vec::new();
    for (row, name) in names.iter().enumerate() {
        blocks.push(line(board, &tally, &looks, (row, name), (left, scale)));
        told.push(spoken(&tally, &looks, row, name));
    }
    (blocks, told.join("; "))
}

/// "2024: Innføring 12, Konsept 3".
fn spoken(tally: &Tally, looks: &[SeriesLook], row: usize, name: &str) -> String {
    let series = looks.iter().enumerate().filter(|(at, _)| tally.number(row, *at) > 0);
    let cells: Vec<String> =
        series.map(|(at, look)| format!("{} {}", look.name, tally.number(row, at))).collect();
    format!("{name}: {}", if cells.is_empty() { "0".to_owned() } else { cells.join(", ") })
}

fn line(
    board: &Board<'_>,
    tally: &Tally,
    looks: &[SeriesLook],
    (row, name): (usize, &str),
    (left, scale): (f32, f32),
) -> Block {
    let font = board.metrics.detail;
    let step = Metrics::line_height(font);
    let lines = board.wrap(name, font, left - board.em * 0.6);
    let bar = board.metrics.bar;
    let height = bar.max(step * lines.len() as f32);
    let mut nodes = Vec::new();
    let top = (height - step * lines.len() as f32) / 2.0;
    board.lines(&mut nodes, &lines, board.small(), (0.0, top));
    let mut x = left;
    let (top, bottom) = ((height - bar) / 2.0, (height + bar) / 2.0);
    for (at, look) in looks.iter().enumerate() {
        let width = tally.number(row, at) as f32 * scale;
        if width > 0.0 {
            segment(board, look, Rect::new(x, top, x + width, bottom), &mut nodes);
            x += width;
        }
    }
    let sum = vec![tally.sum(row).to_string()];
    let middle = (height - step) / 2.0;
    board.lines(&mut nodes, &sum, board.quiet(), (x + board.em * 0.4, middle));
    let words = spoken(tally, looks, row, name);
    let tag = draw::tag(&format!("row-{row}"), "", Role::Furniture, Part::Body, &words);
    Block { nodes: vec![draw::tagged(tag, nodes)], height }
}

/// One series of a row, with its letter where there is room.
fn segment(board: &Board<'_>, look: &SeriesLook, rect: Rect, nodes: &mut Vec<Node>) {
    nodes.push(sample(board, look, rect));
    let room = board.width_of(&look.letter, board.metrics.letter) + board.em * 0.25;
    if rect.width() >= room {
        let middle = (rect.left.midpoint(rect.right), rect.top.midpoint(rect.bottom));
        nodes.push(board.letter(&look.letter, middle, look.paint.label));
    }
}

fn sample(board: &Board<'_>, look: &SeriesLook, rect: Rect) -> Node {
    let width = board.metrics.unit;
    let stroke = if look.dashed {
        draw::dashed(look.paint.edge, 1.6 * width)
    } else {
        Stroke::solid(look.paint.edge, width)
    };
    draw::shape(Outline::Rect { rect, radius: 0.0 }, Some(look.paint.fill), Some(stroke))
}

fn legend(board: &Board<'_>, looks: &[SeriesLook]) -> Block {
    let mut block = Block::default();
    let font = Font::regular(board.metrics.detail.size);
    let pen = Pen { font, color: board.theme.text };
    let side = board.metrics.bar;
    let line = side * 1.2;
    let (mut x, mut y) = (0.0, 0.0);
    for look in looks {
        let text = side + board.em * 0.5;
        let room = board.width - text;
        let lines = board.wrap(&look.name, font, room);
        let widest = lines.iter().map(|line| board.width_of(line, font)).fold(0.0, f32::max);
        let whole = text + widest;
        if x > 0.0 && x + whole > board.width {
            (x, y) = (0.0, y + line);
        }
        let rect = Rect::new(x, y, x + side, y + side);
        segment(board, look, rect, &mut block.nodes);
        let step = Metrics::line_height(font);
        board.lines(&mut block.nodes, &lines, pen, (x + text, y + (side - step) / 2.0));
        x += whole + board.em * 1.4;
    }
    block.height = if looks.is_empty() { 0.0 } else { y + line };
    block
}
