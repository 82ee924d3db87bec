//! A figure with every kind of node, and one with the worst texts.

use veikart::fonts::SERIF_I;
use veikart::scene::{
    Color, Dash, Figure, Font, Group, Link, Node, Outline, Part, Point, Rect, Role, Scene, Shape,
    Size, Stroke, Tag, Text,
};

const INK: Color = Color::hex(0x14202E);
const TEAL: Color = Color::hex(0x19A398);
const WHITE: Color = Color::hex(0xFFFFFF);

pub(super) fn every_kind() -> Figure {
    let dashed = Stroke { dash: Some(Dash { on: 6.0, off: 4.0 }), ..Stroke::solid(INK, 2.5) };
    let at = Point::new;
    let italic = Font { italic: true, ..Font::regular(11.0) };
    let nodes = vec![
        shape(rect(0.0, 0.0, 400.0, 240.0, 0.0), WHITE),
        shape(rect(20.0, 20.0, 180.0, 48.0, 4.0), TEAL),
        outlined(rect(200.0, 20.0, 380.0, 48.0, 4.0), dashed),
        shape(Outline::Circle { centre: at(40.0, 80.0), radius: 10.0 }, TEAL),
        shape(Outline::Polygon(vec![at(70.0, 70.0), at(82.0, 80.0), at(70.0, 90.0)]), INK),
        outlined(
            Outline::Polyline(vec![at(100.0, 90.0), at(110.0, 70.0), at(120.0, 90.0)]),
            Stroke::solid(INK, 1.0),
        ),
        outlined(Outline::Line(at(140.0, 80.0), at(180.0, 80.0)), dashed),
        shape(rect(190.0, 70.0, 230.0, 90.0, 0.0), INK.with_alpha(64)),
        text(26.0, 39.0, &format!("{SERIF_I} Innføring"), Font::bold(14.0), WHITE),
        text(206.0, 39.0, "Blåbærsyltetøy → AV, Tå, Wø", Font::regular(12.0), INK),
        text(20.0, 120.0, "1. kv. 2025 – 2. kv. 2026", Font::semi_bold(13.0), INK),
        text(20.0, 140.0, "fra våren 2024 …", italic, INK),
        clipped(
            Rect::new(20.0, 150.0, 120.0, 170.0),
            Some(tag("2C-07.s3", "2C-07", "Pasientens prøvesvar: innføring")),
            vec![
                shape(Outline::Circle { centre: at(110.0, 160.0), radius: 30.0 }, TEAL),
                clipped(
                    Rect::new(0.0, 155.0, 60.0, 400.0),
                    None,
                    vec![shape(rect(20.0, 150.0, 120.0, 170.0, 0.0), INK)],
                ),
            ],
        ),
        Node::Link(Link {
            rect: Rect::new(20.0, 110.0, 180.0, 124.0),
            address: "https://example.org/?a=1&b=2".to_owned(),
        }),
    ];
    figure(nodes)
}

/// Markup, control characters, other scripts, 10 000 letters, places that are no numbers.
pub(super) fn hostile() -> Figure {
    let long = "Å".repeat(10_000);
    let texts = [
        "</text><script>alert(1)</script>",
        "]]> & &amp; \" ' <!-- -->",
        "a\u{0}b\u{1b}[31m\u{7f}\u{85}\n\tc\u{fffe}",
        "שלום עולם مرحبا",
        "🦀 👩‍👩‍👧 日本語",
        "\u{202e}snu er\u{202c} a\u{30a} e\u{301}\u{301}\u{301}",
        "",
        "  to  mellomrom  ",
        &long,
    ];
    let mut nodes = Vec::new();
    for (row, words) in texts.into_iter().enumerate() {
        let line = text(10.0, 20.0 + 20.0 * row as f32, words, Font::regular(12.0), INK);
        let tag = Some(tag(&format!("\"{words}"), words, words));
        nodes.push(Node::Group(Group { clip: None, tag, nodes: vec![line] }));
    }
    nodes.push(text(f32::NAN, 20.0, "ingen steder", Font::regular(12.0), INK));
    nodes.push(shape(Outline::Circle { centre: Point::new(f32::INFINITY, 0.0), radius: 4.0 }, INK));
    nodes.push(shape(Outline::Polygon(Vec::new()), INK));
    nodes.push(shape(Outline::Polyline(vec![Point::new(1.0, 1.0)]), INK));
    let inside = text(10.0, 10.0, "klippet", Font::regular(12.0), INK);
    nodes.push(clipped(Rect::new(50.0, 50.0, 40.0, f32::NAN), None, vec![inside]));
    for address in ["javascript:alert(1)", "file:///etc/passwd", "https://a b", "\"><x>"] {
        let address = address.to_owned();
        nodes.push(Node::Link(Link { rect: Rect::new(0.0, 0.0, 10.0, 10.0), address }));
    }
    Figure {
        title: "</title><script>\u{0}".to_owned(),
        description: "]]>\u{1}".to_owned(),
        ..figure(nodes)
    }
}

fn figure(nodes: Vec<Node>) -> Figure {
    Figure {
        scene: Scene { size: Size { width: 400.0, height: 240.0 }, nodes },
        title: "Figur 13: Delmål 2.C".to_owned(),
        description: "Ti aktiviteter, fra konsept til ny praksis".to_owned(),
        language: "nb".to_owned(),
    }
}

fn tag(id: &str, owner: &str, words: &str) -> Tag {
    let [id, owner, words] = [id, owner, words].map(str::to_owned);
    Tag { id, owner, role: Role::Bar, part: Part::Body, words }
}

fn clipped(clip: Rect, tag: Option<Tag>, nodes: Vec<Node>) -> Node {
    Node::Group(Group { clip: Some(clip), tag, nodes })
}

fn rect(left: f32, top: f32, right: f32, bottom: f32, radius: f32) -> Outline {
    Outline::Rect { rect: Rect::new(left, top, right, bottom), radius }
}

fn shape(outline: Outline, fill: Color) -> Node {
    Node::Shape(Shape { outline, fill: Some(fill), stroke: None })
}

fn outlined(outline: Outline, stroke: Stroke) -> Node {
    Node::Shape(Shape { outline, fill: None, stroke: Some(stroke) })
}

fn text(x: f32, y: f32, content: &str, font: Font, color: Color) -> Node {
    let origin = Point::new(x, y);
    Node::Text(Text { origin, content: content.to_owned(), font, color, width: 0.0 })
}
