use krilla::Document;
use krilla::action::{Action, LinkAction};
use krilla::annotation::{Annotation, LinkAnnotation, Target};
use krilla::color::rgb;
use krilla::geom::{Path, PathBuilder, Point as At, Rect as Area, Transform};
use krilla::metadata::Metadata;
use krilla::num::NormalizedF32;
use krilla::page::{Page, PageSettings};
use krilla::paint::{Fill, FillRule, LineCap, LineJoin, Stroke as Ink, StrokeDash};
use krilla::surface::Surface;
use krilla::tagging::{ContentTag, Identifier, Tag, TagGroup, TagTree};
use krilla::text::{Font as Embedded, GlyphId, KrillaGlyph};

use super::path::trace;
use super::{ExportError, is_web_address};
use crate::fonts::{self, Face, Pen, SERIF_I};
use crate::scene::{
    Color, Figure, Group, Link, Node, Outline, PER_PT, Point, Rect, Shape, Stroke, Text,
};

/// Figures as one PDF document, a page each: vectors, text that can be selected, and for each
/// page its alternative text.
pub fn pdf(figures: &[Figure]) -> Result<Vec<u8>, ExportError> {
    let Some(first) = figures.first() else {
        return Err(ExportError::Size { width: 0.0, height: 0.0 });
    };
    let faces = embedded()?;
    let mut document = Document::new();
    let mut tags = TagTree::new().with_lang(Some(first.language.clone()));
    for figure in figures {
        tags.push(draw_page(&mut document, figure, &faces)?);
    }
    document.set_tag_tree(tags);
    document.set_metadata(
        Metadata::new()
            .title(first.title.clone())
            .description(first.description.clone())
            .language(first.language.clone())
            .creator("Veikart".to_owned()),
    );
    document.finish().map_err(|refusal| ExportError::Writer(format!("{refusal:?}")))
}

/// The faces, in the order of [`Face::ALL`]; only those that a page uses end up in the file.
fn embedded() -> Result<Vec<Embedded>, ExportError> {
    let face = |face: Face| Embedded::new(face.ttf().into(), 0);
    let faces: Option<Vec<Embedded>> = Face::ALL.into_iter().map(face).collect();
    faces.ok_or_else(|| ExportError::Writer("a bundled font cannot be read".to_owned()))
}

fn draw_page(
    document: &mut Document,
    figure: &Figure,
    faces: &[Embedded],
) -> Result<TagGroup, ExportError> {
    let size = figure.scene.size;
    let settings = PageSettings::from_wh(size.width / PER_PT, size.height / PER_PT);
    let refused =
        ExportError::Size { width: f64::from(size.width), height: f64::from(size.height) };
    let mut page = document.start_page_with(settings.ok_or(refused)?);
    let mut surface = page.surface();
    let content = surface.start_tagged(ContentTag::Other);
    surface.push_transform(&Transform::from_scale(1.0 / PER_PT, 1.0 / PER_PT));
    draw(&figure.scene.nodes, &mut surface, faces);
    surface.pop();
    surface.end_tagged();
    surface.finish();
    let mut group = TagGroup::new(Tag::Figure(Some(alternative(figure))));
    group.push(content);
    for link in add_links(&figure.scene.nodes, &mut page) {
        group.push(TagGroup::with_children(Tag::Link, vec![link.into()]));
    }
    Ok(group)
}

/// What a screen reader says instead of the picture.
fn alternative(figure: &Figure) -> String {
    if figure.description.is_empty() { figure.title.clone() } else { figure.description.clone() }
}

fn draw(nodes: &[Node], surface: &mut Surface<'_>, faces: &[Embedded]) {
    for node in nodes {
        match node {
            Node::Group(group) => draw_group(group, surface, faces),
            Node::Shape(shape) => draw_shape(shape, surface),
            Node::Text(text) => draw_text(text, surface, faces),
            Node::Link(_) => {}
        }
    }
}

fn draw_group(group: &Group, surface: &mut Surface<'_>, faces: &[Embedded]) {
    let Some(rect) = group.clip else { return draw(&group.nodes, surface, faces) };
    let Some(clip) = path(&Outline::Rect { rect, radius: 0.0 }) else { return };
    surface.push_clip_path(&clip, &FillRule::NonZero);
    draw(&group.nodes, surface, faces);
    surface.pop();
}

fn draw_shape(shape: &Shape, surface: &mut Surface<'_>) {
    let Some(path) = path(&shape.outline) else { return };
    // Without fill and stroke krilla would fill with black.
    if shape.fill.is_none() && shape.stroke.is_none() {
        return;
    }
    surface.set_fill(shape.fill.map(fill));
    surface.set_stroke(shape.stroke.map(ink));
    surface.draw_path(&path);
}

fn draw_text(text: &Text, surface: &mut Surface<'_>, faces: &[Embedded]) {
    let face = Face::of(text.font);
    let Some(font) = faces.get(face as usize) else { return };
    if !(text.origin.x + text.origin.y + text.font.size).is_finite() {
        return;
    }
    // Whoever copies or searches text means the plain letter.
    let said = text.content.replace(SERIF_I, "I");
    let shorter = SERIF_I.len_utf8() - 1;
    let place = |at: usize| at - shorter * text.content[..at].matches(SERIF_I).count();
    let glyphs: Vec<KrillaGlyph> = fonts::shape(&text.content, face)
        .into_iter()
        .map(|glyph| KrillaGlyph {
            glyph_id: GlyphId::new(glyph.id),
            text_range: place(glyph.bytes.start)..place(glyph.bytes.end),
            x_advance: glyph.advance,
            x_offset: glyph.dx,
            y_offset: -glyph.dy,
            y_advance: 0.0,
            location: None,
        })
        .collect();
    surface.set_fill(Some(fill(text.color)));
    surface.set_stroke(None);
    let start = At::from_xy(text.origin.x, text.origin.y);
    surface.draw_glyphs(start, &glyphs, font.clone(), &said, text.font.size, false);
}

fn add_links(nodes: &[Node], page: &mut Page<'_>) -> Vec<Identifier> {
    let mut links = Vec::new();
    for node in nodes {
        match node {
            Node::Group(group) => links.extend(add_links(&group.nodes, page)),
            Node::Link(link) => links.extend(add_link(link, page)),
            Node::Shape(_) | Node::Text(_) => {}
        }
    }
    links
}

fn add_link(link: &Link, page: &mut Page<'_>) -> Option<Identifier> {
    if !is_web_address(&link.address) {
        return None;
    }
    let Rect { left, top, right, bottom } = link.rect;
    let [left, top, right, bottom] = [left, top, right, bottom].map(|length| length / PER_PT);
    let area = Area::from_ltrb(left, top, right, bottom)?;
    let target = Target::Action(Action::from(LinkAction::new(link.address.clone())));
    let words = Some(link.address.clone());
    let annotation = Annotation::new_link(LinkAnnotation::new(area, target), words);
    Some(page.add_tagged_annotation(annotation))
}

fn fill(color: Color) -> Fill {
    let (color, opacity) = paint(color);
    Fill { paint: color.into(), opacity, rule: FillRule::NonZero }
}

fn ink(stroke: Stroke) -> Ink {
    let (color, opacity) = paint(stroke.color);
    Ink {
        paint: color.into(),
        width: stroke.width,
        miter_limit: 4.0,
        line_cap: LineCap::Butt,
        line_join: LineJoin::Miter,
        opacity,
        dash: stroke.dash.map(|dash| StrokeDash { array: vec![dash.on, dash.off], offset: 0.0 }),
    }
}

fn paint(color: Color) -> (rgb::Color, NormalizedF32) {
    let opacity = NormalizedF32::new(f32::from(color.a) / 255.0).unwrap_or(NormalizedF32::ONE);
    (rgb::Color::new(color.r, color.g, color.b), opacity)
}

fn path(outline: &Outline) -> Option<Path> {
    let mut pen = PathPen(PathBuilder::new());
    trace(outline, &mut pen);
    pen.0.finish()
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
