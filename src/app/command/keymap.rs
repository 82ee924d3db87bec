//! Which keys do what: those of the table, and those that a person has chosen instead.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use egui::{Context, Id, Key, KeyboardShortcut, Modifiers};
use serde::{Deserialize, Serialize};

use super::Command;

/// The keys that are not as in the table, as they are kept: command, and its keys in words.
/// What this version does not know is kept and does nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ChangedKeys(BTreeMap<String, Vec<String>>);

/// The keys of every command, worked out once per change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keymap {
    by_command: HashMap<Command, Vec<KeyboardShortcut>>,
    ordered: Vec<(Command, KeyboardShortcut)>,
}

/// Why keys cannot be given to a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// They need `AltGr` on a Norwegian keyboard, or are `AltGr` in disguise.
    AltGr,
    /// Alt and Shift change the keyboard's language in Windows.
    AltShift,
    /// They walk, end or close everywhere, or belong to the system.
    Fixed,
}

impl Refusal {
    /// The key of its sentence in the catalogues.
    pub fn key(self) -> &'static str {
        match self {
            Self::AltGr => "keys-refused-altgr",
            Self::AltShift => "keys-refused-alt-shift",
            Self::Fixed => "keys-refused-fixed",
        }
    }
}

impl ChangedKeys {
    pub fn is_changed(&self, command: Command) -> bool {
        self.0.contains_key(&command.name())
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Gives these keys to the command and to no other.
    pub fn give(&mut self, command: Command, keys: KeyboardShortcut) {
        let map = Keymap::new(self);
        for other in map.owners(keys).filter(|other| *other != command) {
            let rest = map.keys(other).iter().filter(|it| **it != keys).copied().collect();
            self.set(other, rest);
        }
        self.set(command, vec![keys]);
    }

    /// Takes all keys from the command.
    pub fn take(&mut self, command: Command) {
        self.set(command, Vec::new());
    }

    /// As in the table again; keys that others have got meanwhile stay with them.
    pub fn reset(&mut self, command: Command) {
        self.0.remove(&command.name());
        let map = Keymap::new(self);
        let usual = command.usual_keys();
        let free = |keys: &KeyboardShortcut| map.owners(*keys).all(|other| other == command);
        let kept: Vec<KeyboardShortcut> = usual.iter().copied().filter(free).collect();
        if kept != usual {
            self.set(command, kept);
        }
    }

    /// All as in the table again.
    pub fn reset_all(&mut self) {
        self.0.clear();
    }

    fn set(&mut self, command: Command, keys: Vec<KeyboardShortcut>) {
        if keys == command.usual_keys() {
            self.0.remove(&command.name());
        } else {
            self.0.insert(command.name(), keys.into_iter().map(spelled).collect());
        }
    }

    fn of(&self, command: Command) -> Option<Vec<KeyboardShortcut>> {
        let spelled = self.0.get(&command.name())?;
        let read = spelled.iter().filter_map(|keys| read(keys));
        Some(read.filter(|keys| allowed(*keys).is_ok()).collect())
    }
}

impl Keymap {
    pub fn new(changed: &ChangedKeys) -> Self {
        let mut by_command = HashMap::new();
        let mut ordered = Vec::new();
        for command in Command::all() {
            let own = if command.keys_are_fixed() { None } else { changed.of(command) };
            let keys = own.unwrap_or_else(|| command.usual_keys());
            ordered.extend(keys.iter().map(|keys| (command, *keys)));
            by_command.insert(command, keys);
        }
        // Those with most modifiers first: egui lets Ctrl+Shift+S pass for Ctrl+S too.
        let held = |keys: &KeyboardShortcut| {
            let it = keys.modifiers;
            u8::from(it.shift) + u8::from(it.alt) + u8::from(it.command) + u8::from(it.ctrl)
        };
        ordered.sort_by_key(|(_, keys)| std::cmp::Reverse(held(keys)));
        Self { by_command, ordered }
    }

    /// Makes it the one that everything drawn in this context asks.
    pub fn install(self, ctx: &Context) {
        ctx.data_mut(|data| data.insert_temp(Id::NULL, Arc::new(self)));
    }

    /// The one that is installed; that of the table where none is.
    pub fn of(ctx: &Context) -> Arc<Self> {
        let installed = ctx.data(|data| data.get_temp::<Arc<Self>>(Id::NULL));
        installed.unwrap_or_else(|| {
            Self::new(&ChangedKeys::default()).install(ctx);
            ctx.data(|data| data.get_temp(Id::NULL)).unwrap_or_default()
        })
    }

    /// The keys of a command, the usual ones first.
    pub fn keys(&self, command: Command) -> &[KeyboardShortcut] {
        self.by_command.get(&command).map_or(&[], Vec::as_slice)
    }

    /// Every command and keys of it, in the order that they must be tried.
    pub fn all(&self) -> impl Iterator<Item = (Command, KeyboardShortcut)> + '_ {
        self.ordered.iter().copied()
    }

    /// Who has these keys.
    pub fn owners(&self, keys: KeyboardShortcut) -> impl Iterator<Item = Command> + '_ {
        self.ordered.iter().filter(move |(_, it)| *it == keys).map(|(command, _)| *command)
    }
}

impl Default for Keymap {
    fn default() -> Self {
        Self::new(&ChangedKeys::default())
    }
}

/// The keys as they are asked for, whatever the system calls its command key.
pub fn pressed_keys(key: Key, modifiers: Modifiers) -> KeyboardShortcut {
    let Modifiers { alt, ctrl, shift, mac_cmd: _, command } = modifiers;
    let modifiers = Modifiers { alt, ctrl: ctrl && !command, shift, mac_cmd: false, command };
    KeyboardShortcut::new(modifiers, key)
}

/// Whether a person may give these keys to a command.
pub fn allowed(keys: KeyboardShortcut) -> Result<(), Refusal> {
    let KeyboardShortcut { modifiers, logical_key: key } = keys;
    let control = modifiers.command || modifiers.ctrl;
    let behind_altgr = matches!(
        key,
        Key::OpenBracket | Key::CloseBracket | Key::OpenCurlyBracket | Key::CloseCurlyBracket
    );
    let clipboard = modifiers == Modifiers::COMMAND && matches!(key, Key::C | Key::X | Key::V);
    let of_system = modifiers.alt && key == Key::F4;
    if (control && modifiers.alt) || behind_altgr {
        Err(Refusal::AltGr)
    } else if modifiers.alt && modifiers.shift {
        Err(Refusal::AltShift)
    } else if matches!(key, Key::Escape | Key::Tab)
        || (walks(key) && modifiers.is_none())
        || clipboard
        || of_system
    {
        Err(Refusal::Fixed)
    } else {
        Ok(())
    }
}

/// Whether the key walks, in a text as on the canvas.
fn walks(key: Key) -> bool {
    matches!(
        key,
        Key::ArrowUp
            | Key::ArrowDown
            | Key::ArrowLeft
            | Key::ArrowRight
            | Key::Space
            | Key::Home
            | Key::End
            | Key::PageUp
            | Key::PageDown
            | Key::Backspace
    )
}

/// Whether the keys alone write or select something in a text field.
pub fn writes(keys: KeyboardShortcut) -> bool {
    let KeyboardShortcut { modifiers, logical_key: key } = keys;
    let name = key.symbol_or_name();
    let letter = name.chars().count() == 1 || walks(key) || matches!(key, Key::Delete | Key::Enter);
    letter && !modifiers.command && !modifiers.ctrl && !modifiers.alt
}

/// "Ctrl+Shift+S", for the file of settings.
fn spelled(keys: KeyboardShortcut) -> String {
    let modifiers = keys.modifiers;
    let held = [
        (modifiers.command, "Ctrl"),
        (modifiers.ctrl, "Control"),
        (modifiers.alt, "Alt"),
        (modifiers.shift, "Shift"),
    ];
    let held = held.into_iter().filter(|(held, _)| *held).map(|(_, name)| name);
    held.chain([keys.logical_key.name()]).collect::<Vec<_>>().join("+")
}

fn read(spelled: &str) -> Option<KeyboardShortcut> {
    let mut modifiers = Modifiers::NONE;
    let (held, key) = spelled.rsplit_once('+').unwrap_or(("", spelled));
    for name in held.split('+').filter(|name| !name.is_empty()) {
        match name {
            "Ctrl" => modifiers.command = true,
            "Control" => modifiers.ctrl = true,
            "Alt" => modifiers.alt = true,
            "Shift" => modifiers.shift = true,
            _ => return None,
        }
    }
    Some(KeyboardShortcut::new(modifiers, Key::from_name(key)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_spelled_so_that_they_are_read_again() {
        for (_, keys) in Keymap::default().all() {
            assert_eq!(read(&spelled(keys)), Some(keys), "{keys:?}");
        }
        for nonsense in ["", "+", "Ctrl+", "Hyper+K", "Ctrl+Ø", "Ctrl++"] {
            assert_eq!(read(nonsense), None, "{nonsense}");
        }
    }

    #[test]
    fn every_usual_key_could_be_chosen_by_a_person_too() {
        for (command, keys) in Keymap::default().all() {
            assert_eq!(allowed(keys).is_ok(), !command.keys_are_fixed(), "{command:?}");
        }
    }

    #[test]
    fn keys_go_from_one_command_to_another_and_back() {
        let save = KeyboardShortcut::new(Modifiers::COMMAND, Key::S);
        let mut changed = ChangedKeys::default();
        changed.give(Command::Export, save);
        let map = Keymap::new(&changed);
        assert_eq!(map.owners(save).collect::<Vec<_>>(), [Command::Export]);
        assert_eq!(map.keys(Command::Save), []);
        changed.reset(Command::Save);
        assert_eq!(Keymap::new(&changed).keys(Command::Save), [], "Export still has them");
        changed.reset(Command::Export);
        changed.reset(Command::Save);
        assert!(changed.is_empty());
        assert_eq!(Keymap::new(&changed), Keymap::default());
    }
}
