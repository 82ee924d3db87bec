use chrono::{Datelike as _, Days, Months, NaiveDate};

use crate::model::{Period, Precision, Season, When};

/// The step in which the date itself goes: its own unit, and for a span the coarser of its
/// two. Spring and autumn go by half-years; summer and winter have no neighbour of their
/// kind but a year away.
pub fn step_of(when: When) -> Precision {
    let step = |period: Period| match period {
        Period::Season(_, Season::Spring | Season::Autumn) => Precision::Half,
        Period::Season(_, Season::Summer | Season::Winter) => Precision::Year,
        _ => period.precision(),
    };
    when.to.map_or(step(when.from), |to| common_step(step(when.from), step(to)))
}

/// The coarser of two steps. Tertials do not fit into quarters or half-years, nor those
/// into tertials: what goes by both goes by years.
pub fn common_step(one: Precision, other: Precision) -> Precision {
    match (months(one), months(other)) {
        (0, 0) => Precision::Day,
        (0, _) => other,
        (_, 0) => one,
        (mine, theirs) if mine % theirs == 0 => one,
        (mine, theirs) if theirs % mine == 0 => other,
        _ => Precision::Year,
    }
}

/// How many steps lie between two places on the axis, rounded to whole ones. Days are
/// counted from 1 January of year 1, and may have a fraction. Months count as equally
/// long, so that a step is crossed half-way wherever it lies in the calendar.
pub fn steps_between(from: f64, to: f64, step: Precision) -> i32 {
    let steps = match months(step) {
        0 => to - from,
        months => (month_number(to) - month_number(from)) / f64::from(months),
    };
    steps.round() as i32
}

/// The date `steps` later (or earlier), as precise and as qualified as it was. A step that
/// is finer than the date's own counts as its own. None beyond the years that a roadmap
/// can name.
pub fn shift(when: When, step: Precision, steps: i32) -> Option<When> {
    let step = common_step(step, step_of(when));
    let period = |period| shift_period(period, step, steps);
    let to = match when.to {
        None => None,
        Some(to) => Some(period(to)?),
    };
    Some(When { from: period(when.from)?, to, ..when })
}

/// How far these dates go together when they shall go by exactly `count` of `unit`: so many
/// of their own step. None if one of them is too coarse for that, or there are none.
pub fn whole_steps(
    dates: impl IntoIterator<Item = When>,
    (count, unit): (i32, Precision),
) -> Option<(i32, Precision)> {
    let own = dates.into_iter().map(step_of).reduce(common_step)?;
    let step = common_step(unit, own);
    let (wanted, by) = (i64::from(count) * i64::from(months(unit)), i64::from(months(step)));
    if step == unit {
        Some((count, unit))
    } else if by > 0 && months(unit) > 0 && wanted % by == 0 {
        i32::try_from(wanted / by).ok().map(|count| (count, step))
    } else {
        None
    }
}

/// The unit that holds `day`, moved by so many of these steps.
pub(super) fn unit_at(
    day: NaiveDate,
    unit: Precision,
    step: Precision,
    steps: i32,
) -> Option<Period> {
    shift_period(Period::containing(day, unit), step, steps)
}

fn shift_period(period: Period, step: Precision, steps: i32) -> Option<Period> {
    let shifted = if let Period::Day(day) = period {
        Period::Day(shift_day(day, step, steps)?)
    } else {
        let months = i32::try_from(months(step)).ok()?.checked_mul(steps)?;
        shift_unit(period, months)?
    };
    Period::YEARS.contains(&shifted.year()).then_some(shifted)
}

/// Keeps the day of the month, as far as the month has it.
fn shift_day(day: NaiveDate, step: Precision, steps: i32) -> Option<NaiveDate> {
    let later = steps >= 0;
    let count = steps.unsigned_abs();
    match (months(step), later) {
        (0, true) => day.checked_add_days(Days::new(u64::from(count))),
        (0, false) => day.checked_sub_days(Days::new(u64::from(count))),
        (months, true) => day.checked_add_months(Months::new(count.checked_mul(months)?)),
        (months, false) => day.checked_sub_months(Months::new(count.checked_mul(months)?)),
    }
}

fn shift_unit(period: Period, months: i32) -> Option<Period> {
    // Units are counted through the years: unit 0 is the first of year 0.
    let count = |year: i32, unit: u32, in_year: i32| {
        let number = year * in_year + i32::try_from(unit).ok()? - 1;
        let number = number.checked_add(months / (12 / in_year))?;
        Some((number.div_euclid(in_year), u32::try_from(number.rem_euclid(in_year)).ok()? + 1))
    };
    Some(match period {
        Period::Year(year) => Period::Year(year.checked_add(months / 12)?),
        Period::Half(year, half) => {
            let (year, half) = count(year, half, 2)?;
            Period::Half(year, half)
        }
        Period::Tertial(year, tertial) => {
            let (year, tertial) = count(year, tertial, 3)?;
            Period::Tertial(year, tertial)
        }
        Period::Quarter(year, quarter) => {
            let (year, quarter) = count(year, quarter, 4)?;
            Period::Quarter(year, quarter)
        }
        Period::Month(year, month) => {
            let (year, month) = count(year, month, 12)?;
            Period::Month(year, month)
        }
        Period::Season(year, season @ (Season::Summer | Season::Winter)) => {
            Period::Season(year.checked_add(months / 12)?, season)
        }
        Period::Season(year, season) => {
            let (year, half) = count(year, if season == Season::Spring { 1 } else { 2 }, 2)?;
            Period::Season(year, if half == 1 { Season::Spring } else { Season::Autumn })
        }
        Period::Day(day) => Period::Day(day),
    })
}

/// How many months a step is; 0 for a day.
pub(super) fn months(step: Precision) -> u32 {
    match step {
        Precision::Year => 12,
        Precision::Half | Precision::Season => 6,
        Precision::Tertial => 4,
        Precision::Quarter => 3,
        Precision::Month => 1,
        Precision::Day => 0,
    }
}

/// The place counted in months, with the fraction of the month that has passed.
fn month_number(day: f64) -> f64 {
    // Beyond these years no date can be, and a pointer may lie anywhere.
    let day = day.clamp(0.0, 4_000_000.0);
    let Some(date) = NaiveDate::from_num_days_from_ce_opt(day.floor() as i32) else { return 0.0 };
    let month = f64::from(date.year() * 12 + date.month0() as i32);
    let into = f64::from(date.day0()) + day.fract();
    month + into / f64::from(date.num_days_in_month())
}
