use egui::{Button, MenuBar, ScrollArea, Ui};

use crate::app::command::{Command, Menu, Row, shortcut_words};
use crate::app::queue::{Queue, Request};
use crate::app::samples::Sample;
use crate::app::session::{Look, Session, file_name};
use crate::app::settings::Settings;
use crate::app::wording::{figure_title, undo_title};
use crate::i18n;
use crate::model::Years;

/// What menus are drawn from.
#[derive(Clone, Copy, Debug)]
pub struct MenuContext<'a> {
    pub session: Option<&'a Session>,
    pub settings: &'a Settings,
    pub look: Look,
}

pub fn menu_bar_ui(ui: &mut Ui, context: MenuContext<'_>, queue: &mut Queue) {
    const MENUS: [(Menu, &str); 5] = [
        (Menu::File, "menu-file"),
        (Menu::Edit, "menu-edit"),
        (Menu::View, "menu-view"),
        (Menu::Figure, "menu-figure"),
        (Menu::Help, "menu-help"),
    ];
    MenuBar::new().ui(ui, |ui| {
        for (menu, title) in MENUS {
            ui.menu_button(i18n::text(context.look.lang, title), |ui| {
                // In a low window, or a large interface, a long menu scrolls.
                let height = ui.ctx().content_rect().height() - BELOW_BAR;
                let area = ScrollArea::vertical().max_height(height).min_scrolled_height(height);
                area.show(ui, |ui| {
                    let spacing = ui.spacing_mut();
                    (spacing.interact_size.y, spacing.item_spacing.y) = (25.0, 2.0);
                    spacing.button_padding.y = 3.0;
                    menu_ui(ui, menu, context, queue);
                });
            });
        }
    });
}

/// What a menu cannot use of the height of the window: the bar above it and its own rim.
const BELOW_BAR: f32 = 56.0;

/// The commands of a menu in their groups, and after each what is not a command.
fn menu_ui(ui: &mut Ui, menu: Menu, context: MenuContext<'_>, queue: &mut Queue) {
    let rows: Vec<&Row> = Command::rows().filter(|row| row.menu == menu).collect();
    for (at, group) in rows.chunk_by(|one, other| one.group == other.group).enumerate() {
        if at > 0 {
            ui.separator();
        }
        for part in group.chunk_by(|one, other| one.submenu == other.submenu) {
            let commands = part.iter().map(|row| row.command);
            match part[0].submenu {
                None => items(ui, context, queue, commands),
                Some(title) => choices(ui, context, queue, title, commands),
            }
        }
        match (menu, at) {
            (Menu::File, 0) => files(ui, context, queue),
            (Menu::View, 0) => years(ui, context, queue),
            _ => {}
        }
    }
    if menu == Menu::Figure {
        ui.separator();
        figures(ui, context, queue);
    }
}

/// Files that were open lately, and the samples.
fn files(ui: &mut Ui, context: MenuContext<'_>, queue: &mut Queue) {
    let lang = context.look.lang;
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
}

fn years(ui: &mut Ui, context: MenuContext<'_>, queue: &mut Queue) {
    ui.add_enabled_ui(context.session.is_some(), |ui| {
        ui.menu_button(i18n::text(context.look.lang, "menu-zoom-year"), |ui| {
            for year in context.session.map(shown_years).into_iter().flatten() {
                if ui.button(year.to_string()).clicked() {
                    queue.push(Request::ZoomToYear(year));
                }
            }
        });
    });
}

/// The list of figures is wide enough for what tells them apart.
const FIGURES_WIDTH: f32 = 460.0;

fn figures(ui: &mut Ui, context: MenuContext<'_>, queue: &mut Queue) {
    let Some(session) = context.session else { return };
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
}

/// A submenu of which one choice holds.
pub(super) fn choices(
    ui: &mut Ui,
    context: MenuContext<'_>,
    queue: &mut Queue,
    title: &'static str,
    commands: impl Iterator<Item = Command>,
) {
    ui.menu_button(i18n::text(context.look.lang, title), |ui| choice(ui, context, queue, commands));
}

/// Commands of which one holds.
pub(super) fn choice(
    ui: &mut Ui,
    context: MenuContext<'_>,
    queue: &mut Queue,
    commands: impl Iterator<Item = Command>,
) {
    for command in commands {
        let chosen = command.holds(context.session, context.settings).unwrap_or(false);
        let title = command.title(context.look.lang);
        let enabled = command.enabled(context.session);
        let mut item = Button::selectable(chosen, title);
        if let Some(keys) = command.keys(ui.ctx()) {
            item = item.shortcut_text(shortcut_words(ui.ctx(), &keys));
        }
        if ui.add_enabled(enabled, item).clicked() {
            queue.command(command);
        }
    }
}

fn items(
    ui: &mut Ui,
    context: MenuContext<'_>,
    queue: &mut Queue,
    commands: impl Iterator<Item = Command>,
) {
    for command in commands {
        let title = undo_title(command, context.session, context.look.lang);
        let mut item = Button::new(title);
        if let Some(keys) = command.keys(ui.ctx()) {
            item = item.shortcut_text(shortcut_words(ui.ctx(), &keys));
        }
        let held = command.holds(context.session, context.settings).unwrap_or(false);
        let item = item.selected(held);
        if ui.add_enabled(command.enabled(context.session), item).clicked() {
            queue.command(command);
        }
    }
}

fn shown_years(session: &Session) -> impl Iterator<Item = i32> + use<> {
    let Years { from, to } = session.view.view.window.unwrap_or(session.document.roadmap().period);
    from..=to
}
