//! The entries of the roadmap's own lists: adding, taking away, giving another place.

use std::collections::BTreeMap;

use crate::edit::{
    ActivityField, ActorField, Addition, Edit, EditError, GoalField, List, MeetingField,
    MilestoneField, Place, Record, RecordField, SegmentField, Setting, Subject, ids_of,
};
use crate::model::{
    Activity, Actor, ActorStatus, Audience, Colour, Confirmation, Decision, Dependency, Goal, Id,
    Indicator, Link, Meeting, Mention, MilestoneKind, Phase, Priority, Reference, Relation,
    Roadmap, Role, Shape, Term, VersionNote, View, name_of,
};

use super::new_record_id;
use super::references::{detach, instead};

/// A new record called `name`, right after another one or last; and its id.
pub fn add_record(
    roadmap: &Roadmap,
    list: List,
    name: &str,
    after: Option<&Id>,
) -> Result<(Id, Vec<Edit>), EditError> {
    let id = new_record_id(roadmap, list)?;
    let last = ids_of(roadmap, list).last().map(|id| (*id).clone());
    let place = Place { under: None, after: after.cloned().or(last) };
    let record = record(roadmap, list, id.clone(), name.to_owned());
    Ok((id, vec![Edit::Add(Addition::Record(record), place)]))
}

fn record(roadmap: &Roadmap, list: List, id: Id, name: String) -> Record {
    match list {
        List::Phase => {
            let letter = free_letter(roadmap, &name);
            Phase::new(id, name, letter, free_grey(roadmap)).into()
        }
        List::MilestoneKind => MilestoneKind::new(id, name, Shape::Dot).into(),
        List::Actor => Actor::new(id, name).into(),
        List::Audience => Audience::new(id, name).into(),
        List::Goal => Goal::new(id, name).into(),
        List::Dependency => {
            Dependency { words: name, ..Dependency::new(id, Relation::Related) }.into()
        }
        List::Indicator => Indicator::new(id, name).into(),
        List::Link => Link::new(id, name).into(),
        List::Priority => Priority::new(id, name).into(),
        List::View => View { title: name, ..View::new(id) }.into(),
        List::Meeting => Meeting::new(id, Mention::Words(name)).into(),
        List::Decision => Decision::new(id, name).into(),
        List::Reference => Reference::new(id, name).into(),
        List::VersionNote => VersionNote::new(id, name).into(),
        List::Term => Term::new(id, name).into(),
    }
}

/// The first letter of the name that no phase has, else the first of the alphabet.
fn free_letter(roadmap: &Roadmap, name: &str) -> String {
    let taken = |letter: &String| roadmap.value_chain.iter().any(|it| it.letter == *letter);
    let upper = name.to_uppercase();
    let own = upper.chars().filter(|c| c.is_alphabetic()).chain('A'..='Z').map(String::from);
    own.into_iter().find(|letter| !taken(letter)).unwrap_or_else(|| "X".to_owned())
}

/// A grey that lies in the widest gap of lightness between the phases that there are.
fn free_grey(roadmap: &Roadmap) -> Colour {
    let light = |Colour(r, g, b): Colour| {
        ((u32::from(r) * 299 + u32::from(g) * 587 + u32::from(b) * 114) / 1000) as u8
    };
    let mut steps: Vec<u8> = roadmap.value_chain.iter().map(|it| light(it.colour)).collect();
    steps.extend([0, 255]);
    steps.sort_unstable();
    let widest = steps.windows(2).max_by_key(|pair| pair[1] - pair[0]);
    let middle = widest.map_or(128, |pair| pair[0].midpoint(pair[1]));
    Colour(middle, middle, middle)
}

/// Gives a record another place: right after another one, or first.
pub fn move_record(
    roadmap: &Roadmap,
    list: List,
    id: &Id,
    after: Option<&Id>,
) -> Result<Vec<Edit>, EditError> {
    let order = ids_of(roadmap, list);
    let at = order.iter().position(|it| *it == id);
    let at = at.ok_or_else(|| EditError::Missing(id.clone()))?;
    let before = at.checked_sub(1).and_then(|before| order.get(before));
    if after == Some(id) || before.copied() == after {
        return Ok(Vec::new());
    }
    let place = Place { under: None, after: after.cloned() };
    Ok(vec![Edit::Move(Subject::Record(list, id.clone()), place)])
}

/// Moves a record so many places down its list, or up.
pub fn step_record(
    roadmap: &Roadmap,
    list: List,
    id: &Id,
    step: isize,
) -> Result<Vec<Edit>, EditError> {
    let order = ids_of(roadmap, list);
    let at = order.iter().position(|it| *it == id);
    let at = at.ok_or_else(|| EditError::Missing(id.clone()))?;
    let to = at.saturating_add_signed(step).min(order.len() - 1);
    let after =
        if to > at { order.get(to) } else { to.checked_sub(1).and_then(|it| order.get(it)) };
    move_record(roadmap, list, id, after.copied())
}

/// Takes a record away. Where it was mentioned its name stands in words; a phase or kind of
/// milestone that is in use stays.
pub fn remove_record(roadmap: &Roadmap, list: List, id: &Id) -> Result<Vec<Edit>, EditError> {
    if !ids_of(roadmap, list).contains(&id) {
        return Err(EditError::Missing(id.clone()));
    }
    if in_use(roadmap, list, id) {
        return Err(EditError::InUse(id.clone()));
    }
    let name = Mention::Words(name_of(roadmap, id).unwrap_or_else(|| id.to_string()));
    let gone = BTreeMap::from([(id.clone(), name)]);
    let mut edits = detach(roadmap, &gone);
    if matches!(list, List::Actor | List::Audience) {
        forget(roadmap, &gone, &mut edits);
    }
    edits.push(Edit::Remove(Subject::Record(list, id.clone())));
    Ok(edits)
}

/// Whether bars or milestones could not be drawn without it.
fn in_use(roadmap: &Roadmap, list: List, id: &Id) -> bool {
    let mut activities = roadmap.activities.values();
    match list {
        List::Phase => activities.any(|activity| {
            let states = activity.actor_status.iter().filter_map(|it| it.state.as_ref()?.id());
            let decided = activity.current_phase.iter().map(|it| &it.phase);
            let phases = activity.segments.iter().filter_map(|segment| segment.phase.as_ref());
            phases.chain(states).chain(decided).any(|phase| phase == id)
        }),
        List::MilestoneKind => {
            activities.any(|activity| activity.milestones.iter().any(|it| it.kind == *id))
        }
        List::Goal => roadmap
            .goal(id)
            .is_some_and(|goal| !goal.sub_goals.is_empty() || !goal.candidates.is_empty()),
        _ => false,
    }
}

/// Puts words where somebody who goes was mentioned.
fn forget(roadmap: &Roadmap, gone: &BTreeMap<Id, Mention>, edits: &mut Vec<Edit>) {
    let mut record = |id: &Id, field: Option<RecordField>| {
        edits.extend(field.map(|field| Edit::from(Setting::Record(id.clone(), field))));
    };
    for goal in &roadmap.goals {
        record(&goal.id, instead(&goal.owner, gone).map(|it| GoalField::Owner(it).into()));
    }
    for meeting in &roadmap.meetings {
        let who = instead(std::slice::from_ref(&meeting.who), gone).and_then(|mut it| it.pop());
        record(&meeting.id, who.map(|who| MeetingField::Who(who).into()));
    }
    for actor in &roadmap.actors {
        let members: Vec<Id> =
            actor.members.iter().filter(|id| !gone.contains_key(*id)).cloned().collect();
        let fewer = members.len() < actor.members.len();
        record(&actor.id, fewer.then(|| ActorField::Members(members).into()));
    }
    for (id, activity) in &roadmap.activities {
        forget_in(id, activity, gone, edits);
    }
}

fn forget_in(id: &Id, activity: &Activity, gone: &BTreeMap<Id, Mention>, edits: &mut Vec<Edit>) {
    let other = |who: &Mention| who.id().and_then(|id| gone.get(id)).unwrap_or(who).clone();
    let mut set = |field| edits.push(Setting::Activity(id.clone(), field).into());
    let roles: Vec<Role> =
        activity.roles.iter().map(|it| Role { who: other(&it.who), ..it.clone() }).collect();
    if roles != activity.roles {
        set(ActivityField::Roles(roles));
    }
    if let Some(audience) = instead(&activity.audience, gone) {
        set(ActivityField::Audience(audience));
    }
    let status = activity.actor_status.iter();
    let status: Vec<ActorStatus> =
        status.map(|it| ActorStatus { who: other(&it.who), ..it.clone() }).collect();
    if status != activity.actor_status {
        set(ActivityField::ActorStatus(status));
    }
    if let Some(confirmed) = &activity.confirmed
        && other(&confirmed.by) != confirmed.by
    {
        let confirmed = Confirmation { by: other(&confirmed.by), ..confirmed.clone() };
        set(ActivityField::Confirmed(Some(confirmed)));
    }
    for segment in &activity.segments {
        let who = instead(&segment.who, gone).map(SegmentField::Who);
        let setting = |who| Setting::Segment(id.clone(), segment.id.clone(), who).into();
        edits.extend(who.map(setting));
    }
    for milestone in &activity.milestones {
        let who = instead(&milestone.who, gone).map(MilestoneField::Who);
        let setting = |who| Setting::Milestone(id.clone(), milestone.id.clone(), who).into();
        edits.extend(who.map(setting));
    }
}
