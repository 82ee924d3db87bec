use egui::{Context, Key, RichText, TextEdit};

use super::Answer;
use super::frame::{Button, button_row, dialog};
use crate::app::session::Look;
use crate::app::style::{SMALL, color32};
use crate::edit::verbs::{self, Cut};
use crate::edit::{Action, Edit, Selection, Target, Verb};
use crate::i18n::dates::span_words;
use crate::i18n::typed_dates::{Typed, parse_edge};
use crate::i18n::{self, Lang};
use crate::model::{Edge, Id, Roadmap, Segment};

/// Where to cut a segment, typed; both parts stand below while typing.
#[derive(Debug)]
pub struct SplitEntry {
    roadmap: Roadmap,
    activity: Id,
    id: Id,
    /// What undo calls it.
    name: String,
    text: String,
    /// The keyboard was given to the field when it was first shown.
    shown: bool,
    fresh: bool,
}

/// The edits, the second part, and both parts in words; or what is wrong.
type Outcome = Result<(Vec<Edit>, Id, String), String>;

impl SplitEntry {
    pub fn new(roadmap: Roadmap, (activity, id): (&Id, &Id), name: String) -> Self {
        let (activity, id) = (activity.clone(), id.clone());
        let text = String::new();
        Self { roadmap, activity, id, name, text, shown: false, fresh: false }
    }

    /// What the picture is to show now, if that has changed.
    pub(super) fn preview(&mut self, lang: Lang) -> Option<Vec<Edit>> {
        std::mem::take(&mut self.fresh)
            .then(|| self.outcome(lang).map(|(edits, ..)| edits).unwrap_or_default())
    }

    fn segment(&self) -> Option<&Segment> {
        self.roadmap.activity(&self.activity)?.segment(&self.id)
    }

    fn outcome(&self, lang: Lang) -> Outcome {
        let say = |key| i18n::text(lang, key).into_owned();
        if self.text.trim().is_empty() {
            return Err(say("split-empty"));
        }
        let when = match parse_edge(&self.text) {
            Ok(Typed::Edge(Edge::At(when))) if when.to.is_none() => when,
            Ok(_) => return Err(say("split-plain-date")),
            Err(error) => return Err(error.words(lang)),
        };
        let cut = Cut::before(when.from).ok_or_else(|| say("split-plain-date"))?;
        let made = verbs::split(&self.roadmap, &self.activity, &self.id, cut);
        let (new, edits) = made.map_err(|error| say(error.key()))?;
        let words = self.segment().map(|segment| cut_words(segment, cut, lang));
        Ok((edits, new, words.unwrap_or_default()))
    }

    pub(super) fn show(&mut self, ctx: &Context, look: Look) -> Option<Answer> {
        let say = |key| i18n::text(look.lang, key);
        let title = i18n::format(look.lang, "split-title", &[("name", self.name.as_str().into())]);
        dialog(ctx, look, &title, 480.0, |ui| {
            if let Some(segment) = self.segment() {
                ui.label(span_words(segment.start, segment.end, look.lang));
            }
            let label = ui.label(say("split-label"));
            let field = TextEdit::singleline(&mut self.text).desired_width(f32::INFINITY);
            let field = ui.add(field).labelled_by(label.id);
            if !std::mem::replace(&mut self.shown, true) {
                field.request_focus();
            }
            self.fresh |= field.changed();
            let outcome = self.outcome(look.lang);
            let (words, color) = match &outcome {
                Ok((_, _, words)) => (words, look.theme.text_muted),
                Err(words) if self.text.trim().is_empty() => (words, look.theme.text_muted),
                Err(words) => (words, look.theme.danger),
            };
            ui.label(RichText::new(words.as_str()).size(SMALL).color(color32(color)));
            ui.add_space(14.0);
            let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
            let buttons = [
                Button::primary(say("split-do").into_owned(), || Answer::SaveElsewhere),
                Button::cancel(say("dialog-cancel").into_owned()),
            ];
            match (button_row(ui, look, &buttons), outcome) {
                (Some(Answer::Cancel), _) => Some(Answer::Cancel),
                (None, _) if !entered => None,
                (_, Ok((edits, new, _))) => {
                    let parts = [&self.id, &new].map(|id| Target::segment(&self.activity, id));
                    let action = Action::new(Verb::Split, self.name.as_str());
                    Some(Answer::Edit(action, edits, Some(Selection::from_iter(parts))))
                }
                (_, Err(_)) => {
                    self.shown = false;
                    None
                }
            }
        })
    }
}

/// "2024 – 2025 | 2026 – 2027": both parts of a segment that is cut here.
pub fn cut_words(segment: &Segment, cut: Cut, lang: Lang) -> String {
    let first = span_words(segment.start, Edge::At(cut.end), lang);
    let second = span_words(Edge::At(cut.start), segment.end, lang);
    format!("{first}  |  {second}")
}
