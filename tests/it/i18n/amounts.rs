use veikart::i18n::typed_amounts::{Amount, AmountError, parse_amount};
use veikart::model::Precision::{self, Day, Half, Month, Quarter, Tertial, Year};

#[test]
fn amounts_are_read_as_people_write_them() {
    let cases: &[(&str, i32, Precision)] = &[
        ("+2 kvartaler", 2, Quarter),
        ("2 kv", 2, Quarter),
        ("2kv.", 2, Quarter),
        ("-1 år", -1, Year),
        ("−1 år", -1, Year),
        ("– 1 år", -1, Year),
        ("+3 mnd", 3, Month),
        ("12 måneder", 12, Month),
        ("1 halvår", 1, Half),
        ("et halvår", 1, Half),
        ("et halvt år", 1, Half),
        ("eit halvt år tidlegare", -1, Half),
        ("½ år", 1, Half),
        ("1½ år", 3, Half),
        ("1,5 år", 3, Half),
        ("1.5 years", 3, Half),
        ("halvannet år", 3, Half),
        ("to og et halvt år", 5, Half),
        ("1 år og 2 kvartaler", 3, Half),
        ("1 år 3 mnd", 5, Quarter),
        ("2 år og 12 måneder", 3, Year),
        ("kvartal", 1, Quarter),
        ("et år senere", 1, Year),
        ("eitt år seinare", 1, Year),
        ("tre kvartaler fram", 3, Quarter),
        ("2 tertialer", 2, Tertial),
        ("-2 uker", -14, Day),
        ("10 dagar", 10, Day),
        ("two quarters earlier", -2, Quarter),
        ("1 half-year", 1, Half),
        ("half a year", 1, Half),
        ("a year and a half", 3, Half),
        ("3 months back", -3, Month),
        ("0 år", 0, Year),
        ("  +1   ÅR ", 1, Year),
    ];
    for (typed, count, unit) in cases {
        let expected = Amount { count: *count, unit: *unit };
        assert_eq!(parse_amount(typed), Ok(expected), "{typed}");
    }
}

#[test]
fn what_is_no_amount_says_why() {
    let cases = [
        ("", AmountError::Empty),
        ("   ", AmountError::Empty),
        ("hei", AmountError::NoAmount),
        ("to tre år", AmountError::NoAmount),
        ("1,3 år", AmountError::NoAmount),
        ("et halvt kvartal", AmountError::NoAmount),
        ("+", AmountError::NoAmount),
        ("2", AmountError::NoUnit),
        ("1 år 2", AmountError::NoUnit),
        ("1 måned og 3 dager", AmountError::Mixed),
        ("999999 år", AmountError::TooFar),
        ("99999999999999999999 år", AmountError::NoAmount),
    ];
    for (typed, error) in cases {
        assert_eq!(parse_amount(typed), Err(error), "{typed}");
    }
}
