//! What a change brings with it, in words: who hangs on what moves, which prerequisites come too
//! late by it, and which milestones and figures change.

use std::collections::BTreeSet;

use crate::i18n::dates::period_words;
use crate::i18n::{Lang, Value, format};
use crate::layout::shows;
use crate::model::{
    Affected, Breach, Id, Index, Period, Roadmap, Scope, Ties, moved_activities, name_of,
};

/// What is worked out once, before anything moves.
#[derive(Debug, Default)]
pub struct Before {
    pub ties: Ties,
    index: Index,
}

/// What a change brings with it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Impact {
    pub moved: BTreeSet<Id>,
    pub affected: Vec<Affected>,
    /// Prerequisites that hold before it and not after it.
    pub breaches: Vec<Breach>,
    pub milestones: usize,
    pub figures: usize,
}

/// The most names that one line tells.
const NAMES: usize = 4;

impl Before {
    pub fn new(roadmap: &Roadmap) -> Self {
        Self { ties: Ties::new(roadmap), index: Index::new(roadmap) }
    }
}

impl Impact {
    pub fn of(before: &Roadmap, after: &Roadmap, known: &Before) -> Self {
        let moved = moved_activities(before, after);
        if moved.is_empty() {
            return Self::default();
        }
        let old = Breach::around(before, &known.ties, &moved);
        let was = |breach: &Breach| {
            old.iter().any(|it| {
                (&it.dependency, &it.about, &it.on)
                    == (&breach.dependency, &breach.about, &breach.on)
            })
        };
        let breaches = Breach::around(after, &known.ties, &moved);
        let affected = known.ties.affected(&moved);
        let milestones = moved.iter().map(|id| moved_milestones(before, after, id)).sum();
        let figures = figures(after, &moved, known);
        let breaches = breaches.into_iter().filter(|it| !was(it)).collect();
        Self { moved, affected, breaches, milestones, figures }
    }

    /// What to mark on connectors.
    pub fn broken(&self) -> BTreeSet<(Id, Id)> {
        self.breaches.iter().map(|it| (it.dependency.clone(), it.about.clone())).collect()
    }

    /// A few lines; none where nothing comes of it.
    pub fn words(&self, roadmap: &Roadmap, lang: Lang) -> Vec<String> {
        let mut lines = Vec::new();
        if !self.affected.is_empty() {
            let names = self.affected.iter().take(NAMES).map(|it| called(roadmap, &it.id));
            let mut names = names.collect::<Vec<_>>().join(", ");
            if self.affected.len() > NAMES {
                let more = [("count", Value::from(self.affected.len() - NAMES))];
                names = format!("{names} {}", format(lang, "drag-and-more", &more));
            }
            let args = [("count", self.affected.len().into()), ("names", names.into())];
            lines.push(format(lang, "impact-affects", &args));
        }
        lines.extend(self.breaches.iter().take(NAMES).map(|it| breach_words(roadmap, it, lang)));
        if self.milestones > 0 || (self.figures > 0 && !lines.is_empty()) {
            let counts = [("impact-milestones", self.milestones), ("impact-figures", self.figures)];
            let counts = counts.into_iter().filter(|(_, count)| *count > 0);
            let words = counts.map(|(key, count)| format(lang, key, &[("count", count.into())]));
            lines.push(words.collect::<Vec<_>>().join(", "));
        }
        lines
    }
}

/// "«B» forutsetter «A»: skal begynne innen 31. desember 2024, men …".
pub fn breach_words(roadmap: &Roadmap, breach: &Breach, lang: Lang) -> String {
    let day = |day| Value::from(period_words(Period::Day(day), lang));
    let name = |id| Value::from(called(roadmap, id));
    let args = [
        ("about", name(&breach.about)),
        ("on", name(&breach.on)),
        ("needed", day(breach.needed)),
        ("ready", day(breach.ready)),
    ];
    format(lang, "impact-breaks", &args)
}

/// The name of a thing; of a segment or milestone that of its activity.
pub fn called(roadmap: &Roadmap, id: &Id) -> String {
    let owner = || {
        let owner = id.as_str().rsplit_once('.').and_then(|(owner, _)| Id::new(owner).ok())?;
        name_of(roadmap, &owner).filter(|_| roadmap.activity(&owner).is_some())
    };
    name_of(roadmap, id).or_else(owner).unwrap_or_else(|| id.to_string())
}

fn moved_milestones(before: &Roadmap, after: &Roadmap, id: &Id) -> usize {
    let (Some(before), Some(after)) = (before.activity(id), after.activity(id)) else { return 0 };
    let changed = |it: &&crate::model::Milestone| {
        before.milestone(&it.id).is_some_and(|was| was.when != it.when)
    };
    after.milestones.iter().filter(changed).count()
}

/// How many saved views show one of these.
fn figures(roadmap: &Roadmap, moved: &BTreeSet<Id>, known: &Before) -> usize {
    let above: Vec<(&Id, BTreeSet<Id>)> = moved
        .iter()
        .map(|id| (id, known.index.paths(id).into_iter().flatten().collect()))
        .collect();
    let shown = |view: &&std::sync::Arc<crate::model::View>| {
        above.iter().any(|(id, above)| {
            let in_scope = match &view.scope {
                Scope::All => true,
                Scope::Priorities => roadmap.priorities.iter().any(|priority| {
                    priority.about.iter().any(|about| about == *id || above.contains(about))
                }),
                Scope::Of(tops) => tops.iter().any(|top| top == *id || above.contains(top)),
                Scope::List(entries) => entries
                    .iter()
                    .any(|entry| matches!(entry, crate::model::Entry::Item(item) if item == *id)),
            };
            in_scope && roadmap.activity(id).is_some_and(|it| shows(&view.filters, it))
        })
    };
    roadmap.views.iter().filter(shown).count()
}
