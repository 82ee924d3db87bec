use lexopt::prelude::*;

use super::{Failure, Streams, open, required, take_file};

const HELP: &str = "\
Usage: veikart stats FILE [--json]

Counts of everything in FILE. Activities are distinct ones, children included and
candidates not; placements are showings of an activity beyond its first.

  --json   one JSON object
";

pub(super) fn run(mut parser: lexopt::Parser, streams: &mut Streams<'_>) -> Result<u8, Failure> {
    let mut file = None;
    let mut json = false;
    while let Some(argument) = parser.next()? {
        match argument {
            Short('h') | Long("help") => return streams.help(HELP),
            Long("json") => json = true,
            Value(word) => take_file(&mut file, word)?,
            _ => return Err(argument.unexpected().into()),
        }
    }
    let counts = open(&required(file, "stats")?)?.roadmap.counts();
    if json {
        writeln!(streams.out, "{}", serde_json::to_string_pretty(&counts)?)?;
    } else {
        for (name, count) in counts.named() {
            writeln!(streams.out, "{count:>7}  {}", name.replace('_', " "))?;
        }
    }
    Ok(0)
}
