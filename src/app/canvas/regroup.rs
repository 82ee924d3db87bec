//! What it means to carry something from one group of rows to another.

use crate::edit::{ActivityField, Edit, EditError, Setting, Target, verbs};
use crate::layout::{Group, Lane};
use crate::model::{Id, Mention, Roadmap, Role};

/// The groups that differ between two lanes, with what stands at their place in the other.
pub(super) fn differences<'a>(from: &'a Lane, to: &'a Lane) -> Vec<(&'a Group, &'a Group)> {
    let pairs = from.0.iter().zip(&to.0);
    let alike = |(one, other): &(&Group, &Group)| {
        one != other && std::mem::discriminant(*one) == std::mem::discriminant(*other)
    };
    pairs.filter(alike).collect()
}

/// The edits that bring an item from one group to another; with `adding` it comes to stand in
/// both, where that is possible.
pub(super) fn regroup(
    roadmap: &Roadmap,
    item: &Target,
    (from, to): (&Group, &Group),
    adding: bool,
) -> Result<Vec<Edit>, EditError> {
    match (item, to) {
        (Target::Segment { activity, id }, Group::Phase(phase)) => {
            verbs::set_phase(roadmap, activity, id, phase.as_ref())
        }
        (Target::Segment { activity, id }, Group::Certainty(certainty)) => {
            verbs::set_certainty(roadmap, activity, id, None, *certainty)
        }
        (Target::Milestone { activity, id }, Group::Certainty(certainty)) => {
            verbs::set_milestone_certainty(roadmap, activity, id, *certainty)
        }
        (_, Group::Part(who)) => {
            let Group::Part(old) = from else { return Ok(Vec::new()) };
            verbs::set_part(roadmap, item, old.as_ref(), who.as_ref(), adding)
        }
        (Target::Activity(id), _) => activity_to(roadmap, id, from, to, adding),
        _ => Ok(Vec::new()),
    }
}

fn activity_to(
    roadmap: &Roadmap,
    id: &Id,
    from: &Group,
    to: &Group,
    adding: bool,
) -> Result<Vec<Edit>, EditError> {
    let activity = roadmap.activity(id).ok_or_else(|| EditError::Missing(id.clone()))?;
    let field = match (from, to) {
        (Group::Owner(old), Group::Owner(new)) => {
            let led = |role: &Role| role.leads();
            ActivityField::Roles(roles(&activity.roles, old.as_ref(), new.as_ref(), adding, led))
        }
        (Group::Actor(old), Group::Actor(new)) => {
            ActivityField::Roles(roles(&activity.roles, old.as_ref(), new.as_ref(), adding, |_| {
                true
            }))
        }
        (Group::Audience(old), Group::Audience(new)) => {
            let list = &activity.audience;
            ActivityField::Audience(replaced(list, old.as_ref(), new.as_ref(), adding))
        }
        (Group::Tag(old), Group::Tag(new)) => {
            let some = |tag: &String| (!tag.is_empty()).then(|| tag.clone());
            let (old, new) = (some(old), some(new));
            ActivityField::Tags(replaced(&activity.tags, old.as_ref(), new.as_ref(), adding))
        }
        (_, Group::Kind(kind)) => ActivityField::Kind(kind.clone()),
        (_, Group::Status(status)) => ActivityField::Status(*status),
        _ => return Err(EditError::Follows(id.clone())),
    };
    Ok(vec![Setting::Activity(id.clone(), field).into()])
}

/// The list with one thing in place of another; what is there already is not put in twice.
fn replaced<T: Clone + PartialEq>(
    list: &[T],
    old: Option<&T>,
    new: Option<&T>,
    adding: bool,
) -> Vec<T> {
    let known = |it: &T| list.contains(it);
    let mut out: Vec<T> = Vec::new();
    let mut placed = new.is_none_or(known);
    for it in list {
        if Some(it) == old && !adding {
            if let (Some(new), false) = (new, placed) {
                out.push(new.clone());
                placed = true;
            }
        } else {
            out.push(it.clone());
        }
    }
    out.extend(new.filter(|_| !placed).cloned());
    out
}

/// The roles with somebody else in those that count.
fn roles(
    roles: &[Role],
    old: Option<&Mention>,
    new: Option<&Mention>,
    adding: bool,
    counts: impl Fn(&Role) -> bool,
) -> Vec<Role> {
    let held = |role: &Role| Some(&role.who) == old && counts(role);
    let has = |who: &Mention| roles.iter().any(|role| role.who == *who && counts(role));
    let mut out: Vec<Role> = Vec::new();
    let mut placed = new.is_none_or(has);
    for role in roles {
        match new.filter(|_| !adding && held(role)) {
            Some(who) if !placed => {
                out.push(Role { who: who.clone(), ..role.clone() });
                placed = true;
            }
            Some(_) => {}
            None if held(role) && !adding => {}
            None => out.push(role.clone()),
        }
    }
    if let (Some(who), false) = (new, placed) {
        let mut role = Role::new(who.clone());
        if !counts(&role) {
            role.role = Role::OWNER.to_owned();
        }
        out.push(role);
    }
    out
}
