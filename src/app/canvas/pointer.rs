//! The pointer: egui's events into the gesture machine, and what it answers onto the session.

use chrono::Datelike as _;
use egui::{CursorIcon, PointerButton, Pos2, Response, Ui};

use super::chooser::Chooser;
use super::drag::day_at;
use super::gesture::{self, Button, Effect, Event, Gesture, Ground, Keys, Pane, Spot};
use super::grip::{Grip, Hold, grip_at};
use super::kept_rows::KeptRows;
use super::overlay::Ghost;
use super::places::{Places, years};
use super::rename::Rename;
use super::{CanvasState, access, acts, navigate, picture};
use crate::app::queue::{Queue, Request};
use crate::app::session::Session;
use crate::app::view_state::Wish;
use crate::edit::{Selection, Target};
use crate::layout::{RowKind, Rows, TimeScale};
use crate::model::{Id, Roadmap};
use crate::scene::{Hit, Part, Point, Rect, Role};

/// Feeds everything the pointer did since the last frame.
pub(super) fn pointer(
    ui: &Ui,
    response: &Response,
    state: &mut CanvasState,
    session: &mut Session,
    queue: &mut Queue,
    places: &Places,
    kept: &KeptRows,
) {
    let mut world = World { state, session, queue, places, rows: &kept.rows };
    for event in events(ui, response, &world) {
        world.feed(event);
    }
    let scrolled =
        navigate::scroll_at_rim(ui, &world.state.gesture, world.session, places, &kept.rows);
    if scrolled && let Some(at) = ui.input(|i| i.pointer.latest_pos()) {
        let event = Event::Move { at: world.spot(at), keys: held_keys(ui) };
        world.feed(event);
    }
    world.hover(ui, response);
}

/// What the pointer acts on.
struct World<'a> {
    state: &'a mut CanvasState,
    session: &'a mut Session,
    queue: &'a mut Queue,
    places: &'a Places,
    rows: &'a Rows,
}

fn events(ui: &Ui, response: &Response, world: &World<'_>) -> Vec<Event> {
    let keys = held_keys(ui);
    let over = response.contains_pointer() && !on_button(ui, world);
    let mut busy = !matches!(world.state.gesture, Gesture::Idle);
    let mut events = Vec::new();
    let raw = ui.input(|input| input.events.clone());
    for event in &raw {
        match event {
            egui::Event::PointerButton { pos, button, pressed: true, .. } if over && !busy => {
                if let Some(button) = button_of(*button) {
                    let (at, grip) = (world.spot(*pos), world.grip(*pos));
                    if !matches!(at.pane, Pane::Header | Pane::Elsewhere) {
                        busy = true;
                        events.push(Event::Press { at, button, grip, keys });
                    }
                }
            }
            egui::Event::PointerButton { pos, button, pressed: false, .. }
                if busy && button_of(*button).is_some() =>
            {
                busy = false;
                events.push(Event::Release { at: world.spot(*pos) });
            }
            egui::Event::PointerMoved(pos) if busy => {
                events.push(Event::Move { at: world.spot(*pos), keys });
            }
            egui::Event::Key { key: egui::Key::Escape, pressed: true, .. }
            | egui::Event::PointerGone
            | egui::Event::WindowFocused(false)
                if busy =>
            {
                busy = false;
                events.push(Event::Cancel);
            }
            _ => {}
        }
    }
    // A key pressed or let go during a drag changes what it means, without a move.
    let pos = ui.input(|input| input.pointer.latest_pos());
    if let (true, Gesture::Dragging(drag), Some(pos)) = (busy, &world.state.gesture, pos)
        && drag.keys != keys
    {
        events.push(Event::Move { at: world.spot(pos), keys });
    }
    if response.double_clicked()
        && let Some(pos) = response.interact_pointer_pos()
    {
        events.push(Event::DoubleClick { at: world.spot(pos), grip: world.grip(pos) });
    }
    events
}

/// The marks that fold rows, and the rims between columns, are buttons of their own.
fn on_button(ui: &Ui, world: &World<'_>) -> bool {
    let Some(at) = ui.input(|input| input.pointer.latest_pos()) else { return false };
    if world.state.handle.as_ref().is_some_and(|handle| handle.holds(at)) {
        return true;
    }
    let point = Point::new(at.x, at.y);
    let mut marks = world.state.hits.all().iter().filter(|hit| access::is_chevron(hit));
    world.places.on_rim(point, world.session)
        || marks.any(|hit| hit.rect.expand(4.0).contains(point))
}

fn button_of(button: PointerButton) -> Option<Button> {
    match button {
        PointerButton::Primary => Some(Button::Primary),
        PointerButton::Middle => Some(Button::Middle),
        PointerButton::Secondary | PointerButton::Extra1 | PointerButton::Extra2 => None,
    }
}

fn held_keys(ui: &Ui) -> Keys {
    ui.input(|input| Keys {
        shift: input.modifiers.shift,
        ctrl: input.modifiers.command,
        space: input.key_down(egui::Key::Space),
    })
}

impl World<'_> {
    fn scale(&self) -> TimeScale {
        let extent = || self.places.extent(years(self.session), self.rows).fit();
        self.session.view.scale.unwrap_or_else(extent)
    }

    fn spot(&self, at: Pos2) -> Spot {
        let point = Point::new(at.x, at.y);
        self.places.spot(point, self.scale(), self.session.view.scroll_y, self.rows)
    }

    /// What can be taken hold of there; in the outline column the whole row is its name.
    fn grip(&self, at: Pos2) -> Option<Grip> {
        let spot = self.spot(at);
        if let Pane::Outline = spot.pane {
            let row = spot.row?;
            return Some(match row.is_activity {
                true => Grip::Name { activity: row.id },
                false => Grip::Heading { id: row.id },
            });
        }
        let inside = matches!(spot.pane, Pane::Axis | Pane::Undated);
        let roadmap = self.session.document.roadmap();
        inside.then(|| grip_at(&self.state.hits, spot.point, roadmap)).flatten()
    }

    fn feed(&mut self, event: Event) {
        let gesture = std::mem::take(&mut self.state.gesture);
        let began = matches!(gesture, Gesture::Pressed(_));
        let ground = Ground {
            roadmap: self.session.document.committed(),
            grouping: self.session.view.view.group_by,
            snap: self.session.view.snap,
            selection: &self.session.selection,
        };
        let (gesture, effects) = gesture::step(gesture, event, ground);
        self.state.gesture = gesture;
        if began && let Gesture::Dragging(drag) = &self.state.gesture {
            let items = drag.items.clone();
            self.state.ghosts = self.ghosts(&items);
        }
        for effect in effects {
            self.effect(effect);
        }
    }

    fn effect(&mut self, effect: Effect) {
        match effect {
            Effect::Preview(edits) => {
                let places_only = matches!(&self.state.gesture,
                    Gesture::Dragging(drag) if matches!(drag.grip, Grip::Name { .. }));
                // Where a name would go is shown by a line; rows that jump are hard to aim at.
                // Edits that do not apply show nothing, and their words say why.
                if places_only || self.session.document.preview(&edits).is_err() {
                    self.session.document.abort();
                }
            }
            Effect::Abort => self.session.document.abort(),
            Effect::Commit(action, edits) => {
                self.session.hint = false;
                self.queue.push(Request::Edit(action, edits));
            }
            Effect::Select(selection) => self.select(selection),
            Effect::SelectWithin { from, to, kept } => {
                let selection = self.within(&from, &to, kept);
                self.session.selection = selection;
            }
            Effect::SelectRows { to, kept } => self.select_rows(to, kept),
            Effect::Pan { dx, dy } => {
                let extent = self.places.extent(years(self.session), self.rows);
                let scale = extent.pan(self.scale(), f64::from(-dx));
                self.session.view.scale = Some(scale);
                let scroll = self.session.view.scroll_y - f64::from(dy);
                self.session.view.scroll_y = extent.clamp_scroll(scroll);
            }
            Effect::AskPrecision { target, at } => {
                self.state.chooser = Some(Chooser::new(target, &at));
            }
            Effect::Rename(grip) => {
                let target = grip.targets().into_iter().next();
                self.state.rename = target.and_then(|target| Rename::begin(&target, self.session));
            }
            Effect::ShowYear { day } => {
                self.session.view.wishes.push(Wish::Year(day_at(day).year()));
            }
            Effect::Create { at } => acts::create_segment(&at, self.session, self.queue),
        }
    }

    /// Selections of the moment are the window's own; those after an edit wait for it.
    fn select(&mut self, selection: Selection) {
        if self.queue.is_empty() {
            self.state.reached = selection.iter().next().cloned();
            self.session.selection = selection;
        } else {
            self.queue.push(Request::Select(selection));
        }
    }

    /// The activities of all rows between the one reached last and this one.
    fn select_rows(&mut self, to: usize, mut kept: Selection) {
        let reached = self.state.reached.as_ref();
        let reached = reached.and_then(|it| self.rows.position(it.activity().unwrap_or(it.id())));
        let from = reached.unwrap_or(to);
        for row in from.min(to)..=from.max(to) {
            if let Some(RowKind::Activity(row)) = self.rows.get(row).map(|row| &row.kind) {
                kept.add(Target::Activity(row.id.clone()));
            }
        }
        if reached.is_none() {
            self.state.reached = kept.iter().next().cloned();
        }
        self.session.selection = kept;
    }

    /// What a marquee touches, in sight or not.
    fn within(&self, from: &Spot, to: &Spot, mut kept: Selection) -> Selection {
        let axis = self.places.frame.axis;
        let scale = self.scale();
        let x = |day: f64| axis.left + scale.x_of(day) as f32;
        let y = |height: f64| axis.top + (height - self.session.view.scroll_y) as f32;
        let (left, right) = in_order(x(from.day), x(to.day));
        let (top, bottom) = in_order(y(from.height), y(to.height));
        let marquee = Rect::new(left, top, right, bottom);
        let rows = self.rows.between(from.height.min(to.height), from.height.max(to.height));
        let panes = picture::lay_out(self.state, self.session, self.places, self.rows, rows);
        for hit in picture::hits(&panes).all() {
            if hit.rect.overlaps(marquee)
                && hit.tag.part == Part::Body
                && let Some(target) = target_of(hit, self.session.document.roadmap())
            {
                kept.add(target);
            }
        }
        kept
    }

    /// Where the items are drawn now, as days and heights.
    fn ghosts(&self, items: &[Target]) -> Vec<Ghost> {
        let axis = self.places.frame.axis;
        let scale = self.scale();
        let drawn = items.iter().filter_map(|item| access::rect_of(&self.state.hits, item));
        drawn
            .map(|rect| Ghost {
                first: scale.number_at(f64::from(rect.left - axis.left)),
                end: scale.number_at(f64::from(rect.right - axis.left)),
                top: f64::from(rect.top - axis.top) + self.session.view.scroll_y,
                height: rect.height(),
            })
            .collect()
    }

    fn hover(&mut self, ui: &Ui, response: &Response) {
        let at = response.hover_pos().filter(|_| response.contains_pointer());
        self.state.hover = at.and_then(|at| self.grip(at));
        let panning = held_keys(ui).space && !ui.ctx().text_edit_focused();
        let cursor = match &self.state.gesture {
            Gesture::Panning { .. } => Some(CursorIcon::Grabbing),
            Gesture::Dragging(drag) if drag.outcome.is_err() => Some(CursorIcon::NotAllowed),
            Gesture::Dragging(drag) => Some(held_cursor(&drag.grip)),
            Gesture::Marquee { .. } => Some(CursorIcon::Crosshair),
            Gesture::Idle | Gesture::Pressed(_) if panning && at.is_some() => {
                Some(CursorIcon::Grab)
            }
            Gesture::Idle | Gesture::Pressed(_) => self.state.hover.as_ref().map(hover_cursor),
        };
        if let Some(cursor) = cursor {
            ui.set_cursor_icon(cursor);
        }
    }
}

fn in_order(a: f32, b: f32) -> (f32, f32) {
    (a.min(b), a.max(b))
}

fn hover_cursor(grip: &Grip) -> CursorIcon {
    match grip {
        Grip::Segment { part: Hold::Start | Hold::End, .. } => CursorIcon::ResizeHorizontal,
        Grip::Boundary { .. } => CursorIcon::ResizeColumn,
        Grip::Segment { .. } | Grip::Milestone { .. } => CursorIcon::Grab,
        Grip::Name { .. } | Grip::Heading { .. } => CursorIcon::Default,
    }
}

fn held_cursor(grip: &Grip) -> CursorIcon {
    match grip {
        Grip::Segment { part: Hold::Start | Hold::End, .. } | Grip::Boundary { .. } => {
            hover_cursor(grip)
        }
        Grip::Segment { .. }
        | Grip::Milestone { .. }
        | Grip::Name { .. }
        | Grip::Heading { .. } => CursorIcon::Grabbing,
    }
}

/// What a drawn group stands for.
pub(super) fn target_of(hit: &Hit, roadmap: &Roadmap) -> Option<Target> {
    let id = Id::new(&hit.tag.id).ok()?;
    let activity = Id::new(&hit.tag.owner).ok()?;
    if roadmap.activity(&activity).is_some_and(|it| it.milestone(&id).is_some()) {
        return Some(Target::Milestone { activity, id });
    }
    match hit.tag.role {
        Role::Bar | Role::Marker | Role::Chip | Role::Rim => Some(Target::Segment { activity, id }),
        Role::Activity => Some(Target::Activity(activity)),
        Role::Heading => Some(Target::Heading(activity)),
        Role::Milestone | Role::Furniture => None,
    }
}
