//! One bar for an activity whose segments run side by side in several phases: as high as all of
//! them, and divided at each time by the share of actors in each.

use super::content::{Bar, Content, Mark, Sign};
use super::label::{self, Below, Wish};
use super::metrics::Metrics;
use super::pane::{Column, Ctx};
use super::shape::{self, Track};
use super::span::{End, Span};
use super::{draw, glyph, text};
use crate::model::Certainty;
use crate::scene::{Color, Font, Node, Part, Point, Rect, Role, Stroke};
use crate::theme::palette::Paint;

/// More segments than this at a time are drawn beside each other, each on a track of its own.
const MOST: usize = 24;
/// Labels are not shortened to less than this.
const LEAST: f32 = 34.0;

/// A stretch of time in which the same segments run: from a day up to another.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Stretch {
    pub(super) from: f64,
    pub(super) to: f64,
    /// Places in the list of spans, in the order they were given.
    pub(super) running: Vec<usize>,
}

/// The stretches of time between all starts and ends, where anything runs.
pub(super) fn stretches(spans: &[(f64, f64)]) -> Vec<Stretch> {
    let mut days: Vec<f64> = spans.iter().flat_map(|(from, to)| [*from, *to]).collect();
    days.sort_by(f64::total_cmp);
    days.dedup();
    let between = days.windows(2).filter_map(|pair| {
        let &[from, to] = pair else { return None };
        let runs =
            |(at, (start, end)): (usize, &(f64, f64))| (*start <= from && *end >= to).then_some(at);
        let running: Vec<usize> = spans.iter().enumerate().filter_map(runs).collect();
        (!running.is_empty()).then_some(Stretch { from, to, running })
    });
    between.collect()
}

/// How many segments run at once at most, if any two of them are in different phases; 0 if the
/// activity is in one phase at a time, or in more than can be shown as one bar.
pub(super) fn most_at_once<P: PartialEq>(spans: &[(f64, f64)], phases: &[P]) -> usize {
    // Every comparison of all with all has an end only where there are not too many.
    if spans.len() < 2 || spans.len() > 4 * MOST {
        return 0;
    }
    let all = stretches(spans);
    let mixed = all.iter().any(|stretch| {
        let own = |at: &usize| phases.get(*at);
        let first = stretch.running.first().and_then(own);
        stretch.running.iter().any(|at| own(at) != first)
    });
    let most = all.iter().map(|stretch| stretch.running.len()).max().unwrap_or_default();
    if mixed && most <= MOST { most } else { 0 }
}

/// A stretch of time with the segments that run in it from top to bottom, and the share of each.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Stack {
    pub(super) from: f64,
    pub(super) to: f64,
    /// The place of the bar among those of the row, and its share; all make 1.
    pub(super) slices: Vec<(usize, f32)>,
}

/// A rectangle of a slice: as long as the same segments run.
#[derive(Clone, Copy, Debug)]
struct Piece {
    rect: Rect,
}

/// One segment's part of the bar.
struct Slice<'a> {
    bar: &'a Bar,
    paint: Paint,
    pieces: Vec<Piece>,
    span: Span,
}

/// Draws the bar of a row, its top at the column's height.
pub(super) fn draw(ctx: &Ctx<'_>, owner: &str, content: &Content, column: &mut Column) {
    let metrics = &ctx.metrics;
    let top = column.height;
    let height = content.mixed as f32 * metrics.bar;
    let slices = slices(ctx, content, (top, height));
    let levels = content.tracks.first().map_or(0, |track: &Track| track.levels);
    let whiskers = levels as f32 * metrics.whisker_step();
    let below = top + height + metrics.gap * 0.5 + whiskers;
    for whisker in content.tracks.iter().flat_map(|track| &track.whiskers) {
        let y = top + height + metrics.gap * 0.5 + whisker.level as f32 * metrics.whisker_step();
        column.nodes.extend(super::axis::draw_whisker(ctx, shape::interval(whisker.when), y, 10.0));
    }
    let mut lines = Below::default();
    for slice in &slices {
        draw_slice(ctx, owner, slice, below, &mut lines, column);
    }
    column.height =
        top + height + metrics.gap + levels.saturating_sub(1) as f32 * metrics.whisker_step();
    if lines.count() > 0 {
        column.height += lines.count() as f32 * Metrics::line_height(metrics.label)
            + if levels > 0 { metrics.whisker_step() } else { 0.0 };
    }
}

/// The least height of a slice: its letter must be read.
fn least(ctx: &Ctx<'_>) -> f32 {
    ctx.metrics.label.size * 1.06
}

/// Where each segment's part lies: every slice has room for its letter, and what is left of the
/// height is divided by the shares.
fn slices<'a>(ctx: &Ctx<'_>, content: &'a Content, (top, height): (f32, f32)) -> Vec<Slice<'a>> {
    let axis = ctx.frame.axis;
    let beyond = if ctx.full { 0.0 } else { 14.0 };
    let mut slices: Vec<Option<Slice<'a>>> = content
        .bars
        .iter()
        .map(|bar| {
            let Sign::Phase(phase, _) = bar.mark.sign else { return None };
            Some(Slice { bar, paint: ctx.paint(phase), pieces: Vec::new(), span: bar.span })
        })
        .collect();
    for stack in &content.stacks {
        let left = ctx.x(stack.from).max(axis.left - beyond);
        let right = ctx.x(stack.to).min(axis.right - 0.5 + beyond);
        if right - left < 0.5 || right <= axis.left || left >= axis.right {
            continue;
        }
        let spare = (height - least(ctx) * stack.slices.len() as f32).max(0.0);
        let mut y = top;
        for (at, share) in &stack.slices {
            let bottom = y + least(ctx) + spare * share;
            if let Some(Some(slice)) = slices.get_mut(*at) {
                slice.pieces.push(Piece { rect: Rect::new(left, y, right, bottom) });
            }
            y = bottom;
        }
    }
    slices.into_iter().flatten().filter(|slice| !slice.pieces.is_empty()).collect()
}

fn draw_slice(
    ctx: &Ctx<'_>,
    owner: &str,
    slice: &Slice<'_>,
    below: f32,
    lines: &mut Below,
    column: &mut Column,
) {
    let mark = &slice.bar.mark;
    let Sign::Phase(_, letter) = &mark.sign else { return };
    let mut nodes = shell(ctx, slice);
    let (font, unit) = (ctx.metrics.label, ctx.metrics.unit);
    let tentative = mark.certainty.start() == Certainty::Tentative;
    let room = room(ctx, slice);
    let letter_font = Font::bold(font.size.min(room.height() * 0.95));
    let width = ctx.width(letter, letter_font);
    let mut inner = None;
    let mut lead = letter.clone();
    if room.width() >= width + 4.0 * unit {
        let middle = room.top.midpoint(room.bottom);
        let block = width + 6.0 * unit;
        let x = room.left + (3.0 * unit).min((room.width() - width) / 2.0) + width / 2.0;
        if tentative {
            let half = (room.height() / 2.0 - 2.0 * unit).max(font.size * 0.45);
            let place = Rect::new(x - block / 2.0, middle - half, x + block / 2.0, middle + half);
            nodes.push(draw::fill(place, 1.5 * unit, slice.paint.fill));
        }
        nodes.push(glyph::letter(
            ctx,
            letter,
            Point::new(x, middle),
            letter_font,
            slice.paint.label,
        ));
        let start = x + width / 2.0 + 5.0 * unit;
        inner = (room.right - 3.0 * unit > start).then_some((start, room.right - 3.0 * unit));
        lead.clear();
    }
    let color = if tentative { ctx.theme.text } else { slice.paint.label };
    let label = if mark.label.is_empty() { &slice.bar.phase } else { &mark.label };
    let middle = room.top.midpoint(room.bottom);
    let fits = inner.filter(|(from, to)| ctx.width(label, font) <= to - from);
    let mut outside = Vec::new();
    if let Some((left, _)) = fits {
        nodes.push(text::line(ctx.measure, label, left, middle, font, color));
    } else if ctx.full && (!mark.label.is_empty() || !lead.is_empty()) {
        let wish = Wish {
            left: room.left,
            right: room.right,
            inner: None,
            label: label.clone(),
            lead: letter.clone(),
            letter: letter.clone(),
            told: false,
        };
        outside = lines.draw(ctx, &wish, font, below);
    } else if let Some((left, right)) = inner.filter(|(from, to)| to - from >= LEAST) {
        let label = text::shorten(ctx.measure, label, font, right - left);
        nodes.push(text::line(ctx.measure, &label, left, middle, font, color));
    }
    let tag = |part| draw::tag(&mark.id, owner, Role::Bar, part, &mark.words);
    column.nodes.push(draw::tagged(tag(Part::Body), nodes));
    if !outside.is_empty() {
        column.nodes.push(draw::tagged(tag(Part::Label), outside));
    }
}

/// The longest rectangle of the slice that is in sight: letter and label stand in it.
fn room(ctx: &Ctx<'_>, slice: &Slice<'_>) -> Rect {
    let axis = ctx.frame.axis;
    let seen = slice.pieces.iter().map(|piece| Rect {
        left: piece.rect.left.max(axis.left),
        right: piece.rect.right.min(axis.right),
        ..piece.rect
    });
    // Of two that are as long the first, so that the letter stands where one begins to read.
    let longest = seen.reduce(|a, b| if b.width() > a.width() + 0.5 { b } else { a });
    let mut room = longest.unwrap_or(axis);
    let (Some(first), Some(last)) = (slice.pieces.first(), slice.pieces.last()) else {
        return room;
    };
    if slice.span.left == End::Torn && room.left <= first.rect.left {
        room.left += 4.0 * ctx.metrics.unit;
    }
    // With one tentative end the words stand on the half that begins.
    let certainty = slice.bar.mark.certainty;
    let middle = first.rect.left.midpoint(last.rect.right);
    if certainty.start() != certainty.end() && room.left < middle {
        room.right = room.right.min(middle);
    }
    room
}

/// The slice's body: planned filled, tentative white and dashed; with one tentative end that half.
fn shell(ctx: &Ctx<'_>, slice: &Slice<'_>) -> Vec<Node> {
    let unit = ctx.metrics.unit;
    let solid = (slice.paint.fill, Stroke::solid(slice.paint.edge, 1.2 * unit));
    let dashed = (ctx.theme.tentative, draw::dashed(slice.paint.edge, 2.0 * unit));
    let look = |certainty| match certainty {
        Certainty::Planned => solid,
        Certainty::Tentative => dashed,
    };
    let certainty = slice.bar.mark.certainty;
    let (start, end) = (look(certainty.start()), look(certainty.end()));
    let (Some(first), Some(last)) = (slice.pieces.first(), slice.pieces.last()) else {
        return Vec::new();
    };
    let (left, right) = (first.rect.left, last.rect.right);
    if certainty.start() == certainty.end() {
        let points = outline(slice, (left, right), start.1.width / 2.0);
        return vec![draw::polygon(points, Some(start.0), Some(start.1))];
    }
    let middle = left.midpoint(right);
    [((left, middle), start), ((middle, right), end)]
        .into_iter()
        .map(|(part, (fill, stroke))| {
            let points = outline(slice, part, stroke.width / 2.0);
            draw::polygon(points, Some(fill), Some(stroke))
        })
        .collect()
}

/// The rim of the part of a slice between two places, set in by half its stroke.
fn outline(slice: &Slice<'_>, (from, to): (f32, f32), inset: f32) -> Vec<Point> {
    let cut = slice.pieces.iter().filter_map(|piece| {
        let rect =
            Rect { left: piece.rect.left.max(from), right: piece.rect.right.min(to), ..piece.rect };
        (rect.right > rect.left).then_some(rect)
    });
    let rects: Vec<Rect> = cut.collect();
    let (Some(first), Some(last)) = (rects.first(), rects.last()) else { return Vec::new() };
    let begins = slice.pieces.first().is_some_and(|piece| piece.rect.left >= from);
    let ends = slice.pieces.last().is_some_and(|piece| piece.rect.right <= to);
    let mut points = end_of(slice.span.left, begins, first, first.left + inset, inset, 1.0);
    points.reverse();
    for rect in &rects {
        let (left, right) = (rect.left + inset, rect.right - inset);
        let left = if std::ptr::eq(rect, first) {
            points.last().map_or(left, |it| it.x)
        } else {
            rect.left
        };
        let right = if std::ptr::eq(rect, last) { right } else { rect.right };
        points.push(Point::new(left, rect.top + inset));
        points.push(Point::new(right, rect.top + inset));
    }
    let end = end_of(slice.span.right, ends, last, last.right - inset, inset, -1.0);
    if let (Some(tip), Some(point)) = (end.first(), points.last_mut()) {
        point.x = tip.x;
    }
    points.extend(end);
    for rect in rects.iter().rev() {
        let right = if std::ptr::eq(rect, last) {
            points.last().map_or(rect.right, |it| it.x)
        } else {
            rect.right
        };
        let left = if std::ptr::eq(rect, first) {
            points.first().map_or(rect.left, |it| it.x)
        } else {
            rect.left
        };
        points.push(Point::new(right, rect.bottom - inset));
        points.push(Point::new(left, rect.bottom - inset));
    }
    points.dedup();
    points
}

/// One end of a slice from top to bottom: straight, torn, or pointed where it goes on.
fn end_of(end: End, own: bool, rect: &Rect, x: f32, inset: f32, inward: f32) -> Vec<Point> {
    let (top, bottom) = (rect.top + inset, rect.bottom - inset);
    let height = bottom - top;
    match end {
        End::Torn if own => (0..=6_u8)
            .map(|step| {
                let tooth = if step.is_multiple_of(2) { 0.0 } else { 4.0 };
                Point::new(x + inward * tooth, top + height * f32::from(step) / 6.0)
            })
            .collect(),
        End::Open if own && inward < 0.0 => {
            let back = x + inward * height * 0.4;
            vec![
                Point::new(back, top),
                Point::new(x, top.midpoint(bottom)),
                Point::new(back, bottom),
            ]
        }
        End::Torn | End::Open | End::Sharp | End::Joined(_) => {
            vec![Point::new(x, top), Point::new(x, bottom)]
        }
    }
}

/// What is under way without dates in several phases: one hexagon on the status line, divided by
/// the shares; a line of words for each beside it.
pub(super) fn draw_markers(ctx: &Ctx<'_>, owner: &str, content: &Content, column: &mut Column) {
    let (axis, metrics) = (ctx.frame.axis, &ctx.metrics);
    let mut marks: Vec<(&Mark, f32)> =
        content.markers.iter().zip(content.shares.iter().copied()).collect();
    // In the order of the chain, as in a bar.
    marks.sort_by_key(|(mark, _)| match mark.sign {
        Sign::Phase(phase, _) => phase,
        Sign::Milestone(_) => None,
    });
    let top = column.height;
    let half = metrics.bar.round();
    let (font, step) = (metrics.label, Metrics::line_height(metrics.label));
    let gap = label::gaps_of(ctx).0;
    let x = ctx.status_x().clamp(axis.left + half + 1.0, axis.right - half - 1.0);
    let (left, right) = (x - half - axis.left - 2.0 * gap, axis.right - (x + half) - 2.0 * gap);
    let lead = |mark: &Mark| match &mark.sign {
        Sign::Phase(_, letter) => label::lead_width(ctx, letter, font),
        Sign::Milestone(_) => 0.0,
    };
    let widest =
        marks.iter().map(|(mark, _)| lead(mark) + ctx.width(&mark.label, font)).fold(0.0, f32::max);
    let to_right = widest <= right || right >= left;
    let room = if to_right { right } else { left };
    let words: Vec<Vec<String>> = marks
        .iter()
        .map(|(mark, _)| {
            let room = room - lead(mark);
            if ctx.width(&mark.label, font) <= room {
                vec![mark.label.clone()]
            } else if ctx.full {
                text::wrap(ctx.measure, &mark.label, font, room)
            } else {
                vec![text::shorten(ctx.measure, &mark.label, font, room)]
            }
        })
        .collect();
    let lines: usize = words.iter().map(Vec::len).sum();
    let height = (marks.len() as f32 * metrics.bar).max(lines as f32 * step);
    let hexagon = Rect::new(x - half, top, x + half, top + height);
    let spare = (height - least(ctx) * marks.len() as f32).max(0.0);
    let mut y = top;
    let mut line = top + (height - lines as f32 * step) / 2.0 + step / 2.0;
    for ((mark, share), words) in marks.iter().zip(words) {
        let Sign::Phase(phase, letter) = &mark.sign else { continue };
        let bottom = y + least(ctx) + spare * share;
        let paint = ctx.paint(*phase);
        let tentative = mark.certainty.start() == Certainty::Tentative;
        let unit = metrics.unit;
        let (fill, stroke, color): (Color, _, _) = if tentative {
            (ctx.theme.tentative, draw::dashed(paint.edge, 2.0 * unit), ctx.theme.text)
        } else {
            (paint.fill, Stroke::solid(paint.edge, 1.2 * unit), paint.label)
        };
        let inset = stroke.width / 2.0;
        let points = sliced(hexagon, metrics.bar * 0.45, (y + inset, bottom - inset));
        let centre = Point::new(x, y.midpoint(bottom));
        let letter_font = Font::bold(metrics.letter.size.min((bottom - y) * 0.95));
        let nodes = vec![
            draw::polygon(points, Some(fill), Some(stroke)),
            glyph::letter(ctx, letter, centre, letter_font, color),
        ];
        let mut labels = Vec::new();
        for (at, words) in words.iter().enumerate() {
            let lead = if at == 0 { letter.as_str() } else { "" };
            let indent = if at == 0 { 0.0 } else { label::lead_width(ctx, letter, font) };
            let width = label::lead_width(ctx, lead, font) + ctx.width(words, font);
            let left = if to_right { x + half + gap + indent } else { x - half - gap - width };
            labels.extend(label::draw(ctx, lead, words, left, line, font, ctx.theme.text));
            line += step;
        }
        let tag = |part| draw::tag(&mark.id, owner, Role::Marker, part, &mark.words);
        column.nodes.push(draw::tagged(tag(Part::Body), nodes));
        if !labels.is_empty() {
            column.nodes.push(draw::tagged(tag(Part::Label), labels));
        }
        y = bottom;
    }
    column.height = top + height + metrics.gap;
}

/// The part of a hexagon between two heights; `cut` is how far its corners are cut off.
fn sliced(rect: Rect, cut: f32, (from, to): (f32, f32)) -> Vec<Point> {
    let middle = rect.top.midpoint(rect.bottom);
    let half = (rect.height() / 2.0).max(0.1);
    let inset = |y: f32| cut * ((y - middle).abs() / half).min(1.0);
    let mut points =
        vec![Point::new(rect.left + inset(from), from), Point::new(rect.right - inset(from), from)];
    if from < middle && middle < to {
        points.push(Point::new(rect.right, middle));
    }
    points.push(Point::new(rect.right - inset(to), to));
    points.push(Point::new(rect.left + inset(to), to));
    if from < middle && middle < to {
        points.push(Point::new(rect.left, middle));
    }
    points
}

/// The sign in the legend: two bands above each other.
pub(super) fn sample(ctx: &Ctx<'_>, rect: Rect) -> Vec<Node> {
    let chain = ctx.roadmap.value_chain.len();
    let middle = rect.top + rect.height() * 0.4;
    let band = |phase: Option<usize>, rect: Rect| {
        let paint = ctx.paint(phase);
        let outline = crate::scene::Outline::Rect { rect, radius: 0.0 };
        draw::shape(outline, Some(paint.fill), Some(Stroke::solid(paint.edge, 1.0)))
    };
    vec![
        band(chain.checked_sub(2), Rect { bottom: middle, ..rect }),
        band(chain.checked_sub(1), Rect { top: middle, ..rect }),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stretches_lie_between_all_starts_and_ends() {
        let stretch = |from, to, running: &[usize]| Stretch { from, to, running: running.to_vec() };
        let spans = [(0.0, 4.0), (2.0, 6.0), (8.0, f64::INFINITY)];
        assert_eq!(
            stretches(&spans),
            [
                stretch(0.0, 2.0, &[0]),
                stretch(2.0, 4.0, &[0, 1]),
                stretch(4.0, 6.0, &[1]),
                stretch(8.0, f64::INFINITY, &[2]),
            ]
        );
        assert!(stretches(&[]).is_empty());
    }

    #[test]
    fn only_phases_that_run_side_by_side_make_one_bar() {
        let at = |spans: &[(f64, f64)], phases: &[u8]| most_at_once(spans, phases);
        assert_eq!(at(&[(0.0, 4.0), (2.0, 6.0)], &[1, 2]), 2);
        assert_eq!(at(&[(0.0, 4.0), (4.0, 6.0)], &[1, 2]), 0, "one after the other");
        assert_eq!(at(&[(0.0, 4.0), (2.0, 6.0)], &[1, 1]), 0, "the same phase");
        assert_eq!(at(&[(0.0, 1.0)], &[1]), 0);
        assert_eq!(at(&[], &[]), 0);
        let many: Vec<(f64, f64)> = (0..10_000).map(|it| (f64::from(it), f64::INFINITY)).collect();
        let phases: Vec<u8> = (0..10_000_u32).map(|it| (it % 5) as u8).collect();
        assert_eq!(at(&many, &phases), 0, "too many for one bar");
    }
}
