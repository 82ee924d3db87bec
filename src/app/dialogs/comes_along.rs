//! "Dette følger med": what is for the editors only, and whether it leaves the house.

use egui::{Frame, Margin, RichText, Ui};

use crate::app::session::Look;
use crate::app::style::{BODY, color32, strong};
use crate::i18n::{self, Value};
use crate::model::Roadmap;
use crate::publish::internal_words;

/// How many internal things of each kind there are, in words; counted once, when a dialog opens.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ComesAlong(Vec<(String, usize)>);

impl ComesAlong {
    pub fn of(roadmap: &Roadmap, look: Look) -> Self {
        Self(internal_words(&roadmap.internal(), look.lang))
    }

    /// The list, and the switch that lets it come along where there is one.
    pub(super) fn show(&self, ui: &mut Ui, look: Look, internal: Option<&mut bool>) {
        let say = |key| i18n::text(look.lang, key);
        let with = internal.as_deref().is_some_and(|it| *it);
        let frame = Frame::new()
            .fill(color32(look.theme.panel))
            .inner_margin(Margin::symmetric(14, 10))
            .corner_radius(8.0);
        frame.show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 5.0;
            let heading = if with { "along-with" } else { "along-without" };
            ui.label(RichText::new(say("along-title")).font(strong(BODY)));
            if self.0.is_empty() {
                ui.label(say("along-nothing"));
                return;
            }
            let color = if with { look.theme.danger } else { look.theme.text };
            ui.label(RichText::new(say(heading)).color(color32(color)));
            ui.label(RichText::new(self.list(look)).color(color32(look.theme.text_muted)));
            if let Some(internal) = internal {
                ui.checkbox(internal, say("along-take"));
            }
        });
    }

    /// "12 begrunnelser, 3 merknader".
    fn list(&self, look: Look) -> String {
        let words = self.0.iter().map(|(words, count)| {
            let args = [("count", Value::from(*count)), ("words", words.as_str().into())];
            i18n::format(look.lang, "along-kind", &args)
        });
        words.collect::<Vec<_>>().join(", ")
    }
}
