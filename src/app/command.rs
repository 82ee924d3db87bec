use egui::{Key, KeyboardShortcut, Modifiers};

use super::icons::Icon;
use super::session::Session;
use super::settings::{Settings, ThemeChoice};
use crate::i18n::{self, Lang, Value};
use crate::model::{Grouping, Precision};

/// Everything a person can ask the program to do without saying more. Menus, toolbar,
/// tooltips, shortcuts and the sheet of shortcuts are all made from this one table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Command {
    New,
    Open,
    Save,
    SaveAs,
    Export,
    CopyFigure,
    Close,
    Quit,
    Undo,
    Redo,
    Delete,
    SelectAll,
    Find,
    ZoomIn,
    ZoomOut,
    FitAll,
    FitSelection,
    /// Strategy to value chain and back.
    SwitchGrouping,
    GroupBy(Grouping),
    CollapseAll,
    ExpandAll,
    Outline,
    Inspector,
    /// What a drag steps by at least.
    Snap(Precision),
    Theme(ThemeChoice),
    Language(Lang),
    WholeRoadmap,
    Shortcuts,
    Guide,
    About,
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

    /// Every command with a shortcut of its own, in the order of the menus.
    pub const WITH_SHORTCUT: [Self; 24] = [
        Self::New,
        Self::Open,
        Self::Save,
        Self::SaveAs,
        Self::Export,
        Self::CopyFigure,
        Self::Close,
        Self::Quit,
        Self::Undo,
        Self::Redo,
        Self::Delete,
        Self::SelectAll,
        Self::Find,
        Self::ZoomIn,
        Self::ZoomOut,
        Self::FitAll,
        Self::FitSelection,
        Self::SwitchGrouping,
        Self::CollapseAll,
        Self::ExpandAll,
        Self::Outline,
        Self::Inspector,
        Self::WholeRoadmap,
        Self::Shortcuts,
    ];

    /// What menus call it.
    pub fn title(self, lang: Lang) -> String {
        if let Self::Language(language) = self {
            return language.own_name().to_owned();
        }
        i18n::text(lang, self.keys().0).into_owned()
    }

    /// One sentence of what it does, with the shortcut after it.
    pub fn tooltip(self, lang: Lang, ctx: &egui::Context) -> String {
        let key = self.keys().1;
        let words = if let Self::Snap(_) = self {
            let step = self.title(lang).to_lowercase();
            i18n::format(lang, key, &[("step", Value::from(step))])
        } else {
            i18n::text(lang, key).into_owned()
        };
        match self.shortcut() {
            Some(shortcut) => format!("{words} ({})", shortcut_words(ctx, &shortcut)),
            None => words,
        }
    }

    /// The catalogue keys of title and tooltip.
    fn keys(self) -> (&'static str, &'static str) {
        match self {
            Self::New => ("command-new", "command-new-tip"),
            Self::Open => ("command-open", "command-open-tip"),
            Self::Save => ("command-save", "command-save-tip"),
            Self::SaveAs => ("command-save-as", "command-save-as-tip"),
            Self::Export => ("command-export", "command-export-tip"),
            Self::CopyFigure => ("command-copy-figure", "command-copy-figure-tip"),
            Self::Close => ("command-close", "command-close-tip"),
            Self::Quit => ("command-quit", "command-quit-tip"),
            Self::Undo => ("command-undo", "command-undo-tip"),
            Self::Redo => ("command-redo", "command-redo-tip"),
            Self::Delete => ("command-delete", "command-delete-tip"),
            Self::SelectAll => ("command-select-all", "command-select-all-tip"),
            Self::Find => ("command-find", "command-find-tip"),
            Self::ZoomIn => ("command-zoom-in", "command-zoom-in-tip"),
            Self::ZoomOut => ("command-zoom-out", "command-zoom-out-tip"),
            Self::FitAll => ("command-fit-all", "command-fit-all-tip"),
            Self::FitSelection => ("command-fit-selection", "command-fit-selection-tip"),
            Self::SwitchGrouping => ("command-switch-grouping", "command-switch-grouping-tip"),
            Self::GroupBy(grouping) => grouping_keys(grouping),
            Self::CollapseAll => ("command-collapse-all", "command-collapse-all-tip"),
            Self::ExpandAll => ("command-expand-all", "command-expand-all-tip"),
            Self::Outline => ("command-outline", "command-outline-tip"),
            Self::Inspector => ("command-inspector", "command-inspector-tip"),
            Self::Snap(step) => (snap_key(step), "command-snap-tip"),
            Self::Theme(choice) => (theme_key(choice), "command-theme-tip"),
            Self::Language(_) => ("menu-language", "command-language-tip"),
            Self::WholeRoadmap => ("command-whole-roadmap", "command-whole-roadmap-tip"),
            Self::Shortcuts => ("command-shortcuts", "command-shortcuts-tip"),
            Self::Guide => ("command-guide", "command-guide-tip"),
            Self::About => ("command-about", "command-about-tip"),
        }
    }

    pub fn icon(self) -> Option<Icon> {
        Some(match self {
            Self::New => Icon::New,
            Self::Open => Icon::Open,
            Self::Save => Icon::Save,
            Self::Export => Icon::Export,
            Self::CopyFigure => Icon::Copy,
            Self::Undo => Icon::Undo,
            Self::Redo => Icon::Redo,
            Self::Delete => Icon::Delete,
            Self::Find => Icon::Search,
            Self::ZoomIn => Icon::ZoomIn,
            Self::ZoomOut => Icon::ZoomOut,
            Self::FitAll => Icon::FitAll,
            Self::FitSelection => Icon::FitSelection,
            Self::GroupBy(Grouping::Strategy) => Icon::Strategy,
            Self::GroupBy(Grouping::ValueChain) => Icon::ValueChain,
            Self::CollapseAll => Icon::Collapse,
            Self::ExpandAll => Icon::Expand,
            Self::Outline => Icon::Outline,
            Self::Inspector => Icon::Inspector,
            Self::Shortcuts => Icon::Keyboard,
            _ => return None,
        })
    }

    pub fn shortcut(self) -> Option<KeyboardShortcut> {
        const SHIFTED: Modifiers = Modifiers::COMMAND.plus(Modifiers::SHIFT);
        let (modifiers, key) = match self {
            Self::New => (Modifiers::COMMAND, Key::N),
            Self::Open => (Modifiers::COMMAND, Key::O),
            Self::Save => (Modifiers::COMMAND, Key::S),
            Self::SaveAs => (SHIFTED, Key::S),
            Self::Export => (Modifiers::COMMAND, Key::E),
            Self::CopyFigure => (SHIFTED, Key::C),
            Self::Close => (Modifiers::COMMAND, Key::W),
            Self::Quit => (Modifiers::COMMAND, Key::Q),
            Self::Undo => (Modifiers::COMMAND, Key::Z),
            Self::Redo => (SHIFTED, Key::Z),
            Self::Delete => (Modifiers::NONE, Key::Delete),
            Self::SelectAll => (Modifiers::COMMAND, Key::A),
            Self::Find => (Modifiers::COMMAND, Key::F),
            Self::ZoomIn => (Modifiers::COMMAND, Key::Plus),
            Self::ZoomOut => (Modifiers::COMMAND, Key::Minus),
            Self::FitAll => (Modifiers::COMMAND, Key::Num0),
            Self::FitSelection => (Modifiers::COMMAND, Key::Num9),
            Self::SwitchGrouping => (Modifiers::NONE, Key::G),
            Self::CollapseAll => (SHIFTED, Key::ArrowUp),
            Self::ExpandAll => (SHIFTED, Key::ArrowDown),
            Self::Outline => (Modifiers::COMMAND, Key::B),
            Self::Inspector => (Modifiers::COMMAND, Key::I),
            Self::WholeRoadmap => (Modifiers::COMMAND, Key::H),
            Self::Shortcuts => (Modifiers::NONE, Key::F1),
            _ => return None,
        };
        Some(KeyboardShortcut::new(modifiers, key))
    }

    /// Other keys that do the same.
    pub fn second_shortcut(self) -> Option<KeyboardShortcut> {
        match self {
            Self::Redo => Some(KeyboardShortcut::new(Modifiers::COMMAND, Key::Y)),
            Self::ZoomIn => Some(KeyboardShortcut::new(Modifiers::COMMAND, Key::Equals)),
            _ => None,
        }
    }

    /// All shortcuts, those with Shift first: egui lets Ctrl+Shift+S pass for Ctrl+S too.
    pub fn shortcuts() -> impl Iterator<Item = (Self, KeyboardShortcut)> {
        let all = Self::WITH_SHORTCUT.into_iter().flat_map(|command| {
            let keys = [command.shortcut(), command.second_shortcut()];
            keys.into_iter().flatten().map(move |keys| (command, keys))
        });
        let shifted = |(_, keys): &(Self, KeyboardShortcut)| keys.modifiers.shift;
        all.clone().filter(shifted).chain(all.filter(move |it| !shifted(it)))
    }

    /// Whether the keys belong to a text field while one is being typed in.
    pub fn yields_to_typing(self) -> bool {
        matches!(
            self,
            Self::Undo | Self::Redo | Self::Delete | Self::SelectAll | Self::SwitchGrouping
        )
    }

    /// Whether it makes sense now; without a session the start page is shown.
    pub fn enabled(self, session: Option<&Session>) -> bool {
        match self {
            Self::New
            | Self::Open
            | Self::Quit
            | Self::Theme(_)
            | Self::Language(_)
            | Self::Shortcuts
            | Self::Guide
            | Self::About => true,
            Self::Undo => session.is_some_and(|it| it.document.undo_action().is_some()),
            Self::Redo => session.is_some_and(|it| it.document.redo_action().is_some()),
            Self::Delete | Self::FitSelection => session.is_some_and(|it| !it.selection.is_empty()),
            _ => session.is_some(),
        }
    }

    /// Whether the choice or switch it stands for holds now; none: it is no such thing.
    pub fn holds(self, session: Option<&Session>, settings: &Settings) -> Option<bool> {
        match self {
            Self::GroupBy(grouping) => session.map(|it| it.view.view.group_by == grouping),
            Self::Snap(step) => Some(settings.snap == step),
            Self::Theme(choice) => Some(settings.theme == choice),
            Self::Language(lang) => Some(settings.language == lang),
            Self::Outline => Some(settings.outline),
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

fn grouping_keys(grouping: Grouping) -> (&'static str, &'static str) {
    match grouping {
        Grouping::Strategy => ("command-group-strategy", "command-group-strategy-tip"),
        Grouping::ValueChain => ("command-group-value-chain", "command-group-value-chain-tip"),
        Grouping::Actor => ("command-group-actor", "command-group-actor-tip"),
    }
}

fn snap_key(step: Precision) -> &'static str {
    match step {
        Precision::Year => "command-snap-year",
        // Seasons are half-years to a drag.
        Precision::Half | Precision::Season => "command-snap-half",
        Precision::Tertial => "command-snap-tertial",
        Precision::Quarter => "command-snap-quarter",
        Precision::Month => "command-snap-month",
        Precision::Day => "command-snap-day",
    }
}

fn theme_key(choice: ThemeChoice) -> &'static str {
    match choice {
        ThemeChoice::System => "command-theme-system",
        ThemeChoice::Light => "command-theme-light",
        ThemeChoice::Dark => "command-theme-dark",
        ThemeChoice::Contrast => "command-theme-contrast",
    }
}
