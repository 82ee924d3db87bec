//! What a report is made of: blocks in reading order, free of any file format.

use std::sync::Arc;

use chrono::NaiveDate;

use crate::i18n::Lang;
use crate::model::{Colour, Id, View};

/// A report before it is a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    pub title: String,
    /// What kind of document it is ("RAPPORT").
    pub kind: String,
    pub version: String,
    pub publisher: String,
    pub lang: Lang,
    /// The day that the report tells the state of; it dates the document too.
    pub as_of: NaiveDate,
    pub blocks: Vec<Block>,
}

/// One paragraph, table or picture, or a place that a reader's program fills.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    Heading(Heading),
    Paragraph {
        style: Style,
        text: Vec<Inline>,
    },
    Item(Item),
    Table(Table),
    Figure(FigurePlace),
    Caption(Caption),
    /// The table of contents.
    Contents,
    /// The list of all captions.
    FigureList,
    PageBreak,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Heading {
    /// 1 is a chapter; 9 is the deepest.
    pub level: u8,
    /// "2", "5.1"; a template whose headings count themselves leaves it out.
    pub number: Option<String>,
    pub text: Vec<Inline>,
    /// What it is about; links in the text lead here.
    pub about: Vec<Id>,
}

/// One line of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Which numbered list it belongs to, counted from 0; none: it has a bullet.
    pub numbered: Option<usize>,
    /// Nesting, 0 is outermost.
    pub level: u8,
    pub text: Vec<Inline>,
}

/// What a paragraph is for; a document gives it a style of that purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Style {
    Body,
    /// The kind of document, above its title.
    CoverKind,
    Title,
    Subtitle,
    CoverLine,
    /// A heading that stands in no table of contents.
    QuietHeading,
    /// What is gained: set off from the text around it.
    Lead,
    /// Facts in a few words under a heading.
    Facts,
    Quote,
    Code,
    Reference,
}

/// A piece of running text.
#[derive(Clone, Debug, PartialEq)]
pub enum Inline {
    Text {
        words: String,
        look: Look,
        link: Option<Target>,
    },
    /// A footnote: a paragraph or more.
    Note(Vec<Vec<Self>>),
    Break,
}

/// How words stand out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Look {
    pub bold: bool,
    pub italic: bool,
    pub strike: bool,
    pub code: bool,
    /// To be filled in by a person before release.
    pub unfilled: bool,
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// A web or mail address.
    Address(String),
    /// The heading about this.
    Place(Id),
}

#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// What the table holds, for those who do not see it.
    pub description: String,
    /// The first row, repeated on every page.
    pub header: Vec<String>,
    /// The share of the width that each column gets.
    pub widths: Vec<f32>,
    pub rows: Vec<Vec<Cell>>,
    /// Smaller text: many rows.
    pub dense: bool,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    pub lines: Vec<Vec<Inline>>,
    pub fill: Option<Colour>,
}

/// Where a figure stands; it is drawn when the document is written.
#[derive(Clone, Debug, PartialEq)]
pub struct FigurePlace {
    pub view: Arc<View>,
    /// Its object name in documents, after `veikart:` ("figur-13").
    pub stem: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caption {
    pub number: Option<u32>,
    pub text: String,
}

impl Inline {
    pub fn plain(words: impl Into<String>) -> Self {
        Self::Text { words: words.into(), look: Look::default(), link: None }
    }

    pub fn bold(words: impl Into<String>) -> Self {
        let look = Look { bold: true, ..Look::default() };
        Self::Text { words: words.into(), look, link: None }
    }

    pub fn italic(words: impl Into<String>) -> Self {
        let look = Look { italic: true, ..Look::default() };
        Self::Text { words: words.into(), look, link: None }
    }

    /// A link where the address is one that may become one, else only its words.
    pub fn link(words: impl Into<String>, address: &str) -> Self {
        let link = is_web_address(address).then(|| Target::Address(address.to_owned()));
        Self::Text { words: words.into(), look: Look::default(), link }
    }
}

impl Block {
    pub fn paragraph(style: Style, words: impl Into<String>) -> Self {
        Self::Paragraph { style, text: vec![Inline::plain(words)] }
    }
}

impl Cell {
    pub fn text(words: impl Into<String>) -> Self {
        Self { lines: vec![vec![Inline::plain(words)]], fill: None }
    }

    pub fn lines(lines: impl IntoIterator<Item = String>) -> Self {
        let lines = lines.into_iter().map(|line| vec![Inline::plain(line)]).collect();
        Self { lines, fill: None }
    }
}

/// The words alone.
pub fn words(text: &[Inline]) -> String {
    let mut all = String::new();
    for inline in text {
        match inline {
            Inline::Text { words, .. } => all.push_str(words),
            Inline::Break => all.push(' '),
            Inline::Note(_) => {}
        }
    }
    all
}

/// Whether an address may become a link: a reader's click must never run a program.
pub fn is_web_address(address: &str) -> bool {
    ["https://", "http://", "mailto:"].iter().any(|scheme| {
        address.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    }) && !address.chars().any(|c| c.is_control() || c.is_whitespace())
}
