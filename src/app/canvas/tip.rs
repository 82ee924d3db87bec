//! What stands in the tooltip of an item: its words in full, why, and where it comes from.

use egui::{Response, RichText, Ui};

use super::CanvasState;
use super::gesture::Gesture;
use super::grip::Grip;
use super::words;
use crate::app::phase_words::current_phase_words;
use crate::app::session::Session;
use crate::app::style::{SMALL, color32, strong};
use crate::edit::Target;
use crate::i18n::{Lang, Value, format};
use crate::model::{Activity, Provenance, Roadmap};

/// Shows the tooltip of what the pointer rests on.
pub(super) fn tip_ui(response: &Response, state: &CanvasState, session: &Session) {
    let resting = matches!(state.gesture, Gesture::Idle) && state.chooser.is_none();
    let Some(grip) = state.hover.as_ref().filter(|_| resting && state.rename.is_none()) else {
        return;
    };
    let Some(tip) = tip(grip, session) else { return };
    response.clone().on_hover_ui_at_pointer(|ui| show(ui, &tip, session));
}

struct Tip {
    title: String,
    lines: Vec<String>,
    source: String,
}

fn show(ui: &mut Ui, tip: &Tip, session: &Session) {
    ui.set_max_width(380.0);
    ui.label(RichText::new(&tip.title).font(strong(SMALL + 1.0)));
    for line in &tip.lines {
        ui.label(line);
    }
    if !tip.source.is_empty() {
        let muted = color32(session.look.theme.text_muted);
        ui.label(RichText::new(&tip.source).size(SMALL).color(muted));
    }
}

fn tip(grip: &Grip, session: &Session) -> Option<Tip> {
    let roadmap = session.document.roadmap();
    let lang = session.look.lang;
    let target = grip.targets().into_iter().next()?;
    let activity = roadmap.activity(target.activity()?)?;
    let title = activity.name.clone();
    match &target {
        Target::Heading(_) => None,
        Target::Activity(_) => Some(Tip {
            title,
            lines: filled([activity.status_note.clone()])
                .into_iter()
                .chain(current_phase_words(roadmap, activity, lang))
                .collect(),
            source: source(&activity.provenance, lang),
        }),
        Target::Segment { id, .. } => segment_tip(roadmap, activity, id.as_str(), lang),
        Target::Milestone { id, .. } => {
            let milestone = activity.milestone(id)?;
            let words = words::milestone_line(roadmap, milestone, lang);
            let why = milestone.why.clone();
            let note = milestone.note.clone();
            let source = source(&milestone.provenance, lang);
            Some(Tip { title, lines: filled([words, why, note]), source })
        }
    }
}

fn segment_tip(roadmap: &Roadmap, activity: &Activity, id: &str, lang: Lang) -> Option<Tip> {
    let segment = activity.segments.iter().find(|segment| segment.id.as_str() == id)?;
    let lines = filled([
        words::segment_line(roadmap, segment, lang),
        segment.label.clone(),
        words::certainty_words(segment.certainty, lang),
        segment.why.clone(),
        segment.note.clone(),
    ]);
    let source = source(&segment.provenance, lang);
    Some(Tip { title: activity.name.clone(), lines, source })
}

fn filled<const N: usize>(lines: [String; N]) -> Vec<String> {
    lines.into_iter().filter(|line| !line.is_empty()).collect()
}

/// "Kilde: linje 622", with the words that carry it.
fn source(provenance: &Provenance, lang: Lang) -> String {
    if provenance.lines.is_empty() {
        return String::new();
    }
    let lines = Value::from(provenance.lines.as_str());
    let line = format(lang, "tip-source", &[("lines", lines)]);
    if provenance.wording.is_empty() { line } else { format!("{line}: «{}»", provenance.wording) }
}
