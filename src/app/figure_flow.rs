//! The ways of a figure out of the window.

use std::path::PathBuf;

use egui::Context;

use super::dialogs::ExportChoice;
use super::shell::VeikartApp;

impl VeikartApp {
    pub(super) fn export_choice(&self) -> ExportChoice {
        ExportChoice::new(self.look().lang)
    }

    pub(super) fn copy_figure(&mut self, _ctx: &Context) {}

    pub(super) fn choose_export_place(&mut self, _ctx: &Context, _choice: ExportChoice) {}

    pub(super) fn export_to(&mut self, _ctx: &Context, _path: PathBuf) {}

    pub(super) fn figure_answers(&mut self, _ctx: &Context) {}
}
