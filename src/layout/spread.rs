//! What lies below a heading that is folded together, in one glance: for each year which phases
//! how many activities are in.

use std::collections::{BTreeMap, BTreeSet};

use super::pane::Ctx;
use super::rows::ActivityRow;
use super::{draw, glyph, ticks};
use crate::model::{Id, Roadmap, years_of};
use crate::scene::{Node, Outline, Point, Rect, Stroke};

/// For each year the activities in each phase; an activity may be in several.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spread(BTreeMap<i32, BTreeMap<Option<Id>, BTreeSet<Id>>>);

impl Spread {
    pub(super) fn add(&mut self, roadmap: &Roadmap, row: &ActivityRow) {
        for segment in row.activity.segments.iter().filter(|it| row.lane.holds(&row.activity, it)) {
            let Some((from, to)) = years_of(roadmap, segment) else { continue };
            // Years out of all sight cost nothing.
            let (from, to) = (from.max(roadmap.period.from - 50), to.min(roadmap.period.to + 50));
            for year in from..=to {
                let phases = self.0.entry(year).or_default();
                phases.entry(segment.phase.clone()).or_default().insert(row.id.clone());
            }
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The most that any year holds.
    fn most(&self) -> usize {
        self.0.values().map(total).max().unwrap_or_default()
    }

    /// The strip of each year in sight, as high as the year is full; phases from left to right.
    pub(super) fn draw(&self, ctx: &Ctx<'_>, band: Rect) -> Vec<Node> {
        let most = self.most();
        let axis = ctx.frame.axis;
        let highest = (band.height() - 8.0 * ctx.metrics.unit).min(ctx.metrics.bar);
        let mut nodes = Vec::new();
        if most == 0 {
            return nodes;
        }
        for (year, phases) in &self.0 {
            let (from, to) = ticks::year_span(*year);
            let (left, right) = (ctx.x(from) + 2.0, ctx.x(to) - 2.0);
            if right <= axis.left || left >= axis.right || right - left < 4.0 {
                continue;
            }
            let all = total(phases);
            // By area, as the eye compares: a year twice as high is four times as full.
            let share = (all as f32 / most as f32).sqrt();
            let height = (highest * share).max(4.0 * ctx.metrics.unit);
            let middle = (band.top + band.bottom) / 2.0;
            let per_one = (right - left) / all as f32;
            let mut x = left;
            for (at, count) in in_order(ctx.roadmap, phases) {
                let end = x + per_one * count as f32;
                let rect = Rect::new(x, middle - height / 2.0, end, middle + height / 2.0);
                nodes.extend(piece(ctx, at, rect));
                x = end;
            }
        }
        nodes
    }
}

fn total(phases: &BTreeMap<Option<Id>, BTreeSet<Id>>) -> usize {
    phases.values().map(BTreeSet::len).sum()
}

/// In the order of the chain; what has no known phase comes last.
fn in_order(
    roadmap: &Roadmap,
    phases: &BTreeMap<Option<Id>, BTreeSet<Id>>,
) -> Vec<(Option<usize>, usize)> {
    let place = |id: &Option<Id>| {
        let id = id.as_ref()?;
        roadmap.value_chain.iter().position(|phase| phase.id == *id)
    };
    let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
    for (id, activities) in phases {
        *counts.entry(place(id).unwrap_or(usize::MAX)).or_default() += activities.len();
    }
    let known = |at: usize| (at < usize::MAX).then_some(at);
    counts.into_iter().map(|(at, count)| (known(at), count)).collect()
}

/// One phase of one year; its letter where there is room.
fn piece(ctx: &Ctx<'_>, phase: Option<usize>, rect: Rect) -> Vec<Node> {
    let paint = ctx.paint(phase);
    let outline = Outline::Rect { rect, radius: 1.0 };
    let edge = Stroke::solid(paint.edge, 0.8 * ctx.metrics.unit);
    let mut nodes = vec![draw::shape(outline, Some(paint.fill), Some(edge))];
    let letter = phase.and_then(|at| ctx.roadmap.value_chain.get(at)).map(|it| it.letter.as_str());
    let font = ctx.metrics.letter;
    let letter = super::content::serifed(letter.unwrap_or("–"));
    let fits = ctx.width(&letter, font) + 4.0 < rect.width() && font.size <= rect.height();
    if fits {
        let centre = Point::new((rect.left + rect.right) / 2.0, (rect.top + rect.bottom) / 2.0);
        nodes.push(glyph::letter(ctx, &letter, centre, font, paint.label));
    }
    nodes
}
