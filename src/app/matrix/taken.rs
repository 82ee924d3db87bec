//! What is pasted into the matrix or typed in a cell, as changes; and what of it is not
//! understood, in words.

use std::collections::HashMap;

use super::sheet::Matrix;
use super::written::{Said, read};
use crate::app::clipboard::sheet;
use crate::edit::verbs::Stand;
use crate::i18n::{self, Lang, Value};
use crate::model::{ActorStatus, Id, Mention, Roadmap};

/// What a table on the clipboard would change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    pub stands: Vec<Stand>,
    /// What was not understood, one sentence each.
    pub problems: Vec<String>,
}

/// More sentences than this are not read by anybody.
const MOST_PROBLEMS: usize = 50;

/// Reads a table from a spreadsheet. If its first row names actors, the activities are found
/// by their ids or names and all cells go where they belong; else cells fill the matrix from
/// the cell at `from`, a single one the whole selection `to` (last line and last actor).
pub fn taken(
    roadmap: &Roadmap,
    matrix: &Matrix,
    text: &str,
    (from, to): ((usize, usize), (usize, usize)),
    lang: Lang,
) -> Taken {
    let rows: Vec<Vec<String>> = sheet::read(text).into_iter().map(|row| row.cells).collect();
    let mut take = Take { roadmap, lang, found: Vec::new(), taken: Taken::default(), more: 0 };
    match Names::of(matrix).columns(roadmap, &rows) {
        Some(columns) => take.by_name(matrix, &rows, &columns),
        None => take.by_place(matrix, &rows, from, to),
    }
    take.finished()
}

/// What an actor's entries become when these states are said of it: what was said before keeps
/// its note, and the rest of it where the state is the same.
pub fn said_of(roadmap: &Roadmap, activity: &Id, who: &Mention, said: Vec<Said>) -> Stand {
    let entries = roadmap.activity(activity).map_or(&[][..], |it| &it.actor_status);
    let own: Vec<&ActorStatus> = entries.iter().filter(|it| it.who == *who).collect();
    let status = |(at, said): (usize, Said)| {
        let before = own.iter().find(|it| it.state == said.state).copied();
        let mut status = before.cloned().unwrap_or_else(|| {
            let mut new = ActorStatus::new(who.clone());
            // One state in the place of another: what was noted may still hold.
            new.note = own.get(at).map(|it| it.note.clone()).unwrap_or_default();
            new
        });
        status.state = said.state;
        if !said.amount.is_empty() || before.is_none() {
            status.amount = said.amount;
        }
        status.since = said.since.or(status.since);
        status
    };
    let said = said.into_iter().enumerate().map(status).collect();
    Stand { activity: activity.clone(), who: who.clone(), said }
}

struct Take<'a> {
    roadmap: &'a Roadmap,
    lang: Lang,
    found: Vec<Stand>,
    taken: Taken,
    /// Problems that are counted only.
    more: usize,
}

impl Take<'_> {
    fn by_place(
        &mut self,
        matrix: &Matrix,
        rows: &[Vec<String>],
        from: (usize, usize),
        to: (usize, usize),
    ) {
        let lines: Vec<usize> =
            (from.0..matrix.lines.len()).filter(|at| matrix.activity(*at).is_some()).collect();
        if let [row] = rows
            && let [cell] = row.as_slice()
        {
            for line in lines.iter().filter(|line| **line <= to.0) {
                for actor in from.1..=to.1 {
                    self.cell(matrix, *line, actor, cell);
                }
            }
            return;
        }
        for (at, row) in rows.iter().enumerate() {
            let Some(line) = lines.get(at) else {
                self.problem("matrix-no-row", &[("count", Value::from(rows.len() - at))]);
                return;
            };
            for (offset, cell) in row.iter().enumerate() {
                self.cell(matrix, *line, from.1 + offset, cell);
            }
        }
    }

    fn by_name(&mut self, matrix: &Matrix, rows: &[Vec<String>], columns: &[Title]) {
        let lines = Names::of(matrix).lines;
        for row in rows.iter().skip(1) {
            let named = columns.iter().zip(row).filter(|(title, _)| **title == Title::Activity);
            let names: Vec<&str> = named.map(|(_, cell)| cell.trim()).collect();
            let line = names.iter().find_map(|name| lines.get(&name.to_lowercase()));
            let Some(line) = line else {
                let name = names.iter().rev().find(|it| !it.is_empty()).copied();
                self.problem("matrix-no-activity", &[("name", name.unwrap_or_default().into())]);
                continue;
            };
            for (title, cell) in columns.iter().zip(row) {
                if let Title::Actor(actor) = title {
                    self.cell(matrix, *line, *actor, cell);
                }
            }
        }
        let titles = rows.first().into_iter().flatten();
        for (title, _) in titles.zip(columns).filter(|(_, column)| **column == Title::Unknown) {
            self.problem("matrix-no-actor", &[("name", title.trim().into())]);
        }
    }

    fn cell(&mut self, matrix: &Matrix, line: usize, actor: usize, cell: &str) {
        if cell.trim().is_empty() {
            return;
        }
        let (Some(down), Some(across)) = (matrix.activity(line), matrix.actors.get(actor)) else {
            return self.problem("matrix-no-column", &[("cell", cell.trim().into())]);
        };
        match read(self.roadmap, cell) {
            Some(said) => {
                // What a cell shows of segments, pasted back, says nothing new.
                let same = matrix.cell(line, actor).is_some_and(|it| !it.stated && it.text == cell);
                if !same {
                    self.found.push(said_of(self.roadmap, &down.id, &across.who, said));
                }
            }
            None => {
                let args = [
                    ("cell", Value::from(cell.trim())),
                    ("activity", down.name.as_str().into()),
                    ("actor", across.short.as_str().into()),
                ];
                self.problem("matrix-not-understood", &args);
            }
        }
    }

    fn problem(&mut self, key: &str, args: &[(&str, Value<'_>)]) {
        if self.taken.problems.len() < MOST_PROBLEMS {
            self.taken.problems.push(i18n::format(self.lang, key, args));
        } else {
            self.more += 1;
        }
    }

    fn finished(mut self) -> Taken {
        if self.more > 0 {
            let count = [("count", Value::from(self.more))];
            self.taken.problems.push(i18n::format(self.lang, "matrix-more-problems", &count));
        }
        Taken { stands: self.found, ..self.taken }
    }
}

/// What a column of a pasted table is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Title {
    /// The id or the name of the activity.
    Activity,
    Actor(usize),
    Unknown,
}

/// What lines and actors are called, in small letters.
struct Names {
    lines: HashMap<String, usize>,
    actors: HashMap<String, usize>,
}

impl Names {
    fn of(matrix: &Matrix) -> Self {
        let (mut lines, mut actors) = (HashMap::new(), HashMap::new());
        for (at, down) in
            matrix.lines.iter().enumerate().filter_map(|(at, it)| Some((at, it.activity()?)))
        {
            lines.entry(down.id.as_str().to_lowercase()).or_insert(at);
            lines.entry(down.name.to_lowercase()).or_insert(at);
        }
        for (at, across) in matrix.actors.iter().enumerate() {
            for name in
                [Some(across.short.as_str()), Some(&across.full), across.who.id().map(Id::as_str)]
            {
                actors.entry(name.unwrap_or_default().to_lowercase()).or_insert(at);
            }
        }
        actors.remove("");
        Self { lines, actors }
    }

    /// The columns of a table whose first row names actors and none of whose titles is a state.
    fn columns(&self, roadmap: &Roadmap, rows: &[Vec<String>]) -> Option<Vec<Title>> {
        let first = rows.first().filter(|row| rows.len() > 1 && row.len() > 1)?;
        let actor = |title: &String| self.actors.get(&title.trim().to_lowercase()).copied();
        let state = |title: &String| {
            !title.trim().is_empty() && actor(title).is_none() && read(roadmap, title).is_some()
        };
        let begins = first.iter().position(|title| actor(title).is_some())?;
        if begins == 0 || first.iter().any(state) {
            return None;
        }
        let title = |(at, title): (usize, &String)| match actor(title) {
            Some(actor) => Title::Actor(actor),
            None if at < begins => Title::Activity,
            None => Title::Unknown,
        };
        Some(first.iter().enumerate().map(title).collect())
    }
}
