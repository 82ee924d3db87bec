//! What the pointer is doing, as a state machine: events in, effects out, nothing of egui.
//!
//! Places along the axis are days and places among the rows are heights of the content, so
//! that a drag stays true while the canvas scrolls beneath it.

use super::drag::Drag;
use super::grip::Grip;
use crate::edit::{Action, Edit, Selection, Target};
use crate::layout::Lane;
use crate::model::{Grouping, Id, Precision, Roadmap};
use crate::scene::Point;

/// How far a press may wander before it becomes a drag, in scene units.
pub const THRESHOLD: f32 = 4.0;

#[derive(Clone, Debug, Default, PartialEq)]
pub enum Gesture {
    #[default]
    Idle,
    Pressed(Press),
    Dragging(Drag),
    /// A rectangle that selects what it touches.
    Marquee {
        from: Spot,
        to: Spot,
        /// What was selected before and stays so.
        kept: Selection,
    },
    Panning {
        last: Point,
    },
}

/// A button went down and nothing has come of it yet.
#[derive(Clone, Debug, PartialEq)]
pub struct Press {
    pub from: Spot,
    pub grip: Option<Grip>,
    pub keys: Keys,
}

/// A place on the canvas.
#[derive(Clone, Debug, PartialEq)]
pub struct Spot {
    pub point: Point,
    pub pane: Pane,
    /// Day number under the pointer, with the time of day as fraction.
    pub day: f64,
    /// How far below the top of the first row, in scene units.
    pub height: f64,
    pub row: Option<RowAt>,
}

/// The parts of the canvas.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pane {
    Header,
    Outline,
    Axis,
    Undated,
    /// Not on the canvas.
    Elsewhere,
}

/// The row under the pointer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowAt {
    pub index: usize,
    /// The activity or heading.
    pub id: Id,
    pub is_activity: bool,
    /// The groups it stands in.
    pub lane: Lane,
    /// The sub-goal that an activity stands under here.
    pub place: Option<Id>,
    /// The lower half of the row.
    pub lower: bool,
}

/// Keys that change what a gesture means.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Keys {
    /// Dates become more precise; completed segments move.
    pub shift: bool,
    /// Adds to the selection; one segment of a boundary moves alone.
    pub ctrl: bool,
    /// The canvas moves.
    pub space: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Button {
    Primary,
    Middle,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    Press {
        at: Spot,
        button: Button,
        grip: Option<Grip>,
        keys: Keys,
    },
    /// The pointer, the canvas or a key moved.
    Move {
        at: Spot,
        keys: Keys,
    },
    Release {
        at: Spot,
    },
    DoubleClick {
        at: Spot,
        grip: Option<Grip>,
    },
    /// Esc, or the window lost the pointer.
    Cancel,
}

/// What the canvas has to do about it.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    Preview(Vec<Edit>),
    Abort,
    Commit(Action, Vec<Edit>),
    Select(Selection),
    /// Select what lies between two places, and what was selected before.
    SelectWithin {
        from: Spot,
        to: Spot,
        kept: Selection,
    },
    /// All rows from what was reached last to this one.
    SelectRows {
        to: usize,
        kept: Selection,
    },
    /// Scene units to the right and down that the content follows the pointer.
    Pan {
        dx: f32,
        dy: f32,
    },
    /// Something without dates was dropped on the axis: ask how precise its date is.
    AskPrecision {
        target: Target,
        at: Spot,
    },
    Rename(Grip),
    /// A new segment of this activity, here.
    Create {
        at: Spot,
    },
    /// The whole year that holds this day number.
    ShowYear {
        day: f64,
    },
}

/// What a gesture needs to know of the document, before it began.
#[derive(Clone, Copy, Debug)]
pub struct Ground<'a> {
    pub roadmap: &'a Roadmap,
    pub grouping: Grouping,
    pub snap: Precision,
    pub selection: &'a Selection,
}

/// One event: the state after it, and what to do.
pub fn step(gesture: Gesture, event: Event, ground: Ground<'_>) -> (Gesture, Vec<Effect>) {
    match (gesture, event) {
        (Gesture::Dragging(_), Event::Cancel) => (Gesture::Idle, vec![Effect::Abort]),
        (Gesture::Marquee { kept, .. }, Event::Cancel) => {
            (Gesture::Idle, vec![Effect::Select(kept)])
        }
        (_, Event::Cancel) => (Gesture::Idle, Vec::new()),
        (Gesture::Idle, Event::Press { at, button, grip, keys }) => press(at, button, grip, keys),
        (Gesture::Idle, Event::DoubleClick { at, grip }) => (Gesture::Idle, double(at, grip)),
        (Gesture::Pressed(press), Event::Move { at, keys }) => wander(press, at, keys, ground),
        (Gesture::Pressed(press), Event::Release { .. }) if is_range(&press) => {
            let kept =
                if press.keys.ctrl { ground.selection.clone() } else { Selection::default() };
            let to = press.from.row.map(|row| row.index).unwrap_or_default();
            (Gesture::Idle, vec![Effect::SelectRows { to, kept }])
        }
        (Gesture::Pressed(press), Event::Release { .. }) => {
            (Gesture::Idle, vec![Effect::Select(clicked(&press, ground.selection))])
        }
        (Gesture::Dragging(drag), Event::Move { at, keys }) => pull(drag, at, keys, ground),
        (Gesture::Dragging(drag), Event::Release { at }) => {
            let keys = drag.keys;
            (Gesture::Idle, let_go(drag.to(at, keys, ground), ground.roadmap))
        }
        (Gesture::Marquee { from, kept, .. }, Event::Move { at, .. }) => {
            let within =
                Effect::SelectWithin { from: from.clone(), to: at.clone(), kept: kept.clone() };
            (Gesture::Marquee { from, to: at, kept }, vec![within])
        }
        (Gesture::Marquee { .. } | Gesture::Panning { .. }, Event::Release { .. }) => {
            (Gesture::Idle, Vec::new())
        }
        (Gesture::Panning { last }, Event::Move { at, .. }) => {
            let pan = Effect::Pan { dx: at.point.x - last.x, dy: at.point.y - last.y };
            (Gesture::Panning { last: at.point }, vec![pan])
        }
        // A second button during a gesture, or a move while nothing is pressed, means nothing.
        (gesture, _) => (gesture, Vec::new()),
    }
}

fn press(at: Spot, button: Button, grip: Option<Grip>, keys: Keys) -> (Gesture, Vec<Effect>) {
    if button == Button::Middle || keys.space {
        return (Gesture::Panning { last: at.point }, Vec::new());
    }
    (Gesture::Pressed(Press { from: at, grip, keys }), Vec::new())
}

/// A press that has not become a drag yet.
fn wander(press: Press, at: Spot, keys: Keys, ground: Ground<'_>) -> (Gesture, Vec<Effect>) {
    let (from, to) = (press.from.point, at.point);
    if (to.x - from.x).hypot(to.y - from.y) < THRESHOLD {
        return (Gesture::Pressed(press), Vec::new());
    }
    let Some(grip) = press.grip else {
        let kept =
            if keys.shift || keys.ctrl { ground.selection.clone() } else { Selection::default() };
        let within =
            Effect::SelectWithin { from: press.from.clone(), to: at.clone(), kept: kept.clone() };
        return (Gesture::Marquee { from: press.from, to: at, kept }, vec![within]);
    };
    let Some(drag) = Drag::begin(grip, press.from, ground) else {
        return (Gesture::Idle, Vec::new());
    };
    let selected = Effect::Select(drag.items.iter().cloned().collect());
    let (gesture, mut effects) = pull(drag, at, keys, ground);
    effects.insert(0, selected);
    (gesture, effects)
}

fn pull(drag: Drag, at: Spot, keys: Keys, ground: Ground<'_>) -> (Gesture, Vec<Effect>) {
    let before = drag.edits().to_vec();
    let drag = drag.to(at, keys, ground);
    let changed = drag.edits() != before;
    let preview = changed.then(|| Effect::Preview(drag.edits().to_vec()));
    (Gesture::Dragging(drag), preview.into_iter().collect())
}

/// A drop that changes nothing is no step.
fn let_go(drag: Drag, roadmap: &Roadmap) -> Vec<Effect> {
    match drag.items.first() {
        Some(target) if drag.asks_precision() => {
            vec![Effect::AskPrecision { target: target.clone(), at: drag.now }]
        }
        _ if drag.edits().is_empty() => vec![Effect::Abort],
        _ => vec![
            Effect::Commit(drag.action(roadmap), drag.edits().to_vec()),
            Effect::Select(drag.items_after().into_iter().collect()),
        ],
    }
}

/// Shift on the name of a row selects all from the last one to it.
fn is_range(press: &Press) -> bool {
    press.keys.shift
        && press.from.row.is_some()
        && matches!(press.grip, Some(Grip::Name { .. } | Grip::Heading { .. }))
}

/// What is selected after a click; with Shift or Ctrl the item is added or taken away.
fn clicked(press: &Press, selection: &Selection) -> Selection {
    let adding = press.keys.shift || press.keys.ctrl;
    let mut selection = if adding { selection.clone() } else { Selection::default() };
    for target in press.grip.iter().flat_map(Grip::targets) {
        if adding && selection.contains(&target) {
            selection.remove(&target);
        } else {
            selection.add(target);
        }
    }
    selection
}

fn double(at: Spot, grip: Option<Grip>) -> Vec<Effect> {
    match grip {
        _ if at.pane == Pane::Header => vec![Effect::ShowYear { day: at.day }],
        Some(grip) => vec![Effect::Rename(grip)],
        None if at.pane == Pane::Axis && at.row.as_ref().is_some_and(|row| row.is_activity) => {
            vec![Effect::Create { at }]
        }
        None => Vec::new(),
    }
}
