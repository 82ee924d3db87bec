use super::{Cell, Choice, Draft, days, source};
use crate::i18n::dates::edge_words;

pub(super) fn fill(draft: &mut Draft<'_>) {
    draft.column("table-id", 14);
    draft.column("table-activity-id", 12);
    draft.column("table-activity", 40);
    draft.chosen("table-phase", 30, Choice::Phase);
    draft.column("table-label", 30);
    draft.column("table-start", 18);
    draft.column("table-end", 18);
    draft.column("table-first-day", 13);
    draft.column("table-last-day", 13);
    draft.chosen("table-certainty", 16, Choice::SpanCertainty);
    draft.chosen("table-status", 14, Choice::Status);
    draft.column("table-actors", 30);
    draft.internal_columns(&[("table-why", 36), ("table-note", 36), ("table-source", 24)]);
    let ground = draft.ground;
    for (id, activity) in &ground.roadmap.activities {
        for segment in &activity.segments {
            let phase =
                segment.phase.as_ref().map_or(Cell::Empty, |phase| match ground.step(phase) {
                    Some(step) => Cell::Phase(step, ground.name(phase)),
                    None => Cell::Text(ground.name(phase)),
                });
            let cells = vec![
                Cell::text(segment.id.as_str()),
                Cell::text(id.as_str()),
                Cell::text(&activity.name),
                phase,
                Cell::text(&segment.label),
                Cell::text(edge_words(segment.start, ground.lang)),
                Cell::text(edge_words(segment.end, ground.lang)),
                Cell::day(days(segment.start)[0]),
                Cell::day(days(segment.end)[1]),
                Cell::text(ground.span_certainty(segment.certainty)),
                Cell::text(ground.status(segment.status)),
                Cell::text(ground.mentions(&segment.who)),
            ];
            draft.row(cells, || {
                vec![
                    Cell::text(&segment.why),
                    Cell::text(&segment.note),
                    source(&segment.provenance),
                ]
            });
        }
    }
}
