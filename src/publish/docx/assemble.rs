//! All parts of the finished document.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::DocxError;
use super::base::Base;
use super::body::{Body, Lists, notes};
use super::field::field;
use super::inline::{Leads, link_id, plain};
use super::picture::{Drawn, ids};
use crate::i18n;
use crate::publish::package::links_of;
use crate::publish::report::{Block, Item, Report};
use crate::publish::xml::{DECLARATION, W, elements, escaped, inserted};

const TYPE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// The levels of our bulleted and our numbered lists.
const BULLETS: &str = include_str!("../../../assets/report/bullets.xml");
const NUMBERS: &str = include_str!("../../../assets/report/numbers.xml");

/// The parts by their names.
pub(super) fn assemble(
    mut base: Base,
    report: &Report,
    figures: &[Drawn],
    pages: &[usize],
) -> Result<BTreeMap<String, Vec<u8>>, DocxError> {
    let body = Body::new(
        report,
        &base.styles,
        (figures, pages),
        base.width(),
        base.lists,
        base.first_note,
    );
    let (written, leads) = body.write();
    let mut package = Package {
        parts: std::mem::take(&mut base.parts),
        links: Vec::new(),
        types: Vec::new(),
        main: base.main.clone(),
    };
    let document = format!("{}<w:body>{written}{}</w:body></w:document>", base.root, base.section);
    package.parts.insert(base.main.clone(), document.into_bytes());
    let styles = with_language(&base.styles_text, report);
    package.part("styles", "styles", &base.styles_part, styles);
    let numbering = numbering(base.numbering.as_deref(), base.lists, report)?;
    package.part("numbering", "numbering", &base.numbering_part, numbering);
    if !leads.notes.is_empty() || base.notes.is_some() {
        let all = footnotes(base.notes.as_deref(), &leads, &base)?;
        package.part("footnotes", "footnotes", &base.notes_part, all);
    }
    package.pictures(figures);
    for (at, address) in leads.addresses.iter().enumerate() {
        package.links.push(format!(
            "<Relationship Id=\"{}\" Type=\"{TYPE}/hyperlink\" Target=\"{}\" \
             TargetMode=\"External\"/>",
            link_id(at),
            escaped(address)
        ));
    }
    if base.is_own {
        own_parts(report, &mut package.parts);
    }
    properties(report, &mut package)?;
    package.finish(&base)
}

struct Package {
    parts: BTreeMap<String, Vec<u8>>,
    /// Relationships of the main part that may have to be added.
    links: Vec<String>,
    /// Content types that may have to be added.
    types: Vec<String>,
    main: String,
}

impl Package {
    /// A part that the main part leads to.
    fn part(&mut self, kind: &str, content: &str, name: &str, text: String) {
        self.parts.insert(name.to_owned(), text.into_bytes());
        self.links.push(format!(
            "<Relationship Id=\"rIdVeikart{kind}\" Type=\"{TYPE}/{kind}\" Target=\"/{name}\"/>"
        ));
        self.types
            .push(format!("<Override PartName=\"/{name}\" ContentType=\"{WORD}.{content}+xml\"/>"));
    }

    fn pictures(&mut self, figures: &[Drawn]) {
        let folder = self.main.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
        let pages = figures.iter().flat_map(|drawn| &drawn.pages);
        for (number, page) in (1..).zip(pages) {
            let [png, svg] = ids(number);
            for (id, ending, bytes) in [(png, "png", &page.png), (svg, "svg", &page.svg)] {
                let name = format!("{folder}/media/veikart{number}.{ending}");
                self.links.push(format!(
                    "<Relationship Id=\"{id}\" Type=\"{TYPE}/image\" Target=\"/{name}\"/>"
                ));
                self.parts.insert(name, bytes.clone());
            }
        }
        self.types.push("<Default Extension=\"png\" ContentType=\"image/png\"/>".to_owned());
        self.types.push("<Default Extension=\"svg\" ContentType=\"image/svg+xml\"/>".to_owned());
    }

    /// Adds what the lists of relationships and content types do not hold yet.
    fn finish(mut self, base: &Base) -> Result<BTreeMap<String, Vec<u8>>, DocxError> {
        let single = ["styles", "numbering", "footnotes"];
        let has = |kind: &str| base.relationships.contains(&format!("relationships/{kind}\""));
        let known: Vec<&str> = single.into_iter().filter(|kind| has(kind)).collect();
        self.links.retain(|link| !known.iter().any(|kind| link.contains(&format!("/{kind}\""))));
        let links = inserted(&base.relationships, &self.links.concat())?;
        self.parts.insert(links_of(&base.main), links.into_bytes());
        let listed = elements(&base.content_types, 1)?;
        let is_listed = |entry: &String| {
            let own = elements(entry, 0).unwrap_or_default();
            let Some(own) = own.first() else { return true };
            listed.iter().any(|it| {
                let same = |name: &str| {
                    let value = own.attribute(name).map(str::to_lowercase);
                    value.is_some() && it.attribute(name).map(str::to_lowercase) == value
                };
                it.name == own.name && (same("Extension") || same("PartName"))
            })
        };
        self.types.retain(|entry| !is_listed(entry));
        // The schema wants defaults before overrides; readers do not mind, but be exact.
        let (defaults, overrides): (Vec<String>, Vec<String>) =
            self.types.into_iter().partition(|entry| entry.starts_with("<Default"));
        let mut types = inserted(&base.content_types, &overrides.concat())?;
        let first = elements(&types, 1)?.get(1).map_or(types.len(), |it| it.range.start);
        types.insert_str(first, &defaults.concat());
        self.parts.insert("[Content_Types].xml".to_owned(), types.into_bytes());
        Ok(self.parts)
    }
}

/// Says in which language the text is: "nb-NO".
fn language(report: &Report) -> &'static str {
    match report.lang {
        i18n::Lang::Nb => "nb-NO",
        i18n::Lang::Nn => "nn-NO",
        i18n::Lang::En => "en-GB",
    }
}

/// The styles with the language of the report as that of all text.
fn with_language(styles: &str, report: &Report) -> String {
    let language = language(report);
    let Ok(all) = elements(styles, 4) else { return styles.to_owned() };
    // docDefaults, rPrDefault, rPr, lang: the first of its name is the document's own.
    let lang = all.iter().find(|it| it.name == "lang" && it.depth == 4);
    let Some(lang) = lang else { return styles.to_owned() };
    let tag = &styles[lang.range.clone()];
    let Some(old) = lang.attribute("val") else { return styles.to_owned() };
    let tag = tag.replacen(&format!("val=\"{old}\""), &format!("val=\"{language}\""), 1);
    format!("{}{tag}{}", &styles[..lang.range.start], &styles[lang.range.end..])
}

/// The lists of the template, and ours: bullets, and one list for each numbered list.
fn numbering(theirs: Option<&str>, lists: Lists, report: &Report) -> Result<String, DocxError> {
    let empty = format!("{DECLARATION}<w:numbering xmlns:w=\"{W}\"></w:numbering>");
    let text = theirs.unwrap_or(&empty);
    let all = elements(text, 1)?;
    let highest = all
        .iter()
        .filter(|it| it.name == "abstractNum")
        .filter_map(|it| it.attribute("abstractNumId")?.parse::<usize>().ok())
        .max()
        .map_or(0, |highest| highest + 1);
    let kinds = [BULLETS, NUMBERS];
    let abstracts: String = (highest..)
        .zip(kinds)
        .map(|(id, levels)| {
            format!(
                "<w:abstractNum xmlns:w=\"{W}\" w:abstractNumId=\"{id}\">\
                 <w:multiLevelType w:val=\"hybridMultilevel\"/>{}</w:abstractNum>",
                levels.trim()
            )
        })
        .collect();
    let mut nums = format!(
        "<w:num xmlns:w=\"{W}\" w:numId=\"{}\"><w:abstractNumId w:val=\"{highest}\"/></w:num>",
        lists.bullets
    );
    for list in 0..numbered_lists(report) {
        nums += &format!(
            "<w:num xmlns:w=\"{W}\" w:numId=\"{}\"><w:abstractNumId w:val=\"{}\"/>\
             <w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>",
            lists.first_numbered + list,
            highest + 1
        );
    }
    // Kinds of lists stand before lists, and those before what cleans up.
    let root_end = all.first().map_or(text.len(), |root| root.close);
    let before = |name: &str| all.iter().find(|it| it.depth == 1 && it.name == name);
    let last = before("numIdMacAtCleanup").map_or(root_end, |it| it.range.start);
    let first = before("num").map_or(last, |it| it.range.start);
    Ok(format!("{}{abstracts}{}{nums}{}", &text[..first], &text[first..last], &text[last..]))
}

fn numbered_lists(report: &Report) -> usize {
    let numbers = report.blocks.iter().filter_map(|block| match block {
        Block::Item(Item { numbered: Some(list), .. }) => Some(list + 1),
        _ => None,
    });
    numbers.max().unwrap_or(0)
}

/// The notes of the template (its separators, mostly), and ours.
fn footnotes(theirs: Option<&str>, leads: &Leads, base: &Base) -> Result<String, DocxError> {
    let empty = format!(
        "{DECLARATION}<w:footnotes xmlns:w=\"{W}\">\
         <w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p>\
         </w:footnote><w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r>\
         <w:continuationSeparator/></w:r></w:p></w:footnote></w:footnotes>"
    );
    Ok(inserted(theirs.unwrap_or(&empty), &notes(leads, &base.styles))?)
}

/// Header, footer and settings of a document without a template.
fn own_parts(report: &Report, parts: &mut BTreeMap<String, Vec<u8>>) {
    let page = own_page_words(report);
    let line = |root: &str, style: &str, text: String| {
        format!(
            "{DECLARATION}<w:{root} xmlns:w=\"{W}\"><w:p><w:pPr><w:pStyle w:val=\"{style}\"/>\
             </w:pPr>{text}</w:p></w:{root}>"
        )
        .into_bytes()
    };
    let version = match report.version.is_empty() {
        true => String::new(),
        false => {
            let args = [("version", report.version.as_str().into())];
            i18n::format(report.lang, "figure-version", &args)
        }
    };
    let head = format!("{}<w:r><w:tab/></w:r>{}", plain(&report.title), plain(&version));
    parts.insert("word/header1.xml".to_owned(), line("hdr", "Header", head));
    let foot = format!("{}<w:r><w:tab/></w:r>{page}", plain(&report.publisher));
    parts.insert("word/footer1.xml".to_owned(), line("ftr", "Footer", foot));
    parts.insert(
        "word/settings.xml".to_owned(),
        format!(
            "{DECLARATION}<w:settings xmlns:w=\"{W}\"><w:zoom w:percent=\"100\"/>\
             <w:defaultTabStop w:val=\"567\"/><w:characterSpacingControl \
             w:val=\"doNotCompress\"/><w:compat><w:compatSetting w:name=\"compatibilityMode\" \
             w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>\
             <w:themeFontLang w:val=\"{}\"/></w:settings>",
            language(report)
        )
        .into_bytes(),
    );
}

/// "Side 3 av 70", both as fields.
fn own_page_words(report: &Report) -> String {
    // Marks that no catalogue holds stand in for the fields while the words are put in order.
    static MARKS: OnceLock<[String; 2]> = OnceLock::new();
    let marks = MARKS.get_or_init(|| ["\u{1}".to_owned(), "\u{2}".to_owned()]);
    let args = [("page", marks[0].as_str().into()), ("count", marks[1].as_str().into())];
    let words = i18n::format(report.lang, "report-page", &args);
    let mut out = String::new();
    for piece in words.split_inclusive(['\u{1}', '\u{2}']) {
        out += &plain(piece.trim_end_matches(['\u{1}', '\u{2}']));
        if piece.ends_with('\u{1}') {
            out += &field("PAGE", "1");
        } else if piece.ends_with('\u{2}') {
            out += &field("NUMPAGES", "1");
        }
    }
    out
}

/// Title, author and language, where other programs look for them.
fn properties(report: &Report, package: &mut Package) -> Result<(), DocxError> {
    const NAME: &str = "docProps/core.xml";
    const CORE: &str = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    let day = report.as_of.format("%Y-%m-%dT00:00:00Z");
    let text = format!(
        "{DECLARATION}<cp:coreProperties xmlns:cp=\"{CORE}\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\
         <dc:title>{}</dc:title><dc:subject>{}</dc:subject><dc:creator>{}</dc:creator>\
         <cp:version>{}</cp:version><dc:language>{}</dc:language>\
         <dcterms:created xsi:type=\"dcterms:W3CDTF\">{day}</dcterms:created>\
         <dcterms:modified xsi:type=\"dcterms:W3CDTF\">{day}</dcterms:modified>\
         </cp:coreProperties>",
        escaped(&report.title),
        escaped(&report.kind),
        escaped(&report.publisher),
        escaped(&report.version),
        language(report),
    );
    package.parts.insert(NAME.to_owned(), text.into_bytes());
    package.types.push(format!(
        "<Override PartName=\"/{NAME}\" \
         ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
    ));
    let root = package.parts.get("_rels/.rels").cloned().unwrap_or_default();
    let root = String::from_utf8_lossy(&root).into_owned();
    if !root.contains("metadata/core-properties") {
        let link = format!(
            "<Relationship Id=\"rIdVeikartCore\" Type=\"http://schemas.openxmlformats.org/\
             package/2006/relationships/metadata/core-properties\" Target=\"{NAME}\"/>"
        );
        package.parts.insert("_rels/.rels".to_owned(), inserted(&root, &link)?.into_bytes());
    }
    Ok(())
}
