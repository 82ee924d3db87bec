//! What the parser says, in our words and with the best place for it.

use ron::error::{Error, SpannedError};

use super::scan::{TokenKind, tokens};
use super::{Expected, OpenError, Place, Problem};
use crate::model::{Colour, DayError, Id, IdError, When, Years, parse_day};

pub(super) fn explain(text: &str, error: SpannedError) -> OpenError {
    let offset = |position: ron::error::Position| {
        Place { line: position.line, column: position.col }.offset(text)
    };
    let (start, end) = (offset(error.span.start), offset(error.span.end));
    let problem = match problem(text, start, error.code) {
        problem @ Problem::Expected(Expected::TextEnd | Expected::CommentEnd) => problem,
        Problem::Expected(_) if text[end..].trim().is_empty() => Problem::Expected(Expected::More),
        problem => problem,
    };
    let at = match &problem {
        Problem::MissingField { .. } => open_record(text, end),
        Problem::NoYears => closed_record(text, end),
        Problem::Expected(Expected::TextEnd | Expected::CommentEnd) => last_token(text, end),
        Problem::Expected(_) => end,
        _ => last_token(text, start),
    };
    OpenError::at(text, at, problem)
}

fn problem(text: &str, at: usize, code: Error) -> Problem {
    let words = |known: &[&str]| known.iter().map(|&word| word.to_owned()).collect();
    match code {
        Error::NoSuchStructField { expected, found, outer } => {
            Problem::UnknownField { field: found, record: record(outer), known: words(expected) }
        }
        Error::MissingStructField { field, outer } => {
            Problem::MissingField { field: field.to_owned(), record: record(outer) }
        }
        Error::DuplicateStructField { field, outer } => {
            Problem::RepeatedField { field: field.to_owned(), record: record(outer) }
        }
        Error::NoSuchEnumVariant { expected, found, .. } => {
            Problem::UnknownWord { word: found, known: words(expected) }
        }
        Error::IntegerOutOfBounds => Problem::NumberTooLarge,
        Error::ExceededRecursionLimit => Problem::TooDeep { id: None },
        Error::Message(words) => refused_value(text, at, words),
        Error::InvalidValueForType { found, .. } => Problem::NoNumber(found),
        code => match expected(&code) {
            Some(expected) => Problem::Expected(expected),
            None => Problem::Other(code.to_string()),
        },
    }
}

fn record(outer: Option<String>) -> String {
    outer.unwrap_or_else(|| "record".to_owned())
}

/// Which of the model's own refusals the parser passes on.
fn refused_value(text: &str, at: usize, words: String) -> Problem {
    if words == Years::RULE {
        return Problem::NoYears;
    }
    let last = last_token(text, at);
    let Some(TokenKind::Text(value)) =
        tokens(text).find(|token| token.at == last).map(|token| token.kind)
    else {
        return Problem::Other(words);
    };
    let refused = |error: Option<String>| error.is_some_and(|error| error == words);
    if refused(value.parse::<When>().err().map(|error| error.to_string())) {
        Problem::NoDate(value.into_owned())
    } else if refused(parse_day(&value).err().map(|error: DayError| error.to_string())) {
        Problem::NoDay(value.into_owned())
    } else if refused(value.parse::<Colour>().err()) {
        Problem::NoColour(value.into_owned())
    } else {
        // Where a mention can stand, an id has an @ before it.
        let mentioned = value.strip_prefix('@').unwrap_or_default();
        let said = |error: &IdError| error.to_string() == words;
        let refusal = |id: &str| Id::new(id).err().filter(said);
        let why = refusal(&value).or_else(|| refusal(mentioned));
        match why {
            Some(why) => Problem::NoId { id: value.into_owned(), why },
            None => Problem::Other(words),
        }
    }
}

fn expected(code: &Error) -> Option<Expected> {
    Some(match code {
        Error::ExpectedComma => Expected::Comma,
        Error::ExpectedMapColon => Expected::Colon,
        Error::ExpectedString | Error::ExpectedByteString | Error::ExpectedChar => Expected::Text,
        Error::ExpectedStringEnd => Expected::TextEnd,
        Error::ExpectedArray => Expected::List,
        Error::ExpectedArrayEnd => Expected::ListEnd,
        Error::ExpectedStructLike | Error::ExpectedNamedStructLike(_) => Expected::Record,
        Error::ExpectedStructLikeEnd | Error::ExpectedOptionEnd => Expected::RecordEnd,
        Error::ExpectedDifferentStructName { .. } => Expected::Record,
        Error::ExpectedMap => Expected::Map,
        Error::ExpectedMapEnd => Expected::MapEnd,
        Error::ExpectedInteger
        | Error::ExpectedFloat
        | Error::InvalidIntegerDigit { .. }
        | Error::FloatUnderscore
        | Error::UnderscoreAtBeginning => Expected::Number,
        Error::ExpectedBoolean => Expected::TrueOrFalse,
        Error::ExpectedIdentifier
        | Error::InvalidIdentifier(_)
        | Error::SuggestRawIdentifier(_) => Expected::Name,
        Error::InvalidEscape(_) => Expected::Escape,
        Error::UnclosedBlockComment => Expected::CommentEnd,
        Error::ExpectedAttribute | Error::ExpectedAttributeEnd | Error::NoSuchExtension(_) => {
            Expected::Header
        }
        Error::Eof => Expected::More,
        Error::TrailingCharacters => Expected::End,
        _ => return None,
    })
}

/// The beginning of the token that covers the byte `at`, or of the last before it.
fn last_token(text: &str, at: usize) -> usize {
    tokens(text).map(|token| token.at).take_while(|&start| start <= at).last().unwrap_or(0)
}

/// The parenthesis of the innermost record that is open at the byte `at`.
fn open_record(text: &str, at: usize) -> usize {
    records(text, at).0.last().copied().unwrap_or(at)
}

/// The parenthesis of the record that closed last before the byte `at`.
fn closed_record(text: &str, at: usize) -> usize {
    records(text, at).1.unwrap_or(at)
}

/// Where what is open at the byte `at` begins, and where what closed last does.
fn records(text: &str, at: usize) -> (Vec<usize>, Option<usize>) {
    let mut open = Vec::new();
    let mut closed = None;
    for token in tokens(text).take_while(|token| token.at < at) {
        match token.kind {
            TokenKind::Sign('(' | '[' | '{') => open.push(token.at),
            TokenKind::Sign(')' | ']' | '}') => closed = open.pop(),
            _ => {}
        }
    }
    (open, closed)
}
