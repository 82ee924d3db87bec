//! What a person does, turned into edits. Every verb is a pure function of the roadmap;
//! where nothing would change it returns no edits.

mod add;
mod align;
mod arrange;
mod assign;
mod candidate;
mod confirm;
mod delete;
mod depend;
mod distribute;
mod figure;
mod join;
mod many;
mod move_in_time;
mod new_id;
mod parts;
mod paste;
mod place;
mod record;
mod references;
mod rename;
mod set_date;
mod share;
mod shift_by;
mod split;
mod stand;

pub use add::{add_activity, add_goal, add_milestone, add_segment, add_sub_goal, add_theme};
pub use align::align;
pub use arrange::{Beside, Spot, Way, arrange, step};
pub use assign::{set_certainty, set_milestone_certainty, set_part, set_phase, set_status};
pub use candidate::{demote, goal_above, promote};
pub use confirm::{activities_with, confirm, unconfirmed};
pub use delete::delete;
pub use depend::{add_dependency, remove_dependency};
pub use distribute::distribute;
pub use figure::{add_figure, break_page, copy_figure, move_figure, number_figures, update_figure};
pub use join::{join, phases_to_join};
pub use many::Many;
pub use move_in_time::{move_boundary, move_milestone, move_segment, neighbour, resize_segment};
pub use new_id::new_record_id;
pub use parts::{activities_of, parts};
pub use paste::{NewIds, Pasted, duplicate, last_row, move_pasted, paste, place_at};
pub use place::{move_activity, move_heading, move_to_activity};
pub use record::{add_record, move_record, remove_record, step_record};
pub use rename::{name_to_change, rename};
pub use set_date::{date_chip, undate};
pub use share::without_internal;
pub use shift_by::shift_by;
pub use split::{Cut, cut_at, split};
pub use stand::{Stand, set_stands};

use crate::model::{Activity, Id, Milestone, Roadmap, Segment};

use super::EditError;

fn find_activity<'a>(roadmap: &'a Roadmap, id: &Id) -> Result<&'a Activity, EditError> {
    roadmap.activity(id).ok_or_else(|| EditError::Missing(id.clone()))
}

fn find_segment<'a>(
    roadmap: &'a Roadmap,
    activity: &Id,
    id: &Id,
) -> Result<&'a Segment, EditError> {
    let segment = find_activity(roadmap, activity)?.segment(id);
    segment.ok_or_else(|| EditError::Missing(id.clone()))
}

fn find_milestone<'a>(
    roadmap: &'a Roadmap,
    activity: &Id,
    id: &Id,
) -> Result<&'a Milestone, EditError> {
    let milestone = find_activity(roadmap, activity)?.milestone(id);
    milestone.ok_or_else(|| EditError::Missing(id.clone()))
}
