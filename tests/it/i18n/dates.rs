//! Dates in words and words as dates.

use proptest::prelude::*;
use veikart::i18n::Lang;
use veikart::i18n::dates::{day_words, edge_words, span_words};
use veikart::i18n::typed_dates::{Typed, TypedDateError, parse_edge};
use veikart::model::{Edge, parse_day};

use crate::arbitrary;

fn edge(token: &str) -> Edge {
    token.parse().unwrap()
}

/// REQ-063, REQ-064: year, quarter, season, from, no later than.
/// What people write, and the token it means.
#[test]
fn dates_are_read_as_people_write_them() {
    for line in include_str!("typed-dates.tsv").lines() {
        let (typed, token) = line.split_once('\t').unwrap();
        let expected = match token.split_once(" or ") {
            Some((included, excluded)) => {
                Typed::Ask { included: edge(included), excluded: edge(excluded) }
            }
            None => Typed::Edge(edge(token)),
        };
        assert_eq!(parse_edge(typed), Ok(expected), "{typed}");
        let shouted = typed.to_uppercase();
        assert_eq!(parse_edge(&shouted), Ok(expected), "{shouted}");
    }
}

#[test]
fn what_is_no_date_is_said_to_be_none() {
    for typed in
        ["snart", "20255", "2025 2026", "kvartal 2025", "5", "fra", "innen", "1. 2025", "ca"]
    {
        assert_eq!(parse_edge(typed), Err(TypedDateError::NoDate), "{typed}");
    }
    for typed in
        ["31. juni 2024", "29.02.2025", "5. kvartal 2025", "K5 2025", "3. halvår 2025", "13.2024"]
    {
        assert_eq!(parse_edge(typed), Err(TypedDateError::NotInCalendar), "{typed}");
    }
    for typed in ["2026/2025", "2026–2026", "juni 2025 – mai 2025"] {
        assert_eq!(parse_edge(typed), Err(TypedDateError::Backwards), "{typed}");
    }
}

#[test]
fn dates_read_well_in_every_language() {
    for line in include_str!("date-words.tsv").lines() {
        let mut cells = line.split('\t');
        let token = edge(cells.next().unwrap());
        for (lang, words) in Lang::ALL.into_iter().zip(cells) {
            assert_eq!(edge_words(token, lang), words);
        }
    }
}

#[test]
fn a_span_says_both_edges_and_never_more_than_is_known() {
    let check = |start: &str, end: &str, expected: &str| {
        assert_eq!(span_words(edge(start), edge(end), Lang::Nb), expected);
    };
    check("2025-Q1", "2026-Q2", "1. kv. 2025 – 2. kv. 2026");
    check("2026", "2026", "2026");
    check("2024", "open", "2024 – pågår");
    check("?", "open", "pågår");
    check("?", "?", "tidspunkt ikke oppgitt");
    check("?", "2026", "start ikke oppgitt – 2026");
    check("2026", "?", "2026 – slutt ikke oppgitt");
    check("?past", "2025/2026", "før publisering – 2025–2026");
    assert_eq!(day_words(parse_day("2024-08-21").unwrap(), Lang::Nb), "21.08.2024");
}

proptest! {
    #[test]
    fn words_are_read_back_as_the_same_date(edge in arbitrary::edge()) {
        for lang in Lang::ALL {
            let words = edge_words(edge, lang);
            prop_assert_eq!(parse_edge(&words), Ok(Typed::Edge(edge)), "{} in {}", words, lang.tag());
        }
        prop_assert_eq!(parse_edge(&edge.to_string()), Ok(Typed::Edge(edge)));
    }

    #[test]
    fn nothing_typed_is_too_much(typed in "\\PC{0,24}", dateish in "[0-9 ./–-]{0,14}(kv|juni|høst|mot|innen)?[0-9 ./]{0,8}") {
        let _any_answer = (parse_edge(&typed), parse_edge(&dateish));
    }
}
