//! What drawing a figure of boxes and texts needs to know, and the few things it does.

use super::super::{FigureOptions, Metrics, TextMeasure, draw, text};
use crate::fonts::SERIF_I;
use crate::i18n::{self, Lang, Value};
use crate::model::{Roadmap, View};
use crate::scene::{Color, Font, Node, Outline, Point, Rect, Stroke};
use crate::theme::Theme;

pub(super) struct Board<'a> {
    pub(super) roadmap: &'a Roadmap,
    pub(super) view: &'a View,
    pub(super) theme: &'a Theme,
    pub(super) lang: Lang,
    pub(super) metrics: Metrics,
    pub(super) measure: &'a dyn TextMeasure,
    pub(super) width: f32,
    /// The height that a page has for it.
    pub(super) room: f32,
    /// The size of the smallest text, from which distances follow.
    pub(super) em: f32,
}

/// How a text is written.
#[derive(Clone, Copy)]
pub(super) struct Pen {
    pub(super) font: Font,
    pub(super) color: Color,
}

impl<'a> Board<'a> {
    pub(super) fn new(
        roadmap: &'a Roadmap,
        view: &'a View,
        options: &FigureOptions<'a>,
        measure: &'a dyn TextMeasure,
        (width, room): (f32, f32),
    ) -> Self {
        let metrics = options.preset.metrics();
        let em = metrics.detail.size;
        let (theme, lang) = (options.theme, options.lang);
        Self { roadmap, view, theme, lang, metrics, measure, width, room, em }
    }

    pub(super) fn say(&self, key: &str) -> String {
        i18n::text(self.lang, key).into_owned()
    }

    /// A text with a count in it.
    pub(super) fn counted(&self, key: &str, count: usize) -> String {
        i18n::format(self.lang, key, &[("count", Value::from(count))])
    }

    /// The smallest text.
    pub(super) fn small(&self) -> Pen {
        Pen { font: self.metrics.detail, color: self.theme.text }
    }

    /// The smallest text, where it is not the main thing.
    pub(super) fn quiet(&self) -> Pen {
        Pen { font: self.metrics.detail, color: self.theme.text_muted }
    }

    pub(super) fn strong(&self) -> Pen {
        Pen { font: Font::semi_bold(self.metrics.name.size), color: self.theme.heading }
    }

    pub(super) fn wrap(&self, words: &str, font: Font, width: f32) -> Vec<String> {
        if words.is_empty() {
            return Vec::new();
        }
        // Lines that a person broke stay broken.
        words.lines().flat_map(|line| text::wrap(self.measure, line, font, width)).collect()
    }

    pub(super) fn width_of(&self, words: &str, font: Font) -> f32 {
        self.measure.width(words, font)
    }

    /// The width of the widest word, which no column should be narrower than.
    pub(super) fn widest_word(&self, words: &str, font: Font) -> f32 {
        words.split_whitespace().map(|word| self.width_of(word, font)).fold(0.0, f32::max)
    }

    /// Lines from `top` down, at the left of `place` or in its middle; returns their bottom.
    pub(super) fn lines(
        &self,
        nodes: &mut Vec<Node>,
        lines: &[String],
        pen: Pen,
        (left, top): (f32, f32),
    ) -> f32 {
        self.each_line(nodes, lines, pen, top, |_| left)
    }

    /// The same, each line centred on `x`.
    pub(super) fn centred(
        &self,
        nodes: &mut Vec<Node>,
        lines: &[String],
        pen: Pen,
        (x, top): (f32, f32),
    ) -> f32 {
        self.each_line(nodes, lines, pen, top, |width| x - width / 2.0)
    }

    fn each_line(
        &self,
        nodes: &mut Vec<Node>,
        lines: &[String],
        pen: Pen,
        mut top: f32,
        left: impl Fn(f32) -> f32,
    ) -> f32 {
        let step = Metrics::line_height(pen.font);
        for line in lines {
            let x = left(self.width_of(line, pen.font));
            let middle = top + step / 2.0;
            nodes.push(text::line(self.measure, line, x, middle, pen.font, pen.color));
            top += step;
        }
        top
    }

    /// The letter of a phase or series, in the middle of a place; I has serifs.
    pub(super) fn letter(&self, letter: &str, (x, y): (f32, f32), color: Color) -> Node {
        let letter = letter.replace('I', &SERIF_I.to_string());
        let font = self.metrics.letter;
        let left = x - self.width_of(&letter, font) / 2.0;
        text::line(self.measure, &letter, left, y, font, color)
    }

    pub(super) fn panel(&self, rect: Rect, fill: Color, rim: Color) -> Node {
        let stroke = Stroke::solid(rim, self.metrics.unit);
        draw::shape(Outline::Rect { rect, radius: 3.0 }, Some(fill), Some(stroke))
    }

    /// A line through these points, with a head at its end.
    pub(super) fn arrow(&self, points: Vec<Point>, stroke: Stroke) -> Vec<Node> {
        let head = match points[..] {
            [.., before, tip] => Some(self.head(before, tip, stroke.color)),
            _ => None,
        };
        std::iter::once(draw::polyline(points, stroke)).chain(head).collect()
    }

    /// The head of an arrow that comes from `before` and ends in `tip`.
    pub(super) fn head(&self, before: Point, tip: Point, color: Color) -> Node {
        let (dx, dy) = (tip.x - before.x, tip.y - before.y);
        let length = dx.hypot(dy).max(0.01);
        let (dx, dy) = (dx / length, dy / length);
        let (long, half) = (self.em * 0.75, self.em * 0.34);
        let back = Point::new(tip.x - dx * long, tip.y - dy * long);
        let corners = vec![
            tip,
            Point::new(back.x - dy * half, back.y + dx * half),
            Point::new(back.x + dy * half, back.y - dx * half),
        ];
        draw::polygon(corners, Some(color), None)
    }
}
