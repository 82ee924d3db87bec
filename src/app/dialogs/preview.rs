//! A true picture of a page that would be written: drawn by the exporters, off the frame.

use std::fmt;

use egui::{
    Color32, ColorImage, Rect, Role, Sense, Stroke, StrokeKind, TextureHandle, TextureOptions, Ui,
    Vec2, WidgetInfo, pos2, vec2,
};

use crate::app::figures::{FigureError, Sheet};
use crate::app::session::Look;
use crate::app::style::color32;
use crate::app::task::Task;
use crate::i18n::{self, Value};
use crate::scene::PER_MM;

/// Which page of which figure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place {
    pub view: usize,
    pub page: usize,
}

/// A page that is shown, and the next one that is being drawn. `K` says when two are alike.
pub(super) struct Preview<K> {
    place: Place,
    /// What is shown, or was tried and refused.
    key: Option<K>,
    shown: Option<(TextureHandle, Sheet)>,
    task: Option<(K, Drawing)>,
}

type Drawing = Task<Result<Option<Sheet>, FigureError>>;

impl<K> Default for Preview<K> {
    fn default() -> Self {
        Self { place: Place::default(), key: None, shown: None, task: None }
    }
}

impl<K> fmt::Debug for Preview<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Preview").field("place", &self.place).finish_non_exhaustive()
    }
}

/// Below the picture there is a line of words and buttons.
const FOOT: f32 = 38.0;
/// Around the page on its ground.
const MARGIN: f32 = 14.0;

impl<K: Clone + PartialEq> Preview<K> {
    /// Draws the page in `room`. `key` tells what there would be at a place; `work` draws it into
    /// so many pixels, on a thread.
    pub(super) fn show<W>(
        &mut self,
        ui: &mut Ui,
        look: Look,
        (room, views): (Vec2, usize),
        key: impl FnOnce(Place) -> K,
        work: impl FnOnce(Place) -> W,
    ) where
        W: FnOnce([f32; 2]) -> Result<Option<Sheet>, FigureError> + Send + 'static,
    {
        self.place.view = self.place.view.min(views.saturating_sub(1));
        let pixels = ui.pixels_per_point();
        let page = room - vec2(2.0 * MARGIN, FOOT + 2.0 * MARGIN);
        self.take_in(ui);
        let key = key(self.place);
        if self.task.is_none() && self.key.as_ref() != Some(&key) {
            let size = [page.x * pixels, page.y * pixels];
            let work = work(self.place);
            self.task = Some((key, Task::start(ui.ctx(), move || work(size))));
        }
        ui.vertical(|ui| {
            self.paper(ui, look, vec2(room.x, room.y - FOOT));
            ui.horizontal(|ui| self.foot(ui, look, views));
        });
    }

    /// Takes in a page that has been drawn.
    fn take_in(&mut self, ui: &Ui) {
        let Some(answer) = self.task.as_ref().and_then(|(_, task)| task.poll()) else { return };
        let Some((key, _)) = self.task.take() else { return };
        self.key = Some(key);
        self.shown = None;
        let Ok(Ok(Some(sheet))) = answer else { return };
        let size = [sheet.picture.width as usize, sheet.picture.height as usize];
        let image = ColorImage::from_rgba_unmultiplied(size, &sheet.picture.rgba);
        let texture = ui.ctx().load_texture("preview", image, TextureOptions::LINEAR);
        self.place.page = sheet.page;
        self.shown = Some((texture, sheet));
    }

    fn paper(&self, ui: &mut Ui, look: Look, room: Vec2) {
        let (area, response) = ui.allocate_exact_size(room, Sense::hover());
        let painter = ui.painter();
        painter.rect_filled(area, 8.0, color32(look.theme.hover));
        let say = |key| i18n::text(look.lang, key).into_owned();
        let words = match &self.shown {
            Some((texture, sheet)) => {
                let size = texture.size_vec2();
                let fit = ((room.x - 2.0 * MARGIN) / size.x).min((room.y - 2.0 * MARGIN) / size.y);
                let paper = Rect::from_center_size(area.center(), size * fit.min(1.0));
                let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
                painter.image(texture.id(), paper, whole, Color32::WHITE);
                let rim = Stroke::new(1.0, color32(look.theme.line));
                painter.rect_stroke(paper, 0.0, rim, StrokeKind::Outside);
                sheet.description.clone()
            }
            None if self.task.is_some() || self.key.is_none() => say("preview-waiting"),
            None => say("problem-figure-size"),
        };
        if self.shown.is_none() {
            let font = egui::TextStyle::Body.resolve(ui.style());
            let galley = painter.layout(
                words.clone(),
                font,
                color32(look.theme.text_muted),
                room.x - 4.0 * MARGIN,
            );
            painter.galley(area.center() - galley.size() / 2.0, galley, Color32::WHITE);
        }
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &words));
    }

    /// Which page this is, how large, and the way to the others.
    fn foot(&mut self, ui: &mut Ui, look: Look, views: usize) {
        let Some((_, sheet)) = &self.shown else { return };
        let (pages, size) = (sheet.pages, sheet.size);
        let last = self.place.view + 1 >= views && self.place.page + 1 >= pages;
        let first = self.place == Place::default();
        let say = |key| i18n::text(look.lang, key).into_owned();
        if ui.add_enabled(!first, egui::Button::new(say("preview-back"))).clicked() {
            self.place = match self.place {
                Place { view, page: 0 } => Place { view: view.saturating_sub(1), page: usize::MAX },
                Place { view, page } => Place { view, page: page - 1 },
            };
        }
        if ui.add_enabled(!last, egui::Button::new(say("preview-on"))).clicked() {
            self.place = match self.place.page + 1 < pages {
                true => Place { page: self.place.page + 1, ..self.place },
                false => Place { view: self.place.view + 1, page: 0 },
            };
        }
        let millimetres = |length: f32| Value::from(format!("{:.0}", length / PER_MM));
        let args = [
            ("page", Value::from(self.place.page.min(pages - 1) + 1)),
            ("count", Value::from(pages)),
            ("width", millimetres(size.width)),
            ("height", millimetres(size.height)),
        ];
        ui.label(i18n::format(look.lang, "preview-page", &args));
        if views > 1 {
            let args =
                [("number", Value::from(self.place.view + 1)), ("total", Value::from(views))];
            ui.label(i18n::format(look.lang, "preview-figure", &args));
        }
    }
}
