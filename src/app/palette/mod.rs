//! The command palette: everything that has a name, a few letters away.

mod index;
mod list;
mod rank;

use egui::{
    Align2, Context, EventFilter, FontId, Frame, Id, Key, Modal, Modifiers, RichText, TextEdit, Ui,
    vec2,
};

pub use index::{Choice, Group};
use index::{Entry, entries};
use rank::{Fit, rank};

use super::icons::{self, Icon};
use super::session::{Look, Session};
use super::structure::Destination;
use super::style::{HEADING, SMALL, color32};
use crate::i18n::{self, Lang, Value};
use crate::model::name_of;

/// What the palette remembers between frames, and from one time it is opened to the next.
#[derive(Debug, Default)]
pub struct Palette {
    typed: String,
    scope: Option<Group>,
    entries: Vec<Entry>,
    /// What the entries were made of: the roadmap's revision, none without one, and the language.
    made_of: Option<(Option<u64>, Lang)>,
    fits: Vec<Fit>,
    /// What the fits are for.
    found: Option<(String, Option<Group>)>,
    cursor: usize,
    /// The row at the cursor shall be brought into sight.
    follow: bool,
    open: bool,
    /// What goes where the choice is.
    going: Option<Destination>,
}

/// What came of a frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    Choose(Choice),
    Close,
}

const WIDTH: f32 = 680.0;

impl Palette {
    pub fn is_open(&self) -> bool {
        self.open
    }

    /// Opens it empty.
    pub fn open(&mut self) {
        self.open = true;
        self.typed.clear();
        (self.scope, self.found, self.going) = (None, None, None);
    }

    /// Opens it to ask where something goes: only headings are offered.
    pub(in crate::app) fn open_for(&mut self, going: Destination) {
        self.open();
        self.scope = Some(Group::Headings);
        self.going = Some(going);
    }

    /// What the choice is for, if something goes there.
    pub(in crate::app) fn going(&self) -> Option<&Destination> {
        self.going.as_ref()
    }

    pub fn close(&mut self) {
        self.open = false;
    }

    /// Draws it; `chosen` is what was chosen lately, latest first.
    pub fn show(
        &mut self,
        ctx: &Context,
        session: Option<&Session>,
        chosen: &[String],
        look: Look,
    ) -> Option<Outcome> {
        self.bring_up_to_date(session, chosen, look.lang);
        let id = Id::unique("palette");
        let frame = Frame::window(&ctx.global_style())
            .fill(color32(look.theme.surface))
            .inner_margin(12.0)
            .corner_radius(12.0);
        let area = Modal::default_area(id).anchor(Align2::CENTER_TOP, vec2(0.0, 84.0));
        let backdrop = color32(look.theme.label_dark.with_alpha(70));
        let modal = Modal::new(id).area(area).frame(frame).backdrop_color(backdrop);
        // Enter and the arrows mean the list, whatever has the keyboard.
        let (entered, escaped) = self.keys(ctx);
        let shown = modal.show(ctx, |ui| {
            ui.set_width(WIDTH.min(ui.ctx().content_rect().width() - 60.0));
            self.content(ui, session, look)
        });
        let chosen = entered.then_some(self.cursor).or(shown.inner);
        if let Some(choice) = chosen.and_then(|at| self.choice(at, session)) {
            return Some(Outcome::Choose(choice));
        }
        let outside = shown.backdrop_response.clicked();
        (escaped || outside).then_some(Outcome::Close)
    }

    /// What stands at a row, if it can be done now.
    fn choice(&self, at: usize, session: Option<&Session>) -> Option<Choice> {
        let entry = self.entries.get(self.fits.get(at)?.at)?;
        is_enabled(entry, session).then(|| entry.choice.clone())
    }

    fn keys(&mut self, ctx: &Context) -> (bool, bool) {
        let last = self.fits.len().saturating_sub(1);
        let before = self.cursor;
        let pressed = ctx.input_mut(|input| {
            let mut pressed = |key| input.consume_key(Modifiers::NONE, key);
            for (key, way) in [
                (Key::ArrowDown, 1_isize),
                (Key::ArrowUp, -1),
                (Key::PageDown, 8),
                (Key::PageUp, -8),
            ] {
                if pressed(key) {
                    self.cursor = self.cursor.saturating_add_signed(way).min(last);
                }
            }
            (pressed(Key::Enter), pressed(Key::Escape))
        });
        self.follow |= self.cursor != before;
        pressed
    }

    fn bring_up_to_date(&mut self, session: Option<&Session>, chosen: &[String], lang: Lang) {
        let made_of = Some((session.map(|it| it.document.revision()), lang));
        if self.made_of != made_of {
            self.entries = entries(session.map(|it| it.document.committed()), lang);
            (self.made_of, self.found) = (made_of, None);
        }
        let asked = (self.typed.clone(), self.scope);
        if self.found.as_ref() == Some(&asked) {
            return;
        }
        let scope = self.scope;
        let wanted = |entry: &Entry| scope.is_none_or(|scope| entry.group == scope);
        let lately = |entry: &Entry| chosen.iter().position(|key| *key == entry.choice.key());
        self.fits = if self.typed.trim().is_empty() {
            all(&self.entries, wanted, lately, session)
        } else {
            rank(&self.entries, &self.typed, wanted, |entry| {
                let lately = if lately(entry).is_some() { 12 } else { 0 };
                if is_enabled(entry, session) { lately } else { -200 }
            })
        };
        self.found = Some(asked);
        (self.cursor, self.follow) = (0, true);
    }

    /// The field, the scopes, the list; returns the row that was clicked.
    fn content(&mut self, ui: &mut Ui, session: Option<&Session>, look: Look) -> Option<usize> {
        self.field_ui(ui, look);
        ui.add_space(2.0);
        match (&self.going, session) {
            (Some(going), Some(session)) => going_ui(ui, going, session),
            _ => self.scopes_ui(ui, look),
        }
        ui.add_space(4.0);
        let clicked = self.list_ui(ui, session, look);
        ui.add_space(6.0);
        self.foot_ui(ui, look);
        clicked
    }

    fn field_ui(&mut self, ui: &mut Ui, look: Look) {
        let muted = color32(look.theme.text_muted);
        let filter =
            EventFilter { horizontal_arrows: true, vertical_arrows: true, ..Default::default() };
        let field = TextEdit::singleline(&mut self.typed)
            .id(Id::unique("palette field"))
            .font(FontId::proportional(HEADING))
            .hint_text(i18n::text(look.lang, "palette-hint"))
            .event_filter(filter)
            .frame(Frame::new().inner_margin(egui::Margin {
                left: 34,
                right: 8,
                top: 7,
                bottom: 7,
            }))
            .desired_width(f32::INFINITY);
        let response = ui.add(field).accessible_name(i18n::text(look.lang, "palette-name"));
        if ui.memory(|memory| memory.focused().is_none()) {
            response.request_focus();
        }
        let lens = egui::Rect::from_center_size(
            response.rect.left_center() + vec2(17.0, 0.0),
            vec2(16.0, 16.0),
        );
        icons::paint(ui.painter(), lens, Icon::Search, muted);
        let rim = ui.visuals().widgets.noninteractive.bg_stroke;
        ui.painter().hline(response.rect.x_range(), response.rect.bottom() + 2.0, rim);
    }

    fn scopes_ui(&mut self, ui: &mut Ui, look: Look) {
        let all = [(None, "palette-all")].into_iter();
        let scopes = all.chain(Group::ALL.map(|group| (Some(group), group.key())));
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            for (scope, key) in scopes {
                let words = RichText::new(i18n::text(look.lang, key)).size(SMALL);
                if ui.selectable_label(self.scope == scope, words).clicked() {
                    self.scope = scope;
                    ui.memory_mut(|memory| memory.request_focus(Id::unique("palette field")));
                }
            }
        });
    }
}

/// What the choice is for.
fn going_ui(ui: &mut Ui, going: &Destination, session: &Session) {
    let name = name_of(session.document.committed(), &going.spot.id).unwrap_or_default();
    let key = if going.also { "palette-where-also" } else { "palette-where" };
    let words = i18n::format(session.look.lang, key, &[("what", Value::from(name))]);
    ui.label(RichText::new(words).color(color32(session.look.theme.heading)));
}

/// Whether it can be chosen now.
fn is_enabled(entry: &Entry, session: Option<&Session>) -> bool {
    match entry.choice {
        Choice::Command(command) => command.enabled(session),
        _ => true,
    }
}

/// Everything while nothing is typed: what was chosen lately, then what can be done now.
fn all(
    entries: &[Entry],
    wanted: impl Fn(&Entry) -> bool,
    lately: impl Fn(&Entry) -> Option<usize>,
    session: Option<&Session>,
) -> Vec<Fit> {
    let shown = entries.iter().enumerate().filter(|(_, entry)| wanted(entry));
    let mut order: Vec<_> = shown
        .map(|(at, entry)| (!is_enabled(entry, session), lately(entry).unwrap_or(usize::MAX), at))
        .collect();
    order.sort_unstable();
    order.into_iter().map(|(_, _, at)| Fit { at, letters: Vec::new() }).collect()
}
