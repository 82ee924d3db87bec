use std::path::{Path, PathBuf};

use lexopt::prelude::*;

use super::export::arguments::{lang, theme_kind};
use super::{Failure, Streams, open, sentence};
use crate::i18n::Lang;
use crate::publish::refresh::{RefreshOptions, refresh_file};
use crate::store::backup_folder;

const HELP: &str = "\
Usage: veikart refresh FILE DOCUMENT... [options]

Renews the figures in reports (.docx) and decks (.pptx) that were published from FILE and
that people went on working with. A figure is found by the name of its object; its picture
or its shapes and its alternative text are replaced. Its place, its size and its crop stay,
and so does everything else in the document, byte for byte. Copies of a figure are renewed
too. A copy of the document is kept first, and a document that is open elsewhere is left
alone. What changed, what the roadmap no longer has, and what is new is said.

      --check          writes nothing; says what would change, and exits with 1 if something
                       would
      --lang LANG      nb, nn or en; else the language of the figures in the document
      --theme THEME    of decks: light (the default), dark, contrast or print
";

pub(super) fn run(mut parser: lexopt::Parser, streams: &mut Streams<'_>) -> Result<u8, Failure> {
    let mut files: Vec<PathBuf> = Vec::new();
    let mut options = RefreshOptions::default();
    let word =
        |parser: &mut lexopt::Parser| -> Result<String, Failure> { Ok(parser.value()?.string()?) };
    while let Some(argument) = parser.next()? {
        match argument {
            Short('h') | Long("help") => return streams.help(HELP),
            Long("check") => options.only_look = true,
            Long("lang") => options.lang = Some(lang(&word(&mut parser)?)?),
            Long("theme") => options.theme = theme_kind(&word(&mut parser)?)?,
            Value(file) => files.push(file.into()),
            _ => return Err(argument.unexpected().into()),
        }
    }
    let Some((file, documents)) = files.split_first().filter(|(_, rest)| !rest.is_empty()) else {
        let words = "refresh needs the name of a FILE and of a document: \
                     veikart refresh FILE report.docx";
        return Err(Failure::Usage(words.to_owned()));
    };
    let roadmap = open(file)?.roadmap;
    let backups = backup_folder();
    let mut would_change = false;
    for document in documents {
        let refused = |words: String| Failure::Refused(format!("{}: {words}", document.display()));
        let refreshed = refresh_file(document, &roadmap, &options, backups.as_deref())
            .map_err(|why| refused(sentence(why.key(), why.args())))?;
        would_change |= refreshed.outcome.changed();
        let lines = refreshed.outcome.lines(Lang::En, &options);
        tell(document, &lines, refreshed.backup.as_deref(), streams)?;
    }
    Ok(u8::from(options.only_look && would_change))
}

fn tell(
    document: &Path,
    lines: &[String],
    backup: Option<&Path>,
    streams: &mut Streams<'_>,
) -> Result<(), Failure> {
    writeln!(streams.out, "{}", document.display())?;
    for line in lines {
        writeln!(streams.out, "  {line}")?;
    }
    if let Some(backup) = backup {
        writeln!(streams.out, "  {}", sentence("refresh-rest", Vec::new()))?;
        let args = vec![("path", backup.display().to_string())];
        writeln!(streams.out, "  {}", sentence("refresh-backup", args))?;
    }
    Ok(())
}
