use std::path::PathBuf;

use super::super::{Failure, Streams};
use super::arguments::{Arguments, Which};
use crate::i18n::Lang;
use crate::model::Roadmap;
use crate::publish::{
    FileOrder, TableFormat, TableKind, TableOptions, calendar, internal_words, table_file,
};
use crate::store::write_whole;

/// Writes the roadmap in these formats.
pub(super) fn write(
    roadmap: &Roadmap,
    formats: &[TableFormat],
    lang: Lang,
    arguments: &Arguments,
    streams: &mut Streams<'_>,
) -> Result<(), Failure> {
    for &format in formats {
        // JSON is the roadmap itself and loses nothing unless that is asked for.
        let internal = arguments.tables.internal.unwrap_or(format == TableFormat::Json);
        let options = TableOptions { lang, internal };
        for (table, path) in places(format, arguments) {
            let order = FileOrder { options, table, csv: arguments.tables.csv };
            let bytes = table_file(roadmap, format, order)
                .map_err(|why| Failure::Refused(format!("{}: {why}", path.display())))?;
            write_whole(&path, &bytes)?;
            if arguments.which == Which::All {
                writeln!(streams.err, "{}", path.display())?;
            }
        }
        tell(roadmap, format, options, streams)?;
    }
    Ok(())
}

/// The files of a format: one, or of CSV with `--all` one per table.
fn places(format: TableFormat, arguments: &Arguments) -> Vec<(TableKind, PathBuf)> {
    let wanted = arguments.tables.table;
    match (&arguments.which, format, wanted) {
        (Which::All, TableFormat::Csv, None) => TableKind::ALL
            .map(|table| (table, arguments.out.join(format!("{}.csv", table.name()))))
            .to_vec(),
        (Which::All, ..) => {
            let table = wanted.unwrap_or(TableKind::Activities);
            let name = match format {
                TableFormat::Csv => table.name(),
                _ => "veikart",
            };
            vec![(table, arguments.out.join(format!("{name}.{}", format.ending())))]
        }
        (Which::First | Which::View(_), ..) => {
            vec![(wanted.unwrap_or(TableKind::Activities), arguments.out.clone())]
        }
    }
}

/// Says what is in a file that a person may not expect, and what is not.
fn tell(
    roadmap: &Roadmap,
    format: TableFormat,
    options: TableOptions,
    streams: &mut Streams<'_>,
) -> Result<(), Failure> {
    let internal = roadmap.internal();
    if options.internal && internal.total() > 0 && format != TableFormat::Ics {
        let words = internal_words(&internal, Lang::En);
        let words: Vec<String> =
            words.into_iter().map(|(words, count)| format!("{count} {words}")).collect();
        writeln!(
            streams.err,
            "{}: internal content is in it: {}",
            format.ending(),
            words.join(", ")
        )?;
        if format == TableFormat::Json {
            writeln!(streams.err, "json: --public leaves it out")?;
        }
    }
    if format == TableFormat::Ics {
        let undated = calendar(roadmap, options).undated;
        if undated > 0 {
            writeln!(streams.err, "ics: {undated} milestones have no date and are not in it")?;
        }
    }
    Ok(())
}
