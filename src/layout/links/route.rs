//! Ways for connectors: upright lines that leave to the right, arrive from the left, and go round
//! what stands in between where there is a way round.

use crate::scene::{Point, Rect};

/// Something that a connector had better not cross.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Obstacle {
    pub rect: Rect,
    /// How long a detour is worth it, in scene units.
    pub cost: f32,
}

/// How far a connector runs straight before its first and after its last bend.
const STUB: f32 = 9.0;
/// How far beside an obstacle it passes.
const BESIDE: f32 = 5.0;
/// What a bend costs, in scene units.
const BEND: f32 = 12.0;
/// The most upright lines that are tried, the nearest first.
const TRIES: usize = 48;

/// The cheapest of a small family of ways from one point to another: straight, with one upright
/// line, or through the lanes beside both rows. `lanes` are heights free of bars, next to `from`
/// and next to `to`; all lies between `rims` where it can.
pub fn route(
    from: Point,
    to: Point,
    lanes: (f32, f32),
    obstacles: &[Obstacle],
    rims: (f32, f32),
) -> Vec<Point> {
    let near = (from.x.min(to.x) - 4.0 * STUB, from.x.max(to.x) + 4.0 * STUB);
    let (top, bottom) = (from.y.min(to.y).min(lanes.0).min(lanes.1), from.y.max(to.y));
    let bottom = bottom.max(lanes.0).max(lanes.1);
    let around = Rect::new(f32::NEG_INFINITY, top - 1.0, f32::INFINITY, bottom + 1.0);
    let close: Vec<&Obstacle> = obstacles.iter().filter(|it| it.rect.overlaps(around)).collect();
    let (out, into) = (from.x + STUB, to.x - STUB);
    let mut best: Option<(f32, Vec<Point>)> = None;
    let mut offer = |way: Vec<Point>| {
        let way = tidy(way);
        let cost = cost(&way, &close);
        if best.as_ref().is_none_or(|(least, _)| cost < *least) {
            best = Some((cost, way));
        }
    };
    if (from.y - to.y).abs() < 0.5 && to.x >= from.x {
        offer(vec![from, to]);
    }
    for x in uprights((from, to), &close, near, rims) {
        if x >= out && x <= into {
            offer(vec![from, Point::new(x, from.y), Point::new(x, to.y), to]);
        }
        offer(vec![
            from,
            Point::new(out, from.y),
            Point::new(out, lanes.0),
            Point::new(x, lanes.0),
            Point::new(x, lanes.1),
            Point::new(into, lanes.1),
            Point::new(into, to.y),
            to,
        ]);
    }
    best.map_or_else(|| vec![from, to], |(_, way)| way)
}

/// Where an upright line may stand: near both ends and beside every obstacle.
fn uprights(
    (from, to): (Point, Point),
    close: &[&Obstacle],
    near: (f32, f32),
    rims: (f32, f32),
) -> Vec<f32> {
    let middle = from.x.midpoint(to.x);
    let own = [to.x - STUB, from.x + STUB, middle, rims.0 + BESIDE];
    let beside = close.iter().flat_map(|it| [it.rect.left - BESIDE, it.rect.right + BESIDE]);
    let mut all: Vec<f32> =
        own.into_iter().chain(beside).map(|x| x.clamp(rims.0, rims.1.max(rims.0))).collect();
    let far = |x: f32| {
        let outside = (near.0 - x).max(x - near.1).max(0.0);
        outside * 4.0 + (x - (to.x - STUB)).abs()
    };
    all.sort_by(|a, b| far(*a).total_cmp(&far(*b)));
    all.dedup();
    all.truncate(TRIES);
    all
}

/// The same way without points that change nothing.
fn tidy(way: Vec<Point>) -> Vec<Point> {
    let mut tidy: Vec<Point> = Vec::with_capacity(way.len());
    for point in way {
        if tidy.last() == Some(&point) {
            continue;
        }
        while let [.., a, b] = tidy.as_slice()
            && ((a.x == b.x && b.x == point.x) || (a.y == b.y && b.y == point.y))
            && between(*a, *b, point)
        {
            tidy.pop();
        }
        tidy.push(point);
    }
    tidy
}

/// Whether `b` lies on the straight way from `a` to `c`: a way that turns back keeps its bend.
fn between(a: Point, b: Point, c: Point) -> bool {
    (b.x - a.x) * (c.x - b.x) >= 0.0 && (b.y - a.y) * (c.y - b.y) >= 0.0
}

fn cost(way: &[Point], close: &[&Obstacle]) -> f32 {
    let bends = way.len().saturating_sub(2) as f32 * BEND;
    let lines = way.windows(2).map(|pair| {
        let &[a, b] = pair else { return 0.0 };
        let length = (a.x - b.x).abs() + (a.y - b.y).abs();
        let line = Rect::new(a.x.min(b.x), a.y.min(b.y), a.x.max(b.x), a.y.max(b.y));
        let crossed = close.iter().filter(|it| line.expand(1.0).overlaps(it.rect));
        length + crossed.map(|it| it.cost).sum::<f32>()
    });
    bends + lines.sum::<f32>()
}
