//! The rows of a pasted table: which column is which, and what each row is.

use std::collections::BTreeMap;

use super::columns::{Column, RowKind};
use super::sheet::{self, SheetRow};
use crate::i18n::{Lang, Value, format, text};

/// A row of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// Counted from 1, the header included.
    pub number: usize,
    /// Cells of columns that the table has, empty ones included.
    pub cells: BTreeMap<Column, String>,
}

/// All rows below the header, and the titles that say nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lines {
    pub lines: Vec<Line>,
    pub unknown: Vec<String>,
}

/// The most rows that are taken at once.
const MOST: usize = 50_000;

impl Line {
    pub fn cell(&self, column: Column) -> &str {
        self.cells.get(&column).map(|cell| cell.trim()).unwrap_or_default()
    }
}

/// Reads a table. Without a header it must have all the columns that the program writes, or
/// be a list of names.
pub fn read_lines(pasted: &str, lang: Lang) -> Result<Lines, String> {
    let rows = sheet::read(pasted);
    let Some(first) = rows.first() else { return Err(text(lang, "sheet-empty").into_owned()) };
    if rows.len() > MOST {
        let args = [("count", Value::from(rows.len())), ("most", Value::from(MOST))];
        return Err(format(lang, "sheet-too-long", &args));
    }
    let header = header(first);
    let (columns, unknown, rows) = match header {
        Some((columns, unknown)) => (columns, unknown, &rows[1..]),
        None => (without_header(&rows, lang)?, Vec::new(), &rows[..]),
    };
    let line = |row: &SheetRow| {
        let cells = columns.iter().enumerate().filter_map(|(at, column)| {
            Some(((*column)?, row.cells.get(at).cloned().unwrap_or_default()))
        });
        Line { number: row.line, cells: cells.collect() }
    };
    Ok(Lines { lines: rows.iter().map(line).collect(), unknown })
}

/// Which column each title means, and the titles that mean none; none where it is no header.
fn header(row: &SheetRow) -> Option<(Vec<Option<Column>>, Vec<String>)> {
    let mut columns: Vec<Option<Column>> = Vec::new();
    let mut unknown = Vec::new();
    for title in &row.cells {
        let column = Column::titled(title).filter(|it| !columns.contains(&Some(*it)));
        if column.is_none() && !title.trim().is_empty() {
            unknown.push(title.trim().to_owned());
        }
        columns.push(column);
    }
    let known = columns.iter().flatten().count();
    let enough = if row.cells.len() == 1 { known == 1 } else { known >= 2 };
    enough.then_some((columns, unknown))
}

fn without_header(rows: &[SheetRow], lang: Lang) -> Result<Vec<Option<Column>>, String> {
    let widest = rows.iter().map(|row| row.cells.len()).max().unwrap_or_default();
    if widest == 1 {
        return Ok(vec![Some(Column::Name)]);
    }
    let typed =
        rows.iter().all(|row| row.cells.get(1).is_some_and(|it| RowKind::named(it).is_some()));
    if typed && (widest == Column::OF_PARTS || widest == Column::ALL.len()) {
        return Ok(Column::ALL.into_iter().map(Some).collect());
    }
    Err(text(lang, "sheet-no-header").into_owned())
}
