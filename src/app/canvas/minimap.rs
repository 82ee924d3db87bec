//! A strip beside the rows: all rows and the whole period in small, and what of it is in sight.

use egui::{CursorIcon, Pos2, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2};

use super::kept_rows::KeptRows;
use super::places::{Places, years};
use crate::app::session::Session;
use crate::app::style::color32;
use crate::i18n::text;
use crate::layout::{RowKind, TimeScale, bar_days};
use crate::scene::Color;
use crate::theme::palette;

/// Width of the strip, in points.
pub(super) const WIDTH: f32 = 84.0;
/// Between the rim of the strip and what it shows.
const PAD: f32 = 4.0;
/// A row is drawn no higher than this, in points.
const HIGHEST: f32 = 5.0;

/// Draws the strip; where it is pressed or dragged comes into the middle of what is in sight.
pub(super) fn minimap_ui(ui: &Ui, session: &mut Session, places: &Places, kept: &KeptRows) {
    let strip = places.minimap;
    let Some(scale) = session.view.scale.filter(|_| strip.width() > 0.0) else { return };
    let theme = session.look.theme;
    let painter = ui.painter().with_clip_rect(strip);
    painter.rect_filled(strip, 0.0, color32(theme.panel));
    painter.vline(strip.left() + 0.5, strip.y_range(), Stroke::new(1.0, color32(theme.line)));
    let small = Small::new(session, places, kept);
    small.draw(&painter, session, kept);
    let seen = small.seen(scale, session.view.scroll_y, places);
    painter.rect_filled(seen, 2.0, color32(theme.accent).gamma_multiply(0.14));
    let rim = Stroke::new(1.5, color32(theme.accent));
    painter.rect_stroke(seen, 2.0, rim, StrokeKind::Inside);

    let response = ui.interact(strip, ui.scope_id().with("minimap"), Sense::CLICK | Sense::DRAG);
    let name = text(session.look.lang, "canvas-minimap");
    response.widget_info(|| WidgetInfo::labeled(Role::ScrollBar, true, &name));
    if response.hovered() {
        ui.set_cursor_icon(CursorIcon::PointingHand);
    }
    let pressed = response.clicked() || response.dragged();
    if let Some(at) = response.interact_pointer_pos().filter(|_| pressed) {
        small.go(at, session, places, kept);
    }
}

/// How the roadmap becomes small.
struct Small {
    strip: Rect,
    /// Day numbers at the left and right rim.
    first: f64,
    end: f64,
    /// Points for a unit of the rows.
    per_row: f64,
}

impl Small {
    fn new(session: &Session, places: &Places, kept: &KeptRows) -> Self {
        let strip = places.minimap.shrink(PAD);
        let extent = places.extent(years(session), &kept.rows);
        let per_row = f64::from(strip.height()) / kept.rows.total_height().max(1.0);
        Self { strip, first: extent.first, end: extent.end, per_row: per_row.min(0.25) }
    }

    fn x(&self, day: f64) -> f32 {
        let share = (day - self.first) / (self.end - self.first).max(1.0);
        self.strip.left() + self.strip.width() * share.clamp(0.0, 1.0) as f32
    }

    fn y(&self, height: f64) -> f32 {
        self.strip.top() + (height * self.per_row) as f32
    }

    /// One row for each point of the strip at most, however many rows there are.
    fn draw(&self, painter: &egui::Painter, session: &Session, kept: &KeptRows) {
        let theme = session.look.theme;
        let roadmap = session.document.roadmap();
        let color = |colour: crate::model::Colour| Color::rgb(colour.0, colour.1, colour.2);
        let paint = |phase: Option<&crate::model::Id>| {
            let phase = phase.and_then(|id| roadmap.phase(id));
            phase.map_or_else(
                || palette::unknown(theme).fill,
                |it| palette::paint(theme, color(it.colour), None).fill,
            )
        };
        let mut drawn = None;
        let mut y = self.strip.top();
        while y < self.strip.bottom() {
            let height = f64::from(y - self.strip.top()) / self.per_row;
            let Some(row) = kept.rows.at_y(height) else { break };
            y += 1.0;
            if drawn == Some(row) {
                continue;
            }
            drawn = Some(row);
            let Some(entry) = kept.rows.get(row) else { continue };
            let top = self.y(kept.rows.top(row));
            let high = (self.y(kept.rows.top(row) + f64::from(kept.rows.height(row))) - top)
                .clamp(1.0, HIGHEST);
            let line = |from: f32, to: f32, ink: Color| {
                let rect =
                    Rect::from_min_max(pos2(from, top), pos2(to.max(from + 1.0), top + high));
                painter.rect_filled(
                    rect.shrink2(egui::vec2(0.0, (high - 1.0).min(0.5))),
                    0.0,
                    color32(ink),
                );
            };
            match &entry.kind {
                RowKind::Heading(_) => {
                    line(self.strip.left(), self.strip.right(), theme.heading_band);
                }
                RowKind::Activity(activity) => {
                    let segments = &activity.activity.segments;
                    for (segment, days) in segments.iter().zip(bar_days(segments)) {
                        let Some((from, to)) = days else { continue };
                        line(self.x(from), self.x(to), paint(segment.phase.as_ref()));
                    }
                }
            }
        }
    }

    /// The part that the canvas shows.
    fn seen(&self, scale: TimeScale, scroll: f64, places: &Places) -> Rect {
        let axis = places.frame.axis;
        let end = scale.first + f64::from(axis.width()) / scale.per_day;
        Rect::from_min_max(
            pos2(self.x(scale.first), self.y(scroll)),
            pos2(self.x(end), self.y(scroll + f64::from(axis.height())).min(self.strip.bottom())),
        )
    }

    /// Brings a point of the strip into the middle.
    fn go(&self, at: Pos2, session: &mut Session, places: &Places, kept: &KeptRows) {
        let extent = places.extent(years(session), &kept.rows);
        let height = f64::from(at.y - self.strip.top()) / self.per_row;
        session.view.scroll_y = extent.clamp_scroll(height - extent.height / 2.0);
        if let Some(scale) = session.view.scale {
            let share = f64::from((at.x - self.strip.left()) / self.strip.width().max(1.0));
            let day = self.first + (self.end - self.first) * share.clamp(0.0, 1.0);
            let first = day - extent.width / scale.per_day / 2.0;
            session.view.scale = Some(extent.clamp(TimeScale { first, ..scale }));
        }
    }
}
