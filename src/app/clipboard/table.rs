//! What is copied, as a table that people and spreadsheets can read.

use std::collections::BTreeSet;

use super::columns::{Column, RowKind};
use super::{sheet, values};
use crate::edit::Target;
use crate::i18n::Lang;
use crate::model::{Activity, Id, MAX_DEPTH, Milestone, Roadmap, Row, Segment, name_of};

/// The table of these and of all that is part of them, as text.
pub fn table_text(roadmap: &Roadmap, targets: &[Target], lang: Lang) -> String {
    let mut table = Table { roadmap, lang, rows: Vec::new(), seen: BTreeSet::new() };
    let only_parts = targets
        .iter()
        .all(|target| matches!(target, Target::Segment { .. } | Target::Milestone { .. }));
    for target in targets {
        table.add(target);
    }
    let columns = if only_parts { Column::OF_PARTS } else { Column::ALL.len() };
    let header = Column::ALL.iter().map(|column| column.title(lang)).collect();
    let mut rows = vec![header];
    rows.append(&mut table.rows);
    rows.iter_mut().for_each(|row: &mut Vec<String>| row.truncate(columns));
    sheet::write(&rows)
}

/// The cells of one thing, in the order of [`Column::ALL`], without what is part of it; none
/// where it is not there, or is a heading.
pub fn row_cells(
    roadmap: &Roadmap,
    target: &Target,
    above: Option<&Id>,
    lang: Lang,
) -> Option<Vec<String>> {
    let mut table = Table { roadmap, lang, rows: Vec::new(), seen: BTreeSet::new() };
    match target {
        Target::Activity(id) => {
            let cells = table.activity_cells(roadmap.activity(id)?);
            table.push(RowKind::Activity, id, above, cells);
        }
        Target::Segment { .. } | Target::Milestone { .. } => table.add(target),
        Target::Heading(_) => {}
    }
    table.rows.pop()
}

struct Table<'a> {
    roadmap: &'a Roadmap,
    lang: Lang,
    rows: Vec<Vec<String>>,
    /// What stands in the table already.
    seen: BTreeSet<Id>,
}

impl Table<'_> {
    fn add(&mut self, target: &Target) {
        let roadmap = self.roadmap;
        match target {
            Target::Activity(id) => self.activity(id, None, 0),
            Target::Segment { activity, id } => {
                if let Some(segment) = roadmap.activity(activity).and_then(|it| it.segment(id)) {
                    self.segment(activity, segment);
                }
            }
            Target::Milestone { activity, id } => {
                if let Some(found) = roadmap.activity(activity).and_then(|it| it.milestone(id)) {
                    self.milestone(activity, found);
                }
            }
            Target::Heading(id) => self.heading(id),
        }
    }

    fn heading(&mut self, id: &Id) {
        let roadmap = self.roadmap;
        if let Some(goal) = roadmap.goal(id) {
            let owner =
                values::list_text(goal.owner.iter().map(|who| values::mention_text(roadmap, who)));
            let cells = [(Column::Name, goal.title.clone()), (Column::Text, goal.text.clone())];
            self.push(RowKind::Goal, id, None, cells.into_iter().chain([(Column::Who, owner)]));
            for sub_goal in &goal.sub_goals {
                self.heading(&sub_goal.id);
            }
        } else if let Some(sub_goal) = roadmap.sub_goal(id) {
            let holds = |goal: &&std::sync::Arc<crate::model::Goal>| {
                goal.sub_goals.iter().any(|it| it.id == *id)
            };
            let above = roadmap.goals.iter().find(holds);
            let cells =
                [(Column::Name, sub_goal.title.clone()), (Column::Text, sub_goal.text.clone())];
            self.push(RowKind::SubGoal, id, above.map(|goal| &goal.id), cells);
            self.outline(&sub_goal.outline, id);
        } else if let Some(theme) = roadmap.theme(id) {
            let index = crate::model::Index::new(roadmap);
            self.theme(theme, index.parents(id).first());
        }
    }

    fn theme(&mut self, theme: &crate::model::Theme, above: Option<&Id>) {
        let cells = [(Column::Name, theme.title.clone()), (Column::Text, theme.text.clone())];
        self.push(RowKind::Theme, &theme.id, above, cells);
        self.outline(&theme.rows, &theme.id);
    }

    fn outline(&mut self, rows: &[Row], above: &Id) {
        for row in rows {
            match row {
                Row::Theme(theme) => self.theme(theme, Some(above)),
                Row::Activity(id) => self.activity(id, Some(above), 0),
            }
        }
    }

    fn activity(&mut self, id: &Id, above: Option<&Id>, depth: usize) {
        let Some(activity) = self.roadmap.activity(id).filter(|_| depth <= MAX_DEPTH) else {
            return;
        };
        if self.seen.contains(id) {
            return;
        }
        let first = above.is_none().then(|| {
            let index = crate::model::Index::new(self.roadmap);
            index.parents(id).first().cloned()
        });
        let above = above.cloned().or(first.flatten());
        self.push(RowKind::Activity, id, above.as_ref(), self.activity_cells(activity));
        activity.segments.iter().for_each(|segment| self.segment(id, segment));
        activity.milestones.iter().for_each(|milestone| self.milestone(id, milestone));
        activity.children.iter().for_each(|child| self.activity(child, Some(id), depth + 1));
    }

    fn activity_cells(&self, activity: &Activity) -> Vec<(Column, String)> {
        let roadmap = self.roadmap;
        let roles = activity.roles.iter().map(|role| values::role_text(roadmap, role));
        let audience = activity.audience.iter().map(|it| values::mention_text(roadmap, it));
        vec![
            (Column::Name, activity.name.clone()),
            (Column::Who, values::list_text(roles)),
            (Column::Status, values::status_text(activity.status, self.lang)),
            (Column::Note, activity.status_note.clone()),
            (Column::Sort, activity.kind.clone()),
            (Column::Audience, values::list_text(audience)),
            (Column::Tags, values::list_text(activity.tags.iter().cloned())),
            (Column::Text, activity.text.clone()),
        ]
    }

    fn segment(&mut self, owner: &Id, segment: &Segment) {
        let (roadmap, lang) = (self.roadmap, self.lang);
        let who = segment.who.iter().map(|who| values::mention_text(roadmap, who));
        let cells = [
            (Column::Name, segment.label.clone()),
            (Column::Phase, values::phase_text(roadmap, segment.phase.as_ref(), lang)),
            (Column::Start, values::edge_text(segment.start, lang)),
            (Column::End, values::edge_text(segment.end, lang)),
            (Column::Certainty, values::certainty_text(segment.certainty, lang)),
            (Column::Who, values::list_text(who)),
            (Column::Status, values::status_text(segment.status, lang)),
            (Column::Why, segment.why.clone()),
            (Column::Note, segment.note.clone()),
        ];
        self.push(RowKind::Segment, &segment.id, Some(owner), cells);
    }

    fn milestone(&mut self, owner: &Id, milestone: &Milestone) {
        let (roadmap, lang) = (self.roadmap, self.lang);
        let who = milestone.who.iter().map(|who| values::mention_text(roadmap, who));
        let certainty = crate::model::SpanCertainty::new(milestone.certainty, milestone.certainty);
        let cells = [
            (Column::Name, milestone.label.clone()),
            (Column::Phase, values::milestone_kind_text(roadmap, &milestone.kind, lang)),
            (Column::Start, values::edge_text(milestone.when, lang)),
            (Column::Certainty, values::certainty_text(certainty, lang)),
            (Column::Who, values::list_text(who)),
            (Column::Status, values::status_text(milestone.status, lang)),
            (Column::Why, milestone.why.clone()),
            (Column::Note, milestone.note.clone()),
        ];
        self.push(RowKind::Milestone, &milestone.id, Some(owner), cells);
    }

    fn push(
        &mut self,
        kind: RowKind,
        id: &Id,
        above: Option<&Id>,
        cells: impl IntoIterator<Item = (Column, String)>,
    ) {
        if !self.seen.insert(id.clone()) {
            return;
        }
        let mut row = vec![String::new(); Column::ALL.len()];
        let mut put = |column: Column, text: String| row[column as usize] = text;
        put(Column::Id, id.to_string());
        put(Column::Kind, kind.name(self.lang));
        if let Some(above) = above {
            let name = name_of(self.roadmap, above).unwrap_or_default();
            put(Column::Under, format!("{above} {name}").trim_end().to_owned());
        }
        cells.into_iter().for_each(|(column, text)| put(column, text));
        self.rows.push(row);
    }
}
