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
    let stand = |segment: &Segment| {
        if segment.is_under_way() {
            return Stand::UnderWay;
        }
        if segment.is_undated() {
            return Stand::Undated;
        }
        let left = match segment.start {
            Edge::At(when) if begins_where_one_ends(segments, segment, when) => End::Joined(when),
            edge => unjoined(edge),
        };
        let right = match segment.end {
            Edge::At(when) if ends_where_one_begins(segments, segment, when) => End::Joined(when),
            edge => unjoined(edge),
        };
        Stand::Bar(span(segment, left, right))
    };
    segments.iter().map(stand).collect()
}

fn unjoined(edge: Edge) -> End {
    match edge {
        Edge::At(_) => End::Sharp,
        Edge::Open => End::Open,
        Edge::Unknown | Edge::Past => End::Torn,
    }
}

/// Whether another segment ends in this very time. (A segment that lies wholly within the time,
/// such as 2024 to 2024, shares no boundary there: it would lose half of itself.)
fn begins_where_one_ends(segments: &[Segment], segment: &Segment, time: When) -> bool {
    let ends = |other: &Segment| {
        other.end.when().is_some_and(|end| same_token(end, time)) && begins_before(other, time)
    };
    segments.iter().any(ends) && lasts_past(segment, time)
}

fn ends_where_one_begins(segments: &[Segment], segment: &Segment, time: When) -> bool {
    let begins = |other: &Segment| {
        other.start.when().is_some_and(|start| same_token(start, time)) && lasts_past(other, time)
    };
    segments.iter().any(begins) && begins_before(segment, time)
}

/// Whether two dates are written alike but for their qualifiers.
fn same_token(a: When, b: When) -> bool {
    a.from == b.from && a.to == b.to
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

/// Whether the segment has begun before the middle of a time that it does not itself begin in.
fn begins_before(segment: &Segment, time: When) -> bool {
    segment.start.when().is_none_or(|start| {
        !same_token(start, time) && day_number(start.first_day()) < middle(time)
    })
}

fn lasts_past(segment: &Segment, time: When) -> bool {
    segment
        .end
        .when()
        .is_none_or(|end| !same_token(end, time) && day_number(end.last_day()) > middle(time))
}

/// Where a segment's bar runs, in day numbers: from its start up to its end, which may be
/// infinitely far where it is open. None for each segment without a bar.
pub fn bar_days(segments: &[Segment]) -> Vec<Option<(f64, f64)>> {
    let bar = |stand| match stand {
        Stand::Bar(span) => Some((span.start, span.end)),
        Stand::UnderWay | Stand::Undated => None,
    };
    stands(segments).into_iter().map(bar).collect()
}
