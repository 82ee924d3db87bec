//! Reading a roadmap: whole and exactly as written, or refused with the place.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use super::explain::explain;
use super::scan::{Token, TokenKind, tokens};
use super::{OpenError, Place, Problem, Stamp};
use crate::model::{Format, NestingError, Roadmap};

/// A roadmap as it was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    pub roadmap: Roadmap,
    /// What the file held, to notice when somebody else changes it.
    pub stamp: Stamp,
    /// The text held comments, which saving does not keep.
    pub had_comments: bool,
}

/// Opened deeper than any roadmap that the model allows, and far from the end of the stack.
const MAX_PARENTHESES: usize = 160;

/// Reads the file at `path`.
pub fn open_path(path: &Path) -> Result<Opened, OpenError> {
    let named = |error: OpenError| OpenError { path: Some(path.to_owned()), ..error };
    let bytes = fs::read(path)
        .map_err(|error| named(OpenError::nowhere(Problem::Unreadable(error.to_string()))))?;
    open_bytes(&bytes).map_err(named)
}

/// Reads the bytes of a file.
pub fn open_bytes(bytes: &[u8]) -> Result<Opened, OpenError> {
    match str::from_utf8(bytes) {
        Ok(text) => open_text(text),
        Err(error) => {
            let valid = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
            Err(OpenError::at(&valid, valid.len(), Problem::NotUtf8))
        }
    }
}

/// Reads the text of a file. A byte order mark and CRLF line ends are fine.
pub fn open_text(text: &str) -> Result<Opened, OpenError> {
    let stamp = Stamp::of(text.as_bytes());
    let text = text.trim_start_matches('\u{FEFF}').replace("\r\n", "\n");
    refuse_control_characters(&text)?;
    refuse_deep_parentheses(&text)?;
    refuse_other_formats(&text)?;
    let roadmap = parse(&text)?;
    refuse_duplicate_ids(&text)?;
    refuse_bad_nesting(&text, &roadmap)?;
    let had_comments = tokens(&text).any(|token| token.kind == TokenKind::Comment);
    Ok(Opened { roadmap, stamp, had_comments })
}

fn parse(text: &str) -> Result<Roadmap, OpenError> {
    use ron::extensions::Extensions;
    ron::Options::default()
        .with_default_extension(
            Extensions::IMPLICIT_SOME
                | Extensions::UNWRAP_NEWTYPES
                | Extensions::UNWRAP_VARIANT_NEWTYPES,
        )
        .with_recursion_limit(2 * MAX_PARENTHESES)
        .from_str(text)
        .map_err(|error| explain(text, error))
}

/// Refuses them where they stand as they are, and where an escape makes one.
fn refuse_control_characters(text: &str) -> Result<(), OpenError> {
    let is_control = |char: char| char.is_control() && char != '\n' && char != '\t';
    if let Some((at, char)) = text.char_indices().find(|&(_, char)| is_control(char)) {
        return Err(OpenError::at(text, at, Problem::ControlCharacter(char)));
    }
    for token in tokens(text) {
        if let TokenKind::Text(words) = &token.kind
            && let Some(char) = words.chars().find(|&char| is_control(char))
        {
            return Err(OpenError::at(text, token.at, Problem::ControlCharacter(char)));
        }
    }
    Ok(())
}

fn refuse_deep_parentheses(text: &str) -> Result<(), OpenError> {
    let mut depth = 0_usize;
    for token in tokens(text) {
        match token.kind {
            TokenKind::Sign('(' | '[' | '{') => depth += 1,
            TokenKind::Sign(')' | ']' | '}') => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > MAX_PARENTHESES {
            return Err(OpenError::at(text, token.at, Problem::TooDeep { id: None }));
        }
    }
    Ok(())
}

/// The first field is `format`, and its value is one that this program knows.
fn refuse_other_formats(text: &str) -> Result<(), OpenError> {
    let mut tokens = tokens(text).filter(|token| token.kind != TokenKind::Comment).peekable();
    while tokens.next_if(|token| token.kind == TokenKind::Sign('#')).is_some() {
        tokens.find(|token| token.kind == TokenKind::Sign(']'));
    }
    // The name of the record may stand before its parenthesis.
    tokens.next_if(|token| token.kind == TokenKind::Word("Roadmap"));
    for kind in [TokenKind::Sign('('), TokenKind::Word("format"), TokenKind::Sign(':')] {
        let at = tokens.peek().map_or(text.len(), |token| token.at);
        if tokens.next_if(|token| token.kind == kind).is_none() {
            return Err(OpenError::at(text, at, Problem::NoFormat));
        }
    }
    match tokens.next() {
        Some(Token { at, kind: TokenKind::Word(number) }) if is_newer(number) => {
            Err(OpenError::at(text, at, Problem::NewerFormat(number.to_owned())))
        }
        Some(Token { kind: TokenKind::Word("1"), .. }) => Ok(()),
        other => {
            let at = other.map_or(text.len(), |token| token.at);
            Err(OpenError::at(text, at, Problem::NoFormat))
        }
    }
}

fn is_newer(number: &str) -> bool {
    let digits = number.trim_start_matches('0');
    !digits.is_empty()
        && digits.bytes().all(|byte| byte.is_ascii_digit())
        && digits.parse().map_or(true, |number: u32| number > Format::VERSION)
}

/// Every id of a file that parses, and where it stands: the field `id` of a
/// record, or the key of an activity.
fn ids(text: &str) -> impl Iterator<Item = (String, usize)> + '_ {
    let mut before = [TokenKind::Comment, TokenKind::Comment];
    let mut tokens = tokens(text).filter(|token| token.kind != TokenKind::Comment).peekable();
    std::iter::from_fn(move || {
        loop {
            let token = tokens.next()?;
            let is_key = tokens.peek().is_some_and(|next| next.kind == TokenKind::Sign(':'));
            let is_id = before == [TokenKind::Word("id"), TokenKind::Sign(':')];
            let [_, last] = &before;
            before = [last.clone(), token.kind.clone()];
            if let TokenKind::Text(id) = token.kind
                && (is_key || is_id)
            {
                return Some((id.into_owned(), token.at));
            }
        }
    })
}

fn refuse_duplicate_ids(text: &str) -> Result<(), OpenError> {
    let mut seen = HashMap::new();
    for (id, at) in ids(text) {
        if let Some(first) = seen.insert(id.clone(), at) {
            let first = Place::of(text, first);
            return Err(OpenError::at(text, at, Problem::DuplicateId { id, first }));
        }
    }
    Ok(())
}

fn refuse_bad_nesting(text: &str, roadmap: &Roadmap) -> Result<(), OpenError> {
    roadmap.check_nesting().map_err(|error| {
        let (id, problem) = match error {
            NestingError::TooDeep(id) => {
                (id.clone(), Problem::TooDeep { id: Some(id.to_string()) })
            }
            NestingError::Cycle(id) => (id.clone(), Problem::Cycle { id: id.to_string() }),
        };
        let at = ids(text).find(|(found, _)| found == id.as_str()).map_or(0, |(_, at)| at);
        OpenError::at(text, at, problem)
    })
}

impl OpenError {
    fn nowhere(problem: Problem) -> Self {
        Self { path: None, place: None, problem }
    }

    pub(super) fn at(text: &str, at: usize, problem: Problem) -> Self {
        Self { path: None, place: Some(Place::of(text, at)), problem }
    }
}
