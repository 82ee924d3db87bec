//! What refers to something that goes: a mention keeps its name in words, a list of ids
//! loses it.

use std::collections::BTreeMap;

use crate::edit::{
    DecisionField, DependencyField, Edit, IndicatorField, LinkField, PriorityField, RecordField,
    Setting, ViewField,
};
use crate::model::{Entry, Id, Mention, Need, Roadmap, Scope};

/// The edits after which nothing but outlines refers to these ids; each comes with the
/// words that stand in its place.
pub(super) fn detach(roadmap: &Roadmap, gone: &BTreeMap<Id, String>) -> Vec<Edit> {
    let mut edits = Vec::new();
    let mut set = |id: &Id, field: Option<RecordField>| {
        edits.extend(field.map(|field| Edit::from(Setting::Record(id.clone(), field))));
    };
    for dependency in &roadmap.dependencies {
        let about = mentions(&dependency.about, gone);
        set(&dependency.id, about.map(|about| DependencyField::About(about).into()));
        let on = mentions(dependency.on.mentions(), gone).map(|on| match dependency.on {
            Need::All(_) => Need::All(on),
            Need::Any(_) => Need::Any(on),
        });
        set(&dependency.id, on.map(|on| DependencyField::On(on).into()));
    }
    for indicator in &roadmap.indicators {
        let about = mentions(&indicator.about, gone);
        set(&indicator.id, about.map(|about| IndicatorField::About(about).into()));
    }
    for link in &roadmap.links {
        set(&link.id, mentions(&link.about, gone).map(|about| LinkField::About(about).into()));
    }
    for decision in &roadmap.decisions {
        let about = mentions(&decision.about, gone);
        set(&decision.id, about.map(|about| DecisionField::About(about).into()));
    }
    for priority in &roadmap.priorities {
        set(&priority.id, ids(&priority.about, gone).map(|ids| PriorityField::About(ids).into()));
    }
    for view in &roadmap.views {
        set(&view.id, scope(&view.scope, gone).map(|scope| ViewField::Scope(scope).into()));
    }
    edits
}

/// None where nothing that goes is mentioned.
fn mentions(mentions: &[Mention], gone: &BTreeMap<Id, String>) -> Option<Vec<Mention>> {
    let words = |mention: &Mention| mention.id().and_then(|id| gone.get(id));
    mentions.iter().any(|mention| words(mention).is_some()).then(|| {
        let keep = |mention: &Mention| match words(mention) {
            Some(words) => Mention::Words(words.clone()),
            None => mention.clone(),
        };
        mentions.iter().map(keep).collect()
    })
}

fn ids(ids: &[Id], gone: &BTreeMap<Id, String>) -> Option<Vec<Id>> {
    ids.iter()
        .any(|id| gone.contains_key(id))
        .then(|| ids.iter().filter(|id| !gone.contains_key(id)).cloned().collect())
}

fn scope(scope: &Scope, gone: &BTreeMap<Id, String>) -> Option<Scope> {
    match scope {
        Scope::All => None,
        Scope::Of(of) => ids(of, gone).map(Scope::Of),
        Scope::List(entries) => {
            let goes = |entry: &Entry| match entry {
                Entry::Heading(_) => false,
                Entry::Item(id) => gone.contains_key(id),
            };
            entries.iter().any(goes).then(|| {
                Scope::List(entries.iter().filter(|entry| !goes(entry)).cloned().collect())
            })
        }
    }
}
