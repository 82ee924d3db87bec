//! What is kept from one run to the next: when it is taken, and when it is given back.

use egui::{Context, Rect, ViewportCommand, pos2};

use super::command::Keymap;
use super::file_look::{FileLook, look_at, remember};
use super::placement::Placement;
use super::settings::Settings;
use super::shell::VeikartApp;

impl VeikartApp {
    /// Brings the keys to what the settings say.
    pub(super) fn dress_keys(&mut self, ctx: &Context) {
        if self.shown_keys.as_ref() != Some(&self.settings.keys) {
            Keymap::new(&self.settings.keys).install(ctx);
            self.shown_keys = Some(self.settings.keys.clone());
        }
    }

    /// What a dialog of settings has chosen holds at once.
    pub(super) fn take_settings(&mut self, ctx: &Context, settings: Settings) {
        if settings.snap != self.settings.snap
            && let Some(session) = &mut self.session
        {
            session.view.snap = settings.snap;
        }
        self.settings = settings;
        self.keep_settings();
        ctx.request_repaint();
    }

    /// Remembers how the file is looked at that is about to leave the window.
    pub(super) fn keep_look(&mut self) {
        let look = self.session.as_ref().and_then(FileLook::of);
        if let Some(look) = look {
            remember(&mut self.settings.looks, look);
            self.keep_settings();
        }
    }

    /// Shows a file that has just been opened as it was shown when it was left.
    pub(super) fn show_as_before(&mut self) {
        let Some(session) = &mut self.session else { return };
        let path = session.file.as_ref().map(|file| file.path.clone());
        let look = path.and_then(|path| look_at(&self.settings.looks, &path).cloned());
        if let Some(look) = look {
            look.show(session);
        }
    }

    /// Notes where the window stands; the first time, whether it stands where it can be reached.
    pub(super) fn watch_window(&mut self, ctx: &Context) {
        let zoom = ctx.zoom_factor();
        let (seen, screen) = ctx.input(|input| {
            let viewport = input.viewport();
            (Placement::of(viewport, zoom, self.settings.window), viewport.monitor_size)
        });
        if let (false, Some(screen)) = (self.placed, screen) {
            self.placed = true;
            self.settle(ctx, Rect::from_min_size(pos2(0.0, 0.0), screen * zoom));
            return;
        }
        if seen.is_some() {
            self.settings.window = seen;
        }
    }

    /// Moves a window into reach whose screen has gone or has become smaller.
    fn settle(&self, ctx: &Context, screen: Rect) {
        let Some(kept) = self.settings.window.filter(|it| it.is_sound() && !it.maximised) else {
            return;
        };
        let settled = kept.settled(&[screen]);
        let zoom = ctx.zoom_factor();
        if settled.size != kept.size {
            let size = egui::Vec2::from(settled.size) / zoom;
            ctx.send_viewport_cmd(ViewportCommand::InnerSize(size));
        }
        if settled.position != kept.position {
            let [x, y] = settled.position.unwrap_or([40.0, 40.0]);
            ctx.send_viewport_cmd(ViewportCommand::OuterPosition(pos2(x, y) / zoom));
        }
    }
}
