//! A first look at the text of a file, before serde reads it: tokens with their
//! places. It judges nothing; what is no RON at all is left for the parser to say.

use std::borrow::Cow;

/// One token and where it begins, in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token<'a> {
    pub at: usize,
    pub kind: TokenKind<'a>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum TokenKind<'a> {
    /// A word: a field, a variant, a number.
    Word(&'a str),
    /// A string, with its escapes resolved.
    Text(Cow<'a, str>),
    Sign(char),
    Comment,
}

/// The tokens of `text` in order.
pub(super) fn tokens(text: &str) -> Tokens<'_> {
    Tokens { text, at: 0 }
}

#[derive(Clone)]
pub(super) struct Tokens<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Tokens<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn skip_space(&mut self) {
        // Indentation is most of a file; the rest of the white space is rare.
        let bytes = self.rest().bytes();
        self.at += bytes.take_while(|byte| matches!(byte, b' ' | b'\n' | b'\t')).count();
        self.at += self.rest().len() - self.rest().trim_start().len();
    }

    /// Steps over `len` bytes and returns them.
    fn take(&mut self, len: usize) -> &'a str {
        let taken = &self.rest()[..len];
        self.at += len;
        taken
    }

    fn comment(&mut self) -> TokenKind<'a> {
        let rest = self.rest();
        let len = if rest.starts_with("/*") {
            block_comment_len(rest)
        } else {
            rest.find('\n').unwrap_or(rest.len())
        };
        self.take(len);
        TokenKind::Comment
    }

    fn text(&mut self) -> TokenKind<'a> {
        let inner = &self.rest()[1..];
        let end = text_end(inner);
        self.take((end + 2).min(inner.len() + 1));
        let inner = &inner[..end];
        TokenKind::Text(if inner.contains('\\') {
            Cow::Owned(resolve_escapes(inner))
        } else {
            Cow::Borrowed(inner)
        })
    }

    /// `r"..."` and `r#"..."#`, which people may write and the printer never does.
    fn raw_text(&mut self) -> Option<TokenKind<'a>> {
        let after_r = self.rest().strip_prefix('r')?;
        let hashes = after_r.len() - after_r.trim_start_matches('#').len();
        let inner = after_r[hashes..].strip_prefix('"')?;
        let close = format!("\"{}", &after_r[..hashes]);
        let end = inner.find(&close).unwrap_or(inner.len());
        self.take((hashes + 2 + end + close.len()).min(self.rest().len()));
        Some(TokenKind::Text(Cow::Borrowed(&inner[..end])))
    }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        self.skip_space();
        let at = self.at;
        let rest = self.rest();
        let first = rest.chars().next()?;
        let kind = match first {
            '"' => self.text(),
            '/' if rest.starts_with("//") || rest.starts_with("/*") => self.comment(),
            _ if is_word(first) => match self.raw_text() {
                Some(text) => text,
                None => {
                    let len = rest.find(|char| !is_word(char)).unwrap_or(rest.len());
                    TokenKind::Word(self.take(len))
                }
            },
            _ => {
                self.take(first.len_utf8());
                TokenKind::Sign(first)
            }
        };
        Some(Token { at, kind })
    }
}

fn is_word(char: char) -> bool {
    char.is_alphanumeric() || matches!(char, '_' | '.' | '+' | '-')
}

/// Where the string that `inner` begins in ends.
fn text_end(inner: &str) -> usize {
    let bytes = inner.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'"' => return at,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    inner.len()
}

fn block_comment_len(text: &str) -> usize {
    let mut depth = 0_usize;
    let mut at = 0;
    while at < text.len() {
        let rest = &text.as_bytes()[at..];
        if rest.starts_with(b"/*") {
            depth += 1;
            at += 2;
        } else if rest.starts_with(b"*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += 1;
        }
    }
    text.len()
}

/// What the escapes of a string stand for, as far as they are right.
fn resolve_escapes(inner: &str) -> String {
    let mut out = String::with_capacity(inner.len());
    let mut rest = inner;
    while let Some((plain, escaped)) = rest.split_once('\\') {
        out.push_str(plain);
        rest = resolve_one(escaped, &mut out);
    }
    out.push_str(rest);
    out
}

/// Resolves the escape that `escaped` begins with (its backslash is gone) and returns what follows it.
fn resolve_one<'a>(escaped: &'a str, out: &mut String) -> &'a str {
    let Some(first) = escaped.chars().next() else { return "" };
    let rest = &escaped[first.len_utf8()..];
    let code_point = |hex: &str| u32::from_str_radix(hex, 16).ok().and_then(char::from_u32);
    match first {
        '\n' => return rest.trim_start_matches([' ', '\t', '\n', '\r']),
        'n' => out.push('\n'),
        't' => out.push('\t'),
        'r' => out.push('\r'),
        '0' => out.push('\0'),
        'x' if rest.is_char_boundary(2) && rest.len() >= 2 => {
            out.extend(code_point(&rest[..2]));
            return &rest[2..];
        }
        'u' => {
            if let Some((hex, after)) = rest.strip_prefix('{').and_then(|rest| rest.split_once('}'))
            {
                out.extend(code_point(hex));
                return after;
            }
        }
        _ => out.push(first),
    }
    rest
}
