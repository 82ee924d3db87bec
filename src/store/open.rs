//! Reading a roadmap: whole and exactly as written, or refused with the place.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fs;
use std::path::Path;

use super::explain::explain;
use super::ids::{IdFinder, ids};
use super::json::{looks_like_json, open_json};
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

/// Reads the bytes of a file, in the canonical text or in JSON.
pub fn open_bytes(bytes: &[u8]) -> Result<Opened, OpenError> {
    match str::from_utf8(bytes) {
        Ok(text) if looks_like_json(text) => open_json(text),
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
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let text =
        if text.contains('\r') { text.replace("\r\n", "\n").into() } else { Cow::from(text) };
    refuse_control_characters(&text)?;
    refuse_other_formats(&text)?;
    let look = first_look(&text)?;
    let roadmap = parse(&text)?;
    if let Some((at, problem)) = look.duplicate {
        return Err(OpenError::at(&text, at, problem));
    }
    refuse_bad_nesting(&text, &roadmap)?;
    Ok(Opened { roadmap, stamp, had_comments: look.had_comments })
}

/// What the tokens tell before the text is parsed.
struct FirstLook {
    had_comments: bool,
    /// Where an id stands for the second time; certain only if the text parses.
    duplicate: Option<(usize, Problem)>,
}

fn first_look(text: &str) -> Result<FirstLook, OpenError> {
    let mut look = FirstLook { had_comments: false, duplicate: None };
    let mut depth = 0_usize;
    let mut finder = IdFinder::default();
    let mut seen = HashMap::new();
    for token in tokens(text) {
        match &token.kind {
            TokenKind::Comment => {
                look.had_comments = true;
                continue;
            }
            TokenKind::Sign('(' | '[' | '{') => depth += 1,
            TokenKind::Sign(')' | ']' | '}') => depth = depth.saturating_sub(1),
            TokenKind::Text(words) => refuse_escaped_control(text, token.at, words)?,
            TokenKind::Sign(_) | TokenKind::Word(_) => {}
        }
        if depth > MAX_PARENTHESES {
            return Err(OpenError::at(text, token.at, Problem::TooDeep { id: None }));
        }
        if let Some((id, at)) = finder.feed(token)
            && look.duplicate.is_none()
            && let Some(first) = seen.insert(id.clone(), at)
        {
            let first = Place::of(text, first);
            look.duplicate = Some((at, Problem::DuplicateId { id: id.into_owned(), first }));
        }
    }
    Ok(look)
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

/// Newline and tab are the only control characters that a text may hold.
fn refuse_control_characters(text: &str) -> Result<(), OpenError> {
    let bytes = text.as_bytes();
    let is_control = |(at, byte): (usize, &u8)| match byte {
        b'\n' | b'\t' => false,
        0..=0x1F | 0x7F => true,
        // U+0080 to U+009F are two bytes.
        0xC2 => bytes.get(at + 1).is_some_and(|second| (0x80..=0x9F).contains(second)),
        _ => false,
    };
    match bytes.iter().enumerate().position(is_control) {
        Some(at) => {
            let char = text[at..].chars().next().unwrap_or_default();
            Err(OpenError::at(text, at, Problem::ControlCharacter(char)))
        }
        None => Ok(()),
    }
}

/// Such characters do not come in by an escape either; raw ones are refused already.
fn refuse_escaped_control(text: &str, at: usize, words: &str) -> Result<(), OpenError> {
    let is_control = |char: &char| char.is_control() && !matches!(char, '\n' | '\t');
    match words.chars().find(is_control) {
        Some(char) => Err(OpenError::at(text, at, Problem::ControlCharacter(char))),
        None => Ok(()),
    }
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
