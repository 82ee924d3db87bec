use std::collections::BTreeMap;
use std::sync::Arc;

use crate::edit::fields::Fields as _;
use crate::edit::order::Entry as _;
use crate::edit::{Addition, Edit, List, Place, Record, RecordField, Setting, Subject};
use crate::model::{Goal, Id, Index, Kind, Roadmap, Row, SubGoal, Theme, visit_ids};

use super::order::{misplaced, repeats};

#[derive(Default)]
pub(super) struct Edits {
    pub(super) removed_first: Vec<Edit>,
    pub(super) made: Vec<Edit>,
    pub(super) removed_last: Vec<Edit>,
}

/// The headings of a roadmap by id.
#[derive(Default)]
struct Headings<'a> {
    goals: BTreeMap<&'a Id, &'a Goal>,
    sub_goals: BTreeMap<&'a Id, &'a SubGoal>,
    themes: BTreeMap<&'a Id, &'a Theme>,
    /// The themes from the outside in.
    outside_in: Vec<&'a Id>,
}

pub(super) fn diff(before: &Roadmap, after: &Roadmap) -> Edits {
    if before.goals == after.goals {
        return Edits::default();
    }
    let (old, new) = (Headings::of(before), Headings::of(after));
    if old.repeats() || new.repeats() || changes_kind(before, after) {
        return replace(before, after);
    }
    let gone = old.outside_in.iter().rev().filter(|id| !new.themes.contains_key(*id));
    let mut removed: Vec<Subject> = gone.map(|id| Subject::Theme((*id).clone())).collect();
    let gone = old.sub_goals.keys().filter(|id| !new.sub_goals.contains_key(*id));
    removed.extend(gone.map(|id| Subject::SubGoal((*id).clone())));
    let gone = old.goals.keys().filter(|id| !new.goals.contains_key(*id));
    removed.extend(gone.map(|id| Subject::Record(List::Goal, (*id).clone())));
    Edits {
        removed_first: Vec::new(),
        made: old.make(before, after),
        removed_last: removed.into_iter().map(Edit::Remove).collect(),
    }
}

/// Takes all goals away and adds the others: where an id stands twice in one list, or names
/// another kind of thing than before, edits could not tell which is meant.
fn replace(before: &Roadmap, after: &Roadmap) -> Edits {
    let remove = |goal: &Arc<Goal>| Edit::Remove(Subject::Record(List::Goal, goal.id.clone()));
    let mut previous = None;
    let mut made = Vec::new();
    for goal in &after.goals {
        let place = Place { under: None, after: previous.replace(goal.id.clone()) };
        made.push(Edit::Add(Addition::Record(Record::Goal(Arc::clone(goal))), place));
    }
    let removed_first = before.goals.iter().map(remove).collect();
    Edits { removed_first, made, removed_last: Vec::new() }
}

fn changes_kind(before: &Roadmap, after: &Roadmap) -> bool {
    let placed = [Kind::Goal, Kind::SubGoal, Kind::Theme, Kind::Activity];
    let index = Index::new(before);
    let mut changes = false;
    visit_ids(after, &mut |kind, id, _| {
        let old = index.kind(id).filter(|old| placed.contains(old));
        changes |= placed.contains(&kind) && old.is_some_and(|old| old != kind);
    });
    changes
}

impl<'a> Headings<'a> {
    fn of(roadmap: &'a Roadmap) -> Self {
        let mut headings = Self::default();
        for goal in &roadmap.goals {
            headings.goals.insert(&goal.id, goal);
            for sub_goal in &goal.sub_goals {
                headings.sub_goals.insert(&sub_goal.id, sub_goal);
                headings.add_themes(&sub_goal.outline);
            }
        }
        headings
    }

    fn add_themes(&mut self, rows: &'a [Row]) {
        for row in rows {
            if let Row::Theme(theme) = row {
                self.themes.insert(&theme.id, theme);
                self.outside_in.push(&theme.id);
                self.add_themes(&theme.rows);
            }
        }
    }

    /// Whether an id stands twice in one list.
    fn repeats(&self) -> bool {
        self.goals.values().any(|goal| repeats(&goal.candidates))
            || self.sub_goals.values().any(|sub_goal| repeats(&sub_goal.outline))
            || self.themes.values().any(|theme| repeats(&theme.rows))
    }

    /// From the outside in: when something is put under a heading, the heading already
    /// stands where it will, so nothing is ever put below itself.
    fn make(&self, before: &Roadmap, after: &Roadmap) -> Vec<Edit> {
        let mut edits = Vec::new();
        for (goal, previous) in misplaced(&before.goals, &after.goals) {
            let place = Place { under: None, after: previous.cloned() };
            edits.push(if self.goals.contains_key(&goal.id) {
                Edit::Move(Subject::Record(List::Goal, goal.id.clone()), place)
            } else {
                let mut bare = Goal::clone(goal);
                (bare.sub_goals, bare.candidates) = (Vec::new(), Vec::new());
                Edit::Add(Addition::Record(bare.into()), place)
            });
        }
        for goal in &after.goals {
            self.make_goal(goal, &mut edits);
        }
        edits
    }

    fn make_goal(&self, goal: &Goal, edits: &mut Vec<Edit>) {
        let old = self.goals.get(&goal.id);
        if let Some(old) = old {
            let set = |field| Setting::Record(goal.id.clone(), RecordField::Goal(field)).into();
            edits.extend(old.differences(goal).into_iter().map(set));
        }
        let base = old.map_or(&[][..], |old| &old.sub_goals);
        for (sub_goal, previous) in misplaced(base, &goal.sub_goals) {
            let place = Place { under: Some(goal.id.clone()), after: previous.cloned() };
            edits.push(if self.sub_goals.contains_key(&sub_goal.id) {
                Edit::Move(Subject::SubGoal(sub_goal.id.clone()), place)
            } else {
                let bare = SubGoal { outline: Vec::new(), ..SubGoal::clone(sub_goal) };
                Edit::Add(Addition::SubGoal(Arc::new(bare)), place)
            });
        }
        placements(&goal.id, old.map_or(&[], |old| &old.candidates), &goal.candidates, edits);
        for sub_goal in &goal.sub_goals {
            let old = self.sub_goals.get(&sub_goal.id);
            if let Some(old) = old {
                let set = |field| Setting::SubGoal(sub_goal.id.clone(), field).into();
                edits.extend(old.differences(sub_goal).into_iter().map(set));
            }
            let base = old.map_or(&[][..], |old| &old.outline);
            self.make_rows(&sub_goal.id, base, &sub_goal.outline, edits);
        }
    }

    fn make_rows(&self, under: &Id, base: &[Row], rows: &[Row], edits: &mut Vec<Edit>) {
        let standing = |row: &&Row| matches!(row, Row::Activity(_));
        for row in base.iter().filter(standing) {
            if !rows.iter().any(|new| new.id() == row.id()) {
                edits.push(Edit::Remove(placement(row.id(), under)));
            }
        }
        for (row, previous) in misplaced(base, rows) {
            let place = Place { under: Some(under.clone()), after: previous.cloned() };
            edits.push(match row {
                Row::Theme(theme) if self.themes.contains_key(&theme.id) => {
                    Edit::Move(Subject::Theme(theme.id.clone()), place)
                }
                Row::Theme(theme) => {
                    let bare = Theme { rows: Vec::new(), ..Theme::clone(theme) };
                    Edit::Add(Addition::Theme(Arc::new(bare)), place)
                }
                Row::Activity(id) if base.iter().any(|old| old.id() == id) => {
                    Edit::Move(placement(id, under), place)
                }
                Row::Activity(id) => Edit::Add(Addition::Placement(id.clone()), place),
            });
        }
        for row in rows {
            let Row::Theme(theme) = row else { continue };
            let old = self.themes.get(&theme.id);
            if let Some(old) = old {
                let set = |field| Setting::Theme(theme.id.clone(), field).into();
                edits.extend(old.differences(theme).into_iter().map(set));
            }
            self.make_rows(&theme.id, old.map_or(&[], |old| &old.rows), &theme.rows, edits);
        }
    }
}

fn placement(activity: &Id, under: &Id) -> Subject {
    Subject::Placement { activity: activity.clone(), under: under.clone() }
}

/// The candidates of a goal, or the children of an activity.
pub(super) fn placements(under: &Id, base: &[Id], ids: &[Id], edits: &mut Vec<Edit>) {
    let gone = base.iter().filter(|id| !ids.contains(id));
    edits.extend(gone.map(|id| Edit::Remove(placement(id, under))));
    for (id, previous) in misplaced(base, ids) {
        let place = Place { under: Some(under.clone()), after: previous.cloned() };
        edits.push(if base.contains(id) {
            Edit::Move(placement(id, under), place)
        } else {
            Edit::Add(Addition::Placement(id.clone()), place)
        });
    }
}
