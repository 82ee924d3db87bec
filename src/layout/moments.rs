//! Milestones on their lines under the bars.

use super::axis::draw_whisker;
use super::content::{Content, Moment, Sign};
use super::glyph::{self, Rim};
use super::label::{self, Spot, Wish};
use super::metrics::Metrics;
use super::pane::{Column, Ctx};
use super::{draw, shape, text, words};
use crate::model::{Certainty, Shape as Glyph};
use crate::scene::{Part, Point, Role};

/// Draws the dated milestones of a row.
pub(super) fn draw(ctx: &Ctx<'_>, owner: &str, content: &Content, column: &mut Column) {
    let top = column.height;
    let line = ctx.metrics.line;
    let (placed, height) = if ctx.full { in_full(ctx, content) } else { on_lines(ctx, content) };
    for placed in placed {
        draw_placed(ctx, owner, content, &placed, top + placed.line as f32 * line, column);
    }
    column.height = top + height;
}

/// A milestone with its place and the lines of its label.
struct Placed<'a> {
    moment: &'a Moment,
    x: f32,
    rim: Option<Rim>,
    line: usize,
    /// The left end of every line of the label.
    label: Vec<(f32, String)>,
}

/// On the canvas the lines are given; labels that do not fit are shortened.
fn on_lines<'a>(ctx: &Ctx<'_>, content: &'a Content) -> (Vec<Placed<'a>>, f32) {
    let mut all = Vec::new();
    for line in 0..content.lines {
        let moments = content.moments.iter().filter(|moment| moment.line == line);
        let places: Vec<_> = moments.map(|moment| (moment, place(ctx, moment))).collect();
        let lefts = places.iter().filter(|(_, (_, rim))| *rim == Some(Rim::Left)).count();
        let last_left = lefts.checked_sub(1);
        let first_right = places.iter().position(|(_, (_, rim))| *rim == Some(Rim::Right));
        // Of several beyond the same rim, the nearest is shown.
        let shown = places.iter().enumerate().filter(|(at, (_, (_, rim)))| match rim {
            None => true,
            Some(Rim::Left) => Some(*at) == last_left,
            Some(Rim::Right) => Some(*at) == first_right,
        });
        let shown: Vec<_> = shown.map(|(_, place)| *place).collect();
        let wishes: Vec<Wish> = shown
            .iter()
            .map(|(moment, (x, rim))| {
                let (left, right) = ink(ctx, *x, *rim);
                Wish {
                    left,
                    right,
                    inner: None,
                    label: label(moment, *rim),
                    lead: String::new(),
                    letter: String::new(),
                    told: false,
                }
            })
            .collect();
        let (spots, _) = label::place(ctx, &wishes, ctx.metrics.label);
        for ((moment, (x, rim)), spot) in shown.into_iter().zip(spots) {
            let label = match spot {
                Spot::Beside { left, label, .. } => vec![(left, label)],
                Spot::Inside { .. } | Spot::Below { .. } | Spot::None => Vec::new(),
            };
            all.push(Placed { moment, x, rim, line, label });
        }
    }
    (all, content.lines as f32 * ctx.metrics.line)
}

/// In a figure every milestone takes the first line on which it and its whole label are free.
fn in_full<'a>(ctx: &Ctx<'_>, content: &'a Content) -> (Vec<Placed<'a>>, f32) {
    let mut lines = Lines::default();
    let mut all = Vec::new();
    for moment in &content.moments {
        let (x, rim) = place(ctx, moment);
        let text = label(moment, rim);
        let (line, label) = lines.place(ctx, ink(ctx, x, rim), &text);
        all.push(Placed { moment, x, rim, line, label });
    }
    (all, lines.taken.len() as f32 * ctx.metrics.line)
}

/// Where a milestone stands, and the rim it lies beyond.
fn place(ctx: &Ctx<'_>, moment: &Moment) -> (f32, Option<Rim>) {
    let axis = ctx.frame.axis;
    let reach = glyph::radius(ctx.metrics.line);
    let x = ctx.x(moment.day);
    if x < axis.left {
        (axis.left + 2.0 + reach, Some(Rim::Left))
    } else if x > axis.right {
        (axis.right - 2.0 - reach, Some(Rim::Right))
    } else {
        // A sign that would be cut by the rim stands just inside it.
        (x.clamp(axis.left + reach, axis.right - reach), None)
    }
}

/// How far the sign reaches to both sides.
fn ink(ctx: &Ctx<'_>, x: f32, rim: Option<Rim>) -> (f32, f32) {
    let reach = glyph::radius(ctx.metrics.line);
    let triangle = |wanted| if rim == Some(wanted) { 2.0 } else { 0.0 };
    (x - reach - triangle(Rim::Left), x + reach + triangle(Rim::Right))
}

fn label(moment: &Moment, rim: Option<Rim>) -> String {
    let mark = &moment.mark;
    let dates = if rim.is_some() { mark.dates.as_str() } else { "" };
    words::joined(&[mark.label.as_str(), dates])
}

/// Lines of milestones, and which stretches of each are taken.
#[derive(Default)]
struct Lines {
    taken: Vec<Vec<(f32, f32)>>,
}

impl Lines {
    fn place(
        &mut self,
        ctx: &Ctx<'_>,
        (left, right): (f32, f32),
        label: &str,
    ) -> (usize, Vec<(f32, String)>) {
        let axis = ctx.frame.axis;
        let font = ctx.metrics.label;
        let (gap, apart) = label::gaps_of(ctx);
        let width = ctx.width(label, font);
        let rooms = (axis.right - right - gap, left - gap - axis.left);
        let mut variants: Vec<Vec<(f32, String)>> = Vec::new();
        if width <= rooms.0 {
            variants.push(vec![(right + gap, label.to_owned())]);
        }
        if width <= rooms.1 {
            variants.push(vec![(left - gap - width, label.to_owned())]);
        }
        if variants.is_empty() {
            let to_right = rooms.0 >= rooms.1;
            let room = rooms.0.max(rooms.1);
            let lines = text::wrap(ctx.measure, label, font, room);
            let lefts = lines.into_iter().map(|line| {
                let left = if to_right { right + gap } else { left - gap - ctx.width(&line, font) };
                (left, line)
            });
            variants.push(lefts.collect());
        }
        for line in 0..=self.taken.len() {
            for variant in &variants {
                let spans: Vec<(f32, f32)> = variant
                    .iter()
                    .enumerate()
                    .map(|(at, (start, text))| {
                        let end = start + ctx.width(text, font);
                        // The first line holds the sign too.
                        if at == 0 { (start.min(left), end.max(right)) } else { (*start, end) }
                    })
                    .collect();
                if self.free(line, &spans, apart) {
                    self.take(line, &spans);
                    return (line, variant.clone());
                }
            }
        }
        (self.taken.len(), Vec::new())
    }

    fn free(&self, line: usize, spans: &[(f32, f32)], apart: f32) -> bool {
        spans.iter().zip(self.taken.iter().skip(line)).all(|(span, taken)| {
            taken.iter().all(|other| span.1 + apart <= other.0 || other.1 + apart <= span.0)
        })
    }

    fn take(&mut self, line: usize, spans: &[(f32, f32)]) {
        self.taken.resize_with(self.taken.len().max(line + spans.len()), Vec::new);
        for (at, span) in spans.iter().enumerate() {
            self.taken[line + at].push(*span);
        }
    }
}

fn draw_placed(
    ctx: &Ctx<'_>,
    owner: &str,
    content: &Content,
    placed: &Placed<'_>,
    top: f32,
    column: &mut Column,
) {
    let mark = &placed.moment.mark;
    let line = ctx.metrics.line;
    let middle = top + line / 2.0 - 1.0;
    let reach = glyph::radius(line);
    let tentative = mark.certainty.start() == Certainty::Tentative;
    let glyph = match mark.sign {
        Sign::Milestone(glyph) => glyph,
        Sign::Phase(..) => Glyph::Dot,
    };
    let centre = Point::new(placed.x, middle);
    let nodes = match placed.rim {
        None => glyph::milestone(ctx.theme, glyph, centre, reach, tentative),
        Some(rim) => {
            let base = placed.x + if rim == Rim::Left { reach * 0.4 } else { -reach * 0.4 };
            let points = glyph::triangle(rim, base, middle, 1.4 * reach);
            let stroke = crate::scene::Stroke::solid(ctx.theme.ink, 1.4 * ctx.metrics.unit);
            let fill = if tentative { ctx.theme.surface } else { ctx.theme.ink };
            vec![draw::polygon(points, Some(fill), Some(stroke))]
        }
    };
    // A boundary of the row in the same time has said how imprecise it is.
    let told = content.tracks.iter().flat_map(|track| &track.whiskers);
    let told = told.into_iter().any(|whisker| shape::same_time(whisker.when, placed.moment.when));
    if placed.rim.is_none() && !told {
        let interval = shape::interval(placed.moment.when);
        column.nodes.extend(draw_whisker(ctx, interval, top + line - 2.5, 2.0 * reach + 4.0));
    }
    let role = if placed.rim.is_some() { Role::Rim } else { Role::Milestone };
    let tag = |part| draw::tag(&mark.id, owner, role, part, &mark.words);
    column.nodes.push(draw::tagged(tag(Part::Body), nodes));
    let color = if placed.rim.is_some() { ctx.theme.text_muted } else { ctx.theme.text };
    let mut labels = Vec::new();
    for (at, (left, words)) in placed.label.iter().enumerate() {
        let middle = middle + at as f32 * Metrics::line_height(ctx.metrics.label).min(line);
        labels.extend(label::draw(ctx, "", words, *left, middle, ctx.metrics.label, color));
    }
    if !labels.is_empty() {
        column.nodes.push(draw::tagged(tag(Part::Label), labels));
    }
}
