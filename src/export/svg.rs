use std::collections::BTreeSet;
use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::is_web_address;
use super::path::is_finite;
use crate::fonts::{self, FAMILY, Face, Pen, SERIF_I};
use crate::scene::{
    Color, Figure, Group, Link, Node, Outline, Part, Point, Rect, Role, Shape, Stroke, Tag, Text,
};

/// How an SVG is wanted.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct SvgOptions {
    /// Text as outlines: alike everywhere, but neither selectable nor searchable.
    pub outlines: bool,
    /// The width that is shown, in pixels; none: the figure's own.
    pub width: Option<f32>,
}

/// A figure as an SVG document that loads nothing from outside.
pub fn svg(figure: &Figure, options: &SvgOptions) -> String {
    let mut writer = Writer { out: String::new(), outlines: options.outlines, clips: 0 };
    writer.head(figure, options);
    writer.nodes(&figure.scene.nodes);
    writer.out.push_str("</svg>\n");
    writer.out
}

struct Writer {
    out: String,
    outlines: bool,
    /// How many clip paths there are so far.
    clips: usize,
}

/// Appends formatted text; a string takes everything.
macro_rules! put {
    ($writer:expr, $($what:tt)*) => {
        let _infallible = write!($writer.out, $($what)*);
    };
}

impl Writer {
    fn head(&mut self, figure: &Figure, options: &SvgOptions) {
        let size = figure.scene.size;
        let (width, height) = (number(size.width), number(size.height));
        let shown = options.width.unwrap_or(size.width);
        let shown_height = size.height * shown / size.width;
        let language = escaped(&figure.language);
        put!(
            self,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{}\" height=\"{}\" \
             viewBox=\"0 0 {width} {height}\" role=\"img\" aria-labelledby=\"title desc\" \
             lang=\"{language}\" xml:lang=\"{language}\" \
             font-family=\"{FAMILY}, Arial, sans-serif\" text-rendering=\"geometricPrecision\" \
             xml:space=\"preserve\">\n",
            number(shown),
            number(shown_height)
        );
        put!(self, "<title id=\"title\">{}</title>\n", escaped(&figure.title));
        put!(self, "<desc id=\"desc\">{}</desc>\n", escaped(&figure.description));
        if !self.outlines {
            let mut faces = BTreeSet::new();
            faces_of(&figure.scene.nodes, &mut faces);
            self.faces(&faces);
        }
    }

    fn faces(&mut self, faces: &BTreeSet<Face>) {
        if faces.is_empty() {
            return;
        }
        self.out.push_str("<style>\n");
        for face in faces {
            let style = if *face == Face::Italic { "italic" } else { "normal" };
            put!(
                self,
                "@font-face {{ font-family: {FAMILY}; font-weight: {}; font-style: {style}; \
                 src: url(data:font/woff2;base64,{}) format(\"woff2\"); }}\n",
                face.css_weight(),
                STANDARD.encode(face.woff2())
            );
        }
        self.out.push_str("</style>\n");
    }

    fn nodes(&mut self, nodes: &[Node]) {
        for node in nodes {
            match node {
                Node::Group(group) => self.group(group),
                Node::Shape(shape) => self.shape(shape),
                Node::Text(text) => self.text(text),
                Node::Link(link) => self.link(link),
            }
        }
    }

    fn group(&mut self, group: &Group) {
        let clip = group.clip.map(|rect| self.clip(rect));
        self.out.push_str("<g");
        if let Some(clip) = clip {
            put!(self, " clip-path=\"url(#clip{clip})\"");
        }
        if let Some(tag) = &group.tag {
            self.tag(tag);
        }
        self.out.push_str(">\n");
        if let Some(tag) = group.tag.as_ref().filter(|tag| !tag.words.is_empty()) {
            put!(self, "<title>{}</title>\n", escaped(&tag.words));
        }
        self.nodes(&group.nodes);
        self.out.push_str("</g>\n");
    }

    fn clip(&mut self, rect: Rect) -> usize {
        self.clips += 1;
        let clip = self.clips;
        put!(self, "<clipPath id=\"clip{clip}\"><rect{}/></clipPath>\n", box_of(rect));
        clip
    }

    fn tag(&mut self, tag: &Tag) {
        put!(self, " data-id=\"{}\"", escaped(&tag.id));
        if !tag.owner.is_empty() && tag.owner != tag.id {
            put!(self, " data-owner=\"{}\"", escaped(&tag.owner));
        }
        put!(self, " data-role=\"{}\"", role(tag.role));
        if let Some(part) = part(tag.part) {
            put!(self, " data-part=\"{part}\"");
        }
    }

    fn shape(&mut self, shape: &Shape) {
        if !is_finite(&shape.outline) {
            return;
        }
        match &shape.outline {
            Outline::Line(from, to) => {
                let [x1, y1, x2, y2] = [from.x, from.y, to.x, to.y].map(number);
                put!(self, "<line x1=\"{x1}\" y1=\"{y1}\" x2=\"{x2}\" y2=\"{y2}\"");
            }
            Outline::Rect { rect, radius } => {
                put!(self, "<rect{}", box_of(*rect));
                if *radius > 0.0 {
                    put!(self, " rx=\"{}\"", number(*radius));
                }
            }
            Outline::Circle { centre, radius } => {
                let [x, y, radius] = [centre.x, centre.y, *radius].map(number);
                put!(self, "<circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\"");
            }
            Outline::Polygon(points) => put_points(&mut self.out, "polygon", points),
            Outline::Polyline(points) => put_points(&mut self.out, "polyline", points),
        }
        match shape.fill {
            Some(color) => self.color("fill", color),
            None => self.out.push_str(" fill=\"none\""),
        }
        if let Some(stroke) = shape.stroke {
            self.stroke(stroke);
        }
        self.out.push_str("/>\n");
    }

    fn stroke(&mut self, stroke: Stroke) {
        self.color("stroke", stroke.color);
        put!(self, " stroke-width=\"{}\"", number(stroke.width));
        if let Some(dash) = stroke.dash {
            put!(self, " stroke-dasharray=\"{} {}\"", number(dash.on), number(dash.off));
        }
    }

    fn color(&mut self, what: &str, color: Color) {
        let Color { r, g, b, a } = color;
        put!(self, " {what}=\"#{r:02x}{g:02x}{b:02x}\"");
        if a < 255 {
            put!(self, " {what}-opacity=\"{}\"", number(f32::from(a) / 255.0));
        }
    }

    fn text(&mut self, text: &Text) {
        if text.content.is_empty() || !(text.origin.x + text.origin.y).is_finite() {
            return;
        }
        if self.outlines || is_sign(text) {
            let mut pen = PathPen::default();
            fonts::draw(text, &mut pen);
            put!(self, "<path d=\"{}\"", pen.path);
            self.color("fill", text.color);
            self.out.push_str("/>\n");
            return;
        }
        let [x, y, size] = [text.origin.x, text.origin.y, text.font.size].map(number);
        put!(self, "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\"");
        match Face::of(text.font) {
            Face::Regular => {}
            face @ (Face::SemiBold | Face::Bold) => {
                put!(self, " font-weight=\"{}\"", face.css_weight());
            }
            Face::Italic => self.out.push_str(" font-style=\"italic\""),
        }
        self.color("fill", text.color);
        put!(self, ">{}</text>\n", escaped(&text.content));
    }

    fn link(&mut self, link: &Link) {
        if is_web_address(&link.address) {
            let address = escaped(&link.address);
            let place = box_of(link.rect);
            put!(
                self,
                "<a href=\"{address}\"><rect{place} fill=\"none\" pointer-events=\"all\"/></a>\n"
            );
        }
    }
}

/// Other programs' fonts lack the letter with serifs, which is a sign more than a text.
fn is_sign(text: &Text) -> bool {
    text.content.contains(SERIF_I)
}

fn faces_of(nodes: &[Node], faces: &mut BTreeSet<Face>) {
    for node in nodes {
        match node {
            Node::Group(group) => faces_of(&group.nodes, faces),
            Node::Text(text) if !is_sign(text) => {
                faces.insert(Face::of(text.font));
            }
            Node::Text(_) | Node::Shape(_) | Node::Link(_) => {}
        }
    }
}

fn put_points(out: &mut String, element: &str, points: &[Point]) {
    let places: Vec<String> =
        points.iter().map(|point| format!("{},{}", number(point.x), number(point.y))).collect();
    let _infallible = write!(out, "<{element} points=\"{}\"", places.join(" "));
}

fn box_of(rect: Rect) -> String {
    let [x, y, width, height] =
        [rect.left, rect.top, rect.width().max(0.0), rect.height().max(0.0)].map(number);
    format!(" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"")
}

const fn role(role: Role) -> &'static str {
    match role {
        Role::Heading => "heading",
        Role::Activity => "activity",
        Role::Bar => "bar",
        Role::Marker => "marker",
        Role::Chip => "chip",
        Role::Rim => "rim",
        Role::Milestone => "milestone",
        Role::Furniture => "furniture",
    }
}

const fn part(part: Part) -> Option<&'static str> {
    match part {
        Part::Body => None,
        Part::Label => Some("label"),
        Part::Start => Some("start"),
        Part::End => Some("end"),
    }
}

/// Hundredths are finer than any printer; trailing zeros say nothing.
fn number(value: f32) -> String {
    let mut text = format!("{value:.2}");
    let whole = text.trim_end_matches('0').trim_end_matches('.').len();
    text.truncate(whole);
    if text == "-0" { "0".to_owned() } else { text }
}

/// Text for content and attributes; what XML cannot hold becomes U+FFFD.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' | '\t' => out.push(' '),
            '\u{FFFE}' | '\u{FFFF}' => out.push('\u{FFFD}'),
            c if c.is_control() => out.push('\u{FFFD}'),
            c => out.push(c),
        }
    }
    out
}

#[derive(Default)]
struct PathPen {
    path: String,
}

impl PathPen {
    fn put(&mut self, command: char, points: &[Point]) {
        self.path.push(command);
        for (at, point) in points.iter().enumerate() {
            let space = if at > 0 { " " } else { "" };
            put_pair(&mut self.path, space, *point);
        }
    }
}

fn put_pair(out: &mut String, space: &str, point: Point) {
    let _infallible = write!(out, "{space}{},{}", number(point.x), number(point.y));
}

impl Pen for PathPen {
    fn move_to(&mut self, to: Point) {
        self.put('M', &[to]);
    }

    fn line_to(&mut self, to: Point) {
        self.put('L', &[to]);
    }

    fn quad_to(&mut self, control: Point, to: Point) {
        self.put('Q', &[control, to]);
    }

    fn curve_to(&mut self, first: Point, second: Point, to: Point) {
        self.put('C', &[first, second, to]);
    }

    fn close(&mut self) {
        self.path.push('Z');
    }
}
