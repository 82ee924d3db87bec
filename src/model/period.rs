use chrono::{Datelike as _, NaiveDate};
use serde::{Deserialize, Serialize};

/// A stretch of the calendar, as precise as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Period {
    Year(i32),
    /// Half-year 1 or 2.
    Half(i32, u32),
    /// Tertial (four months) 1 to 3.
    Tertial(i32, u32),
    /// Quarter 1 to 4.
    Quarter(i32, u32),
    Season(i32, Season),
    /// Month 1 to 12.
    Month(i32, u32),
    Day(NaiveDate),
}

/// The seasons as the roadmap's planners use them; spring and autumn are half-years.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Season {
    /// January to June.
    Spring,
    /// June to August.
    Summer,
    /// July to December.
    Autumn,
    /// December to February; named after the year of its December.
    Winter,
}

/// How precise a date is, from coarse to fine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Precision {
    Year,
    Half,
    Season,
    Tertial,
    Quarter,
    Month,
    Day,
}

/// Whole years, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields, try_from = "WrittenYears")]
pub struct Years {
    pub from: i32,
    pub to: i32,
}

/// [`Years`] as a file holds them, not yet looked at.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename = "Years")]
struct WrittenYears {
    from: i32,
    to: i32,
}

impl TryFrom<WrittenYears> for Years {
    type Error = &'static str;

    fn try_from(years: WrittenYears) -> Result<Self, Self::Error> {
        Self::new(years.from, years.to).ok_or(Self::RULE)
    }
}

impl Years {
    /// The most years that an axis can have.
    pub const MOST: i32 = 200;

    /// What [`Years::new`] asks for, in words.
    pub const RULE: &str = "years run from a year to the same or a later one, between 1000 and 9999, at most 200 of them";

    /// None where they run backwards, are more than [`Years::MOST`] or lie outside [`Period::YEARS`].
    pub fn new(from: i32, to: i32) -> Option<Self> {
        let known = Period::YEARS.contains(&from) && Period::YEARS.contains(&to);
        (known && from <= to && to - from < Self::MOST).then_some(Self { from, to })
    }

    /// The first day of the first year.
    pub fn first_day(self) -> NaiveDate {
        Period::Year(self.from).first_day()
    }

    /// The last day of the last year.
    pub fn last_day(self) -> NaiveDate {
        Period::Year(self.to).last_day()
    }
}

impl Period {
    /// Years that a file may name; wide enough for any plan, narrow enough for arithmetic.
    pub const YEARS: std::ops::RangeInclusive<i32> = 1000..=9999;

    pub fn precision(self) -> Precision {
        match self {
            Self::Year(_) => Precision::Year,
            Self::Half(..) => Precision::Half,
            Self::Tertial(..) => Precision::Tertial,
            Self::Quarter(..) => Precision::Quarter,
            Self::Season(..) => Precision::Season,
            Self::Month(..) => Precision::Month,
            Self::Day(_) => Precision::Day,
        }
    }

    /// The year the period begins in.
    pub fn year(self) -> i32 {
        match self {
            Self::Year(year)
            | Self::Half(year, _)
            | Self::Tertial(year, _)
            | Self::Quarter(year, _)
            | Self::Season(year, _)
            | Self::Month(year, _) => year,
            Self::Day(day) => day.year(),
        }
    }

    pub fn first_day(self) -> NaiveDate {
        match self {
            Self::Day(day) => day,
            _ => first_of_month(self.year(), self.first_month()),
        }
    }

    pub fn last_day(self) -> NaiveDate {
        match self {
            Self::Day(day) => day,
            _ => {
                let after = self.first_month() - 1 + self.months();
                let (years, month) = (after / 12, after % 12 + 1);
                let next = first_of_month(self.year() + i32::try_from(years).unwrap_or(0), month);
                next.pred_opt().unwrap_or(next)
            }
        }
    }

    /// The first month, 1 to 12.
    fn first_month(self) -> u32 {
        match self {
            Self::Year(_) => 1,
            Self::Half(_, half) => half * 6 - 5,
            Self::Tertial(_, tertial) => tertial * 4 - 3,
            Self::Quarter(_, quarter) => quarter * 3 - 2,
            Self::Season(_, Season::Spring) => 1,
            Self::Season(_, Season::Summer) => 6,
            Self::Season(_, Season::Autumn) => 7,
            Self::Season(_, Season::Winter) => 12,
            Self::Month(_, month) => month,
            Self::Day(day) => day.month(),
        }
    }

    /// How many months it lasts; a day counts as one.
    fn months(self) -> u32 {
        match self {
            Self::Year(_) => 12,
            Self::Half(..) | Self::Season(_, Season::Spring | Season::Autumn) => 6,
            Self::Tertial(..) => 4,
            Self::Quarter(..) | Self::Season(_, Season::Summer | Season::Winter) => 3,
            Self::Month(..) | Self::Day(_) => 1,
        }
    }

    /// The period of this precision that holds `day`. A season is the half-year season.
    pub fn containing(day: NaiveDate, precision: Precision) -> Self {
        let (year, month) = (day.year(), day.month());
        match precision {
            Precision::Year => Self::Year(year),
            Precision::Half => Self::Half(year, (month - 1) / 6 + 1),
            Precision::Season if month <= 6 => Self::Season(year, Season::Spring),
            Precision::Season => Self::Season(year, Season::Autumn),
            Precision::Tertial => Self::Tertial(year, (month - 1) / 4 + 1),
            Precision::Quarter => Self::Quarter(year, (month - 1) / 3 + 1),
            Precision::Month => Self::Month(year, month),
            Precision::Day => Self::Day(day),
        }
    }
}

fn first_of_month(year: i32, month: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, 1).unwrap_or(NaiveDate::MIN)
}
