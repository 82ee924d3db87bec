use rust_decimal::Decimal;
use rust_decimal::prelude::{FromPrimitive as _, ToPrimitive as _};

use super::columns;
use super::lane::Group;
use super::mixed::{Stack, Stretch, stretches};
use super::names::Names;
use super::rows::{ActivityRow, Rows};
use super::shape::{self, Chip, Shape, Track};
use super::span::Span;
use super::words;
use crate::fonts::SERIF_I;
use crate::i18n::{self, Lang, Value};
use crate::model::{
    Activity, Census, Certainty, Column, Mention, Milestone, Roadmap, Segment, Shape as Glyph,
    SpanCertainty, Status, When,
};

/// What a row says and shows, whatever the zoom, the theme and the place.
#[derive(Debug)]
pub(super) struct Content {
    pub(super) name: String,
    /// Actors, and what else stands in small letters under the name.
    pub(super) detail: String,
    /// "Prioritet 2", or empty.
    pub(super) priority: String,
    pub(super) bars: Vec<Bar>,
    pub(super) tracks: Vec<Track>,
    pub(super) markers: Vec<Mark>,
    pub(super) moments: Vec<Moment>,
    pub(super) lines: usize,
    pub(super) chips: Vec<Mark>,
    /// Of the columns beside the name, in their order.
    pub(super) cells: Vec<String>,
    /// How many segments the one bar is divided among at most, and how, from time to time.
    pub(super) mixed: usize,
    pub(super) stacks: Vec<Stack>,
    /// The shares of the markers, if they are one.
    pub(super) shares: Vec<f32>,
}

/// What stands for a segment or an undated milestone.
#[derive(Debug)]
pub(super) struct Mark {
    pub(super) id: String,
    pub(super) sign: Sign,
    pub(super) certainty: SpanCertainty,
    /// What stands on or beside it; may be empty.
    pub(super) label: String,
    /// The dates in words.
    pub(super) dates: String,
    /// What a screen reader says.
    pub(super) words: String,
}

/// A letter or a glyph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    /// The place of the phase in the chain, and its letter; unknown: none and "–".
    Phase(Option<usize>, String),
    Milestone(Glyph),
}

#[derive(Debug)]
pub(super) struct Bar {
    pub(super) mark: Mark,
    /// The name of its phase, for bars with room and nothing else to say.
    pub(super) phase: String,
    pub(super) span: Span,
    pub(super) track: usize,
}

/// A milestone with a date.
#[derive(Debug)]
pub(super) struct Moment {
    pub(super) mark: Mark,
    pub(super) day: f64,
    pub(super) when: When,
    pub(super) line: usize,
}

impl Content {
    pub(super) fn new(roadmap: &Roadmap, rows: &Rows, row: &ActivityRow) -> Self {
        let activity = &row.activity;
        let shape = shape::shape(activity, &row.lane, &rows.filters, rows.mixed);
        let (stacks, shares) = divided(roadmap, activity, &shape);
        let Shape { bars, tracks, markers, milestones, lines, chips, mixed, mixed_markers: _ } =
            shape;
        let author = Author { roadmap, names: &rows.names, lang: rows.lang, name: &activity.name };
        let bars = bars.iter().enumerate().map(|(at, bar)| {
            let segment = &activity.segments[bar.segment];
            let mut mark = author.segment(segment);
            mark.words = words::joined(&[mark.words, author.share(shares_of(&stacks, at))]);
            let phase = match mark.sign {
                Sign::Phase(phase @ Some(_), _) => words::phase_name(roadmap, phase, rows.lang),
                Sign::Phase(None, _) | Sign::Milestone(_) => String::new(),
            };
            Bar { mark, phase, span: bar.span, track: bar.track }
        });
        let markers = markers.iter().enumerate().map(|(place, &at)| {
            let mut mark = author.marker(&activity.segments[at]);
            let share = shares.get(place).map(|share| (*share, *share));
            mark.words = words::joined(&[mark.words, author.share(share)]);
            mark
        });
        let moments = milestones.iter().map(|moment| Moment {
            mark: author.milestone(&activity.milestones[moment.milestone]),
            day: moment.day,
            when: moment.when,
            line: moment.line,
        });
        let chips = chips.iter().map(|chip| match *chip {
            Chip::Segment(at) => author.chip(&activity.segments[at]),
            Chip::Milestone(at) => author.milestone(&activity.milestones[at]),
        });
        Self {
            name: rows.name_of(row).to_owned(),
            detail: detail(rows, row),
            priority: rows
                .names
                .rank(&row.id)
                .filter(|_| !row.is_part())
                .map_or_else(String::new, |rank| {
                    i18n::format(rows.lang, "figure-priority", &[("rank", Value::from(rank))])
                }),
            bars: bars.collect(),
            tracks,
            markers: markers.collect(),
            moments: moments.collect(),
            lines,
            chips: chips.collect(),
            cells: columns::cells_of(rows, row),
            mixed,
            stacks: stacks.clone(),
            shares: shares.clone(),
        }
    }
}

/// How the one bar of a row is divided, and its markers; nothing where each has its own.
fn divided(roadmap: &Roadmap, activity: &Activity, shape: &Shape) -> (Vec<Stack>, Vec<f32>) {
    if shape.mixed == 0 && !shape.mixed_markers {
        return (Vec::new(), Vec::new());
    }
    let census = Census::new(roadmap);
    let step = |at: usize| {
        let phase = activity.segments.get(at).and_then(|it| it.phase.as_ref());
        phase.and_then(|id| roadmap.value_chain.iter().position(|it| it.id == *id))
    };
    let shares = |segments: &[usize]| -> Vec<f32> {
        let shares = census.segment_shares(activity, segments).into_iter();
        shares.map(|share| share.to_f32().unwrap_or_default()).collect()
    };
    let stack = |stretch: Stretch| {
        let mut running = stretch.running;
        let segment = |at: &usize| shape.bars.get(*at).map_or(usize::MAX, |bar| bar.segment);
        running.sort_by_key(|at| (step(segment(at)), segment(at)));
        let segments: Vec<usize> = running.iter().map(segment).collect();
        let slices = running.into_iter().zip(shares(&segments)).collect();
        Stack { from: stretch.from, to: stretch.to, slices }
    };
    let spans: Vec<_> = shape.bars.iter().map(|bar| (bar.span.start, bar.span.end)).collect();
    let stretches = if shape.mixed > 0 { stretches(&spans) } else { Vec::new() };
    let markers = if shape.mixed_markers { shares(&shape.markers) } else { Vec::new() };
    (stretches.into_iter().map(stack).collect(), markers)
}

/// The least and the largest share that a bar has.
fn shares_of(stacks: &[Stack], bar: usize) -> Option<(f32, f32)> {
    let slices = stacks.iter().flat_map(|stack| &stack.slices).filter(|(at, _)| *at == bar);
    let shares = slices.map(|(_, share)| (*share, *share));
    shares.reduce(|(least, most), (share, _)| (least.min(share), most.max(share)))
}

/// Actors, or in an actor's lane its roles; then the other sub-goals it stands under.
fn detail(rows: &Rows, row: &ActivityRow) -> String {
    let names = &rows.names;
    let roles = &row.activity.roles;
    let own = |who: &Mention| {
        let own = roles.iter().filter(|role| role.who == *who);
        words::joined(&own.map(|role| role.role.as_str()).collect::<Vec<_>>())
    };
    let who = match row.lane.0.last() {
        Some(Group::Actor(Some(who)) | Group::Part(Some(who))) => own(who),
        // They stand in a column of their own.
        _ if rows.columns.iter().any(|(column, _)| *column == Column::Actors) => String::new(),
        _ => names.list(roles.iter().map(|role| &role.who)),
    };
    let also: Vec<&str> =
        names.also_in(&row.id, row.place.as_ref()).map(crate::model::Id::as_str).collect();
    if also.is_empty() || !row.lane.0.is_empty() {
        return who;
    }
    let also = words::with(rows.lang, "figure-also-in", "places", &also.join(", "));
    if who.is_empty() { also } else { format!("{who} · {also}") }
}

/// Writes the words of one activity's items.
struct Author<'a> {
    roadmap: &'a Roadmap,
    names: &'a Names,
    lang: Lang,
    name: &'a str,
}

impl Author<'_> {
    fn segment(&self, segment: &Segment) -> Mark {
        let lang = self.lang;
        let phase = segment
            .phase
            .as_ref()
            .and_then(|id| self.roadmap.value_chain.iter().position(|phase| phase.id == *id));
        let who = self.names.list(&segment.who);
        let label =
            if segment.label.is_empty() { words::capital(&who) } else { segment.label.clone() };
        let dates = words::span_words(segment.start, segment.end, lang);
        let words = words::joined(&[
            self.name,
            &label,
            &words::phase_name(self.roadmap, phase, lang),
            &dates,
            &words::span_certainty_words(segment.certainty, lang),
            &words::status_word(segment.status, lang),
        ]);
        Mark {
            id: segment.id.to_string(),
            sign: Sign::Phase(phase, self.letter(phase)),
            certainty: segment.certainty,
            label,
            dates,
            words,
        }
    }

    /// "Midt-Norge, pågår".
    fn marker(&self, segment: &Segment) -> Mark {
        let mut mark = self.segment(segment);
        mark.label = self.with_status(&mark.label, segment.status);
        mark
    }

    /// "Resten av landet, planlagt"; the phase where there is nothing else to say.
    fn chip(&self, segment: &Segment) -> Mark {
        let mut mark = self.segment(segment);
        if mark.label.is_empty()
            && let Sign::Phase(phase @ Some(_), _) = mark.sign
        {
            mark.label = words::phase_name(self.roadmap, phase, self.lang);
        }
        mark.label = self.with_status(&mark.label, segment.status);
        if mark.label.is_empty() {
            mark.label = words::phase_name(self.roadmap, None, self.lang);
        }
        mark
    }

    /// "33–50 % av aktørene".
    fn share(&self, share: Option<(f32, f32)>) -> String {
        let Some((least, most)) = share else { return String::new() };
        let percent = |share: f32| {
            let percent = Decimal::from_f32(share * 100.0).unwrap_or_default().round_dp(1);
            i18n::number_words(percent.normalize(), self.lang)
        };
        let (least, most) = (percent(least), percent(most));
        let share = if least == most { most } else { format!("{least}–{most}") };
        i18n::format(self.lang, "figure-share", &[("share", Value::from(share))])
    }

    fn with_status(&self, label: &str, status: Status) -> String {
        let status = words::status_word(status, self.lang);
        if label.is_empty() { words::capital(&status) } else { words::joined(&[label, &status]) }
    }

    fn milestone(&self, milestone: &Milestone) -> Mark {
        let lang = self.lang;
        let kind = self.roadmap.milestone_kind(&milestone.kind);
        let kind_name = kind
            .map(|kind| kind.names.get(lang.tag()).unwrap_or(&kind.name).to_owned())
            .unwrap_or_default();
        let label =
            if milestone.label.is_empty() { kind_name.clone() } else { milestone.label.clone() };
        let dates = i18n::dates::edge_words(milestone.when, lang);
        let what = if label == kind_name { "" } else { label.as_str() };
        let words = words::joined(&[
            self.name,
            what,
            &kind_name,
            &dates,
            &words::certainty_word(milestone.certainty, lang),
            &words::status_word(milestone.status, lang),
        ]);
        Mark {
            id: milestone.id.to_string(),
            sign: Sign::Milestone(kind.map_or(Glyph::Dot, |kind| kind.shape)),
            certainty: match milestone.certainty {
                Certainty::Planned => SpanCertainty::Planned,
                Certainty::Tentative => SpanCertainty::Tentative,
            },
            label,
            dates,
            words,
        }
    }

    fn letter(&self, phase: Option<usize>) -> String {
        let letter = phase.and_then(|at| self.roadmap.value_chain.get(at));
        letter.map_or_else(|| "–".to_owned(), |phase| serifed(&phase.letter))
    }
}

/// The letter as it is drawn: an I has serifs.
pub(super) fn serifed(letter: &str) -> String {
    letter.chars().map(|c| if c == 'I' { SERIF_I } else { c }).collect()
}
