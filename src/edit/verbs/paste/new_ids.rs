use std::collections::{BTreeMap, BTreeSet};

use crate::edit::EditError;
use crate::model::{Id, Roadmap, visit_ids};

/// Ids for many new things at once: none that is taken, was an alias, or was given before.
pub struct NewIds {
    taken: BTreeSet<String>,
    /// The highest number given behind each prefix.
    highest: BTreeMap<String, u64>,
}

impl NewIds {
    pub fn new(roadmap: &Roadmap) -> Self {
        let mut taken = BTreeSet::new();
        visit_ids(roadmap, &mut |_, id, _| {
            taken.insert(id.to_string());
        });
        let aliases = roadmap.activities.values().flat_map(|activity| &activity.aliases);
        taken.extend(aliases.cloned());
        Self { taken, highest: BTreeMap::new() }
    }

    /// The prefix and the number after the highest that anything has with it.
    pub(super) fn numbered(&mut self, prefix: &str, width: usize) -> Result<Id, EditError> {
        // Room for the number in ids that are as long as can be.
        let prefix: String = prefix.chars().take(Id::MAX_CHARS - 16).collect();
        let highest = self.highest.get(&prefix).copied().unwrap_or_else(|| {
            let same = self.taken.range(prefix.clone()..).take_while(|id| id.starts_with(&prefix));
            let numbers = same.filter_map(|id| id[prefix.len()..].parse::<u32>().ok());
            numbers.max().map_or(0, u64::from)
        });
        let number = highest + 1;
        let id = format!("{prefix}{number:0width$}");
        self.highest.insert(prefix, number);
        self.taken.insert(id.clone());
        Id::new(&id).map_err(EditError::BadId)
    }

    /// Of a segment of this activity ("2C-07.s6").
    pub fn segment(&mut self, activity: &Id) -> Result<Id, EditError> {
        self.numbered(&format!("{activity}.s"), 1)
    }

    /// Of a milestone of this activity ("2C-07.m2").
    pub fn milestone(&mut self, activity: &Id) -> Result<Id, EditError> {
        self.numbered(&format!("{activity}.m"), 1)
    }

    /// Of an activity: "2C-11" in the sub-goal "2.C" or under the goal "2C", and beside its
    /// siblings where it is the child of an activity (`sub_goal` is none then).
    pub fn activity(&mut self, under: &Id, sub_goal: Option<&Id>) -> Result<Id, EditError> {
        let prefix = match sub_goal {
            Some(sub_goal) => format!("{}-", sub_goal.as_str().replace('.', "")),
            None => under.as_str().trim_end_matches(|char: char| char.is_ascii_digit()).to_owned(),
        };
        self.numbered(&prefix, 2)
    }

    /// Of a theme in this sub-goal ("T2.C-8").
    pub fn theme(&mut self, sub_goal: &Id) -> Result<Id, EditError> {
        self.numbered(&format!("T{sub_goal}-"), 1)
    }

    /// Of a goal ("6").
    pub fn goal(&mut self) -> Result<Id, EditError> {
        self.numbered("", 1)
    }

    /// "2.D": the letter after the last that is taken; numbered where the letters run out.
    pub fn sub_goal(&mut self, goal: &Id) -> Result<Id, EditError> {
        let lettered: Vec<String> = ('A'..='Z').map(|letter| format!("{goal}.{letter}")).collect();
        let last = lettered.iter().rposition(|id| self.taken.contains(id));
        match lettered.into_iter().nth(last.map_or(0, |at| at + 1)) {
            Some(id) => {
                self.taken.insert(id.clone());
                Id::new(&id).map_err(EditError::BadId)
            }
            None => self.numbered(&format!("{goal}."), 1),
        }
    }
}
