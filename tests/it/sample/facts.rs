//! Every segment, milestone, indicator and dependency against the committed tables, both ways.
//! The tables say what the source says; the file says it too, token by token.

use std::collections::BTreeMap;
use std::fmt::Display;

use veikart::model::{Basis, Certainty, Id, Mention, Need, SpanCertainty, Status};

use super::{NATIONAL, open};

/// The rows of a table by their first cell.
type Table = BTreeMap<String, Vec<String>>;

fn table(text: &str) -> Table {
    text.lines()
        .skip(1)
        .filter_map(|line| line.split_once('\t'))
        .map(|(id, cells)| (id.to_owned(), cells.split('\t').map(str::to_owned).collect()))
        .collect()
}

/// Compares row by row, so that a failure names the id.
fn same(facts: &Table, file: &Table) {
    for (id, row) in facts {
        assert_eq!(Some(row), file.get(id), "{id}");
    }
    for id in file.keys() {
        assert!(facts.contains_key(id), "{id} is not in the facts");
    }
}

fn line(tentative: bool) -> &'static str {
    if tentative { "dashed" } else { "solid" }
}

fn status(status: Status) -> &'static str {
    match status {
        Status::Ongoing => "ongoing",
        Status::Planned => "planned",
        Status::Completed => "completed",
        Status::Delayed => "delayed",
        Status::AtRisk => "at risk",
        Status::Terminated => "terminated",
        Status::Unknown => "unknown",
    }
}

fn basis(basis: Option<Basis>) -> &'static str {
    match basis {
        Some(Basis::Stated) => "STATED",
        Some(Basis::Inferred) => "INFERRED",
        None => "none",
    }
}

fn row(cells: &[&dyn Display]) -> Vec<String> {
    cells.iter().map(ToString::to_string).collect()
}

/// The ids among mentions, in order of the alphabet, with spaces between.
fn ids(mentions: &[Mention]) -> String {
    let mut ids: Vec<&str> = mentions.iter().filter_map(Mention::id).map(Id::as_str).collect();
    ids.sort_unstable();
    if ids.is_empty() { "-".to_owned() } else { ids.join(" ") }
}

/// REQ-063, REQ-130, REQ-142: dates as precise as given, lines and words of the source, stated or
/// inferred.
#[test]
fn every_segment_says_what_the_facts_say() {
    let roadmap = open(NATIONAL);
    let mut file = Table::new();
    for (id, activity) in &roadmap.activities {
        for segment in &activity.segments {
            let certainty = segment.certainty;
            assert!(certainty == SpanCertainty::new(certainty.start(), certainty.start()));
            let cells = row(&[
                id,
                &segment.phase.as_ref().map_or("none", Id::as_str),
                &segment.start,
                &segment.end,
                &line(certainty == SpanCertainty::Tentative),
                &status(segment.status),
                &basis(segment.provenance.basis),
                &segment.provenance.lines,
            ]);
            assert!(!segment.provenance.wording.is_empty(), "{}", segment.id);
            assert!(file.insert(segment.id.to_string(), cells).is_none(), "{}", segment.id);
        }
    }
    same(&table(include_str!("facts-segments.tsv")), &file);
}

/// REQ-063, REQ-130: dates as precise as given, with their source.
#[test]
fn every_milestone_says_what_the_facts_say() {
    let roadmap = open(NATIONAL);
    let mut file = Table::new();
    for (id, activity) in &roadmap.activities {
        for milestone in &activity.milestones {
            let cells = row(&[
                id,
                &milestone.kind,
                &milestone.when,
                &line(milestone.certainty == Certainty::Tentative),
                &status(milestone.status),
                &basis(milestone.provenance.basis),
                &milestone.provenance.lines,
            ]);
            assert!(!milestone.provenance.wording.is_empty(), "{}", milestone.id);
            assert!(file.insert(milestone.id.to_string(), cells).is_none(), "{}", milestone.id);
        }
    }
    same(&table(include_str!("facts-milestones.tsv")), &file);
}

/// REQ-096, REQ-097: all of them, and the one with alternatives.
#[test]
fn every_dependency_names_what_the_facts_name() {
    let roadmap = open(NATIONAL);
    let file = roadmap.dependencies.iter().map(|dependency| {
        let cells = row(&[
            &ids(&dependency.about),
            &ids(dependency.on.mentions()),
            &dependency.provenance.lines,
        ]);
        (dependency.id.to_string(), cells)
    });
    same(&table(include_str!("facts-dependencies.tsv")), &file.collect());
    let any: Vec<&str> = (roadmap.dependencies.iter())
        .filter(|dependency| matches!(dependency.on, Need::Any(_)))
        .map(|dependency| dependency.id.as_str())
        .collect();
    assert_eq!(any, ["DEP-33"]);
}

/// REQ-092: observations, targets and denominators.
#[test]
fn every_indicator_counts_what_the_facts_count() {
    fn known(value: Option<impl Display>) -> String {
        value.map_or("-".to_owned(), |value| value.to_string())
    }
    let roadmap = open(NATIONAL);
    let file = roadmap.indicators.iter().map(|indicator| {
        let observations: Vec<String> = (indicator.observations.iter())
            .map(|seen| format!("{}={}", known(seen.when), known(seen.value)))
            .collect();
        let cells = row(&[
            &ids(&indicator.about),
            &observations.join(" "),
            &known(indicator.target),
            &known(indicator.denominator),
            &indicator.provenance.lines,
        ]);
        (indicator.id.to_string(), cells)
    });
    same(&table(include_str!("facts-indicators.tsv")), &file.collect());
}
