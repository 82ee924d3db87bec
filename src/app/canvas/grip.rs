//! What the pointer can take hold of.

use crate::edit::Target;
use crate::edit::dates::touch;
use crate::model::{Id, Roadmap};
use crate::scene::{Hit, HitIndex, Part, Point, Rect, Role};

/// Something that can be clicked or dragged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Grip {
    /// A bar, marker, chip or rim triangle.
    Segment {
        activity: Id,
        segment: Id,
        part: Hold,
    },
    /// Where one segment ends and the next one begins.
    Boundary {
        activity: Id,
        before: Id,
        after: Id,
        held: Hold,
    },
    Milestone {
        activity: Id,
        milestone: Id,
    },
    /// The name of an activity, in the outline columns.
    Name {
        activity: Id,
    },
    /// The heading of a goal, sub-goal, theme or lane.
    Heading {
        id: Id,
    },
}

/// Where a bar is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hold {
    Body,
    Start,
    End,
    /// It lies in the column of what has no date.
    Undated,
}

/// How near an edge counts as on it, in scene units; never less even on short bars.
pub const EDGE: f32 = 6.0;
/// How far into a long bar its edges reach.
const INTO: f32 = 8.0;
/// How far from a small mark the pointer still finds it.
const REACH: f32 = 6.0;

impl Grip {
    /// What a click on it selects.
    pub fn targets(&self) -> Vec<Target> {
        match self {
            Self::Segment { activity, segment, .. } => {
                vec![segment_target(activity, segment)]
            }
            Self::Boundary { activity, before, after, .. } => {
                vec![segment_target(activity, before), segment_target(activity, after)]
            }
            Self::Milestone { activity, milestone } => {
                vec![Target::Milestone { activity: activity.clone(), id: milestone.clone() }]
            }
            Self::Name { activity } => vec![Target::Activity(activity.clone())],
            Self::Heading { id } => vec![Target::Heading(id.clone())],
        }
    }
}

fn segment_target(activity: &Id, id: &Id) -> Target {
    Target::Segment { activity: activity.clone(), id: id.clone() }
}

/// What lies under `point`: first the bar or mark itself, then the edge of a bar close by, then
/// labels and small marks near the pointer.
pub fn grip_at(hits: &HitIndex, point: Point, roadmap: &Roadmap) -> Option<Grip> {
    let marks = || hits.all().iter().rev().filter(|hit| hit.tag.part == Part::Body);
    let on = marks().find(|hit| hit.rect.contains(point));
    let hit = on
        .or_else(|| marks().find(|hit| has_edges(hit) && near_edge(hit.rect, point)))
        .or_else(|| hits.hit(point, REACH))?;
    grip_of(hit, point, roadmap)
}

fn grip_of(hit: &Hit, point: Point, roadmap: &Roadmap) -> Option<Grip> {
    let id = Id::new(&hit.tag.id).ok()?;
    let owner = Id::new(&hit.tag.owner).ok()?;
    // Undated milestones are chips, and those outside the axis are marks at its rim.
    if roadmap.activity(&owner).is_some_and(|activity| activity.milestone(&id).is_some()) {
        return Some(Grip::Milestone { activity: owner, milestone: id });
    }
    match hit.tag.role {
        Role::Bar | Role::Marker | Role::Rim => {
            let hold = if has_edges(hit) { hold_at(hit.rect, point) } else { Hold::Body };
            let boundary = boundary(roadmap, &owner, &id, hold);
            Some(boundary.unwrap_or(Grip::Segment { activity: owner, segment: id, part: hold }))
        }
        Role::Chip => Some(Grip::Segment { activity: owner, segment: id, part: Hold::Undated }),
        Role::Activity => Some(Grip::Name { activity: owner }),
        Role::Heading => Some(Grip::Heading { id: owner }),
        Role::Milestone | Role::Furniture => None,
    }
}

fn has_edges(hit: &Hit) -> bool {
    matches!(hit.tag.role, Role::Bar | Role::Marker) && hit.tag.part == Part::Body
}

/// Beside the bar, but close enough to mean its edge.
fn near_edge(rect: Rect, point: Point) -> bool {
    let (into, out) = zones(rect);
    let rim = Rect::new(rect.left - out, rect.top, rect.right + out, rect.bottom);
    rim.contains(point) && into < EDGE
}

/// How far an edge reaches into the bar and out of it. A short bar keeps a body of the width of
/// an edge; what its edges lack inside they get outside.
fn zones(rect: Rect) -> (f32, f32) {
    let into = ((rect.width() - EDGE) / 2.0).clamp(0.0, INTO);
    (into, (EDGE - into).max(0.0))
}

fn hold_at(rect: Rect, point: Point) -> Hold {
    let (into, _) = zones(rect);
    if point.x < rect.left + into {
        Hold::Start
    } else if point.x >= rect.right - into {
        Hold::End
    } else {
        Hold::Body
    }
}

/// The boundary with a neighbour, if the bar is held where it touches one.
fn boundary(roadmap: &Roadmap, activity: &Id, segment: &Id, hold: Hold) -> Option<Grip> {
    let segments = &roadmap.activity(activity)?.segments;
    let held = segments.iter().find(|other| other.id == *segment)?;
    let others = || segments.iter().filter(|other| other.id != *segment);
    let (before, after) = match hold {
        Hold::Start => (others().find(|other| touch(other.end, held.start))?, held),
        Hold::End => (held, others().find(|other| touch(held.end, other.start))?),
        Hold::Body | Hold::Undated => return None,
    };
    Some(Grip::Boundary {
        activity: activity.clone(),
        before: before.id.clone(),
        after: after.id.clone(),
        held: hold,
    })
}
