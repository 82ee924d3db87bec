use std::collections::HashSet;
use std::sync::Arc;

use super::lane::Lane;
use super::names::Lookup;
use super::rows::{ActivityRow, Heading, HeadingKind, RowKind};
use super::spread::Spread;
use super::words;
use crate::i18n::{self, Lang, Value};
use crate::model::{Entry, Goal, Id, MAX_DEPTH, Roadmap, Row, Scope, SubGoal, Theme};

/// The rows of a scope in the order of the strategy, nothing left out.
pub(super) fn rows_of(
    roadmap: &Roadmap,
    activities: &Lookup<'_>,
    scope: &Scope,
    lang: Lang,
) -> Vec<RowKind> {
    let mut walk = Walk { roadmap, activities, lang, place: None, rows: Vec::new() };
    match scope {
        Scope::All => {
            for goal in &roadmap.goals {
                walk.goal(goal);
            }
            walk.unplaced();
        }
        Scope::Of(ids) => {
            for id in ids {
                walk.below(id);
            }
        }
        Scope::Priorities => walk.priorities(),
        Scope::List(entries) => {
            for (at, entry) in entries.iter().enumerate() {
                match entry {
                    Entry::Heading(words) => walk.words(&format!("heading:{at}"), words.clone()),
                    Entry::Item(id) => walk.item(id),
                }
            }
        }
    }
    walk.rows
}

/// What hangs on goals and is not on the roadmap yet.
pub(super) fn candidates(roadmap: &Roadmap, activities: &Lookup<'_>, lang: Lang) -> Vec<RowKind> {
    let mut walk = Walk { roadmap, activities, lang, place: None, rows: Vec::new() };
    for goal in roadmap.goals.iter().filter(|goal| !goal.candidates.is_empty()) {
        let goal_id = Value::from(goal.id.as_str());
        let title = i18n::format(lang, "figure-candidates", &[("goal", goal_id)]);
        walk.words(&format!("candidates:{}", goal.id), title);
        for id in &goal.candidates {
            walk.activity(id, 1, 0);
        }
    }
    walk.rows
}

struct Walk<'a> {
    roadmap: &'a Roadmap,
    activities: &'a Lookup<'a>,
    lang: Lang,
    /// The sub-goal it is in.
    place: Option<Id>,
    rows: Vec<RowKind>,
}

impl Walk<'_> {
    /// A heading for each rank, and below it what has the rank.
    fn priorities(&mut self) {
        for (rank, priority) in (1..).zip(&self.roadmap.priorities) {
            let title = format!("{rank} {}", words::capital(&priority.title));
            self.words(&format!("priority:{}", priority.id), title);
            // An activity speaks for its parts where both have the rank.
            let has_parent = |id: &Id| {
                let ranked = priority.about.iter().filter_map(|it| self.activities.get(it));
                ranked.into_iter().any(|activity| activity.children.contains(id))
            };
            let whole: Vec<&Id> = priority.about.iter().filter(|id| !has_parent(id)).collect();
            for id in whole {
                match self.activities.get(id) {
                    Some(_) => self.item(id),
                    None => self.below(id),
                }
            }
        }
    }

    fn goal(&mut self, goal: &Goal) {
        self.goal_heading(goal);
        for sub_goal in &goal.sub_goals {
            self.sub_goal(sub_goal);
        }
    }

    fn sub_goal(&mut self, sub_goal: &SubGoal) {
        self.sub_goal_heading(sub_goal);
        self.place = Some(sub_goal.id.clone());
        self.outline(&sub_goal.outline, 2);
        self.place = None;
    }

    fn outline(&mut self, rows: &[Row], level: usize) {
        for row in rows {
            match row {
                Row::Activity(id) => self.activity(id, level, 0),
                Row::Theme(theme) => self.theme(theme, level),
            }
        }
    }

    fn theme(&mut self, theme: &Theme, level: usize) {
        self.theme_heading(theme, level);
        if level < MAX_DEPTH + 2 {
            self.outline(&theme.rows, level + 1);
        }
    }

    fn activity(&mut self, id: &Id, level: usize, depth: usize) {
        let Some(&activity) = self.activities.get(id) else { return };
        self.rows.push(RowKind::Activity(ActivityRow {
            id: id.clone(),
            activity: Arc::clone(activity),
            depth: small(depth),
            level: small(level),
            lane: Lane::default(),
            place: self.place.clone(),
            collapsed: false,
        }));
        if depth < MAX_DEPTH {
            for child in &activity.children {
                self.activity(child, level + 1, depth + 1);
            }
        }
    }

    fn goal_heading(&mut self, goal: &Goal) {
        let written = goal.titles.get(self.lang.tag()).unwrap_or(&goal.title);
        let title = short_or(&goal.short_title, written);
        self.heading(goal.id.clone(), HeadingKind::Goal, 0, goal.id.to_string(), title);
    }

    fn sub_goal_heading(&mut self, sub_goal: &SubGoal) {
        let written = sub_goal.titles.get(self.lang.tag()).unwrap_or(&sub_goal.title);
        let title = short_or(&sub_goal.short_title, written);
        self.heading(sub_goal.id.clone(), HeadingKind::SubGoal, 1, sub_goal.id.to_string(), title);
    }

    fn theme_heading(&mut self, theme: &Theme, level: usize) {
        let title = short_or(&theme.short_title, &theme.title);
        self.heading(theme.id.clone(), HeadingKind::Theme, level, String::new(), title);
    }

    fn words(&mut self, id: &str, words: String) {
        if let Ok(id) = Id::new(id) {
            self.heading(id, HeadingKind::Plain, 0, String::new(), words);
        }
    }

    fn heading(&mut self, id: Id, kind: HeadingKind, level: usize, code: String, title: String) {
        let level = small(level);
        self.rows.push(RowKind::Heading(Heading {
            id,
            kind,
            level,
            code,
            title,
            lane: Lane::default(),
            count: 0,
            collapsed: false,
            spread: Spread::default(),
        }));
    }

    /// Everything at and below a goal, sub-goal, theme or activity.
    fn below(&mut self, id: &Id) {
        let roadmap = self.roadmap;
        for goal in &roadmap.goals {
            if goal.id == *id {
                return self.goal(goal);
            }
            for sub_goal in &goal.sub_goals {
                if sub_goal.id == *id {
                    return self.sub_goal(sub_goal);
                }
                if let Some(theme) = find_theme(&sub_goal.outline, id, 0) {
                    self.place = Some(sub_goal.id.clone());
                    self.theme(theme, 2);
                    self.place = None;
                    return;
                }
            }
        }
        self.activity(id, 2, 0);
    }

    /// One line of an explicit list. An activity is set in below a parent that stands above it.
    fn item(&mut self, id: &Id) {
        let roadmap = self.roadmap;
        for goal in &roadmap.goals {
            if goal.id == *id {
                return self.goal_heading(goal);
            }
            for sub_goal in &goal.sub_goals {
                if sub_goal.id == *id {
                    return self.sub_goal_heading(sub_goal);
                }
                if let Some(theme) = find_theme(&sub_goal.outline, id, 0) {
                    return self.theme_heading(theme, 2);
                }
            }
        }
        let Some(activity) = roadmap.activities.get(id) else { return };
        let parents = self.rows.iter().rev().map_while(|row| match row {
            RowKind::Activity(row) => Some(row),
            RowKind::Heading(_) => None,
        });
        let depth = parents
            .into_iter()
            .find(|row| row.activity.children.contains(id))
            .map(|row| row.depth + 1);
        let depth = depth.unwrap_or_default();
        self.rows.push(RowKind::Activity(ActivityRow {
            id: id.clone(),
            activity: Arc::clone(activity),
            depth,
            level: depth.saturating_add(3),
            lane: Lane::default(),
            place: None,
            collapsed: false,
        }));
    }

    /// Activities that stand in no outline and are nobody's candidate are not lost to sight.
    fn unplaced(&mut self) {
        let rows = self.rows.iter().filter_map(|row| match row {
            RowKind::Activity(row) => Some(&row.id),
            RowKind::Heading(_) => None,
        });
        let candidates = self.roadmap.goals.iter().flat_map(|goal| &goal.candidates);
        let placed: HashSet<&Id> = rows.chain(candidates).collect();
        let activities = &self.roadmap.activities;
        let lost: Vec<&Id> = activities.keys().filter(|id| !placed.contains(id)).collect();
        let children = lost.iter().filter_map(|id| activities.get(*id));
        let children: HashSet<&Id> = children.flat_map(|activity| &activity.children).collect();
        let lost: Vec<Id> = lost.into_iter().filter(|id| !children.contains(id)).cloned().collect();
        if !lost.is_empty() {
            let title = i18n::text(self.lang, "figure-unplaced").into_owned();
            self.words("heading:unplaced", title);
            for id in &lost {
                self.activity(id, 1, 0);
            }
        }
    }
}

fn find_theme<'a>(rows: &'a [Row], id: &Id, depth: usize) -> Option<&'a Theme> {
    rows.iter().find_map(|row| match row {
        Row::Theme(theme) if theme.id == *id => Some(theme.as_ref()),
        Row::Theme(theme) if depth < MAX_DEPTH => find_theme(&theme.rows, id, depth + 1),
        Row::Theme(_) | Row::Activity(_) => None,
    })
}

fn short_or(short: &str, full: &str) -> String {
    if short.is_empty() { full } else { short }.to_owned()
}

fn small(number: usize) -> u8 {
    u8::try_from(number).unwrap_or(u8::MAX)
}
