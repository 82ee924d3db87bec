use serde::{Deserialize, Serialize};

use super::record::record;

/// Whether the source says it, or it was read from other words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Basis {
    Stated,
    Inferred,
}

record! {
    /// Where a fact comes from. Internal: published only when asked for.
    #[derive(Default)]
    pub struct Provenance {
    } optional {
        /// Lines of the source text: "622" or "560-566, 577".
        pub lines: String,
        pub basis: Option<Basis>,
        /// The few words of the source that carry it.
        pub wording: String,
    }
}
