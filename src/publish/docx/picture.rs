//! Figures as pictures: SVG for programs that draw it, PNG for the others.

use super::DocxError;
use crate::export::{PngOptions, SvgOptions, png, svg};
use crate::i18n::Lang;
use crate::layout::{BundledFont, FigureOptions, Preset, figure};
use crate::model::{Roadmap, View};
use crate::publish::report::{Block, Report};
use crate::publish::xml::{R, escaped};
use crate::scene::{Figure, PER_MM};
use crate::theme::{ThemeKind, theme};

/// English Metric Units in a millimetre.
pub(super) const EMU_PER_MM: f32 = 36_000.0;

/// The pages of one figure, ready for the package.
#[derive(Clone, Debug, Default)]
pub(super) struct Drawn {
    pub(super) pages: Vec<Page>,
}

#[derive(Clone, Debug)]
pub(in crate::publish) struct Page {
    /// The object's name in the document: `veikart:figur-13`, `veikart:figur-13/2` for its
    /// second page.
    pub(in crate::publish) name: String,
    pub(in crate::publish) title: String,
    pub(in crate::publish) alternative: String,
    pub(in crate::publish) width_mm: f32,
    pub(in crate::publish) height_mm: f32,
    pub(in crate::publish) svg: Vec<u8>,
    pub(in crate::publish) png: Vec<u8>,
}

/// Room on a page, in millimetres.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::publish) struct Room {
    pub(in crate::publish) width: f32,
    pub(in crate::publish) height: f32,
}

/// Below a picture the caption stands on the same page.
const CAPTION_MM: f32 = 20.0;

/// Draws every figure of the report, in order. `watch` hears of each before it is drawn, and
/// says whether to go on.
pub(super) fn draw(
    roadmap: &Roadmap,
    report: &Report,
    room: Room,
    watch: &mut dyn FnMut(usize) -> bool,
) -> Result<Vec<Drawn>, DocxError> {
    let measure = BundledFont::new();
    let mut all = Vec::new();
    for block in &report.blocks {
        let Block::Figure(place) = block else { continue };
        if !watch(all.len() + 1) {
            return Err(DocxError::Stopped);
        }
        let named = (place.view.as_ref(), place.stem.as_str());
        all.push(Drawn { pages: pages(roadmap, named, (room, report.lang), &measure)? });
    }
    Ok(all)
}

/// The pages of one figure.
pub(super) fn pages(
    roadmap: &Roadmap,
    (view, stem): (&View, &str),
    (room, lang): (Room, Lang),
    measure: &BundledFont,
) -> Result<Vec<Page>, DocxError> {
    let options = FigureOptions {
        preset: preset(room),
        theme: theme(ThemeKind::Light),
        lang,
        today: None,
        title: true,
        caption: false,
    };
    let figures = figure(roadmap, view, &options, measure);
    let count = figures.len();
    let pages = (1..).zip(&figures).map(|(number, figure)| {
        let name = match number {
            1 => format!("veikart:{stem}"),
            _ => format!("veikart:{stem}/{number}"),
        };
        page(figure, name, (number, count), room, lang)
    });
    pages.collect()
}

/// The size that figures are laid out for on this page.
fn preset(room: Room) -> Preset {
    let height = (room.height - CAPTION_MM).max(80.0);
    if (room.width - 170.0).abs() < 0.5 && height >= 235.0 {
        return Preset::Word;
    }
    Preset::Own { width_mm: room.width.max(80.0), height_mm: Some(height.min(235.0)) }
}

fn page(
    figure: &Figure,
    name: String,
    (number, count): (usize, usize),
    room: Room,
    lang: Lang,
) -> Result<Page, DocxError> {
    let size = figure.scene.size;
    let (width, height) = (size.width / PER_MM, size.height / PER_MM);
    // Rounding, or a page too small for any figure, must not push it off the paper.
    let fit = (room.width / width).min((room.height - CAPTION_MM).max(20.0) / height).min(1.0);
    let mut alternative =
        if figure.description.is_empty() { &figure.title } else { &figure.description }.clone();
    if count > 1 {
        let args = [("page", number.into()), ("count", count.into())];
        alternative += &format!(" {}.", crate::i18n::format(lang, "report-page", &args));
    }
    let options = SvgOptions { outlines: true, ..SvgOptions::default() };
    Ok(Page {
        name,
        title: figure.title.clone(),
        alternative,
        width_mm: width * fit,
        height_mm: height * fit,
        svg: svg(figure, &options).into_bytes(),
        png: png(figure, &PngOptions::default())?,
    })
}

/// The relationships of the two files of picture `number`, counted from 1.
pub(super) fn ids(number: usize) -> [String; 2] {
    [format!("rIdVeikartPng{number}"), format!("rIdVeikartSvg{number}")]
}

/// A picture in a line of its own.
pub(super) fn drawing(page: &Page, number: usize) -> String {
    const WP: &str = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    const A: &str = "http://schemas.openxmlformats.org/drawingml/2006/main";
    const PIC: &str = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    const SVG: &str = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
    let [png, svg] = ids(number);
    let width = (page.width_mm * EMU_PER_MM).round() as i64;
    let height = (page.height_mm * EMU_PER_MM).round() as i64;
    let name = escaped(&page.name);
    let title = escaped(&page.title);
    let words = escaped(&page.alternative);
    let id = 1000 + number;
    format!(
        "<w:r><w:drawing><wp:inline xmlns:wp=\"{WP}\" distT=\"0\" distB=\"0\" distL=\"0\" \
         distR=\"0\"><wp:extent cx=\"{width}\" cy=\"{height}\"/>\
         <wp:docPr id=\"{id}\" name=\"{name}\" descr=\"{words}\" title=\"{title}\"/>\
         <wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a=\"{A}\" noChangeAspect=\"1\"/>\
         </wp:cNvGraphicFramePr><a:graphic xmlns:a=\"{A}\"><a:graphicData uri=\"{PIC}\">\
         <pic:pic xmlns:pic=\"{PIC}\"><pic:nvPicPr>\
         <pic:cNvPr id=\"{id}\" name=\"{name}\" descr=\"{words}\"/><pic:cNvPicPr/></pic:nvPicPr>\
         <pic:blipFill><a:blip xmlns:r=\"{R}\" r:embed=\"{png}\"><a:extLst>\
         <a:ext uri=\"{{96DAC541-7B7A-43D3-8B79-37D633B846F1}}\">\
         <asvg:svgBlip xmlns:asvg=\"{SVG}\" r:embed=\"{svg}\"/></a:ext></a:extLst></a:blip>\
         <a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
         <pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{width}\" cy=\"{height}\"/></a:xfrm>\
         <a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>\
         </a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )
}
