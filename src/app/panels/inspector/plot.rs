use egui::{Stroke, Ui};
use egui_plot::{HLine, Line, LineStyle, Plot, PlotPoints, Points};

use super::form::Form;
use super::indicator::observation_words;
use crate::app::style::color32;
use crate::layout::trend;
use crate::model::Indicator;

const HEIGHT: f32 = 150.0;

/// What was observed over the years, and the target; nothing where there is no number with a date.
pub(super) fn plot_ui(form: &Form<'_>, ui: &mut Ui, indicator: &Indicator) {
    let trend = trend(form.roadmap, indicator);
    let points: Vec<[f64; 2]> = trend.points.iter().map(|point| [point.0, point.1]).collect();
    if points.is_empty() {
        return;
    }
    let (theme, roadmap) = (form.look.theme, form.roadmap);
    let (ink, muted) = (color32(theme.focus), color32(theme.text_muted));
    let first = points.first().map_or(0.0, |point| point[0]).min(f64::from(roadmap.period.from));
    let last = points.last().map_or(0.0, |point| point[0]).max(f64::from(roadmap.period.to) + 1.0);
    // Room for three or four years in words.
    let step = ((last - first) / 3.5).ceil() as i32;
    let shown = Plot::new(form.subject.with("plot"))
        .height(HEIGHT)
        .width(ui.available_width())
        .allow_drag(false)
        .allow_zoom(false)
        .allow_scroll(false)
        .allow_boxed_zoom(false)
        .allow_double_click_reset(false)
        .show_x(false)
        .show_y(false)
        .include_x(first)
        .include_x(last)
        .include_y(0.0)
        .grid_color(color32(theme.line))
        .x_grid_spacer(move |input| years(input.bounds, step))
        .x_axis_formatter(|mark, _| format!("{:.0}", mark.value))
        .y_axis_formatter(|mark, _| short_number(mark.value))
        .show(ui, |plot| {
            if let Some(ends) = trend.projection {
                let ends = PlotPoints::from(ends.map(|end| [end.0, end.1]).to_vec());
                let line = Line::new("projection", ends).stroke(Stroke::new(1.5, ink));
                plot.line(line.style(LineStyle::dashed_dense()));
            }
            if let Some(target) = trend.target {
                let line = HLine::new("target", target).stroke(Stroke::new(1.5, muted));
                plot.hline(line.style(LineStyle::dashed_loose()));
            }
            let line = Line::new("line", PlotPoints::from(points.clone()));
            plot.line(line.stroke(Stroke::new(1.5, ink)));
            plot.points(Points::new("points", PlotPoints::from(points)).radius(4.0).color(ink));
        });
    let spoken = spoken(form, indicator);
    shown
        .response
        .widget_info(|| egui::WidgetInfo::labeled(egui::Role::Image, true, spoken.as_str()));
}

/// A line for every so many years.
fn years((from, to): (f64, f64), step: i32) -> Vec<egui_plot::GridMark> {
    (from.ceil() as i32..=to.floor() as i32)
        .filter(|year| year.rem_euclid(step) == 0)
        .map(|year| egui_plot::GridMark { value: f64::from(year), step_size: f64::from(step) })
        .collect()
}

/// The picture in words, for who cannot see it.
fn spoken(form: &Form<'_>, indicator: &Indicator) -> String {
    let observations = indicator.observations.iter();
    let words = observations.map(|it| observation_words(form, it, &indicator.unit));
    let target = indicator
        .target
        .map(|target| format!("{}: {}", form.words("inspector-target"), form.number_words(target)));
    std::iter::once(indicator.name.clone())
        .chain(words)
        .chain(target)
        .collect::<Vec<_>>()
        .join("; ")
}

/// Thousands and millions in short, so that the axis stays narrow.
fn short_number(value: f64) -> String {
    let size = value.abs();
    if size >= 1e6 {
        format!("{} M", value / 1e6)
    } else if size >= 1e4 {
        format!("{} k", value / 1e3)
    } else {
        format!("{value}")
    }
}
