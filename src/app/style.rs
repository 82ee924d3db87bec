//! How the window looks: the bundled typeface and the tokens of the theme, as egui wants them.

use std::sync::Arc;

use egui::style::{Selection, WidgetVisuals, Widgets};
use egui::text::{CCursor, CCursorRange};
use egui::{
    Color32, Context, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, Id, Margin,
    Shadow, Stroke, Style, TextEdit, TextStyle, Visuals, vec2,
};

use super::settings::ThemeChoice;
use crate::fonts::Face;
use crate::model::{Colour, Phase};
use crate::scene;
use crate::theme::palette::{self, Paint};
use crate::theme::{Theme, ThemeKind, theme};

/// Text sizes of the window, in points of egui.
pub const SMALL: f32 = 12.0;
pub const BODY: f32 = 14.0;
pub const HEADING: f32 = 18.0;
pub const TITLE: f32 = 28.0;

/// A colour of the theme as egui paints it; nothing else makes colours.
#[expect(clippy::disallowed_methods, reason = "the one place where tokens become egui's colours")]
pub fn color32(color: scene::Color) -> Color32 {
    Color32::from_rgba_unmultiplied(color.r, color.g, color.b, color.a)
}

/// What a phase is painted with in the window; none: a phase that is not known.
pub fn phase_paint(theme: &Theme, phase: Option<&Phase>) -> Paint {
    let color = |Colour(r, g, b)| scene::Color::rgb(r, g, b);
    phase.map_or_else(
        || palette::unknown(theme),
        |phase| palette::paint(theme, color(phase.colour), phase.edge.map(color)),
    )
}

/// The bundled face as a family of egui.
pub fn family(face: Face) -> FontFamily {
    match face {
        Face::Regular => FontFamily::Proportional,
        Face::SemiBold | Face::Bold | Face::Italic => FontFamily::Name(font_name(face).into()),
    }
}

/// The semi-bold face in a size, for headings.
pub fn strong(size: f32) -> FontId {
    FontId::new(size, family(Face::SemiBold))
}

/// The fonts of the program and no others: what is measured is what is seen.
pub fn install_fonts(ctx: &Context) {
    let mut fonts = FontDefinitions::empty();
    for face in Face::ALL {
        let name = font_name(face);
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(face.ttf())));
        fonts.families.insert(family(face), vec![name.to_owned()]);
    }
    fonts.families.insert(FontFamily::Monospace, vec![font_name(Face::Regular).to_owned()]);
    ctx.set_fonts(fonts);
}

fn font_name(face: Face) -> &'static str {
    match face {
        Face::Regular => "Inter-Regular",
        Face::SemiBold => "Inter-SemiBold",
        Face::Bold => "Inter-Bold",
        Face::Italic => "Inter-Italic",
    }
}

/// The theme that a choice means while the system is light or dark.
pub fn theme_of(choice: ThemeChoice, ctx: &Context) -> &'static Theme {
    theme(match choice {
        ThemeChoice::System if ctx.system_theme() == Some(egui::Theme::Dark) => ThemeKind::Dark,
        ThemeChoice::System | ThemeChoice::Light => ThemeKind::Light,
        ThemeChoice::Dark => ThemeKind::Dark,
        ThemeChoice::Contrast => ThemeKind::Contrast,
    })
}

/// Dresses egui in a theme, whichever of its own two it believes to be in.
pub fn apply(theme: &Theme, ctx: &Context) {
    let dark = theme.kind == ThemeKind::Dark;
    ctx.set_theme(if dark { egui::Theme::Dark } else { egui::Theme::Light });
    let style = Arc::new(style(theme));
    for base in [egui::Theme::Dark, egui::Theme::Light] {
        ctx.set_style_of(base, Arc::clone(&style));
    }
}

/// Whether the picture may glide to what is brought into sight, or is there at once.
pub fn apply_motion(still: bool, ctx: &Context) {
    use egui::style::ScrollAnimation;
    let animation = if still { ScrollAnimation::none() } else { ScrollAnimation::default() };
    ctx.all_styles_mut(|style| style.scroll_animation = animation);
}

/// Selects all of a text field, so that what is typed next takes the place of what stands there.
pub fn select_all(ctx: &Context, field: Id, text: &str) {
    let mut state = TextEdit::load_state(ctx, field).unwrap_or_default();
    let all = CCursorRange::two(CCursor::new(0), CCursor::new(text.chars().count()));
    state.cursor.set_char_range(Some(all));
    TextEdit::store_state(ctx, field, state);
}

fn style(theme: &Theme) -> Style {
    let mut style = Style {
        visuals: visuals(theme),
        // Everything is where it is at once: motion costs frames on weak machines.
        animation_time: 0.0,
        ..Style::default()
    };
    style.text_styles = [
        (TextStyle::Small, FontId::proportional(SMALL)),
        (TextStyle::Body, FontId::proportional(BODY)),
        (TextStyle::Button, FontId::proportional(BODY)),
        (TextStyle::Monospace, FontId::proportional(BODY)),
        (TextStyle::Heading, strong(HEADING)),
    ]
    .into();
    let spacing = &mut style.spacing;
    spacing.item_spacing = vec2(8.0, 6.0);
    spacing.button_padding = vec2(10.0, 5.0);
    spacing.interact_size = vec2(32.0, 28.0);
    spacing.menu_margin = Margin::same(6);
    spacing.window_margin = Margin::same(20);
    spacing.icon_width = 16.0;
    spacing.icon_width_inner = 8.0;
    spacing.icon_spacing = 8.0;
    spacing.combo_height = 320.0;
    spacing.tooltip_width = 360.0;
    spacing.scroll = egui::style::ScrollStyle::thin();
    style.interaction.selectable_labels = false;
    style.interaction.tooltip_delay = 0.4;
    style.visuals.text_cursor.blink = false;
    style
}

fn visuals(theme: &Theme) -> Visuals {
    let base = if theme.kind == ThemeKind::Dark { Visuals::dark() } else { Visuals::light() };
    let line = Stroke::new(1.0, color32(theme.line));
    let shadow = |blur| Shadow { offset: [0, 4], blur, spread: 0, color: color32(theme.shadow) };
    Visuals {
        override_text_color: None,
        weak_text_color: Some(color32(theme.text_muted)),
        widgets: widgets(theme),
        selection: Selection {
            bg_fill: color32(theme.selection),
            stroke: Stroke::new(1.5, color32(theme.focus)),
        },
        hyperlink_color: color32(theme.focus),
        faint_bg_color: color32(theme.zebra),
        extreme_bg_color: color32(theme.field),
        text_edit_bg_color: Some(color32(theme.field)),
        code_bg_color: color32(theme.hover),
        warn_fg_color: color32(theme.warning),
        error_fg_color: color32(theme.danger),
        window_corner_radius: CornerRadius::same(10),
        window_shadow: shadow(24),
        window_fill: color32(theme.surface),
        window_stroke: line,
        menu_corner_radius: CornerRadius::same(8),
        panel_fill: color32(theme.panel),
        popup_shadow: shadow(12),
        ..base
    }
}

fn widgets(theme: &Theme) -> Widgets {
    let look = |fill: scene::Color, rim: scene::Color, text: scene::Color| WidgetVisuals {
        bg_fill: color32(fill),
        weak_bg_fill: color32(fill),
        bg_stroke: Stroke::new(1.0, color32(rim)),
        corner_radius: CornerRadius::same(6),
        fg_stroke: Stroke::new(1.0, color32(text)),
        expansion: 0.0,
    };
    Widgets {
        noninteractive: look(theme.panel, theme.line, theme.text),
        inactive: look(theme.surface, theme.line, theme.text),
        hovered: look(theme.hover, theme.line_strong, theme.text),
        active: look(theme.pressed, theme.focus, theme.text),
        open: look(theme.hover, theme.line, theme.text),
    }
}
