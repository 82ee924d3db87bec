//! The legend: grouped, in the order of the value chain, and only what the picture uses.

use std::collections::BTreeMap;

use super::block::Block;
use super::flow::flow;
use super::pane::{Ctx, LayoutOptions};
use super::used::Used;
use super::{Metrics, Rows, TextMeasure, draw, glyph, mixed, text, words};
use crate::fonts::SERIF_I;
use crate::i18n;
use crate::model::{Id, Roadmap, Shape as Glyph};
use crate::scene::{Color, Font, Node, Outline, Part, Point, Rect, Role, Stroke};

/// The legend of what is used, for the strip below the rows of a canvas, drawn from the upper
/// left corner `at`, and its height. Abbreviations are left out: a canvas tells full names on
/// request.
pub fn canvas_legend(
    roadmap: &Roadmap,
    rows: &Rows,
    used: &Used,
    options: &LayoutOptions<'_>,
    (at, width): (Point, f32),
    measure: &dyn TextMeasure,
) -> (Vec<Node>, f32) {
    let ctx = Ctx::new(roadmap, rows, options, measure);
    let used = Used { abbreviations: BTreeMap::new(), ..used.clone() };
    let mut block = legend(&ctx, &used, width);
    block.nodes.iter_mut().for_each(|node| node.translate(at.x, at.y));
    (block.nodes, block.height)
}

/// A sign and what it means.
struct Entry {
    sign: Sign,
    text: String,
}

enum Sign {
    /// A phase by its place in the chain; none: unknown.
    Phase(Option<usize>),
    Planned,
    Tentative,
    Torn,
    Open,
    Marker,
    /// Several phases at once, divided by shares.
    Mixed,
    Whisker,
    Outside,
    Milestone(Glyph),
    /// An abbreviation stands for itself.
    Short(String),
}

struct Section {
    title: &'static str,
    entries: Vec<Entry>,
    /// Arrows between the entries: they are a chain.
    chain: bool,
}

/// The legend of what is used, no wider than `width`; empty where nothing is.
pub(super) fn legend(ctx: &Ctx<'_>, used: &Used, width: f32) -> Block {
    drawn(ctx, &sections(ctx, used), width)
}

/// The same in as many blocks as it takes for each to be no higher than `room`.
pub(super) fn legend_pages(
    ctx: &Ctx<'_>,
    used: &Used,
    (width, room): (f32, f32),
) -> Vec<(Block, String)> {
    let mut pages: Vec<Vec<Section>> = vec![Vec::new()];
    for section in sections(ctx, used) {
        let Some(page) = pages.last_mut() else { continue };
        page.push(section);
        if drawn(ctx, page, width).height <= room {
            continue;
        }
        // It begins on a page of its own, and goes on there line by line.
        let whole = page.pop();
        if page.is_empty() {
            pages.pop();
        }
        pages.extend(whole.into_iter().flat_map(|whole| {
            let parts = whole.broken(ctx, (width, room));
            parts.into_iter().map(|part| vec![part])
        }));
    }
    pages.retain(|page| !page.is_empty());
    let block = |page: &Vec<Section>| (drawn(ctx, page, width), spoken(ctx, page));
    pages.iter().map(block).collect()
}

fn drawn(ctx: &Ctx<'_>, sections: &[Section], width: f32) -> Block {
    let metrics = ctx.metrics;
    let title_font = Font::semi_bold(metrics.detail.size);
    let title = |section: &Section| i18n::text(ctx.lang, section.title);
    let indent =
        sections.iter().map(|section| ctx.width(&title(section), title_font)).fold(0.0, f32::max)
            + metrics.detail.size * 1.4;
    let mut block = Block::default();
    let mut taken = 0.0;
    for section in sections {
        let line = section.line_height(&metrics);
        let widths: Vec<f32> = section.entries.iter().map(|entry| entry.width(ctx)).collect();
        let gap = metrics.detail.size * if section.chain { 2.2 } else { 1.4 };
        let first_indent = indent;
        let whole = indent + widths.iter().sum::<f32>() + gap * widths.len() as f32;
        // A section shares the line of the one before it where it fits whole.
        let next = if taken > 0.0 { taken + metrics.detail.size * 2.0 } else { 0.0 };
        let own_indent = ctx.width(&title(section), title_font) + metrics.detail.size;
        let fits = taken > 0.0 && next + whole - indent + own_indent <= width;
        let (left, indent) = if fits { (next, own_indent) } else { (0.0, indent) };
        if left > 0.0 {
            block.height -= line;
        }
        let top = block.height;
        let nodes = &mut block.nodes;
        nodes.push(text::line(
            ctx.measure,
            &title(section),
            left,
            top + line / 2.0,
            title_font,
            ctx.theme.text_muted,
        ));
        let places = flow(&widths, width - left - indent, gap);
        let mut lines = 1;
        for (at, (&(x, row), entry)) in places.iter().zip(&section.entries).enumerate() {
            let place = Point::new(left + indent + x, top + (row as f32 + 0.5) * line);
            nodes.extend(entry.nodes(ctx, place));
            if section.chain && at + 1 < section.entries.len() {
                let arrow = place.x + widths[at] + gap / 2.0;
                nodes.extend(chain_arrow(ctx, Point::new(arrow, place.y)));
            }
            lines = row + 1;
        }
        block.height += lines as f32 * line;
        taken = if lines == 1 { left + indent + whole - first_indent } else { 0.0 };
    }
    let tag = draw::tag("legend", "", Role::Furniture, Part::Body, &spoken(ctx, sections));
    block.nodes = vec![draw::tagged(tag, std::mem::take(&mut block.nodes))];
    if sections.is_empty() {
        block.nodes.clear();
    }
    block
}

impl Section {
    /// Its lines in parts that are no higher than `room`.
    fn broken(self, ctx: &Ctx<'_>, (width, room): (f32, f32)) -> Vec<Self> {
        let em = ctx.metrics.detail.size;
        let title = i18n::text(ctx.lang, self.title);
        let indent = ctx.width(&title, Font::semi_bold(em)) + em * 1.4;
        let widths: Vec<f32> = self.entries.iter().map(|entry| entry.width(ctx)).collect();
        let gap = em * if self.chain { 2.2 } else { 1.4 };
        let lines = flow(&widths, width - indent, gap);
        let most = ((room / self.line_height(&ctx.metrics)) as usize).max(1);
        let mut parts: Vec<Self> = Vec::new();
        for (entry, (_, line)) in self.entries.into_iter().zip(lines) {
            match parts.get_mut(line / most) {
                Some(part) => part.entries.push(entry),
                None => parts.push(Self { entries: vec![entry], ..self }),
            }
        }
        parts
    }

    /// Signs need air around them; abbreviations are running text.
    fn line_height(&self, metrics: &Metrics) -> f32 {
        match self.entries[..] {
            [Entry { sign: Sign::Short(_), .. }, ..] => Metrics::line_height(metrics.detail),
            _ => (metrics.bar * 1.08).ceil(),
        }
    }
}

/// What a screen reader says of the legend.
fn spoken(ctx: &Ctx<'_>, sections: &[Section]) -> String {
    let sections = sections.iter().map(|section| {
        let entries: Vec<String> = section
            .entries
            .iter()
            .map(|entry| match &entry.sign {
                Sign::Short(short) => format!("{short} {}", entry.text),
                _ => entry.text.clone(),
            })
            .collect();
        format!("{}: {}", i18n::text(ctx.lang, section.title), entries.join(", "))
    });
    sections.collect::<Vec<_>>().join(". ")
}

fn sections(ctx: &Ctx<'_>, used: &Used) -> Vec<Section> {
    let lang = ctx.lang;
    let text = |key: &str| i18n::text(lang, key).into_owned();
    let phases = ctx.roadmap.value_chain.iter().enumerate();
    let mut chain: Vec<Entry> = phases
        .filter(|(_, phase)| used.phases.contains(&phase.id))
        .map(|(at, _)| Entry {
            sign: Sign::Phase(Some(at)),
            text: words::capital(&words::phase_name(ctx.roadmap, Some(at), lang)),
        })
        .collect();
    let only_known = !used.unknown_phase;
    if used.unknown_phase {
        let name = words::phase_name(ctx.roadmap, None, lang);
        chain.push(Entry { sign: Sign::Phase(None), text: words::capital(&name) });
    }
    let choose = |list: Vec<(bool, Sign, &str)>| -> Vec<Entry> {
        list.into_iter()
            .filter(|(wanted, _, _)| *wanted)
            .map(|(_, sign, key)| Entry { sign, text: text(key) })
            .collect()
    };
    let certainty = choose(vec![
        (used.planned, Sign::Planned, "legend-planned"),
        (used.tentative, Sign::Tentative, "legend-tentative"),
    ]);
    let time = choose(vec![
        (used.torn, Sign::Torn, "legend-torn"),
        (used.open, Sign::Open, "legend-open"),
        (used.mixed, Sign::Mixed, "legend-mixed"),
        (used.marker, Sign::Marker, "legend-marker"),
        (used.whisker, Sign::Whisker, "legend-whisker"),
        (used.outside, Sign::Outside, "legend-outside"),
    ]);
    let kinds = ctx.roadmap.milestone_kinds.iter();
    let milestones = kinds
        .filter(|kind| used.milestone_kinds.contains::<Id>(&kind.id))
        .map(|kind| Entry {
            sign: Sign::Milestone(kind.shape),
            text: kind.names.get(lang.tag()).unwrap_or(&kind.name).to_owned(),
        })
        .collect();
    let abbreviations = used
        .abbreviations
        .iter()
        .map(|(short, name)| Entry { sign: Sign::Short(short.clone()), text: name.clone() })
        .collect();
    let section = |title, entries| Section { title, entries, chain: false };
    let mut all = vec![
        Section { title: "legend-phase", entries: chain, chain: only_known },
        section("legend-certainty", certainty),
        section("legend-time", time),
        section("legend-milestone", milestones),
        section("legend-abbreviations", abbreviations),
    ];
    all.retain(|section| !section.entries.is_empty());
    all
}

/// The arrow between two phases of the chain.
fn chain_arrow(ctx: &Ctx<'_>, middle: Point) -> Vec<Node> {
    let size = ctx.metrics.detail.size;
    let (half, head) = (size * 0.42, size * 0.26);
    let stroke = Stroke::solid(ctx.theme.text_muted, 1.2);
    let Point { x, y } = middle;
    vec![
        draw::segment(Point::new(x - half, y), Point::new(x + half, y), stroke),
        draw::polyline(
            vec![
                Point::new(x + half - head, y - head),
                Point::new(x + half, y),
                Point::new(x + half - head, y + head),
            ],
            stroke,
        ),
    ]
}

impl Entry {
    fn width(&self, ctx: &Ctx<'_>) -> f32 {
        self.sign.width(ctx)
            + ctx.metrics.detail.size * 0.6
            + ctx.width(&self.text, ctx.metrics.detail)
    }

    /// The sign and its text, centred on the line through `place`, from there to the right.
    fn nodes(&self, ctx: &Ctx<'_>, place: Point) -> Vec<Node> {
        let width = self.sign.width(ctx);
        let mut nodes = self.sign.nodes(ctx, place, width);
        let left = place.x + width + ctx.metrics.detail.size * 0.6;
        let (font, color) = (ctx.metrics.detail, ctx.theme.text);
        nodes.push(text::line(ctx.measure, &self.text, left, place.y, font, color));
        nodes
    }
}

impl Sign {
    fn width(&self, ctx: &Ctx<'_>) -> f32 {
        let bar = ctx.metrics.bar;
        match self {
            Self::Phase(_) => bar,
            Self::Planned | Self::Tentative | Self::Torn | Self::Open => bar * 1.8,
            Self::Marker => bar * 1.1,
            Self::Mixed => bar * 1.4,
            Self::Whisker => bar * 1.4,
            Self::Outside => bar * 0.5,
            Self::Milestone(_) => glyph::radius(ctx.metrics.line) * 2.0,
            Self::Short(short) => ctx.width(short, Font::semi_bold(ctx.metrics.detail.size)),
        }
    }

    fn nodes(&self, ctx: &Ctx<'_>, place: Point, width: f32) -> Vec<Node> {
        let height = ctx.metrics.bar * 0.82;
        let (top, bottom) = (place.y - height / 2.0, place.y + height / 2.0);
        let rect = Rect::new(place.x, top, place.x + width, bottom);
        let sample = ctx.paint(ctx.roadmap.value_chain.len().checked_sub(2));
        let edge = Stroke::solid(sample.edge, 1.0);
        match self {
            Self::Phase(phase) => phase_box(ctx, *phase, rect),
            Self::Planned => {
                let outline = Outline::Rect { rect, radius: 0.0 };
                vec![draw::shape(outline, Some(sample.fill), Some(edge))]
            }
            Self::Tentative => {
                let outline = Outline::Rect { rect, radius: 0.0 };
                let block = Rect { right: rect.left + height * 0.8, ..rect };
                vec![
                    draw::shape(
                        outline,
                        Some(ctx.theme.surface),
                        Some(draw::dashed(sample.edge, 2.5 * ctx.metrics.unit)),
                    ),
                    draw::fill(block, 0.0, sample.fill),
                ]
            }
            Self::Torn => {
                vec![draw::polygon(torn(rect), Some(ctx.theme.unknown_fill), Some(neutral(ctx)))]
            }
            Self::Open => {
                vec![draw::polygon(pointed(rect), Some(ctx.theme.unknown_fill), Some(neutral(ctx)))]
            }
            Self::Marker => {
                vec![draw::polygon(
                    glyph::hexagon(rect),
                    Some(ctx.theme.unknown_fill),
                    Some(neutral(ctx)),
                )]
            }
            Self::Mixed => mixed::sample(ctx, rect),
            Self::Whisker => whisker(rect, ctx.theme.line_strong),
            Self::Outside => {
                let corners = glyph::triangle(glyph::Rim::Left, rect.right, place.y, width);
                vec![draw::polygon(corners, Some(ctx.theme.unknown_fill), Some(neutral(ctx)))]
            }
            Self::Milestone(shape) => {
                let radius = glyph::radius(ctx.metrics.line);
                let centre = Point::new(place.x + radius, place.y);
                glyph::milestone(ctx.theme, *shape, centre, radius, false)
            }
            Self::Short(short) => {
                let font = Font::semi_bold(ctx.metrics.detail.size);
                vec![text::line(ctx.measure, short, place.x, place.y, font, ctx.theme.text)]
            }
        }
    }
}

fn neutral(ctx: &Ctx<'_>) -> Stroke {
    Stroke::solid(ctx.theme.unknown_edge, 1.0)
}

fn phase_box(ctx: &Ctx<'_>, phase: Option<usize>, rect: Rect) -> Vec<Node> {
    let paint = ctx.paint(phase);
    let letter = phase.and_then(|at| ctx.roadmap.value_chain.get(at));
    let letter = letter
        .map_or_else(|| "–".to_owned(), |phase| phase.letter.replace('I', &SERIF_I.to_string()));
    let centre = Point::new(rect.left.midpoint(rect.right), rect.top.midpoint(rect.bottom));
    let font = Font::bold(ctx.metrics.letter.size);
    vec![
        draw::shape(
            Outline::Rect { rect, radius: 1.0 },
            Some(paint.fill),
            Some(Stroke::solid(paint.edge, 1.0)),
        ),
        glyph::letter(ctx, &letter, centre, font, paint.label),
    ]
}

/// A bar whose left end is torn.
fn torn(rect: Rect) -> Vec<Point> {
    let depth = rect.height() * 0.28;
    let tooth = rect.height() / 4.0;
    let mut points = vec![Point::new(rect.right, rect.bottom), Point::new(rect.right, rect.top)];
    points.extend((0..=4).rev().map(|step: u8| {
        let x = if step.is_multiple_of(2) { rect.left } else { rect.left + depth };
        Point::new(x, rect.bottom - f32::from(step) * tooth)
    }));
    points
}

/// A bar that goes on to the right.
fn pointed(rect: Rect) -> Vec<Point> {
    let tip = rect.height() * 0.45;
    vec![
        Point::new(rect.left, rect.top),
        Point::new(rect.right - tip, rect.top),
        Point::new(rect.right, rect.top.midpoint(rect.bottom)),
        Point::new(rect.right - tip, rect.bottom),
        Point::new(rect.left, rect.bottom),
    ]
}

fn whisker(rect: Rect, color: Color) -> Vec<Node> {
    let (y, tick) = (rect.top.midpoint(rect.bottom), rect.height() * 0.22);
    let stroke = Stroke::solid(color, 1.3);
    let tick_at = |x: f32| draw::segment(Point::new(x, y - tick), Point::new(x, y + tick), stroke);
    vec![
        draw::segment(Point::new(rect.left, y), Point::new(rect.right, y), stroke),
        tick_at(rect.left),
        tick_at(rect.right),
    ]
}
