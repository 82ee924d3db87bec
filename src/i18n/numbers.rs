//! Numbers as a language writes them.

use rust_decimal::Decimal;

use super::Lang;

/// "148 651" and "12,5"; in English "148,651" and "12.5".
pub fn number_words(value: Decimal, lang: Lang) -> String {
    let words = value.normalize().to_string();
    let (whole, rest) = words.split_once('.').unwrap_or((&words, ""));
    let english = lang == Lang::En;
    let whole = grouped(whole, if english { ',' } else { '\u{a0}' });
    match rest {
        "" => whole,
        rest if english => format!("{whole}.{rest}"),
        rest => format!("{whole},{rest}"),
    }
}

/// Thousands apart, from five digits on.
fn grouped(whole: &str, mark: char) -> String {
    let digits = whole.trim_start_matches('-').len();
    let mut out = String::new();
    for (at, digit) in whole.chars().enumerate() {
        let left = whole.len() - at;
        if digits > 4 && left < digits && left.is_multiple_of(3) {
            out.push(mark);
        }
        out.push(digit);
    }
    out
}
