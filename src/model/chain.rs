use serde::{Deserialize, Serialize};

use super::{Colour, Forms, Id, record::record};

record! {
    /// One link of the value chain. The chain is data: its order is the list's order.
    pub struct Phase {
        pub id: Id,
        pub name: String,
        /// One capital letter that stands on every bar.
        pub letter: String,
        pub colour: Colour,
    } optional {
        pub names: Forms,
        /// Outline of a bar; none: a darker shade of `colour`.
        pub edge: Option<Colour>,
        pub meaning: String,
        /// Who drives progress in this phase, in words.
        pub driver: String,
        pub run_by: RunBy,
        /// The rule for being in the phase.
        pub rule: String,
    }
}

/// Who drives the activities that are in a phase.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum RunBy {
    /// Nobody has said.
    #[default]
    Unsaid,
    /// One for all: a national project.
    National,
    /// Each organisation for itself.
    Organisation,
}

record! {
    /// A state of an actor that is finer than a phase: interested, ordered, in use, stopped.
    pub struct ActorState {
        pub name: String,
    } optional {
        /// The phase that an actor in this state is in; none: it has not begun, or has stopped.
        pub phase: Option<Id>,
    }
}

/// How actors are counted when it is said how far the majority has come.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum ActorCount {
    /// By the amount where one is given; else a group by its members, and others as one.
    #[default]
    Members,
    /// Everybody as one, groups too.
    Equally,
}

record! {
    /// What a milestone can mean, and how it is drawn.
    pub struct MilestoneKind {
        pub id: Id,
        pub name: String,
        pub shape: Shape,
    } optional {
        pub names: Forms,
    }
}

/// The shapes of milestones; told apart without colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Shape {
    Diamond,
    HollowDiamond,
    TickedSquare,
    Flag,
    Dot,
}
