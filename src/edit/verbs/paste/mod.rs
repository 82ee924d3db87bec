//! Copies of segments, milestones, activities, themes, sub-goals and goals, in the same
//! roadmap or in another.

mod copier;
mod foreign;
mod new_ids;
mod spot;
mod tops;

use crate::edit::outline::way_to;
use crate::edit::{Edit, EditError, List, Place, Subject, Target, apply};
use crate::model::{Id, Index, Kind, Roadmap};

pub use new_ids::NewIds;
pub use spot::last_row;

use copier::{Above, Copier};

/// What a paste makes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pasted {
    pub edits: Vec<Edit>,
    /// The copies, to be selected.
    pub targets: Vec<Target>,
}

/// Copies of `targets` of the roadmap `source`, with new ids, where `at` says: what is selected
/// there. Segments and milestones go into every activity that is meant, the rest after or under
/// the last thing that is selected. Where nothing is selected, they go beside what they are
/// copies of, if that is there.
pub fn paste(
    source: &Roadmap,
    targets: &[Target],
    into: &Roadmap,
    at: &[Target],
) -> Result<Pasted, EditError> {
    let tops = tops::tops(source, targets);
    let index = Index::new(into);
    let origin = Index::new(source);
    let mut paster = Paster { source, into, index, copier: Copier::new(source, into), last: None };
    let mut copies = Vec::new();
    let (parts, whole): (Vec<&Target>, Vec<&Target>) =
        tops.iter().partition(|it| matches!(it, Target::Segment { .. } | Target::Milestone { .. }));
    for top in whole {
        let beside = at.last().cloned().or_else(|| beside(top, &origin, into));
        copies.push(paster.whole(top, beside.as_ref())?);
    }
    if !parts.is_empty() {
        copies.extend(paster.parts(&parts, at)?);
    }
    Ok(Pasted { edits: paster.copier.finish()?, targets: copies })
}

/// Copies right after what they are copies of.
pub fn duplicate(roadmap: &Roadmap, targets: &[Target]) -> Result<Pasted, EditError> {
    let index = Index::new(roadmap);
    let copier = Copier::new(roadmap, roadmap);
    let mut paster = Paster { source: roadmap, into: roadmap, index, copier, last: None };
    let mut copies = Vec::new();
    for top in tops::tops(roadmap, targets) {
        paster.last = None;
        match &top {
            Target::Segment { .. } | Target::Milestone { .. } => {
                copies.extend(paster.parts(&[&top], std::slice::from_ref(&top))?);
            }
            _ => copies.push(paster.whole(&top, Some(&top))?),
        }
    }
    Ok(Pasted { edits: paster.copier.finish()?, targets: copies })
}

/// Where a new activity, theme or sub-goal comes to stand that is pasted onto this.
pub fn place_at(roadmap: &Roadmap, kind: Kind, at: &Target) -> Result<Place, EditError> {
    let index = Index::new(roadmap);
    match kind {
        Kind::Activity => spot::activity_place(roadmap, &index, at),
        Kind::Theme => spot::theme_place(roadmap, &index, at),
        Kind::SubGoal => spot::sub_goal_place(roadmap, &index, at),
        _ => Err(EditError::NoPlace),
    }
}

/// Moves what was cut to where `at` says. The ids stay.
pub fn move_pasted(
    roadmap: &Roadmap,
    targets: &[Target],
    at: &[Target],
) -> Result<Pasted, EditError> {
    let mut now = roadmap.clone();
    let mut pasted = Pasted::default();
    let mut last: Option<Target> = None;
    for top in tops::tops(roadmap, targets) {
        let to = last.as_ref().or(at.last()).ok_or(EditError::NoPlace)?;
        if *to == top {
            last = Some(top.clone());
            pasted.targets.push(top);
            continue;
        }
        let (edit, moved) = move_one(&now, &top, to, at)?;
        now = apply(&now, std::slice::from_ref(&edit))?;
        pasted.edits.push(edit);
        pasted.targets.push(moved.clone());
        last = Some(moved);
    }
    Ok(pasted)
}

fn move_one(
    roadmap: &Roadmap,
    top: &Target,
    to: &Target,
    at: &[Target],
) -> Result<(Edit, Target), EditError> {
    let index = Index::new(roadmap);
    let receiver = || to.activity().cloned().ok_or_else(|| EditError::WrongPlace(to.id().clone()));
    let own = |place: Place| {
        let after = place.after.filter(|after| after != top.id());
        Place { after, ..place }
    };
    Ok(match top {
        Target::Segment { activity, id } => {
            let to = receiver()?;
            let subject = Subject::Segment { activity: activity.clone(), id: id.clone() };
            let place = own(spot::segment_place(roadmap, &to, at));
            (Edit::Move(subject, place), Target::segment(&to, id))
        }
        Target::Milestone { activity, id } => {
            let to = receiver()?;
            let subject = Subject::Milestone { activity: activity.clone(), id: id.clone() };
            let place = own(spot::milestone_place(roadmap, &to, at));
            (Edit::Move(subject, place), Target::milestone(&to, id))
        }
        Target::Activity(id) => {
            let place = own(spot::activity_place(roadmap, &index, to)?);
            let edit = match index.parents(id).first() {
                Some(under) => {
                    let (activity, under) = (id.clone(), under.clone());
                    Edit::Move(Subject::Placement { activity, under }, place)
                }
                None => Edit::Add(crate::edit::Addition::Placement(id.clone()), place),
            };
            (edit, top.clone())
        }
        Target::Heading(id) => {
            let edit = if roadmap.goal(id).is_some() {
                let place = own(spot::goal_place(roadmap, &index, Some(to)));
                Edit::Move(Subject::Record(List::Goal, id.clone()), place)
            } else if roadmap.sub_goal(id).is_some() {
                let place = own(spot::sub_goal_place(roadmap, &index, to)?);
                Edit::Move(Subject::SubGoal(id.clone()), place)
            } else {
                let place = own(spot::theme_place(roadmap, &index, to)?);
                Edit::Move(Subject::Theme(id.clone()), place)
            };
            (edit, top.clone())
        }
    })
}

/// What stands for the place of a copied thing in the other roadmap: the thing itself, or what
/// it stands under.
fn beside(top: &Target, origin: &Index, into: &Roadmap) -> Option<Target> {
    let is_there = |id: &Id| {
        into.goal(id).is_some() || into.sub_goal(id).is_some() || into.theme(id).is_some()
    };
    match top {
        Target::Activity(id) if into.activity(id).is_some() => Some(top.clone()),
        Target::Heading(id) if is_there(id) => Some(top.clone()),
        Target::Activity(id) | Target::Heading(id) => {
            let above = origin.parents(id).iter().find(|above| is_there(above));
            above.cloned().map(Target::Heading)
        }
        Target::Segment { .. } | Target::Milestone { .. } => None,
    }
}

/// Puts copies at places, each after the one before.
struct Paster<'a> {
    source: &'a Roadmap,
    into: &'a Roadmap,
    index: Index,
    copier: Copier<'a>,
    /// The place of the last copy of a whole thing, and the copy.
    last: Option<(std::mem::Discriminant<Target>, Place, Id)>,
}

impl Paster<'_> {
    /// A heading or activity.
    fn whole(&mut self, top: &Target, at: Option<&Target>) -> Result<Target, EditError> {
        let kind = std::mem::discriminant(top);
        let known = self.last.take().filter(|(last, ..)| *last == kind);
        let next = known.map(|(_, place, copy)| Place { after: Some(copy), ..place });
        let target = at.ok_or(EditError::NoPlace);
        let (place, copy) = match top {
            Target::Activity(id) => {
                let place = match next {
                    Some(place) => place,
                    None => spot::activity_place(self.into, &self.index, target?)?,
                };
                let above = self.above(place.under()?)?;
                let copy = self.copier.activity_at(id, &above, place.clone())?;
                (place, Target::Activity(copy))
            }
            _ => self.heading(top.id(), next, at)?,
        };
        self.last = Some((kind, place, copy.id().clone()));
        Ok(copy)
    }

    fn heading(
        &mut self,
        id: &Id,
        next: Option<Place>,
        at: Option<&Target>,
    ) -> Result<(Place, Target), EditError> {
        let (into, index) = (self.into, &self.index);
        let (place, copy) = if let Some(goal) = self.source.goal(id) {
            let place = next.unwrap_or_else(|| spot::goal_place(into, index, at));
            (place.clone(), self.copier.goal_at(goal, place)?)
        } else if let Some(sub_goal) = self.source.sub_goal(id) {
            let place = match next {
                Some(place) => place,
                None => spot::sub_goal_place(into, index, at.ok_or(EditError::NoPlace)?)?,
            };
            (place.clone(), self.copier.sub_goal_at(sub_goal, place)?)
        } else {
            let theme = self.source.theme(id).ok_or_else(|| EditError::Missing(id.clone()))?;
            let place = match next {
                Some(place) => place,
                None => spot::theme_place(into, index, at.ok_or(EditError::NoPlace)?)?,
            };
            let way = way_to(into, place.under()?).and_then(|way| way.into_iter().next());
            let sub_goal = way.ok_or(EditError::NoPlace)?;
            (place.clone(), self.copier.theme_at(theme, &sub_goal, place)?)
        };
        Ok((place, Target::Heading(copy)))
    }

    /// Segments and milestones, into every activity that is meant.
    fn parts(&mut self, parts: &[&Target], at: &[Target]) -> Result<Vec<Target>, EditError> {
        let mut receivers = spot::receivers(at);
        if receivers.is_empty() {
            let homes = parts.iter().filter_map(|part| part.activity());
            let home = homes.into_iter().find(|id| self.into.activity(id).is_some());
            match (home, at.last()) {
                (Some(home), None) => receivers.push(home.clone()),
                (_, Some(at)) => return Err(EditError::WrongPlace(at.id().clone())),
                (None, None) => return Err(EditError::NoPlace),
            }
        }
        let mut copies = Vec::new();
        for to in &receivers {
            let mut segments = spot::segment_place(self.into, to, at);
            let mut milestones = spot::milestone_place(self.into, to, at);
            for part in parts {
                match part {
                    Target::Segment { activity, id } => {
                        let copy = self.copier.segment(activity, id, segments.clone())?;
                        segments.after = Some(copy.clone());
                        copies.push(Target::segment(to, &copy));
                    }
                    Target::Milestone { activity, id } => {
                        let copy = self.copier.milestone(activity, id, milestones.clone())?;
                        milestones.after = Some(copy.clone());
                        copies.push(Target::milestone(to, &copy));
                    }
                    Target::Activity(_) | Target::Heading(_) => {}
                }
            }
        }
        Ok(copies)
    }

    /// Whose pattern the id of an activity under this follows.
    fn above(&self, under: &Id) -> Result<Above, EditError> {
        if self.into.activity(under).is_some() {
            return Ok(Above::Activity(under.clone()));
        }
        if self.into.goal(under).is_some() {
            return Ok(Above::Heading(under.clone()));
        }
        let way = way_to(self.into, under).and_then(|way| way.into_iter().next());
        way.map(Above::Heading).ok_or_else(|| EditError::WrongPlace(under.clone()))
    }
}
