//! What a deck is built on: a plain one of ours, or an organisation's own template.

use std::collections::{BTreeMap, BTreeSet};

use super::DeckError;
use super::paints::{accents, hex};
use super::shapes::Area;
use crate::model::Roadmap;
use crate::publish::package::{links_of, resolved, target};
use crate::publish::xml::{DECLARATION, Element, elements, escaped, inserted};
use crate::theme::Theme;

/// The namespace of relationships in a package.
const LINKS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
/// What the kinds of relationships begin with.
pub(super) const TYPE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SLIDES: &str = "application/vnd.openxmlformats-officedocument.presentationml";

const THEME: &str = include_str!("../../../assets/deck/theme.xml");
const MASTER: &str = include_str!("../../../assets/deck/master.xml");
const TITLE: &str = include_str!("../../../assets/deck/layout-title.xml");
const FIGURE: &str = include_str!("../../../assets/deck/layout-figure.xml");
const NOTES: &str = include_str!("../../../assets/deck/notes-master.xml");

/// A package without slides.
pub(super) struct Base {
    pub(super) parts: BTreeMap<String, Vec<u8>>,
    /// The part with the list of slides.
    pub(super) main: String,
    pub(super) title_layout: Layout,
    pub(super) figure_layout: Layout,
    pub(super) notes_master: String,
    /// Where figures have room.
    pub(super) room: Area,
    /// The phases are the accents of the theme.
    pub(super) is_own: bool,
}

/// A layout of slides.
#[derive(Clone, Debug, Default)]
pub(super) struct Layout {
    pub(super) part: String,
    /// The kind of its title placeholder: `title` or `ctrTitle`.
    pub(super) title: String,
    /// The index of its subtitle, or of the first text it has room for.
    pub(super) subtitle: Option<(String, String)>,
    /// The index of its slide number.
    pub(super) number: Option<String>,
}

/// The parts of a list of relationships.
pub(super) fn links(entries: &[(&str, &str, &str)]) -> Vec<u8> {
    let list: String = entries
        .iter()
        .map(|(id, kind, target)| {
            let target = escaped(target);
            format!("<Relationship Id=\"{id}\" Type=\"{TYPE}/{kind}\" Target=\"{target}\"/>")
        })
        .collect();
    format!("{DECLARATION}<Relationships xmlns=\"{LINKS}\">{list}</Relationships>").into_bytes()
}

pub(super) fn override_of(part: &str, kind: &str) -> String {
    let part = escaped(part);
    format!("<Override PartName=\"/{part}\" ContentType=\"{SLIDES}.{kind}+xml\"/>")
}

fn theme_of(roadmap: &Roadmap, theme: &Theme) -> String {
    let mut colours = String::new();
    let mut put = |name: &str, color| {
        colours += &format!("<a:{name}><a:srgbClr val=\"{}\"/></a:{name}>", hex(color));
    };
    put("dk1", theme.text);
    put("lt1", theme.surface);
    put("dk2", theme.heading);
    put("lt2", theme.panel);
    for (number, color) in (1..).zip(accents(roadmap, theme)) {
        put(&format!("accent{number}"), color);
    }
    put("hlink", theme.accent);
    put("folHlink", theme.text_muted);
    THEME.replace("{colours}", &colours)
}

/// Adds content types to the list of a package.
pub(super) fn add_types(
    parts: &mut BTreeMap<String, Vec<u8>>,
    entries: &str,
) -> Result<(), DeckError> {
    let types = text(parts, "[Content_Types].xml")?;
    parts.insert("[Content_Types].xml".to_owned(), inserted(&types, entries)?.into_bytes());
    Ok(())
}

/// Adds relationships to those of a part.
pub(super) fn add_links(
    parts: &mut BTreeMap<String, Vec<u8>>,
    part: &str,
    entries: &str,
) -> Result<(), DeckError> {
    let name = links_of(part);
    let list = match parts.contains_key(&name) {
        true => text(parts, &name)?,
        false => String::from_utf8_lossy(&links(&[])).into_owned(),
    };
    parts.insert(name, inserted(&list, entries)?.into_bytes());
    Ok(())
}

pub(super) fn text(parts: &BTreeMap<String, Vec<u8>>, name: &str) -> Result<String, DeckError> {
    let bytes = parts.get(name).ok_or_else(|| broken(&format!("it has no {name}")))?;
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes);
    Ok(text.map_err(|_not_utf8| broken(&format!("{name} is not written in UTF-8")))?.to_owned())
}

fn broken(why: &str) -> DeckError {
    DeckError::Template(why.to_owned())
}

impl Base {
    /// The plain deck of ours: 16:9, the phases as accents.
    pub(super) fn own(roadmap: &Roadmap, theme: &Theme) -> Self {
        let mut parts = BTreeMap::new();
        let mut put = |name: &str, content: Vec<u8>| {
            parts.insert(name.to_owned(), content);
        };
        let theme_text = theme_of(roadmap, theme);
        put("_rels/.rels", links(&[("rId1", "officeDocument", "ppt/presentation.xml")]));
        put(
            "[Content_Types].xml",
            format!(
                "{DECLARATION}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/\
                 content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.\
                 openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" \
                 ContentType=\"application/xml\"/>{}{}{}{}{}{}{}{}</Types>",
                override_of("ppt/presProps.xml", "presProps"),
                override_of("ppt/viewProps.xml", "viewProps"),
                override_of("ppt/tableStyles.xml", "tableStyles"),
                override_of("ppt/presentation.xml", "presentation.main"),
                override_of("ppt/slideMasters/slideMaster1.xml", "slideMaster"),
                override_of("ppt/slideLayouts/slideLayout1.xml", "slideLayout"),
                override_of("ppt/slideLayouts/slideLayout2.xml", "slideLayout"),
                theme_type("ppt/theme/theme1.xml"),
            )
            .into_bytes(),
        );
        put(
            "ppt/presentation.xml",
            format!(
                "{DECLARATION}<p:presentation {NAMESPACES} saveSubsetFonts=\"1\">\
                 <p:sldMasterIdLst><p:sldMasterId id=\"2147483648\" r:id=\"rId1\"/>\
                 </p:sldMasterIdLst><p:sldSz cx=\"12192000\" cy=\"6858000\"/>\
                 <p:notesSz cx=\"6858000\" cy=\"9144000\"/></p:presentation>"
            )
            .into_bytes(),
        );
        put(
            "ppt/_rels/presentation.xml.rels",
            links(&[
                ("rId1", "slideMaster", "slideMasters/slideMaster1.xml"),
                ("rId2", "theme", "theme/theme1.xml"),
                ("rId3", "presProps", "presProps.xml"),
                ("rId4", "viewProps", "viewProps.xml"),
                ("rId5", "tableStyles", "tableStyles.xml"),
            ]),
        );
        // Nothing is said in them, but programs look for them.
        for (part, root) in [("presProps", "presentationPr"), ("viewProps", "viewPr")] {
            let empty = format!("{DECLARATION}<p:{root} {NAMESPACES}/>");
            put(&format!("ppt/{part}.xml"), empty.into_bytes());
        }
        let styles = "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
                      def=\"{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}\"";
        let styles = format!("{DECLARATION}<a:tblStyleLst {styles}/>");
        put("ppt/tableStyles.xml", styles.into_bytes());
        put("ppt/theme/theme1.xml", theme_text.into_bytes());
        put("ppt/slideMasters/slideMaster1.xml", MASTER.as_bytes().to_vec());
        put(
            "ppt/slideMasters/_rels/slideMaster1.xml.rels",
            links(&[
                ("rId1", "slideLayout", "../slideLayouts/slideLayout1.xml"),
                ("rId2", "slideLayout", "../slideLayouts/slideLayout2.xml"),
                ("rId3", "theme", "../theme/theme1.xml"),
            ]),
        );
        for (number, layout) in [(1, TITLE), (2, FIGURE)] {
            let master = [("rId1", "slideMaster", "../slideMasters/slideMaster1.xml")];
            put(&format!("ppt/slideLayouts/slideLayout{number}.xml"), layout.as_bytes().to_vec());
            put(&format!("ppt/slideLayouts/_rels/slideLayout{number}.xml.rels"), links(&master));
        }
        let layout = |number: usize, title: &str, subtitle: Option<(&str, &str)>| Layout {
            part: format!("ppt/slideLayouts/slideLayout{number}.xml"),
            title: title.to_owned(),
            subtitle: subtitle.map(|(kind, index)| (kind.to_owned(), index.to_owned())),
            number: Some("12".to_owned()),
        };
        Self {
            parts,
            main: "ppt/presentation.xml".to_owned(),
            title_layout: layout(1, "ctrTitle", Some(("subTitle", "1"))),
            figure_layout: layout(2, "title", None),
            notes_master: String::new(),
            room: Area { x: 228_600, y: 868_680, width: 11_734_800, height: 5_798_820 },
            is_own: true,
        }
    }

    /// A template's masters and layouts, without its slides.
    pub(super) fn of(mut parts: BTreeMap<String, Vec<u8>>) -> Result<Self, DeckError> {
        let root = text(&parts, "_rels/.rels")?;
        let main = target(&root, "officeDocument")?
            .map(|target| resolved("", &target))
            .ok_or_else(|| broken("it has no slides and no masters"))?;
        let types = text(&parts, "[Content_Types].xml")?;
        let has_macros = parts.keys().any(|it| it.to_lowercase().ends_with("vbaproject.bin"));
        if has_macros || types.contains("macroEnabled") {
            return Err(DeckError::Macros);
        }
        if !types.contains("presentationml") {
            return Err(broken("it is no PowerPoint file"));
        }
        let types = types.replace("template.main+xml", "presentation.main+xml");
        let types = types.replace("slideshow.main+xml", "presentation.main+xml");
        parts.insert("[Content_Types].xml".to_owned(), types.into_bytes());
        empty(&mut parts, &main)?;
        let layouts = layouts(&parts, &main)?;
        let first = layouts.first().ok_or_else(|| broken("it has no layout with a title"))?;
        let of_kind = |kind: &str| layouts.iter().find(|(_, own)| own == kind);
        let figure = of_kind("titleOnly").or_else(|| of_kind("obj")).unwrap_or(first);
        let (title_layout, figure_layout) =
            (of_kind("title").unwrap_or(first).0.clone(), figure.0.clone());
        let room = room(&parts, &main, &figure_layout.part)?;
        let links = text(&parts, &links_of(&main))?;
        let notes_master = target(&links, "notesMaster")?.map(|it| resolved(&main, &it));
        let notes_master = notes_master.unwrap_or_default();
        Ok(Self { parts, main, title_layout, figure_layout, notes_master, room, is_own: false })
    }

    /// A master for speaker notes, where the template has none.
    pub(super) fn with_notes(&mut self, roadmap: &Roadmap, theme: &Theme) -> Result<(), DeckError> {
        if !self.notes_master.is_empty() {
            return Ok(());
        }
        const MASTER: &str = "ppt/notesMasters/veikartNotesMaster.xml";
        const THEME: &str = "ppt/theme/veikartNotesTheme.xml";
        self.parts.insert(MASTER.to_owned(), NOTES.as_bytes().to_vec());
        self.parts.insert(THEME.to_owned(), theme_of(roadmap, theme).into_bytes());
        let own = links(&[("rId1", "theme", "../theme/veikartNotesTheme.xml")]);
        self.parts.insert(links_of(MASTER), own);
        add_types(
            &mut self.parts,
            &format!("{}{}", override_of(MASTER, "notesMaster"), theme_type(THEME)),
        )?;
        let link = format!(
            "<Relationship Id=\"rIdVeikartNotes\" Type=\"{TYPE}/notesMaster\" \
             Target=\"/{MASTER}\"/>"
        );
        add_links(&mut self.parts, &self.main, &link)?;
        let main = text(&self.parts, &self.main)?;
        let list = "<p:notesMasterIdLst><p:notesMasterId r:id=\"rIdVeikartNotes\"/>\
                    </p:notesMasterIdLst>";
        let main = after(&main, "sldMasterIdLst", list)?;
        self.parts.insert(self.main.clone(), main.into_bytes());
        self.notes_master = MASTER.to_owned();
        Ok(())
    }
}

pub(super) const NAMESPACES: &str = "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
     xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" \
     xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";

fn theme_type(part: &str) -> String {
    format!(
        "<Override PartName=\"/{part}\" \
         ContentType=\"application/vnd.openxmlformats-officedocument.theme+xml\"/>"
    )
}

/// Puts more after a child of the root.
pub(super) fn after(text: &str, name: &str, more: &str) -> Result<String, DeckError> {
    let all = elements(text, 1)?;
    let found = all.iter().find(|it| it.depth == 1 && it.name == name);
    let at = found.ok_or_else(|| broken(&format!("its list of slides has no {name}")))?.range.end;
    Ok(format!("{}{more}{}", &text[..at], &text[at..]))
}

/// Takes the slides out, and every part that only they led to.
fn empty(parts: &mut BTreeMap<String, Vec<u8>>, main: &str) -> Result<(), DeckError> {
    let mut list = text(parts, main)?;
    let bound = "http://schemas.openxmlformats.org/presentationml/2006/main";
    if !list.contains(&format!("xmlns:p=\"{bound}\"")) {
        return Err(DeckError::Strict);
    }
    let goes = ["sldIdLst", "custShowLst", "extLst"];
    for element in elements(&list, 1)?.iter().rev() {
        if element.depth == 1 && goes.contains(&element.name.as_str()) {
            list.replace_range(element.range.clone(), "");
        }
    }
    parts.insert(main.to_owned(), list.into_bytes());
    let name = links_of(main);
    let mut links = text(parts, &name)?;
    for element in elements(&links, 1)?.iter().rev().filter(|it| it.depth == 1) {
        let kind = element.attribute("Type").unwrap_or_default();
        if kind.ends_with("/slide") {
            links.replace_range(element.range.clone(), "");
        }
    }
    parts.insert(name, links.into_bytes());
    let kept = reached(parts)?;
    parts.retain(|name, _| name == "[Content_Types].xml" || kept.contains(name));
    let mut types = text(parts, "[Content_Types].xml")?;
    for element in elements(&types, 1)?.iter().rev().filter(|it| it.name == "Override") {
        let part = element.attribute("PartName").unwrap_or_default().trim_start_matches('/');
        if !parts.contains_key(part) {
            types.replace_range(element.range.clone(), "");
        }
    }
    parts.insert("[Content_Types].xml".to_owned(), types.into_bytes());
    Ok(())
}

/// Every part that something leads to, with the lists of where it leads itself.
fn reached(parts: &BTreeMap<String, Vec<u8>>) -> Result<BTreeSet<String>, DeckError> {
    let mut kept = BTreeSet::new();
    let mut open = vec![String::new()];
    while let Some(part) = open.pop() {
        let list = if part.is_empty() { "_rels/.rels".to_owned() } else { links_of(&part) };
        if !parts.contains_key(&list) {
            continue;
        }
        kept.insert(list.clone());
        for link in elements(&text(parts, &list)?, 1)?.iter().filter(|it| it.depth == 1) {
            if link.attribute("TargetMode") == Some("External") {
                continue;
            }
            let target = resolved(&part, link.attribute("Target").unwrap_or_default());
            if parts.contains_key(&target) && kept.insert(target.clone()) {
                open.push(target);
            }
        }
    }
    Ok(kept)
}

/// All layouts with a title, each with its kind, in the order of the masters.
fn layouts(
    parts: &BTreeMap<String, Vec<u8>>,
    main: &str,
) -> Result<Vec<(Layout, String)>, DeckError> {
    let mut found = Vec::new();
    for master in targets(parts, main, "slideMaster")? {
        for part in targets(parts, &master, "slideLayout")? {
            let content = text(parts, &part)?;
            let all = elements(&content, 8)?;
            let kind = all.first().and_then(|root| root.attribute("type")).unwrap_or_default();
            let holders = || all.iter().filter(|it| it.name == "ph");
            let of = |kinds: &[&str]| {
                holders().find(|it| it.attribute("type").is_some_and(|it| kinds.contains(&it)))
            };
            let Some(title) = of(&["title", "ctrTitle"]) else { continue };
            let subtitle = of(&["subTitle", "body"]).map(|it| {
                let index = it.attribute("idx").unwrap_or("1").to_owned();
                (it.attribute("type").unwrap_or_default().to_owned(), index)
            });
            let title = title.attribute("type").unwrap_or("title").to_owned();
            let number = of(&["sldNum"]).and_then(|it| it.attribute("idx")).map(str::to_owned);
            found.push((Layout { part, title, subtitle, number }, kind.to_owned()));
        }
    }
    Ok(found)
}

/// The parts that a part leads to by this kind, in the order of their numbers.
fn targets(
    parts: &BTreeMap<String, Vec<u8>>,
    part: &str,
    kind: &str,
) -> Result<Vec<String>, DeckError> {
    let list = text(parts, &links_of(part))?;
    let ending = format!("/{kind}");
    let all = elements(&list, 1)?;
    let links =
        all.iter().filter(|it| it.attribute("Type").is_some_and(|it| it.ends_with(&ending)));
    let mut found: Vec<String> =
        links.filter_map(|it| it.attribute("Target")).map(|it| resolved(part, it)).collect();
    found.retain(|name| parts.contains_key(name));
    found.sort_by_key(|name| (name.len(), name.clone()));
    Ok(found)
}

/// Below the title, above the footer, between the margins of the title.
fn room(parts: &BTreeMap<String, Vec<u8>>, main: &str, layout: &str) -> Result<Area, DeckError> {
    let list = text(parts, main)?;
    let all = elements(&list, 1)?;
    let size = all.iter().find(|it| it.name == "sldSz");
    let length = |name: &str, usual: i64| {
        let value = size.and_then(|it| it.attribute(name)).and_then(|it| it.parse().ok());
        value.unwrap_or(usual)
    };
    let (width, height) = (length("cx", 12_192_000), length("cy", 6_858_000));
    let mut holders = holders(&text(parts, layout)?)?;
    for master in targets(parts, layout, "slideMaster")? {
        holders.extend(self::holders(&text(parts, &master)?)?);
    }
    let of = |kinds: &[&str]| {
        holders.iter().find(|(kind, _)| kinds.contains(&kind.as_str())).map(|(_, area)| *area)
    };
    let margin = width / 40;
    let title = of(&["title", "ctrTitle"]);
    let top = title.map_or(height / 7, |it| it.y + it.height + margin / 4);
    let left = title.map_or(margin, |it| it.x).clamp(0, width / 4);
    let foot = of(&["sldNum", "ftr", "dt"]).map_or(height - margin, |it| it.y);
    let top = top.clamp(0, height / 2);
    let foot = foot.clamp(height * 3 / 4, height);
    Ok(Area { x: left, y: top, width: width - 2 * left, height: foot - top })
}

/// The placeholders that say where they are.
fn holders(text: &str) -> Result<Vec<(String, Area)>, DeckError> {
    let all = elements(text, 8)?;
    let within = |outer: &Element, name: &str| {
        all.iter().find(|it| {
            it.name == name
                && outer.range.start <= it.range.start
                && it.range.end <= outer.range.end
        })
    };
    let number = |it: &Element, name: &str| it.attribute(name).and_then(|it| it.parse().ok());
    let of = |shape: &Element| {
        let kind = within(shape, "ph")?.attribute("type")?.to_owned();
        let (at, size) = (within(shape, "off")?, within(shape, "ext")?);
        let area = Area {
            x: number(at, "x")?,
            y: number(at, "y")?,
            width: number(size, "cx")?,
            height: number(size, "cy")?,
        };
        Some((kind, area))
    };
    Ok(all.iter().filter(|it| it.name == "sp").filter_map(of).collect())
}
