//! Figures in a Word document: pictures in lines of text, or beside it.

use std::sync::Arc;

use super::media::Media;
use super::outcome::{FigureName, Outcome};
use super::pictures::{Drawing, Easel, shown_by};
use super::{Parts, RefreshError, RefreshOptions, language, text};
use crate::i18n::Lang;
use crate::model::{Roadmap, View};
use crate::publish::docx::page_room;
use crate::publish::report::{Block, ReportOptions, report};
use crate::publish::xml::{Element, changed, elements};

/// Parts of the document with figures of today, and what became of each.
pub(super) fn renewed(
    parts: &Parts,
    main: &str,
    roadmap: &Roadmap,
    options: &RefreshOptions,
) -> Result<(Parts, Outcome), RefreshError> {
    let document = text(parts, main)?;
    let all = elements(document, usize::MAX)?;
    let found = drawings(&all);
    let mut media = Media::new(parts, main, &all, |element| shown_by(&found, element))?;
    let room = page_room(document)?;
    let lang =
        options.lang.or_else(|| language_of(parts)).or_else(|| Lang::from_tag(&roadmap.language));
    let lang = lang.unwrap_or_default();
    let mut easel = Easel::new(roadmap, lang, room, views(roadmap, lang));
    let (mut changes, mut outcome) = (Vec::new(), Outcome::default());
    for drawing in &found {
        let place = easel.renew(document, drawing, &mut media, &mut changes)?;
        outcome.places.push(place);
    }
    outcome.absent = easel.absent(&found);
    let mut parts = media.finish()?;
    if !changes.is_empty() {
        parts.insert(main.to_owned(), changed(document, changes).into_bytes());
    }
    Ok((parts, outcome))
}

fn drawings(all: &[Element]) -> Vec<Drawing<'_>> {
    let mut found = Vec::new();
    let mut frame: Option<&Element> = None;
    for (at, element) in all.iter().enumerate() {
        match element.name.as_str() {
            "inline" | "anchor" => frame = Some(element),
            "docPr" => {
                let name = element.attribute("name").and_then(FigureName::read);
                let around = frame.filter(|it| it.range.contains(&element.range.start));
                let (Some(name), Some(frame)) = (name, around) else { continue };
                let rest = all.get(at..).unwrap_or_default();
                let count = rest.iter().take_while(|it| it.range.start < frame.range.end).count();
                let inside = rest.get(..count).unwrap_or_default();
                found.push(Drawing { name, frame, properties: element, inside });
            }
            _ => {}
        }
    }
    found
}

/// The figures that the report would have, by the names of their files.
fn views(roadmap: &Roadmap, lang: Lang) -> Vec<(String, Arc<View>)> {
    let report = report(roadmap, &ReportOptions { lang, reasons: false });
    let figures = report.blocks.into_iter().filter_map(|block| match block {
        Block::Figure(place) => Some((place.stem, place.view)),
        _ => None,
    });
    figures.collect()
}

/// What the document says of its language.
fn language_of(parts: &Parts) -> Option<Lang> {
    let of = |part: &str, element: &str| {
        let all = elements(text(parts, part).ok()?, 8).ok()?;
        all.into_iter().find(|it| it.name == element)
    };
    let core = of("docProps/core.xml", "language").and_then(|it| {
        let text = text(parts, "docProps/core.xml").ok()?;
        let inside = text.get(it.range.start..it.close)?;
        language(inside.rsplit('>').next()?.trim())
    });
    let styles = || of("word/styles.xml", "lang")?.attribute("val").and_then(language);
    core.or_else(styles)
}
