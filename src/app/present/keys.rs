//! The keys of a presentation; a clicker sends those of a page.

use egui::{Context, Key, Modifiers};

/// What a key asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    Next,
    Previous,
    First,
    Last,
    Down,
    Up,
    Black,
    White,
    Digit(char),
    /// To the figure whose number was typed.
    Number,
    End,
}

const KEYS: [(Key, Wanted); 14] = [
    (Key::ArrowRight, Wanted::Next),
    (Key::PageDown, Wanted::Next),
    (Key::Space, Wanted::Next),
    (Key::ArrowLeft, Wanted::Previous),
    (Key::PageUp, Wanted::Previous),
    (Key::Backspace, Wanted::Previous),
    (Key::Home, Wanted::First),
    (Key::End, Wanted::Last),
    (Key::ArrowDown, Wanted::Down),
    (Key::ArrowUp, Wanted::Up),
    (Key::B, Wanted::Black),
    (Key::Period, Wanted::Black),
    (Key::W, Wanted::White),
    (Key::Enter, Wanted::Number),
];

const DIGITS: [(Key, char); 10] = [
    (Key::Num0, '0'),
    (Key::Num1, '1'),
    (Key::Num2, '2'),
    (Key::Num3, '3'),
    (Key::Num4, '4'),
    (Key::Num5, '5'),
    (Key::Num6, '6'),
    (Key::Num7, '7'),
    (Key::Num8, '8'),
    (Key::Num9, '9'),
];

/// The first thing that the keys of this frame ask for. Esc during a drag ends the drag.
pub(super) fn wanted(ctx: &Context) -> Option<Wanted> {
    ctx.input_mut(|input| {
        let dragging = input.pointer.any_down();
        let mut pressed = |key| input.consume_key(Modifiers::NONE, key);
        if !dragging && pressed(Key::Escape) {
            return Some(Wanted::End);
        }
        let digit = DIGITS.into_iter().find(|(key, _)| pressed(*key));
        let digit = digit.map(|(_, digit)| Wanted::Digit(digit));
        let known = || KEYS.into_iter().find(|(key, _)| pressed(*key)).map(|(_, wanted)| wanted);
        digit.or_else(known)
    })
}
