//! The lists at the end, and the colophon.

use super::block::{Block, Caption, Inline, Look, Style};
use super::ground::{Ground, Pages};
use crate::i18n::dates;
use crate::model::Reference;

/// Figures and references.
pub(super) fn lists(ground: &Ground<'_>, pages: &mut Pages) {
    let references = &ground.roadmap.references;
    let has_figures = pages
        .blocks
        .iter()
        .any(|block| matches!(block, Block::Caption(Caption { number: Some(_), .. })));
    let title = match (has_figures, references.is_empty()) {
        (true, false) => "report-lists",
        (true, true) => "report-figures",
        (false, false) => "report-references",
        (false, true) => return,
    };
    pages.chapter(ground.say(title));
    if has_figures && !references.is_empty() {
        pages.part(1, ground.say("report-figures"));
    }
    if has_figures {
        pages.blocks.push(Block::FigureList);
    }
    if has_figures && !references.is_empty() {
        pages.part(2, ground.say("report-references"));
    }
    for entry in references {
        pages.paragraph(Style::Reference, reference(ground, entry));
    }
}

/// "Author. (year). Title. Hentet fra Publisher: address".
fn reference(ground: &Ground<'_>, entry: &Reference) -> Vec<Inline> {
    let mut text = Vec::new();
    let author = entry.author.trim();
    if !author.is_empty() {
        let stop = if author.ends_with('.') { "" } else { "." };
        text.push(Inline::plain(format!("{author}{stop} ")));
    }
    if !entry.year.is_empty() {
        text.push(Inline::plain(format!("({}). ", entry.year)));
    }
    text.push(Inline::italic(entry.title.clone()));
    text.push(Inline::plain("."));
    match (entry.publisher.trim(), entry.address.as_str()) {
        ("", "") => {}
        (publisher, "") => text.push(Inline::plain(format!(" {publisher}."))),
        (publisher, address) => {
            let from = ground.say("report-from");
            let publisher =
                if publisher.is_empty() { String::new() } else { format!(" {publisher}:") };
            text.push(Inline::plain(format!(" {from}{publisher} ")));
            text.push(Inline::link(address, address));
        }
    }
    text
}

/// Who published it and where they are; what nobody has filled in shows as such.
pub(super) fn colophon(ground: &Ground<'_>, pages: &mut Pages) {
    let roadmap = ground.roadmap;
    pages.blocks.push(Block::PageBreak);
    let title = vec![Inline::bold(roadmap.title.clone())];
    pages.paragraph(Style::Facts, title);
    let day = dates::day_words(roadmap.as_of, ground.lang);
    let mut details = vec![(ground.say("report-published"), day)];
    if !roadmap.version.is_empty() {
        details.push((ground.say("report-version"), roadmap.version.clone()));
    }
    if !roadmap.publisher.is_empty() {
        details.push((ground.say("report-publisher"), roadmap.publisher.clone()));
    }
    let own = roadmap.details.iter().map(|detail| (detail.name.clone(), detail.value.clone()));
    details.extend(own);
    for (name, value) in details {
        let unfilled = value.trim().is_empty()
            || (value.trim_start().starts_with('[') && value.trim_end().ends_with(']'));
        let shown = if value.trim().is_empty() { format!("[{name}]") } else { value };
        let look = Look { unfilled, ..Look::default() };
        let text = vec![
            Inline::bold(name),
            Inline::Break,
            Inline::Text { words: shown, look, link: None },
        ];
        pages.paragraph(Style::Facts, text);
    }
}
