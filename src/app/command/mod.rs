mod keymap;
mod table;

use egui::KeyboardShortcut;

pub use self::keymap::{ChangedKeys, Keymap, Refusal, allowed, pressed_keys, writes};
pub use self::table::{Menu, Row};
use self::table::{Needs, TABLE};
use super::icons::Icon;
use super::page::Page;
use super::session::Session;
use super::settings::{Motion, Settings, ThemeChoice};
use super::structure::NewRow;
use crate::edit::Trait;
use crate::edit::dates::Side;
use crate::edit::verbs::Way;
use crate::i18n::{self, Lang, Value};
use crate::layout::Density;
use crate::model::{Certainty, Column, Grouping, Links, Precision, Sort, Status};

/// Everything a person can ask the program to do without saying more. Menus, toolbar,
/// tooltips, shortcuts and the sheet of shortcuts are all made from one table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Command {
    New,
    Open,
    Save,
    SaveAs,
    Export,
    /// The whole roadmap for Word.
    Report,
    /// All figures for `PowerPoint`.
    Deck,
    /// Figures, report, deck and tables in one folder.
    Publish,
    /// The figures in a report or a deck that was worked on.
    Refresh,
    Print,
    /// A copy without what is for the editors only.
    Share,
    /// The words that stand in for the figure in sight.
    CopyAlternative,
    CopyFigure,
    Close,
    Quit,
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    Duplicate,
    Delete,
    SelectAll,
    SelectNone,
    InvertSelection,
    /// The segments and milestones of what is selected.
    SelectParts,
    /// All in sight that have this in common with what is selected.
    SelectAlike(Trait),
    /// By an amount that is asked for.
    ShiftBy,
    /// Starts or ends.
    Align(Side),
    Distribute,
    Split,
    Join,
    /// Of all that is selected, at one end or both.
    Certainty(Option<Side>, Certainty),
    /// Of all that is selected.
    Status(Status),
    Find,
    /// Find and replace in texts.
    Replace,
    ZoomIn,
    ZoomOut,
    FitAll,
    FitSelection,
    /// Strategy to value chain and back.
    SwitchGrouping,
    GroupBy(Grouping),
    /// The second level of groups; none: one level.
    ThenBy(Option<Grouping>),
    SplitByActor,
    /// One bar for an activity that is in several phases at once.
    MixedBars,
    /// What is selected goes a step through the outline.
    Arrange(Way),
    /// Asks where what is selected shall stand.
    MoveTo,
    /// Asks where the activity shall stand too.
    PlaceAlso,
    NewRow(NewRow),
    /// Only what is selected and lies below it, or all again.
    OnlyThis,
    SortBy(Sort),
    /// Dependencies drawn as connectors.
    ShowLinks(Links),
    /// What is selected hangs on something that is asked for.
    NewDependency,
    /// Type another name or label where it stands.
    Rename,
    /// Planned to tentative and back.
    Tentative,
    /// The phase with this number in the chain, 1 is first; 0 is a phase that is not known.
    Phase(u8),
    /// Everything selected by so many steps of the toolbar.
    MoveBy(i8),
    StartBy(i8),
    EndBy(i8),
    /// To the row or lane above (-1) or below (1).
    CarryBy(i8),
    NewSegment,
    NewMilestone,
    FilterBar,
    ClearFilters,
    /// Dim what does not fit, rather than hide it.
    DimFiltered,
    CollapseAll,
    ExpandAll,
    /// A column beside the names.
    Column(Column),
    /// How high rows are.
    Density(Density),
    /// The same as lines and columns, for typing.
    Table,
    /// What there is, counted.
    Dashboard,
    /// Priorities, candidates, meetings, sources and words.
    Record,
    Outline,
    Inspector,
    /// Everything in small beside the rows.
    Minimap,
    /// Two views of the roadmap, one above the other.
    SecondView,
    /// The keyboard and the toolbar go to the other view.
    OtherView,
    /// The figures, large and one by one.
    Present,
    ScaleUp,
    ScaleDown,
    ScaleReset,
    /// What a drag steps by at least.
    Snap(Precision),
    Theme(ThemeChoice),
    Language(Lang),
    NewFigure,
    /// Write what is shown into the figure.
    UpdateFigure,
    /// Show the figure as it is saved.
    RevertFigure,
    CopyOfFigure,
    DeleteFigure,
    FigureUp,
    FigureDown,
    NumberFigures,
    /// A new page of the figure begins with what is selected, or no longer does.
    BreakPage,
    NextFigure,
    PreviousFigure,
    WholeRoadmap,
    Shortcuts,
    Guide,
    About,
    /// Everything by its name.
    Palette,
    /// To where one was before the last jump, and forward again.
    GoBack,
    GoForward,
    /// The steps that were done, to go back to any of them.
    History,
    /// What looks wrong, and what would mend it.
    Findings,
    /// The list to go through before a version is published.
    ReleaseCheck,
    /// Activities down, actors across: who is where.
    Matrix,
    Preferences,
    /// Help on the part of the window that has the keyboard.
    Help,
    Tour,
    Motion(Motion),
}

impl Command {
    /// The steps of a drag that the toolbar offers.
    pub const SNAPS: [Precision; 6] = [
        Precision::Year,
        Precision::Half,
        Precision::Tertial,
        Precision::Quarter,
        Precision::Month,
        Precision::Day,
    ];

    /// The whole table, in the order of the menus.
    pub fn rows() -> impl Iterator<Item = &'static Row> {
        TABLE.iter()
    }

    /// Every command, in the order of the menus.
    pub fn all() -> impl Iterator<Item = Self> + Clone {
        TABLE.iter().map(|row| row.command)
    }

    /// Its line in the table.
    fn row(self) -> Option<&'static Row> {
        TABLE.iter().find(|row| row.command == self)
    }

    /// What menus call it.
    pub fn title(self, lang: Lang) -> String {
        match self {
            Self::Language(language) => return language.own_name().to_owned(),
            Self::Phase(number @ 1..) => {
                let number = Value::from(usize::from(number));
                return i18n::format(lang, "command-phase", &[("number", number)]);
            }
            _ => {}
        }
        self.row().map(|row| i18n::text(lang, row.title).into_owned()).unwrap_or_default()
    }

    /// One sentence of what it does, with the shortcut after it.
    pub fn tooltip(self, lang: Lang, ctx: &egui::Context) -> String {
        let Some(Row { tip: key, .. }) = self.row() else { return String::new() };
        let words = if let Self::Snap(_) = self {
            let step = self.title(lang).to_lowercase();
            i18n::format(lang, key, &[("step", Value::from(step))])
        } else {
            i18n::text(lang, key).into_owned()
        };
        match self.keys(ctx) {
            Some(shortcut) => format!("{words} ({})", shortcut_words(ctx, &shortcut)),
            None => words,
        }
    }

    pub fn icon(self) -> Option<Icon> {
        self.row().and_then(|row| row.icon)
    }

    /// What it is called in the settings.
    pub fn name(self) -> String {
        format!("{self:?}")
    }

    /// The keys that do it now, as menus show them.
    pub fn keys(self, ctx: &egui::Context) -> Option<KeyboardShortcut> {
        Keymap::of(ctx).keys(self).first().copied()
    }

    /// The keys of the table; a person may have chosen others ([`Command::keys`]).
    pub fn usual_keys(self) -> Vec<KeyboardShortcut> {
        let keys = self.row().map(|row| [row.shortcut, row.second]);
        keys.into_iter().flatten().flatten().collect()
    }

    /// Whether its keys are those of the whole system, which sends no others for it.
    pub fn keys_are_fixed(self) -> bool {
        matches!(self, Self::Cut | Self::Copy | Self::Paste)
    }

    /// Whether the keys belong to a text field while one is being typed in.
    pub fn yields_to_typing(self) -> bool {
        self.row().is_some_and(|row| row.yields)
    }

    /// Whether the table has a meaning of its own for its keys.
    pub fn is_the_tables(self) -> bool {
        matches!(
            self,
            Self::Cut | Self::Copy | Self::Paste | Self::Duplicate | Self::Delete | Self::SelectAll
        )
    }

    /// Whether its keys belong to the canvas, and mean other things elsewhere.
    pub fn on_canvas(self) -> bool {
        self.row().is_some_and(|row| row.on_canvas)
    }

    /// Whether it acts on what is selected on the canvas.
    pub fn acts_on_selection(self) -> bool {
        self.row().is_some_and(|row| row.needs == Needs::Selection)
    }

    /// Whether its keys work while presenting: taking back what was dragged, and the end.
    pub fn while_presenting(self) -> bool {
        matches!(self, Self::Undo | Self::Redo | Self::Present | Self::Quit)
    }

    /// Whether it makes sense now; without a session the start page is shown.
    pub fn enabled(self, session: Option<&Session>) -> bool {
        match self.row().map(|row| row.needs) {
            None => false,
            Some(Needs::Nothing) => true,
            Some(Needs::Roadmap) => session.is_some(),
            Some(Needs::Filter) => session.is_some_and(|it| it.view.is_filtered()),
            Some(Needs::Figure) => session.is_some_and(|it| it.view.figure.is_some()),
            Some(Needs::FigureAndSelection) => {
                session.is_some_and(|it| it.view.figure.is_some() && !it.selection.is_empty())
            }
            Some(Needs::Selection) => session.is_some_and(|it| !it.selection.is_empty()),
            Some(Needs::Beside) => session.is_some_and(|it| it.beside.is_some()),
            Some(Needs::Back) => session.is_some_and(|it| it.view.trail.leads_back()),
            Some(Needs::Forward) => session.is_some_and(|it| it.view.trail.leads_forward()),
            Some(Needs::Undo) => session.is_some_and(|it| it.document.undo_action().is_some()),
            Some(Needs::Redo) => session.is_some_and(|it| it.document.redo_action().is_some()),
        }
    }

    /// Whether the choice or switch it stands for holds now; none: it is no such thing.
    pub fn holds(self, session: Option<&Session>, settings: &Settings) -> Option<bool> {
        match self {
            Self::GroupBy(grouping) => session.map(|it| it.view.view.group_by == grouping),
            Self::ThenBy(grouping) => session.map(|it| it.view.view.then_by == grouping),
            Self::MixedBars => session.map(|it| it.view.view.mixed),
            Self::SplitByActor => session.map(|it| it.view.view.split_by_actor),
            Self::OnlyThis => session.map(|it| it.view.focus.is_some()),
            Self::SortBy(sort) => session.map(|it| it.view.view.sort == sort),
            Self::ShowLinks(links) => session.map(|it| it.view.view.links == links),
            Self::Snap(step) => Some(settings.snap == step),
            Self::Theme(choice) => Some(settings.theme == choice),
            Self::Language(lang) => Some(settings.language == lang),
            Self::FilterBar => Some(settings.filter_bar),
            Self::BreakPage => session.map(Session::breaks_page),
            Self::Table => session.map(|it| it.table),
            Self::Column(column) => session.map(|it| it.view.view.columns.contains(&column)),
            Self::Density(density) => Some(settings.density == density),
            Self::DimFiltered => session.map(|it| it.view.dims()),
            Self::Dashboard => session.map(|it| matches!(it.view.page, Some(Page::Dashboard(_)))),
            Self::Record => session.map(|it| matches!(it.view.page, Some(Page::Record(_)))),
            Self::Outline => Some(settings.outline),
            Self::History => Some(settings.history),
            Self::Findings => Some(settings.findings),
            Self::Minimap => Some(settings.minimap),
            Self::SecondView => session.map(|it| it.beside.is_some()),
            Self::Matrix => session.map(|it| it.view.page == Some(Page::Matrix)),
            Self::Motion(motion) => Some(settings.motion == motion),
            Self::Inspector => Some(settings.inspector),
            Self::WholeRoadmap => {
                session.map(|it| it.view.figure.is_none() && it.view.focus.is_none())
            }
            _ => None,
        }
    }
}

/// The keys of a shortcut as a person reads them ("Ctrl+Shift+S").
pub fn shortcut_words(ctx: &egui::Context, shortcut: &KeyboardShortcut) -> String {
    ctx.format_shortcut(shortcut)
}
