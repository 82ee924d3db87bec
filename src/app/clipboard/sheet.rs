//! Tables as spreadsheets put them on the clipboard: a row a line, tabs between cells, quotes
//! around a cell that holds tabs, lines or quotes.

/// A row, and the line of the text it begins on, counted from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetRow {
    pub line: usize,
    pub cells: Vec<String>,
}

/// The text of a table.
pub fn write(rows: &[Vec<String>]) -> String {
    let mut text = String::new();
    for row in rows {
        let cells: Vec<String> = row.iter().map(|cell| written(cell)).collect();
        text.push_str(&cells.join("\t"));
        text.push('\n');
    }
    text
}

/// Nothing that a spreadsheet would take for a formula, and quotes where they are needed.
fn written(cell: &str) -> String {
    let mark = if cell.starts_with(['=', '+', '-', '@', '\'']) { "'" } else { "" };
    if cell.contains(['\t', '\n', '\r']) || cell.starts_with('"') {
        format!("\"{mark}{}\"", cell.replace('"', "\"\""))
    } else {
        format!("{mark}{cell}")
    }
}

/// The rows of a text that hold anything. Control characters other than tabs and line breaks
/// within a cell are left out.
pub fn read(text: &str) -> Vec<SheetRow> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut rows = Vec::new();
    let (mut rest, mut line) = (text.as_str(), 1);
    while !rest.is_empty() {
        let began = line;
        let mut cells = Vec::new();
        loop {
            let (cell, after) = match quoted(rest) {
                Some((cell, after)) => (cell, after),
                None => {
                    let end = rest.find(['\t', '\n']).unwrap_or(rest.len());
                    (rest[..end].to_owned(), &rest[end..])
                }
            };
            line += rest[..rest.len() - after.len()].matches('\n').count();
            cells.push(plain(&cell));
            match after.strip_prefix('\t') {
                Some(next) => rest = next,
                None => {
                    rest = after.strip_prefix('\n').unwrap_or(after);
                    break;
                }
            }
        }
        line += 1;
        if cells.iter().any(|cell| !cell.trim().is_empty()) {
            rows.push(SheetRow { line: began, cells });
        }
    }
    rows
}

/// A cell in quotes, and what follows it; none if it has no end, or something other than the
/// next cell follows.
fn quoted(text: &str) -> Option<(String, &str)> {
    let mut rest = text.strip_prefix('"')?;
    let mut cell = String::new();
    loop {
        let end = rest.find('"')?;
        cell.push_str(&rest[..end]);
        rest = &rest[end + 1..];
        match rest.strip_prefix('"') {
            Some(after) => {
                cell.push('"');
                rest = after;
            }
            None if rest.is_empty() || rest.starts_with(['\t', '\n']) => return Some((cell, rest)),
            None => return None,
        }
    }
}

/// Without the mark that kept it from being a formula.
fn plain(cell: &str) -> String {
    let marked = cell.strip_prefix('\'').filter(|it| it.starts_with(['=', '+', '-', '@', '\'']));
    let cell = marked.unwrap_or(cell);
    cell.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect()
}
