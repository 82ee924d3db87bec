//! The outline changes: rows change places, get another place, and new ones are made.

use super::command::Command;
use super::palette::Choice;
use super::shell::VeikartApp;
use crate::edit::verbs::{self, Beside, Spot, Way};
use crate::edit::{Action, Edit, EditError, Place, Selection, Target, Verb};
use crate::i18n;
use crate::model::{Id, Roadmap, name_of};

/// What the row is for that is chosen in the palette.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Destination {
    pub spot: Spot,
    /// It keeps the place it has.
    pub also: bool,
}

/// The kinds of rows that can be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NewRow {
    Goal,
    SubGoal,
    Theme,
    Activity,
}

impl NewRow {
    /// The catalogue key of the command, and of the name that it has until it is given one.
    pub fn keys(self) -> (&'static str, &'static str) {
        match self {
            Self::Goal => ("command-new-goal", "new-goal"),
            Self::SubGoal => ("command-new-sub-goal", "new-sub-goal"),
            Self::Theme => ("command-new-theme", "new-theme"),
            Self::Activity => ("command-new-activity", "canvas-new-activity"),
        }
    }
}

impl VeikartApp {
    /// The heading or activity that is selected, at its first place.
    fn selected_spot(&self) -> Option<Spot> {
        let session = self.session.as_ref()?;
        let roadmap = session.document.committed();
        match session.selection.single()? {
            Target::Heading(id) | Target::Activity(id) => Spot::first(roadmap, id),
            Target::Segment { .. } | Target::Milestone { .. } => None,
        }
    }

    /// A step of what is selected; the keyboard stays with it.
    pub(super) fn arrange_selected(&mut self, way: Way) {
        if let Some(spot) = self.selected_spot() {
            self.arrange(&spot, way);
        }
    }

    pub(super) fn arrange(&mut self, spot: &Spot, way: Way) {
        self.structure(Verb::Place, &spot.id, |roadmap| verbs::step(roadmap, spot, way));
    }

    /// Asks where what is selected shall stand.
    pub(super) fn ask_destination(&mut self, command: Command) {
        let also = command == Command::PlaceAlso;
        let Some(spot) = self.selected_spot() else { return };
        let activity = self
            .session
            .as_ref()
            .is_some_and(|it| it.document.committed().activity(&spot.id).is_some());
        if also && !activity {
            let words = i18n::text(self.settings.language, "arrange-only-activities");
            return self.toasts.say(words.into());
        }
        self.palette.open_for(Destination { spot, also });
    }

    /// What was chosen in the palette is where it goes.
    pub(super) fn put_into(&mut self, going: &Destination, choice: &Choice) {
        let Choice::Item(to) = choice else { return };
        self.structure(Verb::Place, &going.spot.id, |roadmap| {
            let to = Spot::first(roadmap, to).ok_or_else(|| EditError::Missing(to.clone()))?;
            verbs::arrange(roadmap, &going.spot, &to, Beside::Inside, going.also)
        });
    }

    fn structure(
        &mut self,
        verb: Verb,
        id: &Id,
        made: impl FnOnce(&Roadmap) -> Result<Vec<Edit>, EditError>,
    ) {
        let Some(session) = &self.session else { return };
        let roadmap = session.document.committed();
        let name = name_of(roadmap, id).unwrap_or_else(|| id.to_string());
        match made(roadmap) {
            Ok(edits) if edits.is_empty() => {}
            Ok(edits) => self.edit(Action::new(verb, name), edits),
            Err(error) => self.refused(&error),
        }
    }

    /// A new row where the selection says; its name is typed at once.
    pub(super) fn new_row(&mut self, kind: NewRow) {
        let Some(session) = &self.session else { return };
        let roadmap = session.document.committed();
        let name = i18n::text(self.settings.language, kind.keys().1).into_owned();
        let at = session.selection.single().map(|it| it.activity().unwrap_or(it.id()).clone());
        let made = match new_place(roadmap, kind, at.as_ref()) {
            None => Err(EditError::NoParent),
            Some(place) => match (kind, place.under.clone()) {
                (NewRow::Goal, _) | (_, None) => verbs::add_goal(roadmap, &name),
                (NewRow::SubGoal, Some(goal)) => verbs::add_sub_goal(roadmap, &goal, &name),
                (NewRow::Theme, _) => verbs::add_theme(roadmap, place, &name),
                (NewRow::Activity, _) => verbs::add_activity(roadmap, place, &name),
            },
        };
        match made {
            Ok((id, edits)) => {
                self.edit(Action::new(Verb::Add, name), edits);
                let target = match kind {
                    NewRow::Activity => Target::Activity(id.clone()),
                    _ => Target::Heading(id.clone()),
                };
                if let Some(session) = &mut self.session {
                    session.jump(&id);
                    session.selection = Selection::only(target.clone());
                }
                self.stages.front_mut().canvas.rename_later(target);
            }
            Err(error) => self.refused(&error),
        }
    }
}

/// Where a new row of this kind goes: under what is selected where it can stand there, else after
/// it; without a selection at the first place there is.
fn new_place(roadmap: &Roadmap, kind: NewRow, at: Option<&Id>) -> Option<Place> {
    let first_sub_goal = || roadmap.goals.iter().find_map(|goal| goal.sub_goals.first());
    let Some(at) = at else {
        let under = match kind {
            NewRow::Goal => return Some(Place { under: None, after: None }),
            NewRow::SubGoal => roadmap.goals.first().map(|goal| goal.id.clone()),
            NewRow::Theme | NewRow::Activity => first_sub_goal().map(|it| it.id.clone()),
        };
        return under.map(|under| Place { under: Some(under), after: None });
    };
    let way = crate::model::Index::new(roadmap).paths(at).into_iter().next().unwrap_or_default();
    let mut way: Vec<Id> = way;
    way.push(at.clone());
    let holds = |id: &Id| match kind {
        NewRow::Goal => false,
        NewRow::SubGoal => roadmap.goal(id).is_some(),
        NewRow::Theme | NewRow::Activity => {
            roadmap.sub_goal(id).is_some() || roadmap.theme(id).is_some()
        }
    };
    if kind == NewRow::Goal {
        return Some(Place { under: None, after: None });
    }
    let under = way.iter().rposition(holds);
    match under {
        Some(at) => {
            let after = way.get(at + 1).cloned();
            let last = || verbs::last_row(roadmap, &way[at]).and_then(|place| place.after);
            let after = if kind == NewRow::SubGoal { None } else { after.or_else(last) };
            Some(Place { under: Some(way[at].clone()), after })
        }
        // A goal that has no sub-goal yet, or is selected itself: its first one.
        None => {
            let sub_goal = way.iter().find_map(|id| roadmap.goal(id)?.sub_goals.first());
            sub_goal.map(|it| Place { under: Some(it.id.clone()), after: None })
        }
    }
}
