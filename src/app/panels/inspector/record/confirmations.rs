use std::collections::BTreeMap;

use egui::Ui;

use crate::app::panels::inspector::form::{Form, name_of};
use crate::app::queue::Request;
use crate::edit::verbs;
use crate::i18n::Value;
use crate::i18n::dates::when_words;
use crate::model::{Id, When};

/// More rows than this are told by their number.
const MOST_NAMED: usize = 200;

/// Who confirmed which rows when, the latest first, and the rows that nobody has confirmed
/// since the last version.
pub(super) fn confirmations_ui(form: &mut Form<'_>, ui: &mut Ui) {
    let roadmap = form.roadmap;
    let mut told: BTreeMap<(std::cmp::Reverse<When>, String), Vec<Id>> = BTreeMap::new();
    for (id, activity) in &roadmap.activities {
        if let Some(confirmed) = &activity.confirmed {
            let who = name_of(roadmap, &confirmed.by);
            let key = (std::cmp::Reverse(confirmed.when), who);
            told.entry(key).or_default().push(id.clone());
        }
    }
    let open = verbs::unconfirmed(roadmap);
    form.section(ui, "record-confirmed");
    if told.is_empty() {
        form.remark(ui, &form.words("record-none-confirmed"));
    }
    for ((when, who), rows) in &told {
        let args = [
            ("who", Value::from(who.as_str())),
            ("when", Value::from(when_words(when.0, form.look.lang))),
            ("count", Value::from(rows.len())),
        ];
        let title = crate::i18n::format(form.look.lang, "record-confirmed-by", &args);
        form.within((who.as_str(), &title), |form| {
            form.card(ui, &title, |form, ui| rows_ui(form, ui, rows));
        });
    }
    form.section(ui, "record-unconfirmed");
    let title = form.counted("record-unconfirmed-count", open.len());
    if open.is_empty() {
        return form.remark(ui, &title);
    }
    form.within("open", |form| form.card(ui, &title, |form, ui| rows_ui(form, ui, &open)));
}

fn rows_ui(form: &mut Form<'_>, ui: &mut Ui, rows: &[Id]) {
    for id in rows.iter().take(MOST_NAMED) {
        let name = crate::model::name_of(form.roadmap, id).unwrap_or_default();
        if ui.link(format!("{id}  {name}")).clicked() {
            form.queue.push(Request::Jump(id.clone()));
        }
    }
    if rows.len() > MOST_NAMED {
        form.remark(ui, &form.counted("dashboard-more", rows.len() - MOST_NAMED));
    }
}
