use super::filter;
use super::lane::Lane;
use super::mixed;
use super::pack;
use super::span::{End, Span, Stand, middle, stands};
use crate::model::{Activity, Filters, When};

/// Milestones on one line are at least this many days apart on the canvas, whatever the zoom.
const MILESTONE_DAYS: f64 = 300.0;
/// The canvas gives a row at most this many lines of milestones.
const MILESTONE_LINES: usize = 3;

/// What a row shows of its activity, and on which track; nothing of it depends on zoom.
#[derive(Clone, Debug, Default)]
pub(super) struct Shape {
    pub(super) bars: Vec<Bar>,
    /// The bars' tracks, from top to bottom.
    pub(super) tracks: Vec<Track>,
    /// Segments under way without dates, by index.
    pub(super) markers: Vec<usize>,
    pub(super) milestones: Vec<Moment>,
    pub(super) lines: usize,
    pub(super) chips: Vec<Chip>,
    /// How many segments the one bar is divided among at most; 0: each has a bar of its own.
    pub(super) mixed: usize,
    /// Markers of several phases are one.
    pub(super) mixed_markers: bool,
}

#[derive(Clone, Debug)]
pub(super) struct Bar {
    pub(super) segment: usize,
    pub(super) span: Span,
    pub(super) track: usize,
}

#[derive(Clone, Debug, Default)]
pub(super) struct Track {
    pub(super) whiskers: Vec<Whisker>,
    /// How many lines the whiskers take.
    pub(super) levels: usize,
}

/// The time within which a boundary lies.
#[derive(Clone, Debug)]
pub(super) struct Whisker {
    pub(super) when: When,
    pub(super) level: usize,
}

/// A milestone with a date.
#[derive(Clone, Debug)]
pub(super) struct Moment {
    pub(super) milestone: usize,
    pub(super) day: f64,
    pub(super) when: When,
    pub(super) line: usize,
}

/// Something without a date.
#[derive(Clone, Copy, Debug)]
pub(super) enum Chip {
    Segment(usize),
    Milestone(usize),
}

/// The shape of an activity's row in a lane; `mixed`: phases that run side by side are one bar.
pub(super) fn shape(activity: &Activity, lane: &Lane, filters: &Filters, mixed: bool) -> Shape {
    let stands = stands(&activity.segments);
    let mut shape = Shape::default();
    for (at, stand) in stands.iter().enumerate() {
        let segment = &activity.segments[at];
        if !lane.holds(activity, segment) || !filter::shows_segment(filters, segment) {
            continue;
        }
        match *stand {
            Stand::Bar(span) => shape.bars.push(Bar { segment: at, span, track: 0 }),
            Stand::UnderWay => shape.markers.push(at),
            Stand::Undated => shape.chips.push(Chip::Segment(at)),
        }
    }
    if mixed {
        mix(&mut shape, activity);
    }
    if shape.mixed == 0 {
        pack_bars(&mut shape);
    }
    pack_whiskers(&mut shape);
    add_milestones(&mut shape, activity, lane, filters, &stands);
    shape
}

/// Phases that run side by side become one bar on one track, and markers of several phases one.
fn mix(shape: &mut Shape, activity: &Activity) {
    let phase = |at: usize| activity.segments.get(at).and_then(|it| it.phase.as_ref());
    let spans: Vec<_> = shape.bars.iter().map(|bar| (bar.span.start, bar.span.end)).collect();
    let phases: Vec<_> = shape.bars.iter().map(|bar| phase(bar.segment)).collect();
    shape.mixed = mixed::most_at_once(&spans, &phases);
    if shape.mixed > 0 {
        shape.tracks = vec![Track::default()];
    }
    let mut markers = shape.markers.iter().map(|at| phase(*at));
    let first = markers.next();
    shape.mixed_markers = markers.any(|it| Some(it) != first);
}

fn pack_bars(shape: &mut Shape) {
    let stretches: Vec<_> = shape.bars.iter().map(|bar| (bar.span.start, bar.span.end)).collect();
    let packed = pack::tracks(&stretches);
    shape.tracks.resize(packed.count, Track::default());
    for (bar, track) in shape.bars.iter_mut().zip(packed.of) {
        bar.track = track;
    }
    shape.bars.sort_by(|a, b| a.track.cmp(&b.track).then(a.span.start.total_cmp(&b.span.start)));
}

fn pack_whiskers(shape: &mut Shape) {
    for bar in &shape.bars {
        let track = &mut shape.tracks[bar.track];
        for end in [bar.span.left, bar.span.right] {
            if let End::Joined(when) = end
                && track.whiskers.iter().all(|whisker| !same_time(whisker.when, when))
            {
                track.whiskers.push(Whisker { when, level: 0 });
            }
        }
    }
    for track in &mut shape.tracks {
        let stretches: Vec<_> =
            track.whiskers.iter().map(|whisker| interval(whisker.when)).collect();
        let packed = pack::tracks(&stretches);
        track.levels = packed.count;
        for (whisker, level) in track.whiskers.iter_mut().zip(packed.of) {
            whisker.level = level;
        }
    }
}

/// The first day of a time and the day after its last.
pub(super) fn interval(when: When) -> (f64, f64) {
    (super::day_number(when.first_day()), super::day_number(when.last_day()) + 1.0)
}

/// Whether two dates name the same days, whatever their qualifiers.
pub(super) fn same_time(a: When, b: When) -> bool {
    a.first_day() == b.first_day() && a.last_day() == b.last_day()
}

fn add_milestones(
    shape: &mut Shape,
    activity: &Activity,
    lane: &Lane,
    filters: &Filters,
    stands: &[Stand],
) {
    for (at, milestone) in activity.milestones.iter().enumerate() {
        if !filter::shows_milestone(filters, milestone) {
            continue;
        }
        let when = milestone.when.when();
        if !lane.holds_milestone(activity, milestone, when.map(middle), stands) {
            continue;
        }
        match when {
            Some(when) => {
                let day = middle(when);
                shape.milestones.push(Moment { milestone: at, day, when, line: 0 });
            }
            None => shape.chips.push(Chip::Milestone(at)),
        }
    }
    shape.milestones.sort_by(|a, b| a.day.total_cmp(&b.day));
    let mut last: Vec<f64> = Vec::new();
    for moment in &mut shape.milestones {
        let free = last.iter().position(|&day| moment.day - day >= MILESTONE_DAYS);
        moment.line = free.unwrap_or_else(|| {
            if last.len() < MILESTONE_LINES {
                last.push(f64::NEG_INFINITY);
                return last.len() - 1;
            }
            // All lines are close: the one that has been free the longest.
            (0..last.len()).min_by(|&a, &b| last[a].total_cmp(&last[b])).unwrap_or_default()
        });
        last[moment.line] = moment.day;
    }
    shape.lines = last.len();
}
