//! What a pasted table comes to: which rows change something, which are new, and which are not
//! understood. Nothing is done to the roadmap here.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::columns::{Column, RowKind};
use super::fill::Reader;
use super::lines::{Line, read_lines};
use crate::edit::verbs::{self, NewIds};
use crate::edit::{Addition, Edit, EditError, Place, Record, Subject, Target, apply, diff};
use crate::i18n::{Lang, Value, format, text};
use crate::model::{Activity, Goal, Id, Index, Kind, Milestone, Roadmap, Segment, SubGoal, Theme};

/// Whether rows whose id is known change what has it, or become copies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    Update,
    AsNew,
}

/// A row that was not understood, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    pub line: usize,
    pub column: Option<Column>,
    pub words: String,
}

/// What a paste would do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    pub edits: Vec<Edit>,
    /// What is selected afterwards.
    pub targets: Vec<Target>,
    /// Rows that change something, rows that say what is there already, and new things.
    pub changed: usize,
    pub same: usize,
    pub new: usize,
    pub wrong: Vec<Wrong>,
    /// Titles of columns that say nothing to the program.
    pub unknown: Vec<String>,
}

impl Wrong {
    /// "Linje 4, kolonnen «Start»: ...".
    pub fn said(&self, lang: Lang) -> String {
        let words = Value::from(self.words.as_str());
        match self.column {
            Some(column) => {
                let column = Value::from(column.title(lang));
                let args = [("line", self.line.into()), ("column", column), ("words", words)];
                format(lang, "sheet-wrong-cell", &args)
            }
            None => {
                format(lang, "sheet-wrong-line", &[("line", self.line.into()), ("words", words)])
            }
        }
    }
}

/// Works out what pasting a text onto what is selected would do; an error where it is no table.
pub fn plan(
    roadmap: &Roadmap,
    pasted: &str,
    at: &[Target],
    (mode, lang): (Mode, Lang),
) -> Result<Plan, String> {
    let read = read_lines(pasted, lang)?;
    let mut planner = Planner {
        reader: Reader { roadmap, lang },
        at,
        mode,
        index: Index::new(roadmap),
        ids: NewIds::new(roadmap),
        after: roadmap.clone(),
        placed: Vec::new(),
        made: BTreeMap::new(),
        last: BTreeMap::new(),
        met: BTreeSet::new(),
        plan: Plan { unknown: read.unknown, ..Plan::default() },
    };
    for line in &read.lines {
        if let Err(wrong) = planner.line(line) {
            planner.plan.wrong.push(wrong);
        }
    }
    planner.finish(roadmap)
}

struct Planner<'a> {
    reader: Reader<'a>,
    at: &'a [Target],
    mode: Mode,
    index: Index,
    ids: NewIds,
    /// Where fields, segments, milestones and activities are as they will be.
    after: Roadmap,
    /// New headings, and new places.
    placed: Vec<Edit>,
    /// What the ids of the table became, where the rows are new.
    made: BTreeMap<String, (Id, RowKind)>,
    /// What was put last under something.
    last: BTreeMap<Option<Id>, Id>,
    met: BTreeSet<String>,
    plan: Plan,
}

impl Planner<'_> {
    fn line(&mut self, line: &Line) -> Result<(), Wrong> {
        let said = line.cell(Column::Id).to_owned();
        let known = Id::new(&said).ok().filter(|id| self.index.kind(id).is_some());
        let kind = self.kind(line, known.as_ref())?;
        if !said.is_empty() && !self.met.insert(said.clone()) {
            return Err(self.wrong(line, Column::Id, "sheet-twice"));
        }
        match known.filter(|_| self.mode == Mode::Update) {
            Some(id) => self.update(line, kind, &id),
            None => {
                let target = self.add(line, kind)?;
                self.plan.new += 1;
                if !said.is_empty() {
                    self.made.insert(said, (target.id().clone(), kind));
                }
                // What is part of something new is selected with it.
                let of_new = self.plan.targets.iter().any(|it| is_whole(it, &target));
                if !of_new {
                    self.plan.targets.push(target);
                }
                Ok(())
            }
        }
    }

    /// What the row is: as it says, as its id says, or as its cells look.
    fn kind(&self, line: &Line, known: Option<&Id>) -> Result<RowKind, Wrong> {
        let said = line.cell(Column::Kind);
        let named = RowKind::named(said);
        if named.is_none() && !said.is_empty() {
            return Err(self.wrong(line, Column::Kind, "sheet-no-kind"));
        }
        let kind = known.and_then(|id| match self.index.kind(id)? {
            Kind::Goal => Some(RowKind::Goal),
            Kind::SubGoal => Some(RowKind::SubGoal),
            Kind::Theme => Some(RowKind::Theme),
            Kind::Activity => Some(RowKind::Activity),
            Kind::Segment => Some(RowKind::Segment),
            Kind::Milestone => Some(RowKind::Milestone),
            _ => None,
        });
        match (named, kind, known) {
            (None, None, Some(_)) => Err(self.wrong(line, Column::Id, "sheet-other-kind")),
            (Some(named), kind, Some(_)) if kind != Some(named) && self.mode == Mode::Update => {
                Err(self.wrong(line, Column::Id, "sheet-other-kind"))
            }
            (Some(named), ..) => Ok(named),
            (None, Some(kind), _) => Ok(kind),
            (None, None, None) => {
                let dated = [Column::Phase, Column::Start, Column::End];
                let part = dated.iter().any(|column| !line.cell(*column).is_empty());
                Ok(if part { RowKind::Segment } else { RowKind::Activity })
            }
        }
    }

    fn update(&mut self, line: &Line, kind: RowKind, id: &Id) -> Result<(), Wrong> {
        let changed = match kind {
            RowKind::Segment | RowKind::Milestone => self.update_part(line, kind, id)?,
            RowKind::Activity => {
                let before = self.after.activities.get(id).cloned();
                let before =
                    before.ok_or_else(|| self.wrong(line, Column::Id, "sheet-other-kind"))?;
                let new = self.reader.activity(line, &before)?;
                let changed = new != *before;
                self.after.activities.insert(id.clone(), Arc::new(new));
                let moved = self.move_activity(line, id)?;
                self.plan.targets.push(Target::Activity(id.clone()));
                changed || moved
            }
            RowKind::Goal | RowKind::SubGoal | RowKind::Theme => self.rename(line, kind, id)?,
        };
        *(if changed { &mut self.plan.changed } else { &mut self.plan.same }) += 1;
        Ok(())
    }

    fn update_part(&mut self, line: &Line, kind: RowKind, id: &Id) -> Result<bool, Wrong> {
        let missing = || self.wrong(line, Column::Id, "sheet-other-kind");
        let owner = self.index.activity_of(id).cloned().ok_or_else(missing)?;
        let to = match line.cell(Column::Under) {
            "" => owner.clone(),
            cell => match self.resolve(cell) {
                Some((to, RowKind::Activity)) => to,
                _ => return Err(self.wrong(line, Column::Under, "sheet-no-activity")),
            },
        };
        let mut from = self.after.activities.get(&owner).map(|it| Activity::clone(it));
        let activity = from.as_mut().ok_or_else(missing)?;
        let moves = to != owner;
        let mut receiver = if moves { self.after.activity(&to).cloned() } else { None };
        let changed = if kind == RowKind::Segment {
            let at = activity.segments.iter().position(|it| it.id == *id).ok_or_else(missing)?;
            let new = self.reader.segment(line, &activity.segments[at])?;
            let changed = new != activity.segments[at];
            match &mut receiver {
                Some(receiver) => {
                    activity.segments.remove(at);
                    receiver.segments.push(new);
                }
                None => activity.segments[at] = new,
            }
            self.plan.targets.push(Target::segment(&to, id));
            changed
        } else {
            let at = activity.milestones.iter().position(|it| it.id == *id).ok_or_else(missing)?;
            let new = self.reader.milestone(line, &activity.milestones[at])?;
            let changed = new != activity.milestones[at];
            match &mut receiver {
                Some(receiver) => {
                    activity.milestones.remove(at);
                    receiver.milestones.push(new);
                }
                None => activity.milestones[at] = new,
            }
            self.plan.targets.push(Target::milestone(&to, id));
            changed
        };
        if let Some(receiver) = receiver {
            self.after.activities.insert(to, Arc::new(receiver));
        }
        if let Some(activity) = from.filter(|_| changed || moves) {
            self.after.activities.insert(owner, Arc::new(activity));
        }
        Ok(changed || moves)
    }

    /// To what the row says it stands under, if it stands elsewhere.
    fn move_activity(&mut self, line: &Line, id: &Id) -> Result<bool, Wrong> {
        let cell = line.cell(Column::Under);
        let parents = self.index.parents(id).to_vec();
        if cell.is_empty() {
            return Ok(false);
        }
        let Some((under, _)) = self.resolve(cell) else {
            return Err(self.wrong(line, Column::Under, "sheet-no-heading"));
        };
        if parents.contains(&under) || under == *id {
            return Ok(false);
        }
        let place = self.last_under(&under, id).map_err(|error| self.refused(line, &error))?;
        self.placed.push(match parents.into_iter().next() {
            Some(under) => Edit::Move(Subject::Placement { activity: id.clone(), under }, place),
            None => Edit::Add(Addition::Placement(id.clone()), place),
        });
        Ok(true)
    }

    /// Headings get their title and text from a table; they are moved by hand.
    fn rename(&mut self, line: &Line, kind: RowKind, id: &Id) -> Result<bool, Wrong> {
        use crate::edit::{GoalField, RecordField, Setting, SubGoalField, ThemeField};
        let roadmap = self.reader.roadmap;
        let (title, body) = match kind {
            RowKind::Goal => roadmap.goal(id).map(|it| (&it.title, &it.text)),
            RowKind::SubGoal => roadmap.sub_goal(id).map(|it| (&it.title, &it.text)),
            _ => roadmap.theme(id).map(|it| (&it.title, &it.text)),
        }
        .unzip();
        let mut settings: Vec<Setting> = Vec::new();
        if let Some(cell) = line.cells.get(&Column::Name) {
            let new = self.reader.name(line, cell)?;
            if title != Some(&new) {
                settings.push(match kind {
                    RowKind::Goal => {
                        Setting::Record(id.clone(), RecordField::Goal(GoalField::Title(new)))
                    }
                    RowKind::SubGoal => Setting::SubGoal(id.clone(), SubGoalField::Title(new)),
                    _ => Setting::Theme(id.clone(), ThemeField::Title(new)),
                });
            }
        }
        if let Some(cell) = line.cells.get(&Column::Text) {
            let new = cell.trim().to_owned();
            if body.is_some_and(|text| text.trim() != new) {
                settings.push(match kind {
                    RowKind::Goal => {
                        Setting::Record(id.clone(), RecordField::Goal(GoalField::Text(new)))
                    }
                    RowKind::SubGoal => Setting::SubGoal(id.clone(), SubGoalField::Text(new)),
                    _ => Setting::Theme(id.clone(), ThemeField::Text(new)),
                });
            }
        }
        self.plan.targets.push(Target::Heading(id.clone()));
        let changed = !settings.is_empty();
        self.placed.extend(settings.into_iter().map(Edit::from));
        Ok(changed)
    }

    /// What a cell names: a row of the table, or something of the roadmap, by id with or
    /// without its name, or by name.
    fn resolve(&self, cell: &str) -> Option<(Id, RowKind)> {
        let ends = cell.match_indices(' ').map(|(at, _)| at).chain([cell.len()]);
        let mut heads: Vec<&str> = ends.map(|end| &cell[..end]).collect();
        heads.reverse();
        let made = heads.iter().find_map(|head| self.made.get(*head).cloned());
        let known = || {
            heads.iter().find_map(|head| {
                let id = Id::new(head).ok()?;
                Some((id.clone(), self.whole_kind(&id)?))
            })
        };
        made.or_else(known).or_else(|| self.named(cell))
    }

    fn whole_kind(&self, id: &Id) -> Option<RowKind> {
        match self.index.kind(id)? {
            Kind::Goal => Some(RowKind::Goal),
            Kind::SubGoal => Some(RowKind::SubGoal),
            Kind::Theme => Some(RowKind::Theme),
            Kind::Activity => Some(RowKind::Activity),
            _ => None,
        }
    }

    /// The only activity that is called so.
    fn named(&self, cell: &str) -> Option<(Id, RowKind)> {
        let name = cell.to_lowercase();
        let activities = self.after.activities.iter();
        let mut same = activities.filter(|(_, activity)| activity.name.to_lowercase() == name);
        let (id, _) = same.next()?;
        same.next().is_none().then(|| (id.clone(), RowKind::Activity))
    }

    fn add(&mut self, line: &Line, kind: RowKind) -> Result<Target, Wrong> {
        if kind.is_part() {
            return self.add_part(line, kind);
        }
        let name = self.reader.name(line, line.cell(Column::Name))?;
        let place = self.place(line, kind)?;
        let refused = |error: &EditError| self.refused(line, error);
        let body = line.cell(Column::Text).to_owned();
        let (id, addition) = match kind {
            RowKind::Activity => {
                let under = place.under.clone().ok_or_else(|| refused(&EditError::NoPlace))?;
                let id = self.ids.activity(&under, self.sub_goal_of(&under).as_ref());
                let id = id.map_err(|error| self.refused(line, &error))?;
                let new = self.reader.activity(line, &Activity::new(name))?;
                self.after.activities.insert(id.clone(), Arc::new(new));
                (id.clone(), Addition::Placement(id))
            }
            RowKind::Theme => {
                let under = place.under.clone().ok_or_else(|| refused(&EditError::NoPlace))?;
                let sub_goal = self.sub_goal_of(&under).unwrap_or(under);
                let id = self.ids.theme(&sub_goal).map_err(|error| self.refused(line, &error))?;
                let theme = Theme { text: body, ..Theme::new(id.clone(), name) };
                (id, Addition::Theme(Arc::new(theme)))
            }
            RowKind::SubGoal => {
                let goal = place.under.clone().ok_or_else(|| refused(&EditError::NoPlace))?;
                let id = self.ids.sub_goal(&goal).map_err(|error| self.refused(line, &error))?;
                let sub_goal = SubGoal { text: body, ..SubGoal::new(id.clone(), name) };
                (id, Addition::SubGoal(Arc::new(sub_goal)))
            }
            _ => {
                let id = self.ids.goal().map_err(|error| self.refused(line, &error))?;
                let owner = self.reader.mentions(line.cell(Column::Who));
                let goal = Goal { text: body, owner, ..Goal::new(id.clone(), name) };
                (id, Addition::Record(Record::from(goal)))
            }
        };
        self.last.insert(place.under.clone(), id.clone());
        self.placed.push(Edit::Add(addition, place));
        Ok(match kind {
            RowKind::Activity => Target::Activity(id),
            _ => Target::Heading(id),
        })
    }

    fn add_part(&mut self, line: &Line, kind: RowKind) -> Result<Target, Wrong> {
        let owner = self.owner(line)?;
        let mut activity = self
            .after
            .activity(&owner)
            .cloned()
            .ok_or_else(|| self.wrong(line, Column::Under, "sheet-no-activity"))?;
        let target = if kind == RowKind::Segment {
            let id = self.ids.segment(&owner).map_err(|error| self.refused(line, &error))?;
            activity.segments.push(self.reader.segment(line, &Segment::new(id.clone()))?);
            Target::segment(&owner, &id)
        } else {
            let id = self.ids.milestone(&owner).map_err(|error| self.refused(line, &error))?;
            // The kind is set from its cell, which must be there.
            let empty = Milestone::new(id.clone(), id.clone());
            if line.cell(Column::Phase).is_empty() {
                return Err(self.wrong(line, Column::Phase, "sheet-no-milestone-kind"));
            }
            activity.milestones.push(self.reader.milestone(line, &empty)?);
            Target::milestone(&owner, &id)
        };
        self.after.activities.insert(owner, Arc::new(activity));
        Ok(target)
    }

    /// The activity that a new segment or milestone goes to.
    fn owner(&self, line: &Line) -> Result<Id, Wrong> {
        let said = self.resolve(line.cell(Column::Under));
        let said = said.filter(|(_, kind)| *kind == RowKind::Activity).map(|(id, _)| id);
        let selected = self.at.iter().rev().find_map(Target::activity).cloned();
        let inner = said.clone().filter(|_| self.is_made(line.cell(Column::Under)));
        let owner = match self.mode {
            Mode::Update if !line.cell(Column::Under).is_empty() => said,
            Mode::Update => selected,
            Mode::AsNew => inner.or(selected).or(said),
        };
        owner.ok_or_else(|| self.wrong(line, Column::Under, "sheet-no-activity"))
    }

    /// Whether a cell names a new row of the table.
    fn is_made(&self, cell: &str) -> bool {
        self.resolve(cell).is_some_and(|(id, _)| self.made.values().any(|(made, _)| *made == id))
    }

    /// Where a new heading or activity comes to stand.
    fn place(&self, line: &Line, kind: RowKind) -> Result<Place, Wrong> {
        let cell = line.cell(Column::Under);
        let said = self.resolve(cell).map(|(id, _)| id);
        let outer = self.mode == Mode::Update && !cell.is_empty();
        let refused = |error: EditError| self.refused(line, &error);
        if kind == RowKind::Goal {
            let last = self.reader.roadmap.goals.last().map(|goal| goal.id.clone());
            return Ok(Place { under: None, after: self.last.get(&None).cloned().or(last) });
        }
        if outer || self.is_made(cell) {
            let under = said.ok_or_else(|| self.wrong(line, Column::Under, "sheet-no-heading"))?;
            return self.last_under(&under, &under).map_err(refused);
        }
        let place = self.at.last().map(|at| {
            let kind = match kind {
                RowKind::Activity => Kind::Activity,
                RowKind::Theme => Kind::Theme,
                _ => Kind::SubGoal,
            };
            verbs::place_at(self.reader.roadmap, kind, at)
        });
        let place = match (place, said) {
            (Some(Ok(place)), _) => place,
            (_, Some(under)) => self.last_under(&under, &under).map_err(refused)?,
            (Some(Err(error)), None) => return Err(refused(error)),
            (None, None) => return Err(refused(EditError::NoPlace)),
        };
        let after = self.last.get(&place.under).cloned().or(place.after);
        Ok(Place { after, ..place })
    }

    /// Behind all that stands, or will stand, under something.
    fn last_under(&self, under: &Id, what: &Id) -> Result<Place, EditError> {
        if let Some(last) = self.last.get(&Some(under.clone())) {
            return Ok(Place::after(under, last));
        }
        let new = self.made.values().any(|(made, _)| made == under);
        if new {
            return Ok(Place::first(under));
        }
        let roadmap = self.reader.roadmap;
        if let Some(activity) = roadmap.activity(under) {
            let after = activity.children.last().cloned();
            return Ok(Place { under: Some(under.clone()), after });
        }
        if let Some(goal) = roadmap.goal(under) {
            let after = goal.sub_goals.last().map(|last| last.id.clone());
            return Ok(Place { under: Some(under.clone()), after });
        }
        verbs::last_row(roadmap, under).ok_or_else(|| EditError::WrongPlace(what.clone()))
    }

    /// The sub-goal that a heading is or lies in; none for what the table makes, whose id tells.
    fn sub_goal_of(&self, heading: &Id) -> Option<Id> {
        let is_sub_goal = |id: &Id| self.index.kind(id) == Some(Kind::SubGoal);
        if is_sub_goal(heading) || self.index.kind(heading) == Some(Kind::Activity) {
            return Some(heading.clone()).filter(is_sub_goal);
        }
        if let Some(way) = self.index.paths(heading).into_iter().next()
            && let Some(found) = way.into_iter().find(is_sub_goal)
        {
            return Some(found);
        }
        // Under a theme of the table: what that was put under.
        let under = self.placed.iter().find_map(|edit| match edit {
            Edit::Add(Addition::Theme(theme), place) if theme.id == *heading => place.under.clone(),
            _ => None,
        });
        under.and_then(|under| self.sub_goal_of(&under).or(Some(under)))
    }

    fn wrong(&self, line: &Line, column: Column, key: &str) -> Wrong {
        self.reader.wrong(line, column, key)
    }

    fn refused(&self, line: &Line, error: &EditError) -> Wrong {
        let id = error.id().map(ToString::to_string).unwrap_or_default();
        let words = format(self.reader.lang, error.key(), &[("id", Value::from(id))]);
        Wrong { line: line.number, column: None, words }
    }

    fn finish(self, roadmap: &Roadmap) -> Result<Plan, String> {
        let refused = |error: EditError| {
            let id = error.id().map(ToString::to_string).unwrap_or_default();
            format(self.reader.lang, error.key(), &[("id", Value::from(id))])
        };
        let after = apply(&self.after, &self.placed).map_err(refused)?;
        let edits = diff(roadmap, &after);
        if edits.is_empty() && self.plan.wrong.is_empty() && self.plan.same == 0 {
            return Err(text(self.reader.lang, "sheet-empty").into_owned());
        }
        Ok(Plan { edits, ..self.plan })
    }
}

/// Whether one is the activity that the other is part of.
fn is_whole(one: &Target, part: &Target) -> bool {
    matches!(one, Target::Activity(id) if part.activity() == Some(id))
}
