//! How a file was looked at when it was left: it opens so again.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::session::Session;
use crate::layout::TimeScale;
use crate::model::{Id, Index, Kind, View};

/// What was shown of a file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FileLook {
    pub path: PathBuf,
    /// Grouping, sorting, filters, and whatever else a view says.
    pub view: View,
    pub figure: Option<Id>,
    pub focus: Option<Id>,
    pub collapsed: Vec<Id>,
    /// What does not fit the filters was dimmed rather than hidden.
    pub dim: bool,
    /// The day at the left rim, and points per day.
    pub scale: Option<(f64, f64)>,
    pub scroll: f64,
}

/// Looks of more files than this are forgotten.
const MOST: usize = 20;

impl FileLook {
    /// How the file of the session is looked at now; none where there is no file.
    pub fn of(session: &Session) -> Option<Self> {
        let shown = &session.view;
        Some(Self {
            path: session.file.as_ref()?.path.clone(),
            view: shown.view.clone(),
            figure: shown.figure.clone(),
            focus: shown.focus.clone(),
            collapsed: shown.collapsed.iter().cloned().collect(),
            dim: shown.dims(),
            scale: shown.scale.map(|it| (it.first, it.per_day)),
            scroll: shown.scroll_y,
        })
    }

    /// Shows the roadmap so. Figures and headings that are gone are left out; numbers that
    /// come from nowhere are too.
    pub fn show(&self, session: &mut Session) {
        let index = Index::new(session.document.roadmap());
        let is = |id: &Id, kinds: &[Kind]| index.kind(id).is_some_and(|it| kinds.contains(&it));
        let headings = [Kind::Goal, Kind::SubGoal, Kind::Theme, Kind::Activity];
        let figure = self.figure.clone().filter(|id| is(id, &[Kind::View]));
        // A view of a figure that is gone would show what nobody can name.
        if figure.is_some() == self.figure.is_some() {
            session.show_figure(figure.as_ref());
            session.view.view = self.view.clone();
        }
        let shown = &mut session.view;
        shown.focus = self.focus.clone().filter(|id| is(id, &headings));
        shown.collapsed = self.collapsed.iter().filter(|id| is(id, &headings)).cloned().collect();
        if self.dim != shown.dims() {
            shown.switch_dim();
        }
        let sound = |(first, per_day): &(f64, f64)| {
            first.is_finite() && per_day.is_finite() && *per_day > 0.0
        };
        let scale = self.scale.filter(sound);
        shown.scale = scale.map(|(first, per_day)| TimeScale { first, per_day });
        shown.scroll_y = if self.scroll.is_finite() { self.scroll.max(0.0) } else { 0.0 };
        shown.touch();
    }
}

/// Puts a look first among those that are kept.
pub fn remember(looks: &mut Vec<FileLook>, look: FileLook) {
    looks.retain(|known| known.path != look.path);
    looks.insert(0, look);
    looks.truncate(MOST);
}

/// How this file was looked at.
pub fn look_at<'a>(looks: &'a [FileLook], path: &Path) -> Option<&'a FileLook> {
    looks.iter().find(|look| look.path == path)
}
