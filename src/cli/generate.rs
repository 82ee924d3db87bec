use std::path::PathBuf;

use lexopt::prelude::*;

use super::{Failure, Streams};
use crate::generate::generate;
use crate::store::{SaveOptions, save};

const HELP: &str = "\
Usage: veikart generate --activities N --seed S -o FILE

Writes a roadmap of N activities (at most 1000000) for measuring. The same N and S
give the same bytes. A file that is there already is replaced.
";

const MOST: usize = 1_000_000;

pub(super) fn run(mut parser: lexopt::Parser, streams: &mut Streams<'_>) -> Result<u8, Failure> {
    let mut activities: Option<usize> = None;
    let mut seed: Option<u64> = None;
    let mut output: Option<PathBuf> = None;
    while let Some(argument) = parser.next()? {
        match argument {
            Short('h') | Long("help") => return streams.help(HELP),
            Long("activities") => activities = Some(parser.value()?.parse()?),
            Long("seed") => seed = Some(parser.value()?.parse()?),
            Short('o') | Long("output") => output = Some(parser.value()?.into()),
            _ => return Err(argument.unexpected().into()),
        }
    }
    let (Some(activities), Some(seed), Some(output)) = (activities, seed, output) else {
        let words = "generate needs --activities N, --seed S and -o FILE";
        return Err(Failure::Usage(words.to_owned()));
    };
    if activities > MOST {
        return Err(Failure::Usage(format!("--activities is at most {MOST}")));
    }
    save(&generate(activities, seed), &output, SaveOptions::default())?;
    Ok(0)
}
