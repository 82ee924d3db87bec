//! What is typed, filled or pasted, as changes of the roadmap: the same reading of cells as for a
//! table that is pasted.

use std::collections::{BTreeMap, BTreeSet};

use super::rows::Kept;
use super::{Cell, Sheet};
use crate::app::clipboard::{Column, Mode, plan, sheet};
use crate::app::queue::{Queue, Request};
use crate::app::session::Session;
use crate::edit::{Action, Verb};
use crate::i18n::{Value, format};
use crate::model::name_of;

/// Texts for cells.
pub(super) type Texts = BTreeMap<Cell, String>;

/// Asks for the change that makes these cells say this; an error where one of them cannot.
pub(super) fn put(
    texts: &Texts,
    which: Sheet,
    kept: &Kept,
    session: &Session,
    queue: &mut Queue,
) -> Result<(), String> {
    let lang = session.look.lang;
    let roadmap = session.document.committed();
    let columns = which.columns();
    let touched: BTreeSet<Column> =
        texts.keys().filter_map(|cell| columns.get(cell.column).copied()).collect();
    if touched.contains(&Column::Id) {
        return Err(crate::i18n::text(lang, "grid-id-stays").into_owned());
    }
    let header = [Column::Id].iter().chain(&touched).map(|column| column.title(lang)).collect();
    let mut table: Vec<Vec<String>> = vec![header];
    let rows: BTreeSet<usize> = texts.keys().map(|cell| cell.row).collect();
    let mut name = String::new();
    for &row in &rows {
        let Some(cells) = kept.cells(row, roadmap, lang) else { continue };
        let mut line = vec![cells[Column::Id as usize].clone()];
        for column in &touched {
            let at = columns.iter().position(|it| it == column).unwrap_or_default();
            let new = texts.get(&Cell { row, column: at });
            line.push(new.cloned().unwrap_or_else(|| cells[*column as usize].clone()));
        }
        if let Some(owner) = kept.lines.get(row).and_then(|it| it.target.activity()) {
            name = name_of(roadmap, owner).unwrap_or_default().clone();
        }
        table.push(line);
    }
    let plan = plan(roadmap, &sheet::write(&table), &[], (Mode::Update, lang))?;
    if let Some(first) = plan.wrong.first() {
        let more = plan.wrong.len() - 1;
        let args = [("words", Value::from(first.words.as_str())), ("more", more.into())];
        return Err(format(lang, "grid-refused", &args));
    }
    if rows.len() > 1 {
        name = format(lang, "grid-lines", &[("count", Value::from(rows.len()))]);
    }
    if !plan.edits.is_empty() {
        queue.push(Request::Edit(Action::new(Verb::Change, name), plan.edits));
    }
    Ok(())
}

/// The texts of what is chosen, as a spreadsheet takes them.
pub(super) fn copied(chosen: &Chosen, which: Sheet, kept: &Kept, session: &Session) -> String {
    let columns = which.columns();
    let rows: Vec<Vec<String>> = (chosen.rows.clone())
        .filter_map(|row| kept.cells(row, session.document.committed(), session.look.lang))
        .map(|cells| {
            let of = |at| columns.get(at).and_then(|column| cells.get(*column as usize)).cloned();
            chosen.columns.clone().filter_map(of).collect()
        })
        .collect();
    sheet::write(&rows)
}

/// The first line of what is chosen, for all the lines below it; with one line, what stands above.
pub(super) fn filled(chosen: &Chosen, which: Sheet, kept: &Kept, session: &Session) -> Texts {
    let (first, last) = (*chosen.rows.start(), *chosen.rows.end());
    let (from, to) = match first == last {
        true => (first.checked_sub(1), first..=last),
        false => (Some(first), first + 1..=last),
    };
    let lang = session.look.lang;
    let cells = from.and_then(|row| kept.cells(row, session.document.committed(), lang));
    let Some(cells) = cells else { return Texts::new() };
    to.flat_map(|row| chosen.columns.clone().map(move |column| Cell { row, column }))
        .filter_map(|cell| {
            let column = *which.columns().get(cell.column)?;
            Some((cell, cells.get(column as usize)?.clone()))
        })
        .collect()
}

/// A block of cells from elsewhere, from the first cell that is chosen on; a single one goes into
/// all that are chosen.
pub(super) fn pasted(text: &str, chosen: &Chosen, which: Sheet, lines: usize) -> Texts {
    let block = block(text);
    if let [only] = &block[..]
        && let [only] = &only[..]
    {
        return of_all(chosen, only);
    }
    let (row, column) = (*chosen.rows.start(), *chosen.columns.start());
    let mut texts = Texts::new();
    for (down, line) in block.iter().enumerate() {
        for (right, cell) in line.iter().enumerate() {
            let to = Cell { row: row + down, column: column + right };
            if to.row < lines && to.column < which.columns().len() {
                texts.insert(to, cell.clone());
            }
        }
    }
    texts
}

/// The cells of a text. In a single column an empty line is an empty cell.
fn block(text: &str) -> Vec<Vec<String>> {
    if !text.contains(['\t', '"']) {
        let lines = text.strip_suffix('\n').unwrap_or(text).lines();
        return lines.map(|line| vec![line.to_owned()]).collect();
    }
    sheet::read(text).into_iter().map(|row| row.cells).collect()
}

/// The same text in all that are chosen.
pub(super) fn of_all(chosen: &Chosen, text: &str) -> Texts {
    let rows = chosen.rows.clone();
    rows.flat_map(|row| chosen.columns.clone().map(move |column| Cell { row, column }))
        .map(|cell| (cell, text.to_owned()))
        .collect()
}

/// A rectangle of cells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Chosen {
    pub(super) rows: std::ops::RangeInclusive<usize>,
    pub(super) columns: std::ops::RangeInclusive<usize>,
}

impl Chosen {
    pub(super) fn between(one: Cell, other: Cell) -> Self {
        Self {
            rows: one.row.min(other.row)..=one.row.max(other.row),
            columns: one.column.min(other.column)..=one.column.max(other.column),
        }
    }

    pub(super) fn holds(&self, cell: Cell) -> bool {
        self.rows.contains(&cell.row) && self.columns.contains(&cell.column)
    }

    pub(super) fn is_one(&self) -> bool {
        self.rows.start() == self.rows.end() && self.columns.start() == self.columns.end()
    }
}
