//! Whether colours can be read and told apart, and the paint that follows from a phase's colour.

use super::{Theme, ThemeKind};
use crate::scene::Color;

/// What a bar of one phase is painted with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paint {
    pub fill: Color,
    pub edge: Color,
    /// Text on the fill.
    pub label: Color,
}

/// How colours look to somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sight {
    Normal,
    Deuteranopia,
    Protanopia,
    Tritanopia,
}

impl Sight {
    pub const ALL: [Self; 4] =
        [Self::Normal, Self::Deuteranopia, Self::Protanopia, Self::Tritanopia];
}

/// Phases are at least this far apart in lightness (L*), so that they differ in grey.
pub const MIN_LIGHTNESS_STEP: f64 = 15.0;
/// Phases are at least this far apart (ΔE2000) for every sight.
pub const MIN_DIFFERENCE: f64 = 17.0;

/// A pair of phases that a palette does not keep apart.
#[derive(Clone, Debug, PartialEq)]
pub enum Problem {
    /// The two are this far apart in L*.
    Lightness { first: usize, second: usize, apart: f64 },
    /// The two are this far apart in ΔE2000 for this sight.
    Difference { first: usize, second: usize, sight: Sight, apart: f64 },
}

/// The pairs of colours that are too close; empty for a good palette.
pub fn check(colours: &[Color]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (second, &colour) in colours.iter().enumerate() {
        for (first, &other) in colours.iter().enumerate().take(second) {
            let apart = (lightness(colour) - lightness(other)).abs();
            if apart < MIN_LIGHTNESS_STEP {
                problems.push(Problem::Lightness { first, second, apart });
            }
            problems.extend(Sight::ALL.into_iter().filter_map(|sight| {
                let apart = delta_e2000(simulate(other, sight), simulate(colour, sight));
                (apart < MIN_DIFFERENCE).then_some(Problem::Difference {
                    first,
                    second,
                    sight,
                    apart,
                })
            }));
        }
    }
    problems
}

/// How far apart the closest two are, in L* and in ΔE2000 for the sight that tells them apart
/// least; none for fewer than two.
pub fn closest(colours: &[Color]) -> Option<(f64, f64)> {
    let mut closest: Option<(f64, f64)> = None;
    for (second, &colour) in colours.iter().enumerate() {
        for &other in colours.iter().take(second) {
            let lightness = (lightness(colour) - lightness(other)).abs();
            let seen = |sight| delta_e2000(simulate(other, sight), simulate(colour, sight));
            let difference = Sight::ALL.into_iter().map(seen).fold(f64::INFINITY, f64::min);
            let (l, d) = closest.unwrap_or((f64::INFINITY, f64::INFINITY));
            closest = Some((l.min(lightness), d.min(difference)));
        }
    }
    closest
}

/// The paint of a phase: its colour and edge, and the label that reads best on it.
pub fn paint(theme: &Theme, fill: Color, edge: Option<Color>) -> Paint {
    let edge = match theme.kind {
        // On a dark ground a dark edge would vanish: the bar is lifted out by a lighter one.
        ThemeKind::Dark => mix(fill, theme.text, 0.45),
        ThemeKind::Contrast => theme.ink,
        ThemeKind::Light | ThemeKind::Print => edge.unwrap_or_else(|| edge_of(fill)),
    };
    Paint { fill, edge, label: label_on(theme, fill) }
}

/// The paint of what has no known phase.
pub fn unknown(theme: &Theme) -> Paint {
    Paint {
        fill: theme.unknown_fill,
        edge: theme.unknown_edge,
        label: label_on(theme, theme.unknown_fill),
    }
}

/// The label colour with more contrast on `fill`; the dark one where it is enough.
pub fn label_on(theme: &Theme, fill: Color) -> Color {
    let dark = contrast(theme.label_dark, fill);
    if dark >= 4.5 || dark >= contrast(theme.label_light, fill) {
        theme.label_dark
    } else {
        theme.label_light
    }
}

/// A darker shade, for the outline of a bar.
pub fn edge_of(fill: Color) -> Color {
    mix(fill, Color::rgb(0, 0, 0), 0.42)
}

/// `share` of `other` (0 to 1) mixed into `color`.
pub fn mix(color: Color, other: Color, share: f32) -> Color {
    let part = |a: u8, b: u8| (f32::from(a) * (1.0 - share) + f32::from(b) * share).round() as u8;
    Color::rgb(part(color.r, other.r), part(color.g, other.g), part(color.b, other.b))
}

/// WCAG contrast, 1 to 21.
pub fn contrast(a: Color, b: Color) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// CIE L*, 0 to 100.
pub fn lightness(color: Color) -> f64 {
    lab(linear(color)).0
}

/// How a colour looks to this sight (Viénot, Brettel and Mollon 1999; Brettel 1997 for tritanopia).
pub fn simulate(color: Color, sight: Sight) -> Color {
    let [r, g, b] = linear(color);
    let [r, g, b] = match sight {
        Sight::Normal => return color,
        Sight::Deuteranopia => {
            let rg = 0.29275 * r + 0.70725 * g;
            [rg, rg, -0.02234 * r + 0.02234 * g + b]
        }
        Sight::Protanopia => {
            let rg = 0.11238 * r + 0.88762 * g;
            [rg, rg, 0.00401 * r - 0.00401 * g + b]
        }
        Sight::Tritanopia => tritanopia([r, g, b]),
    };
    Color::rgb(encode(r), encode(g), encode(b))
}

fn tritanopia([r, g, b]: [f64; 3]) -> [f64; 3] {
    let plane = 0.03901 * r - 0.02788 * g - 0.01113 * b;
    let rows = if plane >= 0.0 {
        [[1.01277, 0.13548, -0.14826], [-0.01243, 0.86812, 0.14431], [0.07589, 0.80500, 0.11911]]
    } else {
        [[0.93678, 0.18979, -0.12657], [0.06154, 0.81526, 0.12320], [-0.37562, 1.12767, 0.24796]]
    };
    rows.map(|[x, y, z]| x * r + y * g + z * b)
}

/// The colour difference CIEDE2000.
pub fn delta_e2000(a: Color, b: Color) -> f64 {
    let (l1, a1, b1) = lab(linear(a));
    let (l2, a2, b2) = lab(linear(b));
    let mean_chroma = a1.hypot(b1).midpoint(a2.hypot(b2));
    let seventh = mean_chroma.powi(7);
    let stretch = 0.5 * (1.0 - (seventh / (seventh + 25f64.powi(7))).sqrt());
    let (a1, a2) = (a1 * (1.0 + stretch), a2 * (1.0 + stretch));
    let (c1, c2) = (a1.hypot(b1), a2.hypot(b2));
    let (h1, h2) = (hue(a1, b1), hue(a2, b2));

    let turn = if c1 * c2 == 0.0 { 0.0 } else { (h2 - h1 + 540.0).rem_euclid(360.0) - 180.0 };
    let (dl, dc) = (l2 - l1, c2 - c1);
    let dh = 2.0 * (c1 * c2).sqrt() * (turn / 2.0).to_radians().sin();

    let (mean_l, mean_c) = (l1.midpoint(l2), c1.midpoint(c2));
    let mean_h = if c1 * c2 == 0.0 { h1 + h2 } else { (h1 + turn / 2.0).rem_euclid(360.0) };
    let cos = |degrees: f64| degrees.to_radians().cos();
    let t =
        1.0 - 0.17 * cos(mean_h - 30.0) + 0.24 * cos(2.0 * mean_h) + 0.32 * cos(3.0 * mean_h + 6.0)
            - 0.20 * cos(4.0 * mean_h - 63.0);
    let centred = (mean_l - 50.0).powi(2);
    let sl = 1.0 + 0.015 * centred / (20.0 + centred).sqrt();
    let sc = 1.0 + 0.045 * mean_c;
    let sh = 1.0 + 0.015 * mean_c * t;
    let seventh = mean_c.powi(7);
    let rotation = -2.0
        * (seventh / (seventh + 25f64.powi(7))).sqrt()
        * (60.0 * (-((mean_h - 275.0) / 25.0).powi(2)).exp()).to_radians().sin();
    let (l, c, h) = (dl / sl, dc / sc, dh / sh);
    (l * l + c * c + h * h + rotation * c * h).sqrt()
}

fn hue(a: f64, b: f64) -> f64 {
    if a == 0.0 && b == 0.0 { 0.0 } else { b.atan2(a).to_degrees().rem_euclid(360.0) }
}

fn luminance(color: Color) -> f64 {
    let [r, g, b] = linear(color);
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

fn linear(color: Color) -> [f64; 3] {
    [color.r, color.g, color.b].map(|part| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    })
}

fn encode(part: f64) -> u8 {
    let part = part.clamp(0.0, 1.0);
    let coded =
        if part <= 0.003_130_8 { 12.92 * part } else { 1.055 * part.powf(1.0 / 2.4) - 0.055 };
    (coded * 255.0).round() as u8
}

/// CIE L*a*b* of linear sRGB, white D65.
fn lab([r, g, b]: [f64; 3]) -> (f64, f64, f64) {
    let f =
        |t: f64| if t > 216.0 / 24389.0 { t.cbrt() } else { (24389.0 / 27.0 * t + 16.0) / 116.0 };
    let x = f((0.412_456_4 * r + 0.357_576_1 * g + 0.180_437_5 * b) / 0.950_47);
    let y = f(0.212_672_9 * r + 0.715_152_2 * g + 0.072_175 * b);
    let z = f((0.019_333_9 * r + 0.119_192 * g + 0.950_304_1 * b) / 1.088_83);
    (116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z))
}
