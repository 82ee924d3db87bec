use egui::Ui;

use super::form::Form;
use super::kind_ui;
use crate::app::command::Command;
use crate::edit::{Edit, RecordField, Setting, Verb, ViewField};
use crate::model::{Scope, Undated, View};

/// A saved view: what it is called, and how much of the roadmap it shows.
pub(super) fn figure_ui(form: &mut Form<'_>, ui: &mut Ui, view: &View, changed: bool) {
    let set = |field| Edit::from(Setting::Record(view.id.clone(), RecordField::View(field)));
    kind_ui(form, ui, "inspector-figure", view.id.as_str());
    form.line(ui, "inspector-number", &view.number.map(|it| it.to_string()).unwrap_or_default(), {
        let number = view.number;
        move |text: String| {
            let typed = text.trim().parse().ok().or(number.filter(|_| !text.trim().is_empty()));
            set(ViewField::Number(typed))
        }
    });
    form.line(ui, "inspector-title", &view.title, |it| set(ViewField::Title(it)));
    form.paragraph(ui, "inspector-caption", &view.caption, |it| set(ViewField::Caption(it)));
    form.forms(ui, "inspector-captions", &view.captions, |it| set(ViewField::Captions(it)));
    form.paragraph(ui, "inspector-alternative", &view.alternative, |it| {
        set(ViewField::Alternative(it))
    });
    form.forms(ui, "inspector-alternatives", &view.alternatives, |it| {
        set(ViewField::Alternatives(it))
    });
    form.years(ui, "inspector-window", view.window, |it| Some(set(ViewField::Window(it))));
    let places = [
        (Undated::Column, form.words("inspector-undated-column")),
        (Undated::Line, form.words("inspector-undated-line")),
        (Undated::Count, form.words("inspector-undated-count")),
    ];
    form.choice(ui, "inspector-undated", Verb::Change, Some(&view.undated), &places, |it| {
        vec![set(ViewField::Undated(*it))]
    });
    form.line(ui, "inspector-note", &view.note, |it| set(ViewField::Note(it)));
    form.label(ui, "inspector-shows");
    ui.label(shows(form, view));
    if changed {
        ui.add_space(10.0);
        ui.label(form.words("inspector-figure-changed"));
        ui.horizontal(|ui| {
            for command in [Command::UpdateFigure, Command::RevertFigure] {
                if ui.button(command.title(form.look.lang)).clicked() {
                    form.queue.command(command);
                }
            }
        });
    }
}

/// "Mål 2 · gruppert etter Fase › Aktør · filtrert".
fn shows(form: &Form<'_>, view: &View) -> String {
    let lang = form.look.lang;
    let scope = match &view.scope {
        Scope::All => form.words("inspector-scope-all"),
        Scope::Of(ids) => ids.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
        Scope::Priorities => form.words("inspector-scope-priorities"),
        Scope::List(_) => form.words("inspector-scope-list"),
    };
    let mut groups = Command::GroupBy(view.group_by).title(lang);
    if let Some(inner) = view.then_by {
        groups = format!("{groups} › {}", Command::GroupBy(inner).title(lang));
    }
    let filtered = view.filters != crate::model::Filters::default();
    let filtered = filtered.then(|| form.words("inspector-filtered"));
    [Some(scope), Some(groups), filtered].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
