//! Opening, saving and choosing files, all off the frame.

mod chooser;
mod opening;
mod saving;

use std::path::PathBuf;

pub use chooser::{Chooser, Choosing, Chosen, DocumentKind, Purpose, ask_desktop, with_ending};
pub use opening::{Opening, open_problem};
pub use saving::{Saving, save_problem};

use super::samples::Sample;

/// Where a roadmap comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    Path(PathBuf),
    Sample(Sample),
}

/// What is to happen once the open roadmap is safe.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum After {
    /// The start page.
    Close,
    Quit,
    Open(Source),
    /// Ask for a file, then open it.
    ChooseFile,
}
