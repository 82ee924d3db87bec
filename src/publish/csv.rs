//! A table as comma-separated values, for programs and for Excel.

use super::tables::{Cell, Table};

/// What stands between two values.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Separator {
    /// What Excel expects where the decimal sign is a comma, as in Norway.
    #[default]
    Semicolon,
    Comma,
    Tab,
}

/// How values are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CsvOptions {
    pub separator: Separator,
    /// Whether the file begins with a byte order mark, without which Excel garbles æ, ø and å.
    pub byte_order_mark: bool,
}

impl Default for CsvOptions {
    fn default() -> Self {
        Self { separator: Separator::default(), byte_order_mark: true }
    }
}

impl Separator {
    fn char(self) -> char {
        match self {
            Self::Semicolon => ';',
            Self::Comma => ',',
            Self::Tab => '\t',
        }
    }
}

/// The text of a table, lines ended as RFC 4180 says.
pub fn csv(table: &Table, options: CsvOptions) -> String {
    let mut out = String::new();
    if options.byte_order_mark {
        out.push('\u{FEFF}');
    }
    let titles: Vec<Cell> =
        table.columns.iter().map(|column| Cell::Text(column.title.clone())).collect();
    for row in std::iter::once(&titles).chain(&table.rows) {
        for (at, cell) in row.iter().enumerate() {
            if at > 0 {
                out.push(options.separator.char());
            }
            push(&mut out, &value(cell, options), options);
        }
        out.push_str("\r\n");
    }
    out
}

fn value(cell: &Cell, options: CsvOptions) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(words) | Cell::Phase(_, words) => harmless(words),
        // Where the semicolon separates, the comma is the decimal sign.
        Cell::Number(number) if options.separator == Separator::Semicolon => {
            number.to_string().replace('.', ",")
        }
        Cell::Number(number) => number.to_string(),
        Cell::Day(day) => day.to_string(),
    }
}

/// Words that a spreadsheet would take for a formula get an apostrophe before them: it reads them
/// as text, and nothing that somebody sent in can run in the reader's program.
fn harmless(words: &str) -> String {
    let begins = words.trim_start_matches(|c: char| c.is_whitespace() || is_unseen(c));
    if begins.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
        || words.starts_with(['\t', '\r', '\n'])
    {
        format!("'{words}")
    } else {
        words.to_owned()
    }
}

/// Characters without ink that programs skip.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

fn push(out: &mut String, value: &str, options: CsvOptions) {
    let separator = options.separator.char();
    let bare = |c: char| !matches!(c, '"' | '\n' | '\r') && c != separator;
    if value.chars().all(bare) && value.trim() == value {
        out.push_str(value);
        return;
    }
    out.push('"');
    out.push_str(&value.replace('"', "\"\""));
    out.push('"');
}
