//! Rules over a roadmap. What looks wrong is a finding, never a reason not to open a file.
//!
//! A rule is one small file in `rules`: its name, what it says, how much it matters, where it
//! looks, and what would mend it. [`Checker`] keeps the findings true while a person works.

mod checker;
mod ground;
mod release;
mod rule;
mod rules;

pub use self::checker::Checker;
pub use self::release::{RELEASE, ReleaseClass, ReleaseItem, release};
pub use self::rule::{Group, Rule, Severity};
use crate::edit::Edit;
use crate::i18n::{self, Lang, Value, dates::when_words};
use crate::model::{Accepted, Id, Roadmap, When};

/// Something in a roadmap that a person should look at; called merknad in the interface.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub rule: &'static Rule,
    /// The object it is about.
    pub subject: Id,
    /// What fills the sentence of the rule.
    pub args: Vec<(&'static str, Arg)>,
    /// What would mend it, where that is clear.
    pub fix: Option<Fix>,
}

/// A part of the sentence of a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    Words(String),
    When(When),
}

/// A change that a person may choose, to mend what was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// The key of what it does, in the catalogues; takes the arguments of the finding.
    pub key: &'static str,
    pub edits: Vec<Edit>,
}

/// Every rule, in the order of groups.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    rules::ALL.iter().copied()
}

/// All findings: rule by rule, and in the order of the file within each.
pub fn check(roadmap: &Roadmap) -> Vec<Finding> {
    Checker::new(roadmap).findings().cloned().collect()
}

impl Finding {
    /// What was found, and what to do, in one sentence or two.
    pub fn sentence(&self, lang: Lang) -> String {
        self.filled(self.rule.sentence, lang)
    }

    /// What the fix does.
    pub fn fix_title(&self, lang: Lang) -> Option<String> {
        self.fix.as_ref().map(|fix| self.filled(fix.key, lang))
    }

    /// Whether a person has looked at it and let it stand.
    pub fn is_accepted(&self, roadmap: &Roadmap) -> bool {
        let same = |it: &Accepted| it.rule == self.rule.name && it.subject == self.subject;
        roadmap.accepted.iter().any(same)
    }

    fn filled(&self, key: &str, lang: Lang) -> String {
        let words = |arg: &Arg| match arg {
            Arg::Words(words) => words.clone(),
            Arg::When(when) => when_words(*when, lang),
        };
        let args: Vec<(&str, Value<'_>)> =
            self.args.iter().map(|(name, arg)| (*name, Value::from(words(arg)))).collect();
        i18n::format(lang, key, &args)
    }
}

impl From<String> for Arg {
    fn from(words: String) -> Self {
        Self::Words(words)
    }
}

impl From<When> for Arg {
    fn from(when: When) -> Self {
        Self::When(when)
    }
}
