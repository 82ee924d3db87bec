use std::collections::HashMap;
use std::sync::Arc;

use super::{Activity, Goal, Id, Milestone, Roadmap, Row, Segment, SubGoal, Theme};

/// What an id names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    Phase,
    MilestoneKind,
    Actor,
    Audience,
    Goal,
    SubGoal,
    Theme,
    Activity,
    Segment,
    Milestone,
    Dependency,
    Indicator,
    Link,
    Priority,
    View,
    Meeting,
    Decision,
    Reference,
    VersionNote,
    Term,
}

/// What every id of a roadmap names, and what it stands under.
///
/// Built in one pass; ask it instead of walking the roadmap again and again.
#[derive(Clone, Debug, Default)]
pub struct Index {
    kinds: HashMap<Id, Kind>,
    parents: HashMap<Id, Vec<Id>>,
}

impl Index {
    pub fn new(roadmap: &Roadmap) -> Self {
        let mut index = Self::default();
        visit_ids(roadmap, &mut |kind, id, parent| {
            index.kinds.insert(id.clone(), kind);
            if let Some(parent) = parent {
                index.parents.entry(id.clone()).or_default().push(parent.clone());
            }
        });
        visit_placements(roadmap, &mut |activity, under| {
            index.parents.entry(activity.clone()).or_default().push(under.clone());
        });
        index
    }

    /// What the id names; none if nothing in the roadmap has it.
    pub fn kind(&self, id: &Id) -> Option<Kind> {
        self.kinds.get(id).copied()
    }

    /// What it stands directly under, in the order of the roadmap: the goal of a
    /// sub-goal, the sub-goal or theme of a theme, the activity of a segment or
    /// milestone, and every place of an activity (sub-goals and themes, then goals it is
    /// a candidate of, then activities it is a child of).
    pub fn parents(&self, id: &Id) -> &[Id] {
        self.parents.get(id).map_or(&[], Vec::as_slice)
    }

    /// The activity that a segment or milestone belongs to; an activity is its own.
    pub fn activity_of<'a>(&'a self, id: &'a Id) -> Option<&'a Id> {
        match self.kind(id)? {
            Kind::Activity => Some(id),
            Kind::Segment | Kind::Milestone => self.parents(id).first(),
            _ => None,
        }
    }

    /// Every way down to it: the ids above it, outermost first. An activity that stands
    /// in two sub-goals has two; what is at the top, or stands nowhere, has one empty way.
    pub fn paths(&self, id: &Id) -> Vec<Vec<Id>> {
        let mut paths = Vec::new();
        self.climb(id, &mut Vec::new(), &mut paths);
        paths
    }

    fn climb(&self, id: &Id, below: &mut Vec<Id>, paths: &mut Vec<Vec<Id>>) {
        let parents = self.parents(id);
        if parents.is_empty() {
            paths.push(below.iter().rev().cloned().collect());
        }
        for parent in parents {
            // A damaged roadmap may hold a circle.
            if !below.contains(parent) {
                below.push(parent.clone());
                self.climb(parent, below, paths);
                below.pop();
            }
        }
    }
}

/// Calls `visit` for every id that the roadmap defines, with what it names and, for
/// sub-goals, themes, segments and milestones, the one thing it is part of.
pub fn visit_ids<'a>(roadmap: &'a Roadmap, visit: &mut impl FnMut(Kind, &'a Id, Option<&'a Id>)) {
    macro_rules! visit_list {
        ($($list:ident: $kind:ident),*) => {
            $(for record in &roadmap.$list { visit(Kind::$kind, &record.id, None); })*
        };
    }
    visit_list!(value_chain: Phase, milestone_kinds: MilestoneKind, actors: Actor);
    visit_list!(audiences: Audience, dependencies: Dependency, indicators: Indicator);
    visit_list!(links: Link, priorities: Priority, views: View, meetings: Meeting);
    visit_list!(decisions: Decision, references: Reference, version_notes: VersionNote);
    visit_list!(terms: Term);
    for goal in &roadmap.goals {
        visit(Kind::Goal, &goal.id, None);
        for sub_goal in &goal.sub_goals {
            visit(Kind::SubGoal, &sub_goal.id, Some(&goal.id));
            visit_themes(&sub_goal.outline, &sub_goal.id, visit);
        }
    }
    for (id, activity) in &roadmap.activities {
        visit(Kind::Activity, id, None);
        for segment in &activity.segments {
            visit(Kind::Segment, &segment.id, Some(id));
        }
        for milestone in &activity.milestones {
            visit(Kind::Milestone, &milestone.id, Some(id));
        }
    }
}

fn visit_themes<'a>(
    rows: &'a [Row],
    under: &'a Id,
    visit: &mut impl FnMut(Kind, &'a Id, Option<&'a Id>),
) {
    for row in rows {
        if let Row::Theme(theme) = row {
            visit(Kind::Theme, &theme.id, Some(under));
            visit_themes(&theme.rows, &theme.id, visit);
        }
    }
}

/// Calls `visit` for every place of every activity: the activity, and the sub-goal,
/// theme, goal (as a candidate) or activity (as a child) it stands under.
pub fn visit_placements<'a>(roadmap: &'a Roadmap, visit: &mut impl FnMut(&'a Id, &'a Id)) {
    for sub_goal in roadmap.goals.iter().flat_map(|goal| &goal.sub_goals) {
        visit_rows(&sub_goal.outline, &sub_goal.id, visit);
    }
    for goal in &roadmap.goals {
        goal.candidates.iter().for_each(|candidate| visit(candidate, &goal.id));
    }
    for (id, activity) in &roadmap.activities {
        activity.children.iter().for_each(|child| visit(child, id));
    }
}

fn visit_rows<'a>(rows: &'a [Row], under: &'a Id, visit: &mut impl FnMut(&'a Id, &'a Id)) {
    for row in rows {
        match row {
            Row::Theme(theme) => visit_rows(&theme.rows, &theme.id, visit),
            Row::Activity(id) => visit(id, under),
        }
    }
}

/// The name of anything: of a phase, an actor, a goal, an activity, or the printed words
/// of the rest; none for an id that names nothing, or has no words of its own.
pub fn name_of(roadmap: &Roadmap, id: &Id) -> Option<String> {
    if let Some(activity) = roadmap.activity(id) {
        return Some(activity.name.clone());
    }
    macro_rules! in_lists {
        ($($list:ident.$name:ident),*) => {
            $(if let Some(record) = roadmap.$list.iter().find(|record| record.id == *id) {
                return Some(record.$name.clone());
            })*
        };
    }
    in_lists!(value_chain.name, milestone_kinds.name, actors.name, audiences.name);
    in_lists!(goals.title, priorities.title, references.title, indicators.name);
    in_lists!(links.text, decisions.text, version_notes.text, views.title);
    in_lists!(terms.name);
    let sub_goal = roadmap.sub_goal(id).map(|sub_goal| sub_goal.title.clone());
    sub_goal.or_else(|| roadmap.theme(id).map(|theme| theme.title.clone()))
}

/// The theme with this id somewhere below these rows.
fn theme_in<'a>(rows: &'a [Row], id: &Id) -> Option<&'a Theme> {
    rows.iter().find_map(|row| match row {
        Row::Theme(theme) if theme.id == *id => Some(Arc::as_ref(theme)),
        Row::Theme(theme) => theme_in(&theme.rows, id),
        Row::Activity(_) => None,
    })
}

impl Roadmap {
    pub fn goal(&self, id: &Id) -> Option<&Goal> {
        self.goals.iter().find(|goal| goal.id == *id).map(Arc::as_ref)
    }

    pub fn sub_goal(&self, id: &Id) -> Option<&SubGoal> {
        let mut sub_goals = self.goals.iter().flat_map(|goal| &goal.sub_goals);
        sub_goals.find(|sub_goal| sub_goal.id == *id).map(Arc::as_ref)
    }

    pub fn theme(&self, id: &Id) -> Option<&Theme> {
        let mut sub_goals = self.goals.iter().flat_map(|goal| &goal.sub_goals);
        sub_goals.find_map(|sub_goal| theme_in(&sub_goal.outline, id))
    }
}

impl Activity {
    pub fn segment(&self, id: &Id) -> Option<&Segment> {
        self.segments.iter().find(|segment| segment.id == *id)
    }

    pub fn milestone(&self, id: &Id) -> Option<&Milestone> {
        self.milestones.iter().find(|milestone| milestone.id == *id)
    }
}
