//! What a figure shows, as a table that can be read aloud.

use std::collections::BTreeSet;

use super::block::{Cell, Table};
use super::ground::Ground;
use super::words::capital;
use crate::i18n::dates;
use crate::layout::{ActivityRow, Preset, RowKind, RowOptions, rows};
use crate::model::{Edge, Segment, Status, View};

/// The rows of a figure; none if it shows no activity.
pub(super) fn twin(ground: &Ground<'_>, view: &View, number: Option<u32>) -> Option<Table> {
    let nothing = BTreeSet::new();
    let options = RowOptions {
        show_hidden: false,
        ..RowOptions::new(&nothing, ground.lang, Preset::Word.metrics(), 40)
    };
    let shown = rows(ground.roadmap, view, &options);
    let mut table = Vec::new();
    let mut told = BTreeSet::new();
    for entry in shown.iter() {
        if let RowKind::Activity(row) = &entry.kind {
            let first = told.insert(row.id.clone());
            // What stands in two places of the figure is told once.
            if first || !row.lane.is_whole() {
                activity(ground, row, first, &mut table);
            }
        }
    }
    if table.is_empty() {
        return None;
    }
    let number = number.map(|number| number.to_string()).unwrap_or_default();
    Some(Table {
        description: ground.say_with("report-twin-about", &[("number", number.trim())]),
        header: [
            "report-twin-activity",
            "report-twin-period",
            "report-twin-phase",
            "report-twin-certainty",
            "report-twin-milestones",
        ]
        .map(|key| ground.say(key))
        .to_vec(),
        widths: vec![0.25, 0.16, 0.2, 0.1, 0.29],
        rows: table,
        dense: true,
    })
}

/// A row per segment; milestones stand in the first row of their activity.
fn activity(ground: &Ground<'_>, row: &ActivityRow, first: bool, table: &mut Vec<Vec<Cell>>) {
    let activity = &row.activity;
    let segments: Vec<&Segment> =
        activity.segments.iter().filter(|it| row.lane.holds(activity, it)).collect();
    let milestones: Vec<String> =
        activity.milestones.iter().map(|it| ground.milestone(it)).collect();
    let blank = Segment::new(row.id.clone());
    let lines = if segments.is_empty() { vec![&blank] } else { segments };
    for (at, segment) in lines.into_iter().enumerate() {
        let [period, phase, certainty] = if std::ptr::eq(segment, &blank) {
            ["–"; 3].map(str::to_owned)
        } else {
            [period(ground, segment), phase(ground, segment), certainty(ground, segment)]
        };
        let milestones =
            if at == 0 && first { Cell::lines(milestones.clone()) } else { Cell::default() };
        table.push(vec![
            Cell::text(activity.name.clone()),
            Cell::text(period),
            Cell::text(phase),
            Cell::text(certainty),
            milestones,
        ]);
    }
}

fn period(ground: &Ground<'_>, segment: &Segment) -> String {
    let words = capital(&dates::span_words(segment.start, segment.end, ground.lang));
    let status = ground.status(segment.status);
    // An open end says already that it goes on.
    let said = segment.end == Edge::Open && segment.status == Status::Ongoing;
    match status.is_empty() || said {
        true => words,
        false => format!("{words} ({status})"),
    }
}

fn phase(ground: &Ground<'_>, segment: &Segment) -> String {
    let phase = ground.phase(segment.phase.as_ref());
    match segment.label.is_empty() {
        true => capital(&phase),
        false => format!("{}: {}", capital(&phase), segment.label),
    }
}

fn certainty(ground: &Ground<'_>, segment: &Segment) -> String {
    capital(&ground.span_certainty(segment.certainty))
}
