//! Commands that do something to all that is selected, as one step.

use std::collections::BTreeMap;

use egui::Context;

use super::dialogs::{DependencyEntry, Dialog, JoinChoice, ShiftEntry, SplitEntry};
use super::shell::VeikartApp;
use super::view_state::Wish;
use super::wording::selection_name;
use crate::edit::dates::Side;
use crate::edit::verbs::{self, Many};
use crate::edit::{Action, EditError, Selection, Target, Trait, Verb};
use crate::i18n::{self, Lang, Value};
use crate::model::{Certainty, Roadmap, Status};

impl VeikartApp {
    /// Asks by how much to move what is selected.
    pub(super) fn ask_shift(&mut self) {
        let Some(session) = &self.session else { return };
        let name = selection_name(session, self.settings.language);
        let roadmap = session.document.committed().clone();
        self.dialog = Some(Dialog::Shift(ShiftEntry::new(roadmap, self.selected(), name)));
    }

    /// Asks what the one that is selected hangs on; a segment counts for its activity.
    pub(super) fn ask_dependency(&mut self) {
        let Some(session) = &self.session else { return };
        let Some(target) = session.selection.single() else {
            return self.toasts.say(i18n::text(self.settings.language, "links-one").into());
        };
        let about = target.activity().unwrap_or(target.id()).clone();
        let entry = DependencyEntry::new(session.document.committed().clone(), about);
        self.dialog = Some(Dialog::Dependency(Box::new(entry)));
    }

    /// Asks where to cut the one selected segment.
    pub(super) fn ask_split(&mut self) {
        let Some(session) = &self.session else { return };
        let Some(Target::Segment { activity, id }) = session.selection.single() else {
            return self.toasts.say(i18n::text(self.settings.language, "many-one-segment").into());
        };
        let name = selection_name(session, self.settings.language);
        let roadmap = session.document.committed().clone();
        self.dialog = Some(Dialog::Split(SplitEntry::new(roadmap, (activity, id), name)));
    }

    /// Joins the selected segments; where their phases differ, asks for that of the whole.
    pub(super) fn join(&mut self) {
        let Some(session) = &self.session else { return };
        let (roadmap, targets) = (session.document.committed(), self.selected());
        let phases = verbs::phases_to_join(roadmap, &targets);
        let many = verbs::join(roadmap, &targets, None);
        if phases.len() > 1 && !many.edits.is_empty() {
            let name = selection_name(session, self.settings.language);
            let choice = JoinChoice { roadmap: roadmap.clone(), targets, phases, name };
            self.dialog = Some(Dialog::Join(choice));
        } else if phases.is_empty() {
            self.toasts.say(i18n::text(self.settings.language, "many-two-segments").into());
        } else {
            self.many(Verb::Join, |roadmap, targets| verbs::join(roadmap, targets, None));
        }
    }

    pub(super) fn align(&mut self, side: Side) {
        self.many(Verb::Align, |roadmap, targets| {
            verbs::align(roadmap, &verbs::parts(roadmap, targets), side)
        });
    }

    pub(super) fn distribute(&mut self) {
        self.many(Verb::Distribute, |roadmap, targets| {
            verbs::distribute(roadmap, &verbs::parts(roadmap, targets))
        });
    }

    /// Says where all that is selected stands.
    pub(super) fn set_status_of_all(&mut self, status: Status) {
        self.many(Verb::Status, |roadmap, targets| {
            let with_status = targets.iter().filter(|it| !matches!(it, Target::Heading(_)));
            Many::each(with_status, |target| verbs::set_status(roadmap, target, status))
        });
    }

    /// Says how certain all that is selected is, or has, at one end or both.
    pub(super) fn set_certainty_of_all(&mut self, side: Option<Side>, certainty: Certainty) {
        self.many(Verb::Certainty, |roadmap, targets| {
            Many::each(&verbs::parts(roadmap, targets), |target| match (target, side) {
                (Target::Segment { activity, id }, _) => {
                    verbs::set_certainty(roadmap, activity, id, side, certainty)
                }
                (Target::Milestone { activity, id }, None) => {
                    verbs::set_milestone_certainty(roadmap, activity, id, certainty)
                }
                _ => Ok(Vec::new()),
            })
        });
    }

    /// Selects all in sight that have this in common with what is selected.
    pub(super) fn select_alike(&mut self, shared: Trait) {
        let Some(session) = &mut self.session else { return };
        let roadmap = session.document.roadmap();
        let criteria = shared.of(roadmap, session.selection.iter());
        if criteria.is_empty() {
            self.toasts.say(i18n::text(self.settings.language, "many-nothing-alike").into());
        } else {
            session.view.wishes.push(Wish::Choose(criteria));
        }
    }

    /// The segments and milestones of what is selected.
    pub(super) fn select_parts(&mut self) {
        let Some(session) = &mut self.session else { return };
        let parts = verbs::parts(session.document.roadmap(), session.selection.iter());
        if !parts.is_empty() {
            session.selection = parts.into_iter().collect();
        }
    }

    /// Nothing is selected, and nothing waits to be moved.
    pub(super) fn select_none(&mut self, ctx: &Context) {
        if let Some(session) = &mut self.session {
            session.selection = Selection::default();
            session.cut = None;
        }
        ctx.request_repaint();
    }

    pub(super) fn selected(&self) -> Vec<Target> {
        let selection = self.session.as_ref().map(|session| &session.selection);
        selection.map(|it| it.iter().cloned().collect()).unwrap_or_default()
    }

    /// Does something to all that is selected, and says what is left as it is.
    fn many(&mut self, verb: Verb, made: impl FnOnce(&Roadmap, &[Target]) -> Many) {
        let Some(session) = &self.session else { return };
        let lang = self.settings.language;
        let many = made(session.document.committed(), &self.selected());
        let name = selection_name(session, lang);
        let left = left_words(&many.left, lang);
        if many.edits.is_empty() && left.is_empty() {
            self.toasts.say(i18n::text(lang, "many-nothing").into());
        }
        self.edit(Action::new(verb, name), many.edits);
        left.into_iter().for_each(|words| self.toasts.say(words));
    }
}

/// Why some are left as they are, each reason once: "3 står som før: Hold Shift ...".
pub fn left_words(left: &[EditError], lang: Lang) -> Vec<String> {
    let mut reasons: BTreeMap<&str, (usize, &EditError)> = BTreeMap::new();
    for error in left {
        reasons.entry(error.key()).or_insert((0, error)).0 += 1;
    }
    let words = reasons.into_iter().map(|(key, (count, error))| {
        let id = error.id().map(ToString::to_string).unwrap_or_default();
        let key = if key == "edit-completed" { "many-completed" } else { key };
        let why = i18n::format(lang, key, &[("id", Value::from(id))]);
        i18n::format(lang, "many-left", &[("count", count.into()), ("why", why.into())])
    });
    words.collect()
}
