use std::collections::{BTreeMap, BTreeSet};

use crate::edit::{Edit, EditError, List, Subject, Target};
use crate::model::{Id, Index, Kind, Mention, Roadmap, Row, name_of, visit_placements};

use super::references::detach;
use super::{find_activity, find_milestone, find_segment};

/// Deletes these. A heading or activity takes with it the activities that stand nowhere
/// else; what referred to anything that goes keeps its name in words.
pub fn delete<'a>(
    roadmap: &Roadmap,
    targets: impl IntoIterator<Item = &'a Target>,
) -> Result<Vec<Edit>, EditError> {
    let index = Index::new(roadmap);
    let mut doomed = Doomed::default();
    for target in targets {
        doomed.add(roadmap, &index, target)?;
    }
    doomed.take_orphans(roadmap, &index);
    let names = doomed.names(roadmap);
    let mut edits = detach(roadmap, &names);
    edits.extend(doomed.placements(roadmap));
    edits.extend(doomed.removals(roadmap, &index));
    Ok(edits)
}

/// What is to go.
#[derive(Default)]
struct Doomed {
    /// With all the themes and sub-goals below them.
    headings: BTreeSet<Id>,
    activities: BTreeSet<Id>,
    /// With the activity of each.
    segments: BTreeSet<(Id, Id)>,
    milestones: BTreeSet<(Id, Id)>,
}

impl Doomed {
    fn add(&mut self, roadmap: &Roadmap, index: &Index, target: &Target) -> Result<(), EditError> {
        match target {
            Target::Heading(id) => match index.kind(id) {
                Some(Kind::Goal | Kind::SubGoal | Kind::Theme) => self.add_heading(roadmap, id),
                _ => return Err(EditError::Missing(id.clone())),
            },
            Target::Activity(id) => {
                find_activity(roadmap, id)?;
                self.activities.insert(id.clone());
            }
            Target::Segment { activity, id } => {
                find_segment(roadmap, activity, id)?;
                self.segments.insert((activity.clone(), id.clone()));
            }
            Target::Milestone { activity, id } => {
                find_milestone(roadmap, activity, id)?;
                self.milestones.insert((activity.clone(), id.clone()));
            }
        }
        Ok(())
    }

    fn add_heading(&mut self, roadmap: &Roadmap, id: &Id) {
        self.headings.insert(id.clone());
        if let Some(goal) = roadmap.goal(id) {
            for sub_goal in &goal.sub_goals {
                self.headings.insert(sub_goal.id.clone());
                self.add_themes(&sub_goal.outline);
            }
        } else if let Some(sub_goal) = roadmap.sub_goal(id) {
            self.add_themes(&sub_goal.outline);
        } else if let Some(theme) = roadmap.theme(id) {
            self.add_themes(&theme.rows);
        }
    }

    fn add_themes(&mut self, rows: &[Row]) {
        for row in rows {
            if let Row::Theme(theme) = row {
                self.headings.insert(theme.id.clone());
                self.add_themes(&theme.rows);
            }
        }
    }

    /// Activities that stood only under what goes, and so on downwards.
    fn take_orphans(&mut self, roadmap: &Roadmap, index: &Index) {
        let mut children: BTreeMap<&Id, Vec<&Id>> = BTreeMap::new();
        visit_placements(roadmap, &mut |activity, under| {
            children.entry(under).or_default().push(activity);
        });
        let mut open: Vec<Id> = self.headings.iter().chain(&self.activities).cloned().collect();
        while let Some(gone) = open.pop() {
            for child in children.get(&gone).into_iter().flatten() {
                let mut parents = index.parents(child).iter();
                let orphan = parents.all(|parent| self.is_doomed(parent));
                if orphan
                    && roadmap.activity(child).is_some()
                    && self.activities.insert((*child).clone())
                {
                    open.push((*child).clone());
                }
            }
        }
    }

    fn is_doomed(&self, id: &Id) -> bool {
        self.headings.contains(id) || self.activities.contains(id)
    }

    /// Every id that goes, and the words that stand in its place.
    fn names(&self, roadmap: &Roadmap) -> BTreeMap<Id, Mention> {
        let name = |id: &Id| Mention::Words(name_of(roadmap, id).unwrap_or_default());
        let mut names: BTreeMap<Id, Mention> =
            self.headings.iter().chain(&self.activities).map(|id| (id.clone(), name(id))).collect();
        for (owner, id) in self.segments.iter().chain(&self.milestones) {
            names.insert(id.clone(), name(owner));
        }
        for id in &self.activities {
            let Some(activity) = roadmap.activity(id) else { continue };
            let segments = activity.segments.iter().map(|segment| &segment.id);
            let milestones = activity.milestones.iter().map(|milestone| &milestone.id);
            for part in segments.chain(milestones) {
                names.insert(part.clone(), Mention::Words(activity.name.clone()));
            }
        }
        names
    }

    /// Takes the activities that go out of all places that stay.
    fn placements(&self, roadmap: &Roadmap) -> Vec<Edit> {
        let mut edits = Vec::new();
        visit_placements(roadmap, &mut |activity, under| {
            if self.activities.contains(activity) && !self.is_doomed(under) {
                let (activity, under) = (activity.clone(), under.clone());
                edits.push(Edit::Remove(Subject::Placement { activity, under }));
            }
        });
        edits
    }

    fn removals(self, roadmap: &Roadmap, index: &Index) -> Vec<Edit> {
        let stays = |id: &&Id| !index.parents(id).iter().any(|above| self.headings.contains(above));
        let headings = self.headings.iter().filter(stays).map(|id| match index.kind(id) {
            Some(Kind::Goal) => Subject::Record(List::Goal, id.clone()),
            Some(Kind::SubGoal) => Subject::SubGoal(id.clone()),
            _ => Subject::Theme(id.clone()),
        });
        let activities = self.activities.iter().map(|id| Subject::Activity(id.clone()));
        let outlives = |(activity, _): &&(Id, Id)| {
            !self.activities.contains(activity) && roadmap.activity(activity).is_some()
        };
        let segments = self
            .segments
            .iter()
            .filter(outlives)
            .map(|(activity, id)| Subject::Segment { activity: activity.clone(), id: id.clone() });
        let milestones = self.milestones.iter().filter(outlives).map(|(activity, id)| {
            Subject::Milestone { activity: activity.clone(), id: id.clone() }
        });
        headings.chain(activities).chain(segments).chain(milestones).map(Edit::Remove).collect()
    }
}
