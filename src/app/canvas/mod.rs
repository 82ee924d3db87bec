//! The canvas: rows and bars, and everything a hand does to them.
//!
//! Layout draws ([`crate::layout::scene`]); here it is decided what is in sight, what the
//! pointer and the keys mean ([`gesture`]), and what is drawn over the picture while they act.

mod access;
pub(in crate::app) mod acts;
mod chooser;
mod drag;
pub mod gesture;
pub mod grip;
mod kept_rows;
mod keys;
mod linking;
mod links;
mod menu;
mod menu_many;
mod minimap;
mod navigate;
mod overlay;
mod picture;
mod places;
mod pointer;
mod regroup;
mod rename;
mod scrollbars;
mod siblings;
mod tip;
mod veil;
pub mod viewport;
mod words;

pub use self::words::change_words;
use egui::{Rect, Sense, Ui, vec2};

use self::chooser::Chooser;
use self::gesture::Gesture;
use self::grip::Grip;
use self::kept_rows::KeptRows;
use self::linking::Handle;
use self::links::LinkState;
use self::overlay::Ghost;
use self::places::{Places, Widths};
use self::rename::Rename;
use super::queue::Queue;
use super::session::Session;
use crate::edit::Target;
use crate::i18n::{Value, format, text};
use crate::layout::{BundledFont, column_key};
use crate::model::{Column, Id};
use crate::scene::HitIndex;

/// What the canvas remembers between frames.
#[derive(Debug, Default)]
pub struct CanvasState {
    gesture: Gesture,
    rows: Option<KeptRows>,
    /// The canvas itself, as egui knows it.
    area: Option<egui::Id>,
    measure: BundledFont,
    widths: Widths,
    /// What was drawn last, for the pointer.
    hits: HitIndex,
    /// What the pointer is over.
    hover: Option<Grip>,
    /// The item that the arrow keys have reached.
    reached: Option<Target>,
    /// Its node in the accessibility tree.
    reached_id: Option<egui::Id>,
    /// An item that shall have the keyboard as soon as it is drawn.
    focus_wanted: Option<Target>,
    /// Where the dragged items were before.
    ghosts: Vec<Ghost>,
    rename: Option<Rename>,
    /// What has just been asked for and shall be named as soon as it is there.
    rename_wanted: Option<Target>,
    chooser: Option<Chooser>,
    /// The day number where the right button was pressed, on the axis.
    menu_day: Option<f64>,
    /// A row that was jumped to, and until when it is marked.
    flash: Option<(Id, f64)>,
    /// Dependencies, and what follows from a change.
    links: LinkState,
    /// The handle that makes a dependency.
    handle: Option<Handle>,
    /// Height of the legend at the bottom.
    legend: f32,
    /// Width of the axis in the last frame.
    axis_width: Option<f64>,
    /// Another canvas has the keyboard.
    aside: bool,
}

impl CanvasState {
    /// Whether keys that mean something else elsewhere belong to the canvas now: nothing else
    /// has the keyboard.
    pub(in crate::app) fn has_keyboard(&self, ctx: &egui::Context) -> bool {
        let nobody = ctx.memory(egui::Memory::focused).is_none();
        let own = nobody && !self.aside || self.has_focus(ctx);
        own && self.rename.is_none() && self.chooser.is_none() && !egui::Popup::is_any_open(ctx)
    }

    /// Whether the keyboard stands on it, or on one of its items.
    pub(in crate::app) fn has_focus(&self, ctx: &egui::Context) -> bool {
        let focus = ctx.memory(egui::Memory::focused);
        focus.is_some() && (focus == self.reached_id || focus == self.area)
    }

    /// Lets the keyboard go, if it stands here.
    pub(in crate::app) fn drop_focus(&self, ctx: &egui::Context) {
        for id in [self.reached_id, self.area].into_iter().flatten() {
            ctx.memory_mut(|memory| memory.surrender_focus(id));
        }
    }

    /// Says whether another canvas has the keyboard.
    pub(in crate::app) fn set_aside(&mut self, aside: bool) {
        self.aside = aside;
    }

    /// Width of the axis as it was drawn last, in points.
    pub(in crate::app) fn axis_width(&self) -> Option<f64> {
        self.axis_width
    }

    /// Begins to type another name for what is selected.
    pub(in crate::app) fn rename(&mut self, session: &Session) {
        let target = session.selection.iter().next();
        self.rename = target.and_then(|target| Rename::begin(target, session));
    }

    /// Begins to type another name for what will be in sight soon.
    pub(in crate::app) fn rename_later(&mut self, target: Target) {
        self.rename_wanted = Some(target);
    }

    /// What has no date cannot be moved by a step: asks how precise a date it shall have, at the
    /// as-of date. Returns whether it asks.
    pub(in crate::app) fn ask_date(&mut self, session: &Session) -> bool {
        let roadmap = session.document.committed();
        let undated = |it: &&Target| navigate::days_of(roadmap, it).is_none();
        let target = session.selection.single().filter(undated);
        let place = target.and_then(|it| access::rect_of(&self.hits, it));
        let Some((target, place)) = target.zip(place) else { return false };
        if matches!(target, Target::Activity(_) | Target::Heading(_)) {
            return false;
        }
        let at = egui::pos2(place.left, place.bottom);
        self.chooser = Some(Chooser::at(target.clone(), roadmap.as_of, at));
        true
    }
}

/// The whole canvas: navigation, gestures, picture, and what lies over it.
pub fn canvas_ui(ui: &mut Ui, state: &mut CanvasState, session: &mut Session, queue: &mut Queue) {
    let area = ui.available_rect_before_wrap();
    if area.width() < 1.0 || area.height() < 1.0 {
        return;
    }
    ui.advance_cursor_after_rect(area);
    let places = Places::new(area, state.widths, state.legend, session);
    let response = ui.interact(area, ui.scope_id().with("canvas"), Sense::click_and_drag());
    state.area = Some(response.id);
    let mut rows = kept_rows::up_to_date(state, session, &places);
    session.view.counted = rows.counted(session);
    navigate::navigate(ui, &response, state, session, &places, &rows);
    keys::keys(ui, &response, state, session, queue, &places, &rows);
    pointer::pointer(ui, &response, state, session, queue, &places, &rows);
    // A drag may have changed heights and dates in this very frame.
    rows.bring_up_to_date(session, !matches!(state.gesture, Gesture::Idle));
    let ui = &mut ui.new_child(egui::UiBuilder::new().max_rect(area));
    ui.shrink_clip_rect(area);
    links::learn(state, session);
    picture::picture_ui(ui, state, session, &places, &rows);
    veil::veil_ui(ui, session, queue, &places, &rows);
    access::access_ui(ui, state, session, &places, &rows);
    links::links_ui(ui, &response, state, session, queue, &places);
    overlay::overlay_ui(ui, state, session, &places, &rows);
    linking::linking_ui(ui, state, session, queue, &places, &rows);
    bars_ui(ui, state, session, &places, &rows);
    minimap::minimap_ui(ui, session, &places, &rows);
    tip::tip_ui(&response, state, session);
    menu::menu_ui(&response, state, session, queue, &places);
    rename_ui(ui, state, session, queue, &places);
    chooser::chooser_ui(ui, state, session, queue);
    state.rows = Some(rows);
}

/// Scrollbars, and the rims between the columns.
fn bars_ui(
    ui: &Ui,
    state: &mut CanvasState,
    session: &mut Session,
    places: &Places,
    rows: &KeptRows,
) {
    let Some(scale) = session.view.scale else { return };
    let look = (session.look.lang, session.look.theme);
    let extent = places.extent(places::years(session), &rows.rows);
    let view = &mut session.view;
    view.scroll_y = scrollbars::vertical_ui(ui, places.rows_track, &extent, view.scroll_y, look);
    view.scale = Some(scrollbars::horizontal_ui(ui, places.time_track, &extent, scale, look));
    let frame = &places.frame;
    let body = frame.header.top..frame.axis.bottom;
    let (lang, theme) = look;
    let rim =
        |name: &str, x, words: &str| scrollbars::rim_ui(ui, name, x, body.clone(), (words, theme));
    let mut outline = 0.0;
    let mut dragged = None;
    // A rim makes what stands before it wider: the names, or a column.
    let mut before: Option<(Column, f32)> = None;
    let columns: Vec<_> = places::columns(session).collect();
    let mut x = frame.axis.left - places.columns;
    for next in columns.into_iter().map(Some).chain([None]) {
        let (name, words) = match before {
            None => ("rim-outline".to_owned(), text(lang, "canvas-rim-outline").into_owned()),
            Some((column, _)) => {
                let title = text(lang, column_key(column));
                let words = format(lang, "canvas-rim-column", &[("column", Value::from(title))]);
                (format!("rim-{column:?}"), words)
            }
        };
        let by = rim(&name, x, &words);
        match before {
            None => outline = by,
            Some((column, width)) if by != 0.0 => dragged = Some((column, width + by)),
            Some(_) => {}
        }
        if let Some((_, width)) = next {
            x += width;
        }
        before = next;
    }
    let undated = rim("rim-undated", frame.axis.right, &text(lang, "canvas-rim-undated"));
    if let Some((column, width)) = dragged {
        session.view.size_column(column, width);
    }
    state.widths.outline = (state.widths.outline + outline).clamp(120.0, 700.0);
    state.widths.undated = (state.widths.undated - undated).clamp(90.0, 420.0);
}

fn rename_ui(
    ui: &mut Ui,
    state: &mut CanvasState,
    session: &Session,
    queue: &mut Queue,
    places: &Places,
) {
    let wanted = state.rename_wanted.as_ref().and_then(|wanted| Rename::begin(wanted, session));
    if wanted.is_some() {
        (state.rename, state.rename_wanted) = (wanted, None);
    }
    let Some(mut rename) = state.rename.take() else { return };
    let Some(rect) = access::rect_of(&state.hits, &rename.target) else { return };
    let most = places.frame.body();
    let column = places.frame.outline;
    let in_column = (column.right - rect.left - 6.0).max(0.0);
    let width = rect.width().max(if rect.left < column.right { in_column } else { 220.0 });
    let left = rect.left.min(most.right - width).max(most.left);
    let field =
        Rect::from_min_size(egui::pos2(left, rect.top), vec2(width, rect.height().max(26.0)));
    if rename.ui(ui, field, session, queue) {
        state.rename = Some(rename);
    }
}
