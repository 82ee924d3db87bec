//! What a drag means, in words: before and after.

use std::borrow::Cow;

use super::drag::Drag;
use super::grip::Grip;
use crate::app::wording;
use crate::edit::dates::is_sharper;
use crate::edit::{EditError, Target};
use crate::i18n::dates::{edge_words, span_words};
use crate::i18n::{Lang, Value, format, text};
use crate::layout::Group;
use crate::model::{Edge, Id, Milestone, Phase, Precision, Roadmap, Segment, SpanCertainty};

/// The lines of the bubble beside a drag; `after` is the roadmap as the drag would leave it, and
/// `snap` the step of the toolbar.
pub(super) fn drag_words(
    drag: &Drag,
    before: &Roadmap,
    after: &Roadmap,
    (snap, lang): (Precision, Lang),
) -> Vec<String> {
    if let Err(error) = &drag.outcome {
        return vec![refusal(error, lang)];
    }
    if drag.asks_precision() {
        return vec![text(lang, "drag-drop-to-date").into_owned()];
    }
    if let Grip::Name { .. } = drag.grip {
        return place_words(drag, before, lang);
    }
    let shown = if matches!(drag.grip, Grip::Boundary { .. }) { 2 } else { 1 };
    let mut lines = Vec::new();
    for (at, item) in drag.items.iter().take(shown).enumerate() {
        lines.extend(item_words(item, drag.new_activity(), before, after, lang));
        let parts = drag.new_groups().into_iter();
        let parts: Vec<_> = parts.filter(|(_, to)| !matches!(to, Group::Phase(_))).collect();
        if at == 0 {
            lines.extend(group_words(&parts, before, lang));
        }
        let step = drag.coarser_step(before, snap).filter(|_| at == 0);
        if let Some((line, step)) = lines.last_mut().zip(step) {
            // Else the bar seems to be stuck until the pointer is half a step away.
            line.push_str(" · ");
            line.push_str(&step_words(step, lang));
        }
    }
    if drag.items.len() > shown {
        let count = drag.items.len() - shown;
        lines.push(format(lang, "drag-and-more", &[("count", Value::from(count))]));
    }
    lines
}

/// "flyttes i hele år".
fn step_words(step: Precision, lang: Lang) -> Cow<'static, str> {
    match step {
        Precision::Year => text(lang, "drag-step-year"),
        Precision::Half | Precision::Season => text(lang, "drag-step-half"),
        Precision::Tertial => text(lang, "drag-step-tertial"),
        Precision::Quarter => text(lang, "drag-step-quarter"),
        Precision::Month => text(lang, "drag-step-month"),
        Precision::Day => text(lang, "drag-step-day"),
    }
}

/// Why something cannot be done.
pub(super) fn refusal(error: &EditError, lang: Lang) -> String {
    let id = error.id().map(Id::as_str).unwrap_or_default();
    format(lang, error.key(), &[("id", Value::from(id))])
}

fn item_words(
    item: &Target,
    to: Option<&Id>,
    before: &Roadmap,
    after: &Roadmap,
    lang: Lang,
) -> Vec<String> {
    let home = to.and_then(|to| after.activity(to));
    let goes_to = home
        .map(|home| format(lang, "drag-to-activity", &[("name", Value::from(home.name.as_str()))]));
    let here = || after.activity(item.activity()?);
    let lines = match item {
        Target::Segment { activity, id } => {
            let old = before.activity(activity).and_then(|it| it.segment(id));
            let new = home.or_else(here).and_then(|it| it.segment(id));
            old.zip(new).map(|(old, new)| segment_words(before, old, new, lang))
        }
        Target::Milestone { activity, id } => {
            let old = before.activity(activity).and_then(|it| it.milestone(id));
            let new = home.or_else(here).and_then(|it| it.milestone(id));
            old.zip(new).map(|(old, new)| vec![milestone_words(before, old, new, lang)])
        }
        Target::Activity(_) | Target::Heading(_) => None,
    };
    goes_to.into_iter().chain(lines.unwrap_or_default()).collect()
}

/// What has become of a segment or milestone, on one line with its activity: "Prøvesvar –
/// Innføring: 2025 → 2026". None where it is not there.
pub fn change_words(
    item: &Target,
    before: &Roadmap,
    after: &Roadmap,
    lang: Lang,
) -> Option<String> {
    let lines = item_words(item, None, before, after, lang);
    (!lines.is_empty()).then(|| format!("{} – {}", name_of(before, item), lines.join(", ")))
}

fn segment_words(roadmap: &Roadmap, old: &Segment, new: &Segment, lang: Lang) -> Vec<String> {
    let phases = (old.phase != new.phase).then(|| {
        let (old, new) = (phase_name(roadmap, old, lang), phase_name(roadmap, new, lang));
        format(lang, "drag-phase", &[("before", old.into()), ("after", new.into())])
    });
    let dates = date_words(roadmap, old, new, lang);
    let lines: Vec<String> = phases.into_iter().chain(dates).collect();
    if lines.is_empty() { vec![segment_line(roadmap, old, lang)] } else { lines }
}

/// "Presisert: 2026 → 2. kv. 2026" where one edge became finer, else both spans.
fn date_words(roadmap: &Roadmap, old: &Segment, new: &Segment, lang: Lang) -> Option<String> {
    for (old, new) in [(old.start, new.start), (old.end, new.end)] {
        if is_sharper(old, new) {
            let words = [old, new].map(|edge| Value::from(edge_words(edge, lang)));
            let [old, new] = words;
            return Some(format(lang, "drag-sharpened", &[("before", old), ("after", new)]));
        }
    }
    ((old.start, old.end) != (new.start, new.end)).then(|| {
        format!(
            "{}: {} → {}",
            phase_name(roadmap, new, lang),
            span_words(old.start, old.end, lang),
            span_or_undated(new, lang)
        )
    })
}

fn span_or_undated(segment: &Segment, lang: Lang) -> String {
    if segment.is_undated() && !segment.is_under_way() {
        text(lang, "drag-no-date").into_owned()
    } else {
        span_words(segment.start, segment.end, lang)
    }
}

fn milestone_words(roadmap: &Roadmap, old: &Milestone, new: &Milestone, lang: Lang) -> String {
    let name = milestone_name(roadmap, old, lang);
    let before = edge_words(old.when, lang);
    if old.when == new.when {
        return milestone_line(roadmap, old, lang);
    }
    if is_sharper(old.when, new.when) {
        let after = edge_words(new.when, lang);
        let args = [("before", before.into()), ("after", after.into())];
        return format(lang, "drag-sharpened", &args);
    }
    let after = match new.when {
        Edge::At(_) | Edge::Open | Edge::Past => edge_words(new.when, lang),
        Edge::Unknown => text(lang, "drag-no-date").into_owned(),
    };
    format!("{name}: {before} → {after}")
}

/// "Innføring: 1. kv. 2025 – 2. kv. 2026".
pub(super) fn segment_line(roadmap: &Roadmap, segment: &Segment, lang: Lang) -> String {
    let phase = phase_name(roadmap, segment, lang);
    format!("{phase}: {}", span_or_undated(segment, lang))
}

/// "Full drift: i løpet av 2026".
pub(super) fn milestone_line(roadmap: &Roadmap, milestone: &Milestone, lang: Lang) -> String {
    format!("{}: {}", milestone_name(roadmap, milestone, lang), edge_words(milestone.when, lang))
}

/// "Planlagt", "Tentativ slutt".
pub(super) fn certainty_words(certainty: SpanCertainty, lang: Lang) -> String {
    wording::capital(&match certainty {
        SpanCertainty::Planned => text(lang, "figure-planned"),
        SpanCertainty::Tentative => text(lang, "figure-tentative"),
        SpanCertainty::TentativeStart => text(lang, "figure-tentative-start"),
        SpanCertainty::TentativeEnd => text(lang, "figure-tentative-end"),
    })
}

/// Its label, or what its kind is called.
fn milestone_name(roadmap: &Roadmap, milestone: &Milestone, lang: Lang) -> String {
    if !milestone.label.is_empty() {
        return milestone.label.clone();
    }
    let kind = roadmap.milestone_kind(&milestone.kind);
    kind.map_or_else(
        || milestone.kind.to_string(),
        |kind| kind.names.get(lang.tag()).unwrap_or(&kind.name).to_owned(),
    )
}

/// What undo calls it: the activity that it is part of, or the title of a heading.
pub(super) fn name_of(roadmap: &Roadmap, target: &Target) -> String {
    let name = match target.activity() {
        Some(id) => roadmap.activity(id).map(|activity| &activity.name),
        None => {
            let id = target.id();
            let goal = roadmap.goal(id).map(|goal| &goal.title);
            let sub_goal = || roadmap.sub_goal(id).map(|sub_goal| &sub_goal.title);
            goal.or_else(sub_goal).or_else(|| roadmap.theme(id).map(|theme| &theme.title))
        }
    };
    name.map_or_else(|| target.id().to_string(), Clone::clone)
}

/// Where the name of an activity would go.
fn place_words(drag: &Drag, roadmap: &Roadmap, lang: Lang) -> Vec<String> {
    let name = drag.items.first().map(|item| name_of(roadmap, item)).unwrap_or_default();
    let groups = drag.new_groups();
    if !groups.is_empty() {
        return [name].into_iter().chain(group_words(&groups, roadmap, lang)).collect();
    }
    let beside = drag.now.row.as_ref().filter(|_| !drag.edits().is_empty());
    let Some(row) = beside else { return vec![name] };
    let (target, key) = match (row.is_activity, row.lower) {
        (true, true) => (Target::Activity(row.id.clone()), "drag-place-after"),
        (true, false) => (Target::Activity(row.id.clone()), "drag-place-before"),
        (false, _) => (Target::Heading(row.id.clone()), "drag-place-under"),
    };
    let beside = Value::from(name_of(roadmap, &target));
    vec![name, format(lang, key, &[("name", beside)])]
}

/// "Helsedirektoratet → Norsk helsenett".
fn group_words(groups: &[(&Group, &Group)], roadmap: &Roadmap, lang: Lang) -> Vec<String> {
    let words = |group: &Group| crate::layout::group_words(roadmap, group, lang);
    groups.iter().map(|(from, to)| format!("{} → {}", words(from), words(to))).collect()
}

/// What the phase is called in this language; "fase ikke kjent" where it is not known.
pub(super) fn phase_name(roadmap: &Roadmap, segment: &Segment, lang: Lang) -> String {
    let phase = segment.phase.as_ref().and_then(|id| roadmap.phase(id));
    phase.map_or_else(
        || text(lang, "drag-phase-unknown").into_owned(),
        |phase: &Phase| phase.names.get(lang.tag()).unwrap_or(&phase.name).to_owned(),
    )
}
