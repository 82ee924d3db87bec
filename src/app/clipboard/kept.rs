//! What was copied by this program, whole: a text on the clipboard that is still the same
//! is pasted from here, so that nothing of it is lost.

use std::collections::VecDeque;
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

/// The last first. Some desktops remember what was on the clipboard before, and can bring it back.
static COPIES: Mutex<VecDeque<Kept>> = Mutex::new(VecDeque::new());
/// Older copies are forgotten; each holds a whole roadmap.
const MOST: usize = 8;

pub fn keep(text: &str, roadmap: Roadmap, targets: Vec<Target>) {
    let kept = Kept { text: same_everywhere(text), roadmap, targets };
    if let Ok(mut copies) = COPIES.lock() {
        copies.retain(|it| it.text != kept.text);
        copies.push_front(kept);
        copies.truncate(MOST);
    }
}

/// What became this text, if it was copied not long ago.
pub fn kept(text: &str) -> Option<Kept> {
    let text = same_everywhere(text);
    COPIES.lock().ok()?.iter().find(|kept| kept.text == text).cloned()
}

/// Clipboards end lines in their own way.
pub fn same_everywhere(text: &str) -> String {
    text.replace("\r\n", "\n").trim_end().to_owned()
}
