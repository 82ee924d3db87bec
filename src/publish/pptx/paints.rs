//! Colours as places in the deck's theme, so that recolouring the theme recolours the figures.

use crate::model::{Colour, Roadmap};
use crate::scene::Color;
use crate::theme::Theme;

/// Which place of the theme a colour is.
#[derive(Clone, Debug, Default)]
pub(super) struct Paints {
    places: Vec<(Color, Place)>,
}

/// A place of the theme, and which part of its lightness is kept (in thousandths of a percent).
#[derive(Clone, Debug)]
struct Place {
    name: String,
    shade: Option<i64>,
}

/// How many accents a theme of Office has.
const ACCENTS: usize = 6;

pub(super) fn color_of(colour: Colour) -> Color {
    let Colour(r, g, b) = colour;
    Color::rgb(r, g, b)
}

/// The accents of a deck of ours: the phases in the order of the chain, then greys.
pub(super) fn accents(roadmap: &Roadmap, theme: &Theme) -> [Color; ACCENTS] {
    let mut phases = roadmap.value_chain.iter().map(|phase| color_of(phase.colour));
    std::array::from_fn(|_| phases.next().unwrap_or(theme.line_strong))
}

impl Paints {
    /// Text and ground follow the theme; phases too where the theme's accents are theirs. In
    /// an organisation's template the accents mean something else, so phases keep their colours.
    pub(super) fn new(roadmap: &Roadmap, theme: &Theme, own_accents: bool) -> Self {
        let mut paints = Self::default();
        paints.add(theme.text, "tx1", None);
        paints.add(theme.surface, "bg1", None);
        paints.add(theme.heading, "tx2", None);
        paints.add(theme.ink, "tx1", None);
        paints.add(theme.panel, "bg2", None);
        paints.add(theme.on_ink, "bg1", None);
        paints.add(theme.accent, "tx2", None);
        if own_accents {
            for (number, phase) in (1..=ACCENTS).zip(&roadmap.value_chain) {
                let fill = color_of(phase.colour);
                paints.add(fill, &format!("accent{number}"), None);
                let edge = crate::theme::palette::paint(theme, fill, phase.edge.map(color_of)).edge;
                let share = luminosity(edge) / luminosity(fill).max(0.01);
                if share < 1.0 {
                    // The edge of a bar is a darker shade of its own accent.
                    let share = (share * 100_000.0).round() as i64;
                    paints.add(edge, &format!("accent{number}"), Some(share));
                }
            }
        }
        paints
    }

    fn add(&mut self, color: Color, name: &str, shade: Option<i64>) {
        if !self.places.iter().any(|(known, _)| *known == color) {
            self.places.push((color, Place { name: name.to_owned(), shade }));
        }
    }

    /// The colour element of a fill or a line.
    pub(super) fn element(&self, color: Color) -> String {
        let opaque = color.with_alpha(255);
        let alpha = match color.a {
            255 => String::new(),
            a => format!("<a:alpha val=\"{}\"/>", (f32::from(a) / 255.0 * 100_000.0).round()),
        };
        match self.places.iter().find(|(known, _)| *known == opaque) {
            Some((_, Place { name, shade })) => {
                let shade = shade.map(|share| format!("<a:lumMod val=\"{share}\"/>"));
                let shade = shade.unwrap_or_default();
                format!("<a:schemeClr val=\"{name}\">{shade}{alpha}</a:schemeClr>")
            }
            None => format!("<a:srgbClr val=\"{}\">{alpha}</a:srgbClr>", hex(color)),
        }
    }

    pub(super) fn fill(&self, color: Option<Color>) -> String {
        match color {
            Some(color) => format!("<a:solidFill>{}</a:solidFill>", self.element(color)),
            None => "<a:noFill/>".to_owned(),
        }
    }
}

/// "1F6A98".
pub(super) fn hex(color: Color) -> String {
    format!("{:02X}{:02X}{:02X}", color.r, color.g, color.b)
}

/// The L of HSL, 0 to 1: what a theme's `lumMod` scales.
fn luminosity(color: Color) -> f32 {
    let high = color.r.max(color.g).max(color.b);
    let low = color.r.min(color.g).min(color.b);
    (f32::from(high) + f32::from(low)) / 510.0
}
