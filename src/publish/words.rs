//! What tables and summaries call things.

use std::collections::HashMap;

use crate::i18n::{self, Lang};
use crate::model::{
    Activity, Certainty, Id, Index, Kind, Mention, Relation, Roadmap, Row, SpanCertainty, Status,
};

/// The roadmap with everything that tables look up again and again.
pub(super) struct Ground<'a> {
    pub(super) roadmap: &'a Roadmap,
    pub(super) lang: Lang,
    index: Index,
    names: HashMap<&'a Id, &'a str>,
    phases: HashMap<&'a Id, usize>,
}

/// Where an activity stands: the ids and titles above it.
#[derive(Clone, Debug, Default)]
pub(super) struct Standing {
    pub(super) goal: String,
    pub(super) sub_goal: String,
    pub(super) theme: String,
    pub(super) candidate: bool,
}

impl<'a> Ground<'a> {
    pub(super) fn new(roadmap: &'a Roadmap, lang: Lang) -> Self {
        let mut names = HashMap::new();
        for actor in &roadmap.actors {
            names.insert(&actor.id, actor.short_name());
        }
        let audiences = roadmap.audiences.iter().map(|it| (&it.id, it.name.as_str()));
        names.extend(audiences);
        let activities = roadmap.activities.iter().map(|(id, it)| (id, it.name.as_str()));
        names.extend(activities);
        for goal in &roadmap.goals {
            names.insert(&goal.id, titled(&goal.title, goal.titles.get(lang.tag())));
            for sub_goal in &goal.sub_goals {
                let title = titled(&sub_goal.title, sub_goal.titles.get(lang.tag()));
                names.insert(&sub_goal.id, title);
                name_themes(&sub_goal.outline, &mut names);
            }
        }
        for phase in &roadmap.value_chain {
            names.insert(&phase.id, titled(&phase.name, phase.names.get(lang.tag())));
        }
        for kind in &roadmap.milestone_kinds {
            names.insert(&kind.id, titled(&kind.name, kind.names.get(lang.tag())));
        }
        for indicator in &roadmap.indicators {
            names.insert(&indicator.id, &indicator.name);
        }
        let phases = roadmap.value_chain.iter().zip(0..).map(|(it, at)| (&it.id, at)).collect();
        Self { roadmap, lang, index: Index::new(roadmap), names, phases }
    }

    pub(super) fn say(&self, key: &str) -> String {
        i18n::text(self.lang, key).into_owned()
    }

    /// The name of anything; its id where it has none.
    pub(super) fn name(&self, id: &Id) -> String {
        self.names.get(id).copied().unwrap_or(id.as_str()).to_owned()
    }

    pub(super) fn mention(&self, mention: &Mention) -> String {
        match mention {
            Mention::Id(id) => self.name(id),
            Mention::Words(words) => words.clone(),
        }
    }

    /// Names with semicolons between them: names themselves hold commas.
    pub(super) fn mentions<'m>(&self, mentions: impl IntoIterator<Item = &'m Mention>) -> String {
        let names: Vec<String> = mentions.into_iter().map(|it| self.mention(it)).collect();
        names.join("; ")
    }

    /// Which link of the chain a phase is.
    pub(super) fn step(&self, phase: &Id) -> Option<usize> {
        self.phases.get(phase).copied()
    }

    /// The first place of an activity.
    pub(super) fn standing(&self, activity: &Id) -> Standing {
        let mut standing = Standing::default();
        let mut paths = self.index.paths(activity);
        // A place in the outline says more than being a candidate.
        paths.sort_by_key(|path| path.len() < 2);
        let Some(path) = paths.into_iter().next() else { return standing };
        standing.candidate = path.len() == 1 && self.index.kind(&path[0]) == Some(Kind::Goal);
        for id in &path {
            let place = match self.index.kind(id) {
                Some(Kind::Goal) => &mut standing.goal,
                Some(Kind::SubGoal) => &mut standing.sub_goal,
                Some(Kind::Theme) => &mut standing.theme,
                _ => continue,
            };
            *place = match self.index.kind(id) {
                Some(Kind::Theme) => self.name(id),
                _ => format!("{id} {}", self.name(id)),
            };
        }
        standing
    }

    /// Who leads or owns an activity.
    pub(super) fn leads(&self, activity: &Activity) -> String {
        self.mentions(activity.roles.iter().filter(|role| role.leads()).map(|role| &role.who))
    }

    pub(super) fn status(&self, status: Status) -> String {
        capital(&i18n::text(
            self.lang,
            match status {
                Status::Ongoing => "figure-status-ongoing",
                Status::Planned => "figure-status-planned",
                Status::Completed => "figure-status-completed",
                Status::Delayed => "figure-status-delayed",
                Status::AtRisk => "figure-status-at-risk",
                Status::Terminated => "figure-status-terminated",
                Status::Unknown => "canvas-status-unknown",
            },
        ))
    }

    pub(super) fn certainty(&self, certainty: Certainty) -> String {
        self.span_certainty(SpanCertainty::new(certainty, certainty))
    }

    pub(super) fn span_certainty(&self, certainty: SpanCertainty) -> String {
        capital(&i18n::text(
            self.lang,
            match certainty {
                SpanCertainty::Planned => "figure-planned",
                SpanCertainty::Tentative => "figure-tentative",
                SpanCertainty::TentativeStart => "figure-tentative-start",
                SpanCertainty::TentativeEnd => "figure-tentative-end",
            },
        ))
    }

    pub(super) fn relation(&self, relation: Relation) -> String {
        self.say(match relation {
            Relation::Prerequisite => "inspector-relation-prerequisite",
            Relation::BuildsOn => "inspector-relation-builds-on",
            Relation::Succeeds => "inspector-relation-succeeds",
            Relation::MergedInto => "inspector-relation-merged-into",
            Relation::PartOf => "inspector-relation-part-of",
            Relation::CoordinatedWith => "inspector-relation-coordinated-with",
            Relation::FinancedBy => "inspector-relation-financed-by",
            Relation::DecidedBy => "inspector-relation-decided-by",
            Relation::Related => "inspector-relation-related",
        })
    }
}

fn titled<'a>(own: &'a str, other_form: Option<&'a str>) -> &'a str {
    other_form.unwrap_or(own)
}

fn name_themes<'a>(rows: &'a [Row], names: &mut HashMap<&'a Id, &'a str>) {
    for row in rows {
        if let Row::Theme(theme) = row {
            names.insert(&theme.id, &theme.title);
            name_themes(&theme.rows, names);
        }
    }
}

/// With a capital first letter.
pub(super) fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}
