//! Which style of the document a block gets: the template's own where it has one for the
//! purpose, in whatever language it is named, else one of ours.

use std::collections::BTreeMap;

use super::DocxError;
use crate::publish::xml::{Element, elements};

/// The styles of a report without a template.
pub(super) const OWN: &str = include_str!("../../../assets/report/styles.xml");

/// The id of one of our styles, and the names by which other programs know its like, in small
/// letters. The first that is found wins.
const KNOWN: &[(&str, &[&str])] = &[
    ("Heading1", &["heading 1", "overskrift 1", "overskrift1"]),
    ("Heading2", &["heading 2", "overskrift 2", "overskrift2"]),
    ("Heading3", &["heading 3", "overskrift 3", "overskrift3"]),
    ("Heading4", &["heading 4", "overskrift 4", "overskrift4"]),
    ("Heading5", &["heading 5", "overskrift 5", "overskrift5"]),
    ("Heading6", &["heading 6", "overskrift 6", "overskrift6"]),
    ("Heading7", &["heading 7", "overskrift 7", "overskrift7"]),
    ("Heading8", &["heading 8", "overskrift 8", "overskrift8"]),
    ("Heading9", &["heading 9", "overskrift 9", "overskrift9"]),
    ("Title", &["title", "tittel"]),
    ("Subtitle", &["subtitle", "undertittel"]),
    ("VeikartCoverKind", &["veikart dokumenttype", "dokumenttype"]),
    ("VeikartCoverLine", &["veikart forsidelinje", "forsidelinje"]),
    ("VeikartQuietHeading", &["veikart mellomtittel", "mellomtittel"]),
    ("VeikartLead", &["veikart nytte", "ingress"]),
    ("VeikartFacts", &["veikart fakta"]),
    ("VeikartCode", &["veikart kode"]),
    ("Quote", &["quote", "sitat"]),
    ("Bibliography", &["bibliography", "bibliografi", "litteraturliste"]),
    ("ListBullet", &["list bullet", "punktliste"]),
    ("ListNumber", &["list number", "nummerert liste"]),
    ("Caption", &["caption", "bildetekst", "figurtekst"]),
    ("VeikartFigure", &["veikart figur", "figur"]),
    ("VeikartTableText", &["veikart tabelltekst", "tabelltekst", "table text"]),
    ("VeikartTableDense", &["veikart tabelltekst liten"]),
    ("VeikartTableHead", &["veikart tabelloverskrift", "tabelloverskrift", "table heading"]),
    ("TOCHeading", &["toc heading", "overskrift for innholdsfortegnelse"]),
    ("TOC1", &["toc 1", "inh1", "innhold 1", "contents 1"]),
    ("TOC2", &["toc 2", "inh2", "innhold 2", "contents 2"]),
    ("TOC3", &["toc 3", "inh3", "innhold 3", "contents 3"]),
    ("TableofFigures", &["table of figures", "figurliste", "figure index 1"]),
    ("FootnoteText", &["footnote text", "fotnotetekst"]),
    ("FootnoteReference", &["footnote reference", "fotnotereferanse"]),
    ("Hyperlink", &["hyperlink", "hyperkobling", "internet link"]),
    ("VeikartTable", &["veikart tabell"]),
];

/// The ids that this document uses, by the id of our own style for the same purpose.
#[derive(Clone, Debug, Default)]
pub(super) struct Styles {
    ids: BTreeMap<&'static str, String>,
    /// Headings that count themselves.
    pub(super) counting: Vec<&'static str>,
    /// List styles that bring their own bullets.
    pub(super) bulleted: Vec<&'static str>,
}

impl Styles {
    /// The id of the style for this purpose.
    pub(super) fn id<'a>(&'a self, purpose: &'a str) -> &'a str {
        self.ids.get(purpose).map_or(purpose, String::as_str)
    }

    /// Whether headings of this level have numbers of their own.
    pub(super) fn heading_counts(&self, level: u8) -> bool {
        let at = usize::from(level.clamp(1, 9)) - 1;
        KNOWN.get(at).is_some_and(|(own, _)| self.counting.contains(own))
    }

    /// Our own styles, for a report without a template.
    pub(super) fn own() -> Self {
        Self { bulleted: vec!["ListBullet"], ..Self::default() }
    }
}

/// A style of a document.
struct Found<'a> {
    id: String,
    name: String,
    kind: String,
    is_default: bool,
    is_custom: bool,
    text: &'a str,
}

/// The styles of a template with ours added where it has none for the purpose. `bullets` is the
/// list that our bulleted style belongs to; `table` the name of the template's usual table style.
pub(super) fn adopt(
    text: &str,
    bullets: usize,
    table: Option<&str>,
) -> Result<(String, Styles), DocxError> {
    let theirs = found(text)?;
    let ours = found(OWN)?;
    let mut styles = Styles::default();
    let mut added = String::new();
    let default = theirs
        .iter()
        .find(|style| style.is_default && style.kind == "paragraph")
        .map_or("Normal", |style| style.id.as_str());
    styles.ids.insert("Normal", default.to_owned());
    let has = |id: &str| theirs.iter().any(|style| style.id == id);
    for (own, names) in KNOWN {
        let Some(our) = ours.iter().find(|style| style.id == *own) else { continue };
        let like = names.iter().find_map(|name| {
            theirs.iter().find(|style| style.kind == our.kind && style.name == *name)
        });
        let like = like.or_else(|| {
            let same = |style: &&Found<'_>| style.kind == our.kind && style.id == *own;
            theirs.iter().find(same)
        });
        let like = like.or_else(|| match *own {
            "VeikartTable" => house_table(&theirs, table),
            _ => None,
        });
        if let Some(like) = like {
            styles.ids.insert(own, like.id.clone());
            let counts = like.text.contains("numPr>");
            if counts && own.starts_with("Heading") {
                styles.counting.push(own);
            } else if counts && *own == "ListBullet" {
                styles.bulleted.push(own);
            }
            continue;
        }
        if *own == "ListBullet" {
            styles.bulleted.push(own);
        }
        let mut text =
            our.text.replace("<w:numId w:val=\"1\"/>", &format!("<w:numId w:val=\"{bullets}\"/>"));
        for parent in ["Normal", "DefaultParagraphFont", "TableNormal"] {
            let instead = if parent == "Normal" { default } else { parent };
            let old = format!("<w:basedOn w:val=\"{parent}\"/>");
            let new = match has(instead) {
                true => format!("<w:basedOn w:val=\"{}\"/>", crate::publish::xml::escaped(instead)),
                false => String::new(),
            };
            text = text.replace(&old, &new);
            let next = format!("<w:next w:val=\"{parent}\"/>");
            text = text.replace(&next, &new.replace("basedOn", "next"));
        }
        added.push_str(&text.replacen("<w:style ", &namespaced(), 1));
    }
    // Ours lean on each other by our own ids.
    for (own, id) in &styles.ids {
        for link in ["basedOn", "next"] {
            let old = format!("<w:{link} w:val=\"{own}\"/>");
            let new = format!("<w:{link} w:val=\"{}\"/>", crate::publish::xml::escaped(id));
            added = added.replace(&old, &new);
        }
    }
    let end = elements(text, 0)?.first().map_or(text.len(), |root| root.close);
    let mut whole = text.to_owned();
    whole.insert_str(end, &added);
    Ok((whole, styles))
}

fn namespaced() -> String {
    format!("<w:style xmlns:w=\"{}\" ", crate::publish::xml::W)
}

/// The table style of the house: its usual one, or the first that somebody made.
fn house_table<'a, 't>(theirs: &'a [Found<'t>], usual: Option<&str>) -> Option<&'a Found<'t>> {
    let tables = || theirs.iter().filter(|style| style.kind == "table" && !style.is_default);
    tables()
        .find(|style| usual.is_some_and(|usual| style.id == usual))
        .or_else(|| tables().find(|style| style.is_custom))
        .or_else(|| tables().find(|it| it.name == "table grid" || it.name == "tabellrutenett"))
}

fn found(text: &str) -> Result<Vec<Found<'_>>, DocxError> {
    let all = elements(text, 2)?;
    let mut found = Vec::new();
    for (at, element) in all.iter().enumerate() {
        if element.depth != 1 || element.name != "style" {
            continue;
        }
        let inside = all.iter().skip(at + 1).take_while(|it| it.depth > 1);
        let name = inside.clone().find(|it| it.name == "name").and_then(|it| it.attribute("val"));
        let is = |element: &Element, name: &str| {
            matches!(element.attribute(name), Some("1" | "true" | "on"))
        };
        found.push(Found {
            id: element.attribute("styleId").unwrap_or_default().to_owned(),
            name: name.unwrap_or_default().to_lowercase(),
            kind: element.attribute("type").unwrap_or("paragraph").to_owned(),
            is_default: is(element, "default"),
            is_custom: is(element, "customStyle"),
            text: &text[element.range.clone()],
        });
    }
    Ok(found)
}
