use tiny_skia::{
    FillRule, LineCap, LineJoin, Mask, Paint, Path, PathBuilder, Pixmap, StrokeDash, Transform,
};

use super::ExportError;
use super::path::trace;
use crate::fonts::{self, Pen};
use crate::scene::{Color, Figure, Group, Node, Outline, Point, Rect, Shape, Stroke, Text};

/// A figure as pixels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    pub width: u32,
    pub height: u32,
    /// Red, green, blue and straight alpha of each pixel, row by row.
    pub rgba: Vec<u8>,
}

/// More pixels than this are refused: 800 MB while drawing.
const MOST_PIXELS: f64 = 200e6;

/// Draws a figure with `scale` pixels to a scene unit.
pub fn picture(figure: &Figure, scale: f32) -> Result<Picture, ExportError> {
    let size = figure.scene.size;
    let width = f64::from(size.width * scale).round();
    let height = f64::from(size.height * scale).round();
    let refused = ExportError::Size { width, height };
    if !(width >= 1.0 && height >= 1.0 && width * height <= MOST_PIXELS) {
        return Err(refused);
    }
    let Some(pixmap) = Pixmap::new(width as u32, height as u32) else { return Err(refused) };
    let mut canvas = Canvas { pixmap, transform: Transform::from_scale(scale, scale) };
    canvas.nodes(&figure.scene.nodes, None);
    Ok(Picture {
        width: canvas.pixmap.width(),
        height: canvas.pixmap.height(),
        rgba: canvas.pixmap.take_demultiplied(),
    })
}

/// What the walk draws on.
struct Canvas {
    pixmap: Pixmap,
    transform: Transform,
}

/// The part of the picture that may be drawn on.
struct Clip {
    rect: Rect,
    mask: Mask,
}

impl Canvas {
    fn nodes(&mut self, nodes: &[Node], clip: Option<&Clip>) {
        for node in nodes {
            match node {
                Node::Group(group) => self.group(group, clip),
                Node::Shape(shape) => self.shape(shape, clip),
                Node::Text(text) => self.text(text, clip),
                Node::Link(_) => {}
            }
        }
    }

    fn group(&mut self, group: &Group, outer: Option<&Clip>) {
        let Some(rect) = group.clip else { return self.nodes(&group.nodes, outer) };
        let rect = outer.map_or(rect, |outer| intersection(rect, outer.rect));
        let area = tiny_skia::Rect::from_ltrb(rect.left, rect.top, rect.right, rect.bottom);
        let Some(area) = area else { return };
        let Some(mut mask) = Mask::new(self.pixmap.width(), self.pixmap.height()) else { return };
        mask.fill_path(&PathBuilder::from_rect(area), FillRule::Winding, true, self.transform);
        self.nodes(&group.nodes, Some(&Clip { rect, mask }));
    }

    fn shape(&mut self, shape: &Shape, clip: Option<&Clip>) {
        let Some(path) = path(&shape.outline) else { return };
        if let Some(color) = shape.fill {
            self.fill(&path, color, clip);
        }
        if let Some(stroke) = shape.stroke {
            let mask = clip.map(|clip| &clip.mask);
            let paint = paint(stroke.color);
            self.pixmap.stroke_path(&path, &paint, &pen_of(stroke), self.transform, mask);
        }
    }

    fn text(&mut self, text: &Text, clip: Option<&Clip>) {
        let mut pen = PathPen(PathBuilder::new());
        fonts::draw(text, &mut pen);
        if let Some(path) = pen.0.finish() {
            self.fill(&path, text.color, clip);
        }
    }

    fn fill(&mut self, path: &Path, color: Color, clip: Option<&Clip>) {
        let mask = clip.map(|clip| &clip.mask);
        self.pixmap.fill_path(path, &paint(color), FillRule::Winding, self.transform, mask);
    }
}

fn intersection(a: Rect, b: Rect) -> Rect {
    Rect::new(a.left.max(b.left), a.top.max(b.top), a.right.min(b.right), a.bottom.min(b.bottom))
}

fn path(outline: &Outline) -> Option<Path> {
    let mut pen = PathPen(PathBuilder::new());
    trace(outline, &mut pen);
    pen.0.finish()
}

fn paint(color: Color) -> Paint<'static> {
    let mut paint = Paint::default();
    paint.set_color_rgba8(color.r, color.g, color.b, color.a);
    paint
}

fn pen_of(stroke: Stroke) -> tiny_skia::Stroke {
    tiny_skia::Stroke {
        width: stroke.width,
        miter_limit: 4.0,
        line_cap: LineCap::Butt,
        line_join: LineJoin::Miter,
        dash: stroke.dash.and_then(|dash| StrokeDash::new(vec![dash.on, dash.off], 0.0)),
    }
}

struct PathPen(PathBuilder);

impl Pen for PathPen {
    fn move_to(&mut self, to: Point) {
        self.0.move_to(to.x, to.y);
    }

    fn line_to(&mut self, to: Point) {
        self.0.line_to(to.x, to.y);
    }

    fn quad_to(&mut self, control: Point, to: Point) {
        self.0.quad_to(control.x, control.y, to.x, to.y);
    }

    fn curve_to(&mut self, first: Point, second: Point, to: Point) {
        self.0.cubic_to(first.x, first.y, second.x, second.y, to.x, to.y);
    }

    fn close(&mut self) {
        self.0.close();
    }
}
