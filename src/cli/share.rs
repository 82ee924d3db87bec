use std::path::{Path, PathBuf};

use lexopt::prelude::*;

use super::{Failure, Streams, open, required, take_file};
use crate::edit::{apply, verbs::without_internal};
use crate::i18n::Lang;
use crate::publish::internal_words;
use crate::store::{SaveOptions, save};

const HELP: &str = "\
Usage: veikart share FILE -o OUT

Writes a copy of the roadmap that can leave the house: without reasons, comments,
remarks on status, funding, provenance, accepted findings and what others have
sent in. FILE is left as it is. What was taken out is said on standard error.

  -o OUT      the file to write; .json writes JSON
      --list  only say what internal content FILE holds
";

pub(super) fn run(mut parser: lexopt::Parser, streams: &mut Streams<'_>) -> Result<u8, Failure> {
    let mut file = None;
    let mut out: Option<PathBuf> = None;
    let mut list = false;
    while let Some(argument) = parser.next()? {
        match argument {
            Short('h') | Long("help") => return streams.help(HELP),
            Short('o') => out = Some(parser.value()?.into()),
            Long("list") => list = true,
            Value(word) => take_file(&mut file, word)?,
            _ => return Err(argument.unexpected().into()),
        }
    }
    let path = required(file, "share")?;
    let roadmap = open(&path)?.roadmap;
    if list {
        for (words, count) in internal_words(&roadmap.internal(), Lang::En) {
            writeln!(streams.out, "{count}\t{words}")?;
        }
        return Ok(0);
    }
    let out = out.ok_or_else(|| Failure::Usage("share needs -o OUT".to_owned()))?;
    if same_file(&path, &out) {
        return Err(Failure::Refused(format!(
            "{}: this is the roadmap itself, which keeps its internal content; choose another name",
            out.display()
        )));
    }
    let shared = apply(&roadmap, &without_internal(&roadmap)).map_err(|why| {
        Failure::Refused(format!("{}: no copy could be made: {why}", path.display()))
    })?;
    save(&shared, &out, SaveOptions::default())?;
    for (words, count) in internal_words(&roadmap.internal(), Lang::En) {
        writeln!(streams.err, "left out: {words}: {count}")?;
    }
    Ok(0)
}

/// Whether two names lead to one file.
fn same_file(a: &Path, b: &Path) -> bool {
    match (a.canonicalize(), b.canonicalize()) {
        (Ok(a), Ok(b)) => a == b,
        _ => a == b,
    }
}
