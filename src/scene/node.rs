use super::{Color, Font, Point, Rect, Size, Stroke, Tag};

/// A finished picture.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scene {
    pub size: Size,
    pub nodes: Vec<Node>,
}

/// A scene that leaves the program as a document: one page of a figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    pub scene: Scene,
    /// For the document's metadata and for screen readers.
    pub title: String,
    /// Alternative text.
    pub description: String,
    /// "nb", "nn" or "en".
    pub language: String,
}

/// One entry of the display list; later ones lie on top.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    Group(Group),
    Shape(Shape),
    Text(Text),
    Link(Link),
}

/// Nodes that belong together.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Group {
    /// Nothing outside is drawn.
    pub clip: Option<Rect>,
    /// What in the roadmap the nodes stand for.
    pub tag: Option<Tag>,
    pub nodes: Vec<Node>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    pub outline: Outline,
    pub fill: Option<Color>,
    pub stroke: Option<Stroke>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Outline {
    Line(Point, Point),
    Rect {
        rect: Rect,
        /// Corner radius.
        radius: f32,
    },
    Circle {
        centre: Point,
        radius: f32,
    },
    /// Closed; convex or not.
    Polygon(Vec<Point>),
    /// Open.
    Polyline(Vec<Point>),
}

/// One line of text. No exporter wraps, shortens or measures.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    /// Left end of the baseline.
    pub origin: Point,
    pub content: String,
    pub font: Font,
    pub color: Color,
    /// The advance width that layout measured.
    pub width: f32,
}

/// A place that leads to an address.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    pub rect: Rect,
    pub address: String,
}

impl Outline {
    /// The box around it, without the width of a stroke.
    pub fn bounds(&self) -> Rect {
        let around = |points: &[Point]| {
            let point = |it: &Point| Rect::new(it.x, it.y, it.x, it.y);
            let all = points.iter().map(point).reduce(Rect::union);
            all.unwrap_or(Rect::new(0.0, 0.0, 0.0, 0.0))
        };
        match self {
            Self::Line(from, to) => around(&[*from, *to]),
            Self::Rect { rect, .. } => *rect,
            Self::Circle { centre: Point { x, y }, radius } => {
                Rect::new(x - radius, y - radius, x + radius, y + radius)
            }
            Self::Polygon(points) | Self::Polyline(points) => around(points),
        }
    }
}

impl Text {
    /// The box from ascender to descender.
    pub fn bounds(&self) -> Rect {
        let Point { x, y } = self.origin;
        Rect::new(x, y - 0.97 * self.font.size, x + self.width, y + 0.24 * self.font.size)
    }
}
