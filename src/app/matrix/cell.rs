//! How one cell looks, and what it says to whom hears it.

use egui::text::LayoutJob;
use egui::{
    Align2, Color32, FontId, Painter, Rect, Stroke, StrokeKind, TextFormat, Ui, pos2, vec2,
};
use rust_decimal::Decimal;

use super::{Cell, Down, paint_of};
use crate::app::session::Session;
use crate::app::style::{BODY, SMALL, color32, family, strong};
use crate::fonts::{Face, SERIF_I};
use crate::i18n::{self, Lang, number_words};
use crate::model::Reached;

/// The letter of a phase on its colour; none: not known.
pub(super) fn letter_box(ui: &Ui, session: &Session, place: Rect, step: Option<usize>) {
    let paint = paint_of(session, step);
    let rim = Stroke::new(1.0, color32(paint.edge));
    ui.painter().rect(place, 3.0, color32(paint.fill), rim, StrokeKind::Inside);
    letter(ui.painter(), session, place, step, color32(paint.label));
}

fn letter(painter: &Painter, session: &Session, place: Rect, step: Option<usize>, ink: Color32) {
    let font = FontId::new(12.0, family(Face::Bold));
    painter.text(place.center(), Align2::CENTER_CENTER, letter_of(session, step), font, ink);
}

fn letter_of(session: &Session, step: Option<usize>) -> String {
    let chain = &session.document.committed().value_chain;
    let letter = step.and_then(|at| chain.get(at)).map_or("–", |phase| &phase.letter);
    letter.replace('I', &SERIF_I.to_string())
}

/// What a cell looks like that was stated, or told by segments.
pub(super) fn sample(ui: &Ui, session: &Session, place: Rect, stated: bool) {
    let step = session.document.committed().value_chain.len().checked_sub(2);
    if stated {
        filled(ui, session, place, step, "");
    } else {
        told(ui, session, place, step);
    }
}

/// The whole cell in the colour of the phase.
fn filled(ui: &Ui, session: &Session, place: Rect, step: Option<usize>, words: &str) {
    let paint = paint_of(session, step);
    let rim = Stroke::new(1.0, color32(paint.edge));
    ui.painter().rect(place, 4.0, color32(paint.fill), rim, StrokeKind::Inside);
    if words.is_empty() {
        return letter(ui.painter(), session, place, step, color32(paint.label));
    }
    let first = Rect::from_min_size(place.min, vec2(22.0, place.height()));
    letter(ui.painter(), session, first, step, color32(paint.label));
    let right = place.with_min_x(first.right());
    one_line(ui, right.shrink2(vec2(2.0, 0.0)), words, SMALL, color32(paint.label));
}

/// A rim with the letter on a small ground.
fn told(ui: &Ui, session: &Session, place: Rect, step: Option<usize>) {
    let paint = paint_of(session, step);
    let theme = session.look.theme;
    let rim = Stroke::new(1.0, color32(paint.edge));
    ui.painter().rect(place, 4.0, color32(theme.tentative), rim, StrokeKind::Inside);
    let middle =
        Rect::from_center_size(place.center(), vec2(18.0, (place.height() - 6.0).min(18.0)));
    ui.painter().rect_filled(middle, 3.0, color32(paint.fill));
    letter(ui.painter(), session, middle, step, color32(paint.label));
}

/// Draws what is known; nothing known is "ukjent", and never "nei".
pub(super) fn draw(ui: &Ui, session: &Session, rect: Rect, cell: Option<&Cell>) {
    let look = session.look;
    let place = rect.shrink2(vec2(4.0, 4.0));
    let muted = color32(look.theme.text_muted);
    let Some(cell) = cell else {
        return middle_words(ui, place, &i18n::text(look.lang, "matrix-unknown"), muted);
    };
    match cell.reached {
        Reached::Phase(step) if cell.stated => {
            filled(ui, session, place, Some(step), &cell.short);
        }
        Reached::Phase(step) => told(ui, session, place, Some(step)),
        Reached::NotBegun | Reached::Unknown if cell.stated && !cell.short.is_empty() => {
            let rim = Stroke::new(1.0, color32(look.theme.unknown_edge));
            let fill = color32(look.theme.unknown_fill);
            ui.painter().rect(place, 4.0, fill, rim, StrokeKind::Inside);
            let ink = crate::theme::palette::label_on(look.theme, look.theme.unknown_fill);
            one_line(ui, place.shrink2(vec2(5.0, 0.0)), &cell.short, SMALL, color32(ink));
        }
        Reached::NotBegun => {
            middle_words(ui, place, &i18n::text(look.lang, "matrix-not-begun"), muted);
        }
        Reached::Unknown => {
            let unknown = i18n::text(look.lang, "matrix-unknown");
            middle_words(ui, place, &unknown, color32(look.theme.text));
        }
    }
}

fn middle_words(ui: &Ui, place: Rect, words: &str, ink: Color32) {
    let font = FontId::proportional(SMALL);
    ui.painter().text(place.center(), Align2::CENTER_CENTER, words, font, ink);
}

/// One line from the left; what does not fit is cut and marked.
pub(super) fn one_line(ui: &Ui, place: Rect, words: &str, size: f32, ink: Color32) {
    lines(ui, place, words, (FontId::proportional(size), ink), 1);
}

/// So many lines at most, in the middle of the height.
pub(super) fn lines(
    ui: &Ui,
    place: Rect,
    words: &str,
    (font, ink): (FontId, Color32),
    most: usize,
) {
    let format = TextFormat::simple(font, ink);
    let mut job = LayoutJob::single_section(words.replace(char::is_control, " "), format);
    job.wrap.max_width = place.width().max(0.0);
    job.wrap.max_rows = most;
    let galley = ui.painter().layout_job(job);
    ui.painter().galley(pos2(place.left(), place.center().y - galley.size().y / 2.0), galley, ink);
}

/// What a screen reader says of a cell: activity, actor, and what is known.
pub(super) fn words(down: &Down, actor: &str, cell: Option<&Cell>, lang: Lang) -> String {
    format!("{}, {actor}: {}", down.name, known_words(cell, lang))
}

/// What is known, and how.
pub(super) fn known_words(cell: Option<&Cell>, lang: Lang) -> String {
    let unknown = || i18n::text(lang, "matrix-unknown").into_owned();
    let Some(cell) = cell else { return unknown() };
    let known = match (cell.text.as_str(), cell.reached) {
        ("", Reached::NotBegun) => i18n::text(lang, "matrix-not-begun").into_owned(),
        ("", _) => unknown(),
        (text, _) => text.to_owned(),
    };
    if cell.source.is_empty() { known } else { format!("{known}. {}", cell.source) }
}

/// The current phase of an activity, and how many have come so far.
pub(super) fn draw_current(ui: &Ui, session: &Session, rect: Rect, down: &Down) {
    let look = session.look;
    let ink = color32(look.theme.text);
    let middle = pos2(rect.left() + 17.0, rect.center().y);
    letter_box(ui, session, Rect::from_center_size(middle, vec2(22.0, 22.0)), down.current);
    let (reached, known) = down.reached;
    let words = if down.decided {
        i18n::text(look.lang, "matrix-decided").into_owned()
    } else if down.current.is_none() && known > Decimal::ZERO {
        i18n::text(look.lang, "matrix-none-yet").into_owned()
    } else if known > Decimal::ZERO {
        let args = [
            ("reached", i18n::Value::from(number_words(reached, look.lang))),
            ("known", number_words(known, look.lang).into()),
        ];
        i18n::format(look.lang, "matrix-reached", &args)
    } else {
        String::new()
    };
    one_line(ui, rect.with_min_x(rect.left() + 36.0), &words, SMALL, ink);
}

/// How many of a kind have come how far: a bar in shares, and the letters with their counts.
pub(super) fn draw_subtotal(ui: &Ui, session: &Session, rect: Rect, sums: &[(Reached, Decimal)]) {
    use rust_decimal::prelude::ToPrimitive as _;
    let look = session.look;
    let bar = Rect::from_min_max(
        pos2(rect.left() + 6.0, rect.bottom() - 12.0),
        pos2(rect.right() - 6.0, rect.bottom() - 5.0),
    );
    let all: Decimal = sums.iter().map(|(_, weight)| *weight).sum();
    let mut left = bar.left();
    for (reached, weight) in sums {
        let share = weight.checked_div(all).and_then(|it| it.to_f32()).unwrap_or_default();
        let right = left + bar.width() * share;
        let paint = paint_of(session, step_of(*reached));
        let piece = Rect::from_min_max(pos2(left, bar.top()), pos2(right, bar.bottom()));
        let rim = Stroke::new(1.0, color32(paint.edge));
        ui.painter().rect(piece, 0.0, color32(paint.fill), rim, StrokeKind::Inside);
        left = right;
    }
    let words: Vec<String> = sums
        .iter()
        .map(|(reached, weight)| {
            let sign = match reached {
                Reached::Phase(step) => letter_of(session, Some(*step)),
                Reached::NotBegun => i18n::text(look.lang, "matrix-not-short").into_owned(),
                Reached::Unknown => "?".to_owned(),
            };
            format!("{} {sign}", number_words(weight.normalize().round_dp(1), look.lang))
        })
        .collect();
    let place = Rect::from_min_max(rect.min + vec2(6.0, 3.0), pos2(rect.right() - 4.0, bar.top()));
    one_line(ui, place, &words.join(" · "), SMALL, color32(look.theme.text));
}

/// What a screen reader says of a subtotal.
pub(super) fn subtotal_words(
    session: &Session,
    down: &Down,
    kind: &str,
    sums: &[(Reached, Decimal)],
) -> String {
    let lang = session.look.lang;
    let known: Vec<String> = sums
        .iter()
        .map(|(reached, weight)| {
            let state = match reached {
                Reached::Phase(step) => {
                    super::sheet::phase_name(session.document.committed(), *step, lang)
                }
                Reached::NotBegun => i18n::text(lang, "matrix-not-begun").into_owned(),
                Reached::Unknown => i18n::text(lang, "matrix-unknown").into_owned(),
            };
            format!("{state} {}", number_words(weight.normalize(), lang))
        })
        .collect();
    let subtotal = i18n::text(lang, "matrix-subtotal");
    format!("{}, {kind}, {subtotal}: {}", down.name, known.join(", "))
}

fn step_of(reached: Reached) -> Option<usize> {
    match reached {
        Reached::Phase(step) => Some(step),
        Reached::NotBegun | Reached::Unknown => None,
    }
}

/// The heading of a goal, sub-goal or theme over all columns.
pub(super) fn draw_heading(ui: &Ui, session: &Session, rect: Rect, title: &str) {
    let theme = session.look.theme;
    let place = rect.with_min_x(rect.left() + 8.0);
    lines(ui, place, title, (strong(BODY), color32(theme.heading)), 1);
}
