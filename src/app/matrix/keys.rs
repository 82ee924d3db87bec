//! The keyboard in the cells: arrows walk, digits say a phase.

use egui::{Event, EventFilter, Key, Modifiers, Response, Ui};

use super::{Act, Matrix, MatrixState};
use crate::app::session::Session;
use crate::model::Mention;

const DIGITS: [Key; 10] = [
    Key::Num0,
    Key::Num1,
    Key::Num2,
    Key::Num3,
    Key::Num4,
    Key::Num5,
    Key::Num6,
    Key::Num7,
    Key::Num8,
    Key::Num9,
];

/// What the keys of this frame ask for; `page` lines are in sight.
pub(super) fn keys(
    ui: &Ui,
    response: &Response,
    state: &mut MatrixState,
    session: &Session,
    page: usize,
) -> Option<Act> {
    let filter = EventFilter {
        vertical_arrows: true,
        horizontal_arrows: true,
        escape: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    walk(ui, state, page);
    clipboard(ui).or_else(|| change(ui, state, session))
}

fn walk(ui: &Ui, state: &mut MatrixState, page: usize) {
    let Some((key, matrix)) = state.made.take() else { return };
    let (lines, last) = (&matrix, matrix.actors.len().saturating_sub(1));
    // With Shift first: egui lets a key with Shift pass for the key alone.
    for shift in [true, false] {
        let modifiers = if shift { Modifiers::SHIFT } else { Modifiers::NONE };
        let pressed = |key| ui.input_mut(|input| input.count_and_consume_key(modifiers, key));
        let (line, actor) = state.cursor;
        let mut to = (line, actor);
        to.1 = to.1.saturating_sub(pressed(Key::ArrowLeft));
        to.1 = (to.1 + pressed(Key::ArrowRight)).min(last);
        to.0 = above(lines, to.0, pressed(Key::ArrowUp) + page * pressed(Key::PageUp));
        to.0 = below(lines, to.0, pressed(Key::ArrowDown) + page * pressed(Key::PageDown));
        if pressed(Key::Home) > 0 {
            to.1 = 0;
        }
        if pressed(Key::End) > 0 {
            to.1 = last;
        }
        if to != (line, actor) {
            state.go(to, shift);
        }
    }
    state.made = Some((key, matrix));
}

/// So many activities further up; the first if there are not so many.
fn above(matrix: &Matrix, line: usize, count: usize) -> usize {
    let up = (0..line).rev().filter(|at| matrix.activity(*at).is_some());
    up.take(count).last().unwrap_or(line)
}

fn below(matrix: &Matrix, line: usize, count: usize) -> usize {
    let down = (line + 1..matrix.lines.len()).filter(|at| matrix.activity(*at).is_some());
    down.take(count).last().unwrap_or(line)
}

fn clipboard(ui: &Ui) -> Option<Act> {
    let events = ui.input(|input| input.events.clone());
    events.into_iter().find_map(|event| match event {
        Event::Copy => Some(Act::Copy),
        Event::Cut => Some(Act::Cut),
        Event::Paste(text) => Some(Act::Paste(text)),
        _ => None,
    })
}

fn change(ui: &Ui, state: &mut MatrixState, session: &Session) -> Option<Act> {
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let chain = &session.document.committed().value_chain;
    for (number, key) in DIGITS.into_iter().enumerate() {
        if !pressed(key) {
            continue;
        }
        match number.checked_sub(1) {
            None => return Some(Act::State(None)),
            Some(at) => {
                if let Some(phase) = chain.get(at) {
                    return Some(Act::State(Some(Mention::Id(phase.id.clone()))));
                }
            }
        }
    }
    if pressed(Key::Delete) || pressed(Key::Backspace) {
        return Some(Act::Clear);
    }
    if pressed(Key::Enter) || pressed(Key::F2) {
        return Some(Act::Open);
    }
    if ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::A)) {
        let (_, matrix) = state.made.as_ref()?;
        let is = |at: &usize| matrix.activity(*at).is_some();
        let lines = 0..matrix.lines.len();
        let (first, last) = (lines.clone().find(is)?, lines.rev().find(is)?);
        let actors = matrix.actors.len().saturating_sub(1);
        (state.anchor, state.cursor) = ((first, 0), (last, actors));
        return None;
    }
    if pressed(Key::Escape) {
        if state.anchor == state.cursor {
            return Some(Act::Leave);
        }
        state.anchor = state.cursor;
    }
    None
}
