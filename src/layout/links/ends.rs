//! Where connectors begin and end: at the bars that are drawn, at the rim of rows that show none,
//! and towards rows that are out of sight.

use std::collections::HashMap;

use super::Sight;
use super::route::{Obstacle, route};
use crate::layout::rows::RowKind;
use crate::layout::span::bar_days;
use crate::model::{Id, Roadmap};
use crate::scene::{HitIndex, Node, Part, Point, Rect, Role};

/// How far a detour round a bar and round a text is worth it.
const BAR: f32 = 400.0;
const TEXT: f32 = 60.0;

/// The side of its end that a connector touches.
#[derive(Clone, Copy, PartialEq)]
enum Side {
    /// It leaves to the right.
    Leaves,
    /// It arrives from the left.
    Arrives,
}

pub(super) struct Ground<'a> {
    sight: &'a Sight<'a>,
    /// Row, and the boxes of what it shows, by the id of segment or milestone.
    shown: HashMap<Id, Vec<(usize, Rect)>>,
    /// The boxes of all that an activity shows in a row, and whether each is a chip.
    of_rows: HashMap<usize, Vec<(Rect, bool)>>,
    obstacles: Vec<Obstacle>,
    rims: (f32, f32),
}

impl<'a> Ground<'a> {
    pub(super) fn new(sight: &'a Sight<'a>, nodes: &[&[Node]]) -> Self {
        let mut hits = HitIndex::default();
        nodes.iter().for_each(|nodes| hits.add(nodes));
        let axis = sight.frame.axis;
        let (mut shown, mut of_rows) = (HashMap::<_, Vec<_>>::new(), HashMap::<_, Vec<_>>::new());
        let mut obstacles = Vec::with_capacity(hits.all().len());
        for hit in hits.all() {
            if hit.tag.role == Role::Furniture {
                continue;
            }
            let cost = if hit.tag.part == Part::Body { BAR } else { TEXT };
            obstacles.push(Obstacle { rect: hit.rect.expand(1.0), cost });
            let row = row_at(&sight.drawn, hit.rect.top.midpoint(hit.rect.bottom));
            if let (Part::Body, Some(row), Ok(id)) = (hit.tag.part, row, Id::new(&hit.tag.id)) {
                let rect = Rect {
                    left: hit.rect.left.max(axis.left),
                    right: if hit.tag.role == Role::Chip {
                        hit.rect.right
                    } else {
                        hit.rect.right.min(axis.right)
                    },
                    ..hit.rect
                };
                shown.entry(id).or_default().push((row, rect));
                of_rows.entry(row).or_default().push((rect, hit.tag.role == Role::Chip));
            }
        }
        let right = sight.frame.undated.right.max(axis.right);
        Self { sight, shown, of_rows, obstacles, rims: (axis.left + 3.0, right - 3.0) }
    }

    /// The way from what is needed to what needs it; none if neither is in sight.
    pub(super) fn way(&self, on: &Id, about: &Id) -> Option<Vec<Point>> {
        let (from_row, from) = self.end(on, Side::Leaves)?;
        let (to_row, to) = self.end(about, Side::Arrives)?;
        let (from_seen, to_seen) = (self.rims_of(from_row), self.rims_of(to_row));
        if from_seen.is_none() && to_seen.is_none() {
            return None;
        }
        let down = from.y <= to.y;
        let lane = |rims: Option<(f32, f32)>, y: f32, below: bool| {
            rims.map_or(y, |(top, bottom)| if below { bottom - 1.0 } else { top + 1.0 })
        };
        let lanes = (lane(from_seen, from.y, down), lane(to_seen, to.y, !down));
        let lanes = if from_row == to_row { (lanes.0, lanes.0) } else { lanes };
        Some(route(from, to, lanes, &self.obstacles, self.rims))
    }

    fn rims_of(&self, row: usize) -> Option<(f32, f32)> {
        let at = self.sight.drawn.binary_search_by_key(&row, |(row, ..)| *row).ok()?;
        self.sight.drawn.get(at).map(|&(_, top, bottom)| (top, bottom))
    }

    /// The row and the point of an end.
    fn end(&self, id: &Id, side: Side) -> Option<(usize, Point)> {
        if let Some(&(row, rect)) = self.shown.get(id).and_then(|all| all.first()) {
            return Some((row, touch(rect, side)));
        }
        let (rows, axis) = (self.sight.rows, self.sight.frame.axis);
        let activity = if rows.position(id).is_some() { id.clone() } else { self.owner(id)? };
        let seen = rows.positions(&activity).find(|row| self.rims_of(*row).is_some());
        if let Some((row, (top, bottom))) = seen.and_then(|row| Some((row, self.rims_of(row)?))) {
            let boxes = self.of_rows.get(&row).map(Vec::as_slice).unwrap_or_default();
            // What has no date is the last resort: it says nothing of when.
            let dated = boxes.iter().any(|(_, chip)| !chip);
            let fits = boxes.iter().filter(|(_, chip)| !dated || !chip).map(|(rect, _)| rect);
            let outermost = match side {
                Side::Leaves => fits.max_by(|a, b| a.right.total_cmp(&b.right)),
                Side::Arrives => fits.min_by(|a, b| a.left.total_cmp(&b.left)),
            };
            let bare = || Point::new(axis.left + 14.0, top.midpoint(bottom));
            return Some((row, outermost.map_or_else(bare, |rect| touch(*rect, side))));
        }
        self.beyond(&activity, side)
    }

    /// The activity of a segment or milestone that is not drawn.
    fn owner(&self, part: &Id) -> Option<Id> {
        let owner = owner_of(self.sight.roadmap, part)?;
        self.sight.rows.position(&owner).is_some().then_some(owner)
    }

    /// A point above or below what is in sight, in the direction of the row.
    fn beyond(&self, activity: &Id, side: Side) -> Option<(usize, Point)> {
        let (first, last) = (self.sight.drawn.first()?, self.sight.drawn.last()?);
        let row = self.sight.rows.position(activity).filter(|_| self.sight.beyond)?;
        let axis = self.sight.frame.axis;
        let y = if row < first.0 { first.1 - 24.0 } else { last.2 + 24.0 };
        let days = match self.sight.rows.get(row).map(|entry| &entry.kind) {
            Some(RowKind::Activity(row)) => bar_days(&row.activity.segments),
            Some(RowKind::Heading(_)) | None => Vec::new(),
        };
        let days = days.into_iter().flatten();
        let day = match side {
            Side::Leaves => days.map(|(_, end)| end).max_by(f64::total_cmp),
            Side::Arrives => days.map(|(start, _)| start).min_by(f64::total_cmp),
        };
        let left = f64::from(axis.left);
        let x = day.map_or(left + 14.0, |day| left + self.sight.scale.x_of(day));
        let x = x.clamp(left + 14.0, f64::from(axis.right.max(axis.left + 28.0) - 14.0)) as f32;
        Some((row, Point::new(x, y)))
    }
}

/// The activity of a segment or milestone whose id begins with that of its activity, as all do
/// that this program gave.
pub(super) fn owner_of(roadmap: &Roadmap, part: &Id) -> Option<Id> {
    let (owner, _) = part.as_str().rsplit_once('.')?;
    let owner = Id::new(owner).ok()?;
    let activity = roadmap.activity(&owner)?;
    let holds = activity.segment(part).is_some() || activity.milestone(part).is_some();
    holds.then_some(owner)
}

fn touch(rect: Rect, side: Side) -> Point {
    let y = rect.top.midpoint(rect.bottom);
    match side {
        Side::Leaves => Point::new(rect.right + 1.0, y),
        Side::Arrives => Point::new(rect.left - 1.5, y),
    }
}

/// The row that holds this height, of rows from top to bottom.
fn row_at(drawn: &[(usize, f32, f32)], y: f32) -> Option<usize> {
    let at = drawn.partition_point(|&(_, _, bottom)| bottom <= y);
    drawn.get(at).filter(|&&(_, top, _)| top <= y).map(|&(row, ..)| row)
}
