//! The few ways of making nodes that all of layout uses.

use crate::scene::{
    Color, Dash, Group, Node, Outline, Part, Point, Rect, Role, Shape, Stroke, Tag,
};

/// A horizontal hairline.
pub(super) fn rule(left: f32, right: f32, y: f32, color: Color) -> Node {
    segment(Point::new(left, y), Point::new(right, y), Stroke::solid(color, 1.0))
}

pub(super) fn segment(from: Point, to: Point, stroke: Stroke) -> Node {
    shape(Outline::Line(from, to), None, Some(stroke))
}

pub(super) fn fill(rect: Rect, radius: f32, color: Color) -> Node {
    shape(Outline::Rect { rect, radius }, Some(color), None)
}

pub(super) fn polygon(points: Vec<Point>, fill: Option<Color>, stroke: Option<Stroke>) -> Node {
    shape(Outline::Polygon(points), fill, stroke)
}

pub(super) fn polyline(points: Vec<Point>, stroke: Stroke) -> Node {
    shape(Outline::Polyline(points), None, Some(stroke))
}

pub(super) fn shape(outline: Outline, fill: Option<Color>, stroke: Option<Stroke>) -> Node {
    Node::Shape(Shape { outline, fill, stroke })
}

/// The line of what is only expected.
pub(super) fn dashed(color: Color, width: f32) -> Stroke {
    let unit = (width / 2.5).max(1.0);
    Stroke { color, width, dash: Some(Dash { on: 5.0 * unit, off: 3.0 * unit }) }
}

pub(super) fn tagged(tag: Tag, nodes: Vec<Node>) -> Node {
    Node::Group(Group { clip: None, tag: Some(tag), nodes })
}

pub(super) fn tag(id: &str, owner: &str, role: Role, part: Part, words: &str) -> Tag {
    Tag { id: id.to_owned(), owner: owner.to_owned(), role, part, words: words.to_owned() }
}
