//! What tells the time: years, quarters and months on top, zebra and lines behind the rows,
//! the flag of the as-of date.

use chrono::Datelike as _;

use super::pane::Ctx;
use super::ticks::{self, LabelWidths, Tiers};
use super::{columns, draw, text};
use crate::i18n::{self, Value};
use crate::model::{Period, Precision};
use crate::scene::{Color, Font, Node, Part, Point, Rect, Role, Stroke};
use crate::theme::Theme;

/// The ground behind a year.
pub(super) fn ground(theme: &Theme, year: i32) -> Color {
    if year.rem_euclid(2) == 1 { theme.zebra } else { theme.surface }
}

/// The height a header needs: the flag, the years, quarters or months.
pub fn header_height(metrics: &super::Metrics) -> f32 {
    flag_height(metrics) + year_height(metrics) + part_height(metrics)
}

fn flag_height(metrics: &super::Metrics) -> f32 {
    (metrics.detail.size * 1.5).ceil() + 2.0
}

fn year_height(metrics: &super::Metrics) -> f32 {
    (metrics.year.size * 1.4).ceil()
}

fn part_height(metrics: &super::Metrics) -> f32 {
    (metrics.detail.size * 1.3).ceil()
}

/// The time header over all columns.
pub(super) fn header(ctx: &Ctx<'_>) -> Vec<Node> {
    let header = ctx.frame.header;
    let axis = ctx.frame.axis;
    let mut nodes = years(ctx);
    let status = ctx.status_x();
    if axis.left <= status && status <= axis.right {
        nodes.extend(flag(ctx, status));
    }
    nodes.extend(columns::titles(ctx));
    nodes.extend(undated_title(ctx));
    let y = header.bottom - 0.5;
    let stroke = Stroke::solid(ctx.theme.line_strong, 1.2);
    nodes.push(draw::segment(Point::new(header.left, y), Point::new(header.right, y), stroke));
    let tag = draw::tag("header", "", Role::Furniture, Part::Body, "");
    vec![draw::tagged(tag, nodes)]
}

fn years(ctx: &Ctx<'_>) -> Vec<Node> {
    let (header, axis, metrics) = (ctx.frame.header, ctx.frame.axis, &ctx.metrics);
    let tiers = tiers(ctx);
    let top = header.top + flag_height(metrics);
    let middle = top + year_height(metrics) / 2.0;
    let parts_top = top + year_height(metrics);
    let (first, last) = ticks::years(&ctx.scale, axis.width());
    let mut nodes = Vec::new();
    for year in first..=last {
        let (from, to) = ticks::year_span(year);
        let (left, right) = (ctx.x(from).max(axis.left), ctx.x(to).min(axis.right));
        if right - left < 1.0 {
            continue;
        }
        let ground = ground(ctx.theme, year);
        // Thinned out, the labels run on over further years, which then have no ground.
        if ground != ctx.theme.surface && tiers.years == 1 {
            nodes.push(draw::fill(Rect::new(left, top, right, header.bottom), 0.0, ground));
        }
        if ctx.x(from) >= axis.left - 0.5 && year % tiers.years == 0 {
            nodes.push(upright(ctx.x(from), top, header.bottom, ctx.theme.line));
        }
        if year % tiers.years == 0 {
            nodes.extend(year_label(ctx, year, (left, right), middle, tiers.years));
        }
        if let Some(precision) = tiers.labels {
            nodes.extend(part_labels(ctx, year, precision, parts_top));
        }
        if let Some(precision) = tiers.ticks {
            for period in ticks::parts(year, precision).skip(1) {
                let x = ctx.x(super::day_number(period.first_day()));
                if axis.left <= x && x <= axis.right {
                    let top = header.bottom - 5.0 * metrics.unit;
                    nodes.push(upright(x, top, header.bottom, ctx.theme.line));
                }
            }
        }
    }
    if tiers.years == 1 && ctx.x(ticks::year_span(last).1) <= axis.right + 0.5 {
        nodes.push(upright(axis.right - 0.5, top, header.bottom, ctx.theme.line));
    }
    nodes
}

fn tiers(ctx: &Ctx<'_>) -> Tiers {
    let metrics = &ctx.metrics;
    ticks::tiers(
        &ctx.scale,
        LabelWidths {
            year: ctx.width("2028", metrics.year),
            quarter: ctx.width(&part_name(ctx, Period::Quarter(2028, 4)), metrics.detail),
            month: ctx.width(&part_name(ctx, Period::Month(2028, 5)), metrics.detail),
        },
    )
}

/// A year in the middle of what is seen of it, moved aside where the status line passes.
fn year_label(
    ctx: &Ctx<'_>,
    year: i32,
    (left, right): (f32, f32),
    middle: f32,
    step: i32,
) -> Option<Node> {
    let font = ctx.metrics.year;
    let words = year.to_string();
    let width = ctx.width(&words, font);
    if step > 1 {
        let fits = left + 4.0 + width <= ctx.frame.axis.right;
        return fits
            .then(|| text::line(ctx.measure, &words, left + 4.0, middle, font, ctx.theme.text));
    }
    if width + 6.0 > right - left {
        return None;
    }
    let centred = left.midpoint(right) - width / 2.0;
    let status = ctx.status_x();
    let crossed = |x: f32| x - 4.0 < status && status < x + width + 4.0;
    let before = status - width - 5.0;
    let after = status + 5.0;
    let aside = [centred, before, after]
        .into_iter()
        .find(|&x| !crossed(x) && x >= left + 3.0 && x + width <= right - 3.0);
    // Where there is no room beside the line, the line makes way: see `flag`.
    let x = aside.unwrap_or(centred);
    Some(text::line(ctx.measure, &words, x, middle, font, ctx.theme.text))
}

fn part_labels(ctx: &Ctx<'_>, year: i32, precision: Precision, top: f32) -> Vec<Node> {
    let axis = ctx.frame.axis;
    let font = ctx.metrics.detail;
    let bottom = ctx.frame.header.bottom;
    let mut nodes = Vec::new();
    for period in ticks::parts(year, precision) {
        let left = ctx.x(super::day_number(period.first_day()));
        let right = ctx.x(super::day_number(period.last_day()) + 1.0);
        if right <= axis.left || left >= axis.right {
            continue;
        }
        let name = part_name(ctx, period);
        let width = ctx.width(&name, font);
        let x = left.midpoint(right) - width / 2.0;
        if axis.left <= x && x + width <= axis.right {
            let middle = top.midpoint(bottom) - 1.0;
            nodes.push(text::line(ctx.measure, &name, x, middle, font, ctx.theme.text_muted));
        }
        if left > axis.left + 0.5 {
            nodes.push(upright(left, bottom - 8.0, bottom, ctx.theme.line));
        }
    }
    nodes
}

/// "K1" or "jan.".
fn part_name(ctx: &Ctx<'_>, period: Period) -> String {
    match period {
        Period::Quarter(_, quarter) => {
            i18n::format(ctx.lang, "figure-quarter", &[("number", Value::from(quarter))])
        }
        _ => {
            let name = i18n::dates::month_name(period.first_day().month(), ctx.lang);
            name.chars().take(3).collect()
        }
    }
}

fn undated_title(ctx: &Ctx<'_>) -> Vec<Node> {
    let (area, header) = (ctx.frame.undated, ctx.frame.header);
    if area.width() <= 0.0 {
        return Vec::new();
    }
    let font = Font::semi_bold(ctx.metrics.detail.size);
    let words = i18n::text(ctx.lang, "figure-undated");
    let left = area.left + 10.0;
    let lines = text::wrap(ctx.measure, &words, font, area.right - left);
    let step = super::Metrics::line_height(font);
    let first = header.bottom - 6.0 - (lines.len() as f32 - 0.5) * step;
    let lines = lines.iter().enumerate().map(|(at, line)| {
        let middle = first + at as f32 * step;
        text::line(ctx.measure, line, left, middle, font, ctx.theme.text_muted)
    });
    lines.collect()
}

/// "Status 21.08.2024" over the status line.
fn flag(ctx: &Ctx<'_>, x: f32) -> Vec<Node> {
    let (header, axis, metrics) = (ctx.frame.header, ctx.frame.axis, &ctx.metrics);
    let font = Font::semi_bold(metrics.detail.size);
    let date = i18n::dates::day_words(ctx.roadmap.as_of, ctx.lang);
    let words = super::words::with(ctx.lang, "figure-status", "date", &date);
    let width = ctx.width(&words, font);
    let rims = (axis.left.min(header.left), header.right);
    let left = (x - width / 2.0 - 7.0).clamp(rims.0, (rims.1 - width - 14.0).max(rims.0));
    let bottom = header.top + flag_height(metrics) - 2.0;
    let rect = Rect::new(left, header.top, left + width + 14.0, bottom);
    let stroke = Stroke::solid(ctx.theme.ink, 1.6 * metrics.unit);
    let under_years = bottom + 2.0 + year_height(metrics);
    let lines = if year_makes_way(ctx, x) {
        [(bottom - 1.0, bottom + 3.0), (under_years, header.bottom)]
    } else {
        [(bottom - 1.0, under_years), (under_years, header.bottom)]
    };
    let mut nodes: Vec<Node> = lines
        .map(|(from, to)| draw::segment(Point::new(x, from), Point::new(x, to), stroke))
        .to_vec();
    nodes.extend([
        draw::fill(rect, 3.0, ctx.theme.ink),
        text::line(
            ctx.measure,
            &words,
            left + 7.0,
            rect.top.midpoint(rect.bottom),
            font,
            ctx.theme.on_ink,
        ),
    ]);
    nodes
}

/// Whether the label of the as-of year has no room beside the status line, so that the line
/// is broken there.
fn year_makes_way(ctx: &Ctx<'_>, x: f32) -> bool {
    let axis = ctx.frame.axis;
    let (from, to) = ticks::year_span(ctx.roadmap.as_of.year());
    let (left, right) = (ctx.x(from).max(axis.left), ctx.x(to).min(axis.right));
    let width = ctx.width(&ctx.roadmap.as_of.year().to_string(), ctx.metrics.year);
    let centred = left.midpoint(right) - width / 2.0;
    let crossed = centred - 4.0 < x && x < centred + width + 4.0;
    crossed && x - width - 8.0 < left && x + width + 8.0 > right
}

/// What lies behind the rows between two heights: every other year, lines of years and
/// quarters, the status line and the today line.
pub(super) fn backdrop(ctx: &Ctx<'_>, top: f32, bottom: f32) -> Vec<Node> {
    let axis = ctx.frame.axis;
    let tiers = tiers(ctx);
    let (first, last) = ticks::years(&ctx.scale, axis.width());
    let mut nodes = Vec::new();
    for year in first..=last {
        let (from, to) = ticks::year_span(year);
        let (left, right) = (ctx.x(from).max(axis.left), ctx.x(to).min(axis.right));
        let ground = ground(ctx.theme, year);
        if ground != ctx.theme.surface && tiers.years == 1 && right > left {
            nodes.push(draw::fill(Rect::new(left, top, right, bottom), 0.0, ground));
        }
        if let Some(precision) = tiers.labels {
            for period in ticks::parts(year, precision).skip(1) {
                let x = ctx.x(super::day_number(period.first_day()));
                if axis.left <= x && x <= axis.right {
                    nodes.push(upright(x, top, bottom, ctx.theme.row_line));
                }
            }
        }
        if year % tiers.years == 0 && ctx.x(from) >= axis.left - 0.5 {
            nodes.push(upright(ctx.x(from), top, bottom, ctx.theme.line));
        }
    }
    nodes.push(upright(axis.right - 0.5, top, bottom, ctx.theme.line));
    let today = ctx.today.map(|day| ctx.x(super::day_number(day) + 0.5));
    let status = Stroke::solid(ctx.theme.ink, 1.6 * ctx.metrics.unit);
    let lines = [
        (today, draw::dashed(ctx.theme.today, 1.4 * ctx.metrics.unit)),
        (Some(ctx.status_x()), status),
    ];
    for (x, stroke) in lines {
        if let Some(x) = x.filter(|x| axis.left <= *x && *x <= axis.right) {
            nodes.push(draw::segment(Point::new(x, top), Point::new(x, bottom), stroke));
        }
    }
    nodes
}

fn upright(x: f32, top: f32, bottom: f32, color: Color) -> Node {
    let stroke = Stroke::solid(color, 1.0);
    draw::segment(Point::new(x, top), Point::new(x, bottom), stroke)
}
