use egui::{Context, Key, RichText, ScrollArea, TextEdit};

use super::Answer;
use super::frame::{Button, button_row, dialog};
use crate::app::canvas::change_words;
use crate::app::impact::{Before, Impact};
use crate::app::many::left_words;
use crate::app::session::Look;
use crate::app::style::{SMALL, color32};
use crate::edit::verbs::{self, Many};
use crate::edit::{Action, Edit, EditError, Setting, Target, Verb, apply};
use crate::i18n::typed_amounts::{AmountError, parse_amount};
use crate::i18n::{self, Lang, Value};
use crate::model::Roadmap;

/// How far to move what is selected, typed; what it comes to stands below while typing.
#[derive(Debug)]
pub struct ShiftEntry {
    roadmap: Roadmap,
    targets: Vec<Target>,
    /// What undo calls it.
    name: String,
    text: String,
    completed: bool,
    /// The keyboard was given to the field when it was first shown.
    shown: bool,
    outcome: Result<Many, AmountError>,
    /// Some changes in words, worked out when the text changes.
    lines: Vec<String>,
    /// Who hangs on whom, once it is asked.
    before: Option<Before>,
    /// The picture does not show the outcome yet.
    fresh: bool,
}

/// The most changes that are told one by one.
const LINES: usize = 6;

impl ShiftEntry {
    pub fn new(roadmap: Roadmap, targets: Vec<Target>, name: String) -> Self {
        Self {
            roadmap,
            targets,
            name,
            text: String::new(),
            completed: false,
            shown: false,
            outcome: Err(AmountError::Empty),
            lines: Vec::new(),
            before: None,
            fresh: false,
        }
    }

    /// What the picture is to show now, if that has changed.
    pub(super) fn preview(&mut self) -> Option<Vec<Edit>> {
        std::mem::take(&mut self.fresh)
            .then(|| self.outcome.as_ref().map(|many| many.edits.clone()).unwrap_or_default())
    }

    fn reckon(&mut self, lang: Lang) {
        self.outcome = parse_amount(&self.text).map(|amount| {
            let amount = (amount.count, amount.unit);
            verbs::shift_by(&self.roadmap, &self.targets, amount, self.completed)
        });
        self.fresh = true;
        self.lines.clear();
        if let Ok(many) = &self.outcome
            && let Ok(after) = apply(&self.roadmap, &many.edits)
        {
            let moved = moved(many);
            let words = moved.iter().take(LINES);
            self.lines.extend(words.filter_map(|it| change_words(it, &self.roadmap, &after, lang)));
            if moved.len() > LINES {
                let count = [("count", Value::from(moved.len() - LINES))];
                self.lines.push(i18n::format(lang, "drag-and-more", &count));
            }
            let known = self.before.get_or_insert_with(|| Before::new(&self.roadmap));
            let impact = Impact::of(&self.roadmap, &after, known);
            self.lines.extend(impact.words(&after, lang));
        }
    }

    pub(super) fn show(&mut self, ctx: &Context, look: Look) -> Option<Answer> {
        let lang = look.lang;
        let say = |key| i18n::text(lang, key);
        let title = i18n::format(lang, "shift-title", &[("name", self.name.as_str().into())]);
        dialog(ctx, look, &title, 520.0, |ui| {
            let label = ui.label(say("shift-label"));
            let field = TextEdit::singleline(&mut self.text)
                .desired_width(f32::INFINITY)
                .hint_text(say("shift-hint"));
            let field = ui.add(field).labelled_by(label.id);
            if !std::mem::replace(&mut self.shown, true) {
                field.request_focus();
            }
            let completed = self.holds_completed()
                && ui.checkbox(&mut self.completed, say("shift-completed")).changed();
            if field.changed() || completed {
                self.reckon(lang);
            }
            ui.add_space(4.0);
            self.words_ui(ui, look);
            ui.add_space(14.0);
            let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
            let buttons = [
                Button::primary(say("shift-move").into_owned(), || Answer::SaveElsewhere),
                Button::cancel(say("dialog-cancel").into_owned()),
            ];
            match button_row(ui, look, &buttons) {
                Some(Answer::Cancel) => Some(Answer::Cancel),
                None if !entered => None,
                _ => self.answer(),
            }
        })
    }

    /// What the typed amount comes to.
    fn words_ui(&self, ui: &mut egui::Ui, look: Look) {
        let muted = color32(look.theme.text_muted);
        let small = |words: String| RichText::new(words).size(SMALL);
        match &self.outcome {
            Err(AmountError::Empty) => {
                ui.label(small(AmountError::Empty.words(look.lang)).color(muted));
            }
            Err(error) => {
                ui.label(small(error.words(look.lang)).color(color32(look.theme.danger)));
            }
            Ok(many) => {
                let count = [("count", Value::from(moved(many).len()))];
                ui.label(i18n::format(look.lang, "shift-moves", &count));
                ScrollArea::vertical().max_height(200.0).show(ui, |ui| {
                    for line in &self.lines {
                        ui.label(small(line.clone()).color(muted));
                    }
                });
                for words in left_words(&many.left, look.lang) {
                    ui.label(small(words).color(color32(look.theme.danger)));
                }
            }
        }
    }

    fn holds_completed(&self) -> bool {
        let left = self.outcome.as_ref().map(|many| many.left.as_slice()).unwrap_or_default();
        self.completed || left.iter().any(|it| matches!(it, EditError::Completed(_)))
    }

    fn answer(&mut self) -> Option<Answer> {
        match &self.outcome {
            Ok(many) if !many.edits.is_empty() => {
                let action = Action::new(Verb::Move, self.name.as_str());
                Some(Answer::Edit(action, many.edits.clone(), None))
            }
            // What is wrong is mended where it stands.
            _ => {
                self.shown = false;
                None
            }
        }
    }
}

/// What the edits move, each once.
fn moved(many: &Many) -> Vec<Target> {
    let mut moved: Vec<Target> = Vec::new();
    for edit in &many.edits {
        let target = match edit {
            Edit::Set(Setting::Segment(activity, id, _)) => Target::segment(activity, id),
            Edit::Set(Setting::Milestone(activity, id, _)) => Target::milestone(activity, id),
            _ => continue,
        };
        if moved.last() != Some(&target) {
            moved.push(target);
        }
    }
    moved
}
