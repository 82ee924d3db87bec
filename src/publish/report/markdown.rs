//! Markdown of the roadmap's texts as blocks. Everything that is no Markdown stays text.

use std::collections::BTreeMap;

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::block::{
    Block, Cell, Heading, Inline, Item, Look, Style, Table, Target, is_web_address,
};
use crate::model::Id;

/// Lists that are nested deeper stay at this level.
const DEEPEST: u8 = 4;

/// The blocks of a text. Its own highest headings get `level`; its numbered lists count on in
/// `lists`.
pub(super) fn blocks(text: &str, level: u8, lists: &mut usize) -> Vec<Block> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS;
    let events: Vec<Event<'_>> = Parser::new_ext(text, options).collect();
    let top = events
        .iter()
        .filter_map(|event| match event {
            Event::Start(Tag::Heading { level, .. }) => Some(rank(*level)),
            _ => None,
        })
        .min()
        .unwrap_or(1);
    let mut notes = BTreeMap::new();
    let mut reader = Reader { shift: level.saturating_sub(top), ..Reader::default() };
    reader.lists = *lists;
    for event in events {
        reader.take(event, &mut notes);
    }
    reader.flush();
    *lists = reader.lists;
    let mut blocks = reader.blocks;
    fill_notes(&mut blocks, &notes);
    blocks
}

/// The text as one run of inlines, for places that hold no blocks.
pub(super) fn inline(text: &str) -> Vec<Inline> {
    let mut all = Vec::new();
    for block in blocks(text, 1, &mut 0) {
        let (Block::Paragraph { text, .. } | Block::Item(Item { text, .. })) = block else {
            continue;
        };
        if !all.is_empty() {
            all.push(Inline::plain(" "));
        }
        all.extend(text);
    }
    all
}

type Notes = BTreeMap<String, Vec<Vec<Inline>>>;

#[derive(Default)]
struct Reader {
    blocks: Vec<Block>,
    /// The paragraph that is being read.
    text: Vec<Inline>,
    look: Look,
    bold: usize,
    italic: usize,
    link: Option<Target>,
    heading: Option<u8>,
    /// The open lists, outermost first; of a numbered one its number among all.
    open: Vec<Option<usize>>,
    /// Whether the next paragraph is the first of its item.
    begins_item: bool,
    quotes: usize,
    code: bool,
    lists: usize,
    shift: u8,
    /// The footnote that is being read.
    note: Option<String>,
    table: Option<Table>,
    row: Vec<Cell>,
}

impl Reader {
    fn take(&mut self, event: Event<'_>, notes: &mut Notes) {
        match event {
            Event::Start(tag) => self.start(tag, notes),
            Event::End(tag) => self.end(tag, notes),
            Event::Text(words) if self.code => self.code_lines(&words),
            Event::Text(words)
            | Event::Html(words)
            | Event::InlineHtml(words)
            | Event::InlineMath(words)
            | Event::DisplayMath(words) => self.words(&words),
            Event::Code(words) => {
                self.look.code = true;
                self.words(&words);
                self.look.code = false;
            }
            Event::SoftBreak => self.words(" "),
            Event::HardBreak => self.text.push(Inline::Break),
            Event::Rule => self.flush(),
            Event::TaskListMarker(done) => self.words(if done { "☑ " } else { "☐ " }),
            // A name for now; the note itself may come later in the text.
            Event::FootnoteReference(name) => {
                self.text.push(Inline::Note(vec![vec![Inline::plain(name.as_ref())]]));
            }
        }
    }

    fn start(&mut self, tag: Tag<'_>, notes: &mut Notes) {
        match tag {
            Tag::Paragraph | Tag::HtmlBlock | Tag::MetadataBlock(_) => self.close(notes),
            Tag::Heading { level, .. } => {
                self.close(notes);
                self.heading = Some((rank(level) + self.shift).min(9));
            }
            Tag::BlockQuote(_) => {
                self.close(notes);
                self.quotes += 1;
            }
            Tag::CodeBlock(kind) => {
                self.close(notes);
                self.code = true;
                if let CodeBlockKind::Fenced(name) = kind
                    && !name.is_empty()
                {
                    self.code_lines(&name);
                }
            }
            Tag::List(first) => {
                self.close(notes);
                let number = first.map(|_| {
                    self.lists += 1;
                    self.lists - 1
                });
                self.open.push(number);
            }
            Tag::Item => {
                self.close(notes);
                self.begins_item = true;
            }
            Tag::FootnoteDefinition(name) => {
                self.close(notes);
                notes.entry(name.to_string()).or_default();
                self.note = Some(name.to_string());
            }
            Tag::Table(columns) => {
                self.close(notes);
                self.table = Some(Table {
                    description: String::new(),
                    header: Vec::new(),
                    widths: vec![1.0; columns.len()],
                    rows: Vec::new(),
                    dense: false,
                });
            }
            Tag::Emphasis => self.italic += 1,
            Tag::Strong => self.bold += 1,
            Tag::Strikethrough => self.look.strike = true,
            Tag::Link { dest_url, .. } => self.link = target(&dest_url),
            // A picture's words say what it is; nothing is loaded.
            Tag::Image { .. }
            | Tag::TableHead
            | Tag::TableRow
            | Tag::TableCell
            | Tag::DefinitionList
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition
            | Tag::Superscript
            | Tag::Subscript => {}
        }
    }

    fn end(&mut self, tag: TagEnd, notes: &mut Notes) {
        match tag {
            TagEnd::Emphasis => self.italic = self.italic.saturating_sub(1),
            TagEnd::Strong => self.bold = self.bold.saturating_sub(1),
            TagEnd::Strikethrough => self.look.strike = false,
            TagEnd::Link => self.link = None,
            TagEnd::BlockQuote(_) => {
                self.close(notes);
                self.quotes = self.quotes.saturating_sub(1);
            }
            TagEnd::CodeBlock => {
                self.close(notes);
                self.code = false;
            }
            TagEnd::List(_) => {
                self.close(notes);
                self.open.pop();
            }
            TagEnd::FootnoteDefinition => {
                self.close(notes);
                self.note = None;
            }
            TagEnd::TableCell => {
                let text = std::mem::take(&mut self.text);
                self.row.push(Cell { lines: vec![text], fill: None });
            }
            TagEnd::TableHead => {
                let row = std::mem::take(&mut self.row);
                if let Some(table) = &mut self.table {
                    table.header =
                        row.iter().map(|cell| super::block::words(&cell.lines.concat())).collect();
                }
            }
            TagEnd::TableRow => {
                let row = std::mem::take(&mut self.row);
                if let Some(table) = &mut self.table {
                    table.rows.push(row);
                }
            }
            TagEnd::Table => {
                if let Some(table) = self.table.take() {
                    self.blocks.push(Block::Table(table));
                }
            }
            TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item | TagEnd::HtmlBlock => {
                self.close(notes);
            }
            TagEnd::Image
            | TagEnd::DefinitionList
            | TagEnd::DefinitionListTitle
            | TagEnd::DefinitionListDefinition
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::MetadataBlock(_) => {}
        }
    }

    fn words(&mut self, words: &str) {
        let look = Look { bold: self.bold > 0, italic: self.italic > 0, ..self.look };
        if let Some(Inline::Text { words: before, look: same, link }) = self.text.last_mut()
            && *same == look
            && *link == self.link
        {
            before.push_str(words);
            return;
        }
        let link = self.link.clone();
        self.text.push(Inline::Text { words: words.to_owned(), look, link });
    }

    fn code_lines(&mut self, words: &str) {
        for line in words.lines() {
            if !self.text.is_empty() {
                self.text.push(Inline::Break);
            }
            self.text.push(Inline::plain(line));
        }
    }

    /// Ends the paragraph that is being read: a block, or a paragraph of a footnote.
    fn close(&mut self, notes: &mut Notes) {
        if let Some(name) = &self.note {
            let text = std::mem::take(&mut self.text);
            if !text.is_empty() {
                notes.entry(name.clone()).or_default().push(text);
            }
            return;
        }
        self.flush();
    }

    fn flush(&mut self) {
        let text = std::mem::take(&mut self.text);
        let heading = self.heading.take();
        if text.is_empty() {
            return;
        }
        if let Some(level) = heading {
            let heading = Heading { level, number: None, text, about: Vec::new() };
            return self.blocks.push(Block::Heading(heading));
        }
        let level = u8::try_from(self.open.len().saturating_sub(1)).unwrap_or(DEEPEST).min(DEEPEST);
        let block = match self.open.last() {
            Some(numbered) if std::mem::take(&mut self.begins_item) => {
                Block::Item(Item { numbered: *numbered, level, text })
            }
            // A further paragraph of an item belongs to the line above it.
            Some(_) => {
                if let Some(Block::Item(item)) = self.blocks.last_mut() {
                    item.text.push(Inline::Break);
                    item.text.extend(text);
                    return;
                }
                Block::Item(Item { numbered: None, level, text })
            }
            None => {
                let style = match () {
                    () if self.code => Style::Code,
                    () if self.quotes > 0 => Style::Quote,
                    () => Style::Body,
                };
                Block::Paragraph { style, text }
            }
        };
        self.blocks.push(block);
    }
}

/// Where a link of a text leads; an address that may not become a link leaves only its words.
fn target(address: &str) -> Option<Target> {
    if is_web_address(address) {
        return Some(Target::Address(address.to_owned()));
    }
    let name = address.strip_prefix('#')?;
    Id::new(name).ok().map(Target::Place)
}

fn rank(level: HeadingLevel) -> u8 {
    level as u8
}

/// Puts the notes where their names stand. A name without a note stays as it was written.
fn fill_notes(blocks: &mut [Block], notes: &Notes) {
    for block in blocks {
        match block {
            Block::Heading(Heading { text, .. })
            | Block::Paragraph { text, .. }
            | Block::Item(Item { text, .. }) => fill(text, notes),
            Block::Table(table) => {
                let cells = table.rows.iter_mut().flatten();
                cells.flat_map(|cell| &mut cell.lines).for_each(|line| fill(line, notes));
            }
            Block::Figure(_)
            | Block::Caption(_)
            | Block::Contents
            | Block::FigureList
            | Block::PageBreak => {}
        }
    }
}

fn fill(text: &mut [Inline], notes: &Notes) {
    for inline in text {
        let Inline::Note(named) = inline else { continue };
        let name = super::block::words(&named.concat());
        match notes.get(&name) {
            Some(paragraphs) => *named = paragraphs.clone(),
            None => *inline = Inline::plain(format!("[^{name}]")),
        }
    }
}
