//! When the tour begins and ends, and the marks that open a page of help.

use egui::{Context, Rect, Response, Ui, Vec2, pos2};

use super::help::Topic;
use super::icons::{self, ButtonState, Icon};
use super::queue::{Queue, Request};
use super::session::Look;
use super::shell::VeikartApp;
use super::tour::Tour;
use crate::i18n::{self, Value};

impl VeikartApp {
    /// Begins the tour, with the panels open that it speaks of.
    pub(super) fn begin_tour(&mut self) {
        if self.session.is_some() && self.present.is_none() {
            (self.settings.outline, self.settings.inspector) = (true, true);
            self.settings.tour_seen = true;
            self.keep_settings();
            self.tour = Some(Tour::default());
        }
    }

    /// Draws the tour; the first roadmap that is ever opened brings it.
    pub(super) fn show_tour(&mut self, ctx: &Context) {
        let free = self.session.is_some() && self.dialog.is_none() && !self.palette.is_open();
        if self.tour_may_begin && free {
            self.tour_may_begin = false;
            if !self.settings.tour_seen {
                self.begin_tour();
                ctx.request_repaint();
                return;
            }
        }
        let look = self.look();
        if let Some(tour) = &mut self.tour
            && (!tour.show(ctx, &self.places, look) || self.session.is_none())
        {
            self.tour = None;
            ctx.request_repaint();
        }
    }
}

/// A button with a question mark that opens the page of help on a part of the window.
pub(super) fn help_button(ui: &mut Ui, topic: Topic, look: Look, queue: &mut Queue) -> Response {
    let what = Value::from(i18n::text(look.lang, topic.keys().0).into_owned());
    let name = i18n::format(look.lang, "help-about", &[("topic", what)]);
    let button = icons::button(ui, Icon::Help, &name, ButtonState::Plain);
    if button.clicked() {
        queue.push(Request::Help(topic));
    }
    button.on_hover_text(name)
}

/// The same at the right end of a place, so far from its rim.
pub(super) fn help_mark(
    ui: &mut Ui,
    (place, from_rim): (Rect, f32),
    topic: Topic,
    look: Look,
    queue: &mut Queue,
) {
    let corner = pos2(place.right() - from_rim - SIZE.x, place.top());
    let rect = Rect::from_min_size(corner, SIZE);
    ui.put(rect, |ui: &mut Ui| help_button(ui, topic, look, queue));
}

const SIZE: Vec2 = Vec2::new(30.0, 28.0);
