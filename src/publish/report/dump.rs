//! A report as plain lines, for people and for tests.

use std::fmt::Write as _;

use super::block::{Block, Cell, Inline, Report, Target, words};

impl Report {
    /// One line per block, indented by nothing but lists and rows of tables.
    pub fn dump(&self) -> String {
        let mut out = String::new();
        for block in &self.blocks {
            line(block, &mut out);
            out.push('\n');
        }
        out
    }
}

fn line(block: &Block, out: &mut String) {
    let _infallible = match block {
        Block::Heading(heading) => {
            let number = heading.number.as_deref().map(|number| format!("{number} "));
            let number = number.unwrap_or_default();
            let marks = "#".repeat(usize::from(heading.level));
            write!(out, "{marks} {number}{}", shown(&heading.text))
        }
        Block::Paragraph { style, text } => write!(out, "{style:?}: {}", shown(text)),
        Block::Item(item) => {
            let mark = item.numbered.map_or("-".to_owned(), |list| format!("{list})"));
            let indent = "  ".repeat(usize::from(item.level));
            write!(out, "{indent}{mark} {}", shown(&item.text))
        }
        Block::Table(table) => {
            let mut lines = format!("| {}", table.header.join(" | "));
            for row in &table.rows {
                let cells: Vec<String> = row.iter().map(cell).collect();
                lines += &format!("\n  | {}", cells.join(" | "));
            }
            write!(out, "{lines}")
        }
        Block::Figure(figure) => write!(out, "[figure {}]", figure.stem),
        Block::Caption(caption) => match caption.number {
            Some(number) => write!(out, "Caption {number}: {}", caption.text),
            None => write!(out, "Caption: {}", caption.text),
        },
        Block::Contents => write!(out, "[contents]"),
        Block::FigureList => write!(out, "[list of figures]"),
        Block::PageBreak => write!(out, "---"),
    };
}

fn cell(cell: &Cell) -> String {
    let lines: Vec<String> = cell.lines.iter().map(|line| words(line)).collect();
    lines.join(" / ")
}

/// The words with their looks in Markdown's own marks.
fn shown(text: &[Inline]) -> String {
    let mut out = String::new();
    for inline in text {
        match inline {
            Inline::Break => out.push_str(" / "),
            Inline::Note(paragraphs) => {
                let notes: Vec<String> = paragraphs.iter().map(|it| shown(it)).collect();
                out += &format!("[^{}]", notes.join(" / "));
            }
            Inline::Text { words, look, link } => {
                let mut marks = String::new();
                for (set, mark) in
                    [(look.bold, "**"), (look.italic, "*"), (look.strike, "~~"), (look.code, "`")]
                {
                    if set {
                        marks.push_str(mark);
                    }
                }
                let back: String = marks.chars().rev().collect();
                let unfilled = if look.unfilled { "!" } else { "" };
                match link {
                    None => out += &format!("{unfilled}{marks}{words}{back}"),
                    Some(Target::Address(to)) => out += &format!("{marks}[{words}]({to}){back}"),
                    Some(Target::Place(to)) => out += &format!("{marks}[{words}](#{to}){back}"),
                }
            }
        }
    }
    out
}
