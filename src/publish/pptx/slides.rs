//! The slides: title, figures, legend, each with its notes.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use super::base::{
    Base, Layout, NAMESPACES, TYPE, add_links, add_types, after, links, override_of, text,
};
use super::paints::Paints;
use super::shapes::{Area, Order, frame, language, shapes};
use super::{DeckError, DeckOptions};
use crate::i18n::{self, dates};
use crate::layout::{BundledFont, FigureOptions, Preset, legend_slide, slides};
use crate::model::{Roadmap, View, file_stems};
use crate::publish::package::links_of;
use crate::publish::report::{self, Block, ReportOptions};
use crate::publish::xml::{DECLARATION, elements, escaped};
use crate::scene::{Figure, Node, Rect, Role};
use crate::theme::theme;

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
    let desk = Desk::new(roadmap, options, base.room, base.is_own);
    let mut all = vec![desk.title(&base.title_layout)];
    for ((number, view), stem) in (1..).zip(views).zip(file_stems(views.iter().map(Arc::as_ref))) {
        if !watch(number) {
            return Err(DeckError::Stopped);
        }
        for page in desk.figure(view, &stem) {
            all.push(Slide {
                layout: base.figure_layout.clone(),
                title: page.title,
                subtitle: Vec::new(),
                figure: page.shapes,
                notes: page.notes,
            });
        }
    }
    all.push(desk.legend(&base.figure_layout));
    written(base, roadmap, options, &all)
}

/// What figures are drawn with, for a deck or for a part of one.
pub(super) struct Desk<'a> {
    roadmap: &'a Roadmap,
    options: &'a DeckOptions,
    room: Area,
    paints: Paints,
    measure: BundledFont,
    /// What there is to tell of each thing.
    told: HashMap<String, Vec<String>>,
}

/// One page of a figure.
pub(super) struct Page {
    pub(super) name: String,
    pub(super) title: String,
    pub(super) alternative: String,
    pub(super) shapes: String,
    pub(super) notes: Vec<String>,
}

impl<'a> Desk<'a> {
    pub(super) fn new(
        roadmap: &'a Roadmap,
        options: &'a DeckOptions,
        room: Area,
        own_accents: bool,
    ) -> Self {
        let paints = Paints::new(roadmap, theme(options.theme), own_accents);
        let measure = BundledFont::new();
        Self { roadmap, options, room, paints, measure, told: told(roadmap, options) }
    }

    fn wanted(&self) -> FigureOptions<'static> {
        FigureOptions {
            preset: Preset::Slide,
            theme: theme(self.options.theme),
            lang: self.options.lang,
            today: None,
            caption: false,
        }
    }

    fn title(&self, layout: &Layout) -> Slide {
        let roadmap = self.roadmap;
        let lang = self.options.lang;
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

    /// The pages of a view.
    pub(super) fn figure(&self, view: &View, stem: &str) -> Vec<Page> {
        let lang = self.options.lang;
        let figures = slides(self.roadmap, view, &self.wanted(), &self.measure);
        let count = figures.len();
        let page = |(number, figure): (usize, &Figure)| {
            let name = page_name(stem, number);
            let mut alternative = match figure.description.as_str() {
                "" => figure.title.clone(),
                words => words.to_owned(),
            };
            if count > 1 {
                let args = [("page", number.into()), ("count", count.into())];
                alternative += &format!(" {}.", i18n::format(lang, "report-page", &args));
            }
            let (title, top) = title_of(figure);
            let from = frame(figure, top);
            let shapes = shapes(
                figure,
                &Order {
                    name: &name,
                    stem: &format!("veikart:{stem}"),
                    title: &figure.title,
                    alternative: &alternative,
                    paints: &self.paints,
                    from,
                    to: fitted(from, self.room),
                    first_id: FIRST_ID,
                    turned: "",
                },
            );
            let notes = self.notes(view, figure, &alternative);
            Page { name, title, alternative, shapes, notes }
        };
        (1..).zip(&figures).map(page).collect()
    }

    fn legend(&self, layout: &Layout) -> Slide {
        let figure = legend_slide(self.roadmap, &self.wanted(), &self.measure);
        let from = frame(&figure, 30.0);
        let title = i18n::text(self.options.lang, "deck-legend").into_owned();
        let shapes = shapes(
            &figure,
            &Order {
                name: LEGEND,
                stem: LEGEND,
                title: &title,
                alternative: &figure.description,
                paints: &self.paints,
                from,
                to: fitted(from, self.room),
                first_id: FIRST_ID,
                turned: "",
            },
        );
        Slide {
            layout: layout.clone(),
            title,
            subtitle: Vec::new(),
            figure: shapes,
            notes: Vec::new(),
        }
    }

    /// Number and caption, then what there is to tell of every activity in sight.
    fn notes(&self, view: &View, figure: &Figure, alternative: &str) -> Vec<String> {
        let lang = self.options.lang;
        let caption = view.captions.get(lang.tag()).unwrap_or(&view.caption).trim();
        let number = view
            .number
            .map(|number| i18n::format(lang, "figure-number", &[("number", number.into())]));
        let head: Vec<&str> =
            number.as_deref().into_iter().chain([caption]).filter(|it| !it.is_empty()).collect();
        let mut lines = vec![head.join(": "), alternative.to_owned()];
        let mut ids = Vec::new();
        activities(&figure.scene.nodes, &mut ids);
        for id in ids {
            lines.extend(self.told.get(id).into_iter().flatten().cloned());
        }
        lines.retain(|line| !line.trim().is_empty());
        lines
    }
}

/// The name of the legend's group.
const LEGEND: &str = "veikart:tegnforklaring";
/// Placeholders have the numbers before.
const FIRST_ID: usize = 10;

/// `veikart:figur-13`, `veikart:figur-13/2` for its second page.
fn page_name(stem: &str, number: usize) -> String {
    match number {
        1 => format!("veikart:{stem}"),
        _ => format!("veikart:{stem}/{number}"),
    }
}

/// As large as the room allows, at its upper left.
fn fitted(from: Rect, room: Area) -> Area {
    let (width, height) = (from.width().max(1.0), from.height().max(1.0));
    let scale = (room.width as f32 / width).min(room.height as f32 / height);
    let (width, height) = ((width * scale).round() as i64, (height * scale).round() as i64);
    Area { width, height, x: room.x + (room.width - width) / 2, ..room }
}

/// The words of the title, and where what is below it begins.
fn title_of(figure: &Figure) -> (String, f32) {
    fn find(nodes: &[Node]) -> Option<(String, f32)> {
        nodes.iter().find_map(|node| {
            let Node::Group(group) = node else { return None };
            match group.tag.as_ref().filter(|tag| tag.id == "title") {
                Some(tag) => Some((tag.words.clone(), node.extent()?.bottom)),
                None => find(&group.nodes),
            }
        })
    }
    find(&figure.scene.nodes).unwrap_or_else(|| (figure.title.clone(), 30.0))
}

/// The activities whose names are in sight, in reading order, each once.
fn activities<'n>(nodes: &'n [Node], ids: &mut Vec<&'n str>) {
    for node in nodes {
        let Node::Group(group) = node else { continue };
        match &group.tag {
            Some(tag) if tag.role == Role::Activity && !ids.contains(&tag.id.as_str()) => {
                ids.push(&tag.id);
            }
            _ => activities(&group.nodes, ids),
        }
    }
}

/// What the report tells of each thing, as lines.
fn told(roadmap: &Roadmap, options: &DeckOptions) -> HashMap<String, Vec<String>> {
    let wanted = ReportOptions { lang: options.lang, reasons: options.reasons };
    let mut told: HashMap<String, Vec<String>> = HashMap::new();
    let mut about: Vec<String> = Vec::new();
    for block in report::report(roadmap, &wanted).blocks {
        let line = match &block {
            Block::Heading(heading) => {
                if !heading.about.is_empty() {
                    about = heading.about.iter().map(ToString::to_string).collect();
                }
                report::words(&heading.text)
            }
            Block::Paragraph { text, .. } => report::words(text),
            Block::Item(item) => format!("• {}", report::words(&item.text)),
            Block::Table(_)
            | Block::Figure(_)
            | Block::Caption(_)
            | Block::Contents
            | Block::FigureList
            | Block::PageBreak => continue,
        };
        for id in &about {
            told.entry(id.clone()).or_default().push(line.clone());
        }
    }
    told
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
        "<p:sp><p:nvSpPr><p:cNvPr id=\"{id}\" name=\"{name}\"/><p:cNvSpPr><a:spLocks \
         noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph {place}/></p:nvPr></p:nvSpPr><p:spPr/>\
         <p:txBody><a:bodyPr/><a:lstStyle/>{text}</p:txBody></p:sp>"
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
    fn part(&self, language: &str) -> Vec<u8> {
        let title = paragraphs(std::slice::from_ref(&self.title), language);
        let place = format!("type=\"{}\"", escaped(&self.layout.title));
        let mut inside = holder(2, "Tittel", &place, &title);
        if let Some((kind, index)) =
            self.layout.subtitle.as_ref().filter(|_| !self.subtitle.is_empty())
        {
            let place = match kind.as_str() {
                "" => format!("idx=\"{}\"", escaped(index)),
                kind => format!("type=\"{}\" idx=\"{}\"", escaped(kind), escaped(index)),
            };
            inside += &holder(3, "Undertittel", &place, &paragraphs(&self.subtitle, language));
        }
        inside += &self.figure;
        sheet("sld", &inside)
    }

    fn notes_part(&self, language: &str) -> Vec<u8> {
        let image = "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Lysbilde\"/><p:cNvSpPr><a:spLocks \
                     noGrp=\"1\" noRot=\"1\" noChangeAspect=\"1\"/></p:cNvSpPr><p:nvPr>\
                     <p:ph type=\"sldImg\"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>";
        let text = paragraphs(&self.notes, language);
        sheet(
            "notes",
            &format!("{image}{}", holder(3, "Notater", "type=\"body\" idx=\"1\"", &text)),
        )
    }
}

fn written(
    base: Base,
    roadmap: &Roadmap,
    options: &DeckOptions,
    slides: &[Slide],
) -> Result<BTreeMap<String, Vec<u8>>, DeckError> {
    let Base { mut parts, main, notes_master, .. } = base;
    let language = language(options.lang.tag());
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
            parts.insert(notes, slide.notes_part(language));
        }
        parts.insert(links_of(&name), links(&leads));
        parts.insert(name, slide.part(language));
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
    properties(&mut parts, roadmap, language)?;
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
        let root = crate::publish::xml::inserted(&root, &link)?;
        parts.insert("_rels/.rels".to_owned(), root.into_bytes());
    }
    Ok(())
}
