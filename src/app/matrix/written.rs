//! What stands in a cell as words that can be read back: "Innføring (86,5 %), siden 2023".

use crate::i18n::dates::edge_words;
use crate::i18n::typed_dates::{Typed, parse_edge};
use crate::i18n::{Lang, text};
use crate::model::{ActorStatus, Edge, Mention, Roadmap, When};

/// What a cell says: a state, how many it is of, and since when.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// None: said to be not known.
    pub state: Option<Mention>,
    pub amount: String,
    pub since: Option<When>,
}

/// The state, the amount in brackets, and since when.
pub(super) fn status_text(roadmap: &Roadmap, status: &ActorStatus, lang: Lang) -> String {
    let mut words = state_text(roadmap, status.state.as_ref(), lang);
    if !status.amount.is_empty() {
        words.push_str(&format!(" ({})", status.amount));
    }
    if let Some(since) = status.since {
        let since = edge_words(Edge::At(since), lang);
        words.push_str(&format!(", {} {since}", text(lang, "matrix-since")));
    }
    words
}

/// The name of a phase, a finer state, or "ukjent".
pub(super) fn state_text(roadmap: &Roadmap, state: Option<&Mention>, lang: Lang) -> String {
    match state {
        None => text(lang, "matrix-unknown").into_owned(),
        Some(Mention::Words(words)) => words.clone(),
        Some(Mention::Id(id)) => match roadmap.phase(id) {
            Some(phase) => phase.names.get(lang.tag()).unwrap_or(&phase.name).to_owned(),
            None => id.to_string(),
        },
    }
}

/// Reads what a cell says; several states of one group have semicolons between them. None:
/// it is not understood. An empty cell says nothing at all.
pub fn read(roadmap: &Roadmap, cell: &str) -> Option<Vec<Said>> {
    cell.split(';').map(str::trim).filter(|it| !it.is_empty()).map(|it| one(roadmap, it)).collect()
}

fn one(roadmap: &Roadmap, words: &str) -> Option<Said> {
    // The words as a whole may be the name of a state.
    if let Some(state) = state(roadmap, words) {
        return Some(Said { state, ..Said::default() });
    }
    let (words, since) = match dated(words) {
        Some((words, since)) => (words, Some(since)),
        None => (words, None),
    };
    let (words, amount) = match words.strip_suffix(')').and_then(|it| it.split_once('(')) {
        Some((words, amount)) => (words.trim(), amount.trim()),
        None => (words, ""),
    };
    Some(Said { state: state(roadmap, words)?, amount: amount.to_owned(), since })
}

/// What stands before "siden", and the date after it.
fn dated(words: &str) -> Option<(&str, When)> {
    let since = Lang::ALL.map(|lang| text(lang, "matrix-since"));
    since.iter().find_map(|since| {
        let at = words.to_lowercase().rfind(&format!(" {since} "))?;
        let (before, after) = (words.get(..at)?, words.get(at + since.len() + 2..)?);
        match parse_edge(after.trim()) {
            Ok(Typed::Edge(Edge::At(when))) => Some((before.trim_end_matches([',', ' ']), when)),
            _ => None,
        }
    })
}

/// A phase by its letter, its number in the chain, its id or its name in any language; a finer
/// state; or the word for not known. The outer none: none of these.
fn state(roadmap: &Roadmap, words: &str) -> Option<Option<Mention>> {
    let words = words.trim().to_lowercase();
    let is = |other: &str| other.to_lowercase() == words;
    let unknown = Lang::ALL.iter().any(|lang| is(&text(*lang, "matrix-unknown")));
    if unknown || matches!(words.as_str(), "?" | "0") {
        return Some(None);
    }
    let finer = roadmap.actor_states.iter().find(|state| is(&state.name));
    if let Some(finer) = finer {
        return Some(Some(Mention::Words(finer.name.clone())));
    }
    let number = words.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    let names = |phase: &crate::model::Phase| {
        let forms = Lang::ALL.iter().filter_map(|lang| phase.names.get(lang.tag()));
        forms.chain([phase.name.as_str(), phase.letter.as_str(), phase.id.as_str()]).any(is)
    };
    let numbered = number.and_then(|at| roadmap.value_chain.get(at));
    let named = || roadmap.value_chain.iter().find(|phase| names(phase));
    let phase = numbered.or_else(named)?;
    Some(Some(Mention::Id(phase.id.clone())))
}
