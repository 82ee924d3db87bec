//! Ids that name nothing, or not the kind of thing that belongs there.

use super::{Finding, Rule};
use crate::model::{Activity, Entry, Goal, Id, Index, Kind, Mention, Roadmap, Row, Scope, View};

pub(super) fn check(roadmap: &Roadmap) -> Vec<Finding> {
    let mut references = References { index: Index::new(roadmap), findings: Vec::new() };
    for actor in &roadmap.actors {
        references.ids(&actor.id, &actor.members, Rule::UnknownActor);
    }
    for goal in &roadmap.goals {
        references.goal(goal);
    }
    for (id, activity) in &roadmap.activities {
        references.activity(id, activity);
    }
    for dependency in &roadmap.dependencies {
        references.mentions(&dependency.id, &dependency.about, Rule::UnknownMention);
        references.mentions(&dependency.id, dependency.on.mentions(), Rule::UnknownMention);
    }
    for indicator in &roadmap.indicators {
        references.mentions(&indicator.id, &indicator.about, Rule::UnknownMention);
    }
    for link in &roadmap.links {
        references.mentions(&link.id, &link.about, Rule::UnknownMention);
    }
    for priority in &roadmap.priorities {
        references.ids(&priority.id, &priority.about, Rule::UnknownPriorityItem);
    }
    for view in &roadmap.views {
        references.view(view);
    }
    for meeting in &roadmap.meetings {
        references.mentions(&meeting.id, [&meeting.who], Rule::UnknownActor);
    }
    for decision in &roadmap.decisions {
        references.mentions(&decision.id, &decision.body, Rule::UnknownActor);
        references.mentions(&decision.id, &decision.about, Rule::UnknownMention);
    }
    references.findings
}

impl Rule {
    /// Whether something of this kind may be named where the rule looks.
    fn accepts(self, kind: Kind) -> bool {
        match self {
            Self::UnknownPhase => kind == Kind::Phase,
            Self::UnknownMilestoneKind => kind == Kind::MilestoneKind,
            Self::UnknownActor => kind == Kind::Actor,
            Self::UnknownAudience => matches!(kind, Kind::Audience | Kind::Actor),
            Self::UnknownActivity => kind == Kind::Activity,
            Self::UnknownPriorityItem => matches!(kind, Kind::Activity | Kind::Theme),
            Self::UnknownViewItem => {
                matches!(kind, Kind::Goal | Kind::SubGoal | Kind::Theme | Kind::Activity)
            }
            Self::UnknownMention | Self::EndsBeforeStart | Self::Unplaced => true,
        }
    }
}

struct References {
    index: Index,
    findings: Vec<Finding>,
}

impl References {
    fn one(&mut self, subject: &Id, target: &Id, rule: Rule) {
        if !self.index.kind(target).is_some_and(|kind| rule.accepts(kind)) {
            let target = ("target", target.to_string());
            self.findings.push(Finding::new(rule, subject, [target]));
        }
    }

    fn ids<'i>(&mut self, subject: &Id, targets: impl IntoIterator<Item = &'i Id>, rule: Rule) {
        for target in targets {
            self.one(subject, target, rule);
        }
    }

    /// Plain words name nothing and are always fine.
    fn mentions<'m>(
        &mut self,
        subject: &Id,
        mentions: impl IntoIterator<Item = &'m Mention>,
        rule: Rule,
    ) {
        self.ids(subject, mentions.into_iter().filter_map(Mention::id), rule);
    }

    fn goal(&mut self, goal: &Goal) {
        self.mentions(&goal.id, &goal.owner, Rule::UnknownActor);
        self.ids(&goal.id, &goal.candidates, Rule::UnknownActivity);
        for sub_goal in &goal.sub_goals {
            self.rows(&sub_goal.id, &sub_goal.outline);
        }
    }

    fn rows(&mut self, parent: &Id, rows: &[Row]) {
        for row in rows {
            match row {
                Row::Activity(id) => self.one(parent, id, Rule::UnknownActivity),
                Row::Theme(theme) => self.rows(&theme.id, &theme.rows),
            }
        }
    }

    fn activity(&mut self, id: &Id, activity: &Activity) {
        self.mentions(id, activity.roles.iter().map(|role| &role.who), Rule::UnknownActor);
        self.mentions(id, &activity.audience, Rule::UnknownAudience);
        for segment in &activity.segments {
            self.ids(&segment.id, &segment.phase, Rule::UnknownPhase);
            self.mentions(&segment.id, &segment.who, Rule::UnknownActor);
        }
        for milestone in &activity.milestones {
            self.one(&milestone.id, &milestone.kind, Rule::UnknownMilestoneKind);
            self.mentions(&milestone.id, &milestone.who, Rule::UnknownActor);
        }
        for status in &activity.actor_status {
            self.mentions(id, [&status.who], Rule::UnknownActor);
            self.mentions(id, &status.state, Rule::UnknownPhase);
        }
        self.ids(id, &activity.children, Rule::UnknownActivity);
        let confirmed_by = activity.confirmed.as_ref().map(|confirmed| &confirmed.by);
        self.mentions(id, confirmed_by, Rule::UnknownActor);
    }

    fn view(&mut self, view: &View) {
        match &view.scope {
            Scope::All => {}
            Scope::Of(ids) => self.ids(&view.id, ids, Rule::UnknownViewItem),
            Scope::List(entries) => {
                let items = entries.iter().filter_map(|entry| match entry {
                    Entry::Item(id) => Some(id),
                    Entry::Heading(_) => None,
                });
                self.ids(&view.id, items, Rule::UnknownViewItem);
            }
        }
        self.mentions(&view.id, &view.filters.phases, Rule::UnknownPhase);
        self.mentions(&view.id, &view.filters.actors, Rule::UnknownActor);
    }
}
