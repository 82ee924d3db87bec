use std::sync::Arc;

use chrono::NaiveDate;
use imbl::OrdMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

use super::{
    Activity, Actor, ActorCount, ActorState, Audience, Dependency, Goal, Id, Indicator, Link,
    Mention, MilestoneKind, Phase, Provenance, Term, View, When, Years, record::record,
};

/// The version of the file format this program writes; always the first field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Format;

impl Format {
    pub const VERSION: u32 = 1;
}

impl Serialize for Format {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u32(Self::VERSION)
    }
}

impl<'de> Deserialize<'de> for Format {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match u32::deserialize(deserializer)? {
            Self::VERSION => Ok(Self),
            other => Err(D::Error::custom(format_args!("format {other} is not known"))),
        }
    }
}

record! {
    /// A whole roadmap.
    pub struct Roadmap {
        pub format: Format,
        pub title: String,
        /// The day the roadmap tells the state of (statusdato).
        #[serde(with = "super::day")]
        pub as_of: NaiveDate,
        /// The years on the time axis.
        pub period: Years,
    } optional {
        /// Says plainly that this is an example, a draft ...; shown where it is opened.
        pub notice: String,
        pub document_type: String,
        pub publisher: String,
        /// "nb", "nn" or "en": the language of the content.
        pub language: String,
        pub version: String,
        /// The horizon of the strategy, which may differ from the axis.
        pub strategy: Option<Years>,
        /// What the strategy is called that the roadmap realises.
        pub strategy_title: String,
        /// Introduction, Markdown.
        pub text: String,
        /// Facts of the colophon, in order.
        pub details: Vec<Detail>,
        pub value_chain: Vec<Arc<Phase>>,
        /// States of actors that are finer than phases.
        pub actor_states: Vec<ActorState>,
        /// How actors are counted for the current phase.
        pub actor_count: ActorCount,
        pub milestone_kinds: Vec<Arc<MilestoneKind>>,
        pub actors: Vec<Arc<Actor>>,
        pub audiences: Vec<Arc<Audience>>,
        pub goals: Vec<Arc<Goal>>,
        pub activities: OrdMap<Id, Arc<Activity>>,
        pub dependencies: Vec<Arc<Dependency>>,
        pub indicators: Vec<Arc<Indicator>>,
        pub links: Vec<Arc<Link>>,
        /// In the order of rank; rank 1 first.
        pub priorities: Vec<Arc<Priority>>,
        pub views: Vec<Arc<View>>,
        pub meetings: Vec<Arc<Meeting>>,
        pub decisions: Vec<Arc<Decision>>,
        pub references: Vec<Arc<Reference>>,
        pub version_notes: Vec<Arc<VersionNote>>,
        /// Words of the trade; abbreviations of actors need not stand here too.
        pub terms: Vec<Arc<Term>>,
        /// Findings that a person has looked at and let stand.
        pub accepted: Vec<Accepted>,
    }
}

record! {
    /// A finding that stands, and why. Internal: never published.
    pub struct Accepted {
        /// The name of the rule.
        pub rule: String,
        /// What it found.
        pub subject: Id,
    } optional {
        pub reason: String,
        pub by: Option<Mention>,
        pub when: Option<When>,
    }
}

record! {
    /// One line of the colophon.
    pub struct Detail {
        pub name: String,
    } optional {
        pub value: String,
        pub provenance: Provenance,
    }
}

record! {
    /// A measure that a council has ranked.
    pub struct Priority {
        pub id: Id,
        pub title: String,
    } optional {
        /// Activities or themes.
        pub about: Vec<Id>,
        pub note: String,
        pub provenance: Provenance,
    }
}

record! {
    /// A meeting in which an actor took part in the revision.
    pub struct Meeting {
        pub id: Id,
        pub who: Mention,
    } optional {
        pub kind: String,
        pub when: Option<When>,
        /// The date as the source prints it.
        pub printed: String,
        /// What it was about, where that is more than the roadmap as a whole.
        pub subject: String,
        pub note: String,
        pub provenance: Provenance,
    }
}

record! {
    /// A decision of a body on the roadmap.
    pub struct Decision {
        pub id: Id,
        pub text: String,
    } optional {
        pub body: Option<Mention>,
        pub when: Option<When>,
        pub case_number: String,
        pub about: Vec<Mention>,
        pub provenance: Provenance,
    }
}

record! {
    /// An entry of the reference list, as printed.
    pub struct Reference {
        pub id: Id,
        pub title: String,
    } optional {
        pub author: String,
        pub year: String,
        pub publisher: String,
        pub address: String,
        /// Lines of the source that cite it.
        pub cited: String,
        pub provenance: Provenance,
    }
}

record! {
    /// What happened to the roadmap itself.
    pub struct VersionNote {
        pub id: Id,
        pub text: String,
    } optional {
        pub when: Option<When>,
        pub provenance: Provenance,
    }
}

impl Roadmap {
    pub fn activity(&self, id: &Id) -> Option<&Activity> {
        self.activities.get(id).map(Arc::as_ref)
    }

    pub fn phase(&self, id: &Id) -> Option<&Phase> {
        self.value_chain.iter().find(|phase| phase.id == *id).map(Arc::as_ref)
    }

    pub fn milestone_kind(&self, id: &Id) -> Option<&MilestoneKind> {
        self.milestone_kinds.iter().find(|kind| kind.id == *id).map(Arc::as_ref)
    }

    pub fn actor(&self, id: &Id) -> Option<&Actor> {
        self.actors.iter().find(|actor| actor.id == *id).map(Arc::as_ref)
    }

    pub fn view(&self, id: &Id) -> Option<&View> {
        self.views.iter().find(|view| view.id == *id).map(Arc::as_ref)
    }
}
