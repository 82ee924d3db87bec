//! What refers to something that goes: a mention says something else in its place (its name
//! in words, or another id), a list of ids gets the other id or loses it.

use std::collections::BTreeMap;

use crate::edit::{
    DecisionField, DependencyField, Edit, IndicatorField, LinkField, PriorityField, RecordField,
    Setting, ViewField,
};
use crate::model::{Entry, Id, Mention, Need, Roadmap, Scope};

/// The edits after which nothing but outlines refers to these ids; each comes with what
/// stands in its place.
pub(super) fn detach(roadmap: &Roadmap, gone: &BTreeMap<Id, Mention>) -> Vec<Edit> {
    let mut edits = Vec::new();
    let mut set = |id: &Id, field: Option<RecordField>| {
        edits.extend(field.map(|field| Edit::from(Setting::Record(id.clone(), field))));
    };
    for dependency in &roadmap.dependencies {
        let about = instead(&dependency.about, gone);
        set(&dependency.id, about.map(|about| DependencyField::About(about).into()));
        let on = instead(dependency.on.mentions(), gone).map(|on| match dependency.on {
            Need::All(_) => Need::All(on),
            Need::Any(_) => Need::Any(on),
        });
        set(&dependency.id, on.map(|on| DependencyField::On(on).into()));
    }
    for indicator in &roadmap.indicators {
        let about = instead(&indicator.about, gone);
        set(&indicator.id, about.map(|about| IndicatorField::About(about).into()));
    }
    for link in &roadmap.links {
        set(&link.id, instead(&link.about, gone).map(|about| LinkField::About(about).into()));
    }
    for decision in &roadmap.decisions {
        let about = instead(&decision.about, gone);
        set(&decision.id, about.map(|about| DecisionField::About(about).into()));
    }
    for priority in &roadmap.priorities {
        set(&priority.id, ids(&priority.about, gone).map(|ids| PriorityField::About(ids).into()));
    }
    for view in &roadmap.views {
        set(&view.id, scope(&view.scope, gone).map(|scope| ViewField::Scope(scope).into()));
        let breaks = ids(&view.page_breaks, gone);
        set(&view.id, breaks.map(|breaks| ViewField::PageBreaks(breaks).into()));
    }
    edits
}

/// None where nothing that goes is mentioned.
pub(super) fn instead(mentions: &[Mention], gone: &BTreeMap<Id, Mention>) -> Option<Vec<Mention>> {
    let other = |mention: &Mention| mention.id().and_then(|id| gone.get(id));
    mentions.iter().any(|mention| other(mention).is_some()).then(|| {
        let mut kept: Vec<Mention> = Vec::with_capacity(mentions.len());
        for mention in mentions {
            let mention = other(mention).unwrap_or(mention);
            // Two that became one are named once.
            if mention.id().is_none() || !kept.contains(mention) {
                kept.push(mention.clone());
            }
        }
        kept
    })
}

fn ids(ids: &[Id], gone: &BTreeMap<Id, Mention>) -> Option<Vec<Id>> {
    ids.iter().any(|id| gone.contains_key(id)).then(|| {
        let mut kept: Vec<Id> = Vec::with_capacity(ids.len());
        for id in ids.iter().filter_map(|id| instead_of(id, gone)) {
            if !kept.contains(id) {
                kept.push(id.clone());
            }
        }
        kept
    })
}

/// The id that stands in the place of this one; none if it goes without.
fn instead_of<'a>(id: &'a Id, gone: &'a BTreeMap<Id, Mention>) -> Option<&'a Id> {
    gone.get(id).map_or(Some(id), Mention::id)
}

fn scope(scope: &Scope, gone: &BTreeMap<Id, Mention>) -> Option<Scope> {
    match scope {
        Scope::All | Scope::Priorities => None,
        Scope::Of(of) => ids(of, gone).map(Scope::Of),
        Scope::List(entries) => {
            let names = |entry: &Entry| matches!(entry, Entry::Item(id) if gone.contains_key(id));
            entries.iter().any(names).then(|| {
                let kept = entries.iter().filter_map(|entry| match entry {
                    Entry::Heading(_) => Some(entry.clone()),
                    Entry::Item(id) => instead_of(id, gone).cloned().map(Entry::Item),
                });
                Scope::List(kept.collect())
            })
        }
    }
}
