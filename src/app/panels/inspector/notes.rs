//! What is to be known of an activity beside dates and actors: money, risk, grounds and the like.

use egui::Ui;

use super::form::Form;
use crate::edit::{ActivityField, Edit, Verb};
use crate::i18n::dates::when_words;
use crate::model::{Note, NoteKind};

/// The notes of an activity; their texts are Markdown.
pub(super) fn notes_ui(
    form: &mut Form<'_>,
    ui: &mut Ui,
    notes: &[Note],
    set: &impl Fn(ActivityField) -> Edit,
) {
    form.section(ui, "inspector-notes");
    let kinds: Vec<(NoteKind, String)> =
        NoteKind::ALL.into_iter().map(|kind| (kind, form.words(kind_key(kind)))).collect();
    let lang = form.look.lang;
    let title = |note: &Note| {
        let kind = kinds.iter().find(|(kind, _)| *kind == note.kind);
        let kind = kind.map(|(_, words)| words.clone()).unwrap_or_default();
        let when = note.when.map(|when| when_words(when, lang));
        let said = if note.amount.is_empty() { &note.text } else { &note.amount };
        let said = Some(first_words(said)).filter(|it| !it.is_empty());
        [Some(kind), when, said].into_iter().flatten().collect::<Vec<_>>().join(" · ")
    };
    form.items(
        ui,
        ("inspector-new-note", notes, Note::new(NoteKind::Other)),
        |notes| set(ActivityField::Notes(notes)),
        title,
        |form, ui, note, put| {
            form.choice(
                ui,
                "inspector-note-kind",
                Verb::Change,
                Some(&note.kind),
                &kinds,
                |kind| vec![put(Note { kind: *kind, ..note.clone() })],
            );
            form.markdown(ui, "inspector-text", &note.text, |text| {
                put(Note { text, ..note.clone() })
            });
            form.line(ui, "inspector-note-amount", &note.amount, |amount| {
                put(Note { amount, ..note.clone() })
            });
            form.when(ui, "inspector-note-when", note.when, |when| {
                put(Note { when, ..note.clone() })
            });
            form.tick(ui, "inspector-note-internal", note.internal, |internal| {
                put(Note { internal, ..note.clone() })
            });
            form.provenance(ui, &note.provenance, |provenance| {
                put(Note { provenance, ..note.clone() })
            });
        },
    );
}

/// As much of a text as stands on a line.
fn first_words(text: &str) -> String {
    const MOST: usize = 60;
    let line = text.lines().next().unwrap_or_default();
    match line.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default().trim_end()),
        None => line.to_owned(),
    }
}

fn kind_key(kind: NoteKind) -> &'static str {
    match kind {
        NoteKind::Budget => "note-budget",
        NoteKind::Risk => "note-risk",
        NoteKind::Coordination => "note-coordination",
        NoteKind::LegalBasis => "note-legal-basis",
        NoteKind::Scope => "note-scope",
        NoteKind::Portfolio => "note-portfolio",
        NoteKind::Evidence => "note-evidence",
        NoteKind::Other => "note-other",
    }
}
