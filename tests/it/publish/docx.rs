//! The Word document: a sound package that says what the report says.

use std::collections::BTreeSet;

use quick_xml::Reader;
use quick_xml::events::Event;
use veikart::i18n::Lang;
use veikart::model::Roadmap;
use veikart::publish::docx::{DocxError, docx};
use veikart::publish::report::{ReportOptions, report};

use super::package::{Parts, package_is_sound, packed, tags, text, unpacked};
use super::{EXAMPLE, SMALL, open};

fn written(roadmap: &Roadmap, lang: Lang, template: Option<&[u8]>) -> Result<Vec<u8>, DocxError> {
    let report = report(roadmap, &ReportOptions { lang, reasons: false });
    docx(roadmap, &report, template, &mut |_| true)
}

/// What is read aloud and shown: the text of `w:t`.
fn shown(text: &str) -> String {
    let mut reader = Reader::from_str(text);
    let mut out = String::new();
    let mut inside = false;
    loop {
        match reader.read_event().unwrap() {
            Event::Start(tag) if tag.name().as_ref() == b"w:t" => inside = true,
            Event::End(tag) if tag.name().as_ref() == b"w:t" => inside = false,
            Event::Text(words) if inside => {
                out += &words.xml_content(quick_xml::XmlVersion::Implicit1_0).unwrap();
            }
            Event::GeneralRef(name) if inside => {
                let name = String::from_utf8(name.to_vec()).unwrap();
                out += &quick_xml::escape::unescape(&format!("&{name};")).unwrap();
            }
            Event::Eof => return out,
            _ => {}
        }
    }
}

fn is_sound(parts: &Parts) {
    package_is_sound(parts);
    document_is_sound(parts);
}

fn document_is_sound(parts: &Parts) {
    let main = "word/document.xml";
    let links: BTreeSet<String> = tags(text(parts, "word/_rels/document.xml.rels"))
        .into_iter()
        .filter_map(|(_, it)| it.get("Id").cloned())
        .collect();
    let styles: BTreeSet<String> = tags(text(parts, "word/styles.xml"))
        .into_iter()
        .filter(|(name, _)| name == "w:style")
        .map(|(_, it)| it["w:styleId"].clone())
        .collect();
    let lists: BTreeSet<String> = tags(text(parts, "word/numbering.xml"))
        .into_iter()
        .filter(|(name, _)| name == "w:num")
        .map(|(_, it)| it["w:numId"].clone())
        .collect();
    let (mut ids, mut names, mut bookmarks, mut anchors) =
        (BTreeSet::new(), BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for (tag, it) in tags(text(parts, main)) {
        match tag.as_str() {
            "w:pStyle" | "w:rStyle" | "w:tblStyle" => {
                assert!(styles.contains(&it["w:val"]), "no style {}", it["w:val"]);
            }
            "w:numId" => assert!(lists.contains(&it["w:val"]), "no list {}", it["w:val"]),
            "wp:docPr" => {
                assert!(ids.insert(it["id"].clone()) && names.insert(it["name"].clone()));
                assert!(it["name"].starts_with("veikart:"));
                assert!(it["descr"].len() > 20, "a picture without words: {it:?}");
            }
            "w:bookmarkStart" => assert!(bookmarks.insert(it["w:name"].clone())),
            "w:hyperlink" if it.contains_key("w:anchor") => {
                anchors.insert(it["w:anchor"].clone());
            }
            _ => {}
        }
        for id in ["r:id", "r:embed"].iter().filter_map(|name| it.get(*name)) {
            assert!(links.contains(id), "no relationship {id}");
        }
    }
    assert!(anchors.is_subset(&bookmarks), "{:?}", anchors.difference(&bookmarks));
    for (tag, it) in tags(text(parts, "word/styles.xml")) {
        if matches!(tag.as_str(), "w:basedOn" | "w:next" | "w:link") {
            assert!(styles.contains(&it["w:val"]), "no style {} to stand on", it["w:val"]);
        }
    }
}

/// The instructions of all fields.
fn fields(document: &str) -> Vec<String> {
    let mut fields = Vec::new();
    for piece in document.split("<w:instrText xml:space=\"preserve\">").skip(1) {
        let instruction = piece.split("</w:instrText>").next().unwrap();
        fields.push(instruction.trim().replace("&quot;", "\""));
    }
    fields
}

#[test]
fn the_package_is_sound_and_the_same_every_time() {
    let roadmap = open(SMALL);
    let bytes = written(&roadmap, Lang::Nb, None).unwrap();
    is_sound(&unpacked(&bytes));
    assert!(bytes == written(&roadmap, Lang::Nb, None).unwrap(), "not the same twice");
    is_sound(&unpacked(&written(&open(EXAMPLE), Lang::Nn, None).unwrap()));
}

/// REQ-106, REQ-112, REQ-117: contents, numbers and the list of figures.
#[test]
fn contents_captions_and_figure_list_are_fields_that_agree() {
    let parts = unpacked(&written(&open(SMALL), Lang::Nb, None).unwrap());
    let document = text(&parts, "word/document.xml");
    let fields = fields(document);
    let has = |words: &str| fields.iter().filter(|it| it.starts_with(words)).count();
    assert_eq!(has("TOC \\o \"1-3\""), 1);
    assert_eq!(has("TOC \\h \\z \\c \"Figur\""), 1);
    // Figures stand by what they show: 1 before the goals, 2 in its sub-goal, 3 in its theme.
    let counted: Vec<&String> = fields.iter().filter(|it| it.starts_with("SEQ")).collect();
    assert_eq!(counted, ["SEQ Figur \\* ARABIC"; 3].iter().collect::<Vec<_>>());
    let begun = document.matches("fldCharType=\"begin\"").count();
    assert_eq!(begun, document.matches("fldCharType=\"separate\"").count());
    assert_eq!(begun, document.matches("fldCharType=\"end\"").count());
    let words = shown(document);
    assert_eq!(words.matches("Figur 3: Temaet").count(), 2, "caption and list say the same");
    assert_eq!(words.matches("Figur 2 viser det som haster").count(), 2);
    let english = unpacked(&written(&open(SMALL), Lang::En, None).unwrap());
    let document = text(&english, "word/document.xml");
    assert!(document.contains("SEQ Figure \\* ARABIC"));
    assert!(text(&english, "word/styles.xml").contains("<w:lang w:val=\"en-GB\""));
}

#[test]
fn a_number_that_does_not_follow_is_set_by_its_field() {
    let mut roadmap = open(SMALL);
    roadmap.views.remove(0);
    let parts = unpacked(&written(&roadmap, Lang::Nb, None).unwrap());
    let fields = fields(text(&parts, "word/document.xml"));
    let counted: Vec<&str> =
        fields.iter().filter(|it| it.starts_with("SEQ")).map(String::as_str).collect();
    assert_eq!(counted, ["SEQ Figur \\* ARABIC", "SEQ Figur \\* ARABIC \\r 3"]);
}

#[test]
fn pictures_have_both_forms_and_tables_repeat_their_header() {
    let parts = unpacked(&written(&open(SMALL), Lang::Nb, None).unwrap());
    let document = text(&parts, "word/document.xml");
    let pictures = document.matches("<wp:docPr ").count();
    assert_eq!(pictures, 3);
    assert_eq!(document.matches("<asvg:svgBlip").count(), pictures);
    for number in 1..=pictures {
        assert!(parts[&format!("word/media/veikart{number}.png")].starts_with(b"\x89PNG"));
        assert!(parts[&format!("word/media/veikart{number}.svg")].starts_with(b"<svg"));
    }
    let tables = document.matches("<w:tbl>").count();
    assert_eq!(document.matches("<w:tblHeader/>").count(), tables);
    assert_eq!(document.matches("<w:tblDescription").count(), tables);
    assert!(document.contains("<w:footnoteReference w:id=\"1\"/>"));
    assert!(shown(text(&parts, "word/footnotes.xml")).contains("Kartet er tegnet i 2020."));
    let links = text(&parts, "word/_rels/document.xml.rels");
    assert!(links.contains("Target=\"https://example.org/bro\" TargetMode=\"External\""));
    assert!(!links.contains("javascript"));
}

#[test]
fn hostile_words_stay_words() {
    let words = [
        "</w:t><w:p/>&amp;<!-- ]]> \"'",
        "=HYPERLINK(\"x\")",
        "a\u{0}b\u{8}c\u{1b}d\u{fffe}e\u{ffff}f",
        "\u{202e}\u{2067}مرحبا\u{2069}",
        "👩‍👩‍👧 æøå 漢字",
        &"M".repeat(10_000),
    ];
    for hostile in words {
        let mut roadmap = open(SMALL);
        roadmap.views.truncate(1);
        roadmap.title = hostile.to_owned();
        roadmap.publisher = hostile.to_owned();
        let goal = std::sync::Arc::make_mut(&mut roadmap.goals[0]);
        goal.title = hostile.to_owned();
        goal.text = hostile.to_owned();
        for view in &mut roadmap.views {
            std::sync::Arc::make_mut(view).caption = hostile.to_owned();
            std::sync::Arc::make_mut(view).alternative = hostile.repeat(2) + " i figuren her";
        }
        let parts = unpacked(&written(&roadmap, Lang::Nb, None).unwrap());
        is_sound(&parts);
        let kept =
            |c: char| if c.is_control() || "\u{fffe}\u{ffff}".contains(c) { '\u{fffd}' } else { c };
        let expected: String = hostile.chars().map(kept).collect();
        assert!(shown(text(&parts, "word/document.xml")).contains(&expected), "{hostile}");
    }
}

#[test]
fn stopping_leaves_no_document() {
    let roadmap = open(SMALL);
    let report = report(&roadmap, &ReportOptions::default());
    let mut seen = Vec::new();
    let stopped = docx(&roadmap, &report, None, &mut |number| {
        seen.push(number);
        number < 2
    });
    assert_eq!(stopped, Err(DocxError::Stopped));
    assert_eq!(seen, [1, 2]);
}

const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const MAIN: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const LINKS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";

/// A template as a Norwegian office would have it: its own names, a header, numbered headings,
/// wide margins.
fn house(kind: &str, space: &str) -> Vec<u8> {
    let types = format!(
        "<Types xmlns=\"{PACKAGE}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>\
         <Override PartName=\"/word/document.xml\" ContentType=\"{MAIN}.{kind}.main+xml\"/>\
         <Override PartName=\"/word/styles.xml\" ContentType=\"{MAIN}.styles+xml\"/>\
         <Override PartName=\"/word/header1.xml\" ContentType=\"{MAIN}.header+xml\"/>\
         <Override PartName=\"/word/numbering.xml\" ContentType=\"{MAIN}.numbering+xml\"/></Types>"
    );
    let link = |id: &str, kind: &str, target: &str| {
        format!("<Relationship Id=\"{id}\" Type=\"{LINKS}/{kind}\" Target=\"{target}\"/>")
    };
    let links = |all: String| {
        format!("<Relationships xmlns=\"{PACKAGE}/relationships\">{all}</Relationships>")
    };
    let document = format!(
        "<w:document xmlns:w=\"{space}\" xmlns:r=\"{LINKS}\"><w:body><w:p><w:r><w:t>Skriv her</w:t></w:r></w:p>\
         <w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId9\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>\
         <w:pgMar w:top=\"1417\" w:right=\"1985\" w:bottom=\"1417\" w:left=\"1985\" w:header=\"708\" w:footer=\"708\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>"
    );
    let style = |kind: &str, id: &str, name: &str, more: &str| {
        format!(
            "<w:style w:type=\"{kind}\" w:styleId=\"{id}\"{more}><w:name w:val=\"{name}\"/></w:style>"
        )
    };
    let styles = format!(
        "<w:styles xmlns:w=\"{space}\"><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val=\"en-US\"/></w:rPr></w:rPrDefault></w:docDefaults>{}{}{}{}{}{}\
         <w:style w:type=\"paragraph\" w:styleId=\"Overskrift1\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr><w:numId w:val=\"4\"/></w:numPr></w:pPr></w:style></w:styles>",
        style("paragraph", "Brdtekst", "Normal", " w:default=\"1\""),
        style("paragraph", "Overskrift2", "Overskrift 2", ""),
        style("paragraph", "Bildetekst", "caption", ""),
        style("paragraph", "Punkt", "Punktliste", ""),
        style("table", "HusTabell", "Husets tabell", " w:customStyle=\"1\""),
        style("character", "Standardskrift", "Default Paragraph Font", " w:default=\"1\""),
    );
    let header = format!(
        "<w:hdr xmlns:w=\"{space}\"><w:p><w:r><w:t>Husets topptekst</w:t></w:r></w:p></w:hdr>"
    );
    let numbering = format!(
        "<w:numbering xmlns:w=\"{space}\"><w:abstractNum w:abstractNumId=\"7\"/><w:num w:numId=\"4\"><w:abstractNumId w:val=\"7\"/></w:num></w:numbering>"
    );
    packed(&[
        ("[Content_Types].xml", &types),
        ("_rels/.rels", &links(link("rId1", "officeDocument", "word/document.xml"))),
        ("word/document.xml", &document),
        (
            "word/_rels/document.xml.rels",
            &links(
                link("rId1", "styles", "styles.xml")
                    + &link("rId9", "header", "header1.xml")
                    + &link("rId2", "numbering", "numbering.xml"),
            ),
        ),
        ("word/styles.xml", &styles),
        ("word/header1.xml", &header),
        ("word/numbering.xml", &numbering),
    ])
}

#[test]
fn a_template_gives_its_styles_header_and_page() {
    let template = house("template", W);
    let parts = unpacked(&written(&open(SMALL), Lang::Nb, Some(&template)).unwrap());
    is_sound(&parts);
    let document = text(&parts, "word/document.xml");
    for style in ["Overskrift1", "Overskrift2", "Bildetekst", "Punkt", "HusTabell", "Brdtekst"] {
        assert!(document.contains(&format!("Style w:val=\"{style}\"")), "{style} is not used");
    }
    assert!(!document.contains("Skriv her"));
    assert!(document.contains("w:right=\"1985\""), "the page is the house's");
    assert!(text(&parts, "word/header1.xml").contains("Husets topptekst"));
    let types = text(&parts, "[Content_Types].xml");
    assert!(types.contains("document.main+xml") && !types.contains("template.main+xml"));
    // Its chapters count themselves, so ours bring no numbers.
    assert!(!shown(document).contains("1 InnledningB"));
    assert!(text(&parts, "word/numbering.xml").contains("w:numId=\"4\""));
    assert!(text(&parts, "word/styles.xml").contains("w:lang w:val=\"nb-NO\""));
    // 140 mm of text: pictures are as wide as that and no wider.
    let width = 140 * 36_000 + 36_000;
    for (_, it) in tags(document).iter().filter(|(tag, _)| tag == "wp:extent") {
        assert!(it["cx"].parse::<i64>().unwrap() <= width, "{it:?}");
    }
}

#[test]
fn templates_that_cannot_be_used_are_refused_in_words() {
    let roadmap = open(SMALL);
    let refused = |bytes: &[u8]| written(&roadmap, Lang::Nb, Some(bytes)).unwrap_err();
    assert!(matches!(refused(b"no zip"), DocxError::Template(_)));
    assert!(matches!(refused(&packed(&[("a.txt", "b")])), DocxError::Template(_)));
    let strict = house("template", "http://purl.oclc.org/ooxml/wordprocessingml/main");
    assert_eq!(refused(&strict), DocxError::Strict);
    let macros = house("template.macroEnabled", W);
    assert_eq!(refused(&macros), DocxError::Macros);
    let bomb = packed(&[("[Content_Types].xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a/>")]);
    assert!(matches!(refused(&bomb), DocxError::Template(_)));
}

#[test]
fn a_report_can_be_the_template_of_the_next() {
    let roadmap = open(SMALL);
    let first = written(&roadmap, Lang::Nb, None).unwrap();
    let second = unpacked(&written(&roadmap, Lang::Nb, Some(&first)).unwrap());
    is_sound(&second);
    let words = |parts: &Parts| shown(text(parts, "word/document.xml"));
    assert_eq!(words(&unpacked(&first)), words(&second));
}
