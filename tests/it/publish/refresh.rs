//! Figures renewed in documents that somebody went on working with.

use std::collections::BTreeSet;
use std::fs;
use std::io::{Cursor, Read as _};
use std::path::Path;
use std::sync::Arc;

use veikart::i18n::Lang;
use veikart::model::{Id, Roadmap};
use veikart::publish::docx::docx;
use veikart::publish::pptx::{DeckOptions, pptx};
use veikart::publish::refresh::{
    Became, Outcome, RefreshError, RefreshOptions, refresh, refresh_file,
};
use veikart::publish::report::{ReportOptions, report};
use veikart::theme::ThemeKind;

use super::package::{Parts, package_is_sound, packed_bytes, tags, text, unpacked};
use super::{NATIONAL, SMALL, open};

const USUAL: RefreshOptions =
    RefreshOptions { lang: None, theme: ThemeKind::Light, only_look: false };

fn report_of(roadmap: &Roadmap) -> Vec<u8> {
    let report = report(roadmap, &ReportOptions::default());
    docx(roadmap, &report, None, &mut |_| true).unwrap()
}

fn deck_of(roadmap: &Roadmap) -> Vec<u8> {
    let options = DeckOptions { lang: Lang::Nb, theme: ThemeKind::Light, reasons: false };
    pptx(roadmap, &roadmap.views, &options, None, &mut |_| true).unwrap()
}

/// The roadmap a month later: a bar has another label, and a row has come into one figure.
fn later() -> Roadmap {
    let mut roadmap = open(SMALL);
    let (id, first) = roadmap.activities.iter().next().unwrap();
    let (id, mut first) = (id.clone(), (**first).clone());
    assert_eq!(first.segments[0].label, "Forprosjekt");
    first.segments[0].label = "Forstudie".to_owned();
    roadmap.activities.insert(id, first.into());
    roadmap
}

/// The document with other text in its parts.
fn edited(document: &[u8], part: &str, edit: impl Fn(&str) -> String) -> Vec<u8> {
    let mut parts = unpacked(document);
    let now = edit(text(&parts, part));
    assert_ne!(now, text(&parts, part), "the edit changes nothing");
    parts.insert(part.to_owned(), now.into_bytes());
    packed_bytes(&parts)
}

fn renewed(document: &[u8], roadmap: &Roadmap) -> (Parts, Outcome) {
    let (bytes, outcome) = refresh(document, roadmap, &USUAL).unwrap();
    let parts = unpacked(&bytes);
    package_is_sound(&parts);
    (parts, outcome)
}

/// Which parts are not as they were; none may be gone.
fn changed(before: &[u8], after: &Parts) -> BTreeSet<String> {
    let before = unpacked(before);
    assert!(before.keys().all(|name| after.contains_key(name)));
    after
        .iter()
        .filter(|(name, now)| before.get(*name) != Some(*now))
        .map(|(it, _)| it.clone())
        .collect()
}

fn became(outcome: &Outcome) -> Vec<(String, usize, &Became)> {
    let of = |it: &'_ veikart::publish::refresh::Place| (it.figure.stem.clone(), it.figure.page);
    outcome.places.iter().map(|it| (of(it).0, of(it).1, &it.became)).collect()
}

const DOCUMENT: &str = "word/document.xml";

/// The drawing with this figure: from its frame to its end.
fn drawing<'a>(document: &'a str, name: &str) -> &'a str {
    let named = [format!("name=\"veikart:{name}\""), format!("name=\"{name}\"")];
    let at = named.iter().find_map(|name| document.find(name)).unwrap();
    let start = document[..at].rfind("<w:drawing>").unwrap();
    let end = start + document[start..].find("</w:drawing>").unwrap() + "</w:drawing>".len();
    &document[start..end]
}

fn size(drawing: &str) -> (i64, i64) {
    let (_, extent) = tags(drawing).into_iter().find(|(tag, _)| tag == "wp:extent").unwrap();
    (extent["cx"].parse().unwrap(), extent["cy"].parse().unwrap())
}

#[test]
fn nothing_new_changes_no_byte() {
    let roadmap = open(SMALL);
    for document in [report_of(&roadmap), deck_of(&roadmap)] {
        let (after, outcome) = refresh(&document, &roadmap, &USUAL).unwrap();
        assert!(after == document);
        assert!(outcome.places.len() >= 3 && !outcome.changed() && outcome.absent.is_empty());
        assert!(outcome.places.iter().all(|it| it.became == Became::Same), "{outcome:?}");
    }
}

/// REQ-109: figures follow the data into the report.
#[test]
fn a_report_keeps_what_others_wrote_and_shows_the_new_figures() {
    let before = report_of(&open(SMALL));
    // Somebody wrote, halved figure 2, and took a quarter off figure 3.
    let worked_on = edited(&before, DOCUMENT, |document| {
        let mut now = document.replace("Alle kommer fram.", "Alle kommer fram, ofte tørre.");
        let (width, height) = size(drawing(&now, "figur-02"));
        let half = drawing(&now, "figur-02").replace(
            &format!("cx=\"{width}\" cy=\"{height}\""),
            &format!("cx=\"{}\" cy=\"{}\"", width / 2, height / 2),
        );
        now = now.replace(drawing(&now, "figur-02"), &half);
        let cropped =
            drawing(&now, "figur-03").replace("<a:stretch>", "<a:srcRect b=\"25000\"/><a:stretch>");
        now.replace(drawing(&now, "figur-03"), &cropped)
    });
    let mine = unpacked(&worked_on);
    let (after, outcome) = renewed(&worked_on, &later());
    let words: Vec<_> = became(&outcome).into_iter().map(|(stem, ..)| stem).collect();
    assert_eq!(words, ["figur-01", "figur-02", "figur-03"]);
    assert!(outcome.places.iter().all(|it| it.became == Became::Renewed), "{outcome:?}");

    let pictures =
        |ending: &'static str| (1..=3).map(move |it| format!("word/media/veikart{it}.{ending}"));
    let ours: BTreeSet<String> = pictures("png").chain(pictures("svg")).collect();
    let others: BTreeSet<String> = changed(&worked_on, &after).difference(&ours).cloned().collect();
    assert!(others.is_subset(&BTreeSet::from([DOCUMENT.to_owned()])), "{others:?}");
    let (old, new) = (text(&mine, DOCUMENT), text(&after, DOCUMENT));
    assert!(new.contains("Alle kommer fram, ofte tørre."));
    for name in ["figur-01", "figur-02", "figur-03"] {
        assert_eq!(size(drawing(old, name)), size(drawing(new, name)), "{name}");
    }
    assert!(drawing(new, "figur-03").contains("<a:srcRect b=\"25000\"/>"));
    // But for the figures, the text is the same to the letter.
    let without = |document: &str| {
        let mut rest = document.to_owned();
        for name in ["figur-01", "figur-02", "figur-03"] {
            rest = rest.replace(drawing(&rest.clone(), name), "");
        }
        rest
    };
    assert_eq!(without(old), without(new));
    // What is shown is what a new report shows.
    let fresh = unpacked(&report_of(&later()));
    for name in &ours {
        assert!(after[name] == fresh[name], "{name}");
    }
}

#[test]
fn a_figure_that_grew_keeps_the_scale_that_somebody_gave_it() {
    let mut grown = later();
    let (id, row) =
        grown.activities.iter().next().map(|(id, it)| (id.clone(), (**it).clone())).unwrap();
    let mut more = row.clone();
    for number in 0..3 {
        let mut segment = row.segments[0].clone();
        segment.id = Id::new(&format!("A1.x{number}")).unwrap();
        more.segments.push(segment);
    }
    grown.activities.insert(id, more.into());
    let before = edited(&report_of(&open(SMALL)), DOCUMENT, |document| {
        let (width, height) = size(drawing(document, "figur-02"));
        let half = drawing(document, "figur-02").replace(
            &format!("cx=\"{width}\" cy=\"{height}\""),
            &format!("cx=\"{}\" cy=\"{}\"", width / 2, height / 2),
        );
        document.replace(drawing(document, "figur-02"), &half)
    });
    let (after, _) = renewed(&before, &grown);
    let fresh = unpacked(&report_of(&grown));
    let (now, whole) = (
        size(drawing(text(&after, DOCUMENT), "figur-02")),
        size(drawing(text(&fresh, DOCUMENT), "figur-02")),
    );
    let old = size(drawing(text(&unpacked(&before), DOCUMENT), "figur-02"));
    assert_eq!(now.0, old.0, "as wide as before");
    assert!(now.1 > old.1, "higher: {now:?} after {old:?}");
    assert!((now.1 * 2 - whole.1).abs() < whole.1 / 100, "half of {whole:?} is {now:?}");
}

#[test]
fn copies_are_renewed_and_a_file_that_others_show_stays() {
    let before = edited(&report_of(&open(SMALL)), DOCUMENT, |document| {
        let one = drawing(document, "figur-02");
        let copy = one.replace("id=\"1001\"", "id=\"77\"").replace("id=\"1002\"", "id=\"78\"");
        let other = one.replace("veikart:figur-02", "Bilde 7").replace("id=\"1001\"", "id=\"79\"");
        let figure = drawing(document, "figur-03");
        document
            .replace(one, &format!("{one}{copy}{other}"))
            .replace(figure, &format!("{figure}{figure}"))
    });
    let (after, outcome) = renewed(&before, &later());
    let counts = |stem: &str| {
        outcome
            .places
            .iter()
            .filter(|it| it.figure.stem == stem && it.became == Became::Renewed)
            .count()
    };
    assert_eq!((counts("figur-01"), counts("figur-02"), counts("figur-03")), (1, 2, 2));
    let document = text(&after, DOCUMENT);
    let old = unpacked(&before);
    // The picture that somebody gave a name of their own is as it was.
    let links = text(&after, "word/_rels/document.xml.rels");
    let shown = |drawing: &str| {
        let (_, blip) = tags(drawing).into_iter().find(|(tag, _)| tag == "a:blip").unwrap();
        let (_, link) =
            tags(links).into_iter().find(|(_, it)| it.get("Id") == blip.get("r:embed")).unwrap();
        link["Target"].trim_start_matches('/').trim_start_matches("word/").to_owned()
    };
    let theirs = format!("word/{}", shown(drawing(document, "Bilde 7")));
    assert!(after[&theirs] == old[&theirs]);
    let ours = format!("word/{}", shown(drawing(document, "figur-02")));
    assert_ne!(ours, theirs);
    let fresh = unpacked(&report_of(&later()));
    assert!(fresh.values().any(|it| *it == after[&ours]), "it shows the new figure");
}

#[test]
fn what_is_gone_and_what_is_new_is_told() {
    let before = report_of(&open(SMALL));
    let deck = deck_of(&open(SMALL));
    let mut roadmap = open(SMALL);
    let removed = roadmap.views.remove(0);
    assert_eq!(removed.number, Some(2));
    let mut view = (*removed).clone();
    view.id = Id::new("v9").unwrap();
    view.number = Some(9);
    view.title = "Nytt".to_owned();
    roadmap.views.push(view.into());
    Arc::make_mut(&mut roadmap.views[0]).title = "Broen over fjorden".to_owned();
    for document in [before, deck] {
        let (bytes, outcome) = refresh(&document, &roadmap, &USUAL).unwrap();
        let of =
            |stem: &str| &outcome.places.iter().find(|it| it.figure.stem == stem).unwrap().became;
        assert_eq!(*of("figur-02"), Became::Gone);
        assert_eq!(*of("figur-01"), Became::Same);
        let retitled = Became::Retitled { before: "Bro".into(), now: "Broen over fjorden".into() };
        assert_eq!(*of("figur-03"), retitled);
        let absent: Vec<&str> = outcome.absent.iter().map(|it| it.stem.as_str()).collect();
        assert_eq!(absent, ["figur-09"]);
        package_is_sound(&unpacked(&bytes));
        let lines = outcome.lines(Lang::Nb, &USUAL);
        let has = |words: &str| lines.iter().any(|line| line.contains(words));
        assert!(
            has("Skiftet ut: Figur 3") && has("ikke i veikartet. Latt stå som før: figur-02"),
            "{lines:?}"
        );
        assert!(has("ikke i dokumentet: Figur 9") && has("«Bro», og viser nå «Broen"), "{lines:?}");
    }
}

/// The slide with this figure.
fn slide_of(parts: &Parts, name: &str) -> String {
    let name = format!("name=\"veikart:{name}\"");
    let found = parts.iter().find(|(part, it)| {
        part.starts_with("ppt/slides/slide") && String::from_utf8_lossy(it).contains(&name)
    });
    found.unwrap().0.clone()
}

const THEIR_SHAPE: &str = "<p:sp><p:nvSpPr><p:cNvPr id=\"ID\" name=\"Pil 5\"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr>\
    <p:spPr/><p:txBody><a:bodyPr/><a:p><a:r><a:t>Se her!</a:t></a:r></a:p></p:txBody></p:sp>";

#[test]
fn a_deck_keeps_what_others_did_and_shows_the_new_figures() {
    let before = deck_of(&open(SMALL));
    let part = slide_of(&unpacked(&before), "figur-02");
    // Somebody moved and shrank the figure, put an arrow into it and one beside it, and wrote
    // another title.
    let worked_on = edited(&before, &part, |slide| {
        let at = slide.find("name=\"veikart:figur-02\"").unwrap();
        let from = at + slide[at..].find("<a:off ").unwrap();
        let to = from + slide[from..].find("<a:chOff ").unwrap();
        let moved = "<a:off x=\"500000\" y=\"900000\"/><a:ext cx=\"5867400\" cy=\"2899410\"/>";
        let inside = slide.rfind("</p:grpSp>").unwrap();
        let end = slide.rfind("</p:spTree>").unwrap();
        let arrow = |id: &str| THEIR_SHAPE.replace("ID", id);
        format!(
            "{}{moved}{}{}{}{}{}",
            &slide[..from],
            &slide[to..inside],
            arrow("9001"),
            &slide[inside..end],
            arrow("40"),
            &slide[end..]
        )
        .replace("Veikart for fjorden (2)", "Min egen tittel")
    });
    let (after, outcome) = renewed(&worked_on, &later());
    assert!(outcome.changed());
    let slides: BTreeSet<String> = changed(&worked_on, &after);
    let wanted = ["figur-01", "figur-02", "figur-03"].map(|name| slide_of(&after, name));
    assert_eq!(slides, BTreeSet::from(wanted), "no other part changed, notes and legend included");
    let slide = text(&after, &part);
    assert!(slide.contains("Forstudie") && !slide.contains("Forprosjekt"));
    assert!(slide.contains("Min egen tittel"));
    assert_eq!(slide.matches("Se her!").count(), 2, "both arrows");
    assert!(
        slide.contains("<a:off x=\"500000\" y=\"900000\"/><a:ext cx=\"5867400\" cy=\"2899410\"/>")
    );
    let own = slide.find("name=\"veikart:figur-02\"").unwrap();
    let arrow = slide.find("id=\"9001\"").unwrap();
    let end = slide.rfind("</p:grpSp>").unwrap();
    assert!(own < arrow && arrow < end, "their arrow is still in the group");
    let mut ids = BTreeSet::new();
    for (_, it) in tags(slide).iter().filter(|(tag, _)| tag == "p:cNvPr") {
        assert!(ids.insert(it["id"].clone()), "{it:?} twice");
    }
    // Half as large, with letters half as large.
    let sizes = |slide: &str| {
        let size = slide.split("sz=\"").nth(1).unwrap().split('"').next().unwrap();
        size.parse::<i64>().unwrap()
    };
    let whole = sizes(text(&unpacked(&before), &part));
    assert!((sizes(slide) * 2 - whole).abs() <= 4, "{} of {whole}", sizes(slide));
    // And once more: nothing is left to do.
    let again = packed_bytes(&after);
    let (bytes, outcome) = refresh(&again, &later(), &USUAL).unwrap();
    assert!(bytes == again && !outcome.changed(), "{outcome:?}");
}

#[test]
fn a_picture_from_the_report_is_renewed_on_a_slide_too() {
    let report = unpacked(&report_of(&open(SMALL)));
    let mut parts = unpacked(&deck_of(&open(SMALL)));
    let (slide, links) = ("ppt/slides/slide1.xml", "ppt/slides/_rels/slide1.xml.rels");
    let picture = "<p:pic><p:nvPicPr><p:cNvPr id=\"50\" name=\"veikart:figur-02\" descr=\"gammelt\"/>\
        <p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed=\"rId7\"/>\
        <a:srcRect r=\"1000\"/><a:stretch/></p:blipFill><p:spPr><a:xfrm><a:off x=\"1\" y=\"2\"/>\
        <a:ext cx=\"3000000\" cy=\"1000000\"/></a:xfrm></p:spPr></p:pic></p:spTree>";
    let with = |text: &str, from: &str, to: &str| text.replace(from, to).into_bytes();
    parts.insert(slide.into(), with(text(&parts, slide), "</p:spTree>", picture));
    let link = "<Relationship Id=\"rId7\" Type=\"http://schemas.openxmlformats.org/officeDocument/\
        2006/relationships/image\" Target=\"../media/image1.png\"/></Relationships>";
    parts.insert(links.into(), with(text(&parts, links), "</Relationships>", link));
    // The first drawing of the report is figure 1, the second figure 2.
    parts.insert("ppt/media/image1.png".into(), report["word/media/veikart2.png"].clone());
    let types = text(&parts, "[Content_Types].xml");
    let png = "<Default Extension=\"png\" ContentType=\"image/png\"/><Override ";
    let types = types.replacen("<Override ", png, 1).into_bytes();
    parts.insert("[Content_Types].xml".into(), types);
    let before = packed_bytes(&parts);

    let (after, outcome) = renewed(&before, &later());
    assert_eq!(outcome.places.len(), 5, "the picture, three groups and the legend");
    assert_eq!(outcome.places[0].became, Became::Renewed);
    let fresh = unpacked(&report_of(&later()));
    assert!(after["ppt/media/image1.png"] == fresh["word/media/veikart2.png"]);
    let now = text(&after, slide);
    assert!(now.contains("<a:ext cx=\"3000000\" cy=\"1000000\"/>") && now.contains("r=\"1000\""));
    assert!(!now.contains("descr=\"gammelt\""));
    assert_eq!(now.matches("name=\"veikart:figur-02\"").count(), 1);
    let again = packed_bytes(&after);
    assert!(!refresh(&again, &later(), &USUAL).unwrap().1.changed());
}

#[test]
fn one_milestone_changes_the_figures_that_show_it_and_nothing_else() {
    let mut roadmap = open(NATIONAL);
    let before = deck_of(&roadmap);
    let id = Id::new("2C-07").unwrap();
    let mut answers = (*roadmap.activities[&id]).clone();
    let third = answers.milestones.iter_mut().find(|it| it.id.as_str() == "2C-07.m3").unwrap();
    third.label = "Utvidet til alle".to_owned();
    roadmap.activities.insert(id, answers.into());
    let (after, outcome) = renewed(&before, &roadmap);
    let renewed = outcome.places.iter().filter(|it| it.became != Became::Same);
    let figures: BTreeSet<u32> = renewed.filter_map(|it| it.figure.number).collect();
    assert_eq!(figures, BTreeSet::from([3, 13]));
    assert!(changed(&before, &after).iter().all(|name| name.starts_with("ppt/slides/slide")));
}

#[test]
fn a_figure_that_was_taken_apart_is_left_alone() {
    let before = deck_of(&open(SMALL));
    let part = slide_of(&unpacked(&before), "figur-03");
    let worked_on = edited(&before, &part, |slide| {
        // Ungrouped: the groups of the activities stand on the slide itself.
        let start = slide.find("<p:grpSp>").unwrap();
        let content = start + slide[start..].find("</p:grpSpPr>").unwrap() + "</p:grpSpPr>".len();
        let end = slide.rfind("</p:grpSp>").unwrap();
        format!("{}{}{}", &slide[..start], &slide[content..end], &slide[end + "</p:grpSp>".len()..])
    });
    let (after, outcome) = renewed(&worked_on, &later());
    assert!(!changed(&worked_on, &after).contains(&part));
    assert!(outcome.absent.iter().any(|it| it.stem == "figur-03"), "{outcome:?}");
}

#[test]
fn documents_that_cannot_be_renewed_are_refused_in_words() {
    let roadmap = open(SMALL);
    let (document, deck) = (report_of(&roadmap), deck_of(&roadmap));
    let refused = |bytes: &[u8]| refresh(bytes, &roadmap, &USUAL).unwrap_err();
    assert!(matches!(refused(b"no zip"), RefreshError::Damaged(_)));
    assert!(matches!(refused(&document[..document.len() / 2]), RefreshError::Damaged(_)));
    let slide = slide_of(&unpacked(&deck), "figur-02");
    for (whole, part) in [(&document, DOCUMENT), (&deck, slide.as_str())] {
        let cut = edited(whole, part, |text| text[..text.rfind("</").unwrap() - 40].to_owned());
        assert!(matches!(refused(&cut), RefreshError::Damaged(_)), "{part}");
        let crossed = edited(whole, part, |text| text.replacen("</", "</x", 1));
        assert!(matches!(refused(&crossed), RefreshError::Damaged(_)), "{part}");
        let bomb = edited(whole, part, |text| {
            text.replacen("?>", "?><!DOCTYPE a [<!ENTITY b \"c\">]>", 1)
        });
        assert!(matches!(refused(&bomb), RefreshError::Damaged(_)), "{part}");
        let mut signed = unpacked(whole);
        signed.insert("_xmlsignatures/sig1.xml".to_owned(), b"<a/>".to_vec());
        assert_eq!(refused(&packed_bytes(&signed)), RefreshError::Signed);
    }
    assert_eq!(refused(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1old"), RefreshError::Locked);
    let strange = Parts::from([("a.txt".to_owned(), b"b".to_vec())]);
    assert_eq!(refused(&packed_bytes(&strange)), RefreshError::Foreign);
    let strict = edited(&document, DOCUMENT, |text| {
        let bound = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        text.replace(bound, "http://purl.oclc.org/ooxml/wordprocessingml/main")
    });
    assert!(matches!(refused(&strict), RefreshError::Strict | RefreshError::Report(_)));
    for error in [RefreshError::Locked, RefreshError::Damaged("x".into()), RefreshError::Signed] {
        assert!(error.key().starts_with("refresh-problem-"));
    }
}

fn entries(bytes: &[u8]) -> Vec<(String, u64, Vec<u8>)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut found = Vec::new();
    for at in 0..archive.len() {
        let mut file = archive.by_index_raw(at).unwrap();
        let mut packed = Vec::new();
        file.read_to_end(&mut packed).unwrap();
        found.push((file.name().unwrap().into_owned(), file.size(), packed));
    }
    found
}

#[test]
fn the_file_is_kept_before_it_changes_and_left_alone_while_it_is_open() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("rapport om fjorden.docx");
    let backups = home.path().join("kopier");
    let before = report_of(&open(SMALL));
    fs::write(&path, &before).unwrap();
    let run = |options: &RefreshOptions, backups: Option<&Path>| {
        refresh_file(&path, &later(), options, backups)
    };
    for sign in
        ["~$rapport om fjorden.docx", "~$pport om fjorden.docx", ".~lock.rapport om fjorden.docx#"]
    {
        let sign = home.path().join(sign);
        fs::write(&sign, "x").unwrap();
        assert_eq!(run(&USUAL, Some(&backups)), Err(RefreshError::InUse(sign.clone())));
        fs::remove_file(sign).unwrap();
    }
    let look = RefreshOptions { only_look: true, ..USUAL };
    assert!(run(&look, None).unwrap().outcome.changed());
    assert!(matches!(run(&USUAL, None), Err(RefreshError::NoBackup(_))));
    assert!(fs::read(&path).unwrap() == before, "nothing was written so far");

    let done = run(&USUAL, Some(&backups)).unwrap();
    let copy = done.backup.unwrap();
    assert!(copy.starts_with(&backups) && copy.extension().unwrap() == "docx");
    assert!(fs::read(copy).unwrap() == before);
    let after = fs::read(&path).unwrap();
    assert!(after != before);
    // What did not change is not even packed anew.
    let (old, new) = (entries(&before), entries(&after));
    assert_eq!(old.len(), new.len());
    let mut kept = 0;
    for (old, new) in old.iter().zip(&new) {
        assert_eq!(old.0, new.0, "in the old order");
        kept += usize::from(old == new);
    }
    assert!(kept >= old.len() - 7, "{kept} of {}", old.len());
    assert_eq!(
        run(&USUAL, Some(&backups)).unwrap().backup,
        None,
        "the second time changes nothing"
    );
    let gone = refresh_file(&home.path().join("ingen.docx"), &later(), &USUAL, None);
    assert!(matches!(gone, Err(RefreshError::NoFile { .. })));
}
