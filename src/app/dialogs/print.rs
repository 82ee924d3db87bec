use egui::{Context, Grid, Ui, Vec2, vec2};

use super::export::{What, colours_key, what_key};
use super::fields::choice;
use super::frame::{Button, button_row, dialog};
use super::preview::{Place, Preview};
use super::{Answer, ExportChoice};
use crate::app::figures::Order;
use crate::app::session::Look;
use crate::i18n::{self, Value};
use crate::layout::{Paper, PaperSize};
use crate::model::{Roadmap, View};
use crate::theme::ThemeKind;

/// What is to be printed and on what.
#[derive(Clone, Debug, PartialEq)]
pub struct PrintChoice {
    pub figures: ExportChoice,
    pub paper: Paper,
}

impl PrintChoice {
    /// The figure in sight on landscape A4.
    pub fn new(look: Look) -> Self {
        let figures = ExportChoice { theme: ThemeKind::Print, ..ExportChoice::new(look.lang) };
        Self { figures, paper: Paper { size: PaperSize::A4, landscape: true, across: 1 } }
    }

    /// The work that it means.
    pub fn order(&self, roadmap: &Roadmap, shown: &View) -> Order {
        let order = Order::new(roadmap, shown, &self.figures);
        Order { paper: Some(self.paper), preset: self.paper.preset(), ..order }
    }
}

/// The choice, and the sheets as they will come out of the printer.
#[derive(Debug)]
pub struct PrintDialog {
    choice: PrintChoice,
    roadmap: Roadmap,
    shown: View,
    preview: Preview<(PrintChoice, Place)>,
}

const FORM_WIDTH: f32 = 440.0;

impl PrintDialog {
    pub fn new(choice: PrintChoice, roadmap: Roadmap, shown: View) -> Self {
        Self { choice, roadmap, shown, preview: Preview::default() }
    }

    pub(super) fn show(&mut self, ctx: &Context, look: Look) -> Option<Answer> {
        let say = |key| i18n::text(look.lang, key).into_owned();
        dialog(ctx, look, &say("print-title"), 1040.0, |ui| {
            if ui.available_width() > FORM_WIDTH * 1.6 {
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
                Button::primary(say("print-go"), || Answer::Print(choice.clone())),
                Button::cancel(say("dialog-cancel")),
            ];
            button_row(ui, look, &buttons)
        })
    }

    fn form(&mut self, ui: &mut Ui, look: Look) {
        let say = |key| i18n::text(look.lang, key).into_owned();
        let PrintChoice { figures, paper } = &mut self.choice;
        Grid::new("print").num_columns(2).spacing([18.0, 9.0]).show(ui, |ui| {
            let whats = [What::Shown, What::AllFigures];
            choice(ui, &say("export-what"), &mut figures.what, &whats, |it| say(what_key(*it)));
            choice(ui, &say("print-paper"), &mut paper.size, &PaperSize::ALL, |it| match it {
                PaperSize::A4 => "A4".to_owned(),
                PaperSize::A3 => "A3".to_owned(),
            });
            choice(ui, &say("print-orientation"), &mut paper.landscape, &[true, false], |it| {
                say(if *it { "print-landscape" } else { "print-portrait" })
            });
            let wide: Vec<u8> = (1..=Paper::MOST_ACROSS).collect();
            choice(ui, &say("print-how"), &mut paper.across, &wide, |it| match it {
                1 => say("print-pages"),
                _ => {
                    let args = [("count", Value::from(usize::from(*it)))];
                    i18n::format(look.lang, "print-poster", &args)
                }
            });
            let kinds = [ThemeKind::Print, ThemeKind::Light, ThemeKind::Contrast];
            choice(ui, &say("export-colours"), &mut figures.theme, &kinds, |it| {
                say(colours_key(*it))
            });
            ui.label(say("export-with"));
            ui.horizontal_wrapped(|ui| {
                ui.checkbox(&mut figures.title, say("export-with-title"));
                ui.checkbox(&mut figures.caption, say("export-with-caption"));
            });
            ui.end_row();
        });
        ui.label(say("print-about"));
    }

    fn picture(&mut self, ui: &mut Ui, look: Look, room: Vec2) {
        let (choice, roadmap, shown) = (&self.choice, &self.roadmap, &self.shown);
        let views = match choice.figures.what {
            What::Shown => 1,
            What::AllFigures => roadmap.views.len(),
        };
        self.preview.show(
            ui,
            look,
            (room, views),
            |place| (choice.clone(), place),
            |place| {
                let order = choice.order(roadmap, shown);
                move |pixels| order.sheet(place, pixels)
            },
        );
    }
}
