use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use chrono::{Datelike as _, NaiveDate};

use crate::i18n::Lang;
use crate::model::{Activity, Id, MAX_DEPTH, Mention, Roadmap, Row, When};

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
    /// The kind of every actor.
    kinds: BTreeMap<Id, String>,
    /// Where in its list an actor, audience, phase or sub-goal stands.
    order: HashMap<Id, usize>,
    /// Code and title of every sub-goal, letter and name of every phase.
    titles: HashMap<Id, (String, String)>,
    as_of: NaiveDate,
}

impl Names {
    pub(super) fn new(roadmap: &Roadmap, activities: &Lookup<'_>, lang: Lang) -> Self {
        Self { shared: shared(roadmap, activities), ..Self::of_lists(roadmap, lang) }
    }

    /// All but the places of activities.
    pub(super) fn of_lists(roadmap: &Roadmap, lang: Lang) -> Self {
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
            shared: BTreeMap::new(),
            kinds: roadmap.actors.iter().map(|it| (it.id.clone(), it.kind.clone())).collect(),
            order: order(roadmap),
            titles: titles(roadmap, lang),
            as_of: roadmap.as_of,
        }
    }

    /// What kind of organisation someone is; empty if nobody has said.
    pub(super) fn actor_kind(&self, who: &Mention) -> &str {
        who.id().and_then(|id| self.kinds.get(id)).map_or("", String::as_str)
    }

    /// The day of its first milestone at or after the as-of date.
    pub(super) fn next_milestone(&self, activity: &Activity) -> Option<NaiveDate> {
        let dates = activity.milestones.iter().filter_map(|it| it.when.when());
        dates.map(When::last_day).filter(|day| *day >= self.as_of).min()
    }

    /// The year of that day.
    pub(super) fn next_year(&self, activity: &Activity) -> Option<i32> {
        self.next_milestone(activity).map(|day| day.year())
    }

    /// Where in its list something stands; what is in no list comes after all.
    pub(super) fn order(&self, id: &Id) -> usize {
        self.order.get(id).copied().unwrap_or(usize::MAX)
    }

    /// Letter and name of a phase, code and title of a sub-goal.
    pub(super) fn title<'a>(&'a self, id: &'a Id) -> (&'a str, &'a str) {
        self.titles.get(id).map_or(("", id.as_str()), |(code, title)| (code, title))
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

fn order(roadmap: &Roadmap) -> HashMap<Id, usize> {
    let actors = roadmap.actors.iter().map(|it| &it.id);
    let audiences = roadmap.audiences.iter().map(|it| &it.id);
    let phases = roadmap.value_chain.iter().map(|it| &it.id);
    let sub_goals = roadmap.goals.iter().flat_map(|goal| &goal.sub_goals).map(|it| &it.id);
    let all = audiences.chain(actors).chain(phases).chain(sub_goals);
    all.cloned().zip(0..).collect()
}

fn titles(roadmap: &Roadmap, lang: Lang) -> HashMap<Id, (String, String)> {
    let phases = roadmap.value_chain.iter().map(|phase| {
        let name = phase.names.get(lang.tag()).unwrap_or(&phase.name);
        (phase.id.clone(), (phase.letter.clone(), name.to_owned()))
    });
    let sub_goals =
        roadmap.goals.iter().flat_map(|goal| &goal.sub_goals).map(|sub_goal| {
            (sub_goal.id.clone(), (sub_goal.id.to_string(), sub_goal.title.clone()))
        });
    phases.chain(sub_goals).collect()
}
