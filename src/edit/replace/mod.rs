//! Find and replace in the texts of a roadmap: what is sought, every place it stands at, and the
//! edits that put something else there.

mod passages;
mod pattern;

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

pub use passages::{Passage, Which, Whose};
pub use pattern::{Pattern, PatternError, Wanted};

use super::{ActivityField, Edit, Setting, SubGoalField};
use crate::model::{ActorStatus, Id, Note, Roadmap};
use passages::Write;

/// One place where what is sought stands, and what would come instead.
#[derive(Clone, Debug)]
pub struct Hit {
    /// Where it stands; hits in the same text share it and follow each other.
    pub passage: Arc<Passage>,
    /// In bytes of the passage's text.
    pub range: Range<usize>,
    pub with: String,
}

impl Hit {
    /// Whether the replacement is what stands there already.
    pub fn changes_nothing(&self) -> bool {
        self.passage.text.get(self.range.clone()) == Some(self.with.as_str())
    }
}

/// Every hit in these kinds of texts, in the order of the roadmap.
pub fn find(roadmap: &Roadmap, pattern: &Pattern, with: &str, kinds: &[Which]) -> Vec<Hit> {
    let with: String = with.chars().filter(|letter| !letter.is_control()).collect();
    let mut hits = Vec::new();
    passages::each(roadmap, &mut |seen| {
        if !kinds.contains(&seen.which()) {
            return;
        }
        let found = pattern.find(seen.text, &with);
        if !found.is_empty() {
            let passage = Arc::new(seen.kept());
            hits.extend(found.into_iter().map(|(range, with)| Hit {
                passage: Arc::clone(&passage),
                range,
                with,
            }));
        }
    });
    hits
}

/// The edits that replace these hits, which stand in the order [`find`] gave them, and how many
/// hits are left as they are because nothing would remain of a name.
pub fn replace<'a>(
    roadmap: &Roadmap,
    hits: impl IntoIterator<Item = &'a Hit>,
) -> (Vec<Edit>, usize) {
    let mut edits = Vec::new();
    let mut left = 0;
    // A list is one field: all that is replaced in it is one edit.
    let mut statuses: BTreeMap<Id, Vec<ActorStatus>> = BTreeMap::new();
    let mut notes: BTreeMap<Id, Vec<Note>> = BTreeMap::new();
    let mut effects: BTreeMap<Id, Vec<String>> = BTreeMap::new();
    let hits: Vec<&Hit> = hits.into_iter().collect();
    for of_one in hits.chunk_by(|one, other| Arc::ptr_eq(&one.passage, &other.passage)) {
        let Some(first) = of_one.first() else { continue };
        let passage = &first.passage;
        let text = replaced(&passage.text, of_one);
        if passage.must_stay && text.trim().is_empty() {
            left += of_one.len();
            continue;
        }
        match &passage.write {
            Write::ActorStatusNote(id, at) => {
                let known = || roadmap.activity(id).map(|it| it.actor_status.clone());
                let all = statuses.entry(id.clone()).or_insert_with(|| known().unwrap_or_default());
                if let Some(status) = all.get_mut(*at) {
                    status.note = text;
                }
            }
            Write::Note(id, at) => {
                let known = || roadmap.activity(id).map(|it| it.notes.clone());
                let all = notes.entry(id.clone()).or_insert_with(|| known().unwrap_or_default());
                if let Some(note) = all.get_mut(*at) {
                    note.text = text;
                }
            }
            Write::Effect(id, at) => {
                let known = || roadmap.sub_goal(id).map(|it| it.effects.clone());
                let all = effects.entry(id.clone()).or_insert_with(|| known().unwrap_or_default());
                if let Some(effect) = all.get_mut(*at) {
                    *effect = text;
                }
            }
            write => edits.extend(write.setting(text).map(Edit::from)),
        }
    }
    let statuses = statuses
        .into_iter()
        .map(|(id, all)| Setting::Activity(id, ActivityField::ActorStatus(all)));
    let effects =
        effects.into_iter().map(|(id, all)| Setting::SubGoal(id, SubGoalField::Effects(all)));
    let notes = notes.into_iter().map(|(id, all)| Setting::Activity(id, ActivityField::Notes(all)));
    edits.extend(statuses.chain(notes).chain(effects).map(Edit::from));
    (edits, left)
}

/// The text with these parts of it replaced.
fn replaced(text: &str, hits: &[&Hit]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for hit in hits {
        out.push_str(text.get(from..hit.range.start).unwrap_or_default());
        out.push_str(&hit.with);
        from = hit.range.end;
    }
    out.push_str(text.get(from..).unwrap_or_default());
    out
}
