use std::fmt::Write as _;

use super::{Color, Node, Outline, Point, Scene, Shape, Stroke, Weight};

/// The scene as text, one line a node, for comparing in tests.
pub fn dump(scene: &Scene) -> String {
    let mut out = format!("scene {} x {}\n", scene.size.width, scene.size.height);
    out.push_str(&dump_nodes(&scene.nodes));
    out
}

/// Nodes as text, one line a node.
pub fn dump_nodes(nodes: &[Node]) -> String {
    let mut out = String::new();
    write_nodes(&mut out, nodes, 0);
    out
}

fn write_nodes(out: &mut String, nodes: &[Node], depth: usize) {
    for node in nodes {
        out.extend(std::iter::repeat_n("  ", depth));
        match node {
            Node::Group(group) => {
                out.push_str("group");
                if let Some(tag) = &group.tag {
                    add(out, format_args!(" {:?}.{:?} {}", tag.role, tag.part, tag.id));
                    if tag.owner != tag.id {
                        add(out, format_args!(" of {}", tag.owner));
                    }
                    if !tag.words.is_empty() {
                        add(out, format_args!(" \"{}\"", tag.words));
                    }
                }
                if group.clip.is_some() {
                    out.push_str(" clipped");
                }
                out.push('\n');
                write_nodes(out, &group.nodes, depth + 1);
            }
            Node::Shape(shape) => write_shape(out, shape),
            Node::Text(text) => {
                let weight = match text.font.weight {
                    Weight::Regular => "",
                    Weight::SemiBold => " semi-bold",
                    Weight::Bold => " bold",
                };
                let (Point { x, y }, size) = (text.origin, text.font.size);
                add(out, format_args!("text {x:.1},{y:.1} {size}{weight} \"{}\"\n", text.content));
            }
            Node::Link(link) => add(out, format_args!("link {}\n", link.address)),
        }
    }
}

fn write_shape(out: &mut String, shape: &Shape) {
    match &shape.outline {
        Outline::Line(from, to) => {
            out.push_str("line");
            write_points(out, &[*from, *to]);
        }
        Outline::Rect { rect, .. } => add(
            out,
            format_args!(
                "rect {:.1},{:.1} {:.1} x {:.1}",
                rect.left,
                rect.top,
                rect.width(),
                rect.height()
            ),
        ),
        Outline::Circle { centre, radius } => {
            add(out, format_args!("circle {:.1},{:.1} r {radius:.1}", centre.x, centre.y));
        }
        Outline::Polygon(points) => {
            out.push_str("polygon");
            write_points(out, points);
        }
        Outline::Polyline(points) => {
            out.push_str("polyline");
            write_points(out, points);
        }
    }
    if let Some(Color { r, g, b, .. }) = shape.fill {
        add(out, format_args!(" #{r:02X}{g:02X}{b:02X}"));
    }
    if let Some(Stroke { width, dash, .. }) = shape.stroke {
        add(out, format_args!(" {}{width}", if dash.is_some() { "dashed " } else { "stroke " }));
    }
    out.push('\n');
}

fn write_points(out: &mut String, points: &[Point]) {
    for Point { x, y } in points {
        add(out, format_args!(" {x:.1},{y:.1}"));
    }
}

fn add(out: &mut String, text: std::fmt::Arguments<'_>) {
    // Writing to a String cannot fail.
    _ = out.write_fmt(text);
}
