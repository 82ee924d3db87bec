//! Counting what is on a roadmap by year, quarter, phase and kind of actor, for charts and
//! tables. Nothing is left out silently: what has no date has a row of its own.

use std::collections::{BTreeMap, BTreeSet};

use chrono::Datelike as _;

use super::{
    Activity, Census, Certainty, Edge, Id, Mention, Milestone, Precision, Reached, Roadmap, RunBy,
    Segment, When,
};

/// What a row or a column of a count stands for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Label {
    Year(i32),
    Quarter(i32, u32),
    /// In the year, with no quarter known.
    SomeQuarter(i32),
    Undated,
    /// None: not known.
    Phase(Option<Id>),
    NotBegun,
    Certainty(Certainty),
    MilestoneKind(Id),
    /// Empty: nobody has said.
    ActorKind(String),
    RunBy(RunBy),
    /// Driven by an organisation now, and nationally before.
    PassesOver,
    /// Something that only the asker knows the name of.
    Named(String),
}

/// How many there are, and the activities they belong to, each once, in the order of ids.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Count {
    pub number: usize,
    pub activities: BTreeSet<Id>,
}

/// Counts in rows and series: the columns of a chart, and what each is stacked of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub rows: Vec<Label>,
    pub series: Vec<Label>,
    cells: BTreeMap<(usize, usize), Count>,
}

impl Tally {
    pub fn new(rows: Vec<Label>, series: Vec<Label>) -> Self {
        Self { rows, series, cells: BTreeMap::new() }
    }

    /// One more of `series` in `row`; nothing where there is no such row or series.
    pub fn add(&mut self, row: &Label, series: &Label, activity: &Id) {
        let row = self.rows.iter().position(|it| it == row);
        let series = self.series.iter().position(|it| it == series);
        if let (Some(row), Some(series)) = (row, series) {
            let count = self.cells.entry((row, series)).or_default();
            count.number += 1;
            count.activities.insert(activity.clone());
        }
    }

    pub fn count(&self, row: usize, series: usize) -> Option<&Count> {
        self.cells.get(&(row, series))
    }

    pub fn number(&self, row: usize, series: usize) -> usize {
        self.count(row, series).map_or(0, |count| count.number)
    }

    /// All of a row together.
    pub fn sum(&self, row: usize) -> usize {
        (0..self.series.len()).map(|series| self.number(row, series)).sum()
    }

    pub fn is_empty(&self) -> bool {
        self.cells.is_empty()
    }

    /// The activities behind a row, or behind one series of it.
    pub fn behind(&self, row: usize, series: Option<usize>) -> BTreeSet<Id> {
        let wanted = |at: &(usize, usize)| at.0 == row && series.is_none_or(|it| it == at.1);
        let cells = self.cells.iter().filter(|(at, _)| wanted(at));
        cells.flat_map(|(_, count)| count.activities.iter().cloned()).collect()
    }

    /// Without the series that nothing is in.
    fn slim(mut self) -> Self {
        let used: BTreeSet<usize> = self.cells.keys().map(|(_, series)| *series).collect();
        let places: BTreeMap<usize, usize> = used.iter().copied().zip(0..).collect();
        let mut at = 0;
        self.series.retain(|_| {
            at += 1;
            used.contains(&(at - 1))
        });
        let cells = std::mem::take(&mut self.cells).into_iter();
        self.cells = cells
            .filter_map(|((row, series), it)| Some(((row, *places.get(&series)?), it)))
            .collect();
        self
    }

    /// Without the row of what has no date, where nothing is in it.
    pub(super) fn without_idle_undated(mut self) -> Self {
        if self.rows.last() == Some(&Label::Undated) && self.sum(self.rows.len() - 1) == 0 {
            self.rows.pop();
        }
        self
    }
}

/// The activities that are on the roadmap: all but candidates.
pub(super) fn on_the_roadmap(roadmap: &Roadmap) -> impl Iterator<Item = (&Id, &Activity)> {
    let candidates = roadmap.candidates();
    let all = roadmap.activities.iter().map(|(id, activity)| (id, activity.as_ref()));
    all.filter(move |(id, _)| !candidates.contains(id))
}

pub(super) fn years(roadmap: &Roadmap) -> Vec<Label> {
    let years = roadmap.period.from..=roadmap.period.to;
    years.map(Label::Year).chain([Label::Undated]).collect()
}

/// The years in which a segment is known to go on, first and last; none without any date.
/// What is under way without dates goes on in the year of the as-of date.
pub fn years_of(roadmap: &Roadmap, segment: &Segment) -> Option<(i32, i32)> {
    let first = |when: When| when.first_day().year();
    let last = |when: When| when.last_day().year();
    match (segment.start.when(), segment.end.when(), segment.end) {
        (Some(start), Some(end), _) => Some((first(start), last(end).max(first(start)))),
        (Some(start), None, Edge::Open) => {
            Some((first(start), roadmap.period.to.max(first(start))))
        }
        (Some(start), None, _) => Some((first(start), last(start))),
        (None, Some(end), _) => Some((first(end), last(end))),
        (None, None, _) if segment.is_under_way() => {
            Some((roadmap.as_of.year(), roadmap.as_of.year()))
        }
        (None, None, _) => None,
    }
}

/// The rows of the period's years that a segment belongs in.
pub(super) fn year_rows(roadmap: &Roadmap, segment: &Segment) -> Vec<Label> {
    let Some((first, last)) = years_of(roadmap, segment) else { return vec![Label::Undated] };
    let years = first.max(roadmap.period.from)..=last.min(roadmap.period.to);
    years.map(Label::Year).collect()
}

/// How many activities are in each phase in each year. An activity counts once in a phase and a
/// year, however many segments it has there; one whose segments have dates elsewhere is not
/// counted as undated in that phase.
pub fn phases_by_year(roadmap: &Roadmap, only: impl Fn(&Id) -> bool) -> Tally {
    let phases = roadmap.value_chain.iter().map(|phase| Label::Phase(Some(phase.id.clone())));
    let mut tally = Tally::new(years(roadmap), phases.chain([Label::Phase(None)]).collect());
    for (id, activity) in on_the_roadmap(roadmap).filter(|(id, _)| only(id)) {
        let mut told: BTreeMap<Label, BTreeSet<Label>> = BTreeMap::new();
        for segment in &activity.segments {
            let known = segment.phase.as_ref().filter(|phase| roadmap.phase(phase).is_some());
            let rows = year_rows(roadmap, segment);
            told.entry(Label::Phase(known.cloned())).or_default().extend(rows);
        }
        for (phase, rows) in &told {
            let dated = rows.iter().any(|row| *row != Label::Undated);
            for row in rows.iter().filter(|row| !dated || **row != Label::Undated) {
                tally.add(row, phase, id);
            }
        }
    }
    tally.slim().without_idle_undated()
}

/// How many segments are planned and how many tentative in each year. Where only one end is
/// tentative, the years of that end are.
pub fn certainty_by_year(roadmap: &Roadmap) -> Tally {
    let series = [Certainty::Planned, Certainty::Tentative].map(Label::Certainty);
    let mut tally = Tally::new(years(roadmap), series.to_vec());
    for (id, activity) in on_the_roadmap(roadmap) {
        for segment in &activity.segments {
            for row in year_rows(roadmap, segment) {
                tally.add(&row, &Label::Certainty(certainty_in(segment, &row)), id);
            }
        }
    }
    tally.without_idle_undated()
}

fn certainty_in(segment: &Segment, row: &Label) -> Certainty {
    let (start, end) = (segment.certainty.start(), segment.certainty.end());
    if start == end {
        return start;
    }
    let tentative = if start == Certainty::Tentative { segment.start } else { segment.end };
    let within =
        |when: When, year: i32| (when.first_day().year()..=when.last_day().year()).contains(&year);
    match (row, tentative.when()) {
        (Label::Year(year), Some(when)) if within(when, *year) => Certainty::Tentative,
        _ => Certainty::Planned,
    }
}

/// How many milestones of each kind there are in each quarter, from the first to the last that
/// has any. A date that is not known to the quarter stays with its year.
pub fn milestones_by_quarter(roadmap: &Roadmap) -> Tally {
    let all = || {
        on_the_roadmap(roadmap)
            .flat_map(|(id, activity)| activity.milestones.iter().map(move |it| (id, it)))
    };
    let found: BTreeSet<Label> = all().map(|(_, milestone)| quarter(milestone)).collect();
    let kinds = roadmap.milestone_kinds.iter().map(|kind| Label::MilestoneKind(kind.id.clone()));
    let mut tally = Tally::new(quarters(&found), kinds.collect());
    for (id, milestone) in all() {
        tally.add(&quarter(milestone), &Label::MilestoneKind(milestone.kind.clone()), id);
    }
    tally.slim()
}

/// Empty quarters between others are shown, but no more years than a chart can hold.
fn quarters(found: &BTreeSet<Label>) -> Vec<Label> {
    const MOST_YEARS: usize = 40;
    let year = |label: &Label| match label {
        Label::Quarter(year, _) | Label::SomeQuarter(year) => Some(*year),
        _ => None,
    };
    let with: BTreeSet<i32> = found.iter().filter_map(year).collect();
    let years: Vec<i32> = match (with.first(), with.last()) {
        (Some(first), Some(last)) if ((last - first) as usize) < MOST_YEARS => {
            (*first..=*last).collect()
        }
        _ => with.into_iter().collect(),
    };
    let mut rows = Vec::new();
    for year in years {
        rows.extend((1..=4).map(|quarter| Label::Quarter(year, quarter)));
        rows.extend(found.get(&Label::SomeQuarter(year)).cloned());
    }
    rows.extend(found.get(&Label::Undated).cloned());
    rows
}

fn quarter(milestone: &Milestone) -> Label {
    let Some(when) = milestone.when.when() else { return Label::Undated };
    let of = |day: chrono::NaiveDate| (day.year(), day.month0() / 3 + 1);
    let (first, last) = (of(when.first_day()), of(when.last_day()));
    if first == last && when.from.precision() >= Precision::Quarter {
        Label::Quarter(first.0, first.1)
    } else {
        Label::SomeQuarter(first.0)
    }
}

/// How far actors of each kind have come at the as-of date, counted over all activities.
pub fn adoption_by_actor_kind(roadmap: &Roadmap) -> Tally {
    let census = Census::new(roadmap);
    let kinds: BTreeMap<&Id, &str> =
        roadmap.actors.iter().map(|actor| (&actor.id, actor.kind.as_str())).collect();
    let mut rows: Vec<Label> = Vec::new();
    let mut told = Vec::new();
    for (id, activity) in on_the_roadmap(roadmap) {
        for standing in census.standings(activity, roadmap.as_of) {
            let kind = match &standing.who {
                Mention::Id(actor) => kinds.get(actor).copied().unwrap_or_default(),
                Mention::Words(_) => "",
            };
            let row = Label::ActorKind(kind.to_owned());
            if !rows.contains(&row) {
                rows.push(row.clone());
            }
            told.push((row, standing.reached, id));
        }
    }
    let place = |row: &Label| {
        let kind = |kind: &str| *row == Label::ActorKind(kind.to_owned());
        let at = roadmap.actors.iter().position(|actor| kind(&actor.kind));
        // What nobody has named the kind of comes last.
        (kind(""), at.unwrap_or(usize::MAX))
    };
    rows.sort_by_key(place);
    let phases = roadmap.value_chain.iter().map(|phase| Label::Phase(Some(phase.id.clone())));
    let series = phases.rev().chain([Label::NotBegun, Label::Phase(None)]).collect();
    let mut tally = Tally::new(rows, series);
    for (row, reached, id) in told {
        let series = match reached {
            Reached::Unknown => Label::Phase(None),
            Reached::NotBegun => Label::NotBegun,
            Reached::Phase(at) => {
                Label::Phase(roadmap.value_chain.get(at).map(|phase| phase.id.clone()))
            }
        };
        tally.add(&row, &series, id);
    }
    tally.slim()
}
