use std::sync::Arc;

use egui::accesskit;
use egui::{
    Align2, FontId, Galley, Pos2, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, vec2,
};

use super::tree::{Branch, Node};
use crate::app::icons::{self, Icon};
use crate::app::session::Look;
use crate::app::style::{BODY, SMALL, color32, strong};
use crate::i18n::{self, Value};

const INDENT: f32 = 14.0;
const CHEVRON: f32 = 16.0;
const MARGIN: f32 = 8.0;
/// Room at the right for the count, or for the button that takes its place.
const COUNT: f32 = 36.0;
const PADDING: f32 = 5.0;

/// What was done to a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Done {
    Nothing,
    Chosen,
    Folded,
    ShownAlone,
}

/// A line as it is to be painted.
pub(super) struct Line<'a> {
    pub node: &'a Node,
    pub title: &'a str,
    /// None: nothing lies below it.
    pub open: Option<bool>,
    pub selected: bool,
    /// Whether the keyboard stands on it; only one line of the tree is a stop of the Tab key.
    pub cursor: bool,
    pub id: egui::Id,
}

/// How high a line is. Titles of headings are written in full on several lines, names of
/// activities take one.
pub(super) fn height(ui: &Ui, node: &Node, title: &str, width: f32) -> f32 {
    let least = BODY + 2.0 * PADDING + 3.0;
    if node.branch == Branch::Activity {
        return least;
    }
    let lines = galley(ui, node, title, width).size().y;
    (lines + 2.0 * PADDING).round().max(least)
}

pub(super) fn line_ui(ui: &Ui, line: &Line<'_>, rect: Rect, look: Look) -> (Response, Done) {
    let sense = if line.cursor { Sense::click_and_drag() } else { Sense::CLICK | Sense::DRAG };
    let response = ui.interact(rect, line.id, sense);
    describe(ui, &response, line, look);
    let chevron = chevron_rect(line.node, rect);
    let turned = line.open.is_some()
        && ui.interact(chevron, line.id.with("chevron"), Sense::CLICK).clicked();
    if ui.is_rect_visible(rect) {
        paint(ui, line, rect, &response, look);
    }
    let active = response.container_hovered() || response.has_focus();
    let alone = active && alone_ui(ui, line, rect, look);
    let done = if turned {
        Done::Folded
    } else if alone {
        Done::ShownAlone
    } else if response.clicked() {
        Done::Chosen
    } else {
        Done::Nothing
    };
    (response, done)
}

fn describe(ui: &Ui, response: &Response, line: &Line<'_>, look: Look) {
    response.widget_info(|| {
        let code = line.node.code();
        let space = if code.is_empty() { "" } else { " " };
        let mut words = format!("{code}{space}{}", line.title);
        if line.node.branch != Branch::Activity {
            let count = [("count", Value::from(line.node.count))];
            words.push_str(", ");
            words.push_str(&i18n::format(look.lang, "outline-count", &count));
        }
        egui::WidgetInfo::selected(Role::TreeItem, ui.is_enabled(), line.selected, words)
    });
    ui.accesskit_node_builder(response.id, |node: &mut accesskit::Node| {
        node.set_level(line.node.depth + 1);
        if let Some(open) = line.open {
            node.set_expanded(open);
        }
    });
}

/// "Show only this", which stands where the count stood while the line is pointed at.
fn alone_ui(ui: &Ui, line: &Line<'_>, rect: Rect, look: Look) -> bool {
    if matches!(line.node.branch, Branch::Activity | Branch::Candidates) {
        return false;
    }
    let place = count_rect(rect);
    let response = ui.interact(place, line.id.with("alone"), Sense::CLICK);
    let name = i18n::text(look.lang, "outline-only-this");
    response.widget_info(|| egui::WidgetInfo::labeled(Role::Button, true, name.as_ref()));
    let color = if response.hovered() { look.theme.text } else { look.theme.text_muted };
    icons::paint(ui.painter(), place.shrink2(vec2(8.0, 0.0)), Icon::Only, color32(color));
    response.on_hover_text(name).clicked()
}

fn paint(ui: &Ui, line: &Line<'_>, rect: Rect, response: &Response, look: Look) {
    let (painter, theme, node) = (ui.painter(), look.theme, line.node);
    let ground = rect.shrink2(vec2(4.0, 1.0));
    if line.selected {
        painter.rect_filled(ground, 6.0, color32(theme.selection));
    } else if response.container_hovered() {
        painter.rect_filled(ground, 6.0, color32(theme.hover));
    }
    if response.has_focus() {
        let stroke = Stroke::new(1.5, color32(theme.focus));
        painter.rect_stroke(ground, 6.0, stroke, StrokeKind::Inside);
    }
    if let Some(open) = line.open {
        let icon = if open { Icon::ChevronDown } else { Icon::ChevronRight };
        let place = chevron_rect(node, rect).shrink(3.0);
        icons::paint(painter, place, icon, color32(theme.text_muted));
    }
    let galley = galley(ui, node, line.title, rect.width());
    let text = Pos2::new(rect.left() + text_left(node), rect.top() + PADDING);
    let color = if node.branch == Branch::Candidates { theme.text_muted } else { theme.text };
    painter.galley(text, galley, color32(color));
    let taken = response.container_hovered() || response.has_focus();
    let counted = !matches!(node.branch, Branch::Activity);
    if counted && (!taken || node.branch == Branch::Candidates) {
        painter.text(
            rect.right_top() + vec2(-MARGIN - 4.0, PADDING + 2.0),
            Align2::RIGHT_TOP,
            node.count,
            FontId::proportional(SMALL),
            color32(theme.text_muted),
        );
    }
}

/// The words of a line; the number and the titles of goals are semi-bold.
fn galley(ui: &Ui, node: &Node, title: &str, width: f32) -> Arc<Galley> {
    let plain = FontId::proportional(BODY);
    let color = egui::Color32::PLACEHOLDER;
    let mut job = egui::text::LayoutJob::default();
    let heading = node.branch == Branch::Goal;
    if !node.code().is_empty() {
        job.append(node.code(), 0.0, egui::TextFormat::simple(strong(BODY), color));
        job.append("  ", 0.0, egui::TextFormat::simple(plain.clone(), color));
    }
    let font = if heading { strong(BODY) } else { plain };
    job.append(title, 0.0, egui::TextFormat::simple(font, color));
    let room = if node.branch == Branch::Activity { MARGIN } else { COUNT };
    job.wrap.max_width = (width - text_left(node) - room).max(40.0);
    if node.branch == Branch::Activity {
        job.wrap.max_rows = 1;
        job.wrap.break_anywhere = true;
    }
    ui.painter().layout_job(job)
}

fn text_left(node: &Node) -> f32 {
    MARGIN + node.depth as f32 * INDENT + CHEVRON + 4.0
}

fn chevron_rect(node: &Node, rect: Rect) -> Rect {
    let left = rect.left() + MARGIN + node.depth as f32 * INDENT;
    Rect::from_min_size(Pos2::new(left, rect.top() + PADDING), vec2(CHEVRON, BODY + 3.0))
}

fn count_rect(rect: Rect) -> Rect {
    Rect::from_min_size(
        Pos2::new(rect.right() - COUNT, rect.top() + PADDING - 2.0),
        vec2(COUNT, BODY + 7.0),
    )
}
