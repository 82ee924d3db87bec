//! What the roadmap is, how much of everything it holds, and what its phases mean.

use super::{Cell, Draft};

pub(super) fn fill(draft: &mut Draft<'_>) {
    draft.column("table-what", 34);
    draft.column("table-value", 60);
    let ground = draft.ground;
    let roadmap = ground.roadmap;
    let mut line = |key: &str, value: Cell| {
        if value != Cell::Empty {
            draft.rows.push(vec![Cell::Text(ground.say(key)), value]);
        }
    };
    let years = |from: i32, to: i32| Cell::Text(format!("{from}–{to}"));
    line("table-title", Cell::text(&roadmap.title));
    line("table-notice", Cell::text(&roadmap.notice));
    line("table-document-type", Cell::text(&roadmap.document_type));
    line("table-publisher", Cell::text(&roadmap.publisher));
    line("table-version", Cell::text(&roadmap.version));
    line("table-as-of", Cell::Day(roadmap.as_of));
    line("table-period", years(roadmap.period.from, roadmap.period.to));
    if let Some(strategy) = roadmap.strategy {
        line("table-strategy", years(strategy.from, strategy.to));
    }
    let counts = roadmap.counts();
    line("table-goals", Cell::count(counts.goals));
    line("table-sub-goals", Cell::count(counts.sub_goals));
    line("table-activities", Cell::count(counts.activities));
    line("table-candidates", Cell::count(counts.candidates));
    line("table-segments", Cell::count(counts.segments));
    line("table-undated", Cell::count(counts.segments_undated));
    line("table-milestones", Cell::count(counts.milestones));
    line("table-actors", Cell::count(counts.actors));
    line("table-indicators", Cell::count(counts.indicators));
    line("table-dependencies", Cell::count(counts.dependencies));
    for detail in &roadmap.details {
        draft.rows.push(vec![Cell::text(&detail.name), Cell::text(&detail.value)]);
    }
    for (step, phase) in roadmap.value_chain.iter().enumerate() {
        let name = format!("{} {}", phase.letter, ground.name(&phase.id));
        draft.rows.push(vec![Cell::Phase(step, name), Cell::text(&phase.meaning)]);
    }
}
