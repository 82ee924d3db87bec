use super::{Cell, Draft, source};
use crate::i18n::dates::when_words;
use crate::model::Observation;

/// One row per observation, so that a spreadsheet can draw the curve.
pub(super) fn fill(draft: &mut Draft<'_>) {
    draft.column("table-id", 10);
    draft.column("table-indicator", 50);
    draft.column("table-about", 40);
    draft.column("table-kind", 14);
    draft.column("table-when", 18);
    draft.column("table-last-day", 13);
    draft.column("table-value", 12);
    draft.column("table-value-words", 24);
    draft.column("table-unit", 16);
    draft.column("table-target", 12);
    draft.column("table-denominator", 12);
    draft.internal_columns(&[("table-note", 36), ("table-source", 24)]);
    let ground = draft.ground;
    let number = |number| match number {
        Some(number) => Cell::Number(number),
        None => Cell::Empty,
    };
    for indicator in &ground.roadmap.indicators {
        let none = [Observation::default()];
        let observations = match indicator.observations.as_slice() {
            [] => none.as_slice(),
            some => some,
        };
        for observation in observations {
            let when = observation.when.map(|when| when_words(when, ground.lang));
            let cells = vec![
                Cell::text(indicator.id.as_str()),
                Cell::text(&indicator.name),
                Cell::text(ground.mentions(&indicator.about)),
                Cell::text(&indicator.kind),
                Cell::text(when.unwrap_or_default()),
                Cell::day(observation.when.map(|when| when.last_day())),
                number(observation.value),
                Cell::text(&observation.words),
                Cell::text(&indicator.unit),
                number(indicator.target),
                number(indicator.denominator),
            ];
            draft.row(cells, || vec![Cell::text(&indicator.note), source(&indicator.provenance)]);
        }
    }
}
