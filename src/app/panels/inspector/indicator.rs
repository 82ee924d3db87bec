use egui::Ui;

use super::form::Form;
use super::plot;
use crate::edit::{Edit, IndicatorField, RecordField, Setting};
use crate::i18n::dates::when_words;
use crate::model::{Id, Indicator, Mention, Observation};

/// The indicators of something: a picture of what was observed, and the numbers.
pub(super) fn indicators_ui(form: &mut Form<'_>, ui: &mut Ui, about: &Id) {
    let roadmap = form.roadmap;
    let is_about = |mention: &Mention| mention.id() == Some(about);
    let mut indicators =
        roadmap.indicators.iter().filter(|it| it.about.iter().any(is_about)).peekable();
    if indicators.peek().is_none() {
        return;
    }
    form.section(ui, "inspector-indicators");
    for indicator in indicators {
        form.within(&indicator.id, |form| indicator_ui(form, ui, indicator));
        ui.add_space(8.0);
    }
}

pub(super) fn indicator_ui(form: &mut Form<'_>, ui: &mut Ui, indicator: &Indicator) {
    let set =
        |field| Edit::from(Setting::Record(indicator.id.clone(), RecordField::Indicator(field)));
    let owner = std::mem::replace(&mut form.name, indicator.name.clone());
    ui.add(egui::Label::new(&indicator.name).wrap());
    plot::plot_ui(form, ui, indicator);
    observations_ui(form, ui, indicator, &set);
    form.folded(ui, "inspector-indicator", |form, ui| {
        form.name(ui, "inspector-name", &indicator.name, |name| set(IndicatorField::Name(name)));
        form.line(ui, "inspector-unit", &indicator.unit, |unit| set(IndicatorField::Unit(unit)));
        form.line(ui, "inspector-kind", &indicator.kind, |kind| set(IndicatorField::Kind(kind)));
        form.number(ui, "inspector-target", indicator.target, |it| set(IndicatorField::Target(it)));
        form.number(ui, "inspector-denominator", indicator.denominator, |number| {
            set(IndicatorField::Denominator(number))
        });
        form.tick(ui, "inspector-project", indicator.project, |it| {
            set(IndicatorField::Project(it))
        });
        form.mentions(ui, "inspector-about", &indicator.about, |it| set(IndicatorField::About(it)));
        form.paragraph(ui, "inspector-note", &indicator.note, |it| set(IndicatorField::Note(it)));
        form.provenance(ui, &indicator.provenance, |it| set(IndicatorField::Provenance(it)));
    });
    form.name = owner;
}

fn observations_ui(
    form: &mut Form<'_>,
    ui: &mut Ui,
    indicator: &Indicator,
    set: &impl Fn(IndicatorField) -> Edit,
) {
    let words: Vec<String> = indicator
        .observations
        .iter()
        .map(|it| observation_words(form, it, &indicator.unit))
        .collect();
    let list: Vec<(usize, Observation)> =
        indicator.observations.iter().cloned().enumerate().collect();
    let new = (list.len(), Observation::default());
    form.items(
        ui,
        ("inspector-new-observation", &list, new),
        |list| set(IndicatorField::Observations(list.into_iter().map(|(_, it)| it).collect())),
        |(at, _)| words.get(*at).cloned().unwrap_or_default(),
        |form, ui, (at, observation), put| {
            form.when(ui, "inspector-when", observation.when, |when| {
                put((*at, Observation { when, ..observation.clone() }))
            });
            form.number(ui, "inspector-value", observation.value, |value| {
                put((*at, Observation { value, ..observation.clone() }))
            });
            form.line(ui, "inspector-words", &observation.words, |words| {
                put((*at, Observation { words, ..observation.clone() }))
            });
        },
    );
}

/// "juni 2024: omtrent 12 000 personer".
pub(super) fn observation_words(form: &Form<'_>, observation: &Observation, unit: &str) -> String {
    let when = match observation.when {
        Some(when) => when_words(when, form.look.lang),
        None => form.words("inspector-undated"),
    };
    let value = observation.value.map(|value| form.number_words(value));
    let value = value.map(|value| format!("{value} {unit}").trim_end().to_owned());
    let words = (!observation.words.is_empty()).then(|| observation.words.clone());
    let what = words.into_iter().chain(value).collect::<Vec<_>>().join(" ");
    format!("{when}: {what}")
}
