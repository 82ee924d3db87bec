//! Where the parts of the canvas lie, and what is under a point of it.

use egui::{Rect, pos2};

use super::gesture::{Pane, RowAt, Spot};
use super::minimap;
use super::scrollbars::TRACK;
use super::viewport::Extent;
use crate::app::paint::scene_rect;
use crate::app::session::Session;
use crate::layout::{Frame, Metrics, RowKind, Rows, TimeScale, column_width, header_height};
use crate::model::{Column, Years};
use crate::scene::Point;

/// The axis keeps at least this width.
const AXIS: f32 = 160.0;

/// How near a rim between columns can be grabbed.
pub(super) const RIM: f32 = 3.0;

/// Widths that a person has dragged.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Widths {
    pub outline: f32,
    pub undated: f32,
}

impl Default for Widths {
    fn default() -> Self {
        Self { outline: 300.0, undated: 190.0 }
    }
}

/// The rectangles of one frame.
#[derive(Clone, Copy, Debug)]
pub(super) struct Places {
    pub frame: Frame,
    /// The part of the outline that is not the names'.
    pub columns: f32,
    pub rows_track: Rect,
    pub time_track: Rect,
    pub legend: Rect,
    /// Everything in small; without width where nobody wants it.
    pub minimap: Rect,
}

impl Places {
    /// Divides the canvas; `legend` is the height of the strip at the bottom.
    pub(super) fn new(area: Rect, widths: Widths, legend: f32, session: &Session) -> Self {
        // In a narrow window the axis needs the room more.
        let wanted = session.look.minimap && area.width() > 600.0;
        let small = if wanted { minimap::WIDTH } else { 0.0 };
        let right = area.right() - TRACK - small;
        let bottom = area.bottom() - legend;
        let top = area.top() + header_height(&Metrics::canvas(session.look.density));
        let low = (bottom - TRACK).max(top);
        let room = (right - area.left() - AXIS).max(0.0);
        let columns: f32 = columns(session).map(|(_, width)| width).sum();
        let outline = (widths.outline.clamp(120.0, 700.0) + columns).min(room);
        let undated = widths.undated.clamp(90.0, 420.0).min(room - outline);
        let (axis_left, axis_right) = (area.left() + outline, right - undated);
        let column = |left: f32, right: f32| {
            scene_rect(Rect::from_min_max(pos2(left, top), pos2(right, low)))
        };
        let columns = columns.min(outline);
        Self {
            columns,
            frame: Frame {
                header: scene_rect(Rect::from_min_max(area.min, pos2(right, top))),
                outline: column(area.left(), axis_left),
                axis: column(axis_left, axis_right),
                undated: column(axis_right, right),
            },
            rows_track: Rect::from_min_max(pos2(right, top), pos2(right + TRACK, low)),
            minimap: Rect::from_min_max(pos2(right + TRACK, top), pos2(area.right(), low)),
            time_track: Rect::from_min_max(pos2(axis_left, low), pos2(axis_right, low + TRACK)),
            legend: Rect::from_min_max(pos2(area.left(), bottom), area.max),
        }
    }

    /// What can be scrolled over.
    pub(super) fn extent(&self, years: Years, rows: &Rows) -> Extent {
        let axis = self.frame.axis;
        Extent::new(years, f64::from(axis.width()), f64::from(axis.height()), rows.total_height())
    }

    /// Whether `point` is on a rim between columns, which can be dragged.
    pub(super) fn on_rim(&self, point: Point, session: &Session) -> bool {
        let Frame { outline, undated, .. } = self.frame;
        let mut x = outline.right - self.columns;
        let columns = columns(session).map(|(_, width)| {
            let left = x;
            x += width;
            left
        });
        columns.chain([outline.right, undated.left]).any(|x| (point.x - x).abs() <= RIM)
    }

    /// What is under `point`.
    pub(super) fn spot(&self, point: Point, scale: TimeScale, scroll: f64, rows: &Rows) -> Spot {
        let frame = &self.frame;
        let pane = if frame.header.contains(point) {
            Pane::Header
        } else if frame.outline.contains(point) {
            Pane::Outline
        } else if frame.axis.contains(point) {
            Pane::Axis
        } else if frame.undated.contains(point) {
            Pane::Undated
        } else {
            Pane::Elsewhere
        };
        let height = f64::from(point.y - frame.axis.top) + scroll;
        let in_rows = !matches!(pane, Pane::Header | Pane::Elsewhere);
        Spot {
            point,
            pane,
            day: scale.number_at(f64::from(point.x - frame.axis.left)),
            height,
            row: if in_rows { row_at(rows, height) } else { None },
        }
    }
}

fn row_at(rows: &Rows, height: f64) -> Option<RowAt> {
    let index = rows.at_y(height)?;
    let lower = height - rows.top(index) > f64::from(rows.height(index)) / 2.0;
    let (is_activity, lane, place) = match &rows.get(index)?.kind {
        RowKind::Heading(heading) => (false, heading.lane.clone(), None),
        RowKind::Activity(row) => (true, row.lane.clone(), row.place.clone()),
    };
    let id = rows.get(index)?.kind.id().clone();
    Some(RowAt { index, id, is_activity, lane, place, lower })
}

/// The columns beside the names, and how wide they are.
pub(super) fn columns(session: &Session) -> impl Iterator<Item = (Column, f32)> {
    let metrics = Metrics::canvas(session.look.density);
    let view = &session.view;
    let mut seen = std::collections::BTreeSet::new();
    let once = view.view.columns.iter().filter(move |it| seen.insert(**it));
    once.map(move |&it| (it, column_width(it, &metrics, &view.column_widths)))
}

/// The years on the axis.
pub(super) fn years(session: &Session) -> Years {
    session.view.view.window.unwrap_or(session.document.roadmap().period)
}
