//! What can be filtered by, and the choices that each offers.

use crate::app::wording;
use crate::i18n::{self, Lang};
use crate::model::{Basis, Certainty, Dated, Filters, Mention, Roadmap, Standpoint, Status};

/// One thing to filter by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Facet {
    Phase,
    Certainty,
    Status,
    Owner,
    Actor,
    Kind,
    Tag,
    Audience,
    Dated,
    Standing,
    Basis,
}

/// One choice of a facet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    Mention(Mention),
    Text(String),
    Certainty(Certainty),
    Status(Status),
    Dated(Dated),
    Standing(Standpoint),
    Basis(Basis),
}

impl Facet {
    /// Every facet, in the order of the menu.
    pub const ALL: [Self; 11] = [
        Self::Phase,
        Self::Certainty,
        Self::Status,
        Self::Owner,
        Self::Actor,
        Self::Kind,
        Self::Tag,
        Self::Audience,
        Self::Dated,
        Self::Standing,
        Self::Basis,
    ];

    /// The key of what it is called.
    pub fn key(self) -> &'static str {
        match self {
            Self::Phase => "filter-phase",
            Self::Certainty => "filter-certainty",
            Self::Status => "filter-status",
            Self::Owner => "filter-owner",
            Self::Actor => "filter-actor",
            Self::Kind => "filter-kind",
            Self::Tag => "filter-tag",
            Self::Audience => "filter-audience",
            Self::Dated => "filter-dated",
            Self::Standing => "filter-standing",
            Self::Basis => "filter-basis",
        }
    }

    /// Everything that may be chosen, with its words.
    pub fn choices(self, roadmap: &Roadmap, lang: Lang) -> Vec<(Value, String)> {
        let say = |key: &'static str| i18n::text(lang, key).into_owned();
        let unknown = |key| (Value::Mention(Mention::Words("?".to_owned())), say(key));
        match self {
            Self::Phase => {
                let phases = roadmap.value_chain.iter().map(|phase| {
                    let name = phase.names.get(lang.tag()).unwrap_or(&phase.name);
                    let letter = &phase.letter;
                    (Value::Mention(Mention::Id(phase.id.clone())), format!("{letter}  {name}"))
                });
                phases.chain([unknown("figure-unknown-phase")]).collect()
            }
            Self::Certainty => [Certainty::Planned, Certainty::Tentative]
                .map(|it| (Value::Certainty(it), wording::certainty(it, lang)))
                .into(),
            Self::Status => {
                let words = |it| (Value::Status(it), wording::status(it, lang));
                Status::ALL.into_iter().map(words).collect()
            }
            Self::Owner => {
                let owners = all(roadmap, |activity, found| {
                    found.extend(activity.roles.iter().filter(|it| it.leads()).map(|it| &it.who));
                });
                mentions(roadmap, owners).into_iter().chain([unknown("group-no-owner")]).collect()
            }
            Self::Actor => mentions(
                roadmap,
                all(roadmap, |activity, found| {
                    found.extend(activity.roles.iter().map(|it| &it.who));
                    found.extend(activity.segments.iter().flat_map(|it| &it.who));
                }),
            ),
            Self::Audience => {
                mentions(roadmap, all(roadmap, |activity, found| found.extend(&activity.audience)))
            }
            Self::Kind => texts(roadmap.activities.values().map(|it| &it.kind)),
            Self::Tag => texts(roadmap.activities.values().flat_map(|it| &it.tags)),
            Self::Dated => vec![
                (Value::Dated(Dated::Dated), say("filter-with-date")),
                (Value::Dated(Dated::Undated), say("filter-without-date")),
            ],
            Self::Standing => vec![
                (Value::Standing(Standpoint::Outline), say("filter-outline")),
                (Value::Standing(Standpoint::Candidate), say("filter-candidate")),
                (Value::Standing(Standpoint::Hidden), say("filter-hidden")),
            ],
            Self::Basis => vec![
                (Value::Basis(Basis::Stated), say("inspector-basis-stated")),
                (Value::Basis(Basis::Inferred), say("inspector-basis-inferred")),
            ],
        }
    }

    pub fn holds(self, filters: &Filters, value: &Value) -> bool {
        match value {
            Value::Mention(it) => match self {
                Self::Phase => filters.phases.contains(it),
                Self::Owner => filters.owners.contains(it),
                Self::Actor => filters.actors.contains(it),
                _ => filters.audiences.contains(it),
            },
            Value::Text(it) => match self {
                Self::Kind => filters.kinds.contains(it),
                _ => filters.tags.contains(it),
            },
            Value::Certainty(it) => filters.certainties.contains(it),
            Value::Status(it) => filters.statuses.contains(it),
            Value::Dated(it) => filters.dated.contains(it),
            Value::Standing(it) => filters.standings.contains(it),
            Value::Basis(it) => filters.bases.contains(it),
        }
    }

    /// In if it was out, out if it was in.
    pub fn toggle(self, filters: &mut Filters, value: &Value) {
        match value.clone() {
            Value::Mention(it) => match self {
                Self::Phase => toggle(&mut filters.phases, it),
                Self::Owner => toggle(&mut filters.owners, it),
                Self::Actor => toggle(&mut filters.actors, it),
                _ => toggle(&mut filters.audiences, it),
            },
            Value::Text(it) => match self {
                Self::Kind => toggle(&mut filters.kinds, it),
                _ => toggle(&mut filters.tags, it),
            },
            Value::Certainty(it) => toggle(&mut filters.certainties, it),
            Value::Status(it) => toggle(&mut filters.statuses, it),
            Value::Dated(it) => toggle(&mut filters.dated, it),
            Value::Standing(it) => toggle(&mut filters.standings, it),
            Value::Basis(it) => toggle(&mut filters.bases, it),
        }
    }

    /// Lets everything through again.
    pub fn clear(self, filters: &mut Filters) {
        match self {
            Self::Phase => filters.phases.clear(),
            Self::Certainty => filters.certainties.clear(),
            Self::Status => filters.statuses.clear(),
            Self::Owner => filters.owners.clear(),
            Self::Actor => filters.actors.clear(),
            Self::Kind => filters.kinds.clear(),
            Self::Tag => filters.tags.clear(),
            Self::Audience => filters.audiences.clear(),
            Self::Dated => filters.dated.clear(),
            Self::Standing => filters.standings.clear(),
            Self::Basis => filters.bases.clear(),
        }
    }
}

fn toggle<T: PartialEq>(list: &mut Vec<T>, it: T) {
    match list.iter().position(|known| *known == it) {
        Some(at) => _ = list.remove(at),
        None => list.push(it),
    }
}

/// Everybody whom activities name somewhere.
fn all<'a>(
    roadmap: &'a Roadmap,
    collect: impl Fn(&'a crate::model::Activity, &mut Vec<&'a Mention>),
) -> Vec<&'a Mention> {
    let mut found = Vec::new();
    for activity in roadmap.activities.values() {
        collect(activity, &mut found);
    }
    found.sort();
    found.dedup();
    found
}

/// Names in the order of the alphabet.
fn mentions(roadmap: &Roadmap, found: Vec<&Mention>) -> Vec<(Value, String)> {
    let names = wording::Names::new(roadmap);
    let named = found.into_iter().map(|who| (Value::Mention(who.clone()), names.of(who)));
    let mut named: Vec<_> = named.collect();
    named.sort_by_cached_key(|(_, name)| name.to_lowercase());
    named
}

fn texts<'a>(texts: impl Iterator<Item = &'a String>) -> Vec<(Value, String)> {
    let mut texts: Vec<&String> = texts.filter(|text| !text.trim().is_empty()).collect();
    texts.sort();
    texts.dedup();
    texts.into_iter().map(|text| (Value::Text(text.clone()), text.clone())).collect()
}
