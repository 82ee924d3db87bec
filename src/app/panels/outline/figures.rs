use egui::{ScrollArea, Ui};

use crate::app::queue::{Queue, Request};
use crate::app::session::Session;
use crate::app::style;
use crate::i18n::{self, Lang, Value};
use crate::model::View;

/// The saved views; a click shows one.
pub(super) fn figures_ui(ui: &mut Ui, session: &Session, queue: &mut Queue) {
    let lang = session.look.lang;
    let shown = session.view.figure.as_ref();
    ScrollArea::vertical().auto_shrink(false).id_salt("figures").show(ui, |ui| {
        if entry_ui(ui, &i18n::text(lang, "outline-whole"), "", shown.is_none()) {
            queue.push(Request::ShowFigure(None));
        }
        for view in &session.document.roadmap().views {
            let (name, caption) = words(view, lang);
            if entry_ui(ui, &name, caption, shown == Some(&view.id)) {
                queue.push(Request::ShowFigure(Some(view.id.clone())));
            }
        }
    });
}

/// "Figur 13" and its caption; views without a number go by their title.
fn words(view: &View, lang: Lang) -> (String, &str) {
    let text = if view.title.is_empty() { &view.caption } else { &view.title };
    match view.number {
        Some(number) => {
            (i18n::format(lang, "outline-figure", &[("number", Value::from(number))]), text)
        }
        None if text.is_empty() => (view.id.to_string(), ""),
        None => (text.clone(), ""),
    }
}

fn entry_ui(ui: &mut Ui, name: &str, caption: &str, shown: bool) -> bool {
    let mut words = egui::text::LayoutJob::default();
    let color = ui.visuals().text_color();
    words.append(name, 0.0, egui::TextFormat::simple(style::strong(style::BODY), color));
    if !caption.is_empty() {
        let font = egui::FontId::proportional(style::SMALL);
        words.append("\n", 0.0, egui::TextFormat::simple(font.clone(), color));
        words.append(caption, 0.0, egui::TextFormat::simple(font, color));
    }
    let width = ui.available_width();
    let button = egui::Button::selectable(shown, words).wrap().min_size(egui::vec2(width, 0.0));
    let response = ui.add(button);
    response.clicked()
}
