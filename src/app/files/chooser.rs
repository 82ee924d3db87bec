use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use egui::Context;

use crate::app::task::Task;

/// What a path is wanted for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Purpose {
    Open,
    SaveAs,
    /// One file of a figure; holds its ending.
    ExportFile(&'static str),
    /// A folder for many figures.
    ExportFolder,
    /// A report for Word, or slides for `PowerPoint`.
    Document(DocumentKind),
    /// What such a document looks like.
    Template(DocumentKind),
    /// A folder for everything.
    PublishFolder,
    /// What the report or the deck in it looks like.
    PublishTemplate(DocumentKind),
    /// A copy without what is internal.
    Share,
    /// A report or a deck whose figures are to be renewed.
    Refresh,
}

/// The whole roadmap as a document of an office program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DocumentKind {
    /// For Word.
    Report,
    /// For `PowerPoint`.
    Deck,
}

impl DocumentKind {
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Report => "docx",
            Self::Deck => "pptx",
        }
    }

    /// The name of the program, and the endings of the templates that it makes.
    const fn templates(self) -> (&'static str, &'static [&'static str]) {
        match self {
            Self::Report => ("Word", &["dotx", "docx"]),
            Self::Deck => ("PowerPoint", &["potx", "pptx"]),
        }
    }
}

/// How a path is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Chooser {
    /// The desktop's own window.
    #[default]
    Desktop,
    /// A field of ours to type in, where the desktop has no such window.
    Typed,
}

/// What came of asking the desktop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Chosen {
    Path(PathBuf),
    Nothing,
    /// The desktop has no window for this.
    NoDesktop,
}

/// A question to the desktop that is under way.
#[derive(Debug)]
pub struct Choosing {
    pub purpose: Purpose,
    /// The folder and file name it began with.
    pub start: PathBuf,
    pub answer: Task<Chosen>,
}

/// Nobody closes a window faster than this: then there was none.
const QUICKEST_PERSON: Duration = Duration::from_millis(300);

/// Asks the desktop for a path, off the frame. `start` is the folder and file name to begin with.
pub fn ask_desktop(ctx: &Context, purpose: Purpose, title: String, start: &Path) -> Choosing {
    let start = start.to_owned();
    let (wanted, begin) = (purpose.clone(), start.clone());
    let answer = Task::start(ctx, move || {
        let began = Instant::now();
        match pick(&wanted, &title, &begin) {
            Some(path) => Chosen::Path(path),
            None if began.elapsed() < QUICKEST_PERSON => Chosen::NoDesktop,
            None => Chosen::Nothing,
        }
    });
    Choosing { purpose, start, answer }
}

fn pick(purpose: &Purpose, title: &str, start: &Path) -> Option<PathBuf> {
    let mut dialog = rfd::FileDialog::new().set_title(title);
    let (folder, name) = match purpose {
        Purpose::Open | Purpose::ExportFolder | Purpose::PublishFolder | Purpose::Refresh => {
            (Some(start), None)
        }
        Purpose::Template(_) | Purpose::PublishTemplate(_) if start.is_dir() => (Some(start), None),
        Purpose::SaveAs
        | Purpose::Share
        | Purpose::ExportFile(_)
        | Purpose::Document(_)
        | Purpose::Template(_)
        | Purpose::PublishTemplate(_) => (start.parent(), start.file_name()),
    };
    if let Some(folder) = folder.filter(|folder| folder.is_dir()) {
        dialog = dialog.set_directory(folder);
    }
    if let Some(name) = name {
        dialog = dialog.set_file_name(name.to_string_lossy());
    }
    match purpose {
        Purpose::Open => dialog.add_filter("Veikart", &["ron"]).pick_file(),
        Purpose::SaveAs | Purpose::Share => dialog.add_filter("Veikart", &["ron"]).save_file(),
        Purpose::ExportFile(ending) => {
            dialog.add_filter(ending.to_uppercase(), &[ending]).save_file()
        }
        Purpose::ExportFolder | Purpose::PublishFolder => dialog.pick_folder(),
        Purpose::Refresh => {
            dialog.add_filter("Word, PowerPoint", &["docx", "pptx", "docm", "pptm"]).pick_file()
        }
        Purpose::Document(kind) => {
            dialog.add_filter(kind.templates().0, &[kind.ending()]).save_file()
        }
        Purpose::Template(kind) | Purpose::PublishTemplate(kind) => {
            let (program, endings) = kind.templates();
            dialog.add_filter(program, endings).pick_file()
        }
    }
}

/// The path with the ending that its purpose wants, where a person left it out.
pub fn with_ending(path: PathBuf, purpose: &Purpose) -> PathBuf {
    let ending = match purpose {
        Purpose::SaveAs | Purpose::Share => "ron",
        Purpose::ExportFile(ending) => ending,
        Purpose::Document(kind) => kind.ending(),
        Purpose::Open
        | Purpose::Refresh
        | Purpose::ExportFolder
        | Purpose::Template(_)
        | Purpose::PublishFolder
        | Purpose::PublishTemplate(_) => return path,
    };
    let has_it = path.extension().is_some_and(|it| it.eq_ignore_ascii_case(ending));
    if has_it || path.file_name().is_none() {
        return path;
    }
    // Appended, not replaced: a name may hold dots ("versjon 1.0").
    let mut whole = path.into_os_string();
    whole.push(".");
    whole.push(ending);
    PathBuf::from(whole)
}
