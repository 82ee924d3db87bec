//! What stands in a cell, and what it means.

use super::columns::named;
use crate::i18n::dates::{edge_words, month_name};
use crate::i18n::typed_dates::{Typed, parse_edge};
use crate::i18n::{Lang, Value, format, text};
use crate::model::{Certainty, Edge, Id, Mention, Period, Roadmap, Role, SpanCertainty, Status};

/// A date in words. Spaces within months and days do not break: a spreadsheet would make a
/// day of its own of "juni 2024".
pub fn edge_text(edge: Edge, lang: Lang) -> String {
    let words = edge_words(edge, lang);
    let by_day = |period: Period| matches!(period, Period::Month(..) | Period::Day(_));
    match edge {
        Edge::At(when) if by_day(when.from) => words.replace(' ', "\u{a0}"),
        _ => words,
    }
}

/// Reads a date; what is wrong comes in words.
pub fn edge_of(cell: &str, lang: Lang) -> Result<Edge, String> {
    let cell = cell.trim();
    let cell = cell.strip_suffix("00:00:00").unwrap_or(cell).trim();
    let token = of_spreadsheet(cell);
    match parse_edge(token.as_deref().unwrap_or(cell)) {
        Ok(Typed::Edge(edge)) => Ok(edge),
        Ok(Typed::Ask { included, excluded }) => {
            let (included, excluded) = (edge_words(included, lang), edge_words(excluded, lang));
            let args = [
                ("typed", Value::from(cell)),
                ("included", included.into()),
                ("excluded", excluded.into()),
            ];
            Err(format(lang, "sheet-two-dates", &args))
        }
        Err(error) => Err(error.words(lang)),
    }
}

/// "jun.24", "Jun-24" and "10-Jun-24", as spreadsheets write months and days of their own.
fn of_spreadsheet(cell: &str) -> Option<String> {
    let parts: Vec<&str> = cell.split(['-', '.', ' ']).filter(|part| !part.is_empty()).collect();
    let (day, month, year) = match parts.as_slice() {
        [month, year] => (None, *month, *year),
        [day, month, year] => (Some(day.parse::<u32>().ok()?), *month, *year),
        _ => return None,
    };
    let year: u32 = (year.len() == 2).then(|| year.parse().ok()).flatten()?;
    let month = month.to_lowercase();
    let begins = |number: &u32| {
        let name = |lang| month_name(*number, lang).to_lowercase();
        month.chars().count() >= 3
            && (name(Lang::Nb).starts_with(&month) || name(Lang::En).starts_with(&month))
    };
    let month = (1..=12).find(begins)?;
    Some(match day {
        Some(day) => format!("20{year:02}-{month:02}-{day:02}"),
        None => format!("20{year:02}-{month:02}"),
    })
}

const STATUSES: [(Status, &str); 6] = [
    (Status::Planned, "inspector-status-planned"),
    (Status::Ongoing, "inspector-status-ongoing"),
    (Status::Completed, "inspector-status-completed"),
    (Status::Delayed, "inspector-status-delayed"),
    (Status::AtRisk, "inspector-status-at-risk"),
    (Status::Terminated, "inspector-status-terminated"),
];

/// Nothing where it is not known.
pub fn status_text(status: Status, lang: Lang) -> String {
    let key = STATUSES.iter().find(|(it, _)| *it == status).map(|(_, key)| *key);
    key.map(|key| text(lang, key).into_owned()).unwrap_or_default()
}

pub fn status_of(cell: &str) -> Option<Status> {
    if cell.trim().is_empty() || named(cell, ["inspector-status-unknown"], |key| key).is_some() {
        return Some(Status::Unknown);
    }
    named(cell, STATUSES, |(_, key)| key).map(|(status, _)| status)
}

const CERTAINTIES: [(SpanCertainty, &str); 4] = [
    (SpanCertainty::Planned, "figure-planned"),
    (SpanCertainty::Tentative, "figure-tentative"),
    (SpanCertainty::TentativeStart, "figure-tentative-start"),
    (SpanCertainty::TentativeEnd, "figure-tentative-end"),
];

pub fn certainty_text(certainty: SpanCertainty, lang: Lang) -> String {
    let key = CERTAINTIES.iter().find(|(it, _)| *it == certainty).map(|(_, key)| *key);
    key.map(|key| text(lang, key).into_owned()).unwrap_or_default()
}

pub fn certainty_of(cell: &str) -> Option<SpanCertainty> {
    if cell.trim().is_empty() {
        return Some(SpanCertainty::Planned);
    }
    named(cell, CERTAINTIES, |(_, key)| key).map(|(certainty, _)| certainty)
}

/// The certainty of a milestone.
pub fn whole(certainty: SpanCertainty) -> Certainty {
    certainty.start().max(certainty.end())
}

/// Nothing where the phase is not known.
pub fn phase_text(roadmap: &Roadmap, phase: Option<&Id>, lang: Lang) -> String {
    let Some(id) = phase else { return String::new() };
    let found = roadmap.phase(id);
    let name = found.map(|it| it.names.get(lang.tag()).unwrap_or(&it.name).to_owned());
    name.filter(|name| phase_of(roadmap, name) == Some(Some(id.clone())))
        .unwrap_or_else(|| id.to_string())
}

/// By name in any language, by letter or by id; inside none where nothing is said.
pub fn phase_of(roadmap: &Roadmap, cell: &str) -> Option<Option<Id>> {
    let cell = cell.trim();
    let unknown = ["inspector-phase-unknown", "drag-phase-unknown", "figure-unknown-phase"];
    if cell.is_empty() || named(cell, unknown, |key| key).is_some() {
        return Some(None);
    }
    let lower = cell.to_lowercase();
    let same = |name: &str| name.to_lowercase() == lower;
    let chain = &roadmap.value_chain;
    let found = chain.iter().find(|it| it.id.as_str() == cell).or_else(|| {
        chain.iter().find(|it| {
            let forms = Lang::ALL.iter().filter_map(|lang| it.names.get(lang.tag()));
            same(&it.name) || same(&it.letter) || forms.into_iter().any(&same)
        })
    });
    found.map(|it| Some(it.id.clone()))
}

pub fn milestone_kind_text(roadmap: &Roadmap, kind: &Id, lang: Lang) -> String {
    let found = roadmap.milestone_kind(kind);
    let name = found.map(|it| it.names.get(lang.tag()).unwrap_or(&it.name).to_owned());
    name.filter(|name| milestone_kind_of(roadmap, name).as_ref() == Some(kind))
        .unwrap_or_else(|| kind.to_string())
}

pub fn milestone_kind_of(roadmap: &Roadmap, cell: &str) -> Option<Id> {
    let cell = cell.trim();
    let lower = cell.to_lowercase();
    let same = |name: &str| name.to_lowercase() == lower;
    let kinds = &roadmap.milestone_kinds;
    let found = kinds.iter().find(|it| it.id.as_str() == cell).or_else(|| {
        kinds.iter().find(|it| {
            let forms = Lang::ALL.iter().filter_map(|lang| it.names.get(lang.tag()));
            same(&it.name) || forms.into_iter().any(&same)
        })
    });
    found.map(|it| it.id.clone())
}

/// Somebody by the name that leads back to them, else by id.
pub fn mention_text(roadmap: &Roadmap, mention: &Mention) -> String {
    let Mention::Id(id) = mention else { return mention.to_string() };
    let actor = roadmap.actor(id).map(|it| [it.short_name().to_owned(), it.name.clone()]);
    let audience = roadmap.audiences.iter().find(|it| it.id == *id).map(|it| it.name.clone());
    let names = actor.into_iter().flatten().chain(audience);
    let mut names = names.filter(|name| mention_of(roadmap, name).as_ref() == Some(mention));
    names.next().unwrap_or_else(|| mention.to_string())
}

/// An actor or audience by short name, name or other name; else words. None for nothing.
pub fn mention_of(roadmap: &Roadmap, words: &str) -> Option<Mention> {
    let words = words.trim();
    if words.is_empty() {
        return None;
    }
    if words.starts_with('@') {
        let mention = words.parse().ok()?;
        return Some(match &mention {
            Mention::Id(id) if !is_known(roadmap, id) => Mention::Words(id.to_string()),
            _ => mention,
        });
    }
    let lower = words.to_lowercase();
    let same = |name: &str| name.to_lowercase() == lower;
    let actors = &roadmap.actors;
    let actor = actors
        .iter()
        .find(|it| same(&it.name))
        .or_else(|| actors.iter().find(|it| same(it.short_name())))
        .or_else(|| actors.iter().find(|it| it.aliases.iter().any(|alias| same(alias))));
    let audience = || roadmap.audiences.iter().find(|it| same(&it.name)).map(|it| &it.id);
    let id = actor.map(|it| &it.id).or_else(audience);
    Some(id.map_or_else(|| Mention::Words(words.to_owned()), |id| Mention::Id(id.clone())))
}

fn is_known(roadmap: &Roadmap, id: &Id) -> bool {
    crate::model::Index::new(roadmap).kind(id).is_some()
}

/// Several, with semicolons between; one that holds a semicolon stands in quotes.
pub fn list_text(items: impl IntoIterator<Item = String>) -> String {
    let items = items.into_iter().map(|item| {
        let quote = item.contains([';', '"']) || item.trim() != item;
        if quote { format!("\"{}\"", item.replace('"', "\"\"")) } else { item }
    });
    items.collect::<Vec<_>>().join("; ")
}

pub fn list_of(cell: &str) -> Vec<String> {
    let (mut items, mut item, mut quoted) = (Vec::new(), String::new(), false);
    let mut was_quoted = false;
    let mut chars = cell.chars().peekable();
    while let Some(char) = chars.next() {
        match char {
            '"' if quoted && chars.peek() == Some(&'"') => {
                chars.next();
                item.push('"');
            }
            '"' if quoted => quoted = false,
            '"' if item.trim().is_empty() => {
                item.clear();
                (quoted, was_quoted) = (true, true);
            }
            ';' if !quoted => {
                items.push(finished(&mut item, &mut was_quoted));
            }
            // What stands between a closing quote and the next item says nothing.
            _ if was_quoted && !quoted => {}
            _ => item.push(char),
        }
    }
    items.push(finished(&mut item, &mut was_quoted));
    items.retain(|item| !item.is_empty());
    items
}

fn finished(item: &mut String, was_quoted: &mut bool) -> String {
    let item = std::mem::take(item);
    if std::mem::take(was_quoted) { item } else { item.trim().to_owned() }
}

/// "Helse Nord (eier)".
pub fn role_text(roadmap: &Roadmap, role: &Role) -> String {
    let who = mention_text(roadmap, &role.who);
    match role.role.as_str() {
        "" if who.ends_with(')') => format!("{who} ()"),
        "" => who,
        words => format!("{who} ({words})"),
    }
}

pub fn role_of(roadmap: &Roadmap, item: &str) -> Option<Role> {
    let whole = mention_of(roadmap, item)?;
    let (who, role) = match bracket(item) {
        Some((name, role)) if whole.id().is_none() => (mention_of(roadmap, name)?, role),
        _ => (whole, ""),
    };
    Some(Role { role: role.trim().to_owned(), ..Role::new(who) })
}

/// What stands before the last bracket, and in it.
fn bracket(item: &str) -> Option<(&str, &str)> {
    let inside = item.trim_end().strip_suffix(')')?;
    let mut depth = 1;
    for (at, char) in inside.char_indices().rev() {
        match char {
            ')' => depth += 1,
            '(' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some((&inside[..at], &inside[at + 1..]));
        }
    }
    None
}
