//! Where in the text of a file the ids stand.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::Place;
use super::scan::{Token, TokenKind, tokens};

/// Finds every id of a file that parses: the field `id` of a record, or the key of
/// an activity. Feed it all tokens but comments, in order.
#[derive(Default)]
pub(super) struct IdFinder<'a> {
    before: [Option<Token<'a>>; 2],
}

impl<'a> IdFinder<'a> {
    /// The id that this token completes, and the byte it begins at.
    pub(super) fn feed(&mut self, token: Token<'a>) -> Option<(Cow<'a, str>, usize)> {
        let kind = |token: &Option<Token<'a>>| token.as_ref().map(|token| token.kind.clone());
        let found = match (&self.before, &token.kind) {
            ([_, Some(Token { at, kind: TokenKind::Text(key) })], TokenKind::Sign(':')) => {
                Some((key.clone(), *at))
            }
            ([field, colon], TokenKind::Text(id))
                if kind(colon) == Some(TokenKind::Sign(':'))
                    && kind(field) == Some(TokenKind::Word("id")) =>
            {
                Some((id.clone(), token.at))
            }
            _ => None,
        };
        self.before.rotate_left(1);
        self.before[1] = Some(token);
        found
    }
}

/// Every id of a file that parses, and the byte it begins at.
pub(super) fn ids(text: &str) -> impl Iterator<Item = (Cow<'_, str>, usize)> {
    let mut finder = IdFinder::default();
    tokens(text)
        .filter(|token| token.kind != TokenKind::Comment)
        .filter_map(move |token| finder.feed(token))
}

/// The place of every id in the text of a roadmap that opens.
#[must_use]
pub fn id_places(text: &str) -> BTreeMap<String, Place> {
    let mut places = BTreeMap::new();
    let (mut seen, mut line) = (0, 1);
    for (id, at) in ids(text) {
        line += text[seen..at].matches('\n').count();
        seen = at;
        let line_start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
        let column = text[line_start..at].chars().count() + 1;
        places.insert(id.into_owned(), Place { line, column });
    }
    places
}
