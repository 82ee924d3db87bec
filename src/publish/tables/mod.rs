//! The tables of a roadmap, free of any file format: columns, and rows of cells.

mod activities;
mod actors;
mod adoption;
mod dependencies;
mod indicators;
mod milestones;
mod overview;
mod segments;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::words::Ground;
use crate::i18n::{self, Lang};
use crate::model::{Edge, Provenance, Roadmap};

/// Which table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TableKind {
    Overview,
    Activities,
    Segments,
    Milestones,
    Actors,
    /// How far each actor has come, activity by activity.
    Adoption,
    Indicators,
    Dependencies,
}

impl TableKind {
    /// Every table, in reading order.
    pub const ALL: [Self; 8] = [
        Self::Overview,
        Self::Activities,
        Self::Segments,
        Self::Milestones,
        Self::Actors,
        Self::Adoption,
        Self::Indicators,
        Self::Dependencies,
    ];

    /// The name on the command line and of its CSV file.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Overview => "overview",
            Self::Activities => "activities",
            Self::Segments => "segments",
            Self::Milestones => "milestones",
            Self::Actors => "actors",
            Self::Adoption => "adoption",
            Self::Indicators => "indicators",
            Self::Dependencies => "dependencies",
        }
    }

    /// The table with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// The title in a language.
    pub fn title(self, lang: Lang) -> String {
        let key = match self {
            Self::Overview => "table-overview",
            Self::Activities => "table-activities",
            Self::Segments => "table-segments",
            Self::Milestones => "table-milestones",
            Self::Actors => "table-actors",
            Self::Adoption => "table-adoption",
            Self::Indicators => "table-indicators",
            Self::Dependencies => "table-dependencies",
        };
        i18n::text(lang, key).into_owned()
    }
}

/// How tables are wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TableOptions {
    pub lang: Lang,
    /// Whether reasons, comments, provenance and the like are in them.
    pub internal: bool,
}

/// One table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    pub kind: TableKind,
    pub title: String,
    pub columns: Vec<Column>,
    pub rows: Vec<Vec<Cell>>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    pub title: String,
    /// In characters, where a table is drawn.
    pub width: u16,
    /// What a cell can be chosen from.
    pub choice: Option<Choice>,
}

/// A closed list that cells are chosen from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Choice {
    Phase,
    Status,
    SpanCertainty,
    Certainty,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    Empty,
    /// Words; never a formula, whatever they begin with.
    Text(String),
    Number(Decimal),
    Day(NaiveDate),
    /// A phase by its place in the chain, or what is said of somebody in that phase.
    Phase(usize, String),
}

impl Cell {
    /// Text, or nothing where there is none.
    pub(super) fn text(words: impl Into<String>) -> Self {
        let words = words.into();
        if words.is_empty() { Self::Empty } else { Self::Text(words) }
    }

    pub(super) fn count(count: usize) -> Self {
        Self::Number(count.into())
    }

    fn day(day: Option<NaiveDate>) -> Self {
        day.map_or(Self::Empty, Self::Day)
    }
}

/// All tables of the roadmap, in reading order.
pub fn tables(roadmap: &Roadmap, options: TableOptions) -> Vec<Table> {
    let public = (!options.internal).then(|| roadmap.without_internal());
    let ground = Ground::new(public.as_ref().unwrap_or(roadmap), options.lang);
    TableKind::ALL.into_iter().map(|kind| of_kind(&ground, kind, options.internal)).collect()
}

/// One table of the roadmap.
pub fn table(roadmap: &Roadmap, kind: TableKind, options: TableOptions) -> Table {
    let public = (!options.internal).then(|| roadmap.without_internal());
    let ground = Ground::new(public.as_ref().unwrap_or(roadmap), options.lang);
    of_kind(&ground, kind, options.internal)
}

fn of_kind(ground: &Ground<'_>, kind: TableKind, internal: bool) -> Table {
    let mut draft = Draft { ground, internal, columns: Vec::new(), rows: Vec::new() };
    match kind {
        TableKind::Overview => overview::fill(&mut draft),
        TableKind::Activities => activities::fill(&mut draft),
        TableKind::Segments => segments::fill(&mut draft),
        TableKind::Milestones => milestones::fill(&mut draft),
        TableKind::Actors => actors::fill(&mut draft),
        TableKind::Adoption => adoption::fill(&mut draft),
        TableKind::Indicators => indicators::fill(&mut draft),
        TableKind::Dependencies => dependencies::fill(&mut draft),
    }
    let title = kind.title(ground.lang);
    Table { kind, title, columns: draft.columns, rows: draft.rows }
}

/// A table that is being filled.
struct Draft<'a> {
    ground: &'a Ground<'a>,
    internal: bool,
    columns: Vec<Column>,
    rows: Vec<Vec<Cell>>,
}

impl Draft<'_> {
    fn column(&mut self, key: &str, width: u16) {
        self.titled(self.ground.say(key), width);
    }

    fn titled(&mut self, title: String, width: u16) {
        self.columns.push(Column { title, width, choice: None });
    }

    fn chosen(&mut self, key: &str, width: u16, choice: Choice) {
        self.columns.push(Column { title: self.ground.say(key), width, choice: Some(choice) });
    }

    /// Columns that stand at the end where internal content is wanted.
    fn internal_columns(&mut self, columns: &[(&str, u16)]) {
        if self.internal {
            for (key, width) in columns {
                self.column(key, *width);
            }
        }
    }

    fn row(&mut self, cells: Vec<Cell>, internal: impl FnOnce() -> Vec<Cell>) {
        let mut cells = cells;
        if self.internal {
            cells.extend(internal());
        }
        self.rows.push(cells);
    }
}

/// Where a fact comes from, in one cell.
fn source(provenance: &Provenance) -> Cell {
    let parts = [provenance.lines.as_str(), provenance.wording.as_str()];
    let said: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    Cell::text(said.join(": "))
}

/// The first and the last day that an edge names.
fn days(edge: Edge) -> [Option<NaiveDate>; 2] {
    edge.when().map_or([None, None], |when| [Some(when.first_day()), Some(when.last_day())])
}
