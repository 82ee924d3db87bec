//! Dependencies on the canvas: connectors behind the bars, what they say when pointed at, and the
//! consequences of a drag.

use std::collections::BTreeSet;

use egui::{Response, RichText, Role, Sense, Ui, WidgetInfo, vec2};

use super::gesture::Gesture;
use super::kept_rows::KeptRows;
use super::places::Places;
use super::{CanvasState, access, picture};
use crate::app::impact::{Before, Impact, breach_words};
use crate::app::paint::egui_rect;
use crate::app::queue::{Queue, Request};
use crate::app::session::Session;
use crate::app::style::{SMALL, color32, strong};
use crate::edit::Target;
use crate::layout::{Connector, Panes, Wanted, connector_nodes, connectors};
use crate::model::{Breach, Id, Links, Roadmap};
use crate::scene::{Node, Point, Rect};

/// What the canvas knows of dependencies, kept from frame to frame.
#[derive(Debug, Default)]
pub(super) struct LinkState {
    /// Who hangs on whom, as of this revision of the document.
    known: Option<(u64, Before)>,
    /// The broken prerequisites of a revision.
    breaches: Option<(u64, Vec<Breach>)>,
    /// What the changes that are being tried out bring with them, by revision.
    impact: Option<(u64, Impact)>,
    drawn: Vec<Connector>,
    hover: Option<usize>,
}

impl LinkState {
    /// What the change that is being tried out brings with it.
    pub(super) fn impact(&self) -> Option<&Impact> {
        self.impact.as_ref().map(|(_, impact)| impact)
    }
}

/// Brings what is known up to date: before a change is tried, who hangs on whom; while it is
/// tried, what it brings.
pub(super) fn learn(state: &mut CanvasState, session: &Session) {
    let document = &session.document;
    let revision = document.revision();
    let tries = document.is_previewing();
    let links = &mut state.links;
    if !tries {
        links.impact = None;
        if links.known.as_ref().is_some_and(|(known, _)| *known != revision) {
            links.known = None;
        }
    } else if links.impact.as_ref().is_none_or(|(known, _)| *known != revision) {
        let before = document.committed();
        let (_, known) = links.known.get_or_insert_with(|| (revision, Before::new(before)));
        links.impact = Some((revision, Impact::of(before, document.roadmap(), known)));
    }
    let shown = session.view.view.links != Links::Hidden || tries;
    if shown && links.breaches.as_ref().is_none_or(|(known, _)| *known != revision) {
        links.breaches = Some((revision, Breach::all(document.roadmap())));
    }
}

/// The connectors behind the bars.
pub(super) fn nodes(
    state: &mut CanvasState,
    session: &Session,
    places: &Places,
    kept: &KeptRows,
    (panes, seen): (&Panes, std::ops::Range<usize>),
) -> Vec<Node> {
    state.links.drawn.clear();
    let roadmap = session.document.roadmap();
    let Some(wanted) = wanted(state, session, roadmap) else { return Vec::new() };
    let options = picture::options(session, places, &kept.rows);
    state.links.drawn = connectors(roadmap, &kept.rows, panes, seen, &options, &wanted);
    connector_nodes(&state.links.drawn, session.look.theme, 1.0)
}

fn wanted(state: &CanvasState, session: &Session, roadmap: &Roadmap) -> Option<Wanted> {
    let broken = state.links.breaches.iter().flat_map(|(_, all)| all);
    let broken = broken.map(|it| (it.dependency.clone(), it.about.clone())).collect();
    let mut ids: BTreeSet<&Id> =
        state.links.impact().into_iter().flat_map(|it| &it.moved).collect();
    match session.view.view.links {
        Links::All => return Some(Wanted { of: None, broken }),
        Links::Selected => {
            ids.extend(session.selection.iter().map(|it| it.activity().unwrap_or(it.id())));
        }
        Links::Hidden => {}
    }
    let parts = ids.iter().filter_map(|id| roadmap.activity(id)).flat_map(|activity| {
        let segments = activity.segments.iter().map(|it| &it.id);
        segments.chain(activity.milestones.iter().map(|it| &it.id))
    });
    let of: BTreeSet<Id> = parts.chain(ids.iter().copied()).cloned().collect();
    (!of.is_empty()).then_some(Wanted { of: Some(of), broken })
}

/// Marks on what hangs on what is dragged, names for screen readers, words under the pointer, and
/// the jump along a connector.
pub(super) fn links_ui(
    ui: &Ui,
    response: &Response,
    state: &mut CanvasState,
    session: &Session,
    queue: &mut Queue,
    places: &Places,
) {
    let body = egui_rect(places.frame.body());
    for (at, connector) in state.links.drawn.iter().enumerate() {
        let Some(rect) = extent(&connector.points) else { continue };
        let rect = egui_rect(rect).expand(1.0).intersect(body);
        if rect.is_positive() {
            let id = ui.scope_id().with(("link", at));
            let named = ui.interact(rect, id, Sense::hover());
            named.widget_info(|| WidgetInfo::labeled(Role::Link, true, &connector.words));
        }
    }
    affected(ui, state, session, places);
    let free = matches!(state.gesture, Gesture::Idle) && state.hover.is_none();
    let at = response.hover_pos().filter(|at| free && body.contains(*at));
    let at = at.map(|at| Point::new(at.x, at.y));
    state.links.hover = at.and_then(|at| nearest(&state.links.drawn, at));
    let under = state.links.hover.and_then(|index| state.links.drawn.get(index));
    let Some((connector, at)) = under.zip(at) else { return };
    let theme = session.look.theme;
    let pen = egui::Stroke::new(2.5, color32(theme.focus));
    let points = connector.points.iter().map(|it| egui::pos2(it.x, it.y)).collect();
    ui.painter().with_clip_rect(body).add(egui::Shape::line(points, pen));
    ui.set_cursor_icon(egui::CursorIcon::PointingHand);
    if response.clicked() {
        queue.push(Request::Jump(far_end(connector, at).clone()));
    }
    let breach = state
        .links
        .breaches
        .iter()
        .flat_map(|(_, all)| all)
        .find(|it| it.dependency == connector.dependency && it.about == connector.about);
    response.clone().on_hover_ui_at_pointer(|ui| {
        ui.set_max_width(380.0);
        let (head, note) = connector.words.split_once(". ").unwrap_or((&connector.words, ""));
        ui.label(RichText::new(head).font(strong(SMALL + 1.0)));
        if !note.is_empty() {
            ui.label(note);
        }
        if let Some(breach) = breach {
            let words = breach_words(session.document.roadmap(), breach, session.look.lang);
            ui.label(RichText::new(words).color(color32(theme.danger)));
        }
    });
}

/// Dashed frames round the rows that hang on what is being moved.
fn affected(ui: &Ui, state: &CanvasState, session: &Session, places: &Places) {
    let Some(impact) = state.links.impact() else { return };
    let theme = session.look.theme;
    let body = egui_rect(places.frame.body());
    let painter = ui.painter().with_clip_rect(body);
    let breaks: BTreeSet<&Id> = impact.breaches.iter().map(|it| &it.about).collect();
    for it in &impact.affected {
        let target = Target::Activity(it.id.clone());
        let Some(rect) = access::rect_of(&state.hits, &target) else { continue };
        let color = if breaks.contains(&it.id) { theme.danger } else { theme.warning };
        let rect = egui_rect(rect).expand2(vec2(4.0, 2.0));
        let corners = [
            rect.left_top(),
            rect.right_top(),
            rect.right_bottom(),
            rect.left_bottom(),
            rect.left_top(),
        ];
        let pen = egui::Stroke::new(1.5, color32(color));
        painter.extend(egui::Shape::dashed_line(&corners, pen, 5.0, 3.0));
    }
}

/// How near a connector the pointer finds it, in scene units.
const REACH: f32 = 4.0;

fn nearest(drawn: &[Connector], at: Point) -> Option<usize> {
    let apart = |connector: &Connector| {
        let pairs = connector.points.windows(2).filter_map(|it| Some((*it.first()?, *it.last()?)));
        let apart = pairs.map(|(a, b)| {
            let dx = (a.x.min(b.x) - at.x).max(at.x - a.x.max(b.x)).max(0.0);
            let dy = (a.y.min(b.y) - at.y).max(at.y - a.y.max(b.y)).max(0.0);
            dx.hypot(dy)
        });
        apart.min_by(f32::total_cmp).unwrap_or(f32::INFINITY)
    };
    let near = drawn.iter().map(apart).enumerate().filter(|(_, apart)| *apart <= REACH);
    near.min_by(|a, b| a.1.total_cmp(&b.1)).map(|(index, _)| index)
}

/// The end that is further from here.
fn far_end(connector: &Connector, at: Point) -> &Id {
    let apart = |point: Option<&Point>| point.map_or(0.0, |it| (it.x - at.x).hypot(it.y - at.y));
    if apart(connector.points.first()) > apart(connector.points.last()) {
        &connector.on
    } else {
        &connector.about
    }
}

fn extent(points: &[Point]) -> Option<Rect> {
    let one = |point: &Point| Rect::new(point.x, point.y, point.x, point.y);
    points.iter().map(one).reduce(Rect::union)
}
