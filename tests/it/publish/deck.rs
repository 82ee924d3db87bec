//! The deck: a sound package whose slides say and show what the figures do.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use veikart::i18n::Lang;
use veikart::model::{Roadmap, View};
use veikart::publish::pptx::{DeckError, DeckOptions, pptx};
use veikart::theme::ThemeKind;

use super::package::{Parts, package_is_sound, packed, tags, text, unpacked};
use super::{EXAMPLE, NATIONAL, SMALL, open};

const OPTIONS: DeckOptions =
    DeckOptions { lang: Lang::Nb, theme: ThemeKind::Light, reasons: false };

fn written(roadmap: &Roadmap, template: Option<&[u8]>) -> Result<Vec<u8>, DeckError> {
    pptx(roadmap, &roadmap.views, &OPTIONS, template, &mut |_| true)
}

fn deck(roadmap: &Roadmap) -> Parts {
    unpacked(&written(roadmap, None).unwrap())
}

/// The slides in their order.
fn slides(parts: &Parts) -> Vec<&str> {
    let name = |number| format!("ppt/slides/slide{number}.xml");
    (1..)
        .map_while(|number| parts.contains_key(&name(number)).then(|| text(parts, &name(number))))
        .collect()
}

/// The slide with this figure.
fn slide<'a>(parts: &'a Parts, name: &str) -> &'a str {
    let name = format!("name=\"{name}\"");
    slides(parts).into_iter().find(|slide| slide.contains(&name)).unwrap()
}

type Attributes = BTreeMap<String, String>;

/// Every object: number, name, alternative text.
fn objects(slide: &str) -> Vec<Attributes> {
    tags(slide).into_iter().filter(|(tag, _)| tag == "p:cNvPr").map(|(_, it)| it).collect()
}

fn named<'a>(objects: &'a [Attributes], name: &str) -> &'a Attributes {
    let names: Vec<&String> = objects.iter().map(|it| &it["name"]).collect();
    objects.iter().find(|it| it["name"] == name).unwrap_or_else(|| panic!("{name} in {names:?}"))
}

/// All words of a slide, one line a text.
fn words(slide: &str) -> Vec<String> {
    let pieces = slide.split("<a:t>").skip(1).map(|it| it.split("</a:t>").next().unwrap());
    pieces.map(|it| quick_xml::escape::unescape(it).unwrap().into_owned()).collect()
}

/// What must hold of every deck.
fn is_sound(parts: &Parts) {
    package_is_sound(parts);
    let slides = slides(parts);
    let list = tags(text(parts, "ppt/presentation.xml"));
    let listed = list.iter().filter(|(tag, _)| tag == "p:sldId").count();
    assert_eq!(listed, slides.len());
    let mut titles = BTreeSet::new();
    for (number, slide) in (1..).zip(&slides) {
        let tags = tags(slide);
        let has_title = tags.iter().any(|(tag, it)| {
            let kind = it.get("type").map(String::as_str);
            tag == "p:ph" && matches!(kind, Some("title" | "ctrTitle"))
        });
        assert!(has_title, "slide {number} has no title");
        let title = words(slide).first().cloned().unwrap_or_default();
        assert!(titles.insert(title.clone()), "two slides are called {title}");
        let mut ids = BTreeSet::new();
        for object in objects(slide) {
            assert!(ids.insert(object["id"].clone()), "slide {number}: {object:?}");
        }
        for (tag, it) in &tags {
            if tag == "a:ext" && it.contains_key("cx") {
                let size = |name: &str| it[name].parse::<i64>().unwrap();
                assert!(size("cx") >= 0 && size("cy") >= 0, "slide {number}: {it:?}");
            }
        }
    }
}

#[test]
fn the_package_is_sound_and_the_same_every_time() {
    for sample in [SMALL, EXAMPLE, NATIONAL] {
        let roadmap = open(sample);
        let bytes = written(&roadmap, None).unwrap();
        is_sound(&unpacked(&bytes));
        assert!(bytes == written(&roadmap, None).unwrap(), "not the same twice");
    }
}

#[test]
fn a_slide_has_title_figure_and_notes() {
    let parts = deck(&open(SMALL));
    let slides = slides(&parts);
    assert_eq!(slides.len(), 5, "title, three figures, legend");
    assert_eq!(words(slides[0])[0], "Veikart for fjorden");
    assert!(words(slides[0]).contains(&"Status per 21.08.2024".to_owned()));
    let title = |name: &str| words(slide(&parts, name))[0].clone();
    assert_eq!(title("veikart:figur-01"), "1.A Broen skal stå");
    assert_eq!(title("veikart:figur-02"), "Veikart for fjorden (2)", "told from the first slide");
    assert_eq!(words(slides[4])[0], "Tegnforklaring");
    for (number, slide) in (2..=4).zip(&slides[1..4]) {
        let objects = objects(slide);
        let figure = objects.iter().find(|it| it["name"].starts_with("veikart:figur-")).unwrap();
        assert!(figure["descr"].len() > 40, "{figure:?}");
        assert!(!figure["title"].is_empty());
        let notes = text(&parts, &format!("ppt/notesSlides/notesSlide{number}.xml"));
        let notes = words(notes);
        assert!(notes.iter().any(|line| *line == figure["descr"]), "{notes:?}");
        assert!(notes.len() > 2, "the notes tell of the activities: {notes:?}");
    }
    assert!(named(&objects(slides[4]), "veikart:tegnforklaring")["descr"].contains("Konsept"));
}

#[test]
fn every_thing_is_an_object_with_a_name_and_words() {
    let roadmap = open(SMALL);
    let parts = deck(&roadmap);
    let slides = slides(&parts);
    let all: Vec<Attributes> = slides[1..4].iter().flat_map(|slide| objects(slide)).collect();
    for activity in roadmap.activities.values() {
        for segment in &activity.segments {
            let ending = format!("/{}", segment.id);
            let object = all.iter().find(|it| it["name"].ends_with(&ending));
            if let Some(object) = object {
                assert!(object["descr"].len() > 5, "{object:?}");
            }
        }
    }
    let objects = objects(slide(&parts, "veikart:figur-02"));
    let (_, first) = roadmap.activities.iter().find(|(id, _)| id.as_str() == "A1").unwrap();
    let row = named(&objects, "veikart:figur-02/A1");
    assert!(row["descr"].contains(&first.name), "{row:?}");
    let segment = &first.segments[0];
    let bar = named(&objects, &format!("veikart:figur-02/{}", segment.id));
    assert!(!bar["descr"].is_empty());
    // A name stands for one object only, and a bare number is never the name of a part.
    for slide in &slides {
        let mut names = BTreeSet::new();
        for object in self::objects(slide).iter().filter(|it| it["name"].starts_with("veikart:")) {
            assert!(names.insert(object["name"].clone()), "{object:?} twice");
        }
    }
}

#[test]
fn what_a_screen_reader_passes_over_says_so() {
    let parts = deck(&open(SMALL));
    for slide in &slides(&parts)[1..] {
        let opened: Vec<&str> = slide.split("<p:cNvPr ").skip(1).collect();
        for piece in opened.iter().filter(|it| it.contains("name=\"veikart:")) {
            let own = piece.split("</p:nv").next().unwrap();
            let is_inner =
                own.contains(':') && own.split('"').nth(3).unwrap().matches(':').count() > 1;
            let told = own.contains("descr=") || own.contains("adec:decorative");
            assert!(told || is_inner, "{own}");
        }
    }
}

#[test]
fn a_recoloured_theme_recolours_the_figures() {
    let roadmap = open(SMALL);
    let parts = deck(&roadmap);
    let theme = text(&parts, "ppt/theme/theme1.xml");
    assert!(theme.contains("<a:accent1><a:srgbClr val=\"EDE9D2\"/></a:accent1>"));
    assert!(theme.contains("<a:accent2><a:srgbClr val=\"1F6A98\"/></a:accent2>"));
    let slide = slide(&parts, "veikart:figur-02");
    assert!(slide.contains("<a:schemeClr val=\"accent2\">"));
    assert!(!slide.contains("1F6A98"), "phases are places in the theme");
    // Text follows the theme's fonts.
    assert!(slide.contains("typeface=\"+mn-lt\"") && !slide.contains("Inter"));
}

#[test]
fn a_figure_of_several_pages_has_a_slide_for_each() {
    let parts = deck(&open(NATIONAL));
    let slides = slides(&parts);
    let names: Vec<String> = slides
        .iter()
        .filter_map(|slide| {
            objects(slide).into_iter().find(|it| it["name"].starts_with("veikart:"))
        })
        .map(|it| it["name"].clone())
        .collect();
    assert_eq!(names.len(), slides.len() - 1, "all but the first show a figure");
    let own: BTreeSet<&String> = names.iter().collect();
    assert_eq!(own.len(), names.len());
    for name in ["veikart:figur-01", "veikart:figur-13", "veikart:figur-13/2", "veikart:figur-22"] {
        assert!(own.contains(&name.to_owned()), "{name}");
    }
    let inner = objects(slides.iter().find(|it| it.contains("\"veikart:figur-13\"")).unwrap());
    assert!(inner.iter().any(|it| it["name"].starts_with("veikart:figur-13/2C-")));
}

#[test]
fn hostile_words_stay_words() {
    let words = [
        "</a:t><p:sp/>&amp;<!-- ]]> \"'",
        "a\u{0}b\u{8}c\u{1b}d\u{fffe}e\u{ffff}f",
        "\u{202e}\u{2067}مرحبا\u{2069}",
        "👩‍👩‍👧 æøå 漢字",
        &"M".repeat(10_000),
    ];
    for hostile in words {
        let mut roadmap = open(SMALL);
        roadmap.title = hostile.to_owned();
        roadmap.publisher = hostile.to_owned();
        Arc::make_mut(&mut roadmap.goals[0]).title = hostile.to_owned();
        for id in roadmap.activities.keys().cloned().collect::<Vec<_>>() {
            let mut activity = (*roadmap.activities[&id]).clone();
            activity.name = hostile.to_owned();
            activity.text = hostile.to_owned();
            for segment in &mut activity.segments {
                segment.label = hostile.to_owned();
            }
            roadmap.activities.insert(id, activity.into());
        }
        for view in &mut roadmap.views {
            Arc::make_mut(view).caption = hostile.to_owned();
            Arc::make_mut(view).alternative = hostile.repeat(2);
        }
        let parts = deck(&roadmap);
        package_is_sound(&parts);
        let slides = slides(&parts);
        let kept =
            |c: char| if c.is_control() || "\u{fffe}\u{ffff}".contains(c) { '\u{fffd}' } else { c };
        let expected: String = hostile.chars().map(kept).collect();
        assert_eq!(self::words(slides[0])[0], expected);
    }
}

#[test]
fn a_roadmap_without_figures_or_content_has_a_deck_too() {
    let empty = Roadmap { views: Vec::new(), ..open(SMALL) };
    let whole = [Arc::new(View::whole())];
    let bytes = pptx(&empty, &whole, &OPTIONS, None, &mut |_| true).unwrap();
    is_sound(&unpacked(&bytes));
    let mut bare = open(SMALL);
    bare.activities = Default::default();
    bare.goals.clear();
    bare.views.clear();
    let bytes = pptx(&bare, &[], &OPTIONS, None, &mut |_| true).unwrap();
    is_sound(&unpacked(&bytes));
}

#[test]
fn stopping_leaves_no_deck() {
    let roadmap = open(SMALL);
    let mut seen = Vec::new();
    let stopped = pptx(&roadmap, &roadmap.views, &OPTIONS, None, &mut |number| {
        seen.push(number);
        number < 2
    });
    assert_eq!(stopped, Err(DeckError::Stopped));
    assert_eq!(seen, [1, 2]);
}

/// A deck of ours as an organisation would have made its own: a template with another theme, a
/// slide that is not to come along, and a layout with its own name.
fn house(kind: &str) -> Vec<u8> {
    let mut parts = deck(&open(SMALL));
    let change = |parts: &mut Parts, name: &str, from: &str, to: &str| {
        let before = text(parts, name).to_owned();
        assert!(before.contains(from), "{name}: {from}");
        parts.insert(name.to_owned(), before.replace(from, to).into_bytes());
    };
    change(&mut parts, "[Content_Types].xml", "presentation.main+xml", &format!("{kind}.main+xml"));
    change(&mut parts, "ppt/theme/theme1.xml", "EDE9D2", "AA0011");
    change(&mut parts, "ppt/slideLayouts/slideLayout2.xml", "Title Only", "Husets figurside");
    let parts: Vec<(&str, &str)> =
        parts.iter().map(|(name, it)| (name.as_str(), std::str::from_utf8(it).unwrap())).collect();
    packed(&parts)
}

#[test]
fn a_template_gives_its_layouts_and_keeps_its_colours() {
    let roadmap = open(SMALL);
    let parts = unpacked(&written(&roadmap, Some(&house("template"))).unwrap());
    is_sound(&parts);
    let slides = slides(&parts);
    assert_eq!(slides.len(), 5, "the template's own slides are gone");
    let types = text(&parts, "[Content_Types].xml");
    assert!(types.contains("presentation.main+xml") && !types.contains("template.main+xml"));
    assert!(text(&parts, "ppt/theme/theme1.xml").contains("AA0011"));
    for (number, layout) in [(1, 1), (2, 2), (5, 2)] {
        let links = text(&parts, &format!("ppt/slides/_rels/slide{number}.xml.rels"));
        assert!(links.contains(&format!("slideLayout{layout}.xml")), "{links}");
    }
    // Its accents mean something else: the phases keep their own colours.
    let slide = slide(&parts, "veikart:figur-02");
    assert!(slide.contains("<a:srgbClr val=\"1F6A98\">"));
    assert!(!slide.contains("accent2"));
}

#[test]
fn templates_that_cannot_be_used_are_refused_in_words() {
    let roadmap = open(SMALL);
    let refused = |bytes: &[u8]| written(&roadmap, Some(bytes)).unwrap_err();
    assert!(matches!(refused(b"no zip"), DeckError::Template(_)));
    assert!(matches!(refused(&packed(&[("a.txt", "b")])), DeckError::Template(_)));
    let report = {
        use veikart::publish::docx::docx;
        use veikart::publish::report::{ReportOptions, report};
        let report = report(&roadmap, &ReportOptions::default());
        docx(&roadmap, &report, None, &mut |_| true).unwrap()
    };
    assert!(matches!(refused(&report), DeckError::Template(_)), "a report is no deck");
    assert_eq!(refused(&house("template.macroEnabled")), DeckError::Macros);
    let strict: Vec<(String, Vec<u8>)> = unpacked(&house("template"))
        .into_iter()
        .map(|(name, it)| {
            let it = String::from_utf8(it).unwrap();
            let strict = "http://purl.oclc.org/ooxml/presentationml/main";
            (name, it.replace("http://schemas.openxmlformats.org/presentationml/2006/main", strict))
        })
        .map(|(name, it)| (name, it.into_bytes()))
        .collect();
    let strict: Vec<(&str, &str)> =
        strict.iter().map(|(name, it)| (name.as_str(), std::str::from_utf8(it).unwrap())).collect();
    assert_eq!(refused(&packed(&strict)), DeckError::Strict);
}
