use serde::{Deserialize, Serialize};

/// Decided (planlagt, solid) or only expected (tentativ, dashed).
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Certainty {
    #[default]
    Planned,
    Tentative,
}

/// The certainty of both edges of a segment.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum SpanCertainty {
    #[default]
    Planned,
    Tentative,
    TentativeStart,
    TentativeEnd,
}

impl SpanCertainty {
    pub fn new(start: Certainty, end: Certainty) -> Self {
        match (start, end) {
            (Certainty::Planned, Certainty::Planned) => Self::Planned,
            (Certainty::Tentative, Certainty::Tentative) => Self::Tentative,
            (Certainty::Tentative, Certainty::Planned) => Self::TentativeStart,
            (Certainty::Planned, Certainty::Tentative) => Self::TentativeEnd,
        }
    }

    pub fn start(self) -> Certainty {
        match self {
            Self::Tentative | Self::TentativeStart => Certainty::Tentative,
            Self::Planned | Self::TentativeEnd => Certainty::Planned,
        }
    }

    pub fn end(self) -> Certainty {
        match self {
            Self::Tentative | Self::TentativeEnd => Certainty::Tentative,
            Self::Planned | Self::TentativeStart => Certainty::Planned,
        }
    }
}
