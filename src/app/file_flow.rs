//! The ways of a roadmap between window and disk, step by step: ask, choose, read or write, go on.

use std::path::{Path, PathBuf};
use std::time::Duration;

use egui::{Context, ViewportCommand};

use super::dialogs::{Dialog, PathEntry};
use super::files::{
    After, Chooser, Chosen, Opening, Purpose, Saving, Source, ask_desktop, open_problem,
    save_problem, with_ending,
};
use super::samples::Sample;
use super::session::{FileInfo, Session, file_name};
use super::shell::VeikartApp;
use crate::i18n::{self, Value};
use crate::store::{OpenError, Opened, SaveError, Saved, Stamp};

/// Files that are read or written quicker than this need no sign of waiting.
const AT_ONCE: Duration = Duration::from_millis(150);

impl VeikartApp {
    fn say(&self, key: &str) -> String {
        i18n::text(self.look().lang, key).into_owned()
    }

    fn say_with(&self, key: &str, name: &str, value: String) -> String {
        i18n::format(self.look().lang, key, &[(name, Value::from(value))])
    }

    /// Goes on at once, or first asks what is to become of unsaved changes.
    pub(super) fn leave(&mut self, ctx: &Context, after: After) {
        match &self.session {
            Some(session) if session.document.is_modified() => {
                self.dialog = Some(Dialog::SaveChanges { name: session.name(), after });
            }
            _ if self.saving.is_some() => self.after_save = Some(after),
            _ => self.go_on(ctx, after),
        }
    }

    pub(super) fn go_on(&mut self, ctx: &Context, after: After) {
        match after {
            After::Close => {
                self.keep_look();
                self.session = None;
                self.forget_panels();
            }
            After::Quit => {
                self.leaving = true;
                ctx.send_viewport_cmd(ViewportCommand::Close);
            }
            After::Open(source) => self.open(ctx, source),
            After::ChooseFile => {
                let start = self.home_folder();
                self.choose(ctx, Purpose::Open, "path-open", &start);
            }
        }
    }

    pub(super) fn open(&mut self, ctx: &Context, source: Source) {
        let source = match source {
            // Remembered files must be found from any folder.
            Source::Path(path) => Source::Path(std::path::absolute(&path).unwrap_or(path)),
            Source::Sample(sample) => Source::Sample(sample),
        };
        let opening = Opening::start(ctx, source);
        let quick = opening.answer.poll_for(AT_ONCE);
        self.opening = Some(opening);
        if let Some(Ok(answer)) = quick {
            self.opened(answer);
        }
    }

    fn opened(&mut self, answer: Result<Opened, OpenError>) {
        let Some(opening) = self.opening.take() else { return };
        let opened = match answer {
            Ok(opened) => opened,
            Err(error) => {
                let title = match &opening.source {
                    Source::Path(path) => self.say_with("problem-open", "name", file_name(path)),
                    Source::Sample(_) => self.say("problem-open-sample"),
                };
                let words = open_problem(self.look().lang, &error);
                self.dialog = Some(Dialog::Problem { title, words });
                return;
            }
        };
        let file = match &opening.source {
            Source::Path(path) => {
                self.settings.remember(path);
                self.keep_settings();
                Some(FileInfo { path: path.clone(), stamp: opened.stamp })
            }
            Source::Sample(_) => None,
        };
        if opened.had_comments {
            let words = self.say("notice-comments");
            self.toasts.say(words);
        }
        if !opened.roadmap.notice.is_empty() {
            self.toasts.say(opened.roadmap.notice.clone());
        }
        let trial = matches!(&opening.source, Source::Sample(it) if *it != Sample::Empty);
        let session = Session::new(opened.roadmap, file, trial, self.settings.snap, self.look());
        self.keep_look();
        self.session = Some(session);
        self.forget_panels();
        self.show_as_before();
    }

    pub(super) fn save(&mut self, ctx: &Context) {
        match self.session.as_ref().map(|session| session.file.clone()) {
            None => {}
            Some(None) => self.choose_save_place(ctx),
            Some(Some(file)) => self.start_saving(ctx, file.path, Some(file.stamp)),
        }
    }

    /// Replaces a file that somebody else has changed; the old one goes to the backups.
    pub(super) fn save_anyway(&mut self, ctx: &Context) {
        if let Some(file) = self.session.as_ref().and_then(|session| session.file.clone()) {
            self.start_saving(ctx, file.path, None);
        }
    }

    /// Gives up what is in the window for what is on the disk.
    pub(super) fn read_again(&mut self, ctx: &Context) {
        if let Some(file) = self.session.as_ref().and_then(|session| session.file.clone()) {
            self.open(ctx, Source::Path(file.path));
        }
    }

    fn start_saving(&mut self, ctx: &Context, path: PathBuf, opened_as: Option<Stamp>) {
        let Some(session) = &self.session else { return };
        if self.saving.is_some() {
            return;
        }
        let roadmap = session.document.committed().clone();
        let saving = Saving::start(ctx, roadmap, path, opened_as);
        let quick = saving.answer.poll_for(AT_ONCE);
        self.saving = Some(saving);
        if let Some(Ok(answer)) = quick {
            self.saved(ctx, answer);
        }
    }

    fn saved(&mut self, ctx: &Context, answer: Result<Saved, SaveError>) {
        let (Some(saving), Some(session)) = (self.saving.take(), &mut self.session) else { return };
        let name = file_name(&saving.path);
        match answer {
            Ok(saved) => {
                session.document.mark_saved(saving.roadmap);
                session.file = Some(FileInfo { path: saving.path.clone(), stamp: saved.stamp });
                session.trial = false;
                self.settings.remember(&saving.path);
                self.keep_settings();
                let words = match saved.backup_failed {
                    Some(why) => self.say_with("notice-no-backup", "why", why),
                    None => self.say_with("notice-saved", "name", name),
                };
                self.toasts.say(words);
                if let Some(after) = self.after_save.take() {
                    self.leave(ctx, after);
                }
            }
            Err(SaveError::ChangedOnDisk(_)) => self.dialog = Some(Dialog::ChangedOnDisk { name }),
            Err(error) => {
                self.after_save = None;
                let title = self.say_with("problem-save", "name", name);
                let words = save_problem(self.look().lang, &error);
                self.dialog = Some(Dialog::Problem { title, words });
            }
        }
    }

    pub(super) fn choose_save_place(&mut self, ctx: &Context) {
        let Some(session) = &self.session else { return };
        let start = match &session.file {
            Some(file) => file.path.clone(),
            None => {
                let name = plain_file_name(&session.document.roadmap().title);
                self.home_folder().join(name).with_extension("ron")
            }
        };
        self.choose(ctx, Purpose::SaveAs, "path-save", &start);
    }

    /// Asks for a path in the desktop's window, or in ours.
    pub(super) fn choose(&mut self, ctx: &Context, purpose: Purpose, title: &str, start: &Path) {
        match self.chooser {
            Chooser::Typed => self.dialog = Some(Dialog::Path(PathEntry::new(purpose, start))),
            Chooser::Desktop if self.choosing.is_some() => {}
            Chooser::Desktop => {
                let title = self.say(title);
                self.choosing = Some(ask_desktop(ctx, purpose, title, start));
            }
        }
    }

    /// A path was chosen in the desktop's window or typed in ours.
    pub(super) fn path_chosen(&mut self, ctx: &Context, path: PathBuf, purpose: &Purpose) {
        let path = with_ending(path, purpose);
        match purpose {
            Purpose::Open => self.open(ctx, Source::Path(path)),
            Purpose::SaveAs => self.start_saving(ctx, path, None),
            Purpose::ExportFile(_) | Purpose::ExportFolder => self.export_to(ctx, path),
            Purpose::Document(_) => self.document_to(ctx, path),
            Purpose::Template(_) => self.document_template_chosen(Some(path)),
            Purpose::Share => self.share_to(ctx, path),
            Purpose::Refresh => self.refresh_figures_in(ctx, path),
            Purpose::PublishFolder => self.publish_to(ctx, path, false),
            Purpose::PublishTemplate(kind) => self.publish_template_chosen(Some((*kind, path))),
        }
    }

    /// Takes in what threads have finished.
    pub(super) fn answers(&mut self, ctx: &Context) {
        if let Some(answer) = self.opening.as_ref().and_then(|it| it.answer.poll()) {
            match answer {
                Ok(answer) => self.opened(answer),
                Err(_) => {
                    self.opening = None;
                    self.broke_down();
                }
            }
        }
        if let Some(answer) = self.saving.as_ref().and_then(|it| it.answer.poll()) {
            match answer {
                Ok(answer) => self.saved(ctx, answer),
                Err(_) => {
                    self.saving = None;
                    self.broke_down();
                }
            }
        }
        if let Some(answer) = self.choosing.as_ref().and_then(|it| it.answer.poll()) {
            let Some(choosing) = self.choosing.take() else { return };
            match answer {
                Ok(Chosen::Path(path)) => self.path_chosen(ctx, path, &choosing.purpose),
                Ok(Chosen::Nothing) => match choosing.purpose {
                    Purpose::Template(_) => self.document_template_chosen(None),
                    Purpose::PublishTemplate(_) => self.publish_template_chosen(None),
                    _ => self.after_save = None,
                },
                Ok(Chosen::NoDesktop) | Err(_) => {
                    self.chooser = Chooser::Typed;
                    let entry = PathEntry::new(choosing.purpose, &choosing.start);
                    self.dialog = Some(Dialog::Path(entry));
                }
            }
        }
        self.figure_answers(ctx);
    }

    /// A thread ended without an answer: an error of the program, said and not hidden.
    fn broke_down(&mut self) {
        let title = self.say("problem-program");
        let words = self.say("problem-program-words");
        self.dialog = Some(Dialog::Problem { title, words });
    }

    /// Where a person's documents are, to begin a search for files.
    pub(super) fn home_folder(&self) -> PathBuf {
        let of_file = self.session.as_ref().and_then(|it| it.file.as_ref());
        if let Some(folder) = of_file.and_then(|file| file.path.parent()) {
            return folder.to_owned();
        }
        directories::UserDirs::new()
            .map(|folders| folders.document_dir().unwrap_or(folders.home_dir()).to_owned())
            .filter(|folder| folder.is_dir())
            .unwrap_or_default()
    }
}

/// A title as a file name on every system: letters and digits, the rest hyphens.
pub(super) fn plain_file_name(title: &str) -> String {
    let plain: String =
        title.to_lowercase().chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect();
    let parts: Vec<&str> = plain.split('-').filter(|part| !part.is_empty()).collect();
    let name: String = parts.join("-").chars().take(60).collect();
    if name.is_empty() { "veikart".to_owned() } else { name }
}
