//! Strategy, goals and sub-goals, and below them: roadmap + indicators = plan for realisation.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::super::block::Block;
use super::super::{Metrics, draw};
use super::board::{Board, Pen};
use crate::i18n::{self, Value};
use crate::model::{Goal, Id, Index, Roadmap};
use crate::scene::{Font, Node, Part, Point, Rect, Role, Stroke};

/// How much of a goal is told in its box.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Told {
    /// The titles of its sub-goals.
    Titles,
    /// Their codes: the titles stand on pages of their own.
    Codes,
}

pub(super) fn blocks(board: &Board<'_>) -> (Vec<Block>, String) {
    let counts = Counts::new(board.roadmap);
    let whole = picture(board, &counts, Told::Titles);
    let told = spoken(board, &counts);
    if whole.height <= board.room {
        return (vec![whole], told);
    }
    let short = picture(board, &counts, Told::Codes);
    let mut blocks = if short.height <= board.room { vec![short] } else { parts(board, &counts) };
    blocks.extend(board.roadmap.goals.iter().map(|goal| sub_goals(board, goal)));
    (blocks, told)
}

/// How many activities and indicators each goal has.
struct Counts {
    activities: BTreeMap<Id, usize>,
    indicators: BTreeMap<Id, usize>,
    all_activities: usize,
}

impl Counts {
    fn new(roadmap: &Roadmap) -> Self {
        let index = Index::new(roadmap);
        let candidates = roadmap.candidates();
        let goals_of = |id: &Id| -> Vec<Id> {
            let above = index.paths(id).into_iter().flatten().chain([id.clone()]);
            let mut goals: Vec<Id> = above.filter(|id| roadmap.goal(id).is_some()).collect();
            goals.sort_unstable();
            goals.dedup();
            goals
        };
        let mut activities = BTreeMap::new();
        let on_it = roadmap.activities.keys().filter(|id| !candidates.contains(id));
        for goal in on_it.flat_map(goals_of) {
            *activities.entry(goal).or_default() += 1;
        }
        let mut indicators = BTreeMap::new();
        for indicator in &roadmap.indicators {
            let about = indicator.about.iter().filter_map(|it| it.id());
            let mut goals: Vec<Id> = about.flat_map(goals_of).collect();
            goals.sort_unstable();
            goals.dedup();
            for goal in goals {
                *indicators.entry(goal).or_default() += 1;
            }
        }
        let all_activities = roadmap.activities.len() - candidates.len();
        Self { activities, indicators, all_activities }
    }

    fn words(&self, board: &Board<'_>, goal: &Id) -> String {
        let count = |of: &BTreeMap<Id, usize>| of.get(goal).copied().unwrap_or_default();
        let activities = board.counted("diagram-activities", count(&self.activities));
        let indicators = board.counted("diagram-indicators", count(&self.indicators));
        format!("{activities} · {indicators}")
    }
}

fn picture(board: &Board<'_>, counts: &Counts, told: Told) -> Block {
    let mut block = Block::default();
    let gap = board.em * 1.6;
    let top = strategy_box(board, &mut block.nodes);
    let bottom = goal_boxes(board, counts, told, (top, gap), &mut block.nodes);
    block.height = equation(board, counts, (bottom, gap), &mut block.nodes);
    block
}

/// The same in parts, where a page does not hold the whole.
fn parts(board: &Board<'_>, counts: &Counts) -> Vec<Block> {
    let gap = board.em * 1.6;
    let goals = &board.roadmap.goals;
    let (columns, _) = columns(board);
    let mut blocks = Vec::new();
    let mut top = Block::default();
    let mut bottom = strategy_box(board, &mut top.nodes);
    for (at, row) in goals.chunks(columns).enumerate() {
        let mut block = std::mem::take(&mut top);
        let above = if at == 0 { bottom + gap } else { 0.0 };
        bottom = goal_row(board, counts, Told::Codes, (row, above), &mut block.nodes);
        if at == 0 {
            arrows(board, row.len(), (above - gap, above), &mut block.nodes);
        }
        block.height = bottom;
        blocks.push(block);
    }
    if goals.is_empty() {
        top.height = bottom;
        blocks.push(top);
    }
    let mut sum = Block::default();
    sum.height = equation(board, counts, (0.0, gap), &mut sum.nodes);
    blocks.push(sum);
    blocks
}

/// What is to be realised, and over which years.
fn strategy_box(board: &Board<'_>, nodes: &mut Vec<Node>) -> f32 {
    let roadmap = board.roadmap;
    let name = &roadmap.strategy_title;
    let name = if name.is_empty() { board.say("diagram-strategy") } else { name.clone() };
    let years = roadmap.strategy.map(|years| format!("{}–{}", years.from, years.to));
    let title =
        Pen { font: Font::bold(board.metrics.name.size * 1.15), color: board.theme.on_accent };
    let small = Pen { font: board.metrics.detail, color: board.theme.on_accent };
    let lines = board.wrap(&name, title.font, board.width - 2.0 * board.em);
    let step = Metrics::line_height(title.font) * lines.len() as f32;
    let quiet = years.as_ref().map_or(0.0, |_| Metrics::line_height(small.font));
    let height = step + quiet + board.em * 1.2;
    let rect = Rect::new(0.0, 0.0, board.width, height);
    nodes.push(draw::fill(rect, 4.0, board.theme.accent));
    let middle = board.width / 2.0;
    let below = board.centred(nodes, &lines, title, (middle, board.em * 0.6));
    board.centred(nodes, years.as_slice(), small, (middle, below));
    height
}

/// How many goals stand in a row, and how wide each is.
fn columns(board: &Board<'_>) -> (usize, f32) {
    let goals = board.roadmap.goals.len();
    let most = ((board.width / (board.em * 10.5)) as usize).max(1);
    let rows = goals.div_ceil(most).max(1);
    let columns = goals.div_ceil(rows).max(1);
    let width = (board.width - between(board) * (columns - 1) as f32) / columns as f32;
    (columns, width)
}

fn between(board: &Board<'_>) -> f32 {
    board.em * 0.8
}

/// A box for each goal, in as many rows as it takes; returns where the last row ends.
fn goal_boxes(
    board: &Board<'_>,
    counts: &Counts,
    told: Told,
    (above, gap): (f32, f32),
    nodes: &mut Vec<Node>,
) -> f32 {
    let (columns, _) = columns(board);
    let mut bottom = above;
    for row in board.roadmap.goals.chunks(columns) {
        if bottom == above {
            arrows(board, row.len(), (bottom, bottom + gap), nodes);
        }
        bottom = goal_row(board, counts, told, (row, bottom + gap), nodes);
    }
    bottom
}

/// From the strategy to the goals of the first row.
fn arrows(board: &Board<'_>, goals: usize, (from, to): (f32, f32), nodes: &mut Vec<Node>) {
    let (_, width) = columns(board);
    let stroke = Stroke::solid(board.theme.line_strong, 1.4 * board.metrics.unit);
    for at in 0..goals {
        let middle = at as f32 * (width + between(board)) + width / 2.0;
        let ends = vec![Point::new(middle, from), Point::new(middle, to)];
        nodes.extend(board.arrow(ends, stroke));
    }
}

/// The boxes of one row; returns where they end.
fn goal_row(
    board: &Board<'_>,
    counts: &Counts,
    told: Told,
    (row, top): (&[Arc<Goal>], f32),
    nodes: &mut Vec<Node>,
) -> f32 {
    let (_, width) = columns(board);
    let drawn: Vec<Block> =
        row.iter().map(|goal| goal_box(board, counts, goal, told, width)).collect();
    let height = drawn.iter().map(|it| it.height).fold(0.0, f32::max);
    for (at, (goal, inside)) in row.iter().zip(drawn).enumerate() {
        let left = at as f32 * (width + between(board));
        let rect = Rect::new(left, top, left + width, top + height);
        let mut content = vec![board.panel(rect, board.theme.surface, board.theme.line_strong)];
        content.extend(inside.nodes.into_iter().map(|node| super::moved(node, left, top)));
        let words = format!("{}. {}", heading(board, goal), counts.words(board, &goal.id));
        let tag = draw::tag(goal.id.as_str(), goal.id.as_str(), Role::Heading, Part::Body, &words);
        nodes.push(draw::tagged(tag, content));
    }
    top + height
}

fn heading(board: &Board<'_>, goal: &Goal) -> String {
    let number = [("number", Value::from(goal.id.as_str()))];
    let code = i18n::format(board.lang, "figure-goal", &number);
    format!("{code} {}", goal.titles.get(board.lang.tag()).unwrap_or(&goal.title))
}

/// What stands in the box of a goal, as high as it must be.
fn goal_box(board: &Board<'_>, counts: &Counts, goal: &Goal, told: Told, width: f32) -> Block {
    let mut block = Block::default();
    let pad = board.em * 0.6;
    let inner = width - 2.0 * pad;
    let number = [("number", Value::from(goal.id.as_str()))];
    let code = i18n::format(board.lang, "figure-goal", &number);
    let badge = Pen { font: Font::bold(board.metrics.detail.size), color: board.theme.text_muted };
    let title = goal.titles.get(board.lang.tag()).unwrap_or(&goal.title);
    let nodes = &mut block.nodes;
    let mut y = board.lines(nodes, &[code], badge, (pad, pad));
    let strong = board.strong();
    y = board.lines(nodes, &board.wrap(title, strong.font, inner), strong, (pad, y));
    y += pad;
    let small = board.small();
    if told == Told::Titles {
        for sub_goal in &goal.sub_goals {
            let written = sub_goal.titles.get(board.lang.tag()).unwrap_or(&sub_goal.title);
            let short =
                if sub_goal.short_title.is_empty() { written } else { &sub_goal.short_title };
            let lines = board.wrap(&format!("{} {short}", sub_goal.id), small.font, inner);
            y = board.lines(nodes, &lines, small, (pad, y)) + board.em * 0.3;
        }
    } else {
        let codes: Vec<&str> = goal.sub_goals.iter().map(|it| it.id.as_str()).collect();
        let lines = board.wrap(&codes.join("   "), small.font, inner);
        y = board.lines(nodes, &lines, small, (pad, y));
    }
    y += pad * 0.6;
    let quiet = board.quiet();
    let lines = board.wrap(&counts.words(board, &goal.id), quiet.font, inner);
    block.height = board.lines(nodes, &lines, quiet, (pad, y)) + pad;
    block
}

/// Roadmap + indicators = plan.
fn equation(
    board: &Board<'_>,
    counts: &Counts,
    (above, gap): (f32, f32),
    nodes: &mut Vec<Node>,
) -> f32 {
    let roadmap = board.roadmap;
    let sub_goals: usize = roadmap.goals.iter().map(|goal| goal.sub_goals.len()).sum();
    let parts = [
        ("diagram-roadmap", "diagram-roadmap-is", {
            let sub_goals = board.counted("diagram-sub-goals", sub_goals);
            format!("{sub_goals} · {}", board.counted("diagram-activities", counts.all_activities))
        }),
        ("diagram-indicators-title", "diagram-indicators-are", {
            board.counted("diagram-indicators", roadmap.indicators.len())
        }),
        ("diagram-plan", "diagram-plan-is", String::new()),
    ];
    let sign = board.em * 2.4;
    let width = (board.width - 2.0 * sign) / 3.0;
    let pad = board.em * 0.7;
    let (strong, small, quiet) = (board.strong(), board.small(), board.quiet());
    let drawn = parts.map(|(title, is, count)| {
        let mut inside = Block::default();
        let inner = width - 2.0 * pad;
        let lines = board.wrap(&board.say(title), strong.font, inner);
        let y = board.lines(&mut inside.nodes, &lines, strong, (pad, pad));
        let lines = board.wrap(&board.say(is), small.font, inner);
        let y = board.lines(&mut inside.nodes, &lines, small, (pad, y));
        let lines = board.wrap(&count, quiet.font, inner);
        inside.height = board.lines(&mut inside.nodes, &lines, quiet, (pad, y)) + pad;
        inside
    });
    let height = drawn.iter().map(|it| it.height).fold(0.0, f32::max);
    let top = above + gap * 1.3;
    let stroke = Stroke::solid(board.theme.line_strong, 1.4 * board.metrics.unit);
    let rail = above + gap * 0.5;
    if !roadmap.goals.is_empty() {
        nodes.push(draw::rule(0.0, board.width, rail, board.theme.line_strong));
    }
    let operator = Font::bold(board.metrics.name.size * 1.6);
    for (at, inside) in drawn.into_iter().enumerate() {
        let left = at as f32 * (width + sign);
        let rect = Rect::new(left, top, left + width, top + height);
        let last = at == 2;
        let fill = if last { board.theme.band_strong } else { board.theme.surface };
        nodes.push(board.panel(rect, fill, board.theme.line_strong));
        nodes.extend(inside.nodes.into_iter().map(|node| super::moved(node, left, top)));
        if last {
            continue;
        }
        let middle = left + width / 2.0;
        let ends = vec![Point::new(middle, rail), Point::new(middle, top)];
        nodes.extend(board.arrow(ends, stroke));
        let sign_words = vec![if at == 0 { "+" } else { "=" }.to_owned()];
        let pen = Pen { font: operator, color: board.theme.text };
        let y = top + height / 2.0 - Metrics::line_height(operator) / 2.0;
        board.centred(nodes, &sign_words, pen, (left + width + sign / 2.0, y));
    }
    top + height
}

/// The sub-goals of a goal in full, for a page of their own.
fn sub_goals(board: &Board<'_>, goal: &Goal) -> Block {
    let mut block = Block::default();
    let strong = board.strong();
    let lines = board.wrap(&heading(board, goal), strong.font, board.width);
    let mut y = board.lines(&mut block.nodes, &lines, strong, (0.0, 0.0));
    let small = board.small();
    let indent = board.em * 3.4;
    for sub_goal in &goal.sub_goals {
        let code = vec![sub_goal.id.to_string()];
        board.lines(&mut block.nodes, &code, small, (0.0, y));
        let title = sub_goal.titles.get(board.lang.tag()).unwrap_or(&sub_goal.title);
        let lines = board.wrap(title, small.font, board.width - indent);
        y = board.lines(&mut block.nodes, &lines, small, (indent, y));
    }
    block.height = y;
    block
}

fn spoken(board: &Board<'_>, counts: &Counts) -> String {
    let goals = board.roadmap.goals.iter();
    let goals: Vec<String> = goals
        .map(|goal| format!("{}: {}", heading(board, goal), counts.words(board, &goal.id)))
        .collect();
    let sum = board.say("diagram-equation");
    format!("{sum} {}", goals.join("; "))
}
