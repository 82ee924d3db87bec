use chrono::{Datelike as _, NaiveDate};

use super::time::{TimeScale, day_number};
use crate::model::{Period, Precision};

/// How fine the time header is at a scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Tiers {
    /// Every so many years carries a label.
    pub(super) years: i32,
    /// What stands under the years with labels, and what with ticks alone.
    pub(super) labels: Option<Precision>,
    pub(super) ticks: Option<Precision>,
}

/// Widths that a label of a year, a quarter and a month need.
#[derive(Clone, Copy, Debug)]
pub(super) struct LabelWidths {
    pub(super) year: f32,
    pub(super) quarter: f32,
    pub(super) month: f32,
}

/// The tiers of a scale: what is closer than its label is wide is thinned out.
pub(super) fn tiers(scale: &TimeScale, widths: LabelWidths) -> Tiers {
    let days = |days: f64| (days * scale.per_day) as f32;
    let (year, quarter, month) = (days(365.25), days(91.3), days(30.4));
    let years = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
    let step = years.into_iter().find(|step| year * *step as f32 >= widths.year + 8.0);
    let labels = if month >= widths.month + 8.0 {
        Some(Precision::Month)
    } else if quarter >= widths.quarter + 8.0 {
        Some(Precision::Quarter)
    } else {
        None
    };
    let ticks = if labels == Some(Precision::Month) {
        None
    } else if month >= 9.0 && labels == Some(Precision::Quarter) {
        Some(Precision::Month)
    } else if quarter >= 9.0 && labels.is_none() {
        Some(Precision::Quarter)
    } else {
        None
    };
    Tiers { years: step.unwrap_or(1000), labels, ticks }
}

/// The years of which something is seen on an axis of this width, first and last.
pub(super) fn years(scale: &TimeScale, width: f32) -> (i32, i32) {
    let year =
        |x: f64| scale.day(x).year().clamp(*Period::YEARS.start() - 1, *Period::YEARS.end() + 1);
    (year(0.0), year(f64::from(width)))
}

/// Where the years begin and end, in day numbers.
pub(super) fn year_span(year: i32) -> (f64, f64) {
    let start = |year| NaiveDate::from_ymd_opt(year, 1, 1).map_or(0.0, day_number);
    (start(year), start(year + 1))
}

/// The quarters or months of a year.
pub(super) fn parts(year: i32, precision: Precision) -> impl Iterator<Item = Period> {
    let count = if precision == Precision::Quarter { 4 } else { 12 };
    (1..=count).map(move |part| {
        if precision == Precision::Quarter {
            Period::Quarter(year, part)
        } else {
            Period::Month(year, part)
        }
    })
}
