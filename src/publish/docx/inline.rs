//! Running text as runs, links and footnote marks.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::style::Styles;
use crate::model::Id;
use crate::publish::report::{Inline, Look, Target};
use crate::publish::xml::{R, escaped};

/// What running text leads to and leaves behind.
#[derive(Debug, Default)]
pub(super) struct Leads {
    /// Addresses in the order of their relationships.
    pub(super) addresses: Vec<String>,
    /// The bookmarks of what headings are about.
    pub(super) places: BTreeMap<Id, String>,
    /// The footnotes so far: paragraphs each.
    pub(super) notes: Vec<Vec<Vec<Inline>>>,
    /// The number of the first footnote.
    pub(super) first_note: usize,
}

/// Longer addresses are left as text: programs refuse them.
const LONGEST_ADDRESS: usize = 2000;

/// The runs of a text.
pub(super) fn runs(text: &[Inline], styles: &Styles, leads: &mut Leads) -> String {
    let mut out = String::new();
    for inline in text {
        match inline {
            Inline::Break => out.push_str("<w:r><w:br/></w:r>"),
            Inline::Note(paragraphs) => {
                let number = leads.first_note + leads.notes.len();
                leads.notes.push(paragraphs.clone());
                let style = escaped(styles.id("FootnoteReference"));
                let _infallible = write!(
                    out,
                    "<w:r><w:rPr><w:rStyle w:val=\"{style}\"/></w:rPr>\
                     <w:footnoteReference w:id=\"{number}\"/></w:r>"
                );
            }
            Inline::Text { words, look, link } => match link {
                None => out += &run(words, *look, None),
                Some(target) => out += &linked(words, *look, target, styles, leads),
            },
        }
    }
    out
}

fn linked(words: &str, look: Look, target: &Target, styles: &Styles, leads: &mut Leads) -> String {
    let style = styles.id("Hyperlink").to_owned();
    match target {
        Target::Address(address) if address.len() <= LONGEST_ADDRESS => {
            let address = encoded(address);
            let at = leads.addresses.iter().position(|known| *known == address);
            let at = at.unwrap_or_else(|| {
                leads.addresses.push(address);
                leads.addresses.len() - 1
            });
            format!(
                "<w:hyperlink xmlns:r=\"{R}\" r:id=\"{}\" w:history=\"1\">{}</w:hyperlink>",
                link_id(at),
                run(words, look, Some(&style))
            )
        }
        Target::Place(id) => match leads.places.get(id) {
            Some(bookmark) => format!(
                "<w:hyperlink w:anchor=\"{bookmark}\" w:history=\"1\">{}</w:hyperlink>",
                run(words, look, Some(&style))
            ),
            None => run(words, look, None),
        },
        Target::Address(_) => run(words, look, None),
    }
}

/// The relationship of the address number `at`.
pub(super) fn link_id(at: usize) -> String {
    format!("rIdVeikartLink{}", at + 1)
}

/// A run in plain text.
pub(super) fn plain(words: &str) -> String {
    run(words, Look::default(), None)
}

pub(super) fn run(words: &str, look: Look, style: Option<&str>) -> String {
    let mut properties = String::new();
    if let Some(style) = style {
        properties += &format!("<w:rStyle w:val=\"{}\"/>", escaped(style));
    }
    if look.code {
        properties += "<w:rFonts w:ascii=\"Consolas\" w:hAnsi=\"Consolas\" w:cs=\"Consolas\"/>";
    }
    if look.bold {
        properties += "<w:b/><w:bCs/>";
    }
    if look.italic {
        properties += "<w:i/><w:iCs/>";
    }
    if look.strike {
        properties += "<w:strike/>";
    }
    if look.unfilled {
        properties += "<w:highlight w:val=\"yellow\"/>";
    }
    if !properties.is_empty() {
        properties = format!("<w:rPr>{properties}</w:rPr>");
    }
    let mut out = format!("<w:r>{properties}");
    for (line, text) in words.split('\n').enumerate() {
        if line > 0 {
            out.push_str("<w:br/>");
        }
        for (column, text) in text.split('\t').enumerate() {
            if column > 0 {
                out.push_str("<w:tab/>");
            }
            if !text.is_empty() {
                out += &format!(
                    "<w:t xml:space=\"preserve\">{}</w:t>",
                    escaped(text.trim_end_matches('\r'))
                );
            }
        }
    }
    out.push_str("</w:r>");
    out
}

/// An address with everything that addresses cannot hold as `%` and two digits.
fn encoded(address: &str) -> String {
    let mut out = String::new();
    for byte in address.bytes() {
        let stays = byte.is_ascii_alphanumeric() || b"-._~:/?#[]@!$&'()*+,;=%".contains(&byte);
        if stays {
            out.push(char::from(byte));
        } else {
            out += &format!("%{byte:02X}");
        }
    }
    out
}
