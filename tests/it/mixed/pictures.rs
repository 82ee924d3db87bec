//! Figure 4 and a small one with dates, for people to look at in colour, in grey and as somebody
//! sees them who tells no green from red: `VEIKART_PICTURES=folder cargo test pictures`.

use image::RgbaImage;
use veikart::export::picture;
use veikart::i18n::Lang;
use veikart::layout::{BundledFont, FigureOptions, Preset, figure};
use veikart::model::{Mention, SpanCertainty, View};
use veikart::scene::Figure;
use veikart::theme::{ThemeKind, theme};

use super::figure_4;
use crate::layout::{activity, id, roadmap};
use crate::matrix::pictures::keep;

fn take(name: &str, page: &Figure) {
    let picture = picture(page, 1.3).unwrap();
    let picture = RgbaImage::from_raw(picture.width, picture.height, picture.rgba).unwrap();
    keep(name, &picture);
}

#[test]
fn of_figure_4_and_of_bars_with_dates() {
    if std::env::var_os("VEIKART_PICTURES").is_none() {
        return;
    }
    for (at, page) in figure_4(Preset::Landscape).iter().enumerate() {
        take(&format!("figure-4-{at}"), page);
    }
    let mut dated = activity(&[
        "utvikling 2024 2025-Q2 Nasjonal utvikling",
        "tilpasning 2024-10 2026 Helse Vest",
        "tilpasning 2025-Q3 2026 Helse Nord",
        "praksis 2025 open Helse Midt-Norge",
    ]);
    for (segment, who) in dated.segments.iter_mut().zip(["V", "V", "N", "M"]) {
        segment.who = vec![Mention::Id(id(who))];
    }
    dated.segments[2].certainty = SpanCertainty::Tentative;
    let mut torn = activity(&["tilpasning ? 2025-Q1 Før", "praksis 2024-10 2026-06 Etter"]);
    torn.segments[1].certainty = SpanCertainty::TentativeEnd;
    let roadmap = roadmap(vec![("a", dated), ("b", torn)]);
    let view = View { mixed: true, ..View::new(id("alt")) };
    let options = FigureOptions {
        preset: Preset::Landscape,
        theme: theme(ThemeKind::Print),
        lang: Lang::Nb,
        today: None,
        title: true,
        caption: true,
    };
    let pages = figure(&roadmap, &view, &options, &BundledFont::new());
    take("mixed-dated", &pages[0]);
}
