use std::collections::BTreeMap;
use std::sync::Arc;

use crate::edit::{Addition, Edit, EditError, List, Place, Record};
use crate::model::{Activity, Dependency, Goal, Id, Mention, Need, Roadmap, Row, SubGoal, Theme};

use super::foreign::Foreign;
use super::new_ids::NewIds;
use crate::edit::verbs::new_record_id;

/// Makes copies with new ids, and remembers which is the copy of what.
pub(super) struct Copier<'a> {
    foreign: Foreign<'a>,
    ids: NewIds,
    copies: BTreeMap<Id, Id>,
    edits: Vec<Edit>,
}

impl<'a> Copier<'a> {
    pub(super) fn new(source: &'a Roadmap, into: &'a Roadmap) -> Self {
        Self {
            foreign: Foreign { source, into },
            ids: NewIds::new(into),
            copies: BTreeMap::new(),
            edits: Vec::new(),
        }
    }

    pub(super) fn segment(&mut self, owner: &Id, id: &Id, place: Place) -> Result<Id, EditError> {
        let to = place.under()?.clone();
        let source = self.foreign.source.activity(owner).and_then(|it| it.segment(id));
        let source = source.ok_or_else(|| EditError::Missing(id.clone()))?;
        let new = self.ids.segment(&to)?;
        self.copies.insert(id.clone(), new.clone());
        let segment = self.foreign.segment(source, new.clone());
        self.edits.push(Edit::Add(Addition::Segment(segment), place));
        Ok(new)
    }

    pub(super) fn milestone(&mut self, owner: &Id, id: &Id, place: Place) -> Result<Id, EditError> {
        let to = place.under()?.clone();
        let source = self.foreign.source.activity(owner).and_then(|it| it.milestone(id));
        let source = source.ok_or_else(|| EditError::Missing(id.clone()))?;
        let new = self.ids.milestone(&to)?;
        self.copies.insert(id.clone(), new.clone());
        let milestone = self.foreign.milestone(source, new.clone());
        self.edits.push(Edit::Add(Addition::Milestone(milestone), place));
        Ok(new)
    }

    /// An activity at a place; `above` is the sub-goal, goal or activity whose pattern its id
    /// follows.
    pub(super) fn activity_at(
        &mut self,
        id: &Id,
        above: &Above,
        place: Place,
    ) -> Result<Id, EditError> {
        let new = self.activity(id, above)?;
        self.edits.push(Edit::Add(Addition::Placement(new.clone()), place));
        Ok(new)
    }

    /// An activity with its children, that stands nowhere yet.
    fn activity(&mut self, id: &Id, above: &Above) -> Result<Id, EditError> {
        if let Some(copy) = self.copies.get(id) {
            return Ok(copy.clone());
        }
        let source = self.foreign.source.activity(id);
        let source = source.ok_or_else(|| EditError::Missing(id.clone()))?;
        let new = match above {
            Above::Heading(heading) => self.ids.activity(heading, Some(heading))?,
            Above::Activity(activity) => self.ids.activity(activity, None)?,
        };
        self.copies.insert(id.clone(), new.clone());
        let mut copy: Activity = self.foreign.activity(source);
        for segment in &source.segments {
            let id = self.ids.segment(&new)?;
            self.copies.insert(segment.id.clone(), id.clone());
            copy.segments.push(self.foreign.segment(segment, id));
        }
        for milestone in &source.milestones {
            let id = self.ids.milestone(&new)?;
            self.copies.insert(milestone.id.clone(), id.clone());
            copy.milestones.push(self.foreign.milestone(milestone, id));
        }
        for child in &source.children {
            copy.children.push(self.activity(child, &Above::Activity(new.clone()))?);
        }
        self.edits
            .push(Edit::Add(Addition::Activity(new.clone(), Arc::new(copy)), Place::default()));
        Ok(new)
    }

    pub(super) fn theme_at(
        &mut self,
        theme: &Theme,
        sub_goal: &Id,
        place: Place,
    ) -> Result<Id, EditError> {
        let theme = self.theme(theme, sub_goal)?;
        let id = theme.id.clone();
        self.edits.push(Edit::Add(Addition::Theme(Arc::new(theme)), place));
        Ok(id)
    }

    fn theme(&mut self, theme: &Theme, sub_goal: &Id) -> Result<Theme, EditError> {
        let id = self.ids.theme(sub_goal)?;
        self.copies.insert(theme.id.clone(), id.clone());
        let rows = self.rows(&theme.rows, sub_goal)?;
        Ok(Theme { id, rows, aliases: Vec::new(), ..theme.clone() })
    }

    fn rows(&mut self, rows: &[Row], sub_goal: &Id) -> Result<Vec<Row>, EditError> {
        let copied = rows.iter().map(|row| match row {
            Row::Theme(theme) => Ok(Row::Theme(Arc::new(self.theme(theme, sub_goal)?))),
            Row::Activity(id) => {
                Ok(Row::Activity(self.activity(id, &Above::Heading(sub_goal.clone()))?))
            }
        });
        copied.collect()
    }

    pub(super) fn sub_goal_at(
        &mut self,
        sub_goal: &SubGoal,
        place: Place,
    ) -> Result<Id, EditError> {
        let copy = self.sub_goal(sub_goal, place.under()?)?;
        let id = copy.id.clone();
        self.edits.push(Edit::Add(Addition::SubGoal(Arc::new(copy)), place));
        Ok(id)
    }

    fn sub_goal(&mut self, sub_goal: &SubGoal, goal: &Id) -> Result<SubGoal, EditError> {
        let id = self.ids.sub_goal(goal)?;
        self.copies.insert(sub_goal.id.clone(), id.clone());
        let outline = self.rows(&sub_goal.outline, &id)?;
        Ok(SubGoal { id, outline, aliases: Vec::new(), ..sub_goal.clone() })
    }

    pub(super) fn goal_at(&mut self, goal: &Goal, place: Place) -> Result<Id, EditError> {
        let id = self.ids.goal()?;
        self.copies.insert(goal.id.clone(), id.clone());
        let mut sub_goals = Vec::with_capacity(goal.sub_goals.len());
        for sub_goal in &goal.sub_goals {
            sub_goals.push(Arc::new(self.sub_goal(sub_goal, &id)?));
        }
        let mut candidates = Vec::with_capacity(goal.candidates.len());
        for candidate in &goal.candidates {
            candidates.push(self.activity(candidate, &Above::Heading(id.clone()))?);
        }
        let owner = self.foreign.owners(&goal.owner);
        let copy = Goal {
            id: id.clone(),
            sub_goals,
            candidates,
            owner,
            aliases: Vec::new(),
            ..goal.clone()
        };
        self.edits.push(Edit::Add(Addition::Record(Record::from(copy)), place));
        Ok(id)
    }

    /// All edits, with the dependencies that hold among what was copied.
    pub(super) fn finish(mut self) -> Result<Vec<Edit>, EditError> {
        let dependencies = &self.foreign.source.dependencies;
        let inner: Vec<Dependency> =
            dependencies.iter().filter_map(|dependency| self.inner(dependency)).collect();
        let into = self.foreign.into;
        let mut after = into.dependencies.last().map(|last| last.id.clone());
        let first = new_record_id(into, List::Dependency)?;
        let prefix = first.as_str().trim_end_matches(|char: char| char.is_ascii_digit()).to_owned();
        let width = first.as_str().len() - prefix.len();
        for dependency in inner {
            let id = self.ids.numbered(&prefix, width)?;
            let record = Record::from(Dependency { id: id.clone(), ..dependency });
            let place = Place { under: None, after: after.replace(id) };
            self.edits.push(Edit::Add(Addition::Record(record), place));
        }
        Ok(self.edits)
    }

    /// The dependency between the copies, if all it names was copied.
    fn inner(&self, dependency: &Dependency) -> Option<Dependency> {
        let copies = |mentions: &[Mention]| -> Option<Vec<Mention>> {
            let copy = |mention: &Mention| match mention {
                Mention::Id(id) => self.copies.get(id).cloned().map(Mention::Id),
                Mention::Words(_) => None,
            };
            (!mentions.is_empty()).then(|| mentions.iter().map(copy).collect())?
        };
        let about = copies(&dependency.about)?;
        let on = copies(dependency.on.mentions())?;
        let on = match dependency.on {
            Need::All(_) => Need::All(on),
            Need::Any(_) => Need::Any(on),
        };
        Some(Dependency { about, on, ..dependency.clone() })
    }
}

/// Whose pattern the id of a new activity follows.
pub(super) enum Above {
    /// A goal or sub-goal: "2C-11" under "2.C".
    Heading(Id),
    Activity(Id),
}
