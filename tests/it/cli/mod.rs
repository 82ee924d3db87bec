//! The command line as a person meets it: arguments in, words and exit status out.

mod export;
mod files;
mod refresh;
mod usage;

use std::ffi::OsString;

use veikart::cli::{self, Outcome};

/// What a run said and how it ended; 255 stands for "opens the window".
struct Run {
    status: u8,
    out: String,
    err: String,
}

fn veikart<A: Into<OsString>>(arguments: impl IntoIterator<Item = A>) -> Run {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let outcome = cli::run(arguments.into_iter().map(Into::into), &mut out, &mut err);
    let status = match outcome {
        Outcome::Exit(status) => status,
        Outcome::Window(_) => 255,
    };
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Run { status, out: text(out), err: text(err) }
}
