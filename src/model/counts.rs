use std::collections::BTreeSet;

use serde::{Serialize, Serializer};

use super::{Id, Kind, Roadmap, visit_ids, visit_placements};

/// How much there is of everything in a roadmap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counts {
    pub goals: usize,
    pub sub_goals: usize,
    pub themes: usize,
    /// Distinct ones, children included, candidates not.
    pub activities: usize,
    /// Showings of activities beyond the first of each.
    pub placements: usize,
    pub candidates: usize,
    /// Those of candidates included, as with milestones.
    pub segments: usize,
    pub segments_undated: usize,
    pub segments_without_phase: usize,
    pub milestones: usize,
    pub phases: usize,
    pub milestone_kinds: usize,
    pub indicators: usize,
    pub dependencies: usize,
    pub actors: usize,
    pub audiences: usize,
    pub priorities: usize,
    pub meetings: usize,
    pub decisions: usize,
    pub references: usize,
    pub links: usize,
    pub views: usize,
}

impl Counts {
    /// Every count with its name, in reading order.
    pub fn named(self) -> [(&'static str, usize); 22] {
        [
            ("goals", self.goals),
            ("sub_goals", self.sub_goals),
            ("themes", self.themes),
            ("activities", self.activities),
            ("placements", self.placements),
            ("candidates", self.candidates),
            ("segments", self.segments),
            ("segments_undated", self.segments_undated),
            ("segments_without_phase", self.segments_without_phase),
            ("milestones", self.milestones),
            ("phases", self.phases),
            ("milestone_kinds", self.milestone_kinds),
            ("indicators", self.indicators),
            ("dependencies", self.dependencies),
            ("actors", self.actors),
            ("audiences", self.audiences),
            ("priorities", self.priorities),
            ("meetings", self.meetings),
            ("decisions", self.decisions),
            ("references", self.references),
            ("links", self.links),
            ("views", self.views),
        ]
    }
}

impl Serialize for Counts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.named())
    }
}

impl Roadmap {
    pub fn counts(&self) -> Counts {
        let activities = || self.activities.values().map(|activity| &**activity);
        let segments = || activities().flat_map(|activity| &activity.segments);
        let candidates = self.candidates().len();
        Counts {
            goals: self.goals.len(),
            sub_goals: self.goals.iter().map(|goal| goal.sub_goals.len()).sum(),
            themes: self.count_themes(),
            activities: self.activities.len() - candidates,
            placements: self.count_repeated_placements(),
            candidates,
            segments: segments().count(),
            segments_undated: segments().filter(|segment| segment.is_undated()).count(),
            segments_without_phase: segments().filter(|segment| segment.phase.is_none()).count(),
            milestones: activities().map(|activity| activity.milestones.len()).sum(),
            phases: self.value_chain.len(),
            milestone_kinds: self.milestone_kinds.len(),
            indicators: self.indicators.len(),
            dependencies: self.dependencies.len(),
            actors: self.actors.len(),
            audiences: self.audiences.len(),
            priorities: self.priorities.len(),
            meetings: self.meetings.len(),
            decisions: self.decisions.len(),
            references: self.references.len(),
            links: self.links.len(),
            views: self.views.len(),
        }
    }

    fn count_themes(&self) -> usize {
        let mut themes = 0;
        visit_ids(self, &mut |kind, _, _| themes += usize::from(kind == Kind::Theme));
        themes
    }

    /// Being a candidate is not counted as being shown.
    fn count_repeated_placements(&self) -> usize {
        let mut shown = Vec::new();
        visit_placements(self, &mut |activity, under| {
            if self.goal(under).is_none() {
                shown.push(activity);
            }
        });
        let distinct: BTreeSet<&Id> = shown.iter().copied().collect();
        shown.len() - distinct.len()
    }

    /// The activities that some goal lists as candidates.
    pub fn candidates(&self) -> BTreeSet<&Id> {
        let listed = self.goals.iter().flat_map(|goal| &goal.candidates);
        listed.filter(|id| self.activities.contains_key(*id)).collect()
    }
}
