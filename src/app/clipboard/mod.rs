//! Cut, copy and paste. What is copied is a table as text, which spreadsheets and people can
//! read; within the program the roadmap it came from is kept beside it, so that nothing is lost.

pub mod columns;
mod fill;
pub mod kept;
pub mod lines;
mod plan;
pub mod sheet;
mod table;
pub mod values;

use egui::Context;

pub use self::columns::Column;
pub use self::plan::{Mode, Plan, Wrong, plan};
pub use self::table::{row_cells, table_text};
use super::dialogs::{Dialog, PasteChoice};
use super::queue::Request;
use super::session::Cut;
use super::shell::VeikartApp;
use super::wording::{selection_name, selection_words};
use crate::edit::verbs::{self, Pasted};
use crate::edit::{Action, EditError, Verb};
use crate::i18n::{self, Value};

impl VeikartApp {
    /// Takes what the system says about the clipboard, unless something is typed in.
    pub(super) fn clipboard_events(&mut self, ctx: &Context) {
        let paged = self.session.as_ref().is_none_or(|it| it.view.page.is_some());
        let elsewhere = paged || ctx.text_edit_focused() || self.table.has_keyboard(ctx);
        if self.dialog.is_some() || elsewhere {
            return;
        }
        use super::command::Command::{Copy, Cut};
        for event in ctx.input(|input| input.events.clone()) {
            match event {
                egui::Event::Copy if Copy.enabled(self.session.as_ref()) => {
                    self.queue.command(Copy);
                }
                egui::Event::Cut if Cut.enabled(self.session.as_ref()) => self.queue.command(Cut),
                egui::Event::Paste(text) => self.queue.push(Request::Paste(text)),
                _ => {}
            }
        }
    }

    pub(super) fn copy(&mut self, ctx: &Context) {
        let lang = self.settings.language;
        let Some(session) = &mut self.session else { return };
        session.cut = None;
        let count = selection_words(&session.selection, lang);
        self.to_clipboard(ctx);
        self.toasts.say(i18n::format(lang, "clipboard-copied", &[("what", Value::from(count))]));
    }

    /// What is cut stays, marked, until it is pasted.
    pub(super) fn cut(&mut self, ctx: &Context) {
        let text = self.to_clipboard(ctx);
        let lang = self.settings.language;
        let Some(session) = &mut self.session else { return };
        let count = selection_words(&session.selection, lang);
        session.cut = text.map(|text| Cut { targets: session.selection.clone(), text });
        self.toasts.say(i18n::format(lang, "clipboard-cut", &[("what", Value::from(count))]));
    }

    fn to_clipboard(&self, ctx: &Context) -> Option<String> {
        let session = self.session.as_ref().filter(|it| !it.selection.is_empty())?;
        let roadmap = session.document.committed();
        let targets = self.selected();
        let text = table_text(roadmap, &targets, self.settings.language);
        kept::keep(&text, roadmap.clone(), targets);
        ctx.copy_text(text.clone());
        Some(text)
    }

    /// Puts what is on the clipboard where the selection says: what was cut is moved, what this
    /// program copied is copied whole, and any other text is read as a table and shown first.
    pub(super) fn paste(&mut self, text: &str) {
        let at = self.selected();
        let Some(session) = &mut self.session else { return };
        let roadmap = session.document.committed();
        let same = |cut: &Cut| kept::same_everywhere(&cut.text) == kept::same_everywhere(text);
        if let Some(cut) = session.cut.take_if(|cut| same(cut)) {
            let mut targets = cut.targets;
            targets.keep_existing(roadmap);
            let targets: Vec<_> = targets.iter().cloned().collect();
            let moved = verbs::move_pasted(roadmap, &targets, &at);
            return self.put(Verb::Place, moved);
        }
        if let Some(kept) = kept::kept(text) {
            let pasted = verbs::paste(&kept.roadmap, &kept.targets, roadmap, &at);
            return self.put(Verb::Paste, pasted);
        }
        let name = match session.selection.is_empty() {
            true => roadmap.title.clone(),
            false => selection_name(session, self.settings.language),
        };
        let choice = PasteChoice::new(roadmap.clone(), at, text.to_owned(), name, self.look().lang);
        match choice {
            Ok(choice) => self.dialog = Some(Dialog::Paste(Box::new(choice))),
            Err(words) => self.toasts.say(words),
        }
    }

    pub(super) fn duplicate(&mut self) {
        let Some(session) = &self.session else { return };
        let copies = verbs::duplicate(session.document.committed(), &self.selected());
        self.put(Verb::Duplicate, copies);
    }

    /// One step, after which the copies are selected.
    fn put(&mut self, verb: Verb, pasted: Result<Pasted, EditError>) {
        let Some(session) = &self.session else { return };
        match pasted {
            Ok(pasted) => {
                let name = selection_name(session, self.settings.language);
                self.edit(Action::new(verb, name), pasted.edits);
                if let Some(session) = &mut self.session {
                    session.selection = pasted.targets.into_iter().collect();
                    session.selection.keep_existing(session.document.roadmap());
                }
            }
            Err(error) => self.refused(&error),
        }
    }
}
