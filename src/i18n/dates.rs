//! Dates in words, no more precise than they are.
//!
//! What these functions write, [`super::typed_dates::parse_edge`] reads back.

use chrono::{Datelike as _, NaiveDate};

use super::Lang;
use crate::model::{Edge, Period, Qualifier, Season, When};

/// "1. kv. 2025", "høsten 2024", "senest juni 2025", "pågår", "ikke oppgitt".
pub fn edge_words(edge: Edge, lang: Lang) -> String {
    match edge {
        Edge::At(when) => when_words(when, lang),
        Edge::Open => open_words(lang).to_owned(),
        Edge::Unknown => match lang {
            Lang::Nb => "ikke oppgitt",
            Lang::Nn => "ikkje oppgitt",
            Lang::En => "not given",
        }
        .to_owned(),
        Edge::Past => past_words(lang).to_owned(),
    }
}

/// "1. kv. 2025", "2025–2026", "fra 2025", "omkring 2024".
pub fn when_words(when: When, lang: Lang) -> String {
    let qualifier = match (when.qualifier, lang) {
        (Qualifier::Exact, _) => "",
        (Qualifier::From, Lang::Nb) => "fra ",
        (Qualifier::From, Lang::Nn) => "frå ",
        (Qualifier::From, Lang::En) => "from ",
        (Qualifier::NoLaterThan, Lang::Nb) => "senest ",
        (Qualifier::NoLaterThan, Lang::Nn) => "seinast ",
        (Qualifier::NoLaterThan, Lang::En) => "no later than ",
        (Qualifier::About, Lang::Nb | Lang::Nn) => "omkring ",
        (Qualifier::About, Lang::En) => "about ",
    };
    let date = match when.to {
        None => period_words(when.from, lang),
        Some(to) => two_periods_words(when.from, to, lang),
    };
    format!("{qualifier}{date}")
}

/// From the one edge of a segment to the other: "1. kv. 2025 – 2. kv. 2026", "2024 – pågår".
pub fn span_words(start: Edge, end: Edge, lang: Lang) -> String {
    match (start, end) {
        (Edge::Unknown, Edge::Unknown) => match lang {
            Lang::Nb => "tidspunkt ikke oppgitt",
            Lang::Nn => "tidspunkt ikkje oppgitt",
            Lang::En => "time not given",
        }
        .to_owned(),
        (Edge::Unknown, Edge::Open) => open_words(lang).to_owned(),
        _ if start == end => edge_words(start, lang),
        _ => format!("{} – {}", start_words(start, lang), end_words(end, lang)),
    }
}

/// One day in figures: "21.08.2024".
pub fn day_words(day: NaiveDate, lang: Lang) -> String {
    match lang {
        Lang::Nb | Lang::Nn => format!("{:02}.{:02}.{}", day.day(), day.month(), day.year()),
        Lang::En => period_words(Period::Day(day), lang),
    }
}

/// "januar", "January".
pub fn month_name(month: u32, lang: Lang) -> &'static str {
    let names = match lang {
        Lang::Nb | Lang::Nn => &NORWEGIAN_MONTHS,
        Lang::En => &ENGLISH_MONTHS,
    };
    (month as usize).checked_sub(1).and_then(|at| names.get(at)).copied().unwrap_or_default()
}

pub(super) const NORWEGIAN_MONTHS: [&str; 12] = [
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
];

pub(super) const ENGLISH_MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

fn start_words(start: Edge, lang: Lang) -> String {
    match (start, lang) {
        (Edge::Unknown, Lang::Nb) => "start ikke oppgitt".to_owned(),
        (Edge::Unknown, Lang::Nn) => "start ikkje oppgitt".to_owned(),
        (Edge::Unknown, Lang::En) => "start not given".to_owned(),
        _ => edge_words(start, lang),
    }
}

fn end_words(end: Edge, lang: Lang) -> String {
    match (end, lang) {
        (Edge::Unknown, Lang::Nb) => "slutt ikke oppgitt".to_owned(),
        (Edge::Unknown, Lang::Nn) => "slutt ikkje oppgitt".to_owned(),
        (Edge::Unknown, Lang::En) => "end not given".to_owned(),
        _ => edge_words(end, lang),
    }
}

fn open_words(lang: Lang) -> &'static str {
    match lang {
        Lang::Nb | Lang::Nn => "pågår",
        Lang::En => "ongoing",
    }
}

fn past_words(lang: Lang) -> &'static str {
    match lang {
        Lang::Nb | Lang::Nn => "før publisering",
        Lang::En => "before publication",
    }
}

/// A period without qualifier: "1. kv. 2025", "juni 2024".
pub fn period_words(period: Period, lang: Lang) -> String {
    let english = lang == Lang::En;
    match period {
        Period::Year(year) => year.to_string(),
        Period::Half(year, half) if english => format!("H{half} {year}"),
        Period::Half(year, half) => format!("{half}. halvår {year}"),
        Period::Tertial(year, tertial) if english => format!("T{tertial} {year}"),
        Period::Tertial(year, tertial) => format!("{tertial}. tertial {year}"),
        Period::Quarter(year, quarter) if english => format!("Q{quarter} {year}"),
        Period::Quarter(year, quarter) => format!("{quarter}. kv. {year}"),
        Period::Season(year, Season::Winter) => {
            format!("{} {year}/{}", season_word(Season::Winter, lang), year + 1)
        }
        Period::Season(year, season) => format!("{} {year}", season_word(season, lang)),
        Period::Month(year, month) => format!("{} {year}", month_name(month, lang)),
        Period::Day(day) => {
            let dot = if english { "" } else { "." };
            format!("{}{dot} {} {}", day.day(), month_name(day.month(), lang), day.year())
        }
    }
}

fn season_word(season: Season, lang: Lang) -> &'static str {
    match (season, lang) {
        (Season::Spring, Lang::Nb | Lang::Nn) => "våren",
        (Season::Spring, Lang::En) => "spring",
        (Season::Summer, Lang::Nb) => "sommeren",
        (Season::Summer, Lang::Nn) => "sommaren",
        (Season::Summer, Lang::En) => "summer",
        (Season::Autumn, Lang::Nb) => "høsten",
        (Season::Autumn, Lang::Nn) => "hausten",
        (Season::Autumn, Lang::En) => "autumn",
        (Season::Winter, Lang::Nb | Lang::Nn) => "vinteren",
        (Season::Winter, Lang::En) => "winter",
    }
}

/// One point in time that is known as two periods.
fn two_periods_words(from: Period, to: Period, lang: Lang) -> String {
    match (from, to) {
        (Period::Year(from), Period::Year(to)) => format!("{from}–{to}"),
        (Period::Month(from, 12), Period::Month(to, 1)) if to == from + 1 => match lang {
            Lang::Nb | Lang::Nn => format!("årsskiftet {from}/{to}"),
            Lang::En => format!("the turn of the year {from}/{to}"),
        },
        _ => {
            let (between, and) = match lang {
                Lang::Nb | Lang::Nn => ("mellom", "og"),
                Lang::En => ("between", "and"),
            };
            format!("{between} {} {and} {}", period_words(from, lang), period_words(to, lang))
        }
    }
}
