//! The value chain: the phases in their order, with what they mean and who drives them.

use super::super::block::Block;
use super::super::pane::phase_paints;
use super::super::{Metrics, draw, words};
use super::board::{Board, Pen};
use crate::model::{Certainty, Phase};
use crate::scene::{Font, Node, Outline, Part, Point, Rect, Role, Stroke};
use crate::theme::palette::Paint;

pub(super) fn blocks(board: &Board<'_>) -> (Vec<Block>, String) {
    let paints = phase_paints(board.roadmap, board.theme);
    let mut blocks = match beside(board, &paints) {
        Some(block) if block.height <= board.room => vec![block],
        _ => below(board, &paints),
    };
    if !board.roadmap.value_chain.is_empty() {
        blocks.push(certainties(board));
    }
    let phases = board.roadmap.value_chain.iter().enumerate();
    let told: Vec<String> = phases
        .map(|(at, phase)| {
            let name = words::phase_name(board.roadmap, Some(at), board.lang);
            format!("{} {name}: {}", phase.letter, phase.meaning).trim().to_owned()
        })
        .collect();
    (blocks, told.join(" "))
}

/// The phases side by side, as arrows that lead to one another; none where words would break.
fn beside(board: &Board<'_>, paints: &[Paint]) -> Option<Block> {
    let phases = &board.roadmap.value_chain;
    let gap = board.em * 0.5;
    let count = phases.len();
    let width = (board.width - gap * count.saturating_sub(1) as f32) / count.max(1) as f32;
    let tip = board.em * 0.9;
    let inner = width - tip - board.em * 0.8;
    let title = Font::semi_bold(board.metrics.name.size);
    let name = |at| words::phase_name(board.roadmap, Some(at), board.lang);
    let small = board.metrics.detail;
    let fits = phases.iter().enumerate().all(|(at, phase)| {
        let body = format!("{} {}", phase.meaning, phase.driver);
        board.widest_word(&name(at), title) <= inner
            && board.widest_word(&body, small) <= width - board.em * 0.8
    });
    if !fits || count == 0 {
        return None;
    }
    let heads: Vec<Vec<String>> =
        (0..count).map(|at| board.wrap(&name(at), title, inner)).collect();
    let lines = heads.iter().map(Vec::len).max().unwrap_or(1);
    let head = Metrics::line_height(title) * (lines as f32 + 1.2) + board.em;
    let mut block = Block::default();
    for (at, (phase, paint)) in phases.iter().zip(paints).enumerate() {
        let left = at as f32 * (width + gap);
        let rect = Rect::new(left, 0.0, left + width, head);
        let mut nodes = vec![arrow(board, rect, tip, *paint, at > 0)];
        let x = left + if at > 0 { tip } else { 0.0 } + board.em * 0.5;
        let letter = (x + board.metrics.letter.size * 0.45, board.em * 1.1);
        nodes.push(board.letter(&phase.letter, letter, paint.label));
        let pen = Pen { font: title, color: paint.label };
        board.lines(&mut nodes, &heads[at], pen, (x, board.em * 2.0));
        let height = told_below(board, phase, &mut nodes, (left, head + board.em * 0.7), width);
        block.height = block.height.max(height);
        block.nodes.push(tagged(board, at, phase, nodes));
    }
    Some(block)
}

/// What a phase means and who drives it, under its arrow.
fn told_below(
    board: &Board<'_>,
    phase: &Phase,
    nodes: &mut Vec<Node>,
    (left, top): (f32, f32),
    width: f32,
) -> f32 {
    let (small, quiet) = (board.small(), board.quiet());
    let inner = width - board.em * 0.8;
    let lines = board.wrap(&phase.meaning, small.font, inner);
    let below = board.lines(nodes, &lines, small, (left, top)) + board.em * 0.5;
    let lines = board.wrap(&phase.driver, quiet.font, inner);
    board.lines(nodes, &lines, quiet, (left, below))
}

fn arrow(board: &Board<'_>, rect: Rect, tip: f32, paint: Paint, notched: bool) -> Node {
    let middle = rect.top.midpoint(rect.bottom);
    let mut corners = vec![
        Point::new(rect.left, rect.top),
        Point::new(rect.right - tip, rect.top),
        Point::new(rect.right, middle),
        Point::new(rect.right - tip, rect.bottom),
        Point::new(rect.left, rect.bottom),
    ];
    if notched {
        corners.push(Point::new(rect.left + tip, middle));
    }
    let stroke = Stroke::solid(paint.edge, 1.2 * board.metrics.unit);
    draw::polygon(corners, Some(paint.fill), Some(stroke))
}

/// The phases below one another, where they do not fit side by side.
fn below(board: &Board<'_>, paints: &[Paint]) -> Vec<Block> {
    let phases = board.roadmap.value_chain.iter().zip(paints).enumerate();
    phases
        .map(|(at, (phase, paint))| {
            let side = board.metrics.bar * 1.5;
            let left = side + board.em;
            let rect = Rect::new(0.0, 0.0, side, side);
            let stroke = Stroke::solid(paint.edge, 1.2 * board.metrics.unit);
            let outline = Outline::Rect { rect, radius: 2.0 };
            let mut nodes = vec![draw::shape(outline, Some(paint.fill), Some(stroke))];
            nodes.push(board.letter(&phase.letter, (side / 2.0, side / 2.0), paint.label));
            let strong = board.strong();
            let name = words::phase_name(board.roadmap, Some(at), board.lang);
            let lines = board.wrap(&name, strong.font, board.width - left);
            let y = board.lines(&mut nodes, &lines, strong, (left, 0.0));
            let width = board.width - left + board.em * 0.8;
            let height = told_below(board, phase, &mut nodes, (left, y), width).max(side);
            Block { nodes: vec![tagged(board, at, phase, nodes)], height }
        })
        .collect()
}

fn tagged(board: &Board<'_>, at: usize, phase: &Phase, nodes: Vec<Node>) -> Node {
    let name = words::phase_name(board.roadmap, Some(at), board.lang);
    let id = phase.id.as_str();
    draw::tagged(draw::tag(id, "", Role::Furniture, Part::Body, &name), nodes)
}

/// How what is planned and what is tentative are told apart.
fn certainties(board: &Board<'_>) -> Block {
    let mut block = Block::default();
    let (height, width) = (board.metrics.bar, board.metrics.bar * 3.0);
    let mut x = 0.0;
    for certainty in [Certainty::Planned, Certainty::Tentative] {
        let key = match certainty {
            Certainty::Planned => "diagram-planned-line",
            Certainty::Tentative => "diagram-tentative-line",
        };
        let small = board.small();
        let words = board.say(key);
        let left = width + board.em * 0.7;
        let whole = left + board.width_of(&words, small.font);
        if x > 0.0 && x + whole > board.width {
            (x, block.height) = (0.0, block.height + height * 1.3);
        }
        let top = block.height;
        let rect = Rect::new(x, top, x + width, top + height);
        let rim = match certainty {
            Certainty::Planned => Stroke::solid(board.theme.ink, 1.2 * board.metrics.unit),
            Certainty::Tentative => draw::dashed(board.theme.ink, 2.5 * board.metrics.unit),
        };
        let outline = Outline::Rect { rect, radius: 0.0 };
        block.nodes.push(draw::shape(outline, Some(board.theme.surface), Some(rim)));
        let lines = board.wrap(&words, small.font, (board.width - left).max(board.em));
        let step = Metrics::line_height(small.font);
        board.lines(&mut block.nodes, &lines, small, (x + left, top + (height - step) / 2.0));
        x += whole + board.em * 2.0;
    }
    block.height += height * 1.2;
    block
}
