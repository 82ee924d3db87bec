//! Which lines the table has: what the canvas shows, in its order or in that of a column.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::sheet::Sheet;
use crate::app::clipboard::{Column, row_cells};
use crate::app::session::Session;
use crate::edit::Target;
use crate::i18n::{Lang, alphabetical};
use crate::layout::{Density, Metrics, RowKind, RowOptions, rows};
use crate::model::{Edge, Id, Roadmap};

/// A line: what it is, and what it stands under.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) target: Target,
    pub(super) under: Option<Id>,
}

/// A column that the lines are in order of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Order {
    pub(super) column: Column,
    pub(super) falling: bool,
}

/// The lines, kept until something changes.
#[derive(Debug, Default)]
pub(super) struct Kept {
    pub(super) lines: Vec<Line>,
    key: Option<Key>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Key {
    document: u64,
    view: u64,
    sheet: Sheet,
    order: Option<Order>,
    lang: Lang,
}

impl Kept {
    /// Brings the lines up to date; returns whether they are others than before.
    pub(super) fn update(&mut self, session: &Session, sheet: Sheet, order: Option<Order>) -> bool {
        let key = Key {
            document: session.document.revision(),
            view: session.view.revision(),
            sheet,
            order,
            lang: session.look.lang,
        };
        if self.key == Some(key) {
            return false;
        }
        self.lines = shown(session, sheet);
        if let Some(order) = order {
            sort(&mut self.lines, session, order);
        }
        self.key = Some(key);
        true
    }

    /// The cells of a line, in the order of [`Column::ALL`].
    pub(super) fn cells(&self, row: usize, roadmap: &Roadmap, lang: Lang) -> Option<Vec<String>> {
        let line = self.lines.get(row)?;
        row_cells(roadmap, &line.target, line.under.as_ref(), lang)
    }
}

/// Every activity that is shown, or its parts; each once, however often it is placed.
fn shown(session: &Session, sheet: Sheet) -> Vec<Line> {
    let open = BTreeSet::new();
    let only = session.view.changed_only().then(|| session.document.changed_activities());
    let options = RowOptions {
        only: only.as_ref(),
        ..RowOptions::new(&open, session.look.lang, Metrics::canvas(Density::Normal), usize::MAX)
    };
    let rows = rows(session.document.roadmap(), &session.view.shown(), &options);
    let mut seen = BTreeSet::new();
    let mut lines = Vec::new();
    for (at, entry) in rows.iter().enumerate() {
        let RowKind::Activity(row) = &entry.kind else { continue };
        let owner = &row.id;
        let mut add = |target: Target, under: Option<Id>| {
            if seen.insert(target.id().clone()) {
                lines.push(Line { target, under });
            }
        };
        if sheet == Sheet::Activities {
            add(Target::Activity(owner.clone()), row.place.clone());
            continue;
        }
        let Some((_, segments, milestones)) = rows.shown(at) else { continue };
        match sheet {
            Sheet::Milestones => {
                for milestone in milestones {
                    add(Target::milestone(owner, &milestone.id), Some(owner.clone()));
                }
            }
            _ => {
                for segment in segments {
                    add(Target::segment(owner, &segment.id), Some(owner.clone()));
                }
            }
        }
    }
    lines
}

/// What lines are put in order by.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum By {
    Day(NaiveDate),
    Rank(usize),
    Words(String),
}

/// Lines that say nothing in the column come last, whichever way it goes.
fn sort(lines: &mut Vec<Line>, session: &Session, order: Order) {
    let (roadmap, lang) = (session.document.roadmap(), session.look.lang);
    let by = |line: &Line| by(roadmap, line, order.column, lang);
    let mut with: Vec<(Option<By>, Line)> = lines.drain(..).map(|line| (by(&line), line)).collect();
    with.sort_by(|(a, _), (b, _)| match (a, b) {
        (Some(a), Some(b)) if order.falling => b.cmp(a),
        (Some(a), Some(b)) => a.cmp(b),
        (Some(_), None) => Ordering::Less,
        (None, Some(_)) => Ordering::Greater,
        (None, None) => Ordering::Equal,
    });
    lines.extend(with.into_iter().map(|(_, line)| line));
}

fn by(roadmap: &Roadmap, line: &Line, column: Column, lang: Lang) -> Option<By> {
    let day = |edge: Edge| edge.when().map(|when| By::Day(when.first_day()));
    let owner = line.target.activity().and_then(|id| roadmap.activity(id));
    match (&line.target, column) {
        (Target::Segment { id, .. }, Column::Start | Column::End | Column::Phase) => {
            let segment = owner?.segment(id)?;
            match column {
                Column::Start => day(segment.start),
                Column::End => day(segment.end),
                _ => {
                    let phase = segment.phase.as_ref()?;
                    roadmap.value_chain.iter().position(|it| it.id == *phase).map(By::Rank)
                }
            }
        }
        (Target::Milestone { id, .. }, Column::Start) => day(owner?.milestone(id)?.when),
        _ => {
            let cells = row_cells(roadmap, &line.target, line.under.as_ref(), lang)?;
            let words = cells.get(column as usize)?.trim();
            (!words.is_empty()).then(|| By::Words(alphabetical(words)))
        }
    }
}
