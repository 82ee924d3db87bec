use chrono::{Datelike as _, NaiveDate};

/// Where days lie along the axis.
///
/// Days are counted from 1 January of year 1 (`num_days_from_ce`); x is in scene units from the
/// left rim of the axis. All reckoning is in f64, so that far days keep their place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TimeScale {
    /// The day number at the left rim.
    pub first: f64,
    /// Scene units per day.
    pub per_day: f64,
}

/// The number of a day.
pub fn day_number(day: NaiveDate) -> f64 {
    f64::from(day.num_days_from_ce())
}

impl TimeScale {
    /// The widest and narrowest a day may be drawn.
    pub const PER_DAY: std::ops::RangeInclusive<f64> = 0.002..=60.0;

    /// Shows all from the start of `first` to the end of `last` on an axis of this width.
    pub fn fit(first: NaiveDate, last: NaiveDate, width: f64) -> Self {
        let days = (day_number(last) + 1.0 - day_number(first)).max(1.0);
        let per_day = (width / days).clamp(*Self::PER_DAY.start(), *Self::PER_DAY.end());
        Self { first: day_number(first), per_day }
    }

    /// The place of the start of a day.
    pub fn x(&self, day: NaiveDate) -> f64 {
        self.x_of(day_number(day))
    }

    /// The place of a day number; its fraction is the time of day.
    pub fn x_of(&self, number: f64) -> f64 {
        (number - self.first) * self.per_day
    }

    /// The day number at a place.
    pub fn number_at(&self, x: f64) -> f64 {
        self.first + x / self.per_day
    }

    /// The day at a place; the first or last day there is, beyond those.
    pub fn day(&self, x: f64) -> NaiveDate {
        let number = self.number_at(x).floor();
        let number = number.clamp(f64::from(i32::MIN / 2), f64::from(i32::MAX / 2)) as i32;
        NaiveDate::from_num_days_from_ce_opt(number).unwrap_or(if number < 0 {
            NaiveDate::MIN
        } else {
            NaiveDate::MAX
        })
    }

    /// Moved so that what lay at `dx` comes to the left rim.
    #[must_use]
    pub fn pan(self, dx: f64) -> Self {
        Self { first: self.first + dx / self.per_day, ..self }
    }

    /// Grown by `factor`, while the day at `x` stays where it is.
    #[must_use]
    pub fn zoom_at(self, x: f64, factor: f64) -> Self {
        let per_day = (self.per_day * factor).clamp(*Self::PER_DAY.start(), *Self::PER_DAY.end());
        Self { first: self.number_at(x) - x / per_day, per_day }
    }
}
