//! What a document is built on: a template, or the plain one of ours.

use std::collections::BTreeMap;

use super::DocxError;
use super::body::Lists;
use super::picture::Room;
use super::style::{self, Styles};
use crate::publish::package::{links_of, resolved, target};
use crate::publish::xml::{DECLARATION, Element, R, W, elements};

/// The parts that a document begins with, and what is known of them.
pub(super) struct Base {
    /// By their names in the package, without a leading slash.
    pub(super) parts: BTreeMap<String, Vec<u8>>,
    pub(super) content_types: String,
    /// The name of the main part, and the text of its relationships.
    pub(super) main: String,
    pub(super) relationships: String,
    /// The start tag of the document's root, and the properties of its last section.
    pub(super) root: String,
    pub(super) section: String,
    pub(super) styles_part: String,
    pub(super) styles_text: String,
    pub(super) styles: Styles,
    pub(super) numbering_part: String,
    /// None: there is none yet.
    pub(super) numbering: Option<String>,
    pub(super) notes_part: String,
    pub(super) notes: Option<String>,
    pub(super) lists: Lists,
    pub(super) first_note: usize,
    pub(super) room: Room,
    /// There is no template: header, footer and settings are ours.
    pub(super) is_own: bool,
}

/// Twentieths of a point in a millimetre.
pub(super) const TWIPS_PER_MM: f32 = 1440.0 / 25.4;

/// Where lists and notes of ours begin in a document of ours.
const OWN_LISTS: Lists = Lists { bullets: 1, first_numbered: 2 };

/// A4 with margins that leave 170 mm for text.
const OWN_SECTION: &str = "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rIdHeader\"/>\
    <w:footerReference w:type=\"default\" r:id=\"rIdFooter\"/>\
    <w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" \
    w:bottom=\"1077\" w:left=\"1134\" w:header=\"567\" w:footer=\"510\" w:gutter=\"0\"/>\
    <w:titlePg/></w:sectPr>";

/// For a template that says nothing of its pages.
const BARE_SECTION: &str = "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar \
    w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" \
    w:footer=\"567\" w:gutter=\"0\"/></w:sectPr>";

const TYPE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

impl Base {
    /// The plain document of ours.
    pub(super) fn own() -> Self {
        let relationship = |id: &str, kind: &str, target: &str| {
            format!("<Relationship Id=\"{id}\" Type=\"{TYPE}/{kind}\" Target=\"{target}\"/>")
        };
        let override_of = |part: &str, kind: &str| {
            format!("<Override PartName=\"/word/{part}.xml\" ContentType=\"{WORD}.{kind}+xml\"/>")
        };
        Self {
            parts: BTreeMap::from([(
                "_rels/.rels".to_owned(),
                format!(
                    "{DECLARATION}<Relationships xmlns=\"http://schemas.openxmlformats.org/package\
                     /2006/relationships\">{}</Relationships>",
                    relationship("rId1", "officeDocument", "word/document.xml")
                )
                .into_bytes(),
            )]),
            content_types: format!(
                "{DECLARATION}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/\
                 content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.\
                 openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" \
                 ContentType=\"application/xml\"/>{}{}{}{}{}</Types>",
                override_of("document", "document.main"),
                override_of("styles", "styles"),
                override_of("settings", "settings"),
                override_of("header1", "header"),
                override_of("footer1", "footer"),
            ),
            main: "word/document.xml".to_owned(),
            relationships: format!(
                "{DECLARATION}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/\
                 2006/relationships\">{}{}{}{}</Relationships>",
                relationship("rIdStyles", "styles", "styles.xml"),
                relationship("rIdSettings", "settings", "settings.xml"),
                relationship("rIdHeader", "header", "header1.xml"),
                relationship("rIdFooter", "footer", "footer1.xml"),
            ),
            root: format!("{DECLARATION}<w:document xmlns:w=\"{W}\" xmlns:r=\"{R}\">"),
            section: OWN_SECTION.to_owned(),
            styles_part: "word/styles.xml".to_owned(),
            styles_text: style::OWN.to_owned(),
            styles: Styles::own(),
            numbering_part: "word/numbering.xml".to_owned(),
            numbering: None,
            notes_part: "word/footnotes.xml".to_owned(),
            notes: None,
            lists: OWN_LISTS,
            first_note: 1,
            room: Room { width: 170.0, height: 297.0 - 39.0 },
            is_own: true,
        }
    }

    /// A template's styles, headers, footers and page size, without its text.
    pub(super) fn of(mut parts: BTreeMap<String, Vec<u8>>) -> Result<Self, DocxError> {
        let mut content_types = take(&mut parts, "[Content_Types].xml")?
            .ok_or_else(|| broken("it is no Office document"))?;
        let root_links = text(&parts, "_rels/.rels")?.unwrap_or_default();
        let main = target(&root_links, "officeDocument")?
            .map(|target| resolved("", &target))
            .ok_or_else(|| broken("it has no document"))?;
        let document = take(&mut parts, &main)?.ok_or_else(|| broken("it has no document"))?;
        turn_into_document(&mut content_types, &parts)?;
        let links = links_of(&main);
        let relationships = take(&mut parts, &links)?.unwrap_or_else(|| {
            format!(
                "{DECLARATION}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/\
                 2006/relationships\"></Relationships>"
            )
        });
        // A report that serves as a template leaves its pictures and links behind.
        let relationships = without(&relationships, |it| {
            it.attribute("Id").is_some_and(|id| OWN_LINKS.iter().any(|own| id.starts_with(own)))
        })?;
        parts.retain(|name, _| !name.contains("/media/veikart"));
        let (root, section) = frame(&document)?;
        let part = |kind: &str, usual: &str| -> Result<String, DocxError> {
            let named = target(&relationships, kind)?;
            Ok(resolved(&main, named.as_deref().unwrap_or(usual)))
        };
        let styles_part = part("styles", "styles.xml")?;
        let numbering_part = part("numbering", "numbering.xml")?;
        let notes_part = part("footnotes", "footnotes.xml")?;
        let settings = text(&parts, &part("settings", "settings.xml")?)?.unwrap_or_default();
        let usual_table = value_of(&settings, "defaultTableStyle")?;
        let numbering = take(&mut parts, &numbering_part)?;
        // Notes of a text that is gone; those of a kind are the lines above notes.
        let notes = take(&mut parts, &notes_part)?
            .map(|notes| without(&notes, |it| it.attribute("type").is_none()))
            .transpose()?;
        let highest_list = highest(numbering.as_deref(), "num", "numId")?;
        let lists = Lists { bullets: highest_list + 1, first_numbered: highest_list + 2 };
        let first_note = highest(notes.as_deref(), "footnote", "id")? + 1;
        let theirs = take(&mut parts, &styles_part)?.unwrap_or_else(|| style::OWN.to_owned());
        let (styles_text, styles) = style::adopt(&theirs, lists.bullets, usual_table.as_deref())?;
        let room = room(&section)?;
        Ok(Self {
            parts,
            content_types,
            main,
            relationships,
            root,
            section,
            styles_part,
            styles_text,
            styles,
            numbering_part,
            numbering,
            notes_part,
            notes,
            lists,
            first_note,
            room,
            is_own: false,
        })
    }

    /// The width of the text in twentieths of a point.
    pub(super) fn width(&self) -> i64 {
        (self.room.width * TWIPS_PER_MM).round() as i64
    }
}

/// What the ids of pictures and links of ours begin with.
const OWN_LINKS: [&str; 3] = ["rIdVeikartPng", "rIdVeikartSvg", "rIdVeikartLink"];

/// A part without those children of its root.
fn without(text: &str, goes: impl Fn(&Element) -> bool) -> Result<String, DocxError> {
    let mut out = text.to_owned();
    for element in elements(text, 1)?.iter().rev().filter(|it| it.depth == 1 && goes(it)) {
        out.replace_range(element.range.clone(), "");
    }
    Ok(out)
}

fn broken(why: &str) -> DocxError {
    DocxError::Template(why.to_owned())
}

fn text(parts: &BTreeMap<String, Vec<u8>>, name: &str) -> Result<Option<String>, DocxError> {
    let Some(bytes) = parts.get(name) else { return Ok(None) };
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes)
        .map_err(|_not_utf8| DocxError::Template(format!("{name} is not written in UTF-8")))?;
    Ok(Some(text.to_owned()))
}

fn take(parts: &mut BTreeMap<String, Vec<u8>>, name: &str) -> Result<Option<String>, DocxError> {
    let text = text(parts, name)?;
    parts.remove(name);
    Ok(text)
}

/// A template becomes a document by its content type. One with macros is refused: a document
/// cannot hold them.
fn turn_into_document(
    types: &mut String,
    parts: &BTreeMap<String, Vec<u8>>,
) -> Result<(), DocxError> {
    let macros = parts.keys().any(|name| name.to_lowercase().ends_with("vbaproject.bin"));
    if macros || types.contains("macroEnabled") {
        return Err(DocxError::Macros);
    }
    *types =
        types.replace("wordprocessingml.template.main+xml", "wordprocessingml.document.main+xml");
    Ok(())
}

/// The root's start tag with everything before it, and the last section's properties.
fn frame(document: &str) -> Result<(String, String), DocxError> {
    let all = elements(document, 2)?;
    let root = all.first().ok_or_else(|| broken("its document is empty"))?;
    let starts = all.get(1).map_or(root.close, |first| first.range.start);
    let head = document[..starts].trim_end().to_owned();
    let bound = format!("xmlns:w=\"{W}\"");
    if !head.contains(&bound) && !head.contains(&bound.replace('"', "'")) {
        return Err(DocxError::Strict);
    }
    let section = all.iter().rev().find(|it| it.depth == 2 && it.name == "sectPr");
    let section =
        section.map_or_else(|| BARE_SECTION.to_owned(), |it| document[it.range.clone()].to_owned());
    Ok((head, section))
}

/// The highest number that an attribute has among the children of this name.
fn highest(part: Option<&str>, name: &str, attribute: &str) -> Result<usize, DocxError> {
    let all = part.map(|part| elements(part, 1)).transpose()?.unwrap_or_default();
    let numbers = all
        .iter()
        .filter(|it| it.name == name)
        .filter_map(|it| it.attribute(attribute)?.parse().ok());
    Ok(numbers.max().unwrap_or(0))
}

fn value_of(part: &str, name: &str) -> Result<Option<String>, DocxError> {
    let all = if part.is_empty() { Vec::new() } else { elements(part, 1)? };
    let found = all.iter().find(|it| it.name == name);
    Ok(found.and_then(|it| it.attribute("val")).map(str::to_owned))
}

/// The room for text on the pages of the last section.
pub(super) fn page_room(document: &str) -> Result<Room, DocxError> {
    room(&frame(document)?.1)
}

/// The room for text on a page.
fn room(section: &str) -> Result<Room, DocxError> {
    let all = elements(section, 1)?;
    let length = |element: &str, name: &str, usual: f32| {
        let element: Option<&Element> = all.iter().find(|it| it.name == element);
        let twips = element.and_then(|it| it.attribute(name)).and_then(|it| it.parse::<f32>().ok());
        twips.filter(|it| it.is_finite()).unwrap_or(usual) / TWIPS_PER_MM
    };
    let width = length("pgSz", "w", 11906.0)
        - length("pgMar", "left", 1134.0)
        - length("pgMar", "right", 1134.0)
        - length("pgMar", "gutter", 0.0);
    let height = length("pgSz", "h", 16838.0)
        - length("pgMar", "top", 1134.0).abs()
        - length("pgMar", "bottom", 1134.0).abs();
    Ok(Room { width: width.clamp(60.0, 1000.0), height: height.clamp(60.0, 2000.0) })
}
