//! Figures on sheets of paper.

use veikart::i18n::Lang;
use veikart::layout::{BundledFont, FigureOptions, Paper, PaperSize, Preset, sheets};
use veikart::model::Roadmap;
use veikart::scene::{Figure, Node, PER_MM, Rect, Role};
use veikart::theme::{ThemeKind, theme};

const NATIONAL: &str = include_str!("../../../sample-roadmaps/nasjonalt-veikart-2021-2027.ron");

fn printed(paper: Paper) -> Vec<Figure> {
    let roadmap: Roadmap = veikart::store::open_text(NATIONAL).unwrap().roadmap;
    let view = roadmap.views.iter().find(|view| view.id.as_str() == "fig-13").unwrap();
    let options = FigureOptions {
        preset: Preset::Word,
        theme: theme(ThemeKind::Print),
        lang: Lang::Nb,
        today: None,
        title: true,
        caption: true,
    };
    sheets(&roadmap, view, &options, paper, &BundledFont::new())
}

fn millimetres(figure: &Figure) -> (f32, f32) {
    let size = figure.scene.size;
    ((size.width / PER_MM).round(), (size.height / PER_MM).round())
}

/// The ids of all bars, and the boxes of all clips.
fn inside(nodes: &[Node], bars: &mut Vec<String>, clips: &mut Vec<Rect>) {
    for node in nodes {
        let Node::Group(group) = node else { continue };
        clips.extend(group.clip);
        if let Some(tag) = group.tag.as_ref().filter(|tag| tag.role == Role::Bar) {
            bars.push(tag.id.clone());
        }
        inside(&group.nodes, bars, clips);
    }
}

fn bars(figures: &[Figure]) -> Vec<String> {
    let (mut bars, mut clips) = (Vec::new(), Vec::new());
    for figure in figures {
        inside(&figure.scene.nodes, &mut bars, &mut clips);
    }
    bars.sort();
    bars.dedup();
    bars
}

#[test]
fn every_sheet_has_the_size_of_its_paper() {
    for (size, landscape, across, expected) in [
        (PaperSize::A4, true, 1, (297.0, 210.0)),
        (PaperSize::A4, false, 1, (210.0, 297.0)),
        (PaperSize::A3, true, 1, (420.0, 297.0)),
        (PaperSize::A4, false, 3, (210.0, 297.0)),
        (PaperSize::A4, true, 200, (297.0, 210.0)),
    ] {
        let sheets = printed(Paper { size, landscape, across });
        assert!(!sheets.is_empty());
        for sheet in &sheets {
            assert_eq!(millimetres(sheet), expected);
            assert!(!sheet.description.is_empty());
        }
    }
}

#[test]
fn a_poster_loses_nothing_and_no_sheet_prints_into_its_margin() {
    let whole = bars(&printed(Paper { size: PaperSize::A3, landscape: true, across: 1 }));
    let poster = printed(Paper { size: PaperSize::A4, landscape: false, across: 3 });
    assert_eq!(poster.len() % 3, 0, "three sheets a row");
    assert!(poster.len() >= 3);
    assert_eq!(bars(&poster), whole);
    let margin = 12.0 * PER_MM;
    for sheet in &poster {
        let mut clips = Vec::new();
        inside(&sheet.scene.nodes, &mut Vec::new(), &mut clips);
        let outer = clips.first().unwrap();
        let size = sheet.scene.size;
        let printable = Rect::new(margin, margin, size.width - margin, size.height - margin);
        assert!((outer.left - printable.left).abs() < 0.1 && outer.right < printable.right + 0.1);
        assert!((outer.top - printable.top).abs() < 0.1 && outer.bottom < printable.bottom + 0.1);
    }
}
