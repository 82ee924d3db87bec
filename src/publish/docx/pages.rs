//! On which page each block will stand, as well as that can be told without a word processor.
//!
//! The lists of contents and figures show these numbers until they are brought up to date.

use super::picture::{Drawn, Room};
use crate::publish::report::{Block, Caption, Cell, Item, Report, Style, Table, words};

/// The measures of a kind of paragraph, in millimetres.
#[derive(Clone, Copy)]
struct Measures {
    /// Of a line.
    line: f32,
    /// Of an average letter.
    letter: f32,
    before: f32,
    after: f32,
}

/// A paragraph whose letters are `points` large.
const fn measures(points: f32, spacing: f32, before: f32, after: f32) -> Measures {
    let mm = 25.4 / 72.0;
    Measures {
        line: points * 1.22 * spacing * mm,
        letter: points * 0.47 * mm,
        before: before * mm,
        after: after * mm,
    }
}

const BODY: Measures = measures(10.5, 1.13, 0.0, 6.0);
const FACTS: Measures = measures(10.0, 1.08, 0.0, 5.0);
const ITEM: Measures = measures(10.5, 1.13, 0.0, 1.0);
const REFERENCE: Measures = measures(9.5, 1.13, 0.0, 5.0);
const CAPTION: Measures = measures(9.0, 1.03, 3.0, 10.0);
const CONTENTS: Measures = measures(9.8, 1.13, 0.0, 2.0);
const LIST: Measures = measures(10.5, 1.13, 0.0, 3.0);
const CELL: Measures = measures(9.0, 1.0, 1.0, 1.0);
const DENSE: Measures = measures(8.0, 1.0, 0.5, 0.5);
/// Above and below the text of a row, and beside that of a cell.
const ROW: f32 = 1.2;
const BESIDE: f32 = 3.0;

/// The page of every block, counted from 1.
pub(super) fn pages(report: &Report, figures: &[Drawn], room: Room) -> Vec<usize> {
    let mut at = Place { page: 1, y: 0.0, room };
    let mut figures = figures.iter();
    let mut pages = Vec::with_capacity(report.blocks.len());
    for (index, block) in report.blocks.iter().enumerate() {
        match block {
            Block::PageBreak => at.turn(),
            Block::Heading(heading) => {
                let own = heading_measures(heading.level);
                // It stands with the first line of what follows.
                let next = report.blocks.get(index + 1).map_or(0.0, |next| first(next, room));
                at.paragraph(own, &words(&heading.text), room.width, next);
            }
            Block::Paragraph { style, text } => {
                at.paragraph(style_measures(*style), &words(text), room.width, 0.0);
            }
            Block::Item(Item { text, level, .. }) => {
                let width = room.width - 5.0 * f32::from(level + 1);
                at.paragraph(ITEM, &words(text), width, 0.0);
            }
            Block::Table(table) => table_rows(table, &mut at),
            Block::Figure(_) => {
                for page in figures.next().map_or(&[][..], |drawn| &drawn.pages) {
                    // The caption stands with its picture.
                    at.take(page.height_mm + 4.0, 10.0);
                }
            }
            Block::Caption(caption) => {
                at.paragraph(CAPTION, &caption.text, room.width, 0.0);
            }
            Block::Contents => contents(report, &mut at),
            Block::FigureList => figure_list(report, &mut at),
        }
        pages.push(at.page);
    }
    pages
}

struct Place {
    page: usize,
    y: f32,
    room: Room,
}

impl Place {
    fn turn(&mut self) {
        if self.y > 0.0 {
            self.page += 1;
            self.y = 0.0;
        }
    }

    /// Takes this height; goes to the next page where it does not fit with what must follow.
    fn take(&mut self, height: f32, with: f32) {
        if self.y > 0.0 && self.y + height + with > self.room.height {
            self.turn();
        }
        self.y += height;
        while self.y > self.room.height {
            self.page += 1;
            self.y -= self.room.height;
        }
    }

    fn paragraph(&mut self, own: Measures, text: &str, width: f32, with: f32) {
        let before = if self.y > 0.0 { own.before } else { 0.0 };
        let lines = lines(text, own, width);
        if with > 0.0 {
            return self.take(before + lines * own.line + own.after, with);
        }
        self.y += before;
        for _ in 0..lines as usize {
            self.take(own.line, 0.0);
        }
        self.y += own.after;
    }
}

fn lines(text: &str, own: Measures, width: f32) -> f32 {
    let wide = text.chars().count() as f32 * own.letter;
    (wide / width.max(5.0)).ceil().clamp(1.0, 100_000.0)
}

fn heading_measures(level: u8) -> Measures {
    match level {
        1 => measures(24.0, 1.05, 0.0, 14.0),
        2 => measures(17.0, 1.05, 22.0, 7.0),
        3 => measures(13.5, 1.05, 18.0, 5.0),
        4 => measures(12.0, 1.05, 14.0, 4.0),
        _ => measures(10.7, 1.05, 11.0, 3.0),
    }
}

fn style_measures(style: Style) -> Measures {
    match style {
        Style::Facts => FACTS,
        Style::Reference => REFERENCE,
        Style::Body
        | Style::CoverKind
        | Style::Title
        | Style::Subtitle
        | Style::CoverLine
        | Style::QuietHeading
        | Style::Lead
        | Style::Quote
        | Style::Code => BODY,
    }
}

/// The height of the beginning of a block.
fn first(block: &Block, room: Room) -> f32 {
    match block {
        Block::Heading(heading) => heading_measures(heading.level).line + BODY.line,
        Block::Figure(_) => room.height / 3.0,
        _ => BODY.line,
    }
}

fn table_rows(table: &Table, at: &mut Place) {
    let own = if table.dense { DENSE } else { CELL };
    let whole = table.widths.iter().sum::<f32>().max(0.01);
    let height = |row: &[Cell]| {
        let cells = row.iter().zip(&table.widths).map(|(cell, share)| {
            let width = at.room.width * share / whole - BESIDE;
            let lines = cell.lines.iter().map(|line| lines(&words(line), own, width));
            lines.map(|count| count * own.line + own.before + own.after).sum::<f32>()
        });
        cells.fold(own.line, f32::max) + ROW
    };
    let heights: Vec<f32> = table.rows.iter().map(|row| height(row)).collect();
    at.take(own.line + ROW, 0.0);
    for height in heights {
        let page = at.page;
        at.take(height, 0.0);
        if at.page > page {
            at.y += own.line + ROW;
        }
    }
    at.y += 4.0;
}

fn contents(report: &Report, at: &mut Place) {
    at.paragraph(heading_measures(1), "", at.room.width, 0.0);
    for block in &report.blocks {
        if let Block::Heading(heading) = block
            && heading.level <= 3
        {
            let width = at.room.width - 14.0;
            at.paragraph(CONTENTS, &words(&heading.text), width, 0.0);
        }
    }
}

fn figure_list(report: &Report, at: &mut Place) {
    for block in &report.blocks {
        if let Block::Caption(Caption { text, .. }) = block {
            let width = at.room.width - 20.0;
            at.paragraph(LIST, text, width, 0.0);
        }
    }
}
