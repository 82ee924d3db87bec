//! Dates as people write them, in any of the three languages at once.

use chrono::{Days, NaiveDate};

use super::dates::{ENGLISH_MONTHS, NORWEGIAN_MONTHS};
use super::{Lang, text};
use crate::model::{Edge, Period, Precision, Qualifier, Season, When};

/// What a person meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typed {
    Edge(Edge),
    /// "innen 2026" can be read both ways; the person is asked once.
    Ask {
        /// 2026 is included: no later than 2026.
        included: Edge,
        /// 2026 is not: no later than 2025.
        excluded: Edge,
    },
}

/// Why a text is no date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TypedDateError {
    /// The words are not understood.
    NoDate,
    /// Understood, but the calendar has no such day, quarter or year ("31. juni 2024").
    NotInCalendar,
    /// A span that ends before it begins.
    Backwards,
}

impl TypedDateError {
    /// What to tell the person, with examples.
    pub fn words(self, lang: Lang) -> String {
        let key = match self {
            Self::NoDate => "typed-date-no-date",
            Self::NotInCalendar => "typed-date-not-in-calendar",
            Self::Backwards => "typed-date-backwards",
        };
        text(lang, key).into_owned()
    }
}

/// Reads one edge: a token of the file, or words ("1. kvartal 2025", "høsten 2024",
/// "innen utgangen av 2025", "pågår"). Nothing typed is the unknown edge.
pub fn parse_edge(typed: &str) -> Result<Typed, TypedDateError> {
    if let Ok(edge) = typed.trim().parse() {
        return Ok(Typed::Edge(edge));
    }
    let words = normalised(typed);
    if let Some(edge) = edge_in_words(&words) {
        return Ok(Typed::Edge(edge));
    }
    for (phrases, qualifier) in QUALIFIERS {
        if let Some(rest) = after_any(&words, phrases) {
            return Ok(Typed::Edge(Edge::At(When { qualifier: *qualifier, ..date(rest)? })));
        }
    }
    if let Some(rest) = after_any(&words, WITHIN) {
        return within(date(rest)?);
    }
    if let Some(rest) = after_any(&words, BEFORE) {
        return Ok(Typed::Edge(Edge::At(before(date(rest)?)?)));
    }
    date(&words).map(|when| Typed::Edge(Edge::At(when)))
}

/// Lower case, single spaces, one kind of dash, a space after a dot that is not between figures.
fn normalised(typed: &str) -> String {
    let mut spaced = String::with_capacity(typed.len());
    let mut chars = typed.chars().peekable();
    while let Some(char) = chars.next() {
        let after_figure = spaced.ends_with(|last: char| last.is_ascii_digit());
        let before_figure = chars.peek().is_some_and(char::is_ascii_digit);
        match char {
            '—' | '−' => spaced.push('–'),
            ',' => spaced.push(' '),
            '.' if !(after_figure && before_figure) => spaced.push_str(". "),
            '~' | '=' => spaced.extend([char, ' ']),
            _ => spaced.extend(char.to_lowercase()),
        }
    }
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn edge_in_words(words: &str) -> Option<Edge> {
    match words {
        "pågår" | "pågående" | "åpen" | "åpent" | "løpende" | "går føre seg" | "open" | "ope"
        | "opa" | "løpande" | "ongoing" => Some(Edge::Open),
        "" | "?" | "ukjent" | "ukjend" | "ikke oppgitt" | "ikkje oppgitt" | "ikke kjent"
        | "ikkje kjent" | "unknown" | "not given" | "not known" => Some(Edge::Unknown),
        "før publisering" | "før publiseringen" | "før publiseringa" | "before publication" => {
            Some(Edge::Past)
        }
        _ => None,
    }
}

/// What follows the first of these phrases that the words begin with.
fn after_any<'a>(words: &'a str, phrases: &[&str]) -> Option<&'a str> {
    phrases.iter().find_map(|phrase| words.strip_prefix(phrase)?.strip_prefix(' '))
}

/// Longer phrases stand before those they begin with.
const QUALIFIERS: &[(&[&str], Qualifier)] = &[
    (
        &[
            "fra og med",
            "frå og med",
            "fra",
            "frå",
            "f. o. m.",
            "fom.",
            "fom",
            "tidligst",
            "tidlegast",
            "from",
            "starting",
            "no earlier than",
            ">=",
        ],
        Qualifier::From,
    ),
    (
        &[
            "senest i løpet av",
            "senest",
            "seinest",
            "seinast",
            "innen utgangen av",
            "innan utgangen av",
            "innen slutten av",
            "innan slutten av",
            "by the end of",
            "by end of",
            "no later than",
            "at the latest",
            "<=",
        ],
        Qualifier::NoLaterThan,
    ),
    (
        &[
            "rundt",
            "ca.",
            "ca",
            "cirka",
            "omkring",
            "omtrent",
            "omlag",
            "om lag",
            "mot",
            "about",
            "around",
            "approximately",
            "approx.",
            "towards",
            "toward",
            "~",
        ],
        Qualifier::About,
    ),
    (&["i løpet av", "ila.", "ila", "during", "in the course of"], Qualifier::Exact),
];

/// Phrases that leave open whether what follows is included.
const WITHIN: &[&str] = &["innen", "innan", "by"];

const BEFORE: &[&str] = &["før", "before"];

/// "innen 2026", where it is not "innen utgangen av 2026". A day is always included.
fn within(when: When) -> Result<Typed, TypedDateError> {
    let included = Edge::At(When { qualifier: Qualifier::NoLaterThan, ..when });
    if matches!(when.from, Period::Day(_)) {
        return Ok(Typed::Edge(included));
    }
    Ok(Typed::Ask { included, excluded: Edge::At(before(when)?) })
}

/// No later than the period before `when`.
fn before(when: When) -> Result<When, TypedDateError> {
    let last = when.from.first_day().pred_opt().ok_or(TypedDateError::NotInCalendar)?;
    let previous = match when.from {
        Period::Season(year, Season::Summer) => Period::Season(year, Season::Spring),
        Period::Season(year, Season::Winter) => Period::Season(year, Season::Autumn),
        from => Period::containing(last, from.precision()),
    };
    if !Period::YEARS.contains(&previous.year()) {
        return Err(TypedDateError::NotInCalendar);
    }
    Ok(When { qualifier: Qualifier::NoLaterThan, ..When::exact(previous) })
}

/// A date without the words before it.
fn date(words: &str) -> Result<When, TypedDateError> {
    if let Some(when) = turn_of_year(words).or_else(|| winter(words)) {
        return Ok(when);
    }
    if let Some(when) = part_of_period(words)? {
        return Ok(when);
    }
    match period(words) {
        Err(TypedDateError::NoDate) => two_periods(words),
        single => single.map(When::exact),
    }
}

/// "årsskiftet 2025/2026": December and January.
fn turn_of_year(words: &str) -> Option<When> {
    let phrases = ["årsskiftet", "årsskifte", "the turn of the year", "turn of the year"];
    let (first, _) = two_years(after_any(words, &phrases)?)?;
    When::spanning(Period::Month(first, 12), Period::Month(first + 1, 1))
}

/// "vinteren 2024/2025".
fn winter(words: &str) -> Option<When> {
    let (first, second) = two_years(after_any(words, WINTER)?)?;
    (second == first + 1).then(|| When::exact(Period::Season(first, Season::Winter)))
}

/// "2025/2026", "2025/26", "2025–2026" and "2025-2026".
fn two_years(words: &str) -> Option<(i32, i32)> {
    let (first, second) = words.split_once(['/', '–', '-'])?;
    let (first, second) = (first.trim(), second.trim());
    let year: i32 = first.parse().ok().filter(|year| Period::YEARS.contains(year))?;
    let next: i32 = second.parse().ok().filter(|next| *next >= 0)?;
    Some((year, if second.len() == 2 { year - year % 100 + next } else { next }))
}

/// "medio 2025", "utgangen av juni 2025": about one end, or the middle, of a period.
fn part_of_period(words: &str) -> Result<Option<When>, TypedDateError> {
    const BEGIN: &[&str] = &[
        "primo",
        "begynnelsen av",
        "starten av",
        "inngangen til",
        "byrjinga av",
        "tidlig i",
        "tidlig",
        "tidleg",
        "early",
        "the beginning of",
        "beginning of",
    ];
    const MIDDLE: &[&str] = &["medio", "midten av", "midt i", "mid", "the middle of"];
    const END: &[&str] = &[
        "ultimo",
        "slutten av",
        "utgangen av",
        "ved utgangen av",
        "sent i",
        "sent",
        "seint",
        "late",
        "the end of",
        "end of",
    ];
    let (rest, share) = if let Some(rest) = after_any(words, BEGIN) {
        (rest, 0)
    } else if let Some(rest) = after_any(words, MIDDLE) {
        (rest, 1)
    } else if let Some(rest) = words.strip_prefix("mid-") {
        (rest, 1)
    } else if let Some(rest) = after_any(words, END) {
        (rest, 2)
    } else {
        return Ok(None);
    };
    let whole = period(rest)?;
    let days = (whole.last_day() - whole.first_day()).num_days().unsigned_abs();
    let day = whole.first_day().checked_add_days(Days::new(days * share / 2));
    let day = day.ok_or(TypedDateError::NotInCalendar)?;
    // Within a year the month is as much as such words say; the middle is said to be June.
    let part = match whole {
        Period::Year(year) => Period::Month(year, [1, 6, 12][share as usize]),
        Period::Month(..) => Period::Day(day),
        _ => Period::containing(day, Precision::Month),
    };
    Ok(Some(When { qualifier: Qualifier::About, ..When::exact(part) }))
}

fn two_periods(words: &str) -> Result<When, TypedDateError> {
    let between = after_any(words, &["mellom", "between"]);
    let parts = match between {
        Some(rest) => rest.split_once(" og ").or_else(|| rest.split_once(" and ")),
        None => words
            .split_once('–')
            .or_else(|| words.split_once(" - "))
            .or_else(|| words.split_once('/')),
    };
    if let Some((first, second)) = two_years(words) {
        return When::spanning(known_year(first)?, known_year(second)?)
            .ok_or(TypedDateError::Backwards);
    }
    let (from, to) = parts.ok_or(TypedDateError::NoDate)?;
    let to = winter_or_period(to.trim())?;
    let from = match winter_or_period(from.trim()) {
        // "mars–juni 2025": the year is said once.
        Err(TypedDateError::NoDate) => period(&format!("{from} {}", to.year()))?,
        from => from?,
    };
    When::spanning(from, to).ok_or(TypedDateError::Backwards)
}

fn winter_or_period(words: &str) -> Result<Period, TypedDateError> {
    winter(words).map_or_else(|| period(words), |when| Ok(when.from))
}

fn known_year(year: i32) -> Result<Period, TypedDateError> {
    let known = Period::YEARS.contains(&year);
    known.then_some(Period::Year(year)).ok_or(TypedDateError::NotInCalendar)
}

/// One word of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Word {
    Year(i32),
    /// A day of the month, or which quarter, tertial or half-year.
    Number(u32),
    Unit(Precision),
    Season(Season),
    Month(u32),
    /// Says nothing by itself: "of", "år".
    Filler,
}

/// A single period, its words in any order.
fn period(words: &str) -> Result<Period, TypedDateError> {
    if let Some(day) = in_figures(words) {
        return day;
    }
    let mut known = Vec::new();
    for word in words.split([' ', '-']).filter(|word| !word.is_empty()) {
        known.extend(classify(word).ok_or(TypedDateError::NoDate)?);
    }
    known.retain(|word| *word != Word::Filler);
    known.sort_by_key(|word| match word {
        Word::Year(_) => 0,
        Word::Season(_) | Word::Month(_) | Word::Unit(_) => 1,
        Word::Number(_) => 2,
        Word::Filler => 3,
    });
    let numbered = |n: u32, most: u32, period: Period| {
        (1..=most).contains(&n).then_some(period).ok_or(TypedDateError::NotInCalendar)
    };
    match *known.as_slice() {
        [Word::Year(year)] => Ok(Period::Year(year)),
        [Word::Year(year), Word::Season(season)] => Ok(Period::Season(year, season)),
        [Word::Year(year), Word::Month(month)] => Ok(Period::Month(year, month)),
        [Word::Year(year), Word::Month(month), Word::Number(day)] => day_of(year, month, day),
        [Word::Year(year), Word::Unit(Precision::Half), Word::Number(n)] => {
            numbered(n, 2, Period::Half(year, n))
        }
        [Word::Year(year), Word::Unit(Precision::Tertial), Word::Number(n)] => {
            numbered(n, 3, Period::Tertial(year, n))
        }
        [Word::Year(year), Word::Unit(Precision::Quarter), Word::Number(n)] => {
            numbered(n, 4, Period::Quarter(year, n))
        }
        _ => Err(TypedDateError::NoDate),
    }
}

/// "10.06.2024", "10/6-2024", "06.2024"; none if there is anything but figures.
fn in_figures(words: &str) -> Option<Result<Period, TypedDateError>> {
    let parts = words.split(['.', '/', '-', ' ']).filter(|part| !part.is_empty());
    let numbers = parts.map(|part| part.parse().ok()).collect::<Option<Vec<u32>>>()?;
    let year = |year: u32| i32::try_from(year).ok().filter(|year| Period::YEARS.contains(year));
    match *numbers.as_slice() {
        [day, month, last] => Some(match year(last) {
            Some(year) => day_of(year, month, day),
            None => Err(TypedDateError::NotInCalendar),
        }),
        [month, last] if month <= 99 && !words.contains(' ') => match year(last)? {
            year if (1..=12).contains(&month) => Some(Ok(Period::Month(year, month))),
            _ => Some(Err(TypedDateError::NotInCalendar)),
        },
        _ => None,
    }
}

fn day_of(year: i32, month: u32, day: u32) -> Result<Period, TypedDateError> {
    NaiveDate::from_ymd_opt(year, month, day).map(Period::Day).ok_or(TypedDateError::NotInCalendar)
}

/// What a word can be; "q1" is two.
fn classify(word: &str) -> Option<Vec<Word>> {
    let word = word.strip_suffix('.').unwrap_or(word);
    if let Ok(number) = word.parse::<u32>() {
        return match i32::try_from(number) {
            Ok(year) if Period::YEARS.contains(&year) => Some(vec![Word::Year(year)]),
            _ if number < 100 => Some(vec![Word::Number(number)]),
            _ => None,
        };
    }
    let single = match word {
        "kvartal" | "kvartalet" | "kv" | "quarter" => Word::Unit(Precision::Quarter),
        "tertial" | "tertialet" => Word::Unit(Precision::Tertial),
        "halvår" | "halvåret" | "halvdel" | "half" | "semester" => Word::Unit(Precision::Half),
        "vår" | "våren" | "spring" => Word::Season(Season::Spring),
        "sommer" | "sommeren" | "sommar" | "sommaren" | "sumar" | "sumaren" | "summer" => {
            Word::Season(Season::Summer)
        }
        "høst" | "høsten" | "haust" | "hausten" | "autumn" | "fall" => {
            Word::Season(Season::Autumn)
        }
        _ if WINTER.contains(&word) => Word::Season(Season::Winter),
        "første" | "fyrste" | "first" | "1st" => Word::Number(1),
        "andre" | "annet" | "anna" | "second" | "2nd" => Word::Number(2),
        "tredje" | "third" | "3rd" => Word::Number(3),
        "fjerde" | "fourth" | "4th" => Word::Number(4),
        "av" | "i" | "of" | "in" | "the" | "år" | "året" | "den" | "on" => Word::Filler,
        _ => {
            return month(word)
                .map(|month| vec![Word::Month(month)])
                .or_else(|| unit_and_number(word));
        }
    };
    Some(vec![single])
}

const WINTER: &[&str] = &["vinteren", "vinter", "winter"];

/// A month by its name in any language, or by its first three letters or more.
fn month(word: &str) -> Option<u32> {
    let is_named = |name: &&str| word.len() >= 3 && name.to_lowercase().starts_with(word);
    let at = NORWEGIAN_MONTHS
        .iter()
        .position(&is_named)
        .or_else(|| ENGLISH_MONTHS.iter().position(is_named))?;
    u32::try_from(at + 1).ok()
}

/// "q1", "k1", "kv1", "t1", "h1", and "1q".
fn unit_and_number(word: &str) -> Option<Vec<Word>> {
    let number = word.trim_matches(|char: char| !char.is_ascii_digit());
    let letters = word.trim_matches(|char: char| char.is_ascii_digit());
    let unit = match letters {
        "q" | "k" | "kv" => Precision::Quarter,
        "t" => Precision::Tertial,
        "h" => Precision::Half,
        "st" | "nd" | "rd" | "th" => return Some(vec![Word::Number(number.parse().ok()?)]),
        _ => return None,
    };
    Some(vec![Word::Unit(unit), Word::Number(number.parse().ok()?)])
}
