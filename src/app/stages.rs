//! Where views of the roadmap are shown: one, or two of them, one above the other.

use egui::{
    Align, CentralPanel, Color32, Frame, Label, Layout, Panel, Rect, RichText, Role, Sense, Stroke,
    Ui, UiBuilder, WidgetInfo, pos2, vec2,
};

use super::canvas::{CanvasState, canvas_ui};
use super::command::Command;
use super::diagram::{DiagramState, diagram_ui};
use super::help::Topic;
use super::help_flow::help_button;
use super::icons::{self, ButtonState, Icon};
use super::queue::Queue;
use super::session::Session;
use super::shell::kept_room;
use super::style::color32;
use super::wording::figure_title;
use crate::i18n::text;
use crate::layout::TimeScale;
use crate::model::FigureKind;

/// Height of the line that names a view, in points.
const CAPTION: f32 = 28.0;
/// Neither view becomes lower than this.
const LOWEST: f32 = 120.0;

/// What one place remembers between frames of the view that it shows.
#[derive(Debug, Default)]
pub(super) struct Stage {
    pub canvas: CanvasState,
    diagram: DiagramState,
    area: Option<Rect>,
    /// Its time axis was brought in step with the other just now.
    led: bool,
}

impl Stage {
    /// Shows the view of the session.
    pub(super) fn show(&mut self, ui: &mut Ui, session: &mut Session, queue: &mut Queue) {
        if session.view.view.kind == FigureKind::Roadmap {
            canvas_ui(ui, &mut self.canvas, session, queue);
        } else {
            diagram_ui(ui, &mut self.diagram, session);
        }
    }

    /// The same with the mark that leads to help.
    fn show_with_help(&mut self, ui: &mut Ui, session: &mut Session, queue: &mut Queue) {
        let corner = ui.available_rect_before_wrap().min + vec2(4.0, 4.0);
        self.show(ui, session, queue);
        if session.view.view.kind == FigureKind::Roadmap {
            let mark = Rect::from_min_size(corner, vec2(30.0, 28.0));
            ui.put(mark, |ui: &mut Ui| help_button(ui, Topic::Canvas, session.look, queue));
        }
    }

    /// Whether a hand or the keyboard has just gone there.
    fn is_taken(&self, ui: &Ui) -> bool {
        let pressed = ui.input(|input| input.pointer.any_pressed());
        let there = self.area.is_some_and(|area| ui.rect_contains_pointer(area));
        pressed && there || self.canvas.has_focus(ui.ctx())
    }
}

/// The places; the one in front shows the session's own view.
#[derive(Debug, Default)]
pub(super) struct Stages {
    upper: Stage,
    lower: Stage,
    lower_in_front: bool,
}

impl Stages {
    pub(super) fn front(&self) -> &Stage {
        if self.lower_in_front { &self.lower } else { &self.upper }
    }

    fn behind(&self) -> &Stage {
        if self.lower_in_front { &self.upper } else { &self.lower }
    }

    pub(super) fn front_mut(&mut self) -> &mut Stage {
        if self.lower_in_front { &mut self.lower } else { &mut self.upper }
    }

    pub(super) fn ui(&mut self, ui: &mut Ui, session: &mut Session, queue: &mut Queue) {
        self.settle(ui, session);
        if session.beside.is_none() {
            return self.upper.show_with_help(ui, session, queue);
        }
        let room = ui.available_height();
        let ground = Frame::new().fill(color32(session.look.theme.surface));
        let most = (room - LOWEST).max(LOWEST);
        let upper = Panel::top("upper")
            .resizable(true)
            .default_size(room / 2.0)
            .size_range(LOWEST..=most)
            .frame(ground)
            .show(ui, |ui| kept_room(ui, 0.0, |ui| self.half_ui(ui, true, session, queue)));
        let lower = CentralPanel::default()
            .frame(ground)
            .show(ui, |ui| kept_room(ui, 0.0, |ui| self.half_ui(ui, false, session, queue)));
        for (asked, upper) in [(upper.inner, true), (lower.inner, false)] {
            if asked {
                self.bring_forward(!upper, session);
                session.beside = None;
                ui.request_repaint();
            }
        }
    }

    /// Follows the session, and whoever goes to the view that was not in front.
    fn settle(&mut self, ui: &Ui, session: &mut Session) {
        if session.beside.is_none() {
            if std::mem::take(&mut self.lower_in_front) {
                std::mem::swap(&mut self.upper, &mut self.lower);
            }
            self.lower = Stage::default();
            self.upper.canvas.set_aside(false);
            return;
        }
        let lower = session.beside.as_ref().is_some_and(|it| it.above);
        if lower != self.lower_in_front {
            self.front_mut().canvas.drop_focus(ui.ctx());
            self.lower_in_front = lower;
        }
        if self.behind().is_taken(ui) {
            self.front_mut().canvas.drop_focus(ui.ctx());
            self.bring_forward(self.lower_in_front, session);
        }
        self.upper.canvas.set_aside(self.lower_in_front);
        self.lower.canvas.set_aside(!self.lower_in_front);
    }

    fn bring_forward(&mut self, upper: bool, session: &mut Session) {
        if upper == self.lower_in_front {
            session.take_other_view();
            self.lower_in_front = !upper;
        }
    }

    fn half_ui(
        &mut self,
        ui: &mut Ui,
        upper: bool,
        session: &mut Session,
        queue: &mut Queue,
    ) -> bool {
        let in_front = upper != self.lower_in_front;
        let (stage, other) = match upper {
            true => (&mut self.upper, &mut self.lower),
            false => (&mut self.lower, &mut self.upper),
        };
        stage.area = Some(ui.max_rect());
        // Whoever draws finds the view in the session; the other waits beside it.
        if !in_front {
            session.take_other_view();
        }
        let Caption { taken, closed } = caption_ui(ui, session, in_front);
        let before = (session.view.scale, stage.canvas.axis_width());
        stage.show_with_help(ui, session, queue);
        let resized = before.1 != stage.canvas.axis_width();
        let led = std::mem::take(&mut stage.led);
        if session.view.scale != before.0 && !resized && !led {
            other.led = lead(session, session.view.scale);
            ui.request_repaint();
        }
        if !in_front {
            session.take_other_view();
        }
        if taken {
            self.bring_forward(upper, session);
        }
        closed
    }
}

/// The other view shows the same time; what it then does to fit its own rows leads nobody.
fn lead(session: &mut Session, scale: Option<TimeScale>) -> bool {
    let Some(beside) = &mut session.beside else { return false };
    let changes = beside.view.scale != scale;
    beside.view.scale = scale;
    changes
}

/// What somebody does to a view by the line above it.
struct Caption {
    taken: bool,
    closed: bool,
}

/// The line above a view: what it shows, and a button that closes it.
fn caption_ui(ui: &mut Ui, session: &Session, in_front: bool) -> Caption {
    let look = session.look;
    let theme = look.theme;
    let place = Rect::from_min_size(ui.max_rect().min, vec2(ui.available_width(), CAPTION));
    let (fill, ink, line) = match in_front {
        true => (theme.heading_band, theme.text, color32(theme.accent)),
        false => (theme.panel, theme.text_muted, Color32::TRANSPARENT),
    };
    ui.painter().rect_filled(place, 0.0, color32(fill));
    ui.painter().hline(place.x_range(), place.top() + 1.0, Stroke::new(2.0, line));
    let inner = Rect::from_min_max(pos2(place.left() + 14.0, place.top()), place.max);
    let mut row =
        ui.new_child(UiBuilder::new().max_rect(inner).layout(Layout::right_to_left(Align::Center)));
    let name = text(look.lang, "stage-close");
    let close = icons::button(&mut row, Icon::Close, &name, ButtonState::Plain);
    let name = row.with_layout(Layout::left_to_right(Align::Center), |ui| {
        let words = caption_words(session);
        let shown = RichText::new(&words).color(color32(ink));
        let shown = if in_front { shown.strong() } else { shown };
        let name = ui.add(Label::new(shown).truncate().sense(Sense::click()));
        name.widget_info(|| WidgetInfo::selected(Role::Tab, true, in_front, &words));
        name
    });
    ui.advance_cursor_after_rect(place);
    Caption { taken: name.inner.clicked(), closed: close.clicked() }
}

/// "Hele veikartet, etter verdikjede".
fn caption_words(session: &Session) -> String {
    let lang = session.look.lang;
    let view = &session.view;
    let saved = view.figure.as_ref().and_then(|id| session.document.roadmap().view(id));
    let name = match saved {
        Some(saved) => figure_title(saved, lang),
        None => text(lang, "command-whole-roadmap").into_owned(),
    };
    let grouping = Command::GroupBy(view.view.group_by).title(lang);
    format!("{name} · {grouping}")
}
