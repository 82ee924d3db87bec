use std::collections::{BTreeSet, VecDeque};

use imbl::ordmap::DiffItem;

use crate::model::{Id, Roadmap};

use super::fields::Fields as _;
use super::{Action, Edit, EditError, Selection, apply, lists};

/// A roadmap that is being edited, and the way back.
///
/// Undo keeps whole roadmaps. They share what did not change, so a step costs little and
/// comes back exactly.
#[derive(Clone, Debug)]
pub struct Document {
    committed: Roadmap,
    previewed: Option<Roadmap>,
    saved: Roadmap,
    modified: bool,
    past: Vec<Moment>,
    future: Vec<Moment>,
    /// How many steps were ever made.
    made: u64,
    revision: u64,
    /// What each of the latest revisions changed, the newest last.
    changes: VecDeque<Change>,
}

/// What was done, and what it was done to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    pub action: Action,
    /// What the step changed and the roadmap now holds; to be selected.
    pub selection: Selection,
}

/// A step in the list of all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MadeStep<'a> {
    /// Its own for as long as the document is open.
    pub number: u64,
    pub action: &'a Action,
    /// Not taken back.
    pub done: bool,
}

/// What differs between two revisions of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    Nothing,
    /// Only these activities, and neither their places nor their children.
    Activities(BTreeSet<Id>),
    /// Anything.
    Structure,
}

/// A roadmap on the other side of a step.
#[derive(Clone, Debug)]
struct Moment {
    number: u64,
    roadmap: Roadmap,
    action: Action,
    touched: Selection,
}

/// How many revisions back [`Document::changes_since`] can tell.
const CHANGES_KEPT: usize = 64;

impl Document {
    /// A document that counts as saved.
    pub fn new(roadmap: Roadmap) -> Self {
        Self {
            saved: roadmap.clone(),
            committed: roadmap,
            previewed: None,
            modified: false,
            past: Vec::new(),
            future: Vec::new(),
            made: 0,
            revision: 0,
            changes: VecDeque::new(),
        }
    }

    /// What is to be shown: the preview while a gesture runs.
    pub fn roadmap(&self) -> &Roadmap {
        self.previewed.as_ref().unwrap_or(&self.committed)
    }

    /// What would be saved.
    pub fn committed(&self) -> &Roadmap {
        &self.committed
    }

    /// Grows whenever [`Document::roadmap`] changes.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// What has changed in [`Document::roadmap`] since it had this revision.
    pub fn changes_since(&self, revision: u64) -> Change {
        let count = usize::try_from(self.revision.saturating_sub(revision)).unwrap_or(usize::MAX);
        if count > self.changes.len() {
            return Change::Structure;
        }
        self.changes.iter().rev().take(count).fold(Change::Nothing, Change::and)
    }

    /// Whether it says anything else than what was saved.
    pub fn is_modified(&self) -> bool {
        self.modified
    }

    /// The activities that are not as they were saved, or were not there.
    pub fn changed_activities(&self) -> BTreeSet<Id> {
        let differences = self.saved.activities.diff(&self.committed.activities);
        let ids = differences.filter_map(|item| match item {
            DiffItem::Add(id, _) | DiffItem::Update { new: (id, _), .. } => Some(id.clone()),
            DiffItem::Remove(..) => None,
        });
        ids.collect()
    }

    /// Says what has been saved; it may be older than what is here now.
    pub fn mark_saved(&mut self, saved: Roadmap) {
        self.saved = saved;
        self.modified = self.committed != self.saved;
    }

    /// Shows the committed roadmap with these edits, until the next preview, abort or commit.
    pub fn preview(&mut self, edits: &[Edit]) -> Result<(), EditError> {
        let next = apply(&self.committed, edits)?;
        let change = Change::between(self.roadmap(), &next);
        self.previewed = Some(next);
        self.note(change);
        Ok(())
    }

    /// Whether a change is being tried out.
    pub fn is_previewing(&self) -> bool {
        self.previewed.is_some()
    }

    /// Takes the preview back.
    pub fn abort(&mut self) {
        if let Some(previewed) = self.previewed.take() {
            self.note(Change::between(&previewed, &self.committed));
        }
    }

    /// Makes these edits one step that can be undone. Returns whether anything changed; if
    /// not, there is no step. A preview is taken back in any case.
    pub fn commit(&mut self, action: Action, edits: &[Edit]) -> Result<bool, EditError> {
        let next = apply(&self.committed, edits);
        let Ok(next) = next else {
            self.abort();
            return next.map(|_| false);
        };
        if next == self.committed {
            self.abort();
            return Ok(false);
        }
        let touched = edits.iter().flat_map(Edit::targets).collect();
        let change = Change::between(self.roadmap(), &next);
        let before = self.replace(next, change);
        self.made += 1;
        self.past.push(Moment { number: self.made, roadmap: before, action, touched });
        self.future.clear();
        Ok(true)
    }

    /// Takes the last step back.
    pub fn undo(&mut self) -> Option<Step> {
        let moment = self.past.pop()?;
        let (step, moment) = self.travel(moment);
        self.future.push(moment);
        Some(step)
    }

    /// Takes the last undone step again.
    pub fn redo(&mut self) -> Option<Step> {
        let moment = self.future.pop()?;
        let (step, moment) = self.travel(moment);
        self.past.push(moment);
        Some(step)
    }

    /// Every step, those that were taken back too, in the order they were made.
    pub fn steps(&self) -> impl Iterator<Item = MadeStep<'_>> {
        let done = self.past.iter().map(|moment| (moment, true));
        let undone = self.future.iter().rev().map(|moment| (moment, false));
        done.chain(undone).map(|(Moment { number, action, .. }, done)| MadeStep {
            number: *number,
            action,
            done,
        })
    }

    /// How many steps are done and can be taken back.
    pub fn position(&self) -> usize {
        self.past.len()
    }

    /// What [`Document::undo`] would take back.
    pub fn undo_action(&self) -> Option<&Action> {
        self.past.last().map(|moment| &moment.action)
    }

    /// What [`Document::redo`] would do again.
    pub fn redo_action(&self) -> Option<&Action> {
        self.future.last().map(|moment| &moment.action)
    }

    /// Goes to the roadmap of the moment, and returns the moment to come back to.
    fn travel(&mut self, moment: Moment) -> (Step, Moment) {
        let Moment { number, roadmap, action, touched } = moment;
        let mut selection = touched.clone();
        selection.keep_existing(&roadmap);
        let change = Change::between(self.roadmap(), &roadmap);
        let here = self.replace(roadmap, change);
        let step = Step { action: action.clone(), selection };
        (step, Moment { number, roadmap: here, action, touched })
    }

    fn replace(&mut self, next: Roadmap, change: Change) -> Roadmap {
        self.previewed = None;
        let before = std::mem::replace(&mut self.committed, next);
        self.modified = self.committed != self.saved;
        self.note(change);
        before
    }

    fn note(&mut self, change: Change) {
        if change == Change::Nothing {
            return;
        }
        self.revision += 1;
        self.changes.push_back(change);
        if self.changes.len() > CHANGES_KEPT {
            self.changes.pop_front();
        }
    }
}

impl Change {
    /// Compares two roadmaps; what they share is skipped.
    pub fn between(one: &Roadmap, other: &Roadmap) -> Self {
        if !one.differences(other).is_empty() || !lists::same(one, other) {
            return Self::Structure;
        }
        let mut changed = BTreeSet::new();
        for item in one.activities.diff(&other.activities) {
            match item {
                DiffItem::Update { old: (id, old), new: (_, new) }
                    if old.children == new.children =>
                {
                    changed.insert(id.clone());
                }
                DiffItem::Update { .. } | DiffItem::Add(..) | DiffItem::Remove(..) => {
                    return Self::Structure;
                }
            }
        }
        if changed.is_empty() { Self::Nothing } else { Self::Activities(changed) }
    }

    fn and(self, other: &Self) -> Self {
        match (self, other) {
            (Self::Nothing, other) => other.clone(),
            (this, Self::Nothing) => this,
            (Self::Activities(mut these), Self::Activities(others)) => {
                these.extend(others.iter().cloned());
                Self::Activities(these)
            }
            (Self::Structure, _) | (_, Self::Structure) => Self::Structure,
        }
    }
}
