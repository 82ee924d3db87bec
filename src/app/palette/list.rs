//! The rows of the palette, and what is said below them.

use egui::{
    Align2, FontId, Rect, Response, RichText, Role, ScrollArea, Sense, TextFormat, Ui, WidgetInfo,
    accesskit, text::LayoutJob, vec2,
};

use super::index::{Choice, Entry};
use super::{Palette, is_enabled};
use crate::app::command::shortcut_words;
use crate::app::session::{Look, Session};
use crate::app::style::{BODY, SMALL, color32, strong};
use crate::i18n::{self, Value};

const LINE: f32 = 34.0;
/// As many rows as are seen at once.
const LINES: f32 = 11.0;

impl Palette {
    /// Returns the row that was clicked. Only rows in sight cost anything.
    pub(super) fn list_ui(
        &mut self,
        ui: &mut Ui,
        session: Option<&Session>,
        look: Look,
    ) -> Option<usize> {
        if self.fits.is_empty() {
            let typed = [("query", Value::from(self.typed.trim()))];
            ui.add_space(8.0);
            ui.label(i18n::format(look.lang, "search-none", &typed));
            return None;
        }
        let mut clicked = None;
        ui.spacing_mut().item_spacing.y = 0.0;
        let height = (LINE * LINES).min(ui.ctx().content_rect().height() - 260.0).max(LINE * 3.0);
        let mut area = ScrollArea::vertical().max_height(height).id_salt("palette list");
        if std::mem::take(&mut self.follow) {
            // The row is brought into sight even where it is not drawn yet.
            let id = ui.make_persistent_id(egui::Id::unique("palette list"));
            let seen = egui::scroll_area::State::load(ui.ctx(), id)
                .map_or(0.0, |it| it.clamped_offset().y);
            let top = self.cursor as f32 * LINE;
            let kept = seen.min(top).max(top + LINE - height);
            area = area.vertical_scroll_offset(kept.max(0.0));
        }
        area.show_rows(ui, LINE, self.fits.len(), |ui, range| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for at in range {
                let response = self.row_ui(ui, at, session, look);
                if response.is_some_and(|it| it.clicked()) {
                    clicked = Some(at);
                }
            }
        });
        clicked
    }

    fn row_ui(
        &self,
        ui: &mut Ui,
        at: usize,
        session: Option<&Session>,
        look: Look,
    ) -> Option<Response> {
        let fit = self.fits.get(at)?;
        let entry = self.entries.get(fit.at)?;
        let enabled = is_enabled(entry, session);
        let (rect, response) =
            ui.allocate_exact_size(vec2(ui.available_width(), LINE), Sense::CLICK);
        let end = end_words(ui, entry, look);
        response.widget_info(|| {
            let words = format!("{}, {}, {end}", entry.title, entry.place);
            WidgetInfo::selected(Role::ListBoxOption, enabled, at == self.cursor, words)
        });
        let ground = match at == self.cursor {
            true => Some(look.theme.selection),
            false => response.hovered().then_some(look.theme.hover),
        };
        if let Some(ground) = ground {
            ui.painter().rect_filled(rect.shrink2(vec2(0.0, 1.0)), 6.0, color32(ground));
        }
        paint(ui, entry, &fit.letters, (enabled, &end), rect.shrink2(vec2(10.0, 0.0)), look);
        Some(response)
    }

    /// How many there are, and the way around; a screen reader says what is at the cursor.
    pub(super) fn foot_ui(&self, ui: &mut Ui, look: Look) {
        let muted =
            |words: String| RichText::new(words).size(SMALL).color(color32(look.theme.text_muted));
        let here = self.fits.get(self.cursor).and_then(|fit| self.entries.get(fit.at));
        let numbers = [
            ("number", Value::from((self.cursor + 1).min(self.fits.len()))),
            ("count", Value::from(self.fits.len())),
        ];
        let place = i18n::format(look.lang, "palette-place", &numbers);
        ui.horizontal(|ui| {
            let label = ui.label(muted(place.clone()));
            let said = here.map_or(place.clone(), |entry| format!("{}, {place}", entry.title));
            ui.accesskit_node_builder(label.id, |node| {
                node.set_role(Role::Status);
                node.set_live(accesskit::Live::Polite);
                node.set_label(said);
            });
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                ui.label(muted(i18n::text(look.lang, "palette-keys").into_owned()));
            });
        });
    }
}

/// The keys of a command; what else it is.
fn end_words(ui: &Ui, entry: &Entry, look: Look) -> String {
    let keys = match entry.choice {
        Choice::Command(command) => command.keys(ui.ctx()),
        _ => None,
    };
    match keys {
        Some(keys) => shortcut_words(ui.ctx(), &keys),
        None => i18n::text(look.lang, entry.kind).into_owned(),
    }
}

fn paint(
    ui: &Ui,
    entry: &Entry,
    letters: &[u32],
    (enabled, end): (bool, &str),
    rect: Rect,
    look: Look,
) {
    let muted = color32(look.theme.text_muted);
    let text = if enabled { color32(look.theme.text) } else { muted };
    let small = FontId::proportional(SMALL);
    let painter = ui.painter();
    let end = painter.text(rect.right_center(), Align2::RIGHT_CENTER, end, small.clone(), muted);
    let plain = TextFormat::simple(FontId::proportional(BODY), text);
    let found = TextFormat::simple(strong(BODY), color32(look.theme.focus));
    let mut job = LayoutJob::default();
    for (at, letter) in entry.title.chars().enumerate() {
        let at = u32::try_from(at).unwrap_or(u32::MAX);
        let format = if letters.binary_search(&at).is_ok() { &found } else { &plain };
        let letter = if letter.is_control() { ' ' } else { letter };
        job.append(letter.encode_utf8(&mut [0; 4]), 0.0, format.clone());
    }
    if !entry.place.is_empty() {
        job.append(&entry.place, 12.0, TextFormat::simple(small, muted));
    }
    job.wrap.max_width = end.left() - rect.left() - 12.0;
    job.wrap.max_rows = 1;
    job.wrap.break_anywhere = true;
    let galley = painter.layout_job(job);
    let top = rect.center().y - galley.size().y / 2.0;
    painter.galley(egui::pos2(rect.left(), top), galley, text);
}
