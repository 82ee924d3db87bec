//! Cover and introduction.

use super::block::{Block, Cell, Inline, Item, Style, Table};
use super::ground::{Ground, Pages};
use super::places::Spot;
use crate::i18n::dates;
use crate::model::Mention;

/// What kind of document, its title, version, date and publisher.
pub(super) fn cover(ground: &Ground<'_>, pages: &mut Pages) {
    let roadmap = ground.roadmap;
    let line = |pages: &mut Pages, style, words: String| {
        if !words.is_empty() {
            pages.blocks.push(Block::paragraph(style, words));
        }
    };
    line(pages, Style::CoverKind, roadmap.document_type.clone());
    line(pages, Style::Title, roadmap.title.clone());
    if !roadmap.version.is_empty() {
        let version = ground.say_with("figure-version", &[("version", &roadmap.version)]);
        line(pages, Style::Subtitle, version);
    }
    line(pages, Style::CoverLine, roadmap.publisher.clone());
    let day = dates::day_words(roadmap.as_of, ground.lang);
    line(pages, Style::CoverLine, ground.say_with("report-as-of", &[("date", &day)]));
    line(pages, Style::CoverLine, roadmap.notice.clone());
}

/// The roadmap's own text, its value chain, its priorities.
pub(super) fn introduction(ground: &Ground<'_>, pages: &mut Pages) {
    let roadmap = ground.roadmap;
    let has = |spot| !ground.figures(&spot).is_empty();
    let has_figures = has(Spot::Priorities);
    if roadmap.text.is_empty()
        && roadmap.value_chain.is_empty()
        && roadmap.priorities.is_empty()
        && !has_figures
        && !has(Spot::Strategy)
        && !has(Spot::ValueChain)
    {
        return;
    }
    pages.chapter(ground.say("report-introduction"));
    pages.markdown(&roadmap.text, 2);
    pages.figures(ground, &Spot::Strategy);
    value_chain(ground, pages);
    if roadmap.priorities.is_empty() && !has_figures {
        return;
    }
    pages.heading(2, ground.say("report-priorities"), &[]);
    let list = pages.lists;
    pages.lists += 1;
    for priority in &roadmap.priorities {
        let mut text = vec![Inline::bold(priority.title.clone())];
        let about: Vec<Mention> = priority.about.iter().cloned().map(Mention::Id).collect();
        let names = ground.names(&about);
        if !names.is_empty() && names != priority.title {
            text.push(Inline::plain(format!(": {names}")));
        }
        if !priority.note.is_empty() {
            text.push(Inline::Break);
            text.extend(super::markdown::inline(&priority.note));
        }
        pages.blocks.push(Block::Item(Item { numbered: Some(list), level: 0, text }));
    }
    pages.figures(ground, &Spot::Priorities);
}

/// The phases with what they mean, and how certainty is drawn.
fn value_chain(ground: &Ground<'_>, pages: &mut Pages) {
    let chain = &ground.roadmap.value_chain;
    if chain.is_empty() {
        return pages.figures(ground, &Spot::ValueChain);
    }
    pages.heading(2, ground.say("report-chain"), &[]);
    pages.blocks.push(Block::paragraph(Style::Body, ground.say("report-chain-words")));
    let rows = chain.iter().map(|phase| {
        let mut meaning = vec![phase.meaning.clone(), phase.rule.clone()];
        meaning.retain(|words| !words.is_empty());
        vec![
            Cell {
                lines: vec![vec![Inline::bold(phase.letter.clone())]],
                fill: Some(phase.colour),
            },
            Cell::text(ground.phase(Some(&phase.id))),
            Cell::lines(meaning),
            Cell::text(phase.driver.clone()),
        ]
    });
    pages.blocks.push(Block::Table(Table {
        description: ground.say("report-chain-about"),
        header: [
            "report-chain-letter",
            "report-chain-phase",
            "report-chain-meaning",
            "report-chain-driver",
        ]
        .map(|key| ground.say(key))
        .to_vec(),
        widths: vec![0.09, 0.22, 0.42, 0.27],
        rows: rows.collect(),
        dense: true,
    }));
    pages.blocks.push(Block::paragraph(Style::Body, ground.say("report-certainty-words")));
    pages.figures(ground, &Spot::ValueChain);
}
