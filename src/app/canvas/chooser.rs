//! How precise is the date of what was dropped on the axis: asked once, year first.

use chrono::NaiveDate;
use egui::{Area, Frame, Key, Order, Pos2, Ui, pos2};

use super::drag::day_at;
use super::gesture::Spot;
use super::{CanvasState, acts, words};
use crate::app::queue::{Queue, Request};
use crate::app::session::Session;
use crate::edit::{Action, Target, Verb, verbs};
use crate::i18n::dates::period_words;
use crate::i18n::text;
use crate::model::{Period, Precision};

#[derive(Clone, Debug)]
pub(super) struct Chooser {
    target: Target,
    day: NaiveDate,
    at: Pos2,
    fresh: bool,
}

impl Chooser {
    pub(super) fn new(target: Target, at: &Spot) -> Self {
        Self::at(target, day_at(at.day), pos2(at.point.x, at.point.y))
    }

    pub(super) fn at(target: Target, day: NaiveDate, at: Pos2) -> Self {
        Self { target, day, at, fresh: true }
    }
}

/// Shows the choice until one is made or it is left.
pub(super) fn chooser_ui(
    ui: &Ui,
    state: &mut CanvasState,
    session: &mut Session,
    queue: &mut Queue,
) {
    let Some(chooser) = &mut state.chooser else { return };
    let lang = session.look.lang;
    let area = Area::new(ui.scope_id().with("precision"))
        .order(Order::Foreground)
        .fixed_pos(chooser.at + egui::vec2(8.0, 8.0))
        .constrain(true);
    let mut choice = None;
    let shown = area.show(ui.ctx(), |ui| {
        Frame::popup(ui.style()).show(ui, |ui| {
            ui.label(text(lang, "canvas-how-precise"));
            for precision in
                [Precision::Year, Precision::Half, Precision::Quarter, Precision::Month]
            {
                let words = period_words(Period::containing(chooser.day, precision), lang);
                let button = ui.button(words);
                if chooser.fresh && precision == Precision::Year {
                    button.request_focus();
                }
                if button.clicked() {
                    choice = Some(precision);
                }
            }
        });
    });
    let left = ui.input(|input| input.key_pressed(Key::Escape))
        || (!chooser.fresh && shown.response.clicked_elsewhere());
    chooser.fresh = false;
    if let Some(precision) = choice {
        let roadmap = session.document.committed();
        match verbs::date_chip(roadmap, &chooser.target, chooser.day, precision) {
            Ok(edits) => {
                let name = words::name_of(roadmap, &chooser.target);
                queue.push(Request::Edit(Action::new(Verb::Date, name), edits));
            }
            Err(error) => acts::notice(&error, session, queue),
        }
        state.focus_wanted = Some(chooser.target.clone());
        state.chooser = None;
    } else if left {
        session.document.abort();
        state.chooser = None;
    }
}
