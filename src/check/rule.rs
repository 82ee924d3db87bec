use super::ground::Ground;
use super::{Arg, Finding, Fix};
use crate::model::{Activity, Id};

/// What is looked for.
#[derive(Debug)]
pub struct Rule {
    /// Its name where programs read it, and where a person accepts a finding.
    pub name: &'static str,
    /// The key of what it finds, in few words, for a heading.
    pub title: &'static str,
    /// The key of its sentence in the catalogues; takes the arguments of a finding.
    pub sentence: &'static str,
    /// The key of why it matters and what to do.
    pub why: &'static str,
    pub severity: Severity,
    pub group: Group,
    pub(super) look: Look,
}

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// feil
    Error,
    /// advarsel
    Warning,
    /// tips
    Tip,
}

/// What a rule is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// Ids that name nothing.
    Names,
    Dates,
    Phases,
    Actors,
    Structure,
    Figures,
    Sources,
    Texts,
}

/// Where a rule looks. What it says of an activity may depend on everything but the other
/// activities, so that one edit asks it once.
#[derive(Clone, Copy, Debug)]
pub(super) enum Look {
    Activity(fn(&Ground<'_>, &Id, &Activity, &mut Found<'_>)),
    Roadmap(fn(&Ground<'_>, &mut Found<'_>)),
}

/// Takes the findings of one rule.
pub(super) struct Found<'a> {
    pub(super) rule: &'static Rule,
    pub(super) findings: &'a mut Vec<Finding>,
}

impl Found<'_> {
    pub(super) fn say<const N: usize>(&mut self, subject: &Id, args: [(&'static str, Arg); N]) {
        self.add(subject, args, None);
    }

    pub(super) fn say_with_fix<const N: usize>(
        &mut self,
        subject: &Id,
        args: [(&'static str, Arg); N],
        fix: Fix,
    ) {
        self.add(subject, args, Some(fix));
    }

    fn add<const N: usize>(
        &mut self,
        subject: &Id,
        args: [(&'static str, Arg); N],
        fix: Option<Fix>,
    ) {
        let mut args = args.to_vec();
        args.push(("id", subject.to_string().into()));
        self.findings.push(Finding { rule: self.rule, subject: subject.clone(), args, fix });
    }
}

/// A rule is known by its name.
impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for Rule {}

impl Severity {
    pub const ALL: [Self; 3] = [Self::Error, Self::Warning, Self::Tip];

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

impl Group {
    pub const ALL: [Self; 8] = [
        Self::Names,
        Self::Dates,
        Self::Phases,
        Self::Actors,
        Self::Structure,
        Self::Figures,
        Self::Sources,
        Self::Texts,
    ];

    /// The key of its heading in the catalogues.
    pub fn key(self) -> &'static str {
        match self {
            Self::Names => "findings-names",
            Self::Dates => "findings-dates",
            Self::Phases => "findings-phases",
            Self::Actors => "findings-actors",
            Self::Structure => "findings-structure",
            Self::Figures => "findings-figures",
            Self::Sources => "findings-sources",
            Self::Texts => "findings-texts",
        }
    }
}
