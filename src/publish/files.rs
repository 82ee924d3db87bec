use super::calendar::calendar;
use super::csv::{CsvOptions, csv};
use super::summary::summary;
use super::tables::{TableKind, TableOptions, table};
use super::xlsx::{WorkbookError, workbook};
use crate::model::Roadmap;
use crate::store::print_json;

/// A kind of file that holds the roadmap, or a part of it, without figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TableFormat {
    /// A workbook with all tables.
    Xlsx,
    /// One table.
    Csv,
    /// The whole roadmap, for other programs and back.
    Json,
    /// Milestones as a calendar.
    Ics,
    /// A summary to read.
    Markdown,
}

impl TableFormat {
    pub const ALL: [Self; 5] = [Self::Xlsx, Self::Csv, Self::Json, Self::Ics, Self::Markdown];

    /// The ending of file names, and the name on the command line.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Xlsx => "xlsx",
            Self::Csv => "csv",
            Self::Json => "json",
            Self::Ics => "ics",
            Self::Markdown => "md",
        }
    }

    /// The format that a name or an ending stands for, in whatever case.
    pub fn of(ending: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.ending().eq_ignore_ascii_case(ending))
    }
}

/// How a file is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileOrder {
    pub options: TableOptions,
    /// The table of a CSV file.
    pub table: TableKind,
    pub csv: CsvOptions,
}

/// The bytes of a file; the same roadmap gives the same bytes.
pub fn table_file(
    roadmap: &Roadmap,
    format: TableFormat,
    order: FileOrder,
) -> Result<Vec<u8>, WorkbookError> {
    let FileOrder { options, .. } = order;
    Ok(match format {
        TableFormat::Xlsx => workbook(roadmap, options)?,
        TableFormat::Csv => csv(&table(roadmap, order.table, options), order.csv).into_bytes(),
        TableFormat::Json if options.internal => print_json(roadmap).into_bytes(),
        TableFormat::Json => print_json(&roadmap.without_internal()).into_bytes(),
        TableFormat::Ics => calendar(roadmap, options).text.into_bytes(),
        TableFormat::Markdown => summary(roadmap, options).into_bytes(),
    })
}
