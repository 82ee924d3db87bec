use serde::{Deserialize, Serialize};

use super::{Id, Mention, Provenance, record::record};

record! {
    /// Something that hangs on something else. Cycles are allowed.
    pub struct Dependency {
        pub id: Id,
        pub relation: Relation,
    } optional {
        /// What depends.
        pub about: Vec<Mention>,
        /// What it depends on.
        pub on: Need,
        /// The relation in the source's own words, where the kind does not say it all.
        pub words: String,
        pub note: String,
        pub provenance: Provenance,
    }
}

/// All of them, or any one of them ("A or B").
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Need {
    All(Vec<Mention>),
    Any(Vec<Mention>),
}

impl Need {
    pub fn mentions(&self) -> &[Mention] {
        match self {
            Self::All(mentions) | Self::Any(mentions) => mentions,
        }
    }
}

impl Default for Need {
    fn default() -> Self {
        Self::All(Vec::new())
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Relation {
    /// forutsetter
    Prerequisite,
    /// bygger på
    BuildsOn,
    /// erstatter
    Succeeds,
    /// slått sammen med
    MergedInto,
    /// inngår i
    PartOf,
    /// samordnes med
    CoordinatedWith,
    /// finansieres av
    FinancedBy,
    /// avhenger av vedtak
    DecidedBy,
    /// henger sammen med; the words say how
    Related,
}

impl Relation {
    /// Every relation, the most usual first.
    pub const ALL: [Self; 9] = [
        Self::Prerequisite,
        Self::BuildsOn,
        Self::Succeeds,
        Self::MergedInto,
        Self::PartOf,
        Self::CoordinatedWith,
        Self::FinancedBy,
        Self::DecidedBy,
        Self::Related,
    ];
}
