//! Strategic indicators over time: what was observed, the target, and a projection where the
//! indicator asks for one; below each the numbers in words.

use chrono::Datelike as _;
use rust_decimal::prelude::ToPrimitive as _;

use super::super::block::Block;
use super::super::{Metrics, draw, text};
use super::board::Board;
use crate::i18n::{self, dates::when_words};
use crate::model::{Id, Indicator, Observation, Roadmap, Scope, View, When};
use crate::scene::{Node, Outline, Part, Point, Rect, Role, Stroke};

/// An indicator as points on an axis of years: 2024.5 is the middle of 2024.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Trend {
    /// Year and value of each observation that has both, in the order of time.
    pub points: Vec<(f64, f64)>,
    pub target: Option<f64>,
    /// From the last point straight on to the end of the period, as steep as from the first
    /// point to the last; only where it is asked for and two points tell a direction.
    pub projection: Option<[(f64, f64); 2]>,
}

/// What there is to draw of an indicator.
pub fn trend(roadmap: &Roadmap, indicator: &Indicator) -> Trend {
    let mut points: Vec<(f64, f64)> = indicator
        .observations
        .iter()
        .filter_map(|it| Some((middle(it.when?), it.value?.to_f64()?)))
        .collect();
    points.sort_by(|one, other| one.0.total_cmp(&other.0));
    let end = f64::from(roadmap.period.to) + 1.0;
    let projection = match (points.first(), points.last()) {
        (Some(first), Some(last)) if indicator.project && last.0 > first.0 && end > last.0 => {
            let slope = (last.1 - first.1) / (last.0 - first.0);
            Some([*last, (end, last.1 + slope * (end - last.0))])
        }
        _ => None,
    };
    let target = indicator.target.and_then(|target| target.to_f64());
    Trend { points, target, projection }
}

fn middle(when: When) -> f64 {
    let year = |day: chrono::NaiveDate| f64::from(day.year()) + f64::from(day.ordinal0()) / 365.0;
    f64::midpoint(year(when.first_day()), year(when.last_day()))
}

/// The indicators that a view shows: those it names, and those about what it names or what
/// lies below; all of them where it names nothing.
pub fn indicators_of<'a>(roadmap: &'a Roadmap, view: &View) -> Vec<&'a Indicator> {
    let all = roadmap.indicators.iter().map(AsRef::as_ref);
    let Scope::Of(ids) = &view.scope else { return all.collect() };
    let index = crate::model::Index::new(roadmap);
    let named = |id: &Id| ids.contains(id);
    let lies_below = |id: &Id| named(id) || index.paths(id).iter().flatten().any(named);
    let about = |it: &Indicator| it.about.iter().filter_map(|it| it.id()).any(lies_below);
    all.filter(|it| named(&it.id) || about(it)).collect()
}

pub(super) fn blocks(board: &Board<'_>) -> (Vec<Block>, String) {
    let shown = indicators_of(board.roadmap, board.view);
    let told: Vec<String> = shown
        .iter()
        .map(|it| format!("{}: {}", it.name, observations(board, it).join("; ")))
        .collect();
    (shown.into_iter().map(|it| indicator(board, it)).collect(), told.join(". "))
}

fn indicator(board: &Board<'_>, indicator: &Indicator) -> Block {
    let mut nodes = Vec::new();
    let strong = board.strong();
    let lines = board.wrap(&indicator.name, strong.font, board.width);
    let mut y = board.lines(&mut nodes, &lines, strong, (0.0, 0.0));
    let facts: Vec<String> = [
        indicator.unit.clone(),
        indicator.kind.clone(),
        indicator.denominator.map_or_else(String::new, |it| {
            format!("{} {}", board.say("diagram-of"), i18n::number_words(it, board.lang))
        }),
    ]
    .into_iter()
    .filter(|fact| !fact.is_empty())
    .collect();
    let quiet = board.quiet();
    let lines = board.wrap(&facts.join(" · "), quiet.font, board.width);
    y = board.lines(&mut nodes, &lines, quiet, (0.0, y)) + board.em * 0.4;
    let trend = trend(board.roadmap, indicator);
    if !trend.points.is_empty() {
        let drawn = plot(board, indicator, &trend);
        nodes.extend(drawn.nodes.into_iter().map(|node| super::moved(node, 0.0, y)));
        y += drawn.height + board.em * 0.4;
    }
    let words = observations(board, indicator).join("; ");
    let lines = board.wrap(&words, board.metrics.detail, board.width);
    let height = board.lines(&mut nodes, &lines, board.small(), (0.0, y)) + board.em * 0.8;
    let id = indicator.id.as_str();
    let tag = draw::tag(id, "", Role::Furniture, Part::Body, &indicator.name);
    Block { nodes: vec![draw::tagged(tag, nodes)], height }
}

/// Every observation in words, and the target.
fn observations(board: &Board<'_>, indicator: &Indicator) -> Vec<String> {
    let told = |it: &Observation| {
        let when = match it.when {
            Some(when) => when_words(when, board.lang),
            None => board.say("chart-undated"),
        };
        let value = it.value.map(|value| i18n::number_words(value, board.lang));
        let words = (!it.words.is_empty()).then(|| it.words.clone());
        format!("{when}: {}", words.into_iter().chain(value).collect::<Vec<_>>().join(" "))
    };
    let target = indicator.target.map(|target| {
        format!("{}: {}", board.say("diagram-target"), i18n::number_words(target, board.lang))
    });
    indicator.observations.iter().map(told).chain(target).collect()
}

/// The picture: years along, values up from zero.
fn plot(board: &Board<'_>, indicator: &Indicator, trend: &Trend) -> Block {
    let period = board.roadmap.period;
    let xs = trend.points.iter().map(|point| point.0);
    let from = xs.clone().fold(f64::from(period.from), f64::min).floor();
    let to = xs.fold(f64::from(period.to) + 1.0, f64::max).ceil();
    let projected = trend.projection.iter().flatten();
    let values = trend.points.iter().chain(projected).map(|point| point.1).chain(trend.target);
    let (low, high) =
        values.fold((0.0_f64, 0.0_f64), |(low, high), it| (low.min(it), high.max(it)));
    let high = if high > low { high } else { low + 1.0 };
    let step = Metrics::line_height(board.metrics.detail);
    let height = board.em * 9.0;
    // Room above for the number of the highest point.
    let area = Rect::new(board.em * 0.5, step, board.width - board.em * 0.5, step + height);
    let x = |year: f64| area.left + area.width() * ((year - from) / (to - from)) as f32;
    let y = |value: f64| area.bottom - area.height() * ((value - low) / (high - low)) as f32;
    let mut nodes = years(board, (from as i32, to as i32), &x, area);
    if let Some(target) = trend.target {
        let stroke = draw::dashed(board.theme.text_muted, 1.4 * board.metrics.unit);
        let ends = [Point::new(area.left, y(target)), Point::new(area.right, y(target))];
        nodes.push(draw::segment(ends[0], ends[1], stroke));
    }
    let ink = board.theme.ink;
    if let Some(ends) = trend.projection {
        let [one, other] = ends.map(|(year, value)| Point::new(x(year), y(value)));
        nodes.push(draw::segment(one, other, draw::dashed(ink, 1.8 * board.metrics.unit)));
    }
    let line: Vec<Point> = trend.points.iter().map(|it| Point::new(x(it.0), y(it.1))).collect();
    if line.len() > 1 {
        nodes.push(draw::polyline(line.clone(), Stroke::solid(ink, 1.8 * board.metrics.unit)));
    }
    for centre in &line {
        let outline = Outline::Circle { centre: *centre, radius: board.em * 0.34 };
        nodes.push(draw::shape(outline, Some(ink), None));
    }
    nodes.extend(values_of(board, indicator, &line, area));
    Block { nodes, height: area.bottom + step * 1.2 }
}

fn years(
    board: &Board<'_>,
    (from, to): (i32, i32),
    x: &impl Fn(f64) -> f32,
    area: Rect,
) -> Vec<Node> {
    let line = board.theme.line;
    let font = board.metrics.detail;
    let mut nodes = vec![draw::rule(area.left, area.right, area.bottom, board.theme.line_strong)];
    let room = board.width_of("2028", font) + board.em;
    let every =
        (room / (x(f64::from(from + 1)) - x(f64::from(from))).max(0.01)).ceil().max(1.0) as i32;
    for year in (from..=to).filter(|year| (year - from) % every == 0) {
        let at = x(f64::from(year));
        let ends = [Point::new(at, area.top), Point::new(at, area.bottom)];
        nodes.push(draw::segment(ends[0], ends[1], Stroke::solid(line, 1.0)));
        let words = year.to_string();
        if at + board.em * 0.3 + board.width_of(&words, font) <= area.right {
            let middle = area.bottom + Metrics::line_height(font) * 0.6;
            let left = at + board.em * 0.2;
            nodes.push(text::line(
                board.measure,
                &words,
                left,
                middle,
                font,
                board.theme.text_muted,
            ));
        }
    }
    nodes
}

/// The numbers over their points, where they do not run into each other.
fn values_of(board: &Board<'_>, indicator: &Indicator, line: &[Point], area: Rect) -> Vec<Node> {
    let font = board.metrics.detail;
    let mut dated: Vec<_> = indicator
        .observations
        .iter()
        .filter_map(|it| Some((middle(it.when?), it.value?)))
        .filter(|(_, value)| value.to_f64().is_some())
        .collect();
    dated.sort_by(|one, other| one.0.total_cmp(&other.0));
    let mut nodes = Vec::new();
    let mut taken: Vec<Rect> = Vec::new();
    for ((_, value), point) in dated.iter().zip(line) {
        let words = i18n::number_words(*value, board.lang);
        let width = board.width_of(&words, font);
        let left = (point.x - width / 2.0).clamp(area.left, (area.right - width).max(area.left));
        let middle = point.y - board.em * 0.95;
        let place = Rect::new(left, middle - board.em * 0.7, left + width, middle + board.em * 0.7);
        if !taken.iter().any(|other| other.expand(board.em * 0.2).overlaps(place)) {
            taken.push(place);
            nodes.push(text::line(board.measure, &words, left, middle, font, board.theme.text));
        }
    }
    nodes
}
