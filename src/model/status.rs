use serde::{Deserialize, Serialize};

/// Where something stands at the as-of date.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Status {
    Ongoing,
    Planned,
    Completed,
    Delayed,
    AtRisk,
    Terminated,
    #[default]
    Unknown,
}

impl Status {
    /// Every status, in the order that menus show them.
    pub const ALL: [Self; 7] = [
        Self::Planned,
        Self::Ongoing,
        Self::Completed,
        Self::Delayed,
        Self::AtRisk,
        Self::Terminated,
        Self::Unknown,
    ];
}
