use chrono::NaiveDate;
use egui::{RichText, Ui};

use super::{Form, Size};
use crate::app::style::{self, color32};
use crate::edit::{Edit, Verb};
use crate::i18n::dates::{day_words, edge_words, when_words};
use crate::i18n::typed_dates::{Typed, parse_edge};
use crate::model::{Edge, Period, When};

/// What was typed into a field for dates.
enum Read {
    Edge(Edge),
    /// Both readings; neither is taken before the person has said which.
    Ask(Edge, Edge),
}

impl Form<'_> {
    /// An edge, typed as people write dates; what is understood stands below while typing.
    pub(in super::super) fn edge(
        &mut self,
        ui: &mut Ui,
        key: &str,
        value: Edge,
        set: impl Fn(Edge) -> Edit,
    ) {
        self.date(ui, key, &edge_words(value, self.look.lang), |edge| Ok(set(edge)));
    }

    /// A date that may be missing.
    pub(in super::super) fn when(
        &mut self,
        ui: &mut Ui,
        key: &str,
        value: Option<When>,
        set: impl Fn(Option<When>) -> Edit,
    ) {
        let value = value.map(|when| when_words(when, self.look.lang)).unwrap_or_default();
        let wrong = self.words("inspector-date-only");
        self.date(ui, key, &value, |edge| match edge {
            Edge::At(when) => Ok(set(Some(when))),
            Edge::Unknown => Ok(set(None)),
            Edge::Open | Edge::Past => Err(wrong.clone()),
        });
    }

    /// One day.
    pub(in super::super) fn day(
        &mut self,
        ui: &mut Ui,
        key: &str,
        value: NaiveDate,
        set: impl Fn(NaiveDate) -> Edit,
    ) {
        let wrong = self.words("inspector-day-only");
        self.date(ui, key, &day_words(value, self.look.lang), |edge| match edge {
            Edge::At(when) => match when.from {
                Period::Day(day) if when == When::exact(when.from) => Ok(set(day)),
                _ => Err(wrong.clone()),
            },
            Edge::Open | Edge::Unknown | Edge::Past => Err(wrong.clone()),
        });
    }

    fn date(
        &mut self,
        ui: &mut Ui,
        key: &str,
        value: &str,
        set: impl Fn(Edge) -> Result<Edit, String>,
    ) {
        let lang = self.look.lang;
        let read = |text: &str| match parse_edge(text) {
            Ok(Typed::Edge(edge)) => Ok(Read::Edge(edge)),
            Ok(Typed::Ask { included, excluded }) => Ok(Read::Ask(included, excluded)),
            Err(error) => Err(error.words(lang)),
        };
        let shown = self.typed(ui, key, Size::Line, value, |text| {
            let meaning = read(text).and_then(|read| match read {
                Read::Edge(edge) => set(edge).map(|edit| vec![edit]),
                Read::Ask(..) => Err(String::new()),
            });
            (Verb::Date, meaning)
        });
        let Some(text) = &shown.text else { return };
        match read(text) {
            Ok(Read::Ask(included, excluded)) => {
                if let Some(edge) = self.ask(ui, text, included, excluded)
                    && let Ok(edit) = set(edge)
                {
                    self.drop_draft();
                    self.push(Verb::Date, vec![edit]);
                }
            }
            Ok(Read::Edge(edge)) if shown.error.is_none() => {
                let words = RichText::new(edge_words(edge, lang)).size(style::SMALL);
                ui.label(words.color(color32(self.look.theme.text_muted)));
            }
            _ => self.say_error(ui, &shown),
        }
    }

    /// "innen 2026" can mean two things; the person says which.
    fn ask(&self, ui: &mut Ui, typed: &str, included: Edge, excluded: Edge) -> Option<Edge> {
        let lang = self.look.lang;
        let typed = [("typed", crate::i18n::Value::from(typed.trim()))];
        ui.label(RichText::new(crate::i18n::format(lang, "inspector-which-date", &typed)));
        let mut answer = None;
        ui.horizontal_wrapped(|ui| {
            for edge in [included, excluded] {
                if ui.button(edge_words(edge, lang)).clicked() {
                    answer = Some(edge);
                }
            }
        });
        answer
    }
}
