//! Questions and messages that stand in front of everything else.

mod about;
mod comes_along;
mod dependency;
mod export;
mod fields;
mod frame;
mod guide;
mod help;
mod join;
mod paste;
mod path_entry;
mod preferences;
mod preview;
mod print;
mod publish;
mod report;
mod share;
mod shift;
mod shortcuts;
mod split;

use std::path::PathBuf;

use egui::Context;

pub use comes_along::ComesAlong;
pub use dependency::DependencyEntry;
pub use export::{ExportChoice, ExportDialog, What};
pub use help::HelpPage;
pub use join::JoinChoice;
pub use paste::PasteChoice;
pub use path_entry::PathEntry;
pub use preferences::PreferencesEntry;
pub use preview::Place;
pub use print::{PrintChoice, PrintDialog};
pub use publish::PublishChoice;
pub use report::{DocumentChoice, document_keys};
pub use shift::ShiftEntry;
pub use shortcuts::ShortcutSheet;
pub use split::{SplitEntry, cut_words};

use super::command::Command;
use super::files::{After, DocumentKind, Purpose};
use super::session::Look;
use super::settings::Settings;
use crate::edit::{Action, Edit, Selection};
use crate::i18n::{self, Lang, Value};
pub(crate) use frame::primary_button;
use frame::{Button, question};

/// What stands in front. There is one at a time.
#[derive(Debug)]
pub enum Dialog {
    /// "Lagre endringene?" before the roadmap goes away.
    SaveChanges {
        name: String,
        after: After,
    },
    /// Something went wrong, or is done and takes more than a line to tell: what, where, what to
    /// do.
    Problem {
        title: String,
        words: String,
    },
    /// The file is not as it was when it was opened.
    ChangedOnDisk {
        name: String,
    },
    /// A path, typed.
    Path(PathEntry),
    /// A typed path leads to a file that is there already.
    Replace {
        path: PathBuf,
        purpose: Purpose,
    },
    Export(Box<ExportDialog>),
    Document(DocumentChoice),
    Publish(PublishChoice),
    Print(Box<PrintDialog>),
    /// What a copy for others leaves out.
    Share(ComesAlong),
    /// Somebody changed these files of the last publication.
    ReplacePublished {
        folder: PathBuf,
        files: Vec<String>,
    },
    /// How far to move what is selected.
    Shift(ShiftEntry),
    /// Where to cut a segment.
    Split(SplitEntry),
    /// Which phase joined segments have.
    Join(JoinChoice),
    /// What a pasted table would do.
    Paste(Box<PasteChoice>),
    /// What something hangs on.
    Dependency(Box<DependencyEntry>),
    Shortcuts(Box<ShortcutSheet>),
    /// What the program remembers and a person may choose.
    Preferences(Box<PreferencesEntry>),
    Guide,
    Help(HelpPage),
    About,
}

/// What a person answered.
#[derive(Debug)]
pub enum Answer {
    /// Nothing is to happen.
    Cancel,
    SaveFirst(After),
    Discard(After),
    SaveElsewhere,
    ReadAgain,
    SaveAnyway,
    /// A path that leads where it should.
    Path(PathBuf, Purpose),
    /// A typed path; nobody has asked yet whether it may replace a file.
    Typed(PathBuf, Purpose),
    /// To do something else instead.
    Command(Command),
    Export(ExportChoice),
    Document(DocumentChoice),
    /// A template is to be chosen for this document.
    DocumentTemplate(DocumentChoice),
    Print(PrintChoice),
    Share,
    Publish(PublishChoice),
    /// A template is to be chosen for the report or the deck of this publication.
    PublishTemplate(PublishChoice, DocumentKind),
    /// Over what somebody changed in this folder.
    PublishAnyway(PathBuf),
    /// One step, and what is selected after it, if that is something else than now.
    Edit(Action, Vec<Edit>, Option<Selection>),
}

impl Dialog {
    /// What the picture is to show while the dialog stands before it, if that has changed.
    pub fn preview(&mut self, lang: Lang) -> Option<Vec<Edit>> {
        match self {
            Self::Shift(entry) => entry.preview(),
            Self::Split(entry) => entry.preview(lang),
            _ => None,
        }
    }

    /// The settings as they are chosen here, if that is otherwise than they are.
    pub fn settings(&self, now: &Settings) -> Option<Settings> {
        match self {
            Self::Shortcuts(sheet) => {
                let keys = sheet.keys();
                (*keys != now.keys).then(|| Settings { keys: keys.clone(), ..now.clone() })
            }
            Self::Preferences(entry) => entry.settings(now),
            _ => None,
        }
    }

    /// Draws it; an answer means that it has done its work.
    pub fn show(&mut self, ctx: &Context, look: Look) -> Option<Answer> {
        let say = |key| i18n::text(look.lang, key).into_owned();
        match self {
            Self::SaveChanges { name, after } => {
                let title = i18n::format(
                    look.lang,
                    "dialog-save-changes",
                    &[("name", Value::from(name.as_str()))],
                );
                let buttons = [
                    Button::primary(say("dialog-save"), || Answer::SaveFirst(after.clone())),
                    Button::plain(say("dialog-discard"), || Answer::Discard(after.clone())),
                    Button::cancel(say("dialog-cancel")),
                ];
                question(ctx, look, &title, &say("dialog-save-changes-words"), buttons)
            }
            Self::Problem { title, words } => {
                question(ctx, look, title, words, [Button::close(say("dialog-ok"))])
            }
            Self::ChangedOnDisk { name } => {
                let words = i18n::format(
                    look.lang,
                    "dialog-changed-words",
                    &[("name", Value::from(name.as_str()))],
                );
                let buttons = [
                    Button::primary(say("command-save-as"), || Answer::SaveElsewhere),
                    Button::plain(say("dialog-read-again"), || Answer::ReadAgain),
                    Button::plain(say("dialog-save-anyway"), || Answer::SaveAnyway),
                    Button::cancel(say("dialog-cancel")),
                ];
                question(ctx, look, &say("dialog-changed"), &words, buttons)
            }
            Self::Replace { path, purpose } => {
                let words = i18n::format(
                    look.lang,
                    "dialog-replace-words",
                    &[("path", Value::from(path.display().to_string()))],
                );
                let buttons = [
                    Button::primary(say("dialog-replace-yes"), || {
                        Answer::Path(path.clone(), purpose.clone())
                    }),
                    Button::cancel(say("dialog-cancel")),
                ];
                question(ctx, look, &say("dialog-replace"), &words, buttons)
            }
            Self::Path(entry) => entry.show(ctx, look),
            Self::Export(export) => export.show(ctx, look),
            Self::Document(choice) => choice.show(ctx, look),
            Self::Publish(choice) => choice.show(ctx, look),
            Self::Print(print) => print.show(ctx, look),
            Self::Share(along) => share::show(along, ctx, look),
            Self::ReplacePublished { folder, files } => {
                let args = [
                    ("path", Value::from(folder.display().to_string())),
                    ("files", Value::from(files.join(", "))),
                ];
                let words = i18n::format(look.lang, "publish-problem-changed", &args);
                let buttons = [
                    Button::primary(say("dialog-cancel"), || Answer::Cancel),
                    Button::plain(say("publish-replace"), || Answer::PublishAnyway(folder.clone())),
                ];
                question(ctx, look, &say("publish-changed"), &words, buttons)
            }
            Self::Shift(entry) => entry.show(ctx, look),
            Self::Split(entry) => entry.show(ctx, look),
            Self::Join(choice) => choice.show(ctx, look),
            Self::Paste(choice) => choice.show(ctx, look),
            Self::Dependency(entry) => entry.show(ctx, look),
            Self::Shortcuts(sheet) => sheet.show(ctx, look),
            Self::Preferences(entry) => entry.show(ctx, look),
            Self::Guide => guide::show(ctx, look),
            Self::Help(page) => page.show(ctx, look),
            Self::About => about::show(ctx, look),
        }
    }
}
