//! The roadmap as documents that other programs read: made from the model, with figures.

pub mod bundle;
mod calendar;
mod csv;
pub mod docx;
mod file_names;
mod files;
mod internal;
mod package;
pub mod pptx;
pub mod refresh;
pub mod report;
mod summary;
mod tables;
mod words;
mod xlsx;
mod xml;

pub use calendar::{Calendar, calendar};
pub use csv::{CsvOptions, Separator, csv};
pub use file_names::file_names;
pub use files::{FileOrder, TableFormat, table_file};
pub use internal::internal_words;
pub use summary::summary;
pub use tables::{Cell, Choice, Column, Table, TableKind, TableOptions, table, tables};
pub use xlsx::{WorkbookError, workbook};
