//! What is refused, and where the refusal points.

use expect_test::{Expect, expect};
use veikart::i18n::{self, Lang};
use veikart::store::{OpenError, open_bytes, open_text};

const SOUND: &str = include_str!("../check/sound.ron");

/// Opens the sound roadmap with one place changed; the refusal as `line:column key args`.
fn refusal(from: &str, to: &str) -> String {
    assert!(SOUND.contains(from), "{from}");
    match open_text(&SOUND.replacen(from, to, 1)) {
        Ok(_) => "opens".to_owned(),
        Err(error) => told(&error),
    }
}

/// One line for each case, in order.
#[track_caller]
fn refuses(cases: &[(&str, String)], expected: Expect) {
    let lines: Vec<String> = cases.iter().map(|(from, to)| refusal(from, to)).collect();
    expected.assert_eq(&(lines.join("\n") + "\n"));
}

fn told(error: &OpenError) -> String {
    let place = error.place.map_or("nowhere".to_owned(), |place| place.to_string());
    let args: Vec<String> = error.problem.args().into_iter().map(|(_, value)| value).collect();
    format!("{place} {} {}", error.problem.key(), args.join(" | ")).trim().to_owned()
}

#[test]
fn broken_syntax() {
    let cases = [
        ("title: \"Mål\",", "title: \"Mål\"".to_owned()),
        ("title: \"Mål\"", "title \"Mål\"".to_owned()),
        ("title: \"Mål\"", "title: Mål".to_owned()),
        ("name: \"Hendelse\"", "name: \"Hendelse".to_owned()),
        ("owner: [\"@HD\"]", "owner: \"@HD\"".to_owned()),
        ("owner: [\"@HD\"]", "owner: [\"@HD\"".to_owned()),
        ("(id: \"HD\"", "id: \"HD\"".to_owned()),
        ("activities: {", "activities: [".to_owned()),
        ("goals: [", "goals: [)".to_owned()),
        ("from: 2021", "from: \"2021\"".to_owned()),
        ("\"Et veikart\"", "\"Et \\veikart\"".to_owned()),
        ("title: \"Mål\"", "/* title: \"Mål\"".to_owned()),
        ("#![enable(", "#![enable(alt, ".to_owned()),
        ("(id: \"M-01\", who: \"@HD\"),\n    ],\n)", "".to_owned()),
        ("\n)\n", "\n)\n)\n".to_owned()),
    ];
    refuses(
        &cases,
        expect![[r#"
            29:13 open-expected-comma
            28:19 open-expected-colon
            28:20 open-expected-text
            19:15 open-expected-comma
            29:20 open-expected-list
            30:13 open-expected-text
            19:11 open-expected-record
            48:17 open-expected-map
            25:13 open-expected-record
            6:20 open-expected-number
            4:18 open-expected-escape
            28:13 open-expected-comment-end
            1:14 open-expected-header
            108:1 open-expected-more
            110:1 open-expected-end
        "#]],
    );
}

#[test]
fn wrong_words_fields_and_values() {
    let cases = [
        ("owner:", "owned:".to_owned()),
        ("id: \"A-1.s1\", ", "".to_owned()),
        ("title: \"Mål\",", "title: \"Mål\", title: \"Mål\",".to_owned()),
        ("shape: Dot", "shape: Prikk".to_owned()),
        ("relation: Prerequisite", "relation: \"x\"".to_owned()),
        ("end: \"2026\"", "end: \"2026-Q5\"".to_owned()),
        ("end: \"2026\"", "end: \"2026/2025\"".to_owned()),
        ("as_of: \"2024-08-21\"", "as_of: \"2024-08\"".to_owned()),
        ("as_of: \"2024-08-21\"", "as_of: \"2023-02-29\"".to_owned()),
        ("#EDE9D2", "beige".to_owned()),
        ("name: \"Andel\"", "name: \"Andel\", target: \"ti\"".to_owned()),
        ("to: 2027", "to: 99999999999999999999".to_owned()),
        ("to: 2027", "to: 2020".to_owned()),
        ("to: 2027", "to: 9027".to_owned()),
        ("id: \"alle\"", "id: \"\"".to_owned()),
        ("id: \"alle\"", "id: \" alle\"".to_owned()),
        ("id: \"alle\"", "id: \"@alle\"".to_owned()),
        ("who: [\"@HD\"]", "who: [\"@\"]".to_owned()),
        ("id: \"alle\"", format!("id: \"{}\"", "å".repeat(65))),
    ];
    refuses(
        &cases,
        expect![[r#"
        29:13 open-unknown-field owned | Goal | id, title, short_title, titles, aliases, text, owner, sub_goals, candidates, provenance
        56:17 open-missing-field id | Segment
        28:27 open-repeated-field title | Goal
        16:48 open-unknown-word Prikk | Diamond, HollowDiamond, TickedSquare, Flag, Dot
        75:34 open-expected-name
        56:64 open-no-date 2026-Q5
        56:64 open-no-date 2026/2025
        5:12 open-no-day 2024-08
        5:12 open-no-day 2023-02-29
        12:21 open-no-colour beige
        80:36 open-no-number the string "ti"
        6:30 open-number-too-large
        6:13 open-no-years
        6:13 open-no-years
        23:14 open-id-empty
        23:14 open-id-spaces  alle
        23:14 open-id-at-sign @alle
        56:78 open-id-empty @
        23:14 open-id-too-long ååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååå
    "#]],
    );
}

#[test]
fn ids_and_nesting() {
    let themes = |depth: usize| {
        let open: String =
            (0..depth).map(|at| format!("Theme(id: \"t{at}\", title: \"\", rows: [")).collect();
        format!("{open}Activity(\"A-1\"){},", "])".repeat(depth))
    };
    let children = |depth: usize| -> String {
        (0..depth)
            .map(|at| format!("\"c{at:02}\": (name: \"\", children: [\"c{:02}\"]),", at + 1))
            .collect()
    };
    assert!(
        refusal("activities: {", &format!("activities: {{{}", children(17)))
            .contains("open-too-deep")
    );
    let cases = [
        ("id: \"A-1.m1\"", "id: \"A-1.s1\"".to_owned()),
        ("\"A-2\": (", "\"A-1\": (".to_owned()),
        ("\"A-2\": (", "\"k\": (".to_owned()),
        ("name: \"To\",", "name: \"To\", children: [\"A-1\"],".to_owned()),
        ("name: \"To\",", "name: \"To\", children: [\"A-2\"],".to_owned()),
        ("Activity(\"A-1\"),", themes(15)),
        ("Activity(\"A-1\"),", themes(16)),
        ("activities: {", format!("activities: {{{}", children(15))),
    ];
    refuses(
        &cases,
        expect![[r#"
        59:22 open-duplicate-id A-1.s1 | 56
        67:9 open-duplicate-id A-1 | 49
        67:9 open-duplicate-id k | 9
        49:9 open-cycle A-1
        67:9 open-cycle A-2
        opens
        39:558 open-too-deep t15 | 16
        opens
    "#]],
    );
}

#[test]
fn formats() {
    for (text, place) in
        [("", "1:1"), ("[]", "1:1"), ("{\"format\": 1}", "1:1"), ("(", "1:2"), ("hei", "1:1")]
    {
        let error = open_text(text).unwrap_err();
        assert_eq!(told(&error), format!("{place} open-no-format"), "{text}");
    }
    let cases = [
        ("format: 1,", "format: 2,".to_owned()),
        ("format: 1,", "format: 99999999999999999999,".to_owned()),
        ("format: 1,", "format: 0,".to_owned()),
        ("format: 1,", "".to_owned()),
        (
            "format: 1,\n    title: \"Et veikart\",",
            "title: \"Et veikart\",\n    format: 1,".to_owned(),
        ),
        ("(\n    format", "Roadmap(\n    format".to_owned()),
        ("#![enable(implicit_some, unwrap_newtypes, unwrap_variant_newtypes)]\n", "".to_owned()),
    ];
    refuses(
        &cases,
        expect![[r#"
        3:13 open-newer-format 2
        3:13 open-newer-format 99999999999999999999
        3:13 open-no-format
        4:5 open-no-format
        3:5 open-no-format
        opens
        opens
    "#]],
    );
}

#[test]
fn characters() {
    let mut bytes = SOUND.as_bytes().to_vec();
    let at = SOUND.find("veikart").unwrap();
    bytes[at] = 0xFF;
    assert_eq!(told(&open_bytes(&bytes).unwrap_err()), "4:16 open-not-utf8");
    let cases = [
        ("Et veikart", "Et\u{7}veikart".to_owned()),
        ("Et veikart", "Et\u{85}veikart".to_owned()),
        ("Et veikart", "Et\rveikart".to_owned()),
        ("Et veikart", "Et\0veikart".to_owned()),
        ("Et veikart", "Et\\u{7}veikart".to_owned()),
        ("Et veikart", "Et\\rveikart".to_owned()),
        ("Et veikart", "Et\\n\\tveikart".to_owned()),
    ];
    refuses(
        &cases,
        expect![[r#"
        4:15 open-control-character U+0007
        4:15 open-control-character U+0085
        4:15 open-control-character U+000D
        4:15 open-control-character U+0000
        4:12 open-control-character U+0007
        4:12 open-control-character U+000D
        opens
    "#]],
    );
}

#[test]
fn what_other_editors_leave_behind_is_no_matter() {
    let plain = open_text(SOUND).unwrap().roadmap;
    let windows = format!("\u{FEFF}{}", SOUND.replace('\n', "\r\n"));
    assert_eq!(open_text(&windows).unwrap().roadmap, plain);
    let commented = SOUND.replace("format: 1,", "format: 1, // første felt\n/* og /* mer */ */");
    let opened = open_text(&commented).unwrap();
    assert!(opened.had_comments && opened.roadmap == plain);
    assert!(!open_text(&SOUND.replace("Et veikart", "https://a.no /* */")).unwrap().had_comments);
    let raw = SOUND.replace("\"Et veikart\"", "r#\"Et \"veikart\" // her\"#");
    let opened = open_text(&raw).unwrap();
    assert_eq!((&*opened.roadmap.title, opened.had_comments), ("Et \"veikart\" // her", false));
}

#[test]
fn every_refusal_is_said_in_three_languages() {
    for (from, to) in [
        ("end: \"2026\"", "end: \"x\""),
        ("owner:", "owned:"),
        ("id: \"A-1.m1\"", "id: \"A-1.s1\""),
        ("Et veikart", "Et\u{7}veikart"),
        ("title: \"Mål\",", "title: \"Mål\""),
    ] {
        let error = open_text(&SOUND.replacen(from, to, 1)).unwrap_err();
        let args = error.problem.args();
        let args: Vec<_> =
            args.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
        for lang in Lang::ALL {
            let words = i18n::format(lang, error.problem.key(), &args);
            assert!(words.contains(". ") && !words.contains("{$"), "{words}");
        }
    }
}
