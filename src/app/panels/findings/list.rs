//! The list of findings under their headings; one Tab stop, and the arrows within.

use egui::{
    Align2, Color32, EventFilter, FontId, Key, Modifiers, Rect, Response, Role, ScrollArea, Sense,
    StrokeKind, TextFormat, Ui, WidgetInfo, pos2, text::LayoutJob, vec2,
};

use super::{Act, FindingsState, Line};
use crate::app::icons::{self, Icon};
use crate::app::session::Look;
use crate::app::style::{BODY, SMALL, color32, strong};
use crate::check::Severity;
use crate::i18n::{self, Value};

const LINE: f32 = 28.0;

pub(super) fn list_ui(ui: &mut Ui, state: &mut FindingsState, look: Look) -> Option<Act> {
    let place = ui.available_rect_before_wrap();
    let id = ui.scope_id().with("findings list");
    let response = ui.interact(place, id, Sense::focusable_noninteractive());
    let here = state.lines.get(state.cursor).map(|it| line_words(state, it, look));
    let words = [
        ("number", Value::from((state.cursor + 1).min(state.lines.len()))),
        ("count", Value::from(state.lines.len())),
        ("line", Value::from(here.unwrap_or_default())),
    ];
    let words = i18n::format(look.lang, "findings-list", &words);
    response.widget_info(|| WidgetInfo::labeled(Role::ListBox, true, words.as_str()));
    if std::mem::take(&mut state.take_focus) {
        response.request_focus();
    }
    let mut act = None;
    if response.has_focus() {
        act = keys(ui, &response, state);
        let rim = ui.visuals().selection.stroke;
        ui.painter().rect_stroke(place.shrink(1.0), 6.0, rim, StrokeKind::Inside);
    }
    ui.spacing_mut().item_spacing.y = 0.0;
    let mut area = ScrollArea::vertical().auto_shrink(false).id_salt("findings lines");
    if std::mem::take(&mut state.follow) {
        let id = ui.make_persistent_id(egui::Id::unique("findings lines"));
        let seen =
            egui::scroll_area::State::load(ui.ctx(), id).map_or(0.0, |it| it.clamped_offset().y);
        let top = state.cursor as f32 * LINE;
        let kept = seen.min(top).max(top + LINE * 2.0 - place.height());
        area = area.vertical_scroll_offset(kept.max(0.0));
    }
    area.show_rows(ui, LINE, state.lines.len(), |ui, range| {
        for at in range {
            if let Some(asked) = line_ui(ui, state, at, look) {
                response.request_focus();
                act = act.or(asked);
            }
        }
    });
    act
}

/// The arrows walk and fold, Enter shows, Shift and Enter mends, Space lets it stand.
fn keys(ui: &Ui, response: &Response, state: &mut FindingsState) -> Option<Act> {
    let filter = EventFilter {
        vertical_arrows: true,
        horizontal_arrows: true,
        escape: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    let last = state.lines.len().saturating_sub(1);
    let here = state.cursor;
    let page = ((response.rect.height() / LINE) as usize).max(2) - 1;
    let ways = [
        (Key::ArrowUp, here.saturating_sub(1)),
        (Key::ArrowDown, (here + 1).min(last)),
        (Key::PageUp, here.saturating_sub(page)),
        (Key::PageDown, (here + page).min(last)),
        (Key::Home, 0),
        (Key::End, last),
    ];
    let heading = match state.lines.get(here) {
        Some(Line::Heading { key, .. }) => Some(state.folded.contains(key)),
        _ => None,
    };
    let accepted = state.chosen().is_some_and(|(_, accepted)| accepted);
    ui.input_mut(|input| {
        for (key, to) in ways {
            if input.consume_key(Modifiers::NONE, key) {
                (state.cursor, state.follow, state.reason) = (to, true, None);
            }
        }
        let mut pressed = |modifiers, key| input.consume_key(modifiers, key);
        let (left, right) =
            (pressed(Modifiers::NONE, Key::ArrowLeft), pressed(Modifiers::NONE, Key::ArrowRight));
        if (left && heading != Some(true)) || (right && heading == Some(true)) {
            return Some(Act::Fold);
        }
        if pressed(Modifiers::SHIFT, Key::Enter) {
            return Some(Act::Fix);
        }
        if pressed(Modifiers::NONE, Key::Enter) {
            return Some(if heading.is_some() { Act::Fold } else { Act::Show });
        }
        let space = pressed(Modifiers::NONE, Key::Space);
        space.then_some(if accepted { Act::Reopen } else { Act::Accept })
    })
}

/// Draws a line; returns what a click on it asks for, if it was clicked.
fn line_ui(ui: &mut Ui, state: &mut FindingsState, at: usize, look: Look) -> Option<Option<Act>> {
    let line = state.lines.get(at)?;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), LINE), Sense::CLICK);
    let words = line_words(state, line, look);
    let here = at == state.cursor;
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, here, words.as_str()));
    let theme = look.theme;
    let ground = match here {
        true => Some(theme.selection),
        false => response.hovered().then_some(theme.hover),
    };
    if let Some(ground) = ground {
        ui.painter().rect_filled(rect.shrink2(vec2(2.0, 1.0)), 6.0, color32(ground));
    }
    let is_heading = match line {
        Line::Heading { key, title, open, accepted } => {
            let folded = state.folded.contains(key);
            heading(ui, rect, (title, *open, *accepted), folded, look);
            true
        }
        Line::Finding(number) => {
            let accepted = state.accepted.get(*number).copied().unwrap_or_default();
            if let Some(found) = state.findings.get(*number) {
                let end = (found.fix.is_some(), accepted);
                finding(ui, rect, (&found.sentence(look.lang), found.rule.severity), end, look);
            }
            false
        }
    };
    let (clicked, twice) = (response.clicked(), response.double_clicked());
    response.on_hover_text(words);
    if !clicked && !twice {
        return None;
    }
    (state.cursor, state.reason) = (at, None);
    Some(match (is_heading, twice) {
        (true, _) => Some(Act::Fold),
        (false, true) => Some(Act::Show),
        (false, false) => None,
    })
}

fn line_words(state: &FindingsState, line: &Line, look: Look) -> String {
    match line {
        Line::Heading { title, open, accepted, .. } => {
            let words = [
                ("title", Value::from(title.as_str())),
                ("open", Value::from(*open)),
                ("accepted", Value::from(*accepted)),
            ];
            i18n::format(look.lang, "findings-heading", &words)
        }
        Line::Finding(at) => {
            let Some(found) = state.findings.get(*at) else { return String::new() };
            let sentence = found.sentence(look.lang);
            if state.accepted.get(*at).copied().unwrap_or_default() {
                let words = [("line", Value::from(sentence))];
                return i18n::format(look.lang, "findings-line-accepted", &words);
            }
            sentence
        }
    }
}

fn heading(
    ui: &Ui,
    rect: Rect,
    (title, open, accepted): (&str, usize, usize),
    folded: bool,
    look: Look,
) {
    let theme = look.theme;
    let painter = ui.painter();
    let at =
        |x: f32| Rect::from_center_size(pos2(rect.left() + x, rect.center().y), vec2(12.0, 12.0));
    let muted = color32(theme.text_muted);
    let chevron = if folded { Icon::ChevronRight } else { Icon::ChevronDown };
    icons::paint(painter, at(16.0), chevron, muted);
    if open == 0 {
        icons::paint(painter, at(36.0), Icon::Check, color32(theme.text));
    }
    let count = if accepted > 0 { format!("{open} (+{accepted})") } else { open.to_string() };
    let end = painter.text(
        pos2(rect.right() - 10.0, rect.center().y),
        Align2::RIGHT_CENTER,
        count,
        strong(SMALL),
        muted,
    );
    let left = rect.left() + if open == 0 { 50.0 } else { 30.0 };
    text(ui, (left, end.left() - 10.0), rect, title, (strong(BODY), color32(theme.text)));
}

fn finding(
    ui: &Ui,
    rect: Rect,
    (sentence, severity): (&str, Severity),
    (fix, accepted): (bool, bool),
    look: Look,
) {
    let theme = look.theme;
    let (icon, ink) = match severity {
        _ if accepted => (Icon::Check, theme.text_muted),
        Severity::Error => (Icon::Warning, theme.danger),
        Severity::Warning => (Icon::Warning, theme.warning),
        Severity::Tip => (Icon::Info, theme.text_muted),
    };
    let at = pos2(rect.left() + 38.0, rect.center().y);
    icons::paint(ui.painter(), Rect::from_center_size(at, vec2(14.0, 14.0)), icon, color32(ink));
    let mut right = rect.right() - 10.0;
    let key = match (fix, accepted) {
        (_, true) => Some("findings-is-accepted"),
        (true, false) => Some("findings-has-fix"),
        (false, false) => None,
    };
    if let Some(key) = key {
        let place = pos2(right, rect.center().y);
        let (font, muted) = (FontId::proportional(SMALL), color32(theme.text_muted));
        let words = i18n::text(look.lang, key);
        right = ui.painter().text(place, Align2::RIGHT_CENTER, words, font, muted).left() - 10.0;
    }
    let ink = if accepted { theme.text_muted } else { theme.text };
    let font = (FontId::proportional(BODY), color32(ink));
    text(ui, (rect.left() + 52.0, right), rect, sentence, font);
}

fn text(
    ui: &Ui,
    (left, right): (f32, f32),
    rect: Rect,
    words: &str,
    (font, ink): (FontId, Color32),
) {
    let format = TextFormat::simple(font, ink);
    let mut job = LayoutJob::single_section(words.replace(char::is_control, " "), format);
    job.wrap.max_width = (right - left).max(0.0);
    job.wrap.max_rows = 1;
    job.wrap.break_anywhere = true;
    let galley = ui.painter().layout_job(job);
    ui.painter().galley(pos2(left, rect.center().y - galley.size().y / 2.0), galley, ink);
}
