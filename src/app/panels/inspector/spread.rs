use std::collections::BTreeSet;

use egui::{Grid, RichText, Ui};

use super::form::Form;
use crate::app::style::{self, color32};
use crate::layout::{label_words, series_looks};
use crate::model::{Id, Index, phases_by_year};

/// How many activities below a goal are in each phase, year by year.
pub(super) fn spread_ui(form: &Form<'_>, ui: &mut Ui, above: &Id) {
    let (roadmap, look) = (form.roadmap, form.look);
    let index = Index::new(roadmap);
    let all = roadmap.activities.keys();
    let below: BTreeSet<&Id> =
        all.filter(|id| index.paths(id).iter().flatten().any(|it| it == above)).collect();
    let tally = phases_by_year(roadmap, |id| below.contains(id));
    if tally.is_empty() {
        return;
    }
    form.section(ui, "inspector-spread");
    let looks = series_looks(roadmap, &tally, look.theme, look.lang);
    let small = |words: String| RichText::new(words).size(style::SMALL);
    let muted = color32(look.theme.text_muted);
    egui::ScrollArea::horizontal().id_salt(form.subject.with("spread")).show(ui, |ui| {
        Grid::new(form.subject.with("spread")).striped(true).spacing([8.0, 2.0]).show(ui, |ui| {
            ui.label("");
            for look in &looks {
                let letter = RichText::new(&look.letter).font(style::strong(style::SMALL));
                ui.label(letter).on_hover_text(&look.name);
            }
            ui.end_row();
            for (row, label) in tally.rows.iter().enumerate() {
                ui.label(small(label_words(roadmap, label, look.lang)).color(muted));
                for at in 0..looks.len() {
                    let number = tally.number(row, at);
                    let words = if number == 0 { "–".to_owned() } else { number.to_string() };
                    ui.label(small(words));
                }
                ui.end_row();
            }
        });
    });
}
