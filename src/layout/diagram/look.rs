//! How the series of a chart look and what its rows are called, in figures and in the window.

use super::super::pane::phase_paints;
use super::super::words;
use crate::i18n::{self, Lang, Value};
use crate::model::{Certainty, Label, Roadmap, RunBy, Tally};
use crate::theme::Theme;
use crate::theme::palette::{self, Paint};

/// One series of a chart: told apart by its letter as well as by its colour.
#[derive(Clone, Debug, PartialEq)]
pub struct SeriesLook {
    pub name: String,
    pub letter: String,
    pub paint: Paint,
    /// Only expected: a dashed rim.
    pub dashed: bool,
}

/// The looks of a count's series, in their order.
pub fn series_looks(
    roadmap: &Roadmap,
    tally: &Tally,
    theme: &Theme,
    lang: Lang,
) -> Vec<SeriesLook> {
    let paints = phase_paints(roadmap, theme);
    let count = tally.series.len();
    let look = |(at, label): (usize, &Label)| {
        let name = label_words(roadmap, label, lang);
        let letter = |at: usize| ('A'..='Z').nth(at).map(String::from).unwrap_or_default();
        match label {
            Label::Phase(Some(id)) => {
                let place = roadmap.value_chain.iter().position(|phase| phase.id == *id);
                let paint = place.and_then(|at| paints.get(at)).copied();
                let own = place.and_then(|at| roadmap.value_chain.get(at));
                SeriesLook {
                    name,
                    letter: own.map(|phase| phase.letter.clone()).unwrap_or_default(),
                    paint: paint.unwrap_or_else(|| palette::unknown(theme)),
                    dashed: false,
                }
            }
            Label::Phase(None) => {
                let (letter, paint) = ("?".to_owned(), palette::unknown(theme));
                SeriesLook { name, letter, paint, dashed: false }
            }
            Label::NotBegun => {
                let paint = shade(theme, 0.04);
                SeriesLook { name, letter: "–".to_owned(), paint, dashed: false }
            }
            Label::Certainty(certainty) => {
                let dashed = *certainty == Certainty::Tentative;
                let paint = shade(theme, if dashed { 0.0 } else { 0.72 });
                let letter: String = name.chars().take(1).collect();
                SeriesLook { name, letter, paint, dashed }
            }
            _ => {
                let share = 0.82 - 0.74 * at as f32 / count.saturating_sub(1).max(1) as f32;
                SeriesLook { name, letter: letter(at), paint: shade(theme, share), dashed: false }
            }
        }
    };
    tally.series.iter().enumerate().map(look).collect()
}

/// The ground with so much ink in it.
fn shade(theme: &Theme, share: f32) -> Paint {
    let fill = palette::mix(theme.surface, theme.ink, share);
    Paint { fill, edge: theme.ink, label: palette::label_on(theme, fill) }
}

/// The catalogue key of who drives a phase.
pub fn run_by_key(by: RunBy) -> &'static str {
    match by {
        RunBy::Unsaid => "run-by-unsaid",
        RunBy::National => "run-by-national",
        RunBy::Organisation => "run-by-organisation",
    }
}

/// What a row or series is called.
pub fn label_words(roadmap: &Roadmap, label: &Label, lang: Lang) -> String {
    let say = |key| i18n::text(lang, key).into_owned();
    match label {
        Label::Year(year) => year.to_string(),
        Label::Quarter(year, quarter) => {
            let number = [("number", Value::from(*quarter))];
            format!("{} {year}", i18n::format(lang, "figure-quarter", &number))
        }
        Label::SomeQuarter(year) => {
            i18n::format(lang, "chart-some-quarter", &[("year", Value::from(year.to_string()))])
        }
        Label::Undated => say("chart-undated"),
        Label::Phase(None) => say("figure-unknown-phase"),
        Label::Phase(Some(id)) => {
            let at = roadmap.value_chain.iter().position(|phase| phase.id == *id);
            words::phase_name(roadmap, at, lang)
        }
        Label::NotBegun => say("chart-not-begun"),
        Label::Certainty(Certainty::Planned) => say("legend-planned"),
        Label::Certainty(Certainty::Tentative) => say("legend-tentative"),
        Label::MilestoneKind(id) => roadmap.milestone_kind(id).map_or_else(
            || id.to_string(),
            |kind| kind.names.get(lang.tag()).unwrap_or(&kind.name).to_owned(),
        ),
        Label::ActorKind(kind) if kind.is_empty() => say("chart-no-actor-kind"),
        Label::ActorKind(kind) => words::capital(kind),
        Label::RunBy(by) => say(run_by_key(*by)),
        Label::PassesOver => say("run-by-passes-over"),
        Label::Named(name) => name.clone(),
    }
}
