use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

use super::period::{Period, Season};

/// A date as precise as it is known, and never more.
///
/// Tokens: `2026`, `2025-H2`, `2025-T1`, `2025-Q1`, `2023-autumn`, `2024-06`,
/// `2024-06-10`, a span of two `2025/2026`, and a qualifier before any of them:
/// `>=` from, `<=` no later than, `~` about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct When {
    pub qualifier: Qualifier,
    pub from: Period,
    /// The second period of a span of two; it ends after `from` does.
    pub to: Option<Period>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Qualifier {
    #[default]
    Exact,
    /// `>=`: from then on; the last possible day is not known.
    From,
    /// `<=`: no later than; the first possible day is not known.
    NoLaterThan,
    /// `~`: towards, around.
    About,
}

/// One end of a segment, or the place of a milestone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Edge {
    At(When),
    /// `open`: goes on, no end is given.
    Open,
    /// `?`: not known.
    #[default]
    Unknown,
    /// `?past`: before publication, not known when.
    Past,
}

/// A text that is no date; holds the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WhenError(pub String);

impl When {
    /// A date without qualifier.
    pub fn exact(period: Period) -> Self {
        Self { qualifier: Qualifier::Exact, from: period, to: None }
    }

    /// One point in time that is known as two periods; none if the second does not end later.
    pub fn spanning(from: Period, to: Period) -> Option<Self> {
        let ordered = to.last_day() > from.last_day() && to.first_day() >= from.first_day();
        ordered.then_some(Self { to: Some(to), ..Self::exact(from) })
    }

    /// The last period named: the second of a span, else the only one.
    pub fn last(self) -> Period {
        self.to.unwrap_or(self.from)
    }

    /// The first day of what is named, whatever the qualifier says; bars start here.
    pub fn first_day(self) -> NaiveDate {
        self.from.first_day()
    }

    /// The last day of what is named, whatever the qualifier says; bars end here.
    pub fn last_day(self) -> NaiveDate {
        self.last().last_day()
    }

    /// The first day it can be; none for "no later than".
    pub fn first_possible(self) -> Option<NaiveDate> {
        (self.qualifier != Qualifier::NoLaterThan).then(|| self.first_day())
    }

    /// The last day it can be; none for "from".
    pub fn last_possible(self) -> Option<NaiveDate> {
        (self.qualifier != Qualifier::From).then(|| self.last_day())
    }
}

impl Edge {
    pub fn when(self) -> Option<When> {
        match self {
            Self::At(when) => Some(when),
            Self::Open | Self::Unknown | Self::Past => None,
        }
    }
}

impl Ord for When {
    /// By first day, then last day, then qualifier and precision, so that it agrees with `Eq`.
    fn cmp(&self, other: &Self) -> Ordering {
        let key = |when: &Self| {
            (
                when.first_day(),
                when.last_day(),
                when.qualifier,
                when.from.precision(),
                when.to.map(|to| (to.precision(), to.first_day())),
            )
        };
        key(self).cmp(&key(other))
    }
}

impl PartialOrd for When {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Half(year, half) => write!(f, "{year:04}-H{half}"),
            Self::Tertial(year, tertial) => write!(f, "{year:04}-T{tertial}"),
            Self::Quarter(year, quarter) => write!(f, "{year:04}-Q{quarter}"),
            Self::Season(year, season) => write!(f, "{year:04}-{}", season.token()),
            Self::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Self::Day(day) => write!(f, "{}", day.format("%Y-%m-%d")),
        }
    }
}

impl Season {
    fn token(self) -> &'static str {
        match self {
            Self::Spring => "spring",
            Self::Summer => "summer",
            Self::Autumn => "autumn",
            Self::Winter => "winter",
        }
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.qualifier {
            Qualifier::Exact => "",
            Qualifier::From => ">=",
            Qualifier::NoLaterThan => "<=",
            Qualifier::About => "~",
        })?;
        write!(f, "{}", self.from)?;
        self.to.map_or(Ok(()), |to| write!(f, "/{to}"))
    }
}

impl fmt::Display for Edge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::At(when) => when.fmt(f),
            Self::Open => f.write_str("open"),
            Self::Unknown => f.write_str("?"),
            Self::Past => f.write_str("?past"),
        }
    }
}

impl FromStr for Period {
    type Err = WhenError;

    fn from_str(text: &str) -> Result<Self, WhenError> {
        parse_period(text).ok_or_else(|| WhenError(text.to_owned()))
    }
}

fn parse_period(text: &str) -> Option<Period> {
    let (year, rest) = match text.split_once('-') {
        Some((year, rest)) => (year, Some(rest)),
        None => (text, None),
    };
    let year = digits(year, 4).and_then(|year| i32::try_from(year).ok())?;
    if !Period::YEARS.contains(&year) {
        return None;
    }
    let Some(rest) = rest else { return Some(Period::Year(year)) };
    let numbered = |letter: char, most: u32| {
        rest.strip_prefix(letter).and_then(|n| digits(n, 1)).filter(|n| (1..=most).contains(n))
    };
    match rest {
        "spring" => Some(Period::Season(year, Season::Spring)),
        "summer" => Some(Period::Season(year, Season::Summer)),
        "autumn" => Some(Period::Season(year, Season::Autumn)),
        "winter" => Some(Period::Season(year, Season::Winter)),
        _ if rest.starts_with('H') => numbered('H', 2).map(|n| Period::Half(year, n)),
        _ if rest.starts_with('T') => numbered('T', 3).map(|n| Period::Tertial(year, n)),
        _ if rest.starts_with('Q') => numbered('Q', 4).map(|n| Period::Quarter(year, n)),
        _ => match rest.split_once('-') {
            Some((month, day)) => {
                NaiveDate::from_ymd_opt(year, digits(month, 2)?, digits(day, 2)?).map(Period::Day)
            }
            None => {
                digits(rest, 2).filter(|m| (1..=12).contains(m)).map(|m| Period::Month(year, m))
            }
        },
    }
}

/// Exactly `count` decimal digits.
fn digits(text: &str, count: usize) -> Option<u32> {
    (text.len() == count && text.bytes().all(|b| b.is_ascii_digit()))
        .then(|| text.parse().ok())
        .flatten()
}

impl FromStr for When {
    type Err = WhenError;

    fn from_str(text: &str) -> Result<Self, WhenError> {
        let error = || WhenError(text.to_owned());
        let (qualifier, rest) = if let Some(rest) = text.strip_prefix(">=") {
            (Qualifier::From, rest)
        } else if let Some(rest) = text.strip_prefix("<=") {
            (Qualifier::NoLaterThan, rest)
        } else if let Some(rest) = text.strip_prefix('~') {
            (Qualifier::About, rest)
        } else {
            (Qualifier::Exact, text)
        };
        let (from, to) = match rest.split_once('/') {
            Some((from, to)) => (from, Some(to)),
            None => (rest, None),
        };
        let from = parse_period(from).ok_or_else(error)?;
        let when = match to {
            None => Self::exact(from),
            Some(to) => {
                let to = parse_period(to).ok_or_else(error)?;
                Self::spanning(from, to).ok_or_else(error)?
            }
        };
        Ok(Self { qualifier, ..when })
    }
}

impl FromStr for Edge {
    type Err = WhenError;

    fn from_str(text: &str) -> Result<Self, WhenError> {
        match text {
            "open" => Ok(Self::Open),
            "?" => Ok(Self::Unknown),
            "?past" => Ok(Self::Past),
            _ => text.parse().map(Self::At),
        }
    }
}

impl fmt::Display for WhenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "\"{}\" is no date: write for example 2026, 2025-H2, 2025-T1, 2025-Q1, 2023-autumn, 2024-06, \
             2024-06-10, 2025/2026, >=2025, <=2025-06 or ~2024 (and, for the end of a segment, open, ? or ?past)",
            self.0
        )
    }
}

impl std::error::Error for WhenError {}

macro_rules! as_token {
    ($($type:ty),+) => {$(
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
            }
        }
    )+};
}

as_token!(When, Edge);
