//! No input crashes the program.

use proptest::prelude::*;
use veikart::store::{open_bytes, open_text, print};

const SOUND: &str = include_str!("../check/sound.ron");

#[test]
fn ten_thousand_parentheses_are_refused_and_the_stack_stands() {
    for open in ["(", "[", "{", "(format: 1, a: (", "Theme(", "((", "[[{"] {
        let text = SOUND.replace("outline: [", &format!("outline: [{}", open.repeat(10_000)));
        assert!(open_text(&text).is_err());
        assert!(open_text(&open.repeat(10_000)).is_err());
    }
    let themes = "Theme(id: \"t\", title: \"\", rows: [".repeat(10_000);
    let error =
        open_text(&SOUND.replace("outline: [", &format!("outline: [{themes}"))).unwrap_err();
    assert_eq!(error.problem.key(), "open-parentheses-too-deep");
    assert!(open_text(&format!("/*{}", "/*".repeat(10_000))).is_err());
}

#[test]
fn monstrous_numbers_are_refused() {
    let digits = "9".repeat(100_000);
    for (from, to) in [
        ("from: 2021", format!("from: {digits}")),
        ("from: 2021", format!("from: -{digits}")),
        ("from: 2021", "from: 1e999".to_owned()),
        ("from: 2021", "from: NaN".to_owned()),
        ("from: 2021", "from: 0x7FFFFFFF".to_owned()),
        ("name: \"Andel\"", format!("name: \"Andel\", target: \"{digits}\"")),
        ("name: \"Andel\"", "name: \"Andel\", target: \"NaN\"".to_owned()),
        ("name: \"Andel\"", "name: \"Andel\", target: \"1e400\"".to_owned()),
        ("end: \"2026\"", format!("end: \"{digits}\"")),
        ("\"2024-08-21\"", "\"+262143-12-31\"".to_owned()),
    ] {
        assert!(open_text(&SOUND.replace(from, &to)).is_err(), "{}", &to[..to.len().min(40)]);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// Whatever happens to the bytes of a file, it opens or is refused; and if it
    /// opens, it can be saved and opened again.
    #[test]
    fn damaged_files_open_or_are_refused(
        cuts in prop::collection::vec((0..SOUND.len(), 0..40_usize, any::<u8>()), 1..4),
        pieces in prop::collection::vec("[\\PC\n\"\\\\(){}\\[\\]:,#/*]{0,6}", 1..4),
    ) {
        let mut bytes = SOUND.as_bytes().to_vec();
        for ((at, length, byte), piece) in cuts.into_iter().zip(pieces) {
            let at = at.min(bytes.len());
            let end = (at + length % 12).min(bytes.len());
            match byte % 4 {
                0 => drop(bytes.splice(at..end, piece.bytes())),
                1 => drop(bytes.drain(at..end)),
                2 => bytes.insert(at, byte),
                _ => bytes.truncate(at),
            }
        }
        if let Ok(opened) = open_bytes(&bytes) {
            let text = print(&opened.roadmap);
            prop_assert_eq!(open_text(&text).unwrap().roadmap, opened.roadmap);
        }
    }

    #[test]
    fn noise_is_refused(noise in prop::collection::vec(any::<u8>(), 0..200), text in "\\PC{0,80}") {
        prop_assert!(open_bytes(&noise).is_err());
        prop_assert!(open_text(&text).is_err());
        let _any_answer = open_text(&format!("(format: 1, {text}"));
    }
}
