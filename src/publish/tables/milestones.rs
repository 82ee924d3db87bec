use super::{Cell, Choice, Draft, days, source};
use crate::i18n::dates::edge_words;

pub(super) fn fill(draft: &mut Draft<'_>) {
    draft.column("table-id", 14);
    draft.column("table-activity-id", 12);
    draft.column("table-activity", 40);
    draft.column("table-milestone-kind", 30);
    draft.column("table-label", 34);
    draft.column("table-when", 18);
    draft.column("table-first-day", 13);
    draft.column("table-last-day", 13);
    draft.chosen("table-certainty", 14, Choice::Certainty);
    draft.chosen("table-status", 14, Choice::Status);
    draft.column("table-actors", 30);
    draft.internal_columns(&[("table-why", 36), ("table-note", 36), ("table-source", 24)]);
    let ground = draft.ground;
    for (id, activity) in &ground.roadmap.activities {
        for milestone in &activity.milestones {
            let [first, last] = days(milestone.when);
            let cells = vec![
                Cell::text(milestone.id.as_str()),
                Cell::text(id.as_str()),
                Cell::text(&activity.name),
                Cell::text(ground.name(&milestone.kind)),
                Cell::text(&milestone.label),
                Cell::text(edge_words(milestone.when, ground.lang)),
                Cell::day(first),
                Cell::day(last),
                Cell::text(ground.certainty(milestone.certainty)),
                Cell::text(ground.status(milestone.status)),
                Cell::text(ground.mentions(&milestone.who)),
            ];
            draft.row(cells, || {
                vec![
                    Cell::text(&milestone.why),
                    Cell::text(&milestone.note),
                    source(&milestone.provenance),
                ]
            });
        }
    }
}
