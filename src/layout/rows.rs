use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::{Arc, OnceLock};

use super::columns::{ColumnWidths, USUAL_WIDTHS, column_width};
use super::content::Content;
use super::lane::{Group, Lane, lanes_of};
use super::metrics::Metrics;
use super::names::{Names, lookup};
use super::outline;
use super::prefix::Heights;
use super::shape::{Chip, Shape, shape};
use super::spread::Spread;
use super::{filter, grouping, sort, split};
use crate::i18n::Lang;
use crate::model::{
    Activity, Column, Filters, Grouping, Id, Milestone, Roadmap, Segment, Sort, Standpoint,
    Undated, View,
};

/// The rows of a view: their order and heights, none of which depend on zoom.
///
/// Rows hold what they were made from. After an edit, [`Rows::update`] brings the rows of the
/// edited activities up to date, or says that the rows must be made anew.
#[derive(Debug)]
pub struct Rows {
    /// Activities that lie below headings that are folded together.
    folded: BTreeSet<Id>,
    entries: Vec<RowEntry>,
    heights: Heights,
    /// The first row of every id, and the further ones of those that have several.
    first: HashMap<Id, usize>,
    further: BTreeMap<Id, Vec<usize>>,
    arrangement: Arrangement,
    name_chars: usize,
    pub(super) undated: Undated,
    /// Phases that run side by side are one bar.
    pub(super) mixed: bool,
    pub(super) filters: Filters,
    /// What is dimmed does not fit these.
    dimmed: Option<Filters>,
    /// How many activities have a row that is not dimmed.
    fitting: usize,
    pub(super) metrics: Metrics,
    /// The columns beside the names, and how wide they are.
    pub(super) columns: Vec<(Column, f32)>,
    pub(super) lang: Lang,
    pub(super) names: Names,
}

/// What decides which rows an activity has, and where.
#[derive(Clone, Debug)]
struct Arrangement {
    levels: Vec<Grouping>,
    split: bool,
    sort: Sort,
}

/// What rows are made with beside the view.
#[derive(Clone, Debug)]
pub struct RowOptions<'a> {
    /// Headings, and activities with children, of which nothing below is shown.
    pub collapsed: &'a BTreeSet<Id>,
    pub lang: Lang,
    pub metrics: Metrics,
    /// Activities that are kept off figures.
    pub show_hidden: bool,
    /// Whether what does not fit the filters is shown all the same, to be dimmed.
    pub dim: bool,
    /// Only these activities; none: all.
    pub only: Option<&'a BTreeSet<Id>>,
    /// How many characters of a name fit on a line of the outline; longer names get two lines.
    pub name_chars: usize,
    /// Of the columns beside the names.
    pub widths: &'a ColumnWidths,
}

impl<'a> RowOptions<'a> {
    /// All that fits the view, in the words of a language and of this size.
    pub fn new(
        collapsed: &'a BTreeSet<Id>,
        lang: Lang,
        metrics: Metrics,
        name_chars: usize,
    ) -> Self {
        Self {
            collapsed,
            lang,
            metrics,
            name_chars,
            show_hidden: true,
            dim: false,
            only: None,
            widths: USUAL_WIDTHS,
        }
    }
}

/// One row.
#[derive(Debug)]
pub struct RowEntry {
    pub kind: RowKind,
    /// It does not fit the filters, and is shown all the same.
    pub dimmed: bool,
    /// Made when the row is first drawn, kept until its activity changes.
    content: OnceLock<Box<Content>>,
}

#[derive(Clone, Debug)]
pub enum RowKind {
    Heading(Heading),
    Activity(ActivityRow),
}

/// A row that names a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// Of a goal, sub-goal or theme its own; of a lane "phase:", "actor:" or "heading:" and
    /// what it stands for.
    pub id: Id,
    pub kind: HeadingKind,
    /// Nesting, 0 is outermost.
    pub level: u8,
    /// "2.C", or the letter of a phase; empty for most.
    pub code: String,
    pub title: String,
    /// The groups that stand below it.
    pub lane: Lane,
    /// How many activities stand below it.
    pub count: usize,
    pub collapsed: bool,
    /// Of what is folded away below it.
    pub spread: Spread,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HeadingKind {
    Goal,
    SubGoal,
    Theme,
    /// A lane of the value chain.
    Phase,
    Actor,
    /// Any other group of a grouping.
    Group,
    /// Words of an explicit list.
    Plain,
}

/// A row that shows an activity, or the part of it that belongs in a lane.
#[derive(Clone, Debug)]
pub struct ActivityRow {
    pub id: Id,
    pub activity: Arc<Activity>,
    /// Nesting among activities; 0 for those that are nobody's child here.
    pub depth: u8,
    /// Nesting among all rows.
    pub level: u8,
    pub lane: Lane,
    /// The sub-goal it stands under here, if it stands under one.
    pub place: Option<Id>,
    pub collapsed: bool,
}

/// The rows of a view of the roadmap.
pub fn rows(roadmap: &Roadmap, view: &View, options: &RowOptions<'_>) -> Rows {
    let activities = lookup(roadmap);
    let names = Names::new(roadmap, &activities, options.lang);
    let standings = &view.filters.standings;
    let mut kinds = outline::rows_of(roadmap, &activities, &view.scope, options.lang);
    if standings.contains(&Standpoint::Candidate) {
        kinds.extend(outline::candidates(roadmap, &activities, options.lang));
    }
    let unfiltered = view.filters == Filters::default() && options.only.is_none();
    let asked = if options.dim { Filters::default() } else { view.filters.clone() };
    kinds.retain(|kind| match kind {
        RowKind::Heading(_) => true,
        RowKind::Activity(row) => {
            let candidate = row.place.is_none() && standings.contains(&Standpoint::Candidate);
            (candidate || filter::stands(&view.filters, &row.activity, options.show_hidden))
                && options.only.is_none_or(|only| only.contains(&row.id))
                && filter::shows(&asked, &row.activity)
        }
    });
    let dimmed = options.dim.then(|| view.filters.clone());
    let view = &View { filters: asked, ..view.clone() };
    let kinds = grouping::grouped(roadmap, &names, kinds, view, options.lang);
    let kinds = sort::sorted(kinds, view.sort, &names);
    let kinds = if view.split_by_actor { split::split(kinds) } else { kinds };
    let kinds = grouping::count(kinds, unfiltered || options.dim);
    let (kinds, folded) = grouping::collapse(roadmap, kinds, options.collapsed);
    let mut rows = Rows {
        entries: Vec::with_capacity(kinds.len()),
        heights: Heights::default(),
        first: HashMap::with_capacity(kinds.len()),
        further: BTreeMap::new(),
        arrangement: Arrangement {
            levels: grouping::levels(view),
            split: view.split_by_actor,
            sort: view.sort,
        },
        name_chars: options.name_chars.max(8),
        undated: view.undated,
        mixed: view.mixed,
        folded,
        filters: view.filters.clone(),
        dimmed,
        fitting: 0,
        metrics: options.metrics,
        columns: columns_of(view, options),
        lang: options.lang,
        names,
    };
    for (at, kind) in kinds.into_iter().enumerate() {
        rows.index(kind.id().clone(), at);
        let dimmed = rows.dims(&kind);
        rows.entries.push(RowEntry { kind, dimmed, content: OnceLock::new() });
    }
    let fitting = rows.entries.iter().filter(|entry| !entry.dimmed && entry.is_activity());
    let fitting: HashSet<&Id> = fitting.map(|entry| entry.kind.id()).collect();
    rows.fitting = fitting.len();
    rows.heights = Heights::new(rows.all_heights());
    rows
}

impl Rows {
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    pub fn get(&self, row: usize) -> Option<&RowEntry> {
        self.entries.get(row)
    }

    pub fn iter(&self) -> impl Iterator<Item = &RowEntry> {
        self.entries.iter()
    }

    /// The columns beside the names, and how wide they are.
    pub fn columns(&self) -> &[(Column, f32)] {
        &self.columns
    }

    /// How many activities have a row that is not dimmed.
    pub fn activities(&self) -> usize {
        self.fitting
    }

    /// The height of all rows, in scene units.
    pub fn total_height(&self) -> f64 {
        self.heights.before(self.len())
    }

    /// The height of a row; 0 beyond the last.
    pub fn height(&self, row: usize) -> f32 {
        self.heights.get(row)
    }

    /// Where a row begins, counted from the top of the first.
    pub fn top(&self, row: usize) -> f64 {
        self.heights.before(row)
    }

    /// The row at a place, counted from the top of the first.
    pub fn at_y(&self, y: f64) -> Option<usize> {
        self.heights.at(y)
    }

    /// The rows that share more than a rim with the stretch from `top` to `bottom`.
    pub fn between(&self, top: f64, bottom: f64) -> std::ops::Range<usize> {
        let first = if top < 0.0 { Some(0) } else { self.at_y(top) };
        let first = first.unwrap_or(self.len());
        let last = self.at_y(bottom).map_or(self.len(), |last| last + 1);
        first..last.max(first)
    }

    /// The first row of a heading or an activity.
    pub fn position(&self, id: &Id) -> Option<usize> {
        self.first.get(id).copied()
    }

    /// All rows of a heading or an activity: one that stands in several places has several.
    pub fn positions(&self, id: &Id) -> impl Iterator<Item = usize> {
        self.position(id).into_iter().chain(self.further.get(id).into_iter().flatten().copied())
    }

    /// The segments and milestones that a row shows; none for headings and dimmed rows.
    pub fn shown(&self, row: usize) -> Option<(&ActivityRow, Vec<&Segment>, Vec<&Milestone>)> {
        let entry = self.get(row).filter(|entry| !entry.dimmed)?;
        let RowKind::Activity(row) = &entry.kind else { return None };
        let shape = shape(&row.activity, &row.lane, &self.filters, self.mixed);
        let undated = |wanted: fn(&Chip) -> Option<usize>| shape.chips.iter().filter_map(wanted);
        let bars = shape.bars.iter().map(|bar| bar.segment).chain(shape.markers.iter().copied());
        let segments = bars.chain(undated(|chip| match chip {
            Chip::Segment(at) => Some(*at),
            Chip::Milestone(_) => None,
        }));
        let moments = shape.milestones.iter().map(|moment| moment.milestone);
        let milestones = moments.chain(undated(|chip| match chip {
            Chip::Milestone(at) => Some(*at),
            Chip::Segment(_) => None,
        }));
        let segments = segments.filter_map(|at| row.activity.segments.get(at)).collect();
        let milestones = milestones.filter_map(|at| row.activity.milestones.get(at)).collect();
        Some((row, segments, milestones))
    }

    /// Takes over changed activities. False if the rows themselves are no longer right, so
    /// that they must be made anew: an activity came or went, its children or its lanes
    /// changed, or a filter now decides otherwise.
    pub fn update<'a>(
        &mut self,
        roadmap: &Roadmap,
        changed: impl IntoIterator<Item = &'a Id>,
    ) -> bool {
        for id in changed {
            let Some(activity) = roadmap.activities.get(id) else { return false };
            // The spread of a heading that holds it is another one now.
            if self.folded.contains(id) {
                return false;
            }
            let places: Vec<usize> = self.positions(id).collect();
            for row in places {
                let Some(RowEntry { kind: RowKind::Activity(old), .. }) = self.entries.get(row)
                else {
                    return false;
                };
                if !self.stands_alike(old, activity) {
                    return false;
                }
                let Some(RowEntry { kind: RowKind::Activity(old), content, .. }) =
                    self.entries.get_mut(row)
                else {
                    return false;
                };
                old.activity = Arc::clone(activity);
                *content = OnceLock::new();
                let kind = self.entries.get(row).map(|entry| entry.kind.clone());
                let dims = kind.is_some_and(|kind| self.dims(&kind));
                if let Some(entry) = self.entries.get_mut(row) {
                    entry.dimmed = dims;
                }
                let height = self.entries.get(row).map(|entry| self.height_of(entry));
                self.heights.set(row, height.unwrap_or_default());
            }
            if self.position(id).is_none() && filter::shows(&self.filters, activity) {
                return false;
            }
        }
        true
    }

    /// Whether a changed activity leaves the rows as they are.
    fn stands_alike(&self, row: &ActivityRow, new: &Activity) -> bool {
        let Arrangement { levels, split, sort } = &self.arrangement;
        let old: &Activity = &row.activity;
        let lanes = |activity: &Activity| {
            let place = row.place.as_ref();
            lanes_of(&self.names, levels, activity, &row.id, place, &self.filters)
        };
        let key = |activity: &Activity| sort::key(*sort, activity, &self.names);
        old.children == new.children
            && old.hidden == new.hidden
            && filter::shows(&self.filters, old) == filter::shows(&self.filters, new)
            && (levels.is_empty() || lanes(old) == lanes(new))
            && (!split || split::stands_alike(&row.lane, old, new))
            && (*sort == Sort::Outline || key(old) == key(new))
    }

    fn dims(&self, kind: &RowKind) -> bool {
        match (kind, &self.dimmed) {
            (RowKind::Activity(row), Some(filters)) => !filter::shows(filters, &row.activity),
            _ => false,
        }
    }

    /// What a row is called: the activity, or the actor whose part it shows.
    pub(super) fn name_of<'a>(&'a self, row: &'a ActivityRow) -> &'a str {
        match row.lane.0.last() {
            Some(Group::Part(Some(who))) => self.names.full(who),
            _ => row.activity.shown_name(),
        }
    }

    pub(super) fn set_heights(&mut self, heights: Vec<f32>) {
        self.heights = Heights::new(heights);
    }

    fn index(&mut self, id: Id, at: usize) {
        match self.first.entry(id) {
            Entry::Vacant(first) => _ = first.insert(at),
            Entry::Occupied(first) => {
                self.further.entry(first.key().clone()).or_default().push(at);
            }
        }
    }

    /// The heights of all rows; of very many, worked out on all processors.
    fn all_heights(&self) -> Vec<f32> {
        let heights = |entries: &[RowEntry]| -> Vec<f32> {
            entries.iter().map(|entry| self.height_of(entry)).collect()
        };
        let threads = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        let share = self.entries.len().div_ceil(threads).max(5_000);
        std::thread::scope(|scope| {
            let mut shares = self.entries.chunks(share);
            let own = shares.next();
            let others: Vec<_> =
                shares.map(|entries| scope.spawn(move || heights(entries))).collect();
            let mut all = own.map(heights).unwrap_or_default();
            for other in others {
                let theirs = other.join();
                all.extend(theirs.unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
            }
            all
        })
    }

    fn height_of(&self, entry: &RowEntry) -> f32 {
        match &entry.kind {
            RowKind::Heading(heading) => self.metrics.band[heading.rank()].ceil(),
            RowKind::Activity(row) => {
                let shape = shape(&row.activity, &row.lane, &self.filters, self.mixed);
                // The priority stands beside the name and takes its share of the line.
                let rank = self.names.rank(&row.id).filter(|_| !row.is_part());
                let marked = if rank.is_some() { 12 } else { 0 };
                let indent = usize::from(row.depth) * 2 + marked;
                let lines = if self.name_of(row).chars().count() + indent > self.name_chars {
                    2
                } else {
                    1
                };
                row_height(&self.metrics, &shape, lines)
            }
        }
    }

    /// What a row shows, worked out once.
    pub(super) fn content<'a>(
        &self,
        roadmap: &Roadmap,
        entry: &'a RowEntry,
        row: &ActivityRow,
    ) -> &'a Content {
        entry.content.get_or_init(|| Box::new(Content::new(roadmap, self, row)))
    }
}

impl RowEntry {
    fn is_activity(&self) -> bool {
        matches!(self.kind, RowKind::Activity(_))
    }
}

impl ActivityRow {
    /// Whether it shows one actor's part, below the row of the activity itself.
    pub(super) fn is_part(&self) -> bool {
        matches!(self.lane.0.last(), Some(Group::Part(Some(_))))
    }
}

impl RowKind {
    /// The id of the heading or the activity.
    pub fn id(&self) -> &Id {
        match self {
            Self::Heading(heading) => &heading.id,
            Self::Activity(row) => &row.id,
        }
    }
}

impl Heading {
    /// Which of the three looks of headings it has, 0 is the strongest.
    pub(super) fn rank(&self) -> usize {
        match self.kind {
            HeadingKind::Goal => 0,
            HeadingKind::Phase => usize::from(self.level).min(2),
            HeadingKind::SubGoal => 1,
            HeadingKind::Actor | HeadingKind::Group => (usize::from(self.level) + 1).min(2),
            HeadingKind::Theme | HeadingKind::Plain => 2,
        }
    }
}

impl Activity {
    /// What pictures call it: the shorter name that a person wrote, or the whole name.
    pub(crate) fn shown_name(&self) -> &str {
        if self.short_name.is_empty() { &self.name } else { &self.short_name }
    }
}

/// Each column that the view asks for, once.
fn columns_of(view: &View, options: &RowOptions<'_>) -> Vec<(Column, f32)> {
    let mut columns: Vec<(Column, f32)> = Vec::new();
    for &column in &view.columns {
        if columns.iter().all(|(it, _)| *it != column) {
            columns.push((column, column_width(column, &options.metrics, options.widths)));
        }
    }
    columns
}

/// The height of a row on the canvas.
fn row_height(metrics: &Metrics, shape: &Shape, name_lines: usize) -> f32 {
    let names = name_lines as f32 * Metrics::line_height(metrics.name)
        + Metrics::line_height(metrics.detail);
    let tracks = match shape.mixed {
        0 => shape.tracks.len() as f32 * (metrics.bar + metrics.gap),
        most => most as f32 * metrics.bar + metrics.gap,
    };
    let rows = tracks + shape.markers.len() as f32 * (metrics.bar + metrics.gap);
    let whiskers: usize = shape.tracks.iter().map(|track| track.levels.saturating_sub(1)).sum();
    let axis = rows + whiskers as f32 * metrics.whisker_step() + shape.lines as f32 * metrics.line;
    let chips = shape.chips.len() as f32 * (metrics.bar + metrics.gap) - metrics.gap;
    (2.0 * metrics.pad + names.max(axis).max(chips)).ceil()
}
