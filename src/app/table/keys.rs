//! The keys of the table while no cell is typed in.

use egui::{Event, EventFilter, Key, Modifiers, Response, Ui};

use super::{Act, Cell, TableState};

/// What the keys of this frame ask for.
pub(super) fn keys(ui: &Ui, response: &Response, state: &TableState) -> Vec<Act> {
    let filter = EventFilter {
        horizontal_arrows: true,
        vertical_arrows: true,
        escape: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    let mut acts = Vec::new();
    ui.input_mut(|input| {
        let mut pressed = |modifiers, key| input.consume_key(modifiers, key);
        for (key, to) in walks(state) {
            for extend in [true, false] {
                let shift = if extend { Modifiers::SHIFT } else { Modifiers::NONE };
                if pressed(shift, key) {
                    acts.push(Act::Go { to: to.by_one, extend });
                }
                if pressed(shift | Modifiers::COMMAND, key) {
                    acts.push(Act::Go { to: to.by_all, extend });
                }
            }
        }
        let plain: [(Modifiers, Key, Act); 7] = [
            (Modifiers::NONE, Key::Enter, Act::Begin(None)),
            (Modifiers::NONE, Key::F2, Act::Begin(None)),
            (Modifiers::NONE, Key::Delete, Act::Clear),
            (Modifiers::NONE, Key::Backspace, Act::Begin(Some(String::new()))),
            (Modifiers::COMMAND, Key::D, Act::Fill),
            (Modifiers::COMMAND, Key::A, Act::All),
            (Modifiers::NONE, Key::Escape, Act::Go { to: state.at, extend: false }),
        ];
        for (modifiers, key, act) in plain {
            if pressed(modifiers, key) {
                acts.push(act);
            }
        }
        input.events.retain(|event| {
            let act = match event {
                Event::Copy => Act::Copy,
                Event::Cut => Act::Cut,
                Event::Paste(text) => Act::Paste(text.clone()),
                Event::Text(text) => Act::Begin(Some(text.clone())),
                _ => return true,
            };
            acts.push(act);
            false
        });
    });
    acts
}

/// Where a key leads: a step, and as far as it goes.
struct Walk {
    by_one: Cell,
    by_all: Cell,
}

fn walks(state: &TableState) -> [(Key, Walk); 8] {
    let Cell { row, column } = state.at;
    let last = Cell {
        row: state.kept.lines.len().saturating_sub(1),
        column: state.sheet.columns().len() - 1,
    };
    let page = state.page.max(1);
    let to = |row: usize, column: usize| Cell {
        row: row.min(last.row),
        column: column.min(last.column),
    };
    let walk = |by_one, by_all| Walk { by_one, by_all };
    [
        (Key::ArrowUp, walk(to(row.saturating_sub(1), column), to(0, column))),
        (Key::ArrowDown, walk(to(row + 1, column), to(last.row, column))),
        (Key::ArrowLeft, walk(to(row, column.saturating_sub(1)), to(row, 0))),
        (Key::ArrowRight, walk(to(row, column + 1), to(row, last.column))),
        (Key::PageUp, walk(to(row.saturating_sub(page), column), to(0, column))),
        (Key::PageDown, walk(to(row + page, column), to(last.row, column))),
        (Key::Home, walk(to(row, 0), to(0, 0))),
        (Key::End, walk(to(row, last.column), last)),
    ]
}
