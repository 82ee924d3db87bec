//! A figure that is no roadmap, in the place of the canvas: as it will be exported, as wide as
//! there is room for.

use egui::{Role, ScrollArea, Sense, Ui, Vec2, WidgetInfo, vec2};

use super::paint::paint;
use super::session::Session;
use super::style::color32;
use crate::i18n::Lang;
use crate::layout::{BundledFont, FigureOptions, Preset, figure};
use crate::scene::{Figure, PER_MM};
use crate::theme::ThemeKind;

/// Lines of a wider picture are too long to be read.
const WIDEST: f32 = 1100.0;
const NARROWEST: f32 = 320.0;
const RIM: f32 = 18.0;

/// What was drawn last, and of what.
#[derive(Debug, Default)]
pub(super) struct DiagramState {
    measure: BundledFont,
    drawn: Option<(Key, Vec<Figure>)>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
struct Key {
    document: u64,
    view: u64,
    width: f32,
    lang: Lang,
    theme: ThemeKind,
}

pub(super) fn diagram_ui(ui: &mut Ui, state: &mut DiagramState, session: &Session) {
    let look = session.look;
    let ground = color32(look.theme.surface);
    ui.painter().rect_filled(ui.available_rect_before_wrap(), 0.0, ground);
    let width = (ui.available_width() - 2.0 * RIM).clamp(NARROWEST, WIDEST).round();
    let key = Key {
        document: session.document.revision(),
        view: session.view.revision(),
        width,
        lang: look.lang,
        theme: look.theme.kind,
    };
    if state.drawn.as_ref().is_none_or(|(of, _)| *of != key) {
        let options = FigureOptions {
            preset: Preset::Own { width_mm: width / PER_MM, height_mm: None },
            theme: look.theme,
            lang: look.lang,
            today: look.today,
            title: true,
            caption: true,
        };
        let view = &session.view.view;
        let pages = figure(session.document.roadmap(), view, &options, &state.measure);
        state.drawn = Some((key, pages));
    }
    let Some((_, pages)) = &state.drawn else { return };
    ScrollArea::both().auto_shrink(false).show(ui, |ui| {
        ui.add_space(RIM);
        for page in pages {
            page_ui(ui, page);
        }
    });
}

fn page_ui(ui: &mut Ui, page: &Figure) {
    let size = vec2(page.scene.size.width, page.scene.size.height);
    let (place, response) = ui.allocate_exact_size(size + Vec2::splat(2.0 * RIM), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &page.description));
    let mut nodes = page.scene.nodes.clone();
    for node in &mut nodes {
        node.translate(place.left() + RIM, place.top());
    }
    paint(ui.painter(), &nodes);
}
