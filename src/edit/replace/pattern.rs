use std::ops::Range;

use regex::{Regex, RegexBuilder};

/// What a person seeks, as it is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    pub text: String,
    /// Capital and small letters are two things.
    pub case: bool,
    /// No letter or digit stands right before or after it.
    pub whole_words: bool,
    /// The text is a regular expression, and `$1` in the replacement is its first group.
    pub expression: bool,
}

/// Why nothing can be sought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PatternError {
    /// It is no regular expression.
    NoExpression,
    /// It is one, but far too large.
    TooLarge,
}

/// Finds what is wanted, in time that grows with the length of the text and no faster.
#[derive(Clone, Debug)]
pub struct Pattern {
    regex: Regex,
    groups: bool,
}

/// What a compiled expression may take, in bytes; far above what anybody types.
const MOST_BYTES: usize = 4 << 20;

impl Wanted {
    /// None: nothing is sought.
    pub fn pattern(&self) -> Result<Option<Pattern>, PatternError> {
        if self.text.is_empty() {
            return Ok(None);
        }
        let sought = match self.expression {
            true => self.text.clone(),
            false => regex::escape(&self.text),
        };
        // An expression must be one before words are put around it.
        let plain = built(&sought, self.case)?;
        let regex = match self.whole_words {
            true => built(&format!(r"\b{{start-half}}(?:{sought})\b{{end-half}}"), self.case)?,
            false => plain,
        };
        Ok(Some(Pattern { regex, groups: self.expression }))
    }
}

fn built(sought: &str, case: bool) -> Result<Regex, PatternError> {
    let built = RegexBuilder::new(sought).case_insensitive(!case).size_limit(MOST_BYTES).build();
    built.map_err(|error| match error {
        regex::Error::CompiledTooBig(_) => PatternError::TooLarge,
        _ => PatternError::NoExpression,
    })
}

impl PatternError {
    /// The key of its words in the catalogues.
    pub fn key(self) -> &'static str {
        match self {
            Self::NoExpression => "replace-no-expression",
            Self::TooLarge => "replace-too-large",
        }
    }
}

impl Pattern {
    /// Where it stands in the text, and what comes instead; what is empty is no find.
    pub(super) fn find(&self, text: &str, with: &str) -> Vec<(Range<usize>, String)> {
        if !self.groups {
            let found = self.regex.find_iter(text).filter(|it| !it.is_empty());
            return found.map(|it| (it.range(), with.to_owned())).collect();
        }
        let found = self.regex.captures_iter(text).filter_map(|captures| {
            let whole = captures.get(0).filter(|it| !it.is_empty())?;
            let mut out = String::new();
            captures.expand(with, &mut out);
            Some((whole.range(), out))
        });
        found.collect()
    }
}
