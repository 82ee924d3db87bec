use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use crate::model::{Activity, Id, MAX_DEPTH, Mention, Roadmap, Row};

/// Every activity by its id. Walking a hundred thousand of them looks each up several times,
/// for which the ordered map of the model is slow.
pub(super) type Lookup<'a> = HashMap<&'a Id, &'a Arc<Activity>>;

pub(super) fn lookup(roadmap: &Roadmap) -> Lookup<'_> {
    let mut found = HashMap::with_capacity(roadmap.activities.len());
    found.extend(&roadmap.activities);
    found
}

/// What pictures call things, looked up by id.
#[derive(Clone, Debug, Default)]
pub(super) struct Names {
    /// Short and full name of every actor and audience.
    actors: BTreeMap<Id, (String, String)>,
    /// The rank of what is prioritised, 1 is first.
    ranks: BTreeMap<Id, usize>,
    /// The sub-goals of activities that stand in several places.
    shared: BTreeMap<Id, Vec<Id>>,
}

impl Names {
    pub(super) fn new(roadmap: &Roadmap, activities: &Lookup<'_>) -> Self {
        let actors = roadmap
            .actors
            .iter()
            .map(|actor| (actor.id.clone(), (actor.short_name().to_owned(), actor.name.clone())));
        let audiences = roadmap
            .audiences
            .iter()
            .map(|audience| (audience.id.clone(), (audience.name.clone(), audience.name.clone())));
        let mut ranks = BTreeMap::new();
        for (rank, priority) in roadmap.priorities.iter().enumerate() {
            for id in &priority.about {
                ranks.entry(id.clone()).or_insert(rank + 1);
            }
        }
        Self {
            actors: audiences.chain(actors).collect(),
            ranks,
            shared: shared(roadmap, activities),
        }
    }

    /// What figures call someone.
    pub(super) fn short<'a>(&'a self, mention: &'a Mention) -> &'a str {
        match mention {
            Mention::Id(id) => self.actors.get(id).map_or(id.as_str(), |(short, _)| short),
            Mention::Words(words) => words,
        }
    }

    /// The full name of someone.
    pub(super) fn full<'a>(&'a self, mention: &'a Mention) -> &'a str {
        match mention {
            Mention::Id(id) => self.actors.get(id).map_or(id.as_str(), |(_, full)| full),
            Mention::Words(words) => words,
        }
    }

    /// Short names, each once, with commas.
    pub(super) fn list<'a>(&'a self, mentions: impl IntoIterator<Item = &'a Mention>) -> String {
        let mut seen = BTreeSet::new();
        let mut list = String::new();
        for mention in mentions {
            let short = self.short(mention);
            if seen.insert(short) {
                if !list.is_empty() {
                    list.push_str(", ");
                }
                list.push_str(short);
            }
        }
        list
    }

    /// The rank of an activity or theme among the priorities.
    pub(super) fn rank(&self, id: &Id) -> Option<usize> {
        self.ranks.get(id).copied()
    }

    /// The other sub-goals that an activity stands under.
    pub(super) fn also_in<'a>(
        &'a self,
        activity: &Id,
        here: Option<&'a Id>,
    ) -> impl Iterator<Item = &'a Id> {
        let places = self.shared.get(activity).into_iter().flatten();
        places.filter(move |place| Some(*place) != here)
    }
}

/// The activities that stand under more than one sub-goal, and under which.
fn shared(roadmap: &Roadmap, activities: &Lookup<'_>) -> BTreeMap<Id, Vec<Id>> {
    let mut first: HashMap<&Id, &Id> = HashMap::with_capacity(roadmap.activities.len());
    let mut shared: BTreeMap<Id, Vec<Id>> = BTreeMap::new();
    let mut stack: Vec<(&Id, &Id, usize)> = Vec::new();
    for sub_goal in roadmap.goals.iter().flat_map(|goal| &goal.sub_goals) {
        push_rows(&mut stack, &sub_goal.outline, &sub_goal.id, 0);
        while let Some((activity, place, depth)) = stack.pop() {
            match first.get(activity) {
                None => {
                    first.insert(activity, place);
                }
                Some(&other) if other != place => {
                    let places =
                        shared.entry(activity.clone()).or_insert_with(|| vec![other.clone()]);
                    if !places.contains(place) {
                        places.push(place.clone());
                    }
                }
                Some(_) => {}
            }
            if let Some(activity) = activities.get(activity)
                && depth < MAX_DEPTH
            {
                stack.extend(activity.children.iter().map(|child| (child, place, depth + 1)));
            }
        }
    }
    shared
}

fn push_rows<'a>(
    stack: &mut Vec<(&'a Id, &'a Id, usize)>,
    rows: &'a [Row],
    place: &'a Id,
    depth: usize,
) {
    for row in rows {
        match row {
            Row::Activity(id) => stack.push((id, place, 0)),
            Row::Theme(theme) if depth < MAX_DEPTH => {
                push_rows(stack, &theme.rows, place, depth + 1);
            }
            Row::Theme(_) => {}
        }
    }
}
