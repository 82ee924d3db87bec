//! Thin bars at the right and at the bottom of the canvas.

use egui::{CursorIcon, Rect, Response, Role, Sense, Ui, WidgetInfo, pos2};

use super::places::RIM;
use super::viewport::{Extent, Thumb};
use crate::app::style::color32;
use crate::i18n::{Lang, text};
use crate::layout::TimeScale;
use crate::theme::Theme;

/// Width of a track, in scene units.
pub(super) const TRACK: f32 = 10.0;

/// Draws the bar beside the rows and returns the scroll it asks for.
pub(super) fn vertical_ui(
    ui: &Ui,
    track: Rect,
    extent: &Extent,
    scroll: f64,
    (lang, theme): (Lang, &Theme),
) -> f64 {
    let Some(thumb) = extent.thumb_y(scroll, track.height()) else { return scroll };
    let rect = Rect::from_min_max(
        pos2(track.left(), track.top() + thumb.start),
        pos2(track.right(), track.top() + thumb.start + thumb.length),
    );
    let response =
        ui.interact(track, ui.scope_id().with("scroll-rows"), Sense::CLICK | Sense::DRAG);
    let drawn = thumb_ui(ui, rect.shrink2(egui::vec2(2.5, 1.0)), &response, theme);
    response.widget_info(|| {
        WidgetInfo::labeled(Role::ScrollBar, true, text(lang, "canvas-scroll-rows"))
    });
    match pulled(&response, drawn, |at| at.y) {
        Pull::None => scroll,
        Pull::By(by) => extent.drag_thumb_y(scroll, track.height(), by),
        Pull::To(at) => {
            let by = at - track.top() - thumb.start - thumb.length / 2.0;
            extent.drag_thumb_y(scroll, track.height(), by)
        }
    }
}

/// Draws the bar below the axis and returns the scale it asks for.
pub(super) fn horizontal_ui(
    ui: &Ui,
    track: Rect,
    extent: &Extent,
    scale: TimeScale,
    (lang, theme): (Lang, &Theme),
) -> TimeScale {
    let Some(Thumb { start, length }) = extent.thumb_x(scale, track.width()) else { return scale };
    let rect = Rect::from_min_max(
        pos2(track.left() + start, track.top()),
        pos2(track.left() + start + length, track.bottom()),
    );
    let response =
        ui.interact(track, ui.scope_id().with("scroll-time"), Sense::CLICK | Sense::DRAG);
    let drawn = thumb_ui(ui, rect.shrink2(egui::vec2(1.0, 2.5)), &response, theme);
    response.widget_info(|| {
        WidgetInfo::labeled(Role::ScrollBar, true, text(lang, "canvas-scroll-time"))
    });
    match pulled(&response, drawn, |at| at.x) {
        Pull::None => scale,
        Pull::By(by) => extent.drag_thumb_x(scale, track.width(), by),
        Pull::To(at) => {
            let by = at - track.left() - start - length / 2.0;
            extent.drag_thumb_x(scale, track.width(), by)
        }
    }
}

enum Pull {
    None,
    By(f32),
    /// The track was pressed beside the thumb: its middle comes here.
    To(f32),
}

fn pulled(response: &Response, thumb: Rect, along: impl Fn(egui::Pos2) -> f32) -> Pull {
    let press = response.ctx.input(|input| input.pointer.press_origin());
    let Some(at) = response.interact_pointer_pos() else { return Pull::None };
    let on_thumb = press.is_some_and(|press| thumb.expand(3.0).contains(press));
    if response.dragged() {
        Pull::By(along(response.drag_delta().to_pos2()))
    } else if response.clicked() && !on_thumb {
        Pull::To(along(at))
    } else {
        Pull::None
    }
}

fn thumb_ui(ui: &Ui, rect: Rect, response: &Response, theme: &Theme) -> Rect {
    let held = response.dragged() || response.hovered();
    let color = if held { theme.line_strong } else { theme.line };
    ui.painter().rect_filled(rect, rect.size().min_elem() / 2.0, color32(color));
    if held {
        ui.set_cursor_icon(CursorIcon::Default);
    }
    rect
}

/// A rim between two columns that can be dragged; returns how far it was.
pub(super) fn rim_ui(
    ui: &Ui,
    name: &str,
    x: f32,
    y: std::ops::Range<f32>,
    (words, theme): (&str, &Theme),
) -> f32 {
    let grip = Rect::from_min_max(pos2(x - RIM, y.start), pos2(x + RIM, y.end));
    let response = ui.interact(grip, ui.scope_id().with(name), Sense::DRAG);
    response.widget_info(|| WidgetInfo::labeled(Role::Splitter, true, words));
    if response.hovered() || response.dragged() {
        ui.set_cursor_icon(CursorIcon::ResizeColumn);
        let pen = egui::Stroke::new(2.0, color32(theme.focus));
        ui.painter().vline(x, y.start..=y.end, pen);
    }
    response.drag_delta().x
}
