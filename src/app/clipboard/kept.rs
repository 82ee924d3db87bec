//! What was copied last by this program, whole: a text on the clipboard that is still the same
//! is pasted from here, so that nothing of it is lost.

use std::sync::Mutex;

use crate::edit::Target;
use crate::model::Roadmap;

/// A roadmap as it was, and what of it was copied.
#[derive(Clone, Debug)]
pub struct Kept {
    text: String,
    pub roadmap: Roadmap,
    pub targets: Vec<Target>,
}

static LAST: Mutex<Option<Kept>> = Mutex::new(None);

pub fn keep(text: &str, roadmap: Roadmap, targets: Vec<Target>) {
    let kept = Kept { text: same_everywhere(text), roadmap, targets };
    if let Ok(mut last) = LAST.lock() {
        *last = Some(kept);
    }
}

/// What became this text, if it was copied last.
pub fn kept(text: &str) -> Option<Kept> {
    let text = same_everywhere(text);
    LAST.lock().ok()?.clone().filter(|kept| kept.text == text)
}

/// Clipboards end lines in their own way.
pub fn same_everywhere(text: &str) -> String {
    text.replace("\r\n", "\n").trim_end().to_owned()
}
