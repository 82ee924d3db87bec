//! What is copied names things of the roadmap it comes from; here they become what the other
//! roadmap calls them.

use crate::model::{
    Activity, Actor, ActorStatus, Audience, Confirmation, Id, Mention, Milestone, MilestoneKind,
    Phase, Roadmap, Role, Segment,
};

/// From one roadmap into another; they may be one and the same.
#[derive(Clone, Copy)]
pub(super) struct Foreign<'a> {
    pub(super) source: &'a Roadmap,
    pub(super) into: &'a Roadmap,
}

impl Foreign<'_> {
    /// The phase with the same id, or else the same name; none if there is none.
    pub(super) fn phase(self, id: &Id) -> Option<Id> {
        if self.into.phase(id).is_some() {
            return Some(id.clone());
        }
        let name = self.source.phase(id).map(|phase| &phase.name);
        let same = |phase: &&std::sync::Arc<Phase>| Some(&phase.name) == name;
        self.into.value_chain.iter().find(same).map(|phase| phase.id.clone())
    }

    /// The kind with the same id, or else the same name, or else the same shape.
    pub(super) fn milestone_kind(self, id: &Id) -> Id {
        if self.into.milestone_kind(id).is_some() {
            return id.clone();
        }
        let Some(kind) = self.source.milestone_kind(id) else { return id.clone() };
        let kinds = &self.into.milestone_kinds;
        let find = |fits: &dyn Fn(&MilestoneKind) -> bool| kinds.iter().find(|it| fits(it));
        let same = find(&|it| it.name == kind.name).or_else(|| find(&|it| it.shape == kind.shape));
        same.map_or_else(|| id.clone(), |it| it.id.clone())
    }

    /// An actor or audience that the other roadmap has too, by id or name; else its name in
    /// words.
    pub(super) fn mention(self, mention: &Mention) -> Mention {
        let Mention::Id(id) = mention else { return mention.clone() };
        if self.source.activity(id).is_none() && self.has(id) {
            return mention.clone();
        }
        if let Some(actor) = self.source.actor(id) {
            let same = |it: &&std::sync::Arc<Actor>| {
                it.name == actor.name || it.aliases.contains(&actor.name)
            };
            let same = self.into.actors.iter().find(same).map(|it| it.id.clone());
            return same.map_or_else(|| Mention::Words(actor.name.clone()), Mention::Id);
        }
        if let Some(audience) = self.source.audiences.iter().find(|it| it.id == *id) {
            let same = |it: &&std::sync::Arc<Audience>| it.name == audience.name;
            let same = self.into.audiences.iter().find(same).map(|it| it.id.clone());
            return same.map_or_else(|| Mention::Words(audience.name.clone()), Mention::Id);
        }
        match self.phase(id) {
            Some(phase) => Mention::Id(phase),
            None => {
                let name = crate::model::name_of(self.source, id);
                Mention::Words(name.unwrap_or_else(|| id.to_string()))
            }
        }
    }

    /// Whether the id names an actor, audience or phase of the other roadmap.
    fn has(self, id: &Id) -> bool {
        self.into.actor(id).is_some()
            || self.into.phase(id).is_some()
            || self.into.audiences.iter().any(|audience| audience.id == *id)
    }

    fn mentions(self, mentions: &[Mention]) -> Vec<Mention> {
        mentions.iter().map(|mention| self.mention(mention)).collect()
    }

    pub(super) fn segment(self, segment: &Segment, id: Id) -> Segment {
        Segment {
            id,
            phase: segment.phase.as_ref().and_then(|phase| self.phase(phase)),
            who: self.mentions(&segment.who),
            ..segment.clone()
        }
    }

    pub(super) fn milestone(self, milestone: &Milestone, id: Id) -> Milestone {
        Milestone {
            id,
            kind: self.milestone_kind(&milestone.kind),
            who: self.mentions(&milestone.who),
            ..milestone.clone()
        }
    }

    /// All but what has ids of its own. The other names it had stay with the one copied.
    pub(super) fn activity(self, activity: &Activity) -> Activity {
        let role = |role: &Role| Role { who: self.mention(&role.who), ..role.clone() };
        let status = |status: &ActorStatus| ActorStatus {
            who: self.mention(&status.who),
            state: status.state.as_ref().map(|state| self.mention(state)),
            ..status.clone()
        };
        let confirmed = activity.confirmed.as_ref();
        Activity {
            aliases: Vec::new(),
            roles: activity.roles.iter().map(role).collect(),
            audience: self.mentions(&activity.audience),
            actor_status: activity.actor_status.iter().map(status).collect(),
            confirmed: confirmed.map(|it| Confirmation { by: self.mention(&it.by), ..it.clone() }),
            segments: Vec::new(),
            milestones: Vec::new(),
            children: Vec::new(),
            ..activity.clone()
        }
    }

    pub(super) fn owners(self, owners: &[Mention]) -> Vec<Mention> {
        self.mentions(owners)
    }
}
