//! Figures as pictures, in lines of text or on slides.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::RefreshError;
use super::media::Media;
use super::outcome::{Became, FigureName, Place};
use crate::i18n::Lang;
use crate::model::{Roadmap, View};
use crate::publish::docx::{PageRoom, Picture, pictures};
use crate::publish::xml::{Change, Element, elements, with_attributes};
use crate::scene::PER_MM;

/// A picture that is a figure of ours.
pub(super) struct Drawing<'e> {
    pub(super) name: FigureName,
    /// All of it.
    pub(super) frame: &'e Element,
    /// Its properties: name and alternative text.
    pub(super) properties: &'e Element,
    /// All elements from the properties to the end of the frame.
    pub(super) inside: &'e [Element],
}

/// The figure that an element belongs to.
pub(super) fn shown_by(found: &[Drawing<'_>], element: &Element) -> Option<FigureName> {
    let within = |it: &&Drawing<'_>| it.frame.range.contains(&element.range.start);
    found.iter().find(within).map(|it| it.name.clone())
}

impl<'e> Drawing<'e> {
    fn first(&self, name: &str) -> Option<&'e Element> {
        self.inside.iter().find(|it| it.name == name)
    }

    /// Everything that says how large it is.
    fn sizes(&self) -> impl Iterator<Item = &'e Element> {
        let is_size = |it: &&Element| {
            matches!(it.name.as_str(), "extent" | "ext") && it.attribute("cx").is_some()
        };
        self.inside.iter().filter(is_size)
    }
}

/// What figures are drawn with as pictures.
pub(super) struct Easel<'a> {
    roadmap: &'a Roadmap,
    lang: Lang,
    room: PageRoom,
    views: Vec<(String, Arc<View>)>,
    /// The pages of each figure by its name and width, in tenths of a millimetre.
    drawn: BTreeMap<(String, i64), Vec<Picture>>,
}

impl<'a> Easel<'a> {
    pub(super) fn new(
        roadmap: &'a Roadmap,
        lang: Lang,
        room: PageRoom,
        views: Vec<(String, Arc<View>)>,
    ) -> Self {
        Self { roadmap, lang, room, views, drawn: BTreeMap::new() }
    }

    /// Sees to it that the picture is today's: what is to change in the text around it, and in
    /// the picture files.
    pub(super) fn renew(
        &mut self,
        document: &str,
        drawing: &Drawing<'_>,
        media: &mut Media<'_>,
        changes: &mut Vec<Change>,
    ) -> Result<Place, RefreshError> {
        let place = |figure: FigureName, became| Place { figure, became };
        let Some(view) = self.view(&drawing.name.stem) else {
            return Ok(place(drawing.name.clone(), Became::Gone));
        };
        let FigureName { stem, page, .. } = &drawing.name;
        let figure = FigureName::of(stem, *page, Some(&view));
        let embed = |name: &str| drawing.first(name).and_then(|it| it.attribute("embed"));
        let Some(png) = embed("blip") else { return Ok(place(figure, Became::Altered)) };
        let before = media.bytes(png).and_then(png_size);
        let room = self.room_of(before);
        let Some(picture) = self.pages(stem, &view, room)?.get(page - 1).cloned() else {
            return Ok(place(figure, Became::Gone));
        };
        let title = drawing.properties.attribute("title").unwrap_or_default().to_owned();
        let mut own = vec![with_attributes(
            document,
            drawing.properties,
            &[("descr", &picture.alternative), ("title", &picture.title)],
        )];
        // In a text, the picture in the frame says the same once more.
        let inner = drawing.first("cNvPr").filter(|it| *it != drawing.properties);
        if let Some(inner) = inner {
            own.push(with_attributes(document, inner, &[("descr", &picture.alternative)]));
        }
        let now = png_size(&picture.png);
        if let Some(stretch) = stretch(drawing, before, now) {
            for size in drawing.sizes().chain(extent(document, drawing).as_ref()) {
                own.extend(resized(document, size, stretch));
            }
        }
        let forms = [("blip", "png", &picture.png), ("svgBlip", "svg", &picture.svg)];
        let mut is_other = false;
        for (name, ending, bytes) in forms {
            let Some(id) = embed(name) else { continue };
            is_other |= media.bytes(id) != Some(bytes);
            let shown = media.show(id, &drawing.name, (ending, bytes));
            if let Some(element) = drawing.first(name).filter(|_| shown != id) {
                own.push(with_attributes(document, element, &[("embed", &shown)]));
            }
        }
        own.retain(|change| document.get(change.range.clone()) != Some(&change.now));
        is_other |= !own.is_empty();
        changes.extend(own);
        let became = match is_other {
            false => Became::Same,
            true if !title.is_empty() && title != picture.title => {
                Became::Retitled { before: title, now: picture.title }
            }
            true => Became::Renewed,
        };
        Ok(place(figure, became))
    }

    fn view(&self, stem: &str) -> Option<Arc<View>> {
        self.views.iter().find(|(own, _)| own == stem).map(|(_, view)| Arc::clone(view))
    }

    /// The room that the picture was made for.
    fn room_of(&self, before: Option<(u32, u32)>) -> PageRoom {
        let width = before.map_or(self.room.width, |(width, _)| width as f32 / 2.0 / PER_MM);
        let is_page = (width - self.room.width).abs() < 1.0 || width > self.room.width;
        PageRoom { width: if is_page { self.room.width } else { width }, ..self.room }
    }

    fn pages(
        &mut self,
        stem: &str,
        view: &View,
        room: PageRoom,
    ) -> Result<&[Picture], RefreshError> {
        let key = (stem.to_owned(), (room.width * 10.0).round() as i64);
        if !self.drawn.contains_key(&key) {
            let pages = pictures(self.roadmap, (view, stem), room, self.lang)?;
            self.drawn.insert(key.clone(), pages);
        }
        Ok(self.drawn.get(&key).map_or(&[], Vec::as_slice))
    }

    /// Figures without a place, and pages that came to those that have one.
    pub(super) fn absent(&self, found: &[Drawing<'_>]) -> Vec<FigureName> {
        let mut absent = Vec::new();
        for (stem, view) in &self.views {
            let pages = self.drawn.iter().find(|((own, _), _)| own == stem);
            for page in 1..=pages.map_or(1, |(_, pages)| pages.len()) {
                let is_there = |it: &&Drawing<'_>| it.name.stem == *stem && it.name.page == page;
                if !found.iter().any(|it| is_there(&it)) {
                    absent.push(FigureName::of(stem, page, Some(view)));
                }
            }
        }
        absent
    }
}

/// The size of the frame itself, which stands before its properties.
fn extent(document: &str, drawing: &Drawing<'_>) -> Option<Element> {
    let from = drawing.frame.range.start;
    let head = document.get(from..drawing.properties.range.start)?;
    let at = head.rfind(":extent")?;
    let start = head.get(..at)?.rfind('<')?;
    let end = start + head.get(start..)?.find('>')? + 1;
    let tag = head.get(start..end)?;
    let mut size =
        elements(tag.strip_suffix("/>").map_or(tag, |_| tag), 0).ok()?.into_iter().next()?;
    size.range = from + start..from + end;
    size.close = size.range.end;
    Some(size)
}

/// How much wider and higher the figure is to stand than before; none: as it was. What somebody
/// set stays: half of the old size is half of the new.
fn stretch(
    drawing: &Drawing<'_>,
    before: Option<(u32, u32)>,
    now: Option<(u32, u32)>,
) -> Option<(f64, f64)> {
    let now = now?;
    let share = |now: u32, before: u32| f64::from(now) / f64::from(before.max(1));
    match before {
        Some(before) if before == now => None,
        Some(before) => Some((share(now.0, before.0), share(now.1, before.1))),
        // Of a picture that was turned into something else only its frame is known.
        None => {
            let size = drawing.sizes().next()?;
            let length = |name| size.attribute(name)?.parse::<f64>().ok();
            let (width, height) = (length("cx")?, length("cy")?);
            let is_whole = drawing.first("srcRect").is_none_or(|it| it.attributes.is_empty());
            let high = width * share(now.1, now.0);
            is_whole.then_some((1.0, high / height.max(1.0)))
        }
    }
}

fn resized(document: &str, size: &Element, (across, down): (f64, f64)) -> Option<Change> {
    let length = |name: &str, by: f64| {
        let length: f64 = size.attribute(name)?.parse().ok()?;
        Some(((length * by).round() as i64).max(1).to_string())
    };
    let (width, height) = (length("cx", across)?, length("cy", down)?);
    Some(with_attributes(document, size, &[("cx", &width), ("cy", &height)]))
}

/// Width and height of a PNG in pixels.
fn png_size(bytes: &[u8]) -> Option<(u32, u32)> {
    let head = bytes.strip_prefix(b"\x89PNG\r\n\x1a\n")?.get(8..16)?;
    let number = |at: usize| head.get(at..at + 4)?.try_into().ok().map(u32::from_be_bytes);
    Some((number(0)?, number(4)?))
}
