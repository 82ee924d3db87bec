//! Cells into the fields of things. A cell that is not understood refuses its row.

use super::columns::Column;
use super::lines::Line;
use super::plan::Wrong;
use super::values;
use crate::i18n::{Lang, Value, format};
use crate::model::{Activity, Edge, Mention, Milestone, Roadmap, Role, Segment, Status};

/// What cells are read with.
#[derive(Clone, Copy)]
pub(super) struct Reader<'a> {
    pub(super) roadmap: &'a Roadmap,
    pub(super) lang: Lang,
}

impl Reader<'_> {
    pub(super) fn segment(self, line: &Line, old: &Segment) -> Result<Segment, Wrong> {
        let mut new = old.clone();
        for (column, cell) in &line.cells {
            match column {
                Column::Name => take_line(&mut new.label, cell),
                Column::Phase => {
                    let phase = values::phase_of(self.roadmap, cell);
                    new.phase = phase.ok_or_else(|| self.wrong(line, *column, "sheet-no-phase"))?;
                }
                Column::Start => new.start = self.edge(line, *column, cell)?,
                Column::End => new.end = self.edge(line, *column, cell)?,
                Column::Certainty => {
                    let certainty = values::certainty_of(cell);
                    new.certainty =
                        certainty.ok_or_else(|| self.wrong(line, *column, "sheet-no-certainty"))?;
                }
                Column::Who => self.take_mentions(&mut new.who, cell),
                Column::Status => new.status = self.status(line, cell)?,
                Column::Why => take_line(&mut new.why, cell),
                Column::Note => take_text(&mut new.note, cell),
                _ => {}
            }
        }
        Ok(new)
    }

    pub(super) fn milestone(self, line: &Line, old: &Milestone) -> Result<Milestone, Wrong> {
        let mut new = old.clone();
        for (column, cell) in &line.cells {
            match column {
                Column::Name => take_line(&mut new.label, cell),
                Column::Phase => {
                    let kind = values::milestone_kind_of(self.roadmap, cell);
                    new.kind =
                        kind.ok_or_else(|| self.wrong(line, *column, "sheet-no-milestone-kind"))?;
                }
                Column::Start => new.when = self.edge(line, *column, cell)?,
                Column::Certainty => {
                    let certainty = values::certainty_of(cell).map(values::whole);
                    new.certainty =
                        certainty.ok_or_else(|| self.wrong(line, *column, "sheet-no-certainty"))?;
                }
                Column::Who => self.take_mentions(&mut new.who, cell),
                Column::Status => new.status = self.status(line, cell)?,
                Column::Why => take_line(&mut new.why, cell),
                Column::Note => take_text(&mut new.note, cell),
                _ => {}
            }
        }
        Ok(new)
    }

    pub(super) fn activity(self, line: &Line, old: &Activity) -> Result<Activity, Wrong> {
        let mut new = old.clone();
        for (column, cell) in &line.cells {
            match column {
                Column::Name => {
                    self.name(line, cell)?;
                    take_line(&mut new.name, cell);
                }
                Column::Who => new.roles = self.roles(cell, &old.roles),
                Column::Status => new.status = self.status(line, cell)?,
                Column::Note => take_text(&mut new.status_note, cell),
                Column::Sort => take_line(&mut new.kind, cell),
                Column::Audience => self.take_mentions(&mut new.audience, cell),
                Column::Tags => new.tags = values::list_of(cell),
                Column::Text => take_text(&mut new.text, cell),
                _ => {}
            }
        }
        Ok(new)
    }

    /// A name must be there.
    pub(super) fn name(self, line: &Line, cell: &str) -> Result<String, Wrong> {
        let name = one_line(cell);
        if name.is_empty() {
            return Err(self.wrong(line, Column::Name, "sheet-no-name"));
        }
        Ok(name)
    }

    pub(super) fn mentions(self, cell: &str) -> Vec<Mention> {
        let items = values::list_of(cell);
        items.iter().filter_map(|item| values::mention_of(self.roadmap, item)).collect()
    }

    /// The roles that a cell names. Those that are there already stay as they are: for how long
    /// somebody has a role stands in no column.
    fn roles(self, cell: &str, old: &[Role]) -> Vec<Role> {
        let mut left: Vec<&Role> = old.iter().collect();
        let items = values::list_of(cell);
        let roles = items.iter().filter_map(|item| {
            let same = |it: &&Role| values::role_text(self.roadmap, it) == *item;
            match left.iter().position(same) {
                Some(at) => Some(left.remove(at).clone()),
                None => values::role_of(self.roadmap, item),
            }
        });
        roles.collect()
    }

    /// A cell that says what is there already changes nothing: words stay words, even where
    /// somebody is called so.
    fn take_mentions(self, old: &mut Vec<Mention>, cell: &str) {
        let written = old.iter().map(|who| values::mention_text(self.roadmap, who));
        if values::list_of(cell) != written.collect::<Vec<_>>() {
            *old = self.mentions(cell);
        }
    }

    fn edge(self, line: &Line, column: Column, cell: &str) -> Result<Edge, Wrong> {
        values::edge_of(cell, self.lang).map_err(|words| Wrong {
            line: line.number,
            column: Some(column),
            words: format(
                self.lang,
                "sheet-bad-date",
                &[("cell", shortened(cell).into()), ("why", words.into())],
            ),
        })
    }

    fn status(self, line: &Line, cell: &str) -> Result<Status, Wrong> {
        values::status_of(cell).ok_or_else(|| self.wrong(line, Column::Status, "sheet-no-status"))
    }

    /// What is wrong with a cell; the sentence takes what stands there.
    pub(super) fn wrong(self, line: &Line, column: Column, key: &str) -> Wrong {
        let cell = [("cell", Value::from(shortened(line.cell(column))))];
        Wrong { line: line.number, column: Some(column), words: format(self.lang, key, &cell) }
    }
}

/// What is there already stays as it is, whatever its spaces.
fn take_line(old: &mut String, cell: &str) {
    if one_line(old) != one_line(cell) {
        *old = one_line(cell);
    }
}

fn take_text(old: &mut String, cell: &str) {
    if old.trim() != cell.trim() {
        cell.trim().clone_into(old);
    }
}

fn one_line(cell: &str) -> String {
    cell.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The first words of a cell.
fn shortened(cell: &str) -> String {
    const MOST: usize = 40;
    let cell = one_line(cell);
    if cell.chars().count() <= MOST {
        return cell;
    }
    cell.chars().take(MOST).chain(['…']).collect()
}
