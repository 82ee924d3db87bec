//! The slides: title, figures, legend, each with its notes.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::base::{
    Base, Layout, NAMESPACES, TYPE, add_links, add_types, after, links, override_of, text,
};
use super::desk::{Desk, Page};
use super::shapes::{Area, language};
use super::{DeckError, DeckOptions};
use crate::i18n::{self, Lang, dates};
use crate::model::{Roadmap, View, file_stems};
use crate::publish::package::links_of;
use crate::publish::xml::{DECLARATION, elements, escaped, inserted};
use crate::scene::Rect;

/// A slide before it is a part.
struct Slide {
    layout: Layout,
    title: String,
    subtitle: Vec<String>,
    /// The group with the figure.
    figure: String,
    notes: Vec<String>,
}

/// All parts of the deck.
pub(super) fn assemble(
    base: Base,
    roadmap: &Roadmap,
    views: &[Arc<View>],
    options: &DeckOptions,
    watch: &mut dyn FnMut(usize) -> bool,
) -> Result<BTreeMap<String, Vec<u8>>, DeckError> {
    let desk = Desk::new(roadmap, options, base.is_own);
    let slide = |page: Page| Slide {
        layout: base.figure_layout.clone(),
        subtitle: Vec::new(),
        figure: desk.figure(&page, fitted(page.from, base.room)),
        title: page.title,
        notes: page.notes,
    };
    let mut all = vec![first(roadmap, options, &base.title_layout)];
    for ((number, view), stem) in (1..).zip(views).zip(file_stems(views.iter().map(Arc::as_ref))) {
        if !watch(number) {
            return Err(DeckError::Stopped);
        }
        all.extend(desk.pages(view, &stem).into_iter().map(slide));
    }
    all.extend(desk.legend().into_iter().map(slide));
    tell_apart(&mut all);
    written(base, roadmap, options, &all)
}

/// What the deck is: title, publisher, version, day.
fn first(roadmap: &Roadmap, options: &DeckOptions, layout: &Layout) -> Slide {
    let lang = options.lang;
    let mut lines = vec![roadmap.document_type.clone(), roadmap.publisher.clone()];
    if !roadmap.version.is_empty() {
        let args = [("version", roadmap.version.as_str().into())];
        lines.push(i18n::format(lang, "figure-version", &args));
    }
    let day = dates::day_words(roadmap.as_of, lang);
    lines.push(i18n::format(lang, "deck-as-of", &[("date", day.into())]));
    lines.retain(|line| !line.trim().is_empty());
    Slide {
        layout: layout.clone(),
        title: roadmap.title.clone(),
        subtitle: lines,
        figure: String::new(),
        notes: Vec::new(),
    }
}

/// Who hears the list of slides read aloud must tell them apart: the second of a name says so.
fn tell_apart(slides: &mut [Slide]) {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for slide in slides {
        let count = seen.entry(slide.title.clone()).or_default();
        *count += 1;
        if *count > 1 {
            slide.title = format!("{} ({count})", slide.title);
        }
    }
}

/// As large as the room allows, in its middle.
fn fitted(from: Rect, room: Area) -> Area {
    let (width, height) = (from.width().max(1.0), from.height().max(1.0));
    let scale = (room.width as f32 / width).min(room.height as f32 / height);
    let (width, height) = ((width * scale).round() as i64, (height * scale).round() as i64);
    Area { width, height, x: room.x + (room.width - width) / 2, ..room }
}

fn paragraphs(lines: &[String], language: &str) -> String {
    let one = |line: &String| {
        let words = escaped(line);
        format!("<a:p><a:r><a:rPr lang=\"{language}\"/><a:t>{words}</a:t></a:r></a:p>")
    };
    match lines {
        [] => "<a:p/>".to_owned(),
        lines => lines.iter().map(one).collect(),
    }
}

fn holder(id: usize, name: &str, place: &str, text: &str) -> String {
    format!(
        "<p:sp><p:nvSpPr><p:cNvPr id=\"{id}\" name=\"{}\"/><p:cNvSpPr><a:spLocks \
         noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph {place}/></p:nvPr></p:nvSpPr><p:spPr/>\
         <p:txBody><a:bodyPr/><a:lstStyle/>{text}</p:txBody></p:sp>",
        escaped(name)
    )
}

const TREE: &str = "<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/>\
    </p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/>\
    <a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"0\" cy=\"0\"/></a:xfrm></p:grpSpPr>";

fn sheet(root: &str, inside: &str) -> Vec<u8> {
    format!(
        "{DECLARATION}<p:{root} {NAMESPACES}><p:cSld><p:spTree>{TREE}{inside}</p:spTree></p:cSld>\
         <p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:{root}>"
    )
    .into_bytes()
}

impl Slide {
    fn part(&self, lang: Lang) -> Vec<u8> {
        let language = language(lang.tag());
        let name = |key| i18n::text(lang, key);
        let title = paragraphs(std::slice::from_ref(&self.title), language);
        let place = format!("type=\"{}\"", escaped(&self.layout.title));
        let mut inside = holder(2, &name("deck-name-title"), &place, &title);
        if let Some((kind, index)) =
            self.layout.subtitle.as_ref().filter(|_| !self.subtitle.is_empty())
        {
            let place = match kind.as_str() {
                "" => format!("idx=\"{}\"", escaped(index)),
                kind => format!("type=\"{}\" idx=\"{}\"", escaped(kind), escaped(index)),
            };
            let text = paragraphs(&self.subtitle, language);
            inside += &holder(3, &name("deck-name-subtitle"), &place, &text);
        }
        inside += &self.figure;
        if let Some(index) = self.layout.number.as_ref().filter(|_| !self.figure.is_empty()) {
            let place = format!("type=\"sldNum\" sz=\"quarter\" idx=\"{}\"", escaped(index));
            let field = format!(
                "<a:p><a:fld id=\"{{6B1D6C0E-52A7-4E0C-9C39-0E5B4C7B6A10}}\" \
                 type=\"slidenum\"><a:rPr lang=\"{language}\"/><a:t>‹#›</a:t></a:fld></a:p>"
            );
            inside += &holder(4, &name("deck-name-number"), &place, &field);
        }
        sheet("sld", &inside)
    }

    fn notes_part(&self, lang: Lang) -> Vec<u8> {
        let name = |key| i18n::text(lang, key);
        let image = format!(
            "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"{}\"/><p:cNvSpPr><a:spLocks noGrp=\"1\" \
             noRot=\"1\" noChangeAspect=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"sldImg\"/>\
             </p:nvPr></p:nvSpPr><p:spPr/></p:sp>",
            escaped(&name("deck-name-slide"))
        );
        let text = paragraphs(&self.notes, language(lang.tag()));
        let notes = holder(3, &name("deck-name-notes"), "type=\"body\" idx=\"1\"", &text);
        sheet("notes", &format!("{image}{notes}"))
    }
}

fn written(
    base: Base,
    roadmap: &Roadmap,
    options: &DeckOptions,
    slides: &[Slide],
) -> Result<BTreeMap<String, Vec<u8>>, DeckError> {
    let Base { mut parts, main, notes_master, .. } = base;
    let lang = options.lang;
    let (mut types, mut relationships, mut list) = (String::new(), String::new(), String::new());
    for (number, slide) in (1..).zip(slides) {
        let name = format!("ppt/slides/slide{number}.xml");
        let notes = format!("ppt/notesSlides/notesSlide{number}.xml");
        types += &override_of(&name, "slide");
        let id = 256 + number;
        list += &format!("<p:sldId id=\"{id}\" r:id=\"rIdVeikartSlide{number}\"/>");
        relationships += &format!(
            "<Relationship Id=\"rIdVeikartSlide{number}\" Type=\"{TYPE}/slide\" \
             Target=\"/{name}\"/>"
        );
        let layout = format!("/{}", slide.layout.part);
        let mut leads = vec![("rId1", "slideLayout", layout.as_str())];
        let (notes_target, back) = (format!("/{notes}"), format!("/{name}"));
        if !slide.notes.is_empty() {
            leads.push(("rId2", "notesSlide", &notes_target));
            types += &override_of(&notes, "notesSlide");
            let master = format!("/{notes_master}");
            let own = [("rId1", "notesMaster", master.as_str()), ("rId2", "slide", &back)];
            parts.insert(links_of(&notes), links(&own));
            parts.insert(notes, slide.notes_part(lang));
        }
        parts.insert(links_of(&name), links(&leads));
        parts.insert(name, slide.part(lang));
    }
    add_types(&mut parts, &types)?;
    add_links(&mut parts, &main, &relationships)?;
    let presentation = text(&parts, &main)?;
    // After the masters of slides, notes and handouts, in the order of the schema.
    let before = elements(&presentation, 1)?
        .iter()
        .rev()
        .find(|it| it.depth == 1 && it.name.ends_with("MasterIdLst"))
        .map(|it| it.name.clone());
    let before = before.unwrap_or_default();
    let list = format!("<p:sldIdLst>{list}</p:sldIdLst>");
    parts.insert(main, after(&presentation, &before, &list)?.into_bytes());
    properties(&mut parts, roadmap, language(lang.tag()))?;
    Ok(parts)
}

/// Title, author and language, where other programs look for them.
fn properties(
    parts: &mut BTreeMap<String, Vec<u8>>,
    roadmap: &Roadmap,
    language: &str,
) -> Result<(), DeckError> {
    const NAME: &str = "docProps/core.xml";
    const CORE: &str = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    let day = roadmap.as_of.format("%Y-%m-%dT00:00:00Z");
    let content = format!(
        "{DECLARATION}<cp:coreProperties xmlns:cp=\"{CORE}\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>{}</dc:title>\
         <dc:creator>{}</dc:creator><dc:language>{language}</dc:language>\
         <dcterms:created xsi:type=\"dcterms:W3CDTF\">{day}</dcterms:created>\
         <dcterms:modified xsi:type=\"dcterms:W3CDTF\">{day}</dcterms:modified>\
         </cp:coreProperties>",
        escaped(&roadmap.title),
        escaped(&roadmap.publisher)
    );
    parts.insert(NAME.to_owned(), content.into_bytes());
    let types = text(parts, "[Content_Types].xml")?;
    if !types.contains("core-properties+xml") {
        let entry = format!(
            "<Override PartName=\"/{NAME}\" \
             ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
        );
        add_types(parts, &entry)?;
    }
    let root = text(parts, "_rels/.rels")?;
    if !root.contains("metadata/core-properties") {
        let link = format!(
            "<Relationship Id=\"rIdVeikartCore\" Type=\"http://schemas.openxmlformats.org/\
             package/2006/relationships/metadata/core-properties\" Target=\"{NAME}\"/>"
        );
        let root = inserted(&root, &link)?;
        parts.insert("_rels/.rels".to_owned(), root.into_bytes());
    }
    Ok(())
}
