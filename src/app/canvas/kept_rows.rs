//! The rows of the view, kept from frame to frame and brought up to date per edit.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::ops::Range;

use super::CanvasState;
use super::gesture::Gesture;
use super::places::{Places, years};
use crate::app::session::Session;
use crate::edit::Change;
use crate::i18n::Lang;
use crate::layout::{Density, Metrics, RowOptions, Rows, Used, rows, used};

#[derive(Debug)]
pub(super) struct KeptRows {
    pub rows: Rows,
    /// What all rows use, once a legend has asked; a gesture that runs does not change it.
    used: OnceCell<Used>,
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
    density: Density,
    /// What has changed is shown: every step may show more.
    changed: Option<u64>,
}

/// The rows as they are now. Takes them out of the state: the caller puts them back.
pub(super) fn up_to_date(state: &mut CanvasState, session: &Session, places: &Places) -> KeptRows {
    let key = Key {
        view: session.view.revision(),
        lang: session.look.lang,
        name_chars: name_chars(places.frame.outline.width() - places.columns, session.look.density),
        density: session.look.density,
        changed: session.view.changed_only().then(|| session.document.revision()),
    };
    match state.rows.take().filter(|kept| kept.key == key) {
        Some(mut kept) => {
            kept.bring_up_to_date(session, !matches!(state.gesture, Gesture::Idle));
            kept
        }
        None => fresh(session, key),
    }
}

/// Rows up to which the legend tells of all of them, and not only of those in sight.
const LEGEND_ROWS: usize = 1_000;

impl KeptRows {
    /// What the legend has to explain while the rows of `seen` are in sight.
    pub(super) fn used(&self, session: &Session, seen: Range<usize>) -> Cow<'_, Used> {
        let roadmap = session.document.roadmap();
        let of = |range| used(roadmap, &self.rows, range, years(session));
        if self.rows.len() <= LEGEND_ROWS {
            Cow::Borrowed(self.used.get_or_init(|| of(0..self.rows.len())))
        } else {
            Cow::Owned(of(seen))
        }
    }

    /// How many activities are shown, and how many there are to show.
    pub(super) fn counted(&self, session: &Session) -> (usize, usize) {
        let roadmap = session.document.roadmap();
        (self.rows.activities(), roadmap.activities.len())
    }

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
            if !keep_order {
                self.used.take();
            }
        } else if !keep_order {
            *self = fresh(session, self.key);
        }
    }
}

fn fresh(session: &Session, key: Key) -> KeptRows {
    let only = session.view.changed_only().then(|| session.document.changed_activities());
    let options = RowOptions {
        dim: session.view.dims(),
        only: only.as_ref(),
        widths: &session.view.column_widths,
        ..RowOptions::new(
            &session.view.collapsed,
            key.lang,
            Metrics::canvas(key.density),
            key.name_chars,
        )
    };
    KeptRows {
        rows: rows(session.document.roadmap(), &session.view.shown(), &options),
        used: OnceCell::new(),
        document: session.document.revision(),
        key,
    }
}

/// How many characters of a name fit on a line of the outline, in the mean.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a small count")]
fn name_chars(width: f32, density: Density) -> usize {
    let metrics = Metrics::canvas(density);
    ((width - 4.0 * metrics.indent).max(60.0) / (metrics.name.size * 0.52)) as usize
}
