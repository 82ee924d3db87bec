use crate::fonts::Pen;
use crate::scene::{Outline, Point, Rect};

/// How far the control points of a quarter circle stand from its ends, in radii.
const QUARTER: f32 = 0.552_284_8;

/// Draws an outline; one with a place that is no number is left out.
pub(super) fn trace(outline: &Outline, pen: &mut dyn Pen) {
    if !is_finite(outline) {
        return;
    }
    match outline {
        Outline::Line(from, to) => along(&[*from, *to], pen),
        Outline::Rect { rect, radius } => rounded(*rect, *radius, pen),
        Outline::Circle { centre: Point { x, y }, radius } => {
            rounded(Rect::new(x - radius, y - radius, x + radius, y + radius), *radius, pen);
        }
        Outline::Polygon(points) => {
            along(points, pen);
            pen.close();
        }
        Outline::Polyline(points) => along(points, pen),
    }
}

pub(super) fn is_finite(outline: &Outline) -> bool {
    let finite = |point: &Point| point.x.is_finite() && point.y.is_finite();
    match outline {
        Outline::Line(from, to) => finite(from) && finite(to),
        Outline::Rect { rect, radius } => {
            let Rect { left, top, right, bottom } = rect;
            [left, top, right, bottom, radius].into_iter().all(|length| length.is_finite())
        }
        Outline::Circle { centre, radius } => finite(centre) && radius.is_finite(),
        Outline::Polygon(points) | Outline::Polyline(points) => {
            !points.is_empty() && points.iter().all(finite)
        }
    }
}

fn along(points: &[Point], pen: &mut dyn Pen) {
    let Some((first, rest)) = points.split_first() else { return };
    pen.move_to(*first);
    for point in rest {
        pen.line_to(*point);
    }
}

fn rounded(rect: Rect, radius: f32, pen: &mut dyn Pen) {
    let Rect { left, top, right, bottom } = rect;
    let r = radius.min(rect.width() / 2.0).min(rect.height() / 2.0).max(0.0);
    if r == 0.0 {
        let corners = [(left, top), (right, top), (right, bottom), (left, bottom)];
        along(&corners.map(|(x, y)| Point::new(x, y)), pen);
        pen.close();
        return;
    }
    let k = r * (1.0 - QUARTER);
    let at = Point::new;
    pen.move_to(at(left + r, top));
    pen.line_to(at(right - r, top));
    pen.curve_to(at(right - k, top), at(right, top + k), at(right, top + r));
    pen.line_to(at(right, bottom - r));
    pen.curve_to(at(right, bottom - k), at(right - k, bottom), at(right - r, bottom));
    pen.line_to(at(left + r, bottom));
    pen.curve_to(at(left + k, bottom), at(left, bottom - k), at(left, bottom - r));
    pen.line_to(at(left, top + r));
    pen.curve_to(at(left, top + k), at(left + k, top), at(left + r, top));
    pen.close();
}
