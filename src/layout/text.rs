use unicode_segmentation::UnicodeSegmentation as _;

use super::TextMeasure;
use crate::scene::{Color, Font, Node, Point, Text};

/// A line of text whose capitals are centred on `middle`.
pub(super) fn line(
    measure: &dyn TextMeasure,
    content: &str,
    left: f32,
    middle: f32,
    font: Font,
    color: Color,
) -> Node {
    Node::Text(Text {
        origin: Point::new(left, baseline(middle, font)),
        content: content.to_owned(),
        font,
        color,
        width: measure.width(content, font),
    })
}

/// Where the baseline lies of capitals centred on `middle`.
pub(super) fn baseline(middle: f32, font: Font) -> f32 {
    middle + 0.364 * font.size
}

/// The text in lines no wider than `width`, broken at spaces; a word that is too wide by
/// itself is broken where it must be.
pub(super) fn wrap(measure: &dyn TextMeasure, text: &str, font: Font, width: f32) -> Vec<String> {
    if measure.width(text, font) <= width {
        return vec![text.to_owned()];
    }
    let mut lines: Vec<String> = Vec::new();
    let mut current = String::new();
    for word in text.split_whitespace() {
        let longer = if current.is_empty() { word.to_owned() } else { format!("{current} {word}") };
        if measure.width(&longer, font) <= width {
            current = longer;
            continue;
        }
        if !current.is_empty() {
            lines.push(std::mem::take(&mut current));
        }
        current = break_word(measure, word, font, width, &mut lines);
    }
    lines.push(current);
    lines
}

/// Puts all but the last piece of a word into `lines`; the last is returned. Breaks after a
/// hyphen or slash where there is one, and at a syllable-like place with a hyphen elsewhere.
fn break_word(
    measure: &dyn TextMeasure,
    word: &str,
    font: Font,
    width: f32,
    lines: &mut Vec<String>,
) -> String {
    let mut rest = word;
    while measure.width(rest, font) > width {
        let mut fits = 0;
        let mut natural = 0;
        for (at, grapheme) in rest.grapheme_indices(true) {
            let end = at + grapheme.len();
            if measure.width(&rest[..end], font) + measure.width("-", font) > width && fits > 0 {
                break;
            }
            fits = end;
            if matches!(grapheme, "-" | "/" | "–") {
                natural = end;
            }
        }
        let cut = if natural > 0 { natural } else { syllable(rest, fits) };
        let hyphen = if natural > 0 { "" } else { "-" };
        lines.push(format!("{}{hyphen}", &rest[..cut]));
        rest = &rest[cut..];
        if rest.is_empty() {
            break;
        }
    }
    rest.to_owned()
}

/// Endings after which a compound goes on with a word of its own.
const JOINTS: [&str; 10] =
    ["ings", "sjons", "jons", "hets", "tets", "skaps", "doms", "elses", "ments", "ans"];

/// The best place up to `most` to break a long word: after the joint of a compound, else before
/// a consonant and a vowel.
fn syllable(word: &str, most: usize) -> usize {
    let vowel = |c: char| "aeiouyæøåAEIOUYÆØÅ".contains(c);
    let chars: Vec<(usize, char)> = word.char_indices().collect();
    let joint = JOINTS
        .iter()
        .filter_map(|joint| {
            let head = word.get(..most)?;
            head.rfind(joint).map(|at| at + joint.len())
        })
        .filter(|&at| at * 3 >= most && word.len() > at + 3)
        .max();
    let before = chars.windows(2).enumerate().rev().find_map(|(index, pair)| {
        let (at, first) = pair[0];
        (index >= 3 && at <= most && first.is_alphabetic() && !vowel(first) && vowel(pair[1].1))
            .then_some(at)
    });
    joint.or(before).unwrap_or(most)
}

/// The text, or as much of its start as fits with "…"; empty if not even two letters do.
pub(super) fn shorten(measure: &dyn TextMeasure, text: &str, font: Font, width: f32) -> String {
    if measure.width(text, font) <= width {
        return text.to_owned();
    }
    let places: Vec<usize> =
        text.grapheme_indices(true).map(|(at, _)| at).chain([text.len()]).collect();
    let fits = |count: usize| {
        let start = text[..places[count]].trim_end_matches([' ', ',', '–', '(']);
        let short = format!("{start}…");
        (measure.width(&short, font) <= width).then_some(short)
    };
    let (mut good, mut bad) = (0, places.len());
    while bad - good > 1 {
        let middle = good.midpoint(bad);
        if fits(middle).is_some() { good = middle } else { bad = middle }
    }
    if good < 2 { String::new() } else { fits(good).unwrap_or_default() }
}

/// The text in at most `most` lines; what does not fit ends in "…".
pub(super) fn wrap_short(
    measure: &dyn TextMeasure,
    text: &str,
    font: Font,
    width: f32,
    most: usize,
) -> Vec<String> {
    let mut lines = wrap(measure, text, font, width);
    if lines.len() > most {
        let rest = lines.split_off(most.saturating_sub(1)).join(" ");
        lines.push(shorten(measure, &rest, font, width));
    }
    lines
}
