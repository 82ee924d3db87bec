//! The order of activities within their group.

use chrono::NaiveDate;

use super::names::Names;
use super::rows::RowKind;
use crate::model::{Activity, Sort, Status};

/// What activities are ordered by; those that have no such thing come last.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Key {
    Day(NaiveDate),
    Rank(usize),
    Words(String),
    Last,
}

/// The rows with neighbours in order. Children stay below their parents.
pub(super) fn sorted(rows: Vec<RowKind>, sort: Sort, names: &Names) -> Vec<RowKind> {
    if sort == Sort::Outline {
        return rows;
    }
    let mut out: Vec<RowKind> = Vec::with_capacity(rows.len());
    let mut run: Vec<Vec<RowKind>> = Vec::new();
    for row in rows {
        match &row {
            RowKind::Heading(_) => {
                flush(&mut run, &mut out, sort, names);
                out.push(row);
            }
            RowKind::Activity(it) => match run.last_mut().filter(|_| it.depth > 0) {
                Some(family) => family.push(row),
                None => run.push(vec![row]),
            },
        }
    }
    flush(&mut run, &mut out, sort, names);
    out
}

fn flush(run: &mut Vec<Vec<RowKind>>, out: &mut Vec<RowKind>, sort: Sort, names: &Names) {
    run.sort_by_cached_key(|family| match family.first() {
        Some(RowKind::Activity(row)) => key(sort, &row.activity, names),
        _ => Key::Last,
    });
    out.extend(std::mem::take(run).into_iter().flatten());
}

/// What an activity is ordered by.
pub(super) fn key(sort: Sort, activity: &Activity, names: &Names) -> Key {
    let day = |day: Option<NaiveDate>| day.map_or(Key::Last, Key::Day);
    let words = |text: &str| match text.trim() {
        "" => Key::Last,
        text => Key::Words(crate::i18n::alphabetical(text)),
    };
    let segments = &activity.segments;
    let milestones = activity.milestones.iter().filter_map(|it| it.when.when());
    match sort {
        Sort::Outline => Key::Last,
        Sort::Name => words(activity.shown_name()),
        Sort::Start => {
            let starts = segments.iter().filter_map(|it| it.start.when().or(it.end.when()));
            day(starts.chain(milestones).map(|when| when.first_day()).min())
        }
        Sort::End => {
            let ends = segments.iter().filter_map(|it| it.end.when().or(it.start.when()));
            day(ends.chain(milestones).map(|when| when.last_day()).max())
        }
        Sort::NextMilestone => day(names.next_milestone(activity)),
        Sort::Status => {
            let rank = Status::ALL.iter().position(|it| *it == activity.status);
            rank.map_or(Key::Last, Key::Rank)
        }
        Sort::Kind => words(&activity.kind),
    }
}
