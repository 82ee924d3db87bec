//! Just enough XML to add to parts that others wrote, without touching what is theirs.

use std::ops::Range;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::package::PackageError;

/// The namespace of everything in a text document.
pub(super) const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/// The namespace of references to other parts.
pub(super) const R: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

pub(super) const DECLARATION: &str =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// Text as it may stand in XML. What XML cannot hold becomes a replacement character.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => out.push(' '),
            '\u{FFFE}' | '\u{FFFF}' => out.push('\u{FFFD}'),
            c if c.is_control() => out.push('\u{FFFD}'),
            c => out.push(c),
        }
    }
    out
}

/// One element directly below the root, or deeper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Element {
    /// Without prefix.
    pub(super) name: String,
    pub(super) depth: usize,
    /// Names without prefix, values unescaped.
    pub(super) attributes: Vec<(String, String)>,
    /// The whole of it in the text, with its tags.
    pub(super) range: Range<usize>,
    /// Where its end tag begins; of an empty element its own end.
    pub(super) close: usize,
}

impl Element {
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }
}

/// All elements of a text down to `depth` (the root is 0), in the order of their start tags.
pub(super) fn elements(text: &str, depth: usize) -> Result<Vec<Element>, PackageError> {
    let broken = |why: String| PackageError::Unreadable(why);
    let mut reader = Reader::from_str(text);
    let mut found: Vec<Element> = Vec::new();
    let mut open: Vec<Option<usize>> = Vec::new();
    loop {
        let from = reader.buffer_position() as usize;
        let event = reader.read_event().map_err(|error| broken(error.to_string()))?;
        let to = reader.buffer_position() as usize;
        match event {
            Event::Start(tag) => {
                let at = (open.len() <= depth).then_some(found.len());
                if at.is_some() {
                    found.push(element(&tag, open.len(), from..to)?);
                }
                open.push(at);
            }
            Event::Empty(tag) if open.len() <= depth => {
                found.push(element(&tag, open.len(), from..to)?);
            }
            Event::End(_) => {
                if let Some(Some(at)) = open.pop()
                    && let Some(element) = found.get_mut(at)
                {
                    element.close = from;
                    element.range.end = to;
                }
            }
            Event::DocType(_) => return Err(broken("it holds a document type".to_owned())),
            Event::Eof if open.is_empty() && !found.is_empty() => return Ok(found),
            Event::Eof => return Err(broken("it ends too early".to_owned())),
            _ => {}
        }
    }
}

fn element(
    tag: &BytesStart<'_>,
    depth: usize,
    range: Range<usize>,
) -> Result<Element, PackageError> {
    let broken = |why: String| PackageError::Unreadable(why);
    let local = |name: &[u8]| {
        let name = String::from_utf8_lossy(name).into_owned();
        name.rsplit(':').next().unwrap_or_default().to_owned()
    };
    let mut attributes = Vec::new();
    for attribute in tag.attributes() {
        let attribute = attribute.map_err(|error| broken(error.to_string()))?;
        let raw = String::from_utf8_lossy(&attribute.value).into_owned();
        let value = quick_xml::escape::unescape(&raw).map(|it| it.into_owned()).unwrap_or(raw);
        attributes.push((local(attribute.key.as_ref()), value));
    }
    Ok(Element { name: local(tag.name().as_ref()), depth, attributes, close: range.end, range })
}

/// Puts more at the end of a root element.
pub(super) fn inserted(text: &str, more: &str) -> Result<String, PackageError> {
    let all = elements(text, 0)?;
    let root = all.first().ok_or_else(|| PackageError::Unreadable("a part is empty".to_owned()))?;
    let mut whole = text.to_owned();
    if root.close == root.range.end {
        // `<Relationships .../>` has no end tag to stand before.
        let name = text[root.range.clone()].trim_start_matches('<');
        let name: String = name.chars().take_while(|c| !c.is_whitespace() && *c != '/').collect();
        let open = text[..root.range.end].trim_end_matches("/>").to_owned();
        return Ok(format!("{open}>{more}</{name}>{}", &text[root.range.end..]));
    }
    whole.insert_str(root.close, more);
    Ok(whole)
}

/// Other text in the place of what stands in a range.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Change {
    pub(super) range: Range<usize>,
    pub(super) now: String,
}

/// A text with these changes; of two that overlap, the first.
pub(super) fn changed(text: &str, mut changes: Vec<Change>) -> String {
    changes.sort_by_key(|change| change.range.start);
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for Change { range, now } in changes {
        if range.start < at {
            continue;
        }
        out += text.get(at..range.start).unwrap_or_default();
        out += &now;
        at = range.end.max(at);
    }
    out + text.get(at..).unwrap_or_default()
}

/// The start tag of an element with other values of these attributes (names without prefix).
/// All else of it stays as somebody wrote it; what it lacks comes at its end.
pub(super) fn with_attributes(text: &str, element: &Element, values: &[(&str, &str)]) -> Change {
    let whole = text.get(element.range.clone()).unwrap_or_default();
    let (mut now, mut missing) = (String::new(), values.to_vec());
    missing.retain(|(name, value)| {
        element.attribute(name).map(escaped).unwrap_or_default() != escaped(value)
    });
    let mut rest = whole;
    // Up to the next value, or to the end of the tag.
    while let Some(at) = rest.find(['"', '\'', '>']) {
        let (head, tail) = rest.split_at(at);
        let quote = tail.chars().next().unwrap_or_default();
        if quote == '>' {
            if missing.is_empty() {
                now += head;
                now.push('>');
                break;
            }
            let empty = head.ends_with('/');
            now += head.trim_end_matches('/').trim_end();
            for (name, value) in missing.iter().filter(|(_, value)| !value.is_empty()) {
                now += &format!(" {name}=\"{}\"", escaped(value));
            }
            now += if empty { "/>" } else { ">" };
            break;
        }
        let inside = tail.get(1..).unwrap_or_default();
        let Some(end) = inside.find(quote) else { break };
        let name = head.trim_end().trim_end_matches('=').trim_end();
        let name = name.rsplit([' ', '\t', '\r', '\n', ':']).next().unwrap_or_default();
        now += head;
        now.push(quote);
        match missing.iter().position(|(wanted, _)| *wanted == name) {
            Some(place) => {
                let (_, value) = missing.remove(place);
                now += &escaped(value).replace('\'', "&apos;");
            }
            None => now += inside.get(..end).unwrap_or_default(),
        }
        now.push(quote);
        rest = inside.get(end + 1..).unwrap_or_default();
    }
    let start = element.range.start;
    let length = tag_length(whole);
    Change { range: start..start + length, now }
}

/// How long a start tag is: to the first `>` outside of quotes.
fn tag_length(text: &str) -> usize {
    let mut quote = None;
    for (at, c) in text.char_indices() {
        match (quote, c) {
            (None, '>') => return at + 1,
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), c) if c == open => quote = None,
            _ => {}
        }
    }
    text.len()
}
