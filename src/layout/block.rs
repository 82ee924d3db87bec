use super::{Metrics, TextMeasure, text};
use crate::scene::{Color, Font, Node};

/// Nodes whose top left corner is at the origin.
#[derive(Clone, Debug, Default)]
pub(super) struct Block {
    pub(super) nodes: Vec<Node>,
    pub(super) height: f32,
}

impl Block {
    /// Adds a line of text whose line box begins at `top`.
    pub(super) fn text(
        &mut self,
        (x, top): (f32, f32),
        content: &str,
        (font, color): (Font, Color),
        measure: &dyn TextMeasure,
    ) {
        let middle = top + Metrics::line_height(font) / 2.0;
        self.nodes.push(text::line(measure, content, x, middle, font, color));
    }
}
