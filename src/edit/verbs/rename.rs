use crate::edit::{
    ActivityField, Edit, EditError, GoalField, MilestoneField, RecordField, SegmentField, Setting,
    SubGoalField, Target, ThemeField,
};
use crate::model::Roadmap;

use super::{find_activity, find_milestone, find_segment};

/// Gives a heading another title, an activity another name, a segment or milestone another
/// label. The id stays.
pub fn rename(roadmap: &Roadmap, target: &Target, name: &str) -> Result<Vec<Edit>, EditError> {
    let new = name.to_owned();
    let (before, setting) = match target {
        Target::Heading(id) => {
            if let Some(goal) = roadmap.goal(id) {
                let field = RecordField::Goal(GoalField::Title(new));
                (&goal.title, Setting::Record(id.clone(), field))
            } else if let Some(sub_goal) = roadmap.sub_goal(id) {
                (&sub_goal.title, Setting::SubGoal(id.clone(), SubGoalField::Title(new)))
            } else {
                let theme = roadmap.theme(id).ok_or_else(|| EditError::Missing(id.clone()))?;
                (&theme.title, Setting::Theme(id.clone(), ThemeField::Title(new)))
            }
        }
        Target::Activity(id) => (
            &find_activity(roadmap, id)?.name,
            Setting::Activity(id.clone(), ActivityField::Name(new)),
        ),
        Target::Segment { activity, id } => (
            &find_segment(roadmap, activity, id)?.label,
            Setting::Segment(activity.clone(), id.clone(), SegmentField::Label(new)),
        ),
        Target::Milestone { activity, id } => (
            &find_milestone(roadmap, activity, id)?.label,
            Setting::Milestone(activity.clone(), id.clone(), MilestoneField::Label(new)),
        ),
    };
    Ok(if before == name { Vec::new() } else { vec![setting.into()] })
}
