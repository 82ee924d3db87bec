//! Ids that name nothing, or not the kind of thing that belongs there.

use std::collections::BTreeMap;

use super::{Finding, Rule};
use crate::model::{Activity, Entry, Goal, Id, Mention, Roadmap, Row, Scope, View};

pub(super) fn check(roadmap: &Roadmap) -> Vec<Finding> {
    let mut references = References { objects: objects(roadmap), findings: Vec::new() };
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

/// What an id of the roadmap names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Object {
    Phase,
    MilestoneKind,
    Actor,
    Audience,
    Goal,
    SubGoal,
    Theme,
    Activity,
    Other,
}

impl Rule {
    /// Whether something of this kind may be named where the rule looks.
    fn accepts(self, object: Object) -> bool {
        match self {
            Self::UnknownPhase => object == Object::Phase,
            Self::UnknownMilestoneKind => object == Object::MilestoneKind,
            Self::UnknownActor => object == Object::Actor,
            Self::UnknownAudience => matches!(object, Object::Audience | Object::Actor),
            Self::UnknownActivity => object == Object::Activity,
            Self::UnknownPriorityItem => matches!(object, Object::Activity | Object::Theme),
            Self::UnknownViewItem => {
                matches!(object, Object::Goal | Object::SubGoal | Object::Theme | Object::Activity)
            }
            Self::UnknownMention | Self::EndsBeforeStart | Self::Unplaced => true,
        }
    }
}

struct References<'a> {
    objects: BTreeMap<&'a Id, Object>,
    findings: Vec<Finding>,
}

impl References<'_> {
    fn one(&mut self, subject: &Id, target: &Id, rule: Rule) {
        if !self.objects.get(target).is_some_and(|object| rule.accepts(*object)) {
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

/// Everything in the roadmap that has an id.
fn objects(roadmap: &Roadmap) -> BTreeMap<&Id, Object> {
    let mut objects = BTreeMap::new();
    objects.extend(roadmap.value_chain.iter().map(|phase| (&phase.id, Object::Phase)));
    objects.extend(roadmap.milestone_kinds.iter().map(|kind| (&kind.id, Object::MilestoneKind)));
    objects.extend(roadmap.actors.iter().map(|actor| (&actor.id, Object::Actor)));
    objects.extend(roadmap.audiences.iter().map(|audience| (&audience.id, Object::Audience)));
    for goal in &roadmap.goals {
        objects.insert(&goal.id, Object::Goal);
        for sub_goal in &goal.sub_goals {
            objects.insert(&sub_goal.id, Object::SubGoal);
            themes(&sub_goal.outline, &mut objects);
        }
    }
    for (id, activity) in &roadmap.activities {
        objects.insert(id, Object::Activity);
        let segments = activity.segments.iter().map(|segment| &segment.id);
        let milestones = activity.milestones.iter().map(|milestone| &milestone.id);
        objects.extend(segments.chain(milestones).map(|id| (id, Object::Other)));
    }
    let others = (roadmap.dependencies.iter().map(|object| &object.id))
        .chain(roadmap.indicators.iter().map(|object| &object.id))
        .chain(roadmap.links.iter().map(|object| &object.id))
        .chain(roadmap.priorities.iter().map(|object| &object.id))
        .chain(roadmap.views.iter().map(|object| &object.id))
        .chain(roadmap.meetings.iter().map(|object| &object.id))
        .chain(roadmap.decisions.iter().map(|object| &object.id))
        .chain(roadmap.references.iter().map(|object| &object.id))
        .chain(roadmap.version_notes.iter().map(|object| &object.id));
    objects.extend(others.map(|id| (id, Object::Other)));
    objects
}

fn themes<'a>(rows: &'a [Row], objects: &mut BTreeMap<&'a Id, Object>) {
    for row in rows {
        if let Row::Theme(theme) = row {
            objects.insert(&theme.id, Object::Theme);
            themes(&theme.rows, objects);
        }
    }
}
