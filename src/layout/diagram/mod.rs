//! Figures that are no roadmaps: how strategy, roadmap and indicators hang together, the value
//! chain, boxes and arrows, indicators over time, and counts. Each kind makes blocks that stand
//! below one another; pages are filled with them.

mod board;
mod chain;
mod counts;
mod flow;
mod indicators;
mod look;
mod strategy;

pub use counts::tally_of;
pub use indicators::{Trend, indicators_of, trend};
pub use look::{SeriesLook, label_words, run_by_key, series_looks};

use self::board::Board;
use super::block::Block;
use super::figure::{Sheet, notes};
use super::title::{About, caption, title};
use super::{FigureOptions, TextMeasure};
use crate::i18n;
use crate::model::{FigureKind, Links, Roadmap, Undated, View};
use crate::scene::{Figure, Node};

/// The pages of a figure that is no roadmap.
pub(super) fn figure(
    roadmap: &Roadmap,
    view: &View,
    options: &FigureOptions<'_>,
    measure: &dyn TextMeasure,
) -> Vec<Figure> {
    let sheet = Sheet::new(
        options.preset,
        &View { undated: Undated::Count, links: Links::Hidden, ..view.clone() },
    );
    let about = About { code: String::new(), title: title_of(view, options) };
    let top = if options.title {
        title(roadmap, &about, options, sheet.width, measure)
    } else {
        Block::default()
    };
    let foot = |page, count| {
        let notes = notes(roadmap, view, (page, count, 0), options);
        caption(view, &notes, options, sheet.width, measure)
    };
    let around = top.height + foot(0, 2).height + 2.0 * sheet.margin + 3.0 * sheet.gap;
    let room = options.preset.height().map_or(f32::INFINITY, |height| (height - around).max(60.0));
    let board = Board::new(roadmap, view, options, measure, (sheet.width, room));
    let (blocks, told) = match view.kind {
        FigureKind::Strategy => strategy::blocks(&board),
        FigureKind::ValueChain => chain::blocks(&board),
        FigureKind::Flow | FigureKind::Roadmap => flow::blocks(&board),
        FigureKind::Indicators => indicators::blocks(&board),
        FigureKind::PhasesByYear
        | FigureKind::CertaintyByYear
        | FigureKind::MilestonesByQuarter
        | FigureKind::DriversByYear
        | FigureKind::AdoptionByActorKind => counts::blocks(&board),
    };
    let own = view.alternatives.get(options.lang.tag()).unwrap_or(&view.alternative);
    let description = if own.is_empty() { format!("{}: {told}", about.title) } else { own.into() };
    let pages = filled(blocks, room, sheet.gap);
    let count = pages.len();
    let page = |(at, page): (usize, Block)| {
        let mut nodes = top.nodes.clone();
        let head = top.height + sheet.gap;
        nodes.extend(page.nodes.into_iter().map(|node| moved(node, 0.0, head)));
        let below = head + page.height + sheet.gap;
        let scene =
            sheet.finished(options.theme, nodes, below, [&Block::default(), &foot(at, count)]);
        Figure {
            scene,
            title: about.title.clone(),
            description: description.clone(),
            language: options.lang.tag().to_owned(),
        }
    };
    pages.into_iter().enumerate().map(page).collect()
}

/// The view's own title, or what its kind is called.
fn title_of(view: &View, options: &FigureOptions<'_>) -> String {
    if view.title.is_empty() {
        i18n::text(options.lang, kind_key(view.kind)).into_owned()
    } else {
        view.title.clone()
    }
}

/// The catalogue key of what a kind of figure is called.
pub fn kind_key(kind: FigureKind) -> &'static str {
    match kind {
        FigureKind::Roadmap => "figure-kind-roadmap",
        FigureKind::Strategy => "figure-kind-strategy",
        FigureKind::ValueChain => "figure-kind-value-chain",
        FigureKind::Flow => "figure-kind-flow",
        FigureKind::Indicators => "figure-kind-indicators",
        FigureKind::PhasesByYear => "figure-kind-phases",
        FigureKind::CertaintyByYear => "figure-kind-certainty",
        FigureKind::MilestonesByQuarter => "figure-kind-milestones",
        FigureKind::DriversByYear => "figure-kind-drivers",
        FigureKind::AdoptionByActorKind => "figure-kind-adoption",
    }
}

/// Blocks below one another, as many on each page as it holds; at least one.
fn filled(blocks: Vec<Block>, room: f32, gap: f32) -> Vec<Block> {
    let mut pages = vec![Block::default()];
    for block in blocks {
        let full = pages
            .last()
            .is_some_and(|page| page.height > 0.0 && page.height + gap + block.height > room);
        if full {
            pages.push(Block::default());
        }
        if let Some(page) = pages.last_mut() {
            let top = if page.height > 0.0 { page.height + gap } else { 0.0 };
            page.nodes.extend(block.nodes.into_iter().map(|node| moved(node, 0.0, top)));
            page.height = top + block.height;
        }
    }
    pages
}

fn moved(mut node: Node, dx: f32, dy: f32) -> Node {
    node.translate(dx, dy);
    node
}
