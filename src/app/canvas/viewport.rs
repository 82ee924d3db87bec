//! Pan and zoom, as numbers only: what part of the time axis and of the rows is in sight.

use crate::layout::{TimeScale, day_number};
use crate::model::Years;

/// Days that can be scrolled to on either side of the period.
const MARGIN: f64 = 366.0;

/// What can be scrolled over, and through how big a window.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Extent {
    /// Day number of the first day of the axis.
    pub first: f64,
    /// Day number after its last day.
    pub end: f64,
    /// Width of the axis in sight, in scene units.
    pub width: f64,
    /// Height of the rows in sight, in scene units.
    pub height: f64,
    /// Height of all rows.
    pub rows_height: f64,
}

/// Where the thumb of a scrollbar lies on its track.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Thumb {
    pub start: f32,
    pub length: f32,
}

impl Extent {
    pub fn new(years: Years, width: f64, height: f64, rows_height: f64) -> Self {
        Self {
            first: day_number(years.first_day()),
            end: day_number(years.last_day()) + 1.0,
            width: width.max(1.0),
            height: height.max(1.0),
            rows_height,
        }
    }

    /// The whole period, exactly.
    pub fn fit(&self) -> TimeScale {
        self.fit_days(self.first, self.end, 0.0)
    }

    /// From one day number to another, with air (a share of the width) on both sides.
    pub fn fit_days(&self, first: f64, end: f64, air: f64) -> TimeScale {
        let days = (end - first).max(1.0) * (1.0 + 2.0 * air);
        let per_day =
            (self.width / days).clamp(*TimeScale::PER_DAY.start(), *TimeScale::PER_DAY.end());
        let middle = f64::midpoint(first, end);
        TimeScale { first: middle - self.width / per_day / 2.0, per_day }
    }

    /// The nearest scale that keeps the period in sight.
    pub fn clamp(&self, scale: TimeScale) -> TimeScale {
        let (first, end) = (self.first - MARGIN, self.end + MARGIN);
        let per_day = scale.per_day.max(self.width / (end - first)).min(*TimeScale::PER_DAY.end());
        let latest = (end - self.width / per_day).max(first);
        TimeScale { first: scale.first.clamp(first, latest), per_day }
    }

    /// Moved sideways by scene units.
    pub fn pan(&self, scale: TimeScale, dx: f64) -> TimeScale {
        self.clamp(scale.pan(dx))
    }

    /// Zoomed by `factor` around `x` (from the left rim of the axis), as far as allowed.
    pub fn zoom(&self, scale: TimeScale, x: f64, factor: f64) -> TimeScale {
        let least = self.width / (self.end - self.first + 2.0 * MARGIN);
        let per_day = (scale.per_day * factor).max(least);
        self.clamp(scale.zoom_at(x, per_day / scale.per_day))
    }

    /// The nearest place of the rows that leaves no empty room below them.
    pub fn clamp_scroll(&self, scroll: f64) -> f64 {
        scroll.clamp(0.0, (self.rows_height - self.height).max(0.0))
    }

    /// Scrolled no further than needed to see from `top` to `bottom`.
    pub fn scroll_to_show(&self, scroll: f64, top: f64, bottom: f64) -> f64 {
        let low = bottom - self.height;
        self.clamp_scroll(if low > top { top } else { scroll.clamp(low, top) })
    }

    /// Panned no further than needed to see from one day number to another; what fits not is
    /// shown from its start.
    pub fn pan_to_show(&self, scale: TimeScale, first: f64, end: f64) -> TimeScale {
        let seen = self.width / scale.per_day;
        let air = (seen * 0.05).min((seen - (end - first)).max(0.0) / 2.0);
        let earliest = end + air - seen;
        let latest = first - air;
        let first = if earliest > latest { latest } else { scale.first.clamp(earliest, latest) };
        self.clamp(TimeScale { first, ..scale })
    }

    /// The thumb of the bar below the axis; none while all is in sight.
    pub fn thumb_x(&self, scale: TimeScale, track: f32) -> Option<Thumb> {
        let all = (self.end - self.first + 2.0 * MARGIN) * scale.per_day;
        thumb(track, self.width, all, (scale.first - self.first + MARGIN) * scale.per_day)
    }

    /// The thumb of the bar beside the rows; none while all is in sight.
    pub fn thumb_y(&self, scroll: f64, track: f32) -> Option<Thumb> {
        thumb(track, self.height, self.rows_height, scroll)
    }

    /// The scale after the thumb below the axis was dragged along its track.
    pub fn drag_thumb_x(&self, scale: TimeScale, track: f32, by: f32) -> TimeScale {
        let all = (self.end - self.first + 2.0 * MARGIN) * scale.per_day;
        self.pan(scale, per_track(track, self.width, all) * f64::from(by))
    }

    /// The scroll after the thumb beside the rows was dragged along its track.
    pub fn drag_thumb_y(&self, scroll: f64, track: f32, by: f32) -> f64 {
        let per_track = per_track(track, self.height, self.rows_height);
        self.clamp_scroll(scroll + per_track * f64::from(by))
    }
}

/// The shortest thumb that can still be grabbed, in scene units.
const SHORTEST: f64 = 28.0;

fn thumb(track: f32, seen: f64, all: f64, offset: f64) -> Option<Thumb> {
    if all <= seen + 0.5 {
        return None;
    }
    let track = f64::from(track);
    let length = (track * seen / all).max(SHORTEST).min(track);
    let start = (offset / (all - seen)).clamp(0.0, 1.0) * (track - length);
    Some(Thumb { start: start as f32, length: length as f32 })
}

/// How far the content moves for one unit of the thumb.
fn per_track(track: f32, seen: f64, all: f64) -> f64 {
    let track = f64::from(track);
    let length = (track * seen / all).max(SHORTEST).min(track);
    if track - length > 0.5 { (all - seen).max(0.0) / (track - length) } else { 0.0 }
}

/// How far to scroll in one frame because the pointer holds something at the rim: grows with
/// how deep it is in the rim, in scene units.
pub fn rim_scroll(at: f64, from: f64, to: f64, seconds: f64) -> f64 {
    const RIM: f64 = 28.0;
    const SPEED: f64 = 900.0;
    let depth = if at < from + RIM {
        at - (from + RIM)
    } else if at > to - RIM {
        at - (to - RIM)
    } else {
        0.0
    };
    (depth / RIM).clamp(-1.5, 1.5) * SPEED * seconds
}

#[cfg(test)]
mod tests {
    use super::*;

    fn extent() -> Extent {
        Extent::new(Years { from: 2021, to: 2027 }, 700.0, 400.0, 4000.0)
    }

    #[test]
    fn the_day_under_the_pointer_stays_while_zooming() {
        let extent = extent();
        let scale = extent.fit();
        let zoomed = extent.zoom(scale, 350.0, 3.0);
        assert!((zoomed.number_at(350.0) - scale.number_at(350.0)).abs() < 1e-6);
        assert!((zoomed.per_day / scale.per_day - 3.0).abs() < 1e-9);
    }

    #[test]
    fn nothing_leads_out_of_the_period() {
        let extent = extent();
        let far = extent.pan(extent.fit(), 1e9);
        assert!(far.number_at(extent.width) <= extent.end + MARGIN + 1e-6);
        let out = extent.zoom(extent.fit(), 10.0, 1e-9);
        assert!(out.number_at(extent.width) <= extent.end + MARGIN + 1e-6);
        assert!((out.first - (extent.first - MARGIN)).abs() < 1e-6);
        assert_eq!(extent.clamp_scroll(-5.0), 0.0);
        assert_eq!(extent.clamp_scroll(1e9), 3600.0);
    }

    #[test]
    fn showing_a_place_moves_no_further_than_needed() {
        let extent = extent();
        assert_eq!(extent.scroll_to_show(100.0, 150.0, 200.0), 100.0);
        assert_eq!(extent.scroll_to_show(100.0, 480.0, 520.0), 120.0);
        assert_eq!(extent.scroll_to_show(100.0, 20.0, 60.0), 20.0);
        let scale = extent.zoom(extent.fit(), 0.0, 4.0);
        let seen = extent.pan_to_show(scale, extent.end - 30.0, extent.end);
        assert!(seen.x_of(extent.end) <= extent.width);
        assert_eq!(extent.pan_to_show(scale, scale.first + 200.0, scale.first + 300.0), scale);
    }

    #[test]
    fn dragging_a_thumb_to_the_end_of_its_track_shows_the_last_row() {
        let extent = extent();
        let thumb = extent.thumb_y(0.0, 400.0).expect("rows do not fit");
        let end = extent.drag_thumb_y(0.0, 400.0, 400.0 - thumb.length);
        assert!((end - 3600.0).abs() < 1e-3);
        assert_eq!(extent.thumb_y(0.0, 400.0).map(|thumb| thumb.start), Some(0.0));
        assert!(Extent { rows_height: 300.0, ..extent }.thumb_y(0.0, 400.0).is_none());
    }
}
