//! What the parser says, in our words and with the best place for it.

use ron::error::{Error, SpannedError};

use super::scan::{TokenKind, tokens};
use super::{Expected, OpenError, Place, Problem};
use crate::model::{Colour, DayError, Id, When, Years, parse_day};

pub(super) fn explain(text: &str, error: SpannedError) -> OpenError {
    let offset = |position: ron::error::Position| {
        Place { line: position.line, column: position.col }.offset(text)
    };
    let (start, end) = (offset(error.span.start), offset(error.span.end));
    let problem = problem(text, start, error.code);
    let at = match &problem {
        Problem::MissingField { .. } | Problem::NoYears => enclosing_record(text, end),
        Problem::Expected(Expected::TextEnd) => last_token(text, end),
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
        // A mention begins with @ where it is an id.
        let id = value.strip_prefix('@').unwrap_or(&value);
        if refused(Id::new(id).err().map(|error| error.to_string())) {
            Problem::NoId { id: id.to_owned(), why: words }
        } else {
            Problem::Other(words)
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

/// The parenthesis that opened the record which ends at or around the byte `at`.
fn enclosing_record(text: &str, at: usize) -> usize {
    let mut open = Vec::new();
    for token in tokens(text).take_while(|token| token.at < at) {
        match token.kind {
            TokenKind::Sign('(' | '[' | '{') => open.push(token.at),
            TokenKind::Sign(')' | ']' | '}') => {
                open.pop();
            }
            _ => {}
        }
    }
    open.last().copied().unwrap_or(at)
}
