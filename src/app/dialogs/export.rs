use egui::{Checkbox, Context, DragValue, Grid, RichText, TextEdit, Ui, vec2};
use serde::{Deserialize, Serialize};

use super::Answer;
use super::fields::{FIELD_WIDTH, choice};
use super::frame::{Button, button_row, dialog};
use super::preview::{Place, Preview};
use crate::app::figures::Order;
use crate::app::session::Look;
use crate::app::style::color32;
use crate::export::Format;
use crate::i18n::{self, Lang, Value};
use crate::layout::Preset;
use crate::model::{Roadmap, Undated, View};
use crate::theme::ThemeKind;

/// What is to be exported and how; remembered from one time to the next.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ExportChoice {
    pub what: What,
    pub format: Format,
    pub preset: Preset,
    pub lang: Lang,
    pub theme: ThemeKind,
    /// Where what has no date goes; none: as each figure says.
    pub undated: Option<Undated>,
    pub title: bool,
    pub caption: bool,
    /// Whether pages break where a person wanted it.
    pub breaks: bool,
    /// Pixels to the inch, of PNG.
    pub dpi: u16,
    /// The pattern of the file names of many figures.
    pub names: String,
}

/// Which figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
            undated: None,
            title: true,
            caption: true,
            breaks: true,
            dpi: 192,
            names: USUAL_NAMES.to_owned(),
        }
    }
}

const USUAL_NAMES: &str = "{figur}";
const RESOLUTIONS: [u16; 4] = [96, 192, 300, 600];
/// Of a size of one's own, in millimetres.
const LENGTHS: std::ops::RangeInclusive<f32> = 80.0..=3000.0;
const FORM_WIDTH: f32 = 440.0;

/// The choice, and a true picture of what comes of it.
#[derive(Debug)]
pub struct ExportDialog {
    choice: ExportChoice,
    roadmap: Roadmap,
    /// What the window shows.
    shown: View,
    preview: Preview<(ExportChoice, Place)>,
}

impl ExportDialog {
    pub fn new(choice: ExportChoice, roadmap: Roadmap, shown: View) -> Self {
        Self { choice, roadmap, shown, preview: Preview::default() }
    }

    pub(super) fn show(&mut self, ctx: &Context, look: Look) -> Option<Answer> {
        let say = |key| i18n::text(look.lang, key).into_owned();
        dialog(ctx, look, &say("export-title"), 1040.0, |ui| {
            let wide = ui.available_width() > FORM_WIDTH * 1.6;
            if wide {
                ui.horizontal_top(|ui| {
                    ui.vertical(|ui| {
                        ui.set_width(FORM_WIDTH);
                        self.form(ui, look);
                    });
                    ui.add_space(12.0);
                    self.picture(ui, look, vec2(ui.available_width(), 430.0));
                });
            } else {
                self.form(ui, look);
            }
            ui.add_space(14.0);
            let choice = &self.choice;
            let buttons = [
                Button::primary(say("export-go"), || Answer::Export(choice.clone())),
                Button::cancel(say("dialog-cancel")),
            ];
            button_row(ui, look, &buttons)
        })
    }

    fn form(&mut self, ui: &mut Ui, look: Look) {
        let say = |key| i18n::text(look.lang, key).into_owned();
        let wanted = &mut self.choice;
        Grid::new("export").num_columns(2).spacing([18.0, 9.0]).show(ui, |ui| {
            let whats = [What::Shown, What::AllFigures];
            choice(ui, &say("export-what"), &mut wanted.what, &whats, |it| say(what_key(*it)));
            choice(ui, &say("export-format"), &mut wanted.format, &Format::ALL, |it| {
                say(format_key(*it))
            });
            if wanted.format == Format::Png {
                choice(ui, &say("export-resolution"), &mut wanted.dpi, &RESOLUTIONS, |it| {
                    let dpi = [("dpi", Value::from(it.to_string()))];
                    i18n::format(look.lang, "export-dpi", &dpi)
                });
            }
            size_rows(ui, look, &mut wanted.preset);
            choice(ui, &say("menu-language"), &mut wanted.lang, &Lang::ALL, |it| {
                it.own_name().to_owned()
            });
            choice(ui, &say("export-colours"), &mut wanted.theme, &ThemeKind::ALL, |it| {
                say(colours_key(*it))
            });
            let places = [None, Some(Undated::Column), Some(Undated::Line), Some(Undated::Count)];
            choice(ui, &say("inspector-undated"), &mut wanted.undated, &places, |it| {
                say(undated_key(*it))
            });
            ui.label(say("export-with"));
            ui.horizontal_wrapped(|ui| {
                ui.checkbox(&mut wanted.title, say("export-with-title"));
                ui.checkbox(&mut wanted.caption, say("export-with-caption"));
            });
            ui.end_row();
            let breaks = breaks(&self.roadmap, &self.shown, wanted.what);
            ui.label(say("export-breaks"));
            let args = [("count", breaks.into())];
            let words = i18n::format(look.lang, "export-breaks-own", &args);
            ui.add_enabled(breaks > 0, Checkbox::new(&mut wanted.breaks, words))
                .on_hover_text(say("export-breaks-tip"))
                .on_disabled_hover_text(say("export-breaks-tip"));
            ui.end_row();
            if wanted.what == What::AllFigures {
                names_row(ui, look, &mut wanted.names);
            }
        });
        if self.roadmap.internal().total() > 0 {
            let words = RichText::new(say("along-figures"));
            ui.label(words.color(color32(look.theme.text_muted)));
        }
    }

    fn picture(&mut self, ui: &mut Ui, look: Look, room: egui::Vec2) {
        let (choice, roadmap, shown) = (&self.choice, &self.roadmap, &self.shown);
        let views = match choice.what {
            What::Shown => 1,
            What::AllFigures => roadmap.views.len(),
        };
        self.preview.show(
            ui,
            look,
            (room, views),
            |place| (choice.clone(), place),
            |place| {
                let order = Order::new(roadmap, shown, choice);
                move |pixels| order.sheet(place, pixels)
            },
        );
    }
}

/// The size, and its lengths where it is one's own.
pub(super) fn size_rows(ui: &mut Ui, look: Look, preset: &mut Preset) {
    let say = |key| i18n::text(look.lang, key).into_owned();
    let own = match *preset {
        own @ Preset::Own { .. } => own,
        _ => Preset::Own { width_mm: 200.0, height_mm: Some(150.0) },
    };
    let [word, landscape, a3, slide] = Preset::FIXED;
    let sizes = [word, landscape, a3, slide, own];
    choice(ui, &say("export-size"), preset, &sizes, |it| say(size_key(*it)));
    let Preset::Own { width_mm, height_mm } = preset else { return };
    let length = |ui: &mut Ui, value: &mut f32, label: egui::Id| {
        let field = DragValue::new(value).range(LENGTHS).suffix(" mm").max_decimals(1);
        ui.add(field).labelled_by(label);
    };
    let label = ui.label(say("export-width"));
    ui.horizontal(|ui| {
        length(ui, width_mm, label.id);
        let label = ui.label(say("export-height"));
        let mut broken = height_mm.is_some();
        let mut height = height_mm.unwrap_or(150.0);
        ui.add_enabled_ui(broken, |ui| length(ui, &mut height, label.id));
        let mut grows = !broken;
        ui.checkbox(&mut grows, say("export-grows"));
        broken = !grows;
        *height_mm = broken.then_some(height);
    });
    ui.end_row();
}

fn names_row(ui: &mut Ui, look: Look, names: &mut String) {
    let say = |key| i18n::text(look.lang, key);
    let label = ui.label(say("export-names"));
    let field = TextEdit::singleline(names).hint_text(USUAL_NAMES).desired_width(FIELD_WIDTH - 8.0);
    ui.add(field).labelled_by(label.id).on_hover_text(say("export-names-tip"));
    ui.end_row();
}

/// How many page breaks a person made in these figures.
fn breaks(roadmap: &Roadmap, shown: &View, what: What) -> usize {
    match what {
        What::Shown => shown.page_breaks.len(),
        What::AllFigures => roadmap.views.iter().map(|view| view.page_breaks.len()).sum(),
    }
}

pub(super) fn what_key(what: What) -> &'static str {
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

pub(super) fn size_key(preset: Preset) -> &'static str {
    match preset {
        Preset::Word => "export-size-word",
        Preset::Landscape => "export-size-landscape",
        Preset::A3 => "export-size-a3",
        Preset::Slide => "export-size-slide",
        Preset::Own { .. } => "export-size-own",
    }
}

pub(super) fn colours_key(kind: ThemeKind) -> &'static str {
    match kind {
        ThemeKind::Light => "export-colours-screen",
        ThemeKind::Dark => "command-theme-dark",
        ThemeKind::Contrast => "command-theme-contrast",
        ThemeKind::Print => "export-colours-print",
    }
}

fn undated_key(place: Option<Undated>) -> &'static str {
    match place {
        None => "export-undated-own",
        Some(Undated::Column) => "inspector-undated-column",
        Some(Undated::Line) => "inspector-undated-line",
        Some(Undated::Count) => "inspector-undated-count",
    }
}
