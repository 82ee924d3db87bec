//! What the source demands and its roadmap holds: one small test for each demand.

mod content;
mod structure;

use std::collections::BTreeSet;

use veikart::check::{Severity, check};
use veikart::edit::verbs::{self, Beside, Spot};
use veikart::edit::{Edit, EditError, MilestoneField, Setting, apply};
use veikart::i18n::Lang;
use veikart::layout::{Density, Metrics, RowKind, RowOptions, Rows, rows};
use veikart::model::*;
use veikart::publish::report::{ReportOptions, report};
use veikart::store;

use super::{NATIONAL, open};

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn named(text: &str) -> Mention {
    Mention::Id(id(text))
}

fn activity<'a>(roadmap: &'a Roadmap, name: &str) -> &'a Activity {
    roadmap.activity(&id(name)).unwrap()
}

/// By its id, which begins with that of its activity.
fn segment<'a>(roadmap: &'a Roadmap, name: &str) -> &'a Segment {
    activity(roadmap, name.split_once('.').unwrap().0).segment(&id(name)).unwrap()
}

fn phases(roadmap: &Roadmap, name: &str) -> Vec<String> {
    let segments = activity(roadmap, name).segments.iter();
    segments.map(|it| it.phase.as_ref().map_or("?".to_owned(), Id::to_string)).collect()
}

fn made(roadmap: &Roadmap, view: &View, collapsed: &[&str]) -> Rows {
    let collapsed: BTreeSet<Id> = collapsed.iter().map(|it| id(it)).collect();
    rows(
        roadmap,
        view,
        &RowOptions::new(&collapsed, Lang::Nb, Metrics::canvas(Density::Normal), 30),
    )
}

/// The activities that have a row.
fn with_row(roadmap: &Roadmap, view: &View, collapsed: &[&str]) -> BTreeSet<String> {
    let rows = made(roadmap, view, collapsed);
    let ids = rows.iter().filter_map(|row| match &row.kind {
        RowKind::Activity(row) => Some(row.id.to_string()),
        RowKind::Heading(_) => None,
    });
    ids.collect()
}

fn filtered(roadmap: &Roadmap, filters: Filters) -> BTreeSet<String> {
    with_row(roadmap, &View { filters, ..View::whole() }, &[])
}

fn after(roadmap: &Roadmap, edits: Result<Vec<Edit>, EditError>) -> Roadmap {
    apply(roadmap, &edits.unwrap()).unwrap()
}

fn told(roadmap: &Roadmap) -> String {
    report(roadmap, &ReportOptions { lang: Lang::Nb, reasons: false }).dump()
}
