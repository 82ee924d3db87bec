//! What commands do to the list of figures.

use super::command::Command;
use super::queue::Request;
use super::shell::VeikartApp;
use super::wording::figure_title;
use crate::edit::{Action, Edit, EditError, List, Subject, Verb, verbs};
use crate::model::{Id, Roadmap};

impl VeikartApp {
    /// Commands on the figure that is shown, and on all of them.
    pub(super) fn figure_command(&mut self, command: Command) {
        let Some(session) = &self.session else { return };
        let lang = session.look.lang;
        let roadmap = session.document.committed();
        let figure = session.view.figure.clone();
        let name = figure.as_ref().and_then(|id| roadmap.view(id));
        let name = name.map(|view| figure_title(view, lang)).unwrap_or_default();
        let made = match (command, &figure) {
            (Command::NewFigure, _) => {
                let title = crate::i18n::text(lang, "figure-new");
                let added =
                    verbs::add_figure(roadmap, &session.view.shown(), &title, figure.as_ref());
                return self.added_figure(added, &title);
            }
            (Command::CopyOfFigure, Some(id)) => {
                let added = verbs::copy_figure(roadmap, id);
                return self.added_figure(added, &name);
            }
            (Command::UpdateFigure, Some(id)) => {
                verbs::update_figure(roadmap, id, &session.view.shown())
            }
            (Command::FigureUp, Some(id)) => match neighbour(roadmap, id, -1) {
                Some(before) => {
                    let after = neighbour(roadmap, &before, -1);
                    verbs::move_figure(roadmap, id, after.as_ref())
                }
                None => Ok(Vec::new()),
            },
            (Command::FigureDown, Some(id)) => match neighbour(roadmap, id, 1) {
                Some(next) => verbs::move_figure(roadmap, id, Some(&next)),
                None => Ok(Vec::new()),
            },
            (Command::DeleteFigure, Some(id)) => {
                Ok(vec![Edit::Remove(Subject::Record(List::View, id.clone()))])
            }
            (Command::BreakPage, Some(id)) => match session.selected_row() {
                Some(row) => verbs::break_page(roadmap, id, &row),
                None => Ok(Vec::new()),
            },
            (Command::NumberFigures, _) => Ok(verbs::number_figures(roadmap)),
            (Command::NextFigure | Command::PreviousFigure, _) => {
                let step = if command == Command::NextFigure { 1 } else { -1 };
                let next = match &figure {
                    Some(id) => neighbour(roadmap, id, step),
                    None => roadmap.views.first().map(|view| view.id.clone()),
                };
                if let (Some(id), Some(session)) = (next, &mut self.session) {
                    session.show_figure(Some(&id));
                }
                return;
            }
            (Command::RevertFigure, Some(id)) => {
                let id = id.clone();
                if let Some(session) = &mut self.session {
                    session.show_figure(Some(&id));
                }
                return;
            }
            _ => return,
        };
        let verb = if command == Command::DeleteFigure { Verb::Delete } else { Verb::Change };
        match made {
            Ok(edits) => self.edit(Action::new(verb, name), edits),
            Err(error) => self.refused(&error),
        }
        if command == Command::DeleteFigure
            && let Some(session) = &mut self.session
        {
            session.show_figure(None);
        }
    }

    fn added_figure(&mut self, added: Result<(Id, Vec<Edit>), EditError>, name: &str) {
        match added {
            Ok((id, edits)) => {
                self.edit(Action::new(Verb::Add, name), edits);
                self.queue.push(Request::ShowFigure(Some(id)));
            }
            Err(error) => self.refused(&error),
        }
    }
}

/// The figure so many places further down the list.
fn neighbour(roadmap: &Roadmap, id: &Id, step: isize) -> Option<Id> {
    let at = roadmap.views.iter().position(|view| view.id == *id)?;
    roadmap.views.get(at.checked_add_signed(step)?).map(|view| view.id.clone())
}
