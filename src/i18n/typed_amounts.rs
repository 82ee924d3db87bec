//! Stretches of time as people write them, in any of the three languages at once:
//! "+2 kvartaler", "-1 år", "3 mnd tidligere", "half a year".

use crate::model::Precision;

use super::{Lang, text};

/// So many units, towards the past where the count is negative.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amount {
    pub count: i32,
    pub unit: Precision,
}

/// Why a text is no amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AmountError {
    /// Nothing is typed yet.
    Empty,
    /// The words are not understood.
    NoAmount,
    /// A number, but of what?
    NoUnit,
    /// Months and days cannot be added up: months differ in length.
    Mixed,
    /// Farther than the calendar of a roadmap reaches.
    TooFar,
}

impl AmountError {
    /// What to tell the person, with examples.
    pub fn words(self, lang: Lang) -> String {
        let key = match self {
            Self::Empty => "amount-empty",
            Self::NoAmount => "amount-not-understood",
            Self::NoUnit => "amount-no-unit",
            Self::Mixed => "amount-mixed",
            Self::TooFar => "amount-too-far",
        };
        text(lang, key).into_owned()
    }
}

/// No roadmap reaches farther, in months or days.
const FARTHEST: i64 = 120_000;

/// Reads an amount of time; several ("1 år og 2 kvartaler") are added up.
pub fn parse_amount(typed: &str) -> Result<Amount, AmountError> {
    let words = spaced(typed);
    if words.is_empty() {
        return Err(AmountError::Empty);
    }
    let (mut sum, mut sign, mut said) = (Sum::default(), 1, Said::default());
    for word in &words {
        match meaning(word).ok_or(AmountError::NoAmount)? {
            Word::Sign(way) => sign = way,
            Word::Filler => {}
            Word::One => said.one = true,
            Word::Half => said.half = true,
            Word::Number(number) if said.number.is_none() => said.number = Some(number),
            Word::Number(_) => return Err(AmountError::NoAmount),
            Word::Unit(unit, length) => {
                sum.add(std::mem::take(&mut said).halves()?, unit, length)?;
            }
        }
    }
    match (said, sum.last) {
        (Said { number: None, one: false, half: false }, _) => {}
        // "a year and a half"
        (Said { number: None, half: true, .. }, Some((unit, length))) => {
            sum.add(1, unit, length)?;
        }
        _ => return Err(AmountError::NoUnit),
    }
    let (count, unit) = sum.total()?;
    let Ok(count) = i32::try_from(count * sign) else { return Err(AmountError::TooFar) };
    Ok(Amount { count, unit })
}

/// What was said before a unit: "to og et halvt".
#[derive(Default)]
struct Said {
    /// In halves.
    number: Option<i64>,
    one: bool,
    half: bool,
}

impl Said {
    fn halves(self) -> Result<i64, AmountError> {
        match self {
            Self { number: Some(_), one: true, half: false } => Err(AmountError::NoAmount),
            Self { number: None, half: false, .. } => Ok(2),
            Self { number, half, .. } => Ok(number.unwrap_or(0) + i64::from(half)),
        }
    }
}

#[derive(Default)]
struct Sum {
    months: Option<i64>,
    days: Option<i64>,
    /// Every unit that was named; none where a half of one was.
    units: Vec<Option<Precision>>,
    last: Option<(Precision, i64)>,
}

impl Sum {
    fn add(&mut self, halves: i64, unit: Precision, length: i64) -> Result<(), AmountError> {
        let twice = halves.checked_mul(length).ok_or(AmountError::TooFar)?;
        if twice % 2 != 0 {
            return Err(AmountError::NoAmount);
        }
        let sum = if unit == Precision::Day { &mut self.days } else { &mut self.months };
        *sum = Some(sum.unwrap_or(0) + twice / 2);
        if sum.is_some_and(|sum| sum > FARTHEST) {
            return Err(AmountError::TooFar);
        }
        self.units.push(Some(unit).filter(|_| halves % 2 == 0));
        self.last = Some((unit, length));
        Ok(())
    }

    fn total(&self) -> Result<(i64, Precision), AmountError> {
        let first = self.units.first().copied().flatten();
        let only = first.filter(|_| self.units.iter().all(|unit| *unit == first));
        match (self.months, self.days) {
            (Some(_), Some(_)) => Err(AmountError::Mixed),
            (Some(months), None) => Ok(in_unit(months, only)),
            (None, Some(days)) => Ok((days, Precision::Day)),
            (None, None) => Err(AmountError::NoAmount),
        }
    }
}

/// The unit that was typed; where halves of it or several units were, the coarsest that fits.
fn in_unit(months: i64, unit: Option<Precision>) -> (i64, Precision) {
    use Precision::{Half, Month, Quarter, Tertial, Year};
    const LENGTHS: [(Precision, i64); 5] =
        [(Year, 12), (Half, 6), (Quarter, 3), (Tertial, 4), (Month, 1)];
    let fits = |(it, length): &&(Precision, i64)| {
        unit.map_or(*it != Tertial, |unit| unit == *it) && months % length == 0
    };
    let (unit, length) = LENGTHS.iter().find(fits).copied().unwrap_or((Month, 1));
    (months / length, unit)
}

enum Word {
    /// 1 or -1.
    Sign(i64),
    /// In halves: 3 is one and a half.
    Number(i64),
    /// "et", which may belong to a half.
    One,
    /// "halvt": one half more.
    Half,
    /// How many months it has, or how many days where it is days.
    Unit(Precision, i64),
    Filler,
}

fn meaning(word: &str) -> Option<Word> {
    use Precision::{Day, Half, Month, Quarter, Tertial, Year};
    Some(match word {
        "+" | "frem" | "fram" | "framover" | "fremover" | "senere" | "seinare" | "seinere"
        | "utsett" | "utsatt" | "later" | "forward" | "after" => Word::Sign(1),
        "-" | "tilbake" | "tidligere" | "tidlegare" | "earlier" | "back" | "before" => {
            Word::Sign(-1)
        }
        "år" | "årene" | "år." | "year" | "years" | "yr" | "yrs" | "y" | "å" => {
            Word::Unit(Year, 12)
        }
        "halvår" | "halvåret" | "hå" | "h" | "half-year" | "half-years" | "halfyear"
        | "halfyears" => Word::Unit(Half, 6),
        "tertial" | "tertialer" | "tertials" | "t" => Word::Unit(Tertial, 4),
        "kvartal" | "kvartaler" | "kv" | "kv." | "k" | "quarter" | "quarters" | "q" => {
            Word::Unit(Quarter, 3)
        }
        "måned" | "måneder" | "månad" | "månader" | "mnd" | "mnd." | "md" | "md." | "month"
        | "months" | "mo" | "m" => Word::Unit(Month, 1),
        "uke" | "uker" | "veke" | "veker" | "week" | "weeks" | "w" | "u" => Word::Unit(Day, 7),
        "dag" | "dager" | "dagar" | "day" | "days" | "d" => Word::Unit(Day, 1),
        "og" | "and" | "a" | "of" | "med" | "by" => Word::Filler,
        "halv" | "halvt" | "halve" | "half" | "½" => Word::Half,
        "en" | "et" | "én" | "ett" | "ein" | "eitt" | "eit" | "one" | "an" => Word::One,
        "halvannet" | "halvannen" | "halvtanna" | "halvanna" => Word::Number(3),
        "to" | "two" => Word::Number(4),
        "tre" | "three" => Word::Number(6),
        "fire" | "four" => Word::Number(8),
        "fem" | "five" => Word::Number(10),
        "seks" | "six" => Word::Number(12),
        _ => Word::Number(figures(word)?),
    })
}

/// "2", "1,5", "2½": twice the number.
fn figures(word: &str) -> Option<i64> {
    let (whole, half) = match word.strip_suffix('½') {
        Some(whole) => (whole, true),
        None => match word.split_once([',', '.']) {
            Some((whole, "5")) => (whole, true),
            Some((whole, "0")) => (whole, false),
            Some(_) => return None,
            None => (word, false),
        },
    };
    let digits = !whole.is_empty() && whole.len() <= 6 && whole.bytes().all(|b| b.is_ascii_digit());
    let number: i64 = digits.then(|| whole.parse().ok()).flatten()?;
    Some(number * 2 + i64::from(half))
}

/// Lower-case words: signs and figures stand alone, "2kv" is "2 kv".
fn spaced(typed: &str) -> Vec<String> {
    let mut out = String::with_capacity(typed.len() + 8);
    let mut before = ' ';
    for char in typed.chars().flat_map(char::to_lowercase) {
        let char = if matches!(char, '−' | '–' | '—') { '-' } else { char };
        let figure = |char: char| char.is_ascii_digit() || char == '½';
        // Between letters it is a hyphen ("half-year").
        let signs = matches!(char, '+' | '-') && !before.is_alphabetic();
        if signs {
            out.extend([' ', char, ' ']);
        } else {
            let edge = (figure(before) && char.is_alphabetic())
                || (before.is_alphabetic() && figure(char));
            if edge {
                out.push(' ');
            }
            out.push(char);
        }
        before = char;
    }
    let words = out.split_whitespace().map(|word| word.trim_end_matches(',').to_owned());
    words.filter(|word| !word.is_empty()).collect()
}
