//! Rows that name a group: a band over all columns.

use super::content::serifed;
use super::metrics::Metrics;
use super::name::margin;
use super::pane::{Ctx, Parts};
use super::rows::{Heading, HeadingKind};
use super::{draw, glyph, text};
use crate::i18n::{self, Value};
use crate::model::Id;
use crate::scene::{Color, Font, Node, Part, Point, Rect, Role, Stroke};

/// What a chevron takes, left of a name.
pub(super) const CHEVRON: f32 = 16.0;

/// Draws a heading. Without a given height it is as high as its title needs.
pub(super) fn parts(ctx: &Ctx<'_>, heading: &Heading, top: f32, given: Option<f32>) -> Parts {
    let metrics = &ctx.metrics;
    let rank = heading.rank();
    let font = metrics.heading[rank];
    let body = ctx.frame.body();
    let chevron = if ctx.full { 0.0 } else { CHEVRON };
    let deeper = f32::from(heading.level.saturating_sub(2));
    let left = body.left + margin(ctx) + chevron + deeper * metrics.indent;
    let mark = code(ctx, heading, font);
    let text_left = left + mark.width;
    let folded = heading.collapsed && !heading.spread.is_empty();
    let end = if folded { ctx.frame.outline.right } else { body.right };
    let width = (end - margin(ctx) - text_left).max(40.0);
    let step = Metrics::line_height(font);
    let lines = match given {
        None => text::wrap(ctx.measure, &heading.title, font, width),
        Some(_) => vec![text::shorten(ctx.measure, &heading.title, font, width)],
    };
    let block = lines.len() as f32 * step;
    let height = given.unwrap_or_else(|| metrics.band[rank].max(block + 2.0 * metrics.pad).ceil());
    let band = Rect::new(body.left, top, body.right, top + height);
    let color = [ctx.theme.band_strong, ctx.theme.heading_band, ctx.theme.band_soft][rank];
    let mut nodes = vec![draw::fill(band, 0.0, color)];
    nodes.extend(heading.spread.draw(ctx, band));
    nodes.push(lines_of_time(ctx, band));
    let first = top + (height - block) / 2.0 + step / 2.0;
    let mut title = mark.draw(ctx, left, first, font);
    for (at, line) in lines.iter().enumerate() {
        let middle = first + at as f32 * step;
        let ends =
            Rect::new(text_left, middle - 8.0, text_left + ctx.width(line, font), middle + 8.0);
        title.extend(gap(ctx, ends, color));
        title.push(text::line(ctx.measure, line, text_left, middle, font, ctx.theme.heading));
    }
    if let Some(last) = lines.last().filter(|_| !ctx.full) {
        let right = text_left + ctx.width(last, font) + margin(ctx);
        title.extend(count(ctx, heading, right, first, end));
    }
    let id = heading.id.as_str();
    let words = text_words(heading);
    nodes.push(draw::tagged(draw::tag(id, id, Role::Heading, Part::Label, &words), title));
    nodes.extend(priority(ctx, &heading.id, &lines, (text_left, first), font));
    if !ctx.full && heading.count > 0 {
        nodes.push(chevron_at(ctx, heading, left - CHEVRON, first));
    }
    Parts { height, headings: nodes, ..Parts::default() }
}

fn text_words(heading: &Heading) -> String {
    if heading.code.is_empty() || heading.kind == HeadingKind::Phase {
        heading.title.clone()
    } else {
        format!("{} {}", heading.code, heading.title)
    }
}

/// What stands before a title: "2.C", or a block with the letter of a phase.
struct Code<'a> {
    heading: &'a Heading,
    text: String,
    width: f32,
}

fn code<'a>(ctx: &Ctx<'_>, heading: &'a Heading, font: Font) -> Code<'a> {
    let text = match heading.kind {
        HeadingKind::Goal => {
            i18n::format(ctx.lang, "figure-goal", &[("number", Value::from(heading.code.as_str()))])
        }
        HeadingKind::Phase if heading.code.is_empty() => "–".to_owned(),
        HeadingKind::Phase => serifed(&heading.code),
        HeadingKind::SubGoal
        | HeadingKind::Theme
        | HeadingKind::Actor
        | HeadingKind::Group
        | HeadingKind::Plain => heading.code.clone(),
    };
    let width = match heading.kind {
        _ if text.is_empty() => 0.0,
        HeadingKind::Phase => ctx.metrics.bar + margin(ctx),
        HeadingKind::Goal
        | HeadingKind::SubGoal
        | HeadingKind::Theme
        | HeadingKind::Actor
        | HeadingKind::Group
        | HeadingKind::Plain => ctx.width(&text, font) + margin(ctx),
    };
    Code { heading, text, width }
}

impl Code<'_> {
    fn draw(&self, ctx: &Ctx<'_>, left: f32, middle: f32, font: Font) -> Vec<Node> {
        if self.text.is_empty() {
            return Vec::new();
        }
        if self.heading.kind != HeadingKind::Phase {
            let color = ctx.theme.text_muted;
            return vec![text::line(ctx.measure, &self.text, left, middle, font, color)];
        }
        let side = ctx.metrics.bar;
        let chain = &ctx.roadmap.value_chain;
        let phase = self.heading.id.as_str().strip_prefix("phase:");
        let phase = chain.iter().position(|known| Some(known.id.as_str()) == phase);
        let paint = ctx.paint(phase);
        let rect =
            Rect::new(left, middle - side / 2.0 + 1.0, left + side, middle + side / 2.0 - 1.0);
        let outline = crate::scene::Outline::Rect { rect, radius: 2.0 };
        let centre = Point::new(left + side / 2.0, middle);
        vec![
            draw::shape(outline, Some(paint.fill), Some(Stroke::solid(paint.edge, 1.2))),
            glyph::letter(ctx, &self.text, centre, ctx.metrics.letter, paint.label),
        ]
    }
}

/// The status line goes on over the band.
fn lines_of_time(ctx: &Ctx<'_>, band: Rect) -> Node {
    let x = ctx.status_x();
    let axis = ctx.frame.axis;
    let seen = axis.left <= x && x <= axis.right;
    let stroke = Stroke::solid(ctx.theme.ink, if seen { 1.6 * ctx.metrics.unit } else { 0.0 });
    let x = x.clamp(axis.left, axis.right);
    draw::segment(Point::new(x, band.top), Point::new(x, band.bottom), stroke)
}

/// Breaks the status line behind a title.
fn gap(ctx: &Ctx<'_>, ink: Rect, ground: Color) -> Option<Node> {
    let x = ctx.status_x();
    let stroke = Stroke::solid(ground, 4.0);
    (ink.left - 1.5 < x && x < ink.right + 1.5)
        .then(|| draw::segment(Point::new(x, ink.top), Point::new(x, ink.bottom), stroke))
}

/// "12" after a title: how many activities stand below.
fn count(ctx: &Ctx<'_>, heading: &Heading, left: f32, middle: f32, end: f32) -> Option<Node> {
    let count = heading.count.to_string();
    let font = ctx.metrics.detail;
    let fits = left + ctx.width(&count, font) < end - margin(ctx);
    (heading.count > 0 && fits)
        .then(|| text::line(ctx.measure, &count, left, middle, font, ctx.theme.text_muted))
}

/// "Prioritet 2" at the end of the name column, where the title leaves room for it.
fn priority(
    ctx: &Ctx<'_>,
    id: &Id,
    lines: &[String],
    (left, middle): (f32, f32),
    font: Font,
) -> Option<Node> {
    let rank = ctx.rows.names.rank(id)?;
    let words = i18n::format(ctx.lang, "figure-priority", &[("rank", Value::from(rank))]);
    let small = Font::semi_bold(ctx.metrics.detail.size);
    let title = left + ctx.width(lines.first().map_or("", String::as_str), font);
    let counted = if ctx.full { 0.0 } else { 40.0 };
    let place = ctx.names_right() - margin(ctx) - ctx.width(&words, small);
    let place = place.max(title + counted + margin(ctx));
    Some(text::line(ctx.measure, &words, place, middle, small, ctx.theme.heading))
}

fn chevron_at(ctx: &Ctx<'_>, heading: &Heading, left: f32, middle: f32) -> Node {
    let named = (heading.id.as_str(), heading.title.as_str());
    chevron(ctx, named, left, middle, heading.collapsed)
}

/// The mark that folds what lies below away; its part is the start.
pub(super) fn chevron(
    ctx: &Ctx<'_>,
    (id, name): (&str, &str),
    left: f32,
    middle: f32,
    collapsed: bool,
) -> Node {
    let (x, y) = (left + 5.0, middle);
    let points = if collapsed {
        [(-2.0, -4.0), (2.5, 0.0), (-2.0, 4.0)]
    } else {
        [(-4.0, -2.0), (0.0, 2.5), (4.0, -2.0)]
    };
    let points = points.map(|(dx, dy)| Point::new(x + dx, y + dy)).to_vec();
    let stroke = Stroke::solid(ctx.theme.text_muted, 1.6);
    let tag = draw::tag(id, id, Role::Heading, Part::Start, name);
    draw::tagged(tag, vec![draw::polyline(points, stroke)])
}
