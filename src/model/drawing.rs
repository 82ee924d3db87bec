use serde::{Deserialize, Serialize};

use super::record::record;

/// What kind of picture a figure is.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum FigureKind {
    /// Rows of activities over the years.
    #[default]
    Roadmap,
    /// How the strategy, the roadmap and the indicators make up the plan for realising it.
    Strategy,
    /// The phases with what they mean.
    ValueChain,
    /// Boxes and arrows; see [`Flow`].
    Flow,
    /// The strategic indicators of the scope, over time.
    Indicators,
    /// How many activities are in each phase, year by year.
    PhasesByYear,
    /// Planned and tentative, year by year.
    CertaintyByYear,
    /// Milestones, quarter by quarter.
    MilestonesByQuarter,
    /// Who drives the activities, year by year.
    DriversByYear,
    /// How far each kind of actor has come.
    AdoptionByActorKind,
}

impl FigureKind {
    /// Every kind, as menus show them.
    pub const ALL: [Self; 10] = [
        Self::Roadmap,
        Self::Strategy,
        Self::ValueChain,
        Self::Flow,
        Self::Indicators,
        Self::PhasesByYear,
        Self::CertaintyByYear,
        Self::MilestonesByQuarter,
        Self::DriversByYear,
        Self::AdoptionByActorKind,
    ];
}

record! {
    /// Boxes in a grid, and arrows between them.
    #[derive(Default)]
    pub struct Flow {
    } optional {
        pub boxes: Vec<FlowBox>,
        pub arrows: Vec<FlowArrow>,
    }
}

record! {
    /// One box of a flow.
    pub struct FlowBox {
        /// What arrows call it; no two boxes of a figure have the same.
        pub key: String,
        pub text: String,
    } optional {
        /// A quieter line below the text.
        pub note: String,
        /// From the left, 0 is first.
        pub column: u8,
        /// From the top, 0 is first.
        pub row: u8,
        /// Drawn stronger than the others.
        pub strong: bool,
    }
}

record! {
    /// One arrow of a flow, from box to box.
    pub struct FlowArrow {
        pub from: String,
        pub to: String,
    } optional {
        pub text: String,
        /// It goes both ways.
        pub both: bool,
        /// Only expected: dashed.
        pub tentative: bool,
    }
}

impl Flow {
    pub fn part(&self, key: &str) -> Option<&FlowBox> {
        self.boxes.iter().find(|it| it.key == key)
    }

    /// A key that no box has: the first free letter, then numbers.
    pub fn free_key(&self) -> String {
        let letters = ('a'..='z').map(String::from);
        let numbers = (1_u64..).map(|number| number.to_string());
        let mut keys = letters.chain(numbers);
        keys.find(|key| self.part(key).is_none()).unwrap_or_default()
    }
}
