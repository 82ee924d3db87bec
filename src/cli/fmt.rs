use lexopt::prelude::*;

use super::{Failure, Streams, open, required, take_file};
use crate::store::{SaveOptions, Stamp, backup_folder, save, text_for};

const HELP: &str = "\
Usage: veikart fmt FILE [--check]

Rewrites FILE in its canonical form: what Save writes. A copy of the file as it
was goes to the user's application folder; comments are kept only there.

  --check   write nothing; exit with 1 and name FILE if it would change
";

pub(super) fn run(mut parser: lexopt::Parser, streams: &mut Streams<'_>) -> Result<u8, Failure> {
    let mut file = None;
    let mut check = false;
    while let Some(argument) = parser.next()? {
        match argument {
            Short('h') | Long("help") => return streams.help(HELP),
            Long("check") => check = true,
            Value(word) => take_file(&mut file, word)?,
            _ => return Err(argument.unexpected().into()),
        }
    }
    let path = required(file, "fmt")?;
    let opened = open(&path)?;
    if opened.had_comments {
        writeln!(streams.err, "{}: has comments, which saving does not keep", path.display())?;
    }
    if opened.stamp == Stamp::of(text_for(&path, &opened.roadmap).as_bytes()) {
        return Ok(0);
    }
    if check {
        writeln!(streams.out, "{}: not in canonical form", path.display())?;
        return Ok(1);
    }
    let backups = backup_folder();
    let options = SaveOptions { opened_as: Some(opened.stamp), backups: backups.as_deref() };
    let saved = save(&opened.roadmap, &path, options)?;
    if let Some(copy) = saved.backup {
        writeln!(streams.err, "{}: as it was, kept in {}", path.display(), copy.display())?;
    }
    if let Some(why) = saved.backup_failed {
        writeln!(streams.err, "{}: no copy of the old file was kept: {why}", path.display())?;
    }
    Ok(0)
}
