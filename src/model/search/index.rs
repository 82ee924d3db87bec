use std::collections::{BTreeMap, BTreeSet};

use super::{
    super::{Activity, Id, Mention, Roadmap, Row, Theme},
    Kind,
    fold::{code, folded},
};

/// Parts of the text of one entry are parted by this, entries by [`END`].
pub(super) const PART: char = '\u{1f}';
pub(super) const END: char = '\u{1e}';

/// One thing that can be found.
#[derive(Debug)]
pub(super) struct Item {
    pub id: Id,
    pub kind: Kind,
    pub title: String,
    /// The title, or the shorter one that a person wrote.
    pub short_title: String,
    /// Of a figure.
    pub number: Option<u32>,
    /// The item it stands under, by its place in the list.
    pub parent: Option<usize>,
    /// Its id and aliases as [`code`]s.
    pub codes: Vec<String>,
    /// Where its text begins in the text of all.
    pub start: usize,
}

/// Everything that can be found in a roadmap, with its texts folded into one.
#[derive(Debug, Default)]
pub(super) struct Items {
    pub list: Vec<Item>,
    /// `title PART other names ... END` of each item in turn.
    pub text: String,
    /// Actors: the folded names, the name to show, and the activities that name them.
    pub actors: Vec<(String, String, Vec<usize>)>,
    placed: BTreeSet<Id>,
}

impl Items {
    pub(super) fn of(roadmap: &Roadmap) -> Self {
        let mut items = Self::default();
        for goal in &roadmap.goals {
            let names = Names::new(&goal.title, &goal.short_title, &goal.aliases);
            let at = items.add(Kind::Goal, &goal.id, &names, None);
            for sub_goal in &goal.sub_goals {
                let names = Names::new(&sub_goal.title, &sub_goal.short_title, &sub_goal.aliases);
                let at = items.add(Kind::SubGoal, &sub_goal.id, &names, Some(at));
                items.add_rows(roadmap, &sub_goal.outline, at);
            }
            for id in &goal.candidates {
                items.add_activity(roadmap, id, Kind::Candidate, Some(at));
            }
        }
        for id in roadmap.activities.keys() {
            items.add_activity(roadmap, id, Kind::Activity, None);
        }
        for view in &roadmap.views {
            let title = if view.title.is_empty() { &view.caption } else { &view.title };
            let names = Names::new(title, "", std::slice::from_ref(&view.caption));
            let at = items.add(Kind::Figure, &view.id, &names, None);
            items.list[at].number = view.number;
            items.list[at].codes.extend(view.number.map(|number| number.to_string()));
        }
        items.add_actors(roadmap);
        items
    }

    fn add_rows(&mut self, roadmap: &Roadmap, rows: &[Row], parent: usize) {
        for row in rows {
            match row {
                Row::Activity(id) => {
                    self.add_activity(roadmap, id, Kind::Activity, Some(parent));
                }
                Row::Theme(theme) => self.add_theme(roadmap, theme, parent),
            }
        }
    }

    fn add_theme(&mut self, roadmap: &Roadmap, theme: &Theme, parent: usize) {
        let names = Names::new(&theme.title, &theme.short_title, &theme.aliases);
        let at = self.add(Kind::Theme, &theme.id, &names, Some(parent));
        self.add_rows(roadmap, &theme.rows, at);
    }

    /// An activity with its milestones and children, the first time it is met.
    fn add_activity(&mut self, roadmap: &Roadmap, id: &Id, kind: Kind, parent: Option<usize>) {
        let Some(activity) = roadmap.activity(id) else { return };
        if !self.placed.insert(id.clone()) {
            return;
        }
        let names = Names::new(&activity.name, &activity.short_name, &activity.aliases);
        let at = self.add(kind, id, &names, parent);
        for milestone in activity.milestones.iter().filter(|it| !it.label.is_empty()) {
            let names = Names::new(&milestone.label, "", &[]);
            self.add(Kind::Milestone, &milestone.id, &names, Some(at));
        }
        for child in &activity.children {
            self.add_activity(roadmap, child, kind, Some(at));
        }
    }

    fn add(&mut self, kind: Kind, id: &Id, names: &Names<'_>, parent: Option<usize>) -> usize {
        let start = self.text.len();
        self.text.push_str(&folded(names.title));
        for name in names.others().filter(|name| !is_code(name)) {
            self.text.push(PART);
            self.text.push_str(&folded(name));
        }
        self.text.push(END);
        let aliases = names.others().filter(|name| is_code(name)).map(code);
        let codes = std::iter::once(code(id.as_str())).chain(aliases).collect();
        let short = if names.short.is_empty() { names.title } else { names.short };
        self.list.push(Item {
            id: id.clone(),
            kind,
            title: names.title.to_owned(),
            short_title: short.to_owned(),
            number: None,
            parent,
            codes,
            start,
        });
        self.list.len() - 1
    }

    fn add_actors(&mut self, roadmap: &Roadmap) {
        let mut activities: BTreeMap<&Mention, Vec<usize>> = BTreeMap::new();
        for (at, item) in self.list.iter().enumerate() {
            if let Some(activity) = roadmap.activity(&item.id) {
                for who in everyone(activity) {
                    activities.entry(who).or_default().push(at);
                }
            }
        }
        for actor in &roadmap.actors {
            let Some(found) = activities.remove(&Mention::Id(actor.id.clone())) else { continue };
            let id = std::iter::once(actor.id.as_str());
            let names = [actor.name.as_str(), actor.short.as_str()];
            let all = names.into_iter().chain(actor.aliases.iter().map(String::as_str)).chain(id);
            let text: Vec<String> = all.filter(|name| !name.is_empty()).map(folded).collect();
            self.actors.push((text.join(&PART.to_string()), actor.name.clone(), found));
        }
        for (who, found) in activities {
            if let Mention::Words(words) = who {
                self.actors.push((folded(words), words.clone(), found));
            }
        }
    }
}

/// Everyone an activity names, each once.
fn everyone(activity: &Activity) -> BTreeSet<&Mention> {
    let roles = activity.roles.iter().map(|role| &role.who);
    let segments = activity.segments.iter().flat_map(|segment| &segment.who);
    let milestones = activity.milestones.iter().flat_map(|milestone| &milestone.who);
    roles.chain(segments).chain(milestones).collect()
}

/// What one thing is called.
struct Names<'a> {
    title: &'a str,
    short: &'a str,
    aliases: &'a [String],
}

impl<'a> Names<'a> {
    fn new(title: &'a str, short: &'a str, aliases: &'a [String]) -> Self {
        Self { title, short, aliases }
    }

    fn others(&self) -> impl Iterator<Item = &'a str> {
        let short = std::iter::once(self.short).filter(|short| !short.is_empty());
        short.chain(self.aliases.iter().map(String::as_str))
    }
}

/// An alias that is an old id ("1B-02") rather than a name.
fn is_code(alias: &str) -> bool {
    alias.len() <= 12 && alias.bytes().any(|b| b.is_ascii_digit()) && !alias.contains(' ')
}
