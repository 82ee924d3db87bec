//! How cells look: the colours are those of the figures.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

use crate::model::{Colour, Roadmap};
use crate::scene;
use crate::theme::{Theme, ThemeKind, palette, theme};

/// The formats of a workbook, made once.
pub(super) struct Styles {
    pub(super) header: Format,
    pub(super) text: Format,
    pub(super) number: Format,
    pub(super) day: Format,
    pub(super) title: Format,
    pub(super) year: Format,
    pub(super) quarter: Format,
    /// The quarter of the as-of date.
    pub(super) now: Format,
    /// Headings, outermost first.
    pub(super) headings: [Format; 3],
    pub(super) name: Format,
    pub(super) quiet: Format,
    pub(super) milestone: Format,
    /// An empty quarter, with the line between years where one begins.
    pub(super) empty: [Format; 2],
    phases: Vec<Bar>,
    unknown: Bar,
}

/// How the bars of one phase look.
struct Bar {
    planned: Format,
    tentative: Format,
}

impl Styles {
    pub(super) fn new(roadmap: &Roadmap) -> Self {
        let theme = theme(ThemeKind::Light);
        let base = Format::new().set_font_name(FONT).set_font_size(10);
        let cell = base.clone().set_align(FormatAlign::Top).set_font_color(colour(theme.text));
        let ruled = cell
            .clone()
            .set_border_bottom(FormatBorder::Thin)
            .set_border_bottom_color(colour(theme.row_line));
        let heading = |ground| base.clone().set_bold().set_background_color(colour(ground));
        let middle = base.clone().set_align(FormatAlign::Center);
        let head = heading(theme.accent).set_font_color(colour(theme.on_accent));
        let grid = |strong: bool| {
            let line = if strong { theme.line_strong } else { theme.row_line };
            base.clone().set_border_left(FormatBorder::Thin).set_border_left_color(colour(line))
        };
        let phase = |phase: &crate::model::Phase| {
            let edge = phase.edge.map(scene_colour);
            bar(theme, palette::paint(theme, scene_colour(phase.colour), edge))
        };
        Self {
            header: head.clone().set_text_wrap().set_align(FormatAlign::VerticalCenter),
            text: ruled.clone().set_text_wrap(),
            number: ruled.clone().set_num_format("#,##0.##"),
            day: ruled.set_num_format("dd.mm.yyyy").set_align(FormatAlign::Left),
            title: base.clone().set_bold().set_font_size(14).set_font_color(colour(theme.heading)),
            year: head.clone().set_align(FormatAlign::Center),
            quarter: middle.clone().set_font_color(colour(theme.text_muted)),
            now: middle
                .clone()
                .set_bold()
                .set_background_color(colour(theme.ink))
                .set_font_color(colour(theme.on_ink)),
            headings: [
                heading(theme.band_strong).set_font_color(colour(theme.heading)),
                heading(theme.heading_band).set_font_color(colour(theme.heading)),
                heading(theme.band_soft).set_font_color(colour(theme.heading)),
            ],
            name: cell.clone().set_text_wrap(),
            quiet: cell.set_text_wrap().set_font_color(colour(theme.text_muted)),
            milestone: middle.set_font_color(colour(theme.ink)),
            empty: [grid(false), grid(true)],
            phases: roadmap.value_chain.iter().map(|it| phase(it)).collect(),
            unknown: bar(theme, palette::unknown(theme)),
        }
    }

    /// A cell that tells of a phase.
    pub(super) fn phase(&self, step: usize) -> &Format {
        &self.bar(Some(step)).planned
    }

    /// A stretch of a bar; of none, the phase is not known.
    pub(super) fn stretch(&self, step: Option<usize>, tentative: bool) -> &Format {
        let bar = self.bar(step);
        if tentative { &bar.tentative } else { &bar.planned }
    }

    fn bar(&self, step: Option<usize>) -> &Bar {
        step.and_then(|step| self.phases.get(step)).unwrap_or(&self.unknown)
    }
}

/// What every machine with a spreadsheet has.
const FONT: &str = "Calibri";

fn bar(theme: &Theme, paint: palette::Paint) -> Bar {
    let base = Format::new()
        .set_font_name(FONT)
        .set_font_size(10)
        .set_bold()
        .set_align(FormatAlign::Left)
        .set_align(FormatAlign::VerticalCenter)
        .set_border_color(colour(paint.edge));
    Bar {
        planned: base
            .clone()
            .set_border(FormatBorder::Thin)
            .set_background_color(colour(paint.fill))
            .set_font_color(colour(paint.label)),
        tentative: base
            .set_border(FormatBorder::MediumDashed)
            .set_background_color(colour(theme.tentative))
            .set_font_color(colour(theme.label_dark)),
    }
}

fn scene_colour(Colour(red, green, blue): Colour) -> scene::Color {
    scene::Color::rgb(red, green, blue)
}

fn colour(color: scene::Color) -> Color {
    Color::RGB(u32::from_be_bytes([0, color.r, color.g, color.b]))
}
