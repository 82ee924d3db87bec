use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{Basis, Forms, Id, Mention, Provenance, record::record};

record! {
    /// A strategic goal.
    pub struct Goal {
        pub id: Id,
        pub title: String,
    } optional {
        /// A shorter title that a person wrote.
        pub short_title: String,
        pub titles: Forms,
        pub aliases: Vec<String>,
        /// Markdown.
        pub text: String,
        /// Fagansvarlig.
        pub owner: Vec<Mention>,
        pub sub_goals: Vec<Arc<SubGoal>>,
        /// Activities that hang on the goal and are not on the roadmap yet.
        pub candidates: Vec<Id>,
        pub provenance: Provenance,
    }
}

record! {
    /// A sub-goal; called delmål in the interface.
    pub struct SubGoal {
        pub id: Id,
        pub title: String,
    } optional {
        pub short_title: String,
        pub titles: Forms,
        pub aliases: Vec<String>,
        /// What is gained.
        pub benefit: String,
        /// Whether the source states the benefit.
        pub benefit_basis: Option<Basis>,
        /// Effects, one line each.
        pub effects: Vec<String>,
        /// Markdown.
        pub text: String,
        pub outline: Vec<Row>,
        pub provenance: Provenance,
    }
}

/// One entry of an outline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Row {
    Theme(Arc<Theme>),
    Activity(Id),
}

record! {
    /// A heading between sub-goal and activity: a subject, an actor, a product.
    pub struct Theme {
        pub id: Id,
        pub title: String,
    } optional {
        pub short_title: String,
        pub aliases: Vec<String>,
        pub text: String,
        pub rows: Vec<Row>,
        pub provenance: Provenance,
    }
}
