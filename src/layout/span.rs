use chrono::NaiveDate;

use super::time::day_number;
use crate::model::{Edge, Segment, When};

/// How far out a torn end lies, in days: half a year.
const TORN_DAYS: f64 = 183.0;

/// How a segment is shown.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Stand {
    /// A bar along the axis.
    Bar(Span),
    /// Under way without dates: a marker on the status line.
    UnderWay,
    /// No date and not known to be under way: a chip.
    Undated,
}

/// Where a bar runs, in day numbers; the end is the start of the day after.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Span {
    pub(super) start: f64,
    pub(super) end: f64,
    pub(super) left: End,
    pub(super) right: End,
}

/// How a bar ends on one side.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum End {
    Sharp,
    /// Not known: half a year out.
    Torn,
    /// Goes on: at the rim of the axis.
    Open,
    /// In the middle of a time in which one segment ends and the next begins.
    Joined(When),
}

/// How every segment of an activity is shown, in their order.
pub(super) fn stands(segments: &[Segment]) -> Vec<Stand> {
    let (ends, starts) = joinable(segments);
    let joins = |list: &[Days], when: When| list.binary_search(&days(when)).is_ok();
    segments
        .iter()
        .map(|segment| {
            if segment.is_under_way() {
                return Stand::UnderWay;
            }
            if segment.is_undated() {
                return Stand::Undated;
            }
            let left = match segment.start {
                Edge::At(when) if joins(&ends, when) && lasts_past(segment, when) => {
                    End::Joined(when)
                }
                Edge::At(_) => End::Sharp,
                Edge::Open => End::Open,
                Edge::Unknown | Edge::Past => End::Torn,
            };
            let right = match segment.end {
                Edge::At(when) if joins(&starts, when) && begins_before(segment, when) => {
                    End::Joined(when)
                }
                Edge::At(_) => End::Sharp,
                Edge::Open => End::Open,
                Edge::Unknown | Edge::Past => End::Torn,
            };
            Stand::Bar(span(segment, left, right))
        })
        .collect()
}

/// The middle of a time: where an imprecise milestone stands.
pub(super) fn middle(when: When) -> f64 {
    day_number(when.first_day()).midpoint(day_number(when.last_day()) + 1.0)
}

fn span(segment: &Segment, left: End, right: End) -> Span {
    let place = |edge: Edge, end: End, after: bool| match (edge, end) {
        (_, End::Joined(when)) => Some(middle(when)),
        (Edge::At(when), _) if after => Some(day_number(when.last_day()) + 1.0),
        (Edge::At(when), _) => Some(day_number(when.first_day())),
        (Edge::Open | Edge::Unknown | Edge::Past, _) => None,
    };
    let start = place(segment.start, left, false);
    let end = place(segment.end, right, true);
    let known = start.or(end).unwrap_or_default();
    let out = |place: Option<f64>, end: End, side: f64| match (place, end) {
        (Some(place), _) => place,
        (None, End::Open) => side * f64::INFINITY,
        (None, End::Sharp | End::Torn | End::Joined(_)) => known + side * TORN_DAYS,
    };
    let (start, end) = (out(start, left, -1.0), out(end, right, 1.0));
    // Dates in the wrong order are a finding; drawn as the day they start.
    Span { start, end: end.max(start + 1.0), left, right }
}

type Days = (NaiveDate, NaiveDate);

fn days(when: When) -> Days {
    (when.first_day(), when.last_day())
}

/// The times in which some segment ends that began before, and those in which one begins that
/// lasts past them. A time in both is a boundary. Sorted. (A segment that lies wholly within
/// the time, such as 2024 to 2024, shares no boundary there: it would lose half of itself.)
fn joinable(segments: &[Segment]) -> (Vec<Days>, Vec<Days>) {
    let ends = segments.iter().filter_map(|segment| {
        segment.end.when().filter(|&when| begins_before(segment, when)).map(days)
    });
    let starts = segments.iter().filter_map(|segment| {
        segment.start.when().filter(|&when| lasts_past(segment, when)).map(days)
    });
    let (mut ends, mut starts) = (ends.collect::<Vec<_>>(), starts.collect::<Vec<_>>());
    ends.sort_unstable();
    starts.sort_unstable();
    (ends, starts)
}

/// Whether the segment has begun before the middle of a time that it does not itself begin in.
fn begins_before(segment: &Segment, time: When) -> bool {
    segment.start.when().is_none_or(|start| {
        days(start) != days(time) && day_number(start.first_day()) < middle(time)
    })
}

fn lasts_past(segment: &Segment, time: When) -> bool {
    segment
        .end
        .when()
        .is_none_or(|end| days(end) != days(time) && day_number(end.last_day()) > middle(time))
}
