//! What pictures and screen readers say about segments and milestones.

use std::borrow::Cow;

use crate::i18n::{self, Lang, Value};
use crate::model::{Certainty, Edge, Roadmap, SpanCertainty, Status};

/// A text with one word filled in.
pub(super) fn with(lang: Lang, key: &str, name: &'static str, word: &str) -> String {
    i18n::format(lang, key, &[(name, Value::from(word))])
}

/// The name of a phase in this language; of none, "fase ikke kjent".
pub(super) fn phase_name(roadmap: &Roadmap, phase: Option<usize>, lang: Lang) -> String {
    match phase.and_then(|at| roadmap.value_chain.get(at)) {
        Some(phase) => phase.names.get(lang.tag()).unwrap_or(&phase.name).to_owned(),
        None => i18n::text(lang, "figure-unknown-phase").into_owned(),
    }
}

pub(super) fn status_word(status: Status, lang: Lang) -> Cow<'static, str> {
    match status {
        Status::Ongoing => i18n::text(lang, "figure-status-ongoing"),
        Status::Planned => i18n::text(lang, "figure-status-planned"),
        Status::Completed => i18n::text(lang, "figure-status-completed"),
        Status::Delayed => i18n::text(lang, "figure-status-delayed"),
        Status::AtRisk => i18n::text(lang, "figure-status-at-risk"),
        Status::Terminated => i18n::text(lang, "figure-status-terminated"),
        Status::Unknown => Cow::Borrowed(""),
    }
}

pub(super) fn certainty_word(certainty: Certainty, lang: Lang) -> Cow<'static, str> {
    match certainty {
        Certainty::Planned => i18n::text(lang, "figure-planned"),
        Certainty::Tentative => i18n::text(lang, "figure-tentative"),
    }
}

pub(super) fn span_certainty_words(certainty: SpanCertainty, lang: Lang) -> Cow<'static, str> {
    match certainty {
        SpanCertainty::Planned => i18n::text(lang, "figure-planned"),
        SpanCertainty::Tentative => i18n::text(lang, "figure-tentative"),
        SpanCertainty::TentativeStart => i18n::text(lang, "figure-tentative-start"),
        SpanCertainty::TentativeEnd => i18n::text(lang, "figure-tentative-end"),
    }
}

/// "1. kv. 2025 – høsten 2026".
pub(super) fn span_words(start: Edge, end: Edge, lang: Lang) -> String {
    i18n::dates::span_words(start, end, lang)
}

/// Words joined by commas; empty ones and what was said before are left out.
pub(super) fn joined<S: AsRef<str>>(parts: &[S]) -> String {
    let mut out = String::new();
    for (at, part) in parts.iter().map(AsRef::as_ref).enumerate() {
        let said = parts.iter().take(at).any(|before| before.as_ref() == part);
        if part.is_empty() || said {
            continue;
        }
        if !out.is_empty() {
            out.push_str(", ");
        }
        out.push_str(part);
    }
    out
}

/// With a capital first letter.
pub(super) fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}
