//! Scene nodes to egui shapes: the canvas decides nothing about the picture.

mod polygon;

use std::sync::Arc;

use egui::epaint::tessellator::path;
use egui::epaint::{
    CircleShape, CornerRadiusF32, PathShape, RectShape, RoundedRect, StrokeKind, TextShape,
};
use egui::{Color32, FontId, Painter, Pos2, Shape as Ink, Stroke as Pen, Vec2, pos2};

use super::style::{color32, family};
use crate::fonts::Face;
use crate::scene::{Font, Node, Outline, Point, Rect, Shape, Stroke, Text};

/// Paints a display list at its own coordinates, later nodes on top.
pub(super) fn paint(painter: &Painter, nodes: &[Node]) {
    let mut ink = Vec::with_capacity(nodes.len() * 4);
    for node in nodes {
        paint_node(painter, node, &mut ink);
    }
    painter.extend(ink);
}

/// The same rectangle in egui's terms.
pub(super) fn egui_rect(rect: Rect) -> egui::Rect {
    egui::Rect::from_min_max(pos2(rect.left, rect.top), pos2(rect.right, rect.bottom))
}

/// The same rectangle in the scene's terms.
pub(super) fn scene_rect(rect: egui::Rect) -> Rect {
    Rect::new(rect.left(), rect.top(), rect.right(), rect.bottom())
}

fn egui_pos(point: Point) -> Pos2 {
    pos2(point.x, point.y)
}

fn paint_node(painter: &Painter, node: &Node, ink: &mut Vec<Ink>) {
    match node {
        Node::Group(group) => match group.clip {
            None => group.nodes.iter().for_each(|node| paint_node(painter, node, ink)),
            Some(clip) => {
                // What lies below goes out first: egui keeps one clip per shape list.
                painter.extend(std::mem::take(ink));
                let clip = painter.clip_rect().intersect(egui_rect(clip));
                paint(&painter.with_clip_rect(clip), &group.nodes);
            }
        },
        Node::Shape(shape) => paint_shape(shape, ink),
        Node::Text(text) => ink.push(paint_text(painter, text)),
        // A link has no ink of its own.
        Node::Link(_) => {}
    }
}

fn paint_shape(shape: &Shape, ink: &mut Vec<Ink>) {
    let fill = shape.fill.map_or(Color32::TRANSPARENT, color32);
    let dashed = shape.stroke.filter(|stroke| stroke.dash.is_some());
    let solid = shape.stroke.filter(|stroke| stroke.dash.is_none());
    let pen = solid.map_or(Pen::NONE, egui_pen);
    match &shape.outline {
        Outline::Line(from, to) => line(&[egui_pos(*from), egui_pos(*to)], shape.stroke, ink),
        Outline::Polyline(points) => {
            let points: Vec<Pos2> = points.iter().copied().map(egui_pos).collect();
            line(&points, shape.stroke, ink);
        }
        Outline::Rect { rect, radius } => {
            let rect = egui_rect(*rect);
            let corner = corner_radius(*radius);
            ink.push(RectShape::new(rect, corner, fill, pen, StrokeKind::Middle).into());
            dash_around(&rounded(rect, *radius), dashed, ink);
        }
        Outline::Circle { centre, radius } => {
            let centre = egui_pos(*centre);
            ink.push(CircleShape { center: centre, radius: *radius, fill, stroke: pen }.into());
            if dashed.is_some() {
                let square = egui::Rect::from_center_size(centre, Vec2::splat(2.0 * radius));
                dash_around(&rounded(square, *radius), dashed, ink);
            }
        }
        Outline::Polygon(points) => {
            let points: Vec<Pos2> = points.iter().copied().map(egui_pos).collect();
            fill_polygon(&points, fill, pen, ink);
            dash_around(&points, dashed, ink);
        }
    }
}

/// egui fills convex paths only; others are cut into triangles under their outline.
fn fill_polygon(points: &[Pos2], fill: Color32, pen: Pen, ink: &mut Vec<Ink>) {
    if fill == Color32::TRANSPARENT || polygon::is_convex(points) {
        let points = points.to_vec();
        ink.push(PathShape { points, closed: true, fill, stroke: pen.into() }.into());
        return;
    }
    ink.push(Ink::Mesh(Arc::new(polygon::fill(points, fill))));
    // Triangles have hard edges; a hairline of their own colour softens them where nothing else does.
    let rim = if pen.is_empty() { Pen::new(0.5, fill) } else { pen };
    ink.push(Ink::closed_line(points.to_vec(), rim));
}

fn line(points: &[Pos2], stroke: Option<Stroke>, ink: &mut Vec<Ink>) {
    let Some(stroke) = stroke else { return };
    match stroke.dash {
        Some(dash) => Ink::dashed_line_many(points, egui_pen(stroke), dash.on, dash.off, ink),
        None => match points {
            [from, to] => ink.push(Ink::line_segment([*from, *to], egui_pen(stroke))),
            _ => ink.push(Ink::line(points.to_vec(), egui_pen(stroke))),
        },
    }
}

/// Dashes along a closed outline.
fn dash_around(corners: &[Pos2], stroke: Option<Stroke>, ink: &mut Vec<Ink>) {
    let (Some(stroke), Some(first)) = (stroke, corners.first()) else { return };
    let mut path = corners.to_vec();
    path.push(*first);
    line(&path, Some(stroke), ink);
}

/// The outline of a rectangle with rounded corners, clockwise from the top left.
fn rounded(rect: egui::Rect, radius: f32) -> Vec<Pos2> {
    let radius = radius.min(rect.width() / 2.0).min(rect.height() / 2.0);
    if radius < 0.5 {
        return vec![rect.left_top(), rect.right_top(), rect.right_bottom(), rect.left_bottom()];
    }
    let mut path = Vec::with_capacity(24);
    path::rounded_rectangle(&mut path, RoundedRect::new(rect, CornerRadiusF32::same(radius)));
    path
}

/// Text stands with its baseline on a whole pixel, so that it stays sharp while the canvas glides.
fn paint_text(painter: &Painter, text: &Text) -> Ink {
    let color = color32(text.color);
    let galley = painter.layout_no_wrap(text.content.clone(), font_id(text.font), color);
    let ascent = galley
        .rows
        .first()
        .and_then(|row| Some(row.pos.y + row.row.glyphs.first()?.pos.y))
        .unwrap_or_default();
    let place = pos2(text.origin.x, text.origin.y - ascent);
    TextShape::new(place, galley, color).into()
}

/// Sizes are rounded to half points, to spare the atlas of glyphs.
pub(super) fn font_id(font: Font) -> FontId {
    FontId::new((font.size * 2.0).round() / 2.0, family(Face::of(font)))
}

fn egui_pen(stroke: Stroke) -> Pen {
    Pen::new(stroke.width, color32(stroke.color))
}

/// egui keeps corner radii in whole points.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "clamped to what a byte holds"
)]
fn corner_radius(radius: f32) -> egui::CornerRadius {
    egui::CornerRadius::same(radius.round().clamp(0.0, 255.0) as u8)
}
