use serde::{Deserialize, Serialize};

use crate::scene::Color;

/// Which of the four sets of colours.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum ThemeKind {
    #[default]
    Light,
    Dark,
    /// Black on white with strong lines.
    Contrast,
    /// For paper: white ground, no tint that a printer would lose.
    Print,
}

impl ThemeKind {
    pub const ALL: [Self; 4] = [Self::Light, Self::Dark, Self::Contrast, Self::Print];

    /// "light", "dark", "contrast" or "print".
    pub fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Contrast => "contrast",
            Self::Print => "print",
        }
    }

    /// The theme with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// The named colours of a theme.
#[derive(Clone, Debug, PartialEq)]
pub struct Theme {
    pub kind: ThemeKind,
    /// The ground of canvas and figures.
    pub surface: Color,
    /// The ground of panels, bars of buttons and dialogs.
    pub panel: Color,
    /// Fields that are typed into.
    pub field: Color,
    /// A button or row under the pointer.
    pub hover: Color,
    /// A button that is pressed.
    pub pressed: Color,
    pub text: Color,
    pub text_muted: Color,
    /// Headings of goals, sub-goals and themes.
    pub heading: Color,
    /// Lines between rows.
    pub row_line: Color,
    /// Lines between years, and rims of panels.
    pub line: Color,
    /// Lines that carry: under the time header, whiskers.
    pub line_strong: Color,
    /// The ground of every other year.
    pub zebra: Color,
    /// Behind the heading of a goal or lane.
    pub band_strong: Color,
    /// Behind the heading of a sub-goal.
    pub heading_band: Color,
    /// Behind the heading of a theme.
    pub band_soft: Color,
    /// Milestones, the status line and other marks in ink.
    pub ink: Color,
    /// Text on `ink`.
    pub on_ink: Color,
    /// The badge of a figure and buttons that matter most.
    pub accent: Color,
    /// Text on `accent`.
    pub on_accent: Color,
    /// Behind what is selected.
    pub selection: Color,
    /// Around what has the keyboard.
    pub focus: Color,
    /// Overdue, errors; nothing else is red.
    pub danger: Color,
    /// Warnings.
    pub warning: Color,
    /// The today line.
    pub today: Color,
    /// Unknown phase.
    pub unknown_fill: Color,
    pub unknown_edge: Color,
    /// The body of tentative stretches.
    pub tentative: Color,
    /// Labels on light bars.
    pub label_dark: Color,
    /// Labels on dark bars.
    pub label_light: Color,
    /// Shadows under popups.
    pub shadow: Color,
}

/// The theme of this kind.
pub fn theme(kind: ThemeKind) -> &'static Theme {
    match kind {
        ThemeKind::Light => &LIGHT,
        ThemeKind::Dark => &DARK,
        ThemeKind::Contrast => &CONTRAST,
        ThemeKind::Print => &PRINT,
    }
}

/// One row of the table per token: light, dark, contrast, print.
macro_rules! tokens {
    ($($name:ident: $light:literal $dark:literal $contrast:literal $print:literal;)+) => {
        static LIGHT: Theme = Theme { kind: ThemeKind::Light, $($name: rgba($light),)+ };
        static DARK: Theme = Theme { kind: ThemeKind::Dark, $($name: rgba($dark),)+ };
        static CONTRAST: Theme = Theme { kind: ThemeKind::Contrast, $($name: rgba($contrast),)+ };
        static PRINT: Theme = Theme { kind: ThemeKind::Print, $($name: rgba($print),)+ };
    };
}

tokens! {
    surface:      0xFFFFFFFF 0x12181FFF 0xFFFFFFFF 0xFFFFFFFF;
    panel:        0xF4F6F9FF 0x1A222BFF 0xFFFFFFFF 0xFFFFFFFF;
    field:        0xFFFFFFFF 0x0E1319FF 0xFFFFFFFF 0xFFFFFFFF;
    hover:        0xE6ECF3FF 0x27323DFF 0xE0E0E0FF 0xEEEEEEFF;
    pressed:      0xD5DFEAFF 0x33414FFF 0xC8C8C8FF 0xDDDDDDFF;
    text:         0x14202EFF 0xE8EDF2FF 0x000000FF 0x14202EFF;
    text_muted:   0x4A5666FF 0xA9B6C3FF 0x1C1C1CFF 0x3C4652FF;
    heading:      0x0E2D58FF 0xBCD6F2FF 0x000000FF 0x14202EFF;
    row_line:     0xE3E8EEFF 0x232D37FF 0x767676FF 0xC9CED4FF;
    line:         0xCDD5DFFF 0x36424EFF 0x4A4A4AFF 0xAAB2BCFF;
    line_strong:  0x4A5666FF 0x8E9CABFF 0x000000FF 0x3C4652FF;
    zebra:        0xF5F7FAFF 0x171E26FF 0xF2F2F2FF 0xF7F7F7FF;
    band_strong:  0xD3DEEAFF 0x2B3A4AFF 0xD0D0D0FF 0xDEDEDEFF;
    heading_band: 0xE6ECF3FF 0x222E3AFF 0xE2E2E2FF 0xEBEBEBFF;
    band_soft:    0xEDF2F7FF 0x1C2630FF 0xF0F0F0FF 0xF4F4F4FF;
    ink:          0x14202EFF 0xE8EDF2FF 0x000000FF 0x14202EFF;
    on_ink:       0xFFFFFFFF 0x12181FFF 0xFFFFFFFF 0xFFFFFFFF;
    accent:       0x0E2D58FF 0x3373ABFF 0x000000FF 0x14202EFF;
    on_accent:    0xFFFFFFFF 0xFFFFFFFF 0xFFFFFFFF 0xFFFFFFFF;
    selection:    0xCFE3F7FF 0x1A4163FF 0xFFE066FF 0xDDDDDDFF;
    focus:        0x0B66C3FF 0x6CB6FFFF 0x0000C8FF 0x14202EFF;
    danger:       0xB3261EFF 0xFF8A80FF 0x9C0000FF 0xA01E17FF;
    warning:      0x855600FF 0xFFC46BFF 0x5C3B00FF 0x6E4800FF;
    today:        0x0B66C3FF 0x6CB6FFFF 0x0000C8FF 0x4A5666FF;
    unknown_fill: 0xC9CFD6FF 0x59646FFF 0xC0C0C0FF 0xD4D4D4FF;
    unknown_edge: 0x5B6673FF 0xAAB4BEFF 0x000000FF 0x4A4A4AFF;
    tentative:    0xFFFFFFFF 0x12181FFF 0xFFFFFFFF 0xFFFFFFFF;
    label_dark:   0x14202EFF 0x14202EFF 0x000000FF 0x14202EFF;
    label_light:  0xFFFFFFFF 0xFFFFFFFF 0xFFFFFFFF 0xFFFFFFFF;
    shadow:       0x14202E33 0x00000080 0x00000000 0x00000000;
}

const fn rgba(value: u32) -> Color {
    let [r, g, b, a] = value.to_be_bytes();
    Color { r, g, b, a }
}
