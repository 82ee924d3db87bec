use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use super::beside::Beside;
use super::page::Page;
use super::view_state::{ViewState, Wish};
use super::wording;
use crate::edit::{Action, Document, Selection, Target};
use crate::i18n::dates::{edge_words, span_words};
use crate::i18n::{self, Lang};
use crate::layout::Density;
use crate::model::{FigureKind, Filters, Id, Index, Kind, Mention, Precision, Roadmap, View};
use crate::store::Stamp;
use crate::theme::Theme;

/// One open roadmap, with all that the window knows of it. Panels and canvas read it, and change
/// what is the window's own (`view`, `selection`); the roadmap changes through requests only.
#[derive(Debug)]
pub struct Session {
    pub document: Document,
    pub selection: Selection,
    /// What was cut and waits to be pasted; until then it stays where it is.
    pub cut: Option<Cut>,
    pub view: ViewState,
    /// Another view of it, shown at the same time.
    pub beside: Option<Beside>,
    /// The table stands in the place of the canvas.
    pub table: bool,
    pub look: Look,
    /// None: never saved.
    pub file: Option<FileInfo>,
    /// A copy of a sample, to try things on.
    pub trial: bool,
    /// Whether the first hint of the trial still stands on the canvas.
    pub hint: bool,
    /// What was done last, in words; a screen reader says it.
    pub said: String,
}

/// What was cut, and the text that it became on the clipboard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cut {
    pub targets: Selection,
    pub text: String,
}

/// The file a roadmap came from, as it was then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileInfo {
    pub path: PathBuf,
    pub stamp: Stamp,
}

/// What everything that is drawn depends on beside the roadmap.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    pub lang: Lang,
    pub theme: &'static Theme,
    /// For the today line.
    pub today: Option<NaiveDate>,
    /// How high the rows of the canvas are.
    pub density: Density,
    /// Everything in small beside the rows.
    pub minimap: bool,
}

impl Session {
    /// A roadmap as it was opened. A file opens as a whole; the trial opens on its first
    /// numbered figure, which is small enough to take in.
    pub fn new(
        roadmap: Roadmap,
        file: Option<FileInfo>,
        trial: bool,
        snap: Precision,
        look: Look,
    ) -> Self {
        let first = roadmap
            .views
            .iter()
            .find(|view| view.number.is_some() && view.kind == FigureKind::Roadmap)
            .filter(|_| trial);
        let view = match first {
            Some(first) => ViewState::figure(&roadmap, &first.id, snap),
            None => ViewState::whole(snap),
        };
        Self {
            document: Document::new(roadmap),
            selection: Selection::default(),
            cut: None,
            view,
            beside: None,
            table: false,
            look,
            file,
            trial,
            hint: trial,
            said: String::new(),
        }
    }

    /// Shows a saved view, or the whole roadmap.
    pub fn show_figure(&mut self, id: Option<&Id>) {
        let snap = self.view.snap;
        let next = match id {
            Some(id) => ViewState::figure(self.document.roadmap(), id, snap),
            None => ViewState::whole(snap),
        };
        self.view.show(next);
    }

    /// Shows the activities of this actor, of the whole roadmap, and no others.
    pub fn show_actor(&mut self, actor: Id) {
        if self.view.figure.is_some() || self.view.focus.is_some() {
            self.show_figure(None);
        }
        let actors = vec![Mention::Id(actor)];
        self.view.clear_filters();
        self.view.filter(Filters { actors, ..Filters::default() });
    }

    /// What is shown, as a figure: its words and page breaks as they are saved now.
    pub fn shown_figure(&self) -> View {
        let mut shown = self.view.shown();
        let saved = self.view.figure.as_ref();
        if let Some(saved) = saved.and_then(|id| self.document.committed().view(id)) {
            shown.number = saved.number;
            shown.title.clone_from(&saved.title);
            shown.caption.clone_from(&saved.caption);
            shown.captions.clone_from(&saved.captions);
            shown.alternative.clone_from(&saved.alternative);
            shown.alternatives.clone_from(&saved.alternatives);
            shown.undated = saved.undated;
            shown.page_breaks.clone_from(&saved.page_breaks);
        }
        shown
    }

    /// The row of what is selected: an activity, or a heading.
    pub fn selected_row(&self) -> Option<Id> {
        let target = self.selection.iter().next()?;
        Some(target.activity().unwrap_or(target.id()).clone())
    }

    /// Whether a new page of the figure begins with what is selected.
    pub fn breaks_page(&self) -> bool {
        let figure = self.view.figure.as_ref();
        let view = figure.and_then(|id| self.document.roadmap().view(id));
        view.zip(self.selected_row()).is_some_and(|(view, row)| view.page_breaks.contains(&row))
    }

    /// Shows only what is selected and lies below it; all again, if less was shown.
    pub fn only_selected(&mut self) {
        let chosen = self.selection.single().map(|it| it.activity().unwrap_or(it.id()).clone());
        let only = if self.view.focus.is_some() { None } else { chosen };
        self.view.show_only(only);
    }

    /// The table in the place of the canvas, or the canvas again, where what is selected lies.
    pub fn turn_table(&mut self) {
        self.table = self.view.page.take().is_some() || !self.table;
        if let Some(target) = self.selection.single().filter(|_| !self.table) {
            self.view.wishes.push(Wish::Reveal(target.id().clone()));
        }
    }

    /// This page in the place of the canvas, or what stood there before.
    pub fn turn_page(&mut self, page: Page) {
        let kind = std::mem::discriminant(&page);
        let there = self.view.page.is_some_and(|it| std::mem::discriminant(&it) == kind);
        self.view.page = (!there).then_some(page);
    }

    /// Folds every sub-goal together.
    pub fn collapse_all(&mut self) {
        let goals = &self.document.roadmap().goals;
        self.view.collapsed =
            goals.iter().flat_map(|goal| &goal.sub_goals).map(|it| it.id.clone()).collect();
        self.view.touch();
    }

    /// Brings a goal, sub-goal, theme, activity, segment or milestone into sight and selects it.
    pub fn jump(&mut self, id: &Id) {
        let index = Index::new(self.document.roadmap());
        let Some(kind) = index.kind(id) else { return };
        self.view.page = None;
        let activity = index.activity_of(id).cloned();
        let row = activity.clone().unwrap_or_else(|| id.clone());
        let ways = index.paths(&row);
        if !self.view.shows(&row, &ways) {
            self.show_figure(None);
        }
        if ways.iter().flatten().any(|above| self.view.collapsed.contains(above)) {
            self.view.collapsed.retain(|it| !ways.iter().flatten().any(|above| above == it));
            self.view.touch();
        }
        let target = match (kind, activity) {
            (Kind::Segment, Some(activity)) => Target::Segment { activity, id: id.clone() },
            (Kind::Milestone, Some(activity)) => Target::Milestone { activity, id: id.clone() },
            (Kind::Activity, _) => Target::Activity(id.clone()),
            (Kind::Goal | Kind::SubGoal | Kind::Theme, _) => Target::Heading(id.clone()),
            _ => return,
        };
        self.selection = Selection::only(target);
        self.view.wishes.push(Wish::Reveal(id.clone()));
        if let Some(beside) = &mut self.beside {
            beside.view.wishes.push(Wish::Reveal(id.clone()));
        }
    }

    pub fn undo(&mut self) {
        if let Some(step) = self.document.undo() {
            self.say("said-undone", &step.action);
            self.select_touched(step.selection);
        }
    }

    pub fn redo(&mut self) {
        if let Some(step) = self.document.redo() {
            self.say("said-redone", &step.action);
            self.select_touched(step.selection);
        }
    }

    /// Takes steps back or takes them again until so many are done.
    pub fn go_to_step(&mut self, position: usize) {
        let last = self.document.steps().count();
        let position = position.min(last);
        while self.document.position() > position {
            self.undo();
        }
        while self.document.position() < position {
            self.redo();
        }
    }

    /// Tells what was done, and where what is selected stands now.
    pub fn say(&mut self, key: &'static str, action: &Action) {
        let lang = self.look.lang;
        let what = i18n::Value::from(wording::action_words(action, lang));
        self.said = i18n::format(lang, key, &[("what", what)]);
        if let Some(words) = self.dates_of_selection() {
            self.said = format!("{}: {words}", self.said);
        }
    }

    fn dates_of_selection(&self) -> Option<String> {
        let target = self.selection.single()?;
        let activity = self.document.roadmap().activity(target.activity()?)?;
        let lang = self.look.lang;
        match target {
            Target::Segment { id, .. } => {
                activity.segment(id).map(|it| span_words(it.start, it.end, lang))
            }
            Target::Milestone { id, .. } => {
                activity.milestone(id).map(|it| edge_words(it.when, lang))
            }
            Target::Activity(_) | Target::Heading(_) => None,
        }
    }

    /// What a step changed is selected, so that one sees what happened.
    fn select_touched(&mut self, touched: Selection) {
        if !touched.is_empty() {
            self.selection = touched;
        }
        self.selection.keep_existing(self.document.roadmap());
    }

    /// The file's name, or the roadmap's title where there is no file.
    pub fn name(&self) -> String {
        match &self.file {
            Some(file) => file_name(&file.path),
            None => self.document.roadmap().title.clone(),
        }
    }
}

/// The last part of a path, as it is read.
pub fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}
