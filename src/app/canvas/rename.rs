//! A name that is being typed where it stands.

use egui::{Key, Rect, TextEdit, Ui};

use crate::app::queue::{Queue, Request};
use crate::app::session::Session;
use crate::edit::{Action, Target, Verb, verbs};
use crate::i18n::text;

#[derive(Clone, Debug)]
pub(super) struct Rename {
    pub target: Target,
    words: String,
    fresh: bool,
}

impl Rename {
    /// Starts with the name or label that `target` shows now; none if it has none to change.
    pub(super) fn begin(target: &Target, session: &Session) -> Option<Self> {
        let words = verbs::name_to_change(session.document.committed(), target).ok()?.to_owned();
        Some(Self { target: target.clone(), words, fresh: true })
    }

    /// The field, over the name. Returns whether it stays open.
    pub(super) fn ui(
        &mut self,
        ui: &mut Ui,
        rect: Rect,
        session: &Session,
        queue: &mut Queue,
    ) -> bool {
        let lang = session.look.lang;
        let field = TextEdit::singleline(&mut self.words)
            .hint_text(text(lang, "canvas-rename"))
            .margin(egui::Margin::symmetric(6, 2));
        let response = ui.put(rect, field);
        response.widget_info(|| {
            egui::WidgetInfo::labeled(egui::Role::TextInput, true, text(lang, "canvas-rename"))
        });
        if std::mem::take(&mut self.fresh) {
            response.request_focus();
            select_all(ui, &response, &self.words);
        }
        if ui.input(|input| input.key_pressed(Key::Escape)) {
            return false;
        }
        if response.lost_focus() {
            self.commit(session, queue);
            return false;
        }
        true
    }

    fn commit(&self, session: &Session, queue: &mut Queue) {
        let words: String = self.words.trim().chars().filter(|c| !c.is_control()).collect();
        let roadmap = session.document.committed();
        match verbs::rename(roadmap, &self.target, &words) {
            Ok(edits) if edits.is_empty() => {}
            Ok(edits) => {
                let action =
                    Action::new(Verb::Rename, super::words::name_of(roadmap, &self.target));
                queue.push(Request::Edit(action, edits));
            }
            Err(error) => {
                super::acts::notice(&error, session, queue);
            }
        }
    }
}

/// What is typed replaces the old name, as in every list of files.
fn select_all(ui: &Ui, response: &egui::Response, words: &str) {
    use egui::text::{CCursor, CCursorRange};
    let mut state = egui::text_edit::TextEditState::load(ui.ctx(), response.id).unwrap_or_default();
    let all = CCursorRange::two(CCursor::default(), CCursor::new(words.chars().count()));
    state.cursor.set_char_range(Some(all));
    state.store(ui.ctx(), response.id);
}
