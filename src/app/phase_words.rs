//! Which phase an activity is in, and how that was found, in words.

use rust_decimal::Decimal;

use crate::i18n::{self, Lang, Value, number_words};
use crate::model::{Activity, Census, CurrentPhase, Id, Reached, Roadmap};

/// "4 av 7 aktører har kommet til Innføring", what is not known, a tie, and what a person has
/// decided instead, one line each; nothing where nobody knows anything.
pub fn current_phase_words(roadmap: &Roadmap, activity: &Activity, lang: Lang) -> Vec<String> {
    let census = Census::new(roadmap);
    let standings = census.standings(activity, roadmap.as_of);
    let found = census.current_phase(activity);
    let unknown: Decimal =
        standings.iter().filter(|it| it.reached == Reached::Unknown).map(|it| it.weight).sum();
    let name = |id: &Id| phase_name(roadmap, id, lang);
    let mut lines = Vec::new();
    if let Some(decision) = &found.decision {
        let words = [("phase", Value::from(name(&decision.phase)))];
        lines.push(i18n::format(lang, "majority-decided", &words));
        if !decision.reason.trim().is_empty() {
            let words = [("reason", Value::from(decision.reason.trim()))];
            lines.push(i18n::format(lang, "majority-decided-reason", &words));
        }
    }
    lines.extend(majority_words(&found, standings.is_empty(), &name, lang));
    if unknown > Decimal::ZERO {
        let words = [("count", Value::from(number_words(unknown, lang)))];
        lines.push(i18n::format(lang, "majority-unknown-count", &words));
    }
    lines
}

fn majority_words(
    found: &CurrentPhase,
    nobody: bool,
    name: &impl Fn(&Id) -> String,
    lang: Lang,
) -> Vec<String> {
    let mut lines = Vec::new();
    let known = || number_words(found.known.normalize(), lang);
    match &found.majority {
        Some(phase) => {
            let reached = number_words(found.reached.normalize(), lang);
            let words = [
                ("reached", Value::from(reached)),
                ("known", known().into()),
                ("phase", name(phase).into()),
            ];
            lines.push(i18n::format(lang, "majority-found", &words));
        }
        None if found.known > Decimal::ZERO => {
            let words = [("known", Value::from(known()))];
            lines.push(i18n::format(lang, "majority-not-found", &words));
        }
        None => {}
    }
    if let Some(phase) = &found.tied {
        let words = [("phase", Value::from(name(phase)))];
        lines.push(i18n::format(lang, "majority-tied", &words));
    }
    if nobody
        && found.decision.is_none()
        && let Some(phase) = &found.phase
    {
        let words = [("phase", Value::from(name(phase)))];
        lines.push(i18n::format(lang, "majority-of-segments", &words));
    }
    lines
}

fn phase_name(roadmap: &Roadmap, id: &Id, lang: Lang) -> String {
    let phase = roadmap.phase(id);
    phase.map_or_else(
        || id.to_string(),
        |phase| phase.names.get(lang.tag()).unwrap_or(&phase.name).to_owned(),
    )
}
