use proptest::prelude::*;
use veikart::app::clipboard::{Mode, plan, sheet};
use veikart::edit::Target;
use veikart::i18n::Lang;

use super::{id, national, pasted, wrong};

#[test]
fn spreadsheets_quote_in_their_own_way() {
    let cases: &[(&str, &[&[&str]])] = &[
        ("a\tb\nc\td\n", &[&["a", "b"], &["c", "d"]]),
        ("a\tb\r\nc\td", &[&["a", "b"], &["c", "d"]]),
        ("\"a\tb\"\t\"c\nd\"\n", &[&["a\tb", "c\nd"]]),
        ("\"han sa \"\"nei\"\"\"\tx\n", &[&["han sa \"nei\"", "x"]]),
        ("\"uten slutt\tx\n", &[&["\"uten slutt", "x"]]),
        ("\"Ambisjonen\" sagt\tx\n", &[&["\"Ambisjonen\" sagt", "x"]]),
        ("'=1+1\t'-2\t'abc\t''abc\n", &[&["=1+1", "-2", "'abc", "'abc"]]),
        ("\u{feff}a\n\n \t\nb\n", &[&["a"], &["b"]]),
        ("a\u{0}\u{7}b\tc\u{1b}[31m\n", &[&["ab", "c[31m"]]),
        ("", &[]),
        ("\n\n\n", &[]),
        ("\"\"", &[]),
    ];
    for (text, expected) in cases {
        let rows: Vec<Vec<String>> = sheet::read(text).into_iter().map(|row| row.cells).collect();
        assert_eq!(rows, *expected, "{text:?}");
    }
    let lines: Vec<usize> = sheet::read("a\n\"b\nc\"\nd\n").iter().map(|row| row.line).collect();
    assert_eq!(lines, [1, 2, 4], "a line of the text is named, not a row of the table");
}

#[test]
fn formulas_leave_as_text() {
    let row = ["=1+1", "+4", "-1", "@x", "'=1", "a=b", "\t=1"].map(str::to_owned).to_vec();
    let text = sheet::write(std::slice::from_ref(&row));
    assert_eq!(text, "'=1+1\t'+4\t'-1\t'@x\t''=1\ta=b\t\"\t=1\"\n");
    assert_eq!(sheet::read(&text)[0].cells, row);
}

#[test]
fn what_is_no_table_says_so() {
    let roadmap = national();
    let refused = |text: &str| plan(&roadmap, text, &[], (Mode::Update, Lang::Nb)).unwrap_err();
    assert!(refused("").contains("ingenting"));
    assert!(refused("a\tb\tc\n1\t2\t3\n").contains("overskriftsraden"));
    assert!(refused("Id\tType\tUnder\n").contains("ingenting"));
    let long = "x\n".repeat(60_000);
    assert!(refused(&long).contains("50"));
}

#[test]
fn every_wrong_cell_is_named_by_line_and_column_and_nothing_of_its_row_is_done() {
    let roadmap = national();
    let table = "Id\tType\tUnder\tNavn\tFase\tStart\tSikkerhet\tStatus\n\
        2C-07.s3\tfaseperiode\t\tny etikett\tInnføring\t32. juni 2024\tplanlagt\tpågår\n\
        2C-07.s2\taktivitet\t\t\t\t\t\t\n\
        2C-07.s1\t\t\t\tKanskje\t2024\t\t\n\
        \tdings\t\tx\t\t\t\t\n\
        \tfaseperiode\tukjent aktivitet\t\tInnføring\t2025\t\t\n\
        \taktivitet\t2.C\t\t\t\t\t\n\
        2C-07.s4\t\t\t\tInnføring\t2025\tkanskje\t\n\
        2C-07.s4\t\t\t\tInnføring\t2025\tplanlagt\thei\n\
        \tmilepæl\t2C-07\tSlutt\t\t2025\t\t\n\
        \taktivitet\tingensteds\tNavn\t\t\t\t\n";
    let (plan, after) = pasted(&roadmap, table, &[], Mode::Update);
    assert_eq!(after, roadmap);
    let said = wrong(&plan);
    let expected = [
        "Linje 2, kolonnen «Start»: «32. juni 2024»",
        "Linje 3, kolonnen «Id»: «2C-07.s2»",
        "Linje 4, kolonnen «Fase»: «Kanskje»",
        "Linje 5, kolonnen «Type»: «dings»",
        "Linje 6, kolonnen «Under»:",
        "Linje 7, kolonnen «Navn»:",
        "Linje 8, kolonnen «Sikkerhet»: «kanskje»",
        "Linje 9, kolonnen «Id»: «2C-07.s4»",
        "Linje 10, kolonnen «Fase»:",
        "Linje 11, kolonnen «Under»:",
    ];
    assert_eq!(said.len(), expected.len(), "{said:#?}");
    for (said, expected) in said.iter().zip(expected) {
        assert!(said.starts_with(expected), "{said} / {expected}");
    }
}

#[test]
fn ten_thousand_lines_are_taken() {
    let roadmap = national();
    let mut text = "Navn\tUnder\tFase\tStart\tSlutt\n".to_owned();
    for number in 0..5_000 {
        text.push_str(&format!("Aktivitet {number}\t2.C\t\t\t\n"));
        text.push_str("\t2C-07\tInnføring\t2026\t2027\n");
    }
    let (plan, after) = pasted(&roadmap, &text, &[], Mode::Update);
    assert_eq!(plan.new, 10_000, "{:?}", wrong(&plan).first());
    assert!(after.activity(&id("2C-07")).unwrap().segments.len() > 5_000);
}

proptest! {
    #[test]
    fn anything_pasted_is_refused_or_leaves_a_whole_roadmap(
        cells in prop::collection::vec(
            prop::collection::vec(
                prop_oneof![
                    "[ -~]{0,12}",
                    Just("2C-07".to_owned()),
                    Just("2C-07.s3".to_owned()),
                    Just("2.C".to_owned()),
                    Just("faseperiode".to_owned()),
                    Just("aktivitet".to_owned()),
                    Just("tema".to_owned()),
                    Just("2026".to_owned()),
                    "\\PC{0,8}",
                ],
                0..9,
            ),
            0..12,
        ),
        header in any::<bool>(),
    ) {
        let roadmap = national();
        let mut rows = cells;
        if header {
            let titles = ["Id", "Type", "Under", "Navn", "Fase", "Start", "Slutt", "Aktører"];
            rows.insert(0, titles.map(str::to_owned).to_vec());
        }
        let text = sheet::write(&rows);
        let at = [Target::Activity(id("2C-07"))];
        for mode in [Mode::Update, Mode::AsNew] {
            if let Ok(plan) = plan(&roadmap, &text, &at, (mode, Lang::Nb)) {
                let after = veikart::edit::apply(&roadmap, &plan.edits).unwrap();
                let mut seen = std::collections::HashSet::new();
                veikart::model::visit_ids(&after, &mut |_, id, _| assert!(seen.insert(id.clone())));
            }
        }
    }

    #[test]
    fn cells_come_back_as_they_were(rows in prop::collection::vec(
        prop::collection::vec("[a-z=+@'\"\\-\t\n ]{0,8}x", 1..5), 0..6,
    )) {
        let read: Vec<Vec<String>> =
            sheet::read(&sheet::write(&rows)).into_iter().map(|row| row.cells).collect();
        prop_assert_eq!(read, rows);
    }
}
