use crate::edit::{
    ActivityField, Edit, EditError, GoalField, MilestoneField, RecordField, SegmentField, Setting,
    SubGoalField, Target, ThemeField,
};
use crate::model::{Id, Roadmap};

use super::{find_activity, find_milestone, find_segment};

/// Gives what rows and bars call it another wording: the shorter title or name where a person
/// wrote one, else the whole; the label of a segment or milestone. The id stays.
pub fn rename(roadmap: &Roadmap, target: &Target, name: &str) -> Result<Vec<Edit>, EditError> {
    let (before, setting) = naming(roadmap, target, name.to_owned())?;
    Ok(if before == name { Vec::new() } else { vec![setting.into()] })
}

/// What `rename` would change.
pub fn name_to_change<'a>(roadmap: &'a Roadmap, target: &Target) -> Result<&'a str, EditError> {
    Ok(naming(roadmap, target, String::new())?.0)
}

fn naming<'a>(
    roadmap: &'a Roadmap,
    target: &Target,
    new: String,
) -> Result<(&'a str, Setting), EditError> {
    Ok(match target {
        Target::Heading(id) => heading(roadmap, id, new)?,
        Target::Activity(id) => {
            let activity = find_activity(roadmap, id)?;
            let (before, field) = match activity.short_name.as_str() {
                "" => (activity.name.as_str(), ActivityField::Name(new)),
                short => (short, ActivityField::ShortName(new)),
            };
            (before, Setting::Activity(id.clone(), field))
        }
        Target::Segment { activity, id } => (
            &find_segment(roadmap, activity, id)?.label,
            Setting::Segment(activity.clone(), id.clone(), SegmentField::Label(new)),
        ),
        Target::Milestone { activity, id } => (
            &find_milestone(roadmap, activity, id)?.label,
            Setting::Milestone(activity.clone(), id.clone(), MilestoneField::Label(new)),
        ),
    })
}

fn heading<'a>(
    roadmap: &'a Roadmap,
    id: &Id,
    new: String,
) -> Result<(&'a str, Setting), EditError> {
    if let Some(goal) = roadmap.goal(id) {
        let (before, field) = match goal.short_title.as_str() {
            "" => (goal.title.as_str(), GoalField::Title(new)),
            short => (short, GoalField::ShortTitle(new)),
        };
        return Ok((before, Setting::Record(id.clone(), RecordField::Goal(field))));
    }
    if let Some(sub_goal) = roadmap.sub_goal(id) {
        let (before, field) = match sub_goal.short_title.as_str() {
            "" => (sub_goal.title.as_str(), SubGoalField::Title(new)),
            short => (short, SubGoalField::ShortTitle(new)),
        };
        return Ok((before, Setting::SubGoal(id.clone(), field)));
    }
    let theme = roadmap.theme(id).ok_or_else(|| EditError::Missing(id.clone()))?;
    let (before, field) = match theme.short_title.as_str() {
        "" => (theme.title.as_str(), ThemeField::Title(new)),
        short => (short, ThemeField::ShortTitle(new)),
    };
    Ok((before, Setting::Theme(id.clone(), field)))
}
