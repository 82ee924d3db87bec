//! The search box: names, aliases, actors and ids, with the way there.

use egui::{
    Align2, EventFilter, FontId, Key, Modifiers, Popup, PopupCloseBehavior, Rect, Response, Role,
    ScrollArea, Sense, TextEdit, Ui, vec2,
};

use crate::app::icons::{self, Icon};
use crate::app::queue::{Queue, Request};
use crate::app::session::{Look, Session};
use crate::app::style::{self, BODY, SMALL, color32, strong};
use crate::i18n::{self, Value};
use crate::model::Roadmap;
use crate::model::search::{Hit, Kind, Search};

/// More hits than this help nobody; a longer word does.
const MOST_HITS: usize = 50;
const WIDTH: f32 = 260.0;
const LIST_WIDTH: f32 = 460.0;
const LINE: f32 = 46.0;

/// What the search box remembers between frames.
#[derive(Debug, Default)]
pub struct SearchState {
    query: String,
    /// The index, and the state of the roadmap that it was made of.
    index: Option<(Roadmap, Search)>,
    hits: Vec<Hit>,
    /// The query the hits are for.
    found: String,
    cursor: usize,
    open: bool,
    /// The keyboard goes into the box in the next frame.
    pub take_focus: bool,
}

impl SearchState {
    fn find(&mut self, roadmap: &Roadmap) {
        let same = |made_of: &Roadmap| {
            made_of.activities.ptr_eq(&roadmap.activities)
                && made_of.goals == roadmap.goals
                && made_of.actors == roadmap.actors
                && made_of.views == roadmap.views
        };
        if self.index.as_ref().is_some_and(|(made_of, _)| same(made_of)) {
            if self.found == self.query {
                return;
            }
        } else {
            self.index = Some((roadmap.clone(), Search::new(roadmap)));
        }
        if let Some((_, index)) = &self.index {
            self.hits = index.find(&self.query, MOST_HITS);
        }
        self.found.clone_from(&self.query);
        self.cursor = 0;
    }
}

/// Draws the search box and, while something is typed, the list of what was found; returns where
/// the box lies.
pub fn search_ui(
    ui: &mut Ui,
    state: &mut SearchState,
    session: &mut Session,
    queue: &mut Queue,
) -> Rect {
    let look = session.look;
    let response = box_ui(ui, state, look);
    if response.gained_focus() || response.changed() {
        state.open = true;
    }
    let leaves = response.lost_focus();
    let chosen = leaves && ui.input(|input| input.key_pressed(Key::Enter));
    if leaves && ui.input(|input| input.key_pressed(Key::Escape)) {
        state.query.clear();
        state.open = false;
    }
    let place = response.rect;
    if !state.open || state.query.trim().is_empty() {
        return place;
    }
    state.find(session.document.committed());
    let clicked = list_ui(&response, state, look);
    let hit = if chosen {
        state.hits.get(state.cursor)
    } else {
        clicked.and_then(|at| state.hits.get(at))
    };
    if let Some(hit) = hit {
        queue.push(match hit.kind {
            Kind::Figure => Request::ShowFigure(Some(hit.id.clone())),
            _ => Request::Jump(hit.id.clone()),
        });
        state.open = false;
    }
    place
}

fn box_ui(ui: &mut Ui, state: &mut SearchState, look: Look) -> Response {
    let id = ui.scope_id().with("search");
    if ui.memory(|memory| memory.has_focus(id)) && state.open {
        let last = state.hits.len().saturating_sub(1);
        ui.input_mut(|input| {
            if input.consume_key(Modifiers::NONE, Key::ArrowDown) {
                state.cursor = (state.cursor + 1).min(last);
            }
            if input.consume_key(Modifiers::NONE, Key::ArrowUp) {
                state.cursor = state.cursor.saturating_sub(1);
            }
        });
    }
    let name = i18n::text(look.lang, "search-name");
    let hint = i18n::text(look.lang, "search-hint").into_owned();
    let filter =
        EventFilter { horizontal_arrows: true, vertical_arrows: true, ..Default::default() };
    let field = TextEdit::singleline(&mut state.query)
        .id(id)
        .hint_text(hint)
        .event_filter(filter)
        .desired_width(WIDTH)
        .margin(egui::Margin { left: 30, right: 8, top: 5, bottom: 5 });
    let response = ui.add(field).accessible_name(name);
    let lens =
        Rect::from_center_size(response.rect.left_center() + vec2(16.0, 0.0), vec2(14.0, 14.0));
    icons::paint(ui.painter(), lens, Icon::Search, color32(look.theme.text_muted));
    if std::mem::take(&mut state.take_focus) {
        response.request_focus();
        style::select_all(ui, id, &state.query);
        state.open = true;
    }
    response
}

/// The list under the box; returns the hit that was clicked.
fn list_ui(anchor: &Response, state: &mut SearchState, look: Look) -> Option<usize> {
    let mut open = state.open;
    let mut clicked = None;
    Popup::from_response(anchor)
        .open_bool(&mut open)
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .width(LIST_WIDTH)
        .gap(4.0)
        .show(|ui| {
            ui.set_width(LIST_WIDTH);
            ui.spacing_mut().item_spacing.y = 0.0;
            if state.hits.is_empty() {
                let query = [("query", Value::from(state.query.trim()))];
                ui.add_space(4.0);
                ui.label(i18n::format(look.lang, "search-none", &query));
                ui.weak(i18n::text(look.lang, "search-none-hint"));
                ui.add_space(4.0);
                return;
            }
            ScrollArea::vertical().max_height(LINE * 9.5).show(ui, |ui| {
                for (at, hit) in state.hits.iter().enumerate() {
                    let response = hit_ui(ui, hit, at == state.cursor, look);
                    if response.clicked() {
                        clicked = Some(at);
                    }
                }
            });
            if state.hits.len() == MOST_HITS {
                ui.add_space(4.0);
                ui.weak(i18n::text(look.lang, "search-more"));
            }
        });
    // A click into the box itself is no click outside.
    state.open = open || anchor.has_focus();
    clicked
}

fn hit_ui(ui: &mut Ui, hit: &Hit, at_cursor: bool, look: Look) -> Response {
    let size = vec2(ui.available_width(), LINE);
    let (rect, response) = ui.allocate_exact_size(size, Sense::CLICK);
    let place = place(hit, look);
    response.widget_info(|| {
        let words = format!("{}, {}, {place}", hit.title, kind_words(hit.kind, look));
        egui::WidgetInfo::selected(Role::ListBoxOption, true, at_cursor, words)
    });
    if at_cursor {
        response.scroll_to_me(None);
    }
    if ui.is_rect_visible(rect) {
        let theme = look.theme;
        let ground = if at_cursor {
            Some(theme.selection)
        } else {
            response.hovered().then_some(theme.hover)
        };
        if let Some(ground) = ground {
            ui.painter().rect_filled(rect.shrink2(vec2(0.0, 1.0)), 6.0, color32(ground));
        }
        paint_hit(ui, hit, &place, rect.shrink2(vec2(10.0, 5.0)), look);
    }
    response
}

fn paint_hit(ui: &Ui, hit: &Hit, place: &str, rect: Rect, look: Look) {
    let (text, muted) = (color32(look.theme.text), color32(look.theme.text_muted));
    let small = FontId::proportional(SMALL);
    let painter = ui.painter();
    let kind = kind_words(hit.kind, look);
    let kind = painter.text(rect.right_top(), Align2::RIGHT_TOP, kind, small.clone(), muted);
    let mut title = egui::text::LayoutJob::default();
    if matches!(hit.kind, Kind::Goal | Kind::SubGoal) {
        title.append(hit.id.as_str(), 0.0, egui::TextFormat::simple(strong(BODY), text));
        title.append("  ", 0.0, egui::TextFormat::simple(FontId::proportional(BODY), text));
    }
    title.append(&hit.title, 0.0, egui::TextFormat::simple(FontId::proportional(BODY), text));
    let line = |mut job: egui::text::LayoutJob, width: f32| {
        job.wrap.max_width = width;
        job.wrap.max_rows = 1;
        job.wrap.break_anywhere = true;
        painter.layout_job(job)
    };
    painter.galley(rect.min, line(title, kind.left() - rect.left() - 12.0), text);
    let mut under = egui::text::LayoutJob::default();
    under.append(place, 0.0, egui::TextFormat::simple(small, muted));
    let below = rect.min + vec2(0.0, BODY + 6.0);
    painter.galley(below, line(under, rect.width()), muted);
}

/// The actor it was found by, and where it stands.
fn place(hit: &Hit, look: Look) -> String {
    let mut words = hit.path.clone();
    if words.is_empty() && hit.kind != Kind::Figure && hit.kind != Kind::Goal {
        words.push(i18n::text(look.lang, "search-nowhere").into_owned());
    }
    // The goal of a sub-goal goes without saying: the number begins with it.
    if words.len() > 1 {
        words.remove(0);
    }
    let path = words.join(" › ");
    match &hit.actor {
        Some(actor) => format!("{actor} · {path}"),
        None => match hit.number {
            Some(number) => {
                i18n::format(look.lang, "outline-figure", &[("number", Value::from(number))])
            }
            None => path,
        },
    }
}

fn kind_words(kind: Kind, look: Look) -> String {
    let key = match kind {
        Kind::Goal => "search-goal",
        Kind::SubGoal => "search-sub-goal",
        Kind::Theme => "search-theme",
        Kind::Activity => "search-activity",
        Kind::Candidate => "search-candidate",
        Kind::Milestone => "search-milestone",
        Kind::Figure => "search-figure",
    };
    i18n::text(look.lang, key).into_owned()
}
