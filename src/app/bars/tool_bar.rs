use egui::{ComboBox, Frame, Margin, RichText, Ui};

use super::menu_bar::{MenuContext, choice, choices};
use crate::app::command::Command;
use crate::app::icons::{self, ButtonState, Icon};
use crate::app::queue::Queue;
use crate::app::session::Session;
use crate::app::settings::Settings;
use crate::app::style::{BODY, color32, strong};
use crate::app::wording::undo_title;
use crate::i18n;
use crate::model::Grouping;

/// Icon buttons in groups; `search` draws the search box at the right end.
pub fn tool_bar_ui(
    ui: &mut Ui,
    session: &mut Session,
    settings: &Settings,
    queue: &mut Queue,
    search: impl FnOnce(&mut Ui, &mut Session, &mut Queue),
) {
    let narrow = ui.available_width() < NARROW;
    if narrow {
        ui.horizontal_wrapped(|ui| tools_ui(ui, session, settings, queue));
        ui.horizontal(|ui| search_at_the_end(ui, session, settings, queue, search));
    } else {
        ui.horizontal(|ui| {
            tools_ui(ui, session, settings, queue);
            search_at_the_end(ui, session, settings, queue, search);
        });
    }
}

fn tools_ui(ui: &mut Ui, session: &Session, settings: &Settings, queue: &mut Queue) {
    ui.spacing_mut().item_spacing.x = 2.0;
    let groups: [&[Command]; 5] = [
        &[Command::Outline],
        &[Command::Open, Command::Save],
        &[Command::Undo, Command::Redo],
        &[
            Command::GroupBy(Grouping::Strategy),
            Command::GroupBy(Grouping::ValueChain),
            Command::Table,
        ],
        &[Command::ZoomOut, Command::ZoomIn, Command::FitAll, Command::FitSelection],
    ];
    for group in groups {
        buttons(ui, session, settings, queue, group);
        divider(ui);
    }
    rows_choice(ui, session, settings, queue);
    divider(ui);
    snap_choice(ui, session, queue);
    divider(ui);
    buttons(ui, session, settings, queue, &[Command::CopyFigure, Command::Export]);
}

/// Below this width in points the search box has a line of its own.
const NARROW: f32 = 1000.0;

fn search_at_the_end(
    ui: &mut Ui,
    session: &mut Session,
    settings: &Settings,
    queue: &mut Queue,
    search: impl FnOnce(&mut Ui, &mut Session, &mut Queue),
) {
    ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
        buttons(ui, session, settings, queue, &[Command::Inspector]);
        ui.add_space(6.0);
        search(ui, session, queue);
        if session.hint {
            ui.add_space(16.0);
            hint(ui, session);
        }
    });
}

fn buttons(
    ui: &mut Ui,
    session: &Session,
    settings: &Settings,
    queue: &mut Queue,
    commands: &[Command],
) {
    let lang = session.look.lang;
    for &command in commands {
        let Some(icon) = command.icon() else { continue };
        let state = match command.holds(Some(session), settings) {
            None => ButtonState::Plain,
            Some(true) => ButtonState::Chosen,
            Some(false) => ButtonState::Unchosen,
        };
        let title = undo_title(command, Some(session), lang);
        let tip = command.tooltip(lang, ui.ctx());
        ui.add_enabled_ui(command.enabled(Some(session)), |ui| {
            let button = icons::button(ui, icon, &title, state);
            let tip = if matches!(command, Command::Undo | Command::Redo) {
                format!("{title}\n{tip}")
            } else {
                tip
            };
            if button.on_hover_text(&tip).on_disabled_hover_text(&tip).clicked() {
                queue.command(command);
            }
        });
    }
}

fn divider(ui: &mut Ui) {
    ui.add_space(5.0);
    let stroke = ui.visuals().widgets.noninteractive.bg_stroke;
    let (rect, _) = ui.allocate_exact_size(egui::vec2(1.0, 20.0), egui::Sense::hover());
    ui.painter().vline(rect.center().x, rect.y_range(), stroke);
    ui.add_space(5.0);
}

/// The one thing to know at first; it goes away with the first change.
fn hint(ui: &mut Ui, session: &Session) {
    let theme = session.look.theme;
    Frame::new()
        .fill(color32(theme.selection))
        .corner_radius(14.0)
        .inner_margin(Margin::symmetric(14, 5))
        .show(ui, |ui| {
            let words = RichText::new(i18n::text(session.look.lang, "hint-drag"));
            ui.label(words.font(strong(BODY)).color(color32(theme.text)));
        });
}

/// How rows are grouped, divided and sorted: what holds now, and a menu of the rest.
fn rows_choice(ui: &mut Ui, session: &Session, settings: &Settings, queue: &mut Queue) {
    let lang = session.look.lang;
    let view = &session.view.view;
    let mut title = Command::GroupBy(view.group_by).title(lang);
    if let Some(inner) = view.then_by {
        title = format!("{title} › {}", Command::GroupBy(inner).title(lang));
    }
    let context = MenuContext { session: Some(session), settings, look: session.look };
    let label = i18n::text(lang, "menu-grouping");
    // Room for the mark that says it opens.
    title.push_str("      ");
    let response = ui.menu_button(title, |ui| {
        let of = |submenu| {
            let rows = Command::rows().filter(move |row| row.submenu == Some(submenu));
            rows.map(|row| row.command)
        };
        choice(ui, context, queue, of("menu-grouping"));
        ui.separator();
        for submenu in ["menu-then", "menu-sort"] {
            choices(ui, context, queue, submenu, of(submenu));
        }
        ui.separator();
        let split = Command::SplitByActor;
        let held = split.holds(Some(session), settings).unwrap_or(false);
        if ui.add(egui::Button::new(split.title(lang)).selected(held)).clicked() {
            queue.command(split);
        }
    });
    let rect = response.response.rect;
    let mark = egui::Rect::from_center_size(
        rect.right_center() - egui::vec2(16.0, 0.0),
        egui::Vec2::splat(10.0),
    );
    icons::paint(ui.painter(), mark, Icon::ChevronDown, ui.visuals().text_color());
    response.response.on_hover_text(label);
}

/// The step of dragging, as a list to choose from.
fn snap_choice(ui: &mut Ui, session: &Session, queue: &mut Queue) {
    let lang = session.look.lang;
    let label = i18n::text(lang, "menu-snap");
    let title = Command::Snap(session.view.snap).title(lang);
    let response = ComboBox::from_id_salt("snap")
        .width(96.0)
        .selected_text(title)
        .show_ui(ui, |ui| {
            for command in Command::SNAPS.map(Command::Snap) {
                let chosen = command == Command::Snap(session.view.snap);
                if ui.selectable_label(chosen, command.title(lang)).clicked() {
                    queue.command(command);
                }
            }
        })
        .response;
    response.on_hover_text(label.as_ref()).accessible_name(label);
}
