//! The chapter on how the roadmap came about: meetings, decisions, what has changed.

use super::block::{Block, Cell, Inline, Item, Style, Table};
use super::ground::{Ground, Pages};
use super::words::{date, joined};
use crate::i18n::dates;

pub(super) fn process(ground: &Ground<'_>, pages: &mut Pages) {
    let roadmap = ground.roadmap;
    if roadmap.meetings.is_empty()
        && roadmap.decisions.is_empty()
        && roadmap.version_notes.is_empty()
    {
        return;
    }
    pages.chapter(ground.say("report-process"));
    meetings(ground, pages);
    if !roadmap.decisions.is_empty() {
        pages.heading(2, ground.say("report-decisions"), &[]);
    }
    for decision in &roadmap.decisions {
        let body = decision.body.as_ref().map(|body| ground.name(body)).unwrap_or_default();
        let when = date(decision.when, "", ground.lang);
        let head = joined(vec![body, when, decision.case_number.clone()]);
        let mut text = Vec::new();
        if !head.is_empty() {
            text.push(Inline::bold(format!("{head}: ")));
        }
        text.extend(super::markdown::inline(&decision.text));
        pages.blocks.push(Block::Item(Item { numbered: None, level: 0, text }));
    }
    if !roadmap.version_notes.is_empty() {
        pages.heading(2, ground.say("report-changes"), &[]);
    }
    for note in &roadmap.version_notes {
        let mut text = Vec::new();
        if let Some(when) = note.when {
            text.push(Inline::bold(format!("{}: ", dates::when_words(when, ground.lang))));
        }
        text.extend(super::markdown::inline(&note.text));
        pages.blocks.push(Block::Item(Item { numbered: None, level: 0, text }));
    }
}

fn meetings(ground: &Ground<'_>, pages: &mut Pages) {
    let meetings = &ground.roadmap.meetings;
    if meetings.is_empty() {
        return;
    }
    pages.heading(2, ground.say("report-meetings"), &[]);
    pages.blocks.push(Block::paragraph(Style::Body, ground.say("report-meetings-words")));
    let rows = meetings.iter().map(|meeting| {
        vec![
            Cell::text(ground.name(&meeting.who)),
            Cell::text(meeting.kind.clone()),
            Cell::text(date(meeting.when, &meeting.printed, ground.lang)),
        ]
    });
    pages.blocks.push(Block::Table(Table {
        description: ground.say("report-meetings"),
        header: ["report-meeting-actor", "report-meeting-kind", "report-meeting-date"]
            .map(|key| ground.say(key))
            .to_vec(),
        widths: vec![0.42, 0.36, 0.22],
        rows: rows.collect(),
        dense: false,
    }));
}
