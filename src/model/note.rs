use serde::{Deserialize, Serialize};

use super::{Id, Provenance, When, record::record};

/// What a note is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum NoteKind {
    /// Money: budget, grant, who pays.
    Budget,
    Risk,
    /// How much the actors must move together.
    Coordination,
    LegalBasis,
    /// What is in and what is out, or that it is not settled.
    Scope,
    /// A measure of the national portfolio.
    Portfolio,
    /// What a step to the next phase rests on.
    Evidence,
    Other,
}

impl NoteKind {
    pub const ALL: [Self; 8] = [
        Self::Budget,
        Self::Risk,
        Self::Coordination,
        Self::LegalBasis,
        Self::Scope,
        Self::Portfolio,
        Self::Evidence,
        Self::Other,
    ];
}

record! {
    /// Something to be known of an activity that is neither a date nor an actor.
    pub struct Note {
        pub kind: NoteKind,
    } optional {
        pub text: String,
        /// An amount, as it is written: "26 mill. kr".
        pub amount: String,
        pub when: Option<When>,
        /// Not published unless asked for.
        pub internal: bool,
        pub provenance: Provenance,
    }
}

record! {
    /// Where an activity was a candidate before it came onto the roadmap.
    pub struct Promotion {
        /// The goal it hung on.
        pub from: Id,
    } optional {
        pub when: Option<When>,
    }
}

record! {
    /// A word of the trade and what it means.
    pub struct Term {
        pub id: Id,
        pub name: String,
    } optional {
        /// Its abbreviation, if it has one.
        pub short: String,
        pub meaning: String,
        pub provenance: Provenance,
    }
}
