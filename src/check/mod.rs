//! Rules over a roadmap. What looks wrong is a finding, never a reason not to open a file.

mod dates;
mod placement;
mod references;

use crate::model::{Id, Roadmap};

/// Something in a roadmap that a person should look at; called merknad in the interface.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub rule: Rule,
    /// The object it is about.
    pub subject: Id,
    /// What fills the sentence of the rule.
    pub args: Vec<(&'static str, String)>,
}

/// How much it matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// feil
    Error,
    /// advarsel
    Warning,
    /// tips
    Tip,
}

/// What was looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// A phase that the value chain does not have.
    UnknownPhase,
    UnknownMilestoneKind,
    UnknownActor,
    UnknownAudience,
    /// In an outline, among children, or among candidates.
    UnknownActivity,
    /// A priority is about activities and themes.
    UnknownPriorityItem,
    /// A view shows goals, sub-goals, themes and activities.
    UnknownViewItem,
    /// An id after @ that nothing in the file has.
    UnknownMention,
    EndsBeforeStart,
    /// The activity stands in no outline, is no child and no candidate.
    Unplaced,
}

/// All findings: by rule group, and in the order of the file within each.
pub fn check(roadmap: &Roadmap) -> Vec<Finding> {
    let mut findings = references::check(roadmap);
    findings.extend(dates::check(roadmap));
    findings.extend(placement::check(roadmap));
    findings
}

impl Finding {
    fn new<const N: usize>(rule: Rule, subject: &Id, args: [(&'static str, String); N]) -> Self {
        let mut args = args.to_vec();
        args.push(("id", subject.to_string()));
        Self { rule, subject: subject.clone(), args }
    }
}

impl Rule {
    /// Its name where programs read it.
    pub fn name(self) -> &'static str {
        match self {
            Self::UnknownPhase => "unknown-phase",
            Self::UnknownMilestoneKind => "unknown-milestone-kind",
            Self::UnknownActor => "unknown-actor",
            Self::UnknownAudience => "unknown-audience",
            Self::UnknownActivity => "unknown-activity",
            Self::UnknownPriorityItem => "unknown-priority-item",
            Self::UnknownViewItem => "unknown-view-item",
            Self::UnknownMention => "unknown-mention",
            Self::EndsBeforeStart => "ends-before-start",
            Self::Unplaced => "unplaced",
        }
    }

    /// The key of its sentence in the catalogues; takes the arguments of a finding.
    pub fn key(self) -> &'static str {
        match self {
            Self::UnknownPhase => "finding-unknown-phase",
            Self::UnknownMilestoneKind => "finding-unknown-milestone-kind",
            Self::UnknownActor => "finding-unknown-actor",
            Self::UnknownAudience => "finding-unknown-audience",
            Self::UnknownActivity => "finding-unknown-activity",
            Self::UnknownPriorityItem => "finding-unknown-priority-item",
            Self::UnknownViewItem => "finding-unknown-view-item",
            Self::UnknownMention => "finding-unknown-mention",
            Self::EndsBeforeStart => "finding-ends-before-start",
            Self::Unplaced => "finding-unplaced",
        }
    }

    pub fn severity(self) -> Severity {
        match self {
            Self::UnknownPhase
            | Self::UnknownMilestoneKind
            | Self::UnknownActor
            | Self::UnknownAudience
            | Self::UnknownActivity
            | Self::UnknownPriorityItem
            | Self::UnknownViewItem
            | Self::UnknownMention => Severity::Error,
            Self::EndsBeforeStart => Severity::Warning,
            Self::Unplaced => Severity::Tip,
        }
    }
}

impl Severity {
    /// Its name where programs read it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Tip => "tip",
        }
    }

    /// The key of its word in the catalogues.
    pub fn key(self) -> &'static str {
        match self {
            Self::Error => "severity-error",
            Self::Warning => "severity-warning",
            Self::Tip => "severity-tip",
        }
    }
}
