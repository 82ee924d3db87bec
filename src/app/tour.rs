//! Five steps through the window for those who see it for the first time: a light on the part
//! that is spoken of, and a card beside it.

use egui::{
    Align, Align2, Context, Frame, Id, Key, LayerId, Layout, Modal, Modifiers, Order, Pos2, Rect,
    RichText, Stroke, StrokeKind, Ui, Vec2, accesskit, pos2, vec2,
};

use super::command::{Command, shortcut_words};
use super::dialogs::primary_button;
use super::help::{Places, Topic};
use super::session::Look;
use super::style::{HEADING, SMALL, color32, strong};
use crate::i18n::{self, Value};

/// The step that is shown.
#[derive(Debug, Default)]
pub struct Tour {
    at: usize,
    /// The step whose button was given the keyboard.
    focused: Option<usize>,
}

/// The part that is lit, and the keys of title and words.
const STEPS: [(Topic, &str, &str); 5] = [
    (Topic::Outline, "tour-outline", "tour-outline-words"),
    (Topic::Canvas, "tour-canvas", "tour-canvas-words"),
    (Topic::Inspector, "tour-inspector", "tour-inspector-words"),
    (Topic::Search, "tour-search", "tour-search-words"),
    (Topic::Output, "tour-output", "tour-output-words"),
];

const CARD: Vec2 = vec2(380.0, 230.0);
/// Between the light and the card.
const GAP: f32 = 16.0;

impl Tour {
    /// Draws the step; returns whether the tour goes on.
    pub fn show(&mut self, ctx: &Context, places: &Places, look: Look) -> bool {
        let way = keys(ctx);
        let Some(way) = way else { return false };
        self.at = self.at.saturating_add_signed(way);
        let Some((topic, title, words)) = STEPS.get(self.at).copied() else { return false };
        let screen = ctx.content_rect();
        let light = places.of(topic).map(|it| it.intersect(screen.shrink(2.0)));
        shade(ctx, screen, light, look);
        let id = Id::unique("tour");
        let at = beside(light, screen);
        let area = Modal::default_area(id).anchor(Align2::LEFT_TOP, at.to_vec2());
        let frame = Frame::window(&ctx.global_style())
            .fill(color32(look.theme.surface))
            .inner_margin(20.0)
            .corner_radius(12.0);
        let clear = color32(look.theme.surface.with_alpha(0));
        let modal = Modal::new(id).area(area).frame(frame).backdrop_color(clear);
        let shown = modal.show(ctx, |ui| {
            ui.set_width(CARD.x.min(screen.width() - 60.0) - 40.0);
            self.card_ui(ui, (title, words), look)
        });
        match shown.inner {
            Some(Turn::On) => self.at += 1,
            Some(Turn::Back) => self.at = self.at.saturating_sub(1),
            Some(Turn::Leave) => return false,
            None => {}
        }
        if shown.inner.is_some() || way != 0 {
            ctx.request_repaint();
        }
        self.at < STEPS.len()
    }

    fn card_ui(&mut self, ui: &mut Ui, (title, words): (&str, &str), look: Look) -> Option<Turn> {
        let say = |key| i18n::text(look.lang, key);
        let numbers = [("number", Value::from(self.at + 1)), ("count", STEPS.len().into())];
        let place = i18n::format(look.lang, "tour-place", &numbers);
        let words = i18n::format(look.lang, words, &key_words(ui.ctx(), look));
        let muted = color32(look.theme.text_muted);
        let label = ui.label(RichText::new(place.as_str()).size(SMALL).color(muted));
        ui.accesskit_node_builder(label.id, |node| {
            node.set_role(egui::Role::Status);
            node.set_live(accesskit::Live::Polite);
            node.set_label(format!("{place}. {}. {words}", say(title)));
        });
        let heading = RichText::new(say(title)).font(strong(HEADING));
        ui.label(heading.color(color32(look.theme.heading)));
        ui.add_space(2.0);
        ui.label(words.as_str());
        ui.add_space(12.0);
        let mut turn = None;
        ui.horizontal(|ui| {
            let last = self.at + 1 == STEPS.len();
            if !last && ui.button(say("tour-skip")).clicked() {
                turn = Some(Turn::Leave);
            }
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let key = if last { "tour-end" } else { "tour-next" };
                let next = primary_button(ui, look, &say(key));
                if self.focused != Some(self.at) {
                    self.focused = Some(self.at);
                    next.request_focus();
                }
                if next.clicked() {
                    turn = Some(Turn::On);
                }
                if self.at > 0 && ui.button(say("tour-back")).clicked() {
                    turn = Some(Turn::Back);
                }
            });
        });
        turn
    }
}

/// Where a click leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Turn {
    On,
    Back,
    Leave,
}

/// The keys that the words speak of, as they are now; where there are none, the command.
fn key_words(ctx: &Context, look: Look) -> [(&'static str, Value<'static>); 5] {
    [
        ("undo", Command::Undo),
        ("find", Command::Palette),
        ("back", Command::GoBack),
        ("present", Command::Present),
        ("help", Command::Help),
    ]
    .map(|(name, command)| {
        let keys = command.keys(ctx).map(|keys| shortcut_words(ctx, &keys));
        (name, keys.unwrap_or_else(|| command.title(look.lang)).into())
    })
}

/// How many steps the keys lead on; none: out.
fn keys(ctx: &Context) -> Option<isize> {
    ctx.input_mut(|input| {
        let mut pressed = |key| input.consume_key(Modifiers::NONE, key);
        let on = isize::from(pressed(Key::ArrowRight)) + isize::from(pressed(Key::PageDown));
        let back = isize::from(pressed(Key::ArrowLeft)) + isize::from(pressed(Key::PageUp));
        (!pressed(Key::Escape)).then_some(on - back)
    })
}

/// Darkens everything but the part that is spoken of, and draws a rim around it.
fn shade(ctx: &Context, screen: Rect, light: Option<Rect>, look: Look) {
    let painter = ctx.layer_painter(LayerId::new(Order::Middle, Id::unique("tour shade")));
    let dark = color32(look.theme.label_dark.with_alpha(140));
    let Some(light) = light else {
        painter.rect_filled(screen, 0.0, dark);
        return;
    };
    let (min, max) = (screen.min, screen.max);
    for part in [
        Rect::from_min_max(min, pos2(max.x, light.top())),
        Rect::from_min_max(pos2(min.x, light.bottom()), max),
        Rect::from_min_max(pos2(min.x, light.top()), light.left_bottom()),
        Rect::from_min_max(light.right_top(), pos2(max.x, light.bottom())),
    ] {
        painter.rect_filled(part, 0.0, dark);
    }
    let rim = Stroke::new(3.0, color32(look.theme.focus));
    painter.rect_stroke(light, 4.0, rim, StrokeKind::Inside);
}

/// The first place for the card that lies beside the light and on the screen: right of it, left,
/// below; in the middle of what fills the screen.
fn beside(light: Option<Rect>, screen: Rect) -> Pos2 {
    let middle = screen.center() - CARD / 2.0;
    let Some(light) = light else { return middle };
    let top = (light.top() + 40.0).min(screen.bottom() - CARD.y - GAP);
    let spots = [
        pos2(light.right() + GAP, top),
        pos2(light.left() - GAP - CARD.x, top),
        pos2((light.right() - CARD.x).max(screen.left() + GAP), light.bottom() + GAP),
    ];
    let fits = |spot: &Pos2| {
        let card = Rect::from_min_size(*spot, CARD);
        screen.contains_rect(card) && !card.intersects(light)
    };
    // What is large is not covered where it begins, for there one reads.
    let inside = light.max - CARD - vec2(60.0, 60.0);
    spots.into_iter().find(fits).unwrap_or(inside.max(screen.min + vec2(GAP, GAP)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_card_lies_on_the_screen_and_beside_what_is_lit() {
        let screen = Rect::from_min_size(Pos2::ZERO, vec2(1400.0, 900.0));
        for (light, covers) in [
            (Rect::from_min_max(pos2(0.0, 80.0), pos2(270.0, 870.0)), false),
            (Rect::from_min_max(pos2(1080.0, 80.0), pos2(1400.0, 870.0)), false),
            (Rect::from_min_max(pos2(1090.0, 36.0), pos2(1360.0, 70.0)), false),
            (Rect::from_min_max(pos2(0.0, 36.0), pos2(1400.0, 70.0)), false),
            (Rect::from_min_max(pos2(270.0, 80.0), pos2(1080.0, 870.0)), true),
        ] {
            let card = Rect::from_min_size(beside(Some(light), screen), CARD);
            assert!(screen.contains_rect(card), "{light:?}: {card:?}");
            assert_eq!(card.intersects(light), covers, "{light:?}: {card:?}");
        }
        assert!(screen.contains(beside(None, screen)));
    }
}
