//! Figures in a deck: groups of shapes on slides, and pictures that came from a report.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use super::media::Media;
use super::outcome::{Became, FigureName, Outcome, Place};
use super::pictures::{Drawing, Easel, shown_by};
use super::{Parts, RefreshError, RefreshOptions, language, text};
use crate::i18n::Lang;
use crate::model::{Roadmap, View, file_stems};
use crate::publish::docx::PageRoom;
use crate::publish::package::{links_of, resolved};
use crate::publish::pptx::{Area, DeckOptions, Desk, LEGEND, Page};
use crate::publish::xml::{Change, Element, changed, elements, with_attributes};

/// Slides with figures of today, and what became of each.
pub(super) fn renewed(
    parts: &Parts,
    main: &str,
    roadmap: &Roadmap,
    options: &RefreshOptions,
) -> Result<(Parts, Outcome), RefreshError> {
    let slides = slides(parts, main)?;
    let whole = || slides.iter().filter_map(|name| text(parts, name).ok());
    let lang = options.lang.or_else(|| whole().find_map(language_of));
    let lang = lang.or_else(|| Lang::from_tag(&roadmap.language)).unwrap_or_default();
    // Where phases were accents of the theme, they are so again.
    let own_accents = whole().any(|slide| slide.contains("schemeClr val=\"accent"));
    let deck = DeckOptions { lang, theme: options.theme, reasons: false };
    let desk = Desk::new(roadmap, &deck, own_accents);
    let mut figures = Figures { views: views(roadmap), desk, drawn: BTreeMap::new() };
    let known = figures.views.iter().filter_map(|(stem, view)| Some((stem.clone(), view.clone()?)));
    let mut easel = Easel::new(roadmap, lang, USUAL_ROOM, known.collect());
    let (mut new, mut outcome) = (Parts::new(), Outcome::default());
    // With the picture files that slides before have changed.
    let mut whole = Cow::Borrowed(parts);
    for name in &slides {
        let slide = text(parts, name)?;
        let all = elements(slide, usize::MAX)?;
        let found = found(&all);
        let mut changes = figures.renew(slide, &all, &found, &mut outcome)?;
        if !found.pictures.is_empty() {
            let pictures = &found.pictures;
            let mut media = Media::new(&whole, name, &all, |it| shown_by(pictures, it))?;
            for drawing in pictures {
                let place = easel.renew(slide, drawing, &mut media, &mut changes)?;
                outcome.places.push(place);
            }
            let files = media.finish()?;
            new.extend(files.clone());
            whole.to_mut().extend(files);
        }
        if !changes.is_empty() {
            new.insert(name.clone(), changed(slide, changes).into_bytes());
        }
    }
    outcome.absent = figures.absent(&outcome.places);
    Ok((new, outcome))
}

/// All slides in the order of the deck.
fn slides(parts: &Parts, main: &str) -> Result<Vec<String>, RefreshError> {
    let presentation = elements(text(parts, main)?, 2)?;
    let links = elements(text(parts, &links_of(main))?, 1)?;
    let shown = presentation.iter().filter(|it| it.name == "sldId");
    let parts_of = shown.filter_map(|slide| {
        // Its number in the list has the same name, and stands before.
        let id = slide.attributes.iter().rev().find(|(name, _)| name == "id")?;
        let link = links.iter().find(|it| it.attribute("Id") == Some(&id.1))?;
        Some(resolved(main, link.attribute("Target")?))
    });
    Ok(parts_of.filter(|name| parts.contains_key(name)).collect())
}

/// The figures that a deck would have, by the names of their files.
fn views(roadmap: &Roadmap) -> Vec<(String, Option<Arc<View>>)> {
    let views = match roadmap.views.is_empty() {
        true => vec![Arc::new(View::whole())],
        false => roadmap.views.clone(),
    };
    let stems = file_stems(views.iter().map(Arc::as_ref));
    let figures = stems.into_iter().zip(views.into_iter().map(Some));
    figures.chain([(LEGEND.to_owned(), None)]).collect()
}

/// The language of the first figure on a slide.
fn language_of(slide: &str) -> Option<Lang> {
    let figure = slide.split("name=\"veikart:").nth(1)?;
    language(figure.split("lang=\"").nth(1)?.split('"').next()?)
}

/// A group that is a figure of ours.
struct Group<'e> {
    name: FigureName,
    whole: &'e Element,
    properties: &'e Element,
    /// How the group lies on the slide.
    place: &'e Element,
    inside: &'e [Element],
}

/// A picture from a report was drawn for a page like this.
const USUAL_ROOM: PageRoom = PageRoom { width: 170.0, height: 258.0 };

/// What bears the name of a figure on a slide.
#[derive(Default)]
struct Found<'e> {
    /// That no other group of ours holds.
    groups: Vec<Group<'e>>,
    /// From a report.
    pictures: Vec<Drawing<'e>>,
    altered: Vec<FigureName>,
}

fn found(all: &[Element]) -> Found<'_> {
    let mut found = Found::default();
    for (at, own) in all.iter().enumerate().filter(|(_, it)| it.name == "cNvPr") {
        let known = |it: &Group<'_>| it.whole.range.contains(&own.range.start);
        let Some(name) = own.attribute("name").and_then(FigureName::read) else { continue };
        if found.groups.iter().any(known) {
            continue;
        }
        let before = all.get(..at).unwrap_or_default();
        let whole = before
            .iter()
            .rev()
            .find(|it| it.depth + 2 == own.depth && it.range.contains(&own.range.start));
        let Some(whole) = whole else { continue };
        let rest = all.get(at..).unwrap_or_default();
        let count = rest.iter().take_while(|it| it.range.start < whole.range.end).count();
        let inside = rest.get(..count).unwrap_or_default();
        let place = inside.iter().find(|it| it.name == "grpSpPr");
        match (whole.name.as_str(), place) {
            ("grpSp", Some(place)) => {
                found.groups.push(Group { name, whole, properties: own, place, inside });
            }
            ("pic", _) => {
                found.pictures.push(Drawing { name, frame: whole, properties: own, inside });
            }
            _ => found.altered.push(name),
        }
    }
    found
}

impl Group<'_> {
    /// The space that the shapes of the group lie in, and how much larger or smaller the group
    /// is shown.
    fn space(&self) -> Option<(Area, f32)> {
        let end = self.place.range.end;
        let within = || self.inside.iter().filter(move |it| it.range.start < end);
        let numbers = |name: &str, a: &str, b: &str| {
            let element = within().find(|it| it.name == name)?;
            let number = |name: &str| element.attribute(name)?.parse::<i64>().ok();
            Some((number(a)?, number(b)?))
        };
        let (x, y) = numbers("chOff", "x", "y")?;
        let (width, height) = numbers("chExt", "cx", "cy").filter(|it| it.0 > 0 && it.1 > 0)?;
        let (shown_width, shown_height) = numbers("ext", "cx", "cy")?;
        let across = shown_width as f32 / width as f32;
        let down = shown_height as f32 / height as f32;
        let zoom = across.min(down).max(0.01);
        Some((Area { x, y, width, height }, zoom))
    }

    /// What stands between the group's own properties and its end.
    fn content(&self) -> std::ops::Range<usize> {
        let last = self.inside.iter().rev().find(|it| it.depth == self.whole.depth + 1);
        let end = match last {
            Some(last) if last.name == "extLst" => last.range.start,
            _ => self.whole.close,
        };
        self.place.range.end..end.max(self.place.range.end)
    }

    /// What others put into the group or into one of its groups.
    fn foreign(&self) -> Vec<&Element> {
        const OBJECTS: [&str; 6] =
            ["sp", "grpSp", "cxnSp", "pic", "graphicFrame", "AlternateContent"];
        let mut kept: Vec<&Element> = Vec::new();
        let content = self.content();
        let objects = self.inside.iter().enumerate().filter(|(_, it)| {
            content.contains(&it.range.start) && OBJECTS.contains(&it.name.as_str())
        });
        for (at, object) in objects {
            if kept.last().is_some_and(|last| last.range.contains(&object.range.start)) {
                continue;
            }
            let rest = self.inside.get(at..).unwrap_or_default();
            let name =
                rest.iter().find(|it| it.name == "cNvPr").and_then(|it| it.attribute("name"));
            if !name.is_some_and(|name| name.starts_with("veikart:")) {
                kept.push(object);
            }
        }
        kept
    }
}

struct Figures<'a> {
    views: Vec<(String, Option<Arc<View>>)>,
    desk: Desk<'a>,
    drawn: BTreeMap<String, Vec<Page>>,
}

impl Figures<'_> {
    fn renew(
        &mut self,
        slide: &str,
        all: &[Element],
        found: &Found<'_>,
        outcome: &mut Outcome,
    ) -> Result<Vec<Change>, RefreshError> {
        let mut changes = Vec::new();
        if !found.groups.is_empty() {
            is_transitional(slide)?;
        }
        for group in &found.groups {
            let place = self.renew_group(slide, all, group, &mut changes);
            outcome.places.push(place);
        }
        for name in &found.altered {
            let figure = self.named(name);
            outcome.places.push(Place { figure, became: Became::Altered });
        }
        Ok(changes)
    }

    fn named(&self, name: &FigureName) -> FigureName {
        let view = self.views.iter().find(|(stem, _)| *stem == name.stem);
        FigureName::of(&name.stem, name.page, view.and_then(|(_, view)| view.as_deref()))
    }

    fn renew_group(
        &mut self,
        slide: &str,
        all: &[Element],
        group: &Group<'_>,
        changes: &mut Vec<Change>,
    ) -> Place {
        let figure = self.named(&group.name);
        let place = |became| Place { figure: figure.clone(), became };
        self.draw(&group.name.stem);
        let pages = self.drawn.get(&group.name.stem);
        let Some(page) = pages.and_then(|pages| pages.get(group.name.page - 1)) else {
            return place(Became::Gone);
        };
        let Some((space, zoom)) = group.space() else { return place(Became::Altered) };
        let content = group.content();
        let foreign = group.foreign();
        let others = others(all, &content, &foreign);
        let own: usize = number_of(group.properties).unwrap_or(1);
        let draw = |first| self.desk.inside(page, (space, zoom), first);
        let mut inside = draw(own + 1);
        let last = own + inside.matches("<p:cNvPr ").count();
        if others.iter().any(|id| (own + 1..=last).contains(id)) {
            // What others added has numbers in between: ours come after all of them.
            inside = draw(others.iter().max().map_or(own, |most| most.max(&own) + 1));
        }
        let before = slide.get(content.clone()).unwrap_or_default();
        let title = group.properties.attribute("title").unwrap_or_default().to_owned();
        let same_words = group.properties.attribute("descr") == Some(&page.alternative);
        let kept: String = foreign.iter().filter_map(|it| slide.get(it.range.clone())).collect();
        inside += &kept;
        if same_words && looks(before) == looks(&inside) {
            return place(Became::Same);
        }
        let words = [("descr", page.alternative.as_str()), ("title", page.title())];
        changes.push(with_attributes(slide, group.properties, &words));
        changes.push(Change { range: content, now: inside });
        match !title.is_empty() && title != page.title() {
            true => place(Became::Retitled { before: title, now: page.title().to_owned() }),
            false => place(Became::Renewed),
        }
    }

    fn draw(&mut self, stem: &str) {
        if self.drawn.contains_key(stem) {
            return;
        }
        let pages = match self.views.iter().find(|(own, _)| own == stem) {
            Some((_, Some(view))) => self.desk.pages(view, stem),
            Some((_, None)) => self.desk.legend(),
            None => return,
        };
        self.drawn.insert(stem.to_owned(), pages);
    }

    /// Figures without a place, and pages that came to those that have one.
    fn absent(&self, found: &[Place]) -> Vec<FigureName> {
        let mut absent = Vec::new();
        for (stem, view) in &self.views {
            for page in 1..=self.drawn.get(stem).map_or(1, Vec::len) {
                let is_it = |it: &Place| it.figure.stem == *stem && it.figure.page == page;
                if !found.iter().any(is_it) {
                    absent.push(FigureName::of(stem, page, view.as_deref()));
                }
            }
        }
        absent
    }
}

/// The numbers of all objects of a slide that are not to be drawn anew.
fn others(
    all: &[Element],
    content: &std::ops::Range<usize>,
    foreign: &[&Element],
) -> HashSet<usize> {
    let stays = |it: &&Element| {
        let at = it.range.start;
        !content.contains(&at) || foreign.iter().any(|kept| kept.range.contains(&at))
    };
    all.iter().filter(|it| it.name == "cNvPr").filter(stays).filter_map(number_of).collect()
}

fn number_of(properties: &Element) -> Option<usize> {
    properties.attribute("id")?.parse().ok()
}

/// The prefixes that our shapes are written with must mean here what they mean to us.
fn is_transitional(slide: &str) -> Result<(), RefreshError> {
    let bound = [
        "xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"",
        "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"",
    ];
    match bound.iter().all(|bound| slide.contains(bound)) {
        true => Ok(()),
        false => Err(RefreshError::Strict),
    }
}

/// What can be seen and heard of shapes, whatever program wrote them down.
fn looks(shapes: &str) -> Option<Vec<String>> {
    let whole = format!("<shapes>{shapes}</shapes>");
    let mut seen = Vec::new();
    for element in elements(&whole, usize::MAX).ok()? {
        let told: &[&str] = match element.name.as_str() {
            "cNvPr" => &["name", "descr"],
            "off" => &["x", "y"],
            "ext" => &["cx", "cy"],
            "srgbClr" | "schemeClr" | "lumMod" => &["val"],
            "prstGeom" => &["prst"],
            "rPr" => &["sz"],
            "ln" => &["w"],
            "pt" => &["x", "y"],
            "t" => {
                seen.push(whole.get(element.range.clone())?.to_owned());
                continue;
            }
            _ => continue,
        };
        let values: Vec<&str> = told.iter().filter_map(|name| element.attribute(name)).collect();
        seen.push(format!("{} {}", element.name, values.join(" ")));
    }
    Some(seen)
}
