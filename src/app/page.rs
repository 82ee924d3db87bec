use crate::i18n::Lang;
use crate::model::FigureKind;

/// What stands in the place of the canvas.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Page {
    /// Who is where: activities down, actors across.
    Matrix,
    /// What there is of everything, counted.
    Dashboard(Chart),
    /// The lists of the roadmap that are no rows and no bars.
    Record(Tab),
}

/// One count of the dashboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Chart {
    Phases,
    Certainty,
    Milestones,
    Drivers,
    Adoption,
    Findings,
}

impl Chart {
    pub const ALL: [Self; 6] = [
        Self::Phases,
        Self::Certainty,
        Self::Milestones,
        Self::Drivers,
        Self::Adoption,
        Self::Findings,
    ];

    /// The kind of figure that shows the same; none: no figure does.
    pub fn figure(self) -> Option<FigureKind> {
        match self {
            Self::Phases => Some(FigureKind::PhasesByYear),
            Self::Certainty => Some(FigureKind::CertaintyByYear),
            Self::Milestones => Some(FigureKind::MilestonesByQuarter),
            Self::Drivers => Some(FigureKind::DriversByYear),
            Self::Adoption => Some(FigureKind::AdoptionByActorKind),
            Self::Findings => None,
        }
    }

    pub fn title(self, lang: Lang) -> String {
        let key = self.figure().map_or("dashboard-findings", crate::layout::kind_key);
        crate::i18n::text(lang, key).into_owned()
    }
}

/// One list of the record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tab {
    Priorities,
    Candidates,
    Indicators,
    Meetings,
    Confirmations,
    References,
    Links,
    Tags,
    Terms,
}

impl Tab {
    pub const ALL: [Self; 9] = [
        Self::Priorities,
        Self::Candidates,
        Self::Indicators,
        Self::Meetings,
        Self::Confirmations,
        Self::References,
        Self::Links,
        Self::Tags,
        Self::Terms,
    ];

    /// The catalogue key of its title.
    pub fn key(self) -> &'static str {
        match self {
            Self::Priorities => "record-priorities",
            Self::Candidates => "record-candidates",
            Self::Indicators => "record-indicators",
            Self::Meetings => "record-meetings",
            Self::Confirmations => "record-confirmations",
            Self::References => "record-references",
            Self::Links => "record-links",
            Self::Tags => "record-tags",
            Self::Terms => "record-terms",
        }
    }

    /// The catalogue key of what the list is for.
    pub fn about(self) -> &'static str {
        match self {
            Self::Priorities => "record-priorities-about",
            Self::Candidates => "record-candidates-about",
            Self::Indicators => "record-indicators-about",
            Self::Meetings => "record-meetings-about",
            Self::Confirmations => "record-confirmations-about",
            Self::References => "record-references-about",
            Self::Links => "record-links-about",
            Self::Tags => "record-tags-about",
            Self::Terms => "record-terms-about",
        }
    }
}
