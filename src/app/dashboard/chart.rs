use egui::{Role, Stroke, Ui, WidgetInfo};
use egui_plot::{Bar, BarChart, GridMark, Legend, Plot};

use super::counted::Counted;
use crate::app::page::Chart;
use crate::app::session::Session;
use crate::app::style::color32;

const HEIGHT: f32 = 300.0;

/// The count as stacked bars; returns the row and series that were clicked.
pub(super) fn chart_ui(
    ui: &mut Ui,
    session: &Session,
    counted: &Counted,
    chart: Chart,
) -> Option<(usize, Option<usize>)> {
    let theme = session.look.theme;
    let rows = counted.rows.clone();
    let name = move |mark: GridMark, _: &std::ops::RangeInclusive<f64>| {
        let at = mark.value.round();
        let row = row_at(at, rows.len()).filter(|_| (mark.value - at).abs() < 0.01);
        row.and_then(|row| rows.get(row)).map(|name| short(name)).unwrap_or_default()
    };
    let count = counted.rows.len();
    let every = count.div_ceil(12).max(1);
    let shown = Plot::new(("dashboard", chart))
        .height(HEIGHT)
        .width(ui.available_width())
        .allow_drag(false)
        .allow_zoom(false)
        .allow_scroll(false)
        .allow_boxed_zoom(false)
        .allow_double_click_reset(false)
        .show_x(false)
        .show_y(false)
        .include_y(0.0)
        .include_x(-0.6)
        .include_x(count as f64 - 0.4)
        .show_grid([false, true])
        .grid_color(color32(theme.line))
        .legend(Legend::default().follow_insertion_order(true))
        .x_grid_spacer(move |_| {
            let marks = (0..count).step_by(every);
            marks.map(|at| GridMark { value: at as f64, step_size: every as f64 }).collect()
        })
        .x_axis_formatter(name)
        .y_axis_formatter(|mark, _| format!("{:.0}", mark.value))
        .show(ui, |plot| {
            for bars in stacks(counted) {
                plot.bar_chart(bars);
            }
        });
    let spoken = counted.spoken();
    shown.response.widget_info(|| WidgetInfo::labeled(Role::Image, true, spoken.as_str()));
    let place = shown.response.interact_pointer_pos().filter(|_| shown.response.clicked())?;
    let value = shown.transform.value_from_position(place);
    let row = row_at(value.x.round(), count)?;
    let inside = (value.x - value.x.round()).abs() <= WIDTH / 2.0;
    inside.then(|| (row, series_at(counted, row, value.y)))
}

/// Of a bar, where the next one is 1 away.
const WIDTH: f64 = 0.7;

fn stacks(counted: &Counted) -> Vec<BarChart> {
    let mut below: Vec<f64> = vec![0.0; counted.rows.len()];
    let series = counted.looks.iter().enumerate();
    series
        .map(|(at, look)| {
            let bars = below.iter_mut().enumerate().map(|(row, below)| {
                let number = counted.tally.number(row, at) as f64;
                let rim = if number > 0.0 { 1.0 } else { 0.0 };
                let bar = Bar::new(row as f64, number)
                    .width(WIDTH)
                    .base_offset(*below)
                    .fill(color32(look.paint.fill))
                    .stroke(Stroke::new(rim, color32(look.paint.edge)));
                *below += number;
                bar
            });
            BarChart::new(format!("{} {}", look.letter, look.name), bars.collect())
                .color(color32(look.paint.fill))
        })
        .collect()
}

fn row_at(at: f64, count: usize) -> Option<usize> {
    (0..count).find(|row| (*row as f64 - at).abs() < 0.5)
}

/// The series that a height of the stack lies in; none above it.
fn series_at(counted: &Counted, row: usize, height: f64) -> Option<usize> {
    let mut top = 0.0;
    (0..counted.looks.len()).find(|at| {
        top += counted.tally.number(row, *at) as f64;
        height <= top
    })
}

/// Names along the axis have little room; the table has them whole.
fn short(name: &str) -> String {
    const MOST: usize = 14;
    if name.chars().count() <= MOST {
        return name.to_owned();
    }
    name.chars().take(MOST - 1).chain(['…']).collect()
}
