use lexopt::prelude::*;

use super::{Failure, Outcome, Streams, WindowArguments, existing, open, required, take_file};
use crate::model::Id;

const HELP: &str = "\
Usage: veikart present FILE [--view ID]

Shows the figures of FILE on the whole screen, large and one by one. Arrow keys and a clicker
step through them, Esc ends.

  --view ID     the figure to begin with
";

pub(super) fn run(
    mut parser: lexopt::Parser,
    streams: &mut Streams<'_>,
) -> Result<Outcome, Failure> {
    let (mut file, mut view) = (None, None);
    while let Some(argument) = parser.next()? {
        match argument {
            Short('h') | Long("help") => return streams.help(HELP).map(Outcome::Exit),
            Long("view") => view = Some(parser.value()?.string()?),
            Value(word) => take_file(&mut file, word)?,
            _ => return Err(argument.unexpected().into()),
        }
    }
    let path = existing(required(file, "present")?)?;
    let view = match view {
        None => None,
        Some(word) => {
            let roadmap = open(&path)?.roadmap;
            let known = Id::new(&word).ok().filter(|id| roadmap.view(id).is_some());
            let missing =
                || Failure::Refused(format!("{}: no figure is called {word}", path.display()));
            Some(known.ok_or_else(missing)?)
        }
    };
    let present = Some(view);
    Ok(Outcome::Window(WindowArguments { file: Some(path), present, ..Default::default() }))
}
