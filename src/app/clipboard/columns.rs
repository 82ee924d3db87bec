use crate::i18n::{Lang, text};

/// The columns of a table, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    Id,
    Kind,
    /// What it stands under: the activity of a segment, the heading of an activity.
    Under,
    /// Of a segment or milestone its label.
    Name,
    /// Of a milestone its kind.
    Phase,
    Start,
    End,
    Certainty,
    Who,
    Status,
    Why,
    Note,
    /// What kind of activity it is.
    Sort,
    Audience,
    Tags,
    Text,
}

impl Column {
    pub const ALL: [Self; 16] = [
        Self::Id,
        Self::Kind,
        Self::Under,
        Self::Name,
        Self::Phase,
        Self::Start,
        Self::End,
        Self::Certainty,
        Self::Who,
        Self::Status,
        Self::Why,
        Self::Note,
        Self::Sort,
        Self::Audience,
        Self::Tags,
        Self::Text,
    ];

    /// Those that segments and milestones have.
    pub const OF_PARTS: usize = 12;

    fn key(self) -> &'static str {
        match self {
            Self::Id => "sheet-id",
            Self::Kind => "sheet-kind",
            Self::Under => "sheet-under",
            Self::Name => "sheet-name",
            Self::Phase => "sheet-phase",
            Self::Start => "sheet-start",
            Self::End => "sheet-end",
            Self::Certainty => "sheet-certainty",
            Self::Who => "sheet-who",
            Self::Status => "sheet-status",
            Self::Why => "sheet-why",
            Self::Note => "sheet-note",
            Self::Sort => "sheet-sort",
            Self::Audience => "sheet-audience",
            Self::Tags => "sheet-tags",
            Self::Text => "sheet-text",
        }
    }

    /// What stands above it.
    pub fn title(self, lang: Lang) -> String {
        text(lang, self.key()).into_owned()
    }

    /// The column with this title in any of the languages.
    pub fn titled(title: &str) -> Option<Self> {
        named(title, Self::ALL, Self::key)
    }
}

/// What a row of a table is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RowKind {
    Goal,
    SubGoal,
    Theme,
    Activity,
    Segment,
    Milestone,
}

impl RowKind {
    pub const ALL: [Self; 6] =
        [Self::Goal, Self::SubGoal, Self::Theme, Self::Activity, Self::Segment, Self::Milestone];

    fn key(self) -> &'static str {
        match self {
            Self::Goal => "sheet-goal",
            Self::SubGoal => "sheet-sub-goal",
            Self::Theme => "sheet-theme",
            Self::Activity => "sheet-activity",
            Self::Segment => "sheet-segment",
            Self::Milestone => "sheet-milestone",
        }
    }

    pub fn name(self, lang: Lang) -> String {
        text(lang, self.key()).into_owned()
    }

    /// The kind that is called this in any of the languages.
    pub fn named(name: &str) -> Option<Self> {
        named(name, Self::ALL, Self::key)
    }

    pub fn is_part(self) -> bool {
        matches!(self, Self::Segment | Self::Milestone)
    }
}

/// The one of `all` that some language calls `name`; capitals do not matter.
pub(super) fn named<T: Copy>(
    name: &str,
    all: impl IntoIterator<Item = T>,
    key: impl Fn(T) -> &'static str,
) -> Option<T> {
    let name = name.trim().to_lowercase();
    let called = |it: &T| Lang::ALL.iter().any(|lang| text(*lang, key(*it)).to_lowercase() == name);
    all.into_iter().find(called)
}
