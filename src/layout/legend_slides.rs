//! The signs of a whole roadmap on slides of their own.

use std::collections::BTreeSet;

use super::block::Block;
use super::figure::Sheet;
use super::legend::legend_pages;
use super::pane::Ctx;
use super::rows::{RowOptions, rows};
use super::title::{About, title};
use super::used::used;
use super::{FigureOptions, TextMeasure};
use crate::model::{Roadmap, View};
use crate::scene::Figure;

/// The signs and abbreviations of the whole roadmap under this title: the legend of a deck.
pub fn legend_slides(
    roadmap: &Roadmap,
    name: &str,
    options: &FigureOptions<'_>,
    measure: &dyn TextMeasure,
) -> Vec<Figure> {
    let (view, nothing) = (View::whole(), BTreeSet::new());
    let sheet = Sheet::new(options.preset, &view);
    let wanted = RowOptions {
        show_hidden: false,
        ..RowOptions::new(&nothing, options.lang, options.preset.metrics(), sheet.name_chars())
    };
    let rows = rows(roadmap, &view, &wanted);
    let layout = sheet.layout(roadmap.period, options);
    let ctx = Ctx::new(roadmap, &rows, &layout, measure);
    let used = used(roadmap, &rows, 0..rows.len(), roadmap.period);
    let about = About { code: String::new(), title: name.to_owned() };
    let top = title(roadmap, &about, options, sheet.width, measure);
    let around = top.height + 2.0 * sheet.margin + 4.0 * sheet.gap;
    let room = options.preset.height().map_or(f32::INFINITY, |height| (height - around).max(60.0));
    let pages = legend_pages(&ctx, &used, (sheet.width, room)).into_iter();
    let page = |(legend, words): (Block, String)| Figure {
        scene: sheet.legend_page(options.theme, [&top, &legend, &Block::default()]),
        title: name.to_owned(),
        description: words,
        language: options.lang.tag().to_owned(),
    };
    pages.map(page).collect()
}
