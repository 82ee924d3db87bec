use egui::epaint::Mesh;
use egui::{Color32, Pos2};

/// Whether every corner turns the same way.
pub(super) fn is_convex(points: &[Pos2]) -> bool {
    let mut turn = 0.0_f32;
    (0..points.len()).all(|i| {
        let next = (i + 1) % points.len();
        let corner = cross(points[i], points[next], points[(i + 2) % points.len()]);
        let same = corner * turn >= 0.0;
        if corner != 0.0 {
            turn = corner;
        }
        same
    })
}

/// The inside of a simple polygon as triangles, by cutting off ears.
pub(super) fn fill(points: &[Pos2], color: Color32) -> Mesh {
    let mut mesh = Mesh::default();
    for point in points {
        mesh.colored_vertex(*point, color);
    }
    let area: f32 = (0..points.len())
        .map(|i| {
            let (a, b) = (points[i], points[(i + 1) % points.len()]);
            a.x * b.y - b.x * a.y
        })
        .sum();
    let mut left: Vec<usize> = (0..points.len()).collect();
    if area < 0.0 {
        left.reverse();
    }
    while left.len() > 2 {
        // A polygon that crosses itself has no ear: cutting any corner still ends.
        let at = (0..left.len()).find(|at| is_ear(points, &left, *at)).unwrap_or(0);
        let [a, b, c] = corner(&left, at).map(index);
        mesh.add_triangle(a, b, c);
        left.remove(at);
    }
    mesh
}

#[expect(clippy::cast_possible_truncation, reason = "a polygon of the scene has few corners")]
fn index(corner: usize) -> u32 {
    corner as u32
}

fn corner(left: &[usize], at: usize) -> [usize; 3] {
    let count = left.len();
    [left[(at + count - 1) % count], left[at], left[(at + 1) % count]]
}

fn is_ear(points: &[Pos2], left: &[usize], at: usize) -> bool {
    let [a, b, c] = corner(left, at);
    let triangle = [points[a], points[b], points[c]];
    cross(triangle[0], triangle[1], triangle[2]) > 0.0
        && !left
            .iter()
            .filter(|other| ![a, b, c].contains(other))
            .any(|other| is_inside(points[*other], triangle))
}

fn is_inside(point: Pos2, [a, b, c]: [Pos2; 3]) -> bool {
    cross(a, b, point) >= 0.0 && cross(b, c, point) >= 0.0 && cross(c, a, point) >= 0.0
}

fn cross(a: Pos2, b: Pos2, c: Pos2) -> f32 {
    (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x)
}

#[cfg(test)]
mod tests {
    use egui::pos2;

    use super::*;

    fn area(mesh: &Mesh) -> f32 {
        mesh.indices
            .chunks(3)
            .map(|t| {
                let [a, b, c] = [t[0], t[1], t[2]].map(|i| mesh.vertices[i as usize].pos);
                cross(a, b, c) / 2.0
            })
            .sum()
    }

    #[test]
    fn a_torn_bar_is_filled_exactly() {
        let torn: Vec<Pos2> = [
            (0.0, 0.0),
            (40.0, 0.0),
            (40.0, 20.0),
            (0.0, 20.0),
            (4.0, 15.0),
            (0.0, 10.0),
            (4.0, 5.0),
        ]
        .map(|(x, y)| pos2(x, y))
        .to_vec();
        assert!(!is_convex(&torn));
        assert_eq!(
            area(&fill(&torn, Color32::PLACEHOLDER)),
            40.0 * 20.0 - 2.0 * (10.0 * 4.0 / 2.0)
        );
        let back: Vec<Pos2> = torn.iter().rev().copied().collect();
        assert_eq!(area(&fill(&back, Color32::PLACEHOLDER)), 760.0);
    }

    #[test]
    fn hexagons_are_convex() {
        let hexagon = [(0.0, 5.0), (3.0, 0.0), (9.0, 0.0), (12.0, 5.0), (9.0, 10.0), (3.0, 10.0)]
            .map(|(x, y)| pos2(x, y));
        assert!(is_convex(&hexagon));
    }

    #[test]
    fn a_polygon_that_crosses_itself_ends() {
        let bow = [(0.0, 0.0), (10.0, 10.0), (10.0, 0.0), (0.0, 10.0)].map(|(x, y)| pos2(x, y));
        assert_eq!(fill(&bow, Color32::PLACEHOLDER).indices.len(), 6);
    }
}
