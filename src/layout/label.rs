//! Finding room for labels, so that none is cut by a neighbour or lies over another.

use super::metrics::Metrics;
use super::pane::Ctx;
use super::{draw, text};
use crate::scene::{Color, Font, Node, Point, Rect, Stroke};

/// Between ink and the label beside it.
const BESIDE: f32 = 6.0;
/// Between a label and what comes next.
const APART: f32 = 7.0;
/// Labels are not shortened to less than this.
const LEAST: f32 = 34.0;

/// Something on a track that wants a label.
#[derive(Clone, Debug)]
pub(super) struct Wish {
    pub(super) left: f32,
    pub(super) right: f32,
    /// Where the label may stand on the ink itself.
    pub(super) inner: Option<(f32, f32)>,
    pub(super) label: String,
    /// The letter of the phase if it does not fit on the ink: it leads the label.
    pub(super) lead: String,
    /// Said with the label when it stands outside; the letter to tell whose it is, when below.
    pub(super) letter: String,
    /// A milestone of the row says the same: the label need not stand under the track too.
    pub(super) told: bool,
}

/// Where a label found room.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Spot {
    Inside {
        left: f32,
        label: String,
    },
    /// Left or right of the ink; holds the left end of the label.
    Beside {
        left: f32,
        lead: String,
        label: String,
    },
    /// Under the track, on these lines.
    Below {
        left: f32,
        line: usize,
        lead: String,
        lines: Vec<String>,
    },
    None,
}

/// Room for the label of every wish on one track, which are sorted from left to right and do
/// not overlap. Returns the spots and how many lines of labels stand under the track.
pub(super) fn place(ctx: &Ctx<'_>, wishes: &[Wish], font: Font) -> (Vec<Spot>, usize) {
    let axis = ctx.frame.axis;
    let mut used = axis.left - BESIDE * ctx.metrics.unit;
    let mut below = Below::default();
    let mut spots = Vec::with_capacity(wishes.len());
    for (at, wish) in wishes.iter().enumerate() {
        let end = wishes.get(at + 1).map_or(axis.right, |next| next.left);
        let spot = beside(ctx, wish, font, used, end);
        let spot = match spot {
            Some(spot) => spot,
            None if wish.label.is_empty() && wish.lead.is_empty() => Spot::None,
            None if ctx.full && wish.told && wish.lead.is_empty() => Spot::None,
            None if ctx.full => below.place(ctx, wish, font),
            None => shortened(ctx, wish, font, used, end),
        };
        used = wish.right.max(match &spot {
            Spot::Beside { left, lead, label } => left + width(ctx, lead, label, font),
            Spot::Inside { .. } | Spot::Below { .. } | Spot::None => used,
        });
        spots.push(spot);
    }
    (spots, below.ends.len())
}

/// The gaps between ink and label and between labels, for the size of the text.
pub(super) fn gaps_of(ctx: &Ctx<'_>) -> (f32, f32) {
    (BESIDE * ctx.metrics.unit, APART * ctx.metrics.unit)
}

/// The whole label on the ink, else right of it, else left of it.
fn beside(ctx: &Ctx<'_>, wish: &Wish, font: Font, used: f32, end: f32) -> Option<Spot> {
    if wish.label.is_empty() && wish.lead.is_empty() {
        return None;
    }
    let label = || wish.label.clone();
    let (gap, apart) = gaps_of(ctx);
    let inside = wish.inner.filter(|_| wish.lead.is_empty());
    if let Some((left, right)) = inside
        && ctx.width(&wish.label, font) <= right - left
    {
        return Some(Spot::Inside { left, label: label() });
    }
    let width = width(ctx, &wish.lead, &wish.label, font);
    if wish.right + gap + width + apart <= end {
        let left = wish.right + gap;
        return Some(Spot::Beside { left, lead: wish.lead.clone(), label: label() });
    }
    let left = wish.left - gap - width;
    (left >= used + apart).then(|| Spot::Beside { left, lead: wish.lead.clone(), label: label() })
}

/// As much of the label as the largest room takes.
fn shortened(ctx: &Ctx<'_>, wish: &Wish, font: Font, used: f32, end: f32) -> Spot {
    let (gap, apart) = gaps_of(ctx);
    let lead = lead_width(ctx, &wish.lead, font);
    let inner = wish.inner.filter(|_| wish.lead.is_empty());
    let inner = inner.map_or(0.0, |(left, right)| right - left);
    let right = end - wish.right - gap - apart - lead;
    let left = wish.left - gap - used - apart - lead;
    if inner >= LEAST.max(right.min(80.0)).max(left.min(80.0)) {
        let label = text::shorten(ctx.measure, &wish.label, font, inner);
        return Spot::Inside { left: wish.inner.unwrap_or_default().0, label };
    }
    let room = right.max(left);
    if room < LEAST {
        let alone = !wish.lead.is_empty() && room >= 0.0;
        let place = if right >= left { wish.right + gap } else { wish.left - gap - lead };
        return if alone {
            Spot::Beside { left: place, lead: wish.lead.clone(), label: String::new() }
        } else {
            Spot::None
        };
    }
    let label = text::shorten(ctx.measure, &wish.label, font, room);
    let place = if right >= left {
        wish.right + gap
    } else {
        wish.left - gap - width(ctx, &wish.lead, &label, font)
    };
    Spot::Beside { left: place, lead: wish.lead.clone(), label }
}

/// Lines of labels under a track: how far each is used.
#[derive(Debug, Default)]
pub(super) struct Below {
    ends: Vec<f32>,
}

impl Below {
    /// How many lines of labels there are.
    pub(super) fn count(&self) -> usize {
        self.ends.len()
    }

    /// Finds room for a label under the track, whose lines begin at `top`, and draws it.
    pub(super) fn draw(&mut self, ctx: &Ctx<'_>, wish: &Wish, font: Font, top: f32) -> Vec<Node> {
        let Spot::Below { left, line, lead, lines } = self.place(ctx, wish, font) else {
            return Vec::new();
        };
        let step = Metrics::line_height(font);
        let mut nodes = Vec::new();
        for (at, words) in lines.iter().enumerate() {
            let own = if at == 0 { lead.as_str() } else { "" };
            let left = if at == 0 { left } else { left + lead_width(ctx, &lead, font) };
            let middle = top + ((line + at) as f32 + 0.5) * step;
            nodes.extend(draw(ctx, own, words, left, middle, font, ctx.theme.text));
        }
        nodes
    }

    fn place(&mut self, ctx: &Ctx<'_>, wish: &Wish, font: Font) -> Spot {
        let axis = ctx.frame.axis;
        let lead = lead_width(ctx, &wish.letter, font);
        let lines = text::wrap(ctx.measure, &wish.label, font, axis.width() - lead);
        let widest = lines.iter().map(|line| ctx.width(line, font)).fold(0.0, f32::max) + lead;
        let left = wish.left.max(axis.left).min(axis.right - widest).max(axis.left);
        let free = |line: &usize| {
            self.ends.iter().skip(*line).take(lines.len()).all(|end| end + gaps_of(ctx).1 <= left)
        };
        let line = (0..self.ends.len()).find(free).unwrap_or(self.ends.len());
        for (at, text) in lines.iter().enumerate() {
            let end = left + lead + ctx.width(text, font);
            match self.ends.get_mut(line + at) {
                Some(used) => *used = end,
                None => self.ends.push(end),
            }
        }
        Spot::Below { left, line, lead: wish.letter.clone(), lines }
    }
}

/// The width of a leading letter with the space after it.
pub(super) fn lead_width(ctx: &Ctx<'_>, lead: &str, font: Font) -> f32 {
    if lead.is_empty() { 0.0 } else { ctx.width(lead, bold(font)) + font.size * 0.4 }
}

fn width(ctx: &Ctx<'_>, lead: &str, label: &str, font: Font) -> f32 {
    lead_width(ctx, lead, font) + if label.is_empty() { 0.0 } else { ctx.width(label, font) }
}

fn bold(font: Font) -> Font {
    Font::bold(font.size)
}

/// A label outside the ink, the letter of its phase before it. Lines of time behind it are
/// broken, so that they do not run through the words.
pub(super) fn draw(
    ctx: &Ctx<'_>,
    lead: &str,
    label: &str,
    left: f32,
    middle: f32,
    font: Font,
    color: Color,
) -> Vec<Node> {
    let mut nodes = Vec::new();
    let size = font.size;
    let right = left + width(ctx, lead, label, font);
    let ink = Rect::new(left, middle - size * 0.62, right, middle + size * 0.62);
    nodes.extend(gaps(ctx, ink));
    if !lead.is_empty() {
        nodes.push(text::line(ctx.measure, lead, left, middle, bold(font), ctx.theme.text));
    }
    if !label.is_empty() {
        let left = left + lead_width(ctx, lead, font);
        nodes.push(text::line(ctx.measure, label, left, middle, font, color));
    }
    nodes
}

/// Pieces of ground that break the lines of time behind a text.
pub(super) fn gaps(ctx: &Ctx<'_>, ink: Rect) -> impl Iterator<Item = Node> {
    let today = ctx.today.map(|day| ctx.x(super::day_number(day) + 0.5));
    let lines = [Some(ctx.status_x()), today].into_iter().flatten();
    let crossed = lines.filter(move |x| ink.left - 1.5 < *x && *x < ink.right + 1.5);
    crossed.map(move |x| {
        let stroke = Stroke::solid(ctx.ground(x), 4.0 * ctx.metrics.unit);
        draw::segment(Point::new(x, ink.top), Point::new(x, ink.bottom), stroke)
    })
}
