//! Ink sorted into what becomes one object each: shapes, and lines of text that belong together.

use std::collections::BTreeMap;

use super::pieces::{Bundle, Ink};
use crate::scene::{Outline, Point, Rect, Role, Shape, Text};

/// What becomes one object.
pub(super) enum Part<'a> {
    Shape(&'a Shape),
    Lines(Lines<'a>),
}

/// Lines of text that stand below each other in one box.
pub(super) struct Lines<'a> {
    pub(super) texts: Vec<&'a Text>,
}

/// What a text stays beside: another face may be narrower or wider than ours.
#[derive(Clone, Copy)]
pub(super) struct Anchor {
    /// It stands in the middle of its room.
    pub(super) centred: bool,
    /// Where the shapes of the thing begin that it names.
    pub(super) begin: Option<f32>,
}

impl Anchor {
    pub(super) fn side(self, text: Rect, letters: usize) -> &'static str {
        if self.centred || letters <= 2 {
            "ctr"
        } else if self.begin.is_some_and(|begin| text.right <= begin) {
            "r"
        } else {
            "l"
        }
    }
}

/// Where the shapes of each thing begin.
pub(super) fn begins<'a>(bundle: &Bundle<'a>) -> BTreeMap<&'a str, f32> {
    let mut begins: BTreeMap<&str, f32> = BTreeMap::new();
    for piece in &bundle.pieces {
        let Some(tag) = piece.tag.filter(|tag| tag.role != Role::Furniture) else { continue };
        for ink in &piece.ink {
            let Ink::Shape(shape) = ink else { continue };
            let left = shape.outline.extent().left;
            let known = begins.entry(&tag.id).or_insert(left);
            *known = known.min(left);
        }
    }
    begins
}

/// Lines of a paragraph become one text, as a person would have typed it.
pub(super) fn lines<'a>(ink: &[Ink<'a>]) -> Vec<Part<'a>> {
    let mut parts: Vec<Part<'a>> = Vec::new();
    for ink in ink {
        match (*ink, parts.last_mut()) {
            (Ink::Shape(shape), _) => {
                if is_drawable(&shape.outline) {
                    parts.push(Part::Shape(shape));
                }
            }
            (Ink::Text(text), _)
                if text.content.trim().is_empty()
                    || !(text.origin.x + text.origin.y + text.width).is_finite() => {}
            (Ink::Text(text), Some(Part::Lines(lines))) if continues(lines, text) => {
                lines.texts.push(text);
            }
            (Ink::Text(text), _) => parts.push(Part::Lines(Lines { texts: vec![text] })),
        }
    }
    parts
}

fn continues(lines: &Lines<'_>, text: &Text) -> bool {
    lines.texts.last().is_some_and(|last| {
        let step = text.origin.y - last.origin.y;
        last.font == text.font
            && last.color == text.color
            && (last.origin.x - text.origin.x).abs() < 0.5
            && step > 0.0
            && step < last.font.size * 1.6
    })
}

fn is_drawable(outline: &Outline) -> bool {
    let fine = |points: &[Point]| points.iter().all(|point| (point.x + point.y).is_finite());
    match outline {
        Outline::Line(from, to) => fine(&[*from, *to]),
        Outline::Rect { rect, .. } => (rect.left + rect.top + rect.right + rect.bottom).is_finite(),
        Outline::Circle { centre, radius } => fine(&[*centre]) && radius.is_finite(),
        Outline::Polygon(points) | Outline::Polyline(points) => points.len() > 1 && fine(points),
    }
}
