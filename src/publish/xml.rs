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
            Event::Eof => return Ok(found),
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
