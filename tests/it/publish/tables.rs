//! Tables in every format: the same bytes twice, whatever stands in a field.

use proptest::prelude::*;
use veikart::i18n::Lang;
use veikart::model::{Activity, Certainty, Id, Milestone, MilestoneKind, Roadmap, Shape};
use veikart::publish::{
    Cell, CsvOptions, FileOrder, Separator, Table, TableFormat, TableKind, TableOptions, calendar,
    csv, table, table_file, tables,
};
use veikart::store::{open_bytes, open_path, print};

use crate::arbitrary;

const PUBLIC: TableOptions = TableOptions { lang: Lang::Nb, internal: false };
const ALL: TableOptions = TableOptions { lang: Lang::Nb, internal: true };

/// Texts that programs have taken for something else than text.
const HOSTILE: [&str; 12] = [
    "=HYPERLINK(\"http://example.org\";\"klikk\")",
    "+47 22 00 00 00",
    "-2+3",
    "@SUM(A1)",
    "\t=1+1",
    "\u{FEFF}=1+1",
    "\u{200B}=cmd|' /C calc'!A0",
    "＝1+1",
    "</v></c><script>alert(1)</script>]]>&amp;",
    "_x0041_ \u{FFFE}\u{FFFF}",
    "\u{202E}snudd\u{2028}linje; a, b\\n \"sitat\"",
    "👩‍👩‍👧 END:VEVENT\nBEGIN:VEVENT",
];

fn sample(name: &str) -> Roadmap {
    let path = format!("{}/sample-roadmaps/{name}.ron", env!("CARGO_MANIFEST_DIR"));
    open_path(path.as_ref()).unwrap().roadmap
}

fn order(options: TableOptions, table: TableKind) -> FileOrder {
    FileOrder { options, table, csv: CsvOptions::default() }
}

/// A roadmap of one activity, all of whose words are `words`.
fn all_words(words: &str) -> Roadmap {
    let mut roadmap = sample("tomt-veikart");
    roadmap.title = words.to_owned();
    roadmap.publisher = words.to_owned();
    let kind = MilestoneKind::new(Id::new("mk").unwrap(), words.to_owned(), Shape::Dot);
    roadmap.milestone_kinds.push(kind.into());
    let mut milestone = Milestone::new(Id::new("a.m1").unwrap(), Id::new("mk").unwrap());
    milestone.label = words.to_owned();
    milestone.when = "2025-Q1".parse().unwrap();
    milestone.certainty = Certainty::Tentative;
    let mut activity = Activity::new(words.to_owned());
    activity.text = words.repeat(3);
    activity.kind = words.to_owned();
    activity.milestones.push(milestone);
    roadmap.activities.insert(Id::new("a").unwrap(), activity.into());
    roadmap
}

#[test]
fn every_format_gives_the_same_bytes_twice() {
    let roadmap = sample("nasjonalt-veikart-2021-2027");
    for format in TableFormat::ALL {
        let made = || table_file(&roadmap, format, order(ALL, TableKind::Segments)).unwrap();
        assert!(made() == made(), "{format:?}");
    }
}

/// REQ-129: everything leaves as tables.
#[test]
fn the_tables_hold_everything_of_the_national_roadmap() {
    let roadmap = sample("nasjonalt-veikart-2021-2027");
    let counts = roadmap.counts();
    let rows = |kind| table(&roadmap, kind, PUBLIC).rows.len();
    assert_eq!(rows(TableKind::Activities), roadmap.activities.len());
    assert_eq!(rows(TableKind::Segments), counts.segments);
    assert_eq!(rows(TableKind::Milestones), counts.milestones);
    assert_eq!(rows(TableKind::Actors), counts.actors);
    assert_eq!(rows(TableKind::Dependencies), counts.dependencies - 1, "funding is internal");
    assert_eq!(table(&roadmap, TableKind::Dependencies, ALL).rows.len(), counts.dependencies);
}

#[test]
fn every_row_has_a_cell_per_column() {
    for options in [PUBLIC, ALL] {
        for Table { kind, columns, rows, .. } in
            tables(&sample("nasjonalt-veikart-2021-2027"), options)
        {
            for row in rows {
                assert_eq!(row.len(), columns.len(), "{kind:?}");
            }
        }
    }
}

#[test]
fn nothing_in_a_csv_file_is_a_formula() {
    for words in HOSTILE {
        let roadmap = all_words(words);
        for separator in [Separator::Semicolon, Separator::Comma, Separator::Tab] {
            let options = CsvOptions { separator, byte_order_mark: false };
            for table in tables(&roadmap, ALL) {
                for value in read_csv(&csv(&table, options), separator) {
                    let first = value.trim_start_matches(|c: char| {
                        c.is_whitespace() || matches!(c, '\u{FEFF}' | '\u{200B}')
                    });
                    let formula = first.starts_with(['=', '+', '-', '@', '＝']);
                    assert!(!formula, "{:?}: {value:?}", table.kind);
                }
            }
        }
    }
}

#[test]
fn a_csv_file_reads_back_as_it_was() {
    let roadmap = sample("nasjonalt-veikart-2021-2027");
    for table in tables(&roadmap, ALL) {
        let text = csv(&table, CsvOptions::default());
        assert!(text.starts_with('\u{FEFF}'));
        let values = read_csv(text.trim_start_matches('\u{FEFF}'), Separator::Semicolon);
        assert_eq!(values.len(), (table.rows.len() + 1) * table.columns.len(), "{:?}", table.kind);
        let cells = table.rows.iter().flatten();
        for (value, cell) in values.iter().skip(table.columns.len()).zip(cells) {
            if let Cell::Text(words) = cell {
                assert!(value == words || *value == format!("'{words}"), "{words}");
            }
        }
    }
}

/// A reader of its own, after RFC 4180.
fn read_csv(text: &str, separator: Separator) -> Vec<String> {
    let separator = match separator {
        Separator::Semicolon => ';',
        Separator::Comma => ',',
        Separator::Tab => '\t',
    };
    let (mut values, mut value, mut quoted) = (Vec::new(), String::new(), false);
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => {
                chars.next();
                value.push('"');
            }
            '"' if quoted || value.is_empty() => quoted = !quoted,
            c if c == separator && !quoted => values.push(std::mem::take(&mut value)),
            '\r' if !quoted && chars.peek() == Some(&'\n') => {
                chars.next();
                values.push(std::mem::take(&mut value));
            }
            c => value.push(c),
        }
    }
    assert!(!quoted && value.is_empty(), "the last line has no end");
    values
}

#[test]
fn a_calendar_has_one_event_per_dated_milestone_and_no_line_is_long() {
    for roadmap in HOSTILE.map(all_words).iter().chain([&sample("nasjonalt-veikart-2021-2027")]) {
        let calendar = calendar(roadmap, PUBLIC);
        assert_eq!(calendar.events + calendar.undated, roadmap.counts().milestones);
        assert!(calendar.text.ends_with("END:VCALENDAR\r\n"));
        let lines: Vec<&str> = calendar.text.split("\r\n").collect();
        for line in &lines {
            assert!(line.len() <= 75, "{line}");
            assert!(!line.chars().any(char::is_control), "{line:?}");
        }
        let begun = lines.iter().filter(|line| **line == "BEGIN:VEVENT").count();
        let ended = lines.iter().filter(|line| **line == "END:VEVENT").count();
        assert_eq!([begun, ended], [calendar.events; 2]);
    }
}

#[test]
fn a_quarter_in_the_calendar_lasts_a_quarter_and_says_so() {
    let calendar = calendar(&all_words("Klar; nå, \\ ja"), PUBLIC).text.replace("\r\n ", "");
    let line = |start: &str| calendar.lines().find(|line| line.starts_with(start)).unwrap();
    assert_eq!(line("DTSTART"), "DTSTART;VALUE=DATE:20250101");
    assert_eq!(line("DTEND"), "DTEND;VALUE=DATE:20250401");
    assert_eq!(
        line("SUMMARY"),
        "SUMMARY:Klar\\; nå\\, \\\\ ja: Klar\\; nå\\, \\\\ ja (1. kv. 2025)"
    );
    assert_eq!(line("STATUS"), "STATUS:TENTATIVE");
    assert!(line("UID").starts_with("UID:a.m1@"));
}

#[test]
fn hostile_words_stay_words_in_summary_and_workbook() {
    for words in HOSTILE {
        let roadmap = all_words(words);
        let summary =
            table_file(&roadmap, TableFormat::Markdown, order(ALL, TableKind::Overview)).unwrap();
        let summary = String::from_utf8(summary).unwrap();
        assert!(!summary.contains("<script") && !summary.contains("\nBEGIN"), "{summary}");
        table_file(&roadmap, TableFormat::Xlsx, order(ALL, TableKind::Overview)).unwrap();
    }
    let long = all_words(&"æøå ".repeat(10_000));
    table_file(&long, TableFormat::Xlsx, order(ALL, TableKind::Overview)).unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// REQ-129: data come back equal.
    #[test]
    fn json_comes_back_equal(roadmap in arbitrary::roadmap()) {
        let order = order(ALL, TableKind::Overview);
        let text = table_file(&roadmap, TableFormat::Json, order).unwrap();
        let opened = open_bytes(&text).unwrap();
        prop_assert_eq!(print(&opened.roadmap), print(&roadmap));
        prop_assert!(opened.roadmap == roadmap);
    }

    #[test]
    fn every_format_takes_every_roadmap(roadmap in arbitrary::roadmap()) {
        for format in TableFormat::ALL {
            for options in [PUBLIC, ALL] {
                table_file(&roadmap, format, order(options, TableKind::Segments)).unwrap();
            }
        }
    }

    #[test]
    fn a_copy_to_share_holds_nothing_internal(roadmap in arbitrary::roadmap()) {
        let shared = roadmap.without_internal();
        prop_assert_eq!(shared.internal().total(), 0);
        let text = print(&shared);
        for field in ["why:", "provenance:", "confirmed:", "status_note:", "accepted:", "reason:"] {
            // A field begins its line or follows a parenthesis or comma; words in quotes may say
            // anything.
            for line in text.lines().map(outside_quotes) {
                prop_assert!(!line.split(['(', ',', ' ']).any(|word| word == field), "{line}");
            }
        }
        let edits = veikart::edit::verbs::without_internal(&roadmap);
        prop_assert_eq!(veikart::edit::apply(&roadmap, &edits).unwrap(), shared);
    }
}

/// A line of the file without what stands in quotes.
fn outside_quotes(line: &str) -> String {
    let (mut out, mut quoted, mut escaped) = (String::new(), false, false);
    for c in line.chars() {
        match c {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            c if !quoted => out.push(c),
            _ => {}
        }
    }
    out
}

#[test]
fn json_that_breaks_a_rule_is_refused_in_words() {
    let start =
        r#"{"format": 1, "title": "", "as_of": "2024-01-01", "period": {"from": 2024, "to": 2025}"#;
    open_bytes(format!("{start}}}").as_bytes()).unwrap();
    for (rest, problem) in [
        (r#", "activities": {"a": {"name": ""}, "a": {"name": ""}}}"#, "used twice"),
        (r#", "activities": {"a": {"name": "", "colour": 1}}}"#, "unknown field"),
        (r#", "goals": [{"id": "a", "title": ""}, {"id": "a", "title": ""}]}"#, "DuplicateId"),
        (r#", "text": "\u0007"}"#, "ControlCharacter"),
        ("", "EOF"),
    ] {
        let error = open_bytes(format!("{start}{rest}").as_bytes()).unwrap_err();
        assert!(format!("{error:?}").contains(problem), "{rest}: {error:?}");
    }
    let newer = open_bytes(br#"{"format": 99}"#).unwrap_err();
    assert!(format!("{newer:?}").contains("NewerFormat"), "{newer:?}");
    let deep = format!("{start}, \"text\": {}", "[".repeat(200_000));
    open_bytes(deep.as_bytes()).unwrap_err();
}
