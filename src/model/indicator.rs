use rust_decimal::Decimal;

use super::{Id, Mention, Provenance, When, record::record};

record! {
    /// A strategic indicator: a number followed over time.
    pub struct Indicator {
        pub id: Id,
        pub name: String,
    } optional {
        pub about: Vec<Mention>,
        pub unit: String,
        /// Actual, planned, mixed, estimate ...
        pub kind: String,
        pub observations: Vec<Observation>,
        pub target: Option<Decimal>,
        pub denominator: Option<Decimal>,
        /// Draw how it would go on, as it has gone so far.
        pub project: bool,
        pub note: String,
        pub provenance: Provenance,
    }
}

record! {
    /// One value of an indicator, as precise as it was given.
    #[derive(Default)]
    pub struct Observation {
    } optional {
        pub when: Option<When>,
        pub value: Option<Decimal>,
        /// Words that belong to the value: "omtrent", "minst", "ikke alle fire".
        pub words: String,
    }
}

record! {
    /// A link of the text; the address may be lost.
    pub struct Link {
        pub id: Id,
        pub text: String,
    } optional {
        pub about: Vec<Mention>,
        /// External, portfolio report, internal cross-reference ...
        pub kind: String,
        pub address: String,
        pub provenance: Provenance,
    }
}
