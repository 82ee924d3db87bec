//! The record: lists of the roadmap that are no rows and no bars, each with its own tab, where
//! entries are added, changed, put in order and taken away.

mod candidates;
mod confirmations;
mod fields;
mod list;
mod tags;

pub(super) use self::candidates::of_goal;
use egui::{Frame, Margin, RichText, ScrollArea, Ui};

use super::InspectorState;
use super::form::Form;
use crate::app::command::Command;
use crate::app::page::{Page, Tab};
use crate::app::queue::{Queue, Request};
use crate::app::session::Session;
use crate::app::style::{self, color32};
use crate::edit::{Edit, EditError, List, Verb};
use crate::i18n::{self, Value};

/// Lines longer than this are hard to read.
const WIDEST: f32 = 760.0;

/// Draws one list of the record.
pub fn record_ui(
    ui: &mut Ui,
    state: &mut InspectorState,
    session: &mut Session,
    queue: &mut Queue,
    tab: Tab,
) {
    state.memory.begin_frame();
    ScrollArea::vertical().auto_shrink(false).id_salt(("record", tab)).show(ui, |ui| {
        Frame::new().inner_margin(Margin::symmetric(22, 16)).show(ui, |ui| {
            head_ui(ui, session, tab);
            ui.set_width(ui.available_width().min(WIDEST));
            let roadmap = session.document.committed();
            let subject = ("record", tab);
            let mut form = Form::new(roadmap, session.look, queue, &mut state.memory, subject, "");
            let about = RichText::new(form.words(tab.about()));
            ui.label(about.color(color32(session.look.theme.text_muted)));
            ui.add_space(8.0);
            tab_ui(&mut form, ui, tab);
        });
    });
    state.memory.end_frame(queue);
}

fn tab_ui(form: &mut Form<'_>, ui: &mut Ui, tab: Tab) {
    match tab {
        Tab::Priorities => list::list_ui(form, ui, List::Priority, fields::priority),
        Tab::Candidates => candidates::candidates_ui(form, ui),
        Tab::Indicators => list::list_ui(form, ui, List::Indicator, fields::indicator),
        Tab::Meetings => list::list_ui(form, ui, List::Meeting, fields::meeting),
        Tab::Confirmations => confirmations::confirmations_ui(form, ui),
        Tab::References => list::list_ui(form, ui, List::Reference, fields::reference),
        Tab::Links => list::list_ui(form, ui, List::Link, fields::link),
        Tab::Tags => tags::tags_ui(form, ui),
        Tab::Terms => list::list_ui(form, ui, List::Term, fields::term),
    }
}

fn head_ui(ui: &mut Ui, session: &mut Session, tab: Tab) {
    let look = session.look;
    let title = RichText::new(Command::Record.title(look.lang)).font(style::strong(22.0));
    ui.label(title.color(color32(look.theme.heading)));
    ui.add_space(4.0);
    ui.horizontal_wrapped(|ui| {
        for option in Tab::ALL {
            let title = i18n::text(look.lang, option.key());
            if ui.selectable_label(option == tab, title.as_ref()).clicked() {
                session.view.page = Some(Page::Record(option));
            }
        }
    });
    ui.add_space(8.0);
}

impl Form<'_> {
    /// One step, or why it cannot be made.
    fn try_push(&mut self, verb: Verb, edits: Result<Vec<Edit>, EditError>) {
        match edits {
            Ok(edits) => self.push(verb, edits),
            Err(error) => {
                let id = error.id().map(ToString::to_string).unwrap_or_default();
                let words = i18n::format(self.look.lang, error.key(), &[("id", Value::from(id))]);
                self.queue.push(Request::Notice(words));
            }
        }
    }

    /// A quiet remark.
    fn remark(&self, ui: &mut Ui, words: &str) {
        let text = RichText::new(words).size(style::SMALL);
        ui.label(text.color(color32(self.look.theme.text_muted)));
    }

    /// A sentence of the catalogue with a number in it.
    fn counted(&self, key: &str, count: usize) -> String {
        i18n::format(self.look.lang, key, &[("count", Value::from(count))])
    }

    /// A sentence of the catalogue with a name in it.
    fn named(&self, key: &str, name: &str) -> String {
        i18n::format(self.look.lang, key, &[("name", Value::from(name))])
    }
}
