//! The hits, one on each line: where it stands, what stands there, and what it becomes.

use egui::{
    Align2, EventFilter, FontId, Key, Modifiers, Rect, Response, Role, ScrollArea, Sense, Stroke,
    StrokeKind, TextFormat, Ui, WidgetInfo, pos2, text::LayoutJob, vec2,
};

use super::{Act, ReplaceState};
use crate::app::session::Look;
use crate::app::style::{BODY, SMALL, color32, strong};
use crate::edit::replace::Hit;
use crate::i18n::{self, Value};

const LINE: f32 = 28.0;
/// So many letters stand around a hit.
const BEFORE: usize = 28;
const AFTER: usize = 70;

/// Draws the list; one Tab stop, and the arrows within.
pub(super) fn list_ui(
    ui: &mut Ui,
    state: &mut ReplaceState,
    take_focus: bool,
    look: Look,
) -> Option<Act> {
    if state.hits.is_empty() {
        return None;
    }
    let place = ui.available_rect_before_wrap();
    let id = ui.scope_id().with("hits");
    let response = ui.interact(place, id, Sense::focusable_noninteractive());
    response.widget_info(|| WidgetInfo::labeled(Role::ListBox, true, list_words(state, look)));
    if take_focus {
        response.request_focus();
    }
    let mut act = None;
    // The Enter that led here is no Enter in the list.
    if response.has_focus() && !take_focus {
        act = keys(ui, &response, state);
        let rim = ui.visuals().selection.stroke;
        ui.painter().rect_stroke(place.shrink(1.0), 6.0, rim, StrokeKind::Inside);
    }
    ui.spacing_mut().item_spacing.y = 0.0;
    let mut area = ScrollArea::vertical().auto_shrink(false).id_salt("hits");
    if std::mem::take(&mut state.follow) {
        let id = ui.make_persistent_id(egui::Id::unique("hits"));
        let seen =
            egui::scroll_area::State::load(ui.ctx(), id).map_or(0.0, |it| it.clamped_offset().y);
        let top = state.cursor as f32 * LINE;
        let kept = seen.min(top).max(top + LINE * 2.0 - place.height());
        area = area.vertical_scroll_offset(kept.max(0.0));
    }
    area.show_rows(ui, LINE, state.hits.len(), |ui, range| {
        for at in range {
            let clicked = row_ui(ui, state, at, look);
            if clicked.is_some() {
                response.request_focus();
            }
            act = act.or(clicked.flatten());
        }
    });
    act
}

fn list_words(state: &ReplaceState, look: Look) -> String {
    let here = state.hits.get(state.cursor).map(|hit| hit_words(hit, look)).unwrap_or_default();
    let numbers = [
        ("number", Value::from(state.cursor + 1)),
        ("count", Value::from(state.hits.len())),
        ("hit", here.into()),
    ];
    i18n::format(look.lang, "replace-list", &numbers)
}

/// The arrows walk, Space ticks, Enter shows, Shift and Enter replaces.
fn keys(ui: &Ui, response: &Response, state: &mut ReplaceState) -> Option<Act> {
    let filter = EventFilter { vertical_arrows: true, escape: true, ..Default::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    let last = state.hits.len().saturating_sub(1);
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
    ui.input_mut(|input| {
        for (key, to) in ways {
            if input.consume_key(Modifiers::NONE, key) {
                (state.cursor, state.follow) = (to, true);
            }
        }
        if input.consume_key(Modifiers::NONE, Key::Space)
            && let Some(ticked) = state.ticked.get_mut(state.cursor)
        {
            *ticked ^= true;
        }
        if input.consume_key(Modifiers::SHIFT, Key::Enter) {
            Some(Act::One)
        } else {
            input.consume_key(Modifiers::NONE, Key::Enter).then_some(Act::Show)
        }
    })
}

/// Draws a hit; returns what a click on it asks for, if it was clicked.
fn row_ui(ui: &mut Ui, state: &mut ReplaceState, at: usize, look: Look) -> Option<Option<Act>> {
    let hit = state.hits.get(at)?;
    let ticked = state.ticked.get(at).copied().unwrap_or_default();
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), LINE), Sense::CLICK);
    response
        .widget_info(|| WidgetInfo::selected(Role::CheckBox, true, ticked, hit_words(hit, look)));
    let theme = look.theme;
    let ground = match at == state.cursor {
        true => Some(theme.selection),
        false => response.hovered().then_some(theme.hover),
    };
    if let Some(ground) = ground {
        ui.painter().rect_filled(rect.shrink2(vec2(2.0, 1.0)), 6.0, color32(ground));
    }
    let tick = Rect::from_center_size(pos2(rect.left() + 20.0, rect.center().y), vec2(16.0, 16.0));
    tick_ui(ui, tick, ticked, look);
    let inside = Rect::from_min_max(pos2(rect.left() + 38.0, rect.top()), rect.max);
    paint(ui, hit, !state.with.is_empty(), inside, look);
    if !response.clicked() && !response.double_clicked() {
        return None;
    }
    state.cursor = at;
    let on_tick = response.interact_pointer_pos().is_some_and(|it| it.x < tick.right() + 6.0);
    if on_tick && let Some(ticked) = state.ticked.get_mut(at) {
        *ticked ^= true;
        return Some(None);
    }
    Some(Some(Act::Show))
}

fn tick_ui(ui: &Ui, rect: Rect, ticked: bool, look: Look) {
    let theme = look.theme;
    let rim = Stroke::new(1.0, color32(theme.line_strong));
    let fill = color32(if ticked { theme.accent } else { theme.field });
    ui.painter().rect(rect, 3.0, fill, rim, StrokeKind::Inside);
    if ticked {
        let ink = color32(theme.on_accent);
        crate::app::icons::paint(
            ui.painter(),
            rect.shrink(2.5),
            crate::app::icons::Icon::Check,
            ink,
        );
    }
}

/// "Pasientens prøvesvar, Navn: «prøvesvar» blir «svar»".
fn hit_words(hit: &Hit, look: Look) -> String {
    let field = i18n::text(look.lang, hit.passage.key).into_owned();
    let before = hit.passage.text.get(hit.range.clone()).unwrap_or_default();
    let words = [
        ("name", Value::from(hit.passage.name.as_str())),
        ("field", field.into()),
        ("before", before.into()),
        ("after", hit.with.as_str().into()),
    ];
    i18n::format(look.lang, "replace-hit", &words)
}

fn paint(ui: &Ui, hit: &Hit, replaces: bool, rect: Rect, look: Look) {
    let theme = look.theme;
    let (text, muted) = (color32(theme.text), color32(theme.text_muted));
    let painter = ui.painter();
    let column = (rect.width() * 0.34).min(420.0);
    let plain = TextFormat::simple(FontId::proportional(BODY), text);
    let small = TextFormat::simple(FontId::proportional(SMALL), muted);
    let line = |mut job: LayoutJob, left: f32, right: f32| {
        job.wrap.max_width = right - left;
        job.wrap.max_rows = 1;
        job.wrap.break_anywhere = true;
        let galley = painter.layout_job(job);
        painter.galley(pos2(left, rect.center().y - galley.size().y / 2.0), galley, text);
    };
    let field = i18n::text(look.lang, hit.passage.key);
    let end = rect.left() + column - 12.0;
    let field = painter.text(
        pos2(end, rect.center().y),
        Align2::RIGHT_CENTER,
        field,
        small.font_id.clone(),
        muted,
    );
    let name = LayoutJob::single_section(shown(&hit.passage.name), plain.clone());
    line(name, rect.left(), field.left() - 10.0);

    let (before, after) = around(&hit.passage.text, &hit.range);
    let old = hit.passage.text.get(hit.range.clone()).unwrap_or_default();
    let mut found = TextFormat::simple(strong(BODY), color32(theme.focus));
    let mut job = LayoutJob::default();
    job.append(&before, 0.0, plain.clone());
    if replaces {
        let mut gone = TextFormat::simple(FontId::proportional(BODY), color32(theme.danger));
        gone.strikethrough = Stroke::new(1.0, color32(theme.danger));
        job.append(&shown(old), 0.0, gone);
        found.background = color32(theme.hover);
        job.append(&shown(&hit.with), 3.0, found);
    } else {
        job.append(&shown(old), 0.0, found);
    }
    job.append(&after, 0.0, plain);
    line(job, rect.left() + column, rect.right() - 8.0);
}

/// The words around a hit, on one line.
fn around(text: &str, hit: &std::ops::Range<usize>) -> (String, String) {
    let (before, after) =
        (text.get(..hit.start).unwrap_or_default(), text.get(hit.end..).unwrap_or_default());
    let start = before.char_indices().rev().nth(BEFORE - 1).map_or(0, |(at, _)| at);
    let dots = if start > 0 { "…" } else { "" };
    let before = format!("{dots}{}", shown(before.get(start..).unwrap_or_default()));
    (before, shown(&after.chars().take(AFTER).collect::<String>()))
}

/// Line ends and the like as spaces.
fn shown(text: &str) -> String {
    text.replace(char::is_control, " ")
}
