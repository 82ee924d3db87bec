//! Arguments to the command line, or a window.

use std::io::{self, Write as _};
use std::process::ExitCode;

use veikart::app::{self, Chooser, Renderer, SettingsFile, Start};
use veikart::cli::{self, Outcome, WindowArguments};

fn main() -> ExitCode {
    let arguments = std::env::args_os().skip(1);
    match cli::run(arguments, &mut io::stdout().lock(), &mut io::stderr().lock()) {
        Outcome::Exit(status) => ExitCode::from(status),
        Outcome::Window(arguments) => window(arguments),
    }
}

fn window(arguments: WindowArguments) -> ExitCode {
    let renderer = arguments.renderer.as_deref().map(|name| match name {
        "glow" => Renderer::Glow,
        _ => Renderer::Wgpu,
    });
    let start = Start {
        file: arguments.file,
        settings: SettingsFile::of_user(),
        chooser: Chooser::Desktop,
        today: Some(app::today()),
        present: arguments.present,
        tour: true,
    };
    match app::open_window(renderer, start) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Where even standard error is closed there is nobody left to tell.
            drop(writeln!(io::stderr(), "{error}"));
            ExitCode::from(2)
        }
    }
}
