//! The table of commands: one line each, in the order of menus and of the sheet of shortcuts.

use egui::{Key, KeyboardShortcut, Modifiers};

use super::Command;
use crate::app::icons::Icon;
use crate::app::settings::{Motion, ThemeChoice};
use crate::app::structure::NewRow;
use crate::edit::Trait;
use crate::edit::dates::Side;
use crate::edit::verbs::Way;
use crate::i18n::Lang;
use crate::layout::Density;
use crate::model::{Certainty, Column, Grouping, Links, Precision, Sort, Status};

/// What there is to know of a command.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    pub command: Command,
    /// The catalogue key of its title.
    pub title: &'static str,
    /// The catalogue key of a sentence on what it does.
    pub tip: &'static str,
    pub menu: Menu,
    /// Groups within a menu stand apart.
    pub group: u8,
    /// The catalogue key of the submenu it stands in, if it stands in one.
    pub submenu: Option<&'static str>,
    pub icon: Option<Icon>,
    pub shortcut: Option<KeyboardShortcut>,
    /// Other keys that do the same.
    pub second: Option<KeyboardShortcut>,
    pub needs: Needs,
    /// The keys belong to a text field while one is being typed in.
    pub yields: bool,
    /// The keys belong to the canvas, and mean other things elsewhere.
    pub on_canvas: bool,
}

/// The menus, from left to right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Menu {
    File,
    Edit,
    View,
    Figure,
    Help,
}

/// What must be there for a command to make sense.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    Nothing,
    /// An open roadmap.
    Roadmap,
    /// Something selected.
    Selection,
    /// A saved view that is shown.
    Figure,
    /// A saved view, and something selected in it.
    FigureAndSelection,
    /// A filter that holds something back.
    Filter,
    /// A step to take back.
    Undo,
    /// A step to take again.
    Redo,
    /// A second view beside the first.
    Beside,
    /// A place that was left by a jump.
    Back,
    /// A place that was left by going back.
    Forward,
}

const CTRL: Modifiers = Modifiers::COMMAND;
const CTRL_SHIFT: Modifiers = Modifiers::COMMAND.plus(Modifiers::SHIFT);
const PLAIN: Modifiers = Modifiers::NONE;

const fn row(
    command: Command,
    (menu, group): (Menu, u8),
    title: &'static str,
    tip: &'static str,
) -> Row {
    Row {
        command,
        title,
        tip,
        menu,
        group,
        submenu: None,
        icon: None,
        shortcut: None,
        second: None,
        needs: Needs::Roadmap,
        yields: false,
        on_canvas: false,
    }
}

impl Row {
    const fn icon(self, icon: Icon) -> Self {
        Self { icon: Some(icon), ..self }
    }

    const fn keys(self, modifiers: Modifiers, key: Key) -> Self {
        Self { shortcut: Some(KeyboardShortcut::new(modifiers, key)), ..self }
    }

    const fn or_keys(self, modifiers: Modifiers, key: Key) -> Self {
        Self { second: Some(KeyboardShortcut::new(modifiers, key)), ..self }
    }

    const fn needs(self, needs: Needs) -> Self {
        Self { needs, ..self }
    }

    const fn inside(self, submenu: &'static str) -> Self {
        Self { submenu: Some(submenu), ..self }
    }

    const fn on_canvas(self) -> Self {
        Self { on_canvas: true, yields: true, needs: Needs::Selection, ..self }
    }

    const fn yields(self) -> Self {
        Self { yields: true, ..self }
    }
}

const FILES: (Menu, u8) = (Menu::File, 0);
const SAVING: (Menu, u8) = (Menu::File, 1);
const OUTPUT: (Menu, u8) = (Menu::File, 2);
const LEAVING: (Menu, u8) = (Menu::File, 3);
const HISTORY: (Menu, u8) = (Menu::Edit, 0);
const CLIPBOARD: (Menu, u8) = (Menu::Edit, 1);
const CHANGE: (Menu, u8) = (Menu::Edit, 2);
const CHOICE: (Menu, u8) = (Menu::Edit, 3);
const MANY: (Menu, u8) = (Menu::Edit, 4);
const ITEMS: (Menu, u8) = (Menu::Edit, 5);
const STRUCTURE: (Menu, u8) = (Menu::Edit, 6);
const ALT: Modifiers = Modifiers::ALT;
const SHIFT: Modifiers = Modifiers::SHIFT;
const ZOOM: (Menu, u8) = (Menu::View, 0);
const ROWS: (Menu, u8) = (Menu::View, 1);
const FILTER: (Menu, u8) = (Menu::View, 2);
const FOLDS: (Menu, u8) = (Menu::View, 3);
const TRAIL: (Menu, u8) = (Menu::View, 6);
const PANELS: (Menu, u8) = (Menu::View, 4);
const LOOK: (Menu, u8) = (Menu::View, 5);
const FIGURE: (Menu, u8) = (Menu::Figure, 0);
const EDIT_FIGURE: (Menu, u8) = (Menu::Figure, 1);
const FIGURES: (Menu, u8) = (Menu::Figure, 2);
const HELP: (Menu, u8) = (Menu::Help, 0);
const ABOUT: (Menu, u8) = (Menu::Help, 1);

#[rustfmt::skip]
pub(super) const TABLE: &[Row] = &[
    row(Command::New, FILES, "command-new", "command-new-tip").icon(Icon::New).keys(CTRL, Key::N).needs(Needs::Nothing),
    row(Command::Open, FILES, "command-open", "command-open-tip").icon(Icon::Open).keys(CTRL, Key::O).needs(Needs::Nothing),
    row(Command::Save, SAVING, "command-save", "command-save-tip").icon(Icon::Save).keys(CTRL, Key::S),
    row(Command::SaveAs, SAVING, "command-save-as", "command-save-as-tip").keys(CTRL_SHIFT, Key::S),
    row(Command::Export, OUTPUT, "command-export", "command-export-tip").icon(Icon::Export).keys(CTRL, Key::E),
    row(Command::Report, OUTPUT, "command-report", "command-report-tip"),
    row(Command::Deck, OUTPUT, "command-deck", "command-deck-tip"),
    row(Command::Publish, OUTPUT, "command-publish", "command-publish-tip").keys(CTRL_SHIFT, Key::E),
    row(Command::Refresh, OUTPUT, "command-refresh", "command-refresh-tip"),
    row(Command::Share, OUTPUT, "command-share", "command-share-tip"),
    row(Command::Print, OUTPUT, "command-print", "command-print-tip").keys(CTRL, Key::P),
    row(Command::ReleaseCheck, OUTPUT, "command-release-check", "command-release-check-tip"),
    row(Command::Close, LEAVING, "command-close", "command-close-tip").keys(CTRL, Key::W),
    row(Command::Quit, LEAVING, "command-quit", "command-quit-tip").keys(CTRL, Key::Q).needs(Needs::Nothing),
    row(Command::Undo, HISTORY, "command-undo", "command-undo-tip").icon(Icon::Undo).keys(CTRL, Key::Z).needs(Needs::Undo).yields(),
    row(Command::Redo, HISTORY, "command-redo", "command-redo-tip").icon(Icon::Redo).keys(CTRL_SHIFT, Key::Z).or_keys(CTRL, Key::Y).needs(Needs::Redo).yields(),
    row(Command::History, HISTORY, "command-history", "command-history-tip").keys(CTRL_SHIFT, Key::H),
    row(Command::Cut, CLIPBOARD, "command-cut", "command-cut-tip").keys(CTRL, Key::X).needs(Needs::Selection).yields(),
    row(Command::Copy, CLIPBOARD, "command-copy", "command-copy-tip").icon(Icon::Copy).keys(CTRL, Key::C).needs(Needs::Selection).yields(),
    row(Command::Paste, CLIPBOARD, "command-paste", "command-paste-tip").keys(CTRL, Key::V).yields(),
    row(Command::Duplicate, CLIPBOARD, "command-duplicate", "command-duplicate-tip").keys(CTRL, Key::D).needs(Needs::Selection).yields(),
    row(Command::Delete, CHANGE, "command-delete", "command-delete-tip").icon(Icon::Delete).keys(PLAIN, Key::Delete).needs(Needs::Selection).yields(),
    row(Command::Find, CHANGE, "command-find", "command-find-tip").icon(Icon::Search).keys(CTRL, Key::F),
    row(Command::Replace, CHANGE, "command-replace", "command-replace-tip").keys(CTRL, Key::H),
    row(Command::SelectAll, CHOICE, "command-select-all", "command-select-all-tip").keys(CTRL, Key::A).yields(),
    row(Command::InvertSelection, CHOICE, "command-invert-selection", "command-invert-selection-tip").keys(CTRL_SHIFT, Key::A).yields(),
    row(Command::SelectNone, CHOICE, "command-select-none", "command-select-none-tip").needs(Needs::Selection),
    row(Command::SelectParts, CHOICE, "command-select-parts", "command-select-parts-tip").needs(Needs::Selection),
    row(Command::SelectAlike(Trait::Phase), CHOICE, "command-alike-phase", "command-alike-tip").inside("menu-alike").needs(Needs::Selection),
    row(Command::SelectAlike(Trait::Actor), CHOICE, "command-alike-actor", "command-alike-tip").inside("menu-alike").needs(Needs::Selection),
    row(Command::SelectAlike(Trait::Status), CHOICE, "command-alike-status", "command-alike-tip").inside("menu-alike").needs(Needs::Selection),
    row(Command::SelectAlike(Trait::Under), CHOICE, "command-alike-under", "command-alike-tip").inside("menu-alike").needs(Needs::Selection),
    row(Command::SelectAlike(Trait::Certainty), CHOICE, "command-alike-certainty", "command-alike-tip").inside("menu-alike").needs(Needs::Selection),
    row(Command::ShiftBy, MANY, "command-shift-by", "command-shift-by-tip").keys(CTRL, Key::M).needs(Needs::Selection),
    row(Command::Align(Side::Start), MANY, "command-align-starts", "command-align-starts-tip").inside("menu-align").needs(Needs::Selection),
    row(Command::Align(Side::End), MANY, "command-align-ends", "command-align-ends-tip").inside("menu-align").needs(Needs::Selection),
    row(Command::Distribute, MANY, "command-distribute", "command-distribute-tip").inside("menu-align").needs(Needs::Selection),
    row(Command::Split, MANY, "command-split", "command-split-tip").keys(CTRL_SHIFT, Key::J).needs(Needs::Selection),
    row(Command::Join, MANY, "command-join", "command-join-tip").keys(CTRL, Key::J).needs(Needs::Selection),
    row(Command::Certainty(None, Certainty::Planned), MANY, "canvas-planned", "command-certainty-tip").inside("canvas-menu-certainty").needs(Needs::Selection),
    row(Command::Certainty(None, Certainty::Tentative), MANY, "canvas-tentative", "command-certainty-tip").inside("canvas-menu-certainty").needs(Needs::Selection),
    row(Command::Certainty(Some(Side::Start), Certainty::Planned), MANY, "canvas-planned-start", "command-certainty-tip").inside("canvas-menu-certainty").needs(Needs::Selection),
    row(Command::Certainty(Some(Side::End), Certainty::Planned), MANY, "canvas-planned-end", "command-certainty-tip").inside("canvas-menu-certainty").needs(Needs::Selection),
    row(Command::Certainty(Some(Side::Start), Certainty::Tentative), MANY, "canvas-tentative-start", "command-certainty-tip").inside("canvas-menu-certainty").needs(Needs::Selection),
    row(Command::Certainty(Some(Side::End), Certainty::Tentative), MANY, "canvas-tentative-end", "command-certainty-tip").inside("canvas-menu-certainty").needs(Needs::Selection),
    row(Command::Status(Status::Planned), MANY, "inspector-status-planned", "command-status-tip").inside("canvas-menu-status").needs(Needs::Selection),
    row(Command::Status(Status::Ongoing), MANY, "inspector-status-ongoing", "command-status-tip").inside("canvas-menu-status").needs(Needs::Selection),
    row(Command::Status(Status::Completed), MANY, "inspector-status-completed", "command-status-tip").inside("canvas-menu-status").needs(Needs::Selection),
    row(Command::Status(Status::Delayed), MANY, "inspector-status-delayed", "command-status-tip").inside("canvas-menu-status").needs(Needs::Selection),
    row(Command::Status(Status::AtRisk), MANY, "inspector-status-at-risk", "command-status-tip").inside("canvas-menu-status").needs(Needs::Selection),
    row(Command::Status(Status::Terminated), MANY, "inspector-status-terminated", "command-status-tip").inside("canvas-menu-status").needs(Needs::Selection),
    row(Command::Status(Status::Unknown), MANY, "inspector-status-unknown", "command-status-tip").inside("canvas-menu-status").needs(Needs::Selection),
    row(Command::NewDependency, ITEMS, "command-new-dependency", "command-new-dependency-tip").keys(CTRL, Key::L).needs(Needs::Selection),
    row(Command::Rename, ITEMS, "command-rename", "command-rename-tip").keys(PLAIN, Key::F2).or_keys(PLAIN, Key::Enter).on_canvas(),
    row(Command::NewSegment, ITEMS, "command-new-segment", "command-new-segment-tip").keys(PLAIN, Key::Insert).on_canvas(),
    row(Command::NewMilestone, ITEMS, "command-new-milestone", "command-new-milestone-tip").keys(SHIFT, Key::Insert).on_canvas(),
    row(Command::Tentative, ITEMS, "command-tentative", "command-tentative-tip").keys(PLAIN, Key::T).on_canvas(),
    row(Command::Phase(1), ITEMS, "command-phase", "command-phase-tip").keys(PLAIN, Key::Num1).on_canvas().inside("menu-phase"),
    row(Command::Phase(2), ITEMS, "command-phase", "command-phase-tip").keys(PLAIN, Key::Num2).on_canvas().inside("menu-phase"),
    row(Command::Phase(3), ITEMS, "command-phase", "command-phase-tip").keys(PLAIN, Key::Num3).on_canvas().inside("menu-phase"),
    row(Command::Phase(4), ITEMS, "command-phase", "command-phase-tip").keys(PLAIN, Key::Num4).on_canvas().inside("menu-phase"),
    row(Command::Phase(5), ITEMS, "command-phase", "command-phase-tip").keys(PLAIN, Key::Num5).on_canvas().inside("menu-phase"),
    row(Command::Phase(6), ITEMS, "command-phase", "command-phase-tip").keys(PLAIN, Key::Num6).on_canvas().inside("menu-phase"),
    row(Command::Phase(7), ITEMS, "command-phase", "command-phase-tip").keys(PLAIN, Key::Num7).on_canvas().inside("menu-phase"),
    row(Command::Phase(8), ITEMS, "command-phase", "command-phase-tip").keys(PLAIN, Key::Num8).on_canvas().inside("menu-phase"),
    row(Command::Phase(9), ITEMS, "command-phase", "command-phase-tip").keys(PLAIN, Key::Num9).on_canvas().inside("menu-phase"),
    row(Command::Phase(0), ITEMS, "figure-unknown-phase", "command-phase-tip").keys(PLAIN, Key::Num0).on_canvas().inside("menu-phase"),
    row(Command::MoveBy(-1), ITEMS, "command-move-earlier", "command-move-tip").keys(CTRL, Key::ArrowLeft).on_canvas().inside("menu-in-time"),
    row(Command::MoveBy(1), ITEMS, "command-move-later", "command-move-tip").keys(CTRL, Key::ArrowRight).on_canvas().inside("menu-in-time"),
    row(Command::EndBy(-1), ITEMS, "command-end-earlier", "command-end-tip").keys(SHIFT, Key::ArrowLeft).on_canvas().inside("menu-in-time"),
    row(Command::EndBy(1), ITEMS, "command-end-later", "command-end-tip").keys(SHIFT, Key::ArrowRight).on_canvas().inside("menu-in-time"),
    row(Command::StartBy(-1), ITEMS, "command-start-earlier", "command-start-tip").keys(CTRL_SHIFT, Key::ArrowLeft).on_canvas().inside("menu-in-time"),
    row(Command::StartBy(1), ITEMS, "command-start-later", "command-start-tip").keys(CTRL_SHIFT, Key::ArrowRight).on_canvas().inside("menu-in-time"),
    row(Command::CarryBy(-1), ITEMS, "command-carry-up", "command-carry-tip").keys(CTRL, Key::ArrowUp).on_canvas().inside("menu-in-time"),
    row(Command::CarryBy(1), ITEMS, "command-carry-down", "command-carry-tip").keys(CTRL, Key::ArrowDown).on_canvas().inside("menu-in-time"),
    row(Command::NewRow(NewRow::Activity), STRUCTURE, "command-new-activity", "command-new-row-tip").keys(CTRL_SHIFT, Key::N).inside("menu-structure"),
    row(Command::NewRow(NewRow::Theme), STRUCTURE, "command-new-theme", "command-new-row-tip").inside("menu-structure"),
    row(Command::NewRow(NewRow::SubGoal), STRUCTURE, "command-new-sub-goal", "command-new-row-tip").inside("menu-structure"),
    row(Command::NewRow(NewRow::Goal), STRUCTURE, "command-new-goal", "command-new-row-tip").inside("menu-structure"),
    row(Command::Arrange(Way::Up), STRUCTURE, "command-arrange-up", "command-arrange-tip").keys(ALT, Key::ArrowUp).needs(Needs::Selection).yields().inside("menu-structure"),
    row(Command::Arrange(Way::Down), STRUCTURE, "command-arrange-down", "command-arrange-tip").keys(ALT, Key::ArrowDown).needs(Needs::Selection).yields().inside("menu-structure"),
    row(Command::Arrange(Way::In), STRUCTURE, "command-arrange-in", "command-arrange-in-tip").needs(Needs::Selection).inside("menu-structure"),
    row(Command::Arrange(Way::Out), STRUCTURE, "command-arrange-out", "command-arrange-out-tip").needs(Needs::Selection).inside("menu-structure"),
    row(Command::MoveTo, STRUCTURE, "command-move-to", "command-move-to-tip").keys(CTRL_SHIFT, Key::M).needs(Needs::Selection).inside("menu-structure"),
    row(Command::PlaceAlso, STRUCTURE, "command-place-also", "command-place-also-tip").needs(Needs::Selection).inside("menu-structure"),
    row(Command::ZoomIn, ZOOM, "command-zoom-in", "command-zoom-in-tip").icon(Icon::ZoomIn).keys(CTRL, Key::Plus).or_keys(CTRL, Key::Equals),
    row(Command::ZoomOut, ZOOM, "command-zoom-out", "command-zoom-out-tip").icon(Icon::ZoomOut).keys(CTRL, Key::Minus),
    row(Command::FitAll, ZOOM, "command-fit-all", "command-fit-all-tip").icon(Icon::FitAll).keys(CTRL, Key::Num0),
    row(Command::FitSelection, ZOOM, "command-fit-selection", "command-fit-selection-tip").icon(Icon::FitSelection).keys(CTRL, Key::Num9).needs(Needs::Selection),
    row(Command::GroupBy(Grouping::Strategy), ROWS, "command-group-strategy", "command-group-strategy-tip").icon(Icon::Strategy).inside("menu-grouping"),
    row(Command::GroupBy(Grouping::ValueChain), ROWS, "command-group-value-chain", "command-group-value-chain-tip").icon(Icon::ValueChain).inside("menu-grouping"),
    row(Command::GroupBy(Grouping::Actor), ROWS, "command-group-actor", "command-group-actor-tip").inside("menu-grouping"),
    row(Command::GroupBy(Grouping::Owner), ROWS, "command-group-owner", "command-group-tip").inside("menu-grouping"),
    row(Command::GroupBy(Grouping::ActorKind), ROWS, "command-group-actor-kind", "command-group-tip").inside("menu-grouping"),
    row(Command::GroupBy(Grouping::Audience), ROWS, "command-group-audience", "command-group-tip").inside("menu-grouping"),
    row(Command::GroupBy(Grouping::Kind), ROWS, "command-group-kind", "command-group-tip").inside("menu-grouping"),
    row(Command::GroupBy(Grouping::Status), ROWS, "command-group-status", "command-group-tip").inside("menu-grouping"),
    row(Command::GroupBy(Grouping::Certainty), ROWS, "command-group-certainty", "command-group-tip").inside("menu-grouping"),
    row(Command::GroupBy(Grouping::Priority), ROWS, "command-group-priority", "command-group-tip").inside("menu-grouping"),
    row(Command::GroupBy(Grouping::Tag), ROWS, "command-group-tag", "command-group-tip").inside("menu-grouping"),
    row(Command::GroupBy(Grouping::NextMilestone), ROWS, "command-group-next-milestone", "command-group-tip").inside("menu-grouping"),
    row(Command::GroupBy(Grouping::Flat), ROWS, "command-group-flat", "command-group-tip").inside("menu-grouping"),
    row(Command::ThenBy(None), ROWS, "command-then-none", "command-then-tip").inside("menu-then"),
    row(Command::ThenBy(Some(Grouping::Strategy)), ROWS, "command-group-strategy", "command-then-tip").inside("menu-then"),
    row(Command::ThenBy(Some(Grouping::ValueChain)), ROWS, "command-group-value-chain", "command-then-tip").inside("menu-then"),
    row(Command::ThenBy(Some(Grouping::Owner)), ROWS, "command-group-owner", "command-then-tip").inside("menu-then"),
    row(Command::ThenBy(Some(Grouping::Actor)), ROWS, "command-group-actor", "command-then-tip").inside("menu-then"),
    row(Command::ThenBy(Some(Grouping::ActorKind)), ROWS, "command-group-actor-kind", "command-then-tip").inside("menu-then"),
    row(Command::ThenBy(Some(Grouping::Audience)), ROWS, "command-group-audience", "command-then-tip").inside("menu-then"),
    row(Command::ThenBy(Some(Grouping::Kind)), ROWS, "command-group-kind", "command-then-tip").inside("menu-then"),
    row(Command::ThenBy(Some(Grouping::Status)), ROWS, "command-group-status", "command-then-tip").inside("menu-then"),
    row(Command::ThenBy(Some(Grouping::Certainty)), ROWS, "command-group-certainty", "command-then-tip").inside("menu-then"),
    row(Command::ThenBy(Some(Grouping::Priority)), ROWS, "command-group-priority", "command-then-tip").inside("menu-then"),
    row(Command::ThenBy(Some(Grouping::Tag)), ROWS, "command-group-tag", "command-then-tip").inside("menu-then"),
    row(Command::ThenBy(Some(Grouping::NextMilestone)), ROWS, "command-group-next-milestone", "command-then-tip").inside("menu-then"),
    row(Command::SplitByActor, ROWS, "command-split-by-actor", "command-split-by-actor-tip"),
    row(Command::OnlyThis, ROWS, "outline-only-this", "command-only-this-tip"),
    row(Command::SortBy(Sort::Outline), ROWS, "command-sort-outline", "command-sort-tip").inside("menu-sort"),
    row(Command::SortBy(Sort::Name), ROWS, "command-sort-name", "command-sort-tip").inside("menu-sort"),
    row(Command::SortBy(Sort::Start), ROWS, "command-sort-start", "command-sort-tip").inside("menu-sort"),
    row(Command::SortBy(Sort::End), ROWS, "command-sort-end", "command-sort-tip").inside("menu-sort"),
    row(Command::SortBy(Sort::NextMilestone), ROWS, "command-sort-milestone", "command-sort-tip").inside("menu-sort"),
    row(Command::SortBy(Sort::Status), ROWS, "command-sort-status", "command-sort-tip").inside("menu-sort"),
    row(Command::SortBy(Sort::Kind), ROWS, "command-sort-kind", "command-sort-tip").inside("menu-sort"),
    row(Command::Column(Column::Actors), ROWS, "column-actors", "command-column-tip").inside("menu-columns"),
    row(Command::Column(Column::Kind), ROWS, "column-kind", "command-column-tip").inside("menu-columns"),
    row(Command::Column(Column::Status), ROWS, "column-status", "command-column-tip").inside("menu-columns"),
    row(Command::Column(Column::Priority), ROWS, "column-priority", "command-column-tip").inside("menu-columns"),
    row(Command::Column(Column::Tags), ROWS, "column-tags", "command-column-tip").inside("menu-columns"),
    row(Command::Column(Column::Confirmed), ROWS, "column-confirmed", "command-column-tip").inside("menu-columns"),
    row(Command::Column(Column::NextMilestone), ROWS, "column-next-milestone", "command-column-tip").inside("menu-columns"),
    row(Command::ShowLinks(Links::Hidden), ROWS, "command-links-hidden", "command-links-tip").inside("menu-links"),
    row(Command::ShowLinks(Links::Selected), ROWS, "command-links-selected", "command-links-tip").inside("menu-links"),
    row(Command::ShowLinks(Links::All), ROWS, "command-links-all", "command-links-tip").keys(CTRL_SHIFT, Key::L).inside("menu-links"),
    row(Command::SwitchGrouping, ROWS, "command-switch-grouping", "command-switch-grouping-tip").keys(PLAIN, Key::G).yields(),
    row(Command::Snap(Precision::Year), ROWS, "command-snap-year", "command-snap-tip").inside("menu-snap"),
    row(Command::Snap(Precision::Half), ROWS, "command-snap-half", "command-snap-tip").inside("menu-snap"),
    row(Command::Snap(Precision::Tertial), ROWS, "command-snap-tertial", "command-snap-tip").inside("menu-snap"),
    row(Command::Snap(Precision::Quarter), ROWS, "command-snap-quarter", "command-snap-tip").inside("menu-snap"),
    row(Command::Snap(Precision::Month), ROWS, "command-snap-month", "command-snap-tip").inside("menu-snap"),
    row(Command::Snap(Precision::Day), ROWS, "command-snap-day", "command-snap-tip").inside("menu-snap"),
    row(Command::FilterBar, FILTER, "command-filter-bar", "command-filter-bar-tip").icon(Icon::Filter).keys(CTRL_SHIFT, Key::F),
    row(Command::DimFiltered, FILTER, "command-dim-filtered", "command-dim-filtered-tip"),
    row(Command::ClearFilters, FILTER, "command-clear-filters", "command-clear-filters-tip").needs(Needs::Filter),
    row(Command::CollapseAll, FOLDS, "command-collapse-all", "command-collapse-all-tip").icon(Icon::Collapse).keys(CTRL_SHIFT, Key::ArrowUp),
    row(Command::ExpandAll, FOLDS, "command-expand-all", "command-expand-all-tip").icon(Icon::Expand).keys(CTRL_SHIFT, Key::ArrowDown),
    row(Command::GoBack, TRAIL, "command-go-back", "command-go-back-tip").keys(ALT, Key::ArrowLeft).needs(Needs::Back),
    row(Command::GoForward, TRAIL, "command-go-forward", "command-go-forward-tip").keys(ALT, Key::ArrowRight).needs(Needs::Forward),
    row(Command::Table, PANELS, "command-table", "command-table-tip").icon(Icon::Table).keys(CTRL, Key::T).inside("menu-pages"),
    row(Command::Matrix, PANELS, "command-matrix", "command-matrix-tip").keys(PLAIN, Key::F9).inside("menu-pages"),
    row(Command::Dashboard, PANELS, "command-dashboard", "command-dashboard-tip").inside("menu-pages"),
    row(Command::Record, PANELS, "command-record", "command-record-tip").inside("menu-pages"),
    row(Command::Outline, PANELS, "command-outline", "command-outline-tip").icon(Icon::Outline).keys(CTRL, Key::B),
    row(Command::Inspector, PANELS, "command-inspector", "command-inspector-tip").icon(Icon::Inspector).keys(CTRL, Key::I),
    row(Command::SecondView, PANELS, "command-second-view", "command-second-view-tip").keys(CTRL_SHIFT, Key::W).inside("menu-beside"),
    row(Command::OtherView, PANELS, "command-other-view", "command-other-view-tip").keys(PLAIN, Key::F6).needs(Needs::Beside).inside("menu-beside"),
    row(Command::Minimap, PANELS, "command-minimap", "command-minimap-tip").keys(CTRL_SHIFT, Key::K).inside("menu-beside"),
    row(Command::Findings, PANELS, "command-findings", "command-findings-tip").icon(Icon::Warning).keys(PLAIN, Key::F8),
    row(Command::Theme(ThemeChoice::System), LOOK, "command-theme-system", "command-theme-tip").inside("menu-theme").needs(Needs::Nothing),
    row(Command::Theme(ThemeChoice::Light), LOOK, "command-theme-light", "command-theme-tip").inside("menu-theme").needs(Needs::Nothing),
    row(Command::Theme(ThemeChoice::Dark), LOOK, "command-theme-dark", "command-theme-tip").inside("menu-theme").needs(Needs::Nothing),
    row(Command::Theme(ThemeChoice::Contrast), LOOK, "command-theme-contrast", "command-theme-tip").inside("menu-theme").needs(Needs::Nothing),
    row(Command::Density(Density::Compact), LOOK, "command-density-compact", "command-density-tip").inside("menu-theme"),
    row(Command::Density(Density::Normal), LOOK, "command-density-normal", "command-density-tip").inside("menu-theme"),
    row(Command::Density(Density::Large), LOOK, "command-density-large", "command-density-tip").inside("menu-theme"),
    row(Command::Motion(Motion::System), LOOK, "command-motion-system", "command-motion-tip").inside("menu-theme").needs(Needs::Nothing),
    row(Command::Motion(Motion::Full), LOOK, "command-motion-full", "command-motion-tip").inside("menu-theme").needs(Needs::Nothing),
    row(Command::Motion(Motion::Reduced), LOOK, "command-motion-reduced", "command-motion-tip").inside("menu-theme").needs(Needs::Nothing),
    row(Command::ScaleUp, LOOK, "command-scale-up", "command-scale-tip").keys(CTRL_SHIFT, Key::Plus).or_keys(CTRL_SHIFT, Key::Equals).inside("menu-theme").needs(Needs::Nothing),
    row(Command::ScaleDown, LOOK, "command-scale-down", "command-scale-tip").keys(CTRL_SHIFT, Key::Minus).inside("menu-theme").needs(Needs::Nothing),
    row(Command::ScaleReset, LOOK, "command-scale-reset", "command-scale-tip").keys(CTRL_SHIFT, Key::Num0).inside("menu-theme").needs(Needs::Nothing),
    row(Command::Language(Lang::Nb), LOOK, "menu-language", "command-language-tip").inside("menu-language").needs(Needs::Nothing),
    row(Command::Language(Lang::Nn), LOOK, "menu-language", "command-language-tip").inside("menu-language").needs(Needs::Nothing),
    row(Command::Language(Lang::En), LOOK, "menu-language", "command-language-tip").inside("menu-language").needs(Needs::Nothing),
    row(Command::Preferences, LOOK, "command-preferences", "command-preferences-tip").keys(CTRL, Key::Comma).needs(Needs::Nothing),
    row(Command::Present, FIGURE, "command-present", "command-present-tip").keys(PLAIN, Key::F5),
    row(Command::CopyFigure, FIGURE, "command-copy-figure", "command-copy-figure-tip").icon(Icon::Copy).keys(CTRL_SHIFT, Key::C),
    row(Command::CopyAlternative, FIGURE, "command-copy-alternative", "command-copy-alternative-tip"),
    row(Command::NewFigure, EDIT_FIGURE, "command-new-figure", "command-new-figure-tip"),
    row(Command::UpdateFigure, EDIT_FIGURE, "command-update-figure", "command-update-figure-tip").needs(Needs::Figure),
    row(Command::RevertFigure, EDIT_FIGURE, "command-revert-figure", "command-revert-figure-tip").needs(Needs::Figure),
    row(Command::CopyOfFigure, EDIT_FIGURE, "command-copy-of-figure", "command-copy-of-figure-tip").needs(Needs::Figure),
    row(Command::FigureUp, EDIT_FIGURE, "command-figure-up", "command-figure-up-tip").needs(Needs::Figure),
    row(Command::FigureDown, EDIT_FIGURE, "command-figure-down", "command-figure-down-tip").needs(Needs::Figure),
    row(Command::NumberFigures, EDIT_FIGURE, "command-number-figures", "command-number-figures-tip"),
    row(Command::BreakPage, EDIT_FIGURE, "command-break-page", "command-break-page-tip").needs(Needs::FigureAndSelection),
    row(Command::MixedBars, EDIT_FIGURE, "command-mixed-bars", "command-mixed-bars-tip"),
    row(Command::DeleteFigure, EDIT_FIGURE, "command-delete-figure", "command-delete-figure-tip").needs(Needs::Figure),
    row(Command::NextFigure, FIGURES, "command-next-figure", "command-next-figure-tip").keys(CTRL, Key::PageDown),
    row(Command::PreviousFigure, FIGURES, "command-previous-figure", "command-previous-figure-tip").keys(CTRL, Key::PageUp),
    row(Command::WholeRoadmap, FIGURES, "command-whole-roadmap", "command-whole-roadmap-tip").keys(CTRL, Key::Home),
    row(Command::Palette, HELP, "command-palette", "command-palette-tip").icon(Icon::Search).keys(CTRL, Key::K).needs(Needs::Nothing),
    row(Command::Help, HELP, "command-help", "command-help-tip").icon(Icon::Help).keys(SHIFT, Key::F1).needs(Needs::Nothing),
    row(Command::Tour, HELP, "command-tour", "command-tour-tip"),
    row(Command::Guide, HELP, "command-guide", "command-guide-tip").needs(Needs::Nothing),
    row(Command::Shortcuts, HELP, "command-shortcuts", "command-shortcuts-tip").icon(Icon::Keyboard).keys(PLAIN, Key::F1).needs(Needs::Nothing),
    row(Command::About, ABOUT, "command-about", "command-about-tip").needs(Needs::Nothing),
];
