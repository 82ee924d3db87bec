use super::{Cell, Draft, source};
use crate::model::{Mention, Need};

pub(super) fn fill(draft: &mut Draft<'_>) {
    draft.column("table-id", 10);
    draft.column("table-depends-id", 14);
    draft.column("table-depends", 44);
    draft.column("table-relation", 20);
    draft.column("table-all-or-any", 12);
    draft.column("table-depends-on-id", 14);
    draft.column("table-depends-on", 44);
    draft.column("table-in-words", 44);
    draft.internal_columns(&[("table-note", 36), ("table-source", 24)]);
    let ground = draft.ground;
    for dependency in &ground.roadmap.dependencies {
        let need = match (&dependency.on, dependency.on.mentions().len()) {
            (_, 0 | 1) => String::new(),
            (Need::All(_), _) => ground.say("table-all"),
            (Need::Any(_), _) => ground.say("table-any"),
        };
        let cells = vec![
            Cell::text(dependency.id.as_str()),
            Cell::text(ids(&dependency.about)),
            Cell::text(ground.mentions(&dependency.about)),
            Cell::text(ground.relation(dependency.relation)),
            Cell::text(need),
            Cell::text(ids(dependency.on.mentions())),
            Cell::text(ground.mentions(dependency.on.mentions())),
            Cell::text(&dependency.words),
        ];
        draft.row(cells, || vec![Cell::text(&dependency.note), source(&dependency.provenance)]);
    }
}

fn ids(mentions: &[Mention]) -> String {
    let ids: Vec<&str> = mentions.iter().filter_map(|it| it.id()).map(|id| id.as_str()).collect();
    ids.join("; ")
}
