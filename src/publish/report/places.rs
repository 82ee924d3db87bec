//! Where in the report a figure stands: with what all of it has in common.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::model::{Entry, FigureKind, Id, Index, Kind, Roadmap, Scope, View};

/// A place for figures.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Spot {
    /// After the text about this goal, sub-goal or theme.
    About(Id),
    /// At the head of the introduction: how strategy and roadmap hang together.
    Strategy,
    /// With the value chain, in the introduction.
    ValueChain,
    /// With the priorities, in the introduction.
    Priorities,
    /// Before the first goal.
    Overview,
}

/// The place of each view.
pub(super) fn spots(roadmap: &Roadmap, index: &Index, views: &[Arc<View>]) -> Vec<Spot> {
    let ranked: BTreeSet<&Id> =
        roadmap.priorities.iter().flat_map(|priority| &priority.about).collect();
    views.iter().map(|view| spot(index, &ranked, view)).collect()
}

fn spot(index: &Index, ranked: &BTreeSet<&Id>, view: &View) -> Spot {
    match view.kind {
        FigureKind::Strategy => return Spot::Strategy,
        FigureKind::ValueChain => return Spot::ValueChain,
        _ => {}
    }
    let shown: Vec<&Id> = match &view.scope {
        Scope::All => Vec::new(),
        Scope::Priorities => return Spot::Priorities,
        Scope::Of(ids) => ids.iter().collect(),
        Scope::List(entries) => {
            let items = entries.iter().filter_map(|entry| match entry {
                Entry::Item(id) => Some(id),
                Entry::Heading(_) => None,
            });
            items.collect()
        }
    };
    if let Some(common) = common(index, &shown) {
        return Spot::About(common);
    }
    if !shown.is_empty() && shown.iter().all(|id| is_ranked(index, ranked, id)) {
        return Spot::Priorities;
    }
    Spot::Overview
}

/// The deepest goal, sub-goal or theme that everything stands in, or is.
fn common(index: &Index, shown: &[&Id]) -> Option<Id> {
    let (first, rest) = shown.split_first()?;
    let places: Vec<BTreeSet<Id>> = rest.iter().map(|id| around(index, id)).collect();
    let ways = index.paths(first).into_iter().map(|mut way| {
        way.push((*first).clone());
        way
    });
    let deepest = |way: Vec<Id>| {
        let shared = way.into_iter().enumerate().rev().find(|(_, id)| {
            let is_place = matches!(index.kind(id), Some(Kind::Goal | Kind::SubGoal | Kind::Theme));
            is_place && places.iter().all(|around| around.contains(id))
        });
        shared.map(|(depth, id)| (std::cmp::Reverse(depth), id))
    };
    ways.filter_map(deepest).min_by_key(|(depth, _)| *depth).map(|(_, id)| id)
}

/// Everything it stands in, and itself.
fn around(index: &Index, id: &Id) -> BTreeSet<Id> {
    let mut all: BTreeSet<Id> = index.paths(id).into_iter().flatten().collect();
    all.insert(id.clone());
    all
}

fn is_ranked(index: &Index, ranked: &BTreeSet<&Id>, id: &Id) -> bool {
    around(index, id).iter().any(|it| ranked.contains(it))
}
