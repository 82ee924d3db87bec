use super::{Group, Node, Outline, Point, Rect, Tag};

/// Which tagged group lies under a point.
#[derive(Clone, Debug, Default)]
pub struct HitIndex {
    /// In drawing order.
    hits: Vec<Hit>,
}

/// A tagged group and the box of its ink.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    pub tag: Tag,
    pub rect: Rect,
}

impl HitIndex {
    /// An index of every tagged group.
    pub fn new(nodes: &[Node]) -> Self {
        let mut index = Self::default();
        index.add(nodes);
        index
    }

    /// Adds nodes that lie on top of all so far.
    pub fn add(&mut self, nodes: &[Node]) {
        for node in nodes {
            if let Node::Group(group) = node {
                if let (Some(tag), Some(rect)) = (&group.tag, extent(group)) {
                    self.hits.push(Hit { tag: tag.clone(), rect });
                }
                self.add(&group.nodes);
            }
        }
    }

    /// The topmost group at `point`; where there is none, the nearest within `tolerance`
    /// scene units.
    pub fn hit(&self, point: Point, tolerance: f32) -> Option<&Hit> {
        let inside = self.hits.iter().rev().find(|hit| hit.rect.contains(point));
        inside.or_else(|| {
            let near = self.hits.iter().rev().map(|hit| (distance(hit.rect, point), hit));
            let near = near.filter(|&(apart, _)| apart <= tolerance);
            near.min_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, hit)| hit)
        })
    }

    /// Every tagged group, in drawing order.
    pub fn all(&self) -> &[Hit] {
        &self.hits
    }
}

/// The box of everything in the group, cut by its clip.
fn extent(group: &Group) -> Option<Rect> {
    let all = group.nodes.iter().filter_map(Node::extent).reduce(Rect::union)?;
    Some(match group.clip {
        Some(clip) => Rect::new(
            all.left.max(clip.left),
            all.top.max(clip.top),
            all.right.min(clip.right),
            all.bottom.min(clip.bottom),
        ),
        None => all,
    })
}

/// How far `point` is from the nearest side of `rect`; 0 inside.
fn distance(rect: Rect, point: Point) -> f32 {
    let dx = (rect.left - point.x).max(point.x - rect.right).max(0.0);
    let dy = (rect.top - point.y).max(point.y - rect.bottom).max(0.0);
    dx.hypot(dy)
}

impl Node {
    /// The box of its ink; a line's width is not counted.
    pub fn extent(&self) -> Option<Rect> {
        match self {
            Self::Group(group) => extent(group),
            Self::Shape(shape) => Some(shape.outline.extent()),
            Self::Text(text) => Some(text.bounds()),
            Self::Link(link) => Some(link.rect),
        }
    }

    /// Moves it and all it holds.
    pub fn translate(&mut self, dx: f32, dy: f32) {
        let shift = |point: &mut Point| *point = Point::new(point.x + dx, point.y + dy);
        match self {
            Self::Group(group) => {
                group.clip = group.clip.map(|clip| clip.translate(dx, dy));
                group.nodes.iter_mut().for_each(|node| node.translate(dx, dy));
            }
            Self::Shape(shape) => match &mut shape.outline {
                Outline::Line(from, to) => [from, to].into_iter().for_each(shift),
                Outline::Rect { rect, .. } => *rect = rect.translate(dx, dy),
                Outline::Circle { centre, .. } => shift(centre),
                Outline::Polygon(points) | Outline::Polyline(points) => {
                    points.iter_mut().for_each(shift);
                }
            },
            Self::Text(text) => shift(&mut text.origin),
            Self::Link(link) => link.rect = link.rect.translate(dx, dy),
        }
    }
}

impl Outline {
    /// The box around it.
    pub fn extent(&self) -> Rect {
        let around = |points: &[Point]| {
            let start = points.first().copied().unwrap_or_default();
            points.iter().fold(Rect::new(start.x, start.y, start.x, start.y), |rect, point| {
                rect.union(Rect::new(point.x, point.y, point.x, point.y))
            })
        };
        match self {
            Self::Line(from, to) => around(&[*from, *to]),
            Self::Rect { rect, .. } => *rect,
            Self::Circle { centre, radius } => {
                Rect::new(centre.x, centre.y, centre.x, centre.y).expand(*radius)
            }
            Self::Polygon(points) | Self::Polyline(points) => around(points),
        }
    }
}
