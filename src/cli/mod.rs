//! The command line: one file per subcommand. Answers go to `out`, messages to `err`.

mod check;
mod export;
mod fmt;
mod generate;
mod present;
mod publish;
mod refresh;
mod report;
mod share;
mod stats;

use std::ffi::OsString;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use lexopt::prelude::*;

use crate::i18n::{self, Lang};
use crate::model::Id;
use crate::store::{OpenError, Opened, SaveError, open_path};

/// What the program is to do after the command line was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// End with this exit status: 0 fine, 1 findings or differences, 2 wrong use or unusable file.
    Exit(u8),
    /// No subcommand: open the window.
    Window(WindowArguments),
}

/// What the window is to show first, and how.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WindowArguments {
    /// None: the start page.
    pub file: Option<PathBuf>,
    /// `wgpu` or `glow`; none: the usual one of the system, or the other where it does not work.
    pub renderer: Option<String>,
    /// Present the file: this figure first, or the whole.
    pub present: Option<Option<Id>>,
}

/// Where a subcommand writes: answers and messages.
struct Streams<'a> {
    out: &'a mut dyn Write,
    err: &'a mut dyn Write,
}

/// Why a subcommand did not do its work.
#[derive(Debug)]
enum Failure {
    /// The arguments make no sense; says which.
    Usage(String),
    /// A file or the system refused; says which and why.
    Refused(String),
}

const HELP: &str = "\
Veikart, an editor for value-chain roadmaps

Usage:
  veikart [FILE]                  open the window; without FILE the start page
  veikart export FILE -o OUT      a figure as SVG, PNG or PDF, all as slides (PPTX), or tables
                                  as XLSX, CSV, JSON, ICS or Markdown; --all draws all figures
  veikart report FILE -o OUT.docx [--template T.dotx]
                                  the roadmap in words and figures, for Word
  veikart publish FILE -o DIR     everything at once: all figures as SVG, PNG and PDF with
                                  alternative texts, report, slides, tables, and a list of them
  veikart refresh FILE DOCUMENT...
                                  renew the figures in a report or deck that was worked on
  veikart check FILE [--json]     findings; exits with 1 if one of them is an error
  veikart share FILE -o OUT       a copy of FILE without what is internal
  veikart stats FILE [--json]     counts of everything in FILE
  veikart fmt FILE [--check]      write FILE in its canonical form, or only say whether it is
  veikart present FILE [--view ID]
                                  show the figures of FILE large, one by one
  veikart generate --activities N --seed S -o FILE
                                  write a big roadmap for measuring
  veikart COMMAND --help          what a command does and takes

Options of the window:
  --renderer wgpu|glow            how to draw; without it the usual one, else the other

  -h, --help                      this text
  -V, --version                   name and version

Exit status: 0 fine, 1 findings or differences, 2 wrong use, unreadable or unwritable file.
";

const VERSION: &str = concat!("veikart ", env!("CARGO_PKG_VERSION"), "\n");

/// Does what `arguments` (without the program's name) say.
pub fn run(
    arguments: impl IntoIterator<Item = OsString>,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Outcome {
    let mut streams = Streams { out, err };
    let parser = lexopt::Parser::from_args(arguments);
    let failure = match dispatch(parser, &mut streams) {
        Ok(outcome) => return outcome,
        Err(failure) => failure,
    };
    // Where even standard error is closed there is nobody left to tell.
    let _closed = match failure {
        Failure::Usage(words) => {
            writeln!(streams.err, "veikart: {words}\nveikart --help tells more")
        }
        Failure::Refused(words) => writeln!(streams.err, "{words}"),
    };
    Outcome::Exit(2)
}

fn dispatch(mut parser: lexopt::Parser, streams: &mut Streams<'_>) -> Result<Outcome, Failure> {
    let mut window = WindowArguments::default();
    while let Some(argument) = parser.next()? {
        match argument {
            Short('h') | Long("help") => return streams.help(HELP).map(Outcome::Exit),
            Short('V') | Long("version") => return streams.help(VERSION).map(Outcome::Exit),
            Long("renderer") => window.renderer = Some(renderer(&mut parser)?),
            Value(word) if window == WindowArguments::default() && word == "present" => {
                return present::run(parser, streams);
            }
            Value(word) if window == WindowArguments::default() && is_command(&word) => {
                return subcommand(&word.to_string_lossy(), parser, streams).map(Outcome::Exit);
            }
            Value(file) if window.file.is_none() => window.file = Some(existing(file.into())?),
            _ => return Err(argument.unexpected().into()),
        }
    }
    Ok(Outcome::Window(window))
}

const COMMANDS: [&str; 9] =
    ["check", "export", "fmt", "generate", "publish", "refresh", "report", "share", "stats"];

fn is_command(word: &OsString) -> bool {
    COMMANDS.iter().any(|command| word == command)
}

fn subcommand(
    name: &str,
    parser: lexopt::Parser,
    streams: &mut Streams<'_>,
) -> Result<u8, Failure> {
    match name {
        "check" => check::run(parser, streams),
        "export" => export::run(parser, streams),
        "fmt" => fmt::run(parser, streams),
        "generate" => generate::run(parser, streams),
        "publish" => publish::run(parser, streams),
        "refresh" => refresh::run(parser, streams),
        "report" => report::run(parser, streams),
        "share" => share::run(parser, streams),
        "stats" => stats::run(parser, streams),
        _ => Err(Failure::Usage(format!("there is no command {name}"))),
    }
}

fn renderer(parser: &mut lexopt::Parser) -> Result<String, Failure> {
    let name = parser.value()?.string()?;
    match name.as_str() {
        "wgpu" | "glow" => Ok(name),
        _ => Err(Failure::Usage(format!("there is no renderer {name}: write wgpu or glow"))),
    }
}

fn existing(path: PathBuf) -> Result<PathBuf, Failure> {
    if path.exists() {
        return Ok(path);
    }
    Err(Failure::Refused(format!(
        "{}: there is no such file or command. Check the name; veikart --help lists the commands",
        path.display()
    )))
}

/// Opens the roadmap that a subcommand works on.
fn open(path: &Path) -> Result<Opened, Failure> {
    Ok(open_path(path)?)
}

/// Takes the one FILE of a subcommand.
fn take_file(file: &mut Option<PathBuf>, word: OsString) -> Result<(), Failure> {
    match file {
        Some(first) => Err(Failure::Usage(format!(
            "one FILE at a time: {} or {}",
            first.display(),
            word.display()
        ))),
        None => {
            *file = Some(word.into());
            Ok(())
        }
    }
}

/// The FILE that a subcommand cannot do without.
fn required(file: Option<PathBuf>, command: &str) -> Result<PathBuf, Failure> {
    file.ok_or_else(|| Failure::Usage(format!("{command} needs the name of a FILE")))
}

impl Streams<'_> {
    /// Answers with a text and ends well.
    fn help(&mut self, text: &str) -> Result<u8, Failure> {
        self.out.write_all(text.as_bytes())?;
        Ok(0)
    }
}

impl From<lexopt::Error> for Failure {
    fn from(error: lexopt::Error) -> Self {
        Self::Usage(error.to_string())
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Refused(format!("veikart: cannot write the answer: {error}"))
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        Self::Refused(format!("veikart: cannot write the answer: {error}"))
    }
}

impl From<OpenError> for Failure {
    fn from(error: OpenError) -> Self {
        let mut words = String::new();
        if let Some(path) = &error.path {
            words = format!("{}:", path.display());
        }
        if let Some(place) = error.place {
            words += &format!("{place}:");
        }
        Self::Refused(format!("{words} {}", sentence(error.problem.key(), error.problem.args())))
    }
}

impl From<SaveError> for Failure {
    fn from(error: SaveError) -> Self {
        Self::Refused(sentence(error.key(), error.args()))
    }
}

/// What the command line says of a problem; it speaks English.
fn sentence(key: &str, args: Vec<(&'static str, String)>) -> String {
    let args: Vec<_> = args.into_iter().map(|(name, value)| (name, value.into())).collect();
    i18n::format(Lang::En, key, &args)
}
