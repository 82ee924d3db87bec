//! The tables as a workbook, with a sheet that looks like the figure.

mod lists;
mod style;
mod timeline;

use std::fmt;

use rust_decimal::prelude::ToPrimitive as _;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, Worksheet, XlsxError};

use self::lists::Lists;
use self::style::Styles;
use super::tables::{Cell, Table, TableKind, TableOptions, tables};
use crate::i18n::{self, Lang};
use crate::model::Roadmap;

/// The roadmap cannot be written as a workbook; in the words of the writer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkbookError(pub String);

impl From<XlsxError> for WorkbookError {
    fn from(error: XlsxError) -> Self {
        Self(error.to_string())
    }
}

impl fmt::Display for WorkbookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for WorkbookError {}

/// The most characters that a cell of a workbook can hold.
const MOST_CHARS: usize = 32_767;

/// The bytes of a workbook with every table; the same roadmap gives the same bytes.
pub fn workbook(roadmap: &Roadmap, options: TableOptions) -> Result<Vec<u8>, WorkbookError> {
    let public = (!options.internal).then(|| roadmap.without_internal());
    let roadmap = public.as_ref().unwrap_or(roadmap);
    let mut book = Workbook::new();
    // The workbook is as old as what it tells, so that it is the same on every run.
    let made = ExcelDateTime::parse_from_str(&roadmap.as_of.to_string())
        .or_else(|_before_workbooks| ExcelDateTime::from_ymd(1900, 1, 1))?;
    let properties = DocProperties::new()
        .set_title(within(&roadmap.title, 255))
        .set_author(within(&roadmap.publisher, 255))
        .set_creation_datetime(&made);
    book.set_properties(&properties);
    let styles = Styles::new(roadmap);
    let lists = Lists::new(roadmap, options.lang);
    for table in tables(roadmap, options) {
        let first = table.kind == TableKind::Overview;
        fill(book.add_worksheet(), &table, &styles, &lists)?;
        if first {
            timeline::fill(book.add_worksheet(), roadmap, options.lang, &styles)?;
        }
    }
    lists.fill(book.add_worksheet())?;
    Ok(book.save_to_buffer()?)
}

/// One table on one sheet: a header that stays, a filter, lists to choose from.
fn fill(
    sheet: &mut Worksheet,
    table: &Table,
    styles: &Styles,
    lists: &Lists,
) -> Result<(), WorkbookError> {
    sheet.set_name(&table.title)?;
    sheet.set_landscape().set_paper_size(A4).set_print_fit_to_pages(1, 0).set_repeat_rows(0, 0)?;
    sheet.set_screen_gridlines(false);
    for (at, column) in (0_u16..).zip(&table.columns) {
        sheet.set_column_width(at, f64::from(column.width))?;
        sheet.write_string_with_format(0, at, tidy(&column.title), &styles.header)?;
    }
    for (row, cells) in (1_u32..).zip(&table.rows) {
        for (at, cell) in (0_u16..).zip(cells) {
            write(sheet, (row, at), cell, styles)?;
        }
        let words = table.columns.iter().zip(cells).map(|(column, cell)| match cell {
            Cell::Text(words) | Cell::Phase(_, words) => lines_of(words, column.width),
            Cell::Empty | Cell::Number(_) | Cell::Day(_) => 1,
        });
        sheet.set_row_height(row, height_of(words.max().unwrap_or(1).min(MOST_LINES)))?;
    }
    let last_row = u32::try_from(table.rows.len()).unwrap_or(u32::MAX).min(1_048_575);
    let last_column = u16::try_from(table.columns.len().saturating_sub(1)).unwrap_or(u16::MAX);
    sheet.set_freeze_panes(1, table.frozen_columns())?;
    if last_row > 0 {
        sheet.autofilter(0, 0, last_row, last_column)?;
        for (at, column) in (0_u16..).zip(&table.columns) {
            if let Some(choice) = column.choice.and_then(|choice| lists.validation(choice)) {
                sheet.add_data_validation(1, at, last_row, at, &choice)?;
            }
        }
    }
    Ok(())
}

/// A row of a table is at most this high, however long its texts are.
const MOST_LINES: usize = 10;

/// About how many lines a text needs in a column of so many characters. Programs do not all
/// reckon the height of rows when they open a file, so it is written down.
fn lines_of(words: &str, width: u16) -> usize {
    let room = usize::from(width).max(2) - 1;
    let lines = |line: &str| line.chars().take(MOST_CHARS).count().div_ceil(room).max(1);
    words.split('\n').map(lines).sum()
}

/// The height of so many lines, in points.
fn height_of(lines: usize) -> f64 {
    2.5 + 13.0 * lines.max(1) as f64
}

/// The number by which workbooks know A4.
const A4: u8 = 9;

fn write(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    cell: &Cell,
    styles: &Styles,
) -> Result<(), WorkbookError> {
    match cell {
        Cell::Empty => sheet.write_blank(row, column, &styles.text)?,
        Cell::Text(words) => {
            sheet.write_string_with_format(row, column, tidy(words), &styles.text)?
        }
        Cell::Number(number) => {
            let number = number.to_f64().unwrap_or_default();
            sheet.write_number_with_format(row, column, number, &styles.number)?
        }
        Cell::Day(day) => match ExcelDateTime::parse_from_str(&day.to_string()) {
            Ok(date) => sheet.write_datetime_with_format(row, column, &date, &styles.day)?,
            // Workbooks know no days before 1900; the words of the date stay.
            Err(_before_workbooks) => {
                sheet.write_string_with_format(row, column, day.to_string(), &styles.text)?
            }
        },
        Cell::Phase(step, words) => {
            sheet.write_string_with_format(row, column, tidy(words), styles.phase(*step))?
        }
    };
    Ok(())
}

impl Table {
    /// Columns that stay in sight: the id and the name.
    fn frozen_columns(&self) -> u16 {
        if self.columns.len() > 4 { 2 } else { 0 }
    }
}

/// A text as a cell can hold it: XML knows a few characters less than a roadmap does, and a cell
/// has an end. Where something is cut off, the cell says so.
pub(super) fn tidy(words: &str) -> String {
    let clean = words.replace(['\u{FFFE}', '\u{FFFF}'], "\u{FFFD}");
    if clean.encode_utf16().count() <= MOST_CHARS {
        return clean;
    }
    within(&clean, MOST_CHARS - 4) + " […]"
}

/// The beginning of a text, so many UTF-16 units long at most.
fn within(words: &str, most: usize) -> String {
    let mut left = most;
    let fits = |c: &char| {
        let enough = c.len_utf16() <= left;
        left = left.saturating_sub(c.len_utf16());
        enough
    };
    words.chars().take_while(fits).collect()
}

/// What the sheets say besides the tables.
fn say(lang: Lang, key: &str) -> String {
    i18n::text(lang, key).into_owned()
}
