//! What layout draws of the rows in sight, painted pane by pane.

use std::ops::Range;

use egui::{Rect, Stroke, Ui};

use super::kept_rows::KeptRows;
use super::places::{Places, years};
use super::{CanvasState, links, overlay};
use crate::app::paint::{egui_rect, paint};
use crate::app::session::Session;
use crate::app::style::color32;
use crate::edit::Target;
use crate::layout::{LayoutOptions, Panes, Rows, canvas_legend, scene};
use crate::scene::{self as drawing, HitIndex, Node, Point};

/// Paints the rows in sight and remembers where everything lies.
pub(super) fn picture_ui(
    ui: &Ui,
    state: &mut CanvasState,
    session: &Session,
    places: &Places,
    kept: &KeptRows,
) {
    let view = &session.view;
    let seen = f64::from(places.frame.axis.height());
    let range = kept.rows.between(view.scroll_y, view.scroll_y + seen);
    let panes = lay_out(state, session, places, &kept.rows, range.clone());
    let links = links::nodes(state, session, places, kept, (&panes, range.clone()));
    let frame = &places.frame;
    let body = frame.body();
    let painter = ui.painter();
    painter.rect_filled(ui.max_rect(), 0.0, color32(session.look.theme.surface));
    let clipped = |nodes: &[Node], rect: drawing::Rect| {
        paint(&painter.with_clip_rect(painter.clip_rect().intersect(egui_rect(rect))), nodes);
    };
    clipped(&panes.backdrop, frame.axis);
    selected_rows(ui, session, places, &kept.rows, state);
    clipped(&panes.headings, body);
    let axis = painter.with_clip_rect(painter.clip_rect().intersect(egui_rect(frame.axis)));
    overlay::ghosts(&axis, state, session, places, session.look.theme);
    clipped(&links, frame.axis.union(frame.undated));
    clipped(&panes.outline, frame.outline);
    clipped(&panes.axis, frame.axis);
    clipped(&panes.undated, frame.undated);
    clipped(&panes.header, frame.header);
    legend_ui(ui, state, session, places, kept, range);
    state.hits = hits(&panes);
}

/// The nodes of a range of rows.
pub(super) fn lay_out(
    state: &CanvasState,
    session: &Session,
    places: &Places,
    rows: &Rows,
    range: Range<usize>,
) -> Panes {
    let options = options(session, places, rows);
    scene(session.document.roadmap(), rows, range, &options, &state.measure)
}

pub(super) fn options<'a>(session: &Session, places: &Places, rows: &Rows) -> LayoutOptions<'a> {
    let view = &session.view;
    LayoutOptions {
        frame: places.frame,
        scale: view.scale.unwrap_or_else(|| places.extent(years(session), rows).fit()),
        scroll_y: view.scroll_y,
        theme: session.look.theme,
        today: session.look.today,
        full: false,
    }
}

const LEGEND_MARGIN: f32 = 12.0;

/// Paints the legend into its strip and remembers the height it needs.
fn legend_ui(
    ui: &Ui,
    state: &mut CanvasState,
    session: &Session,
    places: &Places,
    kept: &KeptRows,
    seen: Range<usize>,
) {
    let strip = places.legend;
    let at = Point::new(strip.left() + LEGEND_MARGIN, strip.top() + LEGEND_MARGIN / 2.0);
    let (nodes, height) = canvas_legend(
        session.document.roadmap(),
        &kept.rows,
        &kept.used(session, seen),
        &options(session, places, &kept.rows),
        (at, strip.width() - 2.0 * LEGEND_MARGIN),
        &state.measure,
    );
    let theme = session.look.theme;
    ui.painter().hline(strip.x_range(), strip.top(), Stroke::new(1.0, color32(theme.line)));
    paint(&ui.painter().with_clip_rect(strip.intersect(ui.clip_rect())), &nodes);
    let wanted = if nodes.is_empty() { 0.0 } else { height + LEGEND_MARGIN };
    // A small window keeps its rows; the legend of figures is always whole.
    let allowed = if wanted > ui.max_rect().height() / 4.0 { 0.0 } else { wanted };
    if (allowed - state.legend).abs() > 0.5 {
        state.legend = allowed;
        ui.request_repaint();
    }
}

/// What can be hit of the body of the canvas.
pub(super) fn hits(panes: &Panes) -> HitIndex {
    let mut hits = HitIndex::new(&panes.headings);
    for nodes in [&panes.outline, &panes.axis, &panes.undated] {
        hits.add(nodes);
    }
    hits
}

/// A tint behind the rows of selected activities and headings, and behind one jumped to.
fn selected_rows(ui: &Ui, session: &Session, places: &Places, rows: &Rows, state: &CanvasState) {
    let tint = color32(session.look.theme.selection.with_alpha(110));
    let flashed = state.flash.as_ref().map(|(id, _)| id);
    let ids = session.selection.iter().filter_map(|target| match target {
        Target::Activity(id) | Target::Heading(id) => Some(id),
        Target::Segment { .. } | Target::Milestone { .. } => None,
    });
    let body = egui_rect(places.frame.body());
    let painter = ui.painter().with_clip_rect(body);
    for row in ids.chain(flashed).flat_map(|id| rows.positions(id)) {
        painter.rect_filled(row_rect(row, rows, session.view.scroll_y, body), 0.0, tint);
    }
}

/// Where a row lies in the window.
pub(super) fn row_rect(row: usize, rows: &Rows, scroll: f64, body: Rect) -> Rect {
    let top = (rows.top(row) - scroll) as f32 + body.top();
    Rect::from_x_y_ranges(body.x_range(), top..=top + rows.height(row))
}
