//! The blocks of a report as the body of a document.

use super::field::{Entry, field, list};
use super::inline::{Leads, plain, runs};
use super::picture::{Drawn, drawing};
use super::style::Styles;
use super::table::table;
use crate::i18n;
use crate::publish::report::{Block, Caption, Heading, Inline, Item, Report, Style, words};
use crate::publish::xml::escaped;

/// What writing the body needs, and what it leaves for the other parts.
pub(super) struct Body<'a> {
    pub(super) report: &'a Report,
    pub(super) styles: &'a Styles,
    pub(super) leads: Leads,
    /// The width of the text in twentieths of a point.
    width: i64,
    figures: &'a [Drawn],
    /// Where each block with a bookmark is estimated to stand.
    pages: &'a [usize],
    /// The lists that bullets and each numbered list belong to.
    lists: Lists,
    /// How many figures and pictures have been written.
    figure: usize,
    picture: usize,
    /// The number that the next figure would get by itself.
    next_number: u32,
    breaks: bool,
    after_table: bool,
    out: String,
}

/// The numbers of lists in the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Lists {
    pub(super) bullets: usize,
    /// Of the first numbered list; the others follow.
    pub(super) first_numbered: usize,
}

/// What the contents show: chapters, goals and sub-goals.
const CONTENTS_DEPTH: u8 = 3;

/// The name that a heading or caption, the block number `at`, is found by.
pub(super) fn bookmark(at: usize) -> String {
    format!("_Toc{:09}", 770_000_000 + at)
}

impl<'a> Body<'a> {
    pub(super) fn new(
        report: &'a Report,
        styles: &'a Styles,
        (figures, pages): (&'a [Drawn], &'a [usize]),
        width: i64,
        lists: Lists,
        first_note: usize,
    ) -> Self {
        let mut leads = Leads { first_note, ..Leads::default() };
        for (at, block) in report.blocks.iter().enumerate() {
            let Block::Heading(Heading { about, .. }) = block else { continue };
            for id in about {
                leads.places.entry(id.clone()).or_insert_with(|| bookmark(at));
            }
        }
        Self {
            report,
            styles,
            leads,
            width,
            figures,
            pages,
            lists,
            figure: 0,
            picture: 0,
            next_number: 1,
            breaks: false,
            after_table: false,
            out: String::new(),
        }
    }

    /// All blocks; the body is used up but for what it leaves.
    pub(super) fn write(mut self) -> (String, Leads) {
        let report = self.report;
        for (at, block) in report.blocks.iter().enumerate() {
            self.block(at, block);
        }
        (self.out, self.leads)
    }

    fn block(&mut self, at: usize, block: &Block) {
        match block {
            Block::PageBreak => {
                self.breaks = true;
                return;
            }
            Block::Heading(heading) => self.heading(at, heading),
            Block::Paragraph { style, text } => {
                let text = runs(text, self.styles, &mut self.leads);
                self.paragraph(purpose(*style), "", &text);
            }
            Block::Item(item) => self.item(item),
            Block::Table(rows) => {
                if self.after_table || self.breaks {
                    self.paragraph("VeikartTableDense", "", "");
                }
                let xml = table(rows, self.width, self);
                self.out += &xml;
                self.after_table = true;
                return;
            }
            Block::Figure(_) => self.figure(),
            Block::Caption(caption) => self.caption(at, caption),
            Block::Contents => self.contents(),
            Block::FigureList => self.figure_list(),
        }
        self.after_table = false;
    }

    /// A paragraph; `more` are further properties that follow the style's name.
    fn paragraph(&mut self, style: &str, more: &str, text: &str) {
        let breaks = if std::mem::take(&mut self.breaks) { "<w:pageBreakBefore/>" } else { "" };
        // What follows a table stands a little apart from it.
        let apart = self.after_table && !style.starts_with("Heading");
        let space = if apart { "<w:spacing w:before=\"160\"/>" } else { "" };
        self.out += &format!(
            "<w:p><w:pPr><w:pStyle w:val=\"{}\"/>{breaks}{more}{space}</w:pPr>{text}</w:p>",
            escaped(self.styles.id(style))
        );
    }

    fn heading(&mut self, at: usize, heading: &Heading) {
        let number = heading.number.as_ref().filter(|_| !self.styles.heading_counts(heading.level));
        let number = number.map(|number| plain(&format!("{number} "))).unwrap_or_default();
        let text = runs(&heading.text, self.styles, &mut self.leads);
        let marked = marked(at, &format!("{number}{text}"));
        let style = format!("Heading{}", heading.level.clamp(1, 9));
        self.paragraph(&style, "", &marked);
    }

    fn item(&mut self, item: &Item) {
        let text = runs(&item.text, self.styles, &mut self.leads);
        let level = item.level;
        let member = |list: usize| {
            format!("<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>")
        };
        match item.numbered {
            Some(list) => {
                let more = member(self.lists.first_numbered + list);
                self.paragraph("ListNumber", &more, &text);
            }
            None => {
                let brings = self.styles.bulleted.contains(&"ListBullet") && level == 0;
                let more = if brings { String::new() } else { member(self.lists.bullets) };
                self.paragraph("ListBullet", &more, &text);
            }
        }
    }

    fn figure(&mut self) {
        let figures = self.figures;
        if let Some(drawn) = figures.get(self.figure) {
            for page in &drawn.pages {
                self.picture += 1;
                let picture = drawing(page, self.picture);
                self.paragraph("VeikartFigure", "", &picture);
            }
        }
        self.figure += 1;
    }

    /// "Figur 3: …", counted by the word processor from the number that it has here.
    fn caption(&mut self, at: usize, caption: &Caption) {
        let label = i18n::text(self.report.lang, "report-figure");
        let text = match caption.number {
            None => plain(&caption.text),
            Some(number) => {
                let again = match number == self.next_number {
                    true => String::new(),
                    false => format!(" \\r {number}"),
                };
                self.next_number = number.saturating_add(1);
                let instruction = format!("SEQ {label} \\* ARABIC{again}");
                format!(
                    "{}{}{}",
                    plain(&format!("{label} ")),
                    field(&instruction, &number.to_string()),
                    plain(&after_number(&caption.text))
                )
            }
        };
        let marked = marked(at, &text);
        self.paragraph("Caption", "", &marked);
    }

    fn contents(&mut self) {
        let report = self.report;
        let entries = report.blocks.iter().enumerate().filter_map(|(at, block)| match block {
            Block::Heading(heading) if heading.level <= CONTENTS_DEPTH => {
                let number = heading.number.as_ref();
                let number = number.map(|number| format!("{number} ")).unwrap_or_default();
                let style = self.styles.id(match heading.level {
                    1 => "TOC1",
                    2 => "TOC2",
                    _ => "TOC3",
                });
                Some(self.entry(at, style, format!("{number}{}", words(&heading.text))))
            }
            _ => None,
        });
        let entries: Vec<Entry> = entries.collect();
        let title = plain(&i18n::text(report.lang, "report-contents"));
        self.out += "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/>\
                     <w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>";
        self.paragraph("TOCHeading", "", &title);
        self.out += &list(&format!("TOC \\o \"1-{CONTENTS_DEPTH}\" \\h \\z \\u"), &entries);
        self.out += "</w:sdtContent></w:sdt>";
    }

    fn figure_list(&mut self) {
        let report = self.report;
        let label = i18n::text(report.lang, "report-figure");
        let style = self.styles.id("TableofFigures");
        let entries = report.blocks.iter().enumerate().filter_map(|(at, block)| match block {
            Block::Caption(Caption { number: Some(number), text }) => {
                Some(self.entry(at, style, format!("{label} {number}{}", after_number(text))))
            }
            _ => None,
        });
        let entries: Vec<Entry> = entries.collect();
        self.out += &list(&format!("TOC \\h \\z \\c \"{label}\""), &entries);
    }

    fn entry(&self, at: usize, style: &str, words: String) -> Entry {
        let page = self.pages.get(at).copied().unwrap_or(1);
        Entry { style: style.to_owned(), words, bookmark: bookmark(at), page }
    }
}

/// A caption that goes on in the middle of a sentence ("Figur 1 illustrerer …") has no colon.
fn after_number(caption: &str) -> String {
    match caption.chars().next() {
        None => String::new(),
        Some(first) if first.is_lowercase() => format!(" {caption}"),
        Some(_) => format!(": {caption}"),
    }
}

/// Content under a bookmark.
fn marked(at: usize, content: &str) -> String {
    format!(
        "<w:bookmarkStart w:id=\"{at}\" w:name=\"{}\"/>{content}<w:bookmarkEnd w:id=\"{at}\"/>",
        bookmark(at)
    )
}

/// The style of ours for a purpose.
fn purpose(style: Style) -> &'static str {
    match style {
        Style::Body => "Normal",
        Style::CoverKind => "VeikartCoverKind",
        Style::Title => "Title",
        Style::Subtitle => "Subtitle",
        Style::CoverLine => "VeikartCoverLine",
        Style::QuietHeading => "VeikartQuietHeading",
        Style::Lead => "VeikartLead",
        Style::Facts => "VeikartFacts",
        Style::Quote => "Quote",
        Style::Code => "VeikartCode",
        Style::Reference => "Bibliography",
    }
}

/// The footnotes of the document, as many paragraphs as each has.
pub(super) fn notes(leads: &Leads, styles: &Styles) -> String {
    let mut out = String::new();
    let style = escaped(styles.id("FootnoteText"));
    let mark = escaped(styles.id("FootnoteReference"));
    for (at, paragraphs) in leads.notes.iter().enumerate() {
        out += &format!("<w:footnote w:id=\"{}\">", leads.first_note + at);
        for (line, text) in paragraphs.iter().enumerate() {
            let reference = match line {
                0 => format!(
                    "<w:r><w:rPr><w:rStyle w:val=\"{mark}\"/></w:rPr><w:footnoteRef/></w:r>{}",
                    plain(" ")
                ),
                _ => String::new(),
            };
            // Links of a note lead nowhere: their words stay, and its notes are part of it.
            let text: Vec<Inline> = text.iter().map(unlinked).collect();
            let text = runs(&text, styles, &mut Leads::default());
            out += &format!(
                "<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>{reference}{text}</w:p>"
            );
        }
        if paragraphs.is_empty() {
            out += &format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr></w:p>");
        }
        out.push_str("</w:footnote>");
    }
    out
}

fn unlinked(inline: &Inline) -> Inline {
    match inline {
        Inline::Text { words, look, .. } => {
            Inline::Text { words: words.clone(), look: *look, link: None }
        }
        Inline::Note(paragraphs) => Inline::plain(words(&paragraphs.concat())),
        Inline::Break => Inline::Break,
    }
}
