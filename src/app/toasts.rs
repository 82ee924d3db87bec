use egui::{Align2, Area, Context, Frame, Id, Margin, Order, vec2};

use super::style::{BODY, color32};
use crate::theme::Theme;

/// Seconds that words stand in the corner.
const STAY: f64 = 6.0;
/// More than these are not shown at once.
const MOST: usize = 3;

/// Short words in the corner that go away by themselves.
#[derive(Debug, Default)]
pub struct Toasts(Vec<Toast>);

#[derive(Debug)]
struct Toast {
    words: String,
    /// Time of egui; none until first shown.
    until: Option<f64>,
}

impl Toasts {
    pub fn say(&mut self, words: String) {
        self.0.retain(|toast| toast.words != words);
        self.0.push(Toast { words, until: None });
        if self.0.len() > MOST {
            self.0.remove(0);
        }
    }

    pub fn show(&mut self, ctx: &Context, theme: &Theme) {
        let now = ctx.input(|input| input.time);
        self.0.retain(|toast| toast.until.is_none_or(|until| now < until));
        for toast in &mut self.0 {
            let until = *toast.until.get_or_insert(now + STAY);
            ctx.request_repaint_after(std::time::Duration::from_secs_f64(until - now));
        }
        if self.0.is_empty() {
            return;
        }
        Area::new(Id::unique("toasts"))
            .order(Order::Foreground)
            .anchor(Align2::CENTER_BOTTOM, vec2(0.0, -40.0))
            .interactable(false)
            .show(ctx, |ui| {
                ui.spacing_mut().item_spacing.y = 6.0;
                for toast in &self.0 {
                    toast_ui(ui, &toast.words, theme);
                }
            });
    }
}

fn toast_ui(ui: &mut egui::Ui, words: &str, theme: &Theme) {
    Frame::new()
        .fill(color32(theme.ink))
        .corner_radius(8.0)
        .inner_margin(Margin::symmetric(14, 9))
        .show(ui, |ui| {
            ui.set_max_width(560.0);
            let text = egui::RichText::new(words).size(BODY).color(color32(theme.on_ink));
            ui.label(text);
        });
}
