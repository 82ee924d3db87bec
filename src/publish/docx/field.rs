//! Fields: what a word processor works out itself, with what it would find already filled in.

use super::inline::plain;
use crate::publish::xml::escaped;

/// A field whose result is a text.
pub(super) fn field(instruction: &str, result: &str) -> String {
    format!("{}{}{}", begin(instruction), plain(result), END)
}

/// The first half of a field: what it is; its result follows.
pub(super) fn begin(instruction: &str) -> String {
    format!(
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>\
         <w:r><w:instrText xml:space=\"preserve\"> {} </w:instrText></w:r>\
         <w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>",
        escaped(instruction)
    )
}

/// The end of a field.
pub(super) const END: &str = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

/// One line of a list of contents or figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    /// The id of its style.
    pub(super) style: String,
    pub(super) words: String,
    pub(super) bookmark: String,
    pub(super) page: usize,
}

/// A list that a word processor can make anew, with its lines as they are now.
pub(super) fn list(instruction: &str, entries: &[Entry]) -> String {
    let mut out = String::new();
    for (at, entry) in entries.iter().enumerate() {
        let begins = if at == 0 { begin(instruction) } else { String::new() };
        let ends = if at + 1 == entries.len() { END } else { "" };
        out += &format!(
            "<w:p><w:pPr><w:pStyle w:val=\"{}\"/></w:pPr>{begins}\
             <w:hyperlink w:anchor=\"{bookmark}\" w:history=\"1\">{}<w:r><w:tab/></w:r>{}\
             </w:hyperlink>{ends}</w:p>",
            escaped(&entry.style),
            plain(&entry.words),
            field(&format!("PAGEREF {} \\h", entry.bookmark), &entry.page.to_string()),
            bookmark = entry.bookmark,
        );
    }
    out
}
