//! What a filter shows: an activity where it and something of it fit, and of that activity the
//! segments and milestones that fit.

use crate::model::{Activity, Dated, Edge, Filters, Mention, Milestone, Segment, Standpoint, When};

/// Whether an activity is shown: it fits every list that is not empty.
pub fn shows(filters: &Filters, activity: &Activity) -> bool {
    fits(filters, activity) && (!filters.asks_of_items() || has_item(filters, activity))
}

/// Whether an activity of the outline is shown where it stands there. What is kept off the
/// figures stands in them only if it is asked for.
pub(super) fn stands(filters: &Filters, activity: &Activity, show_hidden: bool) -> bool {
    let has = |it| filters.standings.contains(&it);
    match (activity.hidden, filters.standings.is_empty()) {
        (true, true) => show_hidden,
        (true, false) => has(Standpoint::Hidden),
        (false, empty) => empty || has(Standpoint::Outline),
    }
}

/// What is asked of the activity itself.
fn fits(filters: &Filters, activity: &Activity) -> bool {
    let any =
        |list: &[String], fits: &dyn Fn(&String) -> bool| list.is_empty() || list.iter().any(fits);
    let named = |mention: &Mention| {
        activity.roles.iter().any(|role| role.who == *mention)
            || activity.segments.iter().any(|segment| segment.who.contains(mention))
            || activity.milestones.iter().any(|milestone| milestone.who.contains(mention))
    };
    let led = |mention: &Mention| {
        let words = matches!(mention, Mention::Words(words) if words == "?");
        let mut leads = activity.roles.iter().filter(|role| role.leads());
        if words { leads.next().is_none() } else { leads.any(|role| role.who == *mention) }
    };
    has_text(filters, activity)
        && any(&filters.kinds, &|kind| *kind == activity.kind)
        && any(&filters.tags, &|tag| activity.tags.contains(tag))
        && (filters.statuses.is_empty() || filters.statuses.contains(&activity.status))
        && (filters.actors.is_empty() || filters.actors.iter().any(named))
        && (filters.owners.is_empty() || filters.owners.iter().any(led))
        && (filters.audiences.is_empty()
            || filters.audiences.iter().any(|who| activity.audience.contains(who)))
        && (!filters.unconfirmed || activity.confirmed.is_none())
}

fn has_item(filters: &Filters, activity: &Activity) -> bool {
    activity.segments.iter().any(|segment| shows_segment(filters, segment))
        || (filters.phases.is_empty()
            && activity.milestones.iter().any(|milestone| shows_milestone(filters, milestone)))
}

/// Whether a segment of a shown activity is shown.
pub(super) fn shows_segment(filters: &Filters, segment: &Segment) -> bool {
    let phase = |mention: &Mention| match mention {
        Mention::Id(id) => segment.phase.as_ref() == Some(id),
        Mention::Words(words) => words == "?" && segment.phase.is_none(),
    };
    let certain =
        |certainty| segment.certainty.start() == certainty || segment.certainty.end() == certainty;
    (filters.phases.is_empty() || filters.phases.iter().any(phase))
        && (filters.certainties.is_empty() || filters.certainties.iter().copied().any(certain))
        && (filters.bases.is_empty()
            || segment.provenance.basis.is_some_and(|basis| filters.bases.contains(&basis)))
        && fits_dated(filters, segment.is_undated())
        && in_window(filters, segment.start, segment.end)
}

/// Whether a milestone of a shown activity is shown. Milestones have no phase.
pub(super) fn shows_milestone(filters: &Filters, milestone: &Milestone) -> bool {
    (filters.certainties.is_empty() || filters.certainties.contains(&milestone.certainty))
        && (filters.bases.is_empty()
            || milestone.provenance.basis.is_some_and(|basis| filters.bases.contains(&basis)))
        && fits_dated(filters, milestone.when.when().is_none())
        && in_window(filters, milestone.when, milestone.when)
}

fn fits_dated(filters: &Filters, undated: bool) -> bool {
    let here = if undated { Dated::Undated } else { Dated::Dated };
    filters.dated.is_empty() || filters.dated.contains(&here)
}

/// Whether some of it may lie in the window; what has no date at all does not.
fn in_window(filters: &Filters, start: Edge, end: Edge) -> bool {
    if filters.from.is_none() && filters.until.is_none() {
        return true;
    }
    if start.when().is_none() && end.when().is_none() {
        return false;
    }
    let ends = match end {
        Edge::Open => None,
        _ => end.when().or(start.when()).map(When::last_day),
    };
    let begins = start.when().or(end.when()).map(When::first_day);
    let from = filters.from.map(When::first_day);
    let until = filters.until.map(When::last_day);
    from.is_none_or(|from| ends.is_none_or(|ends| ends >= from))
        && until.is_none_or(|until| begins.is_none_or(|begins| begins <= until))
}

fn has_text(filters: &Filters, activity: &Activity) -> bool {
    let text = filters.text.trim().to_lowercase();
    let holds = |part: &String| part.to_lowercase().contains(&text);
    text.is_empty()
        || holds(&activity.name)
        || holds(&activity.short_name)
        || activity.aliases.iter().any(holds)
        || activity.segments.iter().any(|segment| holds(&segment.label))
        || activity.milestones.iter().any(|milestone| holds(&milestone.label))
}

impl Filters {
    /// Whether anything is asked of segments and milestones.
    fn asks_of_items(&self) -> bool {
        !(self.phases.is_empty()
            && self.certainties.is_empty()
            && self.bases.is_empty()
            && self.dated.is_empty()
            && self.from.is_none()
            && self.until.is_none())
    }
}
