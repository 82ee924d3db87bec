//! The report as blocks.

use expect_test::expect_file;
use veikart::i18n::Lang;
use veikart::model::Roadmap;
use veikart::publish::report::{
    Block, Caption, Report, ReportOptions, Style, Table, report, words,
};

use super::{EXAMPLE, NATIONAL, SMALL, open};

fn made(roadmap: &Roadmap, lang: Lang) -> Report {
    report(roadmap, &ReportOptions { lang, reasons: false })
}

fn headings(report: &Report, level: u8) -> Vec<String> {
    let headings = report.blocks.iter().filter_map(|block| match block {
        Block::Heading(heading) if heading.level == level => {
            let number = heading.number.as_ref().map(|number| format!("{number} "));
            Some(number.unwrap_or_default() + &words(&heading.text))
        }
        _ => None,
    });
    headings.collect()
}

fn captions(report: &Report) -> Vec<&Caption> {
    let captions = report.blocks.iter().filter_map(|block| match block {
        Block::Caption(caption) => Some(caption),
        _ => None,
    });
    captions.collect()
}

fn tables(report: &Report) -> impl Iterator<Item = &Table> {
    report.blocks.iter().filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    })
}

/// REQ-116: lists, emphasis, footnotes.
#[test]
fn a_small_roadmap_in_words() {
    let roadmap = open(SMALL);
    expect_file!["small-nb.txt"].assert_eq(&made(&roadmap, Lang::Nb).dump());
    expect_file!["small-en.txt"].assert_eq(&made(&roadmap, Lang::En).dump());
}

/// REQ-068: the reason of what is tentative.
#[test]
fn reasons_are_told_only_when_asked_for() {
    let roadmap = open(SMALL);
    let told = report(&roadmap, &ReportOptions { lang: Lang::Nb, reasons: true });
    assert!(told.dump().contains("venter på vedtak"));
    assert!(!made(&roadmap, Lang::Nb).dump().contains("venter på vedtak"));
}

/// REQ-112: five chapters in their order.
#[test]
fn the_national_report_has_the_chapters_of_the_printed_one() {
    let report = made(&open(NATIONAL), Lang::Nb);
    assert_eq!(
        headings(&report, 1),
        [
            "1 Innledning",
            "2 Veikart for hvert strategimål",
            "3 Kandidater til Veikart for nasjonal e-helsestrategi 2021-2027",
            "4 Prosess og forankring",
            "5 Figurliste og referanseliste",
        ]
    );
    let second = headings(&report, 2);
    for title in [
        "Veikartets verdikjede",
        "Prioriterte områder",
        "Mål 1: Aktiv medvirkning i egen og næres helse",
        "Mål 5: Samarbeid og virkemidler som styrker gjennomføringskraft",
        "Kandidater til mål 2",
        "Kandidater til mål 4",
        "5.1 Figurliste",
        "5.2 Referanser",
    ] {
        assert!(second.iter().any(|it| it == title), "{title} is not among {second:?}");
    }
}

/// REQ-106, REQ-107: numbers and captions.
#[test]
fn the_national_figures_stand_in_the_order_of_their_numbers_each_with_its_caption() {
    let roadmap = open(NATIONAL);
    let report = made(&roadmap, Lang::Nb);
    let captions = captions(&report);
    let of_the_file: Vec<(Option<u32>, &str)> =
        roadmap.views.iter().map(|view| (view.number, view.caption.as_str())).collect();
    let printed: Vec<(Option<u32>, &str)> =
        captions.iter().map(|caption| (caption.number, caption.text.as_str())).collect();
    assert_eq!(printed, of_the_file);
    assert!(printed.len() >= 19 && printed.is_sorted_by_key(|(number, _)| *number));
    // Every caption stands right below its figure.
    for pair in report.blocks.windows(2) {
        let [above, below] = pair else { continue };
        let is_figure = matches!(above, Block::Figure(_));
        assert_eq!(is_figure, matches!(below, Block::Caption(_)), "{above:?} {below:?}");
    }
}

/// REQ-118, REQ-120: two references with one title stay two; meetings in their order.
#[test]
fn meetings_references_and_goals_of_the_national_report_are_complete() {
    let report = made(&open(NATIONAL), Lang::Nb);
    let meetings = tables(&report).find(|table| table.header[0] == "Aktør").unwrap();
    let days: Vec<String> = meetings.rows.iter().map(|row| words(&row[2].lines.concat())).collect();
    assert_eq!(days.len(), 9);
    assert_eq!((days[0].as_str(), days[8].as_str()), ("10. juni 2024", "12. august 2024"));
    let references = report.blocks.iter().filter_map(|block| match block {
        Block::Paragraph { style: Style::Reference, text } => Some(words(text)),
        _ => None,
    });
    let references: Vec<String> = references.collect();
    assert_eq!(references.len(), 38);
    let same = references.iter().filter(|it| it.contains("NUIT prioriteringsutvalget")).count();
    assert_eq!(same, 2, "two entries with one title stay two");
    assert!(references.iter().any(|it| it.contains("(u.d.)")));
    assert_eq!(headings(&report, 3).iter().filter(|it| it.starts_with("Delmål")).count(), 17);
}

/// REQ-013: the second place leads to the first.
#[test]
fn every_activity_is_told_once_and_referred_to_elsewhere() {
    let roadmap = open(NATIONAL);
    let report = made(&roadmap, Lang::Nb);
    let mut told: Vec<&str> = Vec::new();
    for block in &report.blocks {
        let Block::Heading(heading) = block else { continue };
        for id in &heading.about {
            assert!(!told.contains(&id.as_str()), "{id} is told twice");
            told.push(id.as_str());
        }
    }
    let shown = roadmap.activities.iter().filter(|(_, activity)| !activity.hidden);
    let missing: Vec<&str> =
        shown.map(|(id, _)| id.as_str()).filter(|id| !told.contains(id)).collect();
    assert_eq!(missing, [] as [&str; 0]);
    assert!(report.dump().contains("(#5C-01)"), "the second place leads to the first");
}

#[test]
fn a_twin_tells_every_segment_and_milestone_of_its_figure() {
    let report = made(&open(NATIONAL), Lang::Nb);
    let twin = tables(&report).find(|table| table.description.starts_with("Figur 13 "));
    let twin = twin.unwrap();
    let all: Vec<String> = twin
        .rows
        .iter()
        .flat_map(|row| row.iter().map(|cell| words(&cell.lines.concat())))
        .collect();
    let all = all.join("\n");
    for words in ["Pasientens prøvesvar", "1. kv. 2025 – 2025–2026", "Tentativ", "Full produksjon"]
    {
        assert!(all.contains(words), "{words} is missing in {all}");
    }
    assert_eq!(twin.header.len(), 5);
    assert!(twin.rows.iter().all(|row| row.len() == 5));
}

#[test]
fn every_language_is_whole() {
    for text in [SMALL, EXAMPLE, NATIONAL] {
        for lang in Lang::ALL {
            let dump = made(&open(text), lang).dump();
            assert!(!dump.contains("report-") && !dump.contains("figure-status"), "{lang:?}");
        }
    }
    let english = made(&open(EXAMPLE), Lang::En);
    assert!(headings(&english, 1).contains(&"2 Roadmap for each strategic goal".to_owned()));
}

#[test]
fn an_empty_roadmap_and_one_without_figures_make_reports() {
    let empty =
        open("(format: 1, title: \"Tomt\", as_of: \"2024-01-01\", period: (from: 2024, to: 2025))");
    let report = made(&empty, Lang::Nb);
    assert_eq!(headings(&report, 1), [] as [&str; 0]);
    let mut roadmap = open(EXAMPLE);
    roadmap.views.clear();
    let report = made(&roadmap, Lang::Nb);
    let numbers: Vec<Option<u32>> = captions(&report).iter().map(|it| it.number).collect();
    assert!(numbers.len() > 2);
    assert_eq!(numbers, (1..=numbers.len() as u32).map(Some).collect::<Vec<_>>());
}

#[test]
fn markdown_that_is_no_markdown_stays_text() {
    let mut roadmap = open(SMALL);
    for text in [
        "<script>alert(1)</script>",
        "[x](javascript:alert(1))",
        "![bilde](file:///etc/passwd)",
        "[^nowhere] *open **unclosed `code",
        "# \n\n- \n\n> \n\n1. \n\n|a|\n|-|\n",
        "\u{202e}baklengs \u{0} \u{1b}[31m 👩‍👩‍👧 =1+1",
        &"a".repeat(10_000),
        &"- ".repeat(500),
        &"> ".repeat(500),
        "[^1]\n\n[^1]: se [^1]",
    ] {
        roadmap.text = text.to_owned();
        let dump = made(&roadmap, Lang::Nb).dump();
        assert!(!dump.contains("](javascript"), "{dump}");
        assert!(!dump.contains("](file"), "{dump}");
    }
}
