//! How keys, mouse buttons and the palette become requests, and how jumps leave a trail.

use egui::{Context, PointerButton};

use super::command::{Command, Keymap, writes};
use super::palette::{Choice, Outcome};
use super::queue::Request;
use super::shell::VeikartApp;
use super::window::time_now;

/// More choices than this are forgotten.
const MOST_CHOSEN: usize = 30;

impl VeikartApp {
    pub(super) fn shortcuts(&mut self, ctx: &Context) {
        if self.dialog.is_some() || self.tour.is_some() {
            return;
        }
        let keymap = Keymap::of(ctx);
        if self.palette.is_open() {
            let keys = keymap.keys(Command::Palette).iter();
            if ctx.input_mut(|input| keys.fold(false, |on, it| on | input.consume_shortcut(it))) {
                self.palette.close();
            }
            return;
        }
        let typing = ctx.text_edit_focused();
        let in_table = self.session.as_ref().is_some_and(|it| it.table);
        for (command, keys) in keymap.all() {
            if self.present.is_some() && !command.while_presenting() {
                continue;
            }
            if command.on_canvas() && (in_table || !self.stages.front().canvas.has_keyboard(ctx)) {
                continue;
            }
            if self.table.has_keyboard(ctx) && (command.is_the_tables() || writes(keys)) {
                continue;
            }
            // Where the canvas is not seen, its keys would change what is not seen.
            let paged = self.session.as_ref().is_some_and(|it| it.view.page.is_some());
            if paged && (command.acts_on_selection() || writes(keys)) {
                continue;
            }
            if typing && (command.yields_to_typing() || writes(keys)) {
                continue;
            }
            let pressed = ctx.input_mut(|input| input.consume_shortcut(&keys));
            if pressed && command.enabled(self.session.as_ref()) {
                self.queue.command(command);
            }
        }
        if self.present.is_none() {
            self.side_buttons(ctx);
        }
    }

    /// The buttons at the side of a mouse lead back and forward, as in a browser.
    fn side_buttons(&mut self, ctx: &Context) {
        for (button, command) in
            [(PointerButton::Extra1, Command::GoBack), (PointerButton::Extra2, Command::GoForward)]
        {
            let pressed = ctx.input(|input| input.pointer.button_pressed(button));
            if pressed && command.enabled(self.session.as_ref()) {
                self.queue.command(command);
            }
        }
    }

    pub(super) fn show_palette(&mut self, ctx: &Context) {
        if !self.palette.is_open() {
            return;
        }
        let (session, look) = (self.session.as_ref(), self.look());
        let Some(outcome) = self.palette.show(ctx, session, &self.settings.chosen, look) else {
            return;
        };
        self.palette.close();
        ctx.request_repaint();
        let Outcome::Choose(choice) = outcome else { return };
        if let Some(going) = self.palette.going().cloned() {
            return self.put_into(&going, &choice);
        }
        let key = choice.key();
        self.settings.chosen.retain(|known| *known != key);
        self.settings.chosen.insert(0, key);
        self.settings.chosen.truncate(MOST_CHOSEN);
        self.keep_settings();
        self.queue.push(match choice {
            Choice::Command(command) => Request::Command(command),
            Choice::Item(id) => Request::Jump(id),
            Choice::Figure(id) => Request::ShowFigure(Some(id)),
            Choice::Actor(id) => Request::ShowActor(id),
            Choice::Filter(facet, value) => Request::ToggleFilter(facet, value),
        });
    }

    /// Does what is asked for; where it leads elsewhere, there is a way back.
    pub(super) fn run_from_here(&mut self, ctx: &Context, request: Request) {
        let jumps = leads_elsewhere(&request);
        let before = if jumps { self.session.as_mut().map(|it| it.spot()) } else { None };
        self.run(ctx, request);
        if let Some(session) = &mut self.session {
            if let Some(before) = before {
                session.went_from(before);
            }
            self.history.note(&session.document, time_now);
        }
    }
}

/// Whether what is asked for may show another part of the same roadmap.
fn leads_elsewhere(request: &Request) -> bool {
    match request {
        Request::Jump(_)
        | Request::ShowOnly(_)
        | Request::ShowFigure(_)
        | Request::ShowActor(_)
        | Request::ZoomToYear(_) => true,
        Request::Command(command) => matches!(
            command,
            Command::WholeRoadmap
                | Command::NextFigure
                | Command::PreviousFigure
                | Command::NewFigure
                | Command::CopyOfFigure
        ),
        _ => false,
    }
}
