//! Figures on sheets of paper: one page a sheet, or a poster of many sheets to put together.

use super::block::Block;
use super::{FigureOptions, Preset, TextMeasure, figure};
use crate::i18n;
use crate::model::{Roadmap, View};
use crate::scene::{
    Figure, Font, Group, Node, Outline, PER_MM, PER_PT, Point, Rect, Scene, Shape, Size, Stroke,
};

/// What is printed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paper {
    pub size: PaperSize,
    pub landscape: bool,
    /// How many sheets a figure is wide; 1: each page of it is a sheet.
    pub across: u8,
}

/// Sizes that every printer has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PaperSize {
    #[default]
    A4,
    A3,
}

impl PaperSize {
    pub const ALL: [Self; 2] = [Self::A4, Self::A3];
}

impl Paper {
    /// What printers leave white, and a little more; in millimetres.
    const MARGIN: f32 = 12.0;
    /// How far a sheet of a poster shows what the next one shows too.
    const OVERLAP: f32 = 10.0;
    /// No poster is wider.
    pub const MOST_ACROSS: u8 = 8;

    /// Width and height in millimetres.
    fn millimetres(self) -> (f32, f32) {
        let (short, long) = match self.size {
            PaperSize::A4 => (210.0, 297.0),
            PaperSize::A3 => (297.0, 420.0),
        };
        if self.landscape { (long, short) } else { (short, long) }
    }

    /// What a sheet has room for, in millimetres.
    fn room(self) -> (f32, f32) {
        let (width, height) = self.millimetres();
        (width - 2.0 * Self::MARGIN, height - 2.0 * Self::MARGIN)
    }

    /// The size that figures are laid out for.
    pub fn preset(self) -> Preset {
        let (width, height) = self.room();
        let across = f32::from(self.across.clamp(1, Self::MOST_ACROSS));
        match self.across {
            0 | 1 => Preset::Own { width_mm: width, height_mm: Some(height) },
            _ => Preset::Own {
                width_mm: across * (width - Self::OVERLAP) + Self::OVERLAP,
                height_mm: None,
            },
        }
    }
}

/// A view as sheets to print. The size of `options` gives way to that of the paper.
pub fn sheets(
    roadmap: &Roadmap,
    view: &View,
    options: &FigureOptions<'_>,
    paper: Paper,
    measure: &dyn TextMeasure,
) -> Vec<Figure> {
    let options = FigureOptions { preset: paper.preset(), ..*options };
    let pages = figure(roadmap, view, &options, measure);
    let on = |page: Figure| match paper.across {
        0 | 1 => vec![whole(page, paper)],
        _ => tiles(&page, &options, paper, measure),
    };
    pages.into_iter().flat_map(on).collect()
}

/// A page within the margins of a sheet.
fn whole(mut page: Figure, paper: Paper) -> Figure {
    let margin = Paper::MARGIN * PER_MM;
    for node in &mut page.scene.nodes {
        node.translate(margin, margin);
    }
    page.scene.size = size(paper);
    page
}

fn size(paper: Paper) -> Size {
    let (width, height) = paper.millimetres();
    Size { width: width * PER_MM, height: height * PER_MM }
}

/// A page cut into sheets, row by row, each with marks where the next one is laid on.
fn tiles(
    page: &Figure,
    options: &FigureOptions<'_>,
    paper: Paper,
    measure: &dyn TextMeasure,
) -> Vec<Figure> {
    let (width, height) = paper.room();
    let (width, height, margin) = (width * PER_MM, height * PER_MM, Paper::MARGIN * PER_MM);
    let overlap = Paper::OVERLAP * PER_MM;
    let step = (width - overlap, height - overlap);
    let many = |length: f32, step: f32| {
        let sheets = ((length - overlap - 1.0) / step).ceil();
        if sheets.is_finite() { sheets.clamp(1.0, 500.0) as usize } else { 1 }
    };
    let across = many(page.scene.size.width, step.0);
    let down = many(page.scene.size.height, step.1);
    let mut sheets = Vec::new();
    for place in 0..across * down {
        let (row, column) = (place / across, place % across);
        let (left, top) = (column as f32 * step.0, row as f32 * step.1);
        let clip = Rect::new(margin, margin, margin + width, margin + height);
        let area = Rect::new(left, top, left + width, top + height);
        let mut nodes = cut(&page.scene.nodes, area);
        for node in &mut nodes {
            node.translate(margin - left, margin - top);
        }
        let mut all = vec![Node::Group(Group { clip: Some(clip), nodes, ..Group::default() })];
        all.extend(marks(clip, overlap, (column + 1 < across, row + 1 < down), options));
        let counts = (place + 1, across * down);
        all.extend(label(counts, (row + 1, column + 1), margin, options, measure));
        sheets.push(Figure {
            scene: Scene { size: size(paper), nodes: all },
            title: page.title.clone(),
            description: page.description.clone(),
            language: page.language.clone(),
        });
    }
    sheets
}

/// Short lines in the margin: here the next sheet is laid on.
fn marks(
    clip: Rect,
    overlap: f32,
    (right, below): (bool, bool),
    options: &FigureOptions<'_>,
) -> Vec<Node> {
    let line = |from: Point, to: Point| {
        Node::Shape(Shape {
            outline: Outline::Line(from, to),
            fill: None,
            stroke: Some(Stroke::solid(options.theme.line_strong, 0.8)),
        })
    };
    let (long, apart) = (4.0 * PER_MM, 1.5 * PER_MM);
    let mut nodes = Vec::new();
    if right {
        let x = clip.right - overlap;
        for (from, to) in [
            (clip.top - apart - long, clip.top - apart),
            (clip.bottom + apart, clip.bottom + apart + long),
        ] {
            nodes.push(line(Point::new(x, from), Point::new(x, to)));
        }
    }
    if below {
        let y = clip.bottom - overlap;
        for (from, to) in [
            (clip.left - apart - long, clip.left - apart),
            (clip.right + apart, clip.right + apart + long),
        ] {
            nodes.push(line(Point::new(from, y), Point::new(to, y)));
        }
    }
    nodes
}

/// "Ark 2 av 6: rad 1, kolonne 2", in the upper margin.
fn label(
    (number, count): (usize, usize),
    (row, column): (usize, usize),
    margin: f32,
    options: &FigureOptions<'_>,
    measure: &dyn TextMeasure,
) -> Vec<Node> {
    let args = [
        ("number", number.into()),
        ("count", count.into()),
        ("row", row.into()),
        ("column", column.into()),
    ];
    let words = i18n::format(options.lang, "print-sheet", &args);
    let mut block = Block::default();
    let ink = (Font::regular(8.0 * PER_PT), options.theme.text_muted);
    block.text((margin + 6.0 * PER_MM, margin - 7.0 * PER_MM), &words, ink, measure);
    block.nodes
}

/// The nodes that leave ink in this area; what may reach into it stays.
fn cut(nodes: &[Node], area: Rect) -> Vec<Node> {
    let kept = nodes.iter().filter_map(|node| match node {
        Node::Group(group) => {
            let inside = cut(&group.nodes, area);
            let empty = inside.is_empty();
            let group = Group { clip: group.clip, tag: group.tag.clone(), nodes: inside };
            (!empty).then_some(Node::Group(group))
        }
        Node::Shape(shape) => {
            let ink = shape.stroke.map_or(0.0, |stroke| stroke.width);
            shape.outline.bounds().expand(ink + 1.0).overlaps(area).then(|| node.clone())
        }
        Node::Text(text) => {
            let reach = 2.0 * text.font.size;
            let near = area.top - reach < text.origin.y && text.origin.y < area.bottom + reach;
            near.then(|| node.clone())
        }
        Node::Link(link) => link.rect.overlaps(area).then(|| node.clone()),
    });
    kept.collect()
}
