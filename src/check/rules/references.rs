//! Ids that name nothing, or not the kind of thing that belongs there.

use crate::check::ground::Ground;
use crate::check::rule::{Found, Group, Look, Rule, Severity};
use crate::model::{Activity, Entry, Goal, Id, Kind, Mention, Roadmap, Row, Scope, View};

/// What belongs where something is named.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    Phase,
    MilestoneKind,
    Actor,
    /// An audience may be an organisation too.
    Audience,
    Activity,
    /// A priority is about activities and themes.
    PriorityItem,
    /// A view shows goals, sub-goals, themes and activities.
    ViewItem,
    /// An id after @ in words.
    Anything,
}

macro_rules! rules {
    ($($rule:ident $place:ident $name:literal $title:literal $sentence:literal;)*) => {
        $(pub(super) static $rule: Rule = Rule {
            name: $name,
            title: $title,
            sentence: $sentence,
            why: "finding-unknown-why",
            severity: Severity::Error,
            group: Group::Names,
            look: Look::Roadmap(|ground, found| dangling(Place::$place, ground, found)),
        };)*
    };
}

rules! {
    UNKNOWN_PHASE Phase "unknown-phase" "rule-unknown-phase" "finding-unknown-phase";
    UNKNOWN_MILESTONE_KIND MilestoneKind "unknown-milestone-kind" "rule-unknown-milestone-kind" "finding-unknown-milestone-kind";
    UNKNOWN_ACTOR Actor "unknown-actor" "rule-unknown-actor" "finding-unknown-actor";
    UNKNOWN_AUDIENCE Audience "unknown-audience" "rule-unknown-audience" "finding-unknown-audience";
    UNKNOWN_ACTIVITY Activity "unknown-activity" "rule-unknown-activity" "finding-unknown-activity";
    UNKNOWN_PRIORITY_ITEM PriorityItem "unknown-priority-item" "rule-unknown-priority-item" "finding-unknown-priority-item";
    UNKNOWN_VIEW_ITEM ViewItem "unknown-view-item" "rule-unknown-view-item" "finding-unknown-view-item";
    UNKNOWN_MENTION Anything "unknown-mention" "rule-unknown-mention" "finding-unknown-mention";
}

impl Place {
    fn accepts(self, kind: Kind) -> bool {
        match self {
            Self::Phase => kind == Kind::Phase,
            Self::MilestoneKind => kind == Kind::MilestoneKind,
            Self::Actor => kind == Kind::Actor,
            Self::Audience => matches!(kind, Kind::Audience | Kind::Actor),
            Self::Activity => kind == Kind::Activity,
            Self::PriorityItem => matches!(kind, Kind::Activity | Kind::Theme),
            Self::ViewItem => {
                matches!(kind, Kind::Goal | Kind::SubGoal | Kind::Theme | Kind::Activity)
            }
            Self::Anything => true,
        }
    }
}

fn dangling(place: Place, ground: &Ground<'_>, found: &mut Found<'_>) {
    let mut walk = Walk(|subject: &Id, target: &Id, at: Place| {
        if at == place && !ground.index.kind(target).is_some_and(|kind| place.accepts(kind)) {
            found.say(subject, [("target", target.to_string().into())]);
        }
    });
    walk.roadmap(ground.roadmap);
}

/// Tells of everything that names something: what names, what is named, and where.
struct Walk<F: FnMut(&Id, &Id, Place)>(F);

impl<F: FnMut(&Id, &Id, Place)> Walk<F> {
    fn roadmap(&mut self, roadmap: &Roadmap) {
        for actor in &roadmap.actors {
            self.ids(&actor.id, &actor.members, Place::Actor);
        }
        for goal in &roadmap.goals {
            self.goal(goal);
        }
        for (id, activity) in &roadmap.activities {
            self.activity(id, activity);
        }
        for dependency in &roadmap.dependencies {
            self.mentions(&dependency.id, &dependency.about, Place::Anything);
            self.mentions(&dependency.id, dependency.on.mentions(), Place::Anything);
        }
        for indicator in &roadmap.indicators {
            self.mentions(&indicator.id, &indicator.about, Place::Anything);
        }
        for link in &roadmap.links {
            self.mentions(&link.id, &link.about, Place::Anything);
        }
        for priority in &roadmap.priorities {
            self.ids(&priority.id, &priority.about, Place::PriorityItem);
        }
        for view in &roadmap.views {
            self.view(view);
        }
        for meeting in &roadmap.meetings {
            self.mentions(&meeting.id, [&meeting.who], Place::Actor);
        }
        for decision in &roadmap.decisions {
            self.mentions(&decision.id, &decision.body, Place::Actor);
            self.mentions(&decision.id, &decision.about, Place::Anything);
        }
    }

    fn ids<'i>(&mut self, subject: &Id, targets: impl IntoIterator<Item = &'i Id>, at: Place) {
        for target in targets {
            (self.0)(subject, target, at);
        }
    }

    /// Plain words name nothing and are always fine.
    fn mentions<'m>(
        &mut self,
        subject: &Id,
        mentions: impl IntoIterator<Item = &'m Mention>,
        at: Place,
    ) {
        self.ids(subject, mentions.into_iter().filter_map(Mention::id), at);
    }

    fn goal(&mut self, goal: &Goal) {
        self.mentions(&goal.id, &goal.owner, Place::Actor);
        self.ids(&goal.id, &goal.candidates, Place::Activity);
        for sub_goal in &goal.sub_goals {
            self.rows(&sub_goal.id, &sub_goal.outline);
        }
    }

    fn rows(&mut self, parent: &Id, rows: &[Row]) {
        for row in rows {
            match row {
                Row::Activity(id) => (self.0)(parent, id, Place::Activity),
                Row::Theme(theme) => self.rows(&theme.id, &theme.rows),
            }
        }
    }

    fn activity(&mut self, id: &Id, activity: &Activity) {
        self.mentions(id, activity.roles.iter().map(|role| &role.who), Place::Actor);
        self.mentions(id, &activity.audience, Place::Audience);
        for segment in &activity.segments {
            self.ids(&segment.id, &segment.phase, Place::Phase);
            self.mentions(&segment.id, &segment.who, Place::Actor);
        }
        for milestone in &activity.milestones {
            (self.0)(&milestone.id, &milestone.kind, Place::MilestoneKind);
            self.mentions(&milestone.id, &milestone.who, Place::Actor);
        }
        for status in &activity.actor_status {
            self.mentions(id, [&status.who], Place::Actor);
            self.mentions(id, &status.state, Place::Phase);
        }
        self.ids(id, &activity.children, Place::Activity);
        let confirmed_by = activity.confirmed.as_ref().map(|confirmed| &confirmed.by);
        self.mentions(id, confirmed_by, Place::Actor);
    }

    fn view(&mut self, view: &View) {
        match &view.scope {
            Scope::All | Scope::Priorities => {}
            Scope::Of(ids) => self.ids(&view.id, ids, Place::ViewItem),
            Scope::List(entries) => {
                let items = entries.iter().filter_map(|entry| match entry {
                    Entry::Item(id) => Some(id),
                    Entry::Heading(_) => None,
                });
                self.ids(&view.id, items, Place::ViewItem);
            }
        }
        self.ids(&view.id, &view.page_breaks, Place::ViewItem);
        self.mentions(&view.id, &view.filters.phases, Place::Phase);
        self.mentions(&view.id, &view.filters.actors, Place::Actor);
    }
}
