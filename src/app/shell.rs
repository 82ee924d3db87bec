use std::path::PathBuf;

use chrono::NaiveDate;
use egui::{CentralPanel, Context, Frame, Margin, Panel, Rect, Ui, UiBuilder, ViewportCommand};

use super::bars::{
    FilterState, MenuContext, filter_bar_ui, menu_bar_ui, status_bar_ui, tool_bar_ui,
};
use super::command::ChangedKeys;
use super::dashboard::{DashboardState, dashboard_ui};
use super::dialogs::{Dialog, DocumentChoice, ExportChoice, PublishChoice};
use super::figure_flow::Drawing;
use super::files::{After, Chooser, Choosing, Opening, Saving, Source};
use super::help::{Places, Topic};
use super::help_flow::{help_button, help_mark};
use super::matrix::{MatrixState, matrix_ui};
use super::motion::SystemMotion;
use super::page::Page;
use super::palette::Palette;
use super::panels::findings::{FindingsState, findings_ui};
use super::panels::history::{HistoryState, history_ui};
use super::panels::inspector::record::record_ui;
use super::panels::inspector::{InspectorState, inspector_ui};
use super::panels::outline::{OutlineState, outline_ui};
use super::panels::replace::{ReplaceState, replace_ui};
use super::panels::search::{SearchState, search_ui};
use super::present::Present;
use super::queue::{Queue, Request};
use super::session::{Look, Session};
use super::settings::{Settings, SettingsFile};
use super::stages::Stages;
use super::start_page::start_page_ui;
use super::style::{self, color32};
use super::system_clipboard::SystemClipboard;
use super::table::{TableState, table_ui};
use super::toasts::Toasts;
use super::tour::Tour;
use crate::model::Id;
use crate::theme::ThemeKind;

/// How the window begins.
#[derive(Clone, Debug, Default)]
pub struct Start {
    /// None: the start page.
    pub file: Option<PathBuf>,
    pub settings: SettingsFile,
    pub chooser: Chooser,
    /// For the today line.
    pub today: Option<NaiveDate>,
    /// Present the file, this figure first.
    pub present: Option<Option<Id>>,
    /// Whoever has never seen the tour is shown it.
    pub tour: bool,
}

/// The whole window.
#[derive(Debug)]
pub struct VeikartApp {
    pub(super) settings: Settings,
    pub(super) settings_file: SettingsFile,
    pub(super) session: Option<Session>,
    pub(super) queue: Queue,
    pub(super) dialog: Option<Dialog>,
    pub(super) toasts: Toasts,
    pub(super) chooser: Chooser,
    pub(super) system_clipboard: SystemClipboard,
    pub(super) choosing: Option<Choosing>,
    pub(super) opening: Option<Opening>,
    pub(super) saving: Option<Saving>,
    pub(super) drawing: Option<Drawing>,
    /// What to export, while the place is asked for.
    pub(super) export_choice: Option<ExportChoice>,
    /// What document to write, while a path is asked for.
    pub(super) document_choice: Option<DocumentChoice>,
    /// What to publish, while a path is asked for.
    pub(super) publish_choice: Option<PublishChoice>,
    /// What waits for the roadmap to be saved.
    pub(super) after_save: Option<After>,
    /// The roadmap is safe: the next wish to close is granted.
    pub(super) leaving: bool,
    pub(super) search: SearchState,
    pub(super) filters: FilterState,
    pub(super) palette: Palette,
    pub(super) history: HistoryState,
    pub(super) replace: ReplaceState,
    pub(super) findings: FindingsState,
    pub(super) present: Option<Present>,
    pub(super) tour: Option<Tour>,
    /// The tour may begin by itself.
    pub(super) tour_may_begin: bool,
    pub(super) places: Places,
    /// Present as soon as the file is open, this figure first.
    pub(super) present_first: Option<Option<Id>>,
    look: Look,
    pub(super) stages: Stages,
    pub(super) table: TableState,
    pub(super) matrix: MatrixState,
    outline: OutlineState,
    pub(super) inspector: InspectorState,
    dashboard: DashboardState,
    shown_title: String,
    shown_theme: Option<ThemeKind>,
    system_motion: SystemMotion,
    /// The keys that everything drawn goes by, and whether nothing may move.
    pub(super) shown_keys: Option<ChangedKeys>,
    shown_motion: Option<bool>,
    /// The place of the window was compared with its screen.
    pub(super) placed: bool,
}

impl VeikartApp {
    pub fn new(ctx: &Context, start: Start) -> Self {
        style::install_fonts(ctx);
        ctx.options_mut(|options| {
            // Ctrl and plus zooms time, not buttons; Ctrl+Q is a command like others.
            options.zoom_with_keyboard = false;
            options.quit_shortcuts.clear();
        });
        let settings = start.settings.read();
        let theme = style::theme_of(settings.theme, ctx);
        let density = settings.density;
        let look = Look {
            lang: settings.language,
            theme,
            today: start.today,
            density,
            minimap: settings.minimap,
        };
        let mut app = Self {
            settings,
            settings_file: start.settings,
            session: None,
            queue: Queue::default(),
            dialog: None,
            toasts: Toasts::default(),
            chooser: start.chooser,
            system_clipboard: SystemClipboard::default(),
            choosing: None,
            opening: None,
            saving: None,
            drawing: None,
            export_choice: None,
            document_choice: None,
            publish_choice: None,
            after_save: None,
            leaving: false,
            search: SearchState::default(),
            filters: FilterState::default(),
            palette: Palette::default(),
            history: HistoryState::default(),
            replace: ReplaceState::default(),
            findings: FindingsState::default(),
            present: None,
            tour: None,
            tour_may_begin: start.tour && start.present.is_none(),
            places: Places::default(),
            present_first: start.present,
            look,
            stages: Stages::default(),
            table: TableState::default(),
            matrix: MatrixState::default(),
            outline: OutlineState::default(),
            inspector: InspectorState::default(),
            dashboard: DashboardState::default(),
            shown_title: String::new(),
            shown_theme: None,
            system_motion: SystemMotion::asked(),
            shown_keys: None,
            shown_motion: None,
            placed: false,
        };
        app.dress(ctx);
        if let Some(file) = start.file {
            app.open(ctx, Source::Path(file));
        }
        app
    }

    /// The open roadmap, if there is one.
    pub fn session(&self) -> Option<&Session> {
        self.session.as_ref()
    }

    /// Copies figures to the clipboard of the desktop, in every form that it takes.
    pub fn with_desktop_clipboard(self) -> Self {
        Self { system_clipboard: SystemClipboard::of_desktop(), ..self }
    }

    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Asks for something as a panel does; it is done at the end of the next frame.
    pub fn request(&mut self, request: Request) {
        self.queue.push(request);
    }

    pub(super) fn look(&self) -> Look {
        self.look
    }

    /// The panels and canvas of a fresh roadmap remember nothing of the last one.
    pub(super) fn forget_panels(&mut self) {
        self.present = None;
        self.stages = Stages::default();
        self.table = TableState::default();
        self.matrix = MatrixState::default();
        self.outline = OutlineState::default();
        self.inspector = InspectorState::default();
        self.dashboard = DashboardState::default();
        self.search = SearchState::default();
        self.filters = FilterState::default();
        self.palette = Palette::default();
        self.history = HistoryState::default();
        self.replace = ReplaceState::default();
        self.findings = FindingsState::default();
    }

    /// Brings colours and language to what the settings and the system say.
    fn dress(&mut self, ctx: &Context) {
        self.look.lang = self.settings.language;
        self.look.density = self.settings.density;
        self.look.minimap = self.settings.minimap && self.present.is_none();
        self.look.theme = style::theme_of(self.settings.theme, ctx);
        if self.shown_theme != Some(self.look.theme.kind) {
            style::apply(self.look.theme, ctx);
            self.shown_theme = Some(self.look.theme.kind);
            self.shown_motion = None;
        }
        let still = self.settings.motion.is_reduced(self.system_motion);
        if self.shown_motion != Some(still) {
            style::apply_motion(still, ctx);
            self.shown_motion = Some(still);
        }
        self.dress_keys(ctx);
        if let Some(session) = &mut self.session {
            session.look = self.look;
        }
        let zoom = ctx.zoom_factor();
        let height = ctx.content_rect().height() * zoom;
        let scale = f32::from(self.settings.scale.clamp(50, 400)) / 100.0;
        let wanted = if self.present.is_some() { Present::zoom(height) } else { scale };
        if (wanted - zoom).abs() > 0.01 {
            ctx.set_zoom_factor(wanted);
        }
    }

    /// The presentation, while there is one; returns whether there is.
    fn presents(&mut self, ui: &mut Ui) -> bool {
        let ctx = ui.ctx().clone();
        if self.session.is_some()
            && let Some(first) = self.present_first.take()
        {
            if let (Some(id), Some(session)) = (first, &mut self.session) {
                session.show_figure(Some(&id));
            }
            self.present(&ctx);
        }
        let (Some(present), Some(session)) = (&mut self.present, &mut self.session) else {
            return false;
        };
        if present.keys(&ctx, session) {
            present.ui(ui, session, &mut self.queue);
        } else {
            self.present(&ctx);
        }
        self.present.is_some()
    }

    /// Files dropped onto the window.
    fn drops(&mut self, ctx: &Context) {
        let dropped =
            ctx.input(|input| input.raw.dropped_files.first().map(|file| file.path().to_owned()));
        if let Some(path) = dropped {
            self.queue.push(Request::OpenPath(path));
        }
    }

    fn title(&mut self, ctx: &Context) {
        let title = match &self.session {
            Some(session) if session.document.is_modified() => {
                format!("● {} – Veikart", session.name())
            }
            Some(session) => format!("{} – Veikart", session.name()),
            None => "Veikart".to_owned(),
        };
        if title != self.shown_title {
            ctx.send_viewport_cmd(ViewportCommand::Title(title.clone()));
            self.shown_title = title;
        }
    }

    fn close_wish(&mut self, ctx: &Context) {
        if ctx.input(|input| input.viewport().close_requested()) && !self.leaving {
            self.take_what_is_typed();
            let unsafe_work = self.saving.is_some()
                || self.session.as_ref().is_some_and(|it| it.document.is_modified());
            if unsafe_work {
                ctx.send_viewport_cmd(ViewportCommand::CancelClose);
                self.leave(ctx, After::Quit);
            }
        }
    }

    fn bars(&mut self, ui: &mut Ui) {
        let bar = Frame::new()
            .fill(color32(self.look.theme.panel))
            .inner_margin(Margin::symmetric(10, 4));
        Panel::top("menu").frame(bar).show_separator_line(false).show(ui, |ui| {
            let context = MenuContext {
                session: self.session.as_ref(),
                settings: &self.settings,
                look: self.look,
            };
            menu_bar_ui(ui, context, &mut self.queue);
        });
        let Some(session) = &mut self.session else { return };
        let look = self.look;
        let mut search = Rect::NOTHING;
        let tools = Panel::top("tools").frame(bar).show(ui, |ui| {
            tool_bar_ui(ui, session, &self.settings, &mut self.queue, |ui, session, queue| {
                search = search_ui(ui, &mut self.search, session, queue);
            });
        });
        self.places.note(Topic::Output, tools.response.rect);
        self.places.note(Topic::Search, search.expand(4.0));
        if self.settings.filter_bar || session.view.is_filtered() {
            let filters = Panel::top("filters").frame(bar).show(ui, |ui| {
                let room = ui.available_rect_before_wrap();
                ui.set_max_width(room.width() - 40.0);
                filter_bar_ui(ui, &mut self.filters, session, &mut self.queue);
                help_mark(ui, (room, 0.0), Topic::Filters, look, &mut self.queue);
            });
            self.places.note(Topic::Filters, filters.response.rect);
        }
        Panel::bottom("status").frame(bar).show(ui, |ui| status_bar_ui(ui, session));
        if self.replace.is_open() {
            let most = (ui.available_height() * 0.5).max(161.0);
            let replace = Panel::bottom("replace")
                .resizable(true)
                .default_size(300.0_f32.min(most))
                .size_range(160.0..=most)
                .frame(bar.inner_margin(Margin::symmetric(14, 8)))
                .show(ui, |ui| replace_ui(ui, &mut self.replace, session, &mut self.queue));
            self.places.note(Topic::Replace, replace.response.rect);
        }
        if self.settings.findings {
            let most = (ui.available_height() * 0.5).max(161.0);
            Panel::bottom("findings")
                .resizable(true)
                .default_size(280.0_f32.min(most))
                .size_range(160.0..=most)
                .frame(bar.inner_margin(Margin::symmetric(14, 8)))
                .show(ui, |ui| findings_ui(ui, &mut self.findings, session, &mut self.queue));
        }
    }

    fn panels(&mut self, ui: &mut Ui) {
        let ground = color32(self.look.theme.surface);
        let panel = Frame::new().fill(color32(self.look.theme.panel)).inner_margin(PANEL_MARGIN);
        let Some(session) = &mut self.session else {
            CentralPanel::default().frame(Frame::new().fill(ground)).show(ui, |ui| {
                start_page_ui(ui, &self.settings, self.look, &mut self.queue);
            });
            return;
        };
        // In a narrow window, or a large interface, the canvas keeps at least half of the width.
        let room = ui.available_width();
        let (outline, inspector) = ((room * 0.22).min(460.0), (room * 0.28).min(560.0));
        let look = self.look;
        if self.settings.outline {
            let outline = Panel::left("outline")
                .default_size(270.0_f32.min(outline))
                .size_range(120.0..=outline.max(121.0))
                .frame(panel)
                .show(ui, |ui| {
                    kept_room(ui, PANEL_MARGIN, |ui| {
                        let room = ui.max_rect();
                        outline_ui(ui, &mut self.outline, session, &mut self.queue);
                        help_mark(ui, (room, 0.0), Topic::Outline, look, &mut self.queue);
                    });
                });
            self.places.note(Topic::Outline, outline.response.rect);
        }
        if self.settings.history {
            let history = Panel::right("history")
                .default_size(260.0_f32.min(inspector))
                .size_range(150.0..=inspector.max(151.0))
                .frame(panel)
                .show(ui, |ui| {
                    kept_room(ui, PANEL_MARGIN, |ui| {
                        history_ui(ui, &mut self.history, session, &mut self.queue);
                    });
                });
            self.places.note(Topic::History, history.response.rect);
        }
        if self.settings.inspector && session.view.page.is_none() {
            let inspector = Panel::right("inspector")
                .default_size(320.0_f32.min(inspector))
                .size_range(150.0..=inspector.max(151.0))
                .frame(panel)
                .show(ui, |ui| {
                    kept_room(ui, PANEL_MARGIN, |ui| {
                        inspector_ui(ui, &mut self.inspector, session, &mut self.queue);
                    });
                });
            self.places.note(Topic::Inspector, inspector.response.rect);
        }
        let canvas = CentralPanel::default().frame(Frame::new().fill(ground)).show(ui, |ui| {
            let in_table = session.table && session.view.page.is_none();
            if !in_table {
                self.table.rest();
            }
            if session.view.page.is_none() {
                self.matrix.rest();
            }
            if let Some(page) = session.view.page {
                let states = (&mut self.matrix, &mut self.dashboard, &mut self.inspector);
                page_ui(ui, page, session, &mut self.queue, states);
            } else if in_table {
                let corner = ui.max_rect().min + egui::vec2(4.0, 4.0);
                table_ui(ui, &mut self.table, session, &mut self.queue);
                let mark = Rect::from_min_size(corner, egui::vec2(30.0, 28.0));
                ui.put(mark, |ui: &mut Ui| help_button(ui, Topic::Table, look, &mut self.queue));
            } else {
                self.stages.ui(ui, session, &mut self.queue);
            }
        });
        let topic = if session.table { Topic::Table } else { Topic::Canvas };
        self.places.note(topic, canvas.response.rect);
    }

    fn dialog(&mut self, ctx: &Context) {
        let Some(dialog) = &mut self.dialog else { return };
        let answer = dialog.show(ctx, self.look);
        let asked = dialog.settings(&self.settings);
        if let (Some(session), Some(edits)) = (&mut self.session, dialog.preview(self.look.lang)) {
            if session.document.preview(&edits).is_err() {
                session.document.abort();
            }
            ctx.request_repaint();
        }
        if let Some(asked) = asked {
            self.take_settings(ctx, asked);
        }
        if let Some(answer) = answer {
            self.dialog = None;
            if let Some(session) = &mut self.session {
                session.document.abort();
            }
            self.answer(ctx, answer);
            ctx.request_repaint();
        }
    }
}

/// What stands in the place of the canvas, and the way back to it.
fn page_ui(
    ui: &mut Ui,
    page: Page,
    session: &mut Session,
    queue: &mut Queue,
    (matrix, dashboard, record): (&mut MatrixState, &mut DashboardState, &mut InspectorState),
) {
    let lang = session.look.lang;
    let back = ui
        .horizontal(|ui| {
            ui.add_space(18.0);
            ui.button(crate::i18n::text(lang, "page-back").into_owned()).clicked()
        })
        .inner;
    match page {
        Page::Matrix => matrix_ui(ui, matrix, session, queue),
        Page::Dashboard(chart) => dashboard_ui(ui, dashboard, session, queue, chart),
        Page::Record(tab) => record_ui(ui, record, session, queue, tab),
    }
    let idle = ui.memory(|memory| memory.focused().is_none()) && !egui::Popup::is_any_open(ui);
    if back || idle && ui.input_mut(|it| it.consume_key(egui::Modifiers::NONE, egui::Key::Escape)) {
        session.view.page = None;
    }
}

/// Draws in all the room there is and takes no more, whatever the content would like: a panel
/// that grew with its content would push the canvas away under the pointer. Ink may lie so far
/// outside as `margin`.
pub(super) fn kept_room<T>(ui: &mut Ui, margin: f32, content: impl FnOnce(&mut Ui) -> T) -> T {
    let room = ui.available_rect_before_wrap();
    let mut inner = ui.new_child(UiBuilder::new().max_rect(room));
    inner.shrink_clip_rect(room.expand(margin));
    let told = content(&mut inner);
    ui.advance_cursor_after_rect(room);
    told
}

/// Around the content of a panel, in points.
const PANEL_MARGIN: f32 = 10.0;

impl eframe::App for VeikartApp {
    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        let ctx = ui.ctx().clone();
        self.dress(&ctx);
        self.answers(&ctx);
        self.close_wish(&ctx);
        self.shortcuts(&ctx);
        self.clipboard_events(&ctx);
        self.drops(&ctx);
        self.places.begin();
        if !self.presents(ui) {
            self.bars(ui);
            self.panels(ui);
        }
        self.dialog(&ctx);
        self.show_palette(&ctx);
        self.show_tour(&ctx);
        self.waiting(&ctx);
        self.toasts.show(&ctx, self.look.theme);
        for request in self.queue.take() {
            self.run_from_here(&ctx, request);
            // What was asked for is done after this frame was drawn: it shows in the next.
            ctx.request_repaint();
        }
        self.title(&ctx);
        self.watch_window(&ctx);
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        self.keep_look();
        self.keep_settings();
    }
}
