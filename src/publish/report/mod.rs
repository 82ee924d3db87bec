//! The report: the roadmap in words, with its figures, as a list of blocks.
//!
//! Its chapters are those of the printed roadmap: introduction, the goals, candidates, process,
//! lists. What the roadmap has nothing of is left out, and the chapters are numbered without it.

mod activity;
mod back;
mod block;
mod dump;
mod front;
mod goals;
mod ground;
mod markdown;
mod places;
mod process;
mod twin;
mod words;

pub use block::{
    Block, Caption, Cell, FigurePlace, Heading, Inline, Item, Look, Report, Style, Table, Target,
    is_web_address, words,
};

use crate::i18n::Lang;
use crate::model::Roadmap;
use ground::{Ground, Pages};

/// How a report is wanted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ReportOptions {
    pub lang: Lang,
    /// Whether the reasons behind dates are told; they are internal otherwise.
    pub reasons: bool,
}

/// The report of a roadmap.
pub fn report(roadmap: &Roadmap, options: &ReportOptions) -> Report {
    let ground = Ground::new(roadmap, options.lang, options.reasons);
    let mut pages = Pages::new();
    front::cover(&ground, &mut pages);
    pages.blocks.extend([Block::PageBreak, Block::Contents]);
    front::introduction(&ground, &mut pages);
    goals::goals(&ground, &mut pages);
    goals::candidates(&ground, &mut pages);
    process::process(&ground, &mut pages);
    back::lists(&ground, &mut pages);
    back::colophon(&ground, &mut pages);
    Report {
        title: roadmap.title.clone(),
        kind: roadmap.document_type.clone(),
        version: roadmap.version.clone(),
        publisher: roadmap.publisher.clone(),
        lang: options.lang,
        as_of: roadmap.as_of,
        blocks: pages.blocks,
    }
}
