use std::path::{Path, PathBuf};

use egui::{Context, Key, RichText, TextEdit};

use super::Answer;
use super::frame::{Button, button_row, dialog};
use super::report::document_keys;
use crate::app::files::{Purpose, with_ending};
use crate::app::session::Look;
use crate::app::style::color32;
use crate::i18n;

/// A path that is typed, where the desktop has no window to choose one in.
#[derive(Debug)]
pub struct PathEntry {
    purpose: Purpose,
    text: String,
    /// The keyboard was given to the field when it was first shown.
    shown: bool,
    /// The catalogue key of what is wrong with the last answer.
    problem: Option<&'static str>,
}

impl PathEntry {
    pub fn new(purpose: Purpose, start: &Path) -> Self {
        Self { purpose, text: start.display().to_string(), shown: false, problem: None }
    }

    pub(super) fn show(&mut self, ctx: &Context, look: Look) -> Option<Answer> {
        let say = |key| i18n::text(look.lang, key);
        let (title, button) = match self.purpose {
            Purpose::Open => ("path-open", "path-open-button"),
            Purpose::SaveAs => ("path-save", "dialog-save"),
            Purpose::Share => ("share-save", "dialog-save"),
            Purpose::ExportFile(_) => ("path-export-file", "dialog-save"),
            Purpose::ExportFolder => ("path-export-folder", "dialog-save"),
            Purpose::Document(kind) => (document_keys(kind).save, "dialog-save"),
            Purpose::Template(kind) | Purpose::PublishTemplate(kind) => {
                (document_keys(kind).choose_template, "report-use")
            }
            Purpose::PublishFolder => ("publish-folder", "publish-go"),
            Purpose::Refresh => ("refresh-choose", "refresh-go"),
        };
        dialog(ctx, look, &say(title), 560.0, |ui| {
            let label = ui.label(say("path-label"));
            let field = TextEdit::singleline(&mut self.text).desired_width(f32::INFINITY);
            let field = ui.add(field).labelled_by(label.id);
            if !std::mem::replace(&mut self.shown, true) {
                field.request_focus();
            }
            if field.changed() {
                self.problem = None;
            }
            if let Some(problem) = self.problem {
                ui.label(RichText::new(say(problem)).color(color32(look.theme.danger)));
            }
            ui.add_space(14.0);
            let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
            let buttons = [
                Button::primary(say(button).into_owned(), || Answer::SaveElsewhere),
                Button::cancel(say("dialog-cancel").into_owned()),
            ];
            match button_row(ui, look, &buttons) {
                Some(Answer::Cancel) => Some(Answer::Cancel),
                Some(_) => self.answer(),
                None if entered => self.answer(),
                None => None,
            }
        })
    }

    fn answer(&mut self) -> Option<Answer> {
        match checked(&self.text, &self.purpose) {
            Ok(path) => Some(Answer::Typed(path, self.purpose.clone())),
            Err(problem) => {
                self.problem = Some(problem);
                self.shown = false;
                None
            }
        }
    }
}

/// The path that was typed, or the key of what is wrong with it.
fn checked(text: &str, purpose: &Purpose) -> Result<PathBuf, &'static str> {
    let text = text.trim();
    if text.is_empty() {
        return Err("path-empty");
    }
    let path = with_ending(home_resolved(text), purpose);
    match purpose {
        Purpose::Open | Purpose::Refresh | Purpose::Template(_) | Purpose::PublishTemplate(_)
            if !path.exists() =>
        {
            Err("path-no-file")
        }
        Purpose::Open
        | Purpose::Refresh
        | Purpose::SaveAs
        | Purpose::Share
        | Purpose::ExportFile(_)
        | Purpose::Document(_)
        | Purpose::Template(_)
        | Purpose::PublishTemplate(_)
            if path.is_dir() =>
        {
            Err("path-is-folder")
        }
        Purpose::SaveAs | Purpose::Share | Purpose::ExportFile(_) | Purpose::Document(_)
            if path.parent().is_some_and(|it| !it.as_os_str().is_empty() && !it.is_dir()) =>
        {
            Err("path-no-folder")
        }
        _ => Ok(path),
    }
}

/// `~/` as shells read it.
fn home_resolved(text: &str) -> PathBuf {
    match (text.strip_prefix("~/"), directories::BaseDirs::new()) {
        (Some(rest), Some(folders)) => folders.home_dir().join(rest),
        _ => PathBuf::from(text),
    }
}
