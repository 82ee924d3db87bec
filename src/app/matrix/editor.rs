//! One cell opened: every state to choose from, how many, and since when.

use egui::{Area, Frame, Key, Modifiers, Order as Layer, TextEdit, Ui, vec2};

use super::written::{Said, state_text};
use super::{Act, Matrix, MatrixState, cell};
use crate::app::session::Session;
use crate::app::style::{SMALL, color32, strong};
use crate::i18n::dates::edge_words;
use crate::i18n::typed_dates::{Typed, parse_edge};
use crate::i18n::{self, Lang};
use crate::model::{Edge, Mention, Roadmap, When};

/// What is being chosen and typed.
#[derive(Clone, Debug)]
pub(super) struct Editing {
    title: String,
    state: Option<Mention>,
    amount: String,
    since: String,
    /// Why the date is none.
    wrong: String,
    fresh: bool,
}

impl Editing {
    pub(super) fn new(
        roadmap: &Roadmap,
        matrix: &Matrix,
        cell: (usize, usize),
        lang: Lang,
    ) -> Option<Self> {
        let (down, across) = (matrix.activity(cell.0)?, matrix.actors.get(cell.1)?);
        let statuses = &roadmap.activity(&down.id)?.actor_status;
        let own = statuses.iter().find(|it| it.who == across.who);
        let since = own.and_then(|it| it.since);
        Some(Self {
            title: format!("{} · {}", down.name, across.short),
            state: own.and_then(|it| it.state.clone()),
            amount: own.map(|it| it.amount.clone()).unwrap_or_default(),
            since: since.map(|when| edge_words(Edge::At(when), lang)).unwrap_or_default(),
            wrong: String::new(),
            fresh: true,
        })
    }

    fn since(&self, lang: Lang) -> Result<Option<When>, String> {
        if self.since.trim().is_empty() {
            return Ok(None);
        }
        match parse_edge(&self.since) {
            Ok(Typed::Edge(Edge::At(when))) => Ok(Some(when)),
            Ok(_) => Err(i18n::text(lang, "typed-date-no-date").into_owned()),
            Err(error) => Err(error.words(lang)),
        }
    }

    /// Takes this state with what is typed; a date that is none is said instead.
    fn said(&mut self, state: Option<Mention>, lang: Lang) -> Option<Act> {
        match self.since(lang) {
            Ok(since) => {
                Some(Act::Said(Said { state, amount: self.amount.trim().to_owned(), since }))
            }
            Err(words) => {
                self.wrong = words;
                None
            }
        }
    }
}

pub(super) fn editor_ui(ui: &Ui, state: &mut MatrixState, session: &Session) -> Option<Act> {
    let mut editing = state.editing.take()?;
    let look = session.look;
    let fill = color32(look.theme.surface);
    let area = Area::new(ui.scope_id().with("matrix editor"))
        .order(Layer::Foreground)
        .constrain_to(ui.ctx().content_rect())
        .fixed_pos(state.open_at.map_or(ui.max_rect().center(), |it| it.left_bottom()));
    let mut act = None;
    let shown = area.show(ui.ctx(), |ui| {
        Frame::popup(ui.style()).fill(fill).inner_margin(12).show(ui, |ui| {
            ui.set_width(300.0);
            act = choices_ui(ui, &mut editing, session);
            act = fields_ui(ui, &mut editing, session).or(act.take());
        });
    });
    let escaped = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
    let elsewhere = !editing.fresh && shown.response.clicked_elsewhere();
    editing.fresh = false;
    if act.is_none() && (escaped || elsewhere) {
        state.take_focus = escaped;
    } else {
        state.editing = Some(editing);
    }
    act
}

fn choices_ui(ui: &mut Ui, editing: &mut Editing, session: &Session) -> Option<Act> {
    let look = session.look;
    let roadmap = session.document.committed();
    ui.label(egui::RichText::new(&editing.title).font(strong(13.0)));
    ui.add_space(4.0);
    let phases = roadmap.value_chain.iter().map(|it| Some(Mention::Id(it.id.clone())));
    let finer = roadmap.actor_states.iter().map(|it| Some(Mention::Words(it.name.clone())));
    let mut act = None;
    ui.spacing_mut().item_spacing.y = 2.0;
    for (at, option) in phases.chain(finer).chain([None]).enumerate() {
        let words = state_text(roadmap, option.as_ref(), look.lang);
        let holds = editing.state == option;
        ui.horizontal(|ui| {
            let (place, _) = ui.allocate_exact_size(vec2(20.0, 20.0), egui::Sense::hover());
            let step = match &option {
                Some(Mention::Id(_)) => Some(at),
                Some(Mention::Words(name)) => {
                    let finer = roadmap.actor_states.iter().find(|it| it.name == *name);
                    let phase = finer.and_then(|it| it.phase.as_ref());
                    phase.and_then(|id| roadmap.value_chain.iter().position(|it| it.id == *id))
                }
                None => None,
            };
            cell::letter_box(ui, session, place, step);
            let size = vec2(ui.available_width(), 24.0);
            let button = egui::Button::selectable(holds, (words, egui::Atom::grow()))
                .min_size(size)
                .truncate();
            let response = ui.add(button);
            if editing.fresh && holds {
                response.request_focus();
            }
            if response.clicked() {
                editing.state.clone_from(&option);
                act = editing.said(option.clone(), look.lang);
            }
        });
    }
    act
}

fn fields_ui(ui: &mut Ui, editing: &mut Editing, session: &Session) -> Option<Act> {
    let look = session.look;
    let mut done = false;
    ui.add_space(6.0);
    egui::Grid::new("matrix fields").num_columns(2).show(ui, |ui| {
        for (key, text) in
            [("matrix-amount", &mut editing.amount), ("matrix-since-when", &mut editing.since)]
        {
            let label = ui.label(i18n::text(look.lang, key));
            let field = TextEdit::singleline(text).desired_width(190.0);
            let field = ui.add(field).labelled_by(label.id);
            done |= field.lost_focus() && ui.input(|it| it.key_pressed(Key::Enter));
            ui.end_row();
        }
    });
    if !editing.wrong.is_empty() {
        let words = egui::RichText::new(&editing.wrong).size(SMALL);
        ui.label(words.color(color32(look.theme.danger)));
    }
    ui.horizontal(|ui| done |= ui.button(i18n::text(look.lang, "matrix-take")).clicked());
    let state = editing.state.clone();
    done.then(|| editing.said(state, look.lang)).flatten()
}
