//! The real window: which renderer draws it, and what to say where there is no screen.

use std::fmt;

use chrono::NaiveDate;
use egui::ViewportBuilder;

use super::placement::Placement;
use super::settings::{Renderer, SettingsFile};
use super::shell::{Start, VeikartApp};

/// Why there is no window.
#[derive(Debug)]
pub enum WindowError {
    /// No screen to draw on.
    NoDisplay,
    /// No renderer works; holds what each said.
    NoRenderer(String),
}

impl fmt::Display for WindowError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoDisplay => f.write_str(
                "veikart: there is no screen here to open a window on. Without one, \
                 veikart export, veikart check and veikart stats do their work \
                 (veikart --help tells more)",
            ),
            Self::NoRenderer(why) => write!(
                f,
                "veikart: no way of drawing a window works here: {why}. \
                 Try veikart --renderer glow, or veikart export to draw figures without a window"
            ),
        }
    }
}

impl std::error::Error for WindowError {}

/// Opens the window and stays until it is closed. Without a wish for a renderer the one that
/// worked last is tried first, then the other.
pub fn open_window(wish: Option<Renderer>, start: Start) -> Result<(), WindowError> {
    if !has_display() {
        return Err(WindowError::NoDisplay);
    }
    let remembered = start.settings.read().renderer;
    let order = match wish.or(remembered).unwrap_or(Renderer::USUAL) {
        Renderer::Glow => [Renderer::Glow, Renderer::Wgpu],
        Renderer::Wgpu => [Renderer::Wgpu, Renderer::Glow],
    };
    let mut troubles = Vec::new();
    for renderer in order {
        match run(renderer, start.clone()) {
            Ok(()) => return Ok(()),
            Err(error) => troubles.push(format!("{renderer:?}: {error}")),
        }
        // A wish is a wish: what was asked for by name is not replaced in silence.
        if wish.is_some() {
            break;
        }
    }
    Err(WindowError::NoRenderer(troubles.join("; ")))
}

fn run(renderer: Renderer, start: Start) -> eframe::Result<()> {
    let options = eframe::NativeOptions {
        viewport: viewport(start.settings.read().window),
        renderer: match renderer {
            Renderer::Wgpu => eframe::Renderer::Wgpu,
            Renderer::Glow => eframe::Renderer::Glow,
        },
        // Text is measured with the bundled typeface; letters it lacks (other scripts in a
        // name) may come from the system, or they could not be read at all.
        system_font_fallback: true,
        persist_window: false,
        // There are no gradients to smooth, and software rendering pays for it in every pixel.
        dithering: false,
        run_and_return: true,
        ..eframe::NativeOptions::default()
    };
    let create = move |cc: &eframe::CreationContext<'_>| {
        remember(&start.settings, renderer);
        let app = VeikartApp::new(&cc.egui_ctx, start).with_desktop_clipboard();
        Ok(Box::new(app) as Box<dyn eframe::App>)
    };
    eframe::run_native("Veikart", options, Box::new(create))
}

/// The window, where it stood when it was closed.
fn viewport(kept: Option<Placement>) -> ViewportBuilder {
    let builder = ViewportBuilder::default()
        .with_title("Veikart")
        .with_app_id("veikart")
        .with_icon(icon())
        .with_min_inner_size(Placement::SMALLEST)
        .with_drag_and_drop(true);
    let Some(kept) = kept.filter(Placement::is_sound) else {
        return builder.with_inner_size([1440.0, 900.0]);
    };
    let builder = builder.with_inner_size(kept.size).with_maximized(kept.maximised);
    match kept.position {
        Some(position) => builder.with_position(position),
        None => builder,
    }
}

/// Keeps which renderer came as far as a window. A failure costs a second try next time.
fn remember(file: &SettingsFile, renderer: Renderer) {
    let mut settings = file.read();
    if settings.renderer != Some(renderer) {
        settings.renderer = Some(renderer);
        drop(file.write(&settings));
    }
}

fn icon() -> egui::IconData {
    eframe::icon_data::from_png_bytes(include_bytes!("../../assets/icon.png")).unwrap_or_default()
}

/// The time it is, for the list of steps.
#[expect(clippy::disallowed_methods, reason = "the window is where the clock is read")]
pub(super) fn time_now() -> chrono::NaiveTime {
    chrono::Local::now().time()
}

/// The day it is, for the today line.
#[expect(clippy::disallowed_methods, reason = "the window is where the clock is read")]
pub fn today() -> NaiveDate {
    chrono::Local::now().date_naive()
}

/// Systems other than Unix always have a screen, as far as a program can see.
fn has_display() -> bool {
    let named = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(all(unix, not(target_os = "macos"))) || named("DISPLAY") || named("WAYLAND_DISPLAY")
}
