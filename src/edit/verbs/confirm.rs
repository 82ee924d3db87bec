//! Who says that what is told of an activity is right (REQ-135).

use crate::edit::{ActivityField, Edit, EditError, Setting};
use crate::model::{Activity, Confirmation, Id, Mention, Roadmap, When};

use super::find_activity;

/// The activities that somebody has a part in: by a role, in a segment or milestone, or by what
/// is said of how far they have come.
pub fn activities_with(roadmap: &Roadmap, who: &Mention) -> Vec<Id> {
    let with = |activity: &Activity| {
        activity.roles.iter().any(|role| role.who == *who)
            || activity.segments.iter().any(|segment| segment.who.contains(who))
            || activity.milestones.iter().any(|milestone| milestone.who.contains(who))
            || activity.actor_status.iter().any(|status| status.who == *who)
    };
    let found = roadmap.activities.iter().filter(|(_, activity)| with(activity));
    found.map(|(id, _)| id.clone()).collect()
}

/// Somebody confirms these activities, all in one act. What is confirmed so already stays.
pub fn confirm(
    roadmap: &Roadmap,
    activities: &[Id],
    by: &Mention,
    when: When,
) -> Result<Vec<Edit>, EditError> {
    let confirmation = Confirmation::new(by.clone(), when);
    let mut edits = Vec::new();
    for id in activities {
        if find_activity(roadmap, id)?.confirmed.as_ref() != Some(&confirmation) {
            let field = ActivityField::Confirmed(Some(confirmation.clone()));
            edits.push(Setting::Activity(id.clone(), field).into());
        }
    }
    Ok(edits)
}

/// The activities that nobody has confirmed since the last version came out.
pub fn unconfirmed(roadmap: &Roadmap) -> Vec<Id> {
    let notes = roadmap.version_notes.iter().filter_map(|note| note.when);
    let released = notes.map(When::last_day).filter(|day| *day <= roadmap.as_of).max();
    let open = roadmap.activities.iter().filter(|(_, activity)| {
        let confirmed = activity.confirmed.as_ref().map(|it| it.when.last_day());
        confirmed.is_none() || confirmed < released
    });
    open.map(|(id, _)| id.clone()).collect()
}
