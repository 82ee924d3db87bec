//! What the matrix holds: activities down, actors across, and how far each has come.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::ops::Range;

use rust_decimal::Decimal;

use super::written::status_text;
use crate::app::phase_words::current_phase_words;
use crate::app::wording::mention_words;
use crate::i18n::dates::edge_words;
use crate::i18n::{self, Lang};
use crate::layout::{Density, HeadingKind, Metrics, RowKind, RowOptions, rows};
use crate::model::{
    Activity, Census, Edge, Grouping, Id, Mention, Provenance, Reached, Roadmap, View,
};

/// Everything that the page shows, in its order.
#[derive(Debug, Default)]
pub struct Matrix {
    pub lines: Vec<Line>,
    pub actors: Vec<Across>,
    /// Neighbours of one kind.
    pub kinds: Vec<Kind>,
}

/// A row of the page.
#[derive(Debug)]
pub enum Line {
    /// Of a goal, a sub-goal or a theme.
    Heading(String),
    Activity(Box<Down>),
}

/// An activity, and what is known of every actor that has to do with it.
#[derive(Debug)]
pub struct Down {
    pub id: Id,
    pub name: String,
    /// The place of its current phase in the chain.
    pub current: Option<usize>,
    /// A person has decided it.
    pub decided: bool,
    /// "3 av 4": how many have come so far, of those whose state is known.
    pub reached: (Decimal, Decimal),
    /// How the phase was found, one line each.
    pub words: Vec<String>,
    /// How far its actors have come in the mean; none: nobody knows.
    pub progress: Option<Decimal>,
    cells: BTreeMap<usize, Cell>,
}

/// An actor.
#[derive(Debug)]
pub struct Across {
    pub who: Mention,
    pub short: String,
    pub full: String,
}

/// Actors of one kind, which stand beside each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kind {
    /// Empty: nobody has said.
    pub name: String,
    pub actors: Range<usize>,
}

/// What is known of one actor and one activity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    pub reached: Reached,
    /// It was said of the actor itself; else its segments tell it.
    pub stated: bool,
    /// How many it counts for.
    pub weight: Decimal,
    /// A finer state in words, the amount, or since when: what stands beside the letter.
    pub short: String,
    /// As it is copied: "Innføring (86,5 %), siden 2023".
    pub text: String,
    /// Where it comes from, and what was noted.
    pub source: String,
}

/// The order of the rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// As the roadmap has them.
    #[default]
    Outline,
    FurthestFirst,
    FurthestLast,
}

/// Which rows and columns there shall be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    pub order: Order,
    /// Only activities of which somebody has said how far an actor has come.
    pub only_said: bool,
    /// Only actors of this kind.
    pub kind: Option<String>,
}

impl Matrix {
    /// Of the activities that a view shows, each once.
    pub fn new(
        roadmap: &Roadmap,
        view: &View,
        only: Option<&BTreeSet<Id>>,
        asked: &Asked,
        lang: Lang,
    ) -> Self {
        let mut lines = lines(roadmap, view, only, asked, lang);
        let census = Census::new(roadmap);
        let across = columns(roadmap, &lines, asked);
        let places: HashMap<&Mention, usize> =
            across.0.iter().zip(0..).map(|(column, at)| (&column.who, at)).collect();
        for line in &mut lines {
            if let Line::Activity(down) = line
                && let Some(activity) = roadmap.activity(&down.id)
            {
                fill(down, activity, &census, &places, roadmap, lang);
            }
        }
        if asked.order != Order::Outline {
            lines.retain(|line| matches!(line, Line::Activity(_)));
            let progress = |line: &Line| line.activity().and_then(|it| it.progress);
            let last = asked.order == Order::FurthestLast;
            // What nobody knows comes last in either order.
            lines.sort_by(|a, b| match (progress(a), progress(b)) {
                (Some(a), Some(b)) if last => a.cmp(&b),
                (Some(a), Some(b)) => b.cmp(&a),
                (a, b) => b.is_some().cmp(&a.is_some()),
            });
        }
        Self { lines, actors: across.0, kinds: across.1 }
    }

    pub fn activity(&self, line: usize) -> Option<&Down> {
        self.lines.get(line).and_then(Line::activity)
    }

    /// What is known; none: nothing, and the actor has no part in the activity either.
    pub fn cell(&self, line: usize, actor: usize) -> Option<&Cell> {
        self.activity(line)?.cells.get(&actor)
    }

    /// The kind that an actor stands among.
    pub fn kind_of(&self, actor: usize) -> Option<&Kind> {
        self.kinds.iter().find(|kind| kind.actors.contains(&actor))
    }

    /// How many of a kind have come how far in a row, the furthest first; of those that have
    /// nothing to do with the activity nothing is said.
    pub fn subtotal(&self, line: usize, kind: &Kind) -> Vec<(Reached, Decimal)> {
        let mut sums: BTreeMap<Reached, Decimal> = BTreeMap::new();
        let cells = self.activity(line).into_iter().flat_map(|down| &down.cells);
        for (_, cell) in cells.filter(|(at, _)| kind.actors.contains(at)) {
            *sums.entry(cell.reached).or_default() += cell.weight;
        }
        sums.into_iter().rev().collect()
    }
}

impl Line {
    pub fn activity(&self) -> Option<&Down> {
        match self {
            Self::Activity(down) => Some(down),
            Self::Heading(_) => None,
        }
    }
}

fn lines(
    roadmap: &Roadmap,
    view: &View,
    only: Option<&BTreeSet<Id>>,
    asked: &Asked,
    lang: Lang,
) -> Vec<Line> {
    let nothing = BTreeSet::new();
    let view =
        View { group_by: Grouping::Strategy, then_by: None, split_by_actor: false, ..view.clone() };
    let options = RowOptions {
        only,
        ..RowOptions::new(&nothing, lang, Metrics::canvas(Density::Normal), 40)
    };
    let mut seen = HashSet::new();
    let mut lines: Vec<Line> = Vec::new();
    for entry in rows(roadmap, &view, &options).iter() {
        match &entry.kind {
            // A theme is mostly called as the activity below it.
            RowKind::Heading(heading) if heading.kind == HeadingKind::Theme => {}
            RowKind::Heading(heading) => {
                let title = format!("{}  {}", heading.code, heading.title);
                lines.push(Line::Heading(title.trim().to_owned()));
            }
            RowKind::Activity(row) if seen.insert(row.id.clone()) => {
                if !asked.only_said || !row.activity.actor_status.is_empty() {
                    lines.push(Line::Activity(Box::new(Down::new(&row.id, &row.activity))));
                }
            }
            RowKind::Activity(_) => {}
        }
    }
    // Of headings that stand above each other with nothing below, the last says enough.
    let mut kept = Vec::with_capacity(lines.len());
    let mut waiting = None;
    for line in lines {
        match line {
            Line::Heading(_) => waiting = Some(line),
            Line::Activity(_) => {
                kept.extend(waiting.take());
                kept.push(line);
            }
        }
    }
    kept
}

impl Down {
    fn new(id: &Id, activity: &Activity) -> Self {
        let short = &activity.short_name;
        Self {
            id: id.clone(),
            name: if short.is_empty() { activity.name.clone() } else { short.clone() },
            current: None,
            decided: false,
            reached: Default::default(),
            words: Vec::new(),
            progress: None,
            cells: BTreeMap::new(),
        }
    }
}

/// The actors that have a role in an activity or a segment of it.
fn participants(activity: &Activity) -> impl Iterator<Item = &Mention> {
    let segments = activity.segments.iter().flat_map(|it| &it.who);
    let roles = activity.roles.iter().map(|it| &it.who);
    roles.chain(segments).filter(|who| who.id().is_some())
}

/// Those, and everybody of whom somebody has said something.
fn concerned(activity: &Activity) -> impl Iterator<Item = &Mention> {
    participants(activity).chain(activity.actor_status.iter().map(|it| &it.who))
}

/// The actors of all lines by kind, in the order of the roadmap's list; those who are named in
/// words come last.
fn columns(roadmap: &Roadmap, lines: &[Line], asked: &Asked) -> (Vec<Across>, Vec<Kind>) {
    let activities = lines.iter().filter_map(|line| roadmap.activity(&line.activity()?.id));
    let wanted: HashSet<&Mention> = activities.clone().flat_map(concerned).collect();
    let listed = roadmap.actors.iter().filter_map(|actor| {
        let who = Mention::Id(actor.id.clone());
        wanted.contains(&who).then_some((actor.kind.as_str(), who))
    });
    let mut others: Vec<&Mention> = wanted
        .iter()
        .copied()
        .filter(|who| who.id().is_none_or(|id| roadmap.actor(id).is_none()))
        .collect();
    others.sort();
    // An id of something else than an actor, an audience say, stands in no column.
    let others = others.into_iter().filter(|who| who.id().is_none()).map(|who| ("", who.clone()));
    let mut order: Vec<&str> = Vec::new();
    let mut by_kind: HashMap<&str, Vec<Mention>> = HashMap::new();
    for (kind, who) in listed.chain(others) {
        by_kind.entry(kind).or_insert_with(|| {
            order.push(kind);
            Vec::new()
        });
        by_kind.entry(kind).or_default().push(who);
    }
    // Those who have most to do with what is shown come first, by what the roadmap says of who
    // takes part: a cell that is filled moves no column.
    let mut parts: HashMap<&str, usize> = HashMap::new();
    let kinds: HashMap<&Id, &str> =
        roadmap.actors.iter().map(|actor| (&actor.id, actor.kind.as_str())).collect();
    for activity in activities.clone() {
        let takers: HashSet<&Id> = participants(activity).filter_map(Mention::id).collect();
        for kind in takers.into_iter().filter_map(|id| kinds.get(id)) {
            *parts.entry(kind).or_default() += 1;
        }
    }
    let weight = |kind: &str| parts.get(kind).copied().unwrap_or_default();
    order.sort_by_key(|kind| (kind.is_empty(), Reverse(weight(kind))));
    let (mut across, mut kinds) = (Vec::new(), Vec::new());
    for name in order.into_iter().filter(|name| asked.kind.as_deref().is_none_or(|it| it == *name))
    {
        let first = across.len();
        for who in by_kind.remove(name).unwrap_or_default() {
            let full = who.id().and_then(|id| roadmap.actor(id)).map(|actor| actor.name.clone());
            let short = mention_words(roadmap, &who);
            across.push(Across { full: full.unwrap_or_else(|| short.clone()), short, who });
        }
        kinds.push(Kind { name: name.to_owned(), actors: first..across.len() });
    }
    (across, kinds)
}

fn fill(
    down: &mut Down,
    activity: &Activity,
    census: &Census<'_>,
    places: &HashMap<&Mention, usize>,
    roadmap: &Roadmap,
    lang: Lang,
) {
    for who in concerned(activity) {
        let Some(at) = places.get(who) else { continue };
        let weight = census.weight(who, "");
        down.cells.entry(*at).or_insert_with(|| Cell {
            reached: Reached::Unknown,
            stated: false,
            weight,
            short: String::new(),
            text: String::new(),
            source: String::new(),
        });
    }
    let standings = census.standings(activity, roadmap.as_of);
    down.progress = mean(standings.iter().map(|it| (it.reached, it.weight)));
    for standing in &standings {
        let Some(cell) = places.get(&standing.who).and_then(|at| down.cells.get_mut(at)) else {
            continue;
        };
        cell.reached = cell.reached.max(standing.reached);
        if let Reached::Phase(step) = standing.reached {
            cell.text = phase_name(roadmap, step, lang);
        }
        cell.source = i18n::text(lang, "matrix-by-segments").into_owned();
    }
    let mut told = HashSet::new();
    for status in &activity.actor_status {
        let Some((at, cell)) =
            places.get(&status.who).and_then(|at| Some((at, down.cells.get_mut(at)?)))
        else {
            continue;
        };
        if told.insert(at) {
            (cell.text, cell.source, cell.stated) = (String::new(), String::new(), true);
        }
        let since = status.since.map(|when| edge_words(Edge::At(when), lang)).unwrap_or_default();
        let finer = match &status.state {
            Some(Mention::Words(words)) => words.as_str(),
            Some(Mention::Id(_)) | None => "",
        };
        let first = [finer, &status.amount, &since].into_iter().find(|it| !it.is_empty());
        join(&mut cell.short, first.unwrap_or_default(), " · ");
        join(&mut cell.text, &status_text(roadmap, status, lang), "; ");
        join(&mut cell.source, &status.note, " ");
        join(&mut cell.source, &source_words(&status.provenance, lang), " ");
    }
    let found = census.current_phase(activity);
    let step = |id: &Id| roadmap.value_chain.iter().position(|phase| phase.id == *id);
    down.current = found.phase.as_ref().and_then(step);
    down.decided = found.decision.is_some();
    down.reached = (found.reached.normalize(), found.known.normalize());
    down.words = current_phase_words(roadmap, activity, lang);
}

fn join(words: &mut String, more: &str, between: &str) {
    if !words.is_empty() && !more.is_empty() {
        words.push_str(between);
    }
    words.push_str(more);
}

/// "Kilde: linje 429".
fn source_words(provenance: &Provenance, lang: Lang) -> String {
    if provenance.lines.is_empty() {
        return String::new();
    }
    let lines = [("lines", i18n::Value::from(provenance.lines.as_str()))];
    i18n::format(lang, "matrix-source", &lines)
}

pub(super) fn phase_name(roadmap: &Roadmap, step: usize, lang: Lang) -> String {
    let phase = roadmap.value_chain.get(step);
    phase.map(|it| it.names.get(lang.tag()).unwrap_or(&it.name).to_owned()).unwrap_or_default()
}

/// Not begun is 0, the first phase 1, and so on.
fn mean(all: impl Iterator<Item = (Reached, Decimal)>) -> Option<Decimal> {
    let (mut sum, mut weight) = (Decimal::ZERO, Decimal::ZERO);
    for (reached, its) in all {
        let step = match reached {
            Reached::Unknown => continue,
            Reached::NotBegun => Decimal::ZERO,
            Reached::Phase(at) => Decimal::from(at + 1),
        };
        sum = sum.checked_add(step.checked_mul(its)?)?;
        weight = weight.checked_add(its)?;
    }
    sum.checked_div(weight)
}
