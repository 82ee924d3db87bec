//! What a roadmap holds that is for its editors only, and the roadmap without it.

use std::sync::Arc;

use super::{
    Activity, Actor, ActorStatus, Confirmation, Dependency, Goal, Id, Indicator, Note, NoteKind,
    PhaseDecision, Priority, Provenance, Relation, Roadmap, Row, SubGoal, View, is_default,
};

/// A kind of content that is internal: it leaves the house only when asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Internal {
    /// Why a date is certain or not, why a phase was set.
    Reason,
    /// Remarks of the editors on parts of the roadmap.
    Comment,
    /// What is said about the status: delays and risks in words.
    Risk,
    /// Who pays for what.
    Funding,
    /// Where a fact comes from.
    Provenance,
    /// What other people have sent in: confirmations.
    Input,
    /// Findings that a person has looked at and let stand.
    Accepted,
}

impl Internal {
    /// Every kind, in the order that lists show them.
    pub const ALL: [Self; 7] = [
        Self::Reason,
        Self::Comment,
        Self::Risk,
        Self::Funding,
        Self::Provenance,
        Self::Input,
        Self::Accepted,
    ];
}

/// How much internal content of each kind there is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InternalCounts([usize; Internal::ALL.len()]);

impl InternalCounts {
    pub fn of(&self, kind: Internal) -> usize {
        self.0[kind as usize]
    }

    pub fn total(&self) -> usize {
        self.0.iter().sum()
    }

    /// The kinds that there are any of, each with how many.
    pub fn found(&self) -> impl Iterator<Item = (Internal, usize)> + '_ {
        Internal::ALL.into_iter().map(|kind| (kind, self.of(kind))).filter(|(_, count)| *count > 0)
    }
}

impl Roadmap {
    /// How much internal content there is, by kind.
    pub fn internal(&self) -> InternalCounts {
        self.split_off_internal().1
    }

    /// The roadmap without anything internal.
    #[must_use]
    pub fn without_internal(&self) -> Self {
        self.split_off_internal().0
    }

    fn split_off_internal(&self) -> (Self, InternalCounts) {
        let mut copy = self.clone();
        let mut counts = InternalCounts::default();
        counts.clear_roadmap(&mut copy);
        (copy, counts)
    }
}

impl InternalCounts {
    /// Takes a value away, and counts it if there was one.
    fn clear<T: Default + PartialEq>(&mut self, kind: Internal, value: &mut T) {
        if !is_default(value) {
            self.0[kind as usize] += 1;
            *value = T::default();
        }
    }

    fn reason(&mut self, text: &mut String) {
        self.clear(Internal::Reason, text);
    }

    fn comment(&mut self, text: &mut String) {
        self.clear(Internal::Comment, text);
    }

    fn source(&mut self, provenance: &mut Provenance) {
        self.clear(Internal::Provenance, provenance);
    }

    /// Clears every record of a list; one that holds nothing internal stays shared.
    fn each<T: Clone>(&mut self, list: &mut [Arc<T>], clear: impl Fn(&mut Self, &mut T)) {
        for shared in list {
            self.one(shared, &clear);
        }
    }

    fn one<T: Clone>(&mut self, shared: &mut Arc<T>, clear: impl Fn(&mut Self, &mut T)) {
        let before = self.total();
        let mut own = shared.as_ref().clone();
        clear(self, &mut own);
        if self.total() > before {
            *shared = Arc::new(own);
        }
    }

    fn clear_roadmap(&mut self, roadmap: &mut Roadmap) {
        for detail in &mut roadmap.details {
            self.source(&mut detail.provenance);
        }
        self.each(&mut roadmap.actors, |it, actor: &mut Actor| {
            it.comment(&mut actor.note);
            it.source(&mut actor.provenance);
        });
        self.each(&mut roadmap.audiences, |it, one| it.source(&mut one.provenance));
        self.each(&mut roadmap.goals, Self::clear_goal);
        let ids: Vec<Id> = roadmap.activities.keys().cloned().collect();
        for id in ids {
            if let Some(mut activity) = roadmap.activities.get(&id).cloned() {
                let before = self.total();
                self.one(&mut activity, Self::clear_activity);
                if self.total() > before {
                    roadmap.activities.insert(id, activity);
                }
            }
        }
        let funding = |it: &Arc<Dependency>| it.relation == Relation::FinancedBy;
        self.0[Internal::Funding as usize] +=
            roadmap.dependencies.iter().filter(|it| funding(it)).count();
        roadmap.dependencies.retain(|it| !funding(it));
        self.each(&mut roadmap.dependencies, |it, dependency| {
            it.comment(&mut dependency.note);
            it.source(&mut dependency.provenance);
        });
        self.each(&mut roadmap.indicators, |it, indicator: &mut Indicator| {
            it.comment(&mut indicator.note);
            it.source(&mut indicator.provenance);
        });
        self.each(&mut roadmap.links, |it, link| it.source(&mut link.provenance));
        self.each(&mut roadmap.priorities, |it, priority: &mut Priority| {
            it.comment(&mut priority.note);
            it.source(&mut priority.provenance);
        });
        self.each(&mut roadmap.views, |it, view: &mut View| {
            it.comment(&mut view.note);
            it.source(&mut view.provenance);
        });
        self.each(&mut roadmap.meetings, |it, meeting| {
            it.comment(&mut meeting.note);
            it.source(&mut meeting.provenance);
        });
        self.each(&mut roadmap.terms, |it, term| it.source(&mut term.provenance));
        self.each(&mut roadmap.decisions, |it, decision| it.source(&mut decision.provenance));
        self.each(&mut roadmap.references, |it, reference| it.source(&mut reference.provenance));
        self.each(&mut roadmap.version_notes, |it, note| it.source(&mut note.provenance));
        self.0[Internal::Accepted as usize] += roadmap.accepted.len();
        roadmap.accepted.clear();
    }

    fn clear_goal(&mut self, goal: &mut Goal) {
        self.source(&mut goal.provenance);
        self.each(&mut goal.sub_goals, |it, sub_goal: &mut SubGoal| {
            it.source(&mut sub_goal.provenance);
            it.clear_rows(&mut sub_goal.outline);
        });
    }

    fn clear_rows(&mut self, rows: &mut [Row]) {
        for row in rows {
            if let Row::Theme(theme) = row {
                self.one(theme, |it, theme| {
                    it.source(&mut theme.provenance);
                    it.clear_rows(&mut theme.rows);
                });
            }
        }
    }

    fn clear_activity(&mut self, activity: &mut Activity) {
        self.clear(Internal::Risk, &mut activity.status_note);
        self.clear::<Option<Confirmation>>(Internal::Input, &mut activity.confirmed);
        if let Some(PhaseDecision { reason, .. }) = &mut activity.current_phase {
            self.reason(reason);
        }
        self.source(&mut activity.provenance);
        self.clear_notes(&mut activity.notes);
        for segment in &mut activity.segments {
            self.reason(&mut segment.why);
            self.comment(&mut segment.note);
            self.source(&mut segment.provenance);
        }
        for milestone in &mut activity.milestones {
            self.reason(&mut milestone.why);
            self.comment(&mut milestone.note);
            self.source(&mut milestone.provenance);
        }
        for ActorStatus { note, provenance, .. } in &mut activity.actor_status {
            self.comment(note);
            self.source(provenance);
        }
    }

    fn clear_notes(&mut self, notes: &mut Vec<Note>) {
        notes.retain(|note| {
            let kind = match note.kind {
                NoteKind::Risk => Internal::Risk,
                NoteKind::Budget => Internal::Funding,
                _ if note.internal => Internal::Comment,
                _ => return true,
            };
            self.0[kind as usize] += 1;
            false
        });
        for note in notes {
            self.source(&mut note.provenance);
        }
    }
}
