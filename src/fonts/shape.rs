use std::ops::Range;
use std::sync::OnceLock;

use harfrust::{ShapeOptions, ShaperData, UnicodeBuffer};
use skrifa::instance::{LocationRef, Size};
use skrifa::outline::DrawSettings;
use skrifa::{FontRef, GlyphId, MetadataProvider as _};

use super::Face;
use crate::scene::{Point, Text};

/// One glyph of a shaped line; lengths in em, y grows downwards.
#[derive(Clone, Debug, PartialEq)]
pub struct Glyph {
    /// Its number in the face.
    pub id: u32,
    /// The bytes of the text that it stands for.
    pub bytes: Range<usize>,
    pub advance: f32,
    /// How far from the pen it is drawn.
    pub dx: f32,
    pub dy: f32,
}

/// Takes the outlines of glyphs, in scene units.
pub trait Pen {
    fn move_to(&mut self, to: Point);
    fn line_to(&mut self, to: Point);
    fn quad_to(&mut self, control: Point, to: Point);
    fn curve_to(&mut self, first: Point, second: Point, to: Point);
    fn close(&mut self);
}

/// The glyphs of one line, from left to right, kerned as egui and browsers kern.
pub fn shape(text: &str, face: Face) -> Vec<Glyph> {
    let Some(opened) = Opened::get(face) else { return Vec::new() };
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(text);
    buffer.guess_segment_properties();
    let shaped = opened.shaper.shaper(&opened.font).build().shape(buffer, ShapeOptions::new());
    let em = opened.units_per_em;
    let mut glyphs: Vec<Glyph> = shaped
        .glyph_infos()
        .iter()
        .zip(shaped.glyph_positions())
        .map(|(info, place)| Glyph {
            id: info.glyph_id,
            bytes: info.cluster as usize..text.len(),
            advance: place.x_advance as f32 / em,
            dx: place.x_offset as f32 / em,
            dy: -place.y_offset as f32 / em,
        })
        .collect();
    end_clusters(&mut glyphs);
    glyphs
}

/// Each cluster ends where the next one of the text begins, whichever way the text runs.
fn end_clusters(glyphs: &mut [Glyph]) {
    let mut starts: Vec<usize> = glyphs.iter().map(|glyph| glyph.bytes.start).collect();
    starts.sort_unstable();
    for glyph in glyphs {
        let after = starts.partition_point(|start| *start <= glyph.bytes.start);
        if let Some(end) = starts.get(after) {
            glyph.bytes.end = *end;
        }
    }
}

/// The advance width of one line, in em.
pub fn advance(text: &str, face: Face) -> f32 {
    shape(text, face).iter().map(|glyph| glyph.advance).sum()
}

/// Draws the outlines of a text.
pub fn draw(text: &Text, pen: &mut dyn Pen) {
    let face = Face::of(text.font);
    let Some(opened) = Opened::get(face) else { return };
    let outlines = opened.font.outline_glyphs();
    let size = text.font.size;
    let mut x = text.origin.x;
    for glyph in shape(&text.content, face) {
        let origin = Point::new(x + glyph.dx * size, text.origin.y + glyph.dy * size);
        x += glyph.advance * size;
        let Some(outline) = outlines.get(GlyphId::new(glyph.id)) else { continue };
        let settings = DrawSettings::unhinted(Size::new(size), LocationRef::default());
        // A glyph that cannot be drawn leaves its room empty.
        let _drawn = outline.draw(settings, &mut Placed { origin, pen });
    }
}

/// A face, parsed once.
struct Opened {
    font: FontRef<'static>,
    shaper: ShaperData,
    units_per_em: f32,
}

impl Opened {
    fn get(face: Face) -> Option<&'static Self> {
        static FACES: [OnceLock<Option<Opened>>; 4] = [const { OnceLock::new() }; 4];
        FACES[face as usize].get_or_init(|| Self::open(face)).as_ref()
    }

    fn open(face: Face) -> Option<Self> {
        let font = FontRef::new(face.ttf()).ok()?;
        let shaper = ShaperData::new(&font);
        let metrics = font.metrics(Size::unscaled(), LocationRef::default());
        Some(Self { font, shaper, units_per_em: f32::from(metrics.units_per_em) })
    }
}

/// Moves outlines, which grow upwards from a glyph's origin, to their place in the scene.
struct Placed<'a> {
    origin: Point,
    pen: &'a mut dyn Pen,
}

impl Placed<'_> {
    fn at(&self, x: f32, y: f32) -> Point {
        Point::new(self.origin.x + x, self.origin.y - y)
    }
}

impl skrifa::outline::OutlinePen for Placed<'_> {
    fn move_to(&mut self, x: f32, y: f32) {
        self.pen.move_to(self.at(x, y));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.pen.line_to(self.at(x, y));
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        self.pen.quad_to(self.at(cx, cy), self.at(x, y));
    }

    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        self.pen.curve_to(self.at(ax, ay), self.at(bx, by), self.at(x, y));
    }

    fn close(&mut self) {
        self.pen.close();
    }
}
