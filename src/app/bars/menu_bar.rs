use egui::{Button, MenuBar, ScrollArea, Ui};

use crate::app::command::{Command, shortcut_words};
use crate::app::queue::{Queue, Request};
use crate::app::samples::Sample;
use crate::app::session::{Look, Session, file_name};
use crate::app::settings::{Settings, ThemeChoice};
use crate::app::wording::{figure_title, undo_title};
use crate::i18n::{self, Lang};
use crate::model::{Grouping, Years};

/// What menus are drawn from.
#[derive(Clone, Copy, Debug)]
pub struct MenuContext<'a> {
    pub session: Option<&'a Session>,
    pub settings: &'a Settings,
    pub look: Look,
}

pub fn menu_bar_ui(ui: &mut Ui, context: MenuContext<'_>, queue: &mut Queue) {
    let say = |key| i18n::text(context.look.lang, key);
    MenuBar::new().ui(ui, |ui| {
        ui.menu_button(say("menu-file"), |ui| file_menu(ui, context, queue));
        ui.menu_button(say("menu-edit"), |ui| edit_menu(ui, context, queue));
        ui.menu_button(say("menu-view"), |ui| view_menu(ui, context, queue));
        ui.menu_button(say("menu-figure"), |ui| figure_menu(ui, context, queue));
        ui.menu_button(say("menu-help"), |ui| help_menu(ui, context, queue));
    });
}

fn file_menu(ui: &mut Ui, context: MenuContext<'_>, queue: &mut Queue) {
    let lang = context.look.lang;
    items(ui, context, queue, &[Command::New, Command::Open]);
    ui.menu_button(i18n::text(lang, "menu-open-recent"), |ui| {
        if context.settings.recent.is_empty() {
            ui.add_enabled(false, Button::new(i18n::text(lang, "start-no-recent")));
        }
        for path in &context.settings.recent {
            let row = ui.button(file_name(path)).on_hover_text(path.display().to_string());
            if row.clicked() {
                queue.push(Request::OpenPath(path.clone()));
            }
        }
    });
    ui.menu_button(i18n::text(lang, "menu-samples"), |ui| {
        for sample in [Sample::National, Sample::Municipality] {
            if ui.button(i18n::text(lang, sample.title_key())).clicked() {
                queue.push(Request::OpenSample(sample));
            }
        }
    });
    ui.separator();
    items(ui, context, queue, &[Command::Save, Command::SaveAs]);
    ui.separator();
    items(ui, context, queue, &[Command::Export]);
    ui.separator();
    items(ui, context, queue, &[Command::Close, Command::Quit]);
}

fn edit_menu(ui: &mut Ui, context: MenuContext<'_>, queue: &mut Queue) {
    items(ui, context, queue, &[Command::Undo, Command::Redo]);
    ui.separator();
    items(ui, context, queue, &[Command::Delete, Command::SelectAll, Command::Find]);
}

fn view_menu(ui: &mut Ui, context: MenuContext<'_>, queue: &mut Queue) {
    let lang = context.look.lang;
    items(
        ui,
        context,
        queue,
        &[Command::ZoomIn, Command::ZoomOut, Command::FitAll, Command::FitSelection],
    );
    ui.add_enabled_ui(context.session.is_some(), |ui| {
        ui.menu_button(i18n::text(lang, "menu-zoom-year"), |ui| {
            for year in context.session.map(shown_years).into_iter().flatten() {
                if ui.button(year.to_string()).clicked() {
                    queue.push(Request::ZoomToYear(year));
                }
            }
        });
    });
    ui.separator();
    choices(
        ui,
        context,
        queue,
        "menu-grouping",
        &[
            Command::GroupBy(Grouping::Strategy),
            Command::GroupBy(Grouping::ValueChain),
            Command::GroupBy(Grouping::Actor),
        ],
    );
    items(ui, context, queue, &[Command::SwitchGrouping]);
    choices(ui, context, queue, "menu-snap", &Command::SNAPS.map(Command::Snap));
    ui.separator();
    items(ui, context, queue, &[Command::CollapseAll, Command::ExpandAll]);
    ui.separator();
    items(ui, context, queue, &[Command::Outline, Command::Inspector]);
    ui.separator();
    choices(ui, context, queue, "menu-theme", &ThemeChoice::ALL.map(Command::Theme));
    choices(ui, context, queue, "menu-language", &Lang::ALL.map(Command::Language));
}

/// The list of figures is wide enough for what tells them apart.
const FIGURES_WIDTH: f32 = 460.0;

fn figure_menu(ui: &mut Ui, context: MenuContext<'_>, queue: &mut Queue) {
    items(ui, context, queue, &[Command::Export, Command::CopyFigure]);
    ui.separator();
    items(ui, context, queue, &[Command::WholeRoadmap]);
    let Some(session) = context.session else { return };
    ui.separator();
    let height = ui.ctx().content_rect().height() - 220.0;
    ScrollArea::vertical().max_height(height).min_scrolled_height(height).show(ui, |ui| {
        ui.set_width(FIGURES_WIDTH);
        for view in &session.document.roadmap().views {
            let shown = session.view.figure.as_ref() == Some(&view.id);
            let title = figure_title(view, context.look.lang);
            // Captions are sentences; the whole one is a hover away.
            let item = ui.add(Button::selectable(shown, &title).truncate());
            if item.on_hover_text(title).clicked() {
                queue.push(Request::ShowFigure(Some(view.id.clone())));
            }
        }
    });
}

fn help_menu(ui: &mut Ui, context: MenuContext<'_>, queue: &mut Queue) {
    items(ui, context, queue, &[Command::Guide, Command::Shortcuts]);
    ui.separator();
    items(ui, context, queue, &[Command::About]);
}

/// A submenu of which one choice holds.
fn choices(
    ui: &mut Ui,
    context: MenuContext<'_>,
    queue: &mut Queue,
    title: &'static str,
    commands: &[Command],
) {
    ui.menu_button(i18n::text(context.look.lang, title), |ui| {
        for &command in commands {
            let chosen = command.holds(context.session, context.settings).unwrap_or(false);
            let title = command.title(context.look.lang);
            let enabled = command.enabled(context.session);
            let item = Button::selectable(chosen, title);
            if ui.add_enabled(enabled, item).clicked() {
                queue.command(command);
            }
        }
    });
}

fn items(ui: &mut Ui, context: MenuContext<'_>, queue: &mut Queue, commands: &[Command]) {
    for &command in commands {
        let title = undo_title(command, context.session, context.look.lang);
        let mut item = Button::new(title);
        if let Some(keys) = command.shortcut() {
            item = item.shortcut_text(shortcut_words(ui.ctx(), &keys));
        }
        if ui.add_enabled(command.enabled(context.session), item).clicked() {
            queue.command(command);
        }
    }
}

fn shown_years(session: &Session) -> impl Iterator<Item = i32> + use<> {
    let Years { from, to } = session.view.view.window.unwrap_or(session.document.roadmap().period);
    from..=to
}
