use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::filter;
use super::names::Names;
use super::rows::{ActivityRow, Heading, HeadingKind, Lane, RowKind};
use super::shape;
use crate::i18n::{self, Lang};
use crate::model::{Filters, Id, Mention, Roadmap};

/// One lane per phase and one for unknown phase; an activity has a row in every lane that
/// holds something of it. Lanes of the chain stay when they are empty: they are drop targets.
pub(super) fn by_phase(
    roadmap: &Roadmap,
    rows: Vec<RowKind>,
    filters: &Filters,
    lang: Lang,
) -> Vec<RowKind> {
    let phases = roadmap.value_chain.iter().map(|phase| {
        let name = phase.names.get(lang.tag()).unwrap_or(&phase.name);
        let heading = heading("phase", phase.id.as_str(), HeadingKind::Phase, name);
        let heading = heading.map(|heading| Heading { code: phase.letter.clone(), ..heading });
        (Lane::Phase(phase.id.clone()), heading)
    });
    let unknown =
        heading("phase", "?", HeadingKind::Phase, &i18n::text(lang, "figure-unknown-phase"));
    let activities = distinct(rows);
    // A phase that the chain lacks is a finding; what names it is shown all the same.
    let known: BTreeSet<&Id> = roadmap.value_chain.iter().map(|phase| &phase.id).collect();
    let missing: BTreeSet<&Id> = activities
        .iter()
        .flat_map(|row| row.activity.segments.iter().filter_map(|segment| segment.phase.as_ref()))
        .filter(|id| !known.contains(id))
        .collect();
    let missing = missing.into_iter().map(|id| {
        (Lane::Phase(id.clone()), heading("phase", id.as_str(), HeadingKind::Phase, id.as_str()))
    });
    let mut out = Vec::new();
    for (lane, heading) in phases.chain(missing).chain([(Lane::UnknownPhase, unknown)]) {
        out.extend(heading.map(RowKind::Heading));
        for row in &activities {
            let segments = &row.activity.segments;
            let here = segments.iter().any(|segment| {
                shape::in_lane(&lane, &row.activity, segment)
                    && filter::shows_segment(filters, segment)
            });
            if here || (segments.is_empty() && lane == Lane::UnknownPhase) {
                out.push(in_lane(row, lane.clone()));
            }
        }
    }
    out
}

/// One group per actor that has a role; who has none stands last.
pub(super) fn by_actor(
    names: &Names,
    rows: Vec<RowKind>,
    filters: &Filters,
    lang: Lang,
) -> Vec<RowKind> {
    let activities = distinct(rows);
    let mut order: Vec<Option<&Mention>> = Vec::new();
    let mut groups: BTreeMap<Option<&Mention>, Vec<&ActivityRow>> = BTreeMap::new();
    let chosen = |who: &Mention| filters.actors.is_empty() || filters.actors.contains(who);
    for row in &activities {
        let mut seen = BTreeSet::new();
        let whos = row.activity.roles.iter().map(|role| &role.who);
        let whos = whos.filter(|who| chosen(who) && seen.insert(*who)).map(Some);
        let mut whos: Vec<_> = whos.collect();
        if whos.is_empty() {
            whos.push(None);
        }
        for who in whos {
            let group = groups.entry(who).or_insert_with(|| {
                order.push(who);
                Vec::new()
            });
            group.push(row);
        }
    }
    order.sort_by_key(Option::is_none);
    let nobody = i18n::text(lang, "figure-no-actor");
    let mut out = Vec::new();
    for who in order {
        let (key, title) = match who {
            Some(mention) => (mention.to_string(), names.full(mention)),
            None => ("?".to_owned(), nobody.as_ref()),
        };
        let key = key.trim_start_matches('@');
        out.extend(heading("actor", key, HeadingKind::Actor, title).map(RowKind::Heading));
        for row in groups.get(&who).into_iter().flatten() {
            let lane = who.map_or(Lane::All, |who| Lane::Actor(who.clone()));
            out.push(in_lane(row, lane));
        }
    }
    out
}

/// Writes into every heading how many activities stand below it, and leaves out the headings
/// of nothing unless `keep_empty`.
pub(super) fn count(mut rows: Vec<RowKind>, keep_empty: bool) -> Vec<RowKind> {
    let mut below: Vec<usize> = vec![0; rows.len()];
    let mut open: Vec<usize> = Vec::new();
    for at in 0..rows.len() {
        let level = level(&rows[at]);
        while let Some(&last) = open.last()
            && heading_level(&rows[last]) >= level
        {
            open.pop();
        }
        match rows[at] {
            RowKind::Heading(_) => open.push(at),
            RowKind::Activity(_) => open.iter().for_each(|&heading| below[heading] += 1),
        }
    }
    let mut at = 0;
    rows.retain_mut(|row| {
        let count = below[at];
        at += 1;
        match row {
            RowKind::Heading(heading) => {
                heading.count = count;
                keep_empty || count > 0 || heading.kind == HeadingKind::Phase
            }
            RowKind::Activity(_) => true,
        }
    });
    rows
}

/// Leaves out what lies below collapsed headings and activities.
pub(super) fn collapse(rows: Vec<RowKind>, collapsed: &BTreeSet<Id>) -> Vec<RowKind> {
    if collapsed.is_empty() {
        return rows;
    }
    let mut hidden_below = None;
    rows.into_iter()
        .filter_map(|mut row| {
            if hidden_below.is_some_and(|limit| level(&row) > limit) {
                return None;
            }
            let shut = collapsed.contains(row.id());
            hidden_below = shut.then(|| level(&row));
            match &mut row {
                RowKind::Heading(heading) => heading.collapsed = shut,
                RowKind::Activity(activity) => activity.collapsed = shut,
            }
            Some(row)
        })
        .collect()
}

fn level(row: &RowKind) -> u8 {
    match row {
        RowKind::Heading(heading) => heading.level,
        RowKind::Activity(row) => row.level,
    }
}

/// Activities never hold a heading open.
fn heading_level(row: &RowKind) -> u8 {
    match row {
        RowKind::Heading(heading) => heading.level,
        RowKind::Activity(_) => u8::MAX,
    }
}

fn heading(group: &str, key: &str, kind: HeadingKind, title: &str) -> Option<Heading> {
    let mut id = format!("{group}:{key}");
    if id.chars().count() > Id::MAX_CHARS {
        id = id.chars().take(Id::MAX_CHARS).collect();
    }
    let id = Id::new(id.trim()).ok()?;
    Some(Heading {
        id,
        kind,
        level: 0,
        code: String::new(),
        title: title.to_owned(),
        count: 0,
        collapsed: false,
    })
}

/// The activities, each once, without headings.
fn distinct(rows: Vec<RowKind>) -> Vec<ActivityRow> {
    let mut seen = HashSet::new();
    rows.into_iter()
        .filter_map(|row| match row {
            RowKind::Activity(row) => seen.insert(row.id.clone()).then_some(row),
            RowKind::Heading(_) => None,
        })
        .collect()
}

fn in_lane(row: &ActivityRow, lane: Lane) -> RowKind {
    RowKind::Activity(ActivityRow { lane, depth: 0, level: 1, ..row.clone() })
}
