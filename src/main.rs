//! Arguments to the command line, or a window.

use std::io;
use std::process::ExitCode;

use veikart::cli::{self, Outcome};

fn main() -> ExitCode {
    let arguments = std::env::args_os().skip(1);
    match cli::run(arguments, &mut io::stdout().lock(), &mut io::stderr().lock()) {
        Outcome::Exit(status) => ExitCode::from(status),
        Outcome::Window(_) => ExitCode::SUCCESS,
    }
}
