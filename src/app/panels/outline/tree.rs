use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use imbl::OrdMap;

use crate::i18n::{self, Lang};
use crate::model::{Activity, Goal, Id, Roadmap, Row};

/// What a line of the outline stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Branch {
    Goal,
    SubGoal,
    Theme,
    /// The candidates of a goal, taken together.
    Candidates,
    Activity,
}

/// One line of the outline.
#[derive(Clone, Debug)]
pub(super) struct Node {
    pub branch: Branch,
    /// Of the goal where the line stands for its candidates.
    pub id: Id,
    /// The title of a heading, the short one where a person wrote it; activities are asked
    /// for theirs when they are in sight.
    title: String,
    pub depth: usize,
    pub parent: Option<usize>,
    /// How many different activities lie below; candidates count on their own line only.
    pub count: usize,
    /// The first line after all that lies below this one.
    pub end: usize,
}

/// What a tree is made of.
type Source = (Vec<Arc<Goal>>, OrdMap<Id, Arc<Activity>>);

/// All lines in order, open or not.
#[derive(Debug, Default)]
pub(super) struct Tree {
    pub nodes: Vec<Node>,
    made_of: Option<Source>,
}

impl Tree {
    /// Makes the tree anew if goals or activities are others than before; says whether it did.
    pub(super) fn update(&mut self, roadmap: &Roadmap) -> bool {
        let same = self.made_of.as_ref().is_some_and(|(goals, activities)| {
            activities.ptr_eq(&roadmap.activities)
                && goals.len() == roadmap.goals.len()
                && goals.iter().zip(&roadmap.goals).all(|(one, other)| Arc::ptr_eq(one, other))
        });
        if same {
            return false;
        }
        self.nodes.clear();
        for goal in &roadmap.goals {
            self.add_goal(roadmap, goal);
        }
        self.count();
        self.made_of = Some((roadmap.goals.clone(), roadmap.activities.clone()));
        true
    }

    /// The lines in sight while these headings are not as they are at first.
    pub(super) fn visible(&self, toggled: &BTreeSet<Key>) -> Vec<usize> {
        let mut found = Vec::new();
        let mut at = 0;
        while let Some(node) = self.nodes.get(at) {
            found.push(at);
            at = if node.is_open(toggled) { at + 1 } else { node.end };
        }
        found
    }

    fn add_goal(&mut self, roadmap: &Roadmap, goal: &Goal) {
        let title = first(&goal.short_title, &goal.title);
        let at = self.add(Branch::Goal, &goal.id, title, None);
        for sub_goal in &goal.sub_goals {
            let title = first(&sub_goal.short_title, &sub_goal.title);
            let sub = self.add(Branch::SubGoal, &sub_goal.id, title, Some(at));
            self.add_rows(roadmap, &sub_goal.outline, sub);
            self.close(sub);
        }
        if !goal.candidates.is_empty() {
            let candidates = self.add(Branch::Candidates, &goal.id, "", Some(at));
            for id in &goal.candidates {
                self.add_activity(roadmap, id, candidates);
            }
            self.close(candidates);
        }
        self.close(at);
    }

    fn add_rows(&mut self, roadmap: &Roadmap, rows: &[Row], parent: usize) {
        for row in rows {
            match row {
                Row::Theme(theme) => {
                    let title = first(&theme.short_title, &theme.title);
                    let at = self.add(Branch::Theme, &theme.id, title, Some(parent));
                    self.add_rows(roadmap, &theme.rows, at);
                    self.close(at);
                }
                Row::Activity(id) => self.add_activity(roadmap, id, parent),
            }
        }
    }

    fn add_activity(&mut self, roadmap: &Roadmap, id: &Id, parent: usize) {
        let Some(activity) = roadmap.activity(id) else { return };
        let at = self.add(Branch::Activity, id, "", Some(parent));
        for child in &activity.children {
            self.add_activity(roadmap, child, at);
        }
        self.close(at);
    }

    fn add(&mut self, branch: Branch, id: &Id, title: &str, parent: Option<usize>) -> usize {
        let at = self.nodes.len();
        let depth = parent.map_or(0, |parent| self.nodes[parent].depth + 1);
        let (id, title) = (id.clone(), title.to_owned());
        self.nodes.push(Node { branch, id, title, depth, parent, count: 0, end: at + 1 });
        at
    }

    fn close(&mut self, at: usize) {
        self.nodes[at].end = self.nodes.len();
    }

    /// Counts what lies below each heading; an activity that stands in several places counts
    /// once, so only its first showing within the heading is taken.
    fn count(&mut self) {
        let mut last: HashMap<&Id, usize> = HashMap::new();
        let earlier: Vec<Option<usize>> = (0..self.nodes.len())
            .map(|at| {
                let node = &self.nodes[at];
                (node.branch == Branch::Activity).then(|| last.insert(&node.id, at)).flatten()
            })
            .collect();
        let mut counts = vec![0; self.nodes.len()];
        for (at, node) in self.nodes.iter().enumerate() {
            if node.branch != Branch::Activity {
                continue;
            }
            let mut above = node.parent;
            while let Some(heading) = above {
                if earlier[at].is_none_or(|earlier| earlier <= heading) {
                    counts[heading] += 1;
                }
                let candidates = self.nodes[heading].branch == Branch::Candidates;
                above = self.nodes[heading].parent.filter(|_| !candidates);
            }
        }
        for (node, count) in self.nodes.iter_mut().zip(counts) {
            node.count = count;
        }
    }
}

/// What remembers whether a line is open: its id, and whether it stands for candidates.
pub(super) type Key = (Id, bool);

impl Node {
    pub(super) fn key(&self) -> Key {
        (self.id.clone(), self.branch == Branch::Candidates)
    }

    pub(super) fn has_children(&self, at: usize) -> bool {
        self.end > at + 1
    }

    /// The number before the title; empty for what has none that people use.
    pub(super) fn code(&self) -> &str {
        match self.branch {
            Branch::Goal | Branch::SubGoal => self.id.as_str(),
            Branch::Theme | Branch::Candidates | Branch::Activity => "",
        }
    }

    pub(super) fn title<'a>(&'a self, roadmap: &'a Roadmap, lang: Lang) -> Cow<'a, str> {
        match self.branch {
            Branch::Goal | Branch::SubGoal | Branch::Theme => Cow::Borrowed(&self.title),
            Branch::Candidates => i18n::text(lang, "outline-candidates"),
            Branch::Activity => Cow::Borrowed(
                roadmap
                    .activity(&self.id)
                    .map_or(self.id.as_str(), |it| first(&it.short_name, &it.name)),
            ),
        }
    }

    /// Goals are open at first, everything else is closed.
    pub(super) fn is_open(&self, toggled: &BTreeSet<Key>) -> bool {
        (self.branch == Branch::Goal) != toggled.contains(&self.key())
    }
}

fn first<'a>(short: &'a str, full: &'a str) -> &'a str {
    if short.is_empty() { full } else { short }
}
