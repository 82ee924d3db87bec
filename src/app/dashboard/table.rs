use egui::{Align, Button, Grid, Layout, RichText, ScrollArea, Ui};

use super::Chosen;
use super::counted::Counted;
use crate::app::session::Session;
use crate::app::style::{self, color32};
use crate::i18n::text;

/// The same count in numbers; returns the number that was clicked.
pub(super) fn table_ui(
    ui: &mut Ui,
    session: &Session,
    counted: &Counted,
    chosen: Option<Chosen>,
) -> Option<(usize, Option<usize>)> {
    let look = session.look;
    let heading = |words: &str| {
        RichText::new(words).font(style::strong(style::SMALL)).color(color32(look.theme.text_muted))
    };
    let mut asked = None;
    ScrollArea::horizontal().id_salt("numbers").show(ui, |ui| {
        Grid::new("numbers").striped(true).spacing([18.0, 2.0]).show(ui, |ui| {
            ui.label("");
            for look in &counted.looks {
                // The legend of the chart tells what a letter means; whole names would not fit.
                let letter = look.letter.chars().all(char::is_alphabetic);
                let words = if letter { &look.letter } else { &look.name };
                ui.label(heading(words)).on_hover_text(&look.name);
            }
            ui.label(heading(&text(look.lang, "dashboard-sum")));
            ui.end_row();
            for (row, name) in counted.rows.iter().enumerate() {
                ui.label(name);
                for at in 0..counted.looks.len() {
                    let number = counted.tally.number(row, at);
                    if number_ui(ui, counted, chosen, (row, Some(at)), number) {
                        asked = Some((row, Some(at)));
                    }
                }
                if number_ui(ui, counted, chosen, (row, None), counted.tally.sum(row)) {
                    asked = Some((row, None));
                }
                ui.end_row();
            }
        });
    });
    asked
}

/// A number that leads to what it counts; whether it was clicked.
fn number_ui(
    ui: &mut Ui,
    counted: &Counted,
    chosen: Option<Chosen>,
    (row, series): (usize, Option<usize>),
    number: usize,
) -> bool {
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        if number == 0 {
            ui.label("–");
            return false;
        }
        let held = chosen.is_some_and(|it| (it.row, it.series) == (row, series));
        let button = ui.add(Button::selectable(held, number.to_string()));
        let name = counted.cell_name(row, series).unwrap_or_default();
        button.accessible_name(format!("{name}: {number}")).clicked()
    })
    .inner
}
