//! Alternative text: a person's own, or what the figure shows, told from the data.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::rows::{RowKind, Rows};
use super::shape::{Chip, shape};
use super::words::{joined, phase_name};
use crate::i18n::{self, Lang, Value, dates};
use crate::model::{Activity, Edge, Id, Milestone, Roadmap, Segment, SpanCertainty, View};

/// How many coming events are told.
const NEXT: usize = 3;

/// What a screen reader says in place of the figure.
pub(super) fn description(
    roadmap: &Roadmap,
    view: &View,
    title: &str,
    rows: &Rows,
    lang: Lang,
) -> String {
    let own = view.alternatives.get(lang.tag()).unwrap_or(&view.alternative);
    if own.is_empty() { told(roadmap, view, title, rows, lang) } else { own.to_owned() }
}

fn told(roadmap: &Roadmap, view: &View, title: &str, rows: &Rows, lang: Lang) -> String {
    let shown = Shown::of(roadmap, rows);
    let years = view.window.unwrap_or(roadmap.period);
    let say = |key: &str, args: &[(&str, Value<'_>)]| i18n::format(lang, key, args);
    let count = |key: &str, count: usize| say(key, &[("count", count.into())]);
    let listed = |key: &str, list: &[String]| say(key, &[("list", joined(list).into())]);
    let mut sentences = vec![
        say(
            "alternative-shows",
            &[
                ("title", title.trim_end_matches('.').into()),
                // Years are names, not amounts: no separator belongs in them.
                ("from", years.from.to_string().into()),
                ("to", years.to.to_string().into()),
                ("date", dates::day_words(roadmap.as_of, lang).into()),
            ],
        ),
        count("alternative-activities", shown.activities.len()),
    ];
    let phases = shown.phases(roadmap, lang);
    if !phases.is_empty() {
        sentences.push(listed("alternative-bars", &phases));
    }
    if shown.undated > 0 {
        sentences.push(count("alternative-undated", shown.undated));
    }
    let kinds = shown.kinds(roadmap, lang);
    if !kinds.is_empty() {
        sentences.push(listed("alternative-milestones", &kinds));
    }
    let next = shown.next(roadmap, lang);
    if !next.is_empty() {
        sentences.push(say("alternative-next", &[("list", next.join("; ").into())]));
    }
    sentences.join(" ")
}

/// What stands in the figure, each thing once, however many rows it has.
#[derive(Default)]
struct Shown<'a> {
    activities: BTreeSet<&'a Id>,
    segments: BTreeSet<&'a Id>,
    milestones: BTreeSet<&'a Id>,
    /// Bars and markers by the place of their phase in the chain; how many, and how many of them
    /// tentative. Unknown phases come last.
    bars: BTreeMap<usize, (usize, usize)>,
    undated: usize,
    kinds: BTreeMap<usize, usize>,
    coming: Vec<Coming<'a>>,
}

/// Something that happens after the as-of date.
struct Coming<'a> {
    day: NaiveDate,
    what: What<'a>,
    activity: &'a Activity,
}

enum What<'a> {
    Milestone(&'a Milestone),
    Start(&'a Segment),
}

impl<'a> Shown<'a> {
    fn of(roadmap: &Roadmap, rows: &'a Rows) -> Self {
        let mut shown = Self::default();
        for entry in rows.iter() {
            let RowKind::Activity(row) = &entry.kind else { continue };
            let activity = row.activity.as_ref();
            shown.activities.insert(&row.id);
            let shape = shape(activity, &row.lane, &rows.filters, rows.mixed);
            let bars = shape.bars.iter().map(|bar| bar.segment);
            for at in bars.chain(shape.markers.iter().copied()) {
                shown.segment(roadmap, activity, at, true);
            }
            for chip in &shape.chips {
                match *chip {
                    Chip::Segment(at) => shown.segment(roadmap, activity, at, false),
                    Chip::Milestone(at) => shown.milestone(roadmap, activity, at, false),
                }
            }
            for moment in &shape.milestones {
                shown.milestone(roadmap, activity, moment.milestone, true);
            }
        }
        shown.coming.sort_by_key(|coming| coming.day);
        shown
    }

    fn segment(&mut self, roadmap: &Roadmap, activity: &'a Activity, at: usize, placed: bool) {
        let Some(segment) = activity.segments.get(at) else { return };
        if !self.segments.insert(&segment.id) {
            return;
        }
        if !placed {
            self.undated += 1;
            return;
        }
        let step = segment.phase.as_ref().and_then(|phase| step_of(roadmap, phase));
        let (all, tentative) = self.bars.entry(step.unwrap_or(usize::MAX)).or_default();
        *all += 1;
        *tentative += usize::from(segment.certainty != SpanCertainty::Planned);
        let start = segment.start.when().map(|when| when.first_day());
        if let Some(day) = start.filter(|day| *day > roadmap.as_of) {
            self.coming.push(Coming { day, what: What::Start(segment), activity });
        }
    }

    fn milestone(&mut self, roadmap: &Roadmap, activity: &'a Activity, at: usize, placed: bool) {
        let Some(milestone) = activity.milestones.get(at) else { return };
        if !self.milestones.insert(&milestone.id) {
            return;
        }
        if !placed {
            self.undated += 1;
            return;
        }
        let kinds = &roadmap.milestone_kinds;
        let kind = kinds.iter().position(|kind| kind.id == milestone.kind).unwrap_or(usize::MAX);
        *self.kinds.entry(kind).or_default() += 1;
        let end = milestone.when.when().map(|when| when.last_day());
        if let Some(day) = end.filter(|day| *day > roadmap.as_of) {
            self.coming.push(Coming { day, what: What::Milestone(milestone), activity });
        }
    }

    /// "12 i Innføring (5 av dem tentative)", in the order of the chain.
    fn phases(&self, roadmap: &Roadmap, lang: Lang) -> Vec<String> {
        let words = |(&step, &(all, tentative)): (&usize, &(usize, usize))| {
            let phase = phase_name(roadmap, (step != usize::MAX).then_some(step), lang);
            let args = [("phase", Value::from(phase)), ("count", all.into())];
            let key =
                if tentative == 0 { "alternative-phase" } else { "alternative-phase-tentative" };
            let [phase, count] = args;
            i18n::format(lang, key, &[phase, count, ("tentative", tentative.into())])
        };
        self.bars.iter().map(words).collect()
    }

    /// "3 Innføring fullført".
    fn kinds(&self, roadmap: &Roadmap, lang: Lang) -> Vec<String> {
        let words = |(&at, &count): (&usize, &usize)| {
            let kind = roadmap.milestone_kinds.get(at)?;
            let name = kind.names.get(lang.tag()).unwrap_or(&kind.name);
            Some(format!("{count} {name}"))
        };
        self.kinds.iter().filter_map(words).collect()
    }

    /// What comes first after the as-of date.
    fn next(&self, roadmap: &Roadmap, lang: Lang) -> Vec<String> {
        let words = |coming: &Coming<'_>| {
            let (when, what) = match coming.what {
                What::Milestone(milestone) if milestone.label.is_empty() => {
                    let kind = roadmap.milestone_kind(&milestone.kind);
                    let name = kind.map(|kind| kind.names.get(lang.tag()).unwrap_or(&kind.name));
                    (milestone.when, name.unwrap_or_default().to_owned())
                }
                What::Milestone(milestone) => (milestone.when, milestone.label.clone()),
                What::Start(segment) => {
                    let step = segment.phase.as_ref().and_then(|it| step_of(roadmap, it));
                    let phase = phase_name(roadmap, step, lang);
                    (
                        segment.start,
                        i18n::format(lang, "alternative-start", &[("phase", phase.into())]),
                    )
                }
            };
            format!("{}: {what} ({})", edge(when, lang), coming.activity.name)
        };
        self.coming.iter().take(NEXT).map(words).collect()
    }
}

fn step_of(roadmap: &Roadmap, phase: &Id) -> Option<usize> {
    roadmap.value_chain.iter().position(|known| known.id == *phase)
}

fn edge(edge: Edge, lang: Lang) -> String {
    dates::edge_words(edge, lang)
}
