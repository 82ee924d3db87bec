//! Ids for what is new: readable, in the pattern of what stands around it, and never one
//! that is taken or was.

use crate::edit::{EditError, List};
use crate::model::{Id, Roadmap, visit_ids};

/// The id of the next segment of an activity ("2C-07.s6").
pub(super) fn segment_id(roadmap: &Roadmap, activity: &Id) -> Result<Id, EditError> {
    numbered(roadmap, &format!("{activity}.s"), 1)
}

/// The id of the next milestone of an activity ("2C-07.m2").
pub(super) fn milestone_id(roadmap: &Roadmap, activity: &Id) -> Result<Id, EditError> {
    numbered(roadmap, &format!("{activity}.m"), 1)
}

/// The id of a new activity under this sub-goal, goal or activity ("2C-11").
pub(super) fn activity_id(roadmap: &Roadmap, above: &Id) -> Result<Id, EditError> {
    let prefix = if roadmap.activity(above).is_some() {
        let above = above.as_str();
        above.trim_end_matches(|char: char| char.is_ascii_digit()).to_owned()
    } else {
        format!("{}-", above.as_str().replace('.', ""))
    };
    numbered(roadmap, &prefix, 2)
}

/// The id of a new theme in this sub-goal ("T2.C-8").
pub(super) fn theme_id(roadmap: &Roadmap, sub_goal: &Id) -> Result<Id, EditError> {
    numbered(roadmap, &format!("T{sub_goal}-"), 1)
}

/// The id of a new goal ("6").
pub(super) fn goal_id(roadmap: &Roadmap) -> Result<Id, EditError> {
    numbered(roadmap, "", 1)
}

/// The id of a new sub-goal ("2.D"); numbered where the letters run out.
pub(super) fn sub_goal_id(roadmap: &Roadmap, goal: &Id) -> Result<Id, EditError> {
    let letters = ('A'..='Z').filter_map(|letter| Id::new(&format!("{goal}.{letter}")).ok());
    let letters: Vec<Id> = letters.collect();
    let highest = letters.iter().rposition(|id| roadmap.sub_goal(id).is_some());
    let next = letters.into_iter().nth(highest.map_or(0, |at| at + 1));
    next.map_or_else(|| numbered(roadmap, &format!("{goal}."), 1), Ok)
}

/// The id of a new record in one of the roadmap's own lists, in the pattern of the last
/// one there ("DEP-59").
pub fn new_record_id(roadmap: &Roadmap, list: List) -> Result<Id, EditError> {
    let (last, otherwise) = last_record(roadmap, list);
    let last = last.map_or("", Id::as_str);
    let stem = last.trim_end_matches(|char: char| char.is_ascii_digit());
    if stem.len() < last.len() {
        numbered(roadmap, stem, last.len() - stem.len())
    } else {
        numbered(roadmap, otherwise, 1)
    }
}

/// The id of the last record of a list, and what ids begin with where that tells nothing.
fn last_record(roadmap: &Roadmap, list: List) -> (Option<&Id>, &'static str) {
    macro_rules! last {
        ($list:ident) => {
            roadmap.$list.last().map(|record| &record.id)
        };
    }
    match list {
        List::Phase => (last!(value_chain), "fase-"),
        List::MilestoneKind => (last!(milestone_kinds), "milepæl-"),
        List::Actor => (last!(actors), "aktør-"),
        List::Audience => (last!(audiences), "målgruppe-"),
        List::Goal => (last!(goals), ""),
        List::Dependency => (last!(dependencies), "DEP-"),
        List::Indicator => (last!(indicators), "IND-"),
        List::Link => (last!(links), "LNK-"),
        List::Priority => (last!(priorities), "P-"),
        List::View => (last!(views), "fig-"),
        List::Meeting => (last!(meetings), "M-"),
        List::Decision => (last!(decisions), "V-"),
        List::Reference => (last!(references), "R"),
        List::VersionNote => (last!(version_notes), "N-"),
        List::Term => (last!(terms), "ORD-"),
    }
}

/// The prefix and the number after the highest that anything has with it, aliases of
/// activities included.
fn numbered(roadmap: &Roadmap, prefix: &str, width: usize) -> Result<Id, EditError> {
    // Room for the number in ids that are as long as can be.
    let prefix: String = prefix.chars().take(Id::MAX_CHARS - 16).collect();
    let number = |id: &str| id.strip_prefix(prefix.as_str())?.parse::<u32>().ok();
    let mut highest = 0;
    visit_ids(roadmap, &mut |_, id, _| highest = highest.max(number(id.as_str()).unwrap_or(0)));
    for activity in roadmap.activities.values() {
        for alias in &activity.aliases {
            highest = highest.max(number(alias).unwrap_or(0));
        }
    }
    let next = u64::from(highest) + 1;
    Id::new(&format!("{prefix}{next:0width$}")).map_err(EditError::BadId)
}
