use egui::{ComboBox, Context, Grid, Ui};

use super::Answer;
use super::frame::{Button, button_row, dialog};
use crate::app::session::Look;
use crate::export::Format;
use crate::i18n::{self, Lang};
use crate::layout::Preset;
use crate::theme::ThemeKind;

/// What is to be exported and how.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ExportChoice {
    pub what: What,
    pub format: Format,
    pub preset: Preset,
    pub lang: Lang,
    pub theme: ThemeKind,
}

/// Which figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// What the window shows.
    Shown,
    /// Every saved view of the roadmap.
    AllFigures,
}

impl ExportChoice {
    /// The figure in sight as a PDF for a document, in the language of the window.
    pub fn new(lang: Lang) -> Self {
        Self {
            what: What::Shown,
            format: Format::Pdf,
            preset: Preset::Landscape,
            lang,
            theme: ThemeKind::Light,
        }
    }

    pub(super) fn show(&mut self, ctx: &Context, look: Look) -> Option<Answer> {
        let say = |key| i18n::text(look.lang, key);
        dialog(ctx, look, &say("export-title"), 480.0, |ui| {
            Grid::new("export").num_columns(2).spacing([18.0, 10.0]).show(ui, |ui| {
                let whats = [What::Shown, What::AllFigures];
                choice(ui, &say("export-what"), &mut self.what, &whats, |it| {
                    say(what_key(it)).into_owned()
                });
                choice(ui, &say("export-format"), &mut self.format, &Format::ALL, |it| {
                    say(format_key(it)).into_owned()
                });
                choice(ui, &say("export-size"), &mut self.preset, &Preset::FIXED, |it| {
                    say(size_key(it)).into_owned()
                });
                choice(ui, &say("menu-language"), &mut self.lang, &Lang::ALL, |it| {
                    it.own_name().to_owned()
                });
                choice(ui, &say("export-colours"), &mut self.theme, &ThemeKind::ALL, |it| {
                    say(colours_key(it)).into_owned()
                });
            });
            ui.add_space(14.0);
            let choice = *self;
            let buttons = [
                Button::primary(say("export-go").into_owned(), move || Answer::Export(choice)),
                Button::cancel(say("dialog-cancel").into_owned()),
            ];
            button_row(ui, look, &buttons)
        })
    }
}

/// A label and a list to choose one of.
fn choice<T: Copy + PartialEq>(
    ui: &mut Ui,
    label: &str,
    value: &mut T,
    all: &[T],
    title: impl Fn(T) -> String,
) {
    let label = ui.label(label);
    ComboBox::from_id_salt(label.id)
        .width(290.0)
        .selected_text(title(*value))
        .show_ui(ui, |ui| {
            for &option in all {
                ui.selectable_value(value, option, title(option));
            }
        })
        .response
        .labelled_by(label.id);
    ui.end_row();
}

fn what_key(what: What) -> &'static str {
    match what {
        What::Shown => "export-what-shown",
        What::AllFigures => "export-what-all",
    }
}

fn format_key(format: Format) -> &'static str {
    match format {
        Format::Pdf => "export-format-pdf",
        Format::Svg => "export-format-svg",
        Format::Png => "export-format-png",
    }
}

fn size_key(preset: Preset) -> &'static str {
    match preset {
        Preset::Word => "export-size-word",
        Preset::Landscape | Preset::Own { .. } => "export-size-landscape",
        Preset::A3 => "export-size-a3",
        Preset::Slide => "export-size-slide",
    }
}

fn colours_key(kind: ThemeKind) -> &'static str {
    match kind {
        ThemeKind::Light => "export-colours-screen",
        ThemeKind::Dark => "command-theme-dark",
        ThemeKind::Contrast => "command-theme-contrast",
        ThemeKind::Print => "export-colours-print",
    }
}
