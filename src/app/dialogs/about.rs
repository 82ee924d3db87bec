use egui::Context;

use super::Answer;
use super::frame::{Button, question};
use crate::app::session::Look;
use crate::i18n::{self, Value};

pub(super) fn show(ctx: &Context, look: Look) -> Option<Answer> {
    let version = Value::from(env!("CARGO_PKG_VERSION"));
    let title = i18n::format(look.lang, "about-title", &[("version", version)]);
    let words = i18n::text(look.lang, "about-words");
    let close = i18n::text(look.lang, "dialog-close").into_owned();
    question(ctx, look, &title, &words, [Button::close(close)])
}
