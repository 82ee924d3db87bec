//! The rows of the view, kept from frame to frame and brought up to date per edit.

use super::CanvasState;
use super::gesture::Gesture;
use super::places::Places;
use crate::app::session::Session;
use crate::edit::Change;
use crate::i18n::Lang;
use crate::layout::{Metrics, RowOptions, Rows, rows};

#[derive(Debug)]
pub(super) struct KeptRows {
    pub rows: Rows,
    /// The revision of the document they show.
    document: u64,
    key: Key,
}

/// What else the rows depend on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Key {
    view: u64,
    lang: Lang,
    name_chars: usize,
}

/// The rows as they are now. Takes them out of the state: the caller puts them back.
pub(super) fn up_to_date(state: &mut CanvasState, session: &Session, places: &Places) -> KeptRows {
    let key = Key {
        view: session.view.revision(),
        lang: session.look.lang,
        name_chars: name_chars(places.frame.outline.width()),
    };
    match state.rows.take().filter(|kept| kept.key == key) {
        Some(mut kept) => {
            kept.bring_up_to_date(session, !matches!(state.gesture, Gesture::Idle));
            kept
        }
        None => fresh(session, key),
    }
}

impl KeptRows {
    /// Takes over what has changed in the document. While a gesture runs, rows stay where they
    /// are even if a preview would reorder them: nothing jumps from under the pointer.
    pub(super) fn bring_up_to_date(&mut self, session: &Session, keep_order: bool) {
        let document = &session.document;
        if document.revision() == self.document {
            return;
        }
        let taken_over = match document.changes_since(self.document) {
            Change::Nothing => true,
            Change::Activities(ids) => self.rows.update(document.roadmap(), &ids),
            Change::Structure => false,
        };
        if taken_over {
            self.document = document.revision();
        } else if !keep_order {
            *self = fresh(session, self.key);
        }
    }
}

fn fresh(session: &Session, key: Key) -> KeptRows {
    let options = RowOptions {
        collapsed: &session.view.collapsed,
        lang: key.lang,
        metrics: Metrics::canvas(),
        name_chars: key.name_chars,
    };
    KeptRows {
        rows: rows(session.document.roadmap(), &session.view.shown(), &options),
        document: session.document.revision(),
        key,
    }
}

/// How many characters of a name fit on a line of the outline, in the mean.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a small count")]
fn name_chars(width: f32) -> usize {
    let metrics = Metrics::canvas();
    ((width - 4.0 * metrics.indent).max(60.0) / (metrics.name.size * 0.52)) as usize
}
